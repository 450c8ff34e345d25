"""Quotas and the knapsack against brute force."""

from __future__ import annotations

from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.retrieval.strategies.base import History
from cragru_cli.retrieval.strategies.diversity import knapsack
from cragru_cli.retrieval.strategies.order import best_rated_first, fill_by_share

SHARES = st.one_of(
    st.sampled_from([0.0, 1.0, 1e-300, 1e-9, 1e6]), st.floats(0, 1, allow_subnormal=False)
)


@st.composite
def fillings(draw: st.DrawFn) -> tuple[list[int], list[int], list[float], int]:
    """An order of positions, their clusters, the shares and a budget."""
    shares = draw(st.lists(SHARES, min_size=1, max_size=5))
    cluster = draw(st.lists(st.integers(0, len(shares) - 1), min_size=1, max_size=20))
    order = draw(st.permutations(range(len(cluster))))
    return order, cluster, shares, draw(st.integers(0, len(cluster)))


def fill(order: list[int], cluster: list[int], shares: list[float], budget: int) -> list[int]:
    chosen: list[int] = fill_by_share(
        np.array(order, dtype=np.int64), np.array(cluster, dtype=np.int32), np.array(shares), budget
    ).tolist()
    return chosen


@settings(deadline=None, max_examples=100)
@given(fillings())
def test_exactly_the_budget_is_filled_with_distinct_positions(
    filling: tuple[list[int], list[int], list[float], int],
) -> None:
    order, _, _, budget = filling
    chosen = fill(*filling)
    assert len(chosen) == len(set(chosen)) == budget
    assert set(chosen) <= set(order)


@settings(deadline=None, max_examples=100)
@given(fillings())
def test_each_cluster_gives_its_first_ones(
    filling: tuple[list[int], list[int], list[float], int],
) -> None:
    order, cluster, _, _ = filling
    chosen = set(fill(*filling))
    for number in set(cluster):
        own = [position for position in order if cluster[position] == number]
        taken = [position in chosen for position in own]
        assert taken == sorted(taken, reverse=True), "a later one was preferred"


@settings(deadline=None, max_examples=100)
@given(fillings())
def test_a_cluster_without_a_share_gives_only_what_others_cannot(
    filling: tuple[list[int], list[int], list[float], int],
) -> None:
    _, cluster, shares, budget = filling
    chosen = fill(*filling)
    supply = sum(shares[number] > 0 for number in cluster)
    from_others = sum(shares[cluster[position]] == 0 for position in chosen)
    assert from_others == max(0, budget - supply)


@settings(deadline=None, max_examples=100)
@given(st.lists(st.integers(0, 30), min_size=1, max_size=6), st.integers(1, 60))
def test_with_enough_supply_every_quota_is_within_one_of_its_share(
    weights: list[int], budget: int
) -> None:
    total = sum(weights) or 1
    cluster = [number for number in range(len(weights)) for _ in range(budget)]
    chosen = fill([*range(len(cluster))], cluster, [float(weight) for weight in weights], budget)
    quotas = np.bincount([cluster[position] for position in chosen], minlength=len(weights))
    if sum(weights):
        assert (np.abs(quotas - np.array(weights) * budget / total) < 1).all()


def test_seats_go_to_the_largest_remainders() -> None:
    cluster = [0] * 9 + [1] * 9 + [2] * 9
    chosen = fill([*range(27)], cluster, [0.5, 0.3, 0.2], 7)  # 3.5, 2.1 and 1.4
    assert np.bincount([cluster[position] for position in chosen]).tolist() == [4, 2, 1]


def test_what_a_cluster_lacks_goes_to_the_others_by_share() -> None:
    cluster = [0] + [1] * 20 + [2] * 20
    chosen = fill([*range(41)], cluster, [0.5, 0.375, 0.125], 9)
    assert np.bincount([cluster[position] for position in chosen]).tolist() == [1, 6, 2]


def test_the_result_is_in_the_given_order() -> None:
    assert fill([3, 1, 0, 2], [0, 0, 0, 0], [1.0], 3) == [3, 1, 0]


def test_best_rated_first_then_latest_then_last() -> None:
    history = History(
        "ann",
        np.arange(5, dtype=np.int32),
        np.array([3, 5, 3, 5, 3], dtype=np.float32),
        np.array([9, 1, 4, 2, 4], dtype=np.float64),
    )
    assert best_rated_first(history).tolist() == [3, 1, 0, 4, 2]


CAPACITY, STEPS = 20, 10  # 100 % and 50 % in steps of 5 %


def by_trying_all(values: list[list[float]]) -> list[int]:
    """The best split; of equal ones the one with fewer steps for the later clusters."""
    splits = [
        split for split in product(*(range(len(row)) for row in values)) if sum(split) <= CAPACITY
    ]
    worth = {
        split: sum(row[steps] for row, steps in zip(values, split, strict=True)) for split in splits
    }
    most = max(worth.values())
    return list(min(split[::-1] for split in splits if worth[split] == most))[::-1]


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.lists(st.integers(0, 12), min_size=STEPS + 1, max_size=STEPS + 1), min_size=1, max_size=3
    )
)
def test_the_knapsack_finds_what_trying_all_finds(values: list[list[int]]) -> None:
    eighths = [[value / 8 for value in row] for row in values]  # sums are exact
    assert knapsack(np.array(eighths)).tolist() == by_trying_all(eighths)


@settings(deadline=None, max_examples=60)
@given(
    st.lists(
        st.lists(st.floats(0, 1), min_size=STEPS + 1, max_size=STEPS + 1), min_size=1, max_size=9
    )
)
def test_the_knapsack_never_gives_more_than_there_is(values: list[list[float]]) -> None:
    chosen = knapsack(np.array(values))
    assert chosen.sum() <= CAPACITY
    assert ((chosen >= 0) & (chosen <= STEPS)).all()


def test_the_knapsack_gives_nothing_for_nothing() -> None:
    assert knapsack(np.zeros((3, STEPS + 1))).tolist() == [0, 0, 0]
