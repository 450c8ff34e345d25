"""What a language model is to us, wherever it runs: it answers chats and tells log-probabilities.

An engine knows nothing of users, candidates or rankings; those are the modes' business. It may be
asked from many tasks at once; one that cannot answer them at the same time lets them wait.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from cragru_cli.errors import AbilityError

Ability = Literal["logprobs", "schema", "likelihood"]
"""``logprobs``: the most likely next tokens with their log-probabilities; ``schema``: answers that
follow a JSON schema; ``likelihood``: the log-probability of given texts."""

Messages = Sequence[Mapping[str, str]]
"""A chat: ``role`` and ``content`` of each message. What many questions share comes first."""


@dataclass(frozen=True)
class Question:
    """One call.

    Attributes:
        schema: JSON schema of the answer, enforced where the engine can.
        top_logprobs: How many of the most likely tokens to tell at each place; 0 for none.
    """

    messages: Messages
    max_tokens: int
    schema: Mapping[str, Any] | None = None
    top_logprobs: int = 0


@dataclass(frozen=True)
class Answer:
    """What came back; the text is whatever a stranger wrote.

    Attributes:
        alternatives: For each generated token, token -> log-probability of the most likely ones;
            empty where they were not asked for or not told.
        usage: ``prompt_tokens``, ``completion_tokens``, and ``cached_tokens`` of the prompt that
            had not to be computed again, as far as the engine counts them.
    """

    text: str
    alternatives: tuple[Mapping[str, float], ...] = ()
    usage: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Likelihood:
    """Log-probability of a text after a prefix, summed over its tokens."""

    total: float
    tokens: int


def anything_may_leave() -> None:
    """Where there is no host that could object."""


class Engine(ABC):
    """A model that can be asked.

    Attributes:
        abilities: What it can do beside answering; an endpoint may turn out to do less.
        place: Where prompts go, for people: host and model; ``this computer`` for local ones.
        version: What tells a model from one that bore its name before, as far as we can know.
        most_logprobs: How many of the most likely tokens it tells at most, if any.
        may_send: Called before what an engine sends beside the first exchange of a question; it
            raises when nothing may leave any more.
    """

    abilities: frozenset[Ability] = frozenset()
    place: str = ""
    version: str = ""
    most_logprobs: int = 20
    may_send: Callable[[], None] = staticmethod(anything_may_leave)

    def check(self) -> None:  # noqa: B027 - most have nothing to find out
        """Refuse, without sending anything, a model that nothing can be sent to.

        Raises:
            CragruError: Nobody has a model of that name.
        """

    @abstractmethod
    async def ask(self, question: Question) -> Answer:
        """Answer one question.

        Raises:
            Exception: Whatever went wrong; :mod:`cragru_cli.generation.failures` says what it is.
        """

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        """How likely the model finds each text as its own answer to a chat, and the usage.

        The prefix is evaluated once for all texts.
        """
        raise AbilityError(f"{self.place or 'this model'} tells no likelihoods of given texts")

    def count_tokens(self, messages: Messages) -> int | None:
        """How many tokens a chat has; None where that cannot be told without asking."""
        return None

    def price(self, usage: Mapping[str, int]) -> float | None:
        """What calls with this usage cost, in US dollars; None where that is not known."""
        return None

    async def close(self) -> None:  # noqa: B027 - most have nothing to let go of
        """Let go of connections and memory."""
