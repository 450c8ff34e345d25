"""Popularity: an item's score is the number of its remaining interactions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Backbone, NoOptions, Report, State, no_report

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32, Int64


class Popularity(Backbone):
    """Shapes: I items, h interactions of a history, c scored items, k users of a request."""

    Options = NoOptions
    unlearning = "exact"

    _counts: Int64  # [I]

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        self._counts = _column_counts(train)

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        counts = self._counts if items is None else self._counts[items]
        return counts.astype(np.float32)

    def score_batch(self, histories: csr_array) -> Float32:
        return np.tile(self._counts.astype(np.float32), (histories.shape[0], 1))

    def relations(self, history: Int32, items: Int32) -> Float32:
        return np.tile(self._counts[items].astype(np.float32), (len(history), 1))

    def forget(self, before: csr_array, after: csr_array) -> None:
        self._counts = self._counts - _column_counts(before) + _column_counts(after)

    def rebuild(self, kept: Int64) -> None:
        self._counts = self._counts[kept]

    def state(self) -> State:
        return {"counts": self._counts}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Popularity:
        backbone = cls(options)
        backbone._counts = state["counts"]
        return backbone


def _column_counts(matrix: csr_array) -> Int64:
    return np.bincount(matrix.indices, minlength=matrix.shape[1])
