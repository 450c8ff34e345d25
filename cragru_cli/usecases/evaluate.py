"""``evaluate``: how good the lists are, and what forgetting costs, under one protocol."""

from __future__ import annotations

import platform
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
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
from cragru_cli.generation.base import Generator, Ranking, RankRequest, Setup
from cragru_cli.generation.pipeline import generator_for
from cragru_cli.project.checkpoint import versions
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.retrieval.validation import VALIDATION_USERS
from cragru_cli.usecases.comparing import Compared, Comparing, compare
from cragru_cli.usecases.reading import State, index_choice, note_recipients, read_state
from cragru_cli.usecases.weights import weight_for


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
    """

    content_hash: str
    config: dict[str, Any]
    rows: tuple[Line, ...]
    compared: Compared | None
    notes: tuple[str, ...]
    seconds: float

    @property
    def lists_from_model(self) -> int:
        """How many lists a language model made, if only by an answer that was repaired."""
        return sum(line.sources.get(name, 0) for line in self.rows for name in ("llm", "repaired"))

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.evaluate/2``."""
        found = self.compared
        document: dict[str, Any] = {
            "schema": "cragru.evaluate/2",
            "content_hash": self.content_hash,
            "config": {**self.config, **(found.config if found else {})},
            "versions": {"python": platform.python_version(), **versions()},
            "rows": [line.document() for line in self.rows],
        }
        if found is not None:
            document["unlearning"] = [entry.document() for entry in found.entries]
            document["controls"] = list(found.controls)
            document["streams"] = [dict(one) for one in found.streams]
            document["curves"] = {name: list(points) for name, points in found.curves.items()}
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

    Raises:
        BadDataError: Too little data to hold anything out.
    """
    begin = time.perf_counter()
    chosen = settings or project.settings()
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
    lines: list[Line] = []
    config: dict[str, Any] = {}
    for number in numbers:
        report(f"training {training.backbone}, seed {number}")
        own = replace(training, seed=training.seed + number - protocol.seed)
        experiment = Experiment(state.dataset, own, replace(protocol, seed=number), report)
        if number == protocol.seed:
            config = _config(experiment, names, chosen)
            notes += _sampling_notes(experiment, names)
        if chosen.llm.model:
            sent = [experiment.dataset.user_ids[row] for row in experiment.users.tolist()]
            note_recipients(project, sent, chosen.llm)
        outcomes = _rows(experiment, names, chosen, report, lenient=strategies is None)
        for outcome in chain(outcomes, _llm_rows(state, experiment, chosen, report)):
            if isinstance(outcome, Row):
                lines.append(_line(outcome, number))
                notes += _source_notes(outcome)
            elif outcome not in notes:
                notes.append(outcome)
        del experiment  # its model is not needed any more
    compared = None
    if comparing is not None:
        compared = compare(state, comparing, protocol, numbers, training, chosen, report)
        notes += compared.notes
    state.check_current()
    return Evaluation(
        content_hash=state.content_hash,
        config={**config, "seeds": numbers},
        rows=tuple(lines),
        compared=compared,
        notes=tuple(notes),
        seconds=time.perf_counter() - begin,
    )


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
    chosen: Settings,
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


def _llm_rows(
    state: State, experiment: Experiment, chosen: Settings, report: Report
) -> Iterator[Row | str]:
    """The model's own order and, from the same answers, the one mixed by the weight there is."""
    if not chosen.llm.model:
        return
    label = f"{chosen.recommend.strategy} + {chosen.llm.model}"
    setup = Setup(
        seed=experiment.protocol.seed,
        api_base=chosen.llm.api_base,
        may_send=state.check_current,
    )
    row_of = partial(
        experiment.generated_row,
        strategy=chosen.recommend.strategy,
        generator=_Heard(generator_for(chosen.llm.model, setup)),
        profile_fields=chosen.prompt.profile_fields,
    )
    row = row_of(label, progress=lambda done, total: report(label, done=done, total=total))
    yield row
    weight = weight_for(state, chosen, setup.mode)
    if weight is None or weight.value is None:
        return
    if weight.origin == "fitted" and not _is_apart(state, experiment):
        yield (
            "the fitted weight is left out where items that it was fitted on may be test items: "
            "it needs a random split by the project's seed"
        )
        return
    fused = row_of(f"{label}, weight {weight.value:g} ({weight.origin})", weight=weight.value)
    yield replace(fused, seconds=row.seconds + fused.seconds)


def _is_apart(state: State, experiment: Experiment) -> bool:
    """Whether what `tune` holds out is the validation part of this split, never its test part."""
    own, protocol = state.training, experiment.protocol
    return protocol.split == "random" and own is not None and protocol.seed == own.seed


class _Heard(Generator):
    """Asks once; whoever asks the same again hears what was answered."""

    def __init__(self, generator: Generator) -> None:
        super().__init__(generator.model, generator.setup)
        self.part_name = generator.part_name
        self._generator = generator
        self._answers: list[Ranking] | None = None

    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        if self._answers is None:
            self._answers = []
            for answer in self._generator.rank(requests):
                self._answers.append(answer)
                yield answer
        else:
            yield from (answer for _, answer in zip(requests, self._answers, strict=True))


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


def _source_notes(row: Row) -> list[str]:
    """Where the lists came from, if not all from the backbone."""
    if not set(row.sources) - {"base"}:
        return []
    counts = ", ".join(f"{count:,} {name}" for name, count in row.sources.items())
    return [f"{row.name}: sources of the lists: {counts}"]


def _positive(users: int | None) -> int | None:
    if users is not None and users < 1:
        raise UsageError("at least one user must be evaluated", hint="Give --users 1 or more.")
    return users
