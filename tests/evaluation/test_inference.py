"""The attacker finds what is there, and nothing where nothing is."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from scipy.sparse import csr_array

from cragru_cli.data.dataset import Bool, Float64
from cragru_cli.evaluation.inference import FOLDS, guesses, of_items, of_vectors, one_thread

USERS = 300


@pytest.fixture(scope="module")
def women() -> Bool:
    return np.random.default_rng(0).random(USERS) < 0.3


@pytest.fixture(autouse=True)
def _quick() -> Iterator[None]:
    with one_thread():
        yield


def area(scores: Float64, positive: Bool) -> float:
    """The share of pairs that are rightly ordered, word by word."""
    pairs = scores[positive][:, None] - scores[~positive][None, :]
    return float((pairs > 0).mean() + (pairs == 0).mean() / 2)


def vectors(women: Bool, strength: float) -> Float64:
    """Eight dimensions of noise of very different size; one also knows."""
    noise = np.random.default_rng(1).normal(size=(USERS, 8)) * 10.0 ** np.arange(8)
    noise[:, 2] += strength * 100 * women
    return noise


def test_what_vectors_know_is_found(women: Bool) -> None:
    assert area(guesses(of_vectors(vectors(women, 3.0)), women, 0, "gender"), women) > 0.95


def test_nothing_is_found_in_noise(women: Bool) -> None:
    features = of_vectors(vectors(women, 0.0))
    found = [area(guesses(features, women, seed, "gender"), women) for seed in range(20)]
    assert abs(np.mean(found) - 0.5) < 0.06


def test_what_sets_of_items_know_is_found(women: Bool) -> None:
    stream = np.random.default_rng(3)
    liked = np.where((np.arange(100) < 30) == women[:, None], 0.3, 0.1)
    seen = csr_array((stream.random((USERS, 100)) < liked).astype(float))
    assert area(guesses(of_items(seen, 0), women, 0, "gender"), women) > 0.9
    shuffled = stream.permutation(women)
    assert area(guesses(of_items(seen, 0), shuffled, 0, "gender"), shuffled) < 0.65


def test_lists_that_are_the_same_for_everybody_say_nothing(women: Bool) -> None:
    same = csr_array(np.tile(np.arange(10) < 4, (USERS, 1)).astype(float))
    assert area(guesses(of_items(same, 0), women, 0, "gender"), women) == pytest.approx(0.5)


def test_equal_questions_get_equal_answers(women: Bool) -> None:
    features = of_vectors(vectors(women, 1.0))
    once = guesses(features, women, 0, "gender")
    assert np.array_equal(once, guesses(features, women, 0, "gender"))
    assert not np.array_equal(once, guesses(features, women, 1, "gender"))
    seen = csr_array((np.random.default_rng(3).random((USERS, 40)) < 0.2).astype(float))
    assert np.array_equal(of_items(seen, 2), of_items(seen, 2))


def test_nobody_is_guessed_by_a_model_that_knows_the_answer(women: Bool) -> None:
    """A feature of each user's own would give any answer away."""
    own = np.eye(USERS)
    assert area(guesses(of_vectors(own), women, 0, "gender"), women) < 0.6


def test_each_fold_is_ranked_on_its_own(women: Bool) -> None:
    found = guesses(of_vectors(vectors(women, 1.0)), women, 0, "gender")
    assert found.min() > 0
    assert found.max() < 1
    assert np.unique(found.round(9), return_counts=True)[1].max() <= FOLDS
