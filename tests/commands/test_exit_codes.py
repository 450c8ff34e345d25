"""Each way to fail: its exit code, one message, nothing on stdout, nothing changed."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused

ON_A_PROJECT = (
    ("train",),
    ("status", "--json"),
    ("recommend", "--all", "--jsonl"),
    ("forget", "--user", "dora", "--yes"),
    ("forget", "--user", "dora", "--dry-run"),
    ("evaluate", "--split", "last"),
    ("requests", "--overdue"),
    ("receipt", "r-0a1b2c3d4e5f"),
    ("restore", "r-0a1b2c3d4e5f"),
    ("purge", "--due"),
    ("import", "missing.csv"),
    ("verify",),
)


@pytest.mark.parametrize(
    ("says", "options"),
    [
        ("say for whom", ()),
        ("say for whom", ("--user", "dora", "--all")),
        ("say for whom", ("--all", "--history", "5kite")),
        ("say for whom", ("--user", "dora", "--history", "5kite")),
        ("exclude each other", ("--all", "--json", "--csv")),
        ("exclude each other", ("--all", "--json", "--jsonl")),
        ("exclude each other", ("--all", "--jsonl", "--csv")),
        ("-k", ("--all", "-k", "0")),
        ("--budget", ("--all", "--budget", "0")),
        ("--budget", ("--all", "--budget", "many")),
        ("--candidates", ("--all", "--candidates", "0")),
        ("No such option", ("--all", "--colour")),
    ],
)
def test_recommend_refuses_options_that_make_no_sense(
    refused: Refused, small: Path, says: str, options: tuple[str, ...]
) -> None:
    refused(2, "recommend", "-C", small, *options, says=says, below=small)


@pytest.mark.parametrize(
    ("says", "options"),
    [
        ("nothing to forget was named", ("--yes",)),
        ("ambiguous", ("--user", "dora", "--user", "emil", "--item", "8bell", "--yes")),
        ("belong to one user", ("--user", "dora", "--user", "emil", "--since", "30", "--yes")),
        ("belong to one user", ("--item", "8bell", "--where", "genre=books", "--yes")),
        ("FIELD=VALUE", ("--user", "dora", "--where", "books", "--yes")),
        ("not a moment", ("--user", "dora", "--until", "soon", "--yes")),
        ("not a moment", ("--user", "dora", "--received", "soon", "--yes")),
        ("lies in the future", ("--user", "dora", "--received", "9026-01-31", "--yes")),
        ("lies in the future", ("--user", "dora", "--received", "9026-01-31", "--dry-run")),
        ("must stay recognisable", ("--user", "dora", "--grace", "3", "--drop-suppression", "-y")),
        ("--grace", ("--user", "dora", "--grace", "-1", "--yes")),
        ("names all requests", ("--user", "dora", "--from", "requests.csv", "--yes")),
        ("no terminal", ("--user", "dora")),
        ("No such option", ("--user", "dora", "--force")),
    ],
)
def test_forget_refuses_what_it_cannot_be_sure_of(
    refused: Refused, small: Path, says: str, options: tuple[str, ...]
) -> None:
    refused(2, "forget", "-C", small, *options, says=says, below=small)


@pytest.mark.parametrize("share", ["lots", "0", "0%", "100%", "1", "-5%", "nan", "", "%"])
def test_evaluate_refuses_what_is_not_a_share(refused: Refused, small: Path, share: str) -> None:
    arguments = ("evaluate", "-C", small, "--split", "last", "--forget-users", share)
    refused(2, *arguments, says="is not a share", below=small)


@pytest.mark.parametrize(
    ("says", "options"),
    [
        ("no split is called", ("--split", "first")),
        ("exclude each other", ("--json", "--csv")),
        ("--users", ("--users", "0")),
        ("--seed", ("--seed", "-1")),
        ("--llm-strategy belongs to --llm", ("--llm-strategy", "recent")),
    ],
)
def test_evaluate_refuses_unknown_choices(
    refused: Refused, small: Path, says: str, options: tuple[str, ...]
) -> None:
    refused(2, "evaluate", "-C", small, *options, says=says, below=small)


@pytest.mark.parametrize(
    "options",
    [
        (),
        ("--items", "items.csv"),
        ("--demo", "--interactions", "log.csv"),
        ("--demo", "--seed", "-1"),
        ("--demo", "--items", "items.csv"),
        ("--interactions", "log.csv", "--seed", "3"),
    ],
)
def test_init_needs_exactly_one_source(
    refused: Refused, tmp_path: Path, options: tuple[str, ...]
) -> None:
    refused(2, "init", tmp_path / "new", *options, below=tmp_path)


def test_init_leaves_an_existing_project_alone(refused: Refused, small: Path) -> None:
    refused(2, "init", small, "--demo", says="already holds a project", below=small)


def test_init_does_not_replace_a_file(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("a file")
    refused(2, "init", tmp_path / "shop", "--demo", says="not a directory", below=tmp_path)


@pytest.mark.parametrize("arguments", [("dance",), ("--dance",), ("completion", "tcsh"), ("init",)])
def test_unknown_commands_options_and_shells(
    refused: Refused, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    refused(2, *arguments, below=tmp_path)


def test_an_untrained_project_cannot_recommend(cli: Cli, refused: Refused, tmp_path: Path) -> None:
    assert cli("init", tmp_path / "new", "--demo").code == 0
    arguments = ("recommend", "-C", tmp_path / "new", "--user", "u001")
    refused(2, *arguments, says="cragru train", below=tmp_path)


@pytest.mark.parametrize("command", ON_A_PROJECT)
def test_a_directory_without_a_project(
    refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    refused(10, *command, "-C", tmp_path, says=str(tmp_path), below=tmp_path)
    refused(10, *command, "-C", tmp_path / "missing", says="cragru init", below=tmp_path)
    monkeypatch.chdir(tmp_path)
    refused(10, *command, says=str(tmp_path), below=tmp_path)


def test_an_init_that_was_killed_left_no_project(
    cli: Cli, refused: Refused, tmp_path: Path
) -> None:
    (tmp_path / "cragru.toml").write_text("")
    (tmp_path / ".cragru.partial").mkdir()
    (tmp_path / ".cragru.partial" / "layout").write_text("1\n")
    refused(10, "status", "-C", tmp_path, below=tmp_path)
    assert cli("init", tmp_path, "--demo").code == 0
    assert not (tmp_path / ".cragru.partial").exists()


@contextmanager
def somebody_writing(project: Path) -> Iterator[int]:
    """Another process that holds the writer's lock; its id."""
    holds = (
        "import sys; from pathlib import Path; from cragru_cli.project.lock import exclusive\n"
        "with exclusive(Path(sys.argv[1]), 'train'):\n"
        "    print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", holds, str(project / ".cragru" / "lock")]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield other.pid
        other.stdin.close()


