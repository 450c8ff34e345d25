"""The contract of a retrieval strategy, entry-point group ``cragru.strategies.v1``.

Shapes: I items, h interactions of a history, c candidates.

A strategy sees one user's remaining history, the candidates, and what the host knows of the
catalogue. It never sees a held-out item: validation data for strategies that learn are held out
of the training part by the host.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from cragru_cli.backbones.base import Backbone
from cragru_cli.data.dataset import Catalog, Dataset, Float32, Float64, Int32, Int64
from cragru_cli.retrieval.clusters import Clusters, find_clusters


@dataclass(frozen=True)
class History:
    """One user's remaining interactions, oldest first.

    Attributes:
        user_id: Names the user's random stream; empty for somebody who is not in the data.
        items: int32[h].
        ratings: float32[h].
        timestamps: float64[h].
    """

    user_id: str
    items: Int32
    ratings: Float32
    timestamps: Float64

    def __len__(self) -> int:
        return len(self.items)

    def at(self, positions: Int64) -> History:
        """The interactions at the given positions."""
        return History(
            self.user_id,
            self.items[positions],
            self.ratings[positions],
            self.timestamps[positions],
        )


def history_of(dataset: Dataset, user: int) -> History:
    """The history of a user row."""
    log = dataset.interactions
    part = log.of(user)
    return History(dataset.user_ids[user], log.items[part], log.ratings[part], log.timestamps[part])


@dataclass(frozen=True)
class ValidationUser:
    """A user whose ``held_out`` items are neither in ``history`` nor in the backbone.

    Attributes:
        candidates: int32[c], from the history alone.
        held_out: int32[..].
    """

    history: History
    candidates: Int32
    held_out: Int32


@dataclass(frozen=True)
class Validation:
    """What a strategy may learn from: users and a backbone that never saw their held-out items."""

    backbone: Backbone
    users: tuple[ValidationUser, ...]


class Context:
    """What the host offers to strategies; expensive things are made when first asked for.

    Args:
        timed: Whether histories are in an order of time.
        validation: Makes the validation data.
    """

    def __init__(
        self,
        backbone: Backbone,
        catalog: Catalog,
        *,
        seed: int,
        cluster_count: int,
        timed: bool,
        validation: Callable[[], Validation],
    ) -> None:
        self.backbone = backbone
        self.catalog = catalog
        self.seed = seed
        self.timed = timed
        self._cluster_count = cluster_count
        self._validation = validation

    @cached_property
    def clusters(self) -> Clusters:
        """The taste clusters of all items."""
        return find_clusters(self.catalog, self.backbone, self._cluster_count, self.seed)

    @cached_property
    def validation(self) -> Validation:
        """Users with held-out items, and a backbone that never saw those."""
        return self._validation()


class Strategy(ABC):
    """Chooses the evidence for one user."""

    def prepare(self, context: Context, budget: int) -> None:
        """Learn what the strategy needs, once, before the first :meth:`select`."""
        return

    @abstractmethod
    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        """Choose evidence.

        Args:
            history: More than ``budget`` interactions; a shorter history is used whole.
            candidates: int32[c], disjoint from the history.
            budget: The most interactions that may be chosen.

        Returns:
            int64[<=budget] distinct positions into the history, in any order.
        """
