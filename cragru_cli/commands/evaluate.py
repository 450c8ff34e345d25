"""``cragru evaluate``: how good the lists are, what forgetting costs, and what is left of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from cragru_cli import console
from cragru_cli.commands.llm_options import (
    NOTHING_SAID,
    ModelOptions,
    asks_model,
    remark_recipient,
)
from cragru_cli.commands.options import (
    AsCsv,
    AsJson,
    Budget,
    Candidates,
    Fusion,
    Index,
    Output,
    ProjectDir,
    Quiet,
    checked_fusion,
    checked_index,
    find_project,
    only_one,
    reporter,
)
from cragru_cli.errors import CheckFailedError, LLMError, UsageError

if TYPE_CHECKING:
    from cragru_cli.project.directory import Project
    from cragru_cli.project.settings import Settings
    from cragru_cli.usecases.comparing import Comparing
    from cragru_cli.usecases.evaluate import Evaluation

_COMPARE = "Unlearning"


@asks_model
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
    seeds: Annotated[
        int, typer.Option(min=1, max=1000, help="Repeat with so many seeds from there on.")
    ] = 1,
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
    model: ModelOptions = NOTHING_SAID,
    fusion: Fusion = None,
    forget_users: Annotated[
        str | None,
        typer.Option(
            metavar="SHARE",
            help="Compare unlearning after this share asks to be forgotten, like 10%.",
            show_default=False,
            rich_help_panel=_COMPARE,
        ),
    ] = None,
    forget: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KIND:SHARE",
            help="Other forget sets, repeatable: core:5%, edge:5%, interactions:10%, spam:5%, "
            "sensitive:FIELD=VALUE:5%.",
            show_default=False,
            rich_help_panel=_COMPARE,
        ),
    ] = None,
    methods: Annotated[
        str | None,
        typer.Option(
            metavar="A,B",
            help="Unlearning methods.",
            show_default="all installed",
            rich_help_panel=_COMPARE,
        ),
    ] = None,
    backbones: Annotated[
        str | None,
        typer.Option(
            metavar="A,B",
            help="Backbones that the methods work on.",
            show_default="the project's",
            rich_help_panel=_COMPARE,
        ),
    ] = None,
    audits: Annotated[
        str | None,
        typer.Option(
            metavar="A,B",
            help="Questions to what is left behind.",
            show_default="all",
            rich_help_panel=_COMPARE,
        ),
    ] = None,
    stream: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="N",
            help="Also forget N requests one by one (0: all) with a look at every quarter.",
            show_default=False,
            rich_help_panel=_COMPARE,
        ),
    ] = None,
    metrics: Annotated[
        str,
        typer.Option(
            metavar="standard|cure4rec",
            help="cure4rec adds its own definitions.",
            rich_help_panel=_COMPARE,
        ),
    ] = "standard",
    protocol: Annotated[
        str,
        typer.Option(
            metavar="honest|paper",
            help="paper rebuilds the published evaluation, with its leaks.",
            rich_help_panel=_COMPARE,
        ),
    ] = "honest",
    jobs: Annotated[
        int, typer.Option(min=1, max=256, help="Processes.", rich_help_panel=_COMPARE)
    ] = 1,
    fresh: Annotated[
        bool,
        typer.Option(
            "--fresh", help="Run again what is finished already.", rich_help_panel=_COMPARE
        ),
    ] = False,
    details: Annotated[
        bool, typer.Option("--details", help="Every figure of every audit.")
    ] = False,
    html: Annotated[
        str | None,
        typer.Option("--report", metavar="FILE.html", help="Also write a page for people."),
    ] = None,
    quiet: Quiet = False,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    output: Output = None,
) -> None:
    """Compare popularity, the backbone, strategies and a language model on held-out interactions.

    Held-out items are never in a history or a mask. With a forget set, unlearning methods are
    compared with a new training without the data, and audited. Finished parts are kept: the same
    command goes on after an interruption.

    Example: cragru evaluate -C shop --forget-users 10% --report report.html
    """
    asked = _comparing(
        [*([] if forget_users is None else [forget_users]), *(forget or [])],
        methods=_names("methods", methods),
        backbones=_names("backbones", backbones),
        audits=_names("audits", audits),
        stream=stream,
        metrics=metrics,
        jobs=jobs,
        fresh=fresh,
    )
    form = only_one(json=as_json, csv=as_csv)
    opened = find_project(project)
    settings = opened.settings().with_flags(
        recommend_strategy=llm_strategy,
        recommend_budget=budget,
        recommend_candidates=candidates,
        recommend_index=checked_index(index),
        **model.flags,
    )
    settings = settings.with_flags(recommend_fusion=checked_fusion(fusion, settings.llm.model))
    if llm_strategy is not None and not settings.llm.model:
        raise UsageError("--llm-strategy belongs to --llm", hint="Give --llm MODEL too.")
    if protocol != "honest":
        _check_choice("protocol", protocol, ("honest", "paper"))
        idle = (asked, html, users, strategies, split == "last" or None, seeds > 1 or None)
        _show_paper(opened, settings, seed, form, output, idle)
        return
    result = _run(
        opened,
        html,
        split=split,
        seed=seed,
        seeds=seeds,
        strategies=_names("strategies", strategies),
        users=users,
        comparing=asked,
        settings=settings,
        calls=model.asking(opened, settings),
    )
    _write(result, form, output, details=details)
    if html is not None:
        _write_report(result, html)
    _check(result, settings)


def _run(project: Project, html: str | None, *, split: str, **asked: Any) -> Evaluation:
    """Refuse what cannot be, before the work; then the work."""
    from cragru_cli.data.splits import SPLIT_KINDS, SplitKind
    from cragru_cli.usecases.evaluate import evaluate as run

    _check_choice("split", split, SPLIT_KINDS)
    if html is not None:
        from cragru_cli.evaluation.report import page

        page.check()
        console.check_target(html, "--report")
    remark_recipient(asked["settings"], asked["calls"], "users")
    with console.progress() as step:
        return run(project, split=cast(SplitKind, split), report=reporter(step), **asked)


def _check_choice(name: str, given: str, known: tuple[str, ...]) -> None:
    if given not in known:
        raise UsageError(f"no {name} is called `{given}`", hint=f"Known: {', '.join(known)}.")


def _names(option: str, text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    names = tuple(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))
    if not names:
        raise UsageError(f"--{option} names none", hint="`cragru plugins` lists them.")
    return names


def _comparing(forget: list[str], **chosen: Any) -> Comparing | None:
    from cragru_cli.evaluation.forget_sets import ForgetKind
    from cragru_cli.usecases.comparing import Comparing

    _check_choice("metrics", chosen["metrics"], ("standard", "cure4rec"))
    kinds = tuple(dict.fromkeys(ForgetKind.parse(text) for text in forget))
    if kinds:
        return Comparing(forget=kinds, **chosen)
    idle = [
        name for name in ("methods", "backbones", "audits", "stream") if chosen[name] is not None
    ]
    if idle:
        raise UsageError(
            f"--{idle[0]} belongs to a forget set",
            hint="Say who asks to be forgotten, as in --forget-users 10%.",
        )
    return None


def _show_paper(
    project: Project,
    settings: Settings,
    seed: int | None,
    form: str | None,
    output: str | None,
    idle: Sequence[object],
) -> None:
    """The published evaluation; ``idle`` are options that have no meaning for it."""
    if any(one is not None for one in idle):
        raise UsageError(
            "the paper's protocol chooses its own split, users, forget set and methods",
            hint="Give --seed, --candidates, --json and -o at most.",
        )
    from cragru_cli.commands.paper_tables import paper_tables
    from cragru_cli.usecases.paper import evaluate_as_paper

    if form == "csv":
        raise UsageError("the paper's protocol has no table as CSV", hint="Use --json.")
    with console.progress() as step:
        result = evaluate_as_paper(project, seed=seed, settings=settings, report=reporter(step))
    if form == "json" or output is not None:
        console.write([console.as_json(result.document()), "\n"], output)
    else:
        console.show(*paper_tables(result))


def _write(result: Evaluation, form: str | None, output: str | None, *, details: bool) -> None:
    from cragru_cli.commands import evaluate_tables

    if form == "csv":
        console.write(_csv(result), output)
    elif form == "json" or output is not None:
        console.write([console.as_json(result.document()), "\n"], output)
    else:
        evaluate_tables.show(result, details=details)


def _write_report(result: Evaluation, target: str) -> None:
    import sys

    from cragru_cli.evaluation.report.page import render

    command = " ".join(["cragru", *sys.argv[1:]])
    console.write([render(result.document(), command)], target)
    console.remark(f"Report: {target}")


def _check(result: Evaluation, settings: Settings) -> None:
    """The exit code: a language model that never answered, or a check that found a problem."""
    if settings.llm.model and not result.lists_from_model:
        from cragru_cli.usecases.generating import hint_for

        raise LLMError(
            f"no list came from {settings.llm.model}; its row shows the backbone's lists",
            hint=hint_for(settings.llm.model),
        )
    found = result.compared
    if found is None:
        return
    if result.cut_short:
        raise LLMError(
            f"{settings.llm.model} was not asked for every method: {result.cut_short}",
            hint="What was finished is kept: run the command again, with a higher limit.",
        )
    if found.lacking:
        more = f" (and {len(found.lacking) - 1} more)" if len(found.lacking) > 1 else ""
        raise CheckFailedError(
            f"a figure is missing, or what it is to be compared with: {found.lacking[0]}{more}",
            hint="All of them are marked `unknown` in the table and in --json.",
        )
    if found.broken_promises:
        raise CheckFailedError(
            found.broken_promises[0], hint="See the table; --details shows every figure."
        )


def _csv(result: Evaluation) -> Iterator[str]:
    header = (
        "group", "backbone", "forget", "name", "seed", "users", "k", "metric",
        "value", "lower", "upper", "difference", "verdict",
    )  # fmt: skip
    return console.as_csv(header, _csv_rows(result))


def _csv_rows(result: Evaluation) -> Iterator[tuple[object, ...]]:
    from cragru_cli.evaluation.utility import CURE4REC_PLACES

    own = result.config["backbone"]
    for line in result.rows:
        for k, values in line.k.items():
            for name in [one for one in values if not one.endswith("_ci")]:
                bounds = values[f"{name}_ci"]
                yield ("recommendation", own, "", line.name, line.seed, line.users, k, name,
                       values[name], *bounds, "", "")  # fmt: skip
    for entry in result.compared.entries if result.compared else ():
        parts = (entry.forget[name] for name in ("kind", "attribute", "share"))
        forget = ":".join(str(part) for part in parts if part)  # the exact share
        begin = ("unlearning", entry.backbone, forget, entry.method, entry.seed, entry.users)
        for k, figures in entry.k.items():
            plain = [one for one in figures if not one.endswith(("_ci", "_difference"))]
            for name in plain:
                lower, upper = figures.get(f"{name}_ci") or ("", "")
                yield (*begin, k, name, figures[name], lower, upper,
                       figures.get(f"{name}_difference", ""), "")  # fmt: skip
        for name, value in entry.more.get("cure4rec", {}).items():
            yield (*begin, CURE4REC_PLACES, name, value, "", "", "", "")
        for finding in entry.findings:
            for one in finding.measures:
                lower, upper = one.interval or ("", "")
                yield (*begin, finding.audit, one.name, one.value, lower, upper,
                       one.difference, one.verdict)  # fmt: skip
