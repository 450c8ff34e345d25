"""Finished cells of a comparison, kept among the project's outputs."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, cast

from cragru_cli.errors import LockedError
from cragru_cli.evaluation.cells import Cell, Outcome, Plan
from cragru_cli.evaluation.deciding import Deciding
from cragru_cli.project import files
from cragru_cli.usecases.reading import State
from cragru_cli.wording import count

_OUTCOME = "outcome.json"


class KeptCells:
    """Finished cells in the project's outputs, named after all that decides them.

    Nothing is written once something was forgotten since the data were read, and nothing at all is
    kept while a request is being carried out: the generation still holds what the data lack.
    """

    def __init__(self, state: State, plan: Plan, *, fresh: bool) -> None:
        self._state, self._fresh = state, fresh
        self._store = state.project.results
        self._waiting: dict[str, Outcome] = {}
        self._deciding = Deciding(plan)
        self._can_write = True
        self.notes: list[str] = []

    def load(self, cell: Cell) -> Outcome | None:
        """What was finished by an earlier command."""
        keys = () if self._fresh or self._state.is_ahead else self._keys(cell)
        return next((found for key in keys if (found := self._read(key)) is not None), None)

    def _read(self, key: str) -> Outcome | None:
        contents = self._store.load(key)
        if contents is None or not isinstance(contents.get(_OUTCOME), dict):
            return None
        arrays = {name.removesuffix(".npy"): one for name, one in contents.items()}
        figures = cast(Mapping[str, Any], arrays.pop(_OUTCOME))
        return Outcome(figures, cast(Any, arrays))

    def save(self, cell: Cell, outcome: Outcome) -> None:
        """Write what is finished, as soon as nobody else writes."""
        self._state.check_current()
        if self._state.is_ahead:
            return
        self._waiting[next(self._keys(cell))] = outcome
        if self._can_write:
            self._write()

    def finish(self) -> None:
        """Write what waits for another writer, if that is done by now."""
        if self._waiting and self._can_write:
            self._write()
        if self._waiting and self._can_write:
            parts = count(len(self._waiting), "finished part")
            self.notes.append(f"another command was writing: {parts} could not be kept")

    def _write(self) -> None:
        try:
            with self._state.project.writing("evaluate"):
                self._state.check_current()
                self._store.keep_only(self._prefix)
                for key, one in list(self._waiting.items()):
                    arrays = {f"{name}.npy": array for name, array in one.arrays.items()}
                    self._store.save(key, {_OUTCOME: dict(one.figures), **arrays})
                    del self._waiting[key]
        except LockedError:
            self._state.check_current()  # if that was why, this is the end
        except OSError as problem:
            self._can_write = False
            self.notes.append(f"finished parts could not be kept ({problem.strerror})")

    @property
    def _prefix(self) -> str:
        return self._state.content_hash[:16]

    def _keys(self, cell: Cell) -> Iterator[str]:
        """The cell's own key first."""
        for document in self._deciding.documents(cell):
            named = files.canonical_json(document)
            yield self._prefix + hashlib.sha256(named).hexdigest()[:48]
