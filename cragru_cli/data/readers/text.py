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

from cragru_cli.data.readers.badrows import FIRST_MARK
from cragru_cli.data.readers.raw import Raw
from cragru_cli.data.readers.table import CHUNK, Chunk, Kind, Records, Row, Unsplit
from cragru_cli.errors import BadDataError, UsageError

_MARK = "cragru-mark-undecodable"
_SNIFFED = 1 << 16
_LONGEST_RECORD = 100  # lines: a quote that protects more line ends was never closed
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
    return "".join(chr(FIRST_MARK + byte) for byte in spoilt), error.end


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
        UsageError: The encoding is unknown.
    """
    chosen = _known_encoding(encoding or "utf-8")
    text, whole = _decoded(raw, chosen)
    if not text or text.isspace():
        raise BadDataError("the file is empty", where=raw.place)
    layout = _layout(_first_line(text), raw.suffix)
    if encoding is None and not whole and _may_be_latin1(layout, raw.suffix):
        text, whole = raw.content.decode("latin-1"), True
    lines = _lines(text)
    quoted = layout.quoted and '"' in text  # taking quotes into account takes twice as long
    return Records(
        place=raw.place,
        kind=layout.kind,
        chunks=_full(_quoted(lines, layout) if quoted else _plain(lines, layout)),
        undecodable=None if whole else _display(chosen),
    )


def _known_encoding(name: str) -> str:
    try:
        " ".encode(name)  # codecs.lookup() would let through those that are not of text
        codec = codecs.lookup(name).name
    except (LookupError, ValueError) as error:
        raise UsageError(
            f"unknown encoding {name!r}", hint="Try utf-8, latin-1 or cp1252 with --encoding."
        ) from error
    return "utf-8-sig" if codec == "utf-8" else codec


def _display(codec: str) -> str:
    return codec.removesuffix("-sig").upper()


def _decoded(raw: Raw, encoding: str) -> tuple[str, bool]:
    """The text, and whether all of it could be decoded."""
    try:
        return raw.content.decode(encoding), True
    except UnicodeDecodeError:
        pass
    except UnicodeError as error:
        raise _undecodable(raw, encoding) from error
    try:
        return raw.content.decode(encoding, _MARK), False
    except UnicodeError as error:  # a codec for something else than whole texts, such as idna
        raise _undecodable(raw, encoding) from error


def _undecodable(raw: Raw, encoding: str) -> BadDataError:
    return BadDataError(f"cannot be read as {_display(encoding)}", where=raw.place)


def _lines(text: str) -> Iterator[str]:
    """The lines with their ends, which are line feed, carriage return or both, and no others.

    Iterating over a StringIO would take four bytes a character.
    """
    content = io.BytesIO(text.encode("utf-8", "surrogatepass"))
    return io.TextIOWrapper(content, "utf-8", errors="surrogatepass", newline="")


def _may_be_latin1(layout: _Layout, suffix: str) -> bool:
    return layout.kind is Kind.MOVIELENS and suffix in (".dat", "")


def _first_line(text: str) -> str:
    """The first line with anything in it, as far as a delimiter can be told from it."""
    return re.split(r"[\r\n]", text[:_SNIFFED].lstrip(), maxsplit=1)[0]


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
        if len(self._record) >= _LONGEST_RECORD:
            raise csv.Error("a quote that is never closed")
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
