"""Batches of many users: what leaves after a forgetting, what a killed run costs."""

from __future__ import annotations

import asyncio
import json
import random
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cragru_cli.errors import AbilityError, LockedError, UsageError
from cragru_cli.generation.base import Setup
from cragru_cli.generation.litellm import LiteLLM
from cragru_cli.project.settings import LLMSettings, Settings
from cragru_cli.usecases import ForgetRequest, Project, forget, receipt, recommend, requests, train
from cragru_cli.usecases.generating import Asking
from cragru_cli.usecases.reading import note_recipients, read_state
from tests.generation.batch import AT_ONCE, USERS
from tests.generation.servers import Exchange, Server, serving
from tests.generation.test_llm import sound

OTHERS = USERS[1:]
SUBJECT = "u001"


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-9a41")


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(sound) as one:
        yield one


def settings_for(project: Project, server: Server, candidates: int = 8) -> Settings:
    settings = project.settings()
    wanted = replace(settings.recommend, candidates=candidates, k=candidates)
    llm = replace(settings.llm, model="openai/test", api_base=f"{server.url}/v1")
    return replace(settings, llm=llm, recommend=wanted)


def lists(shop: Path, server: Server, users: list[str], **options: Any) -> list[dict[str, Any]]:
    project = Project(shop)
    settings = settings_for(project, server)
    options.setdefault("setup", Setup(mode="scores"))
    found = recommend(project, users=users, settings=settings, calls=Asking(**options))
    return [row.document() for row in found.rows]


def bodies(server: Server) -> Counter[bytes]:
    sent = Counter(one.body for one in server.exchanges)
    server.exchanges.clear()
    return sent


@pytest.mark.parametrize("others", [30, pytest.param(200, marks=pytest.mark.slow)])
def test_after_a_forgetting_only_the_subjects_prompts_are_gone(
    shop: Path, server: Server, others: int
) -> None:
    """No prompt of the others changes by a byte: in none of them was anything of the subject.

    All candidates are shown, and evidence is picked by its age: what a backbone, or a strategy
    that asks it, picks for somebody is learned from everybody.
    """
    users = [SUBJECT, *[*OTHERS, "u201"][:others]]
    wide = settings_for(Project(shop), server, candidates=1000)
    wide = replace(wide, recommend=replace(wide.recommend, strategy="recent"))
    calls = Asking(Setup(mode="scores"))
    for row in recommend(Project(shop), users=users, settings=wide, calls=calls).rows:
        assert row.source == "llm"
    before = bodies(server)
    assert before.total() == 1 + others
    forget(Project(shop), [ForgetRequest(user=SUBJECT)])
    rows = list(recommend(Project(shop), users=users, settings=wide, calls=calls).rows)
    after = bodies(server)
    assert rows[0].source == "popularity"
    assert after.total() == others
    assert after <= before
    (gone,) = (before - after).elements()
    assert gone not in after


