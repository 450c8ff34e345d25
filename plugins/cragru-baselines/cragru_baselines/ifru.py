"""IFRU: influence functions with spill-over in a pruned neighbourhood (Zhang et al. 2024).

Shapes: U users, I items.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cragru_baselines.influence import Change, InfluenceMethod, InfluenceOptions
from cragru_cli.data.dataset import Bool, Float64

if TYPE_CHECKING:
    from cragru_baselines.objective import Point


@dataclass(frozen=True)
class IfruOptions(InfluenceOptions):
    """Options of :class:`Ifru`.

    Attributes:
        hops: From item to item through users, as far as influence is followed.
        keep: The share of the items met on the way that may move, the most important ones.
    """

    hops: int = 2
    keep: float = 0.5

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.hops < 0:
            raise ValueError(f"hops must not be negative, not {self.hops}")
        if not 0 <= self.keep <= 1:
            raise ValueError(f"keep must be from 0 to 1, not {self.keep}")


class Ifru(InfluenceMethod):
    """Direct influence and spill-over: what else is computed from the interactions that go."""

    Options = IfruOptions
    name = "ifru"
    source = "IFRU (Zhang et al. 2024, arXiv 2307.02147)"
    differs = (
        "Spill-over goes through the histories that users' vectors are means of, and through the "
        "graph of lightgcn. Neighbours are pruned by where a random walk from the forgotten items "
        "leads. The curvature is the Gauss-Newton matrix of a sample, because the Hessian of this "
        "loss is not positive."
    )

    def _items(self, change: Change) -> Bool:
        importance = walked(change, self.options.hops)
        direct = np.zeros(len(importance), dtype=np.bool_)
        direct[change.terms.items[change.gone]] = True
        count = round(self.options.keep * int((importance > 0).sum()))
        best = np.argsort(-importance, kind="stable")[:count]
        direct[best[importance[best] > 0]] = True
        return direct

    def _difference(self, change: Change, at: Point) -> Point:
        before = change.objective(change.before, change.before, change.terms)
        after = change.objective(change.after, change.after, change.remaining())
        whole = before.gradient(at).scaled(1 / change.before.shape[0])
        return after.gradient(at).scaled(1 / change.after.shape[0]).plus(whole, -1.0)


def walked(change: Change, hops: int) -> Float64:
    """float64[I]: how often a walk from the forgotten items comes by, over all its steps."""
    graph = change.before
    users = np.bincount(graph.indices, minlength=graph.shape[1])
    here = np.bincount(change.terms.items[change.gone], minlength=graph.shape[1]).astype(np.float64)
    here /= here.sum()
    total = here.copy()
    for _ in range(hops):
        through = graph @ (here / np.maximum(users, 1)) / np.diff(graph.indptr)
        here = graph.T @ through
        total += here
    return total
