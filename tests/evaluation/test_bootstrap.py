"""Intervals: the same every time, and wide enough."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.evaluation.bootstrap import intervals


def test_equal_questions_get_equal_answers() -> None:
    values = np.random.default_rng(0).random((40, 3))
    assert np.array_equal(intervals(values, 1), intervals(values, 1))
    assert not np.array_equal(intervals(values, 1), intervals(values, 2))


def test_each_mean_lies_within_its_interval() -> None:
    values = np.random.default_rng(0).random((40, 3)) * [1, 10, 100]
    lower, upper = intervals(values, 1)
    assert (lower < values.mean(axis=0)).all()
    assert (upper > values.mean(axis=0)).all()


@pytest.mark.parametrize("users", [1, 2, 50])
def test_what_does_not_vary_has_no_width(users: int) -> None:
    assert intervals(np.full((users, 2), 0.3), 0) == pytest.approx(np.full((2, 2), 0.3))


def test_a_single_user_has_no_width() -> None:
    assert intervals(np.array([[0.25, 1.0]]), 0).tolist() == [[0.25, 1.0]] * 2


def test_the_same_users_are_drawn_for_every_metric_and_every_row() -> None:
    values = np.random.default_rng(0).random((40, 2))
    both = intervals(values, 1)
    alone = intervals(values[:, 1:], 1)
    assert both[:, 1:] == pytest.approx(alone, abs=1e-12)
    shifted = intervals(values + 1, 1)
    assert shifted == pytest.approx(both + 1, abs=1e-12)


def test_the_width_is_that_of_the_normal_approximation() -> None:
    values = np.random.default_rng(3).normal(size=(400, 1))
    lower, upper = intervals(values, 0)
    expected = 2 * 1.96 * values.std() / np.sqrt(400)
    assert (upper - lower)[0] == pytest.approx(expected, rel=0.12)


def test_about_nineteen_of_twenty_intervals_cover_the_truth() -> None:
    stream = np.random.default_rng(5)
    samples = stream.exponential(1.0, (60, 300))  # 300 studies of 60 users; the mean is 1
    lower, upper = intervals(samples, 0)
    assert 0.89 < ((lower <= 1) & (upper >= 1)).mean() < 0.98
