"""Whatever is changed below the state directory is found before any of it is used."""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import random
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.errors import IntegrityError, LayoutError
from cragru_cli.project import files
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import content_hash
from cragru_cli.unlearning import subjects

FILES = (
    "layout",
    "key",
    "CURRENT",
    "generations/1/manifest.json",
    "generations/1/catalog.json",
    "generations/1/interactions.items.npy",
    "generations/1/interactions.pointers.npy",
    "generations/1/interactions.ratings.npy",
    "generations/1/interactions.timestamps.npy",
    "generations/1/profiles.json",
    "generations/1/users.json",
)
DATA_FILES = FILES[4:]


def state(project: Project) -> Path:
    return project.root / ".cragru"


def read(project: Project) -> None:
    subjects.read(Project(project.root))
    Project(project.root).read()


class HangsError(BaseException):
    """Not an ``Exception``: nothing that is under test may take it for its own."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Fail instead of hanging."""

    def expired(*_: object) -> None:
        raise HangsError

    before = signal.signal(signal.SIGALRM, expired)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def test_the_list_of_files_above_is_complete(project: Project) -> None:
    found = [path for path in state(project).rglob("*") if path.is_file()]
    assert {path.relative_to(state(project)).as_posix() for path in found} == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_every_flipped_byte_is_found(project: Project, name: str) -> None:
    path = state(project) / name
    whole = path.read_bytes()
    chance = random.Random(name)
    every_bit = [1 << bit for bit in range(8)]
    for position in range(len(whole)):
        flips = every_bit if len(whole) < 150 or name in FILES[:3] else [chance.randrange(1, 256)]
        for flip in flips:
            damaged = bytearray(whole)
            damaged[position] ^= flip
            path.write_bytes(damaged)
            with pytest.raises((IntegrityError, LayoutError)) as caught:
                read(project)
            # A flipped digit of the layout may make it a later one.
            assert caught.type is IntegrityError or name == "layout"
    path.write_bytes(whole)
    read(project)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    "change",
    [
        lambda whole: whole[:-1],
        lambda whole: whole[:1],
        lambda whole: b"",
        lambda whole: whole + b"\n",
        lambda whole: whole + b"\0",
        lambda whole: whole + whole,
        lambda whole: b" " + whole,
        lambda whole: b"[" * 60_000,
        lambda whole: b"9" * 60_000 + b"\n",
    ],
)
def test_a_shorter_longer_or_other_file_is_found(
    project: Project, name: str, change: Callable[[bytes], bytes]
) -> None:
    path = state(project) / name
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises((IntegrityError, LayoutError)) as caught:
        read(project)
    assert caught.type is IntegrityError or name == "layout"


@pytest.mark.parametrize("name", FILES)
def test_a_missing_file_is_found(project: Project, name: str) -> None:
    (state(project) / name).unlink()
    with pytest.raises(IntegrityError) as caught:
        read(project)
    assert caught.value.where
    assert caught.value.hint


@pytest.mark.parametrize("name", FILES)
def test_a_link_in_place_of_a_file_is_found(project: Project, tmp_path: Path, name: str) -> None:
    path = state(project) / name
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize("name", FILES)
def test_a_directory_in_place_of_a_file_is_found(project: Project, name: str) -> None:
    path = state(project) / name
    path.unlink()
    path.mkdir()
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize("name", FILES)
def test_a_pipe_in_place_of_a_file_is_found(project: Project, name: str) -> None:
    path = state(project) / name
    path.unlink()
    os.mkfifo(path)
    with time_limit(0.5), pytest.raises(IntegrityError):
        read(project)


def test_an_extra_file_in_a_generation_is_found(project: Project) -> None:
    (state(project) / "generations/1/extra.json").write_bytes(b"{}\n")
    with pytest.raises(IntegrityError, match="not in the manifest"):
        read(project)


@pytest.mark.parametrize("name", ["generations/1", "generations", ""])
def test_a_link_in_place_of_a_directory_is_found(
    project: Project, tmp_path: Path, name: str
) -> None:
    path = state(project) / name
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(IntegrityError):
        read(project)


def test_a_missing_generation_is_found(project: Project) -> None:
    shutil.rmtree(state(project) / "generations")
    with pytest.raises(IntegrityError, match="is missing"):
        read(project)


def test_swapped_files_are_found(project: Project) -> None:
    one, other = (state(project) / name for name in DATA_FILES[1:3])
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    with pytest.raises(IntegrityError):
        read(project)


def test_another_generation_under_the_current_name_is_found(
    project: Project, tmp_path: Path
) -> None:
    generation = state(project) / "generations/1"
    shutil.copytree(generation, tmp_path / "old")
    contents = dict(project.read().contents)
    contents["profiles.json"] = {"fields": [], "rows": {}}
    project.write(contents)
    shutil.rmtree(state(project) / "generations/2")
    shutil.copytree(tmp_path / "old", state(project) / "generations/2")
    with pytest.raises(IntegrityError, match="does not have the hash"):
        read(project)


# What a stranger hands on: every hash is right, and the content is chosen to harm.


def vouch(project: Project, manifest: object) -> None:
    """Put a manifest in place and make ``CURRENT`` name its hash."""
    raw = manifest if isinstance(manifest, bytes) else files.canonical_json(manifest)
    (state(project) / "generations/1/manifest.json").write_bytes(raw)
    pointer = {"generation": 1, "manifest": hashlib.sha256(raw).hexdigest(), "applied": ""}
    (state(project) / "CURRENT").write_bytes(files.seal(pointer))


def manifest_of(project: Project) -> dict[str, Any]:
    manifest: dict[str, Any] = json.loads(
        (state(project) / "generations/1/manifest.json").read_bytes()
    )
    return manifest


