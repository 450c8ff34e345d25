"""The tables of ``cragru evaluate`` on a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any

from cragru_cli import console
from cragru_cli.commands.audit_tables import legend, verdicts
from cragru_cli.commands.evaluate_cells import (
    WIDE,
    able,
    by,
    duration,
    mean,
    number,
    share,
    short,
    worst_of,
)
from cragru_cli.evaluation import labels
from cragru_cli.evaluation.labels import CURE4REC, CURE4REC_REMARK, METRICS
from cragru_cli.untrusted import visible

if TYPE_CHECKING:
    from rich.table import Table

    from cragru_cli.evaluation.comparison import Entry
    from cragru_cli.usecases.evaluate import Evaluation, Line
    from cragru_cli.usecases.generating import Used

_CUTOFFS = ("5", "10", "20")
_WIDE = ("hr", "ndcg", "recall", "mrr")
_MEDIUM = ("hr", "ndcg")
_NARROW = ("ndcg",)
_MEDIUM_NEEDS = 78  # columns of a terminal
_UTILITY_NEEDS = 96


def show(result: Evaluation, *, details: bool) -> None:
    """All that was found, most general first."""
    _show_recommendation(result)
    if result.compared is not None:
        for group in _groups(result.compared.entries).values():
            _show_unlearning(group)
            if details:
                console.show(_details(group))
        _show_streams(result.compared.streams)
        _show_controls(result.compared.controls)
    for note in result.notes:
        console.remark(f"Note: {note}")


def _show_recommendation(result: Evaluation) -> None:
    config = result.config
    seeds = config["seeds"]
    named = f"seed {seeds[0]}" if len(seeds) == 1 else f"mean of seeds {seeds[0]} to {seeds[-1]}"
    _dim(
        f"{config['split']} split, {config['train']:,} training and {config['test']:,} test "
        f"interactions, {result.rows[0].users:,} users, budget {config['budget']}, "
        f"{config['candidates']} candidates, {named}"
    )
    console.show(_recommendation(result.rows))
    if result.used is not None:
        _dim(_asked(result.used, config["llm"]))
    index = config["index"]
    if index["kind"] == "hnsw":
        _dim(
            f"Candidates by an index: recall@{index['at']} {index['recall']:.3f} of exact "
            f"search, over {index['users']:,} users"
        )
    legend = (
        f"± is half a 95 % bootstrap interval of NDCG@10 over users; {labels.HIGHER}; "
        f"{_explained(labels.COVERAGE)}"
    )
    if hidden := [METRICS[one] for one in _WIDE if one not in _shown_metrics()]:
        legend += f"; {', '.join(hidden)}: in a wider terminal, --json and --csv"
    _dim(legend)


def _asked(used: Used, model: str) -> str:
    """In which way the language model ranked, and what that took."""
    chosen = f" (chosen by {used.asked_mode})" if used.mode != used.asked_mode else ""
    parts = [] if used.calls is None else [console.count(used.calls, "call")]
    parts += [] if used.tokens is None else [console.count(used.tokens, "token")]
    parts += [f"{used.cost:.4f} US dollars"] if used.cost else []
    parts += [f"then stopped: {used.stopped}"] if used.stopped else []
    return f"{model} ranks in mode {used.mode}{chosen}" + "".join(f", {one}" for one in parts)


def _recommendation(lines: Sequence[Line]) -> Table:
    metrics = _shown_metrics()
    cutoffs = " ".join(_CUTOFFS)
    columns = [f"{METRICS[metric]}@{cutoffs}" for metric in metrics]
    columns.insert(metrics.index("ndcg") + 1, "±")
    right = (*columns, labels.COVERAGE.brief, labels.LISTS_TIME.brief)
    table = console.table("", *right, title="Recommendation", right=right)
    table.columns[0].no_wrap = False  # a model's name may be long; rather than figures it is broken
    rows = by(lines, lambda line: line.name)
    best = max(mean([line.k["10"]["ndcg"] for line in group]) for group in rows.values())
    for name, group in rows.items():
        cells = [
            " ".join(short(mean([line.k[k][metric] for line in group])) for k in _CUTOFFS)
            for metric in metrics
        ]
        widths = [line.k["10"]["ndcg_ci"][1] - line.k["10"]["ndcg_ci"][0] for line in group]
        cells.insert(metrics.index("ndcg") + 1, short(mean(widths) / 2))
        coverage = [line.figures["coverage"] for line in group if "coverage" in line.figures]
        seconds = f"{mean([line.seconds for line in group]):.2f}"
        is_best = mean([line.k["10"]["ndcg"] for line in group]) == best
        more = short(mean(coverage)) if coverage else ""
        table.add_row(console.data(name), *cells, more, seconds, style="bold" if is_best else "")
    return table


def _show_unlearning(group: Sequence[Entry]) -> None:
    forget = group[0].forget
    kind = labels.forget_set(forget["kind"], forget["attribute"])
    seeds = len({entry.seed for entry in group})
    title = (
        f"Unlearning: {kind}, {console.count(forget['users'], 'user')} with "
        f"{console.count(forget['interactions'], 'interaction')}"
    )
    if seeds > 1:
        title += f", mean of {seeds} seeds"
    if able(group):
        _show_figures(group, title)
    else:
        console.show(console.data(title, "bold"))
    for entry in group:
        if entry.reason and entry.seed == group[0].seed:
            _dim(f"{entry.backbone}, {entry.method}: {entry.reason}")


def _show_figures(group: Sequence[Entry], title: str) -> None:
    console.show(_utility(group, title))
    shown = (labels.OF_THE_REMAINING, labels.difference(), labels.same(), *_shown_times())
    half = f". ±: half the 95 % interval of {labels.difference().brief}"
    _dim(_explained(*shown) + (half if console.stdout().width >= _UTILITY_NEEDS else ""))
    if any("cure4rec" in entry.more for entry in group):
        console.show(_cure4rec(group))
        _dim(f"{_explained(*CURE4REC.values())}. {CURE4REC_REMARK}")
    if any(entry.findings for entry in group):
        console.show(verdicts(group))
        for line in legend(group):
            _dim(line)


def _utility(group: Sequence[Entry], title: str) -> Table:
    width = console.stdout().width
    is_wide, times = width >= _UTILITY_NEEDS, [one.brief for one in _shown_times()]
    ndcg, gap, same = labels.OF_THE_REMAINING, labels.difference(), labels.same()
    right = (ndcg.brief, gap.brief, *(["±"] if is_wide else []), same.brief, *times)
    table = console.table("", "verdict", *right, title=title, right=right)
    for backbone, methods in able(group).items():
        table.add_section()
        table.add_row(console.data(backbone, "dim"))
        for method, found in methods.items():
            at_10 = [entry.k["10"] for entry in found]
            gaps = [
                one["ndcg_difference"] for one in at_10 if one.get("ndcg_difference") is not None
            ]
            bounds = [one["ndcg_difference_ci"] for one in at_10 if one.get("ndcg_difference_ci")]
            half = f"{mean([high - low for low, high in bounds]) / 2:.4f}" if bounds else ""
            table.add_row(
                console.data(f"  {method}"),
                worst_of([entry.verdict for entry in found]),
                short(mean([one["ndcg"] for one in at_10])),
                f"{mean(gaps):+.4f}" if gaps else "",
                *([half] if is_wide else []),
                share([entry.overlap["10"] for entry in found]),
                *(_times(found) if times else []),
            )
    return table


def _cure4rec(group: Sequence[Entry]) -> Table:
    """The figures by CURE4Rec's own definitions."""
    right = [one.title for one in CURE4REC.values()]
    table = console.table("", *right, title="By CURE4Rec's definitions", right=right)
    for backbone, methods in able(group).items():
        table.add_section()
        table.add_row(console.data(backbone, "dim"))
        for method, found in methods.items():
            values = [[entry.more["cure4rec"][key] for entry in found] for key in CURE4REC]
            table.add_row(console.data(f"  {method}"), *map(share, values))
    return table


