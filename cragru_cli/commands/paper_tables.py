"""The paper's protocol as tables: what leaks stands above every figure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cragru_cli import console

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

    from cragru_cli.evaluation.metrics import PerUser
    from cragru_cli.evaluation.paper import PaperResult, PaperRow
    from cragru_cli.evaluation.paper.share import Estimate

_WIDE_NEEDS = 104  # columns of a terminal
_BACKBONES = {"bpr": "BPR", "lightgcn": "LGCN"}
_ORDERS = {"base": "base order", "popularity": "by popularity"}


def paper_tables(result: PaperResult) -> Iterator[RenderableType]:
    """From the warning to the times, in the order of reading."""
    yield from _banner(result)
    yield _lists(result)
    yield _legend(result)
    yield _gains(result)
    if result.explained:
        yield _published(result)
        yield _text(
            "Table II: CRAGRU less 0.9 x Retrain, what re-ranking gained if a tenth of the users "
            "counts as misses. Fig. 4: a strategy less Origin. Ratio: leak here / published.\n"
        )
    yield _groups(result)
    yield _times(result)


def _banner(result: PaperResult) -> Iterator[RenderableType]:
    first, *others = result.banner
    yield _text(first, style="bold yellow")
    for sentence in others:
        yield _text(f"· {sentence}", style="")
    settings, counts = result.settings, result.counts
    yield _text(
        f"\n{result.training.backbone}, {result.data_set or 'no data set of the paper'}, "
        f"{counts.users:,} users, {settings.candidates} candidates, at most {settings.limit} rows "
        f"of evidence (none: {settings.origin}), seed {settings.seed}\n"
    )


def _lists(result: PaperResult) -> Table:
    cutoffs = (5, 10, 20) if _is_wide() else (10,)
    at = " ".join(map(str, cutoffs))
    numbers = (f"leaky HR@{at}", f"NDCG@{at}", f"honest HR@{at}", f"NDCG@{at} ", "kept")
    table = console.table("", *numbers, title="Lists: evidence, reader", right=numbers)
    for row in (one for one in result.rows if one.protocol == "leaky"):
        honest = result.row("honest", row.ranker, row.filter)
        cells = [
            _figures(one, metric, cutoffs) for one in (row, honest) for metric in ("hr", "ndcg")
        ]
        table.add_row(_ORDERS.get(row.ranker, row.name), *cells, _kept(result, row))
    return table


def _kept(result: PaperResult, row: PaperRow) -> str:
    kept = result.leaks["leaky"].kept
    return _percent(kept[row.filter]) if row.filter is not None and row.filter in kept else ""


def _legend(result: PaperResult) -> RenderableType:
    text = (
        "copy lifts candidates that the evidence lists: the most that a reader can make of a leak. "
        "No language model is run."
    )
    chance = result.leaks["leaky"].kept_by_chance
    if chance is not None:
        text += (
            " kept: of the right answers in a history that is cut, those still in the evidence; "
            f"by chance {_percent(chance)}."
        )
    return _text(f"{text}\n")


def _gains(result: PaperResult) -> Table:
    numbers = ("leaky", "honest", "by the leak")
    title = "NDCG@10 above the base order, and how much of it is the leak"
    table = console.table("", *numbers, title=title, right=numbers)
    for gain in result.gains:
        if gain.metric == "ndcg":
            share = _percent(gain.share.value) if gain.share else "no gain"
            if gain.ranker == "copy" and gain.share:
                share = "by design"
            name = f"{gain.filter}, {gain.ranker}"
            table.add_row(name, _signed(gain.leaky), _signed(gain.honest), share)
    return table


def _published(result: PaperResult) -> Table:
    numbers = ("published", "leak here", "ratio", "share")
    title = "Published gains beside what the leak allows, NDCG@10"
    table = console.table("", *numbers, title=title, right=numbers)
    comparable = [one for one in result.explained if one.same_backbone]
    for one in comparable or result.explained:
        table.add_row(
            f"{one.published.place} {_BACKBONES[one.published.backbone]}, {one.ranker}",
            f"{one.published.value:+.3f}".replace("0.", ".", 1),
            _signed(one.effect),
            f"{one.ratio.value:.1f}" if one.ratio else "",
            _percent(one.share.value) if one.share else "no gain",
        )
    return table


def _groups(result: PaperResult) -> Table:
    numbers = ("forgotten HR@1 3 5", "remaining HR@1 3 5")
    table = console.table("", *numbers, title="Completeness (Fig. 3)", right=numbers)
    shown = {
        "leaky, base order": result.row("leaky", "base"),
        "leaky, by popularity": result.row("leaky", "popularity"),
        "leaky, attention and copy": result.row("leaky", "copy", "attention"),
    }
    for name, row in shown.items():
        table.add_row(name, _hits(row.groups.get("forget")), _hits(row.groups.get("remain")))
    honest = result.row("honest", "base")
    table.add_row(
        "honest, base order", _hits(result.no_knowledge), _hits(honest.groups.get("remain"))
    )
    return table


def _hits(values: PerUser | None) -> str:
    return " ".join(_short(float(one["hr"].mean())) for one in (values or {}).values())


def _times(result: PaperResult) -> RenderableType:
    seconds, counts = result.seconds, result.counts
    way = "an update of the weights" if seconds.by == "update" else "a new training"
    return _text(
        "Forgotten users get the popular items under the honest protocol.\n\n"
        f"Training took {seconds.train:.2f} s; forgetting {counts.forgotten:,} users and a row of "
        f"each other one ({console.count(counts.interactions, 'interaction')}) {seconds.forget:.2f}"
        f" s, by {way}. ± is half a 95 % interval over users. All figures, and where this departs "
        "from the release: --json."
    )


def _text(text: str, style: str = "dim") -> RenderableType:
    from rich.text import Text

    return Text(text, style=style)


def _is_wide() -> bool:
    return console.stdout().width >= _WIDE_NEEDS


def _figures(row: PaperRow, metric: str, cutoffs: tuple[int, ...]) -> str:
    return " ".join(_short(row.mean(metric, cutoff)) for cutoff in cutoffs)


def _short(value: float) -> str:
    return f"{value:.3f}".removeprefix("0") if value < 0.9995 else "1.00"


def _percent(value: float) -> str:
    return f"{value:.0%}"


def _signed(one: Estimate) -> str:
    """``+.046 ±.007``."""
    if one.lower == one.upper:
        return f"{one.value:.0f}" if one.value == 0 else f"{one.value:+.3f}"
    half = f"{(one.upper - one.lower) / 2:.3f}".removeprefix("0")
    return f"{one.value:+.3f} ±{half}".replace("0.", ".", 1)
