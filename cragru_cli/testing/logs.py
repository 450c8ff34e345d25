"""Small interaction logs, made on the spot, and what can be taken out of them.

Shapes: N interactions, I items, k users named.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from cragru_cli.data.dataset import Bool, Float32, Int32, Int64

if TYPE_CHECKING:
    from scipy.sparse import csr_array

USERS = 41  # like no other size, so that an axis of users is known when it is seen
ITEMS = 23
UNUSED_ITEM = 5  # nobody's
RARE_ITEM = 11  # user 0's alone
FAITHFUL_USER = 1  # has used nothing but item 2
GROUP_USERS = 12
GROUP_ITEMS = 6


@dataclass(frozen=True)
class Log:
    """Who used what.

    Attributes:
        users: int64[N], ascending. Numbers stay what they are when others are taken out.
        items: int32[N], each user's in the order of time.
        n_items: I; items may be unused.
        names: int64[I], what stays of an item when positions move; None for the positions.
    """

    users: Int64
    items: Int32
    n_items: int
    names: Int64 | None = None

    def item_names(self) -> Int64:
        """int64[I]: a number of each item, whatever its position is now."""
        return np.arange(self.n_items) if self.names is None else self.names

    def matrix(self) -> csr_array:
        """What a backbone is fitted on: no empty rows, items sorted within a row."""
        matrix = self.rows(np.unique(self.users))
        matrix.sort_indices()
        return matrix

    def rows(self, users: Int64) -> csr_array:
        """csr_array[k, I] of ones for the given ascending users, items in the order of time."""
        from scipy.sparse import csr_array

        chosen = np.isin(self.users, users)
        row = np.searchsorted(users, self.users[chosen])
        pointers = np.concatenate(([0], np.cumsum(np.bincount(row, minlength=len(users)))))
        ones = np.ones(len(row))
        return csr_array((ones, self.items[chosen], pointers), shape=(len(users), self.n_items))

    def history(self, user: int) -> Int32:
        """One user's items, oldest first."""
        items: Int32 = self.items[self.users == user]
        return items

    def without(self, gone: Bool) -> Log:
        """What remains when the interactions marked in bool[N] are taken out."""
        return replace(self, users=self.users[~gone], items=self.items[~gone])

    def mentioned(self) -> Int64:
        """Positions of the items that somebody used."""
        return np.unique(self.items).astype(np.int64)

    def keep(self, kept: Int64) -> Log:
        """The same log when only the sorted positions ``kept`` remain in the catalogue."""
        position = np.full(self.n_items, -1, dtype=np.int32)
        position[kept] = np.arange(len(kept), dtype=np.int32)
        return Log(self.users, position[self.items], len(kept), self.item_names()[kept])


def random_log(seed: int, *, users: int = USERS, items: int = ITEMS) -> Log:
    """A log of chance with an unused item, a rare item, and a user of a single item."""
    rng = np.random.default_rng(seed)
    used = rng.random((users, items)) < 0.3
    used[:, 0] |= ~used.any(axis=1)
    used[:, [UNUSED_ITEM, RARE_ITEM]] = False
    used[0, RARE_ITEM] = True
    used[FAITHFUL_USER] = np.arange(items) == 2
    return _log_of(used, rng)


def two_groups() -> Log:
    """Two groups of users, each with items of its own; everybody lacks one item of the group.

    Items ``0 .. GROUP_ITEMS-1`` are those of the first group.
    """
    user, item = np.indices((2 * GROUP_USERS, 2 * GROUP_ITEMS))
    same_group = user // GROUP_USERS == item // GROUP_ITEMS
    lacking = user % GROUP_ITEMS == item % GROUP_ITEMS
    return _log_of(same_group & ~lacking, np.random.default_rng(0))


def single_user_log() -> Log:
    """One user, two of three items."""
    return Log(np.array([0, 0]), np.array([2, 0], dtype=np.int32), 3)


def queries(log: Log) -> list[tuple[Int32, Float32]]:
    """Histories, oldest first, and weights: short, long, empty, evenly and unevenly weighted."""
    rng = np.random.default_rng(2)
    histories = [log.history(user) for user in (0, FAITHFUL_USER, 7, 8, 30)]
    even = [(history, np.ones(len(history), dtype=np.float32)) for history in histories]
    uneven = [
        (history, rng.uniform(0.1, 5.0, len(history)).astype(np.float32)) for history in histories
    ]
    everything = rng.permutation(log.n_items).astype(np.int32)
    long = (everything, np.ones(log.n_items, dtype=np.float32))
    empty = (np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32))
    return [*even, empty, *uneven, long]


def stacked(asked: list[tuple[Int32, Float32]]) -> csr_array:
    """Histories as the host hands them to score_batch: items in the order of time."""
    from scipy.sparse import csr_array

    pointers = np.cumsum([0, *(len(history) for history, _ in asked)])
    items = np.concatenate([np.empty(0, dtype=np.int32), *(history for history, _ in asked)])
    weights = np.concatenate([np.empty(0), *(weights for _, weights in asked)])
    return csr_array((weights, items, pointers), shape=(len(asked), ITEMS))


def taken(log: Log, gone: Bool) -> tuple[csr_array, csr_array, Log]:
    """The rows concerned before and after, and the log that remains."""
    concerned, remaining = np.unique(log.users[gone]), log.without(gone)
    return log.rows(concerned), remaining.rows(concerned), remaining


def parts(matrix: csr_array) -> tuple[NDArray[Any], ...]:
    """The arrays of a CSR matrix."""
    return matrix.data, matrix.indices, matrix.indptr


def _log_of(used: Bool, rng: np.random.Generator) -> Log:
    users, items = np.nonzero(used)
    order = np.lexsort((rng.random(len(users)), users))
    return Log(users[order].astype(np.int64), items[order].astype(np.int32), used.shape[1])


Step: TypeAlias = Callable[[Log], Bool]
"""What one request takes out of the log as it is then: bool[N]."""


def _of_users(*users: int) -> Step:
    return lambda log: np.isin(log.users, users)


def _of_items(*items: int) -> Step:
    return lambda log: np.isin(log.items, items)


def _every(step: int, start: int = 0) -> Step:
    return lambda log: np.arange(len(log.users)) % step == start


REMOVALS: dict[str, Sequence[Step]] = {
    "nothing": [],
    "one user": [_of_users(7)],
    "the only user of an item": [_of_users(0)],
    "half of the users": [_of_users(*range(0, USERS, 2))],
    "one interaction": [_every(10_000, start=17)],
    "single interactions": [_every(9)],
    "most interactions": [lambda log: ~_every(9)(log)],
    "an item": [_of_items(3)],
    "all that a user had": [_of_items(2)],
    "one after the other": [_of_users(3, 0), _every(11), _of_items(8), _of_users(20), _every(5)],
    "everything": [_of_users(*range(USERS))],
}
"""Requests by name, each a sequence of steps on :func:`random_log`."""
