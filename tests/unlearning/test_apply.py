"""Forgetting in two steps: at once in memory, then to the very bytes of never having had it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Model, Training
from cragru_cli.unlearning.apply import canonical, take_effect
from cragru_cli.unlearning.layers import TOLERANCE
from cragru_cli.unlearning.request import ForgetRequest, resolve

AsBytes = Callable[[Any], dict[str, tuple[str, bytes]]]
RequestsIn = Callable[[Any], list[ForgetRequest]]

SINGLE = [
    ForgetRequest(user="u03"),
    ForgetRequest(user="silent"),
    ForgetRequest(item="i04"),
    ForgetRequest(item="i05"),
    ForgetRequest(item="unseen"),
    ForgetRequest(user="u00", item="rare"),
    ForgetRequest(user="u01", item="i05"),
]


def forget(model: Model, requests: Sequence[ForgetRequest]) -> frozenset[str]:
    """Take effect at once; the ids that leave the catalogue."""
    removal = resolve(model.dataset, requests)
    take_effect(model, removal)
    return removal.items


def without(shop: Any, requests: Sequence[ForgetRequest]) -> Any:
    for request in requests:
        shop = shop.without(request)
    return shop


def largest_gap(model: Model) -> float:
    """Between the state in memory and that of a refit, relative to the largest number."""
    fresh = models.fit(model.dataset, model.training).backbone.state()
    state: Mapping[str, Any] = model.backbone.state()
    assert state.keys() == fresh.keys()
    gaps = []
    for name, expected in fresh.items():
        assert state[name].shape == expected.shape
        scale = max(1e-300, float(np.abs(expected).max(initial=0.0)))
        gaps.append(float(np.abs(state[name] - expected).max(initial=0.0)) / scale)
    return max(gaps)


@pytest.mark.parametrize("request_", SINGLE, ids=str)
def test_one_request_takes_effect_at_once(shop: Any, model: Model, request_: ForgetRequest) -> None:
    items = model.dataset.catalog.ids
    forget(model, [request_])
    assert model.dataset.catalog.ids == items, "items moved before the state was made canonical"
    assert largest_gap(model) < TOLERANCE


@pytest.mark.parametrize("request_", SINGLE, ids=str)
def test_one_request_comes_to_the_bytes_of_a_fresh_fit(
    shop: Any, model: Model, training: Training, as_bytes: AsBytes, request_: ForgetRequest
) -> None:
    delisted = forget(model, [request_])
    result = models.encode(canonical(model, delisted))
    fresh = models.fit(shop.without(request_).dataset(), training)
    assert as_bytes(result) == as_bytes(models.encode(fresh))


@settings(deadline=None, max_examples=35)
@given(data=st.data())
def test_any_requests_in_any_batches_equal_never_having_had_the_data(
    shops: st.SearchStrategy[Any],
    requests_in: RequestsIn,
    training: Training,
    as_bytes: AsBytes,
    data: st.DataObject,
) -> None:
    shop = data.draw(shops)
    model = models.fit(shop.dataset(), training)
    delisted: frozenset[str] = frozenset()
    for _ in range(data.draw(st.integers(0, 3))):
        known = requests_in(shop)
        batch = data.draw(st.lists(st.sampled_from(known), max_size=3)) if known else []
        delisted |= forget(model, batch)
        shop = without(shop, batch)
        assert largest_gap(model) < TOLERANCE
    result = models.encode(canonical(model, delisted))
    fresh = models.fit(shop.dataset(), training)
    assert as_bytes(result) == as_bytes(models.encode(fresh))


def test_many_forgettings_do_not_add_up_to_an_error(shop: Any, model: Model) -> None:
    for user, item in shop.rows[:60]:
        forget(model, [ForgetRequest(user=user, item=item)])
    assert largest_gap(model) < TOLERANCE


def test_everybody_can_be_forgotten(
    shop: Any, model: Model, training: Training, as_bytes: AsBytes
) -> None:
    requests = [ForgetRequest(user=user) for user in model.dataset.user_ids]
    forget(model, requests)
    assert len(model.dataset.interactions) == 0
    result = models.encode(canonical(model))
    fresh = models.fit(without(shop, requests).dataset(), training)
    assert as_bytes(result) == as_bytes(models.encode(fresh))


def test_every_item_can_be_forgotten(model: Model) -> None:
    items = model.dataset.catalog.ids
    delisted = forget(model, [ForgetRequest(item=item) for item in items])
    result = canonical(model, delisted)
    assert (result.dataset.n_items, result.dataset.n_users) == (0, 0)
    assert result.backbone.score(np.empty(0, np.int32), np.empty(0, np.float32)).shape == (0,)


def test_the_order_of_requests_does_not_matter(
    shop: Any, training: Training, as_bytes: AsBytes
) -> None:
    requests = [request for request in SINGLE if request != ForgetRequest(item="i05")]
    results = []
    for order in (requests, requests[::-1]):
        model = models.fit(shop.dataset(), training)
        delisted: frozenset[str] = frozenset()
        for request in order:
            delisted |= forget(model, [request])
        results.append(as_bytes(models.encode(canonical(model, delisted))))
    assert results[0] == results[1]


def test_a_state_from_the_disk_forgets_as_one_from_memory(
    shop: Any, training: Training, as_bytes: AsBytes
) -> None:
    contents = models.encode(models.fit(shop.dataset(), training))
    for content in contents.values():
        if isinstance(content, np.ndarray):
            content.setflags(write=False)
    before = as_bytes(contents)
    model = models.decode(contents)
    delisted = forget(model, [ForgetRequest(user="u03"), ForgetRequest(item="i04")])
    result = as_bytes(models.encode(canonical(model, delisted)))
    requests = [ForgetRequest(user="u03"), ForgetRequest(item="i04")]
    fresh = models.fit(without(shop, requests).dataset(), training)
    assert result == as_bytes(models.encode(fresh))
    assert as_bytes(contents) == before


def test_popularity_and_what_may_be_recommended_follow_at_once(model: Model) -> None:
    rare = model.dataset.item("rare")
    assert rare is not None
    assert model.recommendable()[rare]
    forget(model, [ForgetRequest(user="u00", item="rare")])
    assert model.counts()[rare] == 0
    assert not model.recommendable()[rare]
    assert rare not in model.popular()


def test_scores_follow_at_once(shop: Any, training: Training, model: Model) -> None:
    request = ForgetRequest(user="u03")
    forget(model, [request])
    fresh = models.fit(shop.without(request).dataset(), training)
    history = np.array([1, 4], dtype=np.int32)
    weights = np.ones(2, dtype=np.float32)
    left = model.backbone.score(history, weights)
    right = fresh.backbone.score(history, weights)
    assert model.dataset.catalog.ids == fresh.dataset.catalog.ids
    assert np.allclose(left, right, rtol=1e-5, atol=1e-7)
