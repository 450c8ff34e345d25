"""The plots of the report that are curves: bias by similarity, streams, and learning.

Shapes: none; see the drawings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from statistics import fmean
from typing import Any

from cragru_cli.evaluation.report import drawings, numbers
from cragru_cli.evaluation.report.drawings import Line, Small
from cragru_cli.evaluation.report.figures import Document, by, figure, items, mapping, name, number
from cragru_cli.evaluation.report.plots import TOLD, Plot, capital, made
from cragru_cli.evaluation.report.reading import REFERENCE, ForgetSet, stream_parts

_CURVES_A_PICTURE = 24


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
        caption = (
            f"{capital(audit)}: {curve}, after forgetting {chosen.label}. Bands are intervals, "
            "thin lines seeds; the dashed line is a new training."
        )
        yield from _curve_plots(panels, f"{chosen.key}-curve-{at}", caption, _x_of(curve), curve)


def _x_of(curve: str) -> str:
    """What a curve runs over: its name says `figure by x, remark`."""
    x = curve.partition(" by ")[2].partition(",")[0]
    return "similarity to the forgotten: nearer" if x == "similarity" else x or "x"


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
            for one in chunk[:TOLD]
            if (ends := _first_and_last(one))
        )
        more = f"; and {len(chunk) - TOLD} more" if len(chunk) > TOLD else ""
        yield made(
            lambda chunk=chunk: drawings.curves(chunk, x, y, target),  # type: ignore[misc]
            f"{key}-{at}",
            y,
            caption,
            f"{told}{more}.",
        )


def _first_and_last(panel: Small) -> tuple[str, str]:
    points = panel.lines[-1].points
    return numbers.plain(points[0][1]), numbers.plain(points[-1][1])
