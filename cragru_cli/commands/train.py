"""``cragru train``: fit the backbone."""

from __future__ import annotations

from typing import Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter


def train(
    project: ProjectDir = None,
    backbone: Annotated[
        str | None,
        typer.Option(
            metavar="NAME",
            envvar="CRAGRU_BACKBONE",
            help="The model; see `cragru plugins`.",
            show_default="the project's",
        ),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(
            min=0,
            envvar="CRAGRU_SEED",
            help="The only source of randomness.",
            show_default="the project's",
        ),
    ] = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Train the backbone on everything that is remembered.

    Example: cragru train -C shop --backbone ease
    """
    from cragru_cli.usecases.train import train as run

    with console.progress() as step:
        result = run(find_project(project), backbone=backbone, seed=seed, report=reporter(step))
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
        return
    console.show(
        console.data(
            f"Trained {result.training.backbone} on "
            f"{console.count(result.interactions, 'interaction')} of "
            f"{console.count(result.users, 'user')} with {console.count(result.items, 'item')} "
            f"in {result.seconds:.1f} s"
        ),
        console.data(f"Content hash {result.content_hash}", style="dim"),
    )