def _times(found: Sequence[Entry]) -> list[str]:
    """Of one request, and of all at once."""
    costs = [entry.efficiency for entry in found]
    requests = [one["request_seconds"]["p50"] for one in costs if one["request_seconds"]["runs"]]
    batches = [one["batch_seconds"] for one in costs]
    return [duration(mean(requests)) if requests else "", duration(mean(batches))]


def _details(group: Sequence[Entry]) -> Table:
    right = ("value", "before", "retrain", "Δ")
    table = console.table("", *right, "target", "verdict", title="All figures", right=right)
    for entry in group:
        table.add_section()
        table.add_row(console.data(f"{entry.backbone}, {entry.method}, seed {entry.seed}", "bold"))
        for finding in entry.findings:
            for one in finding.measures:
                table.add_row(
                    console.data(f"  {finding.audit}: {one.name}"),
                    *(number(value) for value in (one.value, one.before, one.reference)),
                    _signed(one.difference),
                    console.data(one.target),
                    worst_of([one.verdict]),
                )
    return table


def _signed(value: float | None) -> str:
    return "" if value is None else f"{value:+.4f}" if isfinite(value) else "-"


def _show_streams(streams: Sequence[Mapping[str, Any]]) -> None:
    if not streams:
        return
    ndcg, same = labels.metric("ndcg"), labels.same()
    right = ("p50", "p95", same.brief, ndcg.brief)
    table = console.table("", *right, title="Streams: one request after the other", right=right)
    for one in streams:
        table.add_section()
        name = f"{one['backbone']}, {one['method']}, {one['forget']}, seed {one['seed']}"
        if one.get("reason"):
            table.add_row(console.data(f"{name}: {one['reason']}"))
            continue
        spent = one["seconds"]
        table.add_row(console.data(name), duration(spent["p50"]), duration(spent["p95"]))
        for look in one["checkpoints"]:
            place = f"  after {look['requests']} of {one['requests']}"
            shown = share([look["overlap@10"]]), short(look["ndcg@10"])
            table.add_row(console.data(place), "", "", *shown)
    console.show(table)
    _dim(f"p50, p95: time to forget one. {_explained(same, ndcg)}")


