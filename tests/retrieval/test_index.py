"""The index: what is in it, what it finds, and that no array of a stranger can do harm."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.backbones.base import no_report
from cragru_cli.backbones.model import Model, Training
from cragru_cli.backbones.popularity import Popularity
from cragru_cli.backbones.stale import Stale
from cragru_cli.data.dataset import Catalog, Dataset, Interactions, Profiles
from cragru_cli.errors import AbilityError, IntegrityError
from cragru_cli.retrieval import graph, index
from cragru_cli.retrieval.index import Index, indexed, open_index
from cragru_cli.retrieval.retrieve import query_for, recall, retrieve
from cragru_cli.retrieval.strategies.base import history_of
from tests.backbones.factors import CosineFactors, DistanceFactors, FactorOptions, Factors

if TYPE_CHECKING:
    from cragru_cli.backbones.base import Backbone

ITEMS, USERS = 1500, 80
UNUSED = (3, 700, ITEMS - 1)  # nobody's
KINDS = (Factors, CosineFactors, DistanceFactors)

Change = Callable[[dict[str, Any]], None]


def vectors(seed: int, count: int, dimensions: int = 8) -> Any:
    """Clustered, as learned vectors are."""
    stream = np.random.default_rng(seed)
    centres = stream.standard_normal((12, dimensions))
    noise = 0.4 * stream.standard_normal((count, dimensions))
    return (centres[stream.integers(12, size=count)] + noise).astype(np.float32)


def dataset_of(rows: list[list[int]], items: int = ITEMS) -> Dataset:
    sizes = [len(row) for row in rows]
    flat = np.concatenate([np.array(row, dtype=np.int32) for row in rows])
    ids = tuple(f"i{at:05d}" for at in range(items))
    log = Interactions(
        pointers=np.cumsum([0, *sizes]).astype(np.int64),
        items=flat,
        ratings=np.ones(len(flat), dtype=np.float32),
        timestamps=np.arange(len(flat), dtype=np.float64),
        timed=True,
        rated=False,
    )
    catalog = Catalog(ids, np.ones(items, dtype=np.bool_), ids, ((),) * items, {})
    users = tuple(f"u{at:03d}" for at in range(len(rows)))
    return Dataset(users, catalog, log, Profiles((), {}))


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """Everything but three items is somebody's; histories are of 1 to 60 items."""
    stream = np.random.default_rng(1)
    used = [item for item in range(ITEMS) if item not in UNUSED]
    parts = np.array_split(stream.permutation(used), USERS)
    few = [part[: 1 + at % 60].tolist() for at, part in enumerate(parts[:-1])]
    return dataset_of([*few, used])


def model_of(dataset: Dataset, kind: type[Factors] = Factors, choice: Any = "hnsw") -> Model:
    backbone = kind.from_state(FactorOptions(), {"vectors": vectors(2, dataset.n_items)})
    return Model(dataset, backbone, Training("factors", {}, 7, choice))


def queries(model: Model) -> list[Any]:
    rows = range(model.dataset.n_users - 1)
    return [query_for(history_of(model.dataset, row)) for row in rows]


def opened(model: Model) -> Index:
    found = open_index(model, "hnsw")
    assert found is not None
    return found


@pytest.mark.parametrize("kind", KINDS)
def test_it_finds_nearly_what_scoring_all_items_finds(
    dataset: Dataset, kind: type[Factors]
) -> None:
    model = indexed(model_of(dataset, kind))
    assert recall(model, queries(model), 20, opened(model)) > 0.97


@pytest.mark.parametrize("kind", KINDS)
def test_order_and_scores_are_those_of_the_backbone(dataset: Dataset, kind: type[Factors]) -> None:
    model = indexed(model_of(dataset, kind))
    for query, found in zip(
        queries(model), retrieve(model, queries(model), 20, opened(model)), strict=True
    ):
        assert len(found.candidates) == 20
        assert not np.isin(found.candidates, [*query.seen, *UNUSED]).any()
        weights = np.ones(len(query.history), dtype=np.float32)
        scores = model.backbone.score(query.history.items, weights)
        assert found.scores.tobytes() == scores[found.candidates].tobytes()
        order = np.lexsort((found.candidates, -found.scores))
        assert order.tolist() == list(range(20))


