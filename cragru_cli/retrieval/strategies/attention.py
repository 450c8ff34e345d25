"""Attention: evidence that speaks for the candidates (paper, Fig. 2 and 4).

The release scores history items with random vectors that are never trained, squared ratings and
the test items among the candidates. Here relevance comes from the trained backbone: the sum over
the candidates of what the interaction alone says for each, times its rating.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.retrieval.strategies.base import Context, History, Strategy


class Attention(Strategy):
    """The interactions with the largest relevance times rating."""

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        relations = context.backbone.relations(history.items, candidates)
        relevance = relations.astype(np.float64).sum(axis=1) * history.ratings
        return np.argsort(-relevance, kind="stable")[:budget]
