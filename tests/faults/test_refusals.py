"""A disk may refuse any call: the command says so, and nothing is lost or half done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.faults.injection import Fault
from tests.faults.invariants import AFTER_A_REFUSAL
from tests.faults.scenarios import SCENARIOS, Prepared
from tests.faults.sweep import sample, sweep

BOUNDED = 8
SIZES = [pytest.param(BOUNDED, id="some"), pytest.param(None, id="all", marks=pytest.mark.slow)]


@pytest.mark.parametrize("at_most", SIZES)
@pytest.mark.parametrize("fault", [Fault.NO_SPACE, Fault.IO_ERROR])
@pytest.mark.parametrize("name", SCENARIOS)
def test_a_change_is_refused(
    name: str, fault: Fault, at_most: int | None, prepared: Callable[[str], Prepared]
) -> None:
    scenario = prepared(name)
    calls = sample(scenario.changing, at_most)
    found = sweep(scenario, fault, calls, AFTER_A_REFUSAL)
    print(name, found)
    assert found.points > 0
    assert found.missed == []
    assert found.violations == []


@pytest.mark.parametrize("at_most", SIZES)
@pytest.mark.parametrize("name", SCENARIOS)
def test_something_cannot_be_read(
    name: str, at_most: int | None, prepared: Callable[[str], Prepared]
) -> None:
    scenario = prepared(name)
    calls = sample(scenario.reading, at_most)
    found = sweep(scenario, Fault.IO_ERROR, calls, AFTER_A_REFUSAL)
    print(name, found)
    assert found.points > 0
    assert found.missed == []
    assert found.violations == []
