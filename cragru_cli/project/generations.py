"""Immutable generations: the state of a project as arrays and JSON under one manifest.

``CURRENT`` names the generation, the SHA-256 of its manifest and the suppression list that the
generation was built under; the manifest names every file with size and SHA-256. Every byte below
the generation is therefore covered by a hash, and all of them are checked before any is used.
"""

from __future__ import annotations

import hashlib
import json
import math
import shutil
import tokenize
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from cragru_cli import __version__
from cragru_cli.errors import CheckFailedError, IntegrityError
from cragru_cli.project import files
from cragru_cli.project.files import DAMAGED_HINT

Content: TypeAlias = NDArray[Any] | dict[str, Any] | list[Any]
Contents: TypeAlias = Mapping[str, Content]
"""File name -> content; ``.npy`` names hold arrays, ``.json`` names hold documents."""

_MANIFEST = "manifest.json"
_LARGEST_MANIFEST = 1 << 24  # bytes
_READ_ATTEMPTS = 5
_HASHING_THREADS = 2
# What a header of an array can be made to raise; it is parsed as a literal of Python.
_UNREADABLE = (
    ValueError,
    OSError,
    EOFError,
    RecursionError,
    OverflowError,
    MemoryError,
    SyntaxError,
    TypeError,
    tokenize.TokenError,
)


@dataclass(frozen=True)
class Generation:
    """One verified generation; arrays are read-only memory maps.

    Attributes:
        content_hash: SHA-256 over the names and hashes of all files: equal for equal state,
            whatever the generation's number, time or history.
        applied: Digest of the suppression list that the generation honours; see
            :mod:`cragru_cli.unlearning.suppression`.
        files: File name -> SHA-256.
    """

    number: int
    content_hash: str
    contents: Contents
    applied: str = ""
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class _Pointer:
    """What ``CURRENT`` says."""

    generation: int
    manifest: str
    applied: str


