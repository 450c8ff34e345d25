"""A disk may refuse any call: the command says so, and nothing is lost or half done."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.faults.injection import Fault
from tests.faults.invariants import AFTER_A_REFUSAL
from tests.faults.scenarios import PROMISED, SCENARIOS, Prepared
from tests.faults.sweep import Sweep, sample, sweep

BOUNDED = 4
BEYOND = 24
"""Calls of each scenario that is not promised."""
LASTING = ("fsync", "rename", "unlink", "unlinkat", "rmdir", "mkdir")
"""Calls that may fail for good while others, such as those that say so, still work."""


def cases(*names: str) -> list[Any]:
    """Scenario and number of calls: a sample in each test run, everything in the long one."""
    some = [pytest.param(name, BOUNDED, id=f"{name}-some") for name in names if name in PROMISED]
    slow = pytest.mark.slow
    every = [
        pytest.param(name, None if name in PROMISED else BEYOND, id=f"{name}-all", marks=slow)
        for name in names
    ]
    return some + every


def assert_sound(found: Sweep) -> None:
    print(found, *found.finished_later, sep="\n  ")
    assert found.points > 0
    assert not found.missed, "\n".join(found.missed)
    assert not found.violations, "\n".join(found.violations)


@pytest.mark.parametrize("fault", [Fault.NO_SPACE, Fault.IO_ERROR])
@pytest.mark.parametrize(("name", "at_most"), list(cases(*SCENARIOS)))
def test_a_change_is_refused(
    name: str, at_most: int | None, fault: Fault, prepared: Callable[[str], Prepared]
) -> None:
    scene = prepared(name)
    assert_sound(sweep(scene, fault, sample(scene.changing, at_most), AFTER_A_REFUSAL))


@pytest.mark.parametrize(("name", "at_most"), list(cases(*PROMISED)))
def test_something_cannot_be_read(
    name: str, at_most: int | None, prepared: Callable[[str], Prepared]
) -> None:
    scene = prepared(name)
    found = sweep(scene, Fault.IO_ERROR, sample(scene.reading, at_most), AFTER_A_REFUSAL)
    # Files are hashed in two threads: which of them reads a file changes from run to run, and only
    # the main thread's calls can be struck by number.
    assert len(found.missed) <= found.points // 10, "\n".join(found.missed)
    found.missed.clear()
    assert_sound(found)


@pytest.mark.parametrize(("name", "at_most"), list(cases("train", "forget", "purge")))
def test_the_disk_refuses_from_a_call_on(
    name: str, at_most: int | None, prepared: Callable[[str], Prepared]
) -> None:
    """Then the command cannot tidy up after itself either; the next one does."""
    scene = prepared(name)
    calls = sample([call for call in scene.changing if call.name in LASTING], at_most)
    assert_sound(sweep(scene, Fault.IO_ERROR, calls, AFTER_A_REFUSAL, lasting=True))
