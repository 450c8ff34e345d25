"""``cragru requests`` and ``cragru receipt``: what became of erasure requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, find_project
from cragru_cli.errors import CheckFailedError

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

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
    `due_days` in `cragru.toml` says otherwise; it is late if it was purged after that.

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
    """A line for each request; where there is no room for it, pairs of dates under each other."""
    dates = ("received", "effective", "due", "purged")
    table = console.table("request", "kind", "state", *dates, whole=("request", *dates))
    for one in rows:
        kind = console.data(one.kind.replace("_", " "))
        table.add_row(console.data(one.id), kind, _state(one, now), *map(console.data, _days(one)))
    console.show(table if console.fits(table) else _narrow(rows, now))


def _narrow(rows: tuple[RequestState, ...], now: str) -> Table:
    pairs = ("received\neffective", "due\npurged")
    table = console.table("request", "kind\nstate", *pairs, whole=("request", *pairs))
    for one in rows:
        received, effective, due, purged = map(console.data, _days(one))
        table.add_row(
            console.data(one.id),
            console.data(one.kind.replace("_", " ")) + "\n" + _state(one, now),
            received + "\n" + effective,
            due + "\n" + purged,
        )
    return table


def _state(one: RequestState, now: str) -> Text:
    """Where it stands, until when, and whether that is past its deadline."""
    overdue = one.is_overdue(now)
    until = f" until {_day(one.grace_until)}" if one.state == "held" else ""
    late = ", overdue" if overdue else ", late" if one.is_late else ""
    return console.data(one.state + until + late, style="red" if overdue else "")


def _days(one: RequestState) -> tuple[str, str, str, str]:
    return _day(one.received), _day(one.effective), _day(one.due), _day(one.purged) or "-"


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
        "purged": (state.purged or "-") + (", after it was due" if state.is_late else ""),
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
