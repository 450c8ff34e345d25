"""The import as a whole: from the sources to the canonical data set and a report."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from cragru_cli.data.assemble import Assembled, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.data.readers.badrows import BadRows
from cragru_cli.data.readers.columns import (
    INTERACTION_ROLES,
    ITEM_ROLES,
    USER_ROLES,
    Role,
    map_columns,
    named_position,
)
from cragru_cli.data.readers.interactions import read_interactions
from cragru_cli.data.readers.opening import open_table
from cragru_cli.data.readers.options import STDIN, ImportReport, Sources
from cragru_cli.data.readers.sidefiles import read_items, read_users
from cragru_cli.data.readers.table import Table
from cragru_cli.errors import UsageError


def read_dataset(
    sources: Sources, *, stdin: BinaryIO | None = None
) -> tuple[Dataset, ImportReport]:
    """Import the sources.

    Args:
        sources: The files and how to read them.
        stdin: What the path ``-`` reads; None means the process' standard input.

    Returns:
        The canonical data set, which does not depend on the order of the interactions file, and
        what there is to tell about the import.

    Raises:
        BadDataError: A source cannot be read or holds a bad row.
        UsageError: The options do not fit together.
    """
    _check_options(sources)
    bad = BadRows(skip=sources.skip_bad_rows)
    table = open_table(sources.interactions, INTERACTION_ROLES, sources, stdin, leading=True)
    mapped = map_columns(table, INTERACTION_ROLES, _wanted(sources, INTERACTION_ROLES))
    columns = _labelled(table, mapped)
    interactions, read = read_interactions(table, mapped, bad)
    items = _read_items(sources, stdin, bad, columns)
    profiles = _read_users(sources, stdin, bad)
    assembled = assemble(interactions, items, profiles)
    return assembled.dataset, _report(assembled, read, bad, columns)


def _check_options(sources: Sources) -> None:
    if [sources.interactions, sources.items, sources.users].count(STDIN) > 1:
        raise UsageError(
            "only one source can be standard input", hint='Give the others as paths, not as "-".'
        )
    if sources.columns.category_separator == "":
        raise UsageError("the category separator is empty")


def _wanted(sources: Sources, roles: Sequence[Role]) -> dict[str, str | None]:
    return {role.name: getattr(sources.columns, role.name) for role in roles}


def _wanted_beside(sources: Sources, roles: Sequence[Role], table: Table) -> dict[str, str | None]:
    """The named columns of a file of items or users, whose first role is the id.

    The option for the id speaks of the interactions; here it counts only where the same name
    occurs again.
    """
    wanted = _wanted(sources, roles)
    key = roles[0].name
    name = wanted[key]
    if name is not None and named_position(table.names or (), name) is None:
        wanted[key] = None
    return wanted


def _read_items(
    sources: Sources, stdin: BinaryIO | None, bad: BadRows, columns: dict[str, str]
) -> ItemTable | None:
    """The catalogue, if there is one; notes in ``columns`` where titles and categories are."""
    if sources.items is None:
        return None
    table = open_table(sources.items, ITEM_ROLES, sources, stdin)
    mapped = map_columns(table, ITEM_ROLES, _wanted_beside(sources, ITEM_ROLES, table))
    columns.update(_labelled(table, {role: at for role, at in mapped.items() if role != "item"}))
    return read_items(table, mapped, sources.columns.category_separator, bad)


def _read_users(sources: Sources, stdin: BinaryIO | None, bad: BadRows) -> Profiles | None:
    if sources.users is None:
        return None
    table = open_table(sources.users, USER_ROLES, sources, stdin)
    mapped = map_columns(table, USER_ROLES, _wanted_beside(sources, USER_ROLES, table))
    return read_users(table, mapped, bad)


def _labelled(table: Table, mapped: dict[str, int]) -> dict[str, str]:
    return {role: table.label(at) for role, at in mapped.items()}


def _report(assembled: Assembled, read: int, bad: BadRows, columns: dict[str, str]) -> ImportReport:
    dataset = assembled.dataset
    return ImportReport(
        rows=read,
        interactions=len(dataset.interactions),
        users=dataset.n_users,
        items=dataset.n_items,
        duplicates=assembled.duplicates,
        skipped=dict(sorted(bad.counts.items())),
        unlisted_items=assembled.unlisted_items,
        silent_users=assembled.silent_users,
        columns=columns,
        ratings="rating" in columns,
        timestamps="timestamp" in columns,
    )
