"""``cragru purge`` and ``cragru restore``: the end of a request, either way."""

from __future__ import annotations

from typing import Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter
from cragru_cli.commands.requests import RequestId
from cragru_cli.errors import StoppedError


def purge(
    request: Annotated[
        list[str] | None,
        typer.Argument(metavar="[REQUEST]...", help="End the grace of these requests now."),
    ] = None,
    project: ProjectDir = None,
    due: Annotated[
        bool,
        typer.Option("--due", help="Only what the policy or a deadline asks for; for cron."),
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Do what requests left to do: fit waiting weights anew, delete what is kept aside no longer.

    Example: cragru purge -C shop --due
    """
    from cragru_cli.usecases.requests import purge as run
    from cragru_cli.usecases.requests import receipt

    opened = find_project(project)
    if request:
        for name in request:
            receipt(opened, name)  # there is such a request
        named = ", ".join(request)
        question = f"Delete what is kept aside for {named}? This cannot be undone."
        console.confirm(question, yes=yes, look="`cragru receipt` to look first")
    try:
        with console.progress() as step:
            result = run(opened, request or (), due=due, report=reporter(step))
    except KeyboardInterrupt:
        raise StoppedError(
            "interrupted; the project keeps its last complete state",
            hint="What waits goes on waiting: give the same command again.",
        ) from None
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
        return
    lines = []
    if result.weights:
        lines.append(f"Weights fitted anew for {console.count(len(result.weights), 'request')}")
    if result.fitted:
        lines.append(result.fitted)
    if result.graces:
        lines.append(f"Nothing is kept aside any more for {', '.join(result.graces)}")
    lines += [f"{name} waits until {moment}" for name, moment in result.waiting.items()]
    console.show(
        *(console.data(line) for line in lines or ["Nothing to purge"]),
        console.data(f"Content hash {result.content_hash}", style="dim"),
    )


def restore(
    request: RequestId,
    project: ProjectDir = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Take back a request that was made with --grace and is not purged yet.

    What other requests forgot meanwhile stays forgotten.

    Example: cragru restore r-0a1b2c3d4e5f -C shop
    """
    from cragru_cli.usecases.requests import restore as run

    with console.progress() as step:
        result = run(find_project(project), request, report=reporter(step))
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
        return
    console.show(
        console.data(f"Restored {console.count(result.interactions, 'interaction')}"),
        console.data(f"Content hash {result.content_hash}", style="dim"),
    )
