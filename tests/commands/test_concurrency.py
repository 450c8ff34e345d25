"""Many processes on one project: one writer at a time, and nobody is served what is forgotten."""

from __future__ import annotations

import fcntl
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.usecases import Project
from tests.commands.conftest import Tables

if TYPE_CHECKING:
    from tests.conftest import Cli

    Make = Callable[..., Path]
    Files = Callable[[Path], dict[str, bytes]]
    Start = Callable[..., subprocess.Popen[bytes]]

PROCESSES = 8
LOCKED, BAD_DATA, CHECK_FAILED = 11, 14, 3
BACKBONE = ("--backbone", "ease", "--seed", "3")
REFUSALS = {
    "forget": {BAD_DATA, CHECK_FAILED},  # what is named may be gone by now
    "restore": {BAD_DATA},  # or purged, or restored
    "purge": {BAD_DATA},
}


@pytest.fixture
def crowded() -> Tables:
    """120 users and 40 items, a third of them unlisted; all have profiles."""
    stream = random.Random(11)
    users = [f"user-{number:04x}" for number in stream.sample(range(1 << 16), 120)]
    items = [f"item-{number:04x}" for number in stream.sample(range(1 << 16), 40)]
    rows = [
        (user, item, stream.randint(1, 5), stream.randint(1_600_000_000, 1_700_000_000))
        for user in users
        for item in stream.sample(items, stream.randint(2, 9))
    ]
    listed = [(item, f"The {item}", stream.choice("abc")) for item in items[:27]]
    return Tables(
        tuple(rows), tuple(listed), tuple((user, "40", f"{user}@example.org") for user in users)
    )


@dataclass(frozen=True)
class Done:
    """One command of the crowd, and when it ran."""

    arguments: tuple[str, ...]
    code: int
    begin: float
    end: float
    out: Path
    err: Path

    @property
    def verb(self) -> str:
        return self.arguments[0]

    @cached_property
    def document(self) -> Any:
        return json.loads(self.out.read_bytes())

    @cached_property
    def lists(self) -> list[dict[str, Any]]:
        """Those of a `recommend`, the last one aside if it was cut off."""
        lines = self.out.read_text().splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]

    @cached_property
    def accepted(self) -> list[dict[str, Any]]:
        """The requests that a `forget` made."""
        if self.verb != "forget" or self.code not in (0, CHECK_FAILED):
            return []
        return [one for one in self.document["requests"] if one["outcome"] == "forgotten"]


