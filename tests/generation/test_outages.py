"""A batch through the command line while the provider refuses, fails or goes away."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.usecases import ForgetRequest, Project, forget
from tests.generation.batch import USERS
from tests.generation.servers import Exchange, Server, serving
from tests.generation.test_llm import no_json, sound

if TYPE_CHECKING:
    from tests.conftest import Cli, Ran

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-0c9e")
    with serving(sound) as one:
        yield one


@pytest.fixture
def ask(cli: Cli, shop: Path, server: Server) -> Any:
    """``ask(20, "--resume")`` asks for lists of the first 20 users."""

    def call(count: int, *options: object) -> Ran:
        named = [part for user in USERS[:count] for part in ("--user", user)]
        model = ("--llm", "openai/test", "--api-base", f"{server.url}/v1", "--llm-mode", "scores")
        return cli("recommend", "-C", shop, *model, "--candidates", "8", *named, *options)

    return call


def rows(ran: Ran) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ran.out.splitlines()]


def sources(ran: Ran) -> list[str]:
    return [row["source"] for row in rows(ran)]


async def filtered(exchange: Exchange) -> None:
    await exchange.send({"error": {"message": "content_filter"}}, 400)


def test_answers_are_kept_to_resume_while_a_row_has_none(
    ask: Any, server: Server, shop: Path
) -> None:
    options = ("--resume", "--fail-on-fallback", "0", "--jsonl")

    async def sometimes(exchange: Exchange) -> None:
        await (filtered if len(server.exchanges) in {4, 9} else sound)(exchange)

    server.respond = sometimes
    first = ask(20, *options)
    assert first.code == 30
    assert sources(first).count("base") == 2
    assert "Answers are kept" in first.err
    server.exchanges.clear()
    server.respond = sound
    again = ask(20, *options)
    assert again.code == 0
    assert sources(again) == ["llm"] * 20
    assert "Answers are kept" not in again.err
    assert len(server.exchanges) == 2
    assert not (shop / ".cragru" / "cache").exists()


def test_filtered_prompts_cost_their_rows_alone(ask: Any, server: Server) -> None:
    async def sometimes(exchange: Exchange) -> None:
        await (filtered if 4 <= len(server.exchanges) <= 9 else sound)(exchange)

    server.respond = sometimes
    ran = ask(20, "--jsonl")
    assert ran.code == 0
    assert sources(ran).count("base") == 6
    assert {row.get("reason", "") for row in rows(ran)} == {
        "",
        "the call failed (a content filter stopped it)",
    }


def test_a_short_outage_costs_the_calls_that_were_under_way(ask: Any, server: Server) -> None:
    met: set[bytes] = set()

    async def away(exchange: Exchange) -> None:
        if len(server.exchanges) == 1 or len(met) == 4:
            await sound(exchange)
            return
        met.add(exchange.body)
        while len(met) < 4:
            await asyncio.sleep(0.005)
        await exchange.send({"error": {"message": "down"}}, 503)

    server.respond = away
    ran = ask(20, "--jsonl", "--llm-tries", "1", "--concurrency", "4")
    assert ran.code == 0
    assert sources(ran).count("base") == 4
    assert "server failed" in ran.err


def test_a_provider_is_given_the_time_it_asks_for_whatever_a_call_may_take(
    ask: Any, server: Server
) -> None:
    async def busy(exchange: Exchange) -> None:
        if 2 <= len(server.exchanges) <= 5:
            await exchange.send({"error": {"message": "slow"}}, 429, Retry_After="0.7")
        else:
            await sound(exchange)

    server.respond = busy
    ran = ask(20, "--jsonl", "--llm-timeout", "0.6")
    assert sources(ran) == ["llm"] * 20
    assert len(server.exchanges) == 24


def test_answers_that_are_of_no_use_count_against_the_budget(ask: Any, server: Server) -> None:
    """The server computes 120 tokens for each, and says so only in sound answers."""

    async def mostly_useless(exchange: Exchange) -> None:
        await (sound if len(server.exchanges) % 3 == 1 else no_json)(exchange)

    server.respond = mostly_useless
    ran = ask(60, "--jsonl", "--max-tokens", "6000", "--concurrency", "2")
    assert "the budget is used up" in ran.err
    (told,) = re.findall(r"([\d,]+) tokens used", ran.err)
    used = int(told.replace(",", ""))
    assert 120 * len(server.exchanges) <= used <= 6000
    assert sources(ran).count("llm") < len(server.exchanges)


async def no_credit(exchange: Exchange) -> None:
    await exchange.send({"error": {"message": "insufficient_quota"}}, 402)


@pytest.mark.parametrize("form", ["-o", "--json", "--csv", "table"])
def test_lists_that_were_paid_for_are_written_when_a_refusal_ends_the_run(
    ask: Any, server: Server, tmp_path: Path, form: str
) -> None:
    async def until(exchange: Exchange) -> None:
        await (sound if len(server.exchanges) <= 12 else no_credit)(exchange)

    server.respond = until
    target = tmp_path / "lists"
    options = {"-o": ("-o", target), "--csv": ("--csv", "-o", target), "table": ()}
    ran = ask(30, "--concurrency", "1", *options.get(form, (form,)))
    assert ran.code == 30
    assert "12 of 30 lists written" in ran.err
    assert "no credit left" in ran.err
    assert "--resume" in ran.err
    text = target.read_text() if target.exists() else ran.out
    assert all(user in text for user in USERS[:12])
    assert USERS[12] not in text
    if form == "-o":
        found = [json.loads(line) for line in text.splitlines()]
        assert [one["source"] for one in found] == ["llm"] * 12
    elif form == "--json":
        assert len(json.loads(text)["users"]) == 12


def test_a_refusal_of_the_first_call_writes_nothing(
    ask: Any, server: Server, tmp_path: Path
) -> None:
    server.respond = no_credit
    ran = ask(5, "-o", tmp_path / "lists")
    assert ran.code == 30
    assert ran.out == ""
    assert "written" not in ran.err
    assert not (tmp_path / "lists").exists()


def test_lists_from_before_a_forgetting_are_not_written(
    ask: Any, server: Server, shop: Path, tmp_path: Path
) -> None:
    async def forgets(exchange: Exchange) -> None:
        if len(server.exchanges) == 8:
            forget(Project(shop), [ForgetRequest(user=USERS[0])])
        await sound(exchange)

    server.respond = forgets
    ran = ask(30, "--concurrency", "1", "-o", tmp_path / "lists")
    assert ran.code == 11
    assert "Not written: 7 lists" in ran.err
    assert not (tmp_path / "lists").exists()


def test_a_run_that_was_refused_goes_on_where_it_was(ask: Any, server: Server) -> None:
    async def until(exchange: Exchange) -> None:
        await (sound if len(server.exchanges) <= 12 else no_credit)(exchange)

    server.respond = until
    ran = ask(30, "--resume", "--jsonl", "--concurrency", "1")
    assert (ran.code, sources(ran)) == (30, ["llm"] * 12)
    assert "Answers are kept" in ran.err
    server.exchanges.clear()
    server.respond = sound
    assert sources(ask(30, "--resume", "--jsonl")) == ["llm"] * 30
    assert len(server.exchanges) == 18
