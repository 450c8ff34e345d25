"""``cragru import``: further data into a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands import files
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter

if TYPE_CHECKING:
    from cragru_cli.usecases.importing import Imported


def import_data(
    interactions: Annotated[
        str, typer.Argument(metavar="FILE", help="Who used what; `-` for stdin.")
    ],
    project: ProjectDir = None,
    items: files.Items = None,
    users: files.Users = None,
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
    allow_returning: Annotated[
        bool,
        typer.Option(
            "--allow-returning",
            help="Take in what forgotten users did after their requests; the rest stays out.",
        ),
    ] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Add further data to a project; what was forgotten stays out and is counted.

    A trained project is trained on all of it: the state is that of a project made of all the files
    at once.

    Example: cragru import new-ratings.csv -C shop
    """
    from cragru_cli.data.readers import ColumnNames, Sources
    from cragru_cli.usecases.importing import import_data as run

    sources = Sources(
        interactions=interactions,
        items=items,
        users=users,
        encoding=encoding,
        columns=ColumnNames(
            user=user_column,
            item=item_column,
            rating=rating_column,
            timestamp=timestamp_column,
            title=title_column,
            categories=categories_column,
            category_separator=category_separator,
        ),
        header=header,
        skip_bad_rows=skip_bad_rows,
    )
    opened = find_project(project)
    stdin = console.stdin_bytes() if "-" in (interactions, items, users) else None
    with console.progress() as step:
        step("reading", 0, 0)
        result = run(
            opened, sources, stdin=stdin, allow_returning=allow_returning, report=reporter(step)
        )
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
    else:
        _show(result)


def _show(result: Imported) -> None:
    console.show(
        console.data(
            f"Added {console.count(result.added, 'interaction')}, replaced {result.replaced:,}; "
            f"now {console.count(result.users, 'user')}, {console.count(result.items, 'item')}, "
            f"{console.count(result.interactions, 'interaction')}"
        ),
        console.data(f"Content hash {result.content_hash}", style="dim"),
    )
    skipped = result.skipped
    kept_out = {
        "forgotten user": skipped.users,
        "forgotten item": skipped.items,
        "interaction": skipped.interactions,
        "profile": skipped.profiles,
    }
    if any(kept_out.values()):
        named = ", ".join(console.count(count, noun) for noun, count in kept_out.items() if count)
        console.remark(f"Kept out, as requests ask for it: {named}")
    if result.returned:
        console.remark(f"Came back: {console.count(result.returned, 'user')}")
    files.remark_import(result.report)