def test_strangers_among_the_others_start_no_run_anew(
    shop: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs: list[int] = []
    rank = LiteLLM.rank

    def counted(self: LiteLLM, requests: Any) -> Any:
        runs.append(1)
        return rank(self, requests)

    monkeypatch.setattr(LiteLLM, "rank", counted)
    users = ["u001", "nobody", "u002", "u003", "no one", "u004", "none"]
    rows = lists(shop, server, users)
    assert [one["user"] for one in rows] == users
    assert [one["source"] for one in rows] == [
        "popularity" if one.startswith("no") else "llm" for one in users
    ]
    assert len(runs) == 1


def test_answers_are_kept_for_each_subject_until_anything_is_forgotten(
    shop: Path, server: Server
) -> None:
    users = USERS[:20]
    first = lists(shop, server, users, cache=True)
    assert bodies(server).total() == 20
    assert lists(shop, server, users, cache=True) == first
    assert bodies(server).total() == 0
    cache = shop / ".cragru" / "cache"
    places = sorted(cache.iterdir())
    assert len(places) == 20
    assert all(re.fullmatch("[0-9a-f]{32}", one.name) for one in places)
    assert all(len(list(one.iterdir())) == 1 for one in places)
    assert not [one for one in cache.rglob("*") if one.stat().st_mode & 0o077]
    kept = b"".join(one.read_bytes() for one in cache.rglob("*.json"))
    assert b"u00" not in kept
    assert b"sk-canary" not in kept
    forget(Project(shop), [ForgetRequest(user=users[0])])
    assert not cache.exists()
    again = lists(shop, server, users[1:], cache=True)
    assert bodies(server).total() == 19
    assert [one["user"] for one in again] == users[1:]


def test_without_being_asked_to_nothing_is_kept(shop: Path, server: Server) -> None:
    lists(shop, server, USERS[:3])
    lists(shop, server, USERS[:3], resume=True)  # complete: nothing is left to resume
    assert not (shop / ".cragru" / "cache").exists()
    assert bodies(server).total() == 6


@pytest.mark.parametrize("limit", [{"max_tokens": 2000}, {"run_seconds": 0.3}])
def test_what_a_limit_cut_short_is_gone_on_with(
    shop: Path, server: Server, limit: dict[str, Any]
) -> None:
    async def soon(exchange: Exchange) -> None:
        await asyncio.sleep(0.02)
        await sound(exchange)

    server.respond = soon
    first = lists(
        shop, server, USERS[:40], setup=Setup(mode="scores", concurrency=2, **limit), resume=True
    )
    known = sum(one["source"] == "llm" for one in first)
    paid = bodies(server)
    assert 0 < known < 40
    again = lists(shop, server, USERS[:40], resume=True)
    assert {one["source"] for one in again} == {"llm"}
    assert again[:known] == first[:known]
    now = bodies(server)
    assert (paid & now).total() <= 2  # of those that were under way
    assert now.total() <= 40 - known
    assert not (shop / ".cragru" / "cache").exists()


@pytest.mark.parametrize("limit", [{"max_tokens": 1}, {"run_seconds": 0.3}])
def test_a_limit_that_is_reached_does_not_stand_against_what_is_kept(
    shop: Path, server: Server, limit: dict[str, Any]
) -> None:
    first = lists(shop, server, USERS[:10], cache=True)
    assert bodies(server).total() == 10

    async def late(exchange: Exchange) -> None:
        await asyncio.sleep(0.5)

    server.respond = late
    asked = Setup(mode="scores", **limit)
    found = lists(shop, server, [*USERS[10:30], *USERS[:10]], setup=asked, cache=True)
    assert {one["source"] for one in found[:20]} == {"base"}
    assert "used up" in found[0]["reason"]
    assert found[20:] == first
    assert bodies(server).total() <= 1


def test_an_answer_that_was_tampered_with_is_asked_for_again(shop: Path, server: Server) -> None:
    first = lists(shop, server, USERS[:2], cache=True)
    bodies(server)
    for path in (shop / ".cragru" / "cache").rglob("*.json"):
        path.write_bytes(path.read_bytes().replace(b'"text":"', b'"text":" '))
    assert lists(shop, server, USERS[:2], cache=True) == first
    assert bodies(server).total() == 2


def test_nothing_is_kept_or_served_of_what_is_forgotten_meanwhile(
    shop: Path, server: Server
) -> None:
    copy = Path(shutil.copytree(shop, shop.with_name("at-once")))

    async def forgets(exchange: Exchange) -> None:
        if len(server.exchanges) == 5:
            forget(Project(copy), [ForgetRequest(user="u100")])
        await sound(exchange)

    server.respond = forgets
    found: list[str] = []
    project = Project(copy)
    rows = recommend(
        project,
        users=USERS[:50],
        settings=settings_for(project, server),
        calls=Asking(Setup(mode="scores", concurrency=1), cache=True),
    ).rows
    with pytest.raises(LockedError):
        found.extend(row.user for row in rows)
    assert len(server.exchanges) == 5
    assert not (copy / ".cragru" / "cache").exists()


def test_nor_is_it_sent_again_in_another_form(shop: Path, server: Server) -> None:
    """A server that takes no schema is asked again at once: not about who is gone by then."""

    async def forgets(exchange: Exchange) -> None:
        forget(Project(shop), [ForgetRequest(user=SUBJECT)])
        await exchange.send({"error": {"message": "no response_format"}}, 400)

    server.respond = forgets
    with pytest.raises(LockedError):
        lists(shop, server, [SUBJECT])
    assert len(server.exchanges) == 1


def test_nor_does_a_run_go_on_with_a_model_that_was_replaced(shop: Path, server: Server) -> None:
    project = Project(shop)
    calls = Asking(Setup(mode="scores", concurrency=1))
    rows = recommend(
        project, users=USERS[:50], settings=settings_for(project, server), calls=calls
    ).rows
    assert next(rows).source == "llm"
    train(project, backbone="popularity")
    with pytest.raises(LockedError, match="the data or the model changed"):
        list(rows)
    assert len(server.exchanges) < 10


def test_nor_with_an_equal_one_anew(shop: Path, server: Server) -> None:
    """To train once more the same way changes nothing, so nothing stops."""
    project = Project(shop)
    calls = Asking(Setup(mode="scores", concurrency=1))
    rows = recommend(
        project, users=USERS[:9], settings=settings_for(project, server), calls=calls
    ).rows
    next(rows)
    train(project)
    assert len(list(rows)) == 8


def test_who_was_forgotten_meanwhile_is_noted_nowhere(shop: Path, server: Server) -> None:
    state = read_state(Project(shop))
    forget(Project(shop), [ForgetRequest(user=SUBJECT)])
    with pytest.raises(LockedError):
        note_recipients(state, [SUBJECT], LLMSettings("openai/test"))
    assert not (shop / ".cragru" / "recipients.json").exists()


def test_nobody_is_noted_for_a_way_to_rank_that_cannot_be(shop: Path, server: Server) -> None:
    with pytest.raises(AbilityError):
        lists(shop, server, USERS[:3], setup=Setup(mode="likelihood"))
    assert not (shop / ".cragru" / "recipients.json").exists()


def test_the_host_that_the_environment_names_is_noted(
    shop: Path, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", f"{server.url}/v1")
    project = Project(shop)
    found = settings_for(project, server)
    found = replace(found, llm=LLMSettings("openai/a model"))
    calls = Asking(Setup(mode="scores"))
    rows = list(recommend(project, users=[SUBJECT], settings=found, calls=calls).rows)
    assert rows[0].source == "llm"
    forget(project, [ForgetRequest(user=SUBJECT)])
    (told,) = requests(project).rows
    (one,) = receipt(project, told.id).events[0]["recipients"]
    assert (one["model"], one["host"]) == ("openai/a model", server.url.partition("//")[2])


def test_a_recording_lies_outside_of_projects(shop: Path, server: Server, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="within a project"):
        lists(shop, server, USERS[:1], record=shop / "answers.jsonl")
    file = tmp_path / "elsewhere" / "answers.jsonl"
    file.parent.mkdir()
    first = lists(shop, server, USERS[:5], record=file)
    (shop / ".cragru" / "recipients.json").unlink()
    bodies(server)
    assert lists(shop, server, USERS[:5], replay=file) == first
    assert bodies(server).total() == 0
    assert not (shop / ".cragru" / "recipients.json").exists()  # nothing was sent
    with pytest.raises(UsageError):
        Asking(replay=file, cache=True)


def test_answers_that_were_kept_are_recorded_too(
    shop: Path, server: Server, tmp_path: Path
) -> None:
    file = tmp_path / "elsewhere.jsonl"
    first = lists(shop, server, USERS[:5], cache=True)
    assert lists(shop, server, USERS[:7], cache=True, record=file)[:5] == first
    assert lists(shop, server, USERS[:5], replay=file) == first
    assert bodies(server).total() == 7


def killed_batch(shop: Path, server: Server, kills: int) -> None:
    """A batch of 200, killed so often while answers are on their way, then finished."""
    choice = random.Random(6)
    points = sorted(choice.sample(range(2, 200), kills))
    command = [sys.executable, "-m", "tests.generation.batch", str(shop), f"{server.url}/v1"]
    paid: Counter[bytes] = Counter()
    running: list[subprocess.Popen[str]] = []

    async def deadly(exchange: Exchange) -> None:
        paid[exchange.body] += 1
        if points and len(paid) >= points[0]:
            points.pop(0)
            running[-1].send_signal(signal.SIGKILL)
        await sound(exchange)

    server.respond = deadly
    printed: list[str] = []
    for turn in range(kills + 1):
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        out, _ = running[-1].communicate(timeout=120)
        assert running[-1].returncode == (0 if turn == kills else -signal.SIGKILL)
        lines = out.splitlines()
        assert lines[: len(printed)] == printed[: len(lines)]  # the same lists each time
        printed = max(printed, lines, key=len)
    rows = [json.loads(line) for line in lines]
    assert [row["user"] for row in rows] == USERS
    assert {row["source"] for row in rows} == {"llm"}
    assert len(paid) == 200
    assert paid.total() - 200 <= kills * AT_ONCE
    assert max(paid.values()) <= 1 + kills
    assert not (shop / ".cragru" / "cache").exists()
    server.respond = sound
    assert lists(shop, server, USERS) == rows


def test_a_batch_that_is_killed_loses_nothing_and_pays_nothing_twice(
    shop: Path, server: Server
) -> None:
    killed_batch(shop, server, 2)


@pytest.mark.slow
def test_nor_does_one_that_is_killed_twenty_times(shop: Path, server: Server) -> None:
    killed_batch(shop, server, 20)
