"""Checks that can fail: each of them is made to."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Model, training_of
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.errors import IntegrityError
from cragru_cli.unlearning.apply import canonical, take_effect
from cragru_cli.unlearning.layers import OUT_OF_SCOPE, check_data, check_weights, planned
from cragru_cli.unlearning.request import ForgetRequest, resolve

REQUESTS = [
    ForgetRequest(user="u03"),
    ForgetRequest(item="i04"),
    ForgetRequest(user="u00", item="rare"),
    ForgetRequest(user="silent"),
]


def forgotten(dataset: Dataset, requests: list[ForgetRequest]) -> Dataset:
    removal = resolve(dataset, requests)
    rest = dataset.without(removal.interactions, users=removal.users)
    return rest.compact(delisted=removal.items)[0]


def test_what_is_gone_is_verified(dataset: Dataset) -> None:
    layers = check_data(forgotten(dataset, REQUESTS), REQUESTS)
    assert [layer.name for layer in layers] == ["evidence", "mask", "popularity"]
    assert {layer.status for layer in layers} == {"verified"}
    assert all(layer.note for layer in layers)


@pytest.mark.parametrize("left", REQUESTS, ids=str)
def test_what_is_left_is_found(dataset: Dataset, left: ForgetRequest) -> None:
    others = [request for request in REQUESTS if request is not left]
    with pytest.raises(IntegrityError, match=f"1 of {len(REQUESTS)} requests"):
        check_data(forgotten(dataset, others), REQUESTS)


def test_a_profile_that_is_left_is_found(dataset: Dataset) -> None:
    rest = forgotten(dataset, [ForgetRequest(user="u03")])
    back = Profiles(rest.profiles.fields, {**rest.profiles.rows, "u03": ("25",)})
    tampered = Dataset(rest.user_ids, rest.catalog, rest.interactions, back)
    with pytest.raises(IntegrityError):
        check_data(tampered, [ForgetRequest(user="u03")])


def test_an_item_that_is_still_listed_is_found(dataset: Dataset) -> None:
    removal = resolve(dataset, [ForgetRequest(item="i04")])
    rest, _ = dataset.without(removal.interactions).compact()  # not delisted
    with pytest.raises(IntegrityError):
        check_data(rest, [ForgetRequest(item="i04")])


def test_weights_of_the_remaining_data_are_verified(model: Model) -> None:
    removal = resolve(model.dataset, REQUESTS)
    take_effect(model, removal)
    layers = check_weights(canonical(model, removal.items))
    assert [layer.name for layer in layers] == ["candidates", "weights"]
    assert {layer.status for layer in layers} == {"verified"}


def test_an_untrained_project_has_no_weights() -> None:
    assert check_weights(None) == []


@pytest.mark.parametrize("request_", REQUESTS[:3], ids=str)
def test_weights_that_still_hold_something_are_found(model: Model, request_: ForgetRequest) -> None:
    removal = resolve(model.dataset, [request_])
    model.dataset = model.dataset.without(removal.interactions, users=removal.users)
    with pytest.raises(IntegrityError, match="weights differ"):
        check_weights(model)


@pytest.mark.parametrize("request_", REQUESTS[1:3], ids=str)
def test_weights_of_another_catalogue_are_found(model: Model, request_: ForgetRequest) -> None:
    """The data are canonical already, the weights still have the place of the item."""
    model.dataset = forgotten(model.dataset, [request_])
    with pytest.raises(IntegrityError, match="weights differ"):
        check_weights(model)


def test_weights_that_forgot_too_much_are_found(model: Model) -> None:
    dataset = model.dataset
    take_effect(model, resolve(dataset, [ForgetRequest(user="u03")]))
    model.dataset = dataset
    with pytest.raises(IntegrityError, match="weights differ"):
        check_weights(model)


def tampered(model: Model, name: str, change: Any) -> Model:
    """The model with one array of its state changed."""
    state = {key: array.copy() for key, array in model.backbone.state().items()}
    state[name] = change(state[name])
    backbone = type(model.backbone).from_state(model.backbone.options, state)
    return Model(model.dataset, backbone, model.training)


def put(*place: int, plus: float) -> Any:
    def change(array: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        array[place] += array.dtype.type(plus)
        return array

    return change


@pytest.mark.parametrize(
    ("backbone", "name", "change"),
    [
        ("popularity", "counts", put(4, plus=1)),
        ("popularity", "counts", put(4, plus=-1)),
        ("popularity", "counts", lambda counts: counts[:-1]),
        ("popularity", "counts", lambda counts: np.append(counts, 0)),
        ("popularity", "counts", lambda counts: counts.astype(np.float64)),
        ("ease", "gram", put(2, 5, plus=1)),
        ("ease", "gram", put(2, 2, plus=-1)),
        ("ease", "gram", lambda gram: gram[:-1, :-1]),
        ("ease", "inverse", put(2, 5, plus=1e-6)),
        ("ease", "inverse", put(0, 0, plus=np.nan)),
        ("ease", "inverse", put(0, 0, plus=np.inf)),
        ("ease", "inverse", lambda inverse: inverse[:-1, :-1]),
        ("ease", "inverse", lambda inverse: inverse * (1 + 1e-6)),
    ],
)
def test_any_other_weights_are_found(shop: Any, backbone: str, name: str, change: Any) -> None:
    model = models.fit(shop.dataset(), training_of(backbone, {}, 3))
    check_weights(tampered(model, name, lambda array: array))
    with pytest.raises(IntegrityError, match="weights differ"):
        check_weights(tampered(model, name, change))


def test_a_plan_claims_nothing() -> None:
    statuses = {layer.name: layer.status for layer in planned()}
    expected = {"evidence", "mask", "popularity", "candidates", "weights", "generations"}
    assert {name for name, status in statuses.items() if status == "pending"} == expected
    assert {name for name, status in statuses.items() if status == "out_of_scope"} == {
        layer.name for layer in OUT_OF_SCOPE
    }
    assert set(statuses.values()) == {"pending", "out_of_scope"}
