"""Parts of nearly equal sizes: the nearest first, as long as there is room.

Shapes: U users, I items, n points, K parts, d dimensions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.model import Training, backbone_class, fit
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.dataset import Dataset, Float64, Int64
from cragru_cli.data.seeds import rng

_ROUNDS = 50
_DIMENSIONS = 64  # of the decomposition, where the backbone has no vectors


@dataclass(frozen=True)
class Side:
    """What one side of the points is, users or items.

    Attributes:
        vectors: float64[m, d].
        of: int64[n], the row of each point.
    """

    vectors: Float64
    of: Int64

    def distances(self, centres: Float64) -> Float64:
        """float64[n, K], squared."""
        products = self.vectors @ centres.T
        lengths = (self.vectors**2).sum(axis=1)[:, None] + (centres**2).sum(axis=1)
        found: Float64 = np.maximum(lengths - 2 * products, 0)[self.of]
        return found

    def centres(self, chosen: Int64, before: Float64) -> Float64:
        """float64[K, d]: the mean of the points of each part; an empty one stays where it was."""
        after = before.copy()
        for part in np.unique(chosen).tolist():
            after[part] = self.vectors[self.of[chosen == part]].mean(axis=0)
        return after


def clusters(sides: Sequence[Side], count: int, capacity: int, seed: int) -> Int64:
    """int64[n]: balanced k-means, where distances of the two sides are multiplied.

    Args:
        sides: One, or two for points that are pairs.
        capacity: Points that a part takes; K times as many are at least n.
    """
    size = len(sides[0].of)
    first = rng(seed, "first centres").choice(size, min(count, size), replace=False)
    centres = [side.vectors[side.of[first]] for side in sides]
    chosen = np.full(size, -1, dtype=np.int64)
    for _ in range(_ROUNDS):
        distances = sides[0].distances(centres[0])
        for side, middle in zip(sides[1:], centres[1:], strict=True):
            distances *= side.distances(middle)
        before, chosen = chosen, nearest_with_room(distances, capacity)
        if np.array_equal(before, chosen):
            break
        centres = [side.centres(chosen, old) for side, old in zip(sides, centres, strict=True)]
    return chosen


def nearest_with_room(distances: Float64, capacity: int) -> Int64:
    """int64[n]: each point's part when pairs are taken by ascending distance, while there is room.

    Between two moments at which a part becomes full, everyone gets the nearest of those that have
    room: so there are at most K rounds instead of a walk over all n K pairs.

    Args:
        distances: float64[n, K].
        capacity: Points that a part takes; K times as many are at least n.
    """
    chosen = np.full(len(distances), -1, dtype=np.int64)
    room = np.full(distances.shape[1], capacity, dtype=np.int64)
    waiting = np.arange(len(distances))
    while len(waiting):
        with_room = np.flatnonzero(room > 0)
        offered = distances[np.ix_(waiting, with_room)]
        best = offered.argmin(axis=1)
        order = np.argsort(offered[np.arange(len(waiting)), best], kind="stable")
        wanted = with_room[best[order]]
        served = _until_one_is_full(wanted, room)
        chosen[waiting[order[:served]]] = wanted[:served]
        room -= np.bincount(wanted[:served], minlength=len(room))
        waiting = np.sort(waiting[order[served:]])
    return chosen


def _until_one_is_full(wanted: Int64, room: Int64) -> int:
    """How many of those in the queue are served until a part is full."""
    served = len(wanted)
    for part in np.unique(wanted).tolist():
        places = np.flatnonzero(wanted == part)
        if len(places) >= room[part]:
            served = min(served, int(places[room[part] - 1]) + 1)
    return served


def pretrained(dataset: Dataset, training: Training) -> tuple[Float64, Float64]:
    """Vectors of users and items, float64[U, d] and float64[I, d], learned from everything.

    Those of the backbone where it has such, else those of a truncated decomposition of the matrix.
    """
    matrix = dataset.interactions.matrix(dataset.n_items)
    if issubclass(backbone_class(training.backbone), VectorBackbone):
        backbone = fit(dataset, training).backbone
        assert isinstance(backbone, VectorBackbone)
        with plugins.guarded("backbones", training.backbone):
            users, items = backbone.user_vectors(matrix), backbone.item_vectors()
        return users.astype(np.float64), items.astype(np.float64)
    dimensions = min(_DIMENSIONS, min(matrix.shape) - 1)
    if dimensions < 1:
        return np.zeros((matrix.shape[0], 1)), np.zeros((matrix.shape[1], 1))
    from scipy.sparse.linalg import svds

    first = rng(training.seed, "decomposition").standard_normal(min(matrix.shape))
    left, strengths, right = svds(matrix, k=dimensions, v0=first)
    return left * strengths, right.T * strengths
