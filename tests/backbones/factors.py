"""A small honest backbone with vectors: the leading item factors of the interaction matrix.

Shapes: U users, I items, d dimensions, b histories.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Report, State, no_report
from cragru_cli.backbones.vectors import VectorBackbone, weighted_sum, weighted_sums
from cragru_cli.data.seeds import rng

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32


@dataclass(frozen=True)
class FactorOptions:
    """Options of :class:`Factors`."""

    dimensions: int = 8
    rounds: int = 8


class Factors(VectorBackbone):
    """Scores x V V': what the d leading right singular vectors V of X make of a history x.

    They are found by subspace iteration, in time that grows with the interactions.
    """

    Options = FactorOptions

    _vectors: Float32  # [I, d]

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        width = min(self.options.dimensions, max(1, train.shape[1]))
        basis = rng(seed, "factors").standard_normal((train.shape[1], width))
        for done in range(self.options.rounds):
            report("iterating", done=done + 1, total=self.options.rounds)
            basis = np.linalg.qr(train.T @ (train @ basis))[0] if train.nnz else 0 * basis
        self._vectors = np.ascontiguousarray(basis, dtype=np.float32)

    def item_vectors(self) -> Float32:
        return self._vectors

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        return weighted_sum(history, weights, self._vectors)

    def user_vectors(self, histories: csr_array) -> Float32:
        return weighted_sums(histories, self._vectors)

    def state(self) -> State:
        return {"vectors": self._vectors}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Factors:
        backbone = cls(options)
        backbone._vectors = state["vectors"]
        return backbone


class CosineFactors(Factors):
    """The same vectors, by angle."""

    space = "cosine"


class DistanceFactors(Factors):
    """The same vectors, by distance."""

    space = "l2"
