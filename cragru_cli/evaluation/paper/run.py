"""One run: split, fit, both worlds, all rows, and what the leak comes to."""

from __future__ import annotations

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.metrics import PerUser
from cragru_cli.evaluation.paper.filters import Filters
from cragru_cli.evaluation.paper.leak import Leak, measure
from cragru_cli.evaluation.paper.published import name_of
from cragru_cli.evaluation.paper.result import Counts, PaperResult
from cragru_cli.evaluation.paper.rows import PaperRow, group_values, rows_of
from cragru_cli.evaluation.paper.share import Comparison
from cragru_cli.evaluation.paper.worlds import (
    RELEASE,
    Materials,
    PaperSettings,
    Protocol,
    Seconds,
    World,
    forget,
    forgets_exactly,
    honest_world,
    leaky_world,
    no_knowledge,
    prepare,
    remember,
)


def run_paper(
    dataset: Dataset,
    training: Training,
    settings: PaperSettings = RELEASE,
    report: Report = no_report,
) -> PaperResult:
    """Rebuild the release's evaluation and set an honest one beside it.

    Nothing is written and no language model is called. The candidates are found by scoring all
    items, whatever index the training asks for.

    Raises:
        BadDataError: Too little data to hold anything out, or to forget and keep somebody.
    """
    materials = prepare(dataset, settings)
    report(f"training {training.backbone}")
    full, train_seconds = remember(materials, training, report)
    report("forgetting")
    remaining, forget_seconds = forget(materials, training)
    rows: list[PaperRow] = []
    leaks: dict[Protocol, Leak] = {}
    for world in (leaky_world(materials, full), honest_world(materials, remaining)):
        filters = Filters(world.model, settings)
        leaks[world.protocol] = measure(world, filters)
        rows += rows_of(world, filters, report)
    assert leaks["honest"].test_in_history == 0, "the honest protocol leaks"
    comparison = Comparison(rows, settings.seed)
    data_set = name_of(dataset)
    return PaperResult(
        training=training,
        settings=settings,
        data_set=data_set,
        counts=_counts(materials, world),
        leaks=leaks,
        rows=tuple(rows),
        no_knowledge=_no_knowledge(materials, world),
        gains=tuple(comparison.gains()),
        explained=tuple(comparison.explained(data_set, training.backbone)),
        seconds=Seconds(
            train_seconds, forget_seconds, "update" if forgets_exactly(training) else "training"
        ),
    )


def _counts(materials: Materials, honest: World) -> Counts:
    train = materials.split.train
    return Counts(
        users=len(materials.users),
        remaining=len(honest.users),
        forgotten=int(materials.forgotten.sum()),
        interactions=int((materials.to_forget & train).sum()),
    )


def _no_knowledge(materials: Materials, honest: World) -> PerUser:
    lists, truths = no_knowledge(materials, honest.model)
    return group_values(lists, truths) if lists else {}