class GenerationStore:
    """The directory of generations and the pointer to the current one."""

    def __init__(self, state_directory: Path) -> None:
        self._current = state_directory / "CURRENT"
        self._directory = state_directory / "generations"

    def read(self) -> Generation:
        """Verify and open the current generation.

        A writer may switch and delete while we read; then the new one is read instead.

        Raises:
            IntegrityError: A file is missing, extra, or not what the manifest says.
        """
        pointer = self._pointer()
        for _ in range(_READ_ATTEMPTS):
            try:
                return self._open(pointer)
            except (IntegrityError, FileNotFoundError):
                seen, pointer = pointer, self._pointer()
                if pointer == seen:
                    raise
        raise IntegrityError(
            "kept changing while it was read", where=str(self._directory), hint="Run it again."
        )

    def named(self) -> str:
        """SHA-256 of the current generation's manifest, which changes with the contents only."""
        return self._pointer().manifest

    def write(
        self,
        contents: Contents,
        check: Callable[[Contents], object] = lambda contents: None,
        applied: str = "",
    ) -> Generation:
        """Write a new generation, check it, switch to it, delete all others.

        Must be called under the project's lock.

        Args:
            check: Given the contents as read back; if it raises, nothing is switched.
            applied: Digest of the suppression list that the contents honour.
        """
        number = self._pointer().generation + 1 if self._current.exists() else 1
        self.tidy()
        partial = self._directory / f"{number}.partial"
        self._directory.mkdir(mode=files.PRIVATE_DIRECTORY, exist_ok=True)
        partial.mkdir(mode=files.PRIVATE_DIRECTORY)
        try:
            manifest_hash = self._write_files(partial, contents)
            files.sync_directory(partial)
            partial.rename(self._directory / str(number))
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            raise
        files.sync_directory(self._directory)
        generation = self._checked(_Pointer(number, manifest_hash, applied), check)
        self._point(_Pointer(number, manifest_hash, applied))
        try:
            self._remove_all_but(number)
        except OSError as problem:
            raise CheckFailedError(
                f"the new state is in use, but the old one could not be deleted "
                f"({problem.strerror})",
                where=str(self._directory),
                hint="Mend the cause; the next command that writes deletes it first.",
            ) from None
        return generation

    def mark(self, applied: str) -> None:
        """Note that the current generation honours another suppression list as it is.

        Must be called under the project's lock.
        """
        pointer = self._pointer()
        if pointer.applied != applied:
            self._point(_Pointer(pointer.generation, pointer.manifest, applied))

    def applied(self) -> str:
        """Digest of the suppression list that the current generation honours."""
        return self._pointer().applied

    def tidy(self) -> None:
        """Delete whatever a killed writer left; under the writer's lock only."""
        if self._directory.is_symlink():
            raise _damaged(self._directory, "is a symbolic link")
        files.remove_temporaries(self._current)
        self._remove_all_but(self._pointer().generation if self._current.exists() else 0)

    def leftovers(self) -> list[str]:
        """Names of entries that are not the current generation."""
        number = self._pointer().generation
        return sorted(entry.name for entry in self._entries() if entry.name != str(number))

    def _entries(self) -> list[Path]:
        try:
            return list(self._directory.iterdir())
        except OSError as problem:
            raise _damaged(self._directory, f"cannot be read ({problem.strerror})") from None

    def _checked(self, pointer: _Pointer, check: Callable[[Contents], object]) -> Generation:
        try:
            generation = self._open(pointer)
            check(generation.contents)
        except BaseException:
            shutil.rmtree(self._directory / str(pointer.generation), ignore_errors=True)
            raise
        return generation

    def _write_files(self, directory: Path, contents: Contents) -> str:
        entries: dict[str, dict[str, Any]] = {}
        for name in sorted(contents):
            content = contents[name]
            if isinstance(content, np.ndarray):
                written = files.write_array(directory / name, content)
                shape = {"dtype": content.dtype.str, "shape": list(content.shape)}
            else:
                written = files.write_bytes(directory / name, files.canonical_json(content))
                shape = {}
            entries[name] = {"sha256": written.sha256, "bytes": written.size, **shape}
        manifest = {
            "content_hash": content_hash(entries),
            "files": entries,
            "written_by": f"cragru {__version__}",
        }
        return files.write_bytes(directory / _MANIFEST, files.canonical_json(manifest)).sha256

    def _point(self, pointer: _Pointer) -> None:
        files.replace_bytes(self._current, files.seal(asdict(pointer)))

    def _pointer(self) -> _Pointer:
        try:
            document = files.unseal(self._current, files.read_small(self._current))
            pointer = _Pointer(**document)
            if not (
                type(pointer.generation) is int
                and isinstance(pointer.manifest, str)
                and isinstance(pointer.applied, str)
            ):
                raise TypeError
        except TypeError:
            raise _damaged(self._current, "does not name a generation") from None
        except FileNotFoundError:
            raise _damaged(self._current, "is missing") from None
        return pointer

    def _open(self, pointer: _Pointer) -> Generation:
        directory = self._directory / str(pointer.generation)
        path = directory / _MANIFEST
        for link in (self._directory, directory):
            if link.is_symlink():
                raise _damaged(link, "is a symbolic link")
        if not directory.is_dir() or not path.exists():
            raise _damaged(path, "is missing")
        raw = files.read_small(path, limit=_LARGEST_MANIFEST)
        if hashlib.sha256(raw).hexdigest() != pointer.manifest:
            raise _damaged(path, "does not have the hash that CURRENT names")
        entries, stated_hash = _parse_manifest(path, raw)
        _check_names(directory, entries)
        with ThreadPoolExecutor(_HASHING_THREADS) as pool:
            list(pool.map(lambda name: _check_file(directory / name, entries[name]), entries))
        contents = {name: _load(directory / name, entry) for name, entry in entries.items()}
        hashes = {name: str(entry["sha256"]) for name, entry in entries.items()}
        return Generation(pointer.generation, stated_hash, contents, pointer.applied, hashes)

    def _remove_all_but(self, number: int) -> None:
        """Delete every other generation, finished or not."""
        if not self._directory.exists():
            return
        others = [entry for entry in self._entries() if entry.name != str(number)]
        for entry in others:
            if entry.is_dir() and not entry.is_symlink():
                files.remove_tree(entry)
            else:
                entry.unlink()
        if others:
            files.sync_directory(self._directory)


