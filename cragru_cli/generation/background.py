"""One event loop of the process, in a thread of its own, for all calls to language models.

Callers stay plain functions, and connections live as long as the process.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

_T = TypeVar("_T")
_LOCK = threading.Lock()
_LOOPS: dict[int, asyncio.AbstractEventLoop] = {}


def submit(work: Coroutine[Any, Any, _T]) -> Future[_T]:
    """Start work in the background; cancelling the future cancels the work."""
    return asyncio.run_coroutine_threadsafe(work, _loop())


def _loop() -> asyncio.AbstractEventLoop:
    """The loop of this process; a child has none of its parent's threads."""
    with _LOCK:
        loop = _LOOPS.get(os.getpid())
        if loop is None:
            loop = _LOOPS[os.getpid()] = asyncio.new_event_loop()
            name = "language models"
            threading.Thread(target=loop.run_forever, name=name, daemon=True).start()
        return loop
