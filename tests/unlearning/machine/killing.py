"""A process that dies at a chosen call on the file system, without a chance to tidy up."""

from __future__ import annotations

import os
import threading
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from cragru_cli.errors import CragruError

CHANGING = ("open", "replace", "rename", "unlink", "rmdir", "mkdir", "fsync", "ftruncate", "write")
_KILLED, _REFUSED, _FAILED = 9, 3, 4
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


class Ended(NamedTuple):
    """What became of the process.

    Attributes:
        refused: The exit code of an expected failure, else 0.
    """

    killed: bool
    refused: int


def run(action: Callable[[], object], *, last_call: int, note: Path) -> Ended:
    """Do something in a process of its own, which dies before its n-th change of the disk.

    Args:
        last_call: From 1; the process may end by itself before.
        note: A file for what went wrong.

    Raises:
        AssertionError: Something failed that must not.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # other threads are only BLAS's
        process = os.fork()
    if process == 0:
        _child(action, last_call, note)
    _, status = os.waitpid(process, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, _KILLED, _REFUSED), note.read_text()
    return Ended(code == _KILLED, int(note.read_text()) if code == _REFUSED else 0)


def _child(action: Callable[[], object], last_call: int, note: Path) -> None:
    code = 0
    try:
        _die_at(last_call)
        action()
    except CragruError as problem:
        _write(note, str(int(problem.exit_code)))
        code = _REFUSED
    except BaseException:
        _write(note, traceback.format_exc())
        code = _FAILED
    finally:
        os._exit(code)


def _write(note: Path, text: str) -> None:
    with note.open("w") as file:  # not through `os.open`, which is counted
        file.write(text)


def _die_at(last_call: int) -> None:
    """Count the calls of the main thread that change the disk, and end at one of them."""
    main, made = threading.get_ident(), 0

    def counted(name: str) -> Callable[..., Any]:
        call = getattr(os, name)

        def counting(*arguments: Any, **options: Any) -> Any:
            nonlocal made
            reads = name == "open" and not arguments[1] & _WRITES
            if threading.get_ident() == main and not reads:
                made += 1
                if made == last_call:
                    os._exit(_KILLED)
            return call(*arguments, **options)

        return counting

    for name in CHANGING:
        setattr(os, name, counted(name))