def test_where_the_index_is_of_no_use_all_items_are_scored(dataset: Dataset) -> None:
    """A list of half of the catalogue, and a user who has seen nearly everything."""
    model = indexed(model_of(dataset))
    everything = [query_for(history_of(dataset, USERS - 1)), *queries(model)[:2]]
    for count in (5, ITEMS // 2, 2 * ITEMS):
        exact = list(retrieve(model, everything, count))
        near = list(retrieve(model, everything, count, opened(model)))
        assert exact[0].candidates.tolist() == near[0].candidates.tolist() == []
        if count > 5:
            for one, other in zip(exact, near, strict=True):
                assert one.candidates.tolist() == other.candidates.tolist()


def test_where_the_graph_falls_apart_all_items_are_scored(dataset: Dataset) -> None:
    """Without links nothing but the way in is found: the lists are whole all the same."""
    model = indexed(model_of(dataset))
    model.index = {**model.index, "links": np.full_like(model.index["links"], -1)}
    model.index["upper"] = np.full_like(model.index["upper"], -1)
    exact, near = (
        [found.candidates.tolist() for found in retrieve(model, queries(model), 20, by)]
        for by in (None, opened(model))
    )
    assert exact == near


def test_it_is_a_function_of_the_data_and_the_seed(dataset: Dataset) -> None:
    one, same = indexed(model_of(dataset)).index, indexed(model_of(dataset)).index
    assert one.keys() == {"items", "links", "upper", "levels", "entry"}
    assert {name: array.tobytes() for name, array in one.items()} == {
        name: array.tobytes() for name, array in same.items()
    }
    other = model_of(dataset)
    other.training = Training("factors", {}, 8, "hnsw")
    assert indexed(other).index["levels"].tobytes() != one["levels"].tobytes()
    assert not np.isin(UNUSED, one["items"]).any()


def test_its_searches_are_those_of_the_index_it_was_made_of(dataset: Dataset) -> None:
    import hnswlib

    points = vectors(2, 900)
    raw = hnswlib.Index(space="l2", dim=points.shape[1])
    raw.init_index(max_elements=len(points), M=16, ef_construction=200, random_seed=5)
    raw.add_items(points, num_threads=1)
    loaded = graph.load(graph.build(points, "l2", 5, no_report), points, "l2")
    asked = vectors(3, 40)
    for one in (raw, loaded):
        one.set_ef(60)
    assert np.array_equal(raw.knn_query(asked, k=30)[0], loaded.knn_query(asked, k=30)[0])


@pytest.mark.parametrize(
    ("choice", "many", "is_built"),
    [("hnsw", 10**9, True), ("exact", 1, False), ("auto", 10**9, False), ("auto", 1000, True)],
)
def test_who_has_an_index(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch, choice: Any, many: int, is_built: bool
) -> None:
    monkeypatch.setattr(index, "MANY", many)
    model = indexed(model_of(dataset, choice=choice))
    assert bool(model.index) == is_built
    assert open_index(model, "exact") is None
    assert (open_index(model, "auto") is not None) == is_built
    assert isinstance(open_index(model, "hnsw"), Index)  # built for the moment, if need be


def test_progress_is_told(dataset: Dataset, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graph, "_PROGRESS", 500)
    told: list[tuple[str, int, int]] = []
    indexed(
        model_of(dataset),
        lambda step, done=0, total=0, **figures: told.append((step, done, total)),
    )
    count = ITEMS - len(UNUSED)
    assert told == [("building the index", done, count) for done in (0, 500, 1000)]


def test_a_backbone_without_vectors_has_none(dataset: Dataset) -> None:
    backbone = Popularity()
    backbone.fit(dataset.interactions.matrix(ITEMS), seed=0)
    model = indexed(Model(dataset, backbone, Training("popularity", {}, 0, "hnsw")))
    assert model.index == {}
    assert open_index(model, "auto") is None
    with pytest.raises(AbilityError, match="no vectors"):
        open_index(model, "hnsw")


def test_after_forgetting_nothing_that_went_is_in_it(dataset: Dataset) -> None:
    """Weights wait for a purge, items that are gone do not."""
    model = indexed(model_of(dataset))
    gone = dataset.interactions.items % 10 == 3
    kept, columns = dataset.without(gone).compact(delisted=frozenset(
        dataset.catalog.ids[item] for item in range(ITEMS) if item % 10 == 3
    ))  # fmt: skip
    backbone: Backbone = Stale(model.backbone, columns)
    stale = Model(kept, backbone, model.training)
    again = indexed(stale, before=model.index)
    expected = indexed(stale)
    assert {name: array.tobytes() for name, array in again.index.items()} == {
        name: array.tobytes() for name, array in expected.index.items()
    }
    assert len(again.index["items"]) < len(model.index["items"])
    stale.index = again.index
    assert recall(stale, queries(stale), 20, opened(stale)) > 0.97


def test_where_no_item_went_the_graph_stays(
    dataset: Dataset, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = indexed(model_of(dataset))
    kept, columns = dataset.without(dataset.interactions.users == 5).compact()
    stale = Model(kept, Stale(model.backbone, columns), model.training)
    expected = indexed(stale).index
    monkeypatch.setattr(graph, "build", None)  # would fail
    found = indexed(stale, before=model.index).index
    assert {name: array.tobytes() for name, array in found.items()} == {
        name: array.tobytes() for name, array in expected.items()
    }


@pytest.mark.parametrize(
    "change",
    [
        lambda arrays: arrays.clear(),
        lambda arrays: arrays.pop("links"),
        lambda arrays: arrays.pop("items"),
        lambda arrays: arrays.update(more=np.zeros(3)),
        lambda arrays: arrays.update(links=np.full_like(arrays["links"], 10**6)),
        lambda arrays: arrays.update(levels=np.float64(1)),
    ],
)
def test_damaged_arrays_are_not_handed_on(dataset: Dataset, change: Change) -> None:
    model = indexed(model_of(dataset))
    arrays = dict(model.index)
    change(arrays)
    found = indexed(model, before=arrays).index
    assert {name: array.tobytes() for name, array in found.items()} == {
        name: array.tobytes() for name, array in model.index.items()
    }


def test_what_was_forgotten_in_memory_is_not_recommended(dataset: Dataset) -> None:
    model = indexed(model_of(dataset))
    searched = opened(model)
    gone = np.isin(dataset.interactions.items, np.arange(0, ITEMS, 7))
    model.dataset = dataset.without(gone)
    for found in retrieve(model, queries(model), 20, searched):
        assert len(found.candidates) == 20
        assert (found.candidates % 7 != 0).all()


def _put(name: str, place: Any, value: Any) -> Change:
    def change(arrays: dict[str, Any]) -> None:
        arrays[name] = arrays[name].copy()
        arrays[name][place] = value

    return change


def _as(name: str, make: Callable[[Any], Any]) -> Change:
    return lambda arrays: arrays.update({name: make(arrays[name])})


def _top_link_to_the_ground(arrays: dict[str, Any]) -> None:
    _put("upper", (0, 0), int(np.flatnonzero(arrays["levels"] == 0)[0]))(arrays)


HOSTILE: dict[str, Change] = {
    "a link beyond the end": _put("links", (0, 0), 10**6),
    "a link before the beginning": _put("links", (5, 1), -2),
    "a link in an upper layer beyond the end": _put("upper", (0, 0), 10**6),
    "a link to a node that is not in that layer": _top_link_to_the_ground,
    "a gap between links": _put("links", (0, 0), -1),
    "levels that are more than their links": _put("levels", 0, 100),
    "levels below the ground": _put("levels", slice(0, 2), [-1, 1]),
    "a way in beyond the end": _put("entry", 0, 10**12),
    "a way in before the beginning": _put("entry", 0, -1),
    "a way in at the ground": lambda arrays: _put(
        "entry", 0, int(np.flatnonzero(arrays["levels"] == 0)[0])
    )(arrays),
    "two ways in": _as("entry", lambda one: np.repeat(one, 2)),
    "fewer links": _as("links", lambda one: one[:, :8].copy()),
    "links of fewer nodes": _as("links", lambda one: one[:-1]),
    "more links": _as("links", lambda one: np.repeat(one, 3, axis=1)),
    "links that are floats": _as("links", lambda one: one.astype(np.float64)),
    "links in 64 bits": _as("links", lambda one: one.astype(np.int64)),
    "links without rows": _as("links", lambda one: one.reshape(-1)),
    "upper links of another width": _as("upper", lambda one: one[:, :4]),
    "levels in 64 bits": _as("levels", lambda one: one.astype(np.int64)),
    "levels as a table": _as("levels", lambda one: one[:, None]),
    "levels of nobody": _as("levels", lambda one: one[:0]),
    "items in disorder": _as("items", lambda one: one[::-1]),
    "items twice": _put("items", 1, 0),
    "items beyond the catalogue": _put("items", -1, 10**9),
    "items before it": _put("items", 0, -5),
    "fewer items": _as("items", lambda one: one[:-1]),
    "no items": _as("items", lambda one: one[:0]),
    "items that are floats": _as("items", lambda one: one.astype(np.float64)),
    "no levels": lambda arrays: arrays.pop("levels"),
    "no links": lambda arrays: arrays.pop("links"),
    "no items at all": lambda arrays: arrays.pop("items"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_arrays_that_do_not_fit_never_reach_hnswlib(
    dataset: Dataset, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import hnswlib

    model = indexed(model_of(dataset))
    arrays = dict(model.index)
    HOSTILE[name](arrays)
    model.index = arrays
    monkeypatch.setattr(hnswlib, "Index", None)  # a call would be another error
    with pytest.raises(IntegrityError, match="the index does not fit"):
        open_index(model, "auto")


SMALL = graph.build(vectors(4, 60), "ip", 0, no_report)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_whatever_is_loaded_can_be_searched(data: st.DataObject) -> None:
    """Any array may be changed anywhere: it is refused, or searches end within bounds."""
    changed = {name: array.copy() for name, array in SMALL.items()}
    for _ in range(data.draw(st.integers(1, 3))):
        array = changed[data.draw(st.sampled_from(sorted(changed)))]
        place = data.draw(st.integers(0, array.size - 1))
        array.reshape(-1)[place] = data.draw(st.integers(-2, 64))
    try:
        loaded = graph.load(changed, vectors(4, 60), "ip")
    except ValueError:
        return
    loaded.set_ef(60)
    for user in vectors(5, 8):
        try:
            found = loaded.knn_query(user, k=10)[0]
        except RuntimeError:
            continue  # fewer than ten can be reached
        assert found.max() < 60
