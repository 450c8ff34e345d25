"""`cragru verify`: it finds what is there, and says so with exit code 3."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cragru_cli.project import codec, files
from cragru_cli.unlearning import control
from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.usecases import Project, forget

if TYPE_CHECKING:
    from tests.commands.conftest import Make, Tables
    from tests.conftest import Cli, Snapshot


def verify(cli: Cli, project: Path, *options: object) -> dict[str, Any]:
    """The document, whatever was found; exit code 3 belongs to findings and to nothing else."""
    ran = cli("verify", "-C", project, *options, "--json")
    document: dict[str, Any] = json.loads(ran.out)
    assert ran.code == (3 if document["findings"] else 0), ran.err
    return document


def findings(document: dict[str, Any]) -> list[str]:
    return [one for check in document["checks"] for one in check["findings"]]


def test_a_sound_project_has_no_findings(cli: Cli, small: Path, snapshot: Snapshot) -> None:
    before = snapshot(small)
    document = verify(cli, small)
    names = [check["name"] for check in document["checks"]]
    assert names == ["files", "ledger", "suppression", "weights"]
    assert findings(document) == []
    assert snapshot(small) == before


def test_notes_count_in_words(cli: Cli, small: Path) -> None:
    planned = cli("forget", "-C", small, "--user", "dora", "--item", "8bell", "--dry-run").out
    assert "1 interaction and 0 profiles would go" in planned
    assert "1 interaction fewer, 0 items gone" in planned
    assert cli("forget", "-C", small, "--user", "dora", "--item", "8bell", "--yes").code == 0
    notes = {check["name"]: check["note"] for check in verify(cli, small)["checks"]}
    assert notes["ledger"].startswith("1 event, ")
    assert notes["suppression"] == "1 request on the list"


@pytest.mark.parametrize(
    ("options", "where"),
    [
        (("--user", "anna-lang"), {"users.json", "profiles.json"}),
        (("--user", "frieda"), {"profiles.json"}),
        (("--item", "2rope"), {"catalog.json"}),
        (("--user", "dora", "--item", "8bell"), {"interactions.items.npy"}),
        (("--text", "The Red Kite"), {"catalog.json"}),
        (("--text", "bjorn@example.org"), {"profiles.json"}),
    ],
)
def test_what_is_there_is_found(
    cli: Cli, small: Path, options: tuple[str, ...], where: set[str]
) -> None:
    found = findings(verify(cli, small, *options))
    assert {one.split(" in ")[1].split(" (")[0].rsplit("/", 1)[1] for one in found} == where


def test_what_was_forgotten_is_not_found(cli: Cli, small: Path, tmp_path: Path) -> None:
    requests = tmp_path / "requests.csv"
    requests.write_text("user,item\nanna-lang,\n,2rope\ndora,8bell\n", encoding="utf-8")
    assert cli("forget", "-C", small, "--from", requests, "--yes").code == 0
    texts = ("--text", "anna.lang@example.org", "--text", "Forty Feet of Rope")
    document = verify(cli, small, "--from", requests, *texts)
    assert findings(document) == []
    assert document["checks"][-1]["note"].startswith("5 wanted in")


def test_what_is_kept_aside_is_found_there(cli: Cli, small: Path) -> None:
    assert cli("forget", "-C", small, "--user", "anna-lang", "--grace", "3", "--yes").code == 0
    (found,) = findings(verify(cli, small, "--user", "anna-lang"))
    assert ".cragru/held/r-" in found


PLACES = ["notes.txt", ".cragru/outputs/lists.jsonl", ".cragru/cache/ab/reply.json", ".cragru/odd"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("spelling", ["utf-8", "utf-16-le", "json"])
def test_copies_in_other_files_are_found(cli: Cli, small: Path, place: str, spelling: str) -> None:
    assert cli("forget", "-C", small, "--user", "björn-77", "--yes").code == 0
    path = small / place
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "seen by björn-77 yesterday"
    encoded = json.dumps([text]).encode() if spelling == "json" else text.encode(spelling)
    path.write_bytes(encoded)
    found = findings(verify(cli, small, "--user", "björn-77"))
    assert any(f"in {place}" in one for one in found), found


def test_a_foreign_file_in_the_state_is_a_finding(cli: Cli, small: Path) -> None:
    (small / ".cragru" / "rogue.json").write_text("{}")
    (found,) = findings(verify(cli, small))
    assert "rogue.json belongs to nothing" in found


def test_a_key_that_others_can_read_is_a_finding(cli: Cli, small: Path) -> None:
    (small / ".cragru" / "key").chmod(0o644)
    (found,) = findings(verify(cli, small))
    assert "key is open to other users" in found


def test_a_receipt_without_its_suppression_is_a_finding(cli: Cli, small: Path) -> None:
    assert cli("forget", "-C", small, "--user", "dora", "--yes").code == 0
    (small / ".cragru" / "suppression.json").write_bytes(files.seal({"orders": []}))
    shutil.rmtree(os.environ["CRAGRU_STATE_DIR"])
    (found,) = findings(verify(cli, small))
    assert "not on the suppression list" in found


def test_a_search_that_misses_its_control_says_nothing(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = control.make()
    lost = control.Control(made.subjects, {}, made.expected)
    monkeypatch.setattr(control, "make", lambda: lost)
    ran = cli("verify", "-C", small, "--user", "nobody")
    assert ran.code == 3
    assert "did not find its own control" in ran.err
    assert ran.out == ""


def test_the_control_is_gone_afterwards(cli: Cli, small: Path) -> None:
    verify(cli, small, "--user", "nobody")
    assert [path for path in small.rglob("*") if "control" in path.name] == []


def test_the_control_is_no_finding(cli: Cli, small: Path) -> None:
    """Its text is made of common words and numbers."""
    assert findings(verify(cli, small, "--user", "100", "--user", "Titel")) == []


def test_comparison_with_a_project_that_never_had_it(
    cli: Cli, small: Path, tables: Tables, make: Make
) -> None:
    clean = make(tables.without(users=["anna-lang"]), "clean")
    found = findings(verify(cli, small, "--against", clean))
    assert "users.json differs" in found
    assert cli("forget", "-C", small, "--user", "anna-lang", "--yes").code == 0
    document = verify(cli, small, "--against", clean)
    assert "equal content hashes" in document["checks"][-1]["note"]


@pytest.mark.parametrize("at", [0, 1])
def test_a_changed_receipt_breaks_the_chain(cli: Cli, small: Path, at: int) -> None:
    for user in ("anna-lang", "dora"):
        assert cli("forget", "-C", small, "--user", user, "--yes").code == 0
    path = small / ".cragru" / "ledger.jsonl"
    events = [json.loads(line) for line in path.read_text().splitlines()]
    events[at]["removed"]["interactions"] += 1
    path.write_bytes(b"".join(map(files.canonical_json, events)))
    ran = cli("verify", "--ledger", "-C", small)
    assert ran.code == 13
    assert f"breaks at line {at + 1}" in ran.err


def test_a_receipt_taken_out_breaks_the_chain(cli: Cli, small: Path) -> None:
    for user in ("anna-lang", "dora", "emil"):
        assert cli("forget", "-C", small, "--user", user, "--yes").code == 0
    path = small / ".cragru" / "ledger.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[2])
    assert cli("verify", "--ledger", "-C", small).code == 13


def test_what_it_cannot_clean_is_listed(cli: Cli, small: Path) -> None:
    (small / ".git").mkdir()
    (small / "cragru.toml.bak").write_text("")
    os.link(small / ".cragru" / "layout", small.parent / "layout-again")
    kinds = {one["kind"] for one in verify(cli, small)["out_of_scope"]}
    assert {"version control", "backup", "hard link"} <= kinds


def test_two_hundred_subjects_leave_nothing(cli: Cli, shop: Path) -> None:
    project = Project(shop)
    dataset = codec.decode(project.read().contents)
    stream = np.random.default_rng(5)
    users = [str(one) for one in stream.choice(dataset.user_ids, 150, replace=False)]
    items = [str(one) for one in stream.choice(dataset.catalog.ids, 50, replace=False)]
    titles = [dataset.catalog.titles[dataset.item(one) or 0] for one in items]
    forget(project, [*(ForgetRequest(user=one) for one in users),
                     *(ForgetRequest(item=one) for one in items)])  # fmt: skip
    options = [*(f"--user={one}" for one in users), *(f"--text={one}" for one in titles)]
    assert findings(verify(cli, shop, *options)) == []
    assert findings(verify(cli, shop, *(f"--item={one}" for one in items))) == []
