"""Item-item neighbours: an item's score is the sum of its similarities to the history.

Shapes: I items, K neighbours of an item, E similarities kept (at most I times K), h interactions of
a history, c scored items, b histories of a batch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Backbone, Report, State, no_report
from cragru_implicit import library

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    Float32 = NDArray[np.float32]
    Int32 = NDArray[np.int32]

_RECOMMENDERS = {
    "cosine": "CosineRecommender",
    "tfidf": "TFIDFRecommender",
    "bm25": "BM25Recommender",
}


@dataclass(frozen=True)
class ItemsOptions:
    """Options of :class:`Items`.

    Attributes:
        similarity: ``cosine``, ``tfidf`` or ``bm25``: how two items' users are compared.
        neighbours: K, to how many items an item of the history speaks (itself is one of them).
    """

    similarity: str = "cosine"
    neighbours: int = 20

    def __post_init__(self) -> None:
        if self.similarity not in _RECOMMENDERS:
            known = ", ".join(_RECOMMENDERS)
            raise ValueError(f"similarity must be one of {known}, not {self.similarity!r}")
        if self.neighbours < 1:
            raise ValueError(f"neighbours must be at least 1, not {self.neighbours}")


class Items(Backbone):
    """The library's item-item recommenders.

    State, the sparse matrix of similarities by rows: ``starts`` int64[I + 1], ``neighbours``
    int32[E], ``similarities`` float32[E].
    """

    Options = ItemsOptions

    _similar: csr_array  # float32[I, I]

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        from implicit import nearest_neighbours
        from scipy.sparse import csr_array

        size = train.shape[1]
        nothing = (np.empty(0, np.float32), np.empty(0, np.int32), np.zeros(size + 1, np.int64))
        self._similar = csr_array(nothing, shape=(size, size))
        if not train.nnz:
            return
        report("finding neighbours")
        recommender = getattr(nearest_neighbours, _RECOMMENDERS[self.options.similarity])
        model = recommender(K=self.options.neighbours, num_threads=library.THREADS)
        # Where every user of an item has all items, their idf is zero, and the norm is 0 / 0.
        with library.calm(), np.errstate(invalid="ignore"):
            model.fit(library.matrix_of(train), show_progress=False)
        found = csr_array(model.similarity, dtype=np.float32)
        found.data = np.nan_to_num(found.data)
        found.sort_indices()
        self._similar = found

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        one = library.one_row(history, weights, self._similar.shape[0])
        scores: Float32 = self.score_batch(one)[0]
        return scores if items is None else scores[items]

    def score_batch(self, histories: csr_array) -> Float32:
        scores: Float32 = (library.in_order(histories) @ self._similar).toarray()
        return scores

    def relations(self, history: Int32, items: Int32) -> Float32:
        similar: Float32 = self._similar[history, :].toarray()[:, items]
        return similar

    def state(self) -> State:
        return {
            "starts": self._similar.indptr.astype(np.int64),
            "neighbours": self._similar.indices.astype(np.int32),
            "similarities": self._similar.data,
        }

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Items:
        from scipy.sparse import csr_array

        backbone = cls(options)
        size = len(state["starts"]) - 1
        parts = (state["similarities"], state["neighbours"], state["starts"])
        backbone._similar = csr_array(parts, shape=(size, size))
        backbone._similar.check_format()
        return backbone
