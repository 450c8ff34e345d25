"""What a method's lists are worth beside those of a new training, user by user.

Shapes: u users, m metrics.

Differences are paired: the same users are drawn for a method, for the reference and for both at
once, so that what is hard about a user cancels out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int32, Int64
from cragru_cli.evaluation.audits.base import rounded
from cragru_cli.evaluation.bootstrap import intervals
from cragru_cli.evaluation.groups import most_active
from cragru_cli.evaluation.metrics import PerUser, per_user
from cragru_cli.evaluation.protocol import as_matrix
from cragru_cli.evaluation.scene import Scene

CURE4REC_PLACES = 20


@dataclass(frozen=True)
class Differences:
    """Means and paired differences to the reference, in the order of the columns.

    Attributes:
        means: float64[m].
        bounds: float64[2, m], 95 %.
        differences: float64[m]; None without a reference.
        difference_bounds: float64[2, m], 95 %.
    """

    means: Float64
    bounds: Float64
    differences: Float64 | None = None
    difference_bounds: Float64 | None = None


def differences(values: Float64, reference: Float64 | None, seed: int) -> Differences:
    """Compare float64[u, m] with the same of the reference, of the same users."""
    if reference is None:
        return Differences(values.mean(axis=0), intervals(values, seed))
    gaps = values - reference
    bounds = intervals(np.hstack((values, gaps)), seed)  # one draw serves both
    metrics = values.shape[1]
    return Differences(
        values.mean(axis=0), bounds[:, :metrics], gaps.mean(axis=0), bounds[:, metrics:]
    )


def compared(
    values: PerUser, reference: PerUser | None, seed: int
) -> dict[str, dict[str, float | list[float | None] | None]]:
    """JSON: cutoff -> ``metric``, ``metric_ci``, ``metric_difference``, ``metric_difference_ci``.

    Differences are to the reference, and null where there is none.
    """
    columns, mine = as_matrix(values)
    theirs = None
    if reference is not None:
        theirs = np.column_stack([reference[k][metric] for k, metric in columns])
    found = differences(mine, theirs, seed)
    document: dict[str, dict[str, float | list[float | None] | None]] = {str(k): {} for k in values}
    for at, (k, metric) in enumerate(columns):
        entry = document[str(k)]
        entry[metric] = rounded(found.means[at])
        entry[f"{metric}_ci"] = _pair(found.bounds, at)
        entry[f"{metric}_difference"] = (
            None if found.differences is None else rounded(found.differences[at])
        )
        entry[f"{metric}_difference_ci"] = _pair(found.difference_bounds, at)
    return document


def cure4rec(lists: Sequence[Int32], scene: Scene) -> dict[str, float | None]:
    """:func:`cure4rec_of` for the kept users of a scene."""
    counts = np.diff(scene.train.interactions.pointers)[scene.rows(scene.kept)]
    return cure4rec_of(lists, scene.truths, counts)


def cure4rec_of(
    lists: Sequence[Int32], truths: Sequence[Int32], counts: Int64
) -> dict[str, float | None]:
    """JSON: the metrics as CURE4Rec's code defines them, for comparison with its figures only.

    They are not the usual ones that they are named after there (Chen et al. 2024, arXiv 2408.14393,
    ``utils.py`` of the published code). ``hit`` is the share of a user's test items among the first
    20, which is Recall@20, and not whether there is one. The ideal list of ``ndcg`` holds all test
    items, not the 20 that can be shown. So whoever has more than 20 test items cannot reach 1: on
    CURE4Rec's own ML-100K a perfect ranker comes to 0.837 and 0.879. That split is not part of this
    package, and figures of another split stand beside neither.

    ``fairness`` is the mean ``ndcg`` of the most active 5 % less that of the rest; both are given,
    since an ideal that cannot be reached lowers the first most.

    Args:
        lists: Ranked items, best first.
        truths: Held-out items, at least one a user.
        counts: int64[u], training interactions.
    """
    k = CURE4REC_PLACES
    hit = per_user(lists, truths, [k])[k]["recall"]
    gain = np.array([_gain(ranked[:k], truth) for ranked, truth in zip(lists, truths, strict=True)])
    ideal = np.array([_gain(truth, truth) for truth in truths])
    ndcg, active = gain / ideal, most_active(counts)
    first, rest = _mean(ndcg, active), _mean(ndcg, ~active)
    return {
        f"cure4rec_hit@{k}": rounded(float(hit.mean())),
        f"cure4rec_ndcg@{k}": rounded(float(ndcg.mean())),
        f"cure4rec_ndcg@{k}_active": rounded(first),
        f"cure4rec_ndcg@{k}_rest": rounded(rest),
        "cure4rec_fairness": None if first is None or rest is None else rounded(first - rest),
    }


def _gain(ranked: Int32, truth: Int32) -> float:
    """The discounted gain of a list."""
    places = np.flatnonzero(np.isin(ranked, truth))
    return float((1.0 / np.log2(places + 2.0)).sum())


def _mean(values: Float64, of: Bool) -> float | None:
    return float(values[of].mean()) if of.any() else None


def _pair(bounds: Float64 | None, at: int) -> list[float | None] | None:
    return None if bounds is None else [rounded(bound) for bound in bounds[:, at].tolist()]
