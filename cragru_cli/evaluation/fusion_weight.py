"""How much a language model's order may count, told from users whose items were held out.

The weight of the best mean NDCG@10 is only taken if the model has earned it: each user's list is
also made with a weight that the other users chose, and the gain over the base in those lists must
be positive beyond its interval. Chosen and judged on the same users, even a model that shuffles
would now and then look useful.

Shapes: u users, g weights of the grid, c candidates of a user, r resamples.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from cragru_cli.data.dataset import Float64, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.bootstrap import LEVEL, draws, intervals
from cragru_cli.evaluation.metrics import per_user
from cragru_cli.generation.base import Ranking
from cragru_cli.generation.fusion import mixed

GRID = tuple(at / 20 for at in range(21))
CUTOFF = 10
FEWEST = 20
"""Users below whom an interval is not worth its name: too few to let a model count."""
_FOLDS = 10
_ROUNDING = 1e-12


@dataclass(frozen=True)
class Judged:
    """One user with both orders.

    Attributes:
        candidates: int32[c].
        held_out: int32[..], items that neither of the two has seen; at least one.
    """

    base: Ranking
    model: Ranking
    candidates: Int32
    held_out: Int32


@dataclass(frozen=True)
class Figure:
    """A mean over users with its 95 % interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Fit:
    """The weight, and what speaks for it.

    Attributes:
        weight: 0 unless the model has earned more.
        best: The weight of the best mean, earned or not, with the interval over resampled users.
        base, model, fused: NDCG@10. The fused lists of each user are by a weight that the other
            users chose.
        gain: Of the fused lists over the base.
    """

    weight: float
    best: Figure
    base: Figure
    model: Figure
    fused: Figure
    gain: Figure
    users: int

    @property
    def is_earned(self) -> bool:
        """Whether the gain is positive beyond its interval, of users enough to tell."""
        return self.users >= FEWEST and self.gain.low > 0


def fit(users: Sequence[Judged], seed: int) -> Fit:
    """Find the weight; ``users`` holds at least one."""
    values = _values(users)
    chosen = _best(values.mean(axis=0))
    fused = values[np.arange(len(values)), _chosen_by_others(values, seed)]
    columns = np.column_stack([values[:, 0], values[:, -1], fused, fused - values[:, 0]])
    base, model, mix, gain = _figures(columns, seed)
    low, high = _spread(values, seed)
    found = Fit(0.0, Figure(GRID[chosen], low, high), base, model, mix, gain, len(users))
    return replace(found, weight=GRID[chosen]) if found.is_earned else found


def _values(users: Sequence[Judged]) -> Float64:
    """float64[u, g]: NDCG@10 of each user's list by each weight."""
    truths = [one.held_out for one in users]
    columns = []
    for weight in GRID:
        orders = [mixed(one.base, one.model, weight).order for one in users]
        lists = [one.candidates[order] for one, order in zip(users, orders, strict=True)]
        columns.append(per_user(lists, truths, (CUTOFF,))[CUTOFF]["ndcg"])
    return np.column_stack(columns)


def _best(means: Float64) -> int:
    """The place of the best of float64[g]; of equal ones the largest, none better than the first.

    Sums differ in their last bits where lists are the same.
    """
    near = np.flatnonzero(means >= means.max() - _ROUNDING)
    return 0 if near[0] == 0 else int(near[-1])


def _chosen_by_others(values: Float64, seed: int) -> Int64:
    """int64[u]: for each user the weight that is best for those of the other folds."""
    users = len(values)
    fold = rng(seed, "folds of the weight").permutation(users) % _FOLDS
    chosen = np.zeros(users, dtype=np.int64)
    for at in np.unique(fold):
        others = values[fold != at]
        chosen[fold == at] = _best(others.mean(axis=0)) if len(others) else 0
    return chosen


def _spread(values: Float64, seed: int) -> tuple[float, float]:
    """The interval of the best weight over resampled users."""
    means = draws(len(values), seed) @ values / len(values)
    best = np.array([GRID[_best(row)] for row in means])
    tail = (1 - LEVEL) / 2
    low, high = np.quantile(best, [tail, 1 - tail], method="nearest")
    return float(low), float(high)


def _figures(columns: Float64, seed: int) -> list[Figure]:
    means, bounds = columns.mean(axis=0), intervals(columns, seed)
    rows = zip(means.tolist(), *bounds.tolist(), strict=True)
    return [Figure(*row) for row in rows]
