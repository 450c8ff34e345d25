"""Unlearning methods side by side, for a project: what `evaluate` does after a forget set."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast, get_args

from cragru_cli import plugins
from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training
from cragru_cli.errors import UsageError
from cragru_cli.evaluation import comparison, runner
from cragru_cli.evaluation.audits.base import Audit
from cragru_cli.evaluation.cells import (
    AGAIN,
    CONTROL,
    MEMBERSHIP_CONTROL,
    REFERENCE,
    Cell,
    Outcome,
    Plan,
    audits_of,
    scene_of,
)
from cragru_cli.evaluation.comparison import Entry
from cragru_cli.evaluation.forget_sets import ForgetKind
from cragru_cli.evaluation.holdout import Protocol
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.system import Serving
from cragru_cli.generation.base import Generator
from cragru_cli.project import files
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.usecases.generating import profile_fields
from cragru_cli.usecases.kept_cells import KeptCells
from cragru_cli.usecases.reading import State, note_recipients

_WITH_MODEL = (REFERENCE, CONTROL, "cragru-evidence", "cragru")
_ORDER = (
    REFERENCE,
    AGAIN,
    CONTROL,
    "push-down",
    "cragru-evidence",
    "cragru-mask",
    "cragru",
    "exact",
)
_STREAMED = _OWN = ("exact", "cragru")
_FLAGGED = ("leak", "over-forgotten", "harm")
_IN_COMMON = "of the places in common with a new training"
SET_ASIDE = 50


@dataclass(frozen=True)
class Comparing:
    """What is to be compared.

    Attributes:
        forget: Forget sets.
        methods: None for all that are installed; the reference and the control always run.
        backbones: None for the project's.
        audits: None for all that are asked without being named.
        stream: Forget so many requests one by one as well; 0 for all; None for no stream.
        metrics: ``standard``, or ``cure4rec`` for its own definitions beside them.
        jobs: Processes.
        fresh: Run again what was finished before.
    """

    forget: tuple[ForgetKind, ...]
    methods: tuple[str, ...] | None = None
    backbones: tuple[str, ...] | None = None
    audits: tuple[str, ...] | None = None
    stream: int | None = None
    metrics: str = "standard"
    jobs: int = 1
    fresh: bool = False


@dataclass(frozen=True)
class Compared:
    """What came out.

    Attributes:
        controls: What a membership attack finds where nothing is forgotten.
        curves: Backbone -> quality by epoch, where a training tells it.
        lacking: Sentences on measures without a reference.
        config: What was compared, resolved.
    """

    entries: tuple[Entry, ...]
    streams: tuple[Mapping[str, Any], ...]
    controls: tuple[Mapping[str, Any], ...]
    curves: Mapping[str, Sequence[Mapping[str, float]]]
    notes: tuple[str, ...]
    lacking: tuple[str, ...]
    config: Mapping[str, Any] = field(default_factory=dict)

    @property
    def broken_promises(self) -> list[str]:
        """Sentences on what this tool itself does and is not as after a new training."""
        found = []
        for entry in self.entries:
            if entry.method not in _OWN:
                continue
            name = f"{entry.backbone}, {entry.method}, {entry.forget['kind']}"
            same = entry.overlap.get("10")
            if entry.reason and _is_exact(entry.backbone):
                found.append(f"{name}: no figures: {entry.reason}")
            elif entry.verdict in _FLAGGED or same not in (1.0, None):
                found.append(f"{name}: {entry.verdict}, {same} {_IN_COMMON}")
        return found + [
            f"{one['backbone']}, {one['method']}, {one['forget']}, after {look['requests']} "
            f"requests: {look['overlap@10']} {_IN_COMMON}"
            for one in self.streams
            if one["method"] in _OWN
            for look in one.get("checkpoints", ())
            if look["overlap@10"] not in (1.0, None)
        ]


def compare(
    state: State,
    asked: Comparing,
    protocol: Protocol,
    seeds: Sequence[int],
    training: Training,
    settings: Settings,
    generator: Generator,
    report: Report = no_report,
) -> Compared:
    """Run all cells that are not finished yet, and judge.

    Args:
        generator: Of the settings' model; without one, of no model.
    """
    if settings.llm.model and asked.jobs > 1:
        raise UsageError("a language model is asked from one process", hint="Leave out --jobs.")
    project = state.project
    trainings = _trainings(project, settings, asked, training)
    methods, notes = _methods(asked, settings)
    audits, broken = _audits(asked, settings)
    notes += broken
    plan = _plan(state, audits, protocol, trainings, methods, settings, generator)
    cells = [
        Cell(backbone, method, kind, seed)
        for kind in asked.forget
        for seed in seeds
        for backbone in trainings
        for method in _for_backbone(methods, backbone)
    ]
    streams = _streams(plan, asked, seeds, methods)
    controls = _controls(plan, seeds)
    if settings.llm.model and generator.setup.replay is None:
        note_recipients(state, _sent(plan, asked, seeds), settings.llm)
    kept = KeptCells(state, plan, fresh=asked.fresh)
    wanted = [*cells, *streams, *controls]
    outcomes = _as_kept(runner.run(plan, wanted, kept, jobs=asked.jobs, report=report))
    kept.finish()
    state.check_current()
    entries = comparison.entries(plan, outcomes, asked.metrics)
    silent = _silent(plan, asked, seeds)
    notes += _same_again(trainings, asked)
    return Compared(
        entries=tuple(entries),
        streams=tuple(_document(cell, outcomes[cell]) for cell in streams),
        controls=tuple(_document(cell, outcomes[cell]) for cell in controls),
        curves=_curves(outcomes),
        notes=tuple(notes + kept.notes + comparison.failures(entries) + _blind(entries) + silent),
        # Who names an audit wants its figures.
        lacking=tuple(comparison.lacking(entries) + (silent if asked.audits is not None else [])),
        config={
            "backbones": list(trainings),
            "methods": methods,
            "audits": list(plan.audits),
            "forget": [str(kind) for kind in asked.forget],
            "set_aside": plan.protocol.aside,
        },
    )


def _trainings(
    project: Project, settings: Settings, asked: Comparing, own: Training
) -> dict[str, Training]:
    found: dict[str, Training] = {}
    for name in asked.backbones or (own.backbone,):
        stated, where = settings.backbone_options(name), str(project.settings_file)
        made = models.training_of(name, stated, own.seed, where)
        found[name] = own if name == own.backbone else made
    return found


def _methods(asked: Comparing, settings: Settings) -> tuple[list[str], list[str]]:
    """Names in the order of the table, and notes on those that cannot be loaded.

    Raises:
        PluginError: One that was named cannot be loaded.
    """
    if asked.methods is not None:
        for name in asked.methods:
            plugins.load("methods", name)
        # Without a second new training, chance would be taken for harm; with a language model it
        # would send prompts of its own.
        always = [REFERENCE, *([] if settings.llm.model else [AGAIN]), CONTROL]
        return list(dict.fromkeys((*always, *asked.methods))), []
    parts = plugins.listed("methods")
    reasons = plugins.broken(parts)
    found = sorted((part.name for part in parts if part not in reasons), key=_place)
    if settings.llm.model:  # every method would send a prompt for every user
        found = [name for name in found if name in _WITH_MODEL]
    return found, list(reasons.values())


def _place(name: str) -> tuple[int, str]:
    """What everything is compared with first, then this tool's own layers, then others'."""
    return (_ORDER.index(name) if name in _ORDER else len(_ORDER), name)


def _for_backbone(methods: Sequence[str], backbone: str) -> list[str]:
    """A second new training tells nothing where the first is the same for every seed."""
    return [name for name in methods if not (name == AGAIN and _is_exact(backbone))]


def _same_again(backbones: Iterable[str], asked: Comparing) -> list[str]:
    """A sentence for each backbone of which a method that was named would tell nothing."""
    if AGAIN not in (asked.methods or ()):
        return []
    return [
        f"{name}, {AGAIN}: a new training of `{name}` comes out the same, whatever the seed"
        for name in backbones
        if _is_exact(name)
    ]


def _is_exact(backbone: str) -> bool:
    return models.backbone_class(backbone).unlearning == "exact"


def _plan(
    state: State,
    audits: tuple[str, ...],
    protocol: Protocol,
    trainings: Mapping[str, Training],
    methods: Sequence[str],
    settings: Settings,
    generator: Generator,
) -> Plan:
    asks_model = any(_audit(name).asks_model for name in audits)
    classes: list[type[Method]] = [plugins.load("methods", name) for name in methods]
    used = {one.serving for one in classes} | {"backbone"}
    return Plan(
        dataset=state.dataset,
        trainings=trainings,
        protocol=replace(protocol, aside=SET_ASIDE if asks_model else 0),
        audits=audits,
        servings=tuple(one for one in get_args(Serving) if one in used),
        options={name: settings.methods.get(name, {}) for name in methods},
        strategy=settings.recommend.strategy,
        profile_fields=profile_fields(state.dataset, settings),
        llm=settings.llm.model,
        generator=generator,
    )


def _audit(name: str) -> type[Audit]:
    return cast(type[Audit], plugins.load("audits", name))


def _audits(asked: Comparing, settings: Settings) -> tuple[tuple[str, ...], list[str]]:
    """Audits by name, and notes on those that cannot be loaded.

    Raises:
        PluginError: One that was named cannot be loaded.
        UsageError: One that was named asks a language model, and there is none.
    """
    if asked.audits is None:
        parts = plugins.listed("audits")
        reasons = plugins.broken(parts)
        names = [part.name for part in parts if part not in reasons]
        chosen = [name for name in names if _is_asked(_audit(name), settings)]
        return tuple(chosen), list(reasons.values())
    for name in asked.audits:
        if _audit(name).asks_model and not settings.llm.model:
            raise UsageError(f"the audit `{name}` asks a language model", hint="Give --llm MODEL.")
    return asked.audits, []


def _is_asked(audit: type[Audit], settings: Settings) -> bool:
    """Whether an audit runs without being named."""
    return bool(settings.llm.model) if audit.asks_model else audit.default


def _streams(
    plan: Plan, asked: Comparing, seeds: Sequence[int], methods: Sequence[str]
) -> list[Cell]:
    if asked.stream is None:
        return []
    names = [one for one in methods if one not in (REFERENCE, CONTROL, AGAIN)]
    chosen = names if asked.methods is not None else [one for one in names if one in _STREAMED]
    return [
        Cell(backbone, method, kind, seed, asked.stream or _all(plan, kind, seed))
        for kind in asked.forget
        for seed in seeds
        for backbone in plan.trainings
        for method in chosen
    ]


def _all(plan: Plan, kind: ForgetKind, seed: int) -> int:
    return len(scene_of(plan, kind, seed).forget_set.requests)


def _sent(plan: Plan, asked: Comparing, seeds: Sequence[int]) -> list[str]:
    """Whose data may go to a language model."""
    known = set(plan.dataset.user_ids)
    found: set[str] = set()
    for kind in asked.forget:
        for seed in seeds:
            scene = scene_of(plan, kind, seed)
            found |= {*scene.kept, *scene.affected, *scene.holdout.aside} & known
    return sorted(found)


def _controls(plan: Plan, seeds: Sequence[int]) -> list[Cell]:
    """What explains the figures of membership, where those are asked for."""
    if "membership" not in plan.audits:
        return []
    return [
        Cell(backbone, MEMBERSHIP_CONTROL, None, seed)
        for seed in seeds
        for backbone in plan.trainings
    ]


def _as_kept(outcomes: Mapping[Cell, Outcome]) -> dict[Cell, Outcome]:
    """Every outcome as if it had been loaded: equal bytes, whether it was run or kept."""
    return {
        cell: Outcome(json.loads(files.canonical_json(dict(one.figures))), one.arrays)
        for cell, one in outcomes.items()
    }


def _document(cell: Cell, outcome: Outcome) -> dict[str, Any]:
    """JSON of a cell that is no entry."""
    document = {"backbone": cell.backbone, "method": cell.method, "seed": cell.seed}
    if cell.kind is not None:
        document["forget"] = str(cell.kind)
    return {**document, **outcome.figures}


def _blind(entries: Sequence[Entry]) -> list[str]:
    """A sentence where the control that forgets nothing was not noticed."""
    return [
        f"{one.backbone}, {one.forget['kind']}, seed {one.seed}: no audit noticed that `{CONTROL}` "
        "forgot nothing, so that it says little where they pass"
        for one in entries
        if one.method == CONTROL and not one.reason and one.verdict not in _FLAGGED
    ]


def _silent(plan: Plan, asked: Comparing, seeds: Sequence[int]) -> list[str]:
    """A sentence for each audit that has nothing to say of a forget set, and why."""
    found = {
        f"audit `{name}` has no figures of {kind}: {reason}": None
        for kind in asked.forget
        for seed in seeds
        for name, reason in audits_of(plan, kind, seed).unable.items()
    }
    return list(found)


def _curves(outcomes: Mapping[Cell, Outcome]) -> dict[str, Sequence[Mapping[str, float]]]:
    """The learning curve of each backbone's first full training."""
    found: dict[str, Sequence[Mapping[str, float]]] = {}
    for cell, outcome in outcomes.items():
        curve = outcome.figures.get("curve")
        if cell.method == CONTROL and curve:
            found.setdefault(cell.backbone, curve)
    return found