def crowd(project: Path, desk: Path, tables: Tables, seconds: float) -> list[Done]:
    """Let many processes work on a project; all that they did, in the order of its beginning."""
    sources = {
        name: desk.parent / "crowded-files" / f"{name}.csv"
        for name in ("interactions", "items", "users")
    }
    files = [
        str(sources["interactions"]), "--items", str(sources["items"]),
        "--users", str(sources["users"]), "--category-separator", "|",
    ]  # fmt: skip
    people = []
    for number in range(PROCESSES):
        own = desk / str(number)
        own.mkdir(parents=True)
        order = {
            "project": str(project),
            "desk": str(own),
            "seed": number,
            "users": [row[0] for row in tables.users],
            "items": [row[0] for row in tables.items[:9]],
            "files": files,
            "seconds": seconds,
        }
        script = str(Path(__file__).with_name("crowd.py"))
        people.append(
            subprocess.Popen(
                [sys.executable, script, json.dumps(order)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        )
    for one in people:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    done = []
    for one in people:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    for one in people:
        out, _ = one.communicate(timeout=seconds + 120)
        assert one.returncode == 0
        done += [_done(json.loads(line)) for line in out.splitlines()]
    return sorted(done, key=lambda one: one.begin)


def _done(line: dict[str, Any]) -> Done:
    places = {name: Path(line.pop(name)) for name in ("out", "err")}
    return Done(**{**line, "arguments": tuple(line["arguments"])}, **places)


@pytest.mark.parametrize(
    "seconds",
    [pytest.param(6, id="moments"), pytest.param(60, id="minute", marks=pytest.mark.slow)],
)
def test_a_crowd_comes_to_the_serial_result(
    cli: Cli,
    make: Make,
    generation_files: Files,
    crowded: Tables,
    tmp_path: Path,
    seconds: float,
) -> None:
    project = make(crowded, "crowded", backbone=None)
    assert cli("train", "-C", project, *BACKBONE).code == 0
    done = crowd(project, tmp_path / "desk", crowded, seconds)
    count = Counter((one.verb, one.code) for one in done)

    assert [problem for one in done for problem in problems(one)] == []
    assert {verb for verb, code in count if code == 0} >= {"recommend", "forget"}
    assert sum(number for (_, code), number in count.items() if code == LOCKED)
    accepted = {one["request"]: one for each in done for one in each.accepted}
    restored = {one.arguments[1] for one in done if one.verb == "restore" and one.code == 0}
    check_served(done, restored)

    status = json.loads(cli("status", "-C", project, "--json").out)
    assert status["open_work"] == []
    assert cli("verify", "-C", project, "--ledger").code == 0
    check_ledger(project, accepted.keys(), restored)
    gone = [one for name, one in accepted.items() if name not in restored]
    assert gone
    rest = without(crowded, gone)
    clean = make(rest, "clean", backbone=None)
    assert cli("train", "-C", clean, *BACKBONE).code == 0
    found, wanted = generation_files(project), generation_files(clean)
    assert {name for name in found | wanted if found.get(name) != wanted.get(name)} == set()
    assert [*(project / ".cragru" / "journal").glob("*")] == []
    assert [path for path in project.rglob("*") if path.name.endswith((".tmp", ".partial"))] == []


def problems(one: Done) -> list[str]:
    """What is wrong with an end: a command is done, locked out, or refused for what others did."""
    said = one.err.read_text()
    known = one.code in {0, LOCKED} | REFUSALS.get(one.verb, set())
    sound = "Traceback" not in said and "This is a bug" not in said
    told = one.code != LOCKED or "another process" in said or "a request was carried out" in said
    return [] if known and sound and told else [f"{one.arguments}: {one.code}, {said}"]


def check_served(done: Sequence[Done], restored: set[str]) -> None:
    """Who asks after a request was answered is not served what it forgot.

    One that is restored later proves nothing here.
    """
    orders = [(each.end, one) for each in done for one in each.accepted]
    orders = [(end, one) for end, one in orders if one["request"] not in restored]
    looked_at = 0
    for one in done:
        if one.verb != "recommend":
            continue
        past = [order for end, order in orders if end < one.begin]
        users = {order["user"] for order in past if order["item"] is None}
        items = {order["item"] for order in past if order["user"] is None}
        pairs = {(order["user"], order["item"]) for order in past}
        for row in one.lists:
            looked_at += bool(past)
            evidence = {entry["item"] for entry in row["evidence"]}
            served = {entry["item"] for entry in row["items"]}
            assert row["user"] not in users or row["source"] == "popularity"
            assert row["user"] not in users or not evidence
            assert not items & (served | evidence)
            assert not {(row["user"], item) for item in evidence} & pairs
    assert looked_at


def check_ledger(project: Path, accepted: Iterable[str], restored: set[str]) -> None:
    """One receipt for each request that somebody was told of, and for no other."""
    lines = (project / ".cragru" / "ledger.jsonl").read_bytes().splitlines()
    events = Counter((one["event"], one["request"]) for one in map(json.loads, lines))
    assert {name: events[event, name] for event, name in events if event == "forgotten"} == (
        dict.fromkeys(accepted, 1)
    )
    assert {name for event, name in events if event == "restored"} == restored


def without(tables: Tables, gone: Sequence[dict[str, Any]]) -> Tables:
    """The rows of somebody who never had what the requests forgot."""
    return tables.without(
        users=[one["user"] for one in gone if one["item"] is None],
        items=[one["item"] for one in gone if one["user"] is None],
        pairs=[(one["user"], one["item"]) for one in gone if one["user"] and one["item"]],
    )


# A reader that began before


@dataclass
class Reader:
    """Somebody who asks for all lists and reads the answer slowly."""

    process: subprocess.Popen[bytes]
    first: dict[str, Any]

    def rest(self) -> tuple[list[dict[str, Any]], int, int, str]:
        """Read on: the lists that come, their bytes, the exit code, and what was said."""
        out, err = self.process.communicate(timeout=60)
        lines = out.splitlines(keepends=True)
        whole = [json.loads(line) for line in lines if line.endswith(b"\n")]
        return whole, len(out), self.process.returncode, err.decode()


@pytest.fixture
def slow_reader(start: Start, shop: Path) -> Iterator[Reader]:
    """It has read one list; the rest waits in the smallest buffer there is."""
    readable, writable = os.pipe()
    if hasattr(fcntl, "F_SETPIPE_SZ"):
        fcntl.fcntl(readable, fcntl.F_SETPIPE_SZ, 4096)
    process = start(
        "recommend", "-C", shop, "--all", "--jsonl", "--explain",
        stdout=writable, stderr=subprocess.PIPE,
    )  # fmt: skip
    os.close(writable)
    process.stdout = os.fdopen(readable, "rb")
    yield Reader(process, json.loads(process.stdout.readline()))
    process.kill()
    process.wait()
    process.stdout.close()


_ON_THE_WAY = (4096 if hasattr(fcntl, "F_SETPIPE_SZ") else 1 << 16) + 3 * (1 << 13)
"""Bytes of output at most, in the pipe and in the buffers at its ends."""


@pytest.mark.parametrize("named", [("--user", "u600"), ("--item", "f001"), ("--user", "u002")])
def test_a_slow_reader_is_stopped_and_served_nothing_forgotten(
    cli: Cli, shop: Path, slow_reader: Reader, named: tuple[str, str]
) -> None:
    assert cli("forget", "-C", shop, *named, "--yes").code == 0
    lists, size, code, said = slow_reader.rest()
    assert code == LOCKED
    assert "a request was carried out while this ran" in said
    assert size < _ON_THE_WAY < 100_000
    assert {row["user"] for row in lists} < {f"u{number:03}" for number in range(100)}


def test_a_slow_reader_ends_on_the_state_it_began_with(
    cli: Cli, shop: Path, slow_reader: Reader
) -> None:
    expected = [
        json.loads(line)
        for line in cli("recommend", "-C", shop, "--all", "--jsonl", "--explain").out.splitlines()
    ]
    assert cli("train", "-C", shop, "--backbone", "popularity").code == 0
    lists, _, code, said = slow_reader.rest()
    assert (code, said) == (0, "")
    assert [slow_reader.first, *lists] == expected


def test_the_size_is_told_whoever_writes(shop: Path) -> None:
    """Files come and go while `status` looks at them."""
    code = (
        "import sys; from pathlib import Path; from cragru_cli.usecases import Project, train\n"
        "while True: train(Project(Path(sys.argv[1])), backbone='popularity')"
    )
    with subprocess.Popen([sys.executable, "-c", code, str(shop)]) as writer:
        try:
            ends = time.monotonic() + 4
            while time.monotonic() < ends:
                assert Project(shop).size() > 0
        finally:
            writer.kill()


# The lock


@pytest.fixture
def stopped_writer(start: Start, shop: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A `train` that holds the lock and does nothing more."""
    lock = shop / ".cragru" / "lock"
    for _ in range(20):
        process = start("train", "-C", shop, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while process.poll() is None and not (lock.exists() and lock.read_bytes()):
            time.sleep(0.001)
        process.send_signal(signal.SIGSTOP)
        if process.poll() is None and lock.read_bytes():
            break
        process.kill()
        process.wait()
    yield process
    process.kill()
    process.wait()


def test_whoever_finds_the_project_locked_is_told_by_whom(
    cli: Cli, shop: Path, stopped_writer: subprocess.Popen[bytes]
) -> None:
    for command in (("forget", "--user", "u017", "--yes"), ("train",), ("purge",)):
        ran = cli(command[0], "-C", shop, *command[1:])
        assert ran.code == LOCKED
        assert f"(`train`, process {stopped_writer.pid})" in ran.err
        assert ran.out == ""
    assert cli("recommend", "-C", shop, "--user", "u017").code == 0
    assert cli("status", "-C", shop).code == 0


def test_the_lock_dies_with_its_owner(
    cli: Cli, shop: Path, stopped_writer: subprocess.Popen[bytes]
) -> None:
    stopped_writer.kill()
    stopped_writer.wait()
    begin = time.monotonic()
    assert cli("forget", "-C", shop, "--user", "u017", "--yes").code == 0
    assert time.monotonic() - begin < 10
    assert json.loads(cli("status", "-C", shop, "--json").out)["open_work"] == []
