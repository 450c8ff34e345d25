"""``cragru verify``: look again at everything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.forget import read_requests
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter
from cragru_cli.errors import CheckFailedError, UsageError

if TYPE_CHECKING:
    from cragru_cli.unlearning.needles import Subject
    from cragru_cli.usecases.verify import Verification


def verify(
    project: ProjectDir = None,
    user: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Search for this user. Repeatable.")
    ] = None,
    item: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="For this item; with one --user: for the interaction."),
    ] = None,
    text: Annotated[
        list[str] | None,
        typer.Option(metavar="TEXT", help="For a text, such as a title or a name. Repeatable."),
    ] = None,
    subjects_from: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="For the users, items and interactions of a file of requests; - for stdin.",
            show_default=False,
        ),
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(
            metavar="PROJECT", help="Compare the state with another one.", show_default=False
        ),
    ] = None,
    ledger: Annotated[
        bool, typer.Option("--ledger", help="Check the chain of receipts alone.")
    ] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Check every file, the receipts and the suppression list; search for subjects.

    The search reads every file of the project and looks for ids, interactions and texts in UTF-8,
    UTF-16, JSON escapes and packed integers. It puts a control of its own there first and fails if
    it does not find it. Exits 3 if anything is found. What it says is: not found in the files read,
    at this time, by these checks.

    Example: cragru verify -C shop --user u017
    """
    from cragru_cli.project.directory import Project
    from cragru_cli.usecases.verify import verify as run
    from cragru_cli.usecases.verify import verify_ledger

    subjects = _subjects(user or [], item or [], text or [], subjects_from)
    if ledger and (subjects or against):
        raise UsageError("--ledger checks the receipts alone", hint="Leave out the other options.")
    opened = find_project(project)
    with console.progress() as step:
        if ledger:
            result = verify_ledger(opened)
        else:
            other = None if against is None else Project(against)
            result = run(opened, subjects, against=other, report=reporter(step))
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
    else:
        _show(result)
    if result.findings:
        raise CheckFailedError(
            f"{console.count(len(result.findings), 'finding')}", hint="They are listed above."
        )


def _subjects(
    users: list[str], items: list[str], texts: list[str], file: str | None
) -> list[Subject]:
    from cragru_cli.unlearning.needles import Subject

    if len(users) > 1 and items:
        raise UsageError(
            "several --user with --item are ambiguous", hint="Search for one user at a time."
        )
    found = [Subject(text=one) for one in texts]
    if users and items:
        found += [Subject(user=users[0], item=one) for one in items]
    else:
        found += [Subject(user=one) for one in users] + [Subject(item=one) for one in items]
    if file is not None:
        found += [Subject(user=one.user, item=one.item) for one in read_requests(file)]
    return found


_LISTED = 50


def _show(result: Verification) -> None:
    table = console.table("check", "result", "note")
    for one in result.checks:
        bad = console.count(len(one.findings), "finding") if one.findings else "ok"
        style = "red" if one.findings else "green"
        table.add_row(one.name, console.data(bad, style=style), console.data(one.note))
    findings = [console.data(f"  {one}", style="red") for one in result.findings[:_LISTED]]
    beyond = console.table("out of scope", "where", "note")
    for trace in result.out_of_scope:
        kind = trace.kind.replace("_", " ")
        beyond.add_row(kind, console.data(trace.path), console.data(trace.note))
    console.show(table, *findings, *([beyond] if result.out_of_scope else []))
    console.show(console.data(f"Content hash {result.content_hash}", style="dim"))
