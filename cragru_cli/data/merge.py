"""The union of two canonical data sets, as one import of the rows of both would have made it.

Shapes: U users and I items of the union, J items of one side, N interactions of the data set, A of
the addition, m rows of either.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from cragru_cli.data.dataset import (
    Bool,
    Catalog,
    Dataset,
    Float32,
    Float64,
    Int64,
    Interactions,
    Profiles,
)
from cragru_cli.errors import BadDataError

Value = TypeVar("Value")


@dataclass(frozen=True)
class Merged:
    """A data set with an addition in it, and what became of the addition's interactions.

    Attributes:
        added: Those of a user with an item that had none before.
        replaced: Those that took the place of an older or equally old, lower rated one.
        unchanged: Those that were there already, or gave way to a newer or higher rated one.
    """

    dataset: Dataset
    added: int
    replaced: int
    unchanged: int


def merge(dataset: Dataset, addition: Dataset) -> Merged:
    """Add one canonical data set to another; neither is changed.

    The result is what :func:`cragru_cli.data.assemble.assemble` makes of the rows of both. Of two
    interactions of one user with one item the last in time is kept, of those with equal times the
    one with the higher rating. What the addition's catalogue lists, and its profiles, take the
    whole place of what the data set has under the same id. Columns are those of the data set and
    then the new ones, "" where a row does not have them.

    A side without interactions has no say in whether there are timestamps and ratings; if neither
    has any, the addition's word counts.

    Args:
        dataset: What is there.
        addition: What comes to it.

    Raises:
        BadDataError: One side has timestamps, or ratings, and the other does not.
    """
    _refuse_unlike(dataset.interactions, addition.interactions)
    user_ids, users, their_users = _union(dataset.user_ids, addition.user_ids)
    item_ids, items, their_items = _union(dataset.catalog.ids, addition.catalog.ids)
    mine = _Rows.of(dataset.interactions, users, items)
    theirs = _Rows.of(addition.interactions, their_users, their_items)
    replaced, unchanged = _outdone(mine, theirs, len(item_ids))
    rows = _interleaved(mine.take(~replaced), theirs.take(~unchanged), len(user_ids))
    stating = dataset.interactions if len(dataset.interactions) else addition.interactions
    return Merged(
        Dataset(
            user_ids,
            _catalog(item_ids, _Side(dataset.catalog, items), _Side(addition.catalog, their_items)),
            rows.as_log(len(user_ids), timed=stating.timed, rated=stating.rated),
            _profiles(dataset.profiles, addition.profiles),
        ),
        added=int((~unchanged).sum() - replaced.sum()),
        replaced=int(replaced.sum()),
        unchanged=int(unchanged.sum()),
    )


def _refuse_unlike(there: Interactions, new: Interactions) -> None:
    if not len(there) or not len(new):
        return
    columns = {"timestamps": (there.timed, new.timed), "ratings": (there.rated, new.rated)}
    without = [name for name, (has, comes) in columns.items() if has and not comes]
    beyond = [name for name, (has, comes) in columns.items() if comes and not has]
    said = [f"the new interactions have no {name}, those in the project do" for name in without]
    said += [f"the project's interactions have no {name}, the new ones do" for name in beyond]
    remedies = [f"Add a source with {' and '.join(without)}."] if without else []
    remedies += [f"Leave the new source's {' and '.join(beyond)} out."] if beyond else []
    if said:
        raise BadDataError(
            "; ".join(said),
            hint=f"{' '.join(remedies)} Or make a new project from one source that holds all.",
        )


def _union(mine: Sequence[str], theirs: Sequence[str]) -> tuple[tuple[str, ...], Int64, Int64]:
    """The sorted ids of both sides, and where those of each side are among them."""
    ids = tuple(sorted({*mine, *theirs}))
    place = {name: position for position, name in enumerate(ids)}
    return ids, _places(mine, place), _places(theirs, place)


def _places(ids: Sequence[str], place: dict[str, int]) -> Int64:
    return np.fromiter((place[name] for name in ids), np.int64, len(ids))


@dataclass(frozen=True)
class _Rows:
    """Interactions in the numbers of the union, sorted by user, then time, then item.

    Numbers of the union ascend with those of a side, so that a canonical side is in this order.
    """

    users: Int64  # [m]
    items: Int64  # [m]
    ratings: Float32  # [m]
    timestamps: Float64  # [m]

    @classmethod
    def of(cls, log: Interactions, users: Int64, items: Int64) -> _Rows:
        """Those of one side, given where its users and items are in the union."""
        return cls(
            np.repeat(users, np.diff(log.pointers)), items[log.items], log.ratings, log.timestamps
        )

    def __len__(self) -> int:
        return len(self.users)

    def take(self, rows: Bool | Int64) -> _Rows:
        """Some of them, by bool[m] or by positions."""
        return _Rows(self.users[rows], self.items[rows], self.ratings[rows], self.timestamps[rows])

    def insert(self, places: Int64, others: _Rows) -> _Rows:
        """All of both, row k of ``others`` before the row at ``places[k]``, which ascend."""
        return _Rows(
            np.insert(self.users, places, others.users),
            np.insert(self.items, places, others.items),
            np.insert(self.ratings, places, others.ratings),
            np.insert(self.timestamps, places, others.timestamps),
        )

    def pointers(self, n_users: int) -> Int64:
        """int64[U+1], where each user's rows begin."""
        counts = np.bincount(self.users, minlength=n_users)
        return np.concatenate(([0], np.cumsum(counts))).astype(np.int64)

    def as_log(self, n_users: int, *, timed: bool, rated: bool) -> Interactions:
        """The log that these rows are."""
        return Interactions(
            pointers=self.pointers(n_users),
            items=self.items.astype(np.int32),
            ratings=self.ratings.astype(np.float32),
            timestamps=self.timestamps.astype(np.float64),
            timed=timed,
            rated=rated,
        )


