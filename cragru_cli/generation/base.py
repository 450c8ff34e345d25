"""The contract of a generator, entry-point group ``cragru.generators.v1``.

Shapes: c candidates of a request.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from cragru_cli.data.dataset import Catalog, Float32, Int32, Int64
from cragru_cli.errors import AbilityError
from cragru_cli.generation.engines.base import anything_may_leave
from cragru_cli.retrieval.strategies.base import History

if TYPE_CHECKING:
    from cragru_cli.generation.prompt.template import Template
    from cragru_cli.project.replies import Recording, Replies

Source = Literal["base", "llm", "repaired", "popularity"]
"""Where a ranking came from: the backbone, the language model, the model's answer with parts
missing or dropped, or the popularity list of somebody without a history."""


@dataclass(frozen=True)
class RankRequest:
    """One user's ranking task; everything in it comes from remaining data.

    Attributes:
        profile: What the project allows a model to see of the user.
        candidates: int32[c], the backbone's order by the whole history.
        scores: float32[c], the backbone's scores from the evidence alone.
        rated: Whether the ratings of the evidence are real; else each is 1.
    """

    user_id: str
    profile: Mapping[str, str]
    evidence: History
    candidates: Int32
    scores: Float32
    catalog: Catalog
    rated: bool = True


@dataclass(frozen=True)
class Look:
    """What a model was shown in one order, and what it made of it.

    Shapes: w candidates shown.

    Attributes:
        shown: int64[w], positions into the request's candidates, first shown first.
        scores: float32[w], what the model gave each, higher is better; NaN where it said nothing.
    """

    shown: Int64
    scores: Float32


@dataclass(frozen=True)
class Ranking:
    """A permutation of the candidates.

    Attributes:
        order: int64[c], positions into the request's candidates, best first.
        scores: float32[c], in the order of ``order``; NaN where the generator gave none.
        reason: Why it is not wholly the generator's own, if it is not.
        usage: Counts such as prompt and completion tokens.
        looks: What the model saw and said, by which position bias and ties are told; see
            :mod:`cragru_cli.generation.soundness`.
    """

    order: Int64
    scores: Float32
    source: Source
    reason: str = ""
    usage: Mapping[str, int] = field(default_factory=dict)
    looks: tuple[Look, ...] = ()


def of_nobody(user_id: str) -> str | None:
    """Where no host gives pseudonyms."""
    return None


@dataclass(frozen=True)
class Setup:
    """What the host tells every generator.

    Attributes:
        seed: The project's seed.
        api_base: Address of the endpoint, from flags, environment or the user's own settings.
        timeout_seconds: The longest one call may take, with all its tries.
        mode: The way to rank: ``auto`` or the name of one.
        k: How many of the best are wanted.
        permutations: Orders of the candidates that ``first-token`` averages over; even
            numbers are balanced.
        beta: How much of a title's own likelihood ``likelihood`` takes off.
        template: The texts around the data; None for our own.
        concurrency: Calls under way at the same time.
        calls_per_minute: The most calls a minute; None for no limit.
        run_seconds: The longest all calls together may take; None for no limit.
        tries: How often one call is tried.
        max_cost: US dollars after which no more calls are made; None for no limit.
        max_tokens: The same for tokens read and written.
        trust_proxies: Take proxies from the environment.
        may_send: Called before each question leaves; it raises when none may leave any more.
        subject: From a user to the pseudonym whose answers are kept together; None for nobody.
        replies: Where answers are kept.
        recording: Answers to write down, for a later replay.
        replay: Recorded answers, in place of any call.
    """

    seed: int = 0
    api_base: str | None = None
    timeout_seconds: float = 60.0
    mode: str = "auto"
    k: int = 10
    permutations: int = 2
    beta: float = 1.0
    template: Template | None = None
    concurrency: int = 8
    calls_per_minute: float | None = None
    run_seconds: float | None = None
    tries: int = 4
    max_cost: float | None = None
    max_tokens: int | None = None
    trust_proxies: bool = False
    may_send: Callable[[], None] = anything_may_leave
    subject: Callable[[str], str | None] = of_nobody
    replies: Replies | None = None
    recording: Recording | None = None
    replay: Recording | None = None

    def document(self) -> dict[str, Any]:
        """JSON of what decides answers, beside the model, the seed and the data.

        Limits decide none: what was not answered for their sake is marked, and no result.
        """
        return {
            "api_base": self.api_base,
            "mode": self.mode,
            "k": self.k,
            "permutations": self.permutations,
            "beta": self.beta,
            "template": dict(self.template.texts) if self.template else None,
            "replay": self.replay.digest if self.replay else None,
        }


class Generator(ABC):
    """Ranks candidates from evidence.

    Args:
        model: The model's name, in the generator's own terms.

    Attributes:
        part_name: The name it is registered under; set by the host.
    """

    part_name = "none"

    def __init__(self, model: str = "", setup: Setup | None = None) -> None:
        self.model = model
        self.setup = setup or Setup()

    @abstractmethod
    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        """One ranking a request, in order."""

    @property
    def way(self) -> str:
        """The name of the way to rank: what was asked for, until more is known."""
        return self.setup.mode

    def check(self) -> None:  # noqa: B027 - a plugin may have nothing to find out
        """Refuse, without sending anything, a model that nothing can be sent to."""

    @property
    def version(self) -> str:
        """What tells the model from one that bore its name before, as far as we can know."""
        return ""

    @property
    def stopped(self) -> str:
        """Why no more questions are asked in this run, in our words; nothing while they are."""
        return ""

    def seeded(self, seed: int) -> Generator:
        """The same model with another seed, under the same limits: they are those of a run."""
        made = type(self)(self.model, replace(self.setup, seed=seed))
        made.part_name = self.part_name
        return made

    def calls_for(self, requests: Iterable[RankRequest]) -> int | None:
        """About how many calls rankings would take; None if that cannot be said. Makes none."""
        return None

    def ask(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int) -> str:
        """What the model says in a chat of ``role`` and ``content``; for audits alone.

        What it opens stays open for the next question, until :meth:`close` or the next ranking.

        Raises:
            AbilityError: The generator ranks and does nothing else.
            LLMError: The call failed.
        """
        raise AbilityError(f"the generator `{self.part_name}` answers no questions")

    def close(self) -> None:  # noqa: B027 - most have nothing to let go of
        """Let go of what questions opened; whoever asks closes, once all is asked."""
