"""Whatever a model answers, the result is a permutation of the candidates.

Shapes: c candidates.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from cragru_cli.generation.base import Ranking, RankRequest
from cragru_cli.generation.none import base_order
from cragru_cli.generation.prompt import Prompt

_LARGEST_REPLY = 100_000  # characters; an honest answer for 50 candidates has about 500
_ATTEMPTS = 20  # opening braces tried as the start of the object


def ranking_from(
    reply: str, prompt: Prompt, request: RankRequest, usage: Mapping[str, int]
) -> Ranking:
    """The ranking that a reply states, repaired where that is possible.

    Candidates are ordered by score; equal scores, and the candidates that the reply leaves out
    behind all others, keep the backbone's order. A reply that scores nothing gives the backbone's
    ranking.
    """
    base = base_order(request)
    stated = _scores(reply[:_LARGEST_REPLY])
    if stated is None:
        return Ranking(base.order, base.scores, "base", "the answer holds no JSON object", usage)
    scores = np.full(len(request.candidates), np.nan, dtype=np.float32)
    faults = {"unknown": 0, "not a score": 0, "repeated": 0}
    for label, value in stated:
        position = prompt.labels.get(label.strip())
        score = _number(value)
        if position is None:
            faults["unknown"] += 1
        elif score is None:
            faults["not a score"] += 1
        elif not np.isnan(scores[position]):
            faults["repeated"] += 1
        else:
            scores[position] = score
    missing = int(np.isnan(scores).sum())
    if missing == len(scores):
        return Ranking(base.order, base.scores, "base", "the answer scores no candidate", usage)
    found = {"missing": missing, **faults}
    reason = ", ".join(f"{count} {what}" for what, count in found.items() if count)
    in_base_order = scores[base.order]
    order = base.order[np.argsort(-in_base_order, kind="stable")]  # NaN sorts last
    return Ranking(order, scores[order], "repaired" if reason else "llm", reason, usage)


def _scores(reply: str) -> list[tuple[str, Any]] | None:
    """The pairs of the first JSON object that has any, repeated keys included."""
    decoder = json.JSONDecoder(object_pairs_hook=list, parse_int=float)
    start = reply.find("{")
    for _ in range(_ATTEMPTS):
        if start < 0:
            return None
        try:
            pairs, _ = decoder.raw_decode(reply, start)
        except (ValueError, RecursionError):
            pairs = []
        if pairs:
            return [(str(key), value) for key, value in pairs]
        start = reply.find("{", start + 1)
    return None


def _number(value: Any) -> float | None:
    """A score from 1 to 100, or None for what is none."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if not isinstance(value, float) or not math.isfinite(value):
        return None
    return min(max(value, 1.0), 100.0)
