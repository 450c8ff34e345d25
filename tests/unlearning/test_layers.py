"""Checks that can fail: each of them is made to."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Model, training_of
from cragru_cli.backbones.stale import Stale
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.errors import IntegrityError
from cragru_cli.unlearning.apply import canonical, take_effect
from cragru_cli.unlearning.layers import (
    OUT_OF_SCOPE,
    Plan,
    check_data,
    check_files,
    check_search,
    check_suppressed,
    check_weights,
    planned,
)
from cragru_cli.unlearning.orders import Terms, accept
from cragru_cli.unlearning.request import ForgetRequest, resolve, select
from cragru_cli.unlearning.scan import Hit, Report, Unread
from cragru_cli.unlearning.subjects import Subjects
from cragru_cli.unlearning.suppression import Suppression

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
    # What cannot be weights at all is refused before it is compared.
    with pytest.raises((IntegrityError, ValueError), match=r"weights differ|matrices|inverse"):
        check_weights(tampered(model, name, change))


EVERYWHERE = ["evidence", "mask", "popularity", "candidates", "weights", "generations", "derived"]


@pytest.mark.parametrize(
    ("weights", "derived", "grace", "expected"),
    [
        ("exact", (), "", EVERYWHERE),
        ("later", ("cache", "outputs"), "", EVERYWHERE),
        ("now", (), "2026-12-24T00:00:00Z", [*EVERYWHERE, "held"]),
        ("", (), "", [name for name in EVERYWHERE if name not in ("candidates", "weights")]),
    ],
)
def test_a_plan_claims_nothing(
    weights: str, derived: tuple[str, ...], grace: str, expected: list[str]
) -> None:
    layers = planned(Plan(1234, 1, 2, 3, derived, weights, grace_until=grace))
    inside = layers[: -len(OUT_OF_SCOPE)]
    assert tuple(layers[-len(OUT_OF_SCOPE) :]) == OUT_OF_SCOPE
    assert [layer.name for layer in inside if layer.name != "files"] == expected
    assert "files" in {layer.name for layer in inside}
    assert {layer.status for layer in inside} == {"pending"}
    notes = {layer.name: layer.note for layer in inside}
    assert all(note.startswith("dry run: ") for note in notes.values())
    assert "1,234 interactions and 3 profiles would go" in notes["evidence"]
    assert all(name in notes["derived"] for name in derived)
    assert grace in notes.get("held", "")
    told = {"exact": "at once", "later": "`cragru purge`", "now": "fitted anew at once", "": ""}
    assert told[weights] in notes.get("weights", "")


@pytest.mark.parametrize(
    ("leftovers", "derived", "expected"),
    [
        ([], [], ("verified", "verified")),
        (["generations/2"], [], ("residual", "verified")),
        ([], ["cache"], ("verified", "residual")),
    ],
)
def test_files_that_are_left_are_named(
    leftovers: list[str], derived: list[str], expected: tuple[str, str]
) -> None:
    layers = check_files(leftovers, derived)
    assert [layer.name for layer in layers] == ["generations", "derived"]
    assert tuple(layer.status for layer in layers) == expected
    for layer, left in zip(layers, (leftovers, derived), strict=True):
        assert all(name in layer.note for name in left)


def test_what_a_search_finds_or_cannot_read_is_named() -> None:
    hit, unread = Hit("notes.txt", 0, "text", 5), Unread("old.zip", "compressed")
    assert check_search(Report(files=1234)).status == "verified"
    assert "1,234 other files" in check_search(Report(files=1234)).note
    for report, named in (
        (Report(files=2, hits=(hit, hit)), ["notes.txt"]),
        (Report(files=2, unread=(unread,)), ["old.zip"]),
        (Report(files=2, hits=(hit,), unread=(unread,)), ["notes.txt", "old.zip"]),
    ):
        layer = check_search(report)
        assert (layer.name, layer.status) == ("files", "residual")
        assert layer.note.endswith(": " + ", ".join(named))


def test_weights_that_were_fitted_before_are_pending(model: Model) -> None:
    """However they compare with the remaining data, nothing is claimed of them."""
    columns = np.arange(model.dataset.n_items, dtype=np.int64)
    stale = Model(model.dataset, Stale(model.backbone, columns), model.training)
    for refitted in (False, True):
        layers = check_weights(stale, refitted=refitted)
        assert [(layer.name, layer.status) for layer in layers] == [
            ("candidates", "pending"),
            ("weights", "pending"),
        ]
    assert "`cragru purge`" in layers[1].note


def test_something_suppressed_that_is_left_is_found(dataset: Dataset) -> None:
    subjects = Subjects("a project", bytes(32))
    terms = Terms("2026-11-23T12:00:00Z", 30)
    for request in REQUESTS:
        selection = select(dataset, request)
        assert selection is not None
        listed = Suppression.of([accept(dataset, request, selection, subjects, terms)])
        check_suppressed(forgotten(dataset, [request]), listed, subjects)
        with pytest.raises(IntegrityError, match="something suppressed"):
            check_suppressed(dataset, listed, subjects)
