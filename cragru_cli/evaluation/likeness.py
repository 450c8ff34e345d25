"""How alike two lists are, user by user: common places, and rank-biased overlap.

Shapes: u users, K places; lists are int32[u, K], -1 where a list has no more.

Rank-biased overlap is that of Webber, Moffat and Zobel (A Similarity Measure for Indefinite
Rankings, ACM TOIS 28(4), 2010) with p = 0.9: RBO_EXT, extrapolated from what is shown (equation 30;
for two lists of unequal length, equation 32). It is 1 for equal and 0 for disjoint lists.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Float64, Int32, Int64

PERSISTENCE = 0.9


def overlap_at(lists: Int32, others: Int32, k: int) -> Float64:
    """float64[u]: the share of the first k places in common; 1 where both lists are empty."""
    longest = np.maximum(_lengths(lists[:, :k]), _lengths(others[:, :k]))
    common = _in_common(lists[:, :k], others[:, :k])[:, -1]
    return np.where(longest > 0, common / np.maximum(longest, 1), 1.0)


def rank_biased_overlap(lists: Int32, others: Int32, p: float = PERSISTENCE) -> Float64:
    """float64[u]: RBO_EXT; 1 where both lists are empty, 0 where one is."""
    common = _in_common(lists, others).astype(np.float64)
    one, other = _lengths(lists), _lengths(others)
    short, long = np.minimum(one, other), np.maximum(one, other)
    depth = np.arange(1, lists.shape[1] + 1)
    weights = p**depth
    safe = np.maximum(short, 1)
    at_short = np.take_along_axis(common, safe[:, None] - 1, axis=1)
    agreed = common / depth
    beyond = (depth > short[:, None]) & (short > 0)[:, None]
    agreed += np.where(beyond, at_short * (depth - short[:, None]) / (safe[:, None] * depth), 0.0)
    seen = (agreed * weights * (depth <= long[:, None])).sum(axis=1) * (1 - p) / p
    at_long = np.take_along_axis(common, np.maximum(long, 1)[:, None] - 1, axis=1)[:, 0]
    shared = np.where(short > 0, at_short[:, 0], 0.0)
    tail = (at_long - shared) / np.maximum(long, 1) + shared / safe
    return np.where(long > 0, seen + tail * p**long, 1.0)


def _in_common(lists: Int32, others: Int32) -> Int64:
    """int64[u, K]: how many items the first 1, 2, .. K places have in common."""
    users, places = lists.shape
    found = np.zeros((users, places), dtype=np.int64)
    for at in range(places):
        same = (others == lists[:, at : at + 1]) & (others >= 0)
        depth = np.maximum(at, np.arange(places))
        for other in range(places):
            found[:, depth[other]] += same[:, other]
    np.cumsum(found, axis=1, out=found)
    return found


def _lengths(lists: Int32) -> Int64:
    return np.asarray((lists >= 0).sum(axis=1), dtype=np.int64)
