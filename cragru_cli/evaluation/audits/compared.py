"""One figure of a method beside those of what it is compared with, and the verdict on it.

Shapes: u users.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.evaluation.audits.base import Direction, Measure, Observation, Observations, Verdict
from cragru_cli.evaluation.bootstrap import LEVEL
from cragru_cli.evaluation.discrimination import Estimate
from cragru_cli.evaluation.resampling import size

TOLERANCE = 0.005
"""A difference to a new training that is taken for none."""
FEWEST_USERS = 6
"""Of fewer, all may lie on one side by chance in more than one of twenty cases (2 / 2^5), whatever
a bootstrap of them says; no verdict is given then."""

NO_REFERENCE = "without a new training there is nothing to judge by"
TOO_FEW = f"fewer than {FEWEST_USERS} users: too few for a verdict"
NOTHING_TO_FORGET = (
    "nothing to forget: before forgetting, this figure cannot be told from a new training's, so it "
    "cannot show that something was forgotten"
)


@dataclass(frozen=True)
class Compared:
    """The same figure of each system, of the same resampled users.

    Attributes:
        users: How many it rests on.
    """

    users: int
    after: Estimate
    before: Estimate | None
    reference: Estimate | None
    again: Estimate | None

    @classmethod
    def of(
        cls, seen: Observations, users: int, figure: Callable[[Observation], Estimate]
    ) -> Compared:
        """The figure of whatever was seen."""
        return cls.several(seen, users, lambda one: (figure(one),))[0]

    @classmethod
    def several(
        cls, seen: Observations, users: int, figures: Callable[[Observation], Sequence[Estimate]]
    ) -> list[Compared]:
        """Figures that are found together."""
        after = figures(seen.after)
        rest = [
            [None] * len(after) if one is None else figures(one)
            for one in (seen.before, seen.reference, seen.again)
        ]
        return [cls(users, *entry) for entry in zip(after, *rest, strict=True)]

    def two_sided(self, least: float = TOLERANCE) -> tuple[Verdict, str]:
        """Judge the difference to the reference in either direction.

        A difference counts when it is larger than the tolerance and its interval excludes zero.
        What could not be told apart before forgetting is never said to have passed.
        """
        unjudged = self.unjudged()
        if unjudged:
            return "unknown", unjudged
        assert self.reference is not None
        tolerance = self._tolerance(least)
        side = _side(self.after.minus(self.reference), tolerance)
        if side != 0:
            return ("leak" if side > 0 else "over-forgotten"), ""
        if self.before is not None and _side(self.before.minus(self.reference), tolerance) == 0:
            return "unknown", NOTHING_TO_FORGET
        return "passed", ""

    def one_sided(self, worse: int, verdict: Verdict, judged: int = 1) -> tuple[Verdict, str]:
        """Judge in the one direction that does harm.

        The figure has to be on the worse side of the reference, and of the second new training
        where there is one: what another seed does as well is chance.

        Args:
            worse: 1 where more is worse, -1 where less is.
            judged: How many figures are judged at once. Each is at such a level that all together
                err as often as one at 95 % (Bonferroni).
        """
        unjudged = self.unjudged()
        if unjudged:
            return "unknown", unjudged
        tolerance = self._tolerance(TOLERANCE)
        others = [one for one in (self.reference, self.again) if one is not None]
        if all(_side(self.after.minus(one), tolerance, judged) == worse for one in others):
            return verdict, ""
        return "passed", ""

    def farther(self, centre: float, verdict: Verdict, judged: int = 1) -> tuple[Verdict, str]:
        """Judge whether the figure is farther from a centre than the reference, on either side.

        The distance alone would not do: chance moves what is at the centre away from it, whichever
        way. So the figure also has to have moved to its own side.
        """
        found = self.one_sided(1 if self.after.value >= centre else -1, verdict, judged)
        if found[0] != verdict:
            return found
        rest = (self.before, self.reference, self.again)
        sizes = (None if one is None else size(one, centre) for one in rest)
        return Compared(self.users, size(self.after, centre), *sizes).one_sided(1, verdict, judged)

    def unjudged(self) -> str:
        """Why there can be no verdict; nothing if there can."""
        if self.reference is None:
            return NO_REFERENCE
        return TOO_FEW if self.users < FEWEST_USERS else ""

    def measure(
        self,
        name: str,
        target: str,
        direction: Direction = "reference",
        verdict: Verdict = "none",
        note: str = "",
    ) -> Measure:
        """The figure with all that it is compared with."""
        apart = None if self.reference is None else self.after.minus(self.reference)
        return Measure(
            name,
            self.after.value,
            direction,
            target,
            interval=self.after.interval,
            before=None if self.before is None else self.before.value,
            reference=None if self.reference is None else self.reference.value,
            difference=None if apart is None else apart.value,
            difference_interval=None if apart is None else apart.interval,
            verdict=verdict,
            note=note,
        )

    def _tolerance(self, least: float) -> float:
        """No smaller than what the seed alone makes of a new training."""
        if self.again is None or self.reference is None:
            return least
        return max(least, abs(self.again.value - self.reference.value))


def _side(difference: Estimate, tolerance: float, judged: int = 1) -> int:
    """1 above, -1 below, 0 where it cannot be said."""
    known = difference.samples[np.isfinite(difference.samples)]
    if len(known) == 0 or not abs(difference.value) > tolerance:
        return 0
    tail = (1 - LEVEL) / 2 / judged
    lower, upper = np.quantile(known, [tail, 1 - tail])
    return 1 if lower > 0 else -1 if upper < 0 else 0
