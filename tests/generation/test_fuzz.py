"""Ten thousand replies that no honest model writes: each gives a permutation, soon and in little.

Shapes: c candidates of a request.
"""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable, Iterator
from itertools import cycle, islice

import numpy as np
import pytest

from cragru_cli.data.seeds import rng
from cragru_cli.generation.base import Ranking
from cragru_cli.generation.parse import listed_from, ranking_from
from cragru_cli.generation.prompt import build
from cragru_cli.generation.prompt.build import listing, shuffled
from cragru_cli.generation.prompt.labels import short
from cragru_cli.generation.prompt.template import DEFAULT
from tests.generation.scripted import request

COUNT, REPLIES = 50, 10_000
LONGEST = 0.05  # seconds
REQUEST = request(COUNT)
SCORED = build(REQUEST, 0)
LISTED = listing(REQUEST, DEFAULT, "list", shuffled(REQUEST, 0), short(COUNT), 10)
PIECES = (
    '{"', '": ', "}", "{", "[", "]", ",", ": ", '"', "1", "50", "NaN", "Infinity", "-1e999", "null",
    "1e400", "9" * 400, "\\u0000", "\\", "<think>", "</think>", "```json\n", "```", "B", "b", "A",
    "candidate ", "\n", " ", "- ", "1. ", "\u202e", "\x00", "\ud800", "漢", "best", "true", "Yes",
    '{"best":["', '","', '{"label": "B", "score": ', "'", "{'1': 5}", "\u2028", "\t",
)  # fmt: skip


def read(reply: str) -> tuple[Ranking, Ranking]:
    return (
        ranking_from(reply, SCORED, REQUEST, {}),
        listed_from(reply, LISTED, REQUEST, 10, {}),
    )


def check(found: Ranking) -> None:
    assert np.array_equal(np.sort(found.order), np.arange(COUNT))
    assert found.scores.shape == (COUNT,)
    assert found.source in {"base", "llm", "repaired"}
    assert bool(found.reason) == (found.source != "llm")
    assert len(found.reason) < 120


def mixed(random: np.random.Generator) -> str:
    """Pieces of answers in any order."""
    return "".join(random.choice(PIECES, random.integers(1, 60)))


def damaged(random: np.random.Generator) -> str:
    """A good answer with places overwritten, cut and doubled."""
    good = (
        json.dumps({label: int(random.integers(-3, 120)) for label in SCORED.labels}),
        json.dumps({"best": random.permutation(list(LISTED.labels))[:10].tolist()}, indent=1),
        json.dumps([{"label": label, "score": 3} for label in list(LISTED.labels)[:20]]),
    )
    text = list(str(random.choice(good)))
    for _ in range(random.integers(0, 8)):
        at = int(random.integers(len(text)))
        text[at] = str(random.choice(PIECES))
    if random.random() < 0.3:
        return "".join(text)
    start, end = sorted(random.integers(0, len(text) + 1, 2).tolist())
    return "".join(text[:end] if random.random() < 0.5 else text[start:] + text[:end])


def raw(random: np.random.Generator) -> str:
    """Bytes of chance."""
    return random.bytes(int(random.integers(0, 300))).decode("latin-1")


def nested(random: np.random.Generator) -> str:
    """A score deep down, or nothing but depth."""
    depth = int(random.integers(1, 40))
    opens = random.choice(['{"a":', "[", '{"1":', '{"best":'], depth).tolist()
    closes = ["}" if one.startswith("{") else "]" for one in reversed(opens)]
    return "".join(opens) + str(random.choice(["3", '"B"', "{}", "["])) + "".join(closes)


def replies() -> Iterator[str]:
    random = rng(0, "fuzzed replies")
    makers: Iterator[Callable[[np.random.Generator], str]] = cycle((mixed, damaged, raw, nested))
    return (make(random) for make in islice(makers, REPLIES))


def test_ten_thousand_replies_give_permutations() -> None:
    sources = {"base": 0, "llm": 0, "repaired": 0}
    for reply in replies():
        start = time.process_time()
        rankings = read(reply)
        assert time.process_time() - start < 2 * LONGEST
        for found in rankings:
            check(found)
            sources[found.source] += 1
    assert min(sources.values()) > 50  # neither all refused nor all taken


MILLIONS = 10_000_000
LARGE = {
    "letters": "B" * MILLIONS,
    "braces": "{" * MILLIONS,
    "brackets": "[" * MILLIONS,
    "objects": '{"1":' * (MILLIONS // 5),
    "pairs": '"1": 5, ' * (MILLIONS // 8),
    "an endless object": "{" + '"1": 5, ' * (MILLIONS // 8),
    "an endless list": '{"best":[' + '"B",' * (MILLIONS // 4),
    "half objects": '{"a": ' * 30 + '"' + "x" * MILLIONS,
    "one string": '"' + "\\u0041" * (MILLIONS // 6),
    "quotes": '"' * MILLIONS,
    "digits": '{"1": ' + "9" * MILLIONS + "}",
    "spaces": '{"1"' + " " * MILLIONS + ": 5}",
    "lines": "\n" * MILLIONS,
    "lines of labels": "1. B\n" * (MILLIONS // 5),
    "dashes": "- " * (MILLIONS // 2),
    "endless reasoning": "<think>" + "so then " * (MILLIONS // 8),
    "thoughts": "<think>x</think>" * (MILLIONS // 16),
    "records": '[{"label": "B", "score": 3}' + ', {"label": "B", "score": 3}' * (MILLIONS // 29),
    "small objects": "{}" * (MILLIONS // 2),
    "small arrays": "[" + "[]," * (MILLIONS // 3),
}


@pytest.mark.parametrize("what", list(LARGE))
def test_ten_megabytes_are_read_soon_and_in_little_memory(what: str) -> None:
    reply = LARGE[what]
    best = [LONGEST] * 2
    for _ in range(3):  # the machine may be busy: the best of three
        for at, reading in enumerate(
            (
                lambda: ranking_from(reply, SCORED, REQUEST, {}),
                lambda: listed_from(reply, LISTED, REQUEST, 10, {}),
            )
        ):
            start = time.process_time()
            check(reading())
            best[at] = min(best[at], time.process_time() - start)
    assert max(best) < LONGEST
    tracemalloc.start()
    read(reply)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 8_000_000


def test_the_answer_behind_long_reasoning_is_read() -> None:
    thoughts = 'maybe {"1": 1}? ' * 20_000
    answer = json.dumps({label: at for at, label in enumerate(SCORED.labels, start=1)})
    found = ranking_from(f"<think>{thoughts}</think>\n{answer}", SCORED, REQUEST, {})
    assert found.source == "llm"
    assert found.order.tolist() == SCORED.shown[::-1].tolist()
