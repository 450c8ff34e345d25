"""Unlearning methods side by side, and the control that must be told apart."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.protocol import Experiment, Protocol, Row
from cragru_cli.evaluation.unlearning import ForgetSet, compare, random_users
from cragru_cli.unlearning.request import ForgetRequest, resolve

METHODS = ("nothing-forgotten", "forgotten", "retrained")

OVERLAP = "overlap_with_retrained@10"


@pytest.fixture(scope="module")
def rows(demo: Experiment) -> dict[str, Row]:
    found = list(compare(demo, random_users(demo, 0.05), METHODS))
    assert all(isinstance(row, Row) for row in found)
    return {row.name: row for row in found if isinstance(row, Row)}


def test_forgotten_is_retrained_and_the_control_is_not(rows: dict[str, Row]) -> None:
    assert tuple(rows) == METHODS
    assert rows["retrained"].figures[OVERLAP] == 1.0
    assert rows["forgotten"].figures[OVERLAP] == 1.0
    assert 0 < rows["nothing-forgotten"].figures[OVERLAP] < 1.0


def test_forgotten_has_the_figures_of_retrained(rows: dict[str, Row]) -> None:
    for k, metrics in rows["retrained"].values.items():
        for name, expected in metrics.items():
            assert np.array_equal(rows["forgotten"].values[k][name], expected)


def test_only_those_who_remain_are_evaluated(demo: Experiment, rows: dict[str, Row]) -> None:
    gone = set(random_users(demo, 0.05).users)
    left = [user for user in demo.users if demo.dataset.user_ids[user] not in gone]
    assert {row.users for row in rows.values()} == {len(left)}
    assert len(left) < len(demo.users)


def test_the_time_is_that_of_forgetting_alone(rows: dict[str, Row]) -> None:
    assert rows["nothing-forgotten"].seconds < rows["retrained"].seconds


def test_the_forget_set_is_a_share_of_the_users_and_follows_the_seed(demo: Experiment) -> None:
    chosen = random_users(demo, 0.05)
    assert len(set(chosen.users)) == len(chosen.users) == 30
    assert set(chosen.users) < set(demo.train.user_ids)
    assert random_users(demo, 0.05).users == chosen.users
    log = demo.train.interactions
    own = np.isin(np.array(demo.train.user_ids)[log.users], chosen.users)
    assert np.array_equal(chosen.removal.interactions, own)
    assert chosen.interactions == own.sum()
    other = Experiment(demo.dataset, demo.training, replace(demo.protocol, seed=1))
    assert random_users(other, 0.05).users != chosen.users


@pytest.mark.parametrize("share", [0.0, 0.0001, 0.9999, 1.0])
def test_a_share_of_nobody_or_of_everybody_is_refused(demo: Experiment, share: float) -> None:
    with pytest.raises(BadDataError, match="nobody"):
        random_users(demo, share)


def test_somebody_has_to_be_left_to_evaluate(experiment: Experiment) -> None:
    evaluated = tuple(experiment.dataset.user_ids[user] for user in experiment.users)
    removal = resolve(experiment.train, [ForgetRequest(user=user) for user in evaluated])
    with pytest.raises(BadDataError, match="nobody is left"):
        list(compare(experiment, ForgetSet(evaluated, removal), METHODS))


def test_without_the_reference_there_is_no_overlap(experiment: Experiment) -> None:
    found = list(compare(experiment, random_users(experiment, 0.1), ["forgotten"]))
    assert [row.figures for row in found if isinstance(row, Row)] == [{}]


def test_the_experiment_is_left_as_it_was(experiment: Experiment) -> None:
    before = {name: array.copy() for name, array in experiment.model.backbone.state().items()}
    list(compare(experiment, random_users(experiment, 0.1), METHODS))
    after = experiment.model.backbone.state()
    assert all(np.array_equal(after[name], array) for name, array in before.items())
    assert experiment.model.dataset is experiment.train


def test_a_backbone_that_cannot_forget_gets_a_sentence_instead_of_a_row(
    shop: Dataset, retrain_only: str
) -> None:
    experiment = Experiment(shop, training_of(retrain_only, {}, 0), Protocol())
    found = list(compare(experiment, random_users(experiment, 0.1), METHODS))
    sentences = [one for one in found if isinstance(one, str)]
    assert sentences == ["forgotten: the backbone `stubborn` forgets by a new training only"]
    rows = {one.name: one for one in found if isinstance(one, Row)}
    assert set(rows) == {"nothing-forgotten", "retrained"}
    assert rows["retrained"].figures[OVERLAP] == 1.0


@pytest.mark.parametrize("name", ["popularity", "ease"])
def test_a_forget_set_may_be_one_interaction_of_each_user(
    experiment: Experiment, name: str
) -> None:
    chosen = Experiment(experiment.dataset, training_of(name, {}, 0), experiment.protocol)
    log = chosen.train.interactions
    requests = [
        ForgetRequest(user=user, item=chosen.train.catalog.ids[log.items[log.of(row)][0]])
        for row, user in enumerate(chosen.train.user_ids)
    ]
    forget_set = ForgetSet((), resolve(chosen.train, requests))
    rows = [row for row in compare(chosen, forget_set, METHODS) if isinstance(row, Row)]
    overlaps = {row.name: row.figures[OVERLAP] for row in rows}
    assert overlaps["forgotten"] == 1.0
    assert overlaps["nothing-forgotten"] < 1.0
