"""What forgetting cannot bring to its end by itself: said, kept in mind, and looked at again."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.backbones.bpr import Bpr
from cragru_cli.backbones.ease import Ease
from cragru_cli.backbones.inverse import Inverse
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.documents import Documents
from cragru_cli.unlearning import dates, recipients, subjects

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import Cli


def listed(cli: Cli, project: Path, *options: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(cli("requests", "-C", project, *options, "--json").out)[
        "requests"
    ]
    return rows


def test_what_is_left_in_a_file_of_somebody_else_is_looked_at_again(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = small / "notes.txt"
    note.write_text("call anna-lang\n")
    first = cli("forget", "-C", small, "--user", "anna-lang", "--yes")
    assert first.code == 3
    assert "notes.txt" in first.err
    (row,) = listed(cli, small)
    assert (row["state"], row["layers"]["files"]) == ("residual", "residual")

    assert cli("forget", "-C", small, "--user", "anna-lang", "--yes").code == 3
    now = dates.now()
    monkeypatch.setattr(dates, "now", lambda: dates.after(now, 40))
    assert cli("requests", "-C", small, "--overdue").code == 3

    note.unlink()
    assert cli("forget", "-C", small, "--user", "anna-lang", "--yes").code == 0
    (row,) = listed(cli, small)
    assert (row["state"], row["layers"]["files"]) == ("done", "verified")
    assert cli("requests", "-C", small, "--overdue").code == 0
    events = json.loads(cli("receipt", row["request"], "-C", small, "--json").out)["events"]
    assert [one["event"] for one in events] == ["forgotten", "checked", "checked"]
    assert cli("verify", "-C", small, "--user", "anna-lang").code == 0


RANGES = [("--where", "genre=books"), ("--since", "40", "--until", "42"), ("--since", "41")]


@pytest.mark.parametrize("which", RANGES)
def test_files_are_searched_for_what_a_range_selected(
    cli: Cli, small: Path, which: tuple[str, ...]
) -> None:
    """Each interaction as if it had been named: 8bell with dora, but neither of them alone."""
    listing, other = small / "lists.jsonl", small / "other.csv"
    command = ("forget", "-C", small, "--user", "dora", *which)
    served = ("--explain", "--jsonl", "-o", listing)
    assert cli("recommend", "-C", small, "--user", "dora", *served).code == 0
    other.write_text("user,item\ndora,1lamp\nemil,8bell\n")
    assert json.loads(cli(*command, "--dry-run", "--json").out)["layers"]["files"] == "pending"

    first = cli(*command, "--yes")
    assert first.code == 3
    assert "lists.jsonl" in first.err
    assert "other.csv" not in first.err
    (row,) = listed(cli, small)
    assert (row["state"], row["layers"]["files"]) == ("residual", "residual")
    assert cli(*command, "--yes").code == 3

    listing.unlink()
    # 7only-dora and 9loose are gone: of a request that took them, anything with dora is suspect.
    again = cli(*command, "--yes")
    assert ("other.csv" in again.err) == (again.code == 3) == (which == ("--since", "41"))
    other.unlink()
    assert cli(*command, "--yes").code == 0
    (row,) = listed(cli, small)
    assert (row["state"], row["layers"]["files"]) == ("done", "verified")


def test_a_request_that_means_less_does_not_settle_a_wider_one(cli: Cli, small: Path) -> None:
    note = small / "notes.txt"
    note.write_text("call dora\n")
    assert cli("forget", "-C", small, "--user", "dora", "--yes").code == 3
    assert cli("forget", "-C", small, "--user", "dora", "--item", "8bell", "--yes").code == 3
    assert listed(cli, small)[0]["state"] == "residual"


def test_an_update_of_the_weights_that_fails_its_check_is_a_new_training(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backbone that is wrong about itself must not keep anybody from being forgotten."""
    ran = cli("forget", "-C", small, "--user", "dora", "--dry-run", "--json")
    assert ran.code == 0
    rebuild = Ease.rebuild

    def badly(self: Ease, kept: Any) -> None:
        rebuild(self, kept)
        self._inverse = Inverse(self._inverse.whole() * 1.01)

    monkeypatch.setattr(Ease, "rebuild", badly)
    ran = cli("forget", "-C", small, "--user", "dora", "--yes", "--json")
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    assert document["layers"]["weights"] == "verified"
    assert "fitted on the remaining data" in document["notes"]["weights"]
    assert cli("verify", "-C", small, "--user", "dora").code == 0
    monkeypatch.undo()
    before = json.loads(cli("status", "-C", small, "--json").out)["content_hash"]
    assert cli("train", "-C", small).code == 0
    assert json.loads(cli("status", "-C", small, "--json").out)["content_hash"] == before