def test_one_writer_at_a_time_and_readers_always(
    cli: Cli, refused: Refused, small: Path, tmp_path: Path
) -> None:
    forget = ("forget", "--user", "dora", "-C", small)
    assert cli("forget", "-C", small, "--user", "emil", "--grace", "3", "--yes").code == 0
    (one,) = json.loads(cli("requests", "-C", small, "--json").out)["requests"]
    (tmp_path / "log.csv").write_text("user,item,rating,timestamp\ngreta,5kite,4,60\n")
    writers: tuple[tuple[object, ...], ...] = (
        ("train",),
        ("forget", "--user", "dora", "--yes"),
        ("purge", "--due"),
        ("purge", one["request"], "--yes"),
        ("restore", one["request"]),
        ("import", tmp_path / "log.csv"),
        ("verify",),
    )
    with somebody_writing(small) as pid:
        for command in writers:
            message = refused(11, *command, "-C", small, says=str(small), below=small)
            assert "`train`" in message
            assert str(pid) in message
        assert cli(*forget, "--dry-run").code == 0
        assert cli("status", "-C", small).code == 0
        assert cli("requests", "-C", small).code == 0
        assert cli("receipt", one["request"], "-C", small).code == 0
        assert cli("recommend", "-C", small, "--all").code == 0
        assert cli("evaluate", "-C", small, "--split", "last").code == 0
    assert cli(*forget, "--yes").code == 0
    assert cli("restore", one["request"], "-C", small).code == 0
    assert json.loads(cli("status", "-C", small, "--json").out)["users"] == 4


def test_the_lock_names_nobody_after_a_refusal(refused: Refused, small: Path) -> None:
    refused(14, "forget", "-C", small, "--user", "nobody", "--yes", below=small)
    assert (small / ".cragru" / "lock").read_bytes() == b""


@pytest.mark.parametrize("command", ON_A_PROJECT)
def test_a_later_layout_is_left_alone(
    refused: Refused, small: Path, command: tuple[str, ...]
) -> None:
    (small / ".cragru" / "layout").write_text("27\n")
    message = refused(12, *command, "-C", small, says="layout 27", below=small)
    assert "newer cragru" in message


def test_training_needs_interactions(cli: Cli, refused: Refused, small: Path) -> None:
    for user in ("anna-lang", "björn-77", "carl:9", "dora", "emil"):
        assert cli("forget", "-C", small, "--user", user, "--yes").code == 0
    refused(14, "train", "-C", small, says="no interactions", below=small)


