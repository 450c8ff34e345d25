"""Taste clusters of items.

Shapes: I items, K clusters, q categories, d projected dimensions.

Where the catalogue has categories, items with similar categories form a cluster; else items with
similar vectors do, or, where the backbone has none, items that it relates to the same others
(paper: k-means over embeddings of genre words, K = 5; embeddings of words are left out here, since
the categories themselves are at hand).
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cragru_cli.backbones.stale import vectors_of
from cragru_cli.data.seeds import rng

if TYPE_CHECKING:
    from cragru_cli.backbones.base import Backbone
    from cragru_cli.data.dataset import Catalog, Float32, Float64, Int32

_DIMENSIONS = 32
_ROWS_PER_BLOCK = 512


@dataclass(frozen=True)
class Clusters:
    """A partition of the items.

    Attributes:
        of: int32[I], the cluster of each item, from 0 to K - 1.
    """

    of: Int32

    def __len__(self) -> int:
        return int(self.of.max(initial=-1)) + 1


def find_clusters(catalog: Catalog, backbone: Backbone, count: int, seed: int) -> Clusters:
    """At most ``count`` clusters; fewer where fewer kinds of item exist."""
    if any(catalog.categories):
        features = _category_features(catalog)
    elif (vectors := vectors_of(backbone)) is not None:
        features = _unit_rows(vectors.astype(np.float64))
    else:
        features = _relation_features(backbone, len(catalog), seed)
    return Clusters(_k_means(features, count, seed))


def _category_features(catalog: Catalog) -> Float64:
    """Rare categories count more (inverse document frequency), each item has length 1: [I, q]."""
    categories = sorted({name for names in catalog.categories for name in names})
    column = {name: at for at, name in enumerate(categories)}
    features = np.zeros((len(catalog), len(categories)))
    for row, names in enumerate(catalog.categories):
        features[row, [column[name] for name in names]] = 1.0
    features *= np.log1p(len(catalog) / features.sum(axis=0))
    return _unit_rows(features)


def _relation_features(backbone: Backbone, size: int, seed: int) -> Float64:
    """What each item speaks for, in d random directions, each row of length 1: [I, d]."""
    directions = rng(seed, "cluster directions").standard_normal((size, _DIMENSIONS))
    everything = np.arange(size, dtype=np.int32)
    features = np.empty((size, _DIMENSIONS))
    for begin in range(0, size, _ROWS_PER_BLOCK):
        block = slice(begin, begin + _ROWS_PER_BLOCK)
        relations: Float32 = backbone.relations(everything[block], everything)
        features[block] = relations.astype(np.float64) @ directions
    return _unit_rows(features)


def _unit_rows(features: Float64) -> Float64:
    """Rows of length 1, without the last digits: those depend on where a row stands."""
    lengths: Float64 = np.linalg.norm(features, axis=1, keepdims=True)
    return np.round(features / np.maximum(lengths, 1e-12), 9)


def _k_means(features: Float64, count: int, seed: int) -> Int32:
    """Cluster numbers int32[I], without gaps."""
    from scipy.cluster.vq import kmeans2

    count = min(count, len(np.unique(features, axis=0)))
    if count == 0:
        return np.zeros(len(features), dtype=np.int32)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an empty cluster is no harm: numbers are closed up below
        _, assigned = kmeans2(features, count, minit="++", rng=rng(seed, "clusters"))
    return np.unique(assigned, return_inverse=True)[1].astype(np.int32)
