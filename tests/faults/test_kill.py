"""A process may be killed before any of its calls: what it leaves is the old state or the new."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.faults.injection import Fault
from tests.faults.invariants import AFTER_A_KILL
from tests.faults.scenarios import SCENARIOS, Prepared
from tests.faults.sweep import sample, sweep

BOUNDED = 12
SIZES = [pytest.param(BOUNDED, id="some"), pytest.param(None, id="all", marks=pytest.mark.slow)]


@pytest.mark.parametrize("at_most", SIZES)
@pytest.mark.parametrize("name", SCENARIOS)
def test_killed_before_a_call(
    name: str, at_most: int | None, prepared: Callable[[str], Prepared]
) -> None:
    scenario = prepared(name)
    calls = sample(scenario.changing, at_most)
    found = sweep(scenario, Fault.KILLED, calls, AFTER_A_KILL)
    print(name, found)
    assert found.points > 0
    assert found.missed == []
    assert found.violations == []
