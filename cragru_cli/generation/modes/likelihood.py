"""How much likelier the evidence makes a title: log p(title | evidence) - beta x log p(title).

With beta = 1 this is the pointwise mutual information of title and evidence. The second term takes
off how famous, short or easy to write a title is; it is the item's alone and computed once.

Shapes: c candidates of a request.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from cragru_cli.data.dataset import Float32
from cragru_cli.generation.base import Look, Ranking, RankRequest
from cragru_cli.generation.engines.base import Ability, Engine
from cragru_cli.generation.modes.asking import total
from cragru_cli.generation.modes.base import Ask, Mode, ModeOptions
from cragru_cli.generation.none import base_order
from cragru_cli.generation.parse import by_scores, nothing
from cragru_cli.generation.prompt.build import answers, opening, shuffled


@dataclass(frozen=True)
class Terms:
    """Log-probabilities of the candidates' titles.

    Attributes:
        given: float32[c], after the evidence.
        alone: float32[c], without it.
    """

    given: Float32
    alone: Float32
    usage: Mapping[str, int]

    def scores(self, beta: float) -> Float32:
        """float32[c]: what the evidence adds; NaN where the model told none."""
        added = self.given - np.float32(beta) * self.alone if beta else self.given
        return np.where(np.isfinite(added), added, np.nan).astype(np.float32)


class LikelihoodMode(Mode):
    """No answer is generated: the model reads each title. An object serves one engine."""

    name = "likelihood"
    needs: ClassVar[frozenset[Ability]] = frozenset({"likelihood"})

    def __init__(self, options: ModeOptions | None = None) -> None:
        super().__init__(options)
        self._alone: dict[str, float] = {}
        self._turn: tuple[asyncio.AbstractEventLoop, asyncio.Lock] | None = None

    async def rank(self, request: RankRequest, engine: Engine, ask: Ask) -> Ranking:
        if len(request.candidates) == 0:
            return base_order(request)
        terms = await self.terms(request, engine)
        scores = terms.scores(self.options.beta)
        missing = int(np.isnan(scores).sum())
        if missing == len(scores):
            return nothing(request, "the model told no likelihoods", terms.usage)
        order = shuffled(request, self.options.seed)
        reason = f"{missing} missing" if missing else ""
        return by_scores(request, scores, reason, terms.usage, (Look(order, scores[order]),))

    async def terms(self, request: RankRequest, engine: Engine) -> Terms:
        """Both terms, for whoever looks for the best beta."""
        titles = answers(request, self.options.template)
        different = list(dict.fromkeys(titles))
        prefix = opening(request, self.options.template)
        told, usage = await engine.likelihood(prefix, different)
        given = dict(zip(different, (one.total for one in told), strict=True))
        used = [usage]
        if self.options.beta:
            used += await self._learn(different, engine)
        return Terms(
            np.array([given[title] for title in titles], dtype=np.float32),
            np.array([self._alone.get(title, 0.0) for title in titles], dtype=np.float32),
            total(used),
        )

    async def _learn(self, titles: Sequence[str], engine: Engine) -> list[Mapping[str, int]]:
        """Compute what is not known yet of titles alone; one task at a time, so none twice."""
        async with self._lock():
            unknown = [title for title in titles if title not in self._alone]
            if not unknown:
                return []
            told, usage = await engine.likelihood(opening(None, self.options.template), unknown)
            self._alone.update(zip(unknown, (one.total for one in told), strict=True))
            return [usage]

    def _lock(self) -> asyncio.Lock:
        loop = asyncio.get_running_loop()
        if self._turn is None or self._turn[0] is not loop:
            self._turn = (loop, asyncio.Lock())
        return self._turn[1]
