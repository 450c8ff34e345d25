"""What a fit that can be interrupted promises, as tests."""

from __future__ import annotations

import pytest

from cragru_cli.backbones.base import State
from cragru_cli.testing import offers
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import random_log
from cragru_cli.testing.states import assert_plain_numbers, assert_same_bytes
from cragru_cli.testing.suite import Suite

_INTERRUPTIONS = 6  # of a fit that saves more often: the first, the last and some between


class CheckpointTests(Suite):
    """Tests of backbones that want a ``checkpoint``."""

    __test__ = False

    def test_a_checkpoint_does_not_change_the_result(self) -> None:
        saved, result = self._watched()
        assert_same_bytes(result, self.fitted().state(), "with a checkpoint")
        for state in saved:
            assert_plain_numbers(state, "what a checkpoint saves")

    def test_an_interrupted_fit_ends_like_one_that_was_not(self) -> None:
        saves, log = self._saves(), random_log(LOG_SEED)
        expected = self.fitted().state()
        for at in sorted({1 + (saves - 1) * part // _INTERRUPTIONS for part in range(7)}):
            resumed, memory = self.new(), offers.Memory(self._interrupted(at))
            self.fit(resumed, log, checkpoint=memory)
            what = f"interrupted after {at} of {saves} saves and continued"
            assert_same_bytes(resumed.state(), expected, what)
            assert len(memory.saved) < saves, f"{what}: it has started from the beginning"

    def test_an_interruption_gets_through(self) -> None:
        self._saves()
        self._interrupted(1)

    def _saves(self) -> int:
        """How often a whole fit saves."""
        saves = len(self._watched()[0])
        if saves == 0:
            pytest.skip("saves nothing while it is fitted on so few data")
        return saves

    def _watched(self) -> tuple[list[State], State]:
        """What a whole fit saves, and its result."""
        if "checkpoint" not in self.backbone.wants:
            pytest.skip("for backbones that want a checkpoint")
        memory, fitted = offers.Memory(), self.new()
        self.fit(fitted, random_log(LOG_SEED), checkpoint=memory)
        return memory.saved, fitted.state()

    def _interrupted(self, saves: int) -> State:
        """What is saved last by a fit that ends at that save."""
        memory = offers.Memory(interrupt_after=saves)
        with pytest.raises(offers.Interruption):
            self.fit(self.new(), random_log(LOG_SEED), checkpoint=memory)
        return memory.saved[-1]
