"""ALS and BPR: a vector for each item, and one of the user that follows from the history.

Shapes: U users, I items, d dimensions, h interactions of a history, b histories of a batch.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Report, State, no_report
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_implicit import library

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    Float32 = NDArray[np.float32]
    Int32 = NDArray[np.int32]


@dataclass(frozen=True)
class AlsOptions:
    """Options of :class:`Als`, with the library's names and defaults.

    Attributes:
        factors: d, dimensions of the vectors.
        regularization: How strongly long vectors are held back.
        alpha: How much more an interaction counts than a missing one.
        iterations: Rounds over all users and all items.
    """

    factors: int = 100
    regularization: float = 0.01
    alpha: float = 1.0
    iterations: int = 15

    def __post_init__(self) -> None:
        _refuse_below_one(factors=self.factors, iterations=self.iterations)
        _refuse_unless_positive(regularization=self.regularization, alpha=self.alpha)


class Als(VectorBackbone):
    """Alternating least squares for implicit feedback (Hu, Koren and Volinsky 2008).

    A user's vector is the model's own: the least-squares solution for the history, given the
    items' vectors. State: ``items`` float32[I, d] and ``gram`` float64[d, d], their products.
    """

    Options = AlsOptions
    fold_in = "native"

    _items: Float32  # [I, d]
    _gram: NDArray[np.float64]  # [d, d]

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        from implicit.cpu.als import AlternatingLeastSquares

        with library.calm():
            self._items = np.zeros((train.shape[1], self.options.factors), dtype=np.float32)
            if train.nnz:
                model = AlternatingLeastSquares(
                    factors=self.options.factors,
                    regularization=self.options.regularization,
                    alpha=self.options.alpha,
                    iterations=self.options.iterations,
                    random_state=library.random_state(seed, "als"),
                    num_threads=library.THREADS,
                )
                told = _telling(report, self.options.iterations)
                model.fit(library.matrix_of(train), show_progress=False, callback=told)
                self._items = _plain(model.item_factors)
            self._gram = _gram(self._items)

    def item_vectors(self) -> Float32:
        return self._items

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        """(Y'Y + Y_h'(C - 1)Y_h + lambda I)^-1 Y_h'c, where c = alpha w is the confidence.

        The same as the library's ``recalculate_user``, without the library.
        """
        own = self._items[history].astype(np.float64)  # [h, d]
        confidence = self.options.alpha * weights.astype(np.float64)
        left = self._gram + own.T @ ((confidence - 1.0)[:, None] * own)
        left[np.diag_indices_from(left)] += self.options.regularization
        solved: Float32 = np.linalg.solve(left, own.T @ confidence).astype(np.float32)
        return solved

    def state(self) -> State:
        return {"items": self._items, "gram": self._gram}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Als:
        backbone = cls(options)
        backbone._items, backbone._gram = _vectors(state["items"]), state["gram"]
        if backbone._gram.shape != (backbone._items.shape[1],) * 2:
            raise ValueError("matrices of different sizes")
        return backbone


@dataclass(frozen=True)
class BprOptions:
    """Options of :class:`Bpr`, with the library's names and defaults.

    Attributes:
        factors: d - 1, dimensions of the vectors beside the item's bias.
        learning_rate: Step of the stochastic gradient descent.
        regularization: How strongly long vectors are held back.
        iterations: Rounds over all interactions.
    """

    factors: int = 100
    learning_rate: float = 0.01
    regularization: float = 0.01
    iterations: int = 100

    def __post_init__(self) -> None:
        _refuse_below_one(factors=self.factors, iterations=self.iterations)
        _refuse_unless_positive(
            learning_rate=self.learning_rate, regularization=self.regularization
        )


class Bpr(VectorBackbone):
    """Bayesian personalised ranking by matrix factorisation (Rendle et al. 2009).

    The model knows its training users only. A user's vector is here the weighted mean of the
    vectors in the history, an addition to it. The last column is the item's bias: there a user has
    a one, so that somebody without a history gets the items in the order of their biases. State:
    ``items`` float32[I, d].
    """

    Options = BprOptions
    fold_in = "derived"

    _items: Float32  # [I, d]

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        from implicit.cpu.bpr import BayesianPersonalizedRanking

        self._items = np.zeros((train.shape[1], self.options.factors + 1), dtype=np.float32)
        if not train.nnz:
            return
        with library.calm():
            model = BayesianPersonalizedRanking(
                factors=self.options.factors,
                learning_rate=self.options.learning_rate,
                regularization=self.options.regularization,
                iterations=self.options.iterations,
                random_state=library.random_state(seed, "bpr"),
                num_threads=library.THREADS,
            )
            told = _telling(report, self.options.iterations)
            model.fit(library.matrix_of(train), show_progress=False, callback=told)
        self._items = _plain(model.item_factors)

    def item_vectors(self) -> Float32:
        return self._items

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        vector: Float32 = self.user_vectors(library.one_row(history, weights, len(self._items)))[0]
        return vector

    def user_vectors(self, histories: csr_array) -> Float32:
        weighted = library.in_order(histories)
        totals = weighted @ np.ones(len(self._items), dtype=np.float32)
        vectors: Float32 = weighted @ self._items
        vectors /= np.where(totals > 0, totals, np.float32(1))[:, None]
        vectors[:, -1] = 1.0
        return vectors

    def state(self) -> State:
        return {"items": self._items}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Bpr:
        backbone = cls(options)
        backbone._items = _vectors(state["items"])
        return backbone


def _telling(report: Report, rounds: int) -> Any:
    """The library's callback: the number of the round comes first, in every model."""

    def told(round_: int, *_: Any) -> None:
        report("fitting", done=round_ + 1, total=rounds)

    return told


def _plain(vectors: Any) -> Float32:
    return np.ascontiguousarray(vectors, dtype=np.float32)


def _vectors(array: NDArray[Any]) -> Float32:
    """The vectors of a state.

    Raises:
        ValueError: They are none.
    """
    if array.dtype != np.float32 or array.ndim != 2 or array.shape[1] == 0:
        raise ValueError(f"vectors are {array.dtype}{list(array.shape)}")
    return array


def _gram(items: Float32) -> NDArray[np.float64]:
    wide = items.astype(np.float64)
    products: NDArray[np.float64] = wide.T @ wide
    return products


def _refuse_below_one(**stated: int) -> None:
    for name, value in stated.items():
        if value < 1:
            raise ValueError(f"{name} must be at least 1, not {value}")


def _refuse_unless_positive(**stated: float) -> None:
    for name, value in stated.items():
        if not (math.isfinite(value) and value > 0):
            raise ValueError(f"{name} must be positive, not {value}")
