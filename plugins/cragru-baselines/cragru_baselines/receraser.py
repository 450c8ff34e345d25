"""RecEraser: shards of what is alike, brought together by attention (Chen et al. 2022).

Shapes: U users, I items, N interactions, K shards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from cragru_baselines.attention import are_vectors, by_attention
from cragru_baselines.clusters import Side, clusters, pretrained
from cragru_baselines.importances import by_importance
from cragru_baselines.parts import Parts, described, refuse_sharded
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model, Training
from cragru_cli.data.dataset import Dataset, Int64
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal

Partition = Literal["user", "item", "interaction"]

_ROOM = 1.2  # times the mean size of a shard


@dataclass(frozen=True)
class RecEraserOptions:
    """Options of :class:`RecEraser`.

    Attributes:
        shards: K.
        partition: What is put together by its vectors: each ``user`` with all interactions (best
            for requests of users), each ``item``, or each ``interaction`` by itself.
        epochs: Of the aggregator.
    """

    shards: int = 10
    partition: str = "user"
    epochs: int = 50

    def __post_init__(self) -> None:
        if not 1 <= self.shards <= 1000:
            raise ValueError(f"shards must be from 1 to 1000, not {self.shards}")
        if self.partition not in get_args(Partition):
            known = ", ".join(get_args(Partition))
            raise ValueError(f"partition is one of {known}, not {self.partition!r}")
        if self.epochs < 0:
            raise ValueError(f"epochs must not be negative, not {self.epochs}")


class RecEraser(Method):
    """Balanced shards of similar users, items or interactions; attention brings them together."""

    Options = RecEraserOptions
    source = "RecEraser (Chen et al. 2022, arXiv 2201.06820)"
    differs = (
        "A user has no vectors of their own but those of the history, in every shard. Centres are "
        "means by coordinate, which they are not in the release. The partition has seen what is "
        "forgotten and is not made anew, as in the paper. Where the backbone has no vectors, shards "
        "count by learned importances instead of attention."
    )

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        refuse_sharded(training, "receraser")
        report("dividing the interactions")
        of = self._divide(train, training)
        parts = Parts.fitted(train, training, of, self.options.shards, report)
        report("learning to bring the parts together")
        self._adopt(parts)

    def forget(self, removal: Removal) -> None:
        parts, touched = self._parts.without(removal)
        self._adopt(parts)
        self.touched = described(touched, self.options.shards, "aggregator learned again")

    def _adopt(self, parts: Parts) -> None:
        self._parts = parts
        if are_vectors(parts):
            backbone = by_attention(parts, self.options.epochs)
            self.model = Model(parts.dataset, backbone, parts.training)
        else:
            self.model = Model(parts.dataset, by_importance(parts), parts.training)

    def _divide(self, train: Dataset, training: Training) -> Int64:
        """int64[N]."""
        log = train.interactions
        if len(log) == 0:
            return np.empty(0, dtype=np.int64)
        of_user, of_item = log.users.astype(np.int64), log.items.astype(np.int64)
        users, items = pretrained(train, training)
        if self.options.partition == "interaction":
            return self._clusters([Side(users, of_user), Side(items, of_item)], training.seed)
        vectors, of = (users, of_user) if self.options.partition == "user" else (items, of_item)
        present, position = np.unique(of, return_inverse=True)
        return self._clusters([Side(vectors, present)], training.seed)[position]

    def _clusters(self, sides: list[Side], seed: int) -> Int64:
        capacity = math.ceil(_ROOM * len(sides[0].of) / self.options.shards)
        return clusters(sides, self.options.shards, capacity, seed)
