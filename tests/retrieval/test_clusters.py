"""Taste clusters: from categories, else from what the backbone relates."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.model import Model, fit, training_of
from cragru_cli.backbones.popularity import Popularity
from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Catalog, Dataset
from cragru_cli.retrieval.clusters import Clusters, find_clusters


def catalog_of(categories: list[tuple[str, ...]]) -> Catalog:
    size = len(categories)
    ids = tuple(f"i{item:04}" for item in range(size))
    return Catalog(ids, np.ones(size, dtype=np.bool_), ids, tuple(categories), {})


def two_worlds(items: int = 12) -> Dataset:
    """Users of even items never meet an odd one; no categories."""
    stream = np.random.default_rng(5)
    rows = [
        (f"u{user:02}", f"i{2 * item + user % 2:03}")
        for user in range(30)
        for item in stream.choice(items // 2, items // 3, replace=False)
    ]
    return assemble(InteractionTable([row[0] for row in rows], [row[1] for row in rows])).dataset


def groups(clusters: Clusters) -> set[frozenset[int]]:
    """The partition without its numbers."""
    return {
        frozenset(np.flatnonzero(clusters.of == number).tolist()) for number in range(len(clusters))
    }


def assert_well_formed(clusters: Clusters, size: int, count: int) -> None:
    assert clusters.of.dtype == np.int32
    assert clusters.of.shape == (size,)
    assert len(clusters) <= count
    assert set(clusters.of.tolist()) == set(range(len(clusters))), "numbers with gaps"


def test_equal_categories_make_a_cluster(popularity: Model) -> None:
    kinds = [("Drama",), ("Horror",), ("Comedy", "Family")]
    catalog = catalog_of([kinds[item % 3] for item in range(30)])
    clusters = find_clusters(catalog, popularity.backbone, 3, 0)
    assert groups(clusters) == {frozenset(range(start, 30, 3)) for start in range(3)}


def test_there_are_never_more_clusters_than_kinds(popularity: Model) -> None:
    catalog = catalog_of([(("Drama",), ("Horror",))[item % 2] for item in range(20)])
    clusters = find_clusters(catalog, popularity.backbone, 8, 0)
    assert_well_formed(clusters, 20, 2)
    assert len(clusters) == 2


@pytest.mark.parametrize("count", [1, 2, 5, 8])
def test_there_are_never_more_clusters_than_asked_for(popularity: Model, count: int) -> None:
    stream = np.random.default_rng(1)
    catalog = catalog_of(
        [
            tuple(f"c{one}" for one in stream.choice(9, stream.integers(0, 4), replace=False))
            for _ in range(50)
        ]
    )
    for seed in range(3):
        assert_well_formed(find_clusters(catalog, popularity.backbone, count, seed), 50, count)


def test_items_without_categories_are_in_a_cluster_too(popularity: Model) -> None:
    catalog = catalog_of([("Drama",)] * 6 + [()] * 6)
    clusters = find_clusters(catalog, popularity.backbone, 2, 0)
    assert groups(clusters) == {frozenset(range(6)), frozenset(range(6, 12))}


def test_without_categories_items_cluster_by_whom_they_speak_for() -> None:
    model = fit(two_worlds(), training_of("ease", {"regularization": 1.0}, 0))
    clusters = find_clusters(model.dataset.catalog, model.backbone, 2, 0)
    assert groups(clusters) == {frozenset(range(0, 12, 2)), frozenset(range(1, 12, 2))}


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 513, 530, 1025])
def test_a_backbone_that_tells_no_items_apart_gives_one_cluster(size: int) -> None:
    """Not even by the last bit of a sum, which may depend on where in a block an item stands."""
    counts = np.random.default_rng(size).integers(1, 5000, size)
    backbone = Popularity.from_state(None, {"counts": counts})
    clusters = find_clusters(catalog_of([()] * size), backbone, 8, 0)
    assert clusters.of.tolist() == [0] * size


@pytest.mark.parametrize("seed", [0, 1])
def test_a_seed_gives_one_clustering(model: Model, seed: int) -> None:
    bare = catalog_of([()] * model.dataset.n_items)
    for catalog in (model.dataset.catalog, bare):
        first, second = (find_clusters(catalog, model.backbone, 5, seed) for _ in range(2))
        assert np.array_equal(first.of, second.of)
        assert_well_formed(first, model.dataset.n_items, 5)


def test_one_item_is_one_cluster(popularity: Model) -> None:
    table = InteractionTable(["ann"], ["heat"])
    catalog = assemble(table, ItemTable([ItemRow("heat", categories=("Crime",))])).dataset.catalog
    clusters = find_clusters(catalog, popularity.backbone, 8, 0)
    assert clusters.of.tolist() == [0]


def test_no_items_are_no_clusters(popularity: Model) -> None:
    assert len(find_clusters(catalog_of([]), popularity.backbone, 8, 0)) == 0
