"""What a caller asks of an import, and what it is told about it afterwards."""

from __future__ import annotations

from dataclasses import dataclass

STDIN = "-"


@dataclass(frozen=True)
class ColumnNames:
    """Which columns to use: a header name or a 1-based column number each; None means guess.

    In the files of items and users, the id column is looked up by name only, and guessed where
    the name is not there: the option speaks of the interactions first.
    """

    user: str | None = None
    item: str | None = None
    rating: str | None = None
    timestamp: str | None = None
    title: str | None = None
    categories: str | None = None
    category_separator: str | None = None


@dataclass(frozen=True)
class Sources:
    """The files to import and how to read them.

    Attributes:
        interactions: Path, or ``-`` for standard input.
        items: Path of the catalogue, if there is one.
        users: Path of the user profiles, if there are any.
        encoding: Of the text files; None means UTF-8, or Latin-1 where a MovieLens file needs it.
        columns: The columns to use.
        header: Whether the files start with a row of names; None means guess. A file of items or
            users that clearly has one is read with it whatever this says.
        skip_bad_rows: Leave bad rows out and count them, instead of refusing the import.
    """

    interactions: str
    items: str | None = None
    users: str | None = None
    encoding: str | None = None
    columns: ColumnNames = ColumnNames()
    header: bool | None = None
    skip_bad_rows: bool = False


@dataclass(frozen=True)
class ImportReport:
    """What an import read.

    Attributes:
        rows: Data rows of the interactions file, good and bad.
        interactions: Interactions after duplicates were merged.
        users: Users with interactions.
        items: Items of the catalogue and of the interactions.
        duplicates: Rows merged into another one for the same user and item.
        skipped: Reason -> bad rows left out, over all files.
        unlisted_items: Items of the interactions that the items file lacks; 0 without one.
        silent_users: Users of the users file without interactions.
        columns: Role -> the column it was read from; a 1-based number without header.
        ratings: Whether the source had ratings.
        timestamps: Whether the source had timestamps.
    """

    rows: int
    interactions: int
    users: int
    items: int
    duplicates: int
    skipped: dict[str, int]
    unlisted_items: int
    silent_users: int
    columns: dict[str, str]
    ratings: bool
    timestamps: bool
