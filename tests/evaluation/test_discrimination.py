"""AUC, TPR, shares: known answers, ties, and differences between the same users."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.data.dataset import Float64
from cragru_cli.evaluation.bootstrap import draws
from cragru_cli.evaluation.discrimination import Scored, paired, share, told_apart


def scored(members: list[float], others: list[float]) -> Scored:
    owners = np.arange(len(members), dtype=np.int64)
    return paired(np.array(members), np.array(others), owners, len(members))


def drawn(seed: int, users: int = 30, each: int = 4, levels: int = 0) -> Scored:
    """Members that score somewhat higher; whole numbers where ``levels`` are asked for."""
    stream = np.random.default_rng(seed)
    owners = np.repeat(np.arange(users, dtype=np.int64), each)
    members, others = stream.normal(0.7, 1, len(owners)), stream.normal(0, 1, len(owners))
    if levels:
        members, others = np.round(members * levels), np.round(others * levels)
    return paired(members, others, owners, users)


def slow_figures(data: Scored, weights: Float64) -> tuple[float, float]:
    """By comparing every two, and by going down the ROC curve one rank after the other."""
    weight = weights[data.owners]
    inside, outside = data.members, ~data.members
    won = lost = 0.0
    for score, each in zip(data.scores[inside], weight[inside], strict=True):
        won += each * weight[outside & (data.scores < score)].sum()
        won += each * weight[outside & (data.scores == score)].sum() / 2
    accepted = 0.01 * weight[outside].sum()
    found = alarms = 0.0
    for score in np.unique(data.scores)[::-1]:
        here = data.scores == score
        lost = weight[here & outside].sum()
        part = 1.0 if alarms + lost <= accepted else (accepted - alarms) / lost
        found += part * weight[here & inside].sum()
        alarms += lost
        if alarms > accepted:
            break
    total = weight[inside].sum()
    return won / (total * weight[outside].sum()), found / total


@pytest.mark.parametrize(
    ("members", "others", "area", "rate"),
    [
        ([3, 4], [1, 2], 1.0, 1.0),
        ([1, 2], [3, 4], 0.0, 0.0),
        ([1, 1], [1, 1], 0.5, 0.01),
        ([1, 3], [2, 2], 0.5, 0.5),
        ([2, 3], [1, 2], 0.875, 0.5 + 0.5 * 0.02),
    ],
)
def test_known_answers(members: list[float], others: list[float], area: float, rate: float) -> None:
    auc, tpr = told_apart(scored(members, others), 0)
    assert auc.value == area
    assert tpr.value == pytest.approx(rate)


@pytest.mark.parametrize("levels", [0, 1, 4])
def test_every_resample_has_the_figures_of_its_users(levels: int) -> None:
    data = drawn(3, levels=levels)
    auc, tpr = told_apart(data, 5)
    assert (auc.value, tpr.value) == pytest.approx(slow_figures(data, np.ones(30)))
    for at, weights in enumerate(draws(30, 5)[:20]):
        expected = slow_figures(data, weights.astype(np.float64))
        assert (auc.samples[at], tpr.samples[at]) == pytest.approx(expected)


def test_only_the_order_of_scores_and_never_that_of_rows_counts() -> None:
    data = drawn(1, levels=2)
    order = np.random.default_rng(0).permutation(len(data.scores))
    moved = Scored(np.exp(data.scores[order]), data.members[order], data.owners[order], data.users)
    for one, other in zip(told_apart(data, 2), told_apart(moved, 2), strict=True):
        assert one.value == other.value
        assert np.array_equal(one.samples, other.samples)


def test_scores_of_one_system_are_no_different_from_themselves() -> None:
    for one, other in zip(told_apart(drawn(1), 2), told_apart(drawn(1), 2), strict=True):
        assert one.minus(other).value == 0.0
        assert one.minus(other).interval == (0.0, 0.0)


def test_a_paired_difference_is_known_better_than_either_figure() -> None:
    data = drawn(4, users=100)
    shifted = Scored(data.scores + 0.1 * data.members, data.members, data.owners, data.users)
    one, other = told_apart(data, 0)[0], told_apart(shifted, 0)[0]
    lower, upper = other.minus(one).interval or (0, 0)
    assert 0 < lower < other.value - one.value < upper
    wide = one.interval or (0, 0)
    assert upper - lower < (wide[1] - wide[0]) / 3


def test_the_interval_holds_the_figure_and_follows_the_seed() -> None:
    one, other = told_apart(drawn(4), 0)[0], told_apart(drawn(4), 1)[0]
    lower, upper = one.interval or (0, 0)
    assert lower < one.value < upper
    assert one.value == other.value
    assert one.interval != other.interval


def test_users_are_drawn_with_all_that_is_theirs() -> None:
    """Twenty equal pairs a user are no more certain than one."""
    single, many = drawn(6, users=40, each=1), drawn(6, users=40, each=1)
    copied = Scored(
        np.repeat(many.scores, 20), np.repeat(many.members, 20), np.repeat(many.owners, 20), 40
    )
    assert told_apart(copied, 0)[0].interval == pytest.approx(told_apart(single, 0)[0].interval)


def test_where_nothing_is_there_is_no_figure() -> None:
    auc, tpr = told_apart(scored([], []), 0)
    assert np.isnan([auc.value, tpr.value]).all()
    assert auc.interval is None
    nothing = share(np.zeros(3, dtype=np.int64), np.zeros(3, dtype=np.int64), 0)
    assert np.isnan(nothing.value)
    assert nothing.interval is None


def test_a_share_is_that_of_all_users_together() -> None:
    found = share(np.array([1, 0, 3]), np.array([2, 0, 4]), 0)
    assert found.value == 4 / 6
    lower, upper = found.interval or (0, 0)
    assert 0.5 <= lower <= 4 / 6 <= upper <= 0.75
