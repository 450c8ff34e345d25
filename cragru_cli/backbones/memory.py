"""How much memory this process may still take."""

from __future__ import annotations

import os
from pathlib import Path

_MEMINFO = Path("/proc/meminfo")
_GROUP = Path("/sys/fs/cgroup")  # of the machine, or of the container that this process is in


def available_bytes() -> int | None:
    """Bytes that can be had without swapping, as far as the system tells; None where it does not.

    Linux tells what is free, and what a container leaves of its limit; elsewhere the whole memory
    is the bound.
    """
    bounds = [one for one in (_free(), _left_in_group()) if one is not None]
    return min(bounds) if bounds else _installed()


def _free() -> int | None:
    try:
        lines = _MEMINFO.read_text(encoding="ascii").splitlines()
        (line,) = [one for one in lines if one.startswith("MemAvailable:")]
        return int(line.split()[1]) * 1024
    except (OSError, ValueError, IndexError):
        return None


def _left_in_group() -> int | None:
    try:
        limit = (_GROUP / "memory.max").read_text(encoding="ascii")
        used = (_GROUP / "memory.current").read_text(encoding="ascii")
        return max(0, int(limit) - int(used))
    except (OSError, ValueError):  # no limit is the word `max`
        return None


def _installed() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):
        return None
