"""The table of audits: the figure belongs to the verdict, and every width has its form."""

from __future__ import annotations

import pytest
from rich.console import Console

from cragru_cli import console
from cragru_cli.commands import audit_tables
from cragru_cli.evaluation.audits.base import Finding, Measure, Verdict
from cragru_cli.evaluation.comparison import Entry


def of(method: str, *told: tuple[str, str, float | None, Verdict]) -> Entry:
    findings = tuple(
        Finding(
            audit,
            tuple(
                Measure(name, value, "lower", "= retrain", reference=0.5, verdict=verdict)
                for one, name, value, verdict in told
                if one == audit
            ),
        )
        for audit in dict.fromkeys(one for one, *_ in told)
    )
    return Entry("ease", method, 0, {"kind": "users"}, findings=findings)


ENTRIES = [
    of(
        "none",
        ("membership", "served.auc", 0.1, "passed"),
        ("membership", "weights.auc", 0.9, "leak"),
        ("attributes", "vectors.auc", None, "none"),
        ("attributes", "lists.auc", 0.4, "passed"),
        ("propagation", "gap", -0.3, "harm"),
    ),
    of(
        "exact",
        ("membership", "served.auc", 0.2, "passed"),
        ("attributes", "lists.auc", 0.6, "passed"),
        ("propagation", "gap", 0.0, "passed"),
    ),
]


def drawn(monkeypatch: pytest.MonkeyPatch, width: int) -> str:
    terminal = Console(width=width)
    monkeypatch.setattr(console, "stdout", lambda: terminal)
    with terminal.capture() as got:
        terminal.print(audit_tables.verdicts(ENTRIES))
        terminal.print("\n".join(audit_tables.legend(ENTRIES)))
    return got.get()


def test_the_figure_is_that_of_the_verdict(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(monkeypatch, 140)
    (none,) = [line for line in shown.splitlines() if line.strip().startswith("none")]
    assert none.split() == ["none", ".900", "leak", ".400", "passed", "-0.300", "harm"]
    assert "attributes: lists.auc" in shown
    assert "the figure is the one that is" in shown


def test_a_narrow_terminal_breaks_no_word(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = drawn(monkeypatch, 48)
    (none,) = [line for line in shown.splitlines() if line.strip().startswith("none")]
    assert none.split("none")[1].strip().startswith("leak: membership; harm:")
    assert "3 passed" in shown
    assert max(map(len, shown.split("membership: served.auc")[0].splitlines())) <= 48


def test_a_figure_that_only_explains_does_not_stand_for_one_that_passed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = (
        ("absence", "precision", None, "passed"),
        ("absence", "base_rate", 0.724, "none"),
    )
    monkeypatch.setattr("tests.commands.test_audit_tables.ENTRIES", [of("exact", *told)])
    shown = drawn(monkeypatch, 140)
    (exact,) = [line for line in shown.splitlines() if line.strip().startswith("exact")]
    assert exact.split() == ["exact", "passed"]
    assert ".724" not in shown
