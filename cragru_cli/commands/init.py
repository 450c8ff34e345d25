"""``cragru init``: make a project of data files, or of the built-in film shop."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands import files
from cragru_cli.commands.options import AsJson, Quiet
from cragru_cli.errors import UsageError

if TYPE_CHECKING:
    from cragru_cli.usecases.init import InitResult


def init(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="Made if it is not there.")],
    interactions: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Who used what; `-` for stdin.", show_default=False),
    ] = None,
    items: files.Items = None,
    users: files.Users = None,
    demo: Annotated[bool, typer.Option("--demo", help="Use the built-in film shop.")] = False,
    seed: Annotated[
        int | None, typer.Option(min=0, help="Seed of the film shop.", show_default="0")
    ] = None,
    user_column: files.FirstColumn = None,
    item_column: files.Column = None,
    rating_column: files.Column = None,
    timestamp_column: files.Column = None,
    title_column: files.Column = None,
    categories_column: files.Column = None,
    category_separator: files.Separator = None,
    header: files.Header = None,
    encoding: files.Encoding = None,
    skip_bad_rows: files.SkipBadRows = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Make a project of data files, or of the built-in film shop.

    Reads CSV, TSV, Parquet, RecBole's atomic files and MovieLens' .dat files, gzip or not.

    Example: cragru init shop --interactions ratings.csv --items films.csv
    """
    from cragru_cli.data.readers import ColumnNames, Sources
    from cragru_cli.usecases.init import init as run
    from cragru_cli.usecases.init import init_demo

    if demo == (interactions is not None):
        raise UsageError(
            "name either --interactions FILE or --demo", hint="`cragru init --help` shows both."
        )
    columns = ColumnNames(
        user=user_column,
        item=item_column,
        rating=rating_column,
        timestamp=timestamp_column,
        title=title_column,
        categories=categories_column,
        category_separator=category_separator,
    )
    sources = Sources(
        interactions=interactions or "",
        items=items,
        users=users,
        encoding=encoding,
        columns=columns,
        header=header,
        skip_bad_rows=skip_bad_rows,
    )
    if demo and sources != Sources(""):
        raise UsageError("the built-in film shop takes no files", hint="Leave out --demo.")
    if not demo and seed is not None:
        raise UsageError("--seed belongs to --demo", hint="`train` and `evaluate` take seeds too.")
    with console.progress() as step:
        step("reading", 0, 0)
        if demo:
            result = init_demo(directory, seed or 0)
        else:
            named = (interactions, items, users)
            result = run(directory, sources, stdin=console.stdin_bytes() if "-" in named else None)
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
    else:
        _show(result, directory)


def _show(result: InitResult, directory: Path) -> None:
    console.show(
        console.data(
            f"{console.count(result.users, 'user')}, {console.count(result.items, 'item')}, "
            f"{console.count(result.interactions, 'interaction')} in {directory}"
        )
    )
    if result.report is not None:
        files.remark_import(result.report)
    console.remark(f"Next: cragru train -C {directory}")
