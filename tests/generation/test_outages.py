"""A batch through the command line while the provider refuses, fails or goes away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.generation.batch import USERS
from tests.generation.servers import Exchange, Server, serving
from tests.generation.test_llm import sound

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
