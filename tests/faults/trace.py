"""Which files a command writes, as the system sees it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tests.faults.injection import CHANGING, Call, Ended, calls_in, tracing
from tests.faults.scenarios import Box

_NAMING = (
    "creat", "mkdir", "mkdirat", "rename", "renameat", "renameat2", "link", "linkat", "symlink",
    "symlinkat", "mknod", "mknodat", "truncate",
)  # fmt: skip
"""Calls that write to, or bring about, the last path that they name."""
_DEVICES = (Path("/dev"), Path("/proc"))


def files_written(
    box: Box, command: Sequence[str] = (), *, code: str | None = None
) -> tuple[Ended, set[Path]]:
    """Run a command, or code, and list every path that it opened for writing, made or renamed to.

    Directories count as well. What a process it started wrote is listed too.
    """
    ended = box.run(command, strace=tracing(CHANGING), code=code)
    written = {
        call.paths[-1]
        for call in calls_in(ended.log, box.root)
        if call.paths and _writes(call) and not _is_device(call.paths[-1])
    }
    return ended, written


def _writes(call: Call) -> bool:
    return not call.failed and (call.name in _NAMING or (bool(call.flags) and call.changes))


def _is_device(path: Path) -> bool:
    return any(device in path.parents for device in _DEVICES)


def projects_in(written: set[Path]) -> set[Path]:
    """The directories that hold a project to which something was written."""
    marks = {"cragru.toml", ".cragru", ".cragru.partial"}
    return {
        Path(*path.parts[:place])
        for path in written
        for place, part in enumerate(path.parts)
        if part in marks
    }
