"""The largest resident memory during a block, sampled."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from types import TracebackType

_STATM = Path("/proc/self/statm")
_PAUSE = 0.01  # seconds


class PeakMemory:
    """Samples what this process holds while the block runs.

    Attributes:
        bytes: The largest sample; None where the system does not tell.
    """

    def __init__(self) -> None:
        self.bytes: int | None = None
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> PeakMemory:
        self._sample()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._sample()
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._done.wait(_PAUSE):
            self._sample()

    def _sample(self) -> None:
        try:
            pages = int(_STATM.read_text(encoding="ascii").split()[1])
        except (OSError, ValueError, IndexError):
            return
        self.bytes = max(self.bytes or 0, pages * os.sysconf("SC_PAGE_SIZE"))
