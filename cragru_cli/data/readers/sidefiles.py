"""The files beside the interactions: the catalogue of items and the profiles of users."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from cragru_cli.data.assemble import ItemRow, ItemTable
from cragru_cli.data.dataset import Profiles
from cragru_cli.data.readers.badrows import BadRows, Problem, shown
from cragru_cli.data.readers.table import Checks, Kind, Row, Table
from cragru_cli.data.readers.values import categories, item_id, user_id

Entry = TypeVar("Entry")

_YEAR = re.compile(r"(?P<title>.*\S)\s*\((?P<year>\d{4})\)", re.ASCII | re.DOTALL)
_MOVIELENS_USER = ("user", "gender", "age", "occupation", "zip")


def read_items(
    table: Table, mapped: dict[str, int], separator: str | None, bad: BadRows
) -> ItemTable:
    """The catalogue. MovieLens writes the year into the title; it becomes a field of its own.

    Raises:
        BadDataError: A row is bad and bad rows are not skipped, or no row is left.
    """
    others = _other_columns(table, mapped)
    fields = _field_names(table, others)
    movielens = table.records.kind is Kind.MOVIELENS
    dated = movielens and "title" in mapped and "year" not in fields
    if separator is None and mapped.get("categories") in table.sequences:
        separator = " "

    def entry(row: Row) -> ItemRow:
        title = row[mapped["title"]].strip() if "title" in mapped else ""
        title, year = _split_year(title) if dated else (title, ())
        names = categories(row[mapped["categories"]], separator) if "categories" in mapped else ()
        further = tuple(row[at].strip() for at in others)
        return ItemRow(item_id(row[mapped["item"]]), title, names, (*further, *year))

    rows = _entries(table, {mapped["item"]: item_id}, "item", entry, bad)
    return ItemTable([row for _, row in rows], (*fields, "year") if dated else fields)


def read_users(table: Table, mapped: dict[str, int], bad: BadRows) -> Profiles:
    """The profiles of users.

    Raises:
        BadDataError: A row is bad and bad rows are not skipped, or no row is left.
    """
    others = _other_columns(table, mapped)

    def entry(row: Row) -> tuple[str, ...]:
        return tuple(row[at].strip() for at in others)

    rows = _entries(table, {mapped["user"]: user_id}, "user", entry, bad)
    return Profiles(_field_names(table, others), dict(rows))


def _entries(
    table: Table, checks: Checks, whose: str, entry: Callable[[Row], Entry], bad: BadRows
) -> Iterator[tuple[str, Entry]]:
    """Each id and its entry once; a second, different one for an id makes a bad row."""
    entries: dict[str, Entry] = {}
    (at,) = checks
    for line, row in table.good_rows(table.records.chunks, checks, bad):
        key, value = row[at].strip(), entry(row)
        if entries.setdefault(key, value) != value:
            problem = Problem(f"duplicate {whose}", f" with other content: {shown(key)}")
            bad.refuse(problem, table.records.where(line))
    table.require_rows(len(entries))
    yield from entries.items()


def _other_columns(table: Table, mapped: dict[str, int]) -> list[int]:
    return sorted(set(range(table.width)) - set(mapped.values()))


def _field_names(table: Table, positions: Sequence[int]) -> tuple[str, ...]:
    if table.names is not None:
        return tuple(table.names[at] for at in positions)
    known = _MOVIELENS_USER if table.records.kind is Kind.MOVIELENS else ()
    return tuple(known[at] if at < len(known) else f"column {at + 1}" for at in positions)


def _split_year(title: str) -> tuple[str, tuple[str]]:
    """A title without its year in brackets, and the year, "" where there is none."""
    match = _YEAR.fullmatch(title)
    return (match["title"], (match["year"],)) if match else (title, ("",))
