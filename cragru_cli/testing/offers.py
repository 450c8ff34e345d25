"""What the host hands to a fit beside the data, to those backbones that ask for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from cragru_cli.backbones.base import Backbone, State
from cragru_cli.data.dataset import Int64, UInt64
from cragru_cli.data.seeds import rng
from cragru_cli.testing.logs import Log
from cragru_cli.testing.states import frozen


class Interruption(BaseException):
    """What ends a fit from outside, as Ctrl-C does."""


class Memory:
    """A checkpoint that holds what was saved, and interrupts the fit if asked to.

    Attributes:
        saved: What was saved, in the order of time.
        interrupt_after: So many saves, and no more; 0 for as many as there are.
    """

    def __init__(self, start: State | None = None, *, interrupt_after: int = 0) -> None:
        self.saved: list[State] = []
        self.interrupt_after = interrupt_after
        self._start = start

    def load(self) -> State | None:
        return None if self._start is None else frozen(self._start)

    def save(self, state: State) -> None:
        self.saved.append(frozen(state))
        if len(self.saved) == self.interrupt_after:
            raise Interruption


def taken(kind: type[Backbone], log: Log, seed: int, checkpoint: Memory | None = None) -> Any:
    """The keywords of a fit on a log, as far as a backbone wants them."""
    made: dict[str, Callable[[], Any]] = {
        "keys": lambda: _keys(np.unique(log.users), seed),
        "item_keys": lambda: _keys(log.item_names(), seed),
        "checkpoint": lambda: checkpoint,
    }
    return {name: made[name]() for name in sorted(kind.wants)}


def _keys(numbers: Int64, seed: int) -> UInt64:
    """One number for each, whoever else is there: as the host draws them by seed and id."""
    drawn = [rng(seed, "key", str(number)).integers(1 << 64, dtype=np.uint64) for number in numbers]
    return np.array(drawn, dtype=np.uint64)
