"""Item-based nearest neighbours, as a backbone of cragru.

Shapes: U users, I items, n neighbours of an item, h interactions of a history, c scored items,
k users of a request.

Two items are as similar as their users overlap: sim(i, j) = C_ij / (sqrt(C_ii C_jj) + shrinkage),
where C = X'X counts the users that two items share; shrinkage holds back pairs that few users
vouch for. An item's score is the sum of its similarities to the history, over its n nearest
neighbours only.

C holds whole numbers, so taking users out of it leaves no rounding behind, and everything else is
computed from C: after forgetting, the state is that of a fresh fit, byte for byte.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Backbone, Report, State, no_report
from cragru_cli.errors import BadDataError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_ROWS_AT_A_TIME = 256
_LARGEST_CATALOGUE = 20_000
_BYTES_A_PAIR = 12  # forgetting holds three int32[I, I] at a time


@dataclass(frozen=True)
class KnnOptions:
    """Options of :class:`Knn`.

    Attributes:
        neighbours: How many similar items speak for an item.
        shrinkage: How strongly pairs with few users are held back, in users.
    """

    neighbours: int = 50
    shrinkage: float = 10.0

    def __post_init__(self) -> None:
        if self.neighbours < 1:
            raise ValueError(f"neighbours must be at least 1, not {self.neighbours}")
        if not (math.isfinite(self.shrinkage) and self.shrinkage >= 0):
            raise ValueError(f"shrinkage must not be negative, not {self.shrinkage}")


class Knn(Backbone):
    """State: ``counts`` int32[I, I], ``neighbours`` int32[I, n], ``similarities`` float32[I, n]."""

    Options = KnnOptions
    unlearning = "exact"

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        _refuse_too_large(train.shape[1])
        report("counting item pairs")
        self._counts = _pairs(train)
        report("finding neighbours")
        self._find_neighbours()

    def score(
        self,
        history: NDArray[np.int32],
        weights: NDArray[np.float32],
        items: NDArray[np.int32] | None = None,
    ) -> NDArray[np.float32]:
        chosen = slice(None) if items is None else items
        own = np.zeros(len(self._counts), dtype=np.float32)
        own[history] = weights
        # One sum along each item's own neighbours: it does not change with the other items.
        shares = own[self._neighbours[chosen]] * self._similarities[chosen]
        scores: NDArray[np.float32] = shares.sum(axis=1)
        return scores

    def forget(self, before: csr_array, after: csr_array) -> None:
        # New arrays, never in place: those of a loaded state are read-only.
        self._counts = self._counts - _pairs(before) + _pairs(after)
        self._find_neighbours()

    def rebuild(self, kept: NDArray[np.int64]) -> None:
        self._counts = self._counts[np.ix_(kept, kept)]
        self._find_neighbours()

    def state(self) -> State:
        return {
            "counts": self._counts,
            "neighbours": self._neighbours,
            "similarities": self._similarities,
        }

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Knn:
        backbone = cls(options)
        backbone._counts = state["counts"]
        backbone._neighbours = state["neighbours"]
        backbone._similarities = state["similarities"]
        return backbone

    def _find_neighbours(self) -> None:
        size = len(self._counts)
        width = min(self.options.neighbours, size)
        self._neighbours = np.empty((size, width), dtype=np.int32)
        self._similarities = np.empty((size, width), dtype=np.float32)
        for begin in range(0, size, _ROWS_AT_A_TIME):
            rows = slice(begin, begin + _ROWS_AT_A_TIME)
            similar = self._similar(rows)
            # A stable sort: equal similarities in the order of items, on every machine.
            nearest = np.argsort(-similar, axis=1, kind="stable")[:, :width]
            self._neighbours[rows] = nearest
            self._similarities[rows] = np.take_along_axis(similar, nearest, axis=1)

    def _similar(self, rows: slice) -> NDArray[np.float64]:
        """Similarities of some items to all; none of an item to itself."""
        norms = np.sqrt(np.diagonal(self._counts))
        scale = np.outer(norms[rows], norms) + self.options.shrinkage
        scale[scale == 0] = 1.0  # an item without users shares none either
        similar: NDArray[np.float64] = self._counts[rows] / scale
        own = np.arange(len(similar))
        similar[own, rows.start + own] = 0.0
        return similar


def _pairs(matrix: csr_array) -> NDArray[np.int32]:
    """How many users two items share: int32[I, I]."""
    shared: NDArray[np.int32] = (matrix.T @ matrix).astype(np.int32).toarray()
    return shared


def _refuse_too_large(items: int) -> None:
    if items > _LARGEST_CATALOGUE:
        gigabytes = _BYTES_A_PAIR * items * items / 1e9
        raise BadDataError(
            f"knn needs about {gigabytes:.0f} GB of memory for {items:,} items",
            hint="Its memory grows with the square of the catalogue: choose another backbone.",
        )
