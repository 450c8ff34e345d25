"""The ways to rank, and which one an engine is best asked in.

``auto`` weighs what was measured against what a call costs. Of ten candidates of ML-100K that were
drawn by popularity, a model of 1.5 billion parameters found the right one for 0.17 of 300 users by
pointwise questions, for 0.14 to 0.15 by likelihoods, where chance is 0.10 (``ranking_page.py`` of
the examples); written scores of small models are mostly equal or follow the order shown. An
engine that tells likelihoods computes here, where many questions after one prefix cost only time:
pointwise; likelihood where it tells nothing else. Elsewhere every question sends, and bills, the
evidence again: first-token, which ranks all candidates in a few calls and cancels the bias towards
places; list where no log-probabilities are told. Never scores.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from cragru_cli.errors import AbilityError, UsageError
from cragru_cli.generation.base import RankRequest
from cragru_cli.generation.engines.base import (
    Answer,
    Engine,
    Likelihood,
    Messages,
    Question,
)
from cragru_cli.generation.modes.base import Mode, ModeOptions
from cragru_cli.generation.modes.first_token import FirstToken
from cragru_cli.generation.modes.likelihood import LikelihoodMode
from cragru_cli.generation.modes.listed import Listed
from cragru_cli.generation.modes.pointwise import Pointwise
from cragru_cli.generation.modes.scores import Scores

AUTO = "auto"
MODES: Mapping[str, type[Mode]] = {
    mode.name: mode for mode in (Scores, Listed, FirstToken, Pointwise, LikelihoodMode)
}


def mode_for(name: str, engine: Engine, options: ModeOptions | None = None) -> Mode:
    """The mode of a name, or for ``auto`` the one that suits the engine.

    Raises:
        UsageError: There is no such mode.
        AbilityError: The engine lacks what the mode needs; names what would work.
    """
    if name == AUTO:
        return MODES[_suited(engine)](options)
    if name not in MODES:
        raise UsageError(
            f"there is no way to rank called `{name}`", hint=f"Known: {AUTO}, {', '.join(MODES)}."
        )
    mode = MODES[name]
    if lacking := sorted(mode.needs - engine.abilities):
        able = ", ".join(other for other, one in MODES.items() if one.needs <= engine.abilities)
        raise AbilityError(
            f"`{name}` needs {' and '.join(_WORDS[one] for one in lacking)}, which "
            f"{engine.place or 'this model'} does not tell",
            hint=f"Ways to rank that it can do: {able}.",
        )
    return mode(options)


_WORDS = {
    "logprobs": "log-probabilities of tokens",
    "likelihood": "likelihoods of given texts",
    "schema": "answers by a schema",
}


def _suited(engine: Engine) -> str:
    if "likelihood" in engine.abilities:
        return "pointwise" if "logprobs" in engine.abilities else "likelihood"
    return "first-token" if "logprobs" in engine.abilities else "list"


@dataclass
class Shown:
    """Everything that one ranking would tell a model.

    Attributes:
        questions: What would be asked.
        titles: Chats and the texts whose likelihood after them would be read.
    """

    questions: list[Question] = field(default_factory=list)
    titles: list[tuple[Messages, Sequence[str]]] = field(default_factory=list)


async def shown_by(mode: Mode, request: RankRequest, engine: Engine) -> Shown:
    """What a mode would send for a request; nothing is sent."""
    shown = Shown()

    async def note(question: Question) -> Answer:
        shown.questions.append(question)
        return Answer("")

    await type(mode)(mode.options).rank(request, _Silent(engine, shown), note)
    return shown


class _Silent(Engine):
    """An engine that is only told, and answers nothing."""

    def __init__(self, engine: Engine, shown: Shown) -> None:
        self.abilities, self.place = engine.abilities, engine.place
        self.most_logprobs = engine.most_logprobs
        self._shown = shown

    async def ask(self, question: Question) -> Answer:
        self._shown.questions.append(question)
        return Answer("")

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        self._shown.titles.append((prefix, texts))
        return [Likelihood(0.0, 1) for _ in texts], {}
