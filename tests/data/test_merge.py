"""A union equals one import of all rows, and says what became of the new ones."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.data.merge import merge
from cragru_cli.errors import BadDataError, ExitCode
from cragru_cli.project import codec, files

Row: TypeAlias = tuple[str, str, float, float]
"""User, item, rating, time."""


@dataclass(frozen=True)
class Source:
    """What was given to one import."""

    rows: tuple[Row, ...] = ()
    items: tuple[ItemRow, ...] = ()
    item_fields: tuple[str, ...] = ()
    profiles: tuple[tuple[str, tuple[str, ...]], ...] = ()
    profile_fields: tuple[str, ...] = ()
    rated: bool = True
    timed: bool = True

    def __add__(self, other: Source) -> Source:
        """One source with the rows of both, the other's last."""
        item_fields = tuple(dict.fromkeys((*self.item_fields, *other.item_fields)))
        profile_fields = tuple(dict.fromkeys((*self.profile_fields, *other.profile_fields)))
        return replace(
            self,
            rows=self.rows + other.rows,
            items=self._items(item_fields) + other._items(item_fields),
            item_fields=item_fields,
            profiles=self._profiles(profile_fields) + other._profiles(profile_fields),
            profile_fields=profile_fields,
        )

    def _items(self, fields: tuple[str, ...]) -> tuple[ItemRow, ...]:
        return tuple(
            replace(row, fields=widened(row.fields, self.item_fields, fields)) for row in self.items
        )

    def _profiles(self, fields: tuple[str, ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return tuple(
            (user, widened(row, self.profile_fields, fields)) for user, row in self.profiles
        )

    def dataset(self) -> Dataset:
        ratings, times = (np.array([row[at] for row in self.rows], float) for at in (2, 3))
        table = InteractionTable(
            [row[0] for row in self.rows],
            [row[1] for row in self.rows],
            ratings if self.rated else None,
            times if self.timed else None,
        )
        profiles = Profiles(self.profile_fields, dict(self.profiles))
        return assemble(table, ItemTable(self.items, self.item_fields), profiles).dataset


def widened(row: tuple[str, ...], has: tuple[str, ...], wanted: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(row[has.index(name)] if name in has else "" for name in wanted)


IDS = st.sampled_from(["1", "10", "9", "Ann", "ann", "é", "\U0001f3ac"])
RATINGS = st.sampled_from([-1.5, 0.0, 0.1, 3.5, 5.0])
TIMES = st.sampled_from([0.0, 1.0, 1.0000001, 8e8])
ROWS = st.lists(st.tuples(IDS, IDS, RATINGS, TIMES), max_size=25).map(tuple)
FIELDS = st.sampled_from([(), ("year",), ("length",), ("year", "length"), ("length", "year")])
TEXT = st.sampled_from(["", "Up", "x"])


@st.composite
def tables(draw: st.DrawFn) -> tuple[tuple[ItemRow, ...], tuple[str, ...]]:
    fields = draw(FIELDS)
    row = st.builds(
        ItemRow,
        item=IDS,
        title=TEXT,
        categories=st.sampled_from([(), ("Drama",), ("Up", "Drama")]),
        fields=st.tuples(*(TEXT for _ in fields)),
    )
    return tuple(draw(st.lists(row, max_size=5))), fields


@st.composite
def sources(draw: st.DrawFn, *, rated: bool, timed: bool) -> Source:
    items, item_fields = draw(tables())
    profile_fields = draw(FIELDS)
    profile = st.tuples(IDS, st.tuples(*(TEXT for _ in profile_fields)))
    profiles = tuple(draw(st.lists(profile, max_size=4)))
    return Source(draw(ROWS), items, item_fields, profiles, profile_fields, rated, timed)


@st.composite
def alike(draw: st.DrawFn, count: int) -> list[Source]:
    """Sources that all have ratings, or none; likewise timestamps."""
    rated, timed = draw(st.booleans()), draw(st.booleans())
    return [draw(sources(rated=rated, timed=timed)) for _ in range(count)]


def as_bytes(dataset: Dataset) -> dict[str, bytes | list[str]]:
    """As on the disk; and the orders within documents, which the disk does not keep."""
    contents = codec.encode(dataset)
    return {
        "columns": list(dataset.catalog.fields),
        "profiles": list(dataset.profiles.rows),
        **{
            name: (content.dtype.str.encode() + content.tobytes())
            if isinstance(content, np.ndarray)
            else files.canonical_json(content)
            for name, content in contents.items()
        },
    }


@settings(deadline=None, max_examples=200)
@given(alike(2))
def test_a_union_equals_one_import_of_all_rows(both: list[Source]) -> None:
    first, second = both
    merged = merge(first.dataset(), second.dataset()).dataset
    assert as_bytes(merged) == as_bytes((first + second).dataset())
    log = merged.interactions
    assert (log.timed, log.rated) == (first.timed, first.rated)


@settings(deadline=None, max_examples=100)
@given(alike(2))
def test_every_new_interaction_is_accounted_for(both: list[Source]) -> None:
    first, second = (kept_rows(source.dataset()) for source in both)
    merged = merge(both[0].dataset(), both[1].dataset())
    shared = first.keys() & second.keys()
    assert merged.added == len(second.keys() - first.keys())
    assert merged.replaced == sum(second[pair] > first[pair] for pair in shared)
    assert merged.unchanged == sum(second[pair] <= first[pair] for pair in shared)


def kept_rows(dataset: Dataset) -> dict[tuple[str, str], tuple[float, float]]:
    """Time and rating of each pair."""
    log = dataset.interactions
    columns = (log.users, log.items, log.timestamps, log.ratings)
    return {
        (dataset.user_ids[user], dataset.catalog.ids[item]): (moment, rating)
        for user, item, moment, rating in zip(*(one.tolist() for one in columns), strict=True)
    }


@settings(deadline=None, max_examples=80)
@given(alike(1))
def test_what_is_there_already_changes_nothing(one: list[Source]) -> None:
    dataset = one[0].dataset()
    again = merge(dataset, one[0].dataset())
    assert as_bytes(again.dataset) == as_bytes(dataset)
    assert (again.added, again.replaced) == (0, 0)
    assert again.unchanged == len(dataset.interactions)


@settings(deadline=None, max_examples=80)
@given(alike(3))
def test_the_grouping_of_unions_does_not_matter(three: list[Source]) -> None:
    one, two, three_ = (source.dataset() for source in three)
    left = merge(merge(one, two).dataset, three_).dataset
    right = merge(one, merge(two, three_).dataset).dataset
    assert as_bytes(left) == as_bytes(right)


@settings(deadline=None, max_examples=80)
@given(ROWS, ROWS, st.sets(IDS), st.sets(IDS))
def test_the_order_does_not_matter_where_nothing_is_said_twice_and_differently(
    rows: tuple[Row, ...], more: tuple[Row, ...], known: set[str], also: set[str]
) -> None:
    def source(rows: tuple[Row, ...], ids: set[str]) -> Source:
        items = tuple(ItemRow(name, f"The {name}", (name,), ("1999",)) for name in ids)
        return Source(rows, items, ("year",), tuple((name, ("25",)) for name in ids), ("age",))

    one, other = source(rows, known).dataset(), source(more, also).dataset()
    assert as_bytes(merge(one, other).dataset) == as_bytes(merge(other, one).dataset)


@settings(deadline=None, max_examples=30)
@given(alike(2))
def test_neither_side_is_changed(both: list[Source]) -> None:
    one, other = (source.dataset() for source in both)
    before = as_bytes(one), as_bytes(other)
    merge(one, other)
    assert (as_bytes(one), as_bytes(other)) == before


def many(rows: int, seed: int) -> Source:
    stream = np.random.default_rng(seed)
    users, items = stream.integers(0, 300, rows), stream.integers(0, 500, rows)
    ratings, times = stream.integers(1, 6, rows), stream.integers(0, 50, rows)
    return Source(
        tuple(
            (f"u{user}", f"i{item}", float(rating), float(moment))
            for user, item, rating, moment in zip(
                *(column.tolist() for column in (users, items, ratings, times)), strict=True
            )
        )
    )


@pytest.mark.parametrize(("there", "new"), [(20_000, 500), (500, 20_000), (20_000, 1)])
def test_a_union_of_many_rows_equals_one_import(there: int, new: int) -> None:
    first, second = many(there, 1), many(new, 2)
    merged = merge(first.dataset(), second.dataset())
    assert as_bytes(merged.dataset) == as_bytes((first + second).dataset())
    assert merged.added + merged.replaced + merged.unchanged == len(second.dataset().interactions)


def test_arrays_have_their_types() -> None:
    log = merge(many(50, 1).dataset(), many(20, 2).dataset()).dataset.interactions
    arrays = (log.pointers, log.items, log.ratings, log.timestamps)
    assert [array.dtype.str for array in arrays] == ["<i8", "<i4", "<f4", "<f8"]


@pytest.mark.parametrize(
    ("new", "rating", "counts"),
    [
        (("ann", "heat", 1.0, 9.0), 1.0, (0, 1, 0)),
        (("ann", "heat", 4.0, 5.0), 4.0, (0, 1, 0)),
        (("ann", "heat", 3.0, 5.0), 3.0, (0, 0, 1)),
        (("ann", "heat", 2.0, 5.0), 3.0, (0, 0, 1)),
        (("ann", "heat", 5.0, 1.0), 3.0, (0, 0, 1)),
        (("bob", "heat", 5.0, 1.0), 3.0, (1, 0, 0)),
    ],
    ids=["later", "better rated", "the same", "worse rated", "earlier", "somebody else's"],
)
def test_of_a_pair_the_last_counts(new: Row, rating: float, counts: tuple[int, int, int]) -> None:
    there = Source((("ann", "heat", 3.0, 5.0),)).dataset()
    merged = merge(there, Source((new,)).dataset())
    assert (merged.added, merged.replaced, merged.unchanged) == counts
    assert kept_rows(merged.dataset)["ann", "heat"][1] == rating


def test_an_item_goes_by_its_id_until_a_catalogue_lists_it() -> None:
    seen = Source((("ann", "heat", 3.0, 5.0),)).dataset()
    more = merge(seen, Source((("bob", "heat", 3.0, 5.0), ("bob", "up", 1.0, 1.0))).dataset())
    assert more.dataset.catalog.titles == ("heat", "up")
    assert more.dataset.catalog.listed.tolist() == [False, False]
    listing = Source(items=(ItemRow("heat", "Heat", ("Crime",), ("1995",)),), item_fields=("year",))
    listed = merge(more.dataset, listing.dataset()).dataset.catalog
    assert (listed.titles, listed.listed.tolist()) == (("Heat", "up"), [True, False])
    assert (listed.categories, listed.fields) == ((("Crime",), ()), {"year": ("1995", "")})
    mentioned = merge(listing.dataset(), seen).dataset.catalog
    assert (mentioned.titles, mentioned.listed.tolist()) == (("Heat",), [True])
    assert mentioned.fields == {"year": ("1995",)}


def test_a_later_row_takes_the_place_of_an_earlier_one_as_a_whole() -> None:
    old = Source(
        items=(ItemRow("heat", "Heat", ("Crime",), ("1995", "170")),),
        item_fields=("year", "length"),
        profiles=(("ann", ("25", "x")), ("bob", ("40", "y"))),
        profile_fields=("age", "job"),
    )
    new = Source(
        items=(ItemRow("heat", "", (), ("en", "1996")),),
        item_fields=("language", "year"),
        profiles=(("ann", ("Kiel", "26")),),
        profile_fields=("town", "age"),
    )
    merged = merge(old.dataset(), new.dataset()).dataset
    assert (merged.catalog.titles, merged.catalog.categories) == (("heat",), ((),))
    assert [*merged.catalog.fields.items()] == [
        ("year", ("1996",)),
        ("length", ("",)),
        ("language", ("en",)),
    ]
    assert merged.profiles.fields == ("age", "job", "town")
    assert merged.profiles.rows == {"ann": ("26", "", "Kiel"), "bob": ("40", "y", "")}


@pytest.mark.parametrize("rated", [True, False])
@pytest.mark.parametrize("timed", [True, False])
def test_a_side_without_interactions_has_no_say_in_what_there_is(rated: bool, timed: bool) -> None:
    some = Source((("ann", "heat", 3.0, 5.0),), rated=rated, timed=timed).dataset()
    for flag in (True, False):
        none = Source(items=(ItemRow("up"),), rated=flag, timed=not flag).dataset()
        for merged in (merge(none, some), merge(some, none)):
            log = merged.dataset.interactions
            assert (log.rated, log.timed) == (rated, timed)
            assert merged.dataset.catalog.ids == ("heat", "up")


def test_where_nobody_has_interactions_the_addition_says_what_there_is() -> None:
    merged = merge(Source().dataset(), Source(rated=False, timed=False).dataset())
    assert (merged.added, len(merged.dataset.interactions)) == (0, 0)
    log = merged.dataset.interactions
    assert (log.rated, log.timed) == (False, False)


@pytest.mark.parametrize(
    ("there", "new", "says", "advice"),
    [
        (
            {},
            {"timed": False},
            "the new interactions have no timestamps, those in the project do",
            "Add a source with timestamps.",
        ),
        (
            {"timed": False},
            {},
            "the project's interactions have no timestamps, the new ones do",
            "Leave the new source's timestamps out.",
        ),
        (
            {},
            {"rated": False},
            "the new interactions have no ratings, those in the project do",
            "Add a source with ratings.",
        ),
        (
            {"rated": False},
            {},
            "the project's interactions have no ratings, the new ones do",
            "Leave the new source's ratings out.",
        ),
        (
            {"rated": False},
            {"timed": False},
            "the new interactions have no timestamps, those in the project do; "
            "the project's interactions have no ratings, the new ones do",
            "Add a source with timestamps. Leave the new source's ratings out.",
        ),
    ],
)
def test_unlike_sides_are_refused(
    there: dict[str, Any], new: dict[str, Any], says: str, advice: str
) -> None:
    rows = (("ann", "heat", 3.0, 5.0),)
    with pytest.raises(BadDataError) as refusal:
        merge(Source(rows, **there).dataset(), Source(rows, **new).dataset())
    assert refusal.value.what == says
    assert refusal.value.exit_code == ExitCode.BAD_DATA
    assert str(refusal.value.hint).startswith(advice)


@pytest.mark.slow
def test_an_addition_costs_far_less_than_a_second() -> None:
    """A million interactions and ten thousand more; the best of three, as others use the cores."""
    stream, rows = np.random.default_rng(3), 1_010_000
    users, items = stream.integers(0, 6000, rows), stream.integers(0, 3700, rows)
    table = InteractionTable(
        [f"u{user}" for user in users.tolist()],
        [f"i{item}" for item in items.tolist()],
        stream.integers(1, 6, rows).astype(float),
        stream.integers(0, 1 << 27, rows).astype(float),
    )
    everything = assemble(table).dataset
    new = np.zeros(len(everything.interactions), dtype=np.bool_)
    new[stream.choice(len(new), 10_000, replace=False)] = True
    there, _ = everything.without(new).compact()
    addition, _ = everything.without(~new).compact()
    seconds = []
    for _ in range(3):
        begin = time.perf_counter()
        merged = merge(there, addition)
        seconds.append(time.perf_counter() - begin)
    assert as_bytes(merged.dataset) == as_bytes(everything)
    assert merged.added == 10_000
    assert min(seconds) < 0.7
