"""``cragru tune``: how much a language model's order is to count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.llm_options import (
    NOTHING_SAID,
    ModelOptions,
    asks_model,
    remark_recipient,
)
from cragru_cli.commands.options import (
    AsJson,
    Budget,
    Candidates,
    ProjectDir,
    Quiet,
    Strategy,
    find_project,
    reporter,
)

if TYPE_CHECKING:
    from cragru_cli.evaluation.fusion_weight import Figure
    from cragru_cli.project.settings import Settings
    from cragru_cli.usecases.generating import Asking
    from cragru_cli.usecases.tune import Plan, Tuned


@asks_model
def tune(
    project: ProjectDir = None,
    model: ModelOptions = NOTHING_SAID,
    strategy: Strategy = None,
    budget: Budget = None,
    candidates: Candidates = None,
    users: Annotated[
        int,
        typer.Option(
            min=1,
            metavar="N",
            help="Ask about a random sample of at most N users; 20 at least can earn a weight.",
        ),
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
    from cragru_cli.usecases.tune import tune as run

    opened = find_project(project)
    settings = opened.settings().with_flags(
        recommend_strategy=strategy,
        recommend_budget=budget,
        recommend_candidates=candidates,
        **model.flags,
    )
    calls = model.asking(opened, settings)
    with console.progress() as step:
        result = run(
            opened,
            settings=settings,
            users=users,
            calls=calls,
            before=lambda plan: _announce(plan, settings, calls),
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


def _announce(plan: Plan, settings: Settings, calls: Asking) -> None:
    """What is about to leave, before it does."""
    about = "" if plan.calls is None else f", in about {console.count(plan.calls, 'call')}"
    remark_recipient(settings, calls, console.count(plan.users, "user"), about)


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
    mode = result.mode
    mode += f" chosen by {result.asked_mode}" if result.asked_mode != mode else ""
    how = f"mode {mode}, strategy {chosen.recommend.strategy}, {result.backbone}"
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
