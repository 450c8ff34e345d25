"""`cragru forget`: what it takes, what it says, and that nothing of it is left in any file."""

from __future__ import annotations

import errno
import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.project.lock import exclusive

if TYPE_CHECKING:
    from tests.commands.conftest import Make, Tables
    from tests.conftest import Cli, Refused, Snapshot

EVERYBODY = ("anna-lang", "björn-77", "carl:9", "dora", "emil")
DONE = {
    **dict.fromkeys(("evidence", "mask", "popularity", "candidates", "weights"), "verified"),
    **dict.fromkeys(("generations", "derived", "files"), "verified"),
    **dict.fromkeys(
        ("source_files", "exports", "backups", "storage", "language_model"), "out_of_scope"
    ),
}
_ID = re.compile(r"r-[0-9a-f]{12}")


def forget(cli: Cli, project: Path, *options: str) -> dict[str, Any]:
    """The document of a forgetting that succeeds."""
    ran = cli("forget", "-C", project, *options, "--yes", "--json")
    assert ran.code == 0, ran
    document: dict[str, Any] = json.loads(ran.out)
    return document


def status(cli: Cli, project: Path) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(cli("status", "-C", project, "--json").out)
    return document


def removed(interactions: int = 0, users: int = 0, items: int = 0, profiles: int = 0) -> Any:
    return {"interactions": interactions, "users": users, "items": items, "profiles": profiles}


REQUESTS = [
    (("--user", "anna-lang"), removed(4, 1, 0, 1)),
    (("--user", "carl:9"), removed(4, 1, 0, 0)),
    (("--user", "frieda"), removed(profiles=1)),
    (("--user", "anna-lang", "--user", "dora"), removed(8, 2, 2, 1)),  # the unlisted items too
    (("--item", "2rope"), removed(4, 0, 1, 0)),
    (("--item", "6dust"), removed(items=1)),
    (("--item", "9loose"), removed(2, 0, 1, 0)),
    (("--user", "dora", "--item", "8bell"), removed(1)),
    (("--user", "dora", "--item", "7only-dora"), removed(1, 0, 1, 0)),
    (("--user", "dora", "--item", "8bell", "--item", "5kite"), removed(2)),
    (("--user", "emil", "--user", "emil"), removed(4, 1, 0, 1)),
]


@pytest.mark.parametrize(("options", "counts"), REQUESTS)
def test_what_goes_is_what_was_asked_for(
    cli: Cli, small: Path, options: tuple[str, ...], counts: dict[str, int]
) -> None:
    before = status(cli, small)
    document = forget(cli, small, *options)
    after = status(cli, small)
    assert document["removed"] == counts
    assert list(document["layers"].items()) == list(DONE.items())
    assert document["content_hash"] == after["content_hash"] != before["content_hash"]
    for name in ("interactions", "users", "items"):
        assert after[name] == before[name] - counts[name]
    assert after["generation"] == before["generation"] + 1
    outcomes = [one["outcome"] for one in document["requests"]]
    repeated = options[:2] == options[2:]
    assert outcomes == (["forgotten", "already"] if repeated else ["forgotten"] * len(outcomes))
    ids = {one["request"] for one in document["requests"]}
    assert all(_ID.fullmatch(name) for name in ids)
    assert len(ids) == after["requests"] - before["requests"] == len(outcomes) - repeated
    assert (after["pending"], after["open_work"]) == ([], [])


@pytest.mark.parametrize(("options", "counts"), REQUESTS)
def test_a_dry_run_says_the_same_and_does_nothing(
    cli: Cli,
    snapshot: Snapshot,
    small: Path,
    options: tuple[str, ...],
    counts: dict[str, int],
) -> None:
    files = snapshot(small)
    ran = cli("forget", "-C", small, *options, "--dry-run", "--json")
    assert snapshot(small) == files
    planned = json.loads(ran.out)
    assert planned["dry_run"] is True
    assert planned["removed"] == counts
    assert "verified" not in planned["layers"].values()
    assert planned["content_hash"] == status(cli, small)["content_hash"]
    done = forget(cli, small, *options)
    named = ("kind", "user", "item", "where", "since", "until", "outcome")
    for would_be, was in zip(planned["requests"], done["requests"], strict=True):
        assert {name: would_be[name] for name in named} == {name: was[name] for name in named}
        # No request is made, and so it has neither id nor dates.
        assert {would_be[name] for name in ("request", "received", "due", "grace_until")} == {None}


