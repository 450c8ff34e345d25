"""How alike lists are, by hand and against the definition word by word."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation.audits.base import padded
from cragru_cli.evaluation.likeness import overlap_at, rank_biased_overlap

PLACES = 8
LIST = st.lists(st.integers(0, 12), unique=True, max_size=PLACES)


def table(*lists: list[int]) -> Int32:
    return padded([np.array(one, dtype=np.int32) for one in lists], PLACES)


def rbo_by_definition(one: list[int], other: list[int], p: float) -> float:
    """Equation 32 of Webber, Moffat and Zobel (2010)."""
    short, long = sorted((one, other), key=len)
    s, size = len(short), len(long)
    if size == 0 or s == 0:
        return float(size == 0)
    shared = [len(set(short[:d]) & set(long[:d])) for d in range(size + 1)]
    seen = sum(shared[d] / d * p**d for d in range(1, size + 1))
    missing = sum(shared[s] * (d - s) / (s * d) * p**d for d in range(s + 1, size + 1))
    tail = ((shared[size] - shared[s]) / size + shared[s] / s) * p**size
    return (1 - p) / p * (seen + missing) + tail


def test_equal_lists_have_one_and_disjoint_lists_have_nothing() -> None:
    lists = table([1, 2, 3, 4], [5])
    assert overlap_at(lists, lists, 5).tolist() == [1.0, 1.0]
    assert rank_biased_overlap(lists, lists) == pytest.approx([1.0, 1.0])
    others = table([5, 6, 7, 8], [1])
    assert overlap_at(lists, others, 5).tolist() == [0.0, 0.0]
    assert rank_biased_overlap(lists, others).tolist() == [0.0, 0.0]


def test_a_reversed_list_has_the_same_places_in_another_order() -> None:
    """Of 1 to 4 reversed, the first 1, 2, 3, 4 places share 0, 0, 2, 4 items."""
    one, other = table([1, 2, 3, 4]), table([4, 3, 2, 1])
    assert overlap_at(one, other, 4).tolist() == [1.0]
    assert overlap_at(one, other, 2).tolist() == [0.0]
    expected = 0.1 / 0.9 * (2 / 3 * 0.9**3 + 4 / 4 * 0.9**4) + 0.9**4
    assert rank_biased_overlap(one, other) == pytest.approx([expected])


def test_the_top_counts_for_more_than_the_tail() -> None:
    whole = table([1, 2, 3, 4, 5, 6])
    top, tail = table([9, 2, 3, 4, 5, 6]), table([1, 2, 3, 4, 5, 9])
    assert overlap_at(whole, top, 6) == overlap_at(whole, tail, 6)
    assert rank_biased_overlap(whole, top) < rank_biased_overlap(whole, tail)


def test_empty_lists_are_alike() -> None:
    one, other = table([], []), table([], [1])
    assert overlap_at(one, other, 5).tolist() == [1.0, 0.0]
    assert rank_biased_overlap(one, other).tolist() == [1.0, 0.0]


def test_what_only_one_list_shows_counts_against_it() -> None:
    assert overlap_at(table([1, 2, 3, 4]), table([1, 2]), 4).tolist() == [0.5]
    assert overlap_at(table([1, 2]), table([1, 2, 3, 4]), 4).tolist() == [0.5]


@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(LIST, LIST), min_size=1, max_size=4), st.sampled_from([0.5, 0.9, 0.98]))
def test_as_defined(pairs: list[tuple[list[int], list[int]]], p: float) -> None:
    ones, others = table(*(one for one, _ in pairs)), table(*(other for _, other in pairs))
    expected = [rbo_by_definition(one, other, p) for one, other in pairs]
    assert rank_biased_overlap(ones, others, p) == pytest.approx(expected, abs=1e-12)
    assert rank_biased_overlap(others, ones, p) == pytest.approx(expected, abs=1e-12)
    for k in (1, 3, PLACES):
        common = [
            len(set(one[:k]) & set(other[:k])) / max(len(one[:k]), len(other[:k]), 1)
            if one or other
            else 1.0
            for one, other in pairs
        ]
        assert overlap_at(ones, others, k) == pytest.approx(common)
