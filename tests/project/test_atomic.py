"""Every step of a write may be the last one: the state is then the old or the new one, whole.

Each step is a call that changes the directory. A killed process leaves what lies on the disk
before such a step; a failing disk makes the step itself fail and lets the program clean up.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from cragru_cli.errors import CheckFailedError, IntegrityError, NotAProjectError
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import Contents, GenerationStore
from cragru_cli.project.settings import Settings

Numbered = Callable[[int], Contents]

STEPS = [
    (os, "open"),
    (os, "fsync"),
    (os, "unlink"),
    (os, "rmdir"),
    (Path, "mkdir"),
    (Path, "rename"),
    (Path, "replace"),
    (Path, "unlink"),
]


@contextmanager
def before_each_step(monkeypatch: pytest.MonkeyPatch, action: Callable[[], None]) -> Iterator[None]:
    """Call ``action`` before every step of the block, but not before its own."""
    acting = False

    def wrapped(original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            nonlocal acting
            if not acting:
                acting = True
                try:
                    action()
                finally:
                    acting = False
            return original(*arguments, **named)

        return call

    with monkeypatch.context() as patch:
        for owner, name in STEPS:
            patch.setattr(owner, name, wrapped(getattr(owner, name)))
        yield


class Snapshots:
    """Copies of a directory in the states that it went through."""

    def __init__(self, directory: Path, into: Path) -> None:
        self.copies: list[Path] = []
        self._directory = directory
        self._into = into
        self._last: dict[str, int] | None = None

    def take(self) -> None:
        state = tree(self._directory)
        if state != self._last:
            self._last = state
            copy = self._into / str(len(self.copies))
            shutil.copytree(self._directory, copy, symlinks=True)
            self.copies.append(copy)


class Failure:
    """Raises at the n-th step."""

    def __init__(self, turn: int) -> None:
        self.left = turn

    def __call__(self) -> None:
        self.left -= 1
        if self.left == 0:
            raise OSError(errno.ENOSPC, "No space left on device")


def tree(directory: Path) -> dict[str, int]:
    """Names and sizes of everything below."""
    return {
        path.relative_to(directory).as_posix(): path.lstat().st_size if path.is_file() else -1
        for path in directory.rglob("*")
    }


def number_in(store: GenerationStore) -> int:
    """The one number that all parts of numbered contents name."""
    contents: Any = store.read().contents
    numbers = {contents["number.json"]["number"]}
    numbers |= {*contents["one.npy"].ravel().tolist(), *contents["two.npy"].ravel().tolist()}
    assert len(numbers) == 1, f"a mix of generations: {numbers}"
    return int(numbers.pop())


def assert_the_next_write_leaves_nothing_else(directory: Path, contents: Contents) -> None:
    store = GenerationStore(directory)
    number = store.write(contents).number
    generation = f"generations/{number}"
    expected = {"CURRENT", "generations", generation, f"{generation}/manifest.json"}
    expected |= {f"{generation}/{name}" for name in contents}
    assert set(tree(directory)) == expected
    assert store.leftovers() == []


@pytest.mark.parametrize("first", [True, False], ids=["first write", "second write"])
def test_a_write_that_is_killed_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbered: Numbered, first: bool
) -> None:
    directory = tmp_path / "state"
    directory.mkdir()
    if not first:
        GenerationStore(directory).write(numbered(1))
    snapshots = Snapshots(directory, tmp_path / "copies")
    with before_each_step(monkeypatch, snapshots.take):
        GenerationStore(directory).write(numbered(2))
    found = []
    for copy in snapshots.copies:
        if (copy / "CURRENT").exists():
            found.append(number_in(GenerationStore(copy)))
        assert_the_next_write_leaves_nothing_else(copy, numbered(3))
    assert len(snapshots.copies) > 5
    assert found == sorted(found), "the state went back"
    assert set(found) == ({2} if first else {1, 2})


def test_a_write_that_fails_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbered: Numbered
) -> None:
    found = []
    for turn in range(1, 1000):
        directory = tmp_path / str(turn)
        directory.mkdir()
        store = GenerationStore(directory)
        store.write(numbered(1))
        failure = Failure(turn)
        with (
            before_each_step(monkeypatch, failure),
            suppress(OSError, CheckFailedError, IntegrityError),
        ):
            store.write(numbered(2))
            assert number_in(store) == 2
        found.append(number_in(store))
        assert_the_next_write_leaves_nothing_else(directory, numbered(3))
        if failure.left > 0:
            break
    else:
        pytest.fail("the write never came to an end")
    assert found == sorted(found)
    assert set(found) == {1, 2}


def test_a_write_that_fails_early_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbered: Numbered
) -> None:
    """Until the new generation is complete, a failure is cleaned up at once."""
    store = GenerationStore(tmp_path)
    store.write(numbered(1))
    before = tree(tmp_path)
    for turn in range(4, 10):
        with (
            before_each_step(monkeypatch, Failure(turn)),
            pytest.raises((OSError, CheckFailedError), match="No space"),
        ):
            store.write(numbered(2))
        assert tree(tmp_path) == before


def test_everything_is_on_the_disk_before_it_is_pointed_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, numbered: Numbered
) -> None:
    """A power cut keeps only what was flushed: files first, then the names, then the pointer."""
    store = GenerationStore(tmp_path)
    store.write(numbered(1))
    flushed: set[int] = set()
    before_the_switch: set[int] = set()
    fsync, replace, rename = os.fsync, Path.replace, Path.rename

    def recorded(descriptor: int) -> None:
        fsync(descriptor)
        flushed.add(os.fstat(descriptor).st_ino)

    def switch(self: Path, target: Path) -> Path:
        before_the_switch.update(flushed)
        flushed.clear()
        return replace(self, target)

    def renamed(self: Path, target: Path) -> Path:
        flushed.discard(self.parent.stat().st_ino)
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", recorded)
        patch.setattr(Path, "rename", renamed)
        patch.setattr(Path, "replace", switch)
        store.write(numbered(2))
    generations = tmp_path / "generations"
    needed = [generations, generations / "2", *(generations / "2").iterdir(), tmp_path / "CURRENT"]
    assert {path.name for path in needed if path.stat().st_ino not in before_the_switch} == set()
    assert tmp_path.stat().st_ino in flushed, "the switch itself was not flushed"


def test_a_new_project_that_is_killed_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dataset: Any
) -> None:
    root = tmp_path / "shop"
    root.mkdir()
    contents = codec.encode(dataset)
    snapshots = Snapshots(root, tmp_path / "copies")
    with before_each_step(monkeypatch, snapshots.take):
        Project.create(root, Settings(), contents)
    whole = set(tree(root))
    assert len(snapshots.copies) > 10
    for copy in snapshots.copies:
        if not (copy / ".cragru").exists():
            with pytest.raises(NotAProjectError):
                Project.find(copy)
            Project.create(copy, Settings(), contents)
        Project(copy).read()
        assert set(tree(copy)) == whole


def test_a_new_project_that_fails_at_any_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dataset: Any
) -> None:
    contents = codec.encode(dataset)
    for turn in range(1, 1000):
        root = tmp_path / str(turn)
        failure = Failure(turn)
        with (
            before_each_step(monkeypatch, failure),
            suppress(OSError, CheckFailedError, IntegrityError),
        ):
            Project.create(root, Settings(), contents)
        if failure.left > 0:
            return
        if not (root / ".cragru").exists():
            Project.create(root, Settings(), contents)
        Project(root).read()
        assert {path.name for path in root.iterdir()} == {".cragru", "cragru.toml"}
    pytest.fail("the project never came into being")
