"""The way out: JSON, CSV, files, questions, and messages that nothing can colour."""

from __future__ import annotations

import io
import json
import math
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from cragru_cli import console
from cragru_cli.errors import BadDataError, UsageError


@pytest.fixture(autouse=True)
def _not_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "quiet", False)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_json_keeps_text_and_has_no_number_that_json_lacks() -> None:
    document = {"title": 'é"\x1b[31m', "score": 1.5, "none": None}
    text = console.as_json(document)
    assert json.loads(text) == document
    assert "\x1b" not in text
    assert "\n" not in console.as_json(document, indent=None)
    for number in (math.nan, math.inf):
        with pytest.raises(ValueError, match="JSON"):
            console.as_json({"score": number})


def test_csv_comes_line_by_line() -> None:
    rows = iter([("a,b", 1, None), ('say "x"', 2.5, "=1+1")])
    lines = list(console.as_csv(("name", "value", "note"), rows))
    assert lines == ["name,value,note\n", '"a,b",1,\n', '"say ""x""",2.5,\'=1+1\n']


def test_text_goes_to_stdout_or_to_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for target in (None, "-"):
        console.write(["one\n", "two\n"], target)
        assert capsys.readouterr().out == "one\ntwo\n"
    console.write(["ünïcode\n"], str(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == "ünïcode\n".encode()
    assert capsys.readouterr().out == ""


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    def pieces() -> Iterator[str]:
        yield "half"
        raise BadDataError("the source ended")

    target = tmp_path / "file"
    for before in (None, "older"):
        if before:
            target.write_text(before)
        with pytest.raises(BadDataError):
            console.write(pieces(), str(target))
        assert [path.name for path in tmp_path.iterdir()] == (["file"] if before else [])
    assert target.read_text() == "older"


@pytest.mark.parametrize(
    ("number", "noun", "shown"),
    [(0, "user", "0 users"), (1, "user", "1 user"), (2000, "item", "2,000 items")],
)
def test_counts_read_well(number: int, noun: str, shown: str) -> None:
    assert console.count(number, noun) == shown


def test_a_failure_says_what_where_and_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    console.fail(BadDataError("is [bold]bad[/bold]", where="file\x1b[2J:3", hint="Mend [it]."))
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == "Error: file\\x1b[2J:3 is [bold]bad[/bold]\nMend [it].\n"


@pytest.mark.parametrize(
    ("what", "shown"),
    [
        ("is missing", "a.csv is missing"),
        ("has 1 cell, the header 2", "a.csv has 1 cell, the header 2"),
        ("the file is empty", "a.csv: the file is empty"),
        ("cannot tell which column is the user", "a.csv: cannot tell which column is the user"),
        ("island", "a.csv: island"),
    ],
)
def test_a_sentence_about_the_place_reads_on_from_it(
    capsys: pytest.CaptureFixture[str], what: str, shown: str
) -> None:
    problem = BadDataError(what, where="a.csv")
    console.fail(problem)
    assert capsys.readouterr().err == f"Error: {shown}\n"
    assert str(problem) == shown


def test_a_long_message_is_not_broken_into_lines(capsys: pytest.CaptureFixture[str]) -> None:
    console.fail(BadDataError("word " * 150, where="/a/long/path" * 20))
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_reader_that_went_is_no_complaint(capsys: pytest.CaptureFixture[str]) -> None:
    console.fail(console.ReaderGoneError("gone"))
    assert capsys.readouterr() == ("", "")


def test_remarks_go_to_stderr_unless_quiet(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    console.remark("one\x07 [red]two[/red]")
    assert capsys.readouterr() == ("", "one\\x07 [red]two[/red]\n")
    monkeypatch.setattr(console, "quiet", True)
    console.remark("one")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("answer", ["y\n", "Yes\n", " YES \n"])
def test_a_yes_is_a_yes(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys, "stderr", Terminal())
    console.confirm("Really?", yes=False)


@pytest.mark.parametrize("answer", ["n\n", "\n", "", "yess\n", "ja\n"])
def test_anything_else_is_a_no(monkeypatch: pytest.MonkeyPatch, answer: str) -> None:
    asked = Terminal()
    monkeypatch.setattr(sys, "stdin", Terminal(answer))
    monkeypatch.setattr(sys, "stderr", asked)
    with pytest.raises(UsageError, match="nothing was changed"):
        console.confirm("Really \x1b[8m?", yes=False)
    assert asked.getvalue() == "Really \\x1b[8m? [y/N] "


def test_nobody_is_asked_where_nobody_sits(monkeypatch: pytest.MonkeyPatch) -> None:
    console.confirm("Really?", yes=True)
    for stdin, stderr in ((io.StringIO("y\n"), Terminal()), (Terminal("y\n"), io.StringIO())):
        monkeypatch.setattr(sys, "stdin", stdin)
        monkeypatch.setattr(sys, "stderr", stderr)
        with pytest.raises(UsageError, match="--yes") as problem:
            console.confirm("Really?", yes=False)
        assert "--dry-run" in str(problem.value)


def test_progress_is_silent_where_nobody_watches(capsys: pytest.CaptureFixture[str]) -> None:
    with console.progress() as step:
        step("fitting", 1, 10)
    assert capsys.readouterr() == ("", "")


def test_progress_of_long_work_is_drawn_on_a_terminal_and_taken_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stderr", screen := Terminal())
    monkeypatch.setenv("TERM", "xterm")
    end = time.monotonic() + 10
    with console.progress() as step:
        while "[b]counting[/b]" not in screen.getvalue() and time.monotonic() < end:
            step("[b]counting[/b]", 1, 10)
            time.sleep(0.05)
    assert "[b]counting[/b]" in screen.getvalue()
    assert screen.getvalue().rstrip("\r").endswith("\x1b[2K")  # the line is erased


def test_progress_of_short_work_and_of_quiet_work_is_not_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stderr", screen := Terminal())
    for quiet in (False, True):
        monkeypatch.setattr(console, "quiet", quiet)
        with console.progress() as step:
            step("fitting", 1, 10)
    assert screen.getvalue() == ""


def test_a_table_shows_data_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    table = console.table("name", "count", right=("count",))
    table.add_row(console.data("[red]x[/red] :smile:\x1b"), "7")
    console.show(table)
    assert "[red]x[/red] :smile:\\x1b" in capsys.readouterr().out
