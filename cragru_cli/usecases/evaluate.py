"""``evaluate``: how good the lists are, and what forgetting costs, under one protocol."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from cragru_cli import plugins
from cragru_cli.backbones import model as models
from cragru_cli.data.splits import SplitKind
from cragru_cli.errors import UsageError
from cragru_cli.evaluation import unlearning
from cragru_cli.evaluation.bootstrap import LEVEL, RESAMPLES, intervals
from cragru_cli.evaluation.metrics import CUTOFFS
from cragru_cli.evaluation.protocol import Experiment, Protocol, Row, as_matrix
from cragru_cli.generation.base import Setup
from cragru_cli.generation.pipeline import generator_for
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings

Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Line:
    """One row of the table, in numbers.

    Attributes:
        k: Cutoff (as text) -> metric -> mean, and ``metric_ci`` -> [lower, upper].
        seconds: To make the lists, or to forget in rows of unlearning methods.
    """

    name: str
    users: int
    k: dict[str, dict[str, Any]]
    seconds: float
    figures: dict[str, float]
    sources: dict[str, int]

    def document(self) -> dict[str, Any]:
        """JSON of one row."""
        return {
            "name": self.name,
            "users": self.users,
            "k": self.k,
            "seconds": round(self.seconds, 4),
            "figures": {name: round(value, 6) for name, value in self.figures.items()},
            "sources": self.sources,
        }


@dataclass(frozen=True)
class Evaluation:
    """All rows with the resolved configuration.

    Attributes:
        rows: Ways to recommend, for the same users.
        unlearning: Ways to forget, for the users who remain; empty unless asked for.
        notes: Sentences on what was sampled or left out.
    """

    content_hash: str
    config: dict[str, Any]
    rows: tuple[Line, ...]
    unlearning: tuple[Line, ...]
    notes: tuple[str, ...]
    seconds: float

    @property
    def lists_from_model(self) -> int:
        """How many lists a language model made, if only by an answer that was repaired."""
        return sum(line.sources.get(name, 0) for line in self.rows for name in ("llm", "repaired"))

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.evaluate/1``."""
        return {
            "schema": "cragru.evaluate/1",
            "content_hash": self.content_hash,
            "config": self.config,
            "rows": [line.document() for line in self.rows],
            "unlearning": [line.document() for line in self.unlearning],
            "notes": list(self.notes),
            "seconds": round(self.seconds, 3),
        }


def evaluate(
    project: Project,
    *,
    split: SplitKind = "random",
    seed: int | None = None,
    strategies: Sequence[str] | None = None,
    users: int | None = None,
    forget_share: float | None = None,
    settings: Settings | None = None,
    progress: Progress = lambda step, done, total: None,
) -> Evaluation:
    """Compare popularity, the backbone and retrieval strategies on held-out interactions.

    The project is only read; everything is fitted anew in memory.

    Args:
        seed: Of split, sampling and intervals. Default: the project's.
        strategies: Default: all that are installed.
        users: Evaluate a random sample of this many; it is said in the notes.
        forget_share: Also compare unlearning methods after this share of users asks to be
            forgotten, between 0 and 1.
        settings: Default: the project's.

    Raises:
        BadDataError: Too little data to hold anything out.
    """
    begin = time.perf_counter()
    chosen = settings or project.settings()
    generation = project.read()
    name = chosen.train.backbone
    training = models.training_in(generation.contents) or models.training_of(
        name, chosen.backbone_options(name), chosen.train.seed, str(project.settings_file)
    )
    protocol = Protocol(
        split=split,
        seed=training.seed if seed is None else seed,
        candidates=max(chosen.recommend.candidates, max(CUTOFFS)),
        budget=chosen.recommend.budget,
        clusters=chosen.recommend.clusters,
        users=_positive(users),
    )
    names = [part.name for part in plugins.listed("strategies")]
    names = names if strategies is None else list(strategies)
    progress(f"training {training.backbone}", 0, 0)
    experiment = Experiment(codec.decode(generation.contents), training, protocol)
    rows = _rows(experiment, names, chosen, progress)
    notes = [*_sampling_notes(experiment), *_source_notes(rows)]
    compared: list[Row] = []
    forgotten: dict[str, Any] | None = None
    if forget_share is not None:
        progress("forgetting", 0, 0)
        forget_set = unlearning.random_users(experiment, forget_share)
        forgotten = {"users": len(forget_set.users), "interactions": forget_set.interactions}
        for outcome in unlearning.compare(experiment, forget_set):
            if isinstance(outcome, Row):
                compared.append(outcome)
            else:
                notes.append(outcome)
    return Evaluation(
        content_hash=generation.content_hash,
        config=_config(experiment, names, chosen, forgotten),
        rows=tuple(_line(row, protocol.seed) for row in rows),
        unlearning=tuple(_line(row, protocol.seed) for row in compared),
        notes=tuple(notes),
        seconds=time.perf_counter() - begin,
    )


