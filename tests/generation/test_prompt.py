"""The prompt: what a model is told, in which order, and what it is never told."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from cragru_cli.data.dataset import Catalog
from cragru_cli.generation.prompt import build
from cragru_cli.generation.prompt.template import parse
from tests.hostile.texts import ESCAPES, FORMULAS

if TYPE_CHECKING:
    from cragru_cli.generation.base import RankRequest

    Make = Callable[..., RankRequest]


def lines_of(prompt: str, section: str) -> list[str]:
    return prompt.partition(f"{section}:\n")[2].partition("\n\n")[0].splitlines()


def test_evidence_is_told_oldest_first_with_its_ratings(request_for: Make) -> None:
    prompt = build(request_for(), seed=0).user
    assert lines_of(prompt, "Evidence") == [
        '"The Red Kite" - rated 5',
        '"Forty Feet of Rope" - rated 2.5',
    ]


def test_candidates_carry_numbers_and_the_labels_lead_back(request_for: Make) -> None:
    request = request_for()
    prompt = build(request, seed=0)
    told = lines_of(prompt.user, "Candidates")
    assert [line.partition(":")[0] for line in told] == ["1", "2", "3", "4"]
    assert list(prompt.labels) == ["1", "2", "3", "4"]
    assert sorted(prompt.labels.values()) == [0, 1, 2, 3]
    at = prompt.labels["2"]
    title = request.catalog.titles[request.candidates[at]]
    assert title.split()[0].strip('"')[:20] in told[1]


def test_no_id_is_told(request_for: Make) -> None:
    prompt = build(request_for(age="34"), seed=0)
    everything = json.dumps(prompt.messages)
    assert "user-77" not in everything
    assert "item-" not in everything


def test_ratings_that_nobody_gave_are_not_told(request_for: Make) -> None:
    prompt = build(replace(request_for(), rated=False), seed=0).user
    assert lines_of(prompt, "Evidence") == [
        '"The Red Kite"',
        '"Forty Feet of Rope"',
    ]
    assert "rated" not in prompt


def test_an_id_does_not_stand_in_for_a_title(request_for: Make) -> None:
    request = request_for()
    catalog = replace(request.catalog, titles=request.catalog.ids)
    prompt = build(replace(request, catalog=catalog), seed=0)
    assert "item-" not in json.dumps(prompt.messages)
    assert lines_of(prompt.user, "Evidence")[0] == "untitled (1999) [toys, outdoor] - rated 5"
    assert all("untitled" in line for line in lines_of(prompt.user, "Candidates"))


def test_only_the_given_profile_is_told(request_for: Make) -> None:
    assert "Customer" not in build(request_for(), seed=0).user
    prompt = build(request_for(age="34", city="line\nbreak\u202e"), seed=0).user
    assert lines_of(prompt, "Customer") == ['age: "34"', 'city: "line break"']


def test_a_title_cannot_leave_its_line_or_its_quotes(request_for: Make) -> None:
    told = lines_of(build(request_for(), seed=0).user, "Candidates")
    assert len(told) == 4
    for line in told:
        number, title = re.fullmatch(r'(\d): (".*")(?: \(.*\))?', line).groups()  # type: ignore[union-attr]
        assert len(json.loads(title)) <= 120
        assert number.isdigit()
    whole = build(request_for(), seed=0).user
    assert "\x1b" not in whole
    assert "\u202e" not in whole


def test_a_prompt_is_a_function_of_request_and_seed(request_for: Make) -> None:
    assert build(request_for(), seed=3) == build(request_for(), seed=3)


def test_candidates_are_shuffled_for_each_user_and_seed(request_for: Make) -> None:
    request = request_for()
    many = np.arange(50, dtype=np.int32) % 6
    wide = replace(request, candidates=many, scores=np.zeros(50, dtype=np.float32))
    orders = {
        tuple(build(replace(wide, user_id=user), seed=seed).labels.values())
        for user in ("ann", "bob")
        for seed in (0, 1)
    }
    assert len(orders) == 4
    assert tuple(range(50)) not in orders


@pytest.mark.parametrize("user", ["", "jörg", "a\ud800b"])
def test_any_user_can_be_asked_for(request_for: Make, user: str) -> None:
    assert len(build(request_for(user), seed=0).labels) == 4


def test_the_others_stay_in_order_when_one_is_forgotten_or_scores_move(request_for: Make) -> None:
    catalog = films(40)
    every = np.arange(40, dtype=np.int32)
    request = replace(
        request_for(), catalog=catalog, candidates=every, scores=np.zeros(40, dtype=np.float32)
    )
    whole = [int(at) for at in build(request, seed=0).shown]
    moved = replace(request, candidates=every[::-1].copy(), scores=np.arange(40, dtype=np.float32))
    assert build(moved, seed=0).user == build(request, seed=0).user
    without = replace(request, candidates=np.delete(every, 7), scores=np.zeros(39))
    left = without.candidates[build(without, seed=0).shown].tolist()
    assert left == [item for item in whole if item != 7]


def films(count: int) -> Catalog:
    return Catalog(
        ids=tuple(f"item-{at:04d}" for at in range(count)),
        listed=np.ones(count, dtype=np.bool_),
        titles=tuple(f"Film {at}" for at in range(count)),
        categories=((),) * count,
        fields={},
    )


@pytest.mark.parametrize("column", ["year", "release_year"])
def test_a_template_may_tell_the_year_whatever_its_column_is_called(
    request_for: Make, column: str
) -> None:
    request = request_for()
    catalog = replace(request.catalog, fields={column: ("1999", "", "2005", "", "", "1987")})
    template = parse('version = 1\n[lines]\nevidence = "$title$year"', "t.toml")
    prompt = build(replace(request, catalog=catalog), seed=0, template=template)
    assert any(line.endswith(" (1999)") for line in lines_of(prompt.user, "Evidence"))


def test_a_template_may_have_no_instructions(request_for: Make) -> None:
    prompt = build(request_for(), seed=0, template=parse('version = 1\nsystem = ""', "t.toml"))
    assert [one["role"] for one in prompt.messages] == ["user"]


@pytest.mark.parametrize("text", [*ESCAPES, *FORMULAS, "\ud800", "x" * 10**6])
def test_hostile_titles_stay_within_their_quotes(request_for: Make, text: str) -> None:
    request = request_for()
    catalog = replace(
        request.catalog,
        titles=(text,) * 6,
        categories=((text,),) * 6,
        fields={"year": (text,) * 6},
    )
    prompt = build(replace(request, catalog=catalog, profile={text: text}), seed=0)
    whole = "\n".join(one["content"] for one in prompt.messages)
    assert len(whole) < 4000
    assert not [one for one in whole if one != "\n" and unicodedata.category(one).startswith("C")]
    whole.encode("utf-8")
    for line in lines_of(prompt.user, "Candidates"):
        assert len(json.loads(line.partition(": ")[2])) <= 120
