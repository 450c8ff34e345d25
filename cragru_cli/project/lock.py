"""One writer at a time: an advisory lock that dies with its process.

The kernel drops a ``flock`` when the holder ends, however it ends, so no stale lock exists. The
file's content only tells others who is writing.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cragru_cli.errors import LockedError, UsageError
from cragru_cli.project.files import PRIVATE_FILE


@contextmanager
def exclusive(path: Path, purpose: str, *, wait: bool = False) -> Iterator[None]:
    """Hold the writer's lock at ``path`` for the block.

    Args:
        purpose: The command that writes; shown to whoever finds the project locked.
        wait: Wait for another holder; for locks that are held for moments only.

    Raises:
        LockedError: Another process holds it.
    """
    try:
        import fcntl
    except ImportError:  # pragma: no cover - no such system at hand
        raise UsageError(
            "this system has no POSIX file locks", hint="Run cragru on Linux, macOS or WSL."
        ) from None
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    descriptor = os.open(path, flags, PRIVATE_FILE)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            raise LockedError(
                f"another process is writing to this project ({_owner(descriptor)})",
                where=str(path.parent.parent),
                hint="Wait until it ends, then run the command again.",
            ) from None
        os.ftruncate(descriptor, 0)
        os.write(descriptor, json.dumps({"command": purpose, "pid": os.getpid()}).encode())
        try:
            yield
        finally:
            os.ftruncate(descriptor, 0)
    finally:
        os.close(descriptor)


def _owner(descriptor: int) -> str:
    """Who holds the lock, as far as the file tells."""
    try:
        owner = json.loads(os.pread(descriptor, 4096, 0))
        return f"`{owner['command']}`, process {int(owner['pid'])}"
    except (ValueError, KeyError, TypeError):
        return "owner unknown"
