"""Weights that still stand for items which are gone: same scores, in the positions of today.

Shapes: J columns of the fitted backbone, I items that are left of them.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_array

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Backbone
from cragru_cli.backbones.ease import Ease, EaseOptions
from cragru_cli.backbones.model import Model
from cragru_cli.backbones.popularity import Popularity
from cragru_cli.backbones.stale import Stale
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset, Float32, Int32, Int64
from cragru_cli.errors import AbilityError, ExitCode, IntegrityError
from cragru_cli.project import codec
from cragru_cli.project.files import canonical_json
from cragru_cli.project.generations import Contents, GenerationStore
from cragru_cli.testing import logs
from cragru_cli.testing.logs import ITEMS, random_log, stacked
from cragru_cli.testing.states import assert_same_bytes, assert_same_scores

KEPT = {
    "all": np.arange(ITEMS),
    "all but the ends": np.arange(1, ITEMS - 1),
    "every third": np.arange(2, ITEMS, 3),
    "one": np.array([7]),
    "none": np.arange(0),
}


@pytest.fixture(scope="module", params=["popularity", "ease"])
def inner(request: pytest.FixtureRequest) -> Backbone:
    """A real backbone that was fitted on all J items."""
    backbone = Popularity() if request.param == "popularity" else Ease(EaseOptions(2.0))
    backbone.fit(random_log(4).matrix(), seed=1)
    return backbone


@pytest.fixture(params=list(KEPT))
def kept(request: pytest.FixtureRequest) -> Int64:
    columns: Int64 = KEPT[request.param].astype(np.int64)
    return columns


def histories(size: int) -> list[tuple[Int32, Float32]]:
    """Histories of today's items, in an order of time, and weights: long, short and empty."""
    stream = np.random.default_rng(9)
    return [
        (
            stream.permutation(size)[:length].astype(np.int32),
            stream.uniform(0.1, 5.0, min(length, size)).astype(np.float32),
        )
        for length in (size, 3, 1, 0, 5)
    ]


def batch_of(queries: list[tuple[Int32, Float32]], width: int) -> csr_array:
    return csr_array(
        (
            np.concatenate([weights for _, weights in queries]).astype(np.float64),
            np.concatenate([history for history, _ in queries]),
            np.cumsum([0, *(len(history) for history, _ in queries)]),
        ),
        shape=(len(queries), width),
    )


def then(kept: Int64, items: NDArray[Any]) -> Int32:
    """The columns of then of items of today."""
    columns: Int32 = kept[items].astype(np.int32)
    return columns


def test_scores_are_those_of_the_same_items_then(inner: Backbone, kept: Int64) -> None:
    stale = Stale(inner, kept)
    for history, weights in histories(len(kept)):
        expected = inner.score(then(kept, history), weights)[kept]
        assert_same_scores(stale.score(history, weights), expected, "score()")
        items = np.random.default_rng(1).permutation(len(kept))[:4].astype(np.int32)
        found = stale.score(history, weights, items)
        assert_same_scores(found, expected[items], "score() of some items")


def test_a_batch_scores_as_one_at_a_time(inner: Backbone, kept: Int64) -> None:
    stale, queries = Stale(inner, kept), histories(len(kept))
    found = stale.score_batch(batch_of(queries, len(kept)))
    assert found.shape == (len(queries), len(kept))
    for row, (history, weights) in zip(found, queries, strict=True):
        assert_same_scores(row, stale.score(history, weights), "score_batch()")


def test_a_batch_of_nobody_is_empty(inner: Backbone, kept: Int64) -> None:
    found = Stale(inner, kept).score_batch(csr_array((0, len(kept)), dtype=np.float64))
    assert_same_scores(found, np.empty((0, len(kept)), dtype=np.float32), "nobody's scores")


def test_relations_are_those_of_the_same_items_then(inner: Backbone, kept: Int64) -> None:
    history = np.arange(len(kept), dtype=np.int32)[::-1][:5]
    items = np.arange(len(kept), dtype=np.int32)[:4]
    expected = inner.relations(then(kept, history), then(kept, items))
    found = Stale(inner, kept).relations(history, items)
    assert_same_scores(found, expected, "relations()")


def test_nothing_that_is_handed_in_is_changed(inner: Backbone) -> None:
    columns = KEPT["every third"].astype(np.int64)
    stale, queries = Stale(inner, columns), histories(len(columns))
    batch = batch_of(queries, len(columns))
    given = [*logs.parts(batch), columns, *(array for query in queries for array in query)]
    copies = [array.copy() for array in given]
    stale.score_batch(batch)
    for history, weights in queries:
        stale.score(history, weights)
        stale.relations(history, history)
    for array, copy in zip(given, copies, strict=True):
        assert np.array_equal(array, copy)
    columns += 1
    assert stale.columns.tolist() == KEPT["every third"].tolist()


