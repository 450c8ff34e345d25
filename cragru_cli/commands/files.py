"""The options of commands that read data files, spelled once, and what an import met."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console

if TYPE_CHECKING:
    from cragru_cli.data.readers import ImportReport

Items = Annotated[
    str | None,
    typer.Option(metavar="FILE", help="The catalogue: titles, categories.", show_default=False),
]
Users = Annotated[str | None, typer.Option(metavar="FILE", help="Profiles.", show_default=False)]
FirstColumn = Annotated[
    str | None,
    typer.Option(metavar="COLUMN", help="Name or number; else guessed.", show_default=False),
]
Column = Annotated[str | None, typer.Option(metavar="COLUMN", help="Likewise.", show_default=False)]
Separator = Annotated[
    str | None,
    typer.Option(metavar="TEXT", help="Between categories; else guessed.", show_default=False),
]
Header = Annotated[
    bool | None,
    typer.Option("--header/--no-header", help="Else guessed.", show_default=False),
]
Encoding = Annotated[
    str | None, typer.Option(metavar="NAME", help="Default: UTF-8.", show_default=False)
]
SkipBadRows = Annotated[
    bool,
    typer.Option("--skip-bad-rows", help="Import the rest and count what is left out."),
]


def remark_import(report: ImportReport) -> None:
    """Which columns were read, and what was merged or left out."""
    columns = ", ".join(f"{role} = {name}" for role, name in report.columns.items())
    console.remark(f"Columns: {columns}")
    for role, is_there in (("rating", report.ratings), ("timestamp", report.timestamps)):
        if not is_there:
            console.remark(f"No {role} column was recognised; --{role}-column names one")
    counts = {
        "merged, as they repeat a user and item": (report.duplicates, "row"),
        "not in the catalogue": (report.unlisted_items, "item"),
        "with a profile but no interactions": (report.silent_users, "user"),
        **{f"left out: {why}": (number, "row") for why, number in report.skipped.items()},
    }
    for what, (number, noun) in counts.items():
        if number:
            console.remark(f"{console.count(number, noun)} {what}")
