"""The filters of the release, and the two readers that stand in for its language model.

Shapes: I items, h rows of a history, K clusters, c candidates.

The filters follow the code that was released, odd as parts of it are, not the strategies of this
project that bear the same names.
"""

from __future__ import annotations

from typing import Literal, get_args

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Float64, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.paper.worlds import PaperSettings
from cragru_cli.retrieval.candidates import largest
from cragru_cli.retrieval.clusters import find_clusters
from cragru_cli.retrieval.strategies.base import History

Filter = Literal["none", "random", "preference", "diversity", "attention"]
FILTERS: tuple[Filter, ...] = get_args(Filter)
Ranker = Literal["base", "popularity", "backbone", "copy"]
READERS: tuple[Ranker, ...] = ("backbone", "copy")

# The knapsack's result for ML-1M and BPR, which the release hard-codes for every data set.
DIVERSITY_SHARES = (0.05, 0.50, 0.05, 0.05, 0.35)
_DIMENSIONS = 64
_HEADS = 8.0


class Filters:
    """Which rows of a history go into the prompt."""

    def __init__(self, model: Model, settings: PaperSettings) -> None:
        self.settings = settings
        dataset = model.dataset
        clusters = find_clusters(dataset.catalog, model.backbone, settings.clusters, settings.seed)
        self._cluster, self._cluster_count = clusters.of, len(clusters)
        stream = rng(settings.seed, "paper attention vectors")
        self._vectors: Float64 = stream.standard_normal((dataset.n_items, _DIMENSIONS))

    def select(self, name: Filter, pool: History, candidates: Int32) -> History:
        """The rows that a filter keeps, in the order of the history.

        ``none`` keeps the first rows of a split, whose order is random: here, random ones. The
        others keep the whole history where it is within the limit.
        """
        stream = rng(self.settings.seed, "paper filter", name, pool.user_id)
        limit = self.settings.origin if name == "none" else self.settings.limit
        if len(pool) <= limit:
            return pool
        if name == "attention":
            chosen = self._by_attention(pool, candidates, limit)
        elif name in ("none", "random"):
            chosen = stream.choice(len(pool), limit, replace=False)
        else:
            cluster = self._cluster[pool.items]
            chosen = fill(cluster, self._shares(name, cluster), limit, stream)
        return pool.at(np.sort(chosen))

    def _shares(self, name: Filter, cluster: Int32) -> Float64:
        """float64[K]: the part of the limit that each cluster gets; both as the release rounds."""
        if name == "preference":
            return np.round(np.bincount(cluster, minlength=self._cluster_count) / len(cluster), 2)
        shares = np.zeros(max(self._cluster_count, len(DIVERSITY_SHARES)))
        shares[: len(DIVERSITY_SHARES)] = DIVERSITY_SHARES
        return shares

    def _by_attention(self, pool: History, candidates: Int32, limit: int) -> Int64:
        """Untrained random vectors: noise, but for a row that is itself among the candidates."""
        query = self._vectors[candidates].mean(axis=0)
        scores = pool.ratings.astype(np.float64) ** 2 * (self._vectors[pool.items] @ query) / _HEADS
        return np.argsort(-scores, kind="stable")[:limit]


def fill(cluster: Int32, shares: Float64, limit: int, stream: np.random.Generator) -> Int64:
    """Rows int64[limit .. limit+K-1], by the release's rule for shares of clusters.

    In each round a cluster gives ``max(1, min(int(limit * share), int(size * share)))`` random
    rows, of what is left of it and of the limit, until there are enough. The two factors multiply:
    large clusters get more than their share.

    Args:
        cluster: int32[h], more than ``limit`` rows.
        shares: float64[K].
    """
    left = np.arange(len(cluster))
    chosen: list[Int64] = []
    while limit > 0 and len(left):
        taken = []
        for number in np.unique(cluster[left]).tolist():
            rows = left[cluster[left] == number]
            wanted = max(1, min(int(limit * shares[number]), int(len(rows) * shares[number])))
            taken.append(stream.choice(rows, wanted, replace=False))
        chosen += taken
        limit -= sum(len(rows) for rows in taken)
        left = np.setdiff1d(left, np.concatenate(taken))
    return np.concatenate(chosen)


def read(ranker: Ranker, model: Model, candidates: Int32, evidence: History) -> Int32:
    """The candidates, best first.

    ``backbone`` scores them from the evidence alone. ``copy`` puts those first that the evidence
    lists, the best rated foremost, and leaves the rest in their order: an upper bound of what a
    reader can make of a leak, and no change at all without one.
    """
    if ranker == "base":
        return candidates
    if ranker == "popularity":
        return candidates[np.argsort(-model.counts()[candidates], kind="stable")]
    if ranker == "copy":
        return candidates[np.argsort(-_listed_ratings(candidates, evidence), kind="stable")]
    weights = np.ones(len(evidence), dtype=np.float32)
    with plugins.guarded("backbones", model.training.backbone):
        scores = model.backbone.score(evidence.items, weights, candidates)
    return candidates[largest(scores, len(candidates))]


def _listed_ratings(candidates: Int32, evidence: History) -> Float64:
    """float64[c]: the rating of each candidate in the evidence; minus infinity where it is not."""
    ratings = dict(zip(evidence.items.tolist(), evidence.ratings.tolist(), strict=True))
    return np.array([ratings.get(item, -np.inf) for item in candidates.tolist()], dtype=np.float64)
