"""The contract of a generator, entry-point group ``cragru.generators.v1``.

Shapes: c candidates of a request.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from cragru_cli.data.dataset import Catalog, Float32, Int32, Int64
from cragru_cli.errors import AbilityError
from cragru_cli.retrieval.strategies.base import History

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


@dataclass(frozen=True)
class Setup:
    """What the host tells every generator.

    Attributes:
        seed: The project's seed.
        api_base: Address of the endpoint, from flags, environment or the user's own settings.
        timeout_seconds: The longest one call may take.
    """

    seed: int = 0
    api_base: str | None = None
    timeout_seconds: float = 60.0


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

    def ask(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int) -> str:
        """What the model says in a chat of ``role`` and ``content``; for audits alone.

        Raises:
            AbilityError: The generator ranks and does nothing else.
            LLMError: The call failed.
        """
        raise AbilityError(f"the generator `{self.part_name}` answers no questions")
