"""Ranking metrics in their standard definitions, a value for each user.

Shapes: u users, K the largest cutoff.

Sources: HR, Recall, MRR and NDCG as in RecBole's documentation of its metrics; NDCG with binary
relevance and the ideal list capped at k (Järvelin and Kekäläinen 2002).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int32, Int64

CUTOFFS = (5, 10, 20)

PerUser = Mapping[int, Mapping[str, Float64]]
"""Cutoff -> metric -> float64[u]."""


def per_user(
    lists: Sequence[Int32], truths: Sequence[Int32], cutoffs: Sequence[int] = CUTOFFS
) -> PerUser:
    """The metrics of each user's list.

    Args:
        lists: Ranked items, best first; may be shorter than a cutoff.
        truths: Held-out items, at least one a user.
    """
    hits = _hits(lists, truths, max(cutoffs))
    sizes = np.array([len(truth) for truth in truths], dtype=np.int64)
    return {k: _at(hits[:, :k], sizes) for k in cutoffs}


def _hits(lists: Sequence[Int32], truths: Sequence[Int32], width: int) -> Bool:
    """bool[u, K]: whether the item at each rank is held out."""
    hits = np.zeros((len(lists), width), dtype=np.bool_)
    for row, (ranked, truth) in enumerate(zip(lists, truths, strict=True)):
        shown = ranked[:width]
        hits[row, : len(shown)] = np.isin(shown, truth)
    return hits


def _at(hits: Bool, sizes: Int64) -> dict[str, Float64]:
    """The metrics at the cutoff that is the width of ``hits``: bool[u, k]."""
    k = hits.shape[1]
    gains = 1.0 / np.log2(np.arange(k) + 2.0)
    ideal = np.cumsum(gains)[np.minimum(sizes, k) - 1]
    found = hits.sum(axis=1)
    any_hit = found > 0
    first = np.where(any_hit, hits.argmax(axis=1) + 1.0, np.inf)
    return {
        "hr": any_hit.astype(np.float64),
        "ndcg": (hits * gains).sum(axis=1) / ideal,
        "recall": found / sizes,
        "mrr": 1.0 / first,
        "precision": found / k,
    }
