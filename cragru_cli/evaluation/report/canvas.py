"""Matplotlib figures as SVG that takes its colours and fonts from the page.

Colours are drawn in a palette of stand-ins that become CSS variables, so one picture suits a light
and a dark page. Text stays text: it can be searched, read aloud and selected. Nothing depends on
the settings of whoever makes the report, so equal documents give equal bytes.

Shapes: all places and sizes are in pixels of a picture that is ``WIDTH`` wide.
"""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable
from html import escape
from typing import Any

import matplotlib
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

WIDTH = 640
TEXT, SMALL = 12, 11
_DPI = 72  # one unit of SVG is one pixel

# Stand-in -> what the page makes of it.
INK, MUTED, RULE, ACCENT = "#010203", "#6a6b6c", "#dadbdc", "#0a5c9e"
GOOD, LEAK, OVER, HARM = "#0a7f5c", "#c4480a", "#9b3f8f", "#a8740b"
_VARIABLES = {
    INK: "var(--ink)",
    MUTED: "var(--muted)",
    RULE: "var(--rule)",
    ACCENT: "var(--accent)",
    GOOD: "var(--passed)",
    LEAK: "var(--leak)",
    OVER: "var(--over)",
    HARM: "var(--harm)",
    "#ffffff": "var(--page)",
}
_SETTINGS: dict[Any, Any] = {
    "svg.fonttype": "none",
    "font.family": ["sans-serif"],
    "font.sans-serif": ["DejaVu Sans"],  # comes with matplotlib, so widths are the same everywhere
    "font.size": TEXT,
    "text.parse_math": False,  # names are no formulas
    "text.color": INK,
    "axes.edgecolor": MUTED,
    "axes.labelcolor": MUTED,
    "axes.labelsize": SMALL,
    "axes.facecolor": "none",
    "figure.facecolor": "none",
    "axes.unicode_minus": True,
    "axes.formatter.useoffset": False,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "xtick.labelsize": SMALL,
    "ytick.labelsize": SMALL,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "grid.color": RULE,
    "grid.linewidth": 1,
    "lines.linewidth": 1.8,
    "path.simplify": False,
}
_FONT = re.compile(r"font: ((?:\w+ )*?)([\d.]+px) [^;\"]*")
_STYLE = re.compile(r"\s*<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL)
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)
_HEAD = re.compile(r"^.*?<svg[^>]*>", re.DOTALL)
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_COLOUR = re.compile("|".join(map(re.escape, _VARIABLES)), re.IGNORECASE)


class Sheet:
    """A picture of a given height, on which panels are placed by pixels."""

    def __init__(self, height: float) -> None:
        self.height = height
        self.figure = Figure(figsize=(WIDTH / _DPI, height / _DPI), dpi=_DPI)

    def panel(self, left: float, top: float, width: float, height: float) -> Axes:
        """Axes with their upper left corner at a place."""
        bottom = self.height - top - height
        place = (
            left / WIDTH,
            bottom / self.height,
            width / WIDTH,
            height / self.height,
        )
        axes: Axes = self.figure.add_axes(place)
        axes.set_axisbelow(True)
        return axes

    def write(self, left: float, top: float, text: str, **how: Any) -> None:
        """Text with its upper left corner at a place, unless told otherwise."""
        given = {"ha": "left", "va": "top", **how}
        self.figure.text(left / WIDTH, 1 - top / self.height, text, **given)


def picture(draw: Callable[[], Sheet], key: str, title: str, alternative: str) -> str:
    """SVG for within a page.

    Args:
        draw: Makes the sheet; called under the settings of this module.
        key: Makes names within the SVG different from those of other pictures of the page.
        title: Shown where the picture is pointed at.
        alternative: What the picture shows, in words.
    """
    buffer = io.StringIO()
    with matplotlib.rc_context(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # signs that the measuring font lacks; the page's has them
        matplotlib.rcdefaults()
        matplotlib.rcParams.update({**_SETTINGS, "svg.hashsalt": key})
        sheet = draw()
        canvas: Any = FigureCanvasSVG(sheet.figure)  # whose methods have no types
        canvas.print_svg(buffer, metadata={"Date": None})
    body = _METADATA.sub("", _STYLE.sub("", buffer.getvalue()))
    body = body.replace("xlink:href", "href")
    body = _ID.sub(rf"\g<1>{key}-", body)
    body = _FONT.sub(r"font: \1\2 var(--sans)", body)
    body = _COLOUR.sub(lambda found: _VARIABLES[found[0].lower()], body)
    head = (
        f'<svg class="plot" role="img" viewBox="0 0 {WIDTH} {sheet.height:g}" '
        f'aria-label="{escape(alternative)}">\n <title>{escape(title)}</title>'
    )
    return _HEAD.sub(lambda _: head, body, count=1).strip()
