"""The interactions file: columns of ids and numbers, read a chunk at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from cragru_cli.data.assemble import InteractionTable
from cragru_cli.data.dataset import Float64
from cragru_cli.data.readers.badrows import BadRows, BadValue
from cragru_cli.data.readers.table import Checks, Chunk, Row, Table
from cragru_cli.data.readers.values import item_id, rating, timestamp, user_id

Value = TypeVar("Value")

_READ_AS: dict[str, Callable[[str], object]] = {
    "user": user_id,
    "item": item_id,
    "rating": rating,
    "timestamp": timestamp,
}


@dataclass
class _Columns:
    """The good rows so far, R of them. Each distinct id is one string, however often it occurs."""

    mapped: dict[str, int]
    users: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    ratings: list[Float64] = field(default_factory=list)
    timestamps: list[Float64] = field(default_factory=list)
    _user_ids: dict[str, str] = field(default_factory=dict)
    _item_ids: dict[str, str] = field(default_factory=dict)

    def extend(self, rows: Sequence[Row], width: int) -> None:
        """Take all rows, or none.

        Raises:
            BadValue: A row is bad; it is not known which.
        """
        if set(map(len, rows)) != {width}:
            raise BadValue("wrong number of columns")
        cells = list(zip(*rows, strict=True))
        users = _converted(cells[self.mapped["user"]], user_id, self._user_ids)
        items = _converted(cells[self.mapped["item"]], item_id, self._item_ids)
        ratings = self._numbers("rating", cells, rating)
        timestamps = self._numbers("timestamp", cells, timestamp)
        self.users += users
        self.items += items
        self.ratings += ratings
        self.timestamps += timestamps

    def _numbers(
        self, role: str, cells: Sequence[Sequence[str]], convert: Callable[[str], float]
    ) -> list[Float64]:
        if role not in self.mapped:
            return []
        return [np.array(_converted(cells[self.mapped[role]], convert, {}), dtype=np.float64)]

    def table(self) -> InteractionTable:
        return InteractionTable(
            users=self.users,
            items=self.items,
            ratings=np.concatenate(self.ratings) if self.ratings else None,
            timestamps=np.concatenate(self.timestamps) if self.timestamps else None,
        )


def _converted(
    cells: Sequence[str], convert: Callable[[str], Value], known: dict[str, Value]
) -> list[Value]:
    """The values of all cells; each distinct text is converted once."""
    for text in set(cells).difference(known):
        known[text] = convert(text)
    return list(map(known.__getitem__, cells))


def read_interactions(
    table: Table, mapped: dict[str, int], bad: BadRows
) -> tuple[InteractionTable, int]:
    """The good rows of an interactions file, and how many rows it has, good and bad.

    Whole chunks are converted column by column. Only a chunk in which that fails is looked at
    row by row.

    Raises:
        BadDataError: A row is bad and bad rows are not skipped, or no row is left.
    """
    checks = {mapped[role]: check for role, check in _READ_AS.items() if role in mapped}
    columns = _Columns(mapped)
    read = 0
    for chunk in table.records.chunks:
        read += len(chunk.rows)
        _add(columns, table, chunk, checks, bad)
    table.require_rows(len(columns.users))
    return columns.table(), read


def _add(columns: _Columns, table: Table, chunk: Chunk, checks: Checks, bad: BadRows) -> None:
    if table.records.undecodable is None:
        try:
            return columns.extend(chunk.rows, table.width)
        except BadValue:
            pass
    good = [row for _, row in table.good_rows([chunk], checks, bad)]
    if good:
        columns.extend(good, table.width)
    return None
