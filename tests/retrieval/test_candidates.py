"""The n best items against a plain sort."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.backbones.model import Model
from cragru_cli.retrieval.candidates import best
from cragru_cli.retrieval.retrieve import Query, query_for, retrieve, score_histories
from cragru_cli.retrieval.strategies.base import history_of

LARGEST = float(np.finfo(np.float32).max)
SMALLEST = float(np.finfo(np.float32).smallest_subnormal)
SCORES = st.one_of(
    st.sampled_from(
        [
            0.0,
            -0.0,
            1.0,
            -1.0,
            math.nan,
            math.inf,
            -math.inf,
            LARGEST,
            -LARGEST,
            SMALLEST,
            -SMALLEST,
        ]
    ),
    st.floats(width=32),
)


@st.composite
def problems(draw: st.DrawFn) -> tuple[list[list[float]], list[bool], list[list[int]], int]:
    """Scores, allowed items, masks and how many are wanted."""
    size = draw(st.integers(0, 9))
    width = st.integers(size, size)
    rows = draw(
        st.lists(width.flatmap(lambda n: st.lists(SCORES, min_size=n, max_size=n)), max_size=4)
    )
    allowed = draw(st.lists(st.booleans(), min_size=size, max_size=size))
    positions = st.integers(0, size - 1) if size else st.nothing()
    masks = [draw(st.lists(positions, max_size=size)) for _ in rows]
    return rows, allowed, masks, draw(st.integers(1, 12))


def by_sorting(scores: list[float], allowed: list[bool], mask: list[int], n: int) -> list[int]:
    left = [at for at in range(len(scores)) if allowed[at] and at not in mask]
    worth = [score if math.isfinite(score) else -LARGEST for score in scores]
    return sorted(left, key=lambda at: (-worth[at], at))[:n]


@settings(deadline=None, max_examples=150)
@given(problems())
def test_best_is_what_a_sort_gives(
    problem: tuple[list[list[float]], list[bool], list[list[int]], int],
) -> None:
    rows, allowed, masks, n = problem
    scores = np.array(rows, dtype=np.float32).reshape(len(rows), len(allowed))
    items, found = best(
        scores,
        np.array(allowed, dtype=np.bool_),
        [np.array(mask, dtype=np.int32) for mask in masks],
        n,
    )
    expected = [by_sorting(row, allowed, mask, n) for row, mask in zip(rows, masks, strict=True)]
    assert [one.tolist() for one in items] == expected
    for row, one, values in zip(scores, items, found, strict=True):
        assert one.dtype == np.int32
        assert np.array_equal(values, row[one], equal_nan=True)


def test_zero_has_one_sign() -> None:
    scores = np.array([[-0.0, 0.0, -0.0, 0.0]], dtype=np.float32)
    items, _ = best(scores, np.ones(4, dtype=np.bool_), [np.empty(0, dtype=np.int32)], 3)
    assert items[0].tolist() == [0, 1, 2]


def test_many_rows_and_many_ties() -> None:
    stream = np.random.default_rng(0)
    scores = stream.integers(-3, 3, (150, 40)).astype(np.float32)
    allowed = stream.random(40) < 0.8
    masks = [stream.choice(40, 7, replace=False).astype(np.int32) for _ in scores]
    items, _ = best(scores, allowed, masks, 10)
    for row, mask, found in zip(scores, masks, items, strict=True):
        assert found.tolist() == by_sorting(row.tolist(), allowed.tolist(), mask.tolist(), 10)


def test_the_scores_are_left_as_they_were() -> None:
    scores = np.array([[1.0, -0.0, np.nan]], dtype=np.float32)
    before = scores.tobytes()
    best(scores, np.ones(3, dtype=np.bool_), [np.array([0], dtype=np.int32)], 2)
    assert scores.tobytes() == before


def test_the_same_item_is_excluded_once_and_in_its_row_only() -> None:
    scores = np.array([[3.0, 2.0], [3.0, 2.0]], dtype=np.float32)
    masks = [np.array([0, 0], dtype=np.int32), np.empty(0, dtype=np.int32)]
    items, _ = best(scores, np.ones(2, dtype=np.bool_), masks, 2)
    assert [one.tolist() for one in items] == [[1], [0, 1]]


def test_candidates_are_new_to_the_user_and_known_to_somebody(model: Model) -> None:
    gone = np.isin(model.dataset.interactions.items, [0, 1, 2])
    rest = Model(model.dataset.without(gone), model.backbone, model.training)
    queries = [query_for(history_of(rest.dataset, user)) for user in range(rest.dataset.n_users)]
    found = list(retrieve(rest, queries, 10))
    assert [entry.query for entry in found] == queries
    for entry in found:
        assert not np.isin(entry.candidates, entry.query.history.items).any()
        assert not np.isin(entry.candidates, [0, 1, 2]).any()
        assert len(entry.candidates) == 10
        assert (np.diff(entry.scores) <= 0).all()


def test_what_is_seen_is_left_out_even_if_it_is_not_in_the_history(model: Model) -> None:
    history = history_of(model.dataset, 0)
    first = next(retrieve(model, [query_for(history)], 3)).candidates[0]
    seen = np.append(history.items, first)
    (entry,) = retrieve(model, [Query(history, seen)], 60)
    assert first not in entry.candidates
    assert len(entry.candidates) == int(model.recommendable().sum()) - len(seen)


@pytest.mark.parametrize("users", [1, 4, 5, 40])
def test_one_user_gets_the_same_alone_and_among_others(model: Model, users: int) -> None:
    histories = [history_of(model.dataset, user) for user in range(users)]
    together = score_histories(model.backbone, histories, model.dataset.n_items)
    alone = score_histories(model.backbone, histories[-1:], model.dataset.n_items)
    assert np.array_equal(together[-1], alone[0])


def test_no_query_gives_no_candidates(model: Model) -> None:
    assert list(retrieve(model, [], 10)) == []
