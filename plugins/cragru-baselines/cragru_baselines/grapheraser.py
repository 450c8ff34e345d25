"""GraphEraser: shards of users that the graph holds together (Chen et al. 2022).

Shapes: U users, I items, N interactions, K shards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from cragru_baselines.clusters import Side, clusters, nearest_with_room, pretrained
from cragru_baselines.importances import by_importance
from cragru_baselines.parts import Parts, described, refuse_sharded
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model, Training
from cragru_cli.data.dataset import Dataset, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal

Partition = Literal["blpa", "bekm"]

_ROUNDS = 30
_SLACK = 0.005  # of the way from equal sizes to one shard for all, as in the release


@dataclass(frozen=True)
class GraphEraserOptions:
    """Options of :class:`GraphEraser`.

    Attributes:
        shards: K.
        partition: ``blpa``, balanced label propagation, or ``bekm``, balanced k-means of vectors.
    """

    shards: int = 10
    partition: str = "blpa"

    def __post_init__(self) -> None:
        if not 1 <= self.shards <= 1000:
            raise ValueError(f"shards must be from 1 to 1000, not {self.shards}")
        if self.partition not in get_args(Partition):
            known = ", ".join(get_args(Partition))
            raise ValueError(f"partition is one of {known}, not {self.partition!r}")


class GraphEraser(Method):
    """Shards of users who are near in the graph, each counting by a learned importance."""

    Options = GraphEraserOptions
    source = "GraphEraser (Chen et al. 2022, arXiv 2103.14991)"
    differs = (
        "Made for node classification; here users are the nodes that are divided, and two are "
        "neighbours through the items they share. The partition has seen what is forgotten and is "
        "not made anew, as in the paper. A shard counts by its importance times the share of the "
        "history that it knows."
    )

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        refuse_sharded(training, "grapheraser")
        report("dividing the graph")
        of_user = self._divide(train, training)
        parts = Parts.fitted(
            train, training, of_user[train.interactions.users], self.options.shards, report
        )
        self._adopt(parts)

    def forget(self, removal: Removal) -> None:
        parts, touched = self._parts.without(removal)
        self._adopt(parts)
        self.touched = described(touched, self.options.shards, "importances learned again")

    def _adopt(self, parts: Parts) -> None:
        self._parts = parts
        self.model = Model(parts.dataset, by_importance(parts), parts.training)

    def _divide(self, train: Dataset, training: Training) -> Int64:
        """int64[U]."""
        if train.n_users == 0:
            return np.empty(0, dtype=np.int64)
        count, size = self.options.shards, train.n_users
        capacity = math.ceil(size / count + _SLACK * (size - size / count))
        if self.options.partition == "bekm":
            users, _ = pretrained(train, training)
            side = Side(users, np.arange(size, dtype=np.int64))
            return clusters([side], count, capacity, training.seed)
        return propagated(train, count, capacity, training.seed)


def propagated(train: Dataset, count: int, capacity: int, seed: int) -> Int64:
    """int64[U]: labels that go from user to user through shared items, while there is room.

    A user is drawn to a shard by the mean, over the items of the history, of the share that the
    shard has in the item's other users.
    """
    matrix = train.interactions.matrix(train.n_items)
    size = matrix.shape[0]
    chosen: Int64 = rng(seed, "first labels").permutation(np.arange(size) % count)
    users_of_item = np.bincount(matrix.indices, minlength=matrix.shape[1])
    per_item = 1 / np.maximum(users_of_item - 1, 1)
    lengths = np.diff(matrix.indptr)[:, None]
    # A user's own label comes back by every item; it is taken out.
    own = (matrix @ per_item) / lengths[:, 0]
    for _ in range(_ROUNDS):
        labels = np.zeros((size, count))
        labels[np.arange(size), chosen] = 1
        pull = matrix @ ((matrix.T @ labels) * per_item[:, None]) / lengths
        pull[np.arange(size), chosen] -= own
        before, chosen = chosen, nearest_with_room(-pull, capacity)
        if np.array_equal(before, chosen):
            break
    return chosen
