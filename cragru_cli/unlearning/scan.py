"""The byte search: every file of a directory, whatever it is, read for traces of subjects.

What a file is decides what counts. In JSON only strings and records can name a subject; in
``cragru.toml`` what people wrote; anywhere else every spelling, as a whole token (see
:mod:`cragru_cli.unlearning.search.tokens`). A file that says it is JSON and is not falls back to
its bytes. The files of the state itself are better decided by what they mean, not by their bytes:
:mod:`cragru_cli.unlearning.structure`.

The claim is: not found in the files read, at this time, in these spellings.
"""

from __future__ import annotations

import os
import re
import stat
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal, TypeAlias

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files
from cragru_cli.project.settings import PROJECT_FILE
from cragru_cli.project.stores import CHECKPOINT, DERIVED, HELD, JOURNAL, STATE
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.search import documents
from cragru_cli.unlearning.search.probes import Found, Probes

Why = Literal["symbolic link", "not a regular file", "refused", "vanished", "compressed"]
Kind: TypeAlias = Why | Literal["file", "directory"]

NAME_FORM = "name"
"""The form of a subject found in the name of a file or directory."""

_CHUNK = 1 << 22  # bytes, a multiple of four
_LARGEST_DOCUMENT = 1 << 25  # bytes
_COMPRESSED = (
    b"\x1f\x8b", b"PK\x03\x04", b"BZh", b"\xfd7zXZ\x00", b"\x28\xb5\x2f\xfd", b"7z\xbc\xaf", b"PAR1"
)  # fmt: skip
# Names that are the tool's own say nothing about anybody; those of generations are counted.
_FIXED = ("layout", "lock", "key", "CURRENT", "generations", JOURNAL, HELD, CHECKPOINT, *DERIVED)
_OWN_NAMES = re.compile(
    rf"{re.escape(PROJECT_FILE)}|{re.escape(STATE)}"
    rf"(\.partial|/({'|'.join(_FIXED)}|[a-z]+\.(json|jsonl|lock)|generations/\d+(\.partial)?"
    rf"|{CHECKPOINT}/(CURRENT|generations(/\d+(\.partial)?)?)))?"
)


@dataclass(frozen=True)
class Hit:
    """A subject in a file.

    Attributes:
        file: Path below the directory that was searched.
        subject: The subject's place in the list of subjects.
        form: How it is written there.
        offset: Of the first, in bytes; in a document, where the part of the file begins that was
            read as one.
        count: How often.
    """

    file: str
    subject: int
    form: str
    offset: int
    count: int = 1


@dataclass(frozen=True)
class Unread:
    """An entry that was not searched; a ``compressed`` one was, but not what it holds."""

    file: str
    why: Why


@dataclass(frozen=True)
class Report:
    """What was read and found.

    Attributes:
        files: How many were searched.
        size: Bytes of these.
    """

    files: int = 0
    size: int = 0
    hits: tuple[Hit, ...] = ()
    unread: tuple[Unread, ...] = ()

    def __add__(self, other: Report) -> Report:
        return Report(
            self.files + other.files,
            self.size + other.size,
            self.hits + other.hits,
            self.unread + other.unread,
        )


def scan(root: Path, subjects: Sequence[Subject], explained: Collection[str] = ()) -> Report:
    """Search every file below a directory, and the names of files and directories.

    Links are not followed; they and all else that is no file are reported as not read. Nothing
    that happens to a file meanwhile stops the search.

    Args:
        explained: Paths below ``root`` that were decided otherwise and are not searched here.
    """
    probes = Probes(subjects)
    reports = [
        _in_entry(root, name, kind, probes)
        for name, kind in _entries(root)
        if name not in explained
    ]
    return Report(
        sum(report.files for report in reports),
        sum(report.size for report in reports),
        tuple(dict.fromkeys(hit for report in reports for hit in report.hits)),
        tuple(one for report in reports for one in report.unread),
    )


def scan_file(path: Path, probes: Probes, name: str) -> Report:
    """Search the content of one file; what cannot be read is reported, never raised.

    Args:
        name: What the report calls it.
    """
    tally = _Tally(name)
    try:
        with files.open_regular(path) as file:
            first = file.read(_CHUNK)
            for found in _in_file(file, first, path.name, probes):
                tally.add(found)
            size = file.tell()
    except FileNotFoundError:
        return Report(unread=(Unread(name, "vanished"),))
    except (IntegrityError, OSError):
        return Report(hits=tally.hits(), unread=(Unread(name, _why_not(path)),))
    compressed = first.startswith(_COMPRESSED)
    return Report(1, size, tally.hits(), (Unread(name, "compressed"),) if compressed else ())


