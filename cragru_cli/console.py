"""The way out: results on stdout, everything else on stderr, and nothing interpreted.

Rich is imported when something is drawn; a command that prints JSON never loads it.
"""

from __future__ import annotations

import io
import json
import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from cragru_cli.errors import CragruError, ExitCode, UsageProblem
from cragru_cli.untrusted import cell, visible

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.progress import Progress
    from rich.table import Table
    from rich.text import Text

Step = Callable[[str, int, int], None]
"""``step(description, done, total)``; a total of 0 means unknown."""

_PIPED_WIDTH = 120
_MOMENT = 1.0  # seconds
quiet = False
"""Set once by the command line: no progress and no remarks."""


class ReaderGoneError(CragruError):
    """Whoever reads the output has gone; not an error of ours, but an end."""

    exit_code = ExitCode.BROKEN_PIPE


def stdout() -> Console:
    """A console for results; wide enough for tables where the output is not a terminal."""
    return _console(sys.stdout)


def stderr() -> Console:
    """A console for everything else."""
    return _console(sys.stderr)


def _console(stream: TextIO) -> Console:
    from rich.console import Console

    width = None if stream.isatty() or "COLUMNS" in os.environ else _PIPED_WIDTH
    return Console(file=stream, width=width, highlight=False, soft_wrap=False, emoji=False)


def remark(text: str) -> None:
    """One line to the person at the terminal, on stderr."""
    if not quiet:
        print(visible(text, 1000), file=sys.stderr)


def show(*renderables: RenderableType) -> None:
    """Draw on stdout."""
    with _pipe():
        console = stdout()
        for renderable in renderables:
            console.print(renderable)


def fail(problem: CragruError) -> None:
    """Say on stderr what happened, where, and what to do."""
    from rich.text import Text

    if isinstance(problem, ReaderGoneError):
        return
    place = f"{visible(problem.where, 300)}: " if problem.where else ""
    message = Text.assemble(("Error: ", "bold red"), place, visible(problem.what, 1000))
    console = stderr()
    console.print(message, soft_wrap=True)
    if problem.hint:
        console.print(Text(visible(problem.hint, 1000), style="dim"), soft_wrap=True)


def count(number: int, noun: str) -> str:
    """``1 user``, ``2,000 users``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def data(text: str, style: str = "") -> Text:
    """Text from data, without effect on the terminal."""
    from rich.text import Text

    return Text(visible(text), style=style)


def table(*columns: str, title: str | None = None, right: Iterable[str] = ()) -> Table:
    """A quiet table; the columns named in ``right`` are aligned to the right."""
    from rich import box
    from rich.table import Table

    drawn = Table(
        box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False
    )
    aligned = set(right)
    for name in columns:
        if name in aligned:
            drawn.add_column(name, justify="right", no_wrap=True)
        else:
            drawn.add_column(name, overflow="fold", min_width=min(len(name), 12))
    return drawn


def as_json(document: Any, *, indent: int | None = 2) -> str:
    """A document as JSON text without a line end; not a number and infinity never occur."""
    return json.dumps(document, ensure_ascii=False, indent=indent, allow_nan=False)


def as_csv(header: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """CSV lines; text that a spreadsheet would compute is made harmless."""
    import csv

    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    for row in chain((header,), rows):
        writer.writerow([cell(one) if isinstance(one, str) else one for one in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def write(pieces: Iterable[str], target: str | None) -> None:
    """Write text to a file, whole or not at all, or to stdout as it comes.

    Args:
        target: A path; None or ``-`` for stdout.

    Raises:
        UsageProblem: The file cannot be written.
    """
    if target is None or target == "-":
        with _pipe():
            for piece in pieces:
                sys.stdout.write(piece)
        return
    path = Path(target)
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        with temporary.open("w", encoding="utf-8") as file:
            file.writelines(pieces)
        temporary.replace(path)
    except OSError as problem:
        raise UsageProblem(f"cannot write the output ({problem.strerror})", where=target) from None
    finally:
        temporary.unlink(missing_ok=True)


def confirm(question: str, *, yes: bool) -> None:
    """Ask before something is destroyed.

    Raises:
        UsageProblem: The answer is no, or there is nobody to ask and no ``--yes``.
    """
    if yes:
        return
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise UsageProblem(
            "this cannot be undone and there is no terminal to ask at",
            hint="Give --yes to go on, or --dry-run to look first.",
        )
    print(f"{visible(question, 500)} [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise UsageProblem("not confirmed; nothing was changed")


class _Progress:
    """A bar on stderr that appears only if the work takes longer than a moment."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._latest = ("", 0, 0)
        self._lock = threading.Lock()
        self._timer = threading.Timer(_MOMENT, self._appear)
        self._timer.daemon = True
        self._timer.start()

    def step(self, description: str, done: int, total: int) -> None:
        with self._lock:
            self._latest = (description, done, total)
            self._draw()

    def close(self) -> None:
        self._timer.cancel()
        with self._lock:
            if self._bar is not None:
                self._bar.stop()
            self._bar = None
            self._latest = ("", -1, 0)

    def _appear(self) -> None:
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn
        from rich.progress import TimeRemainingColumn as TimeLeft

        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=30),
            TextColumn("{task.fields[count]}", markup=False),
            TimeLeft(elapsed_when_finished=True),
        )
        with self._lock:
            if self._latest[1] < 0:  # closed while the imports ran
                return
            self._bar = Progress(*columns, console=stderr(), transient=True)
            self._bar.add_task("", total=None, count="")
            self._bar.start()
            self._draw()

    def _draw(self) -> None:
        if self._bar is None:
            return
        description, done, total = self._latest
        shown = f"{done:,}/{total:,}" if total else ""
        task = self._bar.task_ids[0]
        self._bar.update(
            task, description=description, completed=done, total=total or None, count=shown
        )


@contextmanager
def progress() -> Iterator[Step]:
    """Progress on stderr while the block runs; silent where nobody watches.

    Nothing is to be printed within the block.
    """
    if quiet or not sys.stderr.isatty():
        yield lambda description, done, total: None
        return
    bar = _Progress()
    try:
        yield bar.step
    finally:
        bar.close()


@contextmanager
def _pipe() -> Iterator[None]:
    """Turn a reader that has gone into an end of ours, without a second complaint at exit."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        raise ReaderGoneError("the reader of the output has gone") from None
