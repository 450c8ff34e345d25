"""The document of an evaluation, read for the report: runs of several seeds brought together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cragru_cli.evaluation import labels
from cragru_cli.evaluation.report.figures import (
    Document,
    Figure,
    Verdicts,
    by,
    figure,
    items,
    mapping,
    name,
    number,
    text,
)

REFERENCE, CONTROL = "retrain", "none"
OTHERS = ("attributes", "fairness", "propagation")
"""Audits that ask for whoever did not ask to be forgotten."""


def ways(document: Document) -> dict[str, list[Mapping[str, Any]]]:
    """Name of a way to recommend -> its rows, one a seed."""
    rows = [mapping(one) for one in items(document.get("rows"))]
    return by(rows, lambda row: name(row.get("name")))


def stream_parts(stream: Mapping[str, Any]) -> list[str]:
    """Method, backbone and, where it is told, forget set of a stream."""
    parts = [name(stream.get("method")), name(stream.get("backbone"))]
    forget = stream.get("forget")
    return [*parts, name(forget)] if isinstance(forget, str) and forget else parts


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

    def flagged(self, flag: str, *, others: bool | None = None) -> int:
        """In how many seeds some measure has this verdict.

        Args:
            others: By audits that ask for whoever did not ask to be forgotten, or by the rest;
                None for any.
        """
        found = [_whom(entry, flag) for entry in self.entries]
        return sum(bool(whom) if others is None else others in whom for whom in found)

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


def _whom(entry: Document, flag: str) -> set[bool]:
    """Whether audits of others raise a flag, and whether the rest do."""
    found = {
        name(mapping(finding).get("audit")) in OTHERS
        for finding in items(entry.get("findings"))
        for measure in items(mapping(finding).get("measures"))
        if mapping(measure).get("verdict") == flag
    }
    return found or ({False} if entry.get("verdict") == flag else set())


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
    attribute = name(forget["attribute"]) if forget.get("attribute") else ""
    return labels.forget_set(name(kind), attribute) + (
        f", {share * 100:.3g} %" if share is not None else ""
    )


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
