"""The contract of a way to rank.

Shapes: c candidates of a request.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import ClassVar

from cragru_cli.generation.base import Ranking, RankRequest
from cragru_cli.generation.engines.base import Ability, Answer, Engine, Question
from cragru_cli.generation.prompt.template import DEFAULT, Template

Ask = Callable[[Question], Awaitable[Answer]]
"""Asks under the run's limits: concurrency, rate, deadline, retries, budget, cache."""


@dataclass(frozen=True)
class ModeOptions:
    """What decides a mode's questions beside the request.

    Attributes:
        seed: Of the shuffling of candidates.
        k: How many of the best are wanted, for modes that list.
        permutations: Orders of the candidates that ``first-token`` averages over; each second
            one mirrors the one before, so that even numbers are balanced.
        beta: How much of a title's own likelihood ``likelihood`` takes off.
        template: The texts around the data.
    """

    seed: int = 0
    k: int = 10
    permutations: int = 2
    beta: float = 1.0
    template: Template = DEFAULT


class Mode(ABC):
    """A way to rank.

    Attributes:
        needs: Abilities of the engine without which it does not work.
    """

    name: ClassVar[str]
    needs: ClassVar[frozenset[Ability]] = frozenset()

    def __init__(self, options: ModeOptions | None = None) -> None:
        self.options = options or ModeOptions()

    @abstractmethod
    async def rank(self, request: RankRequest, engine: Engine, ask: Ask) -> Ranking:
        """A permutation of the request's candidates, whatever the model answers.

        Questions go through ``ask``; likelihoods, which are local, through the engine.
        """
