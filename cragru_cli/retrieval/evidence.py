"""Evidence: the part of a history, within the budget, that a ranking rests on.

Shapes: c candidates.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Float32, Int64
from cragru_cli.errors import PluginError
from cragru_cli.retrieval.retrieve import Retrieved
from cragru_cli.retrieval.strategies.base import (
    Context,
    History,
    Strategy,
    Validation,
)


class EvidenceSelector:
    """A prepared strategy with its budget, which it cannot exceed."""

    def __init__(self, name: str, budget: int, context: Context) -> None:
        self.name = name
        self.budget = budget
        self._context = context
        made = plugins.load("strategies", name)
        with plugins.guarded("strategies", name):
            self._strategy: Strategy = made()
        self._prepared = False

    def select(self, retrieved: Retrieved) -> History:
        """The evidence of one query, oldest first; the whole history where the budget allows."""
        history = retrieved.query.history
        if len(history) <= self.budget:
            return history
        return history.at(self._checked(self._ask_strategy(retrieved), len(history)))

    def _checked(self, answer: object, size: int) -> Int64:
        """Sorted positions int64[<=budget], whatever a strategy answered."""
        with plugins.guarded("strategies", self.name):
            chosen = np.unique(np.asarray(answer))
        if len(chosen) == 0:
            return np.empty(0, dtype=np.int64)
        whole = chosen.dtype.kind in "iu"
        if not whole or len(chosen) > self.budget or chosen[0] < 0 or chosen[-1] >= size:
            raise PluginError(
                f"the strategy `{self.name}` chose more than it may, or what is not there",
                hint="Choose another with --strategy.",
            )
        return chosen.astype(np.int64)

    def _ask_strategy(self, retrieved: Retrieved) -> Int64:
        history, candidates = retrieved.query.history, retrieved.candidates
        with plugins.guarded("strategies", self.name):
            if not self._prepared:
                self._strategy.prepare(self._context, self.budget)
                self._prepared = True
            return self._strategy.select(history, candidates, self.budget, self._context)

    def scores(self, retrieved: Retrieved, evidence: History) -> Float32:
        """float32[c]: what the backbone makes of the candidates from the evidence alone."""
        if evidence is retrieved.query.history:
            return retrieved.scores
        weights = np.ones(len(evidence), dtype=np.float32)
        return self._context.backbone.score(evidence.items, weights, retrieved.candidates)

    def coverage(self, history: History, evidence: History) -> float:
        """The share of the history's taste clusters that the evidence still shows."""
        clusters = self._context.clusters.of
        shown = len(np.unique(clusters[evidence.items]))
        return shown / len(np.unique(clusters[history.items]))


def context_of(
    model: Model, *, cluster_count: int, validation: Callable[[], Validation]
) -> Context:
    """What strategies may use of a model."""
    return Context(
        model.backbone,
        model.dataset.catalog,
        seed=model.training.seed,
        cluster_count=cluster_count,
        timed=model.dataset.interactions.timed,
        validation=validation,
    )
