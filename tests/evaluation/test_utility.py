"""Paired differences by hand and against their parts; CURE4Rec's own definitions by hand."""

from __future__ import annotations

from math import log2

import numpy as np
import pytest

from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation.bootstrap import intervals
from cragru_cli.evaluation.metrics import CUTOFFS, PerUser, per_user
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.utility import compared, cure4rec, cure4rec_of, differences

METRICS = ("hr", "ndcg", "recall", "mrr")


def items(*numbers: int) -> Int32:
    return np.array(numbers, dtype=np.int32)


@pytest.fixture(scope="module")
def lists() -> tuple[list[Int32], list[Int32], list[Int32]]:
    """The lists of 80 users, others with four places put last, and what is held out."""
    stream = np.random.default_rng(2)
    mine = [stream.permutation(40)[:20].astype(np.int32) for _ in range(80)]
    theirs = [items(*one[:8], *one[12:], *one[8:12]) for one in mine]
    truths = [stream.choice(40, 5, replace=False).astype(np.int32) for _ in range(80)]
    return mine, theirs, truths


@pytest.fixture(scope="module")
def both(lists: tuple[list[Int32], list[Int32], list[Int32]]) -> tuple[PerUser, PerUser]:
    mine, theirs, truths = lists
    return per_user(mine, truths), per_user(theirs, truths)


def test_each_figure_is_that_of_its_parts(both: tuple[PerUser, PerUser]) -> None:
    mine, theirs = both
    document = compared(mine, theirs, 5)
    assert list(document) == ["5", "10", "20"]
    for k in CUTOFFS:
        for metric in METRICS:
            one, other = mine[k][metric], theirs[k][metric]
            entry = document[str(k)]
            assert entry[metric] == pytest.approx(one.mean(), abs=1e-6)
            assert entry[f"{metric}_ci"] == pytest.approx(
                intervals(one[:, None], 5)[:, 0], abs=1e-6
            )
            assert entry[f"{metric}_difference"] == pytest.approx((one - other).mean(), abs=1e-6)
            assert entry[f"{metric}_difference_ci"] == pytest.approx(
                intervals((one - other)[:, None], 5)[:, 0], abs=1e-6
            )


def test_a_paired_interval_is_narrower_than_that_of_either(
    both: tuple[PerUser, PerUser],
) -> None:
    entry = compared(*both, 5)["20"]

    def width(name: str) -> float:
        return float(np.ptp(np.asarray(entry[name])))

    assert 0 < width("ndcg_difference_ci") < width("ndcg_ci") / 2


def test_the_reference_differs_from_itself_by_nothing(both: tuple[PerUser, PerUser]) -> None:
    for entry in compared(both[0], both[0], 5).values():
        for metric in METRICS:
            assert entry[f"{metric}_difference"] == 0
            assert entry[f"{metric}_difference_ci"] == [0, 0]


def test_without_a_reference_differences_are_null(both: tuple[PerUser, PerUser]) -> None:
    alone, beside = compared(both[0], None, 5), compared(*both, 5)
    assert alone["10"]["ndcg_ci"] == pytest.approx(beside["10"]["ndcg_ci"])
    assert alone["10"]["ndcg_difference"] is None
    assert alone["10"]["ndcg_difference_ci"] is None


def test_equal_questions_get_equal_answers(both: tuple[PerUser, PerUser]) -> None:
    assert compared(*both, 5) == compared(*both, 5)
    assert compared(*both, 5) != compared(*both, 6)


def test_arrays_do_as_well() -> None:
    values = np.array([[1.0, 0.0], [0.0, 0.5], [0.5, 0.5]])
    found = differences(values, values - [0.25, -0.5], 0)
    assert found.means == pytest.approx([0.5, 1 / 3])
    assert found.differences == pytest.approx([0.25, -0.5])
    assert found.difference_bounds == pytest.approx(np.array([[0.25, -0.5]] * 2))


def test_cure4rec_by_hand() -> None:
    """Hits at ranks 1 and 3, of three test items; the other user has none of two."""
    lists = [items(1, 9, 2), items(7, 8)]
    truths = [items(1, 2, 3), items(4, 5)]
    ndcg = (1 + 1 / 2) / (1 + 1 / log2(3) + 1 / 2)
    assert cure4rec_of(lists, truths, np.array([30, 20])) == pytest.approx(
        {
            "cure4rec_hit@20": (2 / 3 + 0) / 2,
            "cure4rec_ndcg@20": ndcg / 2,
            "cure4rec_ndcg@20_active": ndcg,
            "cure4rec_ndcg@20_rest": 0.0,
            "cure4rec_fairness": ndcg,
        },
        abs=1e-6,
    )


def test_a_perfect_ranker_is_not_perfect_by_them() -> None:
    """With 40 test items only 20 can be shown: the usual NDCG is 1, theirs is not."""
    truth = np.arange(40, dtype=np.int32)
    found = cure4rec_of([truth[:20]], [truth], np.array([300]))
    gains = 1 / np.log2(np.arange(40) + 2.0)
    assert found["cure4rec_hit@20"] == 0.5
    assert found["cure4rec_ndcg@20"] == pytest.approx(gains[:20].sum() / gains.sum(), abs=1e-6)
    assert per_user([truth[:20]], [truth])[20]["ndcg"][0] == pytest.approx(1.0)


def test_with_few_test_items_they_are_recall_and_the_usual_ndcg(
    lists: tuple[list[Int32], list[Int32], list[Int32]],
) -> None:
    mine, _, truths = lists
    usual = per_user(mine, truths)[20]
    found = cure4rec_of(mine, truths, np.arange(len(mine)))
    assert found["cure4rec_hit@20"] == pytest.approx(usual["recall"].mean(), abs=1e-6)
    assert found["cure4rec_ndcg@20"] == pytest.approx(usual["ndcg"].mean(), abs=1e-6)


def test_fairness_is_the_most_active_twentieth_less_the_rest() -> None:
    lists = [items(1)] * 40
    truths = [items(1), items(1)] + [items(2)] * 19 + [items(1)] * 19
    counts = np.array([90, 90, *[10] * 38])
    found = cure4rec_of(lists, truths, counts)
    assert found["cure4rec_ndcg@20_active"] == 1.0
    assert found["cure4rec_ndcg@20_rest"] == 0.5
    assert found["cure4rec_fairness"] == 0.5


def test_nobody_takes_their_names_for_the_usual_ones(town: Scene) -> None:
    found = cure4rec([truth[:1] for truth in town.truths], town)
    assert all(name.startswith("cure4rec_") for name in found)
    assert found["cure4rec_hit@20"] == pytest.approx(
        np.mean([1 / len(truth) for truth in town.truths]), abs=1e-6
    )