def test_more_items_go_in_steps(inner: Backbone) -> None:
    first, second = np.arange(1, ITEMS, 2), np.array([0, 3, 4, 9])
    steps = Stale(inner, first).without(second)
    at_once = Stale(inner, first[second])
    assert steps.inner is inner
    assert np.array_equal(steps.columns, at_once.columns)
    history, weights = np.array([3, 0], dtype=np.int32), np.ones(2, dtype=np.float32)
    assert_same_scores(
        steps.score(history, weights), at_once.score(history, weights), "score() after two steps"
    )


def test_all_items_may_go(inner: Backbone) -> None:
    nothing = Stale(inner, np.arange(ITEMS)).without(np.arange(0))
    assert nothing.score(np.empty(0, np.int32), np.empty(0, np.float32)).shape == (0,)


def test_the_state_is_that_of_then(inner: Backbone) -> None:
    stale = Stale(inner, KEPT["every third"])
    assert_same_bytes(stale.state(), inner.state(), "state()")


class Derived(Ease):
    """As a plugin might have it."""

    fold_in = "derived"


def test_it_declares_what_it_is() -> None:
    fitted = Derived(EaseOptions(7.0))
    fitted.fit(random_log(4).matrix(), seed=1)
    stale = Stale(fitted, np.arange(3))
    assert (stale.unlearning, stale.fold_in) == ("retrain", "derived")
    assert (stale.Options, stale.options) == (EaseOptions, EaseOptions(7.0))
    assert Stale(fitted, np.arange(3)).without(np.arange(2)).fold_in == "derived"


def test_it_is_not_fitted_and_does_not_forget(inner: Backbone) -> None:
    stale, train = Stale(inner, np.arange(ITEMS)), random_log(4).matrix()
    before = {name: array.copy() for name, array in inner.state().items()}
    with pytest.raises(AbilityError, match="never fitted") as refusal:
        stale.fit(train, seed=1)
    assert refusal.value.exit_code == ExitCode.PLUGIN_ABILITY
    with pytest.raises(AbilityError, match="not made from a state"):
        Stale.from_state(None, stale.state())
    with pytest.raises(AbilityError):
        stale.forget(train, train)
    with pytest.raises(AbilityError):
        stale.rebuild(np.arange(3))
    assert_same_bytes(inner.state(), before, "after refusals")


def test_its_weights_are_never_called_right(inner: Backbone) -> None:
    train = random_log(4).matrix()
    assert inner.discrepancy(train, seed=1) < 1e-9
    assert Stale(inner, np.arange(ITEMS)).discrepancy(train, seed=1) == float("inf")


UNSOUND = {
    "descending": np.arange(5)[::-1],
    "twice the same": np.array([0, 1, 1, 2, 3]),
    "below zero": np.arange(-1, 4),
    "beyond the columns": np.array([0, 1, 2, 3, ITEMS]),
    "far beyond": np.array([0, 1, 2, 3, 2**40]),
    "a difference that overflows": np.array([0, 2**63 - 1, -(2**63), -1, 5]),
    "other whole numbers": np.arange(5, dtype=np.int32),
    "unsigned numbers": np.arange(5, dtype=np.uint64),
    "fractions": np.arange(5, dtype=np.float64),
    "truth values": np.ones(5, dtype=np.bool_),
    "another byte order": np.arange(5, dtype=">i8"),
    "text": np.array(list("abcde")),
    "two axes": np.arange(5)[:, None],
    "no axis": np.array(5),
}


@pytest.mark.parametrize("columns", UNSOUND.values(), ids=UNSOUND)
def test_unsound_columns_are_refused(inner: Backbone, columns: NDArray[Any]) -> None:
    with pytest.raises(ValueError, match="columns"):
        Stale(inner, columns)


def test_no_step_names_an_item_that_is_gone(inner: Backbone) -> None:
    with pytest.raises(ValueError, match="beyond the 3"):
        Stale(inner, np.array([2, 5, 9])).without(np.array([1, 3]))


# In a generation


@pytest.fixture(params=[("popularity", {}), ("ease", {"regularization": 4.0})], ids=str)
def fitted(request: pytest.FixtureRequest) -> Model:
    """A model of 23 items: J = 22 are used and none is listed."""
    log = random_log(4)
    table = InteractionTable(
        [f"u{user:02}" for user in log.users], [f"i{item:02}" for item in log.items]
    )
    name, options = request.param
    return models.fit(assemble(table).dataset, models.training_of(name, options, seed=3))


def lost(dataset: Dataset, step: int = 4) -> tuple[Dataset, Int64]:
    """The data set without every fourth item, and the positions of those that stay."""
    return dataset.without(dataset.interactions.items % step == 1).compact()


@pytest.fixture
def stale(fitted: Model) -> Model:
    dataset, kept = lost(fitted.dataset)
    assert 0 < len(kept) < fitted.dataset.n_items
    return Model(dataset, Stale(fitted.backbone, kept), fitted.training)


