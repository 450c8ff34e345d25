"""Attention: evidence that speaks for the candidates (paper, Fig. 2 and 4).

The release weighs history items by random vectors that are never trained, and by test items among
the candidates. Here relevance comes from the trained backbone: the sum over the candidates of what
the interaction alone says for each. As in the release, it is weighted by the squared rating.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.retrieval.strategies.base import Context, History, Strategy


class Attention(Strategy):
    """The interactions with the largest relevance times squared rating."""

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        relations = context.backbone.relations(history.items, candidates)
        relevance = relations.sum(axis=1, dtype=np.float64) * np.maximum(history.ratings, 0) ** 2
        return np.argsort(-relevance, kind="stable")[:budget]
