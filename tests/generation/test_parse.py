"""Whatever a model answers, there is a list: every candidate once, marked for what it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cragru_cli.generation.parse import listed_from, ranking_from
from cragru_cli.generation.prompt import build
from cragru_cli.generation.prompt.build import listing
from cragru_cli.generation.prompt.labels import short
from cragru_cli.generation.prompt.template import DEFAULT

if TYPE_CHECKING:
    from cragru_cli.generation.base import Ranking, RankRequest

    Make = Callable[..., RankRequest]

BASE = [1, 2, 3, 0]  # positions by the scores of the request


@pytest.fixture(scope="session")
def read(request_for: Make) -> Callable[[str], Ranking]:
    request = request_for()
    prompt = build(request, seed=0)
    return lambda reply: ranking_from(reply, prompt, request, {"prompt_tokens": 7})


@pytest.fixture(scope="session")
def label(request_for: Make) -> dict[int, str]:
    """Position -> label."""
    return {at: name for name, at in build(request_for(), seed=0).labels.items()}


def test_a_good_answer_is_the_models_own(
    read: Callable[[str], Ranking], label: dict[int, str]
) -> None:
    ranking = read(json.dumps({label[0]: 90, label[1]: 10, label[2]: 50, label[3]: 70}))
    assert (ranking.source, ranking.reason) == ("llm", "")
    assert ranking.order.tolist() == [0, 3, 2, 1]
    assert ranking.scores.tolist() == [90, 70, 50, 10]
    assert ranking.usage == {"prompt_tokens": 7}


def test_equal_scores_keep_the_order_of_the_backbone(
    read: Callable[[str], Ranking], label: dict[int, str]
) -> None:
    ranking = read(json.dumps(dict.fromkeys(label.values(), 50)))
    assert ranking.source == "llm"
    assert ranking.order.tolist() == BASE


@pytest.mark.parametrize(
    "around",
    [
        "Here you are:\n```json\n{}\n```\nEnjoy!",
        "{{}} {}",
        "{{not json}} {}",
        "<think>{{</think>{}",
    ],
)
def test_words_around_the_answer_do_not_matter(
    read: Callable[[str], Ranking], label: dict[int, str], around: str
) -> None:
    answer = json.dumps({label[0]: 90, label[1]: "10", label[2]: 50.5, label[3]: 70})
    ranking = read(around.format(answer))
    assert ranking.source == "llm"
    assert ranking.order.tolist() == [0, 3, 2, 1]


def test_what_is_left_out_comes_last_in_the_backbones_order(
    read: Callable[[str], Ranking], label: dict[int, str]
) -> None:
    ranking = read(json.dumps({label[3]: 5, label[0]: 80}))
    assert (ranking.source, ranking.reason) == ("repaired", "2 missing")
    assert ranking.order.tolist() == [0, 3, 1, 2]
    assert np.isnan(ranking.scores[2:]).all()


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        ('"99": 100', "1 unknown"),
        ('"film": 3, "0": 4', "2 unknown"),
        ('"{first}": 1', "1 repeated"),
    ],
)
def test_what_does_not_belong_is_dropped(
    read: Callable[[str], Ranking], label: dict[int, str], extra: str, reason: str
) -> None:
    good = json.dumps({label[0]: 90, label[1]: 10, label[2]: 50, label[3]: 70})[:-1]
    ranking = read(f"{good}, {extra.replace('{first}', label[0])}}}")
    assert (ranking.source, ranking.reason) == ("repaired", reason)
    assert ranking.order.tolist() == [0, 3, 2, 1]


@pytest.mark.parametrize("value", [None, True, [], {}, "good", "nan", float("nan"), float("inf")])
def test_what_is_no_score_counts_as_missing(
    read: Callable[[str], Ranking], label: dict[int, str], value: Any
) -> None:
    ranking = read(json.dumps({label[0]: 90, label[1]: 10, label[2]: 50, label[3]: value}))
    assert (ranking.source, ranking.reason) == ("repaired", "1 missing, 1 not a score")
    assert ranking.order.tolist() == [0, 2, 1, 3]


def test_scores_stay_within_bounds(read: Callable[[str], Ranking], label: dict[int, str]) -> None:
    ranking = read(json.dumps({label[0]: 1e30, label[1]: -5, label[2]: 0, label[3]: 100}))
    assert ranking.scores.tolist() == [100, 100, 1, 1]
    assert ranking.order.tolist() == [3, 0, 1, 2]  # equal ones as the backbone has them


@pytest.mark.parametrize(
    "reply",
    ["", "I like all of them.", "[1, 2, 3]", "{", "{}", '{"a": }', '{"film": 3}', "{" * 50_000],
)
def test_prose_gives_the_backbones_list_and_says_so(
    read: Callable[[str], Ranking], reply: str
) -> None:
    ranking = read(reply)
    assert ranking.source == "base"
    assert ranking.reason
    assert ranking.order.tolist() == BASE
    assert ranking.scores.tolist() == pytest.approx([0.4, 0.3, 0.2, 0.1])


json_like = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner),
)
answers = st.dictionaries(
    st.integers(0, 6).map(str) | st.text(max_size=3), st.integers(-5, 200) | json_like
)


@given(
    reply=st.text(max_size=300)
    | st.text('{}[]":,0123456789naeE+-. \n', max_size=80)
    | answers.map(json.dumps)
    | st.tuples(st.text(max_size=20), answers.map(json.dumps), st.text(max_size=20)).map("".join)
)
def test_any_reply_gives_a_permutation(read: Callable[[str], Ranking], reply: str) -> None:
    ranking = read(reply)
    assert sorted(ranking.order.tolist()) == [0, 1, 2, 3]
    assert ranking.scores.shape == (4,)
    assert ranking.source in {"base", "llm", "repaired"}
    assert bool(ranking.reason) == (ranking.source != "llm")
    stated = ranking.scores[~np.isnan(ranking.scores)]
    assert (np.diff(stated) <= 0).all()
    assert not np.isnan(ranking.scores[: len(stated)]).any()


# Forms of answers that are not quite the one asked for


@pytest.mark.parametrize(
    "form",
    [
        '{{"scores": {{"{0}": 90, "{3}": 70, "{2}": 50, "{1}": 10}}}}',
        '[{{"label": "{0}", "score": 90}}, {{"label": {3}, "score": 70}},'
        ' {{"number": "{2}", "rating": "50"}}, {{"id": "{1}", "score": 10}}]',
        'For example {{"{1}": 99}}. Now: {{"{0}": 90, "{3}": 70, "{2}": 50, "{1}": 10}}',
        '<think>{{"{1}": 99, "{0}": 1, "{2}": 1, "{3}": 1}}</think>'
        '{{"{0}": 90, "{3}": 70, "{2}": 50, "{1}": 10}}',
        '{{"#{0}": 90, " {3}: The Kite": 70, "{2}.": 50, "candidate": "x", "{1}": 10}}',
    ],
)
def test_forms_that_mean_the_same_are_read_alike(
    read: Callable[[str], Ranking], label: dict[int, str], form: str
) -> None:
    ranking = read(form.format(*(label[at] for at in range(4))))
    assert ranking.order.tolist() == [0, 3, 2, 1]
    assert ranking.scores.tolist() == [90, 70, 50, 10]


@pytest.mark.parametrize("form", ['{{"{0}": 90, "{3}": 70, "{2}": 5', "{0}: 90\n{3}: 70\n{2}: 5\n"])
def test_half_an_answer_is_repaired_as_far_as_it_goes(
    read: Callable[[str], Ranking], label: dict[int, str], form: str
) -> None:
    ranking = read(form.format(*(label[at] for at in range(4))))
    assert ranking.source == "repaired"
    assert ranking.reason == "1 missing, no whole JSON"
    assert ranking.order.tolist() == [0, 3, 2, 1]


def test_a_model_that_was_cut_off_while_thinking_has_not_answered(
    read: Callable[[str], Ranking], label: dict[int, str]
) -> None:
    ranking = read(f'<think>If I say {{"{label[0]}": 90}}')
    assert ranking.source == "base"
    assert "cut off" in ranking.reason


@pytest.fixture(scope="session")
def read_list(request_for: Make) -> Callable[[str], Ranking]:
    """Two of four candidates are wanted; shown as B, C, D, E at positions 0, 1, 2, 3."""
    request = request_for()
    prompt = listing(request, DEFAULT, "list", np.arange(4), short(4), k=2)
    return lambda reply: listed_from(reply, prompt, request, 2, {})


@pytest.mark.parametrize(
    ("reply", "order", "reason"),
    [
        ('{"best":["E","B"]}', [3, 0, 1, 2], ""),
        ('Sure!\n```json\n{\n  "best": [\n    "E",\n    "B"\n  ]\n}\n```', [3, 0, 1, 2], ""),
        ('["E", "B"]', [3, 0, 1, 2], ""),
        ('{"1": "E", "2": "B"}', [3, 0, 1, 2], ""),
        ('{"best":[{"label":"E"},{"label":"B"}]}', [3, 0, 1, 2], ""),
        ('{"best":["E: \\"Kite\\"", "b"]}', [3, 0, 1, 2], ""),
        ('{"best":["E","B","C","D"]}', [3, 0, 1, 2], ""),
        ('{"best":["E"]}', [3, 1, 2, 0], "1 missing"),
        ('{"best":["E","E","Z","B"]}', [3, 0, 1, 2], "1 unknown, 1 repeated"),
        ('{"best":["E","B', [3, 1, 2, 0], "1 missing, no whole JSON"),
        ("E, B", [3, 0, 1, 2], "no whole JSON"),
        ("1. E\n2. B\n", [3, 0, 1, 2], "no whole JSON"),
        ('- **E**: "Kite"\n- **B**', [3, 0, 1, 2], "no whole JSON"),
    ],
)
def test_lists_are_read_in_many_forms(
    read_list: Callable[[str], Ranking], reply: str, order: list[int], reason: str
) -> None:
    ranking = read_list(reply)
    assert ranking.order.tolist() == order
    assert ranking.reason == reason
    assert ranking.source == ("repaired" if reason else "llm")
    assert np.isnan(ranking.scores).all()


@pytest.mark.parametrize(
    "reply", ["", "Both are Certainly Delightful.", '{"best":[]}', "[[[]]]", '{"best":["Q"]}']
)
def test_what_lists_nothing_gives_the_backbones_order(
    read_list: Callable[[str], Ranking], reply: str
) -> None:
    ranking = read_list(reply)
    assert ranking.source == "base"
    assert ranking.reason
    assert ranking.order.tolist() == BASE
