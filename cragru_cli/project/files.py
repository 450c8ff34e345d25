"""The only functions that write below a project: durable, atomic, hashed.

A file is written once, flushed to the disk and closed; whatever is replaced is replaced by a
rename within its directory. A failed flush is an error that nobody retries: after one, the state
of the page cache is unknown.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from cragru_cli.errors import IntegrityError

PRIVATE_FILE = 0o600
PRIVATE_DIRECTORY = 0o700
_CHUNK = 1 << 20
_DEEPEST = 64  # directories
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)


@dataclass(frozen=True)
class Written:
    """What a manifest needs to know of a file."""

    sha256: str
    size: int


class _HashingFile:
    """Hashes and counts what passes through to the file."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self._size = 0

    def write(self, data: bytes) -> int:
        self._digest.update(data)
        self._size += len(data)
        return self._file.write(data)

    def written(self) -> Written:
        return Written(self._digest.hexdigest(), self._size)


def canonical_json(document: Any) -> bytes:
    """The one spelling of a JSON document: sorted keys, no spaces, UTF-8, a newline at the end."""
    text = json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass") + b"\n"


@contextmanager
def _durable(path: Path) -> Iterator[_HashingFile]:
    """A new private file at ``path``, on the disk when the block ends."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW, PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        yield _HashingFile(file)
        file.flush()
        os.fsync(file.fileno())


def write_bytes(path: Path, content: bytes) -> Written:
    """Create ``path`` with ``content``; it must not exist yet."""
    with _durable(path) as file:
        file.write(content)
        return file.written()


def write_array(path: Path, array: NDArray[Any]) -> Written:
    """Create ``path`` as a C-ordered ``.npy`` file; never with pickled objects."""
    with _durable(path) as file:
        np.lib.format.write_array(
            cast(BinaryIO, file), np.asarray(array, order="C"), version=(1, 0), allow_pickle=False
        )
        return file.written()


def replace_bytes(path: Path, content: bytes) -> None:
    """Put ``content`` at ``path`` in one step: readers see the old or the new, never a mix."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        write_bytes(temporary, content)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_directory(path.parent)


def temporaries(directory: Path) -> list[Path]:
    """What killed writers of files directly in ``directory`` left."""
    return sorted(directory.glob(".*.tmp"))


def remove_temporaries(path: Path) -> None:
    """Delete what a killed :func:`replace_bytes` of ``path`` left; under the writer's lock only."""
    for left in path.parent.glob(f".{path.name}.*.tmp"):
        left.unlink()


def below(directory: Path) -> Iterator[Path]:
    """Everything below a directory, no link followed; what is deleted meanwhile is passed over.

    Raises:
        IntegrityError: It is nested deeper than anything of ours.
    """
    places = [directory]
    while places:
        place = places.pop()
        if len(place.parts) - len(directory.parts) > _DEEPEST:
            raise IntegrityError(
                "is nested too deeply", where=str(directory), hint="Delete it by hand."
            )
        try:
            with os.scandir(place) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except FileNotFoundError:
            if place == directory:
                raise
            continue
        yield from (Path(entry.path) for entry in found)
        places += [Path(one.path) for one in found if one.is_dir(follow_symlinks=False)]


def size_of(path: Path) -> int:
    """Bytes of a file; none of a directory, or of what was deleted meanwhile."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return 0
    return 0 if stat.S_ISDIR(found.st_mode) else found.st_size


def make_directory(path: Path) -> None:
    """Make a private directory, and those above it, durably; one that is there is kept."""
    if path.is_dir():
        return
    make_directory(path.parent)
    path.mkdir(mode=PRIVATE_DIRECTORY, exist_ok=True)
    sync_directory(path.parent)


def remove(path: Path) -> bool:
    """Delete a file or a directory with all it holds, durably; False if it was gone already.

    A symbolic link is deleted, never followed. A removal is believed only after another look.
    """
    if not os.path.lexists(path):
        return False
    if path.is_dir() and not path.is_symlink():
        remove_tree(path)
    else:
        path.unlink()
    if os.path.lexists(path):
        raise OSError(errno.EIO, "still there after its deletion", str(path))
    sync_directory(path.parent)
    return True


def remove_tree(directory: Path) -> None:
    """Delete a directory with all it holds.

    Raises:
        IntegrityError: It is nested deeper than anything of ours.
    """
    try:
        shutil.rmtree(directory)
    except RecursionError:
        raise IntegrityError(
            "is nested too deeply to be deleted", where=str(directory), hint="Delete it by hand."
        ) from None


def seal(document: Any) -> bytes:
    """A document with its own hash: a change of any byte is found by :func:`unseal`."""
    return seal_text(canonical_json(document))


def seal_text(text: bytes) -> bytes:
    """As :func:`seal`, for a document in its canonical spelling."""
    digest = hashlib.sha256(text).hexdigest()
    return b'{"document":%b,"sha256":"%b"}\n' % (text[:-1], digest.encode())


def unseal(path: Path, raw: bytes) -> Any:
    """The document of sealed bytes.

    Raises:
        IntegrityError: They are not what :func:`seal` gives, to the last byte.
    """
    try:
        document = json.loads(raw)["document"]
        if seal(document) != raw:
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError):
        raise IntegrityError(
            "is not as it was written", where=str(path), hint=DAMAGED_HINT
        ) from None
    return document


def sync_directory(path: Path) -> None:
    """Make renames and creations within a directory durable."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def open_regular(path: Path) -> Iterator[BinaryIO]:
    """Open a regular file for reading; a symbolic link in its place is an integrity failure."""
    try:
        # Without waiting: a pipe in the place of a file would keep us for ever.
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | _NO_FOLLOW)
    except FileNotFoundError:
        raise
    except OSError as problem:
        raise IntegrityError(
            f"cannot be read ({problem.strerror})", where=str(path), hint=DAMAGED_HINT
        ) from problem
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise IntegrityError("is not a regular file", where=str(path), hint=DAMAGED_HINT)
    with os.fdopen(descriptor, "rb") as file:
        yield file


def hash_file(path: Path) -> Written:
    """SHA-256 and size of a file as it lies on the disk now."""
    digest, size, buffer = hashlib.sha256(), 0, bytearray(_CHUNK)
    view = memoryview(buffer)
    with open_regular(path) as file:
        while count := cast(Any, file).readinto(buffer):
            digest.update(view[:count])
            size += count
    return Written(digest.hexdigest(), size)


def read_small(path: Path, limit: int = 1 << 16) -> bytes:
    """The content of a small control file; a larger one is an integrity failure."""
    with open_regular(path) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise IntegrityError("is far larger than it can be", where=str(path), hint=DAMAGED_HINT)
    return content


DAMAGED_HINT = (
    "The project is damaged or was edited by hand. Restore it from a copy, "
    "or make it anew with `cragru init` and `cragru train`."
)
