"""Figures with intervals, and curves side by side.

Neither knows what it shows. Both grow with what there is: rows make a picture taller, and
names stand beside what they name, so that no legend is needed.

Shapes: pixels, as in the canvas.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from matplotlib.axes import Axes
from matplotlib.ticker import FuncFormatter, MaxNLocator

from cragru_cli.evaluation.report.canvas import (
    ACCENT,
    GOOD,
    HARM,
    LEAK,
    MUTED,
    OVER,
    SMALL,
    WIDTH,
    Sheet,
)
from cragru_cli.evaluation.report.figures import Figure

ROW, GAP = 21, 34
_WIDEST_NAME = 28  # characters beside a row
_CHARACTER = 6.6
MARKS: dict[str, tuple[str, str, bool]] = {  # verdict -> marker, colour, filled
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
    """

    title: str
    axis: str
    marks: Sequence[Mark]
    middle: bool = True


@dataclass(frozen=True)
class Strip:
    """Panels beside each other that share their axis.

    Attributes:
        title: Above all of them; may be empty.
    """

    title: str
    panels: Sequence[Panel]


def intervals(strips: Sequence[Strip]) -> Sheet:
    """Strips of panels below each other, one line for each name."""
    names = [_names(strip.panels) for strip in strips]
    longest = max((len(short(one)) for row in names for one in row), default=0)
    gutter = 16 + longest * _CHARACTER
    tops, top = [], 0.0
    for strip, row in zip(strips, names, strict=True):
        tops.append(top)
        top += _above(strip) + len(row) * ROW + 42
    sheet = Sheet(max(top, 1.0))
    for strip, row, start in zip(strips, names, tops, strict=True):
        _strip(sheet, strip, row, start, gutter)
    return sheet


def _above(strip: Strip) -> float:
    return 48 if strip.title else 26


def _strip(sheet: Sheet, strip: Strip, names: Sequence[str], start: float, gutter: float) -> None:
    top, limits = start + _above(strip), limits_of(strip.panels)
    width = (WIDTH - gutter - 14 - GAP * (len(strip.panels) - 1)) / len(strip.panels)
    if strip.title:
        sheet.write(0, start + 4, strip.title, weight="bold")
    for line, one in enumerate(names):
        sheet.write(gutter - 10, top + (line + 0.5) * ROW, short(one),
                    ha="right", va="center_baseline")  # fmt: skip
    for at, panel in enumerate(strip.panels):
        left = gutter + at * (width + GAP)
        axes = sheet.panel(left, top, width, len(names) * ROW)
        _interval_panel(axes, panel, names, limits, width)
        sheet.write(left, top - 20, short(panel.title, int(width // 7)), weight="bold", size=SMALL)


def _names(row: Sequence[Panel]) -> list[str]:
    return list(dict.fromkeys(mark.name for panel in row for mark in panel.marks))


def short(name: str, most: int = _WIDEST_NAME) -> str:
    """A name that fits beside a row."""
    return name if len(name) <= most else name[: most - 1] + "…"


def limits_of(row: Sequence[Panel]) -> tuple[float, float]:
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
    set_ticks(axes, "x", int(width // 60))
    axes.grid(axis="x")
    axes.set_xlabel(panel.axis)
    if panel.middle:
        axes.axvline(0, color=MUTED, linewidth=1.4)
    for line, one in enumerate(names):
        mark = marks.get(one)
        if mark is None or mark.figure.value is None:
            # Away from the target's line, which would run through the words.
            is_left = panel.middle and sum(limits) < 0
            place, side = (0.01, "left") if is_left else (0.99, "right")
            axes.text(place, line, "no figure", color=MUTED, size=SMALL, ha=side, va="center",
                      transform=axes.get_yaxis_transform())  # fmt: skip
        else:
            _interval(axes, mark.figure, line, mark.verdict)


def _interval(axes: Axes, figure: Figure, line: float, verdict: str) -> None:
    marker, colour, filled = MARKS.get(verdict, MARKS["unknown"])
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


def set_ticks(axes: Axes, which: Literal["x", "y"], most: int) -> None:
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
    subtitle: str = ""

    @property
    def full_title(self) -> str:
        """Both titles."""
        return f"{self.title}, {self.subtitle}" if self.subtitle else self.title


def curves(panels: Sequence[Small], x: str, y: str, target: float | None = None) -> Sheet:
    """Small panels with the same axes, so that many can be compared without a legend."""
    columns = min(len(panels), 4) if len(panels) != 4 else 2
    rows = -(-len(panels) // columns)
    left, gap = 52, 16
    width = min((WIDTH - left - 14 - gap * (columns - 1)) / columns, 420)
    height = 92 if columns > 2 else 130 if columns == 2 else 170
    above = 38 if any(panel.subtitle for panel in panels) else 24
    step = height + above + 16
    sheet = Sheet(24 + rows * step + 22)
    limits = _curve_limits(panels, target)
    sheet.write(0, 4, y, color=MUTED, size=SMALL)
    most = int((width if columns > 1 else 500) // 7.4)
    for at, panel in enumerate(panels):
        row, column = divmod(at, columns)
        corner = left + column * (width + gap), 24 + above + row * step
        axes = sheet.panel(*corner, width, height)
        is_lowest = at + columns >= len(panels)
        _curve_panel(axes, panel, limits, target)
        left_end, title_top = corner[0], corner[1] - above + 4
        sheet.write(left_end, title_top, short(panel.title, most), size=SMALL, weight="bold")
        sheet.write(left_end, title_top + 15, short(panel.subtitle, most), size=SMALL, color=MUTED)
        axes.tick_params(labelleft=column == 0, labelbottom=is_lowest)
    sheet.write(left, sheet.height - 14, f"{x} \N{RIGHTWARDS ARROW}", color=MUTED, size=SMALL)
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
    set_ticks(axes, "x", 4)
    set_ticks(axes, "y", 4)
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
