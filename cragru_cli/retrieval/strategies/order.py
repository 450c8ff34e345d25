"""Orders and quotas that several strategies share.

Shapes: h interactions of a history, K clusters.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Float64, Int32, Int64
from cragru_cli.retrieval.strategies.base import History


def best_rated_first(history: History) -> Int64:
    """Positions int64[h]: highest rating first, then the latest, then the last in the history."""
    order: Int64 = np.lexsort((-np.arange(len(history)), -history.timestamps, -history.ratings))
    return order


def fill_by_share(order: Int64, cluster: Int32, shares: Float64, budget: int) -> Int64:
    """Take from each cluster in proportion to its share, in the given order within it.

    What a cluster cannot supply goes to the others in proportion to their shares, and when those
    are exhausted to whatever comes first.

    Args:
        order: int64[h], positions, best first.
        cluster: int32[h], the cluster of each position of the history.
        shares: float64[K], not negative.
        budget: At most h.

    Returns:
        int64[budget] positions.
    """
    available = np.bincount(cluster, minlength=len(shares))
    quota = np.zeros(len(shares), dtype=np.int64)
    while (left := budget - int(quota.sum())) > 0:
        open_shares = np.where(quota < available, shares, 0.0)
        if open_shares.sum() <= 0:
            break
        quota = np.minimum(quota + _largest_remainder(open_shares, left), available)
    chosen = np.zeros(len(order), dtype=np.bool_)
    in_order = cluster[order]
    for number in np.flatnonzero(quota):
        chosen[np.flatnonzero(in_order == number)[: quota[number]]] = True
    chosen[np.flatnonzero(~chosen)[: budget - int(chosen.sum())]] = True
    return order[chosen]


def _largest_remainder(shares: Float64, seats: int) -> Int64:
    """Whole numbers that sum to ``seats`` and are as near to the shares as can be: int64[K]."""
    exact = shares / shares.sum() * seats
    whole: Int64 = np.floor(exact).astype(np.int64)
    remaining = seats - int(whole.sum())
    order = np.lexsort((np.arange(len(shares)), -(exact - whole)))
    whole[order[:remaining]] += 1
    return whole
