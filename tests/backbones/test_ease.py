"""EASE against its formula, its ways of forgetting, and what it refuses.

Shapes: U users, I items.
"""

from __future__ import annotations

import tracemalloc
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.sparse import csr_array

from cragru_cli.backbones import ease
from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import parse_options
from cragru_cli.backbones.ease import Ease, EaseOptions
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Bool, Dataset
from cragru_cli.errors import BadDataError, IntegrityError, UsageError
from cragru_cli.testing.logs import Log, taken
from cragru_cli.testing.states import assert_close, assert_same_bytes, frozen

USED = np.array(
    [
        [1, 1, 0, 0, 1],
        [1, 1, 1, 0, 0],
        [0, 1, 1, 0, 0],
        [1, 0, 0, 0, 1],
    ],
    dtype=np.float64,
)  # [U, I]; nobody used item 3


def fitted(log: Log, regularization: float = 2.0) -> Ease:
    backbone = Ease(EaseOptions(regularization))
    backbone.fit(log.matrix(), seed=0)
    return backbone


def log_of(used: Bool) -> Log:
    users, items = np.nonzero(used)
    return Log(users.astype(np.int64), items.astype(np.int32), used.shape[1])


def by_formula(regularization: float) -> NDArray[np.float64]:
    """B = I - P diag(1/P_jj) with P = (X'X + lambda I)^-1, as the paper has it."""
    inverse = np.linalg.inv(USED.T @ USED + regularization * np.eye(USED.shape[1]))
    return np.eye(USED.shape[1]) - inverse / np.diagonal(inverse)


@pytest.mark.parametrize("regularization", [0.5, 2.0, 300.0])
def test_scores_are_those_of_the_formula(regularization: float) -> None:
    weights = by_formula(regularization)
    backbone = fitted(log_of(USED > 0), regularization)
    expected = USED @ weights
    found = backbone.score_batch(csr_array(USED))
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-7)
    history = np.array([4, 0], dtype=np.int32)
    one = backbone.score(history, np.array([1.0, 0.5], dtype=np.float32))
    np.testing.assert_allclose(one, weights[4] + 0.5 * weights[0], rtol=1e-5, atol=1e-7)


def test_relations_are_the_entries_of_the_model() -> None:
    backbone = fitted(log_of(USED > 0))
    history, items = np.array([4, 0, 1], dtype=np.int32), np.array([2, 4], dtype=np.int32)
    found = backbone.relations(history, items)
    expected = by_formula(2.0)[np.ix_(history, items)]
    np.testing.assert_allclose(found, expected, rtol=1e-5, atol=1e-7)


def test_an_item_does_not_speak_for_itself() -> None:
    every = np.arange(USED.shape[1], dtype=np.int32)
    found = fitted(log_of(USED > 0)).relations(every, every)
    np.testing.assert_allclose(np.diagonal(found), 0, atol=1e-7)


@st.composite
def forgettings(draw: st.DrawFn) -> tuple[Bool, Bool, float]:
    """Who used what, what of it is taken out, and lambda."""
    shape = draw(st.integers(1, 12)), draw(st.integers(1, 9))
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    used = rng.random(shape) < draw(st.sampled_from((0.2, 0.5, 0.9)))
    gone = used & (rng.random(shape) < draw(st.sampled_from((0.05, 0.3, 1.0))))
    return used, gone, draw(st.sampled_from((0.5, 10.0, 300.0)))


@given(forgettings())
@settings(max_examples=80, deadline=None)
def test_any_forgetting_equals_a_fit_without_the_data(case: tuple[Bool, Bool, float]) -> None:
    used, gone, regularization = case
    log = log_of(used)
    backbone = Ease.from_state(
        EaseOptions(regularization), frozen(fitted(log, regularization).state())
    )
    before, after, remaining = taken(log, gone[used])
    backbone.forget(before, after)
    assert_close(backbone.state(), fitted(remaining, regularization).state(), "forget()")
    kept = remaining.mentioned()
    backbone.rebuild(kept)
    expected = fitted(remaining.keep(kept), regularization).state()
    assert_same_bytes(backbone.state(), expected, "rebuild()")


# Requests that are small against a catalogue of 60 items update the inverse; the form of the update
# differs (rows: squares of users, columns: two for each item). Large ones invert anew.
WIDE = np.random.default_rng(5).random((200, 60)) < 0.2


@pytest.mark.parametrize(
    ("gone", "updated"),
    [
        pytest.param(lambda users, items: users == 9, True, id="a user, by rows"),
        pytest.param(lambda users, items: users < 5, True, id="some users, by rows"),
        pytest.param(
            lambda users, items: (users == 9) & (items == items[users == 9][0]),
            True,
            id="an interaction, by rows",
        ),
        pytest.param(lambda users, items: items == 7, True, id="an item, by columns"),
        pytest.param(
            lambda users, items: (items < 4) & (users % 2 == 0), True, id="pairs, by columns"
        ),
        pytest.param(lambda users, items: users < 40, False, id="many users, anew"),
        pytest.param(lambda users, items: items < 20, False, id="many items, anew"),
    ],
)
def test_every_way_of_forgetting_agrees_with_a_fit(gone: Any, updated: bool) -> None:
    log = log_of(WIDE)
    backbone = fitted(log, 30.0)
    before, after, remaining = taken(log, gone(log.users, log.items))
    backbone.forget(before, after)
    found, expected = backbone.state(), fitted(remaining, 30.0).state()
    assert_close(found, expected, "forget()")
    # An update leaves rounding behind, a new inverse none: so we know which way was taken.
    assert np.array_equal(found["inverse"], expected["inverse"]) is not updated


