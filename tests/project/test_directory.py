"""The project directory: found from within, private, and of a known layout."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import IntegrityError, LayoutError, NotAProjectError, UsageError
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings


def modes(directory: Path) -> dict[str, set[int]]:
    """The permissions of all files and of all directories below and at ``directory``."""
    found: dict[str, set[int]] = {"files": set(), "directories": set()}
    for path in (directory, *directory.rglob("*")):
        kind = "directories" if path.is_dir() else "files"
        found[kind].add(stat.S_IMODE(path.stat().st_mode))
    return found


def test_a_new_project_holds_what_it_was_given(project: Project, dataset: Dataset) -> None:
    assert sorted(path.name for path in project.root.iterdir()) == [".cragru", "cragru.toml"]
    assert codec.decode(project.read().contents).user_ids == dataset.user_ids
    assert project.leftovers() == []


def test_the_state_is_private_whatever_the_umask(tmp_path: Path, dataset: Dataset) -> None:
    contents = codec.encode(dataset)
    before = os.umask(0)
    try:
        project = Project.create(tmp_path / "shop", Settings(), contents)
        with project.writing("train"):
            project.write(contents)
    finally:
        os.umask(before)
    assert modes(project.root / ".cragru") == {"files": {0o600}, "directories": {0o700}}


def test_a_project_is_found_from_any_directory_within(project: Project) -> None:
    inner = project.root / "one" / "two"
    inner.mkdir(parents=True)
    assert Project.find(inner).root == Project.find(project.root).root == project.root


def test_a_project_is_found_from_a_relative_path(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.root / "one").mkdir()
    monkeypatch.chdir(project.root / "one")
    assert Project.find(Path()).root == project.root


def test_elsewhere_there_is_no_project(tmp_path: Path) -> None:
    for find in (Project.find, Project):
        with pytest.raises(NotAProjectError) as caught:
            find(tmp_path)
        assert caught.value.where == str(tmp_path)
        assert "cragru init" in (caught.value.hint or "")
        # Only where nothing was named is there a search.
        assert ("above" in caught.value.what) is (find == Project.find)


def test_settings_alone_are_no_project(tmp_path: Path, dataset: Dataset) -> None:
    (tmp_path / "cragru.toml").write_text("[train]\nseed = 7\n")
    with pytest.raises(NotAProjectError):
        Project.find(tmp_path)
    project = Project.create(tmp_path, Settings(), codec.encode(dataset))
    assert (tmp_path / "cragru.toml").read_text() == "[train]\nseed = 7\n"
    assert project.settings().train.seed == 7


def test_a_project_is_never_made_over_another(project: Project, dataset: Dataset) -> None:
    before = project.read().content_hash
    with pytest.raises(UsageError, match="already holds a project"):
        Project.create(project.root, Settings(), codec.encode(dataset))
    with pytest.raises(UsageError, match="already holds a project"):
        Project.refuse_existing(project.root)
    assert project.read().content_hash == before


def test_a_file_is_no_place_for_a_project(tmp_path: Path, dataset: Dataset) -> None:
    (tmp_path / "shop").write_text("text")
    with pytest.raises(UsageError, match="not a directory"):
        Project.create(tmp_path / "shop", Settings(), codec.encode(dataset))


def test_what_a_killed_init_left_is_no_project_and_no_obstacle(
    project: Project, dataset: Dataset
) -> None:
    (project.root / ".cragru").rename(project.root / ".cragru.partial")
    with pytest.raises(NotAProjectError):
        Project(project.root)
    again = Project.create(project.root, Settings(), codec.encode(dataset))
    assert not (project.root / ".cragru.partial").exists()
    assert again.read().number == 1


def test_a_linked_state_directory_is_refused(project: Project, tmp_path: Path) -> None:
    (project.root / ".cragru").rename(tmp_path / "elsewhere")
    (project.root / ".cragru").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(IntegrityError, match="symbolic link"):
        Project(project.root)


@pytest.mark.parametrize("number", [2, 10, 999])
def test_a_later_layout_asks_for_a_later_version(project: Project, number: int) -> None:
    (project.root / ".cragru" / "layout").write_text(f"{number}\n")
    with pytest.raises(LayoutError, match=f"layout {number}; this version reads 1") as caught:
        Project(project.root)
    assert "newer cragru" in (caught.value.hint or "")


@pytest.mark.parametrize(
    "text",
    ["", "1", "0\n", "1\n\n", " 1\n", "-1\n", "1.0\n", "one\n", "2", "2\r\n", "²\n", "2\n1\n"],
)
def test_a_layout_that_is_no_number_is_damage(project: Project, text: str) -> None:
    (project.root / ".cragru" / "layout").write_bytes(text.encode())
    with pytest.raises(IntegrityError):
        Project(project.root)


def test_a_missing_layout_is_damage(project: Project) -> None:
    (project.root / ".cragru" / "layout").unlink()
    with pytest.raises(IntegrityError, match="is missing"):
        Project(project.root)


def test_the_layout_is_checked_before_anything_else(project: Project) -> None:
    (project.root / ".cragru" / "layout").write_text("2\n")
    (project.root / ".cragru" / "CURRENT").unlink()
    with pytest.raises(LayoutError):
        Project(project.root)


def test_the_size_counts_every_byte_of_the_state(project: Project) -> None:
    before = project.size()
    contents = dict(project.read().contents)
    contents["extra.json"] = ["x" * 1000]
    project.write(contents)
    assert 1000 < project.size() - before < 1300