@pytest.mark.parametrize("first", [("--item", "9loose"), ("--since", "42", "--until", "44")])
def test_a_final_request_reaches_what_is_kept_aside_as_well(
    cli: Cli, small: Path, first: tuple[str, str]
) -> None:
    """Of a time range, a part was hidden for now before: it cannot be restored any more."""
    made = cli("forget", "-C", small, "--user", "dora", *first, "--grace", "9", "--yes", "--json")
    (held,) = json.loads(made.out)["requests"]
    assert cli("forget", "-C", small, "--user", "dora", "--since", "0", "--yes").code == 0
    assert cli("restore", held["request"], "-C", small).code in {0, 14}
    assert "dora" not in (small / ".cragru" / "ledger.jsonl").read_text()
    ran = cli("recommend", "-C", small, "--user", "dora", "--explain", "--json")
    (row,) = json.loads(ran.out)["users"]
    assert (row["source"], row["evidence"]) == ("popularity", [])


@pytest.mark.parametrize(
    ("final", "left"),
    [
        (("--user", "dora"), []),
        (("--user", "dora", "--item", "8bell"), ["5kite", "7only-dora", "9loose"]),
        (("--user", "dora", "--since", "42"), ["5kite", "8bell"]),
    ],
)
def test_what_is_kept_aside_names_no_item_of_what_a_final_request_took_out(
    cli: Cli, small: Path, final: tuple[str, ...], left: list[str]
) -> None:
    """That the project's catalogue lists an item is no reason to keep it with somebody's data."""
    assert cli("forget", "-C", small, "--user", "dora", "--grace", "9", "--yes").code == 0
    assert cli("forget", "-C", small, *final, "--yes").code == 0
    (held,) = (small / ".cragru" / "held").glob("*.json")
    document = json.loads(held.read_text())["document"]
    assert document["catalog.json"]["ids"] == left
    assert len(document["interactions.items.npy"]) == len(left)


def test_an_item_kept_aside_comes_back_as_it_was_listed(cli: Cli, small: Path) -> None:
    whole = json.loads(cli("status", "-C", small, "--json").out)["content_hash"]
    requests = []
    for what in (("--user", "emil"), ("--item", "8bell"), ("--item", "6dust")):
        ran = cli("forget", "-C", small, *what, "--grace", "9", "--yes", "--json")
        requests.append(json.loads(ran.out)["requests"][0]["request"])
    for request in requests:
        assert cli("restore", request, "-C", small).code == 0
    assert json.loads(cli("status", "-C", small, "--json").out)["content_hash"] == whole


# Who was told of somebody is forgotten with them


@pytest.fixture
def told(small: Path) -> Callable[[], list[str]]:
    """All users were told of to a language model; ``told()`` lists those of whom that is known."""
    project = Project(small)
    names, dataset = subjects.read(project), codec.decode(project.read().contents)
    everybody = {*dataset.user_ids, *dataset.profiles.rows}
    call = {"model": "some/model", "host": "", "at": "2026-01-31T12:00:00Z"}
    recipients.note(project.documents, names, everybody, **call)
    return lambda: [
        user for user in sorted(everybody) if names.user(user) in recipients.read(project.documents)
    ]


@pytest.mark.parametrize(
    ("options", "gone"),
    [
        (("--user", "dora"), {"dora"}),
        (("--user", "dora", "--since", "0"), {"dora"}),
        (("--user", "dora", "--since", "0", "--drop-suppression"), {"dora"}),
        (("--user", "dora", "--item", "8bell"), set()),
        (("--user", "emil", "--since", "0"), set()),
        (("--user", "frieda", "--grace", "5"), {"frieda"}),
    ],
)
def test_of_nobody_who_left_the_data_it_stays_known_who_was_told(
    cli: Cli,
    small: Path,
    told: Callable[[], list[str]],
    options: tuple[str, ...],
    gone: set[str],
) -> None:
    """However the request was worded; somebody with a profile is still there."""
    before = told()
    assert cli("forget", "-C", small, *options, "--yes").code == 0
    assert set(before) - set(told()) == gone


