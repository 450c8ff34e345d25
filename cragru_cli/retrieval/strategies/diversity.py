"""Diversity and coverage: one global split of the budget over the clusters (paper, Fig. 2 and 4).

Shapes: K clusters, g steps of the grid.

The release trains the backbone once for each cluster and share, on all interactions with the test
ones among them, and hard-codes the outcome for one data set. Here the value of giving cluster c the
share p of the budget is the rate at which validation users find a held-out item among their ten
best when the evidence is p of the budget from c alone: no training, and neither test nor forgotten
data take part.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Float64, Int32, Int64
from cragru_cli.errors import BadDataError
from cragru_cli.retrieval.strategies.base import Context, History, Strategy, ValidationUser
from cragru_cli.retrieval.strategies.order import best_rated_first, fill_by_share

_STEP = 5  # per cent, as in the paper
_LARGEST = 50  # per cent for one cluster, as in the paper
_CUTOFF = 10


class Diversity(Strategy):
    """Cluster quotas by the knapsack of the paper."""

    def __init__(self) -> None:
        self.shares: Float64 = np.zeros(0)

    def prepare(self, context: Context, budget: int) -> None:
        """Learn the shares of the clusters: float64[K] that sum to at most 1.

        Raises:
            BadDataError: Nobody has enough interactions to hold some out.
        """
        if not context.validation.users:
            raise BadDataError(
                "no user has the ten interactions that the strategy `diversity` learns from",
                hint="Choose another strategy.",
            )
        self.shares = knapsack(_values(context, budget)) * _STEP / 100

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        cluster = context.clusters.of[history.items]
        return fill_by_share(best_rated_first(history), cluster, self.shares, budget)


def knapsack(values: Float64) -> Int64:
    """One step of the grid for each cluster, the sum of values as large as can be.

    Args:
        values: float64[K, g+1]; ``values[c, s]`` is the worth of s steps for cluster c.

    Returns:
        int64[K], steps that sum to at most 100 %; of equally good splits the one with fewer steps
        for the later clusters.
    """
    capacity = 100 // _STEP
    best = np.zeros(capacity + 1)
    choices = np.zeros((len(values), capacity + 1), dtype=np.int64)
    for cluster, worth in enumerate(values):
        options = np.full((len(worth), capacity + 1), -np.inf)
        for steps in range(len(worth)):
            options[steps, steps:] = best[: capacity + 1 - steps] + worth[steps]
        choices[cluster] = options.argmax(axis=0)
        best = options.max(axis=0)
    chosen = np.zeros(len(values), dtype=np.int64)
    left = capacity
    for cluster in range(len(values) - 1, -1, -1):
        chosen[cluster] = choices[cluster, left]
        left -= chosen[cluster]
    return chosen


def _values(context: Context, budget: int) -> Float64:
    """Hit rates float64[K, g+1] of evidence from one cluster alone, on validation users."""
    steps = _LARGEST // _STEP
    hits = np.zeros((len(context.clusters), steps + 1))
    for user in context.validation.users:
        order = best_rated_first(user.history)
        cluster = context.clusters.of[user.history.items[order]]
        for number in np.unique(cluster):
            own = order[cluster == number]
            found: dict[int, bool] = {}
            for step in range(1, steps + 1):
                size = min(budget * _STEP * step // 100, len(own))
                if size not in found:
                    found[size] = _finds(context, user, own[:size])
                hits[number, step] += found[size]
    return hits / len(context.validation.users)


def _finds(context: Context, user: ValidationUser, evidence: Int64) -> bool:
    """Whether a held-out item is among the ten best candidates by this evidence."""
    if len(evidence) == 0:
        return False
    weights = np.ones(len(evidence), dtype=np.float32)
    items = user.history.items[evidence]
    scores = context.validation.backbone.score(items, weights, user.candidates)
    shown = user.candidates[np.argsort(-scores, kind="stable")[:_CUTOFF]]
    return bool(np.isin(shown, user.held_out).any())
