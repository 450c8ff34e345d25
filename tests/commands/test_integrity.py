"""One flipped byte anywhere below ``.cragru`` is noticed by whoever reads, and nobody goes on."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cragru_cli.errors import IntegrityError
from cragru_cli.unlearning import journal, recipients, subjects, suppression
from cragru_cli.unlearning.journal import Intent
from cragru_cli.usecases import Project, status

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused, Snapshot

STATE = (
    "layout",
    "key",
    "CURRENT",
    *(
        f"generations/2/{name}"
        for name in (
            "manifest.json",
            "catalog.json",
            "profiles.json",
            "training.json",
            "users.json",
            "backbone.gram.npy",
            "backbone.inverse.npy",
            "interactions.items.npy",
            "interactions.pointers.npy",
            "interactions.ratings.npy",
            "interactions.timestamps.npy",
        )
    ),
)
READERS = (
    ("status",),
    ("recommend", "--all", "--jsonl"),
    ("forget", "--user", "dora", "--dry-run", "--json"),
    ("evaluate", "--split", "last", "--json"),
    ("forget", "--user", "dora", "--yes"),
    ("purge",),
    ("verify",),
    ("train",),
)


def flip(path: Path, at: int, bits: int = 0xFF) -> None:
    content = bytearray(path.read_bytes())
    content[at] ^= bits
    path.write_bytes(bytes(content))


def test_every_file_of_the_state_is_tried_below(small: Path) -> None:
    state = small / ".cragru"
    found = {str(path.relative_to(state)) for path in state.rglob("*") if path.is_file()}
    assert found == {*STATE, "lock"}


@pytest.mark.parametrize("name", STATE)
def test_a_flipped_byte_is_noticed_wherever_it_is(refused: Refused, small: Path, name: str) -> None:
    path = small / ".cragru" / name
    size = path.stat().st_size
    for at in {0, size // 2, size - 1}:
        flip(path, at)
        refused(13, "status", "-C", small, says=path.name, below=small)
        flip(path, at)
    for at in range(0, size, 1 + size // 100):
        flip(path, at)
        with pytest.raises(IntegrityError):
            status(Project(small))
        flip(path, at)


@pytest.mark.parametrize("name", ["CURRENT", "key"])
@pytest.mark.parametrize("bits", [0x01, 0x02, 0x20, 0x80])
def test_no_byte_of_a_sealed_file_is_free_to_change(small: Path, name: str, bits: int) -> None:
    path = small / ".cragru" / name
    for at in range(path.stat().st_size):
        flip(path, at, bits)
        with pytest.raises(IntegrityError):
            status(Project(small))
        flip(path, at, bits)
    assert status(Project(small)).users == 5


@pytest.mark.parametrize("command", READERS)
@pytest.mark.parametrize("name", ["generations/2/backbone.inverse.npy", "generations/2/users.json"])
def test_no_command_works_on_damaged_state(
    refused: Refused, small: Path, command: tuple[str, ...], name: str
) -> None:
    path = small / ".cragru" / name
    flip(path, path.stat().st_size - 2)
    message = refused(13, *command, "-C", small, says=path.name, below=small)
    assert "damaged" in message


@pytest.mark.parametrize("name", STATE)
def test_a_missing_a_short_a_long_and_a_linked_file(
    refused: Refused, small: Path, tmp_path: Path, name: str
) -> None:
    path = small / ".cragru" / name
    content = path.read_bytes()
    for damage in (content[:-1], content + b"\0", b""):
        path.write_bytes(damage)
        refused(13, "status", "-C", small, says=path.name, below=small)
    path.unlink()
    refused(13, "status", "-C", small, says=path.name, below=small)
    (tmp_path / "elsewhere").write_bytes(content)
    path.symlink_to(tmp_path / "elsewhere")
    refused(13, "status", "-C", small, says=path.name, below=small)


def test_a_file_that_nobody_wrote_is_not_carried_along(refused: Refused, small: Path) -> None:
    (small / ".cragru" / "generations" / "2" / "notes.txt").write_text("dora")
    refused(13, "status", "-C", small, says="notes.txt", below=small)


@pytest.mark.parametrize("command", ["restore", "purge", "import"])
def test_a_late_command_does_not_work_on_damaged_state_either(
    cli: Cli, refused: Refused, small: Path, tmp_path: Path, command: str
) -> None:
    assert cli("forget", "-C", small, "--user", "emil", "--grace", "3", "--yes").code == 0
    (one,) = json.loads(cli("requests", "-C", small, "--json").out)["requests"]
    (tmp_path / "log.csv").write_text("user,item,rating,timestamp\ngreta,5kite,4,60\n")
    path = small / ".cragru" / "generations" / "3" / "users.json"
    flip(path, path.stat().st_size - 2)
    options: dict[str, tuple[object, ...]] = {
        "restore": (one["request"],),
        "purge": (one["request"], "--yes"),
        "import": (tmp_path / "log.csv",),
    }
    refused(13, command, *options[command], "-C", small, says=path.name, below=small)


USES = {
    "suppression.json": ("status",),
    "ledger.jsonl": ("status",),
    "recipients.json": ("forget", "--user", "dora", "--yes"),
    "held": ("restore",),
    "journal": ("status",),
}
"""What requests leave -> a command that uses it. Others may, and then have to notice as well."""


@pytest.fixture
def used(cli: Cli, small: Path) -> Path:
    """A project with one of each: a request with a grace, a recipient, an open intent."""
    ran = cli("forget", "-C", small, "--user", "emil", "--grace", "3", "--yes", "--json")
    assert ran.code == 0, ran
    project = Project(small)
    told = {"model": "some/model", "host": "somewhere", "at": "2026-11-23T12:00:00Z"}
    recipients.note(project.documents, subjects.read(project), ["dora"], **told)
    order = next(iter(suppression.read(project.documents).orders.values()))
    journal.open_intent(project.documents, Intent("forget", (order,)))
    return small


def damaged(project: Path, name: str) -> tuple[Path, tuple[str, ...]]:
    """Flip a byte of a document; the file, and the command that uses it."""
    command = USES[name]
    if name == "held":
        (kept,) = (project / ".cragru" / "held").iterdir()
        command = ("restore", kept.stem)
    if name != "journal":
        (intent,) = (project / ".cragru" / "journal").iterdir()
        intent.unlink()
    path = project / ".cragru" / name
    if path.is_dir():
        (path,) = path.iterdir()
    flip(path, path.stat().st_size // 2)
    return path, command


def test_every_file_of_a_used_state_is_tried_below(used: Path) -> None:
    state = used / ".cragru"
    found = {path.relative_to(state).parts[0] for path in state.rglob("*") if path.is_file()}
    assert found == {*USES, "layout", "key", "CURRENT", "generations", "lock", "recipients.lock"}


@pytest.mark.parametrize("name", USES)
def test_a_flipped_byte_of_what_requests_left_is_noticed(
    refused: Refused, used: Path, name: str
) -> None:
    path, command = damaged(used, name)
    message = refused(13, *command, "-C", used, says=path.name, below=used)
    assert "damaged" in message


@pytest.mark.parametrize("name", USES)
def test_verify_reads_everything(refused: Refused, used: Path, name: str) -> None:
    path, _ = damaged(used, name)
    refused(13, "verify", "-C", used, says=path.name, below=used)


@pytest.mark.parametrize("name", ["suppression.json", "journal"])
@pytest.mark.parametrize("command", READERS)
def test_no_command_serves_what_may_be_suppressed(
    refused: Refused, used: Path, command: tuple[str, ...], name: str
) -> None:
    path, _ = damaged(used, name)
    refused(13, *command, "-C", used, says=path.name, below=used)


@pytest.mark.parametrize(
    "command",
    [("restore",), ("forget", "--user", "dora", "--yes"), ("forget", "--item", "2rope", "--yes")],
)
def test_what_is_kept_aside_and_damaged_is_noticed_before_anything_is_changed(
    cli: Cli, refused: Refused, used: Path, command: tuple[str, ...]
) -> None:
    path, restore = damaged(used, "held")
    chosen = restore if command == ("restore",) else command
    refused(13, *chosen, "-C", used, says=path.name, below=used)
    assert cli("recommend", "-C", used, "--all", "--jsonl").code == 0
    assert cli("purge", "-C", used, path.stem, "--yes").code == 0
    assert not path.exists()


@pytest.mark.parametrize(
    "flips",
    [pytest.param(60, id="some"), pytest.param(1000, id="thousand", marks=pytest.mark.slow)],
)
def test_single_flipped_bytes_across_a_project_are_all_found(
    cli: Cli, snapshot: Snapshot, used: Path, flips: int
) -> None:
    """Files in turn, at random places: by whoever uses the file, and by `verify`."""
    (aside,) = (used / ".cragru" / "held").iterdir()
    (intent,) = (used / ".cragru" / "journal").iterdir()
    others = {"recipients.json": USES["recipients.json"], aside.name: ("restore", aside.stem)}
    files = [path for path in (used / ".cragru").rglob("*") if path.is_file()]
    paths = sorted(path for path in files if path.suffix != ".lock" and path.name != "lock")
    stream, missed = random.Random(5), []
    for number in range(flips):
        path = paths[number % len(paths)]
        # An open intent is finished by the first command; it comes back for its own turns.
        if path != intent and intent.exists():
            kept = intent.rename(used / "intent")
        elif path == intent and not intent.exists():
            kept.rename(intent)
        at, bits = stream.randrange(path.stat().st_size), 1 << stream.randrange(8)
        flip(path, at, bits)
        before = snapshot(used)
        for command in (others.get(path.name, ("status",)), ("verify",)):
            ran = cli(*command, "-C", used)
            # A layout that became another number is that of a later version.
            found = {12, 13} if path.name == "layout" else {13}
            if ran.code not in found or ran.out or snapshot(used) != before:
                missed.append((path.name, at, bits, command, ran))
        flip(path, at, bits)
    assert missed == []


@pytest.mark.parametrize(
    "name", ["generations/3.partial", "generations/3", "generations/1", ".CURRENT.0123abcd.tmp"]
)
def test_what_a_killed_writer_left_is_removed_by_whatever_comes_next(
    cli: Cli, small: Path, name: str
) -> None:
    untouched = cli("recommend", "-C", small, "--all", "--jsonl")
    left = small / ".cragru" / name
    trace = left
    if not name.endswith(".tmp"):
        left.mkdir()
        trace = left / "users.json"
    trace.write_text('["dora"]')
    ran = cli("recommend", "-C", small, "--all", "--jsonl")
    assert (ran.code, ran.out) == (0, untouched.out)
    assert not left.exists()
    assert name in ran.err
    assert cli("forget", "-C", small, "--user", "emil", "--yes").code == 0
