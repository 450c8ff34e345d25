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

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32

Space = Literal["ip", "cosine", "l2"]
"""How near two vectors are, in hnswlib's words: by product, by angle, by distance."""

_ROWS = 64
"""Histories of one matrix product. BLAS may sum in another order for another shape, so every
product has this one, filled up with nobody: then a user scores the same alone and in a batch."""


class VectorBackbone(Backbone):
    """A backbone that scores by the vectors of the user and the items; :meth:`score` is derived.

    Attributes:
        space: ``ip``: the score is the product of the two vectors; ``cosine``: that of the two
            brought to length one; ``l2``: minus their squared distance.
    """

    space: ClassVar[Space] = "ip"

    @abstractmethod
    def item_vectors(self) -> Float32:
        """float32[I, d], C-contiguous; the same array each time."""

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
        scores: Float32 = self._nearness(self.user_vector(history, weights)[None, :])[0]
        return scores if items is None else scores[items]

    def score_batch(self, histories: csr_array) -> Float32:
        return self._nearness(self.user_vectors(histories))

    def _nearness(self, users: Float32) -> Float32:
        """float32[b, I] for float32[b, d]."""
        items = self.item_vectors()
        if self.space == "cosine":
            users, items = _of_length_one(users), _of_length_one(items)
        products = _products(users, items)
        if self.space == "l2":
            lengths = (items * items).sum(axis=1)
            products = 2 * products - lengths - (users * users).sum(axis=1)[:, None]
        return products


def _products(users: Float32, items: Float32) -> Float32:
    """users @ items.T, each row the same whatever the others are."""
    found = np.empty((len(users), len(items)), dtype=np.float32)
    for begin in range(0, len(users), _ROWS):
        block = users[begin : begin + _ROWS]
        if len(block) == _ROWS:
            np.matmul(block, items.T, out=found[begin : begin + _ROWS])
        else:
            filled = np.zeros((_ROWS, users.shape[1]), dtype=np.float32)
            filled[: len(block)] = block
            found[begin:] = (filled @ items.T)[: len(block)]
    return found


def _of_length_one(vectors: Float32) -> Float32:
    lengths = np.sqrt((vectors * vectors).sum(axis=1, keepdims=True))
    scaled: Float32 = vectors / np.maximum(lengths, np.finfo(np.float32).tiny)
    return scaled