@pytest.mark.parametrize("options", [("--user", "dora"), ("--user", "dora", "--grace", "3")])
def test_a_dry_run_has_the_same_schema(cli: Cli, small: Path, options: tuple[str, ...]) -> None:
    planned = json.loads(cli("forget", "-C", small, *options, "--dry-run", "--json").out)
    assert keys(planned) == keys(forget(cli, small, *options))


def keys(document: Any) -> Any:
    """The schema of a document: its keys, all the way down."""
    if isinstance(document, list):
        return [keys(one) for one in document]
    return {name: keys(one) for name, one in document.items()} if isinstance(document, dict) else 0


def test_a_dry_run_on_the_screen_promises_nothing(cli: Cli, small: Path) -> None:
    shown = cli("forget", "-C", small, "--user", "dora", "--dry-run").out
    assert "Would remove 4 interactions, 1 user, 1 item" in shown
    assert "verified" not in shown
    done = cli("forget", "-C", small, "--user", "dora", "--yes").out
    assert "Removed 4 interactions, 1 user, 1 item" in done
    assert "verified" in done


@pytest.mark.parametrize(
    "options",
    [
        ("--user", "nobody"),
        ("--item", "nothing"),
        ("--user", "dora", "--user", "nobody"),
        ("--user", "dora", "--item", "8bell", "--item", "1lamp"),  # dora has no lamp
        ("--user", "frieda", "--item", "8bell"),
        ("--user", "nobody", "--item", "8bell"),
        ("--user", "dora", "--item", "nothing"),
        ("--user", ""),
        ("--user", "DORA"),
        ("--user", "dora "),
    ],
)
def test_an_unknown_id_stops_everything(
    refused: Refused, small: Path, options: tuple[str, ...]
) -> None:
    for mode in ("--yes", "--dry-run"):
        message = refused(14, "forget", "-C", small, *options, mode, "--json", below=small)
        assert "not in the data" in message


@pytest.mark.parametrize(
    ("options", "traces"),
    [
        (("--user", "anna-lang"), ("anna-lang", "anna.lang@example.org")),
        (("--user", "björn-77"), ("björn-77", "bj\\u00f6rn-77", "bjorn@example.org")),
        (("--user", "frieda"), ("frieda", "only.a.profile@example.org")),
        (("--item", "2rope"), ("2rope", "Forty Feet of Rope")),
        (("--item", "9loose"), ("9loose",)),
        (("--user", "dora", "--item", "7only-dora"), ("7only-dora",)),
        (("--user", "dora"), ("dora", "7only-dora")),
    ],
)
def test_no_file_of_the_project_mentions_the_forgotten(
    cli: Cli, small: Path, options: tuple[str, ...], traces: tuple[str, ...]
) -> None:
    assert cli("recommend", "-C", small, "--all", "--explain", "--jsonl").code == 0
    assert any(mentions(small, trace) for trace in traces)
    forget(cli, small, *options)
    assert not [trace for trace in traces if mentions(small, trace)]
    assert (status(cli, small)["pending"], status(cli, small)["open_work"]) == ([], [])


def mentions(project: Path, trace: str) -> list[str]:
    """The files below a project that hold the text, names of files included."""
    return [
        str(path)
        for path in project.rglob("*")
        if trace in path.name or (path.is_file() and trace.encode() in path.read_bytes())
    ]


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (("status",), 0),
        (("requests",), 0),
        (("recommend", "--all", "--jsonl"), 0),
        (("evaluate", "--split", "last", "--strategies", "recent"), 0),
        (("forget", "--user", "emil", "--dry-run"), 0),
        (("forget", "--user", "nobody", "--yes"), 14),
        (("forget", "--user", "emil", "--yes"), 0),
        (("purge", "--due"), 0),
        (("train",), 0),
    ],
)
def test_a_kill_between_switch_and_deletion_is_told_and_made_good(
    cli: Cli, small: Path, tmp_path: Path, command: tuple[str, ...], code: int
) -> None:
    old = small / ".cragru" / "generations" / "2"
    kept = shutil.copytree(old, tmp_path / "old")
    forget(cli, small, "--user", "dora")
    shutil.copytree(kept, old)
    assert mentions(small, "7only-dora")
    ran = cli(*command, "-C", small)
    assert ran.code == code
    assert "generations/2" in ran.err
    assert not old.exists()
    assert not mentions(small, "7only-dora")
    assert (status(cli, small)["pending"], status(cli, small)["open_work"]) == ([], [])


