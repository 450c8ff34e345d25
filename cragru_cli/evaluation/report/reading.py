"""The document of an evaluation, read for the report: runs of several seeds brought together.

A figure over several seeds is their mean; its interval reaches from the lowest to the highest bound
of the seeds' intervals, and the range of the seeds' own values is kept beside it. A verdict is the
worst of the seeds, with the number of seeds for each verdict.

Whatever is missing, null or not finite in the document is None here. Names are made visible here;
all other text is made so by the page.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any, TypeVar

from cragru_cli.evaluation.audits.base import SEVERITY
from cragru_cli.untrusted import visible

Document = Mapping[str, Any]
LONGEST_NAME = 60
REFERENCE, CONTROL = "retrain", "none"
_KINDS = {
    "users": "random users",
    "core": "most active users",
    "edge": "least active users",
    "interactions": "random interactions",
    "sensitive": "sensitive interactions",
    "spam": "injected profiles",
}
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
    """A name from the document, visible and short enough for a table."""
    return visible(str(value), LONGEST_NAME) if value not in (None, "") else "(no name)"


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
        order = sorted(counts, key=lambda word: -SEVERITY.index(word))  # type: ignore[arg-type]
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


@dataclass(frozen=True)
class Measured:
    """One measure of one audit, of the seeds of a method."""

    audit: str
    name: str
    found: tuple[Mapping[str, Any], ...]

    @property
    def value(self) -> Figure:
        """After forgetting."""
        return figure((one.get("value"), one.get("interval")) for one in self.found)

    @property
    def before(self) -> Figure:
        """Of the model that has forgotten nothing."""
        return figure((one.get("before"), None) for one in self.found)

    @property
    def reference(self) -> Figure:
        """Of a new training."""
        return figure((one.get("reference"), None) for one in self.found)

    @property
    def difference(self) -> Figure:
        """To a new training."""
        return figure((one.get("difference"), one.get("difference_interval")) for one in self.found)

    @property
    def verdicts(self) -> Verdicts:
        """Of the seeds."""
        return Verdicts.of(one.get("verdict", "none") for one in self.found)

    @property
    def direction(self) -> str:
        """Which way is better."""
        return text(self.found[0].get("direction"))

    @property
    def target(self) -> str:
        """What it should be."""
        return text(self.found[0].get("target"))

    @property
    def notes(self) -> tuple[str, ...]:
        """Each note once."""
        return tuple(dict.fromkeys(filter(None, (text(one.get("note")) for one in self.found))))


@dataclass(frozen=True)
class Method:
    """One method with one backbone and forget set: the entries of its seeds.

    Attributes:
        entries: Of the seeds for which there are figures.
        reasons: Why there are none for the others.
    """

    backbone: str
    method: str
    entries: tuple[Document, ...]
    reasons: tuple[str, ...]

    def metric(self, name: str, cutoff: str = "10") -> Figure:
        """A metric of those who remain."""
        return figure((one.get(name), one.get(f"{name}_ci")) for one in self._at(cutoff))

    def difference(self, name: str = "ndcg", cutoff: str = "10") -> Figure:
        """Its paired difference to a new training."""
        return self.metric(f"{name}_difference", cutoff)

    def _at(self, cutoff: str) -> list[Mapping[str, Any]]:
        return [mapping(mapping(entry.get("k")).get(cutoff)) for entry in self.entries]

    def overlap(self, cutoff: str = "10") -> Figure:
        """Share of places in common with a new training."""
        return figure((mapping(one.get("overlap")).get(cutoff), None) for one in self.entries)

    def efficiency(self, *path: str) -> Figure:
        """A figure of time, memory or calls."""
        found: list[tuple[object, object]] = []
        for entry in self.entries:
            value: object = entry.get("efficiency")
            for step in path:
                value = mapping(value).get(step)
            found.append((value, None))
        return figure(found)

    def said(self, key: str) -> str:
        """A text of the entries; of several different ones, all."""
        return "; ".join(dict.fromkeys(filter(None, (text(one.get(key)) for one in self.entries))))

    def findings(self, audit: str) -> list[Mapping[str, Any]]:
        """Of one audit, one a seed."""
        return [one for one in self._findings() if name(one.get("audit")) == audit]

    def _findings(self) -> list[Mapping[str, Any]]:
        return [mapping(one) for entry in self.entries for one in items(entry.get("findings"))]

    @property
    def audits(self) -> list[str]:
        """Names of the audits that found something."""
        return list(dict.fromkeys(name(one.get("audit")) for one in self._findings()))

    def measures(self, audit: str) -> list[Measured]:
        """Of one audit, brought together over seeds."""
        found = [
            mapping(one) for seen in self.findings(audit) for one in items(seen.get("measures"))
        ]
        grouped = by(found, lambda one: name(one.get("name")))
        return [Measured(audit, named, tuple(group)) for named, group in grouped.items()]

    def verdicts(self, audit: str | None = None) -> Verdicts:
        """One a seed: the worst of one audit's measures, or of all."""
        if audit is None:
            return Verdicts.of(entry.get("verdict", "unknown") for entry in self.entries)
        return Verdicts.of(
            Verdicts.of(
                mapping(one).get("verdict", "none") for one in items(found.get("measures"))
            ).worst
            for found in self.findings(audit)
        )

    def curves(self) -> dict[tuple[str, str], list[Sequence[Mapping[str, Any]]]]:
        """Audit and name of a curve -> its points, one list a seed."""
        found: dict[tuple[str, str], list[Sequence[Mapping[str, Any]]]] = {}
        for one in self._findings():
            for named, points in mapping(one.get("curves")).items():
                key = name(one.get("audit")), name(named)
                found.setdefault(key, []).append([mapping(point) for point in items(points)])
        return found


