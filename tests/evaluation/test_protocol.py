"""The protocol: nothing held out reaches a model, history or mask, and all are treated alike."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cragru_cli import plugins
from cragru_cli.backbones.model import fit, training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Bool, Dataset
from cragru_cli.data.splits import SPLIT_KINDS, SplitKind, split
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.audits.base import padded
from cragru_cli.evaluation.likeness import overlap_at
from cragru_cli.evaluation.metrics import CUTOFFS
from cragru_cli.evaluation.protocol import WIDTH, Experiment, Protocol, as_matrix, overlap
from cragru_cli.generation.none import NoGenerator

METRICS = ("hr", "ndcg", "recall", "mrr", "precision")

STRATEGIES = [part.name for part in plugins.listed("strategies") if part.built_in]


@pytest.fixture(params=SPLIT_KINDS)
def split_experiment(request: pytest.FixtureRequest, shop: Dataset) -> Experiment:
    """An experiment of each kind of split."""
    kind: SplitKind = request.param
    training = training_of("ease", {"regularization": 5.0}, 4)
    return Experiment(shop, training, Protocol(kind, seed=4, candidates=30, budget=6, clusters=3))


def items_of(dataset: Dataset, user: int, mask: Bool) -> set[int]:
    part = dataset.interactions.of(user)
    return set(dataset.interactions.items[part][mask[part]].tolist())


def test_test_items_are_in_no_history_and_no_mask(split_experiment: Experiment) -> None:
    shop, parts = split_experiment.dataset, split_experiment.split
    truths = split_experiment.truths(split_experiment.users)
    for user, entry, truth in zip(
        split_experiment.users.tolist(), split_experiment.retrieved, truths, strict=True
    ):
        query = entry.query
        assert query.history.user_id == shop.user_ids[user]
        assert set(truth.tolist()) == items_of(shop, user, parts.test) != set()
        assert set(query.history.items.tolist()) == items_of(shop, user, parts.train)
        seen = items_of(shop, user, parts.train | parts.validation)
        assert set(query.seen.tolist()) == seen
        assert not seen & set(truth.tolist())
        assert not seen & set(entry.candidates.tolist())


def test_the_model_is_that_of_the_training_part(split_experiment: Experiment) -> None:
    train = split_experiment.dataset.without(~split_experiment.split.train)
    expected = fit(train, split_experiment.training).backbone.state()
    found = split_experiment.model.backbone.state()
    assert all(np.array_equal(found[name], expected[name]) for name in expected)


def test_some_test_items_are_found(split_experiment: Experiment) -> None:
    row = split_experiment.backbone_row("ease", split_experiment.model, split_experiment.users)
    assert 0 < row.values[20]["hr"].mean() < 1
    assert row.users == len(split_experiment.users)


def test_strategies_learn_from_validation_items_that_nothing_else_saw(
    split_experiment: Experiment,
) -> None:
    shop, parts = split_experiment.dataset, split_experiment.split
    users = split_experiment.context.validation.users
    assert len(users) > 10
    for user in users:
        row = shop.user(user.history.user_id)
        assert row is not None
        assert set(user.held_out.tolist()) == items_of(shop, row, parts.validation)
        assert set(user.history.items.tolist()) == items_of(shop, row, parts.train)
    assert split_experiment.context.validation.backbone is split_experiment.model.backbone


def test_evaluated_are_all_who_have_a_test_item(split_experiment: Experiment) -> None:
    shop = split_experiment.dataset
    expected = np.unique(shop.interactions.users[split_experiment.split.test])
    assert split_experiment.users.tolist() == expected.tolist()


def test_last_tests_on_the_last_item_in_time(shop: Dataset) -> None:
    experiment = Experiment(shop, training_of("popularity", {}, 0), Protocol("last"))
    for user, truth in zip(
        experiment.users.tolist(), experiment.truths(experiment.users), strict=True
    ):
        assert truth.tolist() == [shop.interactions.items[shop.interactions.of(user)][-1]]
    assert len(experiment.users) == shop.n_users


def test_a_sample_of_users_is_a_part_of_all_and_follows_the_seed(shop: Dataset) -> None:
    def sampled(seed: int, users: int | None) -> list[int]:
        protocol = Protocol("last", seed=seed, users=users)
        experiment = Experiment(shop, training_of("popularity", {}, 0), protocol)
        return [int(user) for user in experiment.users]

    few = sampled(0, 12)
    assert len(few) == len(set(few)) == 12
    assert few == sorted(few) == sampled(0, 12)
    assert set(few) < set(sampled(0, None))
    assert few != sampled(1, 12)
    assert sampled(0, 10_000) == sampled(0, None)


def test_a_sample_has_the_lists_that_its_users_have_among_all(shop: Dataset) -> None:
    training = training_of("ease", {"regularization": 5.0}, 0)
    everybody, few = (Experiment(shop, training, Protocol(users=users)) for users in (None, 8))
    rows = [one.backbone_row("ease", one.model, one.users) for one in (everybody, few)]
    lists = dict(zip(everybody.users.tolist(), rows[0].lists, strict=True))
    for user, found in zip(few.users.tolist(), rows[1].lists, strict=True):
        assert found.tolist() == lists[user].tolist()


def test_nobody_to_evaluate_is_an_error() -> None:
    dataset = assemble(InteractionTable(["ann"] * 9, list("abcdefghi"))).dataset
    with pytest.raises(BadDataError, match="nobody has enough") as caught:
        Experiment(dataset, training_of("popularity", {}, 0), Protocol())
    assert "ten interactions" in (caught.value.hint or "")


def test_strategies_rank_the_same_candidates_for_the_same_users(experiment: Experiment) -> None:
    candidates = [entry.candidates for entry in experiment.retrieved]
    rows = [experiment.strategy_row(name) for name in STRATEGIES]
    assert [row.name for row in rows] == STRATEGIES
    for row in rows:
        assert row.sources == {"base": len(experiment.users)}
        for shared, ranked in zip(candidates, row.lists, strict=True):
            assert sorted(ranked.tolist()) == sorted(shared.tolist())
        assert 0 < row.figures["coverage"] <= 1
        assert 0 < row.figures["evidence"] <= experiment.protocol.budget
    assert len({str([one.tolist() for one in row.lists]) for row in rows}) > 1


def test_a_budget_for_everything_gives_the_backbones_own_ranking(shop: Dataset) -> None:
    training = training_of("ease", {"regularization": 5.0}, 4)
    experiment = Experiment(shop, training, Protocol(candidates=WIDTH, budget=1000))
    expected = experiment.backbone_row("ease", experiment.model, experiment.users)
    for row in map(experiment.strategy_row, STRATEGIES):
        assert [one.tolist() for one in row.lists] == [one.tolist() for one in expected.lists]
        assert row.figures["coverage"] == 1.0


def test_equal_experiments_have_equal_rows(shop: Dataset, experiment: Experiment) -> None:
    again = Experiment(shop, experiment.training, experiment.protocol)
    for one, other in zip(
        map(experiment.strategy_row, STRATEGIES),
        map(again.strategy_row, STRATEGIES),
        strict=True,
    ):
        assert [found.tolist() for found in one.lists] == [found.tolist() for found in other.lists]
        assert one.figures == other.figures


def test_popularity_is_one_list_less_what_each_has_seen(experiment: Experiment) -> None:
    counts = experiment.train.interactions.counts(experiment.train.n_items)
    order = sorted(np.flatnonzero(counts).tolist(), key=lambda item: (-counts[item], item))
    row = experiment.popularity()
    for found, entry in zip(row.lists, experiment.retrieved, strict=True):
        seen = set(entry.query.seen.tolist())
        assert found.tolist() == [item for item in order if item not in seen][:WIDTH]


def test_a_row_has_every_metric_of_every_user(experiment: Experiment) -> None:
    columns, matrix = as_matrix(experiment.popularity().values)
    assert columns == [(k, metric) for k in CUTOFFS for metric in METRICS]
    assert matrix.shape == (len(experiment.users), len(columns))


def test_progress_counts_the_users(experiment: Experiment) -> None:
    steps: list[tuple[int, int]] = []
    experiment.generated_row(
        "recent", "recent", NoGenerator(), progress=lambda *step: steps.append(step)
    )
    users = len(experiment.users)
    assert steps == [(done, users) for done in range(1, users + 1)]


def test_another_seed_is_another_split(shop: Dataset, experiment: Experiment) -> None:
    protocol = replace(experiment.protocol, seed=5)
    other = Experiment(shop, experiment.training, protocol)
    assert not np.array_equal(other.split.test, experiment.split.test)
    assert np.array_equal(other.split.test, split(shop, "random", 5).test)


def test_overlap() -> None:
    one, other = np.array([1, 2, 3, 4]), np.array([2, 1, 9, 8])
    assert overlap([one], [one], 4) == 1.0
    assert overlap([one], [other], 2) == 1.0
    assert overlap([one], [other], 4) == 0.5
    assert overlap([one, one], [one, other], 4) == 0.75
    assert overlap([one[:2]], [one[:2]], 10) == 1.0
    assert overlap([], [], 10) == 1.0
    assert overlap([one[:0], one], [one[:0], one], 10) == 1.0
    assert overlap([one[:0]], [one], 10) == overlap([one], [one[:0]], 10) == 0.0


def test_both_measures_of_likeness_agree() -> None:
    stream = np.random.default_rng(5)
    pairs = [[stream.permutation(9)[: stream.integers(0, 8)] for _ in range(2)] for _ in range(60)]
    ones, others = ([pair[at] for pair in pairs] for at in range(2))
    for k in (1, 5, 20):
        found = overlap_at(padded(ones, 20), padded(others, 20), k)
        assert overlap(ones, others, k) == pytest.approx(found.mean())
