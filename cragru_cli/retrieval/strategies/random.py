"""A uniform sample: the control that every other strategy must beat."""

from __future__ import annotations

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.retrieval.strategies.base import Context, History, Strategy


class Random(Strategy):
    """Uniform without replacement, from the user's own stream of the seed."""

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        stream = rng(context.seed, "strategy random", history.user_id)
        return stream.choice(len(history), budget, replace=False)