class _Tally:
    """Counts what is found in one file."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._first: dict[tuple[int, str], int] = {}
        self._count: Counter[tuple[int, str]] = Counter()

    def add(self, found: Found) -> None:
        offset, subject, form = found
        self._first[subject, form] = min(offset, self._first.get((subject, form), offset))
        self._count[subject, form] += 1

    def hits(self) -> tuple[Hit, ...]:
        return tuple(
            Hit(self._file, subject, form, offset, self._count[subject, form])
            for (subject, form), offset in sorted(self._first.items())
        )


def _entries(root: Path) -> Iterator[tuple[str, Kind]]:
    """Every path below a directory and what it is."""
    waiting = [""]
    while waiting:
        directory = waiting.pop()
        try:
            with os.scandir(root / directory) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as problem:
            vanished = isinstance(problem, FileNotFoundError)
            yield directory or ".", "vanished" if vanished else "refused"
            continue
        for entry in entries:
            name = f"{directory}/{entry.name}" if directory else entry.name
            kind = _kind(entry)
            yield name, kind
            if kind == "directory":
                waiting.append(name)


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return "symbolic link"
    try:
        if entry.is_dir(follow_symlinks=False):
            return "directory"
        return "file" if entry.is_file(follow_symlinks=False) else "not a regular file"
    except OSError:
        return "refused"


def _why_not(path: Path) -> Why:
    """Why a file could not be read, as it is now."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return "vanished"
    if stat.S_ISLNK(mode):
        return "symbolic link"
    return "refused" if stat.S_ISREG(mode) else "not a regular file"


def _in_entry(root: Path, name: str, kind: Kind, probes: Probes) -> Report:
    named = Report(hits=_in_name(name, probes))
    if kind == "directory":
        return named
    if kind == "file":
        return named + scan_file(root / name, probes, name)
    return named + Report(unread=(Unread(name, kind),))


def _in_name(name: str, probes: Probes) -> tuple[Hit, ...]:
    """Subjects that the last part of a path names, with or without what follows a point."""
    if _OWN_NAMES.fullmatch(name):
        return ()
    last = name.rsplit("/", 1)[-1]
    readings = {last, last.split(".")[0], last.rsplit(".", 1)[0], last.replace(".", " ")} - {""}
    texts = [one.encode("utf-8", "surrogateescape") for one in sorted(readings)]
    found = {subject for _, subject, _ in probes.in_strings(texts)}
    return tuple(Hit(name, subject, NAME_FORM, 0) for subject in sorted(found))


def _in_file(file: BinaryIO, first: bytes, name: str, probes: Probes) -> Iterator[Found]:
    if name == PROJECT_FILE and len(first) < _CHUNK:
        return probes.in_text(documents.settings_text(first))
    if name.endswith((".json", ".jsonl")) or first.lstrip()[:1] in (b"{", b"["):
        return _in_documents(file, first, probes)
    return _in_pieces(_pieces(file, first), 0, probes)


def _pieces(file: BinaryIO, first: bytes) -> Iterator[bytes]:
    yield first
    while piece := file.read(_CHUNK):
        yield piece


def _in_documents(file: BinaryIO, first: bytes, probes: Probes) -> Iterator[Found]:
    """Read part by part, each ending with a line; what is not JSON is searched as bytes."""
    base, part = 0, first
    largest = _CHUNK if documents.has_lines(first) else _LARGEST_DOCUMENT
    while part:
        part += file.read(largest - len(part))
        is_last = len(part) < largest
        cut = len(part) if is_last else part.rfind(b"\n") + 1
        if cut == 0:
            yield from _in_pieces(_pieces(file, part), base, probes)
            return
        whole, part = part[:cut], part[cut:]
        for _, subject, form in probes.in_documents(whole):
            yield base, subject, form
        base += cut
        if not part and not is_last:
            part = file.read(_CHUNK)


def _in_pieces(pieces: Iterator[bytes], base: int, probes: Probes) -> Iterator[Found]:
    """Search bytes as they come; a needle may lie across any number of pieces.

    What begins too near to the end of a piece to be judged waits for the next one, and enough
    of what was searched is kept to judge by it.
    """
    buffer, begin, is_first = b"", 0, True
    piece = next(pieces, b"")
    while piece:
        following = next(pieces, b"")
        buffer += piece
        end = max(begin, len(buffer) - probes.margin) if following else len(buffer)
        for offset, subject, form in probes.in_bytes(
            buffer, begin, end, begins=is_first, ends=not following
        ):
            yield base + offset, subject, form
        dropped = max(0, end - probes.margin) // 4 * 4
        base, buffer, begin = base + dropped, buffer[dropped:], end - dropped
        is_first, piece = is_first and dropped == 0, following
