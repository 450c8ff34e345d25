"""Means of groups of users in the same resamples, so that groups and systems can be set off.

Shapes: u users, r resamples.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Bool, Float64
from cragru_cli.evaluation.bootstrap import draws
from cragru_cli.evaluation.discrimination import Estimate


class Resamples:
    """The resamples of u users, drawn once: those of :func:`bootstrap.intervals`."""

    def __init__(self, users: int, seed: int) -> None:
        self._counts = draws(users, seed)

    def group(self, members: Bool) -> Group:
        """Some of the users, bool[u], in the same resamples."""
        return Group(members, self._counts[:, members].astype(np.float64))


class Group:
    """Users who have their means taken together.

    Two groups of one resample have no user in common, so a difference between groups is unpaired;
    a difference between two systems for one group is paired.

    Args:
        members: bool[u].
        counts: float64[r, members], how often each is drawn.
    """

    def __init__(self, members: Bool, counts: Float64) -> None:
        self.users = int(members.sum())
        self._members, self._counts = members, counts
        self._drawn = counts.sum(axis=1)

    def mean(self, values: Float64) -> Estimate:
        """Of float64[u]; resamples without anybody of the group have no figure."""
        if self.users == 0:
            return Estimate(float("nan"), np.empty(0))
        mine = values[self._members]
        sums = self._counts @ mine
        lacking = np.full(len(sums), np.nan)
        samples = np.divide(sums, self._drawn, out=lacking, where=self._drawn > 0)
        return Estimate(float(mine.mean()), samples)


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
