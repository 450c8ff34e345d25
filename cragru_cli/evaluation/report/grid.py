"""Tables as cells of text, and the cells of figures and verdicts; the page makes HTML of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cragru_cli.evaluation.labels import Label
from cragru_cli.evaluation.report import numbers
from cragru_cli.evaluation.report.figures import Figure, Verdicts


@dataclass(frozen=True)
class Cell:
    """Text, smaller lines below it, and a verdict's badge."""

    text: str = ""
    small: tuple[str, ...] = ()
    verdict: str = ""


@dataclass(frozen=True)
class Column:
    """A heading, and below it which way is better and what the target is."""

    title: str
    legend: str = ""
    is_number: bool = True

    @classmethod
    def of(cls, label: Label) -> Column:
        """Of figures that are called so everywhere."""
        return cls(label.title, label.legend)


@dataclass(frozen=True)
class Row:
    """A name and its cells."""

    head: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Group:
    """Rows that belong together.

    Attributes:
        legend: Said once for all its rows.
    """

    title: str
    rows: tuple[Row, ...]
    legend: str = ""


@dataclass(frozen=True)
class Table:
    """A table.

    Attributes:
        caption: What it shows.
        head: Heading of the rows' names.
    """

    caption: str
    head: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]


def figure_cell(
    found: Figure, show: Callable[[float | None], str] = numbers.plain, *, sign: bool = False
) -> Cell:
    """A figure, its interval, and the range of seeds."""
    small = []
    if bounds := numbers.interval(found, sign=sign):
        small.append(bounds)
    if found.seeds > 1 and found.least != found.most:
        small.append(f"seeds {show(found.least)} to {show(found.most)}")
    return Cell(show(found.value), tuple(small))


def verdict_cell(found: Verdicts) -> Cell:
    """The worst, and how many of which."""
    return Cell(verdict=found.worst, small=tuple(filter(None, (found.summary,))))
