"""``cragru forget``: a user, an item or single interactions, as if they had never been there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter
from cragru_cli.errors import BadDataError, CheckFailedError, UsageError

if TYPE_CHECKING:
    from rich.console import RenderableType

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
    where: Annotated[
        str | None,
        typer.Option(
            metavar="FIELD=VALUE",
            help="Of the user, only interactions with such items: genre=Horror.",
            show_default=False,
        ),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="MOMENT",
            help="Of the user, only interactions from then on: a date, or a number as in the data.",
            show_default=False,
        ),
    ] = None,
    until: Annotated[
        str | None,
        typer.Option(metavar="MOMENT", help="And before then.", show_default=False),
    ] = None,
    requests_from: Annotated[
        str | None,
        typer.Option(
            "--from",
            metavar="FILE",
            help="Requests from a file, or - for stdin: CSV or JSON lines with the fields user, "
            "item, where, since, until, received.",
            show_default=False,
        ),
    ] = None,
    one_by_one: Annotated[
        bool, typer.Option("--one-by-one", help="Each request takes effect before the next.")
    ] = False,
    ignore_missing: Annotated[
        bool,
        typer.Option(
            "--ignore-missing", help="Carry out the others if some find nothing; exit 3 then."
        ),
    ] = False,
    received: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="When the request came in; default: now.", show_default=False
        ),
    ] = None,
    grace: Annotated[
        int,
        typer.Option(
            metavar="DAYS",
            min=0,
            help="Hide at once, but keep aside for `cragru restore` until then.",
        ),
    ] = 0,
    drop_suppression: Annotated[
        bool,
        typer.Option(
            "--drop-suppression",
            help="Destroy the pseudonyms too: then nothing keeps the data from coming back.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would go; change nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Forget users, items or interactions.

    Afterwards the project is in the state that it would be in had the data never been there: the
    content hash is that of such a project. A request that was carried out before is answered so.

    Examples: cragru forget -C shop --user u017  ·  cragru forget -C shop --user u017 --item f003
    ·  cragru forget -C shop --user u017 --where genre=Horror  ·  cragru forget -C shop --from
    requests.csv --ignore-missing
    """
    from cragru_cli.usecases.forget import Ways
    from cragru_cli.usecases.forget import forget as run

    narrow = {"where": where, "since": since, "until": until}
    requests = _requests(user or [], item or [], requests_from, received, **narrow)
    ways = Ways(
        ignore_missing=ignore_missing,
        grace_days=grace,
        one_by_one=one_by_one,
        drop_suppression=drop_suppression,
    )
    opened = find_project(project)
    if not (dry_run or yes):
        found = run(opened, requests, dry_run=True, ways=ways).removed
        named = "; ".join(map(str, requests[:3])) + ("; …" if len(requests) > 3 else "")
        size = console.count(found.interactions, "interaction")
        end = f"It can be restored for {grace} days." if grace else "This cannot be undone."
        console.confirm(f"Forget {size} ({named})? {end}", yes=False)
    with console.progress() as step:
        result = run(opened, requests, dry_run=dry_run, ways=ways, report=reporter(step))
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
    else:
        _show(result)
    for note in result.notes:
        console.remark(note[0].upper() + note[1:])
    _fail_for_what_is_left(result)
    _fail_for_missing(result)


def _requests(
    users: list[str],
    items: list[str],
    file: str | None,
    received: str | None,
    **narrow: str | None,
) -> list[ForgetRequest]:
    """What the options name: users, items, one user's interactions, or the lines of a file."""
    from cragru_cli.unlearning.request import ForgetRequest

    named = bool(users or items or any(narrow.values()))
    if file is not None:
        if named or received:
            raise UsageError("--from names all requests", hint="Put them all into the file.")
        return read_requests(file)
    if not named:
        raise UsageError(
            "nothing to forget was named", hint="Give --user, --item or both, or --from FILE."
        )
    if any(narrow.values()):
        if len(users) != 1 or items:
            raise UsageError(
                "--where, --since and --until belong to one user",
                hint="Give one --user and no --item.",
            )
        return [ForgetRequest(user=users[0], received=received, **narrow)]
    if users and items:
        if len(users) > 1:
            raise UsageError(
                "several --user with --item are ambiguous", hint="Forget them one user at a time."
            )
        return [ForgetRequest(user=users[0], item=one, received=received) for one in items]
    return [
        *(ForgetRequest(user=one, received=received) for one in users),
        *(ForgetRequest(item=one, received=received) for one in items),
    ]


def read_requests(file: str) -> list[ForgetRequest]:
    """The requests of a file, or of standard input for `-`."""
    from cragru_cli.unlearning import request_file

    try:
        raw = console.stdin_bytes().read() if file == "-" else Path(file).read_bytes()
    except OSError as problem:
        raise BadDataError(
            f"cannot be read ({problem.strerror})", where=file, hint="Check --from."
        ) from None
    return request_file.parse(raw, "standard input" if file == "-" else file)


def _fail_for_what_is_left(result: ForgetResult) -> None:
    left = [f"{one.name}: {one.note}" for one in result.layers if one.status == "residual"]
    if left:
        raise CheckFailedError(
            f"the requests were carried out, but something is left ({'; '.join(left)})",
            hint="Remove it by hand, then give the same command again: it looks once more.",
        )


def _fail_for_missing(result: ForgetResult) -> None:
    missing = result.having("missing")
    if missing:
        named = "; ".join(str(one.request) for one in missing[:3])
        more = "; …" if len(missing) > 3 else ""
        raise CheckFailedError(
            f"{console.count(len(missing), 'request')} found nothing: {named}{more}",
            hint="Would be skipped." if result.dry_run else "The others were carried out.",
        )


_STYLES = {"verified": "green", "pending": "yellow", "residual": "red", "out_of_scope": "dim"}
_LISTED = 20


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
    lines: list[RenderableType] = [console.data(f"{verb} {shown or 'nothing'}")]
    forgotten = result.having("forgotten")
    if not result.dry_run:
        named = [(one.order.id if one.order else "", str(one.request)) for one in forgotten]
        lines += [
            console.data(f"Request {name}: {asked}", style="dim") for name, asked in named[:_LISTED]
        ]
        if len(named) > _LISTED:
            lines.append(console.data(f"… and {len(named) - _LISTED:,} more", style="dim"))
    lines += [
        console.data(f"Already forgotten: {one.request} ({one.order.id}, {one.order.effective})")
        for one in result.having("already")[:_LISTED]
        if one.order
    ]
    console.show(*lines, *_layers(result))


def _layers(result: ForgetResult) -> list[RenderableType]:
    table = console.table("layer", "status", "note")
    beyond = [layer.name for layer in result.layers if layer.status == "out_of_scope"]
    for layer in result.layers:
        if layer.status == "out_of_scope":
            continue
        status = console.data(layer.status.replace("_", " "), style=_STYLES[layer.status])
        table.add_row(layer.name.replace("_", " "), status, console.data(layer.note))
    out_of_scope = "Out of scope: " + ", ".join(beyond).replace("_", " ")
    drawn: list[RenderableType] = [table] if table.row_count else []
    drawn.append(console.data(out_of_scope, style="dim"))
    if not result.dry_run:
        drawn.append(console.data(f"Content hash {result.content_hash}", style="dim"))
    return drawn