def seal(project: Project, manifest: dict[str, Any]) -> None:
    """Vouch for a manifest whose own hash over its files is right as well."""
    entries = manifest["files"]
    if all("sha256" in entry for entry in entries.values()):
        manifest["content_hash"] = content_hash(entries)
    vouch(project, manifest)


def forge(project: Project, name: str, content: bytes, **changes: Any) -> None:
    """Replace a file of the generation together with every hash that covers it."""
    (state(project) / "generations/1" / name).write_bytes(content)
    manifest = manifest_of(project)
    entry = manifest["files"][name]
    entry.update(sha256=hashlib.sha256(content).hexdigest(), bytes=len(content), **changes)
    seal(project, manifest)


class Payload:
    """Creates a file when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.path),)


def object_array(trap: Path) -> bytes:
    buffer = io.BytesIO()
    array = np.array([Payload(trap)], dtype=object)
    np.lib.format.write_array(buffer, array, allow_pickle=True)
    return buffer.getvalue()


def archive(trap: Path) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, one=np.array([Payload(trap)], dtype=object))
    return buffer.getvalue()


def header(shape: str, descr: str = "'<i4'") -> bytes:
    text = f"{{'descr': {descr}, 'fortran_order': False, 'shape': {shape}}}".encode()
    text += b" " * (-(len(text) + 11) % 64) + b"\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text


def test_a_forged_file_of_plain_data_is_read(project: Project) -> None:
    """The forgery itself works: what is refused below is refused for its content."""
    forge(project, "interactions.items.npy", header("(3,)") + bytes(12))
    assert np.array_equal(np.asarray(project.read().contents["interactions.items.npy"]), [0, 0, 0])


@pytest.mark.parametrize(
    "content",
    [object_array, archive, lambda trap: pickle.dumps(Payload(trap))],
    ids=["array of objects", "archive", "pickle"],
)
def test_no_code_in_a_file_runs(
    project: Project, tmp_path: Path, content: Callable[[Path], bytes]
) -> None:
    trap = tmp_path / "trap"
    forge(project, "interactions.items.npy", content(trap), dtype="|O", shape=[1])
    with pytest.raises(IntegrityError):
        read(project)
    assert not trap.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x93NUMPY",
        b"\x93NUMPY\x09\x00" + bytes(100),
        header("(3,)"),
        header("(3,)") + bytes(11),
        header("(4611686018427387904,)") + bytes(12),
        header("(9223372036854775808,)") + bytes(12),
        header("(-3,)") + bytes(12),
        header("'three'") + bytes(12),
        header("(3,)", "'nonsense'") + bytes(12),
        header("(3,)", "__import__('os').getpid()") + bytes(12),
        header("(" * 500 + ")" * 500),
        header("(3, 1)") + bytes(12),
        header("(3,)", "'<f4'") + bytes(12),
    ],
)
def test_an_array_that_is_none_is_found(project: Project, content: bytes) -> None:
    forge(project, "interactions.items.npy", content)
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"{} {}", b"[" * 50_000])
def test_a_document_that_is_none_is_found(project: Project, content: bytes) -> None:
    forge(project, "users.json", content)
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize(
    "manifest",
    [
        b"",
        b"{",
        b"\xff",
        b"[" * 50_000,
        [],
        {},
        {"files": []},
        {"files": {}, "content_hash": "x"},
        {"files": None, "content_hash": "x"},
    ],
)
def test_a_manifest_that_is_none_is_found(project: Project, manifest: object) -> None:
    vouch(project, manifest)
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize("missing", ["sha256", "bytes", "dtype", "shape"])
def test_a_manifest_entry_without_a_part_is_found(project: Project, missing: str) -> None:
    manifest = manifest_of(project)
    del manifest["files"]["interactions.items.npy"][missing]
    seal(project, manifest)
    with pytest.raises(IntegrityError):
        read(project)


def test_a_manifest_without_the_content_hash_is_found(project: Project) -> None:
    manifest = manifest_of(project)
    del manifest["content_hash"]
    vouch(project, manifest)
    with pytest.raises(IntegrityError):
        read(project)


def test_a_content_hash_that_is_not_that_of_the_files_is_found(project: Project) -> None:
    manifest = manifest_of(project)
    manifest["content_hash"] = "0" * 64
    vouch(project, manifest)
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize("name", ["../../CURRENT", "/etc/hostname", "../1/users.json", "."])
def test_a_manifest_reaches_no_file_outside(project: Project, name: str) -> None:
    manifest = manifest_of(project)
    manifest["files"][name] = manifest["files"]["users.json"]
    seal(project, manifest)
    with pytest.raises(IntegrityError):
        read(project)


@pytest.mark.parametrize("sealed", [True, False])
@pytest.mark.parametrize(
    "pointer",
    [
        {"generation": "1", "manifest": "x", "applied": ""},
        {"generation": 1, "manifest": "x"},
        {"generation": 1, "applied": ""},
        {"generation": 1, "manifest": None, "applied": ""},
        {"generation": 1, "manifest": "x", "applied": None},
        {"generation": 1, "manifest": "x", "applied": "", "more": ""},
        {"generation": -1, "manifest": "x", "applied": ""},
        {"generation": 10**40, "manifest": "x", "applied": ""},
        {"generation": True, "manifest": "x", "applied": ""},
        {"generation": "../1", "manifest": "x", "applied": ""},
        [],
        [1, "x", ""],
        None,
    ],
)
def test_a_pointer_that_names_no_generation_is_found(
    project: Project, pointer: object, sealed: bool
) -> None:
    spelled = files.seal(pointer) if sealed else files.canonical_json(pointer)
    (state(project) / "CURRENT").write_bytes(spelled)
    with pytest.raises(IntegrityError):
        read(project)
