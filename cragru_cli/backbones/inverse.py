"""The inverse of a symmetric matrix, which takes changes of low rank without a pass over itself.

Shapes: I items, r rank of a change, q rank of what is pending, h rows and c columns asked for.

The inverse is M + V'W: M float64[I, I] in memory, V and W float64[q, I] what came since. A change
adds r rows to V and W, some thousand numbers instead of some million, and whoever reads rows or
parts of the inverse is given the sum. What is pending goes into M in one pass when there is too
much of it, or when the whole matrix is asked for, as it is before anything is written: M alone
still tells of what was removed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from cragru_cli.data.dataset import Float64, Int32

_MOST_PENDING = 64  # q; up to here V and W of some thousand items fit a core's own cache


class Inverse:
    """A symmetric positive definite matrix that is not copied before it has to be."""

    def __init__(self, matrix: Float64) -> None:
        """Args:
        matrix: float64[I, I], C-ordered; may be read-only.
        """
        self._matrix = matrix
        self._moved = self._spread = np.empty((0, len(matrix)))  # V, W

    def __len__(self) -> int:
        return len(self._matrix)

    def whole(self) -> Float64:
        """float64[I, I], with all that was pending; not to be written to."""
        self._settle()
        return self._matrix

    def rows(self, items: Int32) -> Float64:
        """float64[h, I]."""
        rows: Float64 = self._matrix[items]
        if len(self._moved):
            rows += self._moved[:, items].T @ self._spread
        return rows

    def part(self, rows: Int32, columns: Int32) -> Float64:
        """float64[h, c], several times faster than by two index arrays."""
        starts = rows.astype(np.int64) * len(self._matrix)
        part: Float64 = self._matrix.reshape(-1).take(starts[:, None] + columns)
        if len(self._moved):
            part += self._moved[:, rows].T @ self._spread[:, columns]
        return part

    def diagonal(self) -> Float64:
        """float64[I]."""
        diagonal: Float64 = np.diagonal(self._matrix) + (self._moved * self._spread).sum(axis=0)
        return diagonal

    def downdate(self, factors: Float64, signs: Float64) -> None:
        """P <- (P^-1 - F' diag(s) F)^-1 by the Woodbury identity.

        That is P + V' (diag(s) - F V')^-1 V with V = F P.

        Args:
            factors: F float64[r, I].
            signs: s float64[r] of +1 and -1.
        """
        moved = self._times(factors)
        inner = np.diag(signs) - factors @ moved.T
        spread = np.linalg.solve(inner, moved).astype(np.float64, copy=False)
        self._add(moved, spread)

    def _times(self, factors: Float64) -> Float64:
        """F P: float64[r, I]; histories are short, and only their items' rows are read."""
        from scipy.sparse import csr_array

        is_sparse = 2 * np.count_nonzero(factors.any(axis=0)) <= len(self._matrix)
        left: Any = csr_array(factors) if is_sparse else factors
        product: Float64 = left @ self._matrix
        if len(self._moved):
            product += (factors @ self._moved.T) @ self._spread
        return product

    def _add(self, moved: Float64, spread: Float64) -> None:
        if len(self._moved) + len(moved) > _MOST_PENDING:
            self._settle()
        self._moved = np.concatenate((self._moved, moved))
        self._spread = np.concatenate((self._spread, spread))

    def _settle(self) -> None:
        """M <- M + V'W in one pass over its memory."""
        from scipy.linalg import blas

        if not len(self._moved):
            return
        if not self._matrix.flags.writeable:
            self._matrix = self._matrix.copy()
        # The transpose of a C-ordered matrix is F-ordered, as the routine wants it.
        moved, spread, target = self._moved.T, self._spread.T, self._matrix.T
        blas.dgemm(1.0, moved, spread, beta=1.0, c=target, trans_b=True, overwrite_c=True)
        self._moved = self._spread = np.empty((0, len(self._matrix)))
