"""``cragru forget``: a user, an item or single interactions, as if they had never been there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter
from cragru_cli.errors import UsageError

if TYPE_CHECKING:
    from cragru_cli.unlearning.request import ForgetRequest
    from cragru_cli.usecases.forget import ForgetResult


def forget(
    project: ProjectDir = None,
    user: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="Everything known of a user. Repeatable."),
    ] = None,
    item: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="An item, for everybody; with one --user: for that user."),
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would go; change nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Forget users, items or single interactions.

    Afterwards the project is in the state that it would be in had the data never been there: the
    content hash is that of such a project.

    Examples: cragru forget -C shop --user u017  ·  cragru forget -C shop --user u017 --item f003
    """
    from cragru_cli.usecases.forget import forget as run

    requests = _requests(user or [], item or [])
    opened = find_project(project)
    if not (dry_run or yes):
        found = run(opened, requests, dry_run=True).removed
        named = "; ".join(map(str, requests[:3])) + ("; …" if len(requests) > 3 else "")
        size = console.count(found.interactions, "interaction")
        console.confirm(f"Forget {size} ({named})? This cannot be undone.", yes=False)
    with console.progress() as step:
        result = run(opened, requests, dry_run=dry_run, report=reporter(step))
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
    else:
        _show(result)


def _requests(users: list[str], items: list[str]) -> list[ForgetRequest]:
    """What the options name: users, items, or one user's interactions with items."""
    from cragru_cli.unlearning.request import ForgetRequest

    if users and items:
        if len(users) > 1:
            raise UsageError(
                "several --user with --item are ambiguous", hint="Forget them one user at a time."
            )
        return [ForgetRequest(user=users[0], item=item) for item in items]
    named = [ForgetRequest(user=one) for one in users] + [ForgetRequest(item=one) for one in items]
    if not named:
        raise UsageError("nothing to forget was named", hint="Give --user, --item or both.")
    return named


_STYLES = {"verified": "green", "pending": "yellow", "residual": "red", "out_of_scope": "dim"}


def _show(result: ForgetResult) -> None:
    removed = result.removed
    verb = "Would remove" if result.dry_run else "Removed"
    parts = {
        "interaction": removed.interactions,
        "user": removed.users,
        "item": removed.items,
        "profile": removed.profiles,
    }
    shown = ", ".join(console.count(number, noun) for noun, number in parts.items() if number)
    table = console.table("layer", "status", "note")
    beyond = [layer.name for layer in result.layers if layer.status == "out_of_scope"]
    for layer in result.layers:
        if layer.status == "out_of_scope":
            continue
        status = console.data(layer.status.replace("_", " "), style=_STYLES[layer.status])
        table.add_row(layer.name.replace("_", " "), status, console.data(layer.note))
    out_of_scope = "Out of scope: " + ", ".join(beyond).replace("_", " ")
    console.show(
        console.data(f"{verb} {shown or 'nothing'}"), table, console.data(out_of_scope, style="dim")
    )
    if not result.dry_run:
        console.show(console.data(f"Content hash {result.content_hash}", style="dim"))
