"""The plots of the report: each is made from the document, as SVG with an alternative in words.

Shapes: none; see the drawings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cragru_cli.evaluation.labels import HIGHER
from cragru_cli.evaluation.report import drawings, numbers, scatter
from cragru_cli.evaluation.report.canvas import Sheet, picture
from cragru_cli.evaluation.report.drawings import Mark, Panel, Strip
from cragru_cli.evaluation.report.figures import Document, figure, mapping
from cragru_cli.evaluation.report.reading import (
    OTHERS,
    ForgetSet,
    Measured,
    Method,
    ways,
)
from cragru_cli.evaluation.report.scatter import Field, Point

_ABREAST = 2
_PANELS_A_PICTURE = 4
TOLD = 4
_FASTEST = 1e-6  # seconds; a scale of powers has no zero
_GAP = "difference to retrain"
_SPACE = "\N{NO-BREAK SPACE}" * 3
_BOTH_WAYS = f"\N{LEFTWARDS ARROW} less than retrain{_SPACE}more \N{RIGHTWARDS ARROW}"


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
    panel = Panel("NDCG@10", HIGHER, marks, middle=False)
    caption = (
        "NDCG@10 of each way to recommend, for the same users. Lines are intervals over users."
    )
    title = "NDCG@10 by way to recommend"
    strips = [Strip("", [panel])]
    return [made(lambda: drawings.intervals(strips), "recommending", title, caption, _told(marks))]


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
        caption = f"{capital(what)}, of those who remain, after forgetting {chosen.label}."
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
        yield made(
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
    judged = [pair for pair in _judged(chosen) if (pair[0] in OTHERS) == others]
    drawn = [pair for pair in judged if not _is_level(chosen, *pair)]
    if len(drawn) < len(judged):
        many = len(judged) - len(drawn)
        caption += f" Not drawn, as every method equals a new training: {many} of {len(judged)}."
    for at, some in enumerate(_abreast(list(chosen.backbones))):
        rows = [_audit_strip(chosen, some, audit, measure) for audit, measure in drawn]
        strips = [strip for strip in rows if any(panel.marks for panel in strip.panels)]
        for part in range(0, len(strips), _PANELS_A_PICTURE):
            yield _intervals_plot(
                strips[part : part + _PANELS_A_PICTURE],
                f"{chosen.key}-{key}-{at}-{part}",
                title,
                caption,
            )


def _of_all(chosen: ForgetSet, audit: str, measure: str) -> list[tuple[Method, Measured]]:
    return [
        (one, seen) for one in chosen.able for seen in one.measures(audit) if seen.name == measure
    ]


def _judged(chosen: ForgetSet) -> list[tuple[str, str]]:
    """Measures that some method is judged by, and that have a figure."""
    return list(
        dict.fromkeys(
            (audit, measure.name)
            for one in chosen.able
            for audit in one.audits
            for measure in one.measures(audit)
            if measure.verdicts.worst != "none" and measure.value.value is not None
        )
    )


def _is_level(chosen: ForgetSet, audit: str, measure: str) -> bool:
    """Whether nothing is to be seen: no difference in any seed of any method, and no flag."""
    return all(
        seen.difference.least == seen.difference.most == 0
        and set(seen.verdicts.counts) <= {"passed", "none"}
        for _, seen in _of_all(chosen, audit, measure)
    )


def _audit_strip(chosen: ForgetSet, backbones: Sequence[str], audit: str, measure: str) -> Strip:
    """Differences; values where nothing has a difference, as without a reference."""
    found = _of_all(chosen, audit, measure)
    is_compared = any(seen.difference.value is not None for _, seen in found)
    is_two_sided = any(seen.direction == "reference" for _, seen in found)
    axis = _BOTH_WAYS if is_two_sided else _GAP
    if not is_compared:
        axis = f"value; target {found[0][1].target}"
    panels = [
        Panel(
            backbone,
            axis,
            [
                Mark(
                    one.method, seen.difference if is_compared else seen.value, seen.verdicts.worst
                )
                for one, seen in found
                if one.backbone == backbone
            ],
            is_compared,
        )
        for backbone in backbones
    ]
    return Strip(f"{audit}: {measure}", panels)


def _intervals_plot(strips: Sequence[Strip], key: str, title: str, caption: str) -> Plot:
    told = " ".join(
        f"{strip.title} {panel.title}: {_told(panel.marks, sign=panel.middle)}".strip()
        for strip in strips
        for panel in strip.panels
    )
    return made(lambda: drawings.intervals(strips), key, title, caption, told)


def _told(marks: Sequence[Mark], *, sign: bool = False) -> str:
    """Some figures in words: all if they are few, or the lowest and the highest."""
    known = [mark for mark in marks if mark.figure.value is not None]
    if not known:
        return "no figures."
    chosen = known if len(known) <= TOLD else _ends(sorted(known, key=_value))
    lead = "" if len(known) <= TOLD else f"{len(known)} figures, lowest and highest: "
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


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def made(draw: Callable[[], Sheet], key: str, title: str, caption: str, told: str) -> Plot:
    return Plot(picture(draw, key, title, f"{caption} {told}"), caption)
