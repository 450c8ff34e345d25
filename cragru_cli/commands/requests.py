"""``cragru requests`` and ``cragru receipt``: what became of erasure requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, find_project
from cragru_cli.errors import CheckFailedError

if TYPE_CHECKING:
    from cragru_cli.unlearning.ledger import RequestState

RequestId = Annotated[str, typer.Argument(metavar="REQUEST", help="As `cragru requests` names it.")]


def requests(
    project: ProjectDir = None,
    user: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Only those about this user.", show_default=False),
    ] = None,
    item: Annotated[
        str | None,
        typer.Option(metavar="ID", help="Only those about this item.", show_default=False),
    ] = None,
    overdue: Annotated[
        bool, typer.Option("--overdue", help="Only overdue ones; exit 3 if there are any.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the requests: received, effective, due and purged.

    A request is purged once nothing is left to do. It is due 30 days after it was received, unless
    `due_days` in `cragru.toml` says otherwise.

    Example: cragru requests -C shop --overdue
    """
    from cragru_cli.unlearning.request import ForgetRequest
    from cragru_cli.usecases.requests import requests as run

    about = ForgetRequest(user=user, item=item) if user or item else None
    result = run(find_project(project), about=about)
    document = result.document()
    rows = result.overdue if overdue else result.rows
    if overdue:
        document["requests"] = [one for one in document["requests"] if one["overdue"]]
    if as_json:
        console.write([console.as_json(document), "\n"], None)
    elif rows:
        _show(rows, result.now)
    else:
        console.show(console.data("No request is overdue" if overdue else "No requests"))
    if overdue and rows:
        raise CheckFailedError(
            f"{console.count(len(rows), 'request')} overdue",
            hint="`cragru purge` does what is left to do; where something was left over, remove it "
            "and ask again.",
        )


def _show(rows: tuple[RequestState, ...], now: str) -> None:
    columns = ("request", "kind", "state", "received", "effective", "due", "purged")
    table = console.table(*columns)
    for one in rows:
        late = one.is_overdue(now)
        table.add_row(
            console.data(one.id),
            console.data(one.kind.replace("_", " ")),
            console.data(one.state + (", overdue" if late else ""), style="red" if late else ""),
            *(console.data(_day(moment)) for moment in (one.received, one.effective, one.due)),
            console.data(_day(one.purged) or _waits(one)),
        )
    console.show(table)


def _waits(state: RequestState) -> str:
    return f"after {_day(state.grace_until)}" if state.grace_until else "-"


def _day(moment: str) -> str:
    return moment[:10]


def receipt(
    request: RequestId,
    project: ProjectDir = None,
    as_json: AsJson = False,
) -> None:
    """Show what was done about a request: the evidence, without the data.

    The subject is a salted HMAC: it says nothing without the project's key. The statuses are those
    of the checks that were made then: not found in the files read, at that time.

    Example: cragru receipt r-0a1b2c3d4e5f -C shop --json
    """
    from cragru_cli.usecases.requests import receipt as run

    result = run(find_project(project), request)
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
        return
    state, first = result.state, result.events[0]
    lines = {
        "request": state.id,
        "kind": state.kind.replace("_", " "),
        "subject": f"{first.get('subject') or '-'} (HMAC)",
        "state": state.state,
        "received": state.received,
        "effective": state.effective,
        "due": state.due,
        "grace until": state.grace_until,
        "purged": state.purged or "-",
        "restored": state.restored,
        "suppression dropped": state.dropped,
        "replayed": state.replayed,
        "removed": _counts(state),
        "recipients": _recipients(first.get("recipients") or []),
        "tool": f"{first['tool']}, layout {first['layout']}",
    }
    shown = {name: text for name, text in lines.items() if text}
    width = max(map(len, shown))
    table = console.table("layer", "status", "note")
    for name, layer in state.layers.items():
        note = console.data(layer.get("note", ""))
        status = console.data(layer["status"].replace("_", " "))
        table.add_row(console.data(name.replace("_", " ")), status, note)
    beyond = ", ".join(first.get("out_of_scope") or []).replace("_", " ")
    console.show(
        *(console.data(f"{name:<{width}}  {text}") for name, text in shown.items()),
        table,
        console.data(f"Out of scope: {beyond}", style="dim"),
        *(console.data(f"{one['at']}  {one['event']}  {one['hash']}") for one in result.events),
    )


def _counts(state: RequestState) -> str:
    named = [
        console.count(count, name.removesuffix("s"))
        for name, count in state.removed.items()
        if count
    ]
    return ", ".join(named) or "nothing"


def _recipients(known: list[dict[str, str]]) -> str:
    named = [f"{one['model']} at {one['host']}, {one['first']} to {one['last']}" for one in known]
    return "; ".join(named) or "none known"
