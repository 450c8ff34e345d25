"""A whole training: for how many epochs, then from everything, through interruptions.

This module imports torch when it is imported; import it only inside functions.

Shapes: U users, I items, e epochs with validation, f epochs without.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from cragru_cli.backbones.descent import Descent, Propagate, Validation, Vectors
from cragru_cli.backbones.sampling import hold_out
from cragru_cli.errors import AbilityError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.backbones.base import Checkpoint, Report, State
    from cragru_cli.backbones.pairwise import PairwiseOptions

_SEARCH = "looking for the best epoch"
_FINAL = "learning from everything"


@dataclass
class _Record:
    """How far a training is.

    Attributes:
        search: Loss and NDCG of each epoch with something held out.
        final: Loss of each epoch on everything.
        state: Of the descent that the latest epoch belongs to; empty at the start.
    """

    search: list[tuple[float, float]] = field(default_factory=list)
    final: list[float] = field(default_factory=list)
    state: State = field(default_factory=dict)

    @classmethod
    def of(cls, saved: Mapping[str, Any], epochs: int) -> _Record:
        """The record that :meth:`saved` gave.

        Raises:
            ValueError: It is another thing.
        """
        search, final = (np.asarray(saved.get(name)) for name in ("search", "final"))
        for array, shape in ((search, (len(np.atleast_1d(search)), 2)), (final, (final.size,))):
            if array.dtype != np.float64 or array.shape != shape or len(array) > epochs:
                raise ValueError("not a record of epochs")
        return cls([(loss, ndcg) for loss, ndcg in search.tolist()], final.tolist(), {**saved})

    def saved(self, descent: Descent) -> State:
        """As plain arrays."""
        search = np.array(self.search, dtype=np.float64).reshape(-1, 2)
        final = np.array(self.final, dtype=np.float64)
        return {**descent.state(), "search": search, "final": final}

    @property
    def best(self) -> int:
        """The epoch with the best NDCG, the first of equal ones; 0 where there is none."""
        values = [ndcg for _, ndcg in self.search]
        return 1 + values.index(max(values)) if values else 0

    def is_search_over(self, options: PairwiseOptions) -> bool:
        """Whether all epochs are done, or ``patience`` of them brought nothing better."""
        done = len(self.search)
        return done >= options.epochs or done - self.best >= options.patience


class _Training:
    """One call of :func:`learn`, from the record of an earlier one."""

    def __init__(
        self,
        options: PairwiseOptions,
        propagate: Propagate,
        seed: int,
        report: Report,
        checkpoint: Checkpoint | None,
        record: _Record,
    ) -> None:
        self._options, self._propagate, self._seed = options, propagate, seed
        self._report, self._checkpoint, self._record = report, checkpoint, record
        self._device = _device(options.device)

    def run(self, train: csr_array) -> Vectors:
        """The vectors after the best number of epochs on everything.

        Raises:
            ValueError: The record does not fit.
        """
        epochs = self._search(train) or self._options.epochs
        return self._final(train, epochs)

    def _search(self, train: csr_array) -> int:
        """The best epoch; 0 where there are too few users to tell."""
        record, options = self._record, self._options
        held = hold_out(train, self._seed)
        if held is None:
            return 0
        for number, (loss, ndcg) in enumerate(record.search, start=1):
            self._report(_SEARCH, done=number, total=options.epochs, loss=loss, ndcg=ndcg)
        if not record.is_search_over(options):
            descent = self._descent(held.rest, "search", resumed=bool(record.search))
            validation = Validation(held, self._device)
            while not record.is_search_over(options):
                number = len(record.search) + 1
                loss = descent.epoch(number)
                ndcg = validation.ndcg(descent.vectors())
                record.search.append((loss, ndcg))
                self._save(descent)
                self._report(_SEARCH, done=number, total=options.epochs, loss=loss, ndcg=ndcg)
        return record.best

    def _final(self, train: csr_array, epochs: int) -> Vectors:
        record = self._record
        descent = self._descent(train, "final", resumed=bool(record.final))
        for number, loss in enumerate(record.final, start=1):
            self._report(_FINAL, done=number, total=epochs, loss=loss)
        while len(record.final) < epochs:
            number = len(record.final) + 1
            record.final.append(descent.epoch(number))
            self._save(descent)
            self._report(_FINAL, done=number, total=epochs, loss=record.final[-1])
        return descent.vectors()

    def _descent(self, part: csr_array, purpose: str, *, resumed: bool) -> Descent:
        device = self._device
        descent = Descent(part, self._options, self._propagate, self._seed, purpose, device)
        if resumed:
            descent.restore(self._record.state)
        self._record.state = {}
        return descent

    def _save(self, descent: Descent) -> None:
        if self._checkpoint is not None:
            self._checkpoint.save(self._record.saved(descent))


def learn(
    train: csr_array,
    options: PairwiseOptions,
    propagate: Propagate,
    *,
    seed: int,
    report: Report,
    checkpoint: Checkpoint | None,
) -> Vectors:
    """Find the epoch after which hidden interactions are found best, then start again and learn
    from everything for so many epochs.

    What an interrupted call saved is taken up; a saved state that does not fit is not used.

    Args:
        train: csr_array[U, I], not empty.

    Raises:
        AbilityError: There is no GPU and one was asked for.
        BadDataError: The loss is not a number any more.
        MemoryError: Also where torch has its own word for it.
    """
    saved = None if checkpoint is None else checkpoint.load()
    with _settings(options.threads), memory_errors():
        if saved is not None:
            try:
                record = _Record.of(saved, options.epochs)
                return _Training(options, propagate, seed, report, checkpoint, record).run(train)
            except ValueError:
                pass
        return _Training(options, propagate, seed, report, checkpoint, _Record()).run(train)


def _device(name: str) -> torch.device:
    if name == "auto":
        name = "cuda" if torch.cuda.is_available() else "cpu"
    if name == "cuda" and not torch.cuda.is_available():
        raise AbilityError(
            "there is no GPU that PyTorch can use",
            hint="Use `--device cpu` or `--device auto`, or install PyTorch's build for your GPU.",
        )
    return torch.device(name)


@contextmanager
def _settings(threads: int) -> Iterator[None]:
    """Sums depend on how work is divided: so many threads on every machine."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        yield
    finally:
        torch.set_num_threads(before)


@contextmanager
def memory_errors() -> Iterator[None]:
    """Torch's ways to say that memory does not suffice become Python's."""
    try:
        yield
    except torch.OutOfMemoryError as problem:
        raise MemoryError(str(problem)) from None
    except RuntimeError as problem:
        if "allocate memory" not in str(problem):
            raise
        raise MemoryError(str(problem)) from None
