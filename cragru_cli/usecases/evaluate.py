"""``evaluate``: how good the lists are, and what forgetting costs, under one protocol."""

from __future__ import annotations

import platform
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any

from cragru_cli import plugins
from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training
from cragru_cli.data.splits import SplitKind
from cragru_cli.errors import CragruError, UsageError
from cragru_cli.evaluation.bootstrap import LEVEL, RESAMPLES, intervals
from cragru_cli.evaluation.metrics import CUTOFFS
from cragru_cli.evaluation.protocol import Experiment, Protocol, Row, as_matrix
from cragru_cli.generation.base import Generator
from cragru_cli.project.checkpoint import versions
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.retrieval.validation import VALIDATION_USERS
from cragru_cli.usecases.comparing import Compared, Comparing, compare
from cragru_cli.usecases.generating import Asking, Used, asking, generator_of, profile_fields
from cragru_cli.usecases.model_rows import model_rows
from cragru_cli.usecases.reading import State, index_choice, note_recipients, read_state


@dataclass(frozen=True)
class Line:
    """One row of the table, in numbers.

    Attributes:
        k: Cutoff (as text) -> metric -> mean, and ``metric_ci`` -> [lower, upper].
        seconds: To make the lists.
    """

    name: str
    seed: int
    users: int
    k: dict[str, dict[str, Any]]
    seconds: float
    figures: dict[str, float]
    sources: dict[str, int]

    def document(self) -> dict[str, Any]:
        """JSON of one row."""
        return {
            "name": self.name,
            "seed": self.seed,
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
        rows: Ways to recommend, for each seed.
        compared: Ways to forget, where a forget set was asked for.
        notes: Sentences on what was sampled or left out.
        used: What asking the language model came to; None without one.
    """

    content_hash: str
    config: dict[str, Any]
    rows: tuple[Line, ...]
    compared: Compared | None
    notes: tuple[str, ...]
    seconds: float
    used: Used | None = None

    @property
    def lists_from_model(self) -> int:
        """How many lists a language model made, if only by an answer that was repaired."""
        return sum(line.sources.get(name, 0) for line in self.rows for name in ("llm", "repaired"))

    @property
    def cut_short(self) -> str:
        """Why methods have no figures since the model was not asked; nothing if all have."""
        if self.compared is None or self.used is None or not self.used.stopped:
            return ""
        reasons = [entry.reason for entry in self.compared.entries]
        reasons += [one.get("reason", "") for one in self.compared.streams]
        return self.used.stopped if self.used.stopped in reasons else ""

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.evaluate/2``."""
        found, used = self.compared, self.used
        modes = {
            "llm_mode": used.asked_mode if used else None,
            "llm_mode_used": used.mode if used else None,
        }
        document: dict[str, Any] = {
            "schema": "cragru.evaluate/2",
            "content_hash": self.content_hash,
            "config": {**self.config, **modes, **(found.config if found else {})},
            "versions": {"python": platform.python_version(), **versions()},
            "rows": [line.document() for line in self.rows],
        }
        if found is not None:
            document["unlearning"] = [entry.document() for entry in found.entries]
            document["controls"] = list(found.controls)
            document["streams"] = [dict(one) for one in found.streams]
            document["curves"] = {name: list(points) for name, points in found.curves.items()}
        document["spent"] = used.document() if used else None
        document["notes"] = list(self.notes)
        document["seconds"] = round(self.seconds, 3)
        return document


def evaluate(
    project: Project,
    *,
    split: SplitKind = "random",
    seed: int | None = None,
    seeds: int = 1,
    strategies: Sequence[str] | None = None,
    users: int | None = None,
    comparing: Comparing | None = None,
    settings: Settings | None = None,
    calls: Asking | None = None,
    report: Report = no_report,
) -> Evaluation:
    """Compare popularity, the backbone and retrieval strategies on held-out interactions.

    The state of the project is only read; everything is fitted anew in memory. What is finished of
    a comparison of unlearning methods is kept among the project's outputs.

    Args:
        seed: Of split, sampling and intervals. Default: the project's.
        seeds: Repeat everything with so many seeds from there on.
        strategies: Default: all that are installed.
        users: Evaluate a random sample of this many; it is said in the notes.
        comparing: Also compare unlearning methods, after these forget sets.
        settings: Default: the project's.
        calls: How a language model is asked, if one is; its limits hold for everything together.

    Raises:
        BadDataError: Too little data to hold anything out.
        AbilityError: The model cannot rank in the way that was asked for.
    """
    begin = time.perf_counter()
    chosen, how = settings or project.settings(), calls or Asking()
    state = read_state(project, with_model=False)
    training = state.training or _training(project, chosen)
    protocol = Protocol(
        split=split,
        seed=training.seed if seed is None else seed,
        candidates=max(chosen.recommend.candidates, max(CUTOFFS)),
        budget=chosen.recommend.budget,
        clusters=chosen.recommend.clusters,
        users=_positive(users),
        index=index_choice(project, chosen, training.backbone),
    )
    numbers = [protocol.seed + at for at in range(seeds)]
    names, notes = _usable(strategies)
    compared, used = None, None
    with asking(state, chosen, protocol.seed, how, "evaluate") as setup:
        generator = generator_of(chosen, setup)
        profile_fields(state.dataset, chosen)  # refused before anybody is noted as told
        table = _Table(state, training, protocol, names, chosen, generator, report)
        for number in numbers:
            table.add(number, lenient=strategies is None)
        if comparing is not None:
            # A recording of answers that were not asked for again would lack them.
            wanted = replace(comparing, fresh=comparing.fresh or how.record is not None)
            compared = compare(
                state, wanted, protocol, numbers, training, chosen, generator, report
            )
        if chosen.llm.model:
            used = Used.by(generator)
    state.check_current()
    return Evaluation(
        content_hash=state.content_hash,
        config={**table.config, "seeds": numbers},
        rows=tuple(table.lines),
        compared=compared,
        notes=(*notes, *table.notes, *(compared.notes if compared else ())),
        seconds=time.perf_counter() - begin,
        used=used,
    )


class _Table:
    """The rows of all ways to recommend, seed by seed.

    Attributes:
        config: Of the first seed.
    """

    def __init__(
        self,
        state: State,
        training: Training,
        protocol: Protocol,
        names: Sequence[str],
        chosen: Settings,
        generator: Generator,
        report: Report,
    ) -> None:
        self._state, self._training, self._protocol = state, training, protocol
        self._names, self._chosen, self._generator = names, chosen, generator
        self._report = report
        self.lines: list[Line] = []
        self.config: dict[str, Any] = {}
        self.notes: list[str] = []

    def add(self, seed: int, *, lenient: bool) -> None:
        """The rows of one seed; ``lenient``, a note on a strategy that does not work."""
        training, protocol, chosen = self._training, self._protocol, self._chosen
        self._report(f"training {training.backbone}, seed {seed}")
        own = replace(training, seed=training.seed + seed - protocol.seed)
        dataset = self._state.dataset
        experiment = Experiment(dataset, own, replace(protocol, seed=seed), self._report)
        if not self.config:
            self.config = _config(experiment, self._names, chosen)
            self.notes += _sampling_notes(experiment, self._names)
        if chosen.llm.model and self._generator.setup.replay is None:
            sent = [dataset.user_ids[row] for row in experiment.users.tolist()]
            note_recipients(self._state, sent, chosen.llm)
        for outcome in chain(
            _rows(experiment, self._names, self._report, lenient=lenient),
            model_rows(self._state, experiment, chosen, self._generator, self._report),
        ):
            if isinstance(outcome, Row):
                self.lines.append(_line(outcome, seed))
            elif outcome not in self.notes:
                self.notes.append(outcome)


def _training(project: Project, chosen: Settings) -> Training:
    """How an untrained project's backbone would be fitted."""
    name, seed = chosen.train.backbone, chosen.train.seed
    stated = chosen.backbone_options(name)
    return models.training_of(name, stated, seed, str(project.settings_file))


def _usable(strategies: Sequence[str] | None) -> tuple[list[str], list[str]]:
    """The strategies to compare, and a note on each installed one that cannot be loaded.

    Raises:
        PluginError: One that was named cannot be loaded.
    """
    if strategies is not None:
        for name in strategies:
            plugins.load("strategies", name)
        return list(strategies), []
    parts = plugins.listed("strategies")
    reasons = plugins.broken(parts)
    return [part.name for part in parts if part not in reasons], list(reasons.values())


def _rows(
    experiment: Experiment,
    names: Sequence[str],
    report: Report,
    *,
    lenient: bool,
) -> Iterator[Row | str]:
    """The rows of ways to recommend; ``lenient``, a sentence for a strategy that does not work."""
    training = experiment.training
    report("popularity")
    yield experiment.popularity()
    if training.backbone != "popularity":
        report(training.backbone)
        yield experiment.backbone_row(training.backbone, experiment.model, experiment.users)
    for name in names:
        report(f"strategy {name}")
        try:
            yield experiment.strategy_row(name)
        except CragruError as problem:
            if not lenient:
                raise
            yield f"{name}: {problem.what}"


def _line(row: Row, seed: int) -> Line:
    columns, values = as_matrix(row.values)
    means, bounds = values.mean(axis=0), intervals(values, seed)
    k: dict[str, dict[str, Any]] = {str(cutoff): {} for cutoff in row.values}
    for at, (cutoff, metric) in enumerate(columns):
        k[str(cutoff)][metric] = round(float(means[at]), 6)
        k[str(cutoff)][f"{metric}_ci"] = [round(float(bound), 6) for bound in bounds[:, at]]
    return Line(row.name, seed, row.users, k, row.seconds, dict(row.figures), dict(row.sources))


def _config(
    experiment: Experiment,
    names: Sequence[str],
    chosen: Settings,
) -> dict[str, Any]:
    protocol, split = experiment.protocol, experiment.split
    return {
        "backbone": experiment.training.backbone,
        "options": dict(experiment.training.options),
        "fold_in": experiment.model.backbone.fold_in,
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
        "fusion": chosen.recommend.fusion,
        "sampled_users": len(experiment.users) if len(experiment.users) < experiment.able else None,
        "history": "train",
        "mask": "train + validation",
        "index": _index(experiment),
        "intervals": {"method": "bootstrap over users", "level": LEVEL, "resamples": RESAMPLES},
        "train_seconds": round(experiment.fit_seconds, 4),
    }


def _index(experiment: Experiment) -> dict[str, Any]:
    """How candidates were found, and of those by an index, how many were the right ones."""
    if experiment.index is None:
        return {"kind": "exact"}
    found = experiment.index_recall
    return {"kind": "hnsw", "recall": round(found.share, 6), "at": found.at, "users": found.users}


def _sampling_notes(experiment: Experiment, names: Sequence[str]) -> list[str]:
    shown, able = len(experiment.users), experiment.able
    notes = []
    if shown < able:
        notes.append(f"a random sample of {shown:,} of {able:,} users was evaluated")
    if able < experiment.dataset.n_users:
        few = experiment.dataset.n_users - able
        notes.append(f"{few:,} users have too few interactions to hold any out")
    if "diversity" in names and able > VALIDATION_USERS:
        notes.append(f"diversity learned from a random sample of {VALIDATION_USERS} users")
    return notes


def _positive(users: int | None) -> int | None:
    if users is not None and users < 1:
        raise UsageError("at least one user must be evaluated", hint="Give --users 1 or more.")
    return users
