"""The canonical form: the same data give the same bytes, whatever order they arrived in."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles

Row: TypeAlias = tuple[str, str, float, float]
"""User, item, rating, time."""

IDS = st.sampled_from(["1", "10", "9", "Ann", "ann", "a b", "é", "\U0001f3ac"])
RATINGS = st.sampled_from([-1.5, 0.0, 1.0, 3.5, 5.0])
TIMES = st.sampled_from([0.0, 1.0, 1.0000001, 8e8])
ROWS = st.lists(st.tuples(IDS, IDS, RATINGS, TIMES), max_size=30)
ITEM_ROWS = st.lists(
    st.builds(
        ItemRow,
        item=IDS,
        title=st.sampled_from(["", "Heat", "Up"]),
        categories=st.sampled_from([(), ("Drama",), ("Up", "Drama")]),
        fields=st.tuples(st.sampled_from(["", "1995"])),
    ),
    unique_by=lambda row: row.item,
)
PROFILE_ROWS = st.lists(
    st.tuples(IDS, st.tuples(st.sampled_from(["", "25"]))), unique_by=lambda row: row[0]
)


def table(rows: list[Row], *, rated: bool = True, timed: bool = True) -> InteractionTable:
    return InteractionTable(
        users=[row[0] for row in rows],
        items=[row[1] for row in rows],
        ratings=np.array([row[2] for row in rows], dtype=np.float64) if rated else None,
        timestamps=np.array([row[3] for row in rows], dtype=np.float64) if timed else None,
    )


def rows_of(dataset: Dataset) -> list[Row]:
    """The interactions in their order, in the terms of the outside."""
    log = dataset.interactions
    return [
        (dataset.user_ids[user], dataset.catalog.ids[item], rating, time)
        for user, item, rating, time in zip(
            log.users.tolist(),
            log.items.tolist(),
            log.ratings.tolist(),
            log.timestamps.tolist(),
            strict=True,
        )
    ]


def as_plain(dataset: Dataset) -> tuple[object, ...]:
    """Everything in a data set, in types that compare, orders included."""
    log, catalog = dataset.interactions, dataset.catalog
    arrays = (log.pointers, log.items, log.ratings, log.timestamps, catalog.listed)
    return (
        *((array.dtype.str, array.tobytes()) for array in arrays),
        (log.timed, dataset.user_ids, dataset.profiles.fields, [*dataset.profiles.rows.items()]),
        (catalog.ids, catalog.titles, catalog.categories, [*catalog.fields.items()]),
    )


@settings(deadline=None, max_examples=80)
@given(
    ROWS,
    ITEM_ROWS,
    PROFILE_ROWS,
    st.booleans(),
    st.booleans(),
    st.data(),
)
def test_the_order_of_rows_does_not_matter(
    rows: list[Row],
    items: list[ItemRow],
    profiles: list[tuple[str, tuple[str, ...]]],
    rated: bool,
    timed: bool,
    data: st.DataObject,
) -> None:
    def assembled(
        rows: list[Row], items: list[ItemRow], profiles: list[tuple[str, tuple[str, ...]]]
    ) -> Dataset:
        known = Profiles(("age",), dict(profiles))
        interactions = table(rows, rated=rated, timed=timed)
        return assemble(interactions, ItemTable(items, ("year",)), known).dataset

    shuffled = assembled(
        data.draw(st.permutations(rows)),
        data.draw(st.permutations(items)),
        data.draw(st.permutations(profiles)),
    )
    assert as_plain(shuffled) == as_plain(assembled(rows, items, profiles))


@settings(deadline=None, max_examples=80)
@given(ROWS)
def test_of_a_pair_the_last_row_counts_and_of_equally_late_ones_the_best_rated(
    rows: list[Row],
) -> None:
    latest: dict[tuple[str, str], tuple[float, float]] = {}
    for user, item, rating, time in rows:
        latest[user, item] = max(latest.get((user, item), (time, rating)), (time, rating))
    result = assemble(table(rows))
    expected = {(*pair, rating, time) for pair, (time, rating) in latest.items()}
    assert set(rows_of(result.dataset)) == expected
    assert result.duplicates == len(rows) - len(expected)


@settings(deadline=None, max_examples=80)
@given(ROWS, ITEM_ROWS)
def test_the_canonical_form(rows: list[Row], items: list[ItemRow]) -> None:
    dataset = assemble(table(rows), ItemTable(items, ("year",))).dataset
    log, catalog = dataset.interactions, dataset.catalog
    listed, mentioned = {row.item for row in items}, {row[1] for row in rows}
    assert dataset.user_ids == tuple(sorted({row[0] for row in rows}))
    assert catalog.ids == tuple(sorted(listed | mentioned))
    assert catalog.listed.tolist() == [item in listed for item in catalog.ids]
    assert (np.diff(log.pointers) > 0).all(), "a user without interactions has a row"
    order = [(user, time, item) for user, item, _, time in rows_of(dataset)]
    assert order == sorted(order)


@settings(deadline=None, max_examples=30)
@given(ROWS)
def test_without_ratings_or_times_every_interaction_counts_the_same(rows: list[Row]) -> None:
    log = assemble(table(rows, rated=False, timed=False)).dataset.interactions
    assert not log.timed
    assert (log.ratings == 1).all()
    assert (log.timestamps == 0).all()


def test_types_are_the_same_for_any_data() -> None:
    for rows in ([], [("ann", "heat", 1.0, 1.0)]):
        log = assemble(table(rows)).dataset.interactions
        arrays = (log.pointers, log.items, log.ratings, log.timestamps)
        assert [array.dtype.str for array in arrays] == ["<i8", "<i4", "<f4", "<f8"]
        assert log.pointers.tolist() == list(range(len(rows) + 1))


def test_what_the_catalogue_leaves_open_is_filled_in() -> None:
    items = ItemTable(
        [ItemRow("heat", "Heat", ("Crime",), ("1995",)), ItemRow("up", "", (), ("",))], ("year",)
    )
    catalog = assemble(table([("ann", "tron", 1.0, 1.0)]), items).dataset.catalog
    assert catalog.ids == ("heat", "tron", "up")
    assert catalog.titles == ("Heat", "tron", "up")
    assert catalog.categories == (("Crime",), (), ())
    assert catalog.fields == {"year": ("1995", "", "")}


def test_unlisted_items_and_silent_users_are_counted() -> None:
    rows = [("ann", "heat", 1.0, 1.0), ("ann", "tron", 1.0, 2.0)]
    known = Profiles((), {"ann": (), "zoe": (), "bob": ()})
    result = assemble(table(rows), ItemTable([ItemRow("heat")]), known)
    assert (result.unlisted_items, result.silent_users) == (1, 2)
    assert list(result.dataset.profiles.rows) == ["ann", "bob", "zoe"]


def test_without_a_catalogue_no_item_counts_as_unlisted() -> None:
    assert assemble(table([("ann", "heat", 1.0, 1.0)])).unlisted_items == 0
