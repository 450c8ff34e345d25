"""The latest interactions: a control that needs no model."""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.errors import BadDataError
from cragru_cli.retrieval.strategies.base import Context, History, Strategy


class Recent(Strategy):
    """The last ``budget`` interactions in time."""

    def prepare(self, context: Context, budget: int) -> None:
        """Refuse where nothing is recent.

        Raises:
            BadDataError: The data have no timestamps.
        """
        if not context.timed:
            raise BadDataError(
                "the data have no timestamps, so no interaction is the latest",
                hint="Choose another strategy than `recent`.",
            )

    def select(self, history: History, candidates: Int32, budget: int, context: Context) -> Int64:
        return np.arange(len(history) - budget, len(history), dtype=np.int64)
