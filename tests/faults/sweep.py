"""Strike one call after the other and ask after each what is left."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.faults.injection import Call, Ended, Fault, hit, injecting
from tests.faults.invariants import Aftermath, Invariant
from tests.faults.scenarios import Prepared

_SEED = 7
_ATTEMPTS = 3
_TURNS = {"rename", "renameat", "renameat2", "link", "linkat"}


@dataclass
class Sweep:
    """What came of it.

    Attributes:
        missed: Calls that the fault did not strike.
        violations: A line for each call after which an invariant does not hold.
        finished_later: Calls after which the command failed and the next one finished its work.
    """

    fault: Fault
    points: int = 0
    missed: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    finished_later: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def __str__(self) -> str:
        each = self.seconds / max(self.points, 1)
        return (
            f"{self.fault.name}: {self.points} points, {len(self.missed)} missed, "
            f"{len(self.violations)} violations, "
            f"{len(self.finished_later)} failures that the next command made good, "
            f"{self.seconds:.1f} s, {each:.2f} s each"
        )


def sweep(
    prepared: Prepared,
    fault: Fault,
    calls: Iterable[Call],
    invariants: Sequence[Invariant],
    *,
    lasting: bool = False,
) -> Sweep:
    """Run the scenario's command once for every call, with the fault at that call.

    Args:
        lasting: And at all later ones of the same name.
    """
    found, begin = Sweep(fault), time.perf_counter()
    for call in calls:
        found.points += 1
        try:
            ended = strike(prepared, fault, call, lasting=lasting)
        except TimeoutError as problem_of_time:
            found.violations.append(f"{fault.name} at {call}: {problem_of_time}")
            continue
        if ended is None:
            found.missed.append(str(call))
            continue
        after = Aftermath(prepared, fault, call, ended)
        problem = first_violation(after, invariants)
        if problem:
            found.violations.append(f"{fault.name} at {call}: {problem}")
        elif ended.code > 0 and after.is_done:
            found.finished_later.append(f"{call}: {ended.code}")
    found.seconds = time.perf_counter() - begin
    return found


def strike(prepared: Prepared, fault: Fault, call: Call, *, lasting: bool = False) -> Ended | None:
    """Run the command with the fault at the call; None if it cannot be struck.

    The number of a call changes when a file of Python's own libraries is met in another state than
    before, so a call that was missed is looked for once more.
    """
    known: Call | None = call
    for _ in range(_ATTEMPTS):
        if known is None:
            break
        prepared.fresh()
        ended = prepared.run(injecting(fault, known, lasting=lasting))
        if hit(ended, fault, known, prepared.box.root):
            return ended
        known = prepared.found_again(call)
    return None


def first_violation(after: Aftermath, invariants: Sequence[Invariant]) -> str | None:
    """What the first invariant that does not hold says."""
    for invariant in invariants:
        try:
            invariant(after)
        except AssertionError as problem:
            return f"{invariant.__name__}: {problem}"
    return None


def sample(calls: Sequence[Call], at_most: int | None, *, with_turns: bool = False) -> list[Call]:
    """An even sample of the calls; None for all.

    Args:
        with_turns: And all calls that make something effective.
    """
    if at_most is None or len(calls) <= at_most:
        return [*calls]
    step = len(calls) / at_most
    start = random.Random(_SEED).random() * step
    chosen = {int(start + turn * step) for turn in range(at_most)}
    if with_turns:
        chosen |= {place for place, call in enumerate(calls) if call.name in _TURNS}
    return [calls[place] for place in sorted(chosen)]