def test_who_was_told_is_forgotten_after_an_interruption(
    cli: Cli, small: Path, told: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also one between the receipt and this: the receipt says that all else is done."""
    write = Documents.write

    def stopped(self: Documents, name: str, document: Any) -> None:
        if name == recipients.NAME:
            raise KeyboardInterrupt
        write(self, name, document)

    monkeypatch.setattr(Documents, "write", stopped)
    command = ("forget", "-C", small, "--user", "dora", "--drop-suppression", "--yes")
    assert cli(*command).code == 130
    monkeypatch.undo()
    assert "dora" in told()
    assert "Finished an interrupted forget" in cli("status", "-C", small).err
    assert "dora" not in told()
    assert len(listed(cli, small)) == 1


# A training that fails, or is stopped, must not keep anybody from the project


@pytest.fixture
def stale(cli: Cli, small: Path) -> tuple[Path, str]:
    """A project of a backbone that only a new training makes forget, and a request on hold."""
    with (small / "cragru.toml").open("a") as file:
        file.write("\n[backbones.bpr]\nepochs = 1\n")
    assert cli("train", "-C", small, "--backbone", "bpr").code == 0
    ran = cli("forget", "-C", small, "--user", "dora", "--grace", "9", "--yes", "--json")
    (request,) = json.loads(ran.out)["requests"]
    return small, str(request["request"])


@pytest.mark.parametrize("failure", [KeyboardInterrupt, MemoryError("too little")])
@pytest.mark.parametrize("command", ["purge", "restore"])
def test_a_fit_that_fails_leaves_everything_as_it_was(
    cli: Cli,
    stale: tuple[Path, str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    failure: BaseException | type[BaseException],
) -> None:
    project, request = stale

    def fail(*arguments: object, **options: object) -> None:
        raise failure

    before = cli("recommend", "-C", project, "--user", "emil", "--json")
    monkeypatch.setattr(Bpr, "fit", fail)
    confirmed = ("--yes",) if command == "purge" else ()
    assert cli(command, request, "-C", project, *confirmed).code != 0
    # Nobody trains here, nor meets the failure.
    after = cli("recommend", "-C", project, "--user", "emil", "--json")
    assert (after.code, after.out) == (0, before.out)
    (row,) = listed(cli, project)
    assert (row["state"], row["layers"]["weights"]) == ("held", "pending")
    assert list((project / ".cragru" / "journal").glob("*")) == []
    monkeypatch.undo()
    assert cli(command, request, "-C", project, *confirmed).code == 0
    (row,) = listed(cli, project)
    assert row["state"] == {"purge": "done", "restore": "restored"}[command]


def test_a_grace_that_ended_elsewhere_ends_here_without_a_training(
    cli: Cli, stale: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, request = stale
    shutil.copytree(project / ".cragru", tmp_path / "older")
    assert cli("purge", request, "-C", project, "--yes").code == 0
    shutil.rmtree(project / ".cragru")
    shutil.copytree(tmp_path / "older", project / ".cragru")

    def fail(*arguments: object, **options: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Bpr, "fit", fail)
    assert cli("recommend", "-C", project, "--user", "emil").code == 0
    (row,) = listed(cli, project)
    assert (row["state"], row["layers"]["weights"]) == ("pending", "pending")
    assert not list((project / ".cragru" / "held").glob("*"))


@pytest.mark.parametrize("backbone", ["bpr", "sharded"])
def test_a_final_request_after_a_purge_trains_nothing(
    cli: Cli, stale: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, backbone: str
) -> None:
    """What was kept aside goes; the weights lost nothing by it."""
    project, _ = stale
    with (project / "cragru.toml").open("a") as file:
        file.write("\n[backbones.sharded]\nshards = 2\n[backbones.sharded.options]\nepochs = 1\n")
    assert cli("train", "-C", project, "--backbone", backbone).code == 0

    def fail(*arguments: object, **options: object) -> None:
        raise MemoryError

    monkeypatch.setattr(Bpr, "fit", fail)
    ran = cli("forget", "-C", project, "--user", "dora", "--yes", "--json")
    assert ran.code == 0, ran
    assert json.loads(ran.out)["layers"]["weights"] == "verified"
    assert cli("verify", "-C", project, "--user", "dora").code == 0
    assert cli("status", "-C", project).code == 0


def test_an_index_that_a_setting_asks_for_waits_for_a_backbone_with_vectors(
    cli: Cli, small: Path
) -> None:
    with (small / "cragru.toml").open("a") as file:
        file.write('\n[recommend]\nindex = "hnsw"\n')
    assert cli("recommend", "-C", small, "--user", "emil").code == 0
    assert cli("evaluate", "-C", small, "--split", "last").code == 0
