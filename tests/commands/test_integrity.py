"""One flipped byte anywhere below ``.cragru`` is noticed by whoever reads, and nobody goes on."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cragru_cli.errors import IntegrityError
from cragru_cli.usecases import Project, status

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused

STATE = (
    "layout",
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


@pytest.mark.parametrize("bits", [0x01, 0x02, 0x20, 0x80])
def test_no_byte_of_the_pointer_is_free_to_change(small: Path, bits: int) -> None:
    path = small / ".cragru" / "CURRENT"
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


def test_what_a_killed_writer_left_is_ignored_and_then_removed(cli: Cli, small: Path) -> None:
    left = small / ".cragru" / "generations" / "3.partial"
    left.mkdir()
    (left / "users.json").write_text('["dora"]')
    before = cli("recommend", "-C", small, "--all", "--jsonl")
    assert before.code == 0
    assert cli("forget", "-C", small, "--user", "emil", "--yes").code == 0
    assert not left.exists()
