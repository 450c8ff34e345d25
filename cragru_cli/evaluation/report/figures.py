"""Figures and verdicts over seeds, and the small parts of a document.

A figure over several seeds is their mean; its interval reaches from the lowest to the highest bound
of the seeds' intervals, and the range of the seeds' own values is kept beside it. A verdict is the
worst of the seeds, with the number of seeds for each verdict.

Whatever is missing, null or not finite in the document is None here. Names are made visible here;
all other text is made so by the page.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean
from typing import Any, TypeVar

from cragru_cli.evaluation.audits.base import SEVERITY
from cragru_cli.untrusted import visible

Document = Mapping[str, Any]
LONGEST_NAME = 60
_T = TypeVar("_T")
_K = TypeVar("_K", bound=Hashable)


@dataclass(frozen=True)
class Figure:
    """A number over seeds.

    Attributes:
        value: Mean of the seeds; None where no seed has it.
        low: Lower end of the interval.
        high: Upper end of the interval.
        least: The smallest value of a seed.
        most: The largest value of a seed.
        seeds: How many have a value.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    least: float | None = None
    most: float | None = None
    seeds: int = 0

    @property
    def sign(self) -> int:
        """1 or -1 where the interval excludes zero, 0 where it does not or there is none."""
        if self.low is None or self.high is None:
            return 0
        return 1 if self.low > 0 else -1 if self.high < 0 else 0


def number(value: object) -> float | None:
    """A finite number, or None."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return float(value)


def figure(values: Iterable[tuple[object, object]]) -> Figure:
    """One figure of the values and intervals of seeds."""
    pairs = [(number(value), _bounds(interval)) for value, interval in values]
    known = [value for value, _ in pairs if value is not None]
    if not known:
        return Figure()
    # An interval that some seeds lack would look narrower than it is.
    bounds = [bound for value, bound in pairs if value is not None]
    whole = [bound for bound in bounds if bound is not None]
    has_interval = len(whole) == len(known)
    return Figure(
        value=fmean(known),
        low=min(low for low, _ in whole) if has_interval else None,
        high=max(high for _, high in whole) if has_interval else None,
        least=min(known),
        most=max(known),
        seeds=len(known),
    )


def _bounds(interval: object) -> tuple[float, float] | None:
    if not isinstance(interval, list | tuple) or len(interval) != 2:
        return None
    low, high = number(interval[0]), number(interval[1])
    return None if low is None or high is None else (low, high)


def name(value: object) -> str:
    """A name or number from the document, visible and short enough for a table."""
    if value in (None, "") or (isinstance(value, float) and not math.isfinite(value)):
        return "(no name)"
    return visible(str(value), LONGEST_NAME)


def text(value: object) -> str:
    """Free text of the document; nothing where there is none."""
    return "" if value is None else str(value)


def mapping(value: object) -> Mapping[str, Any]:
    """An object of the document; empty where there is none."""
    return value if isinstance(value, Mapping) else {}


def items(value: object) -> list[Any]:
    """A list of the document; empty where there is none."""
    return list(value) if isinstance(value, list | tuple) else []


def by(rows: Iterable[_T], key: Callable[[_T], _K]) -> dict[_K, list[_T]]:
    """Rows by a key, in the order of their first appearance."""
    found: dict[_K, list[_T]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


@dataclass(frozen=True)
class Verdicts:
    """What seeds, or audits and seeds, say together."""

    counts: Mapping[str, int]

    @classmethod
    def of(cls, verdicts: Iterable[object]) -> Verdicts:
        """Count; what is no known verdict is unknown."""
        counts: dict[str, int] = {}
        for one in verdicts:
            word = one if isinstance(one, str) and one in SEVERITY else "unknown"
            counts[word] = counts.get(word, 0) + 1
        order = sorted(counts, key=lambda word: -SEVERITY.index(word))
        return cls({word: counts[word] for word in order})

    @property
    def worst(self) -> str:
        """The most severe."""
        return next(iter(self.counts), "none")

    @property
    def total(self) -> int:
        """Of how many."""
        return sum(self.counts.values())

    @property
    def summary(self) -> str:
        """How many of which, where they are not all the same."""
        if len(self.counts) < 2:
            return f"{self.total} seeds" if self.total > 1 else ""
        return ", ".join(f"{count} {word}" for word, count in self.counts.items())
