"""Strike one call after the other and ask after each what is left."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tests.faults.injection import Call, Fault, hit, injecting
from tests.faults.invariants import Aftermath, Invariant
from tests.faults.scenarios import Prepared

_SEED = 7
_TURNS = {"rename", "renameat", "renameat2", "link", "linkat"}


@dataclass
class Sweep:
    """What came of it.

    Attributes:
        missed: Calls that the fault did not strike.
        violations: A line for each call after which an invariant does not hold.
    """

    fault: Fault
    points: int = 0
    missed: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def __str__(self) -> str:
        each = self.seconds / max(self.points, 1)
        return (
            f"{self.fault.name}: {self.points} points, {len(self.missed)} missed, "
            f"{len(self.violations)} violations, {self.seconds:.1f} s, {each:.2f} s each"
        )


def sweep(
    prepared: Prepared, fault: Fault, calls: Iterable[Call], invariants: Sequence[Invariant]
) -> Sweep:
    """Run the scenario's command once for every call, with the fault at that call."""
    found, begin = Sweep(fault), time.perf_counter()
    for call in calls:
        found.points += 1
        prepared.fresh()
        ended = prepared.box.run(prepared.scenario.command, strace=injecting(fault, call))
        if not hit(ended, fault, call):
            found.missed.append(f"{call}: {ended.code} {ended.err}")
            continue
        problem = first_violation(Aftermath(prepared, fault, call, ended), invariants)
        if problem:
            found.violations.append(f"{fault.name} at {call}: {problem}")
    found.seconds = time.perf_counter() - begin
    return found


def first_violation(after: Aftermath, invariants: Sequence[Invariant]) -> str | None:
    """What the first invariant that does not hold says."""
    for invariant in invariants:
        try:
            invariant(after)
        except AssertionError as problem:
            return f"{invariant.__name__}: {problem}"
    return None


def sample(calls: Sequence[Call], at_most: int | None) -> list[Call]:
    """An even sample of the calls, and all those that make something effective; None for all."""
    if at_most is None or len(calls) <= at_most:
        return [*calls]
    chosen = {place for place, call in enumerate(calls) if call.name in _TURNS}
    step = len(calls) / max(at_most - len(chosen), 1)
    start = random.Random(_SEED).random() * step
    while start < len(calls):
        chosen.add(int(start))
        start += step
    return [calls[place] for place in sorted(chosen)]
