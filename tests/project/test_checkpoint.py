"""What an unfinished training saves: bound to its data, replaced whole, and never trusted."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.project import checkpoint, files
from cragru_cli.project.checkpoint import FileCheckpoint

TRAINING = {"backbone": "bpr", "options": {"epochs": 3}, "seed": 0}
STATE = {"vectors": np.arange(6, dtype=np.float32).reshape(2, 3), "steps": np.array([7])}


def data_of(*pairs: tuple[str, str]) -> Dataset:
    users, items = zip(*pairs, strict=True)
    return assemble(InteractionTable(users, items)).dataset


DATA = data_of(("anna", "kite"), ("anna", "lamp"), ("carl", "kite"))


@pytest.fixture(autouse=True)
def _always(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checkpoint, "_PAUSE", 0.0)


@pytest.fixture
def place(tmp_path: Path) -> FileCheckpoint:
    return FileCheckpoint(tmp_path / "checkpoint")


def test_what_was_saved_last_comes_back(place: FileCheckpoint) -> None:
    bound = place.bound(DATA, TRAINING)
    assert bound.load() is None
    for factor in (1, 2):
        bound.save({name: factor * array for name, array in STATE.items()})
    found = place.bound(DATA, TRAINING).load()
    assert found is not None
    assert found.keys() == STATE.keys()
    assert all(np.array_equal(found[name], 2 * STATE[name]) for name in STATE)
    assert place.exists()
    assert place.erase()
    assert not place.exists()
    assert place.bound(DATA, TRAINING).load() is None


@pytest.mark.parametrize(
    ("data", "training"),
    [
        (data_of(("anna", "kite"), ("anna", "lamp")), TRAINING),
        (data_of(("anna", "kite"), ("anna", "lamp"), ("dora", "kite")), TRAINING),
        (DATA, {**TRAINING, "seed": 1}),
        (DATA, {**TRAINING, "options": {"epochs": 4}}),
        (DATA, {**TRAINING, "backbone": "lightgcn"}),
    ],
)
def test_what_another_training_saved_is_deleted(
    place: FileCheckpoint, data: Dataset, training: dict[str, Any]
) -> None:
    place.bound(DATA, TRAINING).save(STATE)
    assert place.is_of(DATA)
    assert place.is_of(data) == (data is DATA)
    assert place.bound(data, training).load() is None
    assert not place.exists()


def test_another_version_of_a_library_may_compute_other_bytes(
    place: FileCheckpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.bound(DATA, TRAINING).save(STATE)
    monkeypatch.setattr(checkpoint, "_version", lambda library: "0.0")
    assert place.bound(DATA, TRAINING).load() is None


def test_saving_often_writes_now_and_then(
    place: FileCheckpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoint, "_PAUSE", 3600.0)
    bound = place.bound(DATA, TRAINING)
    for factor in (1, 2):
        bound.save({name: factor * array for name, array in STATE.items()})
    found = place.bound(DATA, TRAINING).load()
    assert found is not None
    assert np.array_equal(found["steps"], STATE["steps"])


def test_a_full_disk_stops_the_saving_alone(
    place: FileCheckpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound = place.bound(DATA, TRAINING)
    bound.save(STATE)

    def full(path: Path, array: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "write_array", full)
    bound.save(STATE)
    assert not place.exists(), "half a state is no state"
    monkeypatch.undo()
    bound.save(STATE)
    assert not place.exists()


def files_in(directory: Path) -> list[Path]:
    return [path for path in directory.rglob("*") if path.is_file()]


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "remove", "add", "link"])
def test_what_was_changed_is_not_used(place: FileCheckpoint, tmp_path: Path, harm: str) -> None:
    place.bound(DATA, TRAINING).save(STATE)
    names = [path.relative_to(tmp_path) for path in files_in(tmp_path / "checkpoint")]
    assert len(names) == 5
    for name in names:
        place.bound(DATA, TRAINING).save(STATE)
        path = next(one for one in files_in(tmp_path / "checkpoint") if one.name == name.name)
        raw = path.read_bytes()
        if harm == "add":
            (path.parent / "state.more.npy").write_bytes(raw)
            if path.name == "CURRENT":
                continue  # beside the directory of generations nothing is read
        elif harm == "remove":
            path.unlink()
        elif harm == "link":
            path.rename(tmp_path / "elsewhere")
            path.symlink_to(tmp_path / "elsewhere")
        else:
            changed = {"flip": bytes([raw[0] ^ 1]) + raw[1:], "cut": raw[:-1], "empty": b""}[harm]
            path.write_bytes(changed)
        assert place.read() is None, name
        assert place.bound(DATA, TRAINING).load() is None, name
        assert not place.exists(), name


@pytest.mark.parametrize("what", ["a file", "a link to a directory", "a link to nowhere"])
def test_what_is_no_directory_is_deleted_and_never_followed(
    place: FileCheckpoint, tmp_path: Path, what: str
) -> None:
    other = tmp_path / "other"
    FileCheckpoint(other).bound(DATA, TRAINING).save(STATE)
    before = {path: path.read_bytes() for path in files_in(other)}
    if what == "a file":
        (tmp_path / "checkpoint").write_text("checkpoint")
    else:
        target = other if what == "a link to a directory" else tmp_path / "nowhere"
        (tmp_path / "checkpoint").symlink_to(target)
    assert place.exists()
    assert place.bound(DATA, TRAINING).load() is None
    assert not os.path.lexists(tmp_path / "checkpoint")
    assert {path: path.read_bytes() for path in files_in(other)} == before


def test_a_link_that_comes_later_is_not_written_through(
    place: FileCheckpoint, tmp_path: Path
) -> None:
    bound = place.bound(DATA, TRAINING)
    (tmp_path / "other").mkdir()
    (tmp_path / "checkpoint").symlink_to(tmp_path / "other")
    bound.save(STATE)
    assert list((tmp_path / "other").iterdir()) == []
