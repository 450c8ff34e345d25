"""Ends that others bring about: a reader that goes, Ctrl-C, an answer at a terminal."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused, Snapshot

    Start = Callable[..., subprocess.Popen[bytes]]


def test_head_takes_what_it_wants(start: Start, shop: Path) -> None:
    lists = start(
        "recommend", "-C", shop, "--all", "--jsonl", stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    first = subprocess.run(["head", "-1"], stdin=lists.stdout, capture_output=True, check=True)
    assert lists.stdout is not None
    lists.stdout.close()
    _, complaint = lists.communicate()
    assert first.stdout.startswith(b'{"schema"')
    assert lists.returncode == 141
    assert complaint == b""


@pytest.mark.parametrize(
    "command",
    [
        ("status",),
        ("status", "--json"),
        ("recommend", "--user", "dora"),
        ("recommend", "--all", "--csv"),
        ("--help",),
    ],
)
def test_nobody_reads_at_all(start: Start, small: Path, command: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    process = start(*command, stdout=writer, stderr=subprocess.PIPE, cwd=small)
    os.close(writer)
    _, complaint = process.communicate()
    assert (process.returncode, complaint) == (141, b"")


def test_ctrl_c_while_data_come_in_leaves_no_project(start: Start, tmp_path: Path) -> None:
    process = start(
        "init",
        tmp_path / "new",
        "--interactions",
        "-",
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    rows = b"user,item\n" + b"some-user,some-item\n" * 20_000
    assert process.stdin is not None
    process.stdin.write(rows)  # far more than a pipe holds: somebody is reading by now
    process.send_signal(signal.SIGINT)
    output, complaint = process.communicate()
    assert process.returncode == 130
    assert output == b""
    assert b"Traceback" not in complaint
    assert not (tmp_path / "new" / ".cragru").exists()
    assert not (tmp_path / "new" / ".cragru.partial").exists()


def at_a_terminal(start: Start, project: Path, answer: bytes | None) -> tuple[int, bytes]:
    """`cragru forget` at a terminal of its own; None presses Ctrl-C at the question."""
    ours, theirs = os.openpty()
    arguments = ("forget", "-C", project, "--user", "dora")
    process = start(*arguments, stdin=theirs, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    asked = b""
    while b"[y/N]" not in asked and select.select([ours], [], [], 20)[0]:
        asked += os.read(ours, 4096)
    if answer is None:
        process.send_signal(signal.SIGINT)
    else:
        os.write(ours, answer)
    output, _ = process.communicate(timeout=20)
    os.close(ours)
    assert b"cannot be undone" in asked
    return process.returncode, output


def test_yes_at_the_terminal_forgets(start: Start, small: Path) -> None:
    code, output = at_a_terminal(start, small, b"y\n")
    assert code == 0
    assert b"Removed 4 interactions" in output


@pytest.mark.parametrize(("answer", "code"), [(b"n\n", 2), (b"\n", 2), (None, 130)])
def test_anything_else_changes_nothing(
    start: Start, snapshot: Snapshot, small: Path, answer: bytes | None, code: int
) -> None:
    before = snapshot(small)
    assert at_a_terminal(start, small, answer) == (code, b"")
    assert snapshot(small) == before


def test_a_process_without_stdin(refused: Refused, cli: Cli, small: Path, tmp_path: Path) -> None:
    """As a daemon or a scheduler may start one."""
    without = {"below": tmp_path, "stdin": None}
    refused(2, "forget", "-C", small, "--user", "dora", says="no terminal", **without)
    refused(14, "recommend", "-C", small, "--users-from", "-", **without)
    refused(14, "init", tmp_path / "new", "--interactions", "-", **without)
    assert cli("status", "-C", small, stdin=None).code == 0


def test_a_process_without_stdout(start: Start, small: Path) -> None:
    code = "import os, sys; os.close(1); os.execv(sys.argv[1], sys.argv[1:])"
    run = "from cragru_cli.app import main; main()"
    command = [sys.executable, "-c", code, sys.executable, "-c", run, "status", "-C", str(small)]
    ran = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    assert b"Traceback" not in ran.stderr


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="no such device here")
@pytest.mark.parametrize("shape", ["--json", "--jsonl"])
def test_a_full_disk_behind_stdout_is_no_bug(start: Start, small: Path, shape: str) -> None:
    with Path("/dev/full").open("wb") as full:
        options = ("--user", "dora", shape)
        process = start("recommend", "-C", small, *options, stdout=full, stderr=subprocess.PIPE)
        _, complaint = process.communicate()
    assert process.returncode not in (0, 1)
    assert b"No space left" in complaint


def test_an_output_that_cannot_spell_everything(
    start: Start, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    options = ("--user", "björn-77", "--json")
    process = start(
        "recommend", "-C", small, *options, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    output, complaint = process.communicate()
    assert (process.returncode, complaint) == (0, b"")
    assert json.loads(output)["users"][0]["user"] == "björn-77"
