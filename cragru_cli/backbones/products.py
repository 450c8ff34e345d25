"""Products of vectors that are the same, to the last bit, whatever is computed beside them.

Shapes: b rows of the one side, c of the other, d dimensions, t vectors of a trial.

BLAS sums in an order that may depend on the shape of a matrix and on the place of a row in it.
Here every product is cut into blocks of a few fixed shapes, filled up with zeros where there is too
little for one, and each shape is tried once for each number of dimensions: only those that give two
vectors the same product in every place, and the same as the smallest shape, are used. Where the
smallest fails, sums are made in order without BLAS.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from cragru_cli.data.dataset import Float32

Shape = tuple[int, int]

_SMALLEST: Shape = (8, 256)
_SHAPES: tuple[Shape, ...] = (
    _SMALLEST,
    *((rows, columns) for rows in (8, 128, 512) for columns in (1024, 4096)),
)
_CALL = 1 << 16  # entries that take as long to compute as a call of BLAS, which may wake threads
_TRIALS = 2
# Vectors of each side in a trial. One pair may well have the same sum in another order: on some
# machines every third or so has.
_TRIED = 8


def products(rows: Float32, columns: Float32) -> Float32:
    """rows @ columns.T: float32[b, d], float32[c, d] -> float32[b, c].

    Each entry depends on its own two vectors alone.
    """
    size = (len(rows), len(columns))
    shape = _best_shape(*size, rows.shape[1]) if 0 not in (*size, rows.shape[1]) else None
    if shape is None:
        return _summed_in_order(rows, columns)
    found = np.empty(size, dtype=np.float32)
    height, width = shape
    for top in _starts(len(rows), height):
        block = _filled(rows[top : top + height], height)
        for left in _starts(len(columns), width):
            into = found[top : top + height, left : left + width]
            other = _filled(columns[left : left + width], width)
            if into.shape == shape:
                np.matmul(block, other.T, out=into)
            else:
                into[:] = (block @ other.T)[: into.shape[0], : into.shape[1]]
    return found


def _starts(count: int, size: int) -> list[int]:
    """Where blocks begin; the last ends where all end, over the one before it if need be."""
    starts = list(range(0, count - size + 1, size))
    return starts if starts and starts[-1] + size == count else [*starts, max(0, count - size)]


def _best_shape(rows: int, columns: int, dimensions: int) -> Shape | None:
    """The block that wastes little and is called seldom, of those that can be relied on."""

    def cost(shape: Shape) -> float:
        blocks = len(_starts(rows, shape[0])) * len(_starts(columns, shape[1]))
        is_copied = shape[0] > rows or shape[1] > columns
        return blocks * (shape[0] * shape[1] * (1.5 if is_copied else 1.0) + _CALL)

    by_cost = sorted(_SHAPES, key=cost)
    return next((shape for shape in by_cost if is_sound(shape, dimensions)), None)


@lru_cache(maxsize=256)
def is_sound(shape: Shape, dimensions: int) -> bool:
    """Whether blocks of a shape hold what those of the smallest do, in each of their places."""
    stream = np.random.default_rng(dimensions)
    for _ in range(_TRIALS):
        rows, columns = stream.standard_normal((2, _TRIED, dimensions)).astype(np.float32)
        expected = _products_everywhere(rows, columns, _SMALLEST)
        found = _products_everywhere(rows, columns, shape)
        if expected is None or found is None or not np.array_equal(found, expected):
            return False
    return True


def _products_everywhere(rows: Float32, columns: Float32, shape: Shape) -> Float32 | None:
    """The products of some vectors, float32[t, t], or None where the places of a block differ.

    The vectors come again and again, t after t, until the block is full.
    """
    tried, (height, width) = len(rows), shape
    block = np.tile(rows, (height // tried, 1)) @ np.tile(columns, (width // tried, 1)).T
    found: Float32 = block[:tried, :tried]
    is_alike = np.array_equal(block, np.tile(found, (height // tried, width // tried)))
    return found if is_alike else None


def _filled(vectors: Float32, size: int) -> Float32:
    """So many vectors, the last of them zeros."""
    if len(vectors) == size:
        return vectors
    filled = np.zeros((size, vectors.shape[1]), dtype=np.float32)
    filled[: len(vectors)] = vectors
    return filled


def _summed_in_order(rows: Float32, columns: Float32) -> Float32:
    found = np.zeros((len(rows), len(columns)), dtype=np.float32)
    for one, other in zip(rows.T, columns.T, strict=True):
        found += one[:, None] * other
    return found
