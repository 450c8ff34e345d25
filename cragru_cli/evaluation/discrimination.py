"""How well scores tell members from others, and what it is worth: AUC, TPR, shares, intervals.

Shapes: n scored things, u users, r resamples, g ranks that equal scores share.

Users are drawn with all that is theirs (cluster bootstrap), and the same users for every system, so
that differences are paired. Equal scores count as expected if they were ordered at random: half a
win for the AUC, a straight line of the ROC curve for the TPR.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int64
from cragru_cli.evaluation.bootstrap import LEVEL, draws

FALSE_ALARMS = 0.01
"""At which share of false alarms the true ones are counted (Carlini et al. 2022)."""
_PARTS = (1 / 16, 1 / 4, 1)
"""Of the others with the highest scores: enough for the accepted share in every resample."""


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
    counts = _with_everybody(scored.users, seed)
    return _estimate(_areas(scored, counts)), _estimate(_rates(scored, counts))


def share(hits: Int64, of: Int64, seed: int) -> Estimate:
    """The sum of a count over users, int64[u], in the sum of another."""
    if len(hits) == 0:
        return _nothing()
    counts = _with_everybody(len(hits), seed)
    return _estimate(_divided(counts @ hits, counts @ of))


@lru_cache(maxsize=4)
def _with_everybody(users: int, seed: int) -> Float64:
    """float64[1 + r, u]: each user once, then the resamples; whole numbers, so sums are exact."""
    counts: Float64 = np.vstack((np.ones((1, users)), draws(users, seed).astype(np.float64)))
    counts.flags.writeable = False
    return counts


def _areas(scored: Scored, counts: Float64) -> Float64:
    """The AUC of each row: from the wins of each user's members over each user's others."""
    users = scored.users
    inside, outside = scored.owners[scored.members], scored.owners[~scored.members]
    members, others = scored.scores[scored.members], scored.scores[~scored.members]
    wins = np.zeros((users, users))
    for user in np.unique(outside).tolist():
        theirs = np.sort(others[outside == user])
        won = np.searchsorted(theirs, members, "left") + np.searchsorted(theirs, members, "right")
        wins[:, user] = np.bincount(inside, weights=won / 2, minlength=users)
    own, rest = (counts @ np.bincount(each, minlength=users) for each in (inside, outside))
    won_all: Float64 = ((counts @ wins) * counts).sum(axis=1)
    return _divided(won_all, own * rest)


def _rates(scored: Scored, counts: Float64) -> Float64:
    """The TPR of each row; only so many of the highest scores are looked at as are needed."""
    ranks = np.unique(-scored.scores, return_inverse=True)[1]  # equal scores share one
    inside, outside = scored.owners[scored.members], scored.owners[~scored.members]
    total, false = (
        counts @ np.bincount(each, minlength=scored.users) for each in (inside, outside)
    )
    accepted = FALSE_ALARMS * false
    reached = np.cumsum(np.bincount(ranks[~scored.members], minlength=int(ranks.max()) + 1))
    for part in _PARTS:
        width = int(np.searchsorted(reached, part * reached[-1])) + 1
        within, without = (
            _by_rank(scored, counts, ranks, width, of=kind) for kind in (True, False)
        )
        if (without.sum(axis=1) > accepted)[false > 0].all():
            break
    true_sum, false_sum = np.cumsum(within, axis=1), np.cumsum(without, axis=1)
    at = (false_sum > accepted[:, None]).argmax(axis=1)
    rows = np.arange(len(counts))
    ties, alarms = within[rows, at], without[rows, at]
    share_of_ties = _divided(accepted - (false_sum[rows, at] - alarms), alarms)
    return _divided(true_sum[rows, at] - ties + ties * share_of_ties, total)


def _by_rank(scored: Scored, counts: Float64, ranks: Int64, width: int, *, of: bool) -> Float64:
    """float64[1 + r, g]: how many members, or others, have each of the best ranks."""
    from scipy.sparse import coo_array

    chosen = (ranks < width) & (scored.members == of)
    entries = np.ones(int(chosen.sum())), (ranks[chosen], scored.owners[chosen])
    table = coo_array(entries, shape=(width, scored.users)).tocsr()
    found: Float64 = (table @ counts.T).T
    return found


def _divided(above: Float64, below: Float64) -> Float64:
    quotients: Float64 = np.full(len(above), np.nan)
    np.divide(above, below, out=quotients, where=below > 0)
    return quotients


def _estimate(values: Float64) -> Estimate:
    return Estimate(float(values[0]), values[1:])


def _nothing() -> Estimate:
    return Estimate(float("nan"), np.empty(0))
