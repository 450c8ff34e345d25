"""Two orders mixed by one weight."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.generation.base import Look, Ranking
from cragru_cli.generation.fusion import NO_WEIGHT, mixed


def ranking(*order: int, source: str = "llm", reason: str = "") -> Ranking:
    scores = np.arange(len(order), 0, -1, dtype=np.float32)
    look = Look(np.arange(len(order)), scores)
    return Ranking(np.array(order, dtype=np.int64), scores, source, reason, {"calls": 1}, (look,))  # type: ignore[arg-type]


BASE = ranking(0, 1, 2, 3, 4, source="base")
MODEL = ranking(4, 3, 2, 1, 0)


def order(base: Ranking, model: Ranking, weight: float) -> list[int]:
    return [int(at) for at in mixed(base, model, weight).order]


def test_the_ends_are_one_of_the_two_alone() -> None:
    assert mixed(BASE, MODEL, 1.0) is MODEL
    alone = mixed(BASE, MODEL, 0.0)
    assert list(alone.order) == list(BASE.order)
    assert list(alone.scores) == list(BASE.scores)
    assert (alone.source, alone.reason, alone.usage) == ("base", NO_WEIGHT, {"calls": 1})


@pytest.mark.parametrize("weight", [0.05, 0.35, 0.5, 0.95])
@pytest.mark.parametrize("source", ["llm", "repaired"])
def test_what_it_is_says_whose_answer_it_holds(weight: float, source: str) -> None:
    model = ranking(2, 0, 4, 1, 3, source=source, reason="1 missing")
    found = mixed(BASE, model, weight)
    assert sorted(found.order) == [0, 1, 2, 3, 4]
    assert (found.source, found.reason, found.looks) == (source, "1 missing", model.looks)
    assert (np.diff(found.scores) <= 0).all()
    assert found.scores.dtype == np.float32
    assert 0 < found.scores.min() <= found.scores.max() <= 1


def test_equal_worths_keep_the_order_of_the_base() -> None:
    swapped = ranking(1, 0, 2, 3, 4)
    assert order(BASE, swapped, 0.5) == [0, 1, 2, 3, 4]
    assert order(swapped, ranking(0, 1, 2, 3, 4), 0.5) == [1, 0, 2, 3, 4]
    assert order(BASE, swapped, 0.55) == [1, 0, 2, 3, 4]
    assert order(BASE, swapped, 0.45) == [0, 1, 2, 3, 4]


def test_a_place_gained_needs_the_weight_for_it() -> None:
    """With the backbone 1 / (60 + place), with the model too: 2 passes 1 from 1/2 on, by hand."""
    model = ranking(2, 0, 1, 3, 4)
    worth = {0: (1 / 61, 1 / 62), 1: (1 / 62, 1 / 63), 2: (1 / 63, 1 / 61)}
    for weight in np.linspace(0.01, 0.99, 50).tolist():
        total = {at: (1 - weight) * b + weight * m for at, (b, m) in worth.items()}
        by_hand = sorted(total, key=lambda at: -total[at])
        assert order(BASE, model, weight)[:3] == by_hand


def test_a_failed_call_is_the_base_whatever_the_weight() -> None:
    failed = ranking(0, 1, 2, 3, 4, source="base", reason="the call failed (timeout)")
    for weight in (0.4, 1.0):
        assert mixed(BASE, failed, weight) is failed


def test_no_candidates() -> None:
    assert order(ranking(source="base"), ranking(), 0.5) == []
