"""A process may be killed before any of its calls: what it leaves is the old state or the new."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.faults.injection import Fault
from tests.faults.invariants import AFTER_A_KILL
from tests.faults.scenarios import SCENARIOS, Prepared
from tests.faults.sweep import sample, sweep

BOUNDED = 6
SIZES = [pytest.param(BOUNDED, id="some"), pytest.param(None, id="all", marks=pytest.mark.slow)]


@pytest.mark.parametrize("at_most", SIZES)
@pytest.mark.parametrize("name", SCENARIOS)
def test_killed_before_a_call(
    name: str, at_most: int | None, prepared: Callable[[str], Prepared]
) -> None:
    scene = prepared(name)
    calls = scene.changing
    assert all(call.in_main for call in calls), "a thread that writes cannot be struck by number"
    found = sweep(scene, Fault.KILLED, sample(calls, at_most, with_turns=True), AFTER_A_KILL)
    print(found)
    assert found.points > 0
    assert not found.missed, "\n".join(found.missed)
    assert not found.violations, "\n".join(found.violations)
