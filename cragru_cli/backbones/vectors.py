"""Backbones with a vector for each item: what scores by products can be searched by an index.

Shapes: I items, d dimensions, h interactions of a history, c scored items, b histories of a batch.

A user's vector is a function of the items in the history and of nothing else, so no row of any
table belongs to a user.

Stability: plugin authors implement this class; changes to it come with a new group version.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np

from cragru_cli.backbones.base import Backbone, iterate_rows
from cragru_cli.backbones.products import products

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32

Space = Literal["ip", "cosine", "l2"]
"""How near two vectors are, in hnswlib's words: by product, by angle, by distance."""


class VectorBackbone(Backbone):
    """A backbone that scores by the vectors of the user and the items; :meth:`score` is derived.

    An item's score for a user is the same alone, in any batch and among any other items, to the
    last bit.

    Attributes:
        space: ``ip``: the score is the product of the two vectors; ``cosine``: that of the two
            brought to length one; ``l2``: minus their squared distance.
    """

    space: ClassVar[Space] = "ip"

    _prepared: tuple[Float32, Float32] | None = None  # item vectors, and what follows from them

    @abstractmethod
    def item_vectors(self) -> Float32:
        """float32[I, d], C-contiguous; the same array each time, until another fit."""

    @abstractmethod
    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        """float32[d] of one history, finite also for none; see :meth:`Backbone.score`."""

    def user_vectors(self, histories: csr_array) -> Float32:
        """float32[b, d] of many histories; each row as :meth:`user_vector` has it, bit for bit."""
        rows = [
            self.user_vector(indices.astype(np.int32), weights.astype(np.float32))
            for indices, weights in iterate_rows(histories)
        ]
        width = self.item_vectors().shape[1]
        return np.stack(rows) if rows else np.empty((0, width), dtype=np.float32)

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        scores: Float32 = self.nearness(self.user_vector(history, weights)[None, :], items)[0]
        return scores

    def score_batch(self, histories: csr_array) -> Float32:
        return self.nearness(self.user_vectors(histories), None)

    def relations(self, history: Int32, items: Int32) -> Float32:
        one = np.ones(1, dtype=np.float32)
        single = [self.user_vector(history[at : at + 1], one) for at in range(len(history))]
        width = self.item_vectors().shape[1]
        users = np.stack(single) if single else np.empty((0, width), dtype=np.float32)
        return self.nearness(users, items)

    def nearness(self, users: Float32, items: Int32 | None) -> Float32:
        """Scores float32[b, c] of items, None for all, for user vectors float32[b, d]."""
        vectors = self.item_vectors()
        if self.space == "ip":
            return products(users, vectors if items is None else vectors[items])
        if self.space == "cosine":
            scaled = self._follows(vectors)
            return products(of_length_one(users), scaled if items is None else scaled[items])
        lengths = self._follows(vectors)
        scores = products(users, vectors if items is None else vectors[items])
        scores *= 2
        scores -= lengths if items is None else lengths[items]
        scores -= (users * users).sum(axis=1)[:, None]
        return scores

    def _follows(self, vectors: Float32) -> Float32:
        """What is made of the item vectors once: at length one, or their squared lengths."""
        if self._prepared is None or self._prepared[0] is not vectors:
            made = of_length_one(vectors) if self.space == "cosine" else (vectors**2).sum(axis=1)
            self._prepared = (vectors, made)
        return self._prepared[1]


def weighted_sums(histories: csr_array, vectors: Float32) -> Float32:
    """What most user vectors are made of: csr_array[b, I] of weights, float32[I, d] -> [b, d].

    Each sum is made in the order of items, so that it depends on the set of interactions alone.
    """
    from scipy.sparse import csr_array

    parts = (histories.data.astype(np.float32), histories.indices.copy(), histories.indptr)
    ordered = csr_array(parts, shape=histories.shape)
    ordered.sort_indices()
    return np.asarray(ordered @ vectors, dtype=np.float32)


def weighted_sum(history: Int32, weights: Float32, vectors: Float32) -> Float32:
    """One row of :func:`weighted_sums`, bit for bit: float32[d]."""
    from scipy.sparse import csr_array

    pointers = np.array([0, len(history)])
    row = csr_array((weights, history, pointers), shape=(1, len(vectors)))
    sums: Float32 = weighted_sums(row, vectors)[0]
    return sums


def of_length_one(vectors: Float32) -> Float32:
    """Vectors float32[n, d] scaled to length one; zeros stay zeros."""
    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    scaled: Float32 = vectors / np.maximum(lengths, np.finfo(np.float32).tiny)
    return scaled
