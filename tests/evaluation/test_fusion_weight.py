"""The weight of a language model, on rankings of which we know how good they are."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.data.dataset import Float64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.bootstrap import intervals
from cragru_cli.evaluation.fusion_weight import CUTOFF, FEWEST, Fit, Judged, fit
from cragru_cli.evaluation.metrics import per_user
from cragru_cli.generation.base import Ranking
from cragru_cli.generation.fusion import mixed

CANDIDATES = 50
SEEDS = range(6)
MODELS = ("random", "constant", "by place", "reversed", "weak", "as good", "oracle")


def ranking(scores: Float64, source: str = "llm") -> Ranking:
    order = np.argsort(-scores, kind="stable")
    return Ranking(order, scores[order].astype(np.float32), source)  # type: ignore[arg-type]


def judged(model: str, seed: int, users: int = 150, part: str = "validation") -> list[Judged]:
    """Users with a base that knows something, and a model that knows what its name says."""
    return [_judged(model, rng(seed, model, part, str(user))) for user in range(users)]


def _judged(model: str, stream: np.random.Generator) -> Judged:
    relevant = np.zeros(CANDIDATES)
    relevant[stream.choice(CANDIDATES, stream.integers(1, 6), replace=False)] = 1
    noise = stream.normal(size=(2, CANDIDATES))
    base = relevant + noise[0]
    by_base = np.argsort(-base, kind="stable")
    place = np.empty(CANDIDATES)
    place[stream.permutation(CANDIDATES)] = np.arange(CANDIDATES)
    same = np.empty(CANDIDATES)
    same[by_base] = -np.arange(CANDIDATES)
    scores = {
        "random": noise[1],
        "constant": same,  # equal scores keep the order of the base
        "by place": place,
        "reversed": -base,
        "weak": 0.4 * relevant + noise[1],
        "as good": relevant + noise[1],
        "oracle": 100 * relevant + noise[1],
    }[model]
    items = np.arange(CANDIDATES, dtype=np.int32)
    return Judged(ranking(base, "base"), ranking(scores), items, items[relevant > 0])


def ndcg(users: list[Judged], weight: float) -> Float64:
    lists = [one.candidates[mixed(one.base, one.model, weight).order] for one in users]
    return per_user(lists, [one.held_out for one in users], (CUTOFF,))[CUTOFF]["ndcg"]


def fits(model: str) -> list[Fit]:
    return [fit(judged(model, seed), seed) for seed in SEEDS]


@pytest.mark.parametrize("model", ["random", "constant", "by place", "reversed"])
def test_a_model_that_says_nothing_gets_nothing(model: str) -> None:
    assert [found.weight for found in fits(model)] == [0.0] * len(SEEDS)


def test_an_oracle_gets_all() -> None:
    for found in fits("oracle"):
        assert found.weight >= 0.95
        assert found.best.low >= 0.9
        assert found.model.value == pytest.approx(1.0)
        assert found.gain.low > 0.3


def test_two_that_know_the_same_share_the_weight_and_gain() -> None:
    for found in fits("as good"):
        assert 0.3 <= found.weight <= 0.7
        assert found.best.low <= found.weight <= found.best.high
        assert found.fused.low > max(found.base.value, found.model.value)


@pytest.mark.parametrize("model", MODELS)
def test_on_other_users_it_is_never_worse_than_the_base_by_more_than_its_interval(
    model: str,
) -> None:
    for seed in SEEDS:
        weight = fit(judged(model, seed), seed).weight
        others = judged(model, seed, part="test")
        change = ndcg(others, weight) - ndcg(others, 0.0)
        ((_,), (upper,)) = intervals(change[:, None], seed)
        assert upper >= 0, (model, seed, weight)


def test_the_gain_is_told_by_users_who_did_not_choose() -> None:
    """Many models that shuffle: their best weight flatters them, the gain does not."""
    flattered, honest = [], []
    for seed in range(50):
        users = judged("random", seed, users=40)
        found = fit(users, seed)
        flattered.append(float((ndcg(users, found.best.value) - ndcg(users, 0.0)).mean()))
        honest.append(found.gain.value)
    assert np.mean(flattered) > 0
    assert np.mean(honest) <= 0


def test_a_handful_of_users_lets_no_model_count() -> None:
    few = fit(judged("oracle", 0, users=FEWEST - 1), 0)
    assert (few.weight, few.best.value) == (0.0, 1.0)
    assert fit(judged("oracle", 0, users=FEWEST), 0).weight >= 0.95
    assert fit(judged("oracle", 0, users=1), 0).weight == 0.0


def test_a_fit_is_a_function_of_users_and_seed() -> None:
    assert fit(judged("weak", 3), 3) == fit(judged("weak", 3), 3)
