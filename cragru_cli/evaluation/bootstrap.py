"""Percentile bootstrap intervals over users (Efron and Tibshirani 1993, chapter 13).

Shapes: u users, m metrics, r resamples.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Float64
from cragru_cli.data.seeds import rng

RESAMPLES = 1000
LEVEL = 0.95


def resampled(values: Float64, seed: int) -> Float64:
    """Means of resampled users.

    Args:
        values: float64[u, m].

    Returns:
        float64[r, m]. The same users are drawn for all metrics, and for equal u and seed in every
        call, so rows of one table can be compared.
    """
    users = len(values)
    stream = rng(seed, "bootstrap")
    weights = stream.multinomial(users, np.full(users, 1 / users), size=RESAMPLES) / users
    means: Float64 = weights @ values
    return means


def bounds_of(means: Float64) -> Float64:
    """The middle 95 % of figures of resampled users: float64[r, m] -> float64[2, m]."""
    tail = (1 - LEVEL) / 2
    bounds: Float64 = np.quantile(means, [tail, 1 - tail], axis=0)
    return bounds


def intervals(values: Float64, seed: int) -> Float64:
    """95 % intervals of the means: float64[u, m] -> float64[2, m], lower and upper bounds."""
    return bounds_of(resampled(values, seed))
