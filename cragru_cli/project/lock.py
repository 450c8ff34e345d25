"""One writer at a time: an advisory lock that dies with its process.

The kernel drops a ``flock`` when the holder ends, however it ends, so no stale lock exists. The
file's content only tells others who is writing.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cragru_cli.errors import IntegrityError, LockedError, UsageError
from cragru_cli.project.files import PRIVATE_FILE


@contextmanager
def exclusive(path: Path, purpose: str, *, wait: bool = False) -> Iterator[None]:
    """Hold the writer's lock at ``path`` for the block.

    Args:
        purpose: The command that writes; shown to whoever finds the project locked.
        wait: Wait for another holder; for locks that are held for moments only.

    Raises:
        LockedError: Another process holds it.
        IntegrityError: Something else lies in its place.
    """
    try:
        import fcntl
    except ImportError:  # pragma: no cover - no such system at hand
        raise UsageError(
            "this system has no POSIX file locks", hint="Run cragru on Linux, macOS or WSL."
        ) from None
    descriptor = _open(path)
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


def _open(path: Path) -> int:
    """The lock file, which is a file of our own and nobody else's under another name.

    Raises:
        IntegrityError: Something else lies in its place.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
    try:
        descriptor = os.open(path, flags, PRIVATE_FILE)
    except OSError as problem:
        if problem.errno not in (errno.ELOOP, errno.EISDIR, errno.ENXIO):
            raise
        raise IntegrityError("is not a lock file", where=str(path), hint=_HINT) from None
    found = os.fstat(descriptor)
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        os.close(descriptor)
        raise IntegrityError("is not a lock file", where=str(path), hint=_HINT)
    return descriptor


_HINT = "Something was put into its place: delete it, it holds no data of the project."


def _owner(descriptor: int) -> str:
    """Who holds the lock, as far as the file tells."""
    try:
        owner = json.loads(os.pread(descriptor, 4096, 0))
        return f"`{owner['command']}`, process {int(owner['pid'])}"
    except (ValueError, KeyError, TypeError):
        return "owner unknown"
