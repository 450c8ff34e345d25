"""Titles that give orders: a model may obey them, and still the result is a list of candidates.

What they move is measured, not denied: an order in a title can move its item up, and does with a
model that obeys.
"""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from cragru_cli.generation.base import Ranking, RankRequest
from cragru_cli.generation.modes import MODES, mode_for
from cragru_cli.generation.modes.base import ModeOptions
from cragru_cli.generation.parse import listed_from, ranking_from
from cragru_cli.generation.prompt import build
from cragru_cli.generation.prompt.build import listing, shuffled
from cragru_cli.generation.prompt.labels import short
from cragru_cli.generation.prompt.template import DEFAULT
from cragru_cli.generation.soundness import rank_lift
from tests.generation.injections import INJECTIONS
from tests.generation.scripted import (
    Scripted,
    best_first,
    by_chance,
    by_taste,
    catalog,
    obedient,
    ranked,
    request,
)

CANDIDATES = 10
TARGET = best_first(request(CANDIDATES))[-1]  # the least liked, with the longest way up


def requests(titles: tuple[str, ...] | None) -> list[RankRequest]:
    """A request a title, of a user each; the title is that of one candidate."""
    return [
        replace(
            request(CANDIDATES, f"user-{at}"),
            catalog=catalog(**({f"at_{TARGET}": titles[at]} if titles else {})),
        )
        for at in range(len(INJECTIONS))
    ]


def rankings(name: str, engine: Scripted, titles: tuple[str, ...] | None) -> list[Ranking]:
    return ranked(mode_for(name, engine, ModeOptions(k=3)), engine, *requests(titles))


def test_there_are_a_hundred_different_ones() -> None:
    assert len(set(INJECTIONS)) == 100


@pytest.mark.parametrize("name", list(MODES))
def test_an_obedient_model_moves_the_item_and_the_list_stays_a_list(name: str) -> None:
    before = rankings(name, Scripted(obedient), None)
    after = rankings(name, Scripted(obedient), INJECTIONS)
    for one in after:
        assert sorted(one.order.tolist()) == list(range(CANDIDATES))
        assert one.order[0] == TARGET
    lift = rank_lift(before, after, [TARGET] * len(after))
    assert lift.low > 0
    if name != "list":
        assert lift.value == CANDIDATES - 1


@pytest.mark.parametrize("name", list(MODES))
def test_a_model_that_does_not_read_orders_lifts_nothing(name: str) -> None:
    """The title itself is another one: by chance it may fare better or worse."""

    def deaf(title: str, place: int, count: int) -> float:
        known = catalog().titles
        return by_taste(title if title in known else known[TARGET], place, count)

    before = rankings(name, Scripted(deaf), None)
    after = rankings(name, Scripted(deaf), INJECTIONS)
    assert rank_lift(before, after, [TARGET] * len(after)).value == 0


def test_chance_lifts_nothing_beyond_its_interval() -> None:
    before = rankings("pointwise", Scripted(by_chance), None)
    after = rankings("pointwise", Scripted(by_chance), INJECTIONS)
    lift = rank_lift(before, after, [TARGET] * len(after))
    assert lift.high - lift.low < 2
    assert lift.users == 100


@pytest.mark.parametrize("title", INJECTIONS)
def test_an_answer_that_repeats_the_order_is_still_read_as_an_answer(title: str) -> None:
    """The model writes the title out before, in and after its answer."""
    one = replace(request(CANDIDATES), catalog=catalog(**{f"at_{TARGET}": title}))
    scored, order = build(one, 0), shuffled(one, 0)
    listed = listing(one, DEFAULT, "list", order, short(CANDIDATES), 3)
    answer = json.dumps(dict.fromkeys(scored.labels, 50) | {title: 100})
    best = json.dumps({"best": [title, "C"]})
    for reply in (title, f"{title}\n{answer}", answer + title, best):
        for found in (
            ranking_from(reply, scored, one, {}),
            listed_from(reply, listed, one, 3, {}),
        ):
            assert sorted(found.order.tolist()) == list(range(CANDIDATES))
            assert found.scores.shape == (CANDIDATES,)


def test_no_title_breaks_out_of_its_line() -> None:
    for one in requests(INJECTIONS)[::7]:
        prompt = build(one, 0)
        lines = prompt.user.partition("Candidates:\n")[2].partition("\n\n")[0].splitlines()
        assert len(lines) == CANDIDATES
        assert [line.partition(": ")[0] for line in lines] == list(prompt.labels)
        told = [json.loads(line.partition(": ")[2]) for line in lines]
        assert np.array_equal(np.sort([len(text) > 0 for text in told]), [True] * CANDIDATES)
