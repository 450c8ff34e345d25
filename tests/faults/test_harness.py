"""The sweeps find what they are there for: careless writers, and faults that strike nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.faults.injection import Fault
from tests.faults.invariants import AFTER_A_KILL, AFTER_A_REFUSAL
from tests.faults.scenarios import INIT, Box, Prepared, Scenario, prepare
from tests.faults.sweep import sample, sweep

IN_PLACE = """
import sys
from pathlib import Path
path = Path(sys.argv[1], ".cragru", "CURRENT")
path.write_bytes(path.read_bytes())
"""
UNTIDY = """
import sys
from pathlib import Path
Path(sys.argv[1], "1.tmp").mkdir()
Path(sys.argv[1], "1.tmp").rmdir()
"""
UNCARING = """
import sys
from cragru_cli.app import run
try:
    run(["train", "-C", sys.argv[1]])
except BaseException:
    pass
sys.exit(0)
"""
IN_A_THREAD = """
import sys, threading
from pathlib import Path
path = Path(sys.argv[1], "note")
thread = threading.Thread(target=path.write_text, args=["a note"])
thread.start()
thread.join()
"""

Careless = Callable[[str], Prepared]


@pytest.fixture
def careless(make_box: Callable[[str], Box]) -> Careless:
    """``careless(code)``: code in the place of a command, on a project that is not trained."""

    def get(code: str) -> Prepared:
        box = make_box("careless")
        scenario = Scenario("careless", (INIT,), ("{project}",), code=code)
        return prepare(box, box.root.with_name("template"), scenario)

    return get


def struck(prepared: Prepared, fault: Fault) -> list[str]:
    """The violations, each as the call and the invariant."""
    invariants = AFTER_A_KILL if fault is Fault.KILLED else AFTER_A_REFUSAL
    found = sweep(prepared, fault, prepared.changing, invariants)
    assert found.missed == []
    return [": ".join(line.split(": ")[:2]) for line in found.violations]


def test_a_file_that_is_written_in_place_is_found(careless: Careless) -> None:
    prepared = careless(IN_PLACE)
    assert [call.name for call in prepared.changing] == ["openat", "write"]
    assert struck(prepared, Fault.KILLED) == ["KILLED at write#1(CURRENT): old_or_new"]


def test_a_traceback_is_found(careless: Careless) -> None:
    (_, found) = struck(careless(IN_PLACE), Fault.NO_SPACE)
    assert found == "NO_SPACE at write#1(CURRENT): says_what_happened"


def test_a_success_that_is_none_is_found(careless: Careless) -> None:
    prepared = careless(UNCARING)
    rename = next(call for call in prepared.changing if call.paths[-1].name == "CURRENT")
    found = sweep(prepared, Fault.IO_ERROR, [rename], AFTER_A_REFUSAL)
    assert "claims success" in found.violations[0] or "Error: " in found.violations[0]


def test_what_nobody_tidies_is_found(careless: Careless) -> None:
    prepared = careless(UNTIDY)
    assert [call.name for call in prepared.changing] == ["mkdir", "rmdir"]
    (found,) = struck(prepared, Fault.KILLED)
    assert found.startswith("KILLED at rmdir#1(1.tmp): ")


def test_writers_in_other_threads_are_seen(careless: Careless) -> None:
    """They cannot be struck by number, so a command that had some would have to be noticed."""
    calls = careless(IN_A_THREAD).changing
    assert [(call.name, call.in_main) for call in calls] == [("openat", False), ("write", False)]


def test_a_fault_that_strikes_nothing_counts_as_missed(prepared: Callable[[str], Prepared]) -> None:
    scene = prepared("init")
    never = replace(scene.changing[0], number=9_999, paths=(scene.box.project / "nowhere",))
    found = sweep(scene, Fault.KILLED, [never], AFTER_A_KILL)
    assert (found.points, len(found.missed), found.violations) == (1, 1, [])


def test_a_call_whose_number_has_changed_is_struck(prepared: Callable[[str], Prepared]) -> None:
    scene = prepared("init")
    shifted = replace(scene, calls=[replace(call, number=call.number + 2) for call in scene.calls])
    opening = [call for call in shifted.changing if call.name == "openat"][3]
    found = sweep(shifted, Fault.KILLED, [opening], AFTER_A_KILL)
    assert (found.points, found.missed, found.violations) == (1, [], [])


def test_a_sample_is_even(prepared: Callable[[str], Prepared]) -> None:
    calls = prepared("init").changing
    places = [calls.index(call) for call in sample(calls, 10)]
    assert len(places) == 10
    assert {later - one for one, later in pairwise(places)} <= {
        len(calls) // 10,
        len(calls) // 10 + 1,
    }
    turns = {call for call in calls if call.name == "rename"}
    assert turns < set(sample(calls, 10, with_turns=True))
    assert sample(calls, None) == calls
