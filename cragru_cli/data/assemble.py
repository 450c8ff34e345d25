"""From rows in any order to the one canonical data set.

Shapes: R rows as read, N interactions after duplicates are merged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Catalog, Dataset, Float64, Int64, Interactions, Profiles


@dataclass(frozen=True)
class ItemRow:
    """One row of the catalogue as a source states it."""

    item: str
    title: str = ""
    categories: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class ItemTable:
    """The rows of an item source; ``fields`` names the further attributes of each row."""

    rows: Sequence[ItemRow] = ()
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class InteractionTable:
    """The rows of an interaction source, columns of length R; ids are strings.

    ``ratings`` None means that each interaction counts as 1.0, ``timestamps`` None that there is
    no order in time.
    """

    users: Sequence[str]
    items: Sequence[str]
    ratings: Float64 | None = None
    timestamps: Float64 | None = None


@dataclass(frozen=True)
class Assembled:
    """A canonical data set and what was merged on the way to it."""

    dataset: Dataset
    duplicates: int
    unlisted_items: int = 0
    silent_users: int = 0


def assemble(
    interactions: InteractionTable,
    items: ItemTable | None = None,
    profiles: Profiles | None = None,
) -> Assembled:
    """Sort, number and merge rows into the canonical data set.

    Of several rows for the same (user, item), the last by timestamp is kept; of those with equal
    timestamps the one with the highest rating, so that the order of rows in the source never
    matters.

    Returns:
        The data set, the count of merged duplicates, of items that the catalogue does not list
        (0 where there is no catalogue) and of profiles without interactions.
    """
    user_ids, user = _number(interactions.users)
    listed_rows = {row.item: row for row in (items.rows if items else ())}
    item_ids, item = _number(interactions.items, also=listed_rows)
    rows = len(user)
    ratings = np.ones(rows) if interactions.ratings is None else interactions.ratings
    timed = interactions.timestamps is not None
    timestamps = interactions.timestamps if interactions.timestamps is not None else np.zeros(rows)
    kept = _last_of_each_pair(user, item, ratings, timestamps)
    kept = kept[np.lexsort((item[kept], timestamps[kept], user[kept]))]
    counts = np.bincount(user[kept], minlength=len(user_ids))
    log = Interactions(
        pointers=np.concatenate(([0], np.cumsum(counts))).astype(np.int64),
        items=item[kept].astype(np.int32),
        ratings=ratings[kept].astype(np.float32),
        timestamps=timestamps[kept].astype(np.float64),
        timed=timed,
        rated=interactions.ratings is not None,
    )
    catalog = _catalog(item_ids, listed_rows, items.fields if items else ())
    known = profiles or Profiles((), {})
    active = set(user_ids)
    ordered = {user_id: known.rows[user_id] for user_id in sorted(known.rows)}
    return Assembled(
        dataset=Dataset(tuple(user_ids), catalog, log, Profiles(known.fields, ordered)),
        duplicates=rows - len(kept),
        unlisted_items=int((~catalog.listed).sum()) if items else 0,
        silent_users=sum(user_id not in active for user_id in known.rows),
    )


def _number(
    values: Sequence[str], also: Sequence[str] | dict[str, ItemRow] = ()
) -> tuple[list[str], Int64]:
    """Sorted distinct ids, and the position of each value among them: int64[R]."""
    ids = sorted({*values, *also})
    position = {value: number for number, value in enumerate(ids)}
    return ids, np.fromiter((position[value] for value in values), np.int64, len(values))


def _last_of_each_pair(user: Int64, item: Int64, ratings: Float64, timestamps: Float64) -> Int64:
    """Positions int64[N] of the row to keep for each (user, item)."""
    order = np.lexsort((ratings, timestamps, item, user))
    if len(order) == 0:
        return order
    sorted_user, sorted_item = user[order], item[order]
    last = np.ones(len(order), dtype=np.bool_)
    last[:-1] = (sorted_user[1:] != sorted_user[:-1]) | (sorted_item[1:] != sorted_item[:-1])
    return order[last]


def _catalog(ids: Sequence[str], rows: dict[str, ItemRow], fields: tuple[str, ...]) -> Catalog:
    blank = ItemRow("", fields=("",) * len(fields))
    known = [rows.get(item, blank) for item in ids]
    return Catalog(
        ids=tuple(ids),
        listed=np.array([item in rows for item in ids], dtype=np.bool_),
        titles=tuple(row.title or item for item, row in zip(ids, known, strict=True)),
        categories=tuple(row.categories for row in known),
        fields={name: tuple(row.fields[at] for row in known) for at, name in enumerate(fields)},
    )