def _outdone(mine: _Rows, theirs: _Rows, n_items: int) -> tuple[Bool, Bool]:
    """bool[N] and bool[A]: the rows that give way to the other side's of the same pair."""
    pairs = (mine.users * n_items + mine.items, theirs.users * n_items + theirs.items)
    _, at, their_at = np.intersect1d(*pairs, assume_unique=True, return_indices=True)
    one, other = mine.take(at), theirs.take(their_at)
    newer = other.timestamps > one.timestamps
    better = (other.timestamps == one.timestamps) & (other.ratings > one.ratings)
    wins = newer | better
    replaced = np.zeros(len(mine), dtype=np.bool_)
    unchanged = np.zeros(len(theirs), dtype=np.bool_)
    replaced[at[wins]] = True
    unchanged[their_at[~wins]] = True
    return replaced, unchanged


def _interleaved(mine: _Rows, theirs: _Rows, n_users: int) -> _Rows:
    """All rows of both in their order; no pair is in both.

    Each new row finds its place by bisection, in all users' slices at once: an addition is small
    against what it is added to, which would take many times as long to sort anew.
    """
    pointers = mine.pointers(n_users)
    low, high = pointers[theirs.users], pointers[theirs.users + 1]
    while (searching := np.flatnonzero(low < high)).size:
        middle = (low[searching] + high[searching]) // 2
        found, wanted = mine.take(middle), theirs.take(searching)
        before = (found.timestamps < wanted.timestamps) | (
            (found.timestamps == wanted.timestamps) & (found.items < wanted.items)
        )
        low[searching[before]] = middle[before] + 1
        high[searching[~before]] = middle[~before]
    return mine.insert(low, theirs)


@dataclass(frozen=True)
class _Side:
    """One side's catalogue and int64[J], where its items are in the union."""

    catalog: Catalog
    places: Int64

    def column(self, name: str) -> Sequence[str]:
        """One of its further attributes, "" where it has none of this name."""
        return self.catalog.fields.get(name, ("",) * len(self.catalog))


def _catalog(ids: tuple[str, ...], mine: _Side, theirs: _Side) -> Catalog:
    """The catalogue of the union: what the addition lists counts, else what the data set has."""
    known = np.zeros(len(ids), dtype=np.bool_)
    known[mine.places] = True
    rows = np.flatnonzero(theirs.catalog.listed | ~known[theirs.places])
    winning = list(zip(theirs.places[rows].tolist(), rows.tolist(), strict=True))
    listed = np.zeros(len(ids), dtype=np.bool_)
    listed[mine.places] = mine.catalog.listed
    listed[theirs.places] |= theirs.catalog.listed

    def overlaid(below: Sequence[Value], above: Sequence[Value]) -> tuple[Value, ...]:
        column = dict(zip(mine.places.tolist(), below, strict=True))
        column.update((place, above[row]) for place, row in winning)
        return tuple(column[place] for place in range(len(ids)))

    names = dict.fromkeys((*mine.catalog.fields, *theirs.catalog.fields))
    return Catalog(
        ids=ids,
        listed=listed,
        titles=overlaid(mine.catalog.titles, theirs.catalog.titles),
        categories=overlaid(mine.catalog.categories, theirs.catalog.categories),
        fields={name: overlaid(mine.column(name), theirs.column(name)) for name in names},
    )


def _profiles(mine: Profiles, theirs: Profiles) -> Profiles:
    fields = tuple(dict.fromkeys((*mine.fields, *theirs.fields)))
    rows = dict([*_widened(mine, fields), *_widened(theirs, fields)])
    return Profiles(fields, {user: rows[user] for user in sorted(rows)})


def _widened(profiles: Profiles, fields: tuple[str, ...]) -> Iterable[tuple[str, tuple[str, ...]]]:
    """Each profile with a place for every one of the ``fields``."""
    if profiles.fields == fields:
        return profiles.rows.items()
    return (
        (user, tuple(dict(zip(profiles.fields, row, strict=True)).get(name, "") for name in fields))
        for user, row in profiles.rows.items()
    )