def _show_controls(controls: Sequence[Mapping[str, Any]]) -> None:
    for one in controls:
        if one.get("reason"):
            _dim(f"{one['backbone']}, {one['method']}: {one['reason']}")
            continue
        figures = ", ".join(
            f"{measure['name']} {number(measure['value'])}"
            for measure in one["finding"]["measures"]
        )
        _dim(f"Control, {one['backbone']}, seed {one['seed']}: {figures}")
    found = [one["finding"] for one in controls if "finding" in one]
    for note in found[0]["notes"] if found else ():
        _dim(note)


def _groups(entries: Sequence[Entry]) -> dict[tuple[Any, ...], list[Entry]]:
    names = ("kind", "share", "attribute")
    return by(entries, lambda entry: tuple(entry.forget[name] for name in names))


def _shown_metrics() -> tuple[str, ...]:
    """As many metrics as the terminal is wide enough for."""
    width = console.stdout().width
    return _WIDE if width >= WIDE else _MEDIUM if width >= _MEDIUM_NEEDS else _NARROW


def _shown_times() -> tuple[labels.Label, ...]:
    """The columns of time, where the terminal is wide enough for them."""
    has_room = console.stdout().width >= _MEDIUM_NEEDS
    return (labels.ONE_REQUEST, labels.ALL_AT_ONCE) if has_room else ()


def _explained(*shown: labels.Label) -> str:
    """Headings and what they stand for."""
    return ". ".join(f"{label.brief}: {label.legend}" for label in shown)


def _dim(text: str) -> None:
    from rich.text import Text

    console.show(Text(visible(text, 2000), style="dim"))
