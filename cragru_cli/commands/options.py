"""Options that several commands share, spelled once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.errors import UsageError

if TYPE_CHECKING:
    from cragru_cli.backbones.base import Report
    from cragru_cli.console import Step
    from cragru_cli.project.directory import Project

ProjectDir = Annotated[
    Path | None,
    typer.Option(
        "-C",
        "--project",
        metavar="DIR",
        help="The project. Default: CRAGRU_PROJECT, else the nearest one upwards from here.",
        show_default=False,
    ),
]


def _set_quiet(wanted: bool) -> None:
    console.quiet = console.quiet or wanted


Quiet = Annotated[
    bool,
    typer.Option("-q", "--quiet", callback=_set_quiet, help="No progress and no remarks."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print CSV.")]
Output = Annotated[
    str | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help="Write there, whole or not at all; JSON or JSON lines unless --csv.",
        show_default=False,
    ),
]
Strategy = Annotated[
    str | None,
    typer.Option(
        envvar="CRAGRU_STRATEGY",
        metavar="NAME",
        help="How evidence is chosen; see `cragru plugins`.",
        show_default="the project's",
    ),
]
Budget = Annotated[
    int | None,
    typer.Option(
        min=1,
        envvar="CRAGRU_BUDGET",
        help="The most interactions that become evidence.",
        show_default="the project's",
    ),
]
Candidates = Annotated[
    int | None,
    typer.Option(min=1, help="How many candidates are ranked.", show_default="the project's"),
]
Index = Annotated[
    str | None,
    typer.Option(
        "--index",
        envvar="CRAGRU_INDEX",
        metavar="auto|exact|hnsw",
        help="How candidates are found among item vectors: all scored, or by an index.",
        show_default="the project's",
    ),
]
Fusion = Annotated[
    float | None,
    typer.Option(
        metavar="W",
        help="Weight of the language model's order: 0 the backbone's alone, 1 the model's alone.",
        show_default="as `cragru tune` fitted it",
    ),
]


def find_project(directory: Path | None) -> Project:
    """The project named by ``-C``, or the nearest one upwards; what was left open is finished."""
    from cragru_cli.project.directory import Project
    from cragru_cli.usecases.reading import finish_open_work

    named = os.environ.get("CRAGRU_PROJECT")
    chosen = directory or _default_project or (Path(named) if named else None)
    project = Project.find(Path.cwd()) if chosen is None else Project(chosen)
    for sentence in finish_open_work(project):
        console.remark(sentence)
    return project


_default_project: Path | None = None


def set_default_project(directory: Path | None) -> None:
    """``cragru -C DIR COMMAND`` means the same as ``cragru COMMAND -C DIR``."""
    global _default_project
    _default_project = directory


def checked_index(index: str | None) -> str | None:
    """What ``--index`` says.

    Raises:
        UsageError: Nothing is called so.
    """
    from cragru_cli.project.settings import INDEX_CHOICES

    if index is not None and index not in INDEX_CHOICES:
        known = ", ".join(INDEX_CHOICES)
        raise UsageError(f"no index is called `{index}`", hint=f"Known: {known}.")
    return index


def checked_fusion(fusion: float | None, model: str | None) -> float | None:
    """What ``--fusion`` says.

    Raises:
        UsageError: It is no share, or there is no language model whose order could count.
    """
    if fusion is None:
        return None
    if not 0 <= fusion <= 1:
        raise UsageError(f"--fusion is a weight from 0 to 1, not {fusion:g}")
    if not model:
        raise UsageError("--fusion belongs to --llm", hint="Give --llm MODEL too.")
    return fusion


def only_one(**formats: bool) -> str | None:
    """The chosen output format, or None.

    Raises:
        UsageError: More than one.
    """
    chosen = [name for name, is_set in formats.items() if is_set]
    if len(chosen) > 1:
        raise UsageError(
            f"--{chosen[0]} and --{chosen[1]} exclude each other", hint="Choose one of them."
        )
    return chosen[0] if chosen else None


def reporter(step: Step) -> Report:
    """Progress of a use case as steps of a progress bar."""

    def report(name: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        shown = "".join(f"  {key} {value:.4g}" for key, value in figures.items())
        step(name + shown, done, total)

    return report
