"""Candidates: the best-scored items that the user's remaining history does not mention.

Shapes: I items, b histories of a batch, n candidates wanted.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    keys = _keys(scores)
    keys[:, ~allowed] = _EXCLUDED
    for row, mask in zip(keys, masks, strict=True):
        row[mask] = _EXCLUDED
    size = scores.shape[1]
    wanted = min(n, size)
    if wanted < size:
        keys = np.partition(keys, size - wanted, axis=1)[:, size - wanted :]
    keys = -np.sort(-keys, axis=1)
    items = (size - 1 - (keys & 0xFFFFFFFF)).astype(np.int32)
    chosen = [row[found != _EXCLUDED] for row, found in zip(items, keys, strict=True)]
    return chosen, [row[picked] for row, picked in zip(scores, chosen, strict=True)]


_EXCLUDED = np.iinfo(np.int64).min + 1  # +1: its negation must exist too


def _keys(scores: Float32) -> Int64:
    """Distinct int64[b, I] that order as the scores do, and equal scores by position.

    The bits of a float32, read as a whole number, already order non-negative values; flipping the
    other bits of negative ones makes that hold for all. What is not finite sorts last.
    """
    clean = np.where(np.isfinite(scores), scores + np.float32(0), np.finfo(np.float32).min)
    bits = np.ascontiguousarray(clean, dtype=np.float32).view(np.int32)
    ordered = (bits ^ ((bits >> 31) & 0x7FFFFFFF)).astype(np.int64)
    size = scores.shape[1]
    return (ordered << 32) | np.arange(size - 1, -1, -1, dtype=np.int64)
