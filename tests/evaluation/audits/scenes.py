"""What the tests of audits share: scenes, systems by method, and measures by name."""

from __future__ import annotations

import numpy as np

from cragru_cli.backbones.model import Training, training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.audits.base import Audit, Measure, Observation, Observations
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System

TRAINING = training_of("ease", {"regularization": 50.0}, 0)


def scene_of(data: Dataset, text: str, seed: int = 1) -> Scene:
    holdout = Holdout(data, Protocol(seed=seed))
    return Scene(holdout, make(holdout.train, ForgetKind.parse(text), seed))


def system_of(scene: Scene, made: type[Method], training: Training = TRAINING) -> System:
    """Served by the backbone, so that only forgetting differs."""
    method = made()
    method.fit(scene.train, training)
    method.forget(scene.forget_set.removal)
    return System(scene.holdout, method.model, method.candidates_from, method.masks)


def measures_of(audit: Audit, seen: Observations, scene: Scene) -> dict[str, Measure]:
    return {one.name: one for one in audit.judge(seen, scene).measures}


def equal(one: Observation, other: Observation) -> bool:
    return one.keys() == other.keys() and all(
        np.array_equal(one[name], other[name]) for name in one
    )
