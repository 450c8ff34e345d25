"""How many calls are under way at once, and how fast they follow each other."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic


class Clock:
    """The time, and waiting; tests bring their own."""

    def now(self) -> float:
        return monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Gate:
    """Lets so many in at once; one at a time until one was answered, and after a failure.

    A refusal that all calls would meet is met by one, and a provider in trouble is not pressed.
    Within one event loop only.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._inside = 0
        self._is_well = False
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def enter(self) -> None:
        """Wait for a place; :meth:`leave` gives it back."""
        if not self._waiting and self._inside < self._room():
            self._inside += 1
            return
        turn = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self.leave()  # it was our turn, and we do not take it
            raise

    def leave(self, *, well: bool | None = None) -> None:
        """Give a place back; whether the call went well, if it came to that."""
        self._inside -= 1
        if well is not None:
            self._is_well = well
        while self._waiting and self._inside < self._room():
            turn = self._waiting.popleft()
            if not turn.done():
                self._inside += 1
                turn.set_result(None)

    def _room(self) -> int:
        return self._most if self._is_well else 1


class Pace:
    """Spreads calls over the minute, and holds all of them while a provider asks to wait."""

    def __init__(self, per_minute: float | None, clock: Clock) -> None:
        self._apart = 60.0 / per_minute if per_minute else 0.0
        self._clock = clock
        self._next = 0.0

    async def wait(self, until: float) -> bool:
        """Wait for the next turn; False, at once, if it comes later than ``until``."""
        now = self._clock.now()
        turn = max(now, self._next)
        if turn > until:
            return False
        if self._apart:
            self._next = turn + self._apart
        if turn > now:
            await self._clock.sleep(turn - now)
        return True

    def hold(self, seconds: float) -> None:
        """Let no turn come before so many seconds have passed."""
        self._next = max(self._next, self._clock.now() + seconds)


async def within(seconds: float, work: Callable[[], Awaitable[object]]) -> object:
    """What the work gives, in time or not at all: work that cannot be cancelled is left behind.

    Raises:
        TimeoutError: It was not done in time.
    """
    task = asyncio.ensure_future(work())
    try:
        await asyncio.wait({task}, timeout=max(seconds, 0.0))
    except asyncio.CancelledError:
        task.cancel()
        raise
    if task.done():
        return task.result()
    task.cancel()
    task.add_done_callback(_heard)
    raise TimeoutError


def _heard(task: asyncio.Task[object]) -> None:
    """Nobody waits for it any more; its failure is no news."""
    if not task.cancelled():
        task.exception()
