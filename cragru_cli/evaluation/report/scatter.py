"""Named points: time against quality.

Shapes: pixels, as in the canvas; boxes count from the lower left corner of their field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from matplotlib.axes import Axes
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from cragru_cli.evaluation.report.canvas import INK, MUTED, SMALL, WIDTH, Sheet
from cragru_cli.evaluation.report.drawings import MARKS, Mark, Panel, limits_of, set_ticks, short
from cragru_cli.evaluation.report.figures import Figure

Box = tuple[float, float, float, float]
"""Left, lower, right and upper end."""
_RISES = [0, *(side * rise for rise in range(1, 31) for side in (1, -1))]


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
    """Time against quality: x on a scale of powers, each name near its point."""
    left = 58
    height = max(190.0, *(len(field.points) * 19.0 for field in fields))
    step = height + 88
    sheet = Sheet(step * len(fields) - 4)
    times = [point.x for field in fields for point in field.points]
    ticks = _powers(min(times) / 2.5, max(times) * 2.5)
    bottom, top = limits_of([_panel(field, middle=middle) for field in fields])
    for at, field in enumerate(fields):
        sheet.write(0, at * step + 4, field.title, weight="bold")
        sheet.write(0, at * step + 22, y, color=MUTED, size=SMALL)
        axes = sheet.panel(left, at * step + 44, WIDTH - left - 14, height)
        axes.set_xscale("log")
        axes.set_xlim(min(*times, *ticks) / 2.5, max(*times, *ticks) * 2.5)
        axes.xaxis.set_major_locator(FixedLocator(ticks))
        axes.xaxis.set_minor_locator(NullLocator())
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: _power(value)))
        axes.set_ylim(bottom, top)
        set_ticks(axes, "y", 5)
        axes.grid()
        axes.set_xlabel(x)
        if middle:
            axes.axhline(0, color=MUTED, linewidth=1.4)
        for point in field.points:
            _point(axes, point)
        _write_names(axes, field.points, WIDTH - left - 14, height)
    return sheet


def _panel(field: Field, *, middle: bool) -> Panel:
    return Panel("", "", [Mark(one.name, one.figure) for one in field.points], middle)


def _powers(low: float, high: float) -> list[float]:
    """Powers of ten between two ends, at most seven, at least two."""
    first, last = ceil(log10(low)), floor(log10(high))
    step = max(1, -(-(last - first) // 6))
    powers = range(first, max(last, first + 1) + 1, step)
    return [float(f"1e{power}") for power in powers]


def _power(seconds: float) -> str:
    """``10 ms``: a power of ten in the unit that keeps it round."""
    unit, factor = ("s", 1.0) if seconds >= 1 else ("ms", 1e3) if seconds >= 1e-3 else ("µs", 1e6)
    return f"{round(seconds * factor):,} {unit}"


def _point(axes: Axes, point: Point) -> None:
    marker, colour, filled = MARKS.get(point.verdict, MARKS["unknown"])
    figure = point.figure
    if figure.low is not None and figure.high is not None:
        axes.plot([point.x] * 2, [figure.low, figure.high], color=colour, linewidth=1.4)
    axes.plot([point.x], [figure.value or 0.0], marker=marker, markersize=8, color=colour,
              markerfacecolor=colour if filled else "#ffffff",
              markeredgewidth=0 if filled else 1.6)  # fmt: skip


def _write_names(axes: Axes, points: Sequence[Point], width: float, height: float) -> None:
    """Each name at the nearest free place, joined to its point where that is not beside it."""

    def spot(x: float, y: float) -> tuple[float, float]:
        place = axes.transLimits.transform(axes.transScale.transform((x, y)))
        return float(place[0]) * width, float(place[1]) * height

    spots = [spot(one.x, one.figure.value or 0.0) for one in points]
    taken: list[Box] = [(x - 6, y - 6, x + 6, y + 6) for x, y in spots]
    zero = spot(points[0].x, 0.0)[1]
    taken.append((0.0, zero - 1, width, zero + 1))  # a line through a name makes it hard to read
    for one, (x, _) in zip(points, spots, strict=True):
        if one.figure.low is not None and one.figure.high is not None:
            low, high = spot(one.x, one.figure.low)[1], spot(one.x, one.figure.high)[1]
            taken.append((x - 1, low, x + 1, high))
    for point, at in zip(points, spots, strict=True):
        name = short(point.name)
        box = free_place(at, len(name) * 6.3, taken, (width, height))
        taken.append(box)
        x, y = box[0], (box[1] + box[3]) / 2
        end = x - 2 if x > at[0] else box[2] + 2
        is_far = abs(y - at[1]) > 3 or abs(end - at[0]) > 12
        if is_far:
            axes.plot([at[0] / width, end / width], [at[1] / height, y / height],
                      color=MUTED, linewidth=0.8, transform=axes.transAxes)  # fmt: skip
        axes.text(x / width, y / height, name, transform=axes.transAxes, size=SMALL, color=INK,
                  va="center_baseline")  # fmt: skip


def free_place(
    spot: tuple[float, float], length: float, taken: Sequence[Box], within: tuple[float, float]
) -> Box:
    """A box for a name near a spot that covers nothing, or the first one tried if none is free."""
    x, y = spot
    tries = [
        (left, y + rise * 7.0 - 7, left + length, y + rise * 7.0 + 7)
        for rise in _RISES
        for far in (10.0, 34.0)
        for left in (x + far, x - far - length)
    ]
    inside = [box for box in tries if box[0] >= 0 and box[2] <= within[0] and
              box[1] >= 0 and box[3] <= within[1]] or tries  # fmt: skip
    return next((box for box in inside if not any(_cover(box, one) for one in taken)), inside[0])


def _cover(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
