"""Percentile bootstrap intervals over users (Efron and Tibshirani 1993, chapter 13).

Shapes: u users, m metrics, r resamples.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from cragru_cli.data.dataset import Float64, Int64
from cragru_cli.data.seeds import rng

RESAMPLES = 1000
LEVEL = 0.95


def intervals(values: Float64, seed: int) -> Float64:
    """95 % intervals of the means.

    Args:
        values: float64[u, m].

    Returns:
        float64[2, m], lower and upper bounds. The same users are drawn for all metrics, and for
        equal u and seed in every call, so rows of one table can be compared.
    """
    weights = draws(len(values), seed) / len(values)
    tail = (1 - LEVEL) / 2
    bounds: Float64 = np.quantile(weights @ values, [tail, 1 - tail], axis=0)
    return bounds


@lru_cache(maxsize=4)
def draws(users: int, seed: int) -> Int64:
    """int64[r, u]: how often each user is drawn in each resample; read-only."""
    stream = rng(seed, "bootstrap")
    drawn = stream.multinomial(users, np.full(users, 1 / users), size=RESAMPLES)
    drawn.flags.writeable = False
    return drawn
