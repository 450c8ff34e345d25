"""What was forgotten stays out, whatever brings it: an old file or copy, the person's return."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.commands.conftest import Make, Tables
    from tests.conftest import Cli, Ran

LATER = 4_000_000_000  # beyond the far future that still counts as seconds
SOON = 1_900_000_000  # 2030, after any request of this test


def done(cli: Cli, *arguments: object) -> dict[str, Any]:
    """The document of a command that succeeds."""
    ran = cli(*arguments, "--json")
    assert ran.code == 0, ran
    document: dict[str, Any] = json.loads(ran.out)
    return document


def hash_of(cli: Cli, project: Path) -> str:
    return str(done(cli, "status", "-C", project)["content_hash"])


def forget(cli: Cli, project: Path, *options: str) -> dict[str, Any]:
    return done(cli, "forget", "-C", project, *options, "--yes")


@pytest.fixture
def rows(tmp_path: Path) -> Callable[..., Path]:
    """``rows("dora,2rope,5,10", ...)`` is a file of interactions."""

    def write(*lines: str) -> Path:
        path = tmp_path / "more.csv"
        path.write_text("\n".join(("user,item,rating,timestamp", *lines, "")), encoding="utf-8")
        return path

    return write


REQUESTS = [
    ("--user", "anna-lang"),
    ("--item", "2rope"),
    ("--user", "dora", "--item", "8bell"),
    ("--user", "dora", "--since", "0"),
]


@pytest.mark.parametrize("options", REQUESTS)
def test_importing_the_old_files_again_changes_nothing(
    cli: Cli, small: Path, tables: Tables, make: Make, tmp_path: Path, options: tuple[str, ...]
) -> None:
    forget(cli, small, *options)
    clean = hash_of(cli, small)
    make(tables, "other")  # writes the files
    files = tmp_path / "other-files"
    sides = ("--items", files / "items.csv", "--users", files / "users.csv")
    imported = done(
        cli, "import", files / "interactions.csv", *sides, "--category-separator", "|", "-C", small
    )
    assert imported["content_hash"] == clean
    assert imported["added"] == 0
    assert imported["skipped"]["interactions"] > 0


def test_what_an_import_keeps_out_is_said(cli: Cli, small: Path, rows: Any) -> None:
    forget(cli, small, "--user", "anna-lang")
    forget(cli, small, "--item", "2rope")
    file = rows("anna-lang,8bell,5,10", "dora,2rope,5,10", "new,8bell,4,10")
    ran = cli("import", file, "-C", small)
    assert ran.code == 0
    assert "Added 1 interaction" in ran.out
    assert "1 forgotten user, 1 forgotten item, 2 interactions" in ran.err


def test_an_import_is_the_project_of_all_files(
    cli: Cli, small: Path, make: Make, tables: Tables
) -> None:
    half = tables._replace(interactions=tables.interactions[::2])
    rest = tables._replace(interactions=tables.interactions[1::2])
    project = make(half, "half")
    make(rest, "rest", backbone=None)
    files = small.parent / "rest-files"
    sides = ("--items", files / "items.csv", "--users", files / "users.csv")
    imported = done(
        cli,
        "import",
        files / "interactions.csv",
        *sides,
        "--category-separator",
        "|",
        "-C",
        project,
    )
    assert imported["content_hash"] == hash_of(cli, small)
    assert imported["trained"] is True


def test_an_older_copy_catches_up_at_its_first_command(
    cli: Cli, small: Path, tmp_path: Path
) -> None:
    shutil.copytree(small / ".cragru", tmp_path / "backup")
    forget(cli, small, "--user", "anna-lang")
    forget(cli, small, "--item", "2rope")
    clean = hash_of(cli, small)
    shutil.rmtree(small / ".cragru")
    shutil.copytree(tmp_path / "backup", small / ".cragru")
    ran = cli("recommend", "-C", small, "--user", "anna-lang", "--json")
    assert "Carried out 2 requests that this copy of the project did not know of" in ran.err
    assert json.loads(ran.out)["users"][0]["source"] == "popularity"
    assert hash_of(cli, small) == clean
    states = done(cli, "requests", "-C", small)["requests"]
    assert {(one["kind"], one["state"]) for one in states} == {("user", "done"), ("item", "done")}
    assert all(one["replayed"] for one in states)
    assert cli("verify", "-C", small).code == 0


@pytest.mark.parametrize("lost", ["suppression.json", "generations", "CURRENT"])
def test_a_part_of_an_older_copy_brings_nothing_back(
    cli: Cli, small: Path, tmp_path: Path, lost: str
) -> None:
    forget(cli, small, "--user", "dora")
    shutil.copytree(small / ".cragru", tmp_path / "backup")
    forget(cli, small, "--user", "anna-lang")
    clean = hash_of(cli, small)
    target, source = small / ".cragru" / lost, tmp_path / "backup" / lost
    if lost == "suppression.json":
        shutil.copy(source, target)
    else:  # both belong together: alone they are damage, not a copy
        shutil.rmtree(small / ".cragru" / "generations")
        shutil.copytree(tmp_path / "backup" / "generations", small / ".cragru" / "generations")
        shutil.copy(tmp_path / "backup" / "CURRENT", small / ".cragru" / "CURRENT")
    assert hash_of(cli, small) == clean


def test_a_grace_that_ended_does_not_begin_again(cli: Cli, small: Path, tmp_path: Path) -> None:
    request = forget(cli, small, "--user", "anna-lang", "--grace", "5")["requests"][0]["request"]
    shutil.copytree(small / ".cragru", tmp_path / "backup")
    assert cli("purge", request, "-C", small, "--yes").code == 0
    shutil.rmtree(small / ".cragru")
    shutil.copytree(tmp_path / "backup", small / ".cragru")
    ran = cli("status", "-C", small)
    assert "the grace has ended" in ran.err
    assert list((small / ".cragru" / "held").iterdir()) == []
    assert done(cli, "requests", "-C", small)["requests"][0]["state"] == "done"


def test_a_restored_request_is_not_replayed(cli: Cli, small: Path, tmp_path: Path) -> None:
    whole = hash_of(cli, small)
    shutil.copytree(small / ".cragru", tmp_path / "backup")
    request = forget(cli, small, "--user", "anna-lang", "--grace", "5")["requests"][0]["request"]
    assert done(cli, "restore", request, "-C", small)["content_hash"] == whole
    shutil.rmtree(small / ".cragru")
    shutil.copytree(tmp_path / "backup", small / ".cragru")
    ran = cli("status", "-C", small, "--json")
    assert "replayed" not in ran.err
    assert json.loads(ran.out)["content_hash"] == whole


def test_a_forgotten_user_who_acts_again_is_kept_out(cli: Cli, small: Path, rows: Any) -> None:
    forget(cli, small, "--user", "anna-lang")
    clean = hash_of(cli, small)
    imported = done(cli, "import", rows(f"anna-lang,8bell,5,{SOON}"), "-C", small)
    assert imported["content_hash"] == clean
    assert imported["skipped"] == {"interactions": 1, "profiles": 0, "users": 1, "items": 0}


def test_a_user_who_is_let_back_brings_only_what_is_new(cli: Cli, small: Path, rows: Any) -> None:
    forget(cli, small, "--user", "anna-lang")
    file = rows(f"anna-lang,8bell,5,{SOON}", "anna-lang,2rope,5,10")
    imported = done(cli, "import", file, "-C", small, "--allow-returning")
    assert imported["returned"] == 1
    assert imported["added"] == 1
    assert imported["skipped"]["interactions"] == 1
    again = done(cli, "import", rows("anna-lang,1lamp,5,11"), "-C", small)
    assert again["added"] == 0
    served: Ran = cli("recommend", "-C", small, "--user", "anna-lang", "--json", "--explain")
    evidence = json.loads(served.out)["users"][0]["evidence"]
    assert [one["item"] for one in evidence] == ["8bell"]
    assert forget(cli, small, "--user", "anna-lang")["removed"]["interactions"] == 1
    assert done(cli, "import", file, "-C", small)["added"] == 0


@pytest.mark.parametrize("line", [f"anna-lang,8bell,5,{LATER * 1000}", "anna-lang,8bell,5,"])
def test_a_return_takes_timestamps_that_mean_something(
    cli: Cli, small: Path, rows: Any, line: str
) -> None:
    forget(cli, small, "--user", "anna-lang")
    before = hash_of(cli, small)
    ran = cli("import", rows(line), "-C", small, "--allow-returning")
    assert ran.code in (2, 14)
    assert hash_of(cli, small) == before


def test_dropping_the_suppression_costs_what_is_said(cli: Cli, small: Path, rows: Any) -> None:
    ran = cli("forget", "-C", small, "--user", "anna-lang", "--drop-suppression", "--yes", "--json")
    assert ran.code == 0
    assert "an import may bring the data back" in ran.err
    request = json.loads(ran.out)["requests"][0]["request"]
    assert done(cli, "import", rows("anna-lang,8bell,5,10"), "-C", small)["added"] == 1
    receipt = done(cli, "receipt", request, "-C", small)
    assert receipt["dropped"]
    assert cli("verify", "--ledger", "-C", small).code == 0


def test_the_suppression_can_be_dropped_later(cli: Cli, small: Path) -> None:
    first = forget(cli, small, "--user", "anna-lang")["requests"][0]["request"]
    again = forget(cli, small, "--user", "anna-lang", "--drop-suppression")
    assert again["requests"][0]["request"] == first
    document = json.loads((small / ".cragru" / "suppression.json").read_text())
    assert document["document"] == {"orders": []}
    assert cli("forget", "-C", small, "--user", "anna-lang", "--yes").code == 14
