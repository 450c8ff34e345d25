"""Whether a model's rankings say anything: position bias, ties, and what an injected text moves.

A model that answers in the order in which candidates are shown, or that gives all of them the same
score, has said nothing about them, however well-formed its answers are.

Shapes: w candidates shown in one order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Float64
from cragru_cli.generation.base import Look, Ranking

_BY_PLACE = 0.8  # mean rank correlation from which a model is said to answer by place
_LEANS = 0.3  # and from which it is said to lean to a place
_SAME = 0.9  # share of tied pairs from which a model is said to give all the same
_AT_ONE_END = 0.8  # share of looks in which the same end comes out on top
_FEWEST = 5  # candidates of a look that can tell something of the ends
_LIKELY = 1.96  # standard errors of a 95 % interval


@dataclass(frozen=True)
class Mean:
    """A mean over users with its 95 % interval (normal); NaN where there is nobody."""

    value: float
    low: float
    high: float
    users: int


@dataclass(frozen=True)
class Soundness:
    """What places and ties say about a model's answers.

    Attributes:
        spearman: Rank correlation of place and standing, as a share of the most that the ties
            allow: 1 where the first shown comes out best and the last shown worst, -1 where it is
            the other way round, 0 where places say nothing.
        kendall: The same by pairs: those in the order shown less those against it, of all that
            are not tied.
        first_on_top: Share of looks in which the first shown comes out best; by chance it is
            ``by_chance``.
        last_on_top: The same of the last shown.
        ties: Share of pairs of scored candidates with equal scores.
        all_equal: Share of looks in which all scores are equal.
    """

    spearman: Mean
    kendall: Mean
    first_on_top: float
    last_on_top: float
    by_chance: float
    ties: float
    all_equal: float
    looks: int

    @property
    def says_nothing(self) -> bool:
        """Whether the answers come from places or from nothing, not from the candidates."""
        return self._by_place or self._all_the_same

    @property
    def _by_place(self) -> bool:
        return abs(self.spearman.value) >= _BY_PLACE

    @property
    def _all_the_same(self) -> bool:
        return self.ties >= _SAME

    @property
    def sentence(self) -> str:
        """What there is to say, for people."""
        if self.looks == 0:
            return "No answer tells enough to judge position bias and ties."
        rho = f"rank correlation of place and standing {self.spearman.value:+.2f}"
        if self._all_the_same:
            return (
                f"The model gives every candidate the same score ({self.ties:.0%} of pairs are "
                "tied): it has said nothing."
            )
        if self._by_place:
            order = "input order" if self.spearman.value > 0 else "reverse input order"
            return f"The model answers in {order} ({rho}): it has said nothing."
        for share, end in ((self.first_on_top, "first"), (self.last_on_top, "last")):
            if share >= _AT_ONE_END and self.by_chance < _AT_ONE_END / 2:
                return (
                    f"The model puts the candidate shown {end} on top in {share:.0%} of its "
                    f"answers, by chance {self.by_chance:.0%}: its first choice says nothing."
                )
        if abs(self.spearman.value) >= _LEANS:
            end = "first" if self.spearman.value > 0 else "last"
            return f"The model leans to what is shown {end} ({rho})."
        return f"The model does not answer by place ({rho}); {self.ties:.0%} of pairs are tied."


def soundness(rankings: Iterable[Ranking]) -> Soundness:
    """Position bias and ties of a model, one ranking a user; those without its answers say none.

    Raw answers are judged: averaging over orders may have cancelled the bias in the rankings.
    """
    judged = [_judged(ranking.looks) for ranking in rankings]
    told = [one for one in judged if len(one)]
    ends = np.concatenate([one[one[:, 5] >= _FEWEST] for one in told]) if told else _none()
    every = np.concatenate(told) if told else _none()
    by_user = np.array([one.mean(axis=0) for one in told]) if told else _none()
    first, last, chance = (_mean(ends[:, 2]), _mean(ends[:, 3]), _mean(1 / ends[:, 5]))
    return Soundness(
        spearman=mean_of(by_user[:, 0]),
        kendall=mean_of(by_user[:, 1]),
        first_on_top=first,
        last_on_top=last,
        by_chance=chance,
        ties=_mean(by_user[:, 4]),
        all_equal=_mean((every[:, 4] == 1).astype(np.float64)),
        looks=len(every),
    )


def rank_lift(before: Sequence[Ranking], after: Sequence[Ranking], targets: Sequence[int]) -> Mean:
    """Places that an item rises, on the mean over users, when its title is replaced by another.

    Args:
        before: Rankings with the item's own title.
        after: Rankings of the same requests with the other title.
        targets: The item's position among the candidates of each request.
    """
    lifts = [
        _place(one, target) - _place(other, target)
        for one, other, target in zip(before, after, targets, strict=True)
    ]
    return mean_of(np.array(lifts, dtype=np.float64))


def mean_of(values: Float64) -> Mean:
    """The mean of float64[users] with its interval; one user has none."""
    if len(values) == 0:
        return Mean(np.nan, np.nan, np.nan, 0)
    mean = float(values.mean())
    if len(values) == 1:
        return Mean(mean, np.nan, np.nan, 1)
    reach = _LIKELY * float(values.std(ddof=1)) / float(np.sqrt(len(values)))
    return Mean(mean, mean - reach, mean + reach, len(values))


def _judged(looks: Iterable[Look]) -> Float64:
    """float64[looks, 6]: Spearman, Kendall, first and last on top, ties, w; of those that tell."""
    rows = [_judge(look.scores.astype(np.float64)) for look in looks if _tells(look)]
    return np.array(rows, dtype=np.float64) if rows else _none()


def _none() -> Float64:
    return np.empty((0, 6))


def _tells(look: Look) -> bool:
    """Whether two candidates or more were shown, and any of them scored."""
    return len(look.scores) > 1 and bool(np.isfinite(look.scores).any())


def _judge(scores: Float64) -> tuple[float, ...]:
    """The measures of one look; who got no score stands behind all who did."""
    known = scores[np.isfinite(scores)]
    filled = np.where(np.isfinite(scores), scores, known.min() - 1)
    top = filled == filled.max()
    share = 1 / top.sum()
    return (
        *_correlations(filled),
        share * float(top[0]),
        share * float(top[-1]),
        _tied(known),
        float(len(scores)),
    )


def _correlations(scores: Float64) -> tuple[float, float]:
    """Spearman's and Kendall's of being shown early and scored high; 0 if all are equal."""
    if (scores == scores[0]).all():
        return 0.0, 0.0
    places = -np.arange(len(scores), dtype=np.float64)
    ranks = _ranks(scores)
    most = np.corrcoef(places, -np.sort(-ranks))[0, 1]
    rho = float(np.corrcoef(places, ranks)[0, 1] / most)
    above = np.sign(scores[:, None] - scores[None, :])[np.triu_indices(len(scores), k=1)]
    return rho, float(above.sum() / np.count_nonzero(above))


def _ranks(values: Float64) -> Float64:
    """Ranks from below, equal values at their mean."""
    _, index, counts = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2)[index].astype(np.float64)


def _tied(scores: Float64) -> float:
    """Share of pairs that are equal; one score alone ties with nothing."""
    pairs = len(scores) * (len(scores) - 1) / 2
    if pairs == 0:
        return 0.0
    _, counts = np.unique(scores, return_counts=True)
    return float((counts * (counts - 1) / 2).sum() / pairs)


def _place(ranking: Ranking, target: int) -> int:
    return int(np.flatnonzero(np.asarray(ranking.order) == target)[0])


def _mean(values: Float64) -> float:
    return float(values.mean()) if len(values) else float("nan")
