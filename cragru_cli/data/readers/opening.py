"""From a path to a table: format, header, column names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from typing import BinaryIO

from cragru_cli.data.readers.columns import Role, is_known, named_position
from cragru_cli.data.readers.options import Sources
from cragru_cli.data.readers.parquet import is_parquet, read_parquet
from cragru_cli.data.readers.raw import read_raw
from cragru_cli.data.readers.table import (
    Chunk,
    Kind,
    Records,
    Row,
    Table,
    refuse_undecoded_header,
)
from cragru_cli.data.readers.text import read_text
from cragru_cli.data.readers.values import is_number
from cragru_cli.errors import BadDataError

_SEQUENCE = ":token_seq"


def open_table(
    path: str,
    roles: Sequence[Role],
    sources: Sources,
    stdin: BinaryIO | None,
    *,
    leading: bool = False,
) -> Table:
    """Read a source and tell its header from its rows.

    Args:
        path: The source.
        roles: What its columns can be used as.
        sources: The user's options.
        stdin: What ``-`` reads.
        leading: Whether ``sources.header`` is an order for this source; elsewhere it only
            decides what cannot be told from the first row.

    Raises:
        BadDataError: The source cannot be read, or has no rows.
    """
    raw = read_raw(path, stdin)
    if is_parquet(raw):
        records = read_parquet(raw, sources.columns.category_separator)
    else:
        records = read_text(raw, sources.encoding)
    if records.header is not None:
        return _with_names(records, records.header)
    return _told_apart(records, roles, sources, leading)


def _told_apart(records: Records, roles: Sequence[Role], sources: Sources, leading: bool) -> Table:
    first = next(records.chunks, None)
    if first is None:
        raise BadDataError("the file is empty", where=records.place)
    line, row, others = first.split_first()
    if not _is_header(records.kind, row, roles, sources, leading):
        return Table(_put_back(first, records), len(row), None)
    refuse_undecoded_header(records, line, row)
    return _with_names(_put_back(others, records), row)


def _put_back(taken: Chunk, records: Records) -> Records:
    """The records with a chunk that was taken from them in front again."""
    return replace(records, chunks=chain([taken] if taken.rows else [], records.chunks))


def _is_header(
    kind: Kind, row: Row, roles: Sequence[Role], sources: Sources, leading: bool
) -> bool:
    if kind is Kind.ATOMIC:
        return True
    known = any(is_known(cell, roles) for cell in row) or _names_a_column(row, roles, sources)
    if sources.header is not None and (leading or not known):
        return sources.header
    return known or not (kind is Kind.MOVIELENS or any(map(is_number, row)))


def _names_a_column(row: Row, roles: Sequence[Role], sources: Sources) -> bool:
    """Whether the row has a name, not a number, that the user gave for a column."""
    wanted = (getattr(sources.columns, role.name) for role in roles)
    cells = [cell.strip() for cell in row]
    return any(
        name is not None and not name.isdigit() and named_position(cells, name) is not None
        for name in wanted
    )


def _with_names(records: Records, header: Row) -> Table:
    first = next(records.chunks, None)
    if first is None:
        raise BadDataError("has column names but no data rows", where=records.place)
    cells = [cell.strip() for cell in header]
    atomic = records.kind is Kind.ATOMIC
    names = [cell.rpartition(":")[0] for cell in cells] if atomic else cells
    sequences = (at for at, cell in enumerate(cells) if atomic and cell.endswith(_SEQUENCE))
    return Table(_put_back(first, records), len(cells), _distinct(names), frozenset(sequences))


def _distinct(names: Sequence[str]) -> tuple[str, ...]:
    """The names with blanks filled and repetitions numbered, so that each means one column."""
    distinct: dict[str, None] = {}
    for at, name in enumerate(names, start=1):
        base = candidate = name or f"column {at}"
        copies = 1
        while candidate in distinct:
            copies += 1
            candidate = f"{base} ({copies})"
        distinct[candidate] = None
    return tuple(distinct)
