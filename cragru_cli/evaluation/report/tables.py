"""The tables of the report, as cells of text; the page turns them into HTML.

Every metric says which way is better and what it is compared with, in its heading or, where a
table holds many, above its rows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from cragru_cli.evaluation import labels
from cragru_cli.evaluation.labels import DIRECTIONS, METRICS
from cragru_cli.evaluation.report import numbers
from cragru_cli.evaluation.report.figures import (
    Document,
    by,
    figure,
    items,
    mapping,
    name,
    number,
    text,
)
from cragru_cli.evaluation.report.grid import (
    Cell,
    Column,
    Group,
    Row,
    Table,
    figure_cell,
    verdict_cell,
)
from cragru_cli.evaluation.report.reading import ForgetSet, Measured, Method, stream_parts, ways

_GAP = ".gap"
_FEW_GROUPS = 2


def recommendation(document: Document, cutoff: str = "10") -> Table | None:
    """Ways to recommend, in so many places."""
    rows = ways(document)
    if not rows:
        return None
    built = []
    for named, group in rows.items():
        found = [mapping(mapping(one.get("k")).get(cutoff)) for one in group]
        cells = [
            figure_cell(figure((one.get(metric), one.get(f"{metric}_ci")) for one in found))
            for metric in METRICS
        ]
        built.append(Row(named, tuple(cells)))
    columns = tuple(Column.of(labels.metric(one, cutoff)) for one in METRICS)
    users = figure((one.get("users"), None) for group in rows.values() for one in group)
    caption = f"Ways to recommend, for the same {numbers.count(users.value)} users"
    return Table(caption, "Way", columns, (Group("", tuple(built)),))


def recommendation_takes(document: Document) -> Table | None:
    """How much taste the lists rest on, what they take, and where they come from."""
    rows = ways(document)
    built = tuple(Row(named, tuple(_taken(group))) for named, group in rows.items())
    columns = (
        Column.of(labels.COVERAGE),
        Column.of(labels.LISTS_TIME),
        Column("Lists from", is_number=False),
    )
    caption = "What the lists rest on, take and come from"
    return Table(caption, "Way", columns, (Group("", built),)) if rows else None


def _taken(group: Sequence[Mapping[str, Any]]) -> Iterator[Cell]:
    yield figure_cell(figure((mapping(one.get("figures")).get("coverage"), None) for one in group))
    yield figure_cell(figure((one.get("seconds"), None) for one in group), numbers.seconds)
    sources: dict[str, float] = {}
    for one in group:
        for source, many in mapping(one.get("sources")).items():
            sources[name(source)] = sources.get(name(source), 0) + (number(many) or 0)
    yield Cell(", ".join(f"{numbers.count(many)} {source}" for source, many in sources.items()))


def _grouped(chosen: ForgetSet, cells: Callable[[Method], Iterator[Cell]]) -> tuple[Group, ...]:
    return tuple(
        Group(backbone, tuple(Row(one.method, tuple(cells(one))) for one in methods))
        for backbone, methods in chosen.backbones.items()
    )


def verdicts(chosen: ForgetSet) -> Table:
    """Verdict by method and audit."""
    audits = chosen.audits

    def cells(one: Method) -> Iterator[Cell]:
        yield verdict_cell(one.verdicts())
        yield figure_cell(one.difference(), numbers.signed, sign=True)
        for audit in audits:
            yield (
                verdict_cell(one.verdicts(audit)) if audit in one.audits else Cell(numbers.NOTHING)
            )

    columns = [
        Column("Overall", "the worst", is_number=False),
        Column.of(labels.difference()),
        *(Column(audit, is_number=False) for audit in audits),
    ]
    caption = f"Verdicts after forgetting {chosen.label}"
    return Table(caption, "Method", tuple(columns), _grouped(chosen, cells))


def utility(chosen: ForgetSet, cutoff: str = "10") -> Table:
    """What those who remain get, in so many places."""
    metrics = [
        one
        for one in METRICS
        if any(method.metric(one, cutoff).value is not None for method in chosen.able)
    ]

    def cells(one: Method) -> Iterator[Cell]:
        for metric in metrics:
            yield figure_cell(one.metric(metric, cutoff))
        yield figure_cell(one.overlap(cutoff))
        yield Cell(name(one.said("serving")) if one.said("serving") else numbers.NOTHING)

    columns = [Column.of(labels.metric(one, cutoff)) for one in metrics]
    columns.append(Column.of(labels.same(cutoff)))
    columns.append(Column("Served by", is_number=False))
    users = figure((entry.get("users"), None) for one in chosen.able for entry in one.entries)
    caption = f"Utility of the {numbers.count(users.value)} users who remain, {chosen.label}"
    return Table(caption, "Method", tuple(columns), _grouped(chosen, cells))


def differences(chosen: ForgetSet, cutoff: str = "10") -> Table | None:
    """How it differs from a new training, user by user."""
    metrics = [
        one
        for one in METRICS
        if any(method.difference(one, cutoff).value is not None for method in chosen.able)
    ]

    def cells(one: Method) -> Iterator[Cell]:
        for metric in metrics:
            yield figure_cell(one.difference(metric, cutoff), numbers.signed, sign=True)

    columns = tuple(Column.of(labels.difference(one, cutoff)) for one in metrics)
    caption = f"Differences to a new training, paired by user, {chosen.label}"
    return Table(caption, "Method", columns, _grouped(chosen, cells)) if metrics else None


def efficiency(chosen: ForgetSet) -> Table:
    """Time."""

    def cells(one: Method) -> Iterator[Cell]:
        for step in ("p50", "p95", "max"):
            yield figure_cell(one.efficiency("request_seconds", step), numbers.seconds)
        yield figure_cell(one.efficiency("batch_seconds"), numbers.seconds)
        yield figure_cell(one.efficiency("fit_seconds"), numbers.seconds)

    columns = (
        Column.of(labels.ONE_REQUEST),
        Column("95 of 100", "requests are faster"),
        Column("Slowest", "request"),
        Column.of(labels.ALL_AT_ONCE),
        Column("First training", "of everything"),
    )
    caption = f"Time to forget, {chosen.label}; {labels.LOWER}"
    return Table(caption, "Method", columns, _grouped(chosen, cells))


def resources(chosen: ForgetSet) -> Table:
    """Memory, calls, and what was done."""

    def cells(one: Method) -> Iterator[Cell]:
        yield figure_cell(one.efficiency("peak_bytes"), numbers.size)
        for what in ("requests", "calls", "tokens"):
            yield figure_cell(one.efficiency(what), numbers.count)
        yield Cell(one.said("touched") or numbers.NOTHING)

    lower = DIRECTIONS["lower"]
    columns = (
        Column("Peak memory", f"of the process; {lower}"),
        Column.of(labels.REQUESTS),
        Column("LLM calls", lower),
        Column("Tokens", lower),
        Column("Done anew", is_number=False),
    )
    caption = f"Memory, calls, and what was done anew, {chosen.label}"
    return Table(caption, "Method", columns, _grouped(chosen, cells))


def audit(chosen: ForgetSet, named: str) -> Table:
    """Every figure of one audit, measure by measure."""
    measures: dict[str, list[tuple[Method, Measured]]] = {}
    for one in chosen.able:
        for found in one.measures(named):
            measures.setdefault(found.name, []).append((one, found))
    columns = (
        Column("Before", "nothing forgotten"),
        Column("After forgetting"),
        Column("New training", "the reference"),
        Column("Difference", "after minus new training"),
        Column("Verdict", is_number=False),
    )
    groups = tuple(_measure_group(chosen, measure, found) for measure, found in measures.items())
    return Table(f"{_capital(named)}, {chosen.label}", "Method", columns, groups)


def fairness(chosen: ForgetSet, named: str) -> Table | None:
    """Each grouping in short: both numbers, or the best and the worst, and the gap."""
    columns = (
        Column("Groups", "NDCG@10 after forgetting", is_number=False),
        Column("Gap before", "nothing forgotten"),
        Column("Gap after"),
        Column("New training", "its gap, the reference"),
        Column("Difference", "target 0"),
        Column("Verdict", is_number=False),
    )
    groups: dict[str, list[Row]] = {}
    for one in chosen.able:
        measures = one.measures(named)
        for gap in measures:
            grouping = gap.name.removesuffix(_GAP)
            members = [each for each in measures if each.name.startswith(f"{grouping}=")]
            if gap.name.endswith(_GAP) and members:
                cells = (
                    Cell(_members(members, f"{grouping}=")),
                    figure_cell(gap.before),
                    figure_cell(gap.value),
                    figure_cell(gap.reference),
                    figure_cell(gap.difference, numbers.signed, sign=True),
                    verdict_cell(gap.verdicts),
                )
                groups.setdefault(grouping, []).append(Row(_who(one, chosen), cells))
    built = tuple(Group(grouping, tuple(rows)) for grouping, rows in groups.items())
    caption = f"Groups of users and the gap between them, {chosen.label}"
    return Table(caption, "Method", columns, built) if built else None


def _members(members: Sequence[Measured], prefix: str) -> str:
    """Up to two groups as they are; of more the best and the worst."""
    known = [one for one in members if one.value.value is not None]
    chosen = known
    if len(known) > _FEW_GROUPS:
        ordered = sorted(known, key=lambda one: -(one.value.value or 0.0))
        chosen = [ordered[0], ordered[-1]]
    said = [f"{one.name[len(prefix):].partition('.')[0]} {numbers.plain(one.value.value)}"
            for one in chosen]  # fmt: skip
    if len(known) > _FEW_GROUPS:
        return f"best {said[0]}, worst {said[1]}, of {len(known)} groups"
    return ", ".join(said) or numbers.NOTHING


def _who(one: Method, chosen: ForgetSet) -> str:
    return f"{one.method}, {one.backbone}" if len(chosen.backbones) > 1 else one.method


def _measure_group(
    chosen: ForgetSet, measure: str, found: Sequence[tuple[Method, Measured]]
) -> Group:
    notes = {one.notes for _, one in found}
    shared = next(iter(notes)) if len(notes) == 1 else ()
    rows = []
    for method, one in found:
        badge = verdict_cell(one.verdicts)
        own = () if one.notes == shared else one.notes
        cells = (
            figure_cell(one.before),
            figure_cell(one.value),
            figure_cell(one.reference),
            figure_cell(one.difference, numbers.signed, sign=True),
            Cell(small=badge.small + own, verdict=badge.verdict),
        )
        rows.append(Row(_who(method, chosen), cells))
    first = found[0][1]
    better = DIRECTIONS.get(first.direction, first.direction or "no direction is known")
    target = f"Target: {first.target}." if first.target not in ("", "none") else "No target."
    # Punctuation apart, notes of audits are clauses or sentences.
    remark = " ".join(f"{note[:1].upper()}{note[1:].rstrip('.')}." for note in shared)
    return Group(measure, tuple(rows), f"{_capital(better)}. {target} {remark}".strip())


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def methods(sets: Sequence[ForgetSet]) -> Table | None:
    """Where methods come from, how they differ from it, and why some have no figures."""
    rows = []
    for method, found in by([one for chosen in sets for one in chosen.methods],
                            lambda one: one.method).items():  # fmt: skip
        source = _once(one.said("source") for one in found)
        differs = _once(one.said("differs") for one in found)
        reasons = _once(f"{one.backbone}: {reason}" for one in found for reason in one.reasons)
        rows.append(Row(method, (Cell(source), Cell(differs), Cell(reasons))))
    titles = ("Source", "How it differs from its source", "No figures with")
    columns = tuple(Column(title, is_number=False) for title in titles)
    return Table("The methods", "Method", columns, (Group("", tuple(rows)),)) if rows else None


def _once(said: Any) -> str:
    return "; ".join(dict.fromkeys(filter(None, said))) or numbers.NOTHING


def streams(document: Document) -> Table | None:
    """Requests one by one."""
    found = [mapping(one) for one in items(document.get("streams"))]
    if not found:
        return None
    groups = tuple(
        Group(title, tuple(_stream_rows(runs)))
        for title, runs in by(found, lambda one: ", ".join(stream_parts(one))).items()
    )
    columns = (
        Column.of(labels.REQUESTS),
        Column.of(labels.same()),
        Column.of(labels.metric("ndcg")),
        Column.of(labels.difference()),
        Column("New training", "seconds, since the last look"),
    )
    caption = "Streams: requests one after the other, with a look at every quarter"
    return Table(caption, "Look at", columns, groups)


def _stream_rows(runs: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    for one in runs:
        if one.get("reason"):
            yield Row(f"seed {name(one.get('seed'))}", (Cell(text(one["reason"])),))
    looks = [mapping(look) for one in runs for look in items(one.get("checkpoints"))]
    for share, same in by(looks, lambda look: number(look.get("share"))).items():

        def cell(key: str, show: Callable[[float | None], str] = numbers.plain,
                 same: Sequence[Mapping[str, Any]] = same) -> Cell:  # fmt: skip
            return figure_cell(figure((look.get(key), None) for look in same), show)

        place = numbers.NOTHING if share is None else f"{share * 100:.3g} %"
        yield Row(place, (
            cell("requests", numbers.count), cell("overlap@10"), cell("ndcg@10"),
            cell("ndcg_difference", numbers.signed), cell("retrain_seconds", numbers.seconds),
        ))  # fmt: skip
    spent = [mapping(one.get("seconds")) for one in runs]
    if any(spent):
        told = ", ".join(
            f"{word} {numbers.seconds(figure((one.get(key), None) for one in spent).value)}"
            for word, key in (("median", "p50"), ("95 of 100", "p95"), ("slowest", "max"))
        )
        yield Row("A request", (Cell(told),))


def controls(document: Document) -> Table | None:
    """What a membership attack finds where nothing is forgotten."""
    groups = []
    for found in by([mapping(one) for one in items(document.get("controls"))],
                    lambda one: name(one.get("backbone"))).items():  # fmt: skip
        groups.append(_control_group(*found))
    columns = (Column("Value"), Column("Remark", is_number=False))
    caption = "Control: what the attack finds where nothing is forgotten"
    return Table(caption, "Figure", columns, tuple(groups)) if groups else None


def _control_group(backbone: str, runs: Sequence[Mapping[str, Any]]) -> Group:
    rows = [
        Row("no figures", (Cell(), Cell(text(one["reason"])))) for one in runs if one.get("reason")
    ]
    seen = [mapping(measure) for one in runs
            for measure in items(mapping(one.get("finding")).get("measures"))]  # fmt: skip
    for measure, same in by(seen, lambda one: name(one.get("name"))).items():
        whole = Measured("", measure, tuple(same))
        rows.append(Row(measure, (figure_cell(whole.value), Cell(" ".join(whole.notes)))))
    notes = dict.fromkeys(text(note) for one in runs
                          for note in items(mapping(one.get("finding")).get("notes")))  # fmt: skip
    return Group(backbone, tuple(rows), " ".join(notes))


def pairs(caption: str, head: str, found: Mapping[str, Any]) -> Table | None:
    """Names and values, as of a configuration."""
    rows = tuple(Row(name(key), (Cell(_shown(value)),)) for key, value in found.items())
    columns = (Column("Value", is_number=False),)
    return Table(caption, head, columns, (Group("", rows),)) if rows else None


def _shown(value: object) -> str:
    if value is None:
        return numbers.NOTHING
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
