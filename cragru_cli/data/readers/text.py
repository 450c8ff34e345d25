"""From the bytes of a text file to records: encoding, delimiter, quoting, lines.

A byte that the encoding cannot decode becomes a lone surrogate, so that one bad byte spoils one
row and not the file.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from cragru_cli.data.readers.raw import Raw
from cragru_cli.data.readers.table import CHUNK, Chunk, Kind, Records, Row, Unsplit
from cragru_cli.errors import BadDataError, UsageProblem

_MARK = "cragru-mark-undecodable"
_SNIFFED = 1 << 16
_DELIMITERS = "\t,;|"
_MOVIELENS = "::"
_ATOMIC_SUFFIXES = frozenset({".inter", ".item", ".user"})
_PREFERRED = {".csv": ",", ".tsv": "\t", ".tab": "\t", ".dat": _MOVIELENS}
_ATOMIC_HEADER = re.compile(
    r"[^\t]*:(?:token|float)(?:_seq)?(?:\t[^\t]*:(?:token|float)(?:_seq)?)*"
)


def _mark(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    spoilt = error.object[error.start : error.end]
    return "".join(chr(0xDC00 + byte) for byte in spoilt), error.end


codecs.register_error(_MARK, _mark)


@dataclass(frozen=True)
class _Layout:
    """How the lines of a file become cells."""

    kind: Kind
    delimiter: str
    quoted: bool


def read_text(raw: Raw, encoding: str | None) -> Records:
    """The records of a delimited text file.

    Args:
        raw: The file.
        encoding: Its encoding; None means UTF-8, or Latin-1 for a MovieLens file that is not.

    Raises:
        BadDataError: The file is empty.
        UsageProblem: The encoding is unknown.
    """
    chosen = _known_encoding(encoding or "utf-8")
    layout = _layout(_first_line(raw, chosen), raw.suffix)
    decodable = _decodes(raw.content, chosen)
    if encoding is None and not decodable and _may_be_latin1(layout, raw.suffix):
        chosen, decodable = "latin-1", True
    lines = io.TextIOWrapper(
        io.BytesIO(raw.content), chosen, errors="strict" if decodable else _MARK, newline=""
    )
    return Records(
        place=raw.place,
        kind=layout.kind,
        chunks=_full(_quoted(lines, layout) if layout.quoted else _plain(lines, layout)),
        undecodable=None if decodable else _display(encoding or "utf-8"),
    )


def _known_encoding(name: str) -> str:
    try:
        " ".encode(name)  # codecs.lookup() would let through those that are not of text
        codec = codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise UsageProblem(
            f"unknown encoding {name!r}", hint="Try utf-8, latin-1 or cp1252 with --encoding."
        ) from error
    return "utf-8-sig" if codec == "utf-8" else codec


def _display(name: str) -> str:
    return codecs.lookup(name).name.upper()


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _may_be_latin1(layout: _Layout, suffix: str) -> bool:
    return layout.kind is Kind.MOVIELENS and suffix in (".dat", "")


def _first_line(raw: Raw, encoding: str) -> str:
    """The first line with anything in it, as far as a delimiter can be told from it."""
    start = raw.content[:_SNIFFED].decode(encoding, "replace")
    line = next((line for line in re.split(r"[\r\n]+", start) if line.strip()), None)
    if line is None and not raw.content[_SNIFFED:].strip():
        raise BadDataError("the file is empty", where=raw.place)
    return line or ""


def _layout(first_line: str, suffix: str) -> _Layout:
    if suffix in _ATOMIC_SUFFIXES or _ATOMIC_HEADER.fullmatch(first_line):
        kind = Kind.ATOMIC if _ATOMIC_HEADER.fullmatch(first_line) else Kind.PLAIN
        return _Layout(kind, "\t", quoted=False)
    delimiter = _delimiter(first_line, suffix)
    if delimiter == _MOVIELENS:
        return _Layout(Kind.MOVIELENS, delimiter, quoted=False)
    return _Layout(Kind.PLAIN, delimiter, quoted=True)


def _delimiter(first_line: str, suffix: str) -> str:
    preferred = _PREFERRED.get(suffix, _MOVIELENS)
    if preferred in first_line:
        return preferred
    return max(_DELIMITERS, key=first_line.count)


def _full(chunks: Iterator[Chunk]) -> Iterator[Chunk]:
    """The chunks without blank lines, and without those that only had such."""
    return (full for chunk in chunks if (full := chunk.without_blank_lines()).rows)


def _plain(lines: Iterator[str], layout: _Layout) -> Iterator[Chunk]:
    """Chunks of a file in which each line is a record and a delimiter is always one."""
    start = 1
    while taken := list(islice(lines, CHUNK)):
        rows = [line.rstrip("\r\n").split(layout.delimiter) for line in taken]
        yield Chunk(range(start, start + len(rows)), rows)
        start += len(rows)


def _quoted(lines: Iterator[str], layout: _Layout) -> Iterator[Chunk]:
    """Chunks of a file in which quotes protect delimiters, quotes and line ends."""
    records = _csv_records(_Lines(lines), layout.delimiter)
    while taken := list(islice(records, CHUNK)):
        numbers, rows = zip(*taken, strict=True)
        yield Chunk(numbers, rows)


class _Lines:
    """Numbered lines; those after the first of a record can be handed out once more."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines = lines
        self._again: list[str] = []  # the next one last
        self._record: list[str] = []
        self._number = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = self._again.pop() if self._again else next(self._lines)
        self._number += 1
        self._record.append(line)
        return line

    def start_record(self) -> int:
        """The number of the line that comes next, where a record starts."""
        self._record.clear()
        return self._number + 1

    def give_back(self) -> str:
        """The first line of the record; the others will be handed out again."""
        first, *others = self._record
        self._again.extend(reversed(others))
        self._number -= len(others)
        return first


def _csv_records(lines: _Lines, delimiter: str) -> Iterator[tuple[int, Row]]:
    """The records and the line that each starts on.

    A stray quote can swallow the lines after it, up to the end of the file. Only the line it is
    on is bad, so reading goes on right after that.
    """
    reader = csv.reader(lines, delimiter=delimiter, strict=True)
    while True:
        start = lines.start_record()
        try:
            yield start, next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield start, Unsplit(lines.give_back().rstrip("\r\n"))
