"""Influence functions: the arithmetic, and that they come nearer to a new training."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from scipy.sparse import csr_array

from cragru_cli.backbones.base import Backbone
from cragru_cli.backbones.model import fit, training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Bool, Dataset
from cragru_cli.errors import AbilityError, BadDataError
from cragru_cli.testing.methods import of_users, small_dataset
from cragru_cli.unlearning.request import Removal

pytest.importorskip("cragru_baselines", reason="pip install -e plugins/cragru-baselines")

import torch
from cragru_baselines.ifru import Ifru, IfruOptions
from cragru_baselines.influence import InfluenceMethod, InfluenceOptions
from cragru_baselines.objective import CPU, Objective, Point, first_vectors, solve, terms_of
from cragru_baselines.scif import Scif

QUICK = {"dimensions": 8, "epochs": 5, "batch_users": 16}


def prepared(name: str) -> Any:
    method = Scif()
    method.fit(small_dataset(), training_of(name, QUICK, 7))
    return method


def objective(method: Any, terms: Any = None) -> Objective:
    backbone, matrix = method.model.backbone, method._matrix(method.model.dataset)
    return Objective(backbone._propagate(matrix, CPU), matrix, terms or method._terms)


def loss(method: Any, at: Point) -> float:
    """The sum of the loss, term by term, with numpy alone."""
    backbone, matrix = method.model.backbone, method._matrix(method.model.dataset)
    with torch.no_grad():
        inputs, outputs = (one.numpy() for one in backbone._propagate(matrix, CPU)(at.vectors))
    bias, total = at.bias.numpy(), 0.0
    terms = method._terms
    for row, item, drawn, counts in zip(
        terms.rows, terms.items, terms.drawn, terms.counts, strict=True
    ):
        history = matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]]
        user = inputs[history].mean(axis=0)
        good = user @ outputs[item] + bias[item] - inputs[item] @ outputs[item] / len(history)
        others = outputs[drawn] @ user + bias[drawn]
        total += float((np.logaddexp(0, others - good) * counts).mean())
    return total


@pytest.mark.parametrize("name", ["bpr", "lightgcn"])
def test_the_gradient_is_that_of_the_loss(name: str) -> None:
    method = prepared(name)
    at, stream = method._at, np.random.default_rng(0)
    for _ in range(3):
        direction = Point(
            *(torch.from_numpy(stream.standard_normal(one.shape)) for one in at)
        ).where(torch.from_numpy(np.arange(len(at.bias)) % 2 == 0))
        step = 1e-5
        ahead, behind = (loss(method, at.plus(direction, sign * step)) for sign in (1, -1))
        found = float(objective(method).gradient(at).product(direction))
        assert found == pytest.approx((ahead - behind) / (2 * step), rel=1e-4, abs=1e-6)


@pytest.mark.parametrize("name", ["bpr", "lightgcn"])
def test_the_curvature_is_symmetric_and_never_negative(name: str) -> None:
    method, stream = prepared(name), np.random.default_rng(0)
    product = objective(method).curvature(method._at)
    one, other = (
        Point(*(torch.from_numpy(stream.standard_normal(part.shape)) for part in method._at))
        for _ in range(2)
    )
    assert float(product(one).product(other)) == pytest.approx(float(one.product(product(other))))
    assert float(one.product(product(one))) > 0


@pytest.mark.parametrize("layers", [1, 2, 4])
def test_the_first_vectors_are_found_again(layers: int) -> None:
    fitted = fit(small_dataset(), training_of("lightgcn", {**QUICK, "layers": layers}, 7))
    matrix = fitted.dataset.interactions.matrix(fitted.dataset.n_items)
    propagation = fitted.backbone._propagate(matrix, CPU)  # type: ignore[attr-defined]
    vectors = torch.from_numpy(np.random.default_rng(0).standard_normal((matrix.shape[1], 3)))
    found = first_vectors(propagation, propagation(vectors)[0])
    np.testing.assert_allclose(found, vectors, atol=1e-9)


@pytest.mark.parametrize("sampler", ["uniform", "popularity", "hard"])
def test_negatives_are_used_by_others_and_stay_the_same(sampler: str) -> None:
    fitted = fit(small_dataset(), training_of("bpr", {**QUICK, "sampler": sampler}, 7))
    matrix = fitted.dataset.interactions.matrix(fitted.dataset.n_items)
    terms, again = (terms_of(fitted.backbone, matrix, 3, 5) for _ in range(2))  # type: ignore[arg-type]
    assert np.array_equal(terms.drawn, again.drawn)
    own = matrix.toarray()[terms.rows[:, None], terms.drawn] > 0
    assert np.array_equal(terms.counts, ~own)
    assert terms.counts.any(axis=1).mean() > 0.5
    other = terms_of(fitted.backbone, matrix, 3, 6)  # type: ignore[arg-type]
    assert not np.array_equal(terms.drawn, other.drawn)


def diagonal(*entries: float) -> Any:
    scale = torch.tensor(entries, dtype=torch.float64)
    return lambda point: Point(point.vectors * scale[:, None], point.bias * scale)


def right() -> Point:
    return Point(torch.ones((3, 2), dtype=torch.float64), torch.ones(3, dtype=torch.float64))


def test_conjugate_gradients_solve() -> None:
    found = solve(diagonal(1.0, 2.0, 4.0), right(), 10)
    np.testing.assert_allclose(found.bias, [1, 0.5, 0.25], rtol=1e-3)
    assert float(solve(diagonal(1.0, 2.0, 4.0), right().scaled(0.0), 10).vectors.abs().max()) == 0


@pytest.mark.parametrize("entry", [-1.0, float("nan"), 0.0])
def test_what_cannot_be_solved_is_an_error_and_no_number(entry: float) -> None:
    with pytest.raises(BadDataError, match="cannot be computed"):
        solve(diagonal(entry, entry, entry), right(), 10)


@pytest.mark.parametrize("kind", [Scif, Ifru])
def test_other_backbones_are_refused_before_anything_is_fitted(
    kind: type[InfluenceMethod],
) -> None:
    with pytest.raises(AbilityError, match="needs the gradients of a pairwise loss"):
        kind().fit(small_dataset(), training_of("ease", {}, 0))


def test_scif_moves_the_vectors_of_forgotten_items_alone() -> None:
    train = small_dataset()
    method = Scif()
    method.fit(train, training_of("bpr", QUICK, 7))
    before = method.model.backbone.state()["vectors"]
    method.forget(of_users(train, "u07"))
    moved = (method.model.backbone.state()["vectors"] != before).any(axis=1)
    row = train.user("u07")
    assert row is not None
    items = train.interactions.items[train.interactions.of(row)]
    assert set(np.flatnonzero(moved).tolist()) == set(items.tolist())
    assert method.touched == f"vectors of {len(items)} of {train.n_items} items moved"


def test_ifru_moves_neighbours_as_far_as_it_is_told() -> None:
    train = small_dataset()

    def moved(hops: int, keep: float) -> int:
        method = Ifru(IfruOptions(hops=hops, keep=keep))
        method.fit(train, training_of("bpr", QUICK, 7))
        method.forget(of_users(train, "u01"))  # who has used one item
        return int(method.touched.split()[2])

    assert moved(0, 1.0) == 1
    assert moved(2, 0.0) == 1
    assert 1 < moved(1, 0.5) < moved(2, 1.0) == train.n_items


def test_an_item_that_nobody_uses_any_more_has_no_vector() -> None:
    train = small_dataset()
    column = train.item("i11")  # the first user's alone
    method = Ifru()
    method.fit(train, training_of("bpr", QUICK, 7))
    method.forget(of_users(train, "u00"))
    assert not method.model.backbone.state()["vectors"][column].any()


# That it helps


def preference(backbone: Backbone, train: Dataset, gone: Bool) -> float:
    """How often what was forgotten is placed above unused items about as popular.

    By the scores of the history that remains to the user, or, where nothing does, of the history
    less the interaction in question: what somebody tries who has it.
    """
    log, counts = train.interactions, train.interactions.counts(train.n_items)
    rank = np.argsort(np.argsort(counts, kind="stable"))
    shares = []
    for user in np.unique(log.users[gone]).tolist():
        items, lost = log.items[log.of(user)], gone[log.of(user)]
        unused = np.setdiff1d(np.flatnonzero(counts), items)
        for item in items[lost]:
            history = np.setdiff1d(items, [item]) if lost.all() else np.sort(items[~lost])
            row = csr_array((np.ones(len(history)), history, [0, len(history)]), shape=(1, len(counts)))
            found = backbone.score_batch(row)[0]
            near = unused[np.argsort(np.abs(rank[unused] - rank[item]), kind="stable")[:20]]
            shares.append(float((found[item] > found[near]).mean()))
    return float(np.mean(shares))


def tastes() -> Dataset:
    """160 users of four tastes, who use 12 of 80 items each."""
    stream, users, items = np.random.default_rng(11), [], []
    for user in range(160):
        liked = np.where(np.arange(80) % 4 == user % 4, 4.0, 1.0) / (1 + np.arange(80) / 40)
        users += [f"u{user:03}"] * 12
        items += [f"i{item:02}" for item in stream.choice(80, 12, False, liked / liked.sum())]
    return assemble(InteractionTable(users, items, None, np.arange(float(len(users))))).dataset


@pytest.mark.parametrize("kind", [Scif, Ifru])
@pytest.mark.parametrize("request_kind", ["users", "interactions"])
@pytest.mark.parametrize("name", ["bpr", "lightgcn"])
def test_forgotten_interactions_come_nearer_to_a_new_training(
    kind: type[InfluenceMethod], request_kind: str, name: str
) -> None:
    train = tastes()
    training = training_of(name, {"dimensions": 16, "epochs": 30, "batch_users": 64}, 0)
    gone = np.random.default_rng(1).random(len(train.interactions)) < 0.1
    if request_kind == "users":
        gone = np.isin(train.interactions.users, np.arange(0, train.n_users, 10))
    removal = Removal(gone, frozenset(), frozenset())
    method = kind()
    method.fit(train, training)
    before = preference(method.model.backbone, train, gone)
    method.forget(removal)
    after = preference(method.model.backbone, train, gone)
    again = preference(fit(method.model.dataset, training).backbone, train, gone)
    print(name, kind.__name__, request_kind, round(before, 4), round(after, 4), round(again, 4))
    assert again < before
    assert abs(after - again) < 0.8 * abs(before - again)


@pytest.mark.parametrize(
    ("kind", "stated"),
    [
        (InfluenceOptions, {"damping": 0.0}),
        (InfluenceOptions, {"damping": float("nan")}),
        (InfluenceOptions, {"steps": 0}),
        (IfruOptions, {"users": 0}),
        (IfruOptions, {"hops": -1}),
        (IfruOptions, {"keep": 1.5}),
    ],
)
def test_senseless_options_are_refused(kind: Any, stated: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must"):
        kind(**stated)
