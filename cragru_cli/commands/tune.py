"""``cragru tune``: how much a language model's order is to count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import (
    ApiBase,
    AsJson,
    Budget,
    Candidates,
    Llm,
    LlmMode,
    ProjectDir,
    Quiet,
    Strategy,
    find_project,
    reporter,
)

if TYPE_CHECKING:
    from cragru_cli.evaluation.fusion_weight import Figure
    from cragru_cli.usecases.tune import Plan, Tuned


def tune(
    project: ProjectDir = None,
    llm: Llm = None,
    api_base: ApiBase = None,
    llm_mode: LlmMode = None,
    strategy: Strategy = None,
    budget: Budget = None,
    candidates: Candidates = None,
    users: Annotated[
        int, typer.Option(min=1, metavar="N", help="Ask about a random sample of at most N users.")
    ] = 200,
    quiet: Quiet = False,
    as_json: AsJson = False,
) -> None:
    """Find out how much a language model helps, and let its order count for that much.

    A tenth of each user's interactions is held out. The weight of the best mixture of both orders
    is kept for `recommend --llm`, until something is forgotten; it is 0 unless the model makes
    lists better, beyond doubt, for users who did not choose it.

    Example: cragru tune -C shop --llm ollama/llama3.2 --users 100
    """
    from cragru_cli.generation.base import Setup
    from cragru_cli.usecases.generating import Asking
    from cragru_cli.usecases.tune import tune as run

    opened = find_project(project)
    settings = opened.settings().with_flags(
        recommend_strategy=strategy,
        recommend_budget=budget,
        recommend_candidates=candidates,
        llm_model=llm,
        llm_api_base=api_base,
    )
    calls = Asking(Setup(mode=llm_mode) if llm_mode else Setup())
    host = settings.llm.api_base or "its provider"
    with console.progress() as step:
        result = run(
            opened,
            settings=settings,
            users=users,
            calls=calls,
            before=lambda plan: _announce(plan, host),
            report=reporter(step),
        )
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
    else:
        _show(result)
    for note in result.notes:
        console.remark(f"Note: {note}")
    stated = settings.recommend.fusion
    if stated is not None:
        console.remark(f"The settings fix the weight at {stated:g}, which counts before this one")


def _announce(plan: Plan, host: str) -> None:
    """What is about to leave, before it does."""
    calls = "" if plan.calls is None else f", in about {console.count(plan.calls, 'call')}"
    console.remark(
        f"Evidence and candidates of {console.count(plan.users, 'user')} go to {plan.model} "
        f"({host}){calls}"
    )


def _show(result: Tuned) -> None:
    found, chosen = result.fit, result.settings
    table = console.table("order", "NDCG@10", "95 % interval", right=("NDCG@10", "95 % interval"))
    rows = {
        "the backbone's": found.base,
        "the language model's": found.model,
        "both": found.fused,
        "both, less the backbone's": found.gain,
    }
    for name, figure in rows.items():
        sign = "+" if figure is found.gain else ""
        table.add_row(name, f"{figure.value:{sign}.4f}", _interval(figure, f"{sign}.4f"))
    how = f"mode {result.mode}, strategy {chosen.recommend.strategy}, {result.backbone}"
    console.show(
        console.data(f"Weight {found.weight:g}  ({chosen.llm.model}, {how})", style="bold"),
        table,
        console.data(_verdict(result)),
        console.data(result.soundness.sentence),
        console.data(_used(result), style="dim"),
    )


def _verdict(result: Tuned) -> str:
    found = result.fit
    best = f"the best for {console.count(found.users, 'user')} was {found.best.value:g}"
    between = f"{best}, interval {_interval(found.best, 'g')}"
    if found.is_earned:
        return f"The order is mixed by this weight: {between}."
    return (
        f"The model does not help on this data, so it is not called: {between}, for no sure gain."
    )


def _interval(figure: Figure, form: str) -> str:
    return f"{figure.low:{form}} to {figure.high:{form}}"


def _used(result: Tuned) -> str:
    parts = [] if result.calls is None else [console.count(result.calls, "call")]
    parts += [console.count(result.tokens, "token")]
    parts += [f"{result.cost:.4f} US dollars"] if result.cost else []
    return ", ".join([*parts, f"{result.seconds:.1f} s"])
