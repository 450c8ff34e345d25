"""What the cells of a comparison say together: utility, findings and verdicts, method by method.

Everything here is a function of finished outcomes; nothing is fitted.

Shapes: u kept users, K places of a list.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation import utility
from cragru_cli.evaluation.audits.base import (
    SEVERITY,
    Audit,
    Finding,
    Measure,
    Observations,
    Verdict,
)
from cragru_cli.evaluation.cells import (
    AGAIN,
    CONTROL,
    REFERENCE,
    Cell,
    Outcome,
    Plan,
    audits_of,
    scene_of,
    seconds_of,
)
from cragru_cli.evaluation.metrics import CUTOFFS, per_user
from cragru_cli.evaluation.protocol import overlap
from cragru_cli.evaluation.scene import Scene


@dataclass(frozen=True)
class Entry:
    """One method with one backbone, forget set and seed.

    Attributes:
        reason: Why there are no figures; nothing if there are.
        forget: Kind and size of the forget set.
        k: Cutoff -> metric -> mean, interval, paired difference to the reference.
        overlap: Cutoff -> share of places in common with the reference.
        efficiency: Seconds, bytes, calls and tokens.
        more: What else is known of the method.
    """

    backbone: str
    method: str
    seed: int
    forget: Mapping[str, Any]
    reason: str = ""
    users: int = 0
    k: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    overlap: Mapping[str, float | None] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    efficiency: Mapping[str, Any] = field(default_factory=dict)
    more: Mapping[str, Any] = field(default_factory=dict)

    @property
    def verdict(self) -> Verdict:
        """The worst of the findings."""
        return worst([one for finding in self.findings for one in finding.measures])

    def finding(self, audit: str) -> Finding | None:
        """What one audit found."""
        return next((one for one in self.findings if one.audit == audit), None)

    def document(self) -> dict[str, Any]:
        """JSON; what was measured by a clock stands under ``efficiency`` alone."""
        return {
            "backbone": self.backbone,
            "method": self.method,
            "seed": self.seed,
            "forget": dict(self.forget),
            "able": not self.reason,
            "reason": self.reason,
            "users": self.users,
            "k": {cutoff: dict(values) for cutoff, values in self.k.items()},
            "overlap": dict(self.overlap),
            "findings": [finding.document() for finding in self.findings],
            "verdict": self.verdict,
            "efficiency": dict(self.efficiency),
            **self.more,
        }


def worst(measures: Sequence[Measure]) -> Verdict:
    """The most severe verdict of some measures."""
    return max((one.verdict for one in measures), key=SEVERITY.index, default="none")


def entries(plan: Plan, outcomes: Mapping[Cell, Outcome], metrics: str = "standard") -> list[Entry]:
    """One entry a cell, in the order of the cells."""
    return [
        _entry(plan, cell, outcome, outcomes, metrics)
        for cell, outcome in outcomes.items()
        if cell.kind is not None and not cell.stream
    ]


def lacking(found: Sequence[Entry]) -> list[str]:
    """A sentence for each measure that has nothing to be compared with."""
    return [
        f"{entry.backbone}, {entry.method}: {finding.audit}: {measure.name}: "
        f"{measure.note or 'no reference'}"
        for entry in found
        for finding in entry.findings
        for measure in finding.measures
        if measure.verdict == "unknown" and measure.reference is None
    ]


def _entry(
    plan: Plan,
    cell: Cell,
    outcome: Outcome,
    outcomes: Mapping[Cell, Outcome],
    metrics: str,
) -> Entry:
    scene = scene_of(plan, cell.kind, cell.seed)
    forget = described(scene)
    if outcome.reason:
        return Entry(cell.backbone, cell.method, cell.seed, forget, outcome.reason)
    serving = str(outcome.figures["serving"])
    beside = _Beside(cell, serving, outcomes)
    lists = _lists(outcome, serving)
    reference = beside.lists(REFERENCE)
    values = per_user(lists, scene.truths)
    others = None if reference is None else per_user(reference, scene.truths)
    more = _more(outcome, serving)
    if metrics == "cure4rec":
        more["cure4rec"] = utility.cure4rec(lists, scene)
    return Entry(
        backbone=cell.backbone,
        method=cell.method,
        seed=cell.seed,
        forget=forget,
        users=len(lists),
        k=utility.compared(values, others, scene.seed),
        overlap={str(at): _overlap(lists, reference, at) for at in CUTOFFS},
        findings=tuple(
            _finding(audit, scene, outcome, beside)
            for audit in audits_of(plan, cell.kind, cell.seed)
            if outcome.seen(serving, audit.name) is not None
        ),
        efficiency=_efficiency(outcome, serving),
        more=more,
    )


class _Beside:
    """The outcomes that a method is compared with, served in its own way."""

    def __init__(self, cell: Cell, serving: str, outcomes: Mapping[Cell, Outcome]) -> None:
        self._cell, self._outcomes = cell, outcomes
        self.serving = serving

    def _of(self, method: str) -> Outcome | None:
        cell = self._cell
        other = Cell(cell.backbone, method, cell.kind, cell.seed)
        outcome = self._outcomes.get(other)
        return None if outcome is None or outcome.reason else outcome

    def lists(self, method: str) -> list[Int32] | None:
        """The kept users' lists."""
        outcome = self._of(method)
        return None if outcome is None else _lists(outcome, self.serving)

    def seen(self, method: str, audit: str) -> Mapping[str, Any] | None:
        """What an audit saw."""
        outcome = self._of(method)
        return None if outcome is None else outcome.seen(self.serving, audit)


def _finding(audit: Audit, scene: Scene, outcome: Outcome, beside: _Beside) -> Finding:
    after = outcome.seen(beside.serving, audit.name)
    assert after is not None
    before = beside.seen(CONTROL, audit.name)
    reference = beside.seen(REFERENCE, audit.name)
    return audit.judge(
        Observations(after, before, reference, beside.seen(AGAIN, audit.name)), scene
    )


def described(scene: Scene) -> dict[str, Any]:
    """A forget set in numbers."""
    kind = scene.forget_set.kind
    return {
        "kind": kind.name,
        "share": kind.share,
        "attribute": kind.attribute,
        "users": len(scene.forget_set.users),
        "interactions": int(scene.forget_set.gone.sum()),
    }


def _lists(outcome: Outcome, serving: str) -> list[Int32]:
    return [row[row >= 0] for row in np.asarray(outcome.arrays[f"{serving}.lists"])]


def _overlap(lists: Sequence[Int32], reference: Sequence[Int32] | None, at: int) -> float | None:
    return None if reference is None else round(overlap(lists, reference, at), 6)


def _efficiency(outcome: Outcome, serving: str) -> dict[str, Any]:
    figures = outcome.figures
    usage = dict(figures.get(f"{serving}.usage", {}))
    calls = usage.pop("calls", 0)
    return {
        "fit_seconds": round(figures["fit_seconds"], 4),
        "batch_seconds": round(figures["batch_seconds"], 6),
        "requests": figures["requests"],
        "request_seconds": {
            name: round(value, 6) if isinstance(value, float) else value
            for name, value in seconds_of(figures["request_seconds"]).items()
        },
        "peak_bytes": figures["peak_bytes"],
        "calls": calls,
        "tokens": sum(usage.values()),
    }


def _more(outcome: Outcome, serving: str) -> dict[str, Any]:
    figures = outcome.figures
    return {
        "serving": serving,
        "sources": dict(figures.get(f"{serving}.sources", {})),
        "touched": figures["touched"],
        "source": figures["source"],
        "differs": figures["differs"],
    }
