"""The plots of the report: each is made from the document, as SVG with an alternative in words.

Shapes: none; see the drawings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from cragru_cli.evaluation.report import drawings, numbers
from cragru_cli.evaluation.report.canvas import Sheet, picture
from cragru_cli.evaluation.report.drawings import Field, Line, Mark, Panel, Point, Small
from cragru_cli.evaluation.report.reading import (
    REFERENCE,
    Document,
    ForgetSet,
    Method,
    by,
    figure,
    forget_sets,
    items,
    mapping,
    name,
    number,
)

_ABREAST = 3
_PANELS_A_PICTURE = 4
_CURVES_A_PICTURE = 24
_TOLD = 4
_FASTEST = 1e-6  # seconds; a scale of powers has no zero
_SIDES = ("\N{LEFTWARDS ARROW} less than a new training", "more \N{RIGHTWARDS ARROW}")


@dataclass(frozen=True)
class Plot:
    """A picture with its words.

    Attributes:
        svg: For within a page.
        caption: Below it, for everybody.
    """

    svg: str
    caption: str


def recommendation(document: Document) -> list[Plot]:
    """NDCG@10 of each way to recommend."""
    rows = by(
        [mapping(one) for one in items(document.get("rows"))], lambda row: name(row.get("name"))
    )
    marks = []
    for named, group in rows.items():
        found = [mapping(mapping(one.get("k")).get("10")) for one in group]
        marks.append(Mark(named, figure((one.get("ndcg"), one.get("ndcg_ci")) for one in found)))
    if not any(mark.figure.value is not None for mark in marks):
        return []
    panel = Panel("NDCG@10", "higher is better", marks, middle=False)
    caption = (
        "NDCG@10 of each way to recommend, for the same users. Lines are 95 % intervals over users."
    )
    return [_plot(lambda: drawings.intervals([[panel]]), "recommendation", "NDCG@10 by way to "
                  "recommend", caption, _told(marks))]  # fmt: skip


def utility(document: Document) -> list[list[Plot]]:
    """Utility against retrain: a list of pictures for each forget set."""
    return [list(_utility(one)) for one in forget_sets(document)]


def _utility(chosen: ForgetSet) -> Iterator[Plot]:
    is_compared = _is_compared(chosen.able)
    what = "difference in NDCG@10 to a new training" if is_compared else "NDCG@10"
    for at, backbones in enumerate(_abreast(list(chosen.backbones.items()))):
        panels = [
            Panel(backbone, what, [_utility_mark(one, compared=is_compared) for one in methods],
                  middle=is_compared)
            for backbone, methods in backbones
        ]  # fmt: skip
        caption = f"{_capital(what)}, of those who remain, after forgetting {chosen.label}."
        if is_compared:
            caption += " At 0, forgetting costs what a new training costs."
        key = f"{chosen.key}-utility-{at}"
        yield _intervals_plot([panels], key, "Utility against a new training", caption)


def _is_compared(methods: Sequence[Method]) -> bool:
    return any(one.difference().value is not None for one in methods)


def _utility_mark(one: Method, *, compared: bool) -> Mark:
    found = one.difference() if compared else one.metric("ndcg")
    return Mark(one.method, found, one.verdicts().worst)


def time_against_utility(document: Document) -> list[list[Plot]]:
    """How long forgetting takes and what it costs: a list of pictures for each forget set."""
    return [list(_time(one)) for one in forget_sets(document)]


def _time(chosen: ForgetSet) -> Iterator[Plot]:
    is_compared = _is_compared(chosen.able)
    what = "NDCG@10 minus that of a new training" if is_compared else "NDCG@10"
    fields = []
    for backbone, methods in chosen.backbones.items():
        points = [_time_point(one, compared=is_compared) for one in methods]
        if known := [one for one in points if one is not None]:
            fields.append(Field(backbone, known))
    for at in range(0, len(fields), 2):
        chunk = fields[at : at + 2]
        caption = (
            f"Time to forget {chosen.label} at once (a scale of powers of ten), against utility. "
            "Left is faster, up is better."
        )
        told = " ".join(
            f"{field.title}: " + "; ".join(
                f"{point.name} {numbers.seconds(point.x)}"
                for point in _ends(sorted(field.points, key=lambda one: one.x))
            ) + "."
            for field in chunk
        )  # fmt: skip
        yield _plot(
            lambda chunk=chunk: drawings.named_points(  # type: ignore[misc]
                chunk, "time to forget all at once", what, middle=is_compared
            ),
            f"{chosen.key}-time-{at}",
            "Time against utility",
            caption,
            f"Fastest and slowest: {told}",
        )


def _time_point(one: Method, *, compared: bool) -> Point | None:
    found = one.difference() if compared else one.metric("ndcg")
    spent = one.efficiency("batch_seconds").value
    if spent is None or found.value is None:
        return None
    return Point(one.method, max(spent, _FASTEST), found, one.verdicts().worst)


def completeness(document: Document) -> list[list[Plot]]:
    """What audits judge, as differences to a new training in both directions."""
    return [list(_completeness(one)) for one in forget_sets(document)]


def _completeness(chosen: ForgetSet) -> Iterator[Plot]:
    backbones = list(chosen.backbones)
    for at, some in enumerate(_abreast(backbones)):
        rows = [row for audit, measure in _judged(chosen)
                if (row := _audit_row(chosen, some, audit, measure))]  # fmt: skip
        for part in range(0, len(rows), _PANELS_A_PICTURE):
            caption = (
                f"Audits after forgetting {chosen.label}: differences to a new training. "
                "The line at 0 is the target. To its right, more of what was forgotten shows; "
                "to its left, less than a new training shows, which gives it away as well."
            )
            yield _intervals_plot(
                rows[part : part + _PANELS_A_PICTURE],
                f"{chosen.key}-audits-{at}-{part}",
                "Completeness, in both directions",
                caption,
            )


def _judged(chosen: ForgetSet) -> list[tuple[str, str]]:
    """Measures that some method is judged by, and that have a difference."""
    return list(
        dict.fromkeys(
            (audit, measure.name)
            for one in chosen.able
            for audit in one.audits
            for measure in one.measures(audit)
            if measure.verdicts.worst != "none" and measure.difference.value is not None
        )
    )


def _audit_row(
    chosen: ForgetSet, backbones: Sequence[str], audit: str, measure: str
) -> list[Panel]:
    panels = []
    is_two_sided = False
    for backbone in backbones:
        marks = []
        for one in chosen.backbones[backbone]:
            for found in one.measures(audit):
                if found.name == measure:
                    marks.append(Mark(one.method, found.difference, found.verdicts.worst))
                    is_two_sided = is_two_sided or found.direction == "reference"
        panels.append((backbone, marks))
    if not any(marks for _, marks in panels):
        return []
    sides = _SIDES if is_two_sided else ("", "")
    return [
        Panel(f"{audit}: {measure}" if at == 0 else "", backbone, marks, sides=sides)
        for at, (backbone, marks) in enumerate(panels)
    ]


def by_distance(document: Document) -> list[list[Plot]]:
    """Every curve of every audit, above all bias by distance to the forgotten."""
    return [list(_finding_curves(one)) for one in forget_sets(document)]


def _finding_curves(chosen: ForgetSet) -> Iterator[Plot]:
    names = dict.fromkeys(key for one in chosen.able for key in one.curves())
    for at, (audit, curve) in enumerate(names):
        panels = []
        for methods in chosen.backbones.values():
            found = {one.method: one.curves().get((audit, curve), []) for one in methods}
            reference = [Line(points, kind="reference")
                         for points in _means([_points(one) for one in found.get(REFERENCE, [])])]  # fmt: skip
            several = len(chosen.backbones) > 1
            for one in methods:
                lines = _lines(found[one.method])
                if lines:
                    title = f"{one.method}, {one.backbone}" if several else one.method
                    panels.append(Small(title, [*reference, *lines]))
        x = "distance to the forgotten" if audit == "propagation" else "x"
        caption = (
            f"{audit}: {curve}, after forgetting {chosen.label}. Bands are 95 % intervals; the "
            "dashed line is a new training."
        )
        yield from _curve_plots(panels, f"{chosen.key}-curve-{at}", caption, x, curve)


def streams(document: Document) -> list[Plot]:
    """How near a method stays to new trainings while requests come in one by one."""
    found = [mapping(one) for one in items(document.get("streams"))]
    grouped = by(found, stream_name)
    plots: list[Plot] = []
    for key, y, target in (
        ("overlap@10", "places of ten in common with a new training", 1.0),
        ("ndcg_difference", "NDCG@10 minus that of a new training", 0.0),
    ):
        panels = []
        for title, runs in grouped.items():
            seeds = [_pairs(items(one.get("checkpoints")), "requests", key) for one in runs]
            if lines := _seed_lines([one for one in seeds if one]):
                panels.append(Small(title, lines))
        caption = f"Requests one after the other: {y}. The horizontal line is the target."
        plots += _curve_plots(panels, f"stream-{key.split('@')[0]}", caption, "requests", y, target)
    return plots


def stream_name(stream: Mapping[str, Any]) -> str:
    """Method, backbone and forget set of a stream."""
    parts = [name(stream.get("method")), name(stream.get("backbone"))]
    forget = stream.get("forget")
    if isinstance(forget, str) and forget:
        parts.append(name(forget))
    return ", ".join(parts)


def learning(document: Document) -> list[Plot]:
    """Loss and quality by epoch, where a backbone tells them."""
    found = mapping(document.get("curves"))
    plots: list[Plot] = []
    for at, (key, y) in enumerate((("ndcg", "NDCG on validation items"), ("loss", "loss"))):
        panels = []
        for backbone, points in found.items():
            if pairs := _pairs(items(points), "epoch", key):
                panels.append(Small(name(backbone), [Line(pairs)]))
        caption = f"Learning: {y}, by epoch."
        plots += _curve_plots(panels, f"learning-{at}", caption, "epoch", y)
    return plots


def _pairs(rows: Sequence[Any], x: str, y: str) -> list[tuple[float, float]]:
    found = [(number(mapping(row).get(x)), number(mapping(row).get(y))) for row in rows]
    return [(left, right) for left, right in found if left is not None and right is not None]


def _points(points: Sequence[Mapping[str, Any]]) -> list[tuple[float, float]]:
    return _pairs(points, "x", "y")


def _lines(seeds: Sequence[Sequence[Mapping[str, Any]]]) -> list[Line]:
    """Of one seed a curve with its band; of several their mean, and each beside it."""
    known = [[point for point in one if _points([point])] for one in seeds]
    known = [one for one in known if one]
    if len(known) != 1:
        return _seed_lines([_points(one) for one in known])
    bounds = [figure([(point.get("y"), point.get("interval"))]) for point in known[0]]
    band = [(one.low, one.high) for one in bounds if one.low is not None and one.high is not None]
    return [Line(_points(known[0]), band if len(band) == len(known[0]) else None)]


def _seed_lines(seeds: Sequence[Sequence[tuple[float, float]]]) -> list[Line]:
    if len(seeds) < 2:
        return [Line(one) for one in seeds]
    return [*(Line(one, kind="seed") for one in seeds), *(Line(one) for one in _means(seeds))]


def _means(seeds: Sequence[Sequence[tuple[float, float]]]) -> list[list[tuple[float, float]]]:
    """The mean curve, where all seeds have as many points; each point is a mean in both ways."""
    if not seeds or len({len(one) for one in seeds}) != 1:
        return []
    return [
        [(fmean(x for x, _ in points), fmean(y for _, y in points))
         for points in zip(*seeds, strict=True)]
    ]  # fmt: skip


def _curve_plots(
    panels: Sequence[Small], key: str, caption: str, x: str, y: str, target: float | None = None
) -> Iterator[Plot]:
    for at in range(0, len(panels), _CURVES_A_PICTURE):
        chunk = panels[at : at + _CURVES_A_PICTURE]
        told = "; ".join(
            f"{one.title} from {ends[0]} to {ends[1]}"
            for one in chunk[:_TOLD]
            if (ends := _first_and_last(one))
        )
        more = f"; and {len(chunk) - _TOLD} more" if len(chunk) > _TOLD else ""
        yield _plot(
            lambda chunk=chunk: drawings.curves(chunk, x, y, target),  # type: ignore[misc]
            f"{key}-{at}",
            y,
            caption,
            f"{told}{more}.",
        )


def _first_and_last(panel: Small) -> tuple[str, str]:
    points = panel.lines[-1].points
    return numbers.plain(points[0][1]), numbers.plain(points[-1][1])


def _intervals_plot(rows: Sequence[Sequence[Panel]], key: str, title: str, caption: str) -> Plot:
    told = " ".join(
        f"{panel.title} {panel.axis}: {_told(panel.marks, sign=panel.middle)}".strip()
        for row in rows
        for panel in row
    )
    return _plot(lambda: drawings.intervals(rows), key, title, caption, told)


def _told(marks: Sequence[Mark], *, sign: bool = False) -> str:
    """Some figures in words: all if they are few, or the lowest and the highest."""
    known = [mark for mark in marks if mark.figure.value is not None]
    if not known:
        return "no figures."
    chosen = known if len(known) <= _TOLD else _ends(sorted(known, key=_value))
    lead = "" if len(known) <= _TOLD else f"{len(known)} figures, lowest and highest: "
    show = numbers.signed if sign else numbers.plain
    said = (
        f"{mark.name} {show(mark.figure.value)}" + _verdict_words(mark.verdict) for mark in chosen
    )
    return lead + "; ".join(said) + "."


def _verdict_words(verdict: str) -> str:
    return "" if verdict == "none" else f" ({verdict})"


def _value(mark: Mark) -> float:
    return mark.figure.value or 0.0


def _ends(ordered: Sequence[Any]) -> list[Any]:
    return list(ordered) if len(ordered) < 2 else [ordered[0], ordered[-1]]


def _abreast(things: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for at in range(0, len(things), _ABREAST):
        yield things[at : at + _ABREAST]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _plot(draw: Callable[[], Sheet], key: str, title: str, caption: str, told: str) -> Plot:
    return Plot(picture(draw, key, title, f"{caption} {told}"), caption)
