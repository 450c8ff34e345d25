"""``cragru completion``: completion scripts for shells."""

from __future__ import annotations

from typing import Annotated

import typer

from cragru_cli import console
from cragru_cli.errors import UsageError

_SHELLS = ("bash", "zsh", "fish", "powershell")


def completion(
    shell: Annotated[str, typer.Argument(metavar="|".join(_SHELLS), help="The shell.")],
) -> None:
    """Print the completion script of a shell.

    Example: cragru completion bash >> ~/.bashrc
    """
    from typer.completion import get_completion_script  # type: ignore[attr-defined]  # it has no public name

    if shell not in _SHELLS:
        raise UsageError(f"no script for `{shell}`", hint=f"Known: {', '.join(_SHELLS)}.")
    script = get_completion_script(prog_name="cragru", complete_var="_CRAGRU_COMPLETE", shell=shell)
    console.write([script, "\n"], None)
