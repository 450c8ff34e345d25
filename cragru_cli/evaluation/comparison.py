"""What the cells of a comparison say together: utility, findings and verdicts, method by method.

Everything here is a function of finished outcomes; nothing is fitted.

Shapes: u kept users, K places of a list.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from cragru_cli import plugins
from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation import utility
from cragru_cli.evaluation.audits.base import (
    SEVERITY,
    Audit,
    Finding,
    Measure,
    Observations,
    Verdict,
    rounded,
)
from cragru_cli.evaluation.cells import (
    AGAIN,
    CONTROL,
    OWN,
    REFERENCE,
    UNABLE,
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

_MAYBE_THE_MODEL = (
    "this method's own model differed from a new training in the same direction before it had "
    "forgotten anything: the difference may be that of the models, and not what is left of the data"
)
FAILED = "failed"
"""Name of the measure that stands in the place of those of an audit that failed."""


@dataclass(frozen=True)
class Entry:
    """One method with one backbone, forget set and seed.

    Attributes:
        reason: Why there are no figures; nothing if there are.
        failed: Audit -> why it failed; its finding is ``unknown``.
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
    failed: Mapping[str, str] = field(default_factory=dict)
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
        if measure.verdict == "unknown" and rounded(measure.reference) is None
    ]


def failures(found: Sequence[Entry]) -> list[str]:
    """A sentence for each way in which an audit failed."""
    audits = Counter(finding.audit for entry in found for finding in entry.findings)
    cases = Counter(failed for entry in found for failed in entry.failed.items())
    return [
        f"audit `{audit}`: no figures in {count} of {audits[audit]} cases, which it leaves "
        f"`unknown`: {reason.removesuffix('.')}; without it (--audits) they are complete, and kept"
        for (audit, reason), count in cases.items()
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
    findings, failed = _findings(plan, cell, outcome, beside)
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
        findings=findings,
        failed=failed,
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


def _findings(
    plan: Plan, cell: Cell, outcome: Outcome, beside: _Beside
) -> tuple[tuple[Finding, ...], dict[str, str]]:
    """What the audits found, and why some did not; those find that it is unknown."""
    scene = scene_of(plan, cell.kind, cell.seed)
    found: list[Finding] = []
    failed = {**outcome.failed(OWN), **outcome.failed(beside.serving)}
    for audit in audits_of(plan, cell.kind, cell.seed).asked:
        if audit.name not in failed:
            if outcome.seen(beside.serving, audit.name) is None:
                continue
            try:
                found.append(_finding(audit, scene, outcome, beside))
                continue
            except UNABLE as problem:
                failed[audit.name] = problem.what
        found.append(_unknown(audit.name, failed[audit.name]))
    return tuple(found), failed


def _unknown(audit: str, reason: str) -> Finding:
    """What an audit that failed leaves: no figure, and no verdict that it passed."""
    measure = Measure(FAILED, None, "none", "none", verdict="unknown", note=reason)
    return Finding(audit, (measure,))


def _finding(audit: Audit, scene: Scene, outcome: Outcome, beside: _Beside) -> Finding:
    """What an audit makes of what it saw.

    Raises:
        PluginError: It failed, or what it gave cannot be told.
    """
    after = outcome.seen(beside.serving, audit.name)
    assert after is not None
    own = outcome.seen(OWN, audit.name)
    before = own or beside.seen(CONTROL, audit.name)
    reference = beside.seen(REFERENCE, audit.name)
    seen = Observations(after, before, reference, beside.seen(AGAIN, audit.name))
    with plugins.guarded("audits", audit.name):
        found = audit.judge(seen, scene)
        worst(found.measures)
        json.dumps(found.document())
    if own is None:
        return found
    return replace(found, measures=tuple(_of_own_model(one) for one in found.measures))


def _of_own_model(measure: Measure) -> Measure:
    """Say where a difference may be that of the models, which was there before.

    A model that knew less from the start has not over-forgotten by knowing less. One that was on
    the side of a leak from the start may have had that from what was to go, or from being another
    model; as this cannot be told, it stays a leak.
    """
    value, before, reference = measure.value, measure.before, measure.reference
    if value is None or before is None or reference is None:
        return measure
    if measure.verdict == "over-forgotten" and before < reference:
        note = (
            "this method's own model was below a new training before it had forgotten anything: "
            "the difference is that of the models"
        )
        return replace(measure, verdict="unknown", note=note)
    # What must be zero is a count of what is held; no model makes up for that.
    same_side = (before - reference) * (value - reference) > 0
    if measure.verdict == "leak" and same_side and measure.target != "0":
        return replace(measure, note="; ".join(filter(None, (measure.note, _MAYBE_THE_MODEL))))
    return measure


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
