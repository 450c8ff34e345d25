"""Evidence: within the budget whatever a strategy does, and never from held-out data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from cragru_cli import plugins
from cragru_cli.backbones.model import Model, fit, training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.splits import split
from cragru_cli.errors import PluginError
from cragru_cli.retrieval.evidence import (
    EvidenceSelector,
    context_of,
)
from cragru_cli.retrieval.retrieve import Retrieved, query_for, retrieve
from cragru_cli.retrieval.strategies.base import Context, history_of
from cragru_cli.retrieval.validation import learn_validation, validation_of

Install = Callable[[str, str], None]

_STRATEGY = """
import numpy as np
from cragru_cli.retrieval.strategies.base import Strategy

class Theirs(Strategy):
    prepared = 0

    def prepare(self, context, budget):
        Theirs.prepared += 1

    def select(self, history, candidates, budget, context):
        size = len(history)
        return {expression}
"""


@pytest.fixture(scope="module")
def context(model: Model) -> Context:
    return context_of(
        model,
        cluster_count=4,
        validation=lambda: learn_validation(model.dataset, model.training, 20),
    )


def retrieved_for(model: Model, user: int, count: int = 20) -> Retrieved:
    return next(retrieve(model, [query_for(history_of(model.dataset, user))], count))


def selector_with(install: Install, expression: str, context: Context) -> EvidenceSelector:
    install("theirs = strategies_of_others:Theirs", _STRATEGY.replace("{expression}", expression))
    return EvidenceSelector("theirs", 5, context)


@pytest.mark.parametrize("name", [part.name for part in plugins.listed("strategies")])
def test_evidence_keeps_the_order_of_the_history(model: Model, context: Context, name: str) -> None:
    selector = EvidenceSelector(name, 7, context)
    for user in range(model.dataset.n_users):
        found = retrieved_for(model, user)
        evidence, history = selector.select(found), found.query.history
        assert len(evidence) <= min(7, len(history))
        positions = [history.items.tolist().index(item) for item in evidence.items.tolist()]
        assert positions == sorted(set(positions))
        assert np.array_equal(evidence.ratings, history.ratings[positions])
        assert np.array_equal(evidence.timestamps, history.timestamps[positions])
        assert evidence.user_id == history.user_id


@pytest.mark.parametrize("name", [part.name for part in plugins.listed("strategies")])
def test_a_history_within_the_budget_is_used_whole(
    model: Model, context: Context, name: str
) -> None:
    found = retrieved_for(model, 0)
    for budget in (len(found.query.history), 100):
        selector = EvidenceSelector(name, budget, context)
        assert selector.select(found) is found.query.history
        assert selector.scores(found, found.query.history) is found.scores
        assert selector.coverage(found.query.history, found.query.history) == 1.0


def test_whole_histories_need_no_preparation(
    model: Model, context: Context, install: Install
) -> None:
    selector = selector_with(install, "np.arange(budget)", context)
    short = next(user for user in range(40) if len(history_of(model.dataset, user)) <= 5)
    selector.select(retrieved_for(model, short))
    theirs = plugins.load("strategies", "theirs")
    assert theirs.prepared == 0
    for _ in range(2):
        selector.select(retrieved_for(model, 0))
    assert theirs.prepared == 1


@pytest.mark.parametrize(
    "expression",
    ["np.arange(budget)", "np.arange(size - budget, size)[::-1]", "[3, 1]", "np.array([0] * 9)"],
)
def test_a_strategy_of_others_may_choose(
    model: Model, context: Context, install: Install, expression: str
) -> None:
    evidence = selector_with(install, expression, context).select(retrieved_for(model, 0))
    assert 1 <= len(evidence) <= 5


def test_a_strategy_of_others_may_choose_nothing(
    model: Model, context: Context, install: Install
) -> None:
    selector = selector_with(install, "np.empty(0, dtype=np.int64)", context)
    found = retrieved_for(model, 0)
    evidence = selector.select(found)
    assert len(evidence) == 0
    assert np.isfinite(selector.scores(found, evidence)).all()
    assert selector.coverage(found.query.history, evidence) == 0.0


@pytest.mark.parametrize(
    "expression",
    [
        "np.arange(budget + 1)",
        "np.arange(size)",
        "np.array([size])",
        "np.array([-1])",
        "np.array([0, 10**9])",
        "np.array([0.5, 1.5])",
        "np.arange(size) < budget",
        "np.array([np.nan])",
        "np.array(['first'])",
        "np.array([[0, 1], [2, 3]])[:, :, None] + 10**6",
        "None",
    ],
)
def test_a_strategy_that_takes_too_much_or_what_is_not_there_is_refused(
    model: Model, context: Context, install: Install, expression: str
) -> None:
    selector = selector_with(install, expression, context)
    with pytest.raises(PluginError, match="theirs"):
        selector.select(retrieved_for(model, 0))


def test_an_unknown_strategy_is_named_with_those_that_exist(context: Context) -> None:
    with pytest.raises(PluginError, match="no strategy called `magic`") as caught:
        EvidenceSelector("magic", 5, context)
    assert "attention" in (caught.value.hint or "")


def test_scores_rest_on_the_evidence_alone(model: Model, context: Context) -> None:
    selector = EvidenceSelector("recent", 5, context)
    found = retrieved_for(model, 0)
    evidence = selector.select(found)
    weights = np.ones(5, dtype=np.float32)
    alone = model.backbone.score(evidence.items, weights, found.candidates)
    assert np.array_equal(selector.scores(found, evidence), alone)
    assert not np.array_equal(alone, found.scores)


def test_coverage_is_the_share_of_clusters_that_are_shown(model: Model, context: Context) -> None:
    selector = EvidenceSelector("recent", 5, context)
    history = history_of(model.dataset, 0)
    own = context.clusters.of[history.items]
    one_cluster = history.at(np.flatnonzero(own == own[0]))
    assert selector.coverage(history, one_cluster) == 1 / len(np.unique(own))


def held_out_items(dataset: Dataset, seed: int) -> dict[str, set[int]]:
    """User id -> the items that a random split holds out for validation."""
    log, mask = dataset.interactions, split(dataset, "random", seed).validation
    found: dict[str, set[int]] = {}
    for user, item in zip(log.users[mask].tolist(), log.items[mask].tolist(), strict=True):
        found.setdefault(dataset.user_ids[user], set()).add(item)
    return found


def test_validation_never_shows_a_held_out_item(model: Model) -> None:
    validation = learn_validation(model.dataset, model.training, 20)
    expected = held_out_items(model.dataset, model.training.seed)
    assert {user.history.user_id for user in validation.users} == set(expected)
    for user in validation.users:
        held_out = expected[user.history.user_id]
        assert set(user.held_out.tolist()) == held_out
        assert not held_out & set(user.history.items.tolist())
        assert not set(user.candidates.tolist()) & set(user.history.items.tolist())
        row = model.dataset.user(user.history.user_id)
        assert row is not None
        whole = set(history_of(model.dataset, row).items.tolist())
        assert whole == held_out | set(user.history.items.tolist())


def test_some_held_out_items_are_among_the_candidates(model: Model) -> None:
    users = learn_validation(model.dataset, model.training, 20).users
    assert any(np.isin(user.held_out, user.candidates).any() for user in users)


def test_the_validation_backbone_never_saw_a_held_out_item(model: Model) -> None:
    validation = learn_validation(model.dataset, model.training, 20)
    mask = split(model.dataset, "random", model.training.seed).validation
    fresh = fit(model.dataset.without(mask), model.training).backbone.state()
    found = validation.backbone.state()
    assert all(np.array_equal(found[name], fresh[name]) for name in fresh)


def test_validation_follows_the_seed_and_the_data_alone(model: Model) -> None:
    one, same = (learn_validation(model.dataset, model.training, 20) for _ in range(2))
    for left, right in zip(one.users, same.users, strict=True):
        assert left.history.user_id == right.history.user_id
        assert np.array_equal(left.held_out, right.held_out)
        assert np.array_equal(left.candidates, right.candidates)


def test_a_user_whose_history_was_held_out_whole_is_left_out(model: Model) -> None:
    held_out = np.zeros(len(model.dataset.interactions), dtype=np.bool_)
    held_out[model.dataset.interactions.of(0)] = True
    held_out[model.dataset.interactions.of(1).start] = True
    rest = fit(model.dataset.without(held_out), model.training)
    validation = validation_of(rest, model.dataset, held_out, 20)
    assert [user.history.user_id for user in validation.users] == [model.dataset.user_ids[1]]


def test_at_most_three_hundred_users_are_learned_from() -> None:
    users = [f"u{user:03}" for user in range(320) for _ in range(10)]
    items = [f"i{(user + item) % 40:02}" for user in range(320) for item in range(10)]
    dataset = assemble(InteractionTable(users, items)).dataset
    training = training_of("popularity", {}, 0)
    names = [user.history.user_id for user in learn_validation(dataset, training, 5).users]
    assert len(names) == 300
    assert names == sorted(set(names))
    other = learn_validation(dataset, replace(training, seed=1), 5).users
    assert [user.history.user_id for user in other] != names