@dataclass(frozen=True)
class ForgetSet:
    """One forget set and all methods that forgot it.

    Attributes:
        key: For links within the page.
        label: In words.
        size: How much it was.
    """

    key: str
    label: str
    size: str
    methods: tuple[Method, ...]

    @property
    def able(self) -> tuple[Method, ...]:
        """Methods with figures."""
        return tuple(one for one in self.methods if one.entries)

    @property
    def backbones(self) -> dict[str, list[Method]]:
        """Methods with figures, by backbone."""
        return by(self.able, lambda one: one.backbone)

    @property
    def audits(self) -> list[str]:
        """All that found something."""
        return list(dict.fromkeys(audit for one in self.able for audit in one.audits))


def forget_sets(document: Document) -> list[ForgetSet]:
    """All forget sets, in the order of the document."""
    entries = [mapping(one) for one in items(document.get("unlearning"))]
    grouped = by(entries, lambda entry: _identity(mapping(entry.get("forget"))))
    return [
        ForgetSet(f"set-{at}", _label(group), _size(group), _methods(group))
        for at, group in enumerate(grouped.values(), start=1)
    ]


def _identity(forget: Mapping[str, Any]) -> tuple[str, str, str]:
    return text(forget.get("kind")), text(forget.get("share")), text(forget.get("attribute"))


def _label(group: Sequence[Document]) -> str:
    forget = mapping(group[0].get("forget"))
    kind, share = text(forget.get("kind")), number(forget.get("share"))
    words = _KINDS.get(kind) or name(kind)
    attribute = f" ({name(forget['attribute'])})" if forget.get("attribute") else ""
    return words + attribute + (f", {share * 100:.3g} %" if share is not None else "")


def _size(group: Sequence[Document]) -> str:
    parts = []
    for what in ("users", "interactions"):
        known = [number(mapping(one.get("forget")).get(what)) for one in group]
        values = sorted({int(value) for value in known if value is not None})
        if values:
            many = f"{values[0]:,}" if len(values) == 1 else f"{values[0]:,} to {values[-1]:,}"
            parts.append(f"{many} {what if values != [1] else what[:-1]}")
    return ", ".join(parts)


def _methods(group: Sequence[Document]) -> tuple[Method, ...]:
    named = by(group, lambda entry: (name(entry.get("backbone")), name(entry.get("method"))))
    found = []
    for (backbone, method), entries in named.items():
        able = tuple(entry for entry in entries if entry.get("able", True))
        reasons = tuple(
            dict.fromkeys(
                text(entry.get("reason")) or "no reason is known"
                for entry in entries
                if not entry.get("able", True)
            )
        )
        found.append(Method(backbone, method, able, reasons))
    return tuple(found)
