"""The data of a project in memory, in one canonical form.

Shapes: U users with interactions, I items, N interactions.

Canonical means that equal data give equal bytes whatever order they arrived in: ids are sorted
strings, a user's interactions are sorted by time and then item, and nothing that has no remaining
data keeps a place (a user without interactions has no row; an item has one only while the
catalogue lists it or an interaction mentions it).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Int32: TypeAlias = NDArray[np.int32]
Int64: TypeAlias = NDArray[np.int64]
UInt64: TypeAlias = NDArray[np.uint64]
Float32: TypeAlias = NDArray[np.float32]
Float64: TypeAlias = NDArray[np.float64]
Bool: TypeAlias = NDArray[np.bool_]

_SHORT = 64  # entries of a slice, below which slices gain nothing


def find(ids: Sequence[str], wanted: str) -> int | None:
    """Position of ``wanted`` in the sorted ``ids``, or None."""
    position = bisect_left(ids, wanted)
    return position if position < len(ids) and ids[position] == wanted else None


@dataclass(frozen=True)
class Interactions:
    """An interaction log sorted by user, then time, then item: one user is one slice.

    Attributes:
        pointers: int64[U+1]; user u owns positions ``pointers[u]:pointers[u+1]``, never empty.
        items: int32[N], positions in the catalogue.
        ratings: float32[N], as given; 1.0 where the source has none.
        timestamps: float64[N], seconds or any increasing number; 0 where the source has none.
        timed: Whether the source had timestamps at all.
        rated: Whether the source had ratings at all.
    """

    pointers: Int64
    items: Int32
    ratings: Float32
    timestamps: Float64
    timed: bool
    rated: bool = True

    def __len__(self) -> int:
        return len(self.items)

    @property
    def n_users(self) -> int:
        return len(self.pointers) - 1

    def of(self, user: int) -> slice:
        """The slice of one user's interactions."""
        return slice(int(self.pointers[user]), int(self.pointers[user + 1]))

    @cached_property
    def users(self) -> Int32:
        """int32[N]: the user of each interaction."""
        return np.repeat(np.arange(self.n_users, dtype=np.int32), np.diff(self.pointers))

    def counts(self, n_items: int) -> Int64:
        """int64[I]: interactions of each item; read-only, counted once."""
        found = self._counts
        if len(found) < n_items:
            found = np.concatenate((found, np.zeros(n_items - len(found), dtype=np.int64)))
        return found

    @cached_property
    def _counts(self) -> Int64:
        found = np.bincount(self.items)
        found.flags.writeable = False
        return found

    def matrix(self, n_items: int) -> csr_array:
        """float64 csr_array[U, I] with a 1 for each interaction, items sorted within a row."""
        from scipy.sparse import csr_array

        ones = np.ones(len(self), dtype=np.float64)
        matrix = csr_array((ones, self.items, self.pointers), shape=(self.n_users, n_items))
        matrix.sort_indices()
        return matrix


@dataclass(frozen=True)
class Catalog:
    """The items, sorted by id, and what is known of them.

    Attributes:
        ids: I item ids, sorted.
        listed: bool[I]; False for items that only interactions mention.
        titles: I titles; the id where no title is known.
        categories: I tuples of category names, as the source orders them.
        fields: Further attributes by column name, I strings each ("" where unknown).
    """

    ids: tuple[str, ...]
    listed: Bool
    titles: tuple[str, ...]
    categories: tuple[tuple[str, ...], ...]
    fields: dict[str, tuple[str, ...]]

    def __len__(self) -> int:
        return len(self.ids)

    def take(self, kept: Int64) -> Catalog:
        """The catalogue of the items at the sorted positions ``kept``: int64[m]."""
        if len(kept) == len(self.ids):
            return self
        rows = kept.tolist()
        return Catalog(
            ids=tuple(self.ids[row] for row in rows),
            listed=self.listed[kept],
            titles=tuple(self.titles[row] for row in rows),
            categories=tuple(self.categories[row] for row in rows),
            fields={
                name: tuple(column[row] for row in rows) for name, column in self.fields.items()
            },
        )


