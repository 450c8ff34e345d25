"""Groups of users: who is active, and what profiles make of the rest."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.evaluation.groups import (
    FEWEST,
    MOST_VALUES,
    Column,
    activity,
    columns,
    grouped,
    most_active,
)
from cragru_cli.evaluation.scene import Scene


def test_the_most_active_are_a_twentieth() -> None:
    counts = np.arange(100)
    assert np.flatnonzero(most_active(counts)).tolist() == [95, 96, 97, 98, 99]
    assert np.flatnonzero(most_active(np.full(40, 3))).tolist() == [0, 1]
    assert most_active(np.array([4])).tolist() == [True]


def test_activity_is_that_of_the_kept_users(town: Scene) -> None:
    found = activity(town)
    log = town.train.interactions
    sizes = np.diff(log.pointers)[town.rows(town.kept)]
    assert found.sizes.tolist() == [11, len(town.kept) - 11]
    assert sizes[found.members(0)].min() >= sizes[found.members(1)].max()


def test_values_make_groups_and_small_groups_are_left_out() -> None:
    texts = ("b",) * FEWEST + ("a",) * (FEWEST + 5) + ("c",) * (FEWEST - 1) + ("",) * 30
    found = grouped(Column("x", texts))
    assert found is not None
    assert found.labels == ("a", "b")
    assert found.sizes.tolist() == [FEWEST + 5, FEWEST]
    assert (found.of[-30 - (FEWEST - 1) :] == -1).all()


def test_numbers_are_cut_at_their_quartiles() -> None:
    numbers = np.repeat(np.arange(1, 51), 4)
    found = grouped(Column("age", tuple(map(str, numbers))))
    assert found is not None
    assert found.labels == ("1-13", "14-25", "26-38", "39-50")
    assert found.sizes.tolist() == [52, 48, 52, 48]
    for group, (low, high) in enumerate([(1, 13), (14, 25), (26, 38), (39, 50)]):
        mine = numbers[found.members(group)]
        assert (mine.min(), mine.max()) == (low, high)


def test_few_users_are_cut_at_the_median_and_fewer_not_at_all() -> None:
    two = grouped(Column("age", tuple(map(str, np.repeat(np.arange(30), 2)))))
    assert two is not None
    assert two.labels == ("0-14", "15-29")
    assert grouped(Column("age", tuple(map(str, np.repeat(np.arange(25), 2)[:39])))) is None


@pytest.mark.parametrize(
    "texts",
    [
        tuple(f"street {number}" for number in range(200)),
        tuple(str(number) for number in range(200)),  # numbers that name people
        tuple(f"{number % (MOST_VALUES + 1)} Main St" for number in range(200)),
        ("same",) * 200,
        ("",) * 200,
    ],
    ids=["names", "numbered", "many", "one", "none"],
)
def test_other_columns_make_no_groups(texts: tuple[str, ...]) -> None:
    assert grouped(Column("x", texts)) is None


def test_columns_are_those_of_the_kept_users(town: Scene) -> None:
    found = {column.name: column for column in columns(town)}
    assert tuple(found) == ("gender", "age", "lottery", "address")
    profiles = town.holdout.dataset.profiles.rows
    assert found["gender"].texts == tuple(profiles[user][0] for user in town.kept)
    assert [column.name for column in columns(town, ["age", "nothing"])] == ["age"]
