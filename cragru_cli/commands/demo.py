"""``cragru demo``: the whole job on the built-in data, offline, in a minute."""

from __future__ import annotations

import os
import shlex
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from cragru_cli import console
from cragru_cli.errors import CheckFailedError


def demo(
    directory: Annotated[
        Path | None,
        typer.Argument(
            metavar="[DIR]", help="Keep the project there.", show_default="a temporary one"
        ),
    ] = None,
) -> None:
    """Run the main job on the built-in film shop: init, train, recommend, forget, evaluate.

    Example: cragru demo
    """
    with _workplace(directory) as place:
        _tour(place)


@contextmanager
def _workplace(directory: Path | None) -> Iterator[Path]:
    """The directory asked for, or ``shop`` in a temporary one that we work in."""
    if directory is not None:
        yield directory
        return
    before = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="cragru-demo-") as temporary:
        os.chdir(temporary)
        try:
            yield Path("shop")
        finally:
            os.chdir(before)


def _tour(directory: Path) -> None:
    """Each step is the command itself, so what is shown is what a user gets."""
    from cragru_cli.usecases import Project, status

    place = ["-C", str(directory)]
    _step("A film shop", ["init", str(directory), "--demo"])
    _step("Train", ["train", *place])
    shown = ["recommend", *place, "--user", "u017", "-k", "5"]
    _step("Recommend, and show the evidence", [*shown, "--budget", "5", "--explain"])
    before = status(Project(directory))
    _step("u017 asks to be forgotten", ["forget", *place, "--user", "u017", "--yes"])
    _step("From now on u017 is a stranger", shown)
    _step("What did it cost?", ["evaluate", *place, "--budget", "20", "--forget-users", "10%"])
    if status(Project(directory)).users != before.users - 1:
        raise CheckFailedError("the demo did not end with one user fewer")


def _step(title: str, arguments: list[str]) -> None:
    from cragru_cli.app import invoke

    console.show(
        "",
        console.data(title, style="bold"),
        console.data(f"$ cragru {shlex.join(arguments)}", style="cyan"),
    )
    invoke(["--quiet", *arguments])
