"""Metrics by hand, and against an implementation that follows the definitions word by word."""

from __future__ import annotations

from math import log2

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation.metrics import CUTOFFS, per_user

METRICS = ("hr", "ndcg", "recall", "mrr", "precision")


def items(*numbers: int) -> Int32:
    return np.array(numbers, dtype=np.int32)


def of_one(ranked: Int32, truth: Int32, k: int) -> dict[str, float]:
    values = per_user([ranked], [truth], [k])[k]
    return {name: float(column[0]) for name, column in values.items()}


def test_by_hand() -> None:
    """Hits at ranks 2 and 4 of 5; three items are held out."""
    found = of_one(items(9, 1, 8, 2, 7), items(1, 2, 3), 5)
    ideal = 1 + 1 / log2(3) + 1 / 2
    assert found == pytest.approx(
        {
            "hr": 1.0,
            "ndcg": (1 / log2(3) + 1 / log2(5)) / ideal,
            "recall": 2 / 3,
            "mrr": 1 / 2,
            "precision": 2 / 5,
        }
    )


def test_a_perfect_list_has_one_everywhere() -> None:
    found = of_one(items(3, 1, 2), items(1, 2, 3), 3)
    assert found == pytest.approx(dict.fromkeys(METRICS, 1.0))


def test_the_ideal_list_is_capped_at_the_cutoff() -> None:
    """Ten items are held out; no list of five can do better than five hits."""
    found = of_one(items(0, 1, 2, 3, 4), np.arange(10, dtype=np.int32), 5)
    assert found["ndcg"] == pytest.approx(1.0)
    assert found["recall"] == 0.5


def test_no_hit_is_zero_everywhere() -> None:
    found = of_one(items(1, 2, 3), items(4), 3)
    assert found == dict.fromkeys(METRICS, 0.0)


def test_a_hit_after_the_cutoff_does_not_count() -> None:
    assert of_one(items(1, 2, 3), items(3), 2) == dict.fromkeys(METRICS, 0.0)


def test_a_short_list_is_no_excuse() -> None:
    found = of_one(items(1), items(1, 2), 5)
    assert found["precision"] == 0.2
    assert found["recall"] == 0.5
    assert found["ndcg"] == pytest.approx(1 / (1 + 1 / log2(3)))
    assert of_one(items(), items(1), 5) == dict.fromkeys(METRICS, 0.0)


def by_definition(ranked: list[int], truth: set[int], k: int) -> dict[str, float]:
    shown = ranked[:k]
    ranks = [rank for rank, item in enumerate(shown, start=1) if item in truth]
    gain = sum(1 / log2(rank + 1) for rank in ranks)
    ideal = sum(1 / log2(rank + 1) for rank in range(1, min(k, len(truth)) + 1))
    return {
        "hr": float(bool(ranks)),
        "ndcg": gain / ideal,
        "recall": len(ranks) / len(truth),
        "mrr": 1 / ranks[0] if ranks else 0.0,
        "precision": len(ranks) / k,
    }


USER = st.tuples(
    st.lists(st.integers(0, 30), unique=True, max_size=25),
    st.sets(st.integers(0, 30), min_size=1, max_size=25),
)


@settings(deadline=None, max_examples=100)
@given(
    st.lists(USER, min_size=1, max_size=4),
    st.lists(st.integers(1, 22), min_size=1, max_size=3, unique=True),
)
def test_as_defined(users: list[tuple[list[int], set[int]]], cutoffs: list[int]) -> None:
    values = per_user(
        [items(*ranked) for ranked, _ in users], [items(*truth) for _, truth in users], cutoffs
    )
    assert set(values) == set(cutoffs)
    for k, metrics in values.items():
        assert tuple(metrics) == METRICS
        for row, (ranked, truth) in enumerate(users):
            found = {name: float(column[row]) for name, column in metrics.items()}
            assert found == pytest.approx(by_definition(ranked, truth, k), abs=1e-12)


@settings(deadline=None, max_examples=50)
@given(USER)
def test_all_values_lie_between_zero_and_one(user: tuple[list[int], set[int]]) -> None:
    ranked, truth = user
    for metrics in per_user([items(*ranked)], [items(*truth)]).values():
        for column in metrics.values():
            assert column.dtype == np.float64
            assert 0 <= column[0] <= 1 + 1e-12


def test_the_cutoffs_are_those_that_papers_use() -> None:
    assert CUTOFFS == (5, 10, 20)
    assert tuple(per_user([items(1)], [items(1)])) == CUTOFFS
