"""The figures of ``--metrics cure4rec``: a table where the document has them, else none."""

from __future__ import annotations

from cragru_cli.evaluation.labels import CURE4REC
from cragru_cli.evaluation.report.figures import Figure, figure, mapping
from cragru_cli.evaluation.report.grid import Column, Group, Row, Table, figure_cell
from cragru_cli.evaluation.report.reading import ForgetSet, Method


def table(chosen: ForgetSet) -> Table | None:
    """CURE4Rec's own definitions, of those who remain."""
    if not any(entry.get("cure4rec") for one in chosen.able for entry in one.entries):
        return None
    columns = tuple(Column.of(one) for one in CURE4REC.values())
    groups = tuple(
        Group(
            backbone,
            tuple(
                Row(one.method, tuple(figure_cell(_figure(one, key)) for key in CURE4REC))
                for one in methods
            ),
        )
        for backbone, methods in chosen.backbones.items()
    )
    caption = f"Utility by CURE4Rec's definitions, {chosen.label}; compare retrain"
    return Table(caption, "Method", columns, groups)


def _figure(one: Method, key: str) -> Figure:
    return figure((mapping(entry.get("cure4rec")).get(key), None) for entry in one.entries)
