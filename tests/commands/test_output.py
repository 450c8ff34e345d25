"""The shapes of a result: JSON, JSON lines, CSV, tables, and files written whole or not at all."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Make, Tables
    from tests.conftest import Cli, Refused

ODD_TITLES = {
    "esc": "\x1b[31mRed\x1b[0m \x1b]0;owned\x07",
    "bidi": "abc\u202edef\u2066",
    "markup": "[bold]x[/bold] [link=file:///]y[/link] [/]",
    "formula": '=HYPERLINK("http://127.0.0.1","x")',
    "plus": "+1+1",
    "minus": "-2+3",
    "at": "@SUM(A1)",
    "quote": 'Say "hi", then; leave',
    "emoji": ":smile: ☺",
    "-1": "=1+1",
    "hidden": "zero\u200bwidth\x9bC1",
}


@pytest.fixture
def odd(make: Make, tables: Tables) -> Path:
    """A project whose titles and ids try things; all odd items are new to dora."""
    rows = tuple(("emil", item, 4, 60 + at) for at, item in enumerate(ODD_TITLES))
    items = tuple((item, title, "odd") for item, title in ODD_TITLES.items())
    return make(
        tables._replace(
            interactions=(*tables.interactions, *rows, ("=evil()", "5kite", 5, 99)),
            items=(*tables.items, *items),
        ),
        "odd",
    )


FOR_DORA = ("recommend", "--user", "dora", "-k", "50")


def test_json_keeps_titles_as_they_are(cli: Cli, odd: Path) -> None:
    for shape in ("--json", "--jsonl"):
        document = json.loads(cli(*FOR_DORA, "-C", odd, shape).out)
        (row,) = document.get("users", [document])
        titles = {one["item"]: one["title"] for one in row["items"]}
        assert {item: titles[item] for item in ODD_TITLES} == ODD_TITLES


def test_a_table_shows_titles_and_obeys_none(
    cli: Cli, odd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    shown = cli(*FOR_DORA, "-C", odd).out
    assert not set(shown) & set("\x1b\x07\x9b\u202e\u2066\u200b")
    assert r"\x1b[31mRed\x1b[0m \x1b]0;owned\x07" in shown
    assert r"abc\u202edef\u2066" in shown
    assert ODD_TITLES["markup"] in shown
    assert ":smile:" in shown
    assert not set(cli("recommend", "-C", odd, "--all").out) & set("\x1b\x07\x9b\u202e")


def test_names_in_messages_obey_nothing_either(cli: Cli, odd: Path) -> None:
    ran = cli("forget", "-C", odd, "--user", "\x1b[2J[bold]\u202e", "--yes")
    assert ran.code == 14
    assert r"\x1b[2J[bold]\u202e" in ran.err
    strange = cli("recommend", "-C", odd, "--user", "\x1b[2J[bold]").out
    assert r"\x1b[2J[bold]" in strange


def test_csv_computes_nothing(cli: Cli, odd: Path) -> None:
    ran = cli("recommend", "-C", odd, "--user", "dora", "--user", "=evil()", "-k", "50", "--csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert list(rows[0]) == ["user", "source", "rank", "item", "title", "score"]
    titles = {row["item"]: row["title"] for row in rows if row["user"] == "dora"}
    for item in ("formula", "plus", "minus", "at"):
        assert titles[item] == "'" + ODD_TITLES[item]
    assert titles["quote"] == ODD_TITLES["quote"]
    assert {row["user"] for row in rows} == {"dora", "'=evil()"}


def test_a_negative_number_is_no_formula_and_stays_as_it_is(cli: Cli, odd: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(cli(*FOR_DORA, "-C", odd, "--csv").out)))
    assert [row["title"] for row in rows if row["item"] == "-1"] == ["'=1+1"]
    assert not [row for row in rows if row["score"].startswith("'")]


def test_csv_moves_no_cursor(cli: Cli, odd: Path) -> None:
    assert not set(cli(*FOR_DORA, "-C", odd, "--csv").out) & set("\x1b\x07\x9b\u202e\u2066")


def test_the_formats_tell_the_same(cli: Cli, small: Path) -> None:
    everybody = ("recommend", "-C", small, "--all")
    rows = json.loads(cli(*everybody, "--json").out)["users"]
    streamed = [json.loads(line) for line in cli(*everybody, "--jsonl").out.splitlines()]
    assert streamed == rows
    table = list(csv.DictReader(io.StringIO(cli(*everybody, "--csv").out)))
    assert [(row["user"], row["item"], float(row["score"])) for row in table] == [
        (row["user"], one["item"], one["score"]) for row in rows for one in row["items"]
    ]


@pytest.mark.parametrize("shape", ["--json", "--jsonl", "--csv"])
def test_a_file_gets_what_stdout_would(cli: Cli, small: Path, tmp_path: Path, shape: str) -> None:
    everybody = ("recommend", "-C", small, "--all", shape)
    target = tmp_path / "lists"
    target.write_text("an older, longer answer" * 1000)
    ran = cli(*everybody, "-o", target)
    assert (ran.code, ran.out) == (0, "")
    assert target.read_bytes().decode() == cli(*everybody).out
    assert cli(*everybody, "-o", "-").out == cli(*everybody).out


def test_a_file_without_a_format_holds_json_lines(cli: Cli, small: Path, tmp_path: Path) -> None:
    assert cli("recommend", "-C", small, "--all", "-o", tmp_path / "lists").code == 0
    assert len((tmp_path / "lists").read_text().splitlines()) == 5
    options = ("--split", "last", "-o", tmp_path / "figures")
    assert cli("evaluate", "-C", small, *options).code == 0
    assert json.loads((tmp_path / "figures").read_text())["schema"] == "cragru.evaluate/2"


@pytest.mark.parametrize("target", ["missing/lists", "a-file/lists", "a-directory", ".", "..", ""])
def test_where_nothing_can_be_written_nothing_is_left(
    refused: Refused, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a-file").write_text("kept")
    Path("a-directory").mkdir()
    refused(2, "recommend", "-C", small, "--all", "--json", "-o", target, below=tmp_path)


def test_a_pipe_by_name_is_never_replaced_by_a_file(cli: Cli, small: Path, tmp_path: Path) -> None:
    """What holds for a named pipe holds for /dev/null and /dev/stdout."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    ran = cli("recommend", "-C", small, "--user", "dora", "--json", "-o", pipe)
    read = os.read(reader, 1 << 16)
    os.close(reader)
    assert pipe.is_fifo()
    assert ran.code == 2 or json.loads(read)["schema"] == "cragru.recommend/1"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_that_is_not_ours_to_write(
    refused: Refused, small: Path, tmp_path: Path
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    refused(2, "recommend", "-C", small, "--all", "--json", "-o", closed / "x", below=tmp_path)


def test_a_failure_on_the_way_keeps_the_older_file(
    refused: Refused, small: Path, tmp_path: Path
) -> None:
    (tmp_path / "lists").write_text("the older answer")
    fails_late = (
        "--strategy",
        "diversity",
        "--budget",
        "1",
        "--user",
        "stranger",
        "--user",
        "dora",
    )
    options = (*fails_late, "--jsonl", "-o", tmp_path / "lists")
    refused(14, "recommend", "-C", small, *options, below=tmp_path)


def test_many_users_get_a_line_each_and_few_a_table_each(cli: Cli, shop: Path) -> None:
    users = [part for at in range(1, 7) for part in ("--user", f"u{at:03d}")]
    assert cli("recommend", "-C", shop, *users[:10]).out.count("title") == 5
    together = cli("recommend", "-C", shop, *users).out
    assert "title" not in together
    assert all(f"u{at:03d}" in together for at in range(1, 7))


@pytest.mark.parametrize(
    "command",
    [
        ("status",),
        ("recommend", "--user", "dora"),
        ("forget", "--user", "dora", "--dry-run"),
        ("evaluate", "--split", "last"),
        ("train",),
    ],
)
def test_json_is_one_document_and_nothing_else(
    cli: Cli, small: Path, command: tuple[str, ...]
) -> None:
    ran = cli(*command, "-C", small, "--json")
    assert ran.code == 0
    assert json.loads(ran.out)["schema"] == f"cragru.{command[0]}/1"
    assert ran.out.endswith("}\n")
    assert ran.err == ""