def test_a_full_disk_is_no_bug_and_costs_nothing(
    cli: Cli, refused: Refused, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    # The first request makes the directory of the journal, which stays.
    assert cli("forget", "-C", small, "--user", "frieda", "--yes").code == 0
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for command in (
            ("train",),
            ("forget", "--user", "dora", "--yes"),
            ("forget", "--user", "dora", "--grace", "3", "--yes"),
        ):
            message = refused(1, *command, "-C", small, says="the system refused", below=small)
            assert "No space left on device" in message
            assert "bug" not in message
    found = json.loads(cli("status", "-C", small, "--json").out)
    assert (found["users"], found["requests"], found["open_work"]) == (5, 1, [])
    assert cli("train", "-C", small).code == 0


@pytest.mark.parametrize(
    ("says", "options"),
    [
        ("missing.txt", ("--users-from", "missing.txt")),
        ("names no users", ("--users-from", "empty.txt")),
        ("UTF-8", ("--users-from", "latin.txt")),
        ("a.directory", ("--users-from", "a.directory")),
        ("no item `ghost`", ("--history", "5kite", "--history", "ghost")),
        ("ten interactions", ("--all", "--strategy", "diversity", "--budget", "1")),
    ],
)
def test_recommend_refuses_bad_data(
    refused: Refused,
    small: Path,
    monkeypatch: pytest.MonkeyPatch,
    says: str,
    options: tuple[str, ...],
) -> None:
    monkeypatch.chdir(small)
    (small / "empty.txt").write_text("\n  \n")
    (small / "latin.txt").write_bytes("Jürgen\n".encode("latin-1"))
    (small / "a.directory").mkdir()
    refused(14, "recommend", *options, "--jsonl", says=says, below=small)


@pytest.mark.parametrize("rating", ["nan", "inf", "-inf", "1e999", "1e39", "-1e39"])
def test_a_rating_must_be_a_number_one_can_reckon_with(
    refused: Refused, small: Path, rating: str
) -> None:
    history = ("--history", f"5kite:{rating}", "--explain")
    for shape in ("--json", "--jsonl", "--csv"):
        refused(14, "recommend", "-C", small, *history, shape, says="5kite", below=small)


def test_an_empty_name_is_not_a_file_of_users(refused: Refused, small: Path) -> None:
    refused(14, "recommend", "-C", small, "--users-from", "", "--jsonl", below=small)


def test_a_failed_import_leaves_nothing(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "log.csv").write_text("user,item,rating\na,x,5\nb,y,lots\n")
    new = tmp_path / "new"
    given = ("--interactions", tmp_path / "log.csv")
    message = refused(14, "init", new, *given, says="log.csv", below=tmp_path)
    assert "3" in message  # the line
    refused(14, "init", new, "--interactions", tmp_path / "none.csv", below=tmp_path)


@pytest.mark.parametrize(
    "command",
    [
        ("train", "--backbone", "ghost"),
        ("recommend", "--all", "--strategy", "ghost"),
        ("evaluate", "--split", "last", "--strategies", "recent,ghost"),
    ],
)
def test_an_unknown_part_is_named_with_those_that_exist(
    refused: Refused, small: Path, command: tuple[str, ...]
) -> None:
    message = refused(20, *command, "-C", small, says="called `ghost`", below=small)
    assert "Known: " in message


@pytest.mark.parametrize(
    "command",
    [
        ("recommend", "--users-from", "missing.txt"),
        ("recommend", "--users-from", "latin.txt"),
        ("recommend", "--history", "ghost"),
        ("recommend", "--all", "--strategy", "ghost"),
        ("recommend", "--all", "--json", "--csv"),
        ("recommend", "--all", "--json", "-o", "missing/lists.json"),
        ("forget", "--yes"),
        ("forget", "--user", "nobody", "--yes"),
        ("forget", "--user", "dora"),
        ("forget", "--from", "missing.csv", "--yes"),
        ("receipt", "r-0a1b2c3d4e5f"),
        ("restore", "r-0a1b2c3d4e5f"),
        ("purge", "r-0a1b2c3d4e5f", "--yes"),
        ("import", "missing.csv"),
        ("import", "latin.txt"),
        ("evaluate",),
        ("init", "new", "--interactions", "missing.csv"),
        ("status", "-C", "missing"),
    ],
)
def test_every_message_says_what_to_do(
    refused: Refused, small: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.chdir(small)
    (small / "latin.txt").write_bytes("Jürgen\n".encode("latin-1"))
    message = refused(None, *command, below=small)
    what, *hint = message.strip().splitlines()
    assert what.startswith("Error: ")
    assert hint, "no hint"
