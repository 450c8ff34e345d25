"""What the tables of ``cragru evaluate`` are made of: groups, figures and verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from statistics import fmean
from typing import TYPE_CHECKING, Any

from cragru_cli import console

if TYPE_CHECKING:
    from rich.text import Text

    from cragru_cli.evaluation.comparison import Entry

WIDE = 114
"""Columns of a terminal that has room for everything."""
_STYLES = {"leak": "red", "over-forgotten": "red", "harm": "yellow", "unknown": "yellow"}
_UNJUDGED = "-"


def able(group: Sequence[Entry]) -> dict[str, dict[str, list[Entry]]]:
    """Backbone -> method -> entries with figures."""
    able = [entry for entry in group if not entry.reason]
    return {
        backbone: by(found, lambda entry: entry.method)
        for backbone, found in by(able, lambda entry: entry.backbone).items()
    }


def by(rows: Sequence[Any], key: Any) -> dict[Any, list[Any]]:
    """Rows by a key, in the order of their first appearance."""
    found: dict[Any, list[Any]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def worst_of(verdicts: Sequence[Any]) -> Text:
    """The most severe verdict, and in how many of several it was met."""
    from cragru_cli.evaluation.audits.base import SEVERITY

    worst = max(verdicts, key=SEVERITY.index)
    if worst == "none":
        return console.data(_UNJUDGED, "dim")
    count = verdicts.count(worst)
    of = f" {count}/{len(verdicts)}" if len(verdicts) > 1 and count < len(verdicts) else ""
    return console.data(f"{worst}{of}", _STYLES.get(worst, "green"))


def mean(values: Sequence[float]) -> float:
    return fmean(values) if values else 0.0


def share(values: Sequence[float | None]) -> str:
    known = [value for value in values if value is not None]
    return f"{mean(known):.3f}" if known else ""


def number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}" if isfinite(value) else "-"


def short(value: float) -> str:
    """Three digits of a share: .314, or 1.00."""
    if not isfinite(value):
        return "-"
    return f"{value:.3f}".removeprefix("0") if abs(value) < 0.9995 else f"{value:.2f}"


def duration(seconds: float) -> str:
    """Seconds, or milliseconds where they are few."""
    if seconds < 0.1:
        return f"{seconds * 1000:.1f} ms"
    return f"{seconds:.2f} s" if seconds < 100 else f"{seconds:.0f} s"
