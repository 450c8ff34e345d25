"""The state of a long-running program: it forgets at once, and has the right bytes when asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Training, training_of
from cragru_cli.errors import BadDataError
from cragru_cli.project import codec
from cragru_cli.project.generations import Contents
from cragru_cli.retrieval.retrieve import query_for, retrieve
from cragru_cli.retrieval.strategies.base import history_of
from cragru_cli.unlearning import forgetter as forgetters
from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.usecases import Forgetter

AsBytes = Callable[[Contents], dict[str, tuple[str, bytes]]]
Make = Callable[[Any], Contents]

STEPS = [
    [ForgetRequest(user="u03"), ForgetRequest(item="i04")],
    [ForgetRequest(user="u00", item="rare")],
    [ForgetRequest(user="silent"), ForgetRequest(item="unseen"), ForgetRequest(item="i05")],
]


@pytest.fixture(params=["popularity", "ease", "untrained"])
def make(request: pytest.FixtureRequest) -> Make:
    """The contents of a project of a shop."""
    if request.param == "untrained":
        return lambda shop: codec.encode(shop.dataset())
    training = training_of(request.param, {}, 3)
    return lambda shop: models.encode(models.fit(shop.dataset(), training))


def test_a_new_one_holds_what_it_was_given(shop: Any, make: Make, as_bytes: AsBytes) -> None:
    forgetter = Forgetter(make(shop))
    assert as_bytes(forgetter.contents()) == as_bytes(make(shop))
    assert forgetter.trained == (forgetter.model is not None)


def test_several_forgettings_then_the_bytes(shop: Any, make: Make, as_bytes: AsBytes) -> None:
    forgetter = Forgetter(make(shop))
    for step in STEPS:
        forgetter.forget(step)
        for request in step:
            shop = shop.without(request)
    assert as_bytes(forgetter.contents()) == as_bytes(make(shop))


def test_the_bytes_after_every_forgetting(shop: Any, make: Make, as_bytes: AsBytes) -> None:
    forgetter = Forgetter(make(shop))
    for step in STEPS:
        forgetter.forget(step)
        for request in step:
            shop = shop.without(request)
        for _ in range(2):
            assert as_bytes(forgetter.contents()) == as_bytes(make(shop))


@pytest.mark.parametrize("step", ["canonical", "encode"])
def test_a_failure_on_the_way_to_the_bytes_can_be_repeated(
    shop: Any, training: Training, as_bytes: AsBytes, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    unused, silent = ForgetRequest(item="unseen"), ForgetRequest(user="silent")
    forgetter = Forgetter(models.encode(models.fit(shop.dataset(), training)))
    forgetter.forget([unused, silent])

    def exhausted(*arguments: Any, **named: Any) -> None:
        raise MemoryError

    # Where the step is looked up.
    owner = models if step == "encode" else forgetters
    with monkeypatch.context() as patch:
        patch.setattr(owner, step, exhausted)
        with pytest.raises(MemoryError):
            forgetter.contents()
    without = models.fit(shop.without(unused).without(silent).dataset(), training)
    assert as_bytes(forgetter.contents()) == as_bytes(models.encode(without))
    assert "unseen" not in forgetter.dataset.catalog.ids


def test_an_unknown_id_changes_nothing(shop: Any, make: Make, as_bytes: AsBytes) -> None:
    forgetter = Forgetter(make(shop))
    with pytest.raises(BadDataError, match="nobody"):
        forgetter.forget([ForgetRequest(user="u03"), ForgetRequest(user="nobody")])
    assert as_bytes(forgetter.contents()) == as_bytes(make(shop))


def test_what_was_forgotten_is_unknown_from_then_on(shop: Any, make: Make) -> None:
    forgetter = Forgetter(make(shop))
    forgetter.forget([ForgetRequest(user="u03")])
    with pytest.raises(BadDataError, match="u03"):
        forgetter.forget([ForgetRequest(user="u03")])


@pytest.mark.parametrize("name", ["unseen", "i04", "rare"])
def test_an_item_keeps_its_place_until_the_bytes_are_asked_for(
    shop: Any, make: Make, as_bytes: AsBytes, name: str
) -> None:
    """Till then it can be forgotten again, without effect."""
    request = ForgetRequest(item=name)
    forgetter = Forgetter(make(shop))
    forgetter.forget([request])
    assert not forgetter.forget([request]).interactions.any()
    assert as_bytes(forgetter.contents()) == as_bytes(make(shop.without(request)))
    with pytest.raises(BadDataError, match=name):
        forgetter.forget([request])


def test_lists_are_those_of_never_having_had_the_data(shop: Any, training: Training) -> None:
    forgetter = Forgetter(models.encode(models.fit(shop.dataset(), training)))
    for step in STEPS[:2]:
        forgetter.forget(step)
        for request in step:
            shop = shop.without(request)
    assert forgetter.model is not None
    fresh = models.fit(shop.dataset(), training)
    assert forgetter.model.dataset.user_ids == fresh.dataset.user_ids
    lists = []
    for model in (forgetter.model, fresh):
        queries = [
            query_for(history_of(model.dataset, row)) for row in range(model.dataset.n_users)
        ]
        ids = np.array(model.dataset.catalog.ids)
        lists.append([ids[found.candidates].tolist() for found in retrieve(model, queries, 10)])
    assert lists[0] == lists[1]