def _rows(
    experiment: Experiment, names: Sequence[str], chosen: Settings, progress: Progress
) -> list[Row]:
    training = experiment.training
    progress("popularity", 0, 0)
    rows = [experiment.popularity()]
    if training.backbone != "popularity":
        progress(training.backbone, 0, 0)
        rows.append(experiment.backbone_row(training.backbone, experiment.model, experiment.users))
    for name in names:
        progress(f"strategy {name}", 0, 0)
        rows.extend(experiment.strategies([name]))
    if chosen.llm.model:
        rows.append(_llm_row(experiment, chosen, progress))
    return rows


def _llm_row(experiment: Experiment, chosen: Settings, progress: Progress) -> Row:
    label = f"{chosen.recommend.strategy} + {chosen.llm.model}"
    setup = Setup(seed=experiment.protocol.seed, api_base=chosen.llm.api_base)
    return experiment.generated_row(
        label,
        chosen.recommend.strategy,
        generator_for(chosen.llm.model, setup),
        chosen.prompt.profile_fields,
        lambda done, total: progress(label, done, total),
    )


def _line(row: Row, seed: int) -> Line:
    columns, values = as_matrix(row.values)
    means, bounds = values.mean(axis=0), intervals(values, seed)
    k: dict[str, dict[str, Any]] = {str(cutoff): {} for cutoff in row.values}
    for at, (cutoff, metric) in enumerate(columns):
        k[str(cutoff)][metric] = round(float(means[at]), 6)
        k[str(cutoff)][f"{metric}_ci"] = [round(float(bound), 6) for bound in bounds[:, at]]
    return Line(row.name, row.users, k, row.seconds, dict(row.figures), dict(row.sources))


def _config(
    experiment: Experiment,
    names: Sequence[str],
    chosen: Settings,
    forgotten: dict[str, Any] | None,
) -> dict[str, Any]:
    protocol, split = experiment.protocol, experiment.split
    return {
        "backbone": experiment.training.backbone,
        "options": dict(experiment.training.options),
        "split": protocol.split,
        "seed": protocol.seed,
        "train": int(split.train.sum()),
        "validation": int(split.validation.sum()),
        "test": int(split.test.sum()),
        "strategies": list(names),
        "budget": protocol.budget,
        "candidates": protocol.candidates,
        "clusters": protocol.clusters,
        "llm": chosen.llm.model,
        "sampled_users": protocol.users,
        "forgotten": forgotten,
        "history": "train",
        "mask": "train + validation",
        "intervals": {"method": "bootstrap over users", "level": LEVEL, "resamples": RESAMPLES},
        "train_seconds": round(experiment.fit_seconds, 4),
    }


def _sampling_notes(experiment: Experiment) -> list[str]:
    everyone = experiment.dataset.n_users
    shown = len(experiment.users)
    if experiment.protocol.users is not None:
        return [f"a random sample of {shown} users was evaluated"]
    if shown < everyone:
        return [f"{everyone - shown} users have too few interactions to hold any out"]
    return []


def _source_notes(rows: Sequence[Row]) -> list[str]:
    """Where lists came from, for rows in which not all are the backbone's."""
    return [
        f"{row.name}: " + ", ".join(f"{count} lists {name}" for name, count in row.sources.items())
        for row in rows
        if set(row.sources) - {"base"}
    ]


def _positive(users: int | None) -> int | None:
    if users is not None and users < 1:
        raise UsageError("at least one user must be evaluated", hint="Give --users 1 or more.")
    return users