def content_hash(entries: Mapping[str, Mapping[str, Any]]) -> str:
    """SHA-256 over the canonical list of (file name, SHA-256)."""
    listed = {name: entry["sha256"] for name, entry in entries.items()}
    return hashlib.sha256(files.canonical_json(listed)).hexdigest()


def _parse_manifest(path: Path, raw: bytes) -> tuple[dict[str, dict[str, Any]], str]:
    """The entries and the content hash of a manifest, which may have come from a stranger."""
    try:
        manifest = json.loads(raw)
        entries: dict[str, dict[str, Any]] = dict(manifest["files"])
        if any(not _is_sound(name, entry) for name, entry in entries.items()):
            raise ValueError
        if content_hash(entries) != manifest["content_hash"]:
            raise ValueError
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise _damaged(path, "is not a manifest") from None
    return entries, manifest["content_hash"]


def _is_sound(name: str, entry: Mapping[str, Any]) -> bool:
    """Whether an entry names a file within the directory, and a size that its array can have."""
    if Path(name).name != name or not isinstance(entry["sha256"], str):
        return False
    size = entry["bytes"]
    if not name.endswith(".npy"):
        return name.endswith(".json") and isinstance(size, int)
    shape, dtype = entry["shape"], np.dtype(str(entry["dtype"]))
    whole = all(type(length) is int and length >= 0 for length in shape)
    return whole and not dtype.hasobject and math.prod(shape) * dtype.itemsize <= size


def _check_names(directory: Path, entries: Mapping[str, Any]) -> None:
    found = {entry.name for entry in directory.iterdir()} - {_MANIFEST}
    for name in sorted(found ^ set(entries)):
        what = "is not in the manifest" if name in found else "is missing"
        raise _damaged(directory / name, what)


def _check_file(path: Path, entry: Mapping[str, Any]) -> None:
    size = path.lstat().st_size
    if size != entry["bytes"]:  # before so many bytes are read
        raise _damaged(path, f"has {size} bytes, the manifest says {entry['bytes']}")
    found = files.hash_file(path)
    if found.size != entry["bytes"]:
        raise _damaged(path, f"has {found.size} bytes, the manifest says {entry['bytes']}")
    if found.sha256 != entry["sha256"]:
        raise _damaged(path, "does not have the hash that its manifest names")


def _load(path: Path, entry: Mapping[str, Any]) -> Content:
    """Open a checked file; what a stranger's manifest vouches for must still be plain data."""
    try:
        if path.suffix == ".json":
            document: Content = json.loads(path.read_bytes())
            return document
        _check_header(path, entry)
        array = np.lib.format.open_memmap(path, mode="r")
    except _UNREADABLE as problem:
        raise _damaged(path, f"is not what its name says ({problem})") from None
    if array.dtype.str != entry["dtype"] or list(array.shape) != entry["shape"]:
        raise _damaged(path, "does not have the shape that its manifest names")
    return np.asarray(array)


def _check_header(path: Path, entry: Mapping[str, Any]) -> None:
    """Compare the header with the manifest before any memory is mapped by it."""
    with files.open_regular(path) as file:
        if np.lib.format.read_magic(file) != (1, 0):
            raise ValueError("unknown version")
        shape, _, dtype = np.lib.format.read_array_header_1_0(file)
    if list(shape) != list(entry["shape"]) or dtype.str != entry["dtype"]:
        raise ValueError("its header differs from the manifest")


def _damaged(path: Path, what: str) -> IntegrityError:
    return IntegrityError(what, where=str(path), hint=DAMAGED_HINT)
