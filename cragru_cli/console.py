"""The way out: results on stdout, everything else on stderr, and nothing interpreted.

Rich is imported when something is drawn; a command that prints JSON never loads it.
"""

from __future__ import annotations

import io
import json
import os
import secrets
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO

from cragru_cli.errors import BadDataError, CragruError, ExitCode, UsageError
from cragru_cli.untrusted import cell, json_text, visible
from cragru_cli.wording import count as count

if TYPE_CHECKING:
    from rich.console import Console, RenderableType
    from rich.progress import Progress
    from rich.table import Table
    from rich.text import Text

Step = Callable[[str, int, int], None]
"""``step(description, done, total)``; a total of 0 means unknown."""

_PIPED_WIDTH = 120
_BOUNDLESS = 10_000  # columns
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

    class Quitting(Console):
        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

    width = None if is_terminal(stream) or "COLUMNS" in os.environ else _PIPED_WIDTH
    return Quitting(file=stream, width=width, highlight=False, markup=False, emoji=False)


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
    place = f"{visible(problem.where, 300)}{problem.joint}" if problem.where else ""
    message = Text.assemble(("Error: ", "bold red"), place, visible(problem.what, 1000))
    console = stderr()
    console.print(message, soft_wrap=True)
    if problem.hint:
        console.print(Text(visible(problem.hint, 1000), style="dim"), soft_wrap=True)


def data(text: str, style: str = "") -> Text:
    """Text from data, without effect on the terminal."""
    from rich.text import Text

    return Text(visible(text), style=style)


def table(
    *columns: str,
    title: str | None = None,
    right: Iterable[str] = (),
    whole: Iterable[str] = (),
) -> Table:
    """A quiet table.

    Args:
        right: Columns that are aligned to the right; their cells are never broken.
        whole: Other columns whose cells are never broken: what somebody copies.
    """
    from rich import box
    from rich.table import Table

    drawn = Table(
        box=box.SIMPLE_HEAD, title=title, title_justify="left", title_style="bold", pad_edge=False
    )
    aligned, unbroken = set(right), {"", *whole}
    for name in columns:
        if name in aligned:
            drawn.add_column(name, justify="right", no_wrap=True)
        else:
            drawn.add_column(name, overflow="fold", no_wrap=name in unbroken)
    return drawn


def fits(drawn: Table) -> bool:
    """Whether a table has room on stdout with no cell broken."""
    from rich.measure import Measurement

    console = stdout()
    boundless = console.options.update(max_width=_BOUNDLESS)
    return Measurement.get(console, boundless, drawn).maximum <= console.width


def as_json(document: Any, *, indent: int | None = 2) -> str:
    """A document as JSON text without a line end; not a number and infinity never occur."""
    spells_all = (getattr(sys.stdout, "encoding", None) or "utf-8").lower().startswith("utf")
    text = json.dumps(document, ensure_ascii=not spells_all, indent=indent, allow_nan=False)
    return json_text(text)


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
        UsageError: The file cannot be written.
    """
    if target is None or target == "-":
        with _pipe():
            for piece in pieces:
                sys.stdout.write(piece)
        return
    try:
        _write_file(pieces, Path(target).resolve() if target else Path())
    except UnicodeEncodeError as problem:
        raise UsageError(
            f"UTF-8 cannot hold `{visible(problem.object[problem.start])}`",
            where=target,
            hint="Write to standard output, or mend the data; nothing was written.",
        ) from None
    except (OSError, ValueError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "not a file name"
        raise UsageError(
            f"cannot write the output ({reason})",
            where=target,
            hint="Choose another file with -o; nothing was written.",
        ) from None


def check_target(target: str, option: str) -> None:
    """Fail before the work, and not after it, where a file could not be written.

    Raises:
        UsageError: Its directory is not there, or does not take files.
    """
    path = Path(target).resolve()
    if path.exists() and not path.is_file() and not path.is_dir():
        return  # a pipe or device is written to as it is
    if not path.parent.is_dir() or not os.access(path.parent, os.W_OK) or path.is_dir():
        raise UsageError(
            "cannot be written there", where=target, hint=f"Choose another file for {option}."
        )


def _write_file(pieces: Iterable[str], path: Path) -> None:
    """To a pipe or device as it is; else to a new file that takes the place of the old one."""
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8") as stream:
            stream.writelines(pieces)
        return
    # A name that nobody can foresee, and a file that is not there yet: no link is followed.
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
    try:
        with temporary.open("x", encoding="utf-8") as file:
            file.writelines(pieces)
        if path.exists():
            temporary.chmod(path.stat().st_mode & 0o7777)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def stdin_bytes() -> BinaryIO:
    """Standard input, as bytes.

    Raises:
        BadDataError: It is closed.
    """
    if sys.stdin is None:
        raise BadDataError("there is no standard input", hint="Name a file instead of `-`.")
    return sys.stdin.buffer


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits at a stream."""
    return stream is not None and stream.isatty()


def confirm(question: str, *, yes: bool, look: str = "--dry-run to look first") -> None:
    """Ask before something is destroyed.

    Args:
        look: What to do to look first.

    Raises:
        UsageError: The answer is no, or there is nobody to ask and no ``--yes``.
    """
    if yes:
        return
    if not (is_terminal(sys.stdin) and is_terminal(sys.stderr)):
        raise UsageError(
            "this cannot be undone and there is no terminal to ask at",
            hint=f"Give --yes to go on, or {look}.",
        )
    print(f"{visible(question, 500)} [y/N] ", end="", file=sys.stderr, flush=True)
    try:
        answer = sys.stdin.readline()
    except KeyboardInterrupt:
        print(file=sys.stderr)  # the shell's prompt is to start on a line of its own
        raise
    if answer.strip().lower() not in {"y", "yes"}:
        raise UsageError("not confirmed; nothing was changed")


class _Progress:
    """A bar on stderr that appears only if the work takes longer than a moment."""

    def __init__(self) -> None:
        self._bar: Progress | None = None
        self._latest = ("", 0, 0)
        self._closed = False
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
            self._closed = True

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
            if self._closed:  # while the imports ran
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
    if quiet or not is_terminal(sys.stderr):
        yield lambda description, done, total: None
        return
    bar = _Progress()
    try:
        yield bar.step
    finally:
        bar.close()


@contextmanager
def _pipe() -> Iterator[None]:
    """Turn what can go wrong with stdout into an end of ours, and complain only once."""
    if sys.stdout is None:
        raise UsageError("there is no standard output", hint="Use -o FILE.")
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        _silence_stdout()
        raise ReaderGoneError("the reader of the output has gone") from None
    except OSError as problem:
        _silence_stdout()
        raise UsageError(
            f"cannot write to standard output ({problem.strerror})",
            hint="Make room, or use -o FILE elsewhere.",
        ) from None
    except UnicodeEncodeError as problem:
        raise UsageError(
            f"standard output cannot show `{visible(problem.object[problem.start])}` "
            f"(its encoding is {problem.encoding})",
            hint="Set PYTHONIOENCODING=utf-8, or use -o FILE.",
        ) from None


def _silence_stdout() -> None:
    """What is still buffered would fail again at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
