"""What the audits of leaks make of controls, references and exact forgetting.

python tests/benchmarks/attacks.py ml-100k --kinds "users:5%" --seeds 3
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from common import arguments, emit, sources

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.demo import demo_dataset
from cragru_cli.evaluation.audits.absence import Absence
from cragru_cli.evaluation.audits.attributes import Attributes
from cragru_cli.evaluation.audits.base import Audit, Observation, Observations
from cragru_cli.evaluation.audits.exposure import Exposure
from cragru_cli.evaluation.audits.fairness import Fairness
from cragru_cli.evaluation.audits.membership import Membership
from cragru_cli.evaluation.audits.propagation import Propagation
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.membership_control import membership_control
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import EvidenceAndMask, EvidenceOnly, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained, RetrainedOtherwise
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System
from cragru_cli.project import codec
from cragru_cli.usecases import init

AUDITS: dict[str, type[Audit]] = {
    "membership": Membership,
    "absence": Absence,
    "exposure": Exposure,
    "propagation": Propagation,
    "fairness": Fairness,
    "attributes": Attributes,
}
METHODS: dict[str, type[Method]] = {
    "none": NothingForgotten,
    "retrain": Retrained,
    "retrain-otherwise": RetrainedOtherwise,
    "exact": Exact,
    "push-down": PushedDown,
    "evidence": EvidenceOnly,
    "evidence-and-mask": EvidenceAndMask,
}


def dataset_of(name: str) -> Dataset:
    """The data set of a name."""
    if name == "demo":
        return demo_dataset(0)
    with tempfile.TemporaryDirectory() as folder:
        project = init(Path(folder) / name, sources(name)).project
        return codec.decode(project.read().contents)


def system_of(method: Method, scene: Scene, backbone: str, seed: int) -> System:
    """What a method leaves behind, served by the backbone so that only forgetting differs."""
    method.fit(scene.train, training_of(backbone, {}, seed))
    method.forget(scene.forget_set.removal)
    return System(scene.holdout, method.model, method.candidates_from, method.masks)


def findings(dataset: Dataset, kind: str, backbone: str, seed: int, args: Any) -> dict[str, Any]:
    """Audit -> method -> figure -> what was found."""
    holdout = Holdout(dataset, Protocol(seed=seed))
    scene = Scene(holdout, make(holdout.train, ForgetKind.parse(kind), seed))
    audits = {name: AUDITS[name]() for name in args.audits.split(",")}
    unable = {name: audit.unable(scene) for name, audit in audits.items()}
    seen: dict[str, dict[str, Observation]] = {name: {} for name in audits if not unable[name]}
    seconds = dict.fromkeys(audits, 0.0)
    for name in args.methods.split(","):
        system = system_of(METHODS[name](), scene, backbone, seed)
        for audit, found in seen.items():
            begin = time.perf_counter()
            found[name] = audits[audit].observe(system, scene)
            seconds[audit] += time.perf_counter() - begin
    results: dict[str, Any] = {}
    for audit, found in seen.items():
        others = [found.get(name) for name in ("none", "retrain", "retrain-otherwise")]
        begin = time.perf_counter()
        results[audit] = {
            name: _short(audits[audit], Observations(after, *others), scene)
            for name, after in found.items()
        }
        seconds[audit] += time.perf_counter() - begin
        results[audit]["seconds"] = round(seconds[audit], 1)
    return results | {name: why for name, why in unable.items() if why}


def _short(audit: Audit, seen: Observations, scene: Scene) -> dict[str, Any]:
    keys = ("value", "interval", "difference", "difference_interval", "verdict")
    measures = audit.judge(seen, scene).document()["measures"]
    return {one["name"]: [one[key] for key in keys] for one in measures}


def control(dataset: Dataset, backbone: str, seed: int) -> dict[str, Any]:
    """The membership control, and how long it takes."""
    begin = time.perf_counter()
    holdout = Holdout(dataset, Protocol(seed=seed))
    found = membership_control(holdout, training_of(backbone, {}, seed))
    figures = {one.name: [one.value, one.interval] for one in found.measures}
    return figures | {"seconds": round(time.perf_counter() - begin, 1)}


if __name__ == "__main__":
    args = arguments(
        __doc__,
        kinds="core:5%,edge:5%,users:5%,interactions:10%,spam:1%",
        audits="membership,absence,exposure",
        methods="none,retrain,exact,push-down",
        backbone="ease",
        seeds=1,
        control=0,
    )
    results: dict[str, Any] = {}
    for name in args.data:
        data = dataset_of(name)
        for seed in range(args.seeds):
            found = {
                kind: findings(data, kind, args.backbone, seed, args)
                for kind in filter(None, args.kinds.split(","))
            }
            if args.control:
                found["control"] = control(data, args.backbone, seed)
            results[f"{name} {args.backbone} seed {seed}"] = found
    emit("attacks", results)
