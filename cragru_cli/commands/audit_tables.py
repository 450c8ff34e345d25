"""What audits found, as a table for a terminal of any width."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING

from cragru_cli import console
from cragru_cli.commands.evaluate_cells import WIDE, able, mean, short, worst_of
from cragru_cli.evaluation.labels import DIRECTIONS

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from cragru_cli.evaluation.audits.base import Finding, Measure, Verdict
    from cragru_cli.evaluation.comparison import Entry

_FLAGGED = ("leak", "over-forgotten", "harm")
_ANY_WIDTH = 1000


def verdicts(group: Sequence[Entry]) -> Table:
    """A column for each audit; where the terminal is too narrow for that, one for all."""
    audits = list(dict.fromkeys(one.audit for entry in group for one in entry.findings))
    table = _by_audit(group, audits)
    terminal = console.stdout()
    needed = terminal.measure(table, options=terminal.options.update(width=_ANY_WIDTH)).maximum
    return table if needed <= terminal.width else _by_verdict(group, audits)


def _by_verdict(group: Sequence[Entry], audits: Sequence[str]) -> Table:
    table = console.table("", "verdicts", title="Audits", right=())
    for backbone, methods in able(group).items():
        table.add_section()
        table.add_row(console.data(backbone, "dim"))
        for method, found in methods.items():
            told = {audit: _verdict(found, audit) for audit in audits}
            table.add_row(console.data(f"  {method}"), _listed(told))
    return table


def _listed(told: Mapping[str, Verdict | None]) -> Text:
    """Audits by their verdicts, the most severe first; those that passed are counted."""
    from cragru_cli.evaluation.audits.base import SEVERITY

    said = console.data("")
    for verdict in reversed(SEVERITY):
        named = [audit for audit, one in told.items() if one == verdict]
        if not named:
            continue
        said.append("; " if said else "")
        if verdict == "passed":
            said.append(f"{len(named)} ").append_text(worst_of([verdict]))
        else:
            said.append_text(worst_of([verdict])).append(f": {', '.join(named)}")
    return said


def _verdict(found: Sequence[Entry], audit: str) -> Verdict | None:
    """The worst of an audit over seeds; None where it looked at nothing."""
    from cragru_cli.evaluation.comparison import worst

    findings = [one for one in (entry.finding(audit) for entry in found) if one is not None]
    return worst([measure for one in findings for measure in one.measures]) if findings else None


def _by_audit(group: Sequence[Entry], audits: Sequence[str]) -> Table:
    table = console.table("", *audits, title="Audits", right=())
    for backbone, methods in able(group).items():
        table.add_section()
        table.add_row(console.data(backbone, "dim"))
        for method, found in methods.items():
            cells = [_audit_cell(found, audit) for audit in audits]
            table.add_row(console.data(f"  {method}"), *cells)
    return table


def _audit_cell(found: Sequence[Entry], audit: str) -> Text:
    """The worst verdict, and its figure where there is room."""
    from cragru_cli.evaluation.comparison import worst

    findings = [one for one in (entry.finding(audit) for entry in found) if one is not None]
    if not findings:
        return console.data("")
    text = worst_of([worst(finding.measures) for finding in findings])
    values = [value for value in map(_figure, findings) if value is not None]
    if values and console.stdout().width >= WIDE:
        text = console.data(f"{short(mean(values))} ").append_text(text)
    return text


def _figure(finding: Finding) -> float | None:
    """The figure that stands for a finding: of the measure that is flagged, else of the first."""
    from cragru_cli.evaluation.comparison import worst

    verdict, told = worst(finding.measures), _told(finding)
    if verdict in _FLAGGED:
        told.sort(key=lambda one: one.verdict != verdict)
    return told[0].value if told else None


def _told(finding: Finding) -> list[Measure]:
    """The measures that have a figure: of those that are judged, where there are such.

    A figure that only explains would be read as the one that passed.
    """
    judged = [one for one in finding.measures if one.verdict != "none"]
    told = judged or finding.measures
    return [one for one in told if one.value is not None and isfinite(one.value)]


def legend(group: Sequence[Entry]) -> Iterator[str]:
    """What is shown of each audit, which way is better, and what it is compared with."""
    seen: dict[str, Measure] = {}
    for entry in group:
        for finding in entry.findings:
            first = next(iter(_told(finding)), None)
            if first is None or finding.audit in entry.failed:
                continue
            if seen.setdefault(finding.audit, first).verdict == "none":  # one that is judged
                seen[finding.audit] = first
    for audit, one in seen.items():
        known = one.reference
        reference = "" if known is None or not isfinite(known) else f" (here {short(known)})"
        yield f"{audit}: {one.name}; {DIRECTIONS[one.direction]}; target {one.target}{reference}"
    if console.stdout().width >= WIDE:
        yield "Where something is flagged, the figure is the one that is; --details names it"
