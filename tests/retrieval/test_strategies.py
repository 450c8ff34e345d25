"""Strategies: what all of them keep to, and what makes each of them itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_array

from cragru_cli import plugins
from cragru_cli.backbones.base import Backbone, Report, State, no_report
from cragru_cli.backbones.model import Model, fit, training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Catalog, Dataset, Float32, Int32, Int64
from cragru_cli.errors import BadDataError
from cragru_cli.retrieval.evidence import context_of
from cragru_cli.retrieval.retrieve import query_for, retrieve
from cragru_cli.retrieval.strategies.base import (
    Context,
    History,
    Strategy,
    Validation,
    history_of,
)
from cragru_cli.retrieval.strategies.order import best_rated_first
from cragru_cli.retrieval.validation import learn_validation

NAMES = [part.name for part in plugins.listed("strategies")]


def new_context(model: Model) -> Context:
    return context_of(
        model,
        cluster_count=4,
        validation=lambda: learn_validation(model.dataset, model.training, 20),
    )


@pytest.fixture(scope="module")
def context(model: Model) -> Context:
    return new_context(model)


def prepared(name: str, context: Context, budget: int) -> Strategy:
    strategy: Strategy = plugins.load("strategies", name)()
    strategy.prepare(context, budget)
    return strategy


def candidates_of(model: Model, history: History) -> Int32:
    return next(retrieve(model, [query_for(history)], 20)).candidates


def long_histories(dataset: Dataset, budget: int) -> list[History]:
    histories = [history_of(dataset, user) for user in range(dataset.n_users)]
    return [history for history in histories if len(history) > budget]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("budget", [1, 5, 11])
def test_evidence_is_within_the_budget_and_the_history(
    model: Model, context: Context, name: str, budget: int
) -> None:
    strategy = prepared(name, context, budget)
    for history in long_histories(model.dataset, budget):
        chosen = strategy.select(history, candidates_of(model, history), budget, context)
        assert chosen.dtype == np.int64
        assert 1 <= len(chosen) == len(np.unique(chosen)) <= budget
        assert chosen.min() >= 0
        assert chosen.max() < len(history)


@pytest.mark.parametrize("name", NAMES)
def test_equal_questions_get_equal_answers(model: Model, name: str) -> None:
    answers = []
    for _ in range(2):
        context = new_context(model)
        strategy = prepared(name, context, 6)
        histories = long_histories(model.dataset, 6)
        answers.append(
            [
                sorted(strategy.select(one, candidates_of(model, one), 6, context).tolist())
                for one in (*histories, *histories[::-1])
            ]
        )
    assert answers[0] == answers[1]
    half = len(answers[0]) // 2
    assert answers[0][:half] == answers[0][half:][::-1], "the order of the users matters"


@pytest.mark.parametrize("name", NAMES)
def test_the_place_of_a_user_among_others_does_not_matter(
    model: Model, context: Context, name: str
) -> None:
    strategy = prepared(name, context, 6)
    gone = model.dataset.interactions.users < 7
    smaller = model.dataset.without(gone)
    for user_id in ("u07", "u12", "u30"):
        rows = (model.dataset.user(user_id), smaller.user(user_id))
        assert rows[0] != rows[1]
        chosen = []
        for dataset, row in zip((model.dataset, smaller), rows, strict=True):
            assert row is not None
            history = history_of(dataset, row)
            candidates = candidates_of(model, history)
            chosen.append(strategy.select(history, candidates, 6, context).tolist())
        assert chosen[0] == chosen[1]


def test_recent_takes_the_last_ones(model: Model, context: Context) -> None:
    strategy = prepared("recent", context, 5)
    for history in long_histories(model.dataset, 5):
        chosen = strategy.select(history, np.empty(0, dtype=np.int32), 5, context)
        size = len(history)
        assert sorted(chosen.tolist()) == list(range(size - 5, size))
        assert history.timestamps[chosen].min() > history.timestamps[: size - 5].max()


def history_called(user_id: str, size: int = 20) -> History:
    return History(
        user_id,
        np.arange(size, dtype=np.int32),
        np.ones(size, dtype=np.float32),
        np.zeros(size, dtype=np.float64),
    )


def test_random_is_uniform_and_each_users_own(context: Context) -> None:
    strategy, nothing = prepared("random", context, 5), np.empty(0, dtype=np.int32)
    chosen = [
        strategy.select(history_called(f"user {number}"), nothing, 5, context)
        for number in range(1000)
    ]
    times = np.bincount(np.concatenate(chosen), minlength=20)
    assert np.abs(times - 250).max() < 5 * np.sqrt(1000 * 0.25 * 0.75)
    assert len({tuple(sorted(one.tolist())) for one in chosen}) > 900


def test_random_follows_the_seed(model: Model) -> None:
    nothing = np.empty(0, dtype=np.int32)
    answers = set()
    for seed in (0, 1, 2):
        context = Context(
            model.backbone,
            model.dataset.catalog,
            seed=seed,
            cluster_count=4,
            timed=True,
            validation=lambda: Validation(model.backbone, ()),
        )
        chosen = prepared("random", context, 5).select(history_called("ann"), nothing, 5, context)
        answers.add(tuple(sorted(chosen.tolist())))
    assert len(answers) == 3


def largest_remainders(counts: list[int], seats: int) -> list[int]:
    exact = [count * seats / sum(counts) for count in counts]
    whole = [int(share) for share in exact]
    order = sorted(range(len(counts)), key=lambda at: (-(exact[at] - whole[at]), at))
    for at in order[: seats - sum(whole)]:
        whole[at] += 1
    return whole


@pytest.mark.parametrize("budget", [1, 4, 7, 11])
def test_preference_gives_each_cluster_its_share(
    model: Model, context: Context, budget: int
) -> None:
    strategy, clusters = prepared("preference", context, budget), context.clusters
    for history in long_histories(model.dataset, budget):
        chosen = strategy.select(history, np.empty(0, dtype=np.int32), budget, context)
        own = clusters.of[history.items]
        counts = np.bincount(own, minlength=len(clusters)).tolist()
        quotas = np.bincount(own[chosen], minlength=len(clusters)).tolist()
        assert quotas == largest_remainders(counts, budget)


class Related(Backbone):
    """A backbone whose relations are given: float32[I, I]."""

    def __init__(self, matrix: Float32) -> None:
        super().__init__()
        self.matrix = matrix

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        raise NotImplementedError

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        scores: Float32 = weights @ self.matrix[history]
        return scores if items is None else scores[items]

    def state(self) -> State:
        return {"matrix": self.matrix}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Related:
        return cls(state["matrix"])


def context_with(backbone: Backbone, size: int, categories: tuple[tuple[str, ...], ...]) -> Context:
    ids = tuple(f"i{item}" for item in range(size))
    catalog = Catalog(ids, np.ones(size, dtype=np.bool_), ids, categories, {})
    return Context(
        backbone,
        catalog,
        seed=0,
        cluster_count=4,
        timed=True,
        validation=lambda: Validation(backbone, ()),
    )


def rated(items: list[int], ratings: list[float]) -> History:
    return History(
        "ann",
        np.array(items, dtype=np.int32),
        np.array(ratings, dtype=np.float32),
        np.arange(len(items), dtype=np.float64),
    )


def select(
    name: str, context: Context, history: History, candidates: list[int], budget: int
) -> list[int]:
    strategy: Strategy = plugins.load("strategies", name)()
    chosen: Int64 = strategy.select(history, np.array(candidates, dtype=np.int32), budget, context)
    return sorted(chosen.tolist())


def test_attention_prefers_what_speaks_for_the_candidates() -> None:
    matrix = np.zeros((6, 6), dtype=np.float32)
    matrix[[0, 2], 4] = 1.0  # items 0 and 2 speak for 4, items 1 and 3 for 5
    matrix[[1, 3], 5] = 1.0
    context = context_with(Related(matrix), 6, ((),) * 6)
    history = rated([0, 1, 2, 3], [4, 4, 4, 4])
    assert select("attention", context, history, [4], 2) == [0, 2]
    assert select("attention", context, history, [5], 2) == [1, 3]


def test_attention_weighs_relevance_by_the_squared_rating() -> None:
    matrix = np.zeros((4, 4), dtype=np.float32)
    matrix[:3, 3] = [8.0, 2.0, 1.0]  # times 1, 9 and 25
    context = context_with(Related(matrix), 4, ((),) * 4)
    history = rated([0, 1, 2], [1, 3, 5])
    assert select("attention", context, history, [3], 1) == [2]
    assert select("attention", context, history, [3], 2) == [1, 2]


def test_attention_adds_up_what_an_interaction_says_for_all_candidates() -> None:
    matrix = np.zeros((5, 5), dtype=np.float32)
    matrix[0, 3], matrix[1, 3:] = 3.0, [2.0, 2.0]
    context = context_with(Related(matrix), 5, ((),) * 5)
    assert select("attention", context, rated([0, 1, 2], [1, 1, 1]), [3], 1) == [0]
    assert select("attention", context, rated([0, 1, 2], [1, 1, 1]), [3, 4], 1) == [1]


def test_attention_on_a_trained_backbone() -> None:
    """Readers of even items and of odd ones never meet; one user reads both."""
    rows = [
        (f"u{user:02}", f"i{item:02}")
        for user in range(20)
        for item in range(user % 2, 16, 2)
        if item != user % 8
    ]
    rows += [("zoe", f"i{item:02}") for item in range(8)]
    dataset = assemble(InteractionTable([row[0] for row in rows], [row[1] for row in rows])).dataset
    model = fit(dataset, training_of("ease", {"regularization": 1.0}, 0))
    row = dataset.user("zoe")
    assert row is not None
    context = new_context(model)
    history = history_of(dataset, row)
    for parity in (0, 1):
        candidates = [*range(8 + parity, 16, 2)]
        assert select("attention", context, history, candidates, 4) == [*range(parity, 8, 2)]


def test_preference_takes_what_is_most_typical_of_the_user() -> None:
    matrix = np.zeros((4, 4), dtype=np.float32)
    matrix[2, [0, 1, 3]] = 1.0  # item 2 speaks for all the others of the history
    matrix[0, 0] = 9.0  # what an item says for itself does not count
    context = context_with(Related(matrix), 4, (("Drama",),) * 4)
    history = rated([0, 1, 2, 3], [5, 5, 1, 5])
    assert select("preference", context, history, [], 1) == [2]


def test_preference_pays_no_heed_to_the_candidates(model: Model, context: Context) -> None:
    for history in long_histories(model.dataset, 6)[:5]:
        candidates: list[int] = candidates_of(model, history).tolist()
        chosen = {
            tuple(select("preference", context, history, candidates[:count], 6))
            for count in (20, 1, 0)
        }
        assert len(chosen) == 1


def test_diversity_learns_shares_of_at_most_the_whole(context: Context) -> None:
    strategy = plugins.load("strategies", "diversity")()
    strategy.prepare(context, 8)
    shares = strategy.shares
    assert shares.shape == (len(context.clusters),)
    assert 0 < shares.sum() <= 1 + 1e-12
    assert shares.max() <= 0.5
    assert np.allclose(shares * 20, np.round(shares * 20)), "not in steps of 5 %"


def test_diversity_prefers_the_best_rated_of_a_cluster(model: Model, context: Context) -> None:
    strategy = prepared("diversity", context, 8)
    for history in long_histories(model.dataset, 8):
        chosen = set(strategy.select(history, np.empty(0, dtype=np.int32), 8, context).tolist())
        own = context.clusters.of[history.items]
        for number in np.unique(own):
            order = [at for at in best_rated_first(history).tolist() if own[at] == number]
            taken = [at in chosen for at in order]
            assert taken == sorted(taken, reverse=True)


def test_diversity_says_so_when_there_is_nothing_to_learn_from() -> None:
    context = context_with(Related(np.zeros((4, 4), dtype=np.float32)), 4, ((),) * 4)
    with pytest.raises(BadDataError, match="diversity"):
        prepared("diversity", context, 8)
