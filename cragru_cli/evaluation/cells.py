"""One cell of a comparison: a method on a backbone, with a forget set and a seed.

A cell is a function of the plan and of itself, so cells can be run in any order, in processes of
their own, and again. It keeps figures of its cost and what the audits saw, as plain arrays;
nothing is judged here.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from cragru_cli import plugins
from cragru_cli.backbones.base import Report, no_report, parse_options
from cragru_cli.backbones.model import Training
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import AbilityError, BadDataError, PluginError
from cragru_cli.evaluation import forget_sets
from cragru_cli.evaluation.audits.base import Audit, Finding, Observation, Observations, padded
from cragru_cli.evaluation.forget_sets import ForgetKind
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.memory import PeakMemory
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, Pipeline, Serving, System
from cragru_cli.generation.base import Generator
from cragru_cli.generation.none import NoGenerator

REFERENCE, CONTROL, AGAIN = "retrain", "none", "retrain-again"
MEMBERSHIP_CONTROL = "membership-control"
OWN = "own"
"""Stands before what was seen of a method's own model before it had forgotten anything."""
UNABLE = (AbilityError, BadDataError, PluginError)
"""What keeps a single method from its work, and is no reason to stop the others."""
_FAILED = ".failed"
_REQUESTS_TIMED = 5
_TIMING_SECONDS = 10.0


@dataclass(frozen=True)
class Plan:
    """All that cells have in common.

    Attributes:
        trainings: Backbone -> how it is trained; the seed is that of the cell.
        options: Method -> its stated options.
        servings: In which ways the reference and the control are served.
        llm: Model string of the pipeline's generator; None without one.
        generator: It; all cells share it, since its limits are those of a run.
    """

    dataset: Dataset
    trainings: Mapping[str, Training]
    protocol: Protocol
    audits: tuple[str, ...]
    servings: tuple[Serving, ...] = ("backbone",)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    strategy: str = "attention"
    profile_fields: tuple[str, ...] = ()
    llm: str | None = None
    generator: Generator = field(default_factory=NoGenerator)


@dataclass(frozen=True)
class Cell:
    """What is run.

    Attributes:
        kind: The forget set; None for the control of membership attacks, which forgets nothing.
        stream: Forget this many requests one by one and compare on the way; 0 for all at once.
    """

    backbone: str
    method: str
    kind: ForgetKind | None
    seed: int
    stream: int = 0

    def __str__(self) -> str:
        stream = f"{self.stream} requests" if self.stream else ""
        forget = str(self.kind or "")
        parts = (self.backbone, self.method, forget, stream, f"seed {self.seed}")
        return ", ".join(filter(None, parts))

    def document(self) -> dict[str, Any]:
        """JSON that names the cell, the forget set by its exact share."""
        return asdict(self)


@dataclass(frozen=True)
class Outcome:
    """What became of a cell.

    Attributes:
        figures: Costs and descriptions; ``reason`` where the method is unable, and in
            ``SERVING.failed`` that of each audit that could not look.
        arrays: ``SERVING.lists`` int32[u, K] of the kept users, and ``SERVING.AUDIT.NAME``.
    """

    figures: Mapping[str, Any]
    arrays: Mapping[str, NDArray[Any]]

    @property
    def reason(self) -> str:
        """Why there are no figures; nothing if there are."""
        return str(self.figures.get("reason", ""))

    @property
    def is_whole(self) -> bool:
        """Whether the method and all audits did their work; what failed is to be tried again."""
        failed = any(reasons for name, reasons in self.figures.items() if name.endswith(_FAILED))
        return not (self.reason or failed)

    def failed(self, serving: str) -> Mapping[str, str]:
        """Audit -> why it could not look at one serving."""
        found: Mapping[str, str] = self.figures.get(f"{serving}{_FAILED}", {})
        return found

    def seen(self, serving: str, audit: str) -> dict[str, NDArray[Any]] | None:
        """An audit's observation of one serving, if there is one."""
        prefix = f"{serving}.{audit}."
        found = {
            name.removeprefix(prefix): array
            for name, array in self.arrays.items()
            if name.startswith(prefix)
        }
        return found or None


def is_compared_with(cell: Cell) -> bool:
    """Whether other methods stand beside this one, so that it is served in all their ways."""
    return cell.method in (REFERENCE, CONTROL, AGAIN)


def scene_of(plan: Plan, kind: ForgetKind | None, seed: int) -> Scene:
    """The scene of a forget set; the same in every process."""
    assert kind is not None, "the control has no forget set"
    return _scene(_Same(plan), kind, seed)


