"""What places and ties say of answers whose bias is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from cragru_cli.generation.base import Look, Ranking
from cragru_cli.generation.soundness import mean_of, rank_lift, soundness


def ranking(*scores: list[float], order: list[int] | None = None) -> Ranking:
    """A ranking whose looks have these scores, in the order shown."""
    looks = tuple(Look(np.arange(len(one)), np.array(one, dtype=np.float32)) for one in scores)
    found = np.array(order or range(3), dtype=np.int64)
    return Ranking(found, np.zeros(len(found), dtype=np.float32), "llm", looks=looks)


def test_input_order_and_its_reverse_are_said_plainly() -> None:
    forwards = soundness([ranking([9, 8, 7, 6, 5.5])] * 3)
    assert (forwards.spearman.value, forwards.kendall.value) == pytest.approx((1, 1))
    assert forwards.first_on_top == 1
    assert forwards.sentence.startswith("The model answers in input order")
    backwards = soundness([ranking([1, 2, 3, 4, 5])] * 3)
    assert backwards.spearman.value == pytest.approx(-1)
    assert backwards.last_on_top == 1
    assert "reverse input order" in backwards.sentence
    assert backwards.says_nothing


def test_correlations_are_the_textbooks() -> None:
    scores = np.random.default_rng(3).permutation(30).astype(float)
    found = soundness([ranking(scores.tolist())])
    places = -np.arange(30)
    assert found.spearman.value == pytest.approx(stats.spearmanr(places, scores).statistic)
    assert found.kendall.value == pytest.approx(stats.kendalltau(places, scores).statistic)


def test_a_short_list_in_input_order_is_input_order() -> None:
    """Ten of fifty in the order shown: the others stand behind, tied for want of a score."""
    found = soundness([ranking([*range(10, 0, -1), *[np.nan] * 40])])
    assert found.spearman.value == pytest.approx(1)
    assert found.ties == 0
    assert found.says_nothing


def test_equal_scores_are_said_plainly() -> None:
    found = soundness([ranking([50] * 10), ranking([50] * 9 + [60])])
    assert found.ties == pytest.approx((1 + 36 / 45) / 2)
    assert found.all_equal == 0.5
    assert found.says_nothing
    assert "same score (90% of pairs are tied)" in found.sentence


def test_always_the_first_on_top_is_said_though_the_rest_is_in_no_order() -> None:
    rng = np.random.default_rng(1)
    found = soundness([ranking([9.0, *rng.random(9)]) for _ in range(50)])
    assert found.first_on_top == 1
    assert found.by_chance == pytest.approx(0.1)
    assert "shown first on top in 100% of its answers, by chance 10%" in found.sentence


def test_a_leaning_is_told_from_chance() -> None:
    rng = np.random.default_rng(2)
    leaning = [ranking((rng.random(20) - np.arange(20) / 20).tolist()) for _ in range(50)]
    found = soundness(leaning)
    assert 0.3 < found.spearman.low < found.spearman.value < found.spearman.high < 0.8
    assert "leans to what is shown first" in found.sentence
    chance = soundness([ranking(rng.random(20).tolist()) for _ in range(200)])
    assert chance.spearman.low < 0 < chance.spearman.high
    assert "does not answer by place" in chance.sentence


def test_users_count_alike_however_many_looks_they_have() -> None:
    found = soundness([ranking([3, 2, 1]), ranking(*[[1, 2, 3]] * 9)])
    assert found.spearman.value == pytest.approx(0)
    assert (found.spearman.users, found.looks) == (2, 10)


@pytest.mark.parametrize("rankings", [[], [ranking()], [ranking([5.0])], [ranking([np.nan] * 4)]])
def test_without_answers_nothing_is_said(rankings: list[Ranking]) -> None:
    found = soundness(rankings)
    assert found.looks == 0
    assert not found.says_nothing
    assert "tells enough" in found.sentence


def test_the_lift_of_an_item_is_the_places_it_rises() -> None:
    before = [ranking(order=[0, 1, 2]), ranking(order=[2, 0, 1])]
    after = [ranking(order=[2, 0, 1]), ranking(order=[2, 1, 0])]
    lift = rank_lift(before, after, [2, 1])
    assert lift.value == pytest.approx(1.5)
    assert lift.low < 1.5 < lift.high
    assert rank_lift(before, before, [0, 0]).value == 0
    assert np.isnan(mean_of(np.array([])).value)
