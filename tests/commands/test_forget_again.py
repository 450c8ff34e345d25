"""`cragru forget` for what was forgotten before, and for what was never there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.commands.test_forget import DONE, forget, mentions, removed, status

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused, Snapshot


@pytest.mark.parametrize(
    ("first", "again"),
    [
        *(
            (options, options)
            for options in (
                ("--user", "anna-lang"),
                ("--item", "2rope"),
                ("--user", "dora", "--item", "7only-dora"),
                ("--user", "carl:9", "--where", "genre=books"),
                ("--user", "carl:9", "--since", "31", "--until", "33"),
            )
        ),
        (("--user", "anna-lang"), ("--user", "anna-lang", "--item", "1lamp")),
        (("--item", "2rope"), ("--user", "emil", "--item", "2rope")),
        (("--user", "frieda"), ("--user", "frieda", "--received", "2026-01-31")),
    ],
)
def test_asking_again_is_answered_with_the_earlier_request(
    cli: Cli, snapshot: Snapshot, small: Path, first: tuple[str, ...], again: tuple[str, ...]
) -> None:
    done = forget(cli, small, *first)
    (earlier,) = done["requests"]
    files = snapshot(small)
    answered = forget(cli, small, *again)
    (request,) = answered["requests"]
    kept = ("request", "received", "due", "removed")
    assert request["outcome"] == "already"
    assert {name: request[name] for name in kept} == {name: earlier[name] for name in kept}
    assert answered["removed"] == removed()
    assert answered["content_hash"] == done["content_hash"]
    assert answered["layers"] == done["layers"]
    assert list(answered["layers"].items()) == list(DONE.items())
    assert (
        json.loads(cli("forget", "-C", small, *again, "--dry-run", "--json").out)["requests"][0][
            "request"
        ]
        == (earlier["request"])
    )
    shown = cli("forget", "-C", small, *again, "--yes")
    assert shown.code == 0
    assert "Removed nothing" in shown.out
    assert f"Already forgotten: {named(again)} ({earlier['request']}, " in shown.out
    assert snapshot(small) == files


def named(options: tuple[str, ...]) -> str:
    """A request as messages name it: without the moment of its receipt."""
    pairs = zip(options[::2], options[1::2], strict=True)
    return ", ".join(
        f"{name.removeprefix('--')} {value}" for name, value in pairs if name != "--received"
    )


def test_what_was_never_there_is_missing_whatever_was_forgotten_before(
    cli: Cli, refused: Refused, small: Path
) -> None:
    forget(cli, small, "--user", "dora")
    forget(cli, small, "--user", "emil", "--item", "8bell")
    for options in (
        ("--user", "nobody"),
        ("--user", "dora", "--user", "nobody"),
        ("--user", "emil", "--item", "5kite"),
        ("--item", "dora"),
        ("--item", "8BELL"),
    ):
        refused(14, "forget", "-C", small, *options, "--yes", says="not in the data", below=small)


def test_those_that_are_there_go_without_those_that_are_not(
    cli: Cli, snapshot: Snapshot, small: Path
) -> None:
    forget(cli, small, "--user", "frieda")
    command = ("forget", "-C", small, "--ignore-missing", "--json")
    users = ("--user", "nobody", "--user", "dora", "--user", "frieda", "--user", "ghost")
    files = snapshot(small)
    planned = cli(*command, *users, "--dry-run")
    assert snapshot(small) == files
    done = cli(*command, *users, "--yes")
    for ran, hint in ((planned, "Would be skipped"), (done, "The others were carried out")):
        assert ran.code == 3
        assert "2 requests found nothing: user nobody; user ghost" in ran.err
        assert hint in ran.err
        document = json.loads(ran.out)
        outcomes = [one["outcome"] for one in document["requests"]]
        assert outcomes == ["missing", "forgotten", "already", "missing"]
        assert document["removed"] == removed(4, 1, 1, 0)
        for one in (document["requests"][0], document["requests"][-1]):
            assert (one["request"], one["due"], one["removed"]) == (None, None, {})
    assert status(cli, small)["users"] == 4
    assert not mentions(small, "dora")
    files = snapshot(small)
    assert cli(*command, "--user", "nobody", "--yes").code == 3
    assert snapshot(small) == files
