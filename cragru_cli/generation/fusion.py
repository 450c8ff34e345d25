"""One order out of two: the backbone's and a language model's, by one weight.

An item's worth is (1 - w) / (60 + its place with the backbone) + w / (60 + its place with the
model): reciprocal rank fusion (Cormack, Clarke and Büttcher, SIGIR 2009) with weights. Places are
mixed, not scores, since scores of the two lie on no common scale. The worth of a place falls
smoothly and ever more slowly, so that a low weight moves neighbours only and one wild answer cannot
throw a good item to the end; it hangs on no number of candidates. w = 0 is the backbone alone,
w = 1 the model alone.

Shapes: c candidates of a request.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cragru_cli.data.dataset import Float64, Int64
from cragru_cli.generation.base import Ranking

NO_WEIGHT = "the language model has weight 0"
_DAMPING = 60.0


def mixed(base: Ranking, model: Ranking, weight: float) -> Ranking:
    """The ranking of a weight from 0 to 1; equal worths keep the base's order.

    A model's ranking stays what it is, ``llm`` or ``repaired``, but its scores become worths from
    0 to 1. What already is the base's order, since the call failed, is not mixed again.
    """
    if weight == 0:
        return replace(model, order=base.order, scores=base.scores, source="base", reason=NO_WEIGHT)
    if weight == 1 or model.source == "base":
        return model
    worth = (1 - weight) * _worth(base.order) + weight * _worth(model.order)
    order = base.order[np.argsort(-worth[base.order], kind="stable")]
    return replace(model, order=order, scores=worth[order].astype(np.float32))


def _worth(order: Int64) -> Float64:
    """float64[c]: what each candidate's place is worth; the first place is worth 1."""
    worth = np.empty(len(order))
    worth[order] = (_DAMPING + 1) / (_DAMPING + 1 + np.arange(len(order)))
    return worth