def test_forgetting_again_and_again_keeps_close() -> None:
    log = log_of(WIDE)
    backbone = fitted(log, 30.0)
    for user in range(0, 200, 2):
        before, after, log = taken(log, log.users == user)
        backbone.forget(before, after)
    assert_close(backbone.state(), fitted(log, 30.0).state(), "100 requests")


@pytest.mark.parametrize(
    ("items", "free", "says"),
    [
        (30_001, 8_000_000_000, r"10.8 GB of memory for 30,001 items, and 8.0 GB are free"),
        (100_000, 64_000_000_000, r"120.0 GB of memory for 100,000 items, and 64.0 GB are free"),
        (50_000, None, r"30.0 GB of memory for 50,000 items, and 46,340 items are the most"),
        (50_000, 10**12, r"30.0 GB of memory for 50,000 items, and 46,340 items are the most"),
    ],
)
def test_a_catalogue_too_large_is_refused_before_memory_is_taken(
    monkeypatch: pytest.MonkeyPatch, items: int, free: int | None, says: str
) -> None:
    monkeypatch.setattr(ease, "available_bytes", lambda: free)
    train = csr_array((1, items))
    tracemalloc.start()
    try:
        with pytest.raises(BadDataError, match=says) as refusal:
            Ease().fit(train, seed=0)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert "--backbone bpr" in str(refusal.value.hint)
    assert peak < 1e6


def test_counting_and_inverting_take_no_more_than_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The bound that is compared with the free memory holds for a catalogue met by everybody."""
    items = 600
    needed = 12 * items * items
    train = csr_array(np.ones((40, items)))
    monkeypatch.setattr(ease, "available_bytes", lambda: needed)
    tracemalloc.start()
    try:
        Ease().fit(train, seed=0)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1.25 * needed + 4e6  # and what does not grow with the square


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ({"regularization": 0.0}, "must be positive"),
        ({"regularization": -3}, "must be positive"),
        ({"regularization": float("nan")}, "must be positive"),
        ({"regularization": float("inf")}, "must be positive"),
        ({"regularization": "300"}, "must be of type float"),
        ({"regularization": True}, "must be of type float"),
        ({"lambda": 3.0}, "unknown option `lambda`"),
    ],
)
def test_senseless_options_are_refused(stated: dict[str, Any], says: str) -> None:
    with pytest.raises(BadDataError, match=says) as refusal:
        parse_options(Ease, stated, "[backbones.ease]")
    assert refusal.value.where == "[backbones.ease]"


def test_a_whole_number_is_a_regularization() -> None:
    assert parse_options(Ease, {"regularization": 7}, "") == EaseOptions(7.0)


@pytest.fixture
def dataset() -> Dataset:
    users, items = np.nonzero(USED)
    return assemble(
        InteractionTable([f"u{user}" for user in users], [f"i{item}" for item in items])
    ).dataset


def test_a_model_comes_back_from_its_files(dataset: Dataset) -> None:
    training = models.training_of("ease", {"regularization": 4}, seed=3)
    model = models.fit(dataset, training)
    contents = models.encode(model)
    assert {name for name in contents if name.startswith("backbone.")} == {
        "backbone.gram.npy",
        "backbone.inverse.npy",
    }
    returned = models.decode(contents)
    assert returned.training == training
    assert returned.dataset.user_ids == dataset.user_ids
    assert_same_bytes(returned.backbone.state(), model.backbone.state(), "decode()")


def test_an_untrained_state_has_no_model(dataset: Dataset) -> None:
    contents = models.encode(models.fit(dataset, models.training_of("ease", {}, seed=0)))
    untrained = {name: one for name, one in contents.items() if name != "training.json"}
    assert not models.is_trained(untrained)
    with pytest.raises(UsageError, match="not been trained"):
        models.decode(untrained)


@pytest.mark.parametrize(
    "damage",
    [
        {"training.json": {"backbone": "ease", "options": {"lambda": 1.0}, "seed": 0}},
        {"training.json": {"backbone": "ease", "options": {}}},
        {"training.json": {"backbone": "ease", "options": {"regularization": -1.0}, "seed": 0}},
        {"backbone.gram.npy": None},
    ],
)
def test_a_state_that_does_not_fit_is_refused(dataset: Dataset, damage: dict[str, Any]) -> None:
    contents = dict(models.encode(models.fit(dataset, models.training_of("ease", {}, seed=0))))
    for name, content in damage.items():
        contents.pop(name)
        if content is not None:
            contents[name] = content
    with pytest.raises(IntegrityError, match="does not fit"):
        models.decode(contents)
