"""The ``cragru`` command: global options, and from any error to a message and an exit code."""

from __future__ import annotations

import inspect
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.main import get_command

from cragru_cli import __version__, console
from cragru_cli.commands.completion import completion
from cragru_cli.commands.demo import demo
from cragru_cli.commands.evaluate import evaluate
from cragru_cli.commands.forget import forget
from cragru_cli.commands.importing import import_data
from cragru_cli.commands.init import init
from cragru_cli.commands.options import set_default_project
from cragru_cli.commands.plugins import plugins
from cragru_cli.commands.purge import purge, restore
from cragru_cli.commands.recommend import recommend
from cragru_cli.commands.requests import receipt, requests
from cragru_cli.commands.status import status
from cragru_cli.commands.train import train
from cragru_cli.commands.tune import tune
from cragru_cli.commands.verify import verify
from cragru_cli.errors import CragruError, ExitCode

app = typer.Typer(
    name="cragru",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # boxes cut the names of options on narrow terminals
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"cragru {__version__}")
        raise typer.Exit


@app.callback()
def main_options(
    project: Annotated[
        Path | None,
        typer.Option("-C", "--project", metavar="DIR", help="The project.", show_default=False),
    ] = None,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="No progress and no remarks.")
    ] = False,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Print the version."),
    ] = False,
) -> None:
    """A recommender that forgets on request."""
    set_default_project(project)
    console.quiet = quiet


def _paragraphs(text: str) -> str:
    """A docstring with each paragraph on one line, so that terminals of any width can wrap it."""
    paragraphs = inspect.cleandoc(text).split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


for _command in (
    init,
    train,
    recommend,
    tune,
    forget,
    requests,
    receipt,
    restore,
    purge,
    import_data,
    verify,
    evaluate,
    status,
    plugins,
    demo,
    completion,
):
    _name = "import" if _command is import_data else _command.__name__
    app.command(_name, help=_paragraphs(_command.__doc__ or ""))(_command)


def main() -> None:
    """The entry point of the ``cragru`` command."""
    sys.exit(run())


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; nothing but that escapes."""
    command = _command_line()
    if _COMPLETION in os.environ:
        _teach_shells()
    try:
        command.main(args=arguments, prog_name="cragru")
    except SystemExit as end:
        return _code(end)
    except CragruError as problem:
        if os.environ.get("CRAGRU_DEBUG") and problem.__cause__ is not None:
            raise
        console.fail(problem)
        return int(problem.exit_code)
    except MemoryError:
        console.fail(CragruError("out of memory", hint=_STATE_IS_WHOLE))
        return int(ExitCode.BUG)
    except OSError as problem:
        if os.environ.get("CRAGRU_DEBUG"):
            raise
        console.fail(_refused(problem))
        return int(ExitCode.BUG)
    except Exception as problem:
        if os.environ.get("CRAGRU_DEBUG"):
            raise
        console.fail(_bug(problem))
        return int(ExitCode.BUG)
    return int(ExitCode.OK)


@cache
def _command_line() -> Any:
    """All commands with their options: built once, for whoever runs several in one process."""
    return get_command(app)


_COMPLETION = "_CRAGRU_COMPLETE"


def _teach_shells() -> None:
    """Let the scripts of `cragru completion` ask for completions."""
    from typer.completion import completion_init  # type: ignore[attr-defined]  # no public name

    completion_init()


def _code(end: SystemExit) -> int:
    if type(sys.stdout).__name__ == "PacifyFlushWrapper":  # typer's mark for a reader that has gone
        return int(ExitCode.BROKEN_PIPE)
    return end.code if isinstance(end.code, int) else 0 if end.code is None else 1


_STATE_IS_WHOLE = "The project keeps its last complete state."


def _refused(problem: OSError) -> CragruError:
    """The system said no: a full disk, a missing permission."""
    return CragruError(
        f"the system refused ({problem.strerror or problem})",
        where=str(problem.filename) if problem.filename else None,
        hint=f"Check free space and permissions. {_STATE_IS_WHOLE}",
    )


def _bug(problem: Exception) -> CragruError:
    return CragruError(
        f"an unexpected {type(problem).__name__}: {problem}",
        hint="This is a bug. Run it again with CRAGRU_DEBUG=1 and report what it prints.",
    )
