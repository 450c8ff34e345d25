"""Numbers as people read them."""

from __future__ import annotations

from cragru_cli.evaluation.report.figures import Figure

NOTHING = "\N{EN DASH}"
_MINUS = "\N{MINUS SIGN}"
_UNITS = ("bytes", "KiB", "MiB", "GiB", "TiB")


def plain(value: float | None, digits: int = 3) -> str:
    """``0.314``."""
    if value is None:
        return NOTHING
    shown = f"{value:,.{digits}f}"
    if not shown.strip("-0.,"):  # no zero with a sign
        shown = shown.lstrip("-")
    return shown.replace("-", _MINUS)


def signed(value: float | None, digits: int = 4) -> str:
    """``+0.0120``."""
    if value is None:
        return NOTHING
    shown = plain(value, digits)
    return shown if value < 0 or not shown.strip("0.,") else f"+{shown}"


def count(value: float | None) -> str:
    """``1,234``, or with a digit where a mean is no whole number."""
    return plain(value, 0 if value is None or value == round(value) else 1)


def seconds(value: float | None) -> str:
    """Seconds, in the unit that suits."""
    if value is None:
        return NOTHING
    if value < 0.001:
        return f"{value * 1e6:.0f} µs"
    if value < 0.9995:
        return f"{value * 1000:.3g} ms" if value < 0.1 else f"{value * 1000:.0f} ms"
    if value < 120:
        return f"{value:.3g} s"
    return f"{value / 60:.1f} min" if value < 7200 else f"{value / 3600:.1f} h"


def size(value: float | None) -> str:
    """Bytes, in the unit that suits."""
    if value is None:
        return NOTHING
    unit = 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1024, unit + 1
    return f"{value:.3g} {_UNITS[unit]}"


def interval(figure: Figure, *, sign: bool = False) -> str:
    """``0.300 to 0.328``; nothing where there is none."""
    if figure.low is None or figure.high is None:
        return ""
    show = signed if sign else plain
    return f"{show(figure.low)} to {show(figure.high)}"


def with_interval(figure: Figure, level: str, *, sign: bool = False) -> str:
    """``0.314 (95 % interval 0.300 to 0.328)``, for sentences."""
    shown = signed(figure.value) if sign else plain(figure.value)
    bounds = interval(figure, sign=sign)
    return f"{shown} ({level} interval {bounds})" if bounds else f"{shown} (no interval)"
