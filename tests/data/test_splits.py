"""Splits: disjoint, exact in size, and each user's own affair."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.seeds import rng
from cragru_cli.data.splits import SPLIT_KINDS, Split, SplitKind, split
from cragru_cli.errors import BadDataError

SIZES = st.lists(st.integers(1, 45), min_size=1, max_size=6)


def dataset_of(sizes: list[int], *, timed: bool = True) -> Dataset:
    """User u has ``sizes[u]`` interactions, the highest item numbers first in time."""
    users = [f"u{user}" for user, size in enumerate(sizes) for _ in range(size)]
    items = [f"i{item:02}" for size in sizes for item in range(size)]
    times = -np.array([float(item[1:]) for item in items])
    return assemble(InteractionTable(users, items, None, times if timed else None)).dataset


def items_of(dataset: Dataset, part: Split, user_id: str) -> list[set[str]]:
    """A user's items in training, validation and test."""
    row = dataset.user(user_id)
    assert row is not None
    log = dataset.interactions
    own = log.of(row)
    ids = np.array([dataset.catalog.ids[item] for item in log.items[own]])
    return [set(ids[mask[own]].tolist()) for mask in (part.train, part.validation, part.test)]


@settings(deadline=None, max_examples=60)
@given(SIZES, st.sampled_from(SPLIT_KINDS), st.integers(0, 3))
def test_the_parts_are_disjoint_and_cover_everything(
    sizes: list[int], kind: SplitKind, seed: int
) -> None:
    dataset = dataset_of(sizes)
    parts = split(dataset, kind, seed)
    times_covered = np.sum([parts.train, parts.validation, parts.test], axis=0)
    assert times_covered.tolist() == [1] * len(dataset.interactions)


@settings(deadline=None, max_examples=60)
@given(SIZES, st.integers(0, 3), st.booleans())
def test_random_holds_out_one_tenth_rounded_down(sizes: list[int], seed: int, timed: bool) -> None:
    dataset = dataset_of(sizes, timed=timed)
    parts = split(dataset, "random", seed)
    for user, size in enumerate(sizes):
        _, validation, test = items_of(dataset, parts, f"u{user}")
        assert (len(validation), len(test)) == (size // 10, size // 10)


@settings(deadline=None, max_examples=60)
@example([1, 2, 3])
@given(SIZES)
def test_last_holds_out_the_last_in_time(sizes: list[int]) -> None:
    dataset = dataset_of(sizes)
    parts = split(dataset, "last", 0)
    for user, size in enumerate(sizes):
        _, validation, test = items_of(dataset, parts, f"u{user}")
        enough = size >= 3
        assert test == ({"i00"} if enough else set())
        assert validation == ({"i01"} if enough else set())


def test_last_needs_times() -> None:
    with pytest.raises(BadDataError, match="no timestamps"):
        split(dataset_of([5], timed=False), "last", 0)


@settings(deadline=None, max_examples=60)
@given(SIZES, st.sampled_from(SPLIT_KINDS), st.data())
def test_a_users_split_stays_when_others_are_forgotten(
    sizes: list[int], kind: SplitKind, data: st.DataObject
) -> None:
    dataset = dataset_of(sizes)
    kept = data.draw(st.sampled_from(dataset.user_ids))
    removed = data.draw(st.frozensets(st.sampled_from(dataset.user_ids))) - {kept}
    gone = np.isin(np.array(dataset.user_ids)[dataset.interactions.users], list(removed))
    smaller, _ = dataset.without(gone).compact()
    before = items_of(dataset, split(dataset, kind, 5), kept)
    assert items_of(smaller, split(smaller, kind, 5), kept) == before


def test_a_seed_gives_one_split_and_another_seed_another() -> None:
    dataset = dataset_of([40, 40])
    one, same, other = (split(dataset, "random", seed) for seed in (1, 1, 2))
    assert np.array_equal(one.test, same.test)
    assert not np.array_equal(one.test, other.test)


def test_two_users_of_equal_size_are_split_differently() -> None:
    dataset = dataset_of([40, 40])
    parts = split(dataset, "random", 0)
    assert items_of(dataset, parts, "u0") != items_of(dataset, parts, "u1")


def test_every_interaction_can_be_held_out() -> None:
    dataset = dataset_of([10])
    held_out = np.zeros(10, dtype=np.int64)
    for seed in range(400):
        held_out += split(dataset, "random", seed).test
    assert held_out.sum() == 400
    assert held_out.min() >= 20
    assert held_out.max() <= 65


def test_streams_are_functions_of_the_seed_and_the_names() -> None:
    def draw(seed: int, *names: str) -> int:
        return int(rng(seed, *names).integers(1 << 62))

    assert draw(1, "split", "ann") == draw(1, "split", "ann")
    different = {
        draw(1, "split", "ann"),
        draw(2, "split", "ann"),
        draw(1, "split"),
        draw(1, "split", "bob"),
    }
    assert len(different) == 4
    assert draw(0, "\ud800") != draw(0, "\ud801")
