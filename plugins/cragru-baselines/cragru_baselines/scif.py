"""SCIF: selective and collaborative influence functions (Li et al. 2023)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from cragru_baselines.influence import Change, InfluenceMethod
from cragru_cli.data.dataset import Bool

if TYPE_CHECKING:
    from cragru_baselines.objective import Point


class Scif(InfluenceMethod):
    """The direct influence of what is forgotten, on the vectors of its items alone."""

    name = "scif"
    source = "SCIF (Li et al. 2023, arXiv 2304.10199)"
    differs = (
        "The paper gives a forgotten interaction the user's mean label; in pairwise training there "
        "are no labels, and an interaction that says nothing has no pull: its terms are dropped, "
        "with all histories as they were. There are no user vectors to move. The curvature is the "
        "Gauss-Newton matrix of a sample, because the Hessian of this loss is not positive."
    )

    def _items(self, change: Change) -> Bool:
        touched = np.zeros(change.before.shape[1], dtype=np.bool_)
        touched[change.terms.items[change.gone]] = True
        return touched

    def _difference(self, change: Change, at: Point) -> Point:
        forgotten = change.terms.only(change.gone)
        objective = change.objective(change.before, change.before, forgotten)
        return objective.gradient(at).scaled(-1 / change.before.shape[0])
