"""User preference: evidence in the proportions of the user's own taste (paper, Fig. 2 and 4).

Shapes: h interactions of a history.

The release multiplies two factors and so gives large clusters more than their share, and draws at
random within a cluster. Here the shares are exact to rounding, and within a cluster come first the
interactions that are most typical of the user: those that, by the trained backbone, speak most for
the rest of the history. Candidates play no part.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.retrieval.strategies.base import Context, History, Strategy
from cragru_cli.retrieval.strategies.order import fill_by_share


class Preference(Strategy):
    """Each taste cluster gets the share of the budget that it has of the history."""

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        cluster = context.clusters.of[history.items]
        shares = np.bincount(cluster, minlength=len(context.clusters)).astype(np.float64)
        return fill_by_share(_most_typical_first(history, context), cluster, shares, budget)


def _most_typical_first(history: History, context: Context) -> Int64:
    """Positions int64[h], by what each interaction says for all the others."""
    relations = context.backbone.relations(history.items, history.items).astype(np.float64)
    np.fill_diagonal(relations, 0.0)
    return np.argsort(-relations.sum(axis=1), kind="stable")
