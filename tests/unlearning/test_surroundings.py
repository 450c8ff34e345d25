"""What lies around a project: found where it is, and no error where it cannot be looked at."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from cragru_cli.project import files
from cragru_cli.unlearning.surroundings import Trace, surroundings


@pytest.fixture
def no_swap(tmp_path: Path) -> Path:
    """The kernel's list of a machine without swap."""
    path = tmp_path / "swaps"
    path.write_text("Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n")
    return path


@pytest.fixture
def root(_trained_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in a directory of its own."""
    (tmp_path / "place").mkdir()
    monkeypatch.chdir(tmp_path / "place")
    return Path(shutil.copytree(_trained_shop, tmp_path / "place" / "shop"))


def write_key(project: Path, name: str) -> None:
    """Make it another project, or the same one with another secret."""
    key = files.seal({"project": name, "secret": "1" * 64})
    (project / ".cragru" / "key").write_bytes(key)


def kinds(traces: list[Trace]) -> list[tuple[str, str]]:
    return [(trace.kind, trace.path) for trace in traces]


def test_nothing_around(root: Path, no_swap: Path) -> None:
    assert surroundings(root, no_swap) == []


def test_a_real_git_repository_above(root: Path, no_swap: Path) -> None:
    subprocess.run(["git", "init", "-q", root.parent], check=True)
    assert kinds(surroundings(root, no_swap)) == [("version control", str(root.parent / ".git"))]


@pytest.mark.parametrize("name", [".git", ".hg", ".svn", ".jj"])
@pytest.mark.parametrize("level", [0, 1, 2])
def test_version_control_on_any_level(root: Path, no_swap: Path, name: str, level: int) -> None:
    place = [root, *root.parents][level] / name
    place.mkdir()
    assert kinds(surroundings(root, no_swap)) == [("version control", str(place))]


def test_a_file_that_points_to_a_repository(root: Path, no_swap: Path) -> None:
    (root / ".git").write_text("gitdir: ../elsewhere\n")
    assert kinds(surroundings(root, no_swap)) == [("version control", str(root / ".git"))]


@pytest.mark.parametrize(
    "name",
    [
        "shop.bak", "shop~", "shop.orig", "shop.old", "shop.tar.gz", "shop.zip", "shop.tar",
        "shop-copy", "shop (copy)", "Copy of shop", "shop copy 2",
        "shop (1)", "shop2", "shop-2026-11-17", "shop_backup.tgz", "SHOP.BAK", ".shop.bak",
        "shop-2026-11-17T10:17.tar.zst",
    ],
)  # fmt: skip
def test_copies_by_name_beside_the_project(root: Path, no_swap: Path, name: str) -> None:
    (root.parent / name).mkdir()
    assert kinds(surroundings(root, no_swap)) == [("backup", str(root.parent / name))]


@pytest.mark.parametrize("name", ["shopping", "shops", "workshop", "shop.csv", "shop-data", "bak"])
def test_names_that_are_no_copies(root: Path, no_swap: Path, name: str) -> None:
    (root.parent / name).mkdir()
    assert surroundings(root, no_swap) == []


def test_a_copy_under_any_name_is_known_by_its_key(root: Path, no_swap: Path) -> None:
    shutil.copytree(root, root.parent / "unlike")
    (trace,) = surroundings(root, no_swap)
    assert trace.path == str(root.parent / "unlike")
    assert "key" in trace.note


@pytest.mark.parametrize("name", ["shop2", "shop.bak"])
def test_another_project_with_a_like_name_is_no_copy(root: Path, no_swap: Path, name: str) -> None:
    other = Path(shutil.copytree(root, root.parent / name))
    (trace,) = surroundings(root, no_swap)
    assert (trace.path, "same key" in trace.note) == (str(other), True)
    write_key(other, "0" * 32)
    assert surroundings(root, no_swap) == []


def test_what_cannot_be_told_from_a_copy_is_named(root: Path, no_swap: Path) -> None:
    other = Path(shutil.copytree(root, root.parent / "shop2"))
    key = other / ".cragru" / "key"
    mine = files.unseal(key, key.read_bytes())["project"]
    write_key(other, mine)  # another secret, of a project that was made as the same one
    assert kinds(surroundings(root, no_swap)) == [("backup", str(other))]
    key.write_bytes(b"no key")
    assert kinds(surroundings(root, no_swap)) == [("backup", str(other))]
    write_key(other, "0" * 32)
    (root / ".cragru" / "key").write_bytes(b"no key")
    assert kinds(surroundings(root, no_swap)) == [("backup", str(other))]


def test_another_project_is_no_copy(root: Path, no_swap: Path) -> None:
    shutil.copytree(root, root.parent / "other")
    key = root.parent / "other" / ".cragru" / "key"
    key.write_bytes(key.read_bytes()[::-1])
    assert surroundings(root, no_swap) == []


@pytest.mark.parametrize(
    "name",
    ["cragru.toml.bak", "cragru.toml~", "lists.orig", ".cragru/ledger.jsonl.old", "#notes#",
     ".cragru.old", ".cragru-before", "shop.tar.gz", "sub/.cragru", "x.swp"],
)  # fmt: skip
def test_copies_within_the_project(root: Path, no_swap: Path, name: str) -> None:
    (root / name).mkdir(parents=True)
    assert kinds(surroundings(root, no_swap)) == [("backup", str(root / name))]


@pytest.mark.parametrize("name", [".cragru.partial", "lists.jsonl", ".cragru/.CURRENT.ab12.tmp"])
def test_what_the_tool_writes_is_no_copy(root: Path, no_swap: Path, name: str) -> None:
    (root / name).mkdir()
    assert surroundings(root, no_swap) == []


def test_hard_links_of_the_state(root: Path, no_swap: Path) -> None:
    (users,) = (root / ".cragru" / "generations").glob("*/users.json")
    os.link(users, root.parent / "elsewhere")
    os.link(root / "cragru.toml", root.parent / "settings")
    (trace,) = surroundings(root, no_swap)
    assert (trace.kind, trace.path) == ("hard link", str(users))
    assert trace.note.startswith("1 more")


@pytest.mark.parametrize("name", [".snapshots", ".zfs", ".snapshot", "Backups.backupdb"])
def test_snapshots(root: Path, no_swap: Path, name: str) -> None:
    (root.parent / name).mkdir()
    assert kinds(surroundings(root, no_swap)) == [("snapshots", str(root.parent / name))]


def test_swap_in_use(root: Path, no_swap: Path) -> None:
    with no_swap.open("a") as file:
        file.write("/dev/sda2 partition 8388604 0 -2\n/swap\\040file file 1024 0 -3\n")
    assert kinds(surroundings(root, no_swap)) == [("swap", "/dev/sda2"), ("swap", "/swap\\040file")]


def test_a_system_that_does_not_tell_of_swap(root: Path, tmp_path: Path) -> None:
    (trace,) = surroundings(root, tmp_path / "nothing")
    assert (trace.kind, trace.path) == ("swap", "")
    assert "not known" in trace.note


def test_the_system_at_hand_can_be_asked(root: Path) -> None:
    assert {trace.kind for trace in surroundings(root)} <= {"swap"}


def test_sources_that_still_exist(root: Path, no_swap: Path, tmp_path: Path) -> None:
    (tmp_path / "people.csv").write_text("user\n")
    (root / "films.csv").write_text("item\n")
    (root.parent / "log.csv").write_text("user,item\n")
    (root / "cragru.toml").write_text(
        f'[data]\ninteractions = "log.csv"\nitems = "films.csv"\nusers = "{tmp_path}/people.csv"\n'
        'more = "gone.csv"\nstream = "-"\nempty = ""\nodd = "a\\u0000b"\n'
    )
    assert kinds(surroundings(root, no_swap)) == [
        ("source file", str(root.parent / "log.csv")),
        ("source file", str(root / "films.csv")),
        ("source file", str(tmp_path / "people.csv")),
    ]


@pytest.mark.parametrize("content", [b"[data", b"\xff", b"[llm]\napi_base = 'x'\n"])
def test_settings_that_cannot_be_read(root: Path, no_swap: Path, content: bytes) -> None:
    (root / "cragru.toml").write_bytes(content)
    assert surroundings(root, no_swap) == []


def test_no_project_no_directory_no_error(tmp_path: Path, no_swap: Path) -> None:
    assert surroundings(tmp_path / "nothing" / "here", no_swap) == []
    (tmp_path / "loop").symlink_to("loop")
    assert surroundings(tmp_path / "loop", no_swap) == []
    (tmp_path / "file").write_text("")
    assert surroundings(tmp_path / "file", no_swap) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_places_that_may_not_be_read(root: Path, no_swap: Path) -> None:
    (root / ".cragru").chmod(0)
    found = surroundings(root, no_swap)
    (root / ".cragru").chmod(0o700)
    assert found == []


def test_a_hostile_name_takes_no_time(root: Path, no_swap: Path) -> None:
    for name in ("shop" + "1" * 240 + "x", "shop" + " .-" * 80 + "!", "shop" + "(a)" * 80 + "x"):
        (root.parent / name).mkdir()
    begin = time.perf_counter()
    assert surroundings(root, no_swap) == []
    assert time.perf_counter() - begin < 5
