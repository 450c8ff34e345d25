"""The contract of an audit, entry-point group ``cragru.audits.v1``.

Shapes: u users, K places of a list.

An audit works in two steps, so that methods can be run apart, in any order and in processes of
their own: :meth:`Audit.observe` looks at one system and keeps plain arrays; :meth:`Audit.judge`
compares what was seen after forgetting with what was seen before, and at the reference: a new
training without the data. No audit judges by a fixed figure alone what a new training would show
as well.

Stability: plugin authors implement this class; changes to it come with a new group version.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

import numpy as np
from numpy.typing import NDArray

from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System

Observation = Mapping[str, NDArray[Any]]
"""What an audit keeps of one system: named arrays, no ids."""

Direction = Literal["higher", "lower", "reference", "none"]
"""Which way is better; ``reference``: neither, the nearer to the reference the better; ``none``: a
figure that explains others."""

Verdict = Literal["passed", "leak", "over-forgotten", "harm", "unknown", "none"]
"""``leak``: more is known of the forgotten data than without them, or more can be guessed of those
who stay; ``over-forgotten``: less, which gives the data away as well; ``harm``: others pay for it;
``unknown``: no reference to judge by; ``none``: not judged."""

SEVERITY: tuple[Verdict, ...] = ("none", "passed", "unknown", "harm", "over-forgotten", "leak")
"""Verdicts from the mildest to the most severe."""


@dataclass(frozen=True)
class Measure:
    """One figure of a finding.

    Attributes:
        interval: 95 %, of ``value``.
        before: The same of the model that has forgotten nothing.
        reference: The same after a new training without the data.
        difference: To the reference, paired, with its interval.
        target: In words: ``= retrain``, ``<= 0.10``.
        note: Why there is no figure, or what to know about it.
    """

    name: str
    value: float | None
    direction: Direction
    target: str
    interval: tuple[float, float] | None = None
    before: float | None = None
    reference: float | None = None
    difference: float | None = None
    difference_interval: tuple[float, float] | None = None
    verdict: Verdict = "none"
    note: str = ""

    def document(self) -> dict[str, Any]:
        """JSON; what is not known is null."""
        return {
            "name": self.name,
            "value": rounded(self.value),
            "interval": _pair(self.interval),
            "before": rounded(self.before),
            "reference": rounded(self.reference),
            "difference": rounded(self.difference),
            "difference_interval": _pair(self.difference_interval),
            "direction": self.direction,
            "target": self.target,
            "verdict": self.verdict,
            "note": self.note,
        }


@dataclass(frozen=True)
class Point:
    """A point of a curve: x, y and the interval of y."""

    x: float
    y: float
    interval: tuple[float, float] | None = None

    def document(self) -> dict[str, Any]:
        """JSON."""
        return {"x": rounded(self.x), "y": rounded(self.y), "interval": _pair(self.interval)}


@dataclass(frozen=True)
class Finding:
    """What an audit says of one method.

    Attributes:
        curves: Name -> points, for plots.
        notes: Sentences that explain the figures.
    """

    audit: str
    measures: tuple[Measure, ...]
    curves: Mapping[str, Sequence[Point]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        """JSON."""
        return {
            "audit": self.audit,
            "measures": [one.document() for one in self.measures],
            "curves": {
                name: [point.document() for point in points] for name, points in self.curves.items()
            },
            "notes": list(self.notes),
        }


@dataclass(frozen=True)
class Observations:
    """What was seen of the method, and what it is compared with.

    Attributes:
        before: Of the control that forgets nothing; None where it did not run.
        reference: Of a new training; None where it did not run.
        again: Of a new training with another seed, for backbones that differ by seed: how much of
            a difference is chance.
    """

    after: Observation
    before: Observation | None
    reference: Observation | None
    again: Observation | None = None


class Audit(ABC):
    """One question.

    Attributes:
        question: In one line, for people.
        default: Whether it is asked without being named.
        asks_model: Whether it sends prompts to a language model, and so needs one.
    """

    question: ClassVar[str]
    default: ClassVar[bool] = True
    asks_model: ClassVar[bool] = False

    name: str = ""
    """The name it is registered under; set by the host."""

    def unable(self, scene: Scene) -> str:
        """Why the question has no meaning for this scene; nothing if it has."""
        return ""

    @abstractmethod
    def observe(self, system: System, scene: Scene) -> Observation:
        """Look at one system. The same scene gives the same users and items for each."""

    @abstractmethod
    def judge(self, seen: Observations, scene: Scene) -> Finding:
        """Compare. Where a reference is missing, measures say so with the verdict ``unknown``."""


def padded(lists: Sequence[Int32], width: int) -> Int32:
    """Ragged lists as int32[u, K], with -1 where a list has no more."""
    table = np.full((len(lists), width), -1, dtype=np.int32)
    for row, items in zip(table, lists, strict=True):
        shown = items[:width]
        row[: len(shown)] = shown
    return table


def rounded(value: float | None) -> float | None:
    """Six digits; None for what is no finite number."""
    return None if value is None or not np.isfinite(value) else round(float(value), 6)


def _pair(interval: tuple[float, float] | None) -> list[float | None] | None:
    return None if interval is None else [rounded(bound) for bound in interval]
