"""A process that has loaded the package and lends a fresh copy of itself to every command.

    python forkserver.py

It reads orders from stdin, a JSON document a line: ``arguments`` of ``cragru``, or ``code`` to run
instead; ``environment``; ``directory``; files for ``out`` and ``err``; and whether to ``wait`` for
SIGCONT before anything happens. It answers each with two lines: the process, as soon as that
exists (and waits), and its wait status, when it has ended.

A copy differs from a new process only in what it need not load again: most of a short command's
time, and all of the calls on the disk that are not the command's own.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import gc
import importlib
import io
import json
import os
import pkgutil
import signal
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import redirect_stdout
from importlib import metadata
from typing import Any, NoReturn

_PR_SET_PTRACER = 0x59616D61
_ANYBODY = -1
_USED = (
    "rich.box", "rich.console", "rich.progress", "rich.table", "rich.text", "scipy.linalg",
    "scipy.sparse", "threadpoolctl", "csv", "gzip", "_strptime", "encodings.utf_8_sig",
    "encodings.utf_16_le", "encodings.utf_16_be", "encodings.utf_32_le", "encodings.utf_32_be",
)  # fmt: skip


def load() -> None:
    """Import all of the package and what its commands load when they run."""
    import cragru_cli

    for found in pkgutil.walk_packages(cragru_cli.__path__, "cragru_cli."):
        if not found.name.startswith("cragru_cli.testing"):
            importlib.import_module(found.name)
    for name in _USED:
        importlib.import_module(name)
    for part in metadata.entry_points(group="cragru.backbones.v1"):
        part.load()
    from cragru_cli.app import run

    # Which packages are installed does not change meanwhile; asking takes thousands of calls.
    metadata.entry_points = functools.cache(metadata.entry_points)  # type: ignore[assignment]
    with redirect_stdout(io.StringIO()):
        run(["plugins", "--json"])  # touches no project
    gc.freeze()


def orders() -> Iterator[dict[str, Any]]:
    """What stdin says, without Python's buffers, which every copy would inherit."""
    pending = b""
    while chunk := os.read(0, 1 << 16):
        *whole, pending = (pending + chunk).split(b"\n")
        yield from map(json.loads, whole)


def answer(document: dict[str, int]) -> None:
    os.write(1, json.dumps(document).encode() + b"\n")


def become(order: dict[str, Any]) -> None:
    """Be the process that the order describes."""
    os.environ.clear()
    os.environ.update(order["environment"])
    os.chdir(order["directory"])
    writing = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    for number, (path, flags) in enumerate(
        ((os.devnull, os.O_RDONLY), (order["out"], writing), (order["err"], writing))
    ):
        descriptor = os.open(path, flags, 0o600)
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.argv = ["cragru", *order["arguments"]]
    if order["wait"]:
        ctypes.CDLL(None).prctl(_PR_SET_PTRACER, _ANYBODY, 0, 0, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
    leave(run(order["code"]))


def run(code: str | None) -> int:
    """The exit code of the code, or of the command."""
    try:
        if code:
            exec(compile(code, "<order>", "exec"), {"__name__": "__main__"})
        else:
            from cragru_cli.app import main

            main()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0


def leave(code: int) -> NoReturn:
    """End as Python does, but without taking every module apart.

    That touches each page that the copy shares with the server: most of a short command's time.
    """
    threading._shutdown()  # type: ignore[attr-defined]  # waits for threads, as Python does
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def serve() -> None:
    load()
    answer({"ready": os.getpid()})
    for order in orders():
        process = os.fork()
        if process == 0:
            become(order)
        if order["wait"]:
            os.waitpid(process, os.WUNTRACED)
        answer({"process": process})
        _, status = os.waitpid(process, 0)
        answer({"status": status})


if __name__ == "__main__":
    serve()
