"""Three ways to draw: figures with intervals, curves side by side, and points with names.

None of them knows what it shows. All grow with what there is: rows make a picture taller, and
names stand beside what they name, so that no legend is needed.

Shapes: pixels, as in the canvas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator, NullFormatter

from cragru_cli.evaluation.report import numbers
from cragru_cli.evaluation.report.canvas import (
    ACCENT,
    GOOD,
    HARM,
    INK,
    LEAK,
    MUTED,
    OVER,
    RULE,
    SMALL,
    TEXT,
    WIDTH,
    Sheet,
)
from cragru_cli.evaluation.report.reading import Figure

ROW, GAP = 21, 26
_WIDEST_NAME = 24  # characters beside a row
_CHARACTER = 6.6
_MARKS: dict[str, tuple[str, str, bool]] = {  # verdict -> marker, colour, filled
    "passed": ("o", GOOD, True),
    "leak": (">", LEAK, True),
    "over-forgotten": ("<", OVER, True),
    "harm": ("D", HARM, True),
    "unknown": ("o", MUTED, False),
    "none": ("o", ACCENT, True),
}


@dataclass(frozen=True)
class Mark:
    """A figure with its interval, and the verdict by which it is drawn."""

    name: str
    figure: Figure
    verdict: str = "none"


@dataclass(frozen=True)
class Panel:
    """Some figures on one axis.

    Attributes:
        title: Above it.
        axis: What the axis shows.
        middle: Zero is the target.
        sides: What the left and the right of the target mean.
    """

    title: str
    axis: str
    marks: Sequence[Mark]
    middle: bool = True
    sides: tuple[str, str] = ("", "")


def intervals(rows: Sequence[Sequence[Panel]]) -> Sheet:
    """Panels in rows and columns, one line for each name; the panels of a row share their axis."""
    names = [_names(row) for row in rows]
    longest = max((len(short(one)) for row in names for one in row), default=0)
    gutter = 16 + longest * _CHARACTER
    heights = [len(row) * ROW for row in names]
    tops, top = [], 0.0
    for row, height in zip(rows, heights, strict=True):
        tops.append(top + _above(row))
        top = tops[-1] + height + 52
    sheet = Sheet(max(top, 1.0))
    for row, own, start, height in zip(rows, names, tops, heights, strict=True):
        width = (WIDTH - gutter - 14 - GAP * (len(row) - 1)) / len(row)
        limits = _limits(row)
        for at, panel in enumerate(row):
            axes = sheet.panel(gutter + at * (width + GAP), start, width, height)
            _interval_panel(axes, panel, own, limits, width)
            if at == 0:
                for line, one in enumerate(own):
                    sheet.write(gutter - 10, start + (line + 0.5) * ROW, short(one),
                                ha="right", va="center_baseline")  # fmt: skip
            left = gutter + at * (width + GAP)
            sheet.write(left, start - _above(row) + 4, panel.title, weight="bold")
            _write_sides(sheet, panel, left, start - 19, width)
    return sheet


def _above(row: Sequence[Panel]) -> float:
    return 44 if any(any(panel.sides) for panel in row) else 26


def _write_sides(sheet: Sheet, panel: Panel, left: float, top: float, width: float) -> None:
    for side, at, align in zip(panel.sides, (left, left + width), ("left", "right"), strict=True):
        if side:
            sheet.write(at, top, side, ha=align, color=MUTED, size=SMALL)


def _names(row: Sequence[Panel]) -> list[str]:
    return list(dict.fromkeys(mark.name for panel in row for mark in panel.marks))


def short(name: str) -> str:
    """A name that fits beside a row."""
    return name if len(name) <= _WIDEST_NAME else name[: _WIDEST_NAME - 1] + "…"


def _limits(row: Sequence[Panel]) -> tuple[float, float]:
    ends = [0.0] if any(panel.middle for panel in row) else []
    for panel in row:
        for mark in panel.marks:
            one = mark.figure
            ends += [end for end in (one.value, one.low, one.high, one.least, one.most)
                     if end is not None]  # fmt: skip
    if not ends:
        return -1.0, 1.0
    low, high = min(ends), max(ends)
    margin = (high - low) * 0.06 or max(abs(low) * 0.1, 0.001)
    return low - margin, high + margin


def _interval_panel(
    axes: Axes, panel: Panel, names: Sequence[str], limits: tuple[float, float], width: float
) -> None:
    marks = {mark.name: mark for mark in panel.marks}
    axes.set_xlim(*limits)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.set_yticks([])
    _ticks(axes, "x", int(width // 70))
    axes.grid(axis="x")
    axes.set_xlabel(panel.axis)
    if panel.middle:
        axes.axvline(0, color=MUTED, linewidth=1.4)
    for line, one in enumerate(names):
        mark = marks.get(one)
        if mark is None or mark.figure.value is None:
            axes.text(0.99, line, "no figure", color=MUTED, size=SMALL, ha="right", va="center",
                      transform=axes.get_yaxis_transform())  # fmt: skip
        else:
            _interval(axes, mark.figure, line, mark.verdict)


def _interval(axes: Axes, figure: Figure, line: float, verdict: str) -> None:
    marker, colour, filled = _MARKS.get(verdict, _MARKS["unknown"])
    if figure.low is not None and figure.high is not None:
        axes.plot([figure.low, figure.high], [line, line], color=colour, linewidth=1.6,
                  solid_capstyle="round")  # fmt: skip
    if figure.seeds > 1 and figure.least is not None and figure.most is not None:
        axes.plot([figure.least, figure.most], [line, line], color=colour, linewidth=4,
                  solid_capstyle="round")  # fmt: skip
    assert figure.value is not None
    axes.plot([figure.value], [line], marker=marker, markersize=8 if marker != "D" else 6.5,
              color=colour, markerfacecolor=colour if filled else "#ffffff", clip_on=False,
              markeredgewidth=1.6 if not filled else 0)  # fmt: skip


def _ticks(axes: Axes, which: Literal["x", "y"], most: int) -> None:
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_major_locator(MaxNLocator(max(2, min(6, most)), steps=[1, 2, 5, 10]))
    axis.set_major_formatter(FuncFormatter(lambda value, _: _tick(value)))


def _tick(value: float) -> str:
    return "0" if abs(value) < 1e-12 else f"{value:.6g}".replace("-", "\N{MINUS SIGN}")


@dataclass(frozen=True)
class Line:
    """A curve: ``main`` of what the panel is about, ``seed`` one of several, ``reference``."""

    points: Sequence[tuple[float, float]]
    band: Sequence[tuple[float, float]] | None = None
    kind: Literal["main", "seed", "reference"] = "main"


@dataclass(frozen=True)
class Small:
    """A small panel with some curves."""

    title: str
    lines: Sequence[Line]


def curves(panels: Sequence[Small], x: str, y: str, target: float | None = None) -> Sheet:
    """Small panels with the same axes, so that many can be compared without a legend."""
    columns = min(len(panels), 4) if len(panels) != 4 else 2
    rows = -(-len(panels) // columns)
    left, gap = 52, 16
    width = min((WIDTH - left - 14 - gap * (columns - 1)) / columns, 420)
    height = 92 if columns > 2 else 130 if columns == 2 else 170
    step = height + 40
    sheet = Sheet(24 + rows * step + 30)
    limits = _curve_limits(panels, target)
    sheet.write(2, 4, y, color=MUTED, size=SMALL)
    most = int((width if columns > 1 else 500) // 9)
    for at, panel in enumerate(panels):
        row, column = divmod(at, columns)
        corner = left + column * (width + gap), 48 + row * step
        axes = sheet.panel(*corner, width, height)
        is_lowest = at + columns >= len(panels)
        _curve_panel(axes, panel, limits, target)
        title = panel.title if len(panel.title) <= most else panel.title[: most - 1] + "…"
        sheet.write(corner[0], corner[1] - 18, title, size=SMALL, weight="bold")
        axes.tick_params(labelleft=column == 0, labelbottom=is_lowest)
        if is_lowest:
            axes.set_xlabel(x)
    return sheet


def _curve_limits(
    panels: Sequence[Small], target: float | None
) -> tuple[tuple[float, float], tuple[float, float]]:
    points = [point for panel in panels for line in panel.lines for point in line.points]
    ends = [y for _, y in points] + ([] if target is None else [target])
    for panel in panels:
        for line in panel.lines:
            ends += [end for pair in line.band or () for end in pair]
    return _wide([x for x, _ in points]), _wide(ends)


def _wide(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values, default=0.0), max(values, default=1.0)
    margin = (high - low) * 0.06 or max(abs(low) * 0.05, 0.01)
    return low - margin, high + margin


def _curve_panel(
    axes: Axes,
    panel: Small,
    limits: tuple[tuple[float, float], tuple[float, float]],
    target: float | None,
) -> None:
    axes.set_xlim(*limits[0])
    axes.set_ylim(*limits[1])
    _ticks(axes, "x", 4)
    _ticks(axes, "y", 4)
    axes.grid(axis="y")
    if target is not None:
        axes.axhline(target, color=MUTED, linewidth=1.2)
    for line in panel.lines:
        xs, ys = [x for x, _ in line.points], [y for _, y in line.points]
        if line.band is not None:
            axes.fill_between(xs, [low for low, _ in line.band], [high for _, high in line.band],
                              color=ACCENT, alpha=0.16, linewidth=0)  # fmt: skip
        if line.kind == "reference":
            axes.plot(xs, ys, color=MUTED, linewidth=1.4, linestyle=(0, (4, 3)))
        elif line.kind == "seed":
            axes.plot(xs, ys, color=ACCENT, linewidth=1, alpha=0.55)
        else:
            axes.plot(xs, ys, color=ACCENT, marker="o" if len(xs) < 12 else "", markersize=4)


@dataclass(frozen=True)
class Point:
    """A named place with its interval in y."""

    name: str
    x: float
    figure: Figure
    verdict: str = "none"


@dataclass(frozen=True)
class Field:
    """Named places."""

    title: str
    points: Sequence[Point]


def named_points(fields: Sequence[Field], x: str, y: str, *, middle: bool) -> Sheet:
    """Time against quality: x on a scale of powers, names in a column beside the field."""
    left, names = 58, 190
    heights = [max(150.0, len(field.points) * 17.0) for field in fields]
    sheet = Sheet(sum(heights) + 78 * len(fields) + 14)
    ticks = _powers([point.x for field in fields for point in field.points])
    bottom, top = _limits([_panel(field, middle=middle) for field in fields])
    start = 0.0
    for field, height in zip(fields, heights, strict=True):
        sheet.write(2, start + 4, field.title, weight="bold")
        sheet.write(2, start + 22, y, color=MUTED, size=SMALL)
        axes = sheet.panel(left, start + 44, WIDTH - left - names, height)
        axes.set_xscale("log")
        axes.set_xlim(ticks[0] * 0.7, ticks[-1] * 1.4)
        axes.xaxis.set_major_locator(FixedLocator(ticks))
        axes.xaxis.set_minor_formatter(NullFormatter())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: numbers.seconds(value)))
        axes.set_ylim(bottom, top)
        _ticks(axes, "y", 5)
        axes.grid()
        axes.set_xlabel(x)
        if middle:
            axes.axhline(0, color=MUTED, linewidth=1.4)
        _named(axes, field, (bottom, top), height)
        start += height + 78
    return sheet


def _panel(field: Field, *, middle: bool) -> Panel:
    return Panel("", "", [Mark(one.name, one.figure) for one in field.points], middle)


def _powers(values: Sequence[float]) -> list[float]:
    """Powers of ten that enclose the values, at most six."""
    from math import ceil, floor, log10

    low, high = floor(log10(min(values))), ceil(log10(max(values)))
    high = max(high, low + 1)
    return [10.0**power for power in range(low, high + 1, max(1, -(-(high - low) // 6)))]


def _named(axes: Axes, field: Field, limits: tuple[float, float], height: float) -> None:
    """Points, and their names beside the field in the order of height, joined by thin lines."""
    low, high = limits
    unit = (high - low) / height
    points = sorted(field.points, key=lambda one: (-(one.figure.value or 0.0), one.name))
    wanted = [one.figure.value or 0.0 for one in points]
    places = _apart(wanted, 15 * unit, low + 7 * unit, high - 7 * unit)
    right = axes.get_xlim()[1]
    for point, value, place in zip(points, wanted, places, strict=True):
        marker, colour, filled = _MARKS.get(point.verdict, _MARKS["unknown"])
        figure = point.figure
        axes.annotate("", (point.x, value), (right, place), annotation_clip=False,
                      arrowprops={"arrowstyle": "-", "color": RULE, "linewidth": 1,
                                  "shrinkA": 0, "shrinkB": 4})  # fmt: skip
        if figure.low is not None and figure.high is not None:
            axes.plot([point.x] * 2, [figure.low, figure.high], color=colour, linewidth=1.4)
        axes.plot([point.x], [value], marker=marker, markersize=8, color=colour,
                  markerfacecolor=colour if filled else "#ffffff",
                  markeredgewidth=0 if filled else 1.6)  # fmt: skip
        axes.annotate(short(point.name), (right, place), (5, 0), textcoords="offset points",
                      va="center_baseline", color=INK, size=TEXT, annotation_clip=False)  # fmt: skip


def _apart(wanted: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Falling places near the wanted ones, at least a gap apart and within bounds if they fit."""
    places = [min(max(one, low), high) for one in wanted]
    for above, below in pairwise(range(len(places))):
        places[below] = min(places[below], places[above] - gap)
    if places and places[-1] < low:
        places[-1] = low
        for below, above in pairwise(range(len(places) - 1, -1, -1)):
            places[above] = max(places[above], places[below] + gap)
    return places
