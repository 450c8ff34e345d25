"""``cragru train``: fit the backbone."""

from __future__ import annotations

from typing import Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, Quiet, find_project, reporter
from cragru_cli.errors import StoppedError, UsageError


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
    device: Annotated[
        str | None,
        typer.Option(
            metavar="auto|cpu|cuda",
            help="Where to compute. Equal bytes are promised for the CPU.",
            show_default="the backbone's option",
        ),
    ] = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Train the backbone on everything that is remembered.

    A long training that was interrupted goes on where it was when the same command is given again.

    Example: cragru train -C shop --backbone bpr
    """
    from cragru_cli.usecases.train import train as run

    if device not in (None, "auto", "cpu", "cuda"):
        raise UsageError(
            f"there is no device called `{device}`", hint="--device is auto, cpu or cuda."
        )
    found = find_project(project)
    try:
        with console.progress() as step:
            result = run(found, backbone=backbone, seed=seed, device=device, report=reporter(step))
    except KeyboardInterrupt:
        saved = found.checkpoint.exists()
        raise StoppedError(
            "interrupted; the project keeps its last complete state",
            hint="The same command goes on from the last epoch that was saved."
            if saved
            else "Nothing was saved on the way: the same command starts over.",
        ) from None
    stated = found.settings().train.backbone
    if backbone not in (None, stated):
        console.remark(
            f"cragru.toml still says `{stated}`: to keep the choice, put "
            f'`backbone = "{backbone}"` under [train] there.'
        )
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
        return
    console.show(
        console.data(
            f"Trained {result.training.backbone} on "
            f"{console.count(result.interactions, 'interaction')} of "
            f"{console.count(result.users, 'user')} with {console.count(result.items, 'item')} "
            f"in {result.seconds:.1f} s{_peak(result.peak_bytes)}"
        ),
        console.data(f"Content hash {result.content_hash}", style="dim"),
    )


def _peak(size: int | None) -> str:
    return "" if size is None else f", with at most {size / 1e6:,.0f} MB of memory"
