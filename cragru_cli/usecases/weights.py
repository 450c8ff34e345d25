"""How much a language model's order counts in a project: fixed by a person, or as `tune` fitted it.

A fitted weight was learned from data. It lies among the derived outputs, so every forgetting
deletes it, and it is named after the content that it was learned from, so that it counts for no
other.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from typing import Literal

from cragru_cli.errors import LockedError
from cragru_cli.project import files
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.usecases.generating import template_of
from cragru_cli.usecases.reading import State

_NAME = "weight.json"
_TRIES, _BETWEEN = 100, 0.1  # seconds; other writers mostly take moments
_PROMPT = ("budget", "candidates")


@dataclass(frozen=True)
class Weight:
    """The weight of one model, way to rank and strategy.

    Attributes:
        value: From 0 to 1; None where nobody fixed or fitted any: the model's own order.
        apart: Settings of the prompt by which it was fitted, where they are others now.
    """

    value: float | None
    origin: Literal["fixed", "fitted", "none"]
    model: str
    mode: str
    apart: Mapping[str, int] = field(default_factory=dict)

    @property
    def asks(self) -> bool:
        """Whether the model has any say, so that it is called at all."""
        return self.value != 0

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is to be said once, before lists are made."""
        said = []
        if self.origin == "none":
            said.append(
                f"No weight fitted yet for {self.model} (mode {self.mode}): its own order is used. "
                "`cragru tune` finds out how much it helps."
            )
        elif self.value == 0 and self.origin == "fitted":
            said.append(
                f"{self.model} does not help on this data (weight 0, by `cragru tune`), so it is "
                "not called"
            )
        elif self.value == 0:
            said.append(f"{self.model} is not called: its weight is fixed at 0")
        if self.apart:
            was = " and ".join(f"{name} {value}" for name, value in self.apart.items())
            said.append(f"The weight of {self.model} was fitted with {was}")
        return tuple(said)


def weight_for(state: State, chosen: Settings, mode: str) -> Weight | None:
    """The weight that counts: fixed before fitted; None without a language model."""
    model = chosen.llm.model
    if not model:
        return None
    if chosen.recommend.fusion is not None:
        return Weight(chosen.recommend.fusion, "fixed", model, mode)
    kept = None if state.is_ahead else state.project.weights.load(_key(state, chosen, mode))
    found = kept or {}
    document = found.get(_NAME)
    value = document.get("weight") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(value, int | float) or not 0 <= value <= 1:
        return Weight(None, "none", model, mode)
    now = _prompt(chosen)
    apart = {name: document[name] for name in _PROMPT if document.get(name) != now[name]}
    return Weight(float(value), "fitted", model, mode, apart)


def keep(state: State, chosen: Settings, modes: Iterable[str], weight: float) -> None:
    """Store a fitted weight, under each name that the way to rank goes by.

    Raises:
        LockedError: The project changed since its state was read, or somebody else keeps writing.
    """
    store = state.project.weights
    with _turn(state, weight):
        state.check_current()
        if state.project.read().content_hash != state.content_hash:
            raise LockedError(
                "the data or the model changed while this ran, so the weight does not count",
                where=str(state.project.root),
                hint="Run the command again.",
            )
        store.keep_only(_prefix(state))
        for mode in sorted(set(modes)):
            document = {"weight": weight, **_prompt(chosen)}
            store.save(_key(state, chosen, mode), {_NAME: document})


@contextmanager
def _turn(state: State, weight: float) -> Iterator[None]:
    """The writer's lock, for which we wait a little: what is to be written was paid for."""
    with ExitStack() as stack:
        for left in reversed(range(_TRIES)):
            try:
                stack.enter_context(state.project.writing("tune"))
                break
            except LockedError as problem:
                state.check_current()
                if not left:
                    raise _not_stored(state.project, problem, weight) from None
            time.sleep(_BETWEEN)
        yield


def _not_stored(project: Project, problem: LockedError, weight: float) -> LockedError:
    return LockedError(
        f"{problem.what}, so the weight {weight:g} could not be stored",
        where=str(project.root),
        hint=f"Run the command again, or fix it: `fusion = {weight:g}` under [recommend] in "
        f"{project.settings_file.name}.",
    )


def _prompt(chosen: Settings) -> dict[str, int]:
    return {name: getattr(chosen.recommend, name) for name in _PROMPT}


def _prefix(state: State) -> str:
    return state.content_hash[:16]


def _key(state: State, chosen: Settings, mode: str) -> str:
    """The content, which decides the backbone too, and who ranks how from what.

    Two servers may call different models by one name, and another prompt is another question.
    """
    template = template_of(state.project, chosen)
    named = [
        state.content_hash,
        chosen.llm.model,
        chosen.llm.address or "",
        mode,
        chosen.recommend.strategy,
        list(chosen.prompt.profile_fields),
        dict(template.texts) if template else {},
    ]
    return _prefix(state) + hashlib.sha256(files.canonical_json(named)).hexdigest()[:48]
