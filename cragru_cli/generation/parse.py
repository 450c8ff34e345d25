"""Whatever a model answers, the result is a permutation of the candidates.

Shapes: c candidates.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Float32
from cragru_cli.generation.base import Look, Ranking, RankRequest
from cragru_cli.generation.none import base_order
from cragru_cli.generation.prompt import Prompt
from cragru_cli.generation.reply import answer_in, list_in, scores_in

_KINDS = ("unknown", "not a score", "repeated")
_BROKEN = "no whole JSON"


def ranking_from(
    reply: str, prompt: Prompt, request: RankRequest, usage: Mapping[str, int]
) -> Ranking:
    """The ranking by the scores that a reply states, repaired where that is possible."""
    text = answer_in(reply, len(prompt.labels))
    stated, whole = scores_in(text, prompt.labels)
    if not stated:
        return nothing(request, _why_nothing(reply, text, "JSON object"), usage)
    scores = np.full(len(request.candidates), np.nan, dtype=np.float32)
    faults = Counter[str]()
    for label, value in stated:
        position, score = prompt.labels.get(label), _number(value)
        if position is None:
            faults["unknown"] += 1
        elif score is None:
            faults["not a score"] += 1
        elif not np.isnan(scores[position]):
            faults["repeated"] += 1
        else:
            scores[position] = score
    if np.isnan(scores).all():
        return nothing(request, "the answer scores no candidate", usage)
    reason = _reason(int(np.isnan(scores).sum()), faults, whole=whole)
    looks = (Look(prompt.shown, scores[prompt.shown]),)
    return by_scores(request, scores, reason, usage, looks)


def listed_from(
    reply: str, prompt: Prompt, request: RankRequest, k: int, usage: Mapping[str, int]
) -> Ranking:
    """The ranking that begins with the candidates a reply lists, k of which were wanted.

    The others follow in the backbone's order. Nobody scored anything: all scores are NaN.
    """
    text = answer_in(reply, len(prompt.labels))
    stated, whole = list_in(text, prompt.labels)
    if not stated:
        return nothing(request, _why_nothing(reply, text, "list of labels"), usage)
    faults, first = Counter[str](), dict[int, None]()
    for label in stated:
        position = prompt.labels.get(label)
        if position is None:
            faults["unknown"] += 1
        elif position in first:
            faults["repeated"] += 1
        else:
            first[position] = None
    if not first:
        return nothing(request, "the answer lists no candidate", usage)
    reason = _reason(max(k - len(first), 0), faults, whole=whole)
    places = np.full(len(request.candidates), np.nan, dtype=np.float32)
    places[list(first)] = np.arange(len(first), 0, -1)
    looks = (Look(prompt.shown, places[prompt.shown]),)
    listed = by_scores(request, places, reason, usage, looks)
    unscored = np.full(len(places), np.nan, dtype=np.float32)
    return Ranking(listed.order, unscored, listed.source, reason, usage, looks)


def by_scores(
    request: RankRequest,
    scores: Float32,
    reason: str,
    usage: Mapping[str, int],
    looks: tuple[Look, ...] = (),
) -> Ranking:
    """The ranking by scores: float32[c], NaN for those without one, which come last.

    Equal scores, and those without, keep the backbone's order.
    """
    base = base_order(request)
    order = base.order[np.argsort(-scores[base.order], kind="stable")]  # NaN sorts last
    return Ranking(order, scores[order], "repaired" if reason else "llm", reason, usage, looks)


def nothing(request: RankRequest, reason: str, usage: Mapping[str, int]) -> Ranking:
    """The backbone's ranking where the model's answer holds none."""
    base = base_order(request)
    return Ranking(base.order, base.scores, "base", reason, usage)


def _why_nothing(reply: str, text: str, what: str) -> str:
    if reply[:1] and not text:
        return "the model was cut off before it came to an answer"
    return f"the answer holds no {what}"


def _reason(missing: int, faults: Counter[str], *, whole: bool) -> str:
    """What is wrong with an answer, in words; nothing where it is sound."""
    counts = {"missing": missing, **{one: faults[one] for one in _KINDS}}
    told = [f"{count} {what}" for what, count in counts.items() if count]
    return ", ".join(told if whole else [*told, _BROKEN])


def _number(value: Any) -> float | None:
    """A score from 1 to 100, or None for what is none."""
    if isinstance(value, str):
        try:
            value = float(value[:32])
        except ValueError:
            return None
    if not isinstance(value, float) or not math.isfinite(value):
        return None
    return min(max(value, 1.0), 100.0)
