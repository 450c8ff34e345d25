"""Never-had-it at the level of data: removing equals never having read the rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Bool, Dataset, Profiles, _between, find

USERS = ("ann", "bob", "cid", "dee", "eve")
ITEMS = ("alien", "brazil", "cube", "dune", "eraserhead", "fargo")


@dataclass(frozen=True)
class Shop:
    """What a source may hold."""

    rows: tuple[tuple[str, str, float, float], ...]
    listed: frozenset[str]
    profiles: frozenset[str]
    timed: bool


@dataclass(frozen=True)
class Forgotten:
    """What is taken away."""

    users: frozenset[str]
    items: frozenset[str]
    pairs: frozenset[tuple[str, str]]

    def hits(self, user: str, item: str) -> bool:
        return user in self.users or item in self.items or (user, item) in self.pairs


a_user, an_item = st.sampled_from(USERS), st.sampled_from(ITEMS)
SHOPS = st.builds(
    Shop,
    rows=st.lists(
        st.tuples(a_user, an_item, st.sampled_from([1.0, 4.0]), st.sampled_from([0.0, 7.0, 9.0])),
        max_size=25,
    ).map(tuple),
    listed=st.frozensets(an_item),
    profiles=st.frozensets(st.sampled_from((*USERS, "silent"))),
    timed=st.booleans(),
)
FORGOTTEN = st.builds(
    Forgotten,
    users=st.frozensets(st.sampled_from((*USERS, "silent")), max_size=3),
    items=st.frozensets(an_item, max_size=3),
    pairs=st.frozensets(st.tuples(a_user, an_item), max_size=6),
)


def dataset_of(shop: Shop) -> Dataset:
    table = InteractionTable(
        users=[row[0] for row in shop.rows],
        items=[row[1] for row in shop.rows],
        ratings=np.array([row[2] for row in shop.rows], dtype=np.float64),
        timestamps=np.array([row[3] for row in shop.rows], dtype=np.float64)
        if shop.timed
        else None,
    )
    items = [
        ItemRow(item, f"The {item}", (item[0], "film"), (str(len(item)),)) for item in shop.listed
    ]
    profiles = Profiles(("age",), {user: (str(ord(user[0])),) for user in shop.profiles})
    return assemble(table, ItemTable(items, ("length",)), profiles).dataset


def without(shop: Shop, forgotten: Forgotten) -> Shop:
    """The source as if the forgotten had never been there."""
    return Shop(
        rows=tuple(row for row in shop.rows if not forgotten.hits(row[0], row[1])),
        listed=shop.listed - forgotten.items,
        profiles=shop.profiles - forgotten.users,
        timed=shop.timed,
    )


def gone(dataset: Dataset, forgotten: Forgotten) -> Bool:
    log = dataset.interactions
    return np.array(
        [
            forgotten.hits(dataset.user_ids[user], dataset.catalog.ids[item])
            for user, item in zip(log.users.tolist(), log.items.tolist(), strict=True)
        ],
        dtype=np.bool_,
    )


def as_plain(dataset: Dataset) -> tuple[object, ...]:
    """Everything in a data set, in types that compare, orders included."""
    log, catalog = dataset.interactions, dataset.catalog
    arrays = (log.pointers, log.items, log.ratings, log.timestamps, catalog.listed)
    return (
        *((array.dtype.str, array.tobytes()) for array in arrays),
        (log.timed, dataset.user_ids, dataset.profiles.fields, [*dataset.profiles.rows.items()]),
        (catalog.ids, catalog.titles, catalog.categories, [*catalog.fields.items()]),
    )


@settings(deadline=None, max_examples=150)
@given(SHOPS, FORGOTTEN)
def test_removed_equals_never_read(shop: Shop, forgotten: Forgotten) -> None:
    dataset = dataset_of(shop)
    rest = dataset.without(gone(dataset, forgotten), users=forgotten.users)
    compact, _ = rest.compact(delisted=forgotten.items)
    assert as_plain(compact) == as_plain(dataset_of(without(shop, forgotten)))


@settings(deadline=None, max_examples=80)
@given(SHOPS, st.lists(FORGOTTEN, max_size=3))
def test_one_after_the_other_equals_all_at_once(shop: Shop, steps: list[Forgotten]) -> None:
    dataset = dataset_of(shop)
    delisted: frozenset[str] = frozenset()
    for step in steps:
        dataset = dataset.without(gone(dataset, step), users=step.users)
        delisted |= step.items
        shop = without(shop, step)
    assert as_plain(dataset.compact(delisted=delisted)[0]) == as_plain(dataset_of(shop))


@settings(deadline=None, max_examples=50)
@given(SHOPS, FORGOTTEN)
def test_items_keep_their_positions_until_the_data_set_is_compacted(
    shop: Shop, forgotten: Forgotten
) -> None:
    dataset = dataset_of(shop)
    rest = dataset.without(gone(dataset, forgotten))
    assert rest.catalog is dataset.catalog
    compact, kept = rest.compact()
    assert compact.catalog.ids == tuple(dataset.catalog.ids[at] for at in kept)
    assert np.array_equal(kept[compact.interactions.items], rest.interactions.items)


def test_a_data_set_that_is_compact_stays_as_it_is() -> None:
    dataset = dataset_of(Shop((("ann", "cube", 1.0, 1.0),), frozenset({"dune"}), frozenset(), True))
    compact, kept = dataset.compact()
    assert as_plain(compact) == as_plain(dataset)
    assert kept.tolist() == [0, 1]


def test_removal_changes_nothing_of_the_original() -> None:
    rows = (("ann", "cube", 1.0, 1.0), ("bob", "cube", 4.0, 2.0))
    dataset = dataset_of(Shop(rows, frozenset(), frozenset({"ann"}), True))
    before = as_plain(dataset)
    dataset.without(np.array([True, False]), users=frozenset({"ann"})).compact()
    assert as_plain(dataset) == before


@settings(deadline=None)
@given(st.sets(st.text("abé", max_size=3)), st.text("abé", max_size=3))
def test_find(ids: set[str], wanted: str) -> None:
    ordered = sorted(ids)
    expected = ordered.index(wanted) if wanted in ids else None
    assert find(ordered, wanted) == expected


@pytest.fixture
def small() -> Dataset:
    rows = (
        ("bob", "dune", 4.0, 1.0),
        ("ann", "cube", 1.0, 9.0),
        ("ann", "fargo", 4.0, 7.0),
        ("ann", "dune", 4.0, 8.0),
    )
    return dataset_of(Shop(rows, frozenset({"alien"}), frozenset(), True))


def test_one_user_is_one_slice(small: Dataset) -> None:
    log = small.interactions
    assert [small.catalog.ids[item] for item in log.items[log.of(0)]] == ["fargo", "dune", "cube"]
    assert log.users.tolist() == [0, 0, 0, 1]
    assert (len(log), log.n_users, small.n_users, small.n_items) == (4, 2, 2, 4)


def test_ids_are_found_and_unknown_ones_are_not(small: Dataset) -> None:
    assert (small.user("bob"), small.user("ali"), small.user("zoe")) == (1, None, None)
    assert (small.item("alien"), small.item("dune"), small.item("")) == (0, 2, None)


def test_counts_and_matrix_agree(small: Dataset) -> None:
    matrix = small.interactions.matrix(small.n_items)
    assert matrix.toarray().tolist() == [[0, 1, 1, 1], [0, 0, 1, 0]]
    assert matrix.dtype == np.float64
    assert matrix.has_sorted_indices
    counts = small.interactions.counts(small.n_items)
    assert counts.tolist() == matrix.sum(axis=0).tolist()


def test_the_matrix_does_not_disturb_the_log(small: Dataset) -> None:
    before = small.interactions.items.copy()
    small.interactions.matrix(small.n_items)
    assert np.array_equal(small.interactions.items, before)


@pytest.mark.parametrize("size", [1, 40, 5_000])
@pytest.mark.parametrize("runs", [0, 1, 3, 20])
def test_what_stays_is_the_same_in_slices_and_by_positions(size: int, runs: int) -> None:
    stream = np.random.default_rng(size + runs)
    gone = np.zeros(size, dtype=np.bool_)
    for begin in stream.integers(0, size, runs).tolist():
        gone[begin : begin + int(stream.integers(1, 9))] = True
    parts = _between(np.flatnonzero(gone), size)
    found = np.concatenate([np.arange(size)[part] for part in parts])
    assert found.tolist() == np.flatnonzero(~gone).tolist()