def test_what_cannot_be_finished_now_is_told(cli: Cli, small: Path, tmp_path: Path) -> None:
    old = small / ".cragru" / "generations" / "2"
    kept = shutil.copytree(old, tmp_path / "old")
    forget(cli, small, "--user", "dora")
    shutil.copytree(kept, old)
    with exclusive(small / ".cragru" / "lock", "train"):
        assert status(cli, small)["open_work"] == ["delete generations/2"]
        assert "delete generations/2" in cli("status", "-C", small).out
    assert status(cli, small)["open_work"] == []
    assert not mentions(small, "7only-dora")


def test_an_old_state_that_cannot_be_deleted_is_no_secret(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(path: Path, **options: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", denied)
        ran = cli("forget", "-C", small, "--user", "dora", "--yes", "--json")
        assert (ran.code, ran.out) == (3, "")
        assert "the new state is in use" in ran.err
        assert "Permission denied" in ran.err
        after = status(cli, small)
        assert after["users"] == 4
        assert after["open_work"] == ["finish forget", "delete generations/2"]
        assert "dora" not in cli("recommend", "-C", small, "--all", "--jsonl").out
        assert mentions(small, "7only-dora")
    finished = cli("status", "-C", small, "--json")
    assert "Finished an interrupted forget (r-" in finished.err
    after = json.loads(finished.out)
    assert (after["users"], after["requests"]) == (4, 1)
    assert (after["pending"], after["open_work"]) == ([], [])
    assert not mentions(small, "7only-dora")
    (receipt,) = json.loads(cli("requests", "-C", small, "--json").out)["requests"]
    assert (receipt["state"], receipt["layers"]["generations"]) == ("done", "verified")


def test_one_generation_is_left_and_it_is_private(cli: Cli, small: Path) -> None:
    forget(cli, small, "--user", "dora")
    state = small / ".cragru"
    assert [one.name for one in (state / "generations").iterdir()] == ["3"]
    for path in state.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_the_forgotten_user_is_a_stranger_and_the_item_is_gone(cli: Cli, shop: Path) -> None:
    forget(cli, shop, "--user", "u017")
    stranger, known = (
        json.loads(cli("recommend", "-C", shop, "--user", user, "--jsonl").out)
        for user in ("never-seen", "u017")
    )
    assert known["source"] == "popularity"
    assert known["items"] == stranger["items"]
    best = stranger["items"][0]["item"]
    forget(cli, shop, "--item", best)
    listed = cli("recommend", "-C", shop, "--all", "-k", "500", "--jsonl").out
    assert f'"{best}"' not in listed
    assert cli("recommend", "-C", shop, "--history", best).code == 14


def test_a_forgotten_interaction_is_neither_seen_nor_evidence(cli: Cli, shop: Path) -> None:
    options = ("--user", "u050", "--budget", "500", "-k", "500", "--explain", "--jsonl")
    before = json.loads(cli("recommend", "-C", shop, *options).out)
    item = before["evidence"][0]["item"]
    assert item not in {one["item"] for one in before["items"]}
    forget(cli, shop, "--user", "u050", "--item", item)
    after = json.loads(cli("recommend", "-C", shop, *options).out)
    assert item in {one["item"] for one in after["items"]}
    assert after["evidence"] == before["evidence"][1:]


def test_an_untrained_project_forgets_too(cli: Cli, make: Make, tables: Tables) -> None:
    project = make(tables, "fresh", backbone=None)
    document = forget(cli, project, "--user", "anna-lang")
    weights = {"candidates", "weights"}
    assert list(document["layers"].items()) == [
        (name, status) for name, status in DONE.items() if name not in weights
    ]
    assert status(cli, project)["backbone"] is None
    assert cli("train", "-C", project).code == 0


@pytest.mark.parametrize("backbone", ["ease", None])
def test_everybody_can_leave(
    cli: Cli, refused: Refused, make: Make, tables: Tables, backbone: str | None
) -> None:
    project = make(tables, "leaving", backbone=backbone)
    for left, user in reversed([*enumerate(reversed(EVERYBODY))]):
        forget(cli, project, "--user", user)
        assert status(cli, project)["users"] == left
    assert status(cli, project)["interactions"] == 0
    assert status(cli, project)["items"] == len(tables.items)
    refused(14, "train", "-C", project, says="no interactions", below=project)
    if backbone:
        (row,) = [
            json.loads(line)
            for line in cli(
                "recommend", "-C", project, "--user", "dora", "--jsonl"
            ).out.splitlines()
        ]
        assert (row["source"], row["items"]) == ("popularity", [])
        assert cli("recommend", "-C", project, "--all", "--jsonl").out == ""
    for item in [row[0] for row in tables.items]:
        forget(cli, project, "--item", item)
    forget(cli, project, "--user", "frieda")
    assert status(cli, project)["items"] == 0
