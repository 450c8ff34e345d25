"""The JSON of every command, as files to be read: ``tests/golden/``.

``UPDATE_GOLDEN=1`` rewrites them. A key that goes or changes its meaning needs a new schema number.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.commands.conftest import Make, Tables
    from tests.conftest import Cli, Golden

IN_JSON = {
    "status": ("status",),
    "train": ("train",),
    "recommend": ("recommend", "--user", "dora", "--user", "stranger", "-k", "3"),
    "recommend-explain": ("recommend", "--user", "carl:9", "--budget", "2", "--explain", "-k", "2"),
    "recommend-history": ("recommend", "--history", "2rope:2.5", "--explain", "-k", "1"),
    "forget": ("forget", "--user", "anna-lang", "--yes"),
    "forget-dry-run": ("forget", "--user", "dora", "--item", "8bell", "--dry-run"),
    "forget-grace": ("forget", "--item", "isbn:3", "--grace", "7", "--yes"),
    "verify": ("verify",),
    "evaluate": ("evaluate", "--split", "last", "--strategies", "recent,random", "--budget", "1"),
    "evaluate-unlearning": (
        *("evaluate", "--split", "last", "--strategies", "recent"),
        *("--users", "4", "--forget-users", "0.2", "--stream", "1"),
        *("--methods", "exact", "--audits", "membership,exposure"),
    ),
}


@pytest.mark.parametrize("name", IN_JSON)
def test_json_on_a_trained_project(
    cli: Cli, golden: Golden, make: Make, tables: Tables, name: str
) -> None:
    """By popularity, whose figures are counts: no value hangs on a machine's arithmetic."""
    command, *options = IN_JSON[name]
    project = make(tables, "shelf", backbone="popularity")
    if command == "train":
        options = ["--backbone", "popularity", "--seed", "7"]
    if command == "recommend":
        options += ["--strategy", "recent"]
    ran = cli(command, "-C", project, *options, "--json")
    # `exposure` is named, and has nothing to say of users who are forgotten with everything.
    assert ran.code == (3 if name == "evaluate-unlearning" else 0), ran
    document = json.loads(ran.out)
    if name == "verify":  # what else lies around is the machine's affair
        traces = document["out_of_scope"]
        document["out_of_scope"] = [one for one in traces if one["kind"] == "source file"]
    if "versions" in document:  # those of whatever is installed
        document["versions"] = sorted(document["versions"])
    golden(name, document)


def test_json_of_the_life_of_a_request(
    cli: Cli, golden: Golden, make: Make, tables: Tables
) -> None:
    project = make(tables, "shelf", backbone="popularity")

    def say(name: str, command: str, *options: str) -> dict[str, Any]:
        ran = cli(command, "-C", project, *options, "--json")
        assert ran.code == 0, ran
        document: dict[str, Any] = json.loads(ran.out)
        golden(name, document)
        return document

    narrow = ("--user", "carl:9", "--where", "genre=books", "--received", "2020-01-31")
    (request,) = say("forget-where", "forget", *narrow, "--grace", "9", "--yes")["requests"]
    say("forget-again", "forget", *narrow, "--yes")
    say("status-held", "status")
    say("requests", "requests")
    say("receipt", "receipt", request["request"])
    say("purge-waiting", "purge")
    say("restore", "restore", request["request"])
    say("receipt-restored", "receipt", request["request"])


def test_json_of_the_end_of_a_grace(cli: Cli, golden: Golden, make: Make, tables: Tables) -> None:
    project = make(tables, "shelf", backbone="popularity")
    options = ("--user", "emil", "--grace", "9", "--yes", "--json")
    (request,) = json.loads(cli("forget", "-C", project, *options).out)["requests"]
    ran = cli("purge", "-C", project, request["request"], "--yes", "--json")
    golden("purge", json.loads(ran.out))
    ran = cli("receipt", "-C", project, request["request"], "--json")
    golden("receipt-purged", json.loads(ran.out))


def test_json_of_import(
    cli: Cli, golden: Golden, make: Make, tables: Tables, tmp_path: Path
) -> None:
    project = make(tables, "shelf", backbone="popularity")
    assert cli("forget", "-C", project, "--user", "emil", "--item", "8bell", "--yes").code == 0
    assert cli("forget", "-C", project, "--user", "dora", "--yes").code == 0
    rows = (
        "user,item,rating,timestamp",
        *("emil,8bell,4,51", "dora,5kite,1,40"),
        *("greta,5kite,4,60", "carl:9,1lamp,5,61", "carl:9,2rope,3,31"),
    )
    (tmp_path / "log.csv").write_text("\n".join(rows) + "\n")
    ran = cli("import", tmp_path / "log.csv", "-C", project, "--json")
    assert ran.code == 0, ran
    golden("import", json.loads(ran.out))


def test_json_lines(cli: Cli, golden: Golden, make: Make, tables: Tables) -> None:
    project = make(tables, "shelf", backbone="popularity")
    ran = cli("recommend", "-C", project, "--user", "dora", "--user", "x", "-k", "2", "--jsonl")
    golden("recommend-jsonl", [json.loads(line) for line in ran.out.splitlines()])


def test_json_of_the_default_training(cli: Cli, golden: Golden, small: Path) -> None:
    golden("train-ease", json.loads(cli("train", "-C", small, "--json").out))
    golden("status-ease", json.loads(cli("status", "-C", small, "--json").out))


def test_json_of_an_untrained_project(cli: Cli, golden: Golden, make: Make, tables: Tables) -> None:
    project = make(tables, "fresh", backbone=None)
    golden("status-untrained", json.loads(cli("status", "-C", project, "--json").out))
    ran = cli("forget", "-C", project, "--user", "emil", "--yes", "--json")
    golden("forget-untrained", json.loads(ran.out))


def test_json_of_init(cli: Cli, golden: Golden, tmp_path: Path) -> None:
    rows = ("user,item,rating", "a,x,5", "a,x,4", "b,y,3", "b,,3", "c,x,2")
    (tmp_path / "log.csv").write_text("\n".join(rows) + "\n")
    (tmp_path / "items.csv").write_text("item,title\nx,The X\nz,The Z\n")
    (tmp_path / "users.csv").write_text("user,age\na,30\nd,40\n")
    given = [
        part
        for name, file in (("interactions", "log"), ("items", "items"), ("users", "users"))
        for part in (f"--{name}", tmp_path / f"{file}.csv")
    ]
    ran = cli("init", tmp_path / "new", *given, "--skip-bad-rows", "--json")
    assert ran.code == 0, ran
    golden("init", json.loads(ran.out))
    golden("init-demo", json.loads(cli("init", tmp_path / "demo", "--demo", "--json").out))


def test_json_of_plugins(cli: Cli, golden: Golden, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRAGRU_PLUGINS", "")
    shown = {"popularity", "recent", "litellm", "retrain"}
    document: dict[str, Any] = json.loads(cli("plugins", "--check", "--json").out)
    document["plugins"] = [one for one in document["plugins"] if one["name"] in shown]
    golden("plugins", document)
