"""User preference: evidence in the proportions of the user's own taste (paper, Fig. 2 and 4).

The release multiplies two factors and so gives large clusters more than their share, and draws at
random within a cluster. Here the shares are exact to rounding, and within a cluster the best rated
come first.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.retrieval.strategies.base import Context, History, Strategy
from cragru_cli.retrieval.strategies.order import best_rated_first, fill_by_share


class Preference(Strategy):
    """Each taste cluster gets the share of the budget that it has of the history."""

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        cluster = context.clusters.of[history.items]
        shares = np.bincount(cluster, minlength=len(context.clusters)).astype(np.float64)
        return fill_by_share(best_rated_first(history), cluster, shares, budget)
