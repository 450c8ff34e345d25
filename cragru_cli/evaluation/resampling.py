"""Means of groups of users in the same resamples, so that groups and systems can be set off.

Shapes: u users, r resamples.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Bool, Float64
from cragru_cli.evaluation.bootstrap import draws
from cragru_cli.evaluation.discrimination import Estimate


class Resamples:
    """The resamples of u users, drawn once: those of :func:`bootstrap.intervals`.

    Two groups of one resample have no user in common, so a difference between groups is unpaired;
    a difference between two systems for one group is paired.
    """

    def __init__(self, users: int, seed: int) -> None:
        self._counts = draws(users, seed).astype(np.float64)

    def mean(self, values: Float64, of: Bool | None = None) -> Estimate:
        """Of float64[u], for the users of a group, bool[u], or all.

        Resamples without anybody of the group have no figure.
        """
        mask = np.ones(len(values), dtype=np.bool_) if of is None else of
        if not mask.any():
            return Estimate(float("nan"), np.empty(0))
        drawn = self._counts[:, mask]
        size = drawn.sum(axis=1)
        sums = drawn @ values[mask]
        samples = np.divide(sums, size, out=np.full(len(sums), np.nan), where=size > 0)
        return Estimate(float(values[mask].mean()), samples)


def known(value: float, like: Estimate) -> Estimate:
    """A figure that is what it is in every resample."""
    return Estimate(value, np.full(len(like.samples), value))


def plus(one: Estimate, other: Estimate) -> Estimate:
    """The sum, resample by resample."""
    return Estimate(one.value + other.value, one.samples + other.samples)


def size(one: Estimate, centre: float = 0.0) -> Estimate:
    """The distance from a centre, without its direction."""
    return Estimate(abs(one.value - centre), np.abs(one.samples - centre))


def spread(of: list[Estimate]) -> Estimate:
    """The largest less the smallest."""
    values, samples = np.array([one.value for one in of]), np.stack([one.samples for one in of])
    return Estimate(float(np.ptp(values)), samples.max(axis=0) - samples.min(axis=0))
