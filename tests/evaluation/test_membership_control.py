"""What a membership attack on lists tells: who is served personally, not who was trained on."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.membership_control import item_vectors, learn, membership_control

TRAINING = training_of("ease", {}, 0)


@pytest.fixture(scope="module")
def holdout(demo_data: Dataset) -> Holdout:
    return Holdout(demo_data, Protocol(seed=2))


def test_it_tells_personal_lists_and_nothing_of_training(holdout: Holdout) -> None:
    finding = membership_control(holdout, TRAINING)
    found = {measure.name: measure.value for measure in finding.measures}
    assert found["auc.popular_list"] is not None
    assert found["auc.same_pipeline"] is not None
    assert found["auc.popular_list"] >= 0.9
    assert 0.35 <= found["auc.same_pipeline"] <= 0.65
    assert any("made for the user" in note for note in finding.notes)


def test_equal_questions_get_equal_answers(holdout: Holdout) -> None:
    one, other = (membership_control(holdout, TRAINING).document() for _ in range(2))
    assert one == other


def test_too_few_users_are_refused(shop: Dataset) -> None:
    with pytest.raises(BadDataError, match="needs 60 users"):
        membership_control(Holdout(shop, Protocol()), TRAINING)


def test_the_attack_learns_what_separates() -> None:
    stream = np.random.default_rng(0)
    features = stream.normal(size=(200, 3))
    weights = learn(features, features[:, 1] > 0.5)
    assert weights[1] > 5 * max(abs(weights[0]), abs(weights[2]))
    assert weights[1] * 0.5 + weights[3] == pytest.approx(0, abs=0.5)


def test_item_vectors_are_those_of_the_best_approximation(holdout: Holdout) -> None:
    users = np.arange(150, dtype=np.int64)
    vectors = item_vectors(holdout.train, users, 0)
    matrix = holdout.train.interactions.matrix(holdout.train.n_items)[users].toarray()
    values = np.linalg.svd(matrix, compute_uv=False)[: vectors.shape[1]]
    assert np.sort(np.linalg.norm(vectors, axis=0))[::-1] == pytest.approx(values)
