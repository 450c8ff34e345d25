"""The generator between plain callers and many calls at once, against servers that misbehave."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.errors import AbilityError, LLMError, LockedError
from cragru_cli.generation.base import Ranking, RankRequest, Setup
from cragru_cli.generation.litellm import LiteLLM
from cragru_cli.project.replies import Recording
from tests.generation.servers import Exchange, Respond, Server, chat, serving

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
KEY = "sk-canary-5e2f"
Make = Callable[..., RankRequest]


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)


def scores(exchange: Exchange) -> str:
    shown = exchange.document["messages"][-1]["content"].partition("Candidates:")[2]
    return json.dumps({label: int(label) for label in re.findall(r"^(\d+): ", shown, re.M)})


async def sound(exchange: Exchange) -> None:
    await exchange.send(chat(scores(exchange)))


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(sound) as one:
        yield one


@pytest.fixture
def users(request_for: Make) -> Callable[[int], list[RankRequest]]:
    return lambda count: [request_for(f"user-{at:03d}") for at in range(count)]


def generator(server: Server, **setup: Any) -> LiteLLM:
    chosen = {"timeout_seconds": 10.0, **setup}
    return LiteLLM(
        "openai/test", Setup(**{"mode": "scores", "api_base": f"{server.url}/v1", **chosen})
    )


def told(rankings: list[Ranking]) -> list[tuple[str, str]]:
    return [(one.source, one.reason) for one in rankings]


def once_each(bad: Respond) -> Respond:
    """Each prompt meets the misbehaviour once, then a sound answer."""
    met: set[bytes] = set()

    async def respond(exchange: Exchange) -> None:
        if exchange.body in met:
            await sound(exchange)
        else:
            met.add(exchange.body)
            await bad(exchange)

    return respond


async def busy(exchange: Exchange) -> None:
    await exchange.send({"error": {"message": KEY}}, 429, Retry_After="0.05")


async def broken(exchange: Exchange) -> None:
    await exchange.send({"error": {"message": KEY}}, 500, Retry_After="0.01")


async def hang(exchange: Exchange) -> None:
    await asyncio.sleep(60)


async def reset(exchange: Exchange) -> None:
    exchange.reset()


async def half(exchange: Exchange) -> None:
    content = json.dumps(chat(scores(exchange))).encode()
    await exchange.send_head(len(content))
    exchange.writer.write(content[: len(content) // 2])
    await exchange.writer.drain()
    exchange.reset()


async def drip(exchange: Exchange) -> None:
    await exchange.send_head(100_000)
    for _ in range(2000):
        exchange.writer.write(b" ")
        await exchange.writer.drain()
        await asyncio.sleep(0.02)


async def huge(exchange: Exchange) -> None:
    await exchange.send(chat("x" * 10_000_000))


async def prose(exchange: Exchange) -> None:
    await exchange.send(chat("They are all lovely."))


async def no_json(exchange: Exchange) -> None:
    await exchange.send(b"<html>Welcome</html>")


@pytest.mark.parametrize("bad", [busy, broken, reset, half])
def test_what_passes_is_tried_again(
    server: Server, users: Callable[[int], list[RankRequest]], bad: Respond
) -> None:
    server.respond = once_each(bad)
    asked = generator(server)
    assert told(list(asked.rank(users(6)))) == [("llm", "")] * 6
    assert (asked.spent.calls, asked.spent.retries) == (12, 6)
    assert sum(asked.spent.failures.values()) == 6
    assert len(server.exchanges) == 12


@pytest.mark.parametrize("bad", [hang, drip])
def test_a_deadline_is_kept(
    server: Server, users: Callable[[int], list[RankRequest]], bad: Respond
) -> None:
    server.respond = bad
    asked = generator(server, timeout_seconds=0.6)
    started = time.monotonic()
    rankings = list(asked.rank(users(10)))
    took = time.monotonic() - started
    assert 1.8 <= took <= 1.8 * 1.1 + 0.3  # three in a row; the rest of a busy machine
    reasons = [reason for _, reason in told(rankings)]
    assert {source for source, _ in told(rankings)} == {"base"}
    assert reasons[0] == "the call failed (no answer in time)"
    assert "not called again" in reasons[-1]
    assert asked.spent.failures == {"timeout": 3}


def test_the_deadline_of_a_run_is_kept_and_what_is_finished_stays(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    async def slow(exchange: Exchange) -> None:
        await asyncio.sleep(0.2)
        await sound(exchange)

    server.respond = slow
    asked = generator(server, run_seconds=1.0, concurrency=2)
    started = time.monotonic()
    rankings = list(asked.rank(users(40)))
    assert time.monotonic() - started <= 1.1 + 0.3
    sources = [source for source, _ in told(rankings)]
    assert 3 <= sources.count("llm") <= 9
    assert sources == sorted(sources, reverse=True)  # first those from the model
    assert "time for all calls" in rankings[-1].reason


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        (huge, "the call failed (the answer is larger than any honest one)"),
        (no_json, "the call failed (the answer is not in the protocol)"),
        (prose, "the answer holds no JSON object"),
    ],
)
def test_a_wrong_answer_marks_its_row_alone(
    server: Server, users: Callable[[int], list[RankRequest]], bad: Respond, reason: str
) -> None:
    wanted = users(5)

    async def third(exchange: Exchange) -> None:
        await (bad if exchange.document["messages"] == third_messages else sound)(exchange)

    list(generator(server).rank(wanted[2:3]))
    third_messages = server.exchanges[0].document["messages"]
    server.respond = third
    rankings = list(generator(server).rank(wanted))
    expected = [("llm", "")] * 5
    expected[2] = ("base", reason)
    assert told(rankings) == expected


async def yes(exchange: Exchange) -> None:
    labels = {"A": -2.0, "B": -2.5, "C": -3.0, "D": -3.5}
    await exchange.send(chat("Yes", top={"Yes": -0.5, "No": -1.7, **labels}))


@pytest.mark.parametrize(
    ("mode", "reason"), [("pointwise", "1 missing"), ("first-token", "1 of 2 questions refused")]
)
def test_a_refused_question_leaves_the_other_answers_of_its_row(
    server: Server, users: Callable[[int], list[RankRequest]], mode: str, reason: str
) -> None:
    """Of a title that a content filter dislikes, nothing is known; of all others it is."""
    came: list[bytes] = []

    async def choosy(exchange: Exchange) -> None:
        said = exchange.document["messages"][-1]["content"]
        came.append(exchange.body)
        if "漢字" in said if mode == "pointwise" else len(came) % 2 == 0:
            await exchange.send({"error": {"message": "content_filter"}}, 400)
        else:
            await yes(exchange)

    server.respond = yes
    asked = generator(server, mode=mode, concurrency=1)
    assert told(list(asked.rank(users(1)))) == [("llm", "")]  # it tells log-probabilities
    server.respond = choosy
    rankings = [ranking for one in users(3) for ranking in asked.rank([one])]
    assert told(rankings) == [("repaired", reason)] * 3
    if mode == "pointwise":
        assert [one.order.tolist()[-1] for one in rankings] == [0] * 3
        assert np.isfinite(rankings[0].scores[:-1]).all()


def test_where_what_all_questions_share_is_refused_few_are_asked(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    server.respond = yes
    asked = generator(server, mode="pointwise", concurrency=1)
    list(asked.rank(users(1)))
    server.exchanges.clear()

    async def never(exchange: Exchange) -> None:
        await exchange.send({"error": {"message": "content_filter"}}, 400)

    server.respond = never
    reason = "the call failed (a content filter stopped it)"
    assert told(list(asked.rank(users(4)))) == [("base", reason)] * 4
    assert len(server.exchanges) == 4 * 2


def test_results_come_in_order_whatever_comes_first(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    async def uneven(exchange: Exchange) -> None:
        await asyncio.sleep(0.001 * (hash(exchange.body) % 30))
        await sound(exchange)

    wanted = users(60)
    alone = [next(iter(generator(server).rank([one]))).order.tolist() for one in wanted[:5]]
    server.respond = uneven
    together = list(generator(server, concurrency=16).rank(wanted))
    assert [one.order.tolist() for one in together[:5]] == alone
    assert len(together) == 60
    assert 4 < server.most <= 16


def test_requests_are_taken_on_as_they_can_be_asked(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    taken: list[int] = []

    def watched() -> Iterator[RankRequest]:
        for at, one in enumerate(users(100)):
            taken.append(at)
            yield one

    rankings = generator(server, concurrency=4).rank(watched())
    next(rankings)
    assert len(taken) == 8
    rankings.close()  # type: ignore[attr-defined]
    time.sleep(0.2)  # what had left may still be on its way to the server
    sent = len(server.exchanges)
    time.sleep(0.2)
    assert len(server.exchanges) == sent <= 8


@pytest.mark.parametrize("status", [401, 404])
def test_a_refusal_in_mid_run_keeps_what_is_finished(
    server: Server, users: Callable[[int], list[RankRequest]], status: int
) -> None:
    async def later(exchange: Exchange) -> None:
        if len(server.exchanges) <= 7:
            await sound(exchange)
        else:
            await asyncio.sleep(0.05)
            await exchange.send({"error": {"message": KEY}}, status)

    server.respond = later
    found: list[Ranking] = []
    rankings = generator(server, concurrency=4).rank(users(50))
    with pytest.raises(LLMError, match="refused") as caught:
        found.extend(rankings)
    assert [one.source for one in found].count("llm") == 7
    assert len(server.exchanges) <= 7 + 4
    assert KEY not in str(caught.value)


def test_a_refusal_at_the_start_is_one_call(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    async def closed(exchange: Exchange) -> None:
        await exchange.send({"error": {"message": KEY}}, 401)

    server.respond = closed
    with pytest.raises(LLMError, match="does not accept the key"):
        list(generator(server).rank(users(50)))
    assert len(server.exchanges) == 1


def test_a_missing_key_says_so(
    users: Callable[[int], list[RankRequest]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    with pytest.raises(LLMError, match="no API key is set for this provider"):
        list(LiteLLM("openai/gpt-4o-mini").rank(users(3)))


def test_nothing_leaves_and_nothing_comes_once_something_was_forgotten(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    forgotten = threading.Event()

    def may_send() -> None:
        if forgotten.is_set():
            raise LockedError("a request was carried out while this ran")

    rankings = generator(server, may_send=may_send, concurrency=2).rank(users(50))
    found = [next(rankings) for _ in range(10)]
    forgotten.set()
    time.sleep(0.1)  # those under way end
    sent = len(server.exchanges)
    with pytest.raises(LockedError):
        found.extend(rankings)
    assert len(server.exchanges) == sent
    assert len(found) <= 10 + 4


def test_auto_finds_out_what_an_endpoint_tells(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    async def lists(exchange: Exchange) -> None:
        shown = exchange.document["messages"][-1]["content"].partition("Candidates:")[2]
        labels = re.findall(r"^(\w+): ", shown, re.M)
        await exchange.send(chat(json.dumps({"best": labels[::-1]})))

    server.respond = lists
    asked = generator(server, mode="auto", k=4)
    assert [source for source, _ in told(list(asked.rank(users(5))))] == ["llm"] * 5
    assert asked.mode.name == "list"
    assert len(server.exchanges) == 6
    assert asked.spent.tokens > 5 * 120  # that which found out was paid for as well
    assert "logprobs" in server.exchanges[0].document

    async def tells(exchange: Exchange) -> None:
        labels = {"A": -0.1, "B": -1.0, "C": -2.0, "D": -3.0}
        await exchange.send(chat("A", top=labels))

    server.respond = tells
    asked = generator(server, mode="auto")
    assert {source for source, _ in told(list(asked.rank(users(3))))} == {"llm"}
    assert asked.mode.name == "first-token"


def test_a_named_way_that_the_endpoint_cannot_go_is_an_error(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    for mode in ("first-token", "pointwise"):
        with pytest.raises(AbilityError, match="log-probabilities"):
            list(generator(server, mode=mode).rank(users(5)))
    with pytest.raises(AbilityError, match="likelihood"):
        list(generator(server, mode="likelihood").rank(users(5)))
    assert len(server.exchanges) == 2


def test_budgets_end_a_run_cleanly(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    asked = generator(server, max_tokens=900, concurrency=3)
    rankings = list(asked.rank(users(20)))
    sources = [one.source for one in rankings]
    assert len(rankings) == 20
    assert 3 <= sources.count("llm") <= 7
    assert asked.spent.tokens <= 900
    assert rankings[-1].reason == "the budget is used up"


def test_a_question_of_an_audit(server: Server) -> None:
    server.respond = prose
    hello = [{"role": "user", "content": "Do you know her?"}]
    with closing(generator(server)) as asked:
        assert asked.ask(hello, max_tokens=20) == "They are all lovely."
    assert server.exchanges[0].document["messages"] == hello
    server.respond = no_json
    with closing(generator(server)) as asked, pytest.raises(LLMError, match="failed"):
        asked.ask(hello, max_tokens=20)


def test_nobody_to_ask_about(server: Server, request_for: Make) -> None:
    none = replace(request_for(), candidates=np.zeros(0, np.int32), scores=np.zeros(0, np.float32))
    (ranking,) = generator(server).rank([none])
    assert (ranking.source, len(ranking.order)) == ("base", 0)
    assert server.exchanges == []


def test_a_recording_is_replayed_to_the_byte_without_a_network(
    server: Server, users: Callable[[int], list[RankRequest]], tmp_path: Path
) -> None:
    file = tmp_path / "answers.jsonl"
    recording = Recording.new(file)
    first = list(generator(server, recording=recording).rank(users(12)))
    recording.save()
    sent = len(server.exchanges)
    content = file.read_bytes()
    assert KEY.encode() not in content
    assert b"user-" not in content
    replayed = Recording.read(file)
    nowhere = Setup(mode="scores", replay=replayed, api_base="https://nowhere.invalid/v1")
    second = list(LiteLLM("openai/test", nowhere).rank(users(12)))
    assert told(first) == told(second)
    assert [one.usage for one in first] == [one.usage for one in second]
    for one, other in zip(first, second, strict=True):
        assert one.order.tobytes() == other.order.tobytes()
        assert one.scores.tobytes() == other.scores.tobytes()
    assert len(server.exchanges) == sent
    replayed.path = tmp_path / "again.jsonl"
    replayed.save()
    assert replayed.path.read_bytes() == content
    with pytest.raises(LLMError, match="recording holds no answer"):
        list(LiteLLM("openai/test", Setup(mode="scores", replay=replayed)).rank(users(13)))


def test_a_way_that_was_found_out_is_replayed_as_it_was(
    server: Server, users: Callable[[int], list[RankRequest]], tmp_path: Path
) -> None:
    async def lists(exchange: Exchange) -> None:
        shown = exchange.document["messages"][-1]["content"].partition("Candidates:")[2]
        await exchange.send(chat(json.dumps({"best": re.findall(r"^(\w+): ", shown, re.M)})))

    server.respond = lists
    recording = Recording.new(tmp_path / "answers.jsonl")
    first = list(generator(server, mode="auto", k=4, recording=recording).rank(users(5)))
    recording.save()
    replay = Recording.read(recording.path)
    again = list(LiteLLM("openai/test", Setup(mode="auto", k=4, replay=replay)).rank(users(5)))
    assert told(again) == told(first) == [("llm", "")] * 5


def test_an_interrupt_ends_calls_at_once(
    server: Server, users: Callable[[int], list[RankRequest]]
) -> None:
    server.respond = hang
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(generator(server, timeout_seconds=60).rank(users(5)))
    assert time.monotonic() - started < 2
