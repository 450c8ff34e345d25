"""``cragru demo``: the whole job on the built-in data, offline, in a minute."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from cragru_cli import console
from cragru_cli.errors import CheckFailedError


def demo(
    context: typer.Context,
    directory: Annotated[
        Path | None,
        typer.Argument(
            metavar="DIR", help="Keep the project there.", show_default="a temporary one"
        ),
    ] = None,
) -> None:
    """Run the main job on the built-in film shop: init, train, recommend, forget, evaluate.

    Example: cragru demo
    """
    with _default_settings(), _workplace(directory) as place:
        _walk(_Tour(context.find_root().command), place)


@contextmanager
def _default_settings() -> Iterator[None]:
    """Nothing of a person's own settings takes part: no language model, no network."""
    kept = dict(os.environ)
    for name in kept:
        if name.startswith("CRAGRU_") and name not in {
            "CRAGRU_DEBUG",
            "CRAGRU_PLUGINS",
            "CRAGRU_STATE_DIR",
        }:
            del os.environ[name]
    os.environ["CRAGRU_CONFIG_DIR"] = os.devnull
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(kept)


@contextmanager
def _workplace(directory: Path | None) -> Iterator[Path]:
    """The directory asked for, or ``shop`` in a temporary one that we work in."""
    if directory is not None:
        yield directory
        return
    import tempfile

    before = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="cragru-demo-") as temporary:
        os.chdir(temporary)
        os.environ["CRAGRU_STATE_DIR"] = f"{temporary}/state"  # nothing of the tour is kept
        try:
            yield Path("shop")
        finally:
            os.chdir(before)


class _Tour:
    """Shows steps; each is the command itself, so what is shown is what a user gets.

    Args:
        cragru: The whole command line.
    """

    def __init__(self, cragru: Any) -> None:
        self._cragru = cragru

    def step(self, title: str, *arguments: str) -> None:
        import shlex

        console.show(
            "",
            console.data(title, style="bold"),
            console.data(f"$ cragru {shlex.join(arguments)}", style="cyan"),
        )
        code = self._cragru.main(
            args=["--quiet", *arguments], prog_name="cragru", standalone_mode=False
        )
        if code:  # typer returns 130 after Ctrl-C
            raise typer.Exit(code)


def _walk(tour: _Tour, directory: Path) -> None:
    from cragru_cli.usecases import Project, status

    place = ("-C", str(directory))
    shown = ("recommend", *place, "--user", "u017", "-k", "5")
    tour.step("A film shop", "init", str(directory), "--demo")
    tour.step("Train", "train", *place)
    tour.step("Recommend, and show the evidence", *shown, "--budget", "5", "--explain")
    before = status(Project(directory))
    tour.step("u017 asks to be forgotten", "forget", *place, "--user", "u017", "--yes")
    tour.step("From now on u017 is a stranger", *shown)
    asked = ("--methods", "cragru-evidence,exact", "--audits", "membership,absence")
    tour.step(
        "What did it cost, and is it gone?",
        *("evaluate", *place, "--budget", "20", "--forget-users", "10%", *asked),
    )
    if status(Project(directory)).users != before.users - 1:
        raise CheckFailedError("the demo did not end with one user fewer")