def through_the_disk(model: Model, directory: Path) -> Contents:
    directory.mkdir(exist_ok=True)
    store = GenerationStore(directory)
    store.write(models.encode(model))
    return store.read().contents


def as_bytes(contents: Contents) -> dict[str, bytes]:
    return {
        name: content.dtype.str.encode() + content.tobytes()
        if isinstance(content, np.ndarray)
        else canonical_json(content)
        for name, content in contents.items()
    }


def test_only_a_stale_model_has_columns(fitted: Model, stale: Model) -> None:
    of_fitted, of_stale = models.encode(fitted), models.encode(stale)
    assert (fitted.is_stale, stale.is_stale) == (False, True)
    assert of_stale.keys() - of_fitted.keys() == {"columns.npy"}
    for name in of_fitted:
        if name.startswith("backbone."):
            assert of_stale[name] is of_fitted[name]
    assert models.training_in(of_stale) == models.training_in(of_fitted) == fitted.training
    assert not models.decode(of_fitted).is_stale


def test_a_stale_model_comes_back_from_the_disk(
    fitted: Model, stale: Model, tmp_path: Path
) -> None:
    contents = through_the_disk(stale, tmp_path / "state")
    back = models.decode(contents)
    assert back.is_stale
    assert as_bytes(models.encode(back)) == as_bytes(models.encode(stale)) == as_bytes(contents)
    assert back.training == fitted.training
    _, kept = lost(fitted.dataset)
    for history, weights in histories(len(kept)):
        expected = fitted.backbone.score(then(kept, history), weights)[kept]
        assert_same_scores(back.backbone.score(history, weights), expected, "from the disk")
    matrix = back.dataset.interactions.matrix(back.dataset.n_items)
    found = back.backbone.score_batch(matrix)
    assert_same_scores(found, stale.backbone.score_batch(matrix), "score_batch() from the disk")


def test_a_model_from_the_disk_loses_more_items(stale: Model, tmp_path: Path) -> None:
    back = models.decode(through_the_disk(stale, tmp_path / "one"))
    dataset, kept = lost(back.dataset, step=3)
    assert isinstance(back.backbone, Stale)
    assert isinstance(stale.backbone, Stale)
    smaller = Model(dataset, back.backbone.without(kept), back.training)
    again = models.decode(through_the_disk(smaller, tmp_path / "two"))
    assert isinstance(again.backbone, Stale)
    assert np.array_equal(again.backbone.columns, stale.backbone.columns[kept])


def test_a_fresh_fit_leaves_no_columns_behind(stale: Model, tmp_path: Path) -> None:
    through_the_disk(stale, tmp_path / "state")
    fresh = models.fit(stale.dataset, stale.training)
    contents = through_the_disk(fresh, tmp_path / "state")
    assert "columns.npy" not in contents
    assert not models.decode(contents).is_stale


HOSTILE = {
    **UNSOUND,
    "too few": np.arange(4),
    "too many": np.arange(6),
    "a document": {},
    "a list": [0, 1, 2, 3, 4],
}


@pytest.mark.parametrize("columns", HOSTILE.values(), ids=HOSTILE)
def test_hostile_columns_are_refused(fitted: Model, columns: Any) -> None:
    """Five items are left; four and six columns are sound in themselves."""
    log = fitted.dataset.interactions
    dataset, _ = fitted.dataset.without(log.items >= 5).compact()
    sound = models.encode(Model(dataset, Stale(fitted.backbone, np.arange(5)), fitted.training))
    assert models.decode(sound).is_stale
    with pytest.raises(IntegrityError, match="does not fit its backbone") as refusal:
        models.decode({**sound, "columns.npy": columns})
    assert refusal.value.exit_code == ExitCode.INTEGRITY


@pytest.mark.parametrize("size", [0, 3])
def test_a_backbone_of_too_few_columns_is_refused(stale: Model, size: int) -> None:
    contents = {
        name: content[(slice(size),) * content.ndim]
        if name.startswith("backbone.") and isinstance(content, np.ndarray)
        else content
        for name, content in models.encode(stale).items()
    }
    with pytest.raises(IntegrityError, match="columns beyond"):
        models.decode(contents)


def test_columns_without_weights_are_nothing(stale: Model) -> None:
    """The state of an untrained project that a stranger put columns into."""
    contents = {
        name: content for name, content in models.encode(stale).items() if name != "training.json"
    }
    assert not models.is_trained(contents)
    assert models.training_in(contents) is None
    assert codec.decode(contents).catalog.ids == stale.dataset.catalog.ids


def test_batches_of_the_suite_score_alike() -> None:
    """The histories that every backbone is tested with, with nothing gone."""
    fitted = Ease(EaseOptions(2.0))
    log = random_log(4)
    fitted.fit(log.matrix(), seed=1)
    batch = stacked(logs.queries(log))
    found = Stale(fitted, np.arange(ITEMS)).score_batch(batch)
    assert_same_scores(found, fitted.score_batch(batch), "score_batch()")
