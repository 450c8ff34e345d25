"""How well scores tell members from others, and what it is worth: AUC, TPR, shares, intervals.

Shapes: n scored things, u users, r resamples, g groups of equal scores.

Users are drawn with all that is theirs (cluster bootstrap), and the same users for every system, so
that differences are paired. Equal scores count as expected if they were ordered at random: half a
win for the AUC, a straight line of the ROC curve for the TPR.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int64
from cragru_cli.evaluation.bootstrap import LEVEL, draws

FALSE_ALARMS = 0.01
"""At which share of false alarms the true ones are counted (Carlini et al. 2022)."""
_ENTRIES_AT_A_TIME = 1 << 21


@dataclass(frozen=True)
class Estimate:
    """A figure, and what it is in each resample of the users.

    Attributes:
        value: Not a number where there is nothing to count.
        samples: float64[r].
    """

    value: float
    samples: Float64

    @property
    def interval(self) -> tuple[float, float] | None:
        """95 %; None where no resample has the figure."""
        known = self.samples[np.isfinite(self.samples)]
        if len(known) == 0:
            return None
        tail = (1 - LEVEL) / 2
        lower, upper = np.quantile(known, [tail, 1 - tail])
        return float(lower), float(upper)

    def minus(self, other: Estimate) -> Estimate:
        """The paired difference."""
        return Estimate(self.value - other.value, self.samples - other.samples)


@dataclass(frozen=True)
class Scored:
    """Members and others, with the score by which somebody tells them apart.

    Attributes:
        scores: float[n].
        members: bool[n].
        owners: int64[n], to which of the u users each belongs.
        users: u.
    """

    scores: Float64
    members: Bool
    owners: Int64
    users: int


def paired(members: Float64, others: Float64, owners: Int64, users: int) -> Scored:
    """Of float[n] members and float[n] others, where each two belong to the same user."""
    scores = np.concatenate((members, others)).astype(np.float64)
    is_member = np.arange(len(scores)) < len(members)
    return Scored(scores, is_member, np.concatenate((owners, owners)), users)


def told_apart(scored: Scored, seed: int) -> tuple[Estimate, Estimate]:
    """The AUC, and the TPR at 1 % false alarms."""
    if len(scored.scores) == 0:
        return _nothing(), _nothing()
    order = np.argsort(-scored.scores, kind="stable")
    ordered = -scored.scores[order]
    begins = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    owners, members = scored.owners[order], scored.members[order]
    counts = _with_everybody(scored.users, seed)
    step = max(1, _ENTRIES_AT_A_TIME // len(order))
    areas, rates = np.empty(len(counts)), np.empty(len(counts))
    for at in range(0, len(counts), step):
        weights = counts[at : at + step][:, owners]
        inside = np.add.reduceat(weights * members, begins, axis=1)
        outside = np.add.reduceat(weights * ~members, begins, axis=1)
        areas[at : at + step], rates[at : at + step] = (
            _area(inside, outside),
            _rate(inside, outside),
        )
    return Estimate(float(areas[0]), areas[1:]), Estimate(float(rates[0]), rates[1:])


def share(hits: Int64, of: Int64, seed: int) -> Estimate:
    """The sum of a count over users, int64[u], in the sum of another."""
    if len(hits) == 0:
        return _nothing()
    counts = _with_everybody(len(hits), seed)
    shares = _divided((counts @ hits).astype(np.float64), (counts @ of).astype(np.float64))
    return Estimate(float(shares[0]), shares[1:])


def _with_everybody(users: int, seed: int) -> Int64:
    """int64[1 + r, u]: each user once, then the resamples."""
    return np.vstack((np.ones((1, users), dtype=np.int64), draws(users, seed)))


def _area(inside: Int64, outside: Int64) -> Float64:
    """The AUC of each row, from the counts of int64[r, g] groups, highest score first."""
    below = outside.sum(axis=1, keepdims=True) - np.cumsum(outside, axis=1)
    won = (inside * (2 * below + outside)).sum(axis=1)
    return _divided(won / 2, (inside.sum(axis=1) * outside.sum(axis=1)).astype(np.float64))


def _rate(inside: Int64, outside: Int64) -> Float64:
    """The TPR of each row at the accepted share of false alarms."""
    true, false = np.cumsum(inside, axis=1), np.cumsum(outside, axis=1)
    accepted = FALSE_ALARMS * false[:, -1]
    group = (false > accepted[:, None]).argmax(axis=1)
    rows = np.arange(len(inside))
    within, without = inside[rows, group], outside[rows, group]
    part = _divided(accepted - (false[rows, group] - without), without.astype(np.float64))
    return _divided(true[rows, group] - within + within * part, true[:, -1].astype(np.float64))


def _divided(above: Float64, below: Float64) -> Float64:
    return np.divide(above, below, out=np.full(len(above), np.nan), where=below > 0)


def _nothing() -> Estimate:
    return Estimate(float("nan"), np.empty(0))
