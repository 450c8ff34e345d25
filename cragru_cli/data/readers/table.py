"""One source as a table of text: columns, and rows in chunks with their lines.

Shapes: R data rows, W columns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import compress

from cragru_cli.data.readers.badrows import UNDECODED, BadRows, BadValue, Problem, shown
from cragru_cli.errors import BadDataError

CHUNK = 1 << 12  # rows that fit a processor's cache: twice as fast as 1 << 16

Row = Sequence[str]
Checks = Mapping[int, Callable[[str], object]]
"""Column position -> what reads its cells, raising BadValue where one is bad."""


class Kind(Enum):
    """Where the meaning of a table comes from beside its header."""

    PLAIN = "plain"
    ATOMIC = "atomic"
    MOVIELENS = "movielens"


class Unsplit(list[str]):
    """A record that the rules of CSV cannot split: no cells, only its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


@dataclass(frozen=True)
class Chunk:
    """Some rows of a source, and the line that each starts on."""

    lines: Sequence[int]
    rows: Sequence[Row]

    def without_blank_lines(self) -> Chunk:
        """The chunk without records of nothing but white space."""
        if min(map(len, self.rows), default=2) > 1:
            return self
        full = [not _is_blank(row) for row in self.rows]
        return Chunk(list(compress(self.lines, full)), list(compress(self.rows, full)))

    def split_first(self) -> tuple[int, Row, Chunk]:
        """The line and cells of the first row, and the other rows."""
        return self.lines[0], self.rows[0], Chunk(self.lines[1:], self.rows[1:])


def _is_blank(row: Row) -> bool:
    return not isinstance(row, Unsplit) and len(row) < 2 and not "".join(row).strip()


@dataclass(frozen=True)
class Records:
    """A source split into cells, before it is known whether its first row is a header.

    Attributes:
        place: How messages name the source.
        kind: Where the meaning comes from.
        chunks: The rows, in order, never an empty chunk.
        header: The column names where the format keeps them apart from the rows.
        undecodable: The encoding's name where some bytes are not valid in it, else None. The
            cells hold lone surrogates in their place.
        numbered_by: What the chunks' line numbers count.
    """

    place: str
    kind: Kind
    chunks: Iterator[Chunk]
    header: tuple[str, ...] | None = None
    undecodable: str | None = None
    numbered_by: str = "line"

    def where(self, line: int) -> str:
        """The place of a row for a message."""
        if self.numbered_by == "line":
            return f"{self.place}:{line}"
        return f"{self.place}, {self.numbered_by} {line}"


@dataclass(frozen=True)
class Table:
    """A source with its header told from its rows.

    Attributes:
        records: The source; its chunks hold data rows only.
        width: Number of columns, W.
        names: W distinct column names, or None without header.
        sequences: Positions of the columns whose cells are sequences separated by spaces.
    """

    records: Records
    width: int
    names: tuple[str, ...] | None
    sequences: frozenset[int] = frozenset()

    def label(self, position: int) -> str:
        """The name of a column, or its 1-based number without header."""
        return self.names[position] if self.names is not None else str(position + 1)

    def labels(self) -> list[str]:
        """All columns, as `label` names them."""
        return [self.label(position) for position in range(self.width)]

    def at(self, position: int) -> str:
        """A column for a message."""
        label = self.label(position)
        return f"column {label if self.names is None else shown(label)}"

    def good_rows(
        self, chunks: Iterable[Chunk], checks: Checks, bad: BadRows
    ) -> Iterator[tuple[int, Row]]:
        """The rows, with their lines, that have the right shape and pass the checks."""
        for chunk in chunks:
            for line, row in zip(chunk.lines, chunk.rows, strict=True):
                problem = self._problem(row, checks)
                if problem is None:
                    yield line, row
                else:
                    bad.refuse(problem, self.records.where(line))

    def require_rows(self, kept: int) -> None:
        """Refuse a source of which nothing is left after its bad rows were skipped."""
        if kept == 0:
            raise BadDataError(
                "no row is left after skipping the bad ones", where=self.records.place
            )

    def _problem(self, row: Row, checks: Checks) -> Problem | None:
        return self._shape_problem(row) or self._value_problem(row, checks)

    def _shape_problem(self, row: Row) -> Problem | None:
        if isinstance(row, Unsplit):
            return Problem("not valid CSV", f": {shown(row.text)}")
        encoding = self.records.undecodable
        spoilt = _first_undecoded(row) if encoding else None
        if encoding and spoilt is not None:
            known = len(row) == self.width
            column = f" in {self.at(spoilt)}" if known else ""
            return undecodable(encoding, f"{column}: {shown(row[spoilt])}")
        if len(row) != self.width:
            found = f": {len(row)} instead of {self.width}, in {shown(' '.join(row))}"
            return Problem("wrong number of columns", found)
        return None

    def _value_problem(self, row: Row, checks: Checks) -> Problem | None:
        for position, check in checks.items():
            try:
                check(row[position])
            except BadValue as error:
                return Problem(str(error), f" in {self.at(position)}: {shown(row[position])}")
        return None


def undecodable(encoding: str, detail: str) -> Problem:
    """The problem of bytes that are not valid in the encoding."""
    remedy = "Name the file's encoding with --encoding."
    return Problem(f"not valid {encoding}", detail, remedy)


def _first_undecoded(row: Row) -> int | None:
    return next((at for at, cell in enumerate(row) if UNDECODED.search(cell)), None)


def refuse_undecoded_header(records: Records, line: int, row: Row) -> None:
    """A header must be readable even where bad rows are skipped."""
    spoilt = _first_undecoded(row) if records.undecodable else None
    if records.undecodable and spoilt is not None:
        problem = undecodable(records.undecodable, f": {shown(row[spoilt])}")
        raise BadDataError(
            problem.reason + problem.detail, where=records.where(line), hint=problem.remedy
        )
