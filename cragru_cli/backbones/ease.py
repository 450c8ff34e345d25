"""EASE: a linear item-item model in closed form (Steck 2019, arXiv 1905.03375).

Shapes: U users, I items, h interactions of a history, c scored items, b histories of a batch,
r rank of an update, k users touched by a request.

The model is B = I - P diag(1/P_jj) with P = (G + lambda I)^-1 and G = X'X, where X is the binary
user-item matrix; a history x is scored as x'B, and an item's own column entry is zero. G holds
counts, so it is exact in integers, and removing interactions changes it by a matrix of low rank:
P follows, to rounding (:mod:`cragru_cli.backbones.inverse`). From the remaining G, the one
canonical inverse is computed whenever bytes must be equal to those of a fresh fit.

P is kept in float64, scores are summed in float32, and B is never formed: -(x'P)_j / P_jj is the
score of every j outside the history, and one subtraction of the diagonal's share gives that of
every j inside.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Backbone, Report, State, no_report
from cragru_cli.backbones.inverse import Inverse
from cragru_cli.backbones.memory import available_bytes
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError

if TYPE_CHECKING:
    from scipy.sparse import csc_array, csr_array

    from cragru_cli.data.dataset import Float32, Float64, Int32, Int64

# Blocked and threaded BLAS sums in an order that depends on the number of threads. One thread is
# the only count that every machine has.
_BLAS_THREADS = 1
_COLUMNS_PER_BLOCK = 64  # so many columns of P at some thousand items fit a core's own cache
_SCORING_THREADS = 2
_FEW_ROWS = 32  # up to here it is quicker to take the pairs of each user out by themselves
_BYTES_A_PAIR = 12  # int32 of G and float64 of P; counting pairs takes no more than that
_LARGEST_CATALOGUE = 46_340  # LAPACK counts the entries of a matrix in 32 bits


@dataclass(frozen=True)
class EaseOptions:
    """Options of :class:`Ease`.

    Attributes:
        regularization: lambda > 0, in interactions.
    """

    regularization: float = 300.0

    def __post_init__(self) -> None:
        if not (np.isfinite(self.regularization) and self.regularization > 0):
            raise ValueError(f"regularization must be positive, not {self.regularization}")


class Ease(Backbone):
    """State: ``gram`` int32[I, I] and ``inverse`` float64[I, I]."""

    Options = EaseOptions
    unlearning = "exact"

    _gram: Int32  # [I, I]
    _inverse: Inverse  # float64[I, I]

    def __init__(self, options: Any = None) -> None:
        super().__init__(options)
        self._known_diagonal: Float32 | None = None  # [I], of the inverse

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        _refuse_too_large(train.shape[1])
        report("counting item pairs")
        counts = train.astype(np.int32)  # half the memory of what is exact as well
        self._gram = (counts.T @ counts).toarray(order="C")
        report("inverting the Gram matrix")
        self._invert()

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        order = np.argsort(history)  # sums in one order, so that only the set matters
        history, weights = history[order], weights[order]
        inverse = self._inverse
        rows = inverse.rows(history) if items is None else inverse.part(history, items)
        diagonal = self._diagonal() if items is None else self._diagonal()[items]
        shares = _sum_in_order(weights[:, None] * rows.astype(np.float32)) / diagonal
        own = np.zeros(len(self._inverse), dtype=np.float32)
        own[history] = weights
        return (own if items is None else own[items]) - shares

    def score_batch(self, histories: csr_array) -> Float32:
        scores = np.empty(histories.shape, dtype=np.float32)
        inverse, diagonal = self._inverse.whole(), self._diagonal()
        by_column = histories.astype(np.float32).tocsc()
        weights = by_column.tocsr()  # with sorted rows

        def fill(begin: int) -> None:
            block = slice(begin, begin + _COLUMNS_PER_BLOCK)
            shares = weights @ inverse[:, block].astype(np.float32)
            rows, columns, own = _entries(by_column, block)
            shares /= diagonal[block]
            np.subtract(
                np.float32(0), shares, out=shares
            )  # unlike a change of sign, never makes -0.0
            shares[rows, columns] += own
            scores[:, block] = shares

        with ThreadPoolExecutor(_SCORING_THREADS) as pool:
            list(pool.map(fill, range(0, histories.shape[1], _COLUMNS_PER_BLOCK)))
        return scores

    def relations(self, history: Int32, items: Int32) -> Float32:
        # P is symmetric: reading it by the candidates' rows touches far fewer pages of memory.
        rows = self._inverse.part(items, history).T
        relations = rows.astype(np.float32) / -self._diagonal()[items]
        asked = np.zeros(len(self._inverse), dtype=np.bool_)
        asked[items] = True
        if asked[history].any():  # the only case in which an item meets itself
            relations[history[:, None] == items] += 1.0
        return relations

    def forget(self, before: csr_array, after: csr_array) -> None:
        removed = (before - after).tocsr()
        removed.eliminate_zeros()
        columns = np.unique(removed.indices).astype(np.int64)
        self._subtract_from_gram(before, after, removed, columns)
        by_columns, rank = _smaller_form(before, after, columns)
        if rank == 0:
            return
        if rank >= len(self._gram) // 4:  # from about here a fresh inverse costs no more
            self._invert()
            return
        change = _change_by_columns(before, removed, columns) if by_columns else None
        self._inverse.downdate(*(change or _change_by_rows(before, after)))
        self._known_diagonal = None

    def rebuild(self, kept: Int64) -> None:
        gram = np.ascontiguousarray(self._gram[np.ix_(kept, kept)])
        inverse = Inverse(_inverse(gram, self.options.regularization))
        self._gram, self._inverse, self._known_diagonal = gram, inverse, None

    def discrepancy(self, train: csr_array, *, seed: int) -> float:
        """As for every backbone, but by products with one vector instead of a fresh fit.

        G is right if Gv = X'(Xv) for a random whole-numbered v: a wrong G passes with a chance
        below 1e-4 (Freivalds 1977). P is right as far as P((G + lambda I)v) is v.
        """
        inverse = self._inverse.whole()
        if {self._gram.shape, inverse.shape} != {(train.shape[1],) * 2}:
            return float("inf")
        vector = rng(seed, "freivalds").integers(1, 1 << 16, train.shape[1]).astype(np.float64)
        gram_vector = _rows_times(self._gram, vector)
        if not np.array_equal(gram_vector, train.T @ (train @ vector)):
            return float("inf")
        back = inverse @ (gram_vector + self.options.regularization * vector)
        return float(np.abs(back / vector - 1).max(initial=0.0))

    def state(self) -> State:
        return {"gram": self._gram, "inverse": self._inverse.whole()}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Ease:
        backbone = cls(options)
        gram, inverse = state["gram"], state["inverse"]
        if gram.dtype != np.int32 or inverse.dtype != np.float64 or gram.ndim != 2:
            raise ValueError("matrices of another kind")
        if gram.shape != inverse.shape or gram.shape[0] != gram.shape[1]:
            raise ValueError("matrices of different sizes")
        if not np.all(np.diagonal(inverse) > 0):
            raise ValueError("no inverse of a positive matrix")
        backbone._gram, backbone._inverse = gram, Inverse(inverse)
        return backbone

    def _diagonal(self) -> Float32:
        if self._known_diagonal is None:
            self._known_diagonal = self._inverse.diagonal().astype(np.float32)
        return self._known_diagonal

    def _invert(self) -> None:
        self._inverse = Inverse(_inverse(self._gram, self.options.regularization))
        self._known_diagonal = None

    def _subtract_from_gram(
        self, before: csr_array, after: csr_array, removed: csr_array, columns: Int64
    ) -> None:
        """G <- G - (X'R + R'X - R'R) in whole numbers, R the removed entries in m ``columns``."""
        if not (self._gram.flags.writeable and self._gram.flags.c_contiguous):
            self._gram = np.array(self._gram, order="C")
        gram = self._gram
        if before.shape[0] <= _FEW_ROWS:
            for sign, matrix in ((-1, before), (1, after)):
                for row in range(matrix.shape[0]):
                    items = matrix.indices[matrix.indptr[row] : matrix.indptr[row + 1]]
                    starts = items.astype(np.int64) * len(gram)
                    gram.reshape(-1)[starts[:, None] + items] += np.int32(sign)
            return
        part = removed[:, columns]
        cross = (before.T @ part).toarray().astype(np.int32)  # [I, m]
        gram[:, columns] -= cross
        gram[columns, :] -= cross.T
        gram[np.ix_(columns, columns)] += (part.T @ part).toarray().astype(np.int32)


def _sum_in_order(rows: Float32) -> Float32:
    """Sums of columns, row by row as the batched form adds them: equal to the last bit.

    numpy adds a single column in pairs instead; a second column keeps it from that.
    """
    if rows.shape[1] == 1:
        return _sum_in_order(np.repeat(rows, 2, axis=1))[:1]
    sums: Float32 = rows.sum(axis=0)
    return sums


def _entries(by_column: csc_array, block: slice) -> tuple[Int32, Int64, Float32]:
    """Row, column within the block, and value of each entry of a block of columns."""
    pointers = by_column.indptr[block.start : block.stop + 1]
    part = slice(pointers[0], pointers[-1])
    columns = np.repeat(np.arange(len(pointers) - 1), np.diff(pointers))
    return by_column.indices[part], columns, by_column.data[part]


def _inverse(gram: Int32, regularization: float) -> Float64:
    """The canonical (G + lambda I)^-1: float64[I, I], a function of the bytes of G alone."""
    from scipy.linalg import lapack
    from threadpoolctl import threadpool_limits

    if len(gram) == 0:
        return np.empty((0, 0))
    matrix = np.array(gram, dtype=np.float64, order="F")
    matrix[np.diag_indices_from(matrix)] += regularization
    with threadpool_limits(limits=_BLAS_THREADS, user_api="blas"):
        factor, failed = lapack.dpotrf(matrix, lower=1, overwrite_a=1, clean=0)
        if failed:
            raise BadDataError(
                "the item-item matrix cannot be inverted",
                hint="Raise `regularization` in cragru.toml, [backbones.ease].",
            )
        half, _ = lapack.dpotri(factor, lower=1, overwrite_c=1)
    return _mirrored(half)


def _mirrored(half: Float64) -> Float64:
    """The C-ordered symmetric matrix whose lower triangle ``half`` (F-ordered) holds."""
    matrix = half.T  # a C-ordered view whose upper triangle is filled
    size, step = len(matrix), 512
    for begin in range(0, size, step):
        end = min(begin + step, size)
        matrix[end:, begin:end] = matrix[begin:end, end:].T
        corner = matrix[begin:end, begin:end]
        corner[:] = np.triu(corner) + np.triu(corner, 1).T
    return matrix


def _smaller_form(before: csr_array, after: csr_array, columns: Int64) -> tuple[bool, int]:
    """Whether the change of G takes fewer squares by columns than by rows, and how many.

    By rows one for each row before and each row after; by columns two for each column that loses
    interactions (the form for an item that everybody forgets).
    """
    by_rows = before.shape[0] + int(np.count_nonzero(np.diff(after.indptr)))
    by_columns = 2 * len(columns)
    return by_columns < by_rows, min(by_columns, by_rows)


def _change_by_rows(before: csr_array, after: csr_array) -> tuple[Float64, Float64]:
    """The change of G as a sum of r signed squares: G_new = G - F' diag(s) F.

    Returns:
        F float64[r, I] and s float64[r] of +1 and -1.
    """
    kept_rows = np.flatnonzero(np.diff(after.indptr))
    factors = np.vstack((before.toarray(), after[kept_rows].toarray()))
    signs = np.concatenate((np.ones(before.shape[0]), -np.ones(len(kept_rows))))
    return factors, signs


def _change_by_columns(
    before: csr_array, removed: csr_array, columns: Int64
) -> tuple[Float64, Float64]:
    """As :func:`_change_by_rows`, from X'R + R'X - R'R with R non-zero in m ``columns`` only.

    With A = X'R_C - (E_C R_C'R_C)/2: float64[I, m], the change is A E_C' + E_C A', and each pair of
    columns a, e is a difference of squares: ((a + e)(a + e)' - (a - e)(a - e)') / 2.
    """
    size, count = before.shape[1], len(columns)
    part = removed[:, columns]
    cross = (before.T @ part).toarray()
    cross[columns] -= (part.T @ part).toarray() / 2
    unit = np.zeros((size, count))
    unit[columns, np.arange(count)] = 1.0
    factors = np.hstack((cross + unit, cross - unit)).T / np.sqrt(2.0)
    return np.ascontiguousarray(factors), np.concatenate((np.ones(count), -np.ones(count)))


def _rows_times(matrix: Int32, vector: Float64) -> Float64:
    """Exact product of whole numbers below 2^53, without a float copy of the matrix: float64[I]."""
    step = 256
    blocks = [matrix[at : at + step] @ vector for at in range(0, len(matrix), step)]
    return np.concatenate(blocks) if blocks else np.empty(0)


def _refuse_too_large(items: int) -> None:
    """Before anything is allocated.

    Raises:
        BadDataError: The matrices of so many items do not fit into the memory that is free now, or
            are more than the library can invert.
    """
    needed, free = _BYTES_A_PAIR * items * items, available_bytes()
    too_much = free is not None and needed > free
    if too_much or items > _LARGEST_CATALOGUE:
        limit = f"{free / 1e9:.1f} GB are free" if too_much and free is not None else ""
        limit = limit or f"{_LARGEST_CATALOGUE:,} items are the most that it can invert"
        raise BadDataError(
            f"ease needs about {needed / 1e9:.1f} GB of memory for {items:,} items, and {limit}",
            hint="Its memory grows with the square of the catalogue, that of a backbone with "
            "vectors with its size: `cragru train --backbone bpr`.",
        )