class _Same:
    """A plan that is compared by identity, so that scenes of it can be kept."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def __hash__(self) -> int:
        return id(self.plan)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.plan is self.plan


@lru_cache(maxsize=4)
def _scene(same: _Same, kind: ForgetKind, seed: int) -> Scene:
    holdout = Holdout(same.plan.dataset, replace(same.plan.protocol, seed=seed))
    return Scene(holdout, forget_sets.make(holdout.train, kind, seed))


def training_for(plan: Plan, cell: Cell) -> Training:
    """The cell's training: each seed of the protocol trains with a seed of its own."""
    stated = plan.trainings[cell.backbone]
    return replace(stated, seed=stated.seed + cell.seed - plan.protocol.seed)


@dataclass(frozen=True)
class Audits:
    """The audits of a scene.

    Attributes:
        asked: Those that have a meaning for it, and those that cannot even tell.
        unable: Name of each other one -> why it has none.
    """

    asked: tuple[Audit, ...]
    unable: Mapping[str, str]


def audits_of(plan: Plan, kind: ForgetKind | None, seed: int) -> Audits:
    """Which audits a forget set is looked at by."""
    assert kind is not None, "the control has no forget set"
    return _audits(_Same(plan), kind, seed)


@lru_cache(maxsize=4)
def _audits(same: _Same, kind: ForgetKind, seed: int) -> Audits:
    scene, asked, unable = _scene(same, kind, seed), list[Audit](), dict[str, str]()
    for name in same.plan.audits:
        reason = ""
        try:
            audit = _audit(name)
            with plugins.guarded("audits", name):
                reason = audit.unable(scene)
        except UNABLE as problem:
            audit = _Failing(name, problem)
        if reason:
            unable[name] = reason
        else:
            asked.append(audit)
    return Audits(tuple(asked), unable)


def _audit(name: str) -> Audit:
    made: type[Audit] = plugins.load("audits", name)
    with plugins.guarded("audits", name):
        audit = made()
    audit.name = name
    return audit


class _Failing(Audit):
    """Stands for an audit that failed before it was asked: it fails wherever it is asked."""

    def __init__(self, name: str, problem: Exception) -> None:
        self.name, self._problem = name, problem

    def observe(self, system: System, scene: Scene) -> Observation:
        raise self._problem

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        raise self._problem


def method_of(plan: Plan, name: str) -> Method:
    """A new method with its stated options."""
    made: type[Method] = plugins.load("methods", name)
    options = parse_options(cast(Any, made), plan.options.get(name, {}), f"[methods.{name}]")
    return made(options)


def run(plan: Plan, cell: Cell, report: Report = no_report) -> Outcome:
    """Run a cell: fit, forget, look."""
    scene = scene_of(plan, cell.kind, cell.seed)
    curve: list[dict[str, float]] = []
    own = Outcome({}, {})
    try:
        method = method_of(plan, cell.method)
        servings = _servings(plan, cell, method)
        if stopped := stopped_for(plan, servings):
            return Outcome({"reason": stopped}, {})
        with PeakMemory() as memory:
            costs = _fitted(plan, cell, scene, method, _noting(report, curve))
        if method.has_own_model:
            own = _looked(plan, cell, system_of(plan, scene, method, method.serving), OWN)
        costs |= _requests(cell, scene, method, report)
        with PeakMemory() as later:
            costs |= _forgotten(cell, scene, method, report)
    except UNABLE as problem:
        return Outcome({"reason": problem.what}, {})
    peaks = [one.bytes for one in (memory, later) if one.bytes is not None]
    figures: dict[str, Any] = {
        **costs,
        "peak_bytes": max(peaks, default=None),
        "touched": method.touched,
        "source": method.source,
        "differs": method.differs,
        "serving": method.serving,
        "curve": curve,
        **own.figures,
    }
    arrays = dict(own.arrays)
    for serving in servings:
        report(f"{cell}: looking at what is served")
        system = system_of(plan, scene, method, serving)
        served = system.serve(scene.kept)
        arrays[f"{serving}.lists"] = padded(served.lists, WIDTH)
        figures[f"{serving}.usage"] = dict(served.usage)
        figures[f"{serving}.sources"] = dict(served.sources)
        looked = _looked(plan, cell, system, serving)
        figures |= looked.figures
        arrays |= looked.arrays
    if stopped := stopped_for(plan, servings):
        return Outcome({"reason": stopped}, {})
    return Outcome(figures, arrays)