@dataclass(frozen=True)
class Profiles:
    """What is known of users beside their interactions, by user id.

    Attributes:
        fields: Column names, as in the source.
        rows: User id -> one string a field.
    """

    fields: tuple[str, ...]
    rows: dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Dataset:
    """Everything that was imported and not forgotten.

    Attributes:
        user_ids: U ids of the users who have interactions, sorted.
    """

    user_ids: tuple[str, ...]
    catalog: Catalog
    interactions: Interactions
    profiles: Profiles

    @property
    def n_users(self) -> int:
        return len(self.user_ids)

    @property
    def n_items(self) -> int:
        return len(self.catalog)

    def user(self, user_id: str) -> int | None:
        """Row of a user, or None where the user has no interactions."""
        return find(self.user_ids, user_id)

    def item(self, item_id: str) -> int | None:
        """Column of an item, or None where it is unknown."""
        return find(self.catalog.ids, item_id)

    def without(self, gone: Bool, *, users: frozenset[str] = frozenset()) -> Dataset:
        """The same items with fewer interactions: what remains, before it is made canonical.

        Args:
            gone: bool[N], the interactions to leave out.
            users: Ids whose profiles are left out as well.
        """
        log = self.interactions
        lost = np.flatnonzero(gone)
        owners = np.searchsorted(log.pointers, lost, side="right") - 1
        left = np.diff(log.pointers) - np.bincount(owners, minlength=log.n_users)
        remaining = left > 0
        parts = _between(lost, len(log))
        interactions = Interactions(
            pointers=np.concatenate(([0], np.cumsum(left[remaining]))).astype(np.int64),
            items=np.concatenate([log.items[part] for part in parts]),
            ratings=np.concatenate([log.ratings[part] for part in parts]),
            timestamps=np.concatenate([log.timestamps[part] for part in parts]),
            timed=log.timed,
            rated=log.rated,
        )
        rows = {user: row for user, row in self.profiles.rows.items() if user not in users}
        return Dataset(
            user_ids=tuple(np.asarray(self.user_ids, dtype=object)[remaining].tolist()),
            catalog=self.catalog,
            interactions=interactions,
            profiles=Profiles(self.profiles.fields, rows),
        )

    def compact(self, *, delisted: frozenset[str] = frozenset()) -> tuple[Dataset, Int64]:
        """The canonical data set: items that nothing mentions any more lose their place.

        Args:
            delisted: Item ids that the catalogue does not list any more.

        Returns:
            The data set and int64[m], the positions of the items that stayed.
        """
        mentioned = self.interactions.counts(self.n_items) > 0
        listed = self.catalog.listed & np.array(
            [item not in delisted for item in self.catalog.ids], dtype=np.bool_
        )
        kept = np.flatnonzero(listed | mentioned)
        position = np.full(self.n_items, -1, dtype=np.int32)
        position[kept] = np.arange(len(kept), dtype=np.int32)
        log = self.interactions
        interactions = Interactions(
            log.pointers, position[log.items], log.ratings, log.timestamps, log.timed, log.rated
        )
        catalog = replace(self.catalog.take(kept), listed=listed[kept])
        return Dataset(self.user_ids, catalog, interactions, self.profiles), kept


def _between(lost: Int64, size: int) -> list[slice] | list[Int64]:
    """What stays of so many entries: slices, or positions where those would be many and short.

    A user's interactions stand together, and copying what is left whole is far quicker than
    choosing it entry by entry.
    """
    breaks = np.flatnonzero(np.diff(lost) > 1)
    if len(breaks) > size // _SHORT:
        kept = np.ones(size, dtype=np.bool_)
        kept[lost] = False
        return [np.flatnonzero(kept)]
    begins = [0, *(lost[breaks] + 1).tolist(), *(lost[-1:] + 1).tolist()]
    ends = [*lost[:1].tolist(), *lost[breaks + 1].tolist(), size]
    return [slice(begin, end) for begin, end in zip(begins, ends, strict=True)]
