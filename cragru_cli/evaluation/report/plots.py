"""The plots of the report: each is made from the document, as SVG with an alternative in words.

Shapes: none; see the drawings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

from cragru_cli.evaluation.report import drawings, numbers, scatter
from cragru_cli.evaluation.report.canvas import Sheet, picture
from cragru_cli.evaluation.report.drawings import Line, Mark, Panel, Small, Strip
from cragru_cli.evaluation.report.figures import Document, by, figure, items, mapping, name, number
from cragru_cli.evaluation.report.reading import (
    REFERENCE,
    ForgetSet,
    Method,
    stream_parts,
    ways,
)
from cragru_cli.evaluation.report.scatter import Field, Point

_ABREAST = 2
_PANELS_A_PICTURE = 4
_CURVES_A_PICTURE = 24
_TOLD = 4
_FASTEST = 1e-6  # seconds; a scale of powers has no zero
_GAP = "difference to retrain"
_SPACE = "\N{NO-BREAK SPACE}" * 3
_BOTH_WAYS = f"\N{LEFTWARDS ARROW} less than retrain{_SPACE}more \N{RIGHTWARDS ARROW}"
OTHERS = ("fairness", "propagation")
"""Audits that ask for whoever did not ask to be forgotten."""


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
    marks = []
    for named, group in ways(document).items():
        found = [mapping(mapping(one.get("k")).get("10")) for one in group]
        marks.append(Mark(named, figure((one.get("ndcg"), one.get("ndcg_ci")) for one in found)))
    if not any(mark.figure.value is not None for mark in marks):
        return []
    panel = Panel("NDCG@10", "higher is better", marks, middle=False)
    caption = (
        "NDCG@10 of each way to recommend, for the same users. Lines are intervals over users."
    )
    title = "NDCG@10 by way to recommend"
    strips = [Strip("", [panel])]
    return [_plot(lambda: drawings.intervals(strips), "recommending", title, caption, _told(marks))]


def utility(chosen: ForgetSet) -> Iterator[Plot]:
    """Utility against retrain."""
    is_compared = _is_compared(chosen.able)
    what = "NDCG@10 minus that of retrain" if is_compared else "NDCG@10"
    for at, backbones in enumerate(_abreast(list(chosen.backbones.items()))):
        panels = [
            Panel(backbone, what, [_utility_mark(one, compared=is_compared) for one in methods],
                  is_compared)
            for backbone, methods in backbones
        ]  # fmt: skip
        caption = f"{_capital(what)}, of those who remain, after forgetting {chosen.label}."
        if is_compared:
            caption += " At 0, forgetting costs what a new training costs."
        key = f"{chosen.key}-utility-{at}"
        yield _intervals_plot([Strip("", panels)], key, "Utility against a new training", caption)


def _is_compared(methods: Sequence[Method]) -> bool:
    return any(one.difference().value is not None for one in methods)


def _utility_mark(one: Method, *, compared: bool) -> Mark:
    found = one.difference() if compared else one.metric("ndcg")
    return Mark(one.method, found, one.verdicts().worst)


def time_against_utility(chosen: ForgetSet) -> Iterator[Plot]:
    """How long forgetting takes and what it costs."""
    is_compared = _is_compared(chosen.able)
    what = "NDCG@10 minus that of retrain" if is_compared else "NDCG@10"
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
            lambda chunk=chunk: scatter.named_points(  # type: ignore[misc]
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


def completeness(chosen: ForgetSet) -> Iterator[Plot]:
    """What audits of forgetting judge, as differences to a new training in both directions."""
    caption = (
        f"Audits after forgetting {chosen.label}: differences to a new training. The line at 0 is "
        "the target. To its right, more of what was forgotten shows; to its left, less than a new "
        "training shows, which gives it away as well."
    )
    return _audits(chosen, "audits", "Completeness, in both directions", caption, others=False)


def others(chosen: ForgetSet) -> Iterator[Plot]:
    """What audits judge that ask for everybody else."""
    caption = (
        f"Audits of those who did not ask, after forgetting {chosen.label}: differences to a new "
        "training. The line at 0 is the target."
    )
    return _audits(chosen, "others", "Differences for others", caption, others=True)


def _audits(
    chosen: ForgetSet, key: str, title: str, caption: str, *, others: bool
) -> Iterator[Plot]:
    for at, some in enumerate(_abreast(list(chosen.backbones))):
        rows = [_audit_strip(chosen, some, audit, measure)
                for audit, measure in _judged(chosen) if (audit in OTHERS) == others]  # fmt: skip
        strips = [strip for strip in rows if any(panel.marks for panel in strip.panels)]
        for part in range(0, len(strips), _PANELS_A_PICTURE):
            yield _intervals_plot(
                strips[part : part + _PANELS_A_PICTURE],
                f"{chosen.key}-{key}-{at}-{part}",
                title,
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


def _audit_strip(chosen: ForgetSet, backbones: Sequence[str], audit: str, measure: str) -> Strip:
    panels = []
    for backbone in backbones:
        found = [
            (one.method, seen)
            for one in chosen.backbones[backbone]
            for seen in one.measures(audit)
            if seen.name == measure
        ]
        is_two_sided = any(seen.direction == "reference" for _, seen in found)
        marks = [Mark(method, seen.difference, seen.verdicts.worst) for method, seen in found]
        panels.append(Panel(backbone, _BOTH_WAYS if is_two_sided else _GAP, marks))
    return Strip(f"{audit}: {measure}", panels)


def by_distance(chosen: ForgetSet) -> Iterator[Plot]:
    """Every curve of every audit, above all bias by distance to the forgotten."""
    names = dict.fromkeys(key for one in chosen.able for key in one.curves())
    for at, (audit, curve) in enumerate(names):
        panels = []
        for methods in chosen.backbones.values():
            found = {one.method: one.curves().get((audit, curve), []) for one in methods}
            new = [_points(one) for one in found.get(REFERENCE, [])]
            reference = [Line(points, kind="reference") for points in _means(new)]
            several = len(chosen.backbones) > 1
            for one in methods:
                lines = _lines(found[one.method])
                if lines:
                    subtitle = one.backbone if several else ""
                    panels.append(Small(one.method, [*reference, *lines], subtitle))
        x = "distance to the forgotten" if audit == "propagation" else "x"
        caption = (
            f"{_capital(audit)}: {curve}, after forgetting {chosen.label}. Bands are intervals, "
            "thin lines seeds; the dashed line is a new training."
        )
        yield from _curve_plots(panels, f"{chosen.key}-curve-{at}", caption, x, curve)


def streams(document: Document) -> list[Plot]:
    """How near a method stays to new trainings while requests come in one by one."""
    found = [mapping(one) for one in items(document.get("streams"))]
    grouped = by(found, lambda one: tuple(stream_parts(one)))
    plots: list[Plot] = []
    for key, y, target in (
        ("overlap@10", "places of ten in common with a new training", 1.0),
        ("ndcg_difference", "NDCG@10 minus that of a new training", 0.0),
    ):
        panels = []
        for runs in grouped.values():
            seeds = [_pairs(items(one.get("checkpoints")), "requests", key) for one in runs]
            if lines := _seed_lines([one for one in seeds if one]):
                panels.append(_stream_panel(runs[0], lines))
        caption = f"Requests one after the other: {y}. The horizontal line is the target."
        plots += _curve_plots(panels, f"stream-{key.split('@')[0]}", caption, "requests", y, target)
    return plots


def _stream_panel(stream: Mapping[str, Any], lines: Sequence[Line]) -> Small:
    method, *rest = stream_parts(stream)
    return Small(method, lines, ", ".join(rest))


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
            f"{one.full_title} from {ends[0]} to {ends[1]}"
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


def _intervals_plot(strips: Sequence[Strip], key: str, title: str, caption: str) -> Plot:
    told = " ".join(
        f"{strip.title} {panel.title}: {_told(panel.marks, sign=panel.middle)}".strip()
        for strip in strips
        for panel in strip.panels
    )
    return _plot(lambda: drawings.intervals(strips), key, title, caption, told)


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
