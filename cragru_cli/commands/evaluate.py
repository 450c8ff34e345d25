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
    Llm,
    Output,
    ProjectDir,
    Quiet,
    Strategy,
    find_project,
    only_one,
)
from cragru_cli.errors import LLMError, UsageError

if TYPE_CHECKING:
    from rich.table import Table

    from cragru_cli.usecases.evaluate import Evaluation, Line

_WIDE = (("hr", 10), ("ndcg", 5), ("ndcg", 10), ("ndcg", 20), ("recall", 10), ("mrr", 10))
_NARROW = (("hr", 10), ("ndcg", 10), ("recall", 10))
_NEEDED = 108  # columns of a terminal that the wide table takes
_HEADINGS = {"hr": "HR", "ndcg": "NDCG", "recall": "Recall", "mrr": "MRR"}


def evaluate(
    project: ProjectDir = None,
    split: Annotated[
        str, typer.Option(metavar="random|last", help="8:1:1 a user, or the last in time.")
    ] = "random",
    seed: Annotated[
        int | None, typer.Option(min=0, help="Of split and sampling.", show_default="the project's")
    ] = None,
    users: Annotated[
        int | None,
        typer.Option(min=1, help="Evaluate a random sample of this many.", show_default="all"),
    ] = None,
    strategies: Annotated[
        str | None,
        typer.Option(metavar="A,B", help="Compare only these.", show_default="all installed"),
    ] = None,
    strategy: Strategy = None,
    budget: Budget = None,
    candidates: Candidates = None,
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
        recommend_strategy=strategy,
        recommend_budget=budget,
        recommend_candidates=candidates,
        llm_model=llm,
        llm_api_base=api_base,
    )
    with console.progress() as step:
        result = run(
            opened,
            split=split,
            seed=seed,
            strategies=None if strategies is None else _names(strategies),
            users=users,
            forget_share=None if forget_users is None else _share(forget_users),
            settings=settings,
            progress=step,
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
    console.show(_table(result.rows, "Recommendation", ("coverage",)))
    if result.unlearning:
        forgotten = config["forgotten"]
        title = (
            f"Unlearning: {forgotten['users']:,} users with {forgotten['interactions']:,} "
            "interactions forgotten; the others evaluated"
        )
        console.show(_table(result.unlearning, title, ("overlap_with_retrained@10",)))
    legend = "± is half a 95 % bootstrap interval over users"
    if result.unlearning:
        legend += "; same@10 is the share of ten items in common with `retrained`"
    console.show(console.data(legend, style="dim"))
    for note in result.notes:
        console.remark(f"Note: {note}")


def _table(lines: Sequence[Line], title: str, figures: Sequence[str]) -> Table:
    chosen = _WIDE if console.stdout().width >= _NEEDED else _NARROW
    metrics = [f"{_HEADINGS[metric]}@{k}" for metric, k in chosen]
    extra = [name.replace("overlap_with_retrained", "same").replace("_", " ") for name in figures]
    columns = ["", *metrics, *extra, "seconds"]
    table = console.table(*columns, title=title, right=columns[1:])
    best = max(line.k["10"]["ndcg"] for line in lines)
    for line in lines:
        style = "bold" if line.k["10"]["ndcg"] == best else ""
        shown = [_cell(line, metric, k) for metric, k in chosen]
        more = [f"{line.figures[name]:.3f}" if name in line.figures else "" for name in figures]
        table.add_row(console.data(line.name), *shown, *more, f"{line.seconds:.3f}", style=style)
    return table


def _cell(line: Line, metric: str, k: int) -> str:
    values = line.k[str(k)]
    if (metric, k) != ("ndcg", 10):
        return f"{values[metric]:.4f}"
    lower, upper = values[f"{metric}_ci"]
    return f"{values[metric]:.4f} ± {(upper - lower) / 2:.4f}"


def _csv(result: Evaluation) -> Iterator[str]:
    header = ("table", "name", "users", "k", "metric", "value", "lower", "upper", "seconds")
    tables = (("recommendation", result.rows), ("unlearning", result.unlearning))
    rows = (
        (
            name,
            line.name,
            line.users,
            k,
            metric,
            values[metric],
            *values[f"{metric}_ci"],
            round(line.seconds, 4),
        )
        for name, lines in tables
        for line in lines
        for k, values in line.k.items()
        for metric in values
        if not metric.endswith("_ci")
    )
    return console.as_csv(header, rows)