def stopped_for(plan: Plan, servings: Sequence[Serving]) -> str:
    """Why what is served so is no longer as the model has it; nothing if it is.

    Lists that are the model's in part would be compared with lists that are so throughout.
    """
    return plan.generator.stopped if "pipeline" in servings else ""


def _looked(plan: Plan, cell: Cell, system: System, prefix: str) -> Outcome:
    """What all audits see of a system; one that fails costs what it would have seen."""
    scene = scene_of(plan, cell.kind, cell.seed)
    arrays: dict[str, NDArray[Any]] = {}
    failed: dict[str, str] = {}
    for audit in audits_of(plan, cell.kind, cell.seed).asked:
        if audit.asks_model and system.serving != "pipeline":
            continue
        try:
            with plugins.guarded("audits", audit.name):
                seen = {name: _plain(one) for name, one in audit.observe(system, scene).items()}
        except UNABLE as problem:
            failed[audit.name] = problem.what
        else:
            arrays |= {f"{prefix}.{audit.name}.{name}": array for name, array in seen.items()}
    return Outcome({f"{prefix}{_FAILED}": failed} if failed else {}, arrays)


def _plain(seen: NDArray[Any]) -> NDArray[Any]:
    """An array that can be kept."""
    array = np.asarray(seen)
    if array.dtype.hasobject:
        raise TypeError(f"observed {type(seen).__name__} where a plain array is kept")
    return array


def _servings(plan: Plan, cell: Cell, method: Method) -> tuple[Serving, ...]:
    return plan.servings if is_compared_with(cell) else (method.serving,)


def system_of(plan: Plan, scene: Scene, method: Method, serving: Serving) -> System:
    """What a method leaves behind."""
    pipeline = Pipeline(
        plan.strategy,
        plan.protocol.budget,
        plan.protocol.clusters,
        plan.generator,
        plan.profile_fields,
    )
    model, candidates_from, masks = method.model, method.candidates_from, method.masks
    return System(scene.holdout, model, candidates_from, masks, serving, pipeline)


def _fitted(plan: Plan, cell: Cell, scene: Scene, method: Method, report: Report) -> dict[str, Any]:
    """Fit, and what it cost."""
    begin = time.perf_counter()
    report(f"{cell}: fitting")
    with plugins.guarded("methods", cell.method):
        method.fit(scene.train, training_for(plan, cell), report)
    return {"fit_seconds": time.perf_counter() - begin}


def _requests(cell: Cell, scene: Scene, method: Method, report: Report) -> dict[str, Any]:
    """Forget one after the other, on a copy whose memory is not the method's, and the times."""
    with plugins.guarded("methods", cell.method):
        report(f"{cell}: forgetting request by request")
        each = list(_timed_requests(method, scene)) if not method.is_control else []
    return {"request_seconds": each, "requests": len(scene.forget_set.requests)}


def _forgotten(cell: Cell, scene: Scene, method: Method, report: Report) -> dict[str, Any]:
    """Forget all at once, and what it cost."""
    with plugins.guarded("methods", cell.method):
        report(f"{cell}: forgetting all at once")
        begin = time.perf_counter()
        method.forget(scene.forget_set.removal)
        return {"batch_seconds": time.perf_counter() - begin}


def _timed_requests(method: Method, scene: Scene) -> Iterator[float]:
    """Seconds of the first requests one by one, on a copy that nobody looks at afterwards."""
    trial = copy.deepcopy(method)
    spent = 0.0
    for removal in scene.forget_set.stream(_REQUESTS_TIMED):
        begin = time.perf_counter()
        trial.forget(removal)
        seconds = time.perf_counter() - begin
        yield seconds
        spent += seconds
        if spent > _TIMING_SECONDS:
            return


def _noting(report: Report, curve: list[dict[str, float]]) -> Report:
    """A report that keeps what is told of each epoch of the first training."""

    def noting(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        if "loss" in figures and "ndcg" in figures:
            point = {"epoch": float(done), **{name: float(one) for name, one in figures.items()}}
            curve.append(point)
        report(step, done=done, total=total, **figures)

    return noting


def seconds_of(values: Sequence[float]) -> dict[str, float | int]:
    """Quantiles of durations."""
    if not values:
        return {"runs": 0}
    p50, p95, largest = np.quantile(values, [0.5, 0.95, 1.0])
    return {"runs": len(values), "p50": float(p50), "p95": float(p95), "max": float(largest)}
