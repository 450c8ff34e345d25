"""Candidates: the best-scored items that the user's remaining history does not mention.

Shapes: I items, b histories of a batch, n candidates wanted.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from cragru_cli.data.dataset import Bool, Float32, Int32, Int64


def best(
    scores: Float32, allowed: Bool, masks: Sequence[Int32], n: int
) -> tuple[list[Int32], list[Float32]]:
    """The n best allowed items of each row, best first; equal scores in the order of ids.

    Args:
        scores: float32[b, I].
        allowed: bool[I], items that may be recommended at all.
        masks: b arrays of item positions to leave out.

    Returns:
        For each row the items int32[<=n] and their scores; fewer than n where no more are left.
    """
    excluded = ~allowed

    def choose(begin: int) -> list[Int32]:
        block = slice(begin, begin + _ROWS_AT_A_TIME)
        keys = _keys(scores[block])
        keys[:, excluded] = _EXCLUDED
        for row, mask in zip(keys, masks[block], strict=True):
            row[mask] = _EXCLUDED
        return _largest(keys, n)

    with ThreadPoolExecutor(_THREADS) as pool:
        blocks = pool.map(choose, range(0, len(scores), _ROWS_AT_A_TIME))
        chosen = [picked for block in blocks for picked in block]
    return chosen, [row[picked] for row, picked in zip(scores, chosen, strict=True)]


def largest(scores: Float32, n: int) -> Int32:
    """Positions of the n largest of float32[c], largest first; equal ones in their order."""
    return _largest(_keys(scores[None, :]), n)[0]


def _largest(keys: Int64, n: int) -> list[Int32]:
    """The items of the n largest keys of each row, largest first."""
    size = keys.shape[1]
    if n < size:
        keys = np.partition(keys, size - n, axis=1)[:, size - n :]
    keys = np.sort(keys, axis=1)[:, ::-1]
    items = (size - 1 - (keys & 0xFFFFFFFF)).astype(np.int32)
    return [row[found != _EXCLUDED] for row, found in zip(items, keys, strict=True)]


_THREADS = 2
_ROWS_AT_A_TIME = 64  # keys of some thousand items then stay in a core's cache
_EXCLUDED = np.iinfo(np.int64).min


def _keys(scores: Float32) -> Int64:
    """Distinct int64[b, I] that order as the scores do, and equal scores by position.

    The bits of a float32, read as a whole number, already order non-negative values; flipping the
    other bits of negative ones makes that hold for all. What is not finite sorts last.
    """
    bits = _finite(scores).view(np.int32)
    bits ^= (bits >> 31) & np.int32(0x7FFFFFFF)
    keys = bits.astype(np.int64)
    keys <<= 32
    keys |= np.arange(scores.shape[1] - 1, -1, -1, dtype=np.int64)
    return keys


def _finite(scores: Float32) -> Float32:
    """A copy in which zero has one sign and what is not finite is the lowest number."""
    if scores.size and np.isfinite(scores.min()) and np.isfinite(scores.max()):
        return scores + np.float32(0)
    lowest = np.finfo(np.float32).min
    return np.where(np.isfinite(scores), scores + np.float32(0), lowest).astype(np.float32)
