"""``recommend --show-prompt``: to the character what would be sent, and nothing else happens."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.generation.base import Setup
from cragru_cli.usecases import Project, recommend
from cragru_cli.usecases.generating import Asking
from tests.generation.servers import Exchange, Server, chat, serving
from tests.generation.test_batches import USERS, settings_for
from tests.generation.test_llm import sound

if TYPE_CHECKING:
    from tests.conftest import Cli, Ran

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-77c0")
    with serving(sound) as one:
        yield one


@pytest.fixture
def ask(cli: Cli, shop: Path, server: Server) -> Any:
    def call(*options: object, users: int = 3) -> Ran:
        model = ("--llm", "openai/test", "--api-base", f"{server.url}/v1")
        named = [part for user in USERS[:users] for part in ("--user", user)]
        return cli("recommend", "-C", shop, *model, "--candidates", "8", *named, *options)

    return call


async def likely(exchange: Exchange) -> None:
    """A model that finds the first label, and yes, the likeliest."""
    top = [{"token": one, "logprob": -1.0} for one in ("B", "Yes", "No")]
    told: dict[str, Any] = chat("B")
    told["choices"][0]["logprobs"] = {"content": [{"token": "B", "top_logprobs": top}]}
    await exchange.send(told)


@pytest.mark.parametrize("mode", ["scores", "list", "first-token", "pointwise"])
def test_what_is_shown_is_what_is_sent(ask: Any, server: Server, mode: str) -> None:
    if mode in {"first-token", "pointwise"}:
        server.respond = likely
    shown = json.loads(ask("--llm-mode", mode, "--show-prompt", "--json").out)["calls"]
    text = ask("--llm-mode", mode, "--show-prompt").out
    assert not server.exchanges
    ask("--llm-mode", mode, "--concurrency", "1")
    sent = [one.document for one in server.exchanges]
    key = json.dumps
    assert sorted(key(one["messages"]) for one in shown) == sorted(
        key(one["messages"]) for one in sent
    )
    assert {one["answer_tokens"] for one in shown} == {one["max_tokens"] for one in sent}
    assert all(part["content"] in text for one in sent for part in one["messages"])


def test_first_token_shows_the_candidates_in_two_orders_that_mirror_each_other(ask: Any) -> None:
    shown = json.loads(ask("--llm-mode", "first-token", "--show-prompt", "--json", users=1).out)
    orders = [
        re.findall(r"^[A-Z]: (.*)$", one["messages"][-1]["content"], re.M) for one in shown["calls"]
    ]
    assert len(orders) == 2
    assert orders[0] == orders[1][::-1]


def test_kept_answers_and_recordings_stay_as_they_are(
    ask: Any, shop: Path, server: Server, tmp_path: Path
) -> None:
    project = Project(shop)
    rows = recommend(
        project,
        users=USERS[:10],
        settings=settings_for(project, server),
        calls=Asking(Setup(mode="scores", concurrency=1), resume=True),
    ).rows
    next(rows)
    rows.close()  # interrupted
    file = tmp_path / "answers.jsonl"
    ask("--record", file)
    before = [
        (path, path.read_bytes()) for path in [*(shop / ".cragru/cache").rglob("*.json"), file]
    ]
    assert len(before) > 1
    for option in (("--resume",), ("--cache",), ("--record", file)):
        assert ask("--show-prompt", *option).code == 0
        assert [(path, path.read_bytes()) for path, _ in before] == before


def test_where_no_call_would_be_made_none_is_shown(ask: Any, server: Server) -> None:
    ran = ask("--show-prompt", "--fusion", "0")
    assert "is not called: its weight is fixed at 0" in ran.err
    assert ran.out.startswith("--- 0 calls to openai/test")


@pytest.mark.parametrize("option", ["-o", "--record"])
def test_what_cannot_be_written_is_said_before_anything_is_paid_for(
    ask: Any, server: Server, tmp_path: Path, option: str
) -> None:
    for place in (tmp_path / "nowhere" / "file", tmp_path):
        ran = ask(option, place)
        assert ran.code == 2
        assert f"{place} cannot be written there" in ran.err
    assert not server.exchanges
    assert ask("--llm-mode", "scores", "-o", "/dev/null").code == 0
