"""``cragru evaluate``: how good the lists are, and what forgetting costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import (
    ApiBase,
    AsCsv,
    AsJson,
    Budget,
    Candidates,
    Index,
    Llm,
    Output,
    ProjectDir,
    Quiet,
    checked_index,
    find_project,
    only_one,
    reporter,
)
from cragru_cli.errors import LLMError, UsageError

if TYPE_CHECKING:
    from rich.table import Table

    from cragru_cli.usecases.evaluate import Evaluation, Line

_CUTOFFS = ("5", "10", "20")
_WIDE = ("hr", "ndcg", "recall", "mrr")
_MEDIUM = ("hr", "ndcg")
_NARROW = ("ndcg",)
_WIDE_NEEDS, _MEDIUM_NEEDS = 114, 78  # columns of a terminal
_HEADINGS = {"hr": "HR", "ndcg": "NDCG", "recall": "Recall", "mrr": "MRR"}


def evaluate(
    project: ProjectDir = None,
    split: Annotated[
        str, typer.Option(metavar="random|last", help="8:1:1 a user, or the last in time.")
    ] = "random",
    seed: Annotated[
        int | None,
        typer.Option(
            min=0,
            envvar="CRAGRU_SEED",
            help="Of split and sampling.",
            show_default="the project's",
        ),
    ] = None,
    users: Annotated[
        int | None,
        typer.Option(min=1, help="Evaluate a random sample of this many.", show_default="all"),
    ] = None,
    strategies: Annotated[
        str | None,
        typer.Option(metavar="A,B", help="Compare only these.", show_default="all installed"),
    ] = None,
    llm_strategy: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="How evidence for --llm is chosen.", show_default="the project's"
        ),
    ] = None,
    budget: Budget = None,
    candidates: Candidates = None,
    index: Index = None,
    llm: Llm = None,
    api_base: ApiBase = None,
    forget_users: Annotated[
        str | None,
        typer.Option(
            metavar="SHARE",
            help="Also compare unlearning after this share asks to be forgotten, like 10%.",
            show_default=False,
        ),
    ] = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    output: Output = None,
) -> None:
    """Compare popularity, the backbone, strategies and a language model on held-out interactions.

    Held-out items are never in a history or a mask. The project itself is only read.

    Example: cragru evaluate -C shop --budget 20 --forget-users 10%
    """
    from cragru_cli.data.splits import SPLIT_KINDS
    from cragru_cli.usecases.evaluate import evaluate as run

    chosen_format = only_one(json=as_json, csv=as_csv)
    if split not in SPLIT_KINDS:
        raise UsageError(f"no split is called `{split}`", hint=f"Known: {', '.join(SPLIT_KINDS)}.")
    opened = find_project(project)
    settings = opened.settings().with_flags(
        recommend_strategy=llm_strategy,
        recommend_budget=budget,
        recommend_candidates=candidates,
        recommend_index=checked_index(index),
        llm_model=llm,
        llm_api_base=api_base,
    )
    if llm_strategy is not None and not settings.llm.model:
        raise UsageError("--llm-strategy belongs to --llm", hint="Give --llm MODEL too.")
    if settings.llm.model:
        console.remark(f"Evidence and candidates of users go to {settings.llm.model}")
    with console.progress() as step:
        result = run(
            opened,
            split=split,
            seed=seed,
            strategies=None if strategies is None else _names(strategies),
            users=users,
            forget_share=None if forget_users is None else _share(forget_users),
            settings=settings,
            report=reporter(step),
        )
    if chosen_format == "csv":
        console.write(_csv(result), output)
    elif chosen_format == "json" or output is not None:
        console.write([console.as_json(result.document()), "\n"], output)
    else:
        _show(result)
    if settings.llm.model and not result.lists_from_model:
        raise LLMError(
            f"no list came from {settings.llm.model}; its row shows the backbone's lists",
            hint="Check the model, the key and the endpoint.",
        )


def _names(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",") if name.strip()]
    if not names:
        raise UsageError("--strategies names none", hint="`cragru plugins` lists them.")
    return names


def _share(text: str) -> float:
    """A share as 10% or 0.1."""
    try:
        value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < 1:
        raise UsageError(f"`{text}` is not a share", hint="Write it as 10% or 0.1.")
    return value


def _show(result: Evaluation) -> None:
    config = result.config
    console.show(
        console.data(
            f"{config['split']} split, {config['train']:,} training and {config['test']:,} test "
            f"interactions, {result.rows[0].users:,} users, budget {config['budget']}, "
            f"{config['candidates']} candidates, seed {config['seed']}",
            style="dim",
        )
    )
    console.show(_table(result.of("recommendation"), "Recommendation", "coverage", "coverage"))
    index = config["index"]
    if index["kind"] == "hnsw":
        console.show(
            console.data(
                f"Candidates by an index: recall@{index['at']} {index['recall']:.3f} of exact "
                f"search, over {index['users']:,} users",
                style="dim",
            )
        )
    legend = "± is half a 95 % bootstrap interval of NDCG@10 over users"
    if lines := result.of("unlearning"):
        forgotten = config["forgotten"]
        title = (
            f"Unlearning: {forgotten['users']:,} users with {forgotten['interactions']:,} "
            "interactions forgotten; the others evaluated"
        )
        console.show(_table(lines, title, "overlap_with_retrained@10", "same@10"))
        legend += "; same@10 is the share of ten items in common with `retrained`"
    if hidden := [_HEADINGS[one] for one in _WIDE if one not in _shown_metrics()]:
        legend += f"; {', '.join(hidden)}: in a wider terminal, --json and --csv"
    console.show(console.data(legend, style="dim"))
    for note in result.notes:
        console.remark(f"Note: {note}")


def _table(lines: Sequence[Line], title: str, figure: str, heading: str) -> Table:
    metrics = _shown_metrics()
    cutoffs = " ".join(_CUTOFFS)
    columns = [f"{_HEADINGS[metric]}@{cutoffs}" for metric in metrics]
    columns.insert(metrics.index("ndcg") + 1, "±")
    table = console.table(
        "", *columns, heading, "seconds", title=title, right=(*columns, heading, "seconds")
    )
    best = max(line.k["10"]["ndcg"] for line in lines)
    for line in lines:
        cells = [_triple(line, metric) for metric in metrics]
        lower, upper = line.k["10"]["ndcg_ci"]
        cells.insert(metrics.index("ndcg") + 1, _short((upper - lower) / 2))
        more = _short(line.figures[figure]) if figure in line.figures else ""
        style = "bold" if line.k["10"]["ndcg"] == best else ""
        table.add_row(console.data(line.name), *cells, more, f"{line.seconds:.2f}", style=style)
    return table


def _shown_metrics() -> tuple[str, ...]:
    """As many metrics as the terminal is wide enough for."""
    width = console.stdout().width
    return _WIDE if width >= _WIDE_NEEDS else _MEDIUM if width >= _MEDIUM_NEEDS else _NARROW


def _triple(line: Line, metric: str) -> str:
    """A metric at the three cutoffs."""
    return " ".join(_short(line.k[k][metric]) for k in _CUTOFFS)


def _short(value: float) -> str:
    """Three digits of a share: .314, or 1.00."""
    return f"{value:.3f}".removeprefix("0") if value < 0.9995 else "1.00"


def _csv(result: Evaluation) -> Iterator[str]:
    header = ("group", "name", "users", "k", "metric", "value", "lower", "upper", "seconds")
    rows = (
        (line.group, line.name, line.users, k, metric, values[metric], *values[f"{metric}_ci"],
         round(line.seconds, 4))
        for line in result.rows
        for k, values in line.k.items()
        for metric in values
        if not metric.endswith("_ci")
    )  # fmt: skip
    return console.as_csv(header, rows)
