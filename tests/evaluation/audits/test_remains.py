"""What is still held of the forgotten, and candidates that still know them."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.model import Model, training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.audits.base import Measure, Observations
from cragru_cli.evaluation.audits.remains import Remains
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import EvidenceAndMask, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System
from cragru_cli.unlearning.request import Removal


class CandidatesOfOld(Retrained):
    """Everything as it ought to be, but candidates are found from all histories."""

    @property
    def candidates_from(self) -> Dataset:
        return demo_train[0]


class ProfilesKept(Retrained):
    """Interactions go, profiles stay."""

    def forget(self, removal: Removal) -> None:
        super().forget(removal)
        made = self.model
        left = made.dataset
        whole = Dataset(left.user_ids, left.catalog, left.interactions, demo_train[0].profiles)
        self._fitted = Model(whole, made.backbone, made.training)


demo_train: list[Dataset] = []


def judged(demo_data: Dataset, made: type[Method], kind: str) -> dict[str, Measure]:
    holdout = Holdout(demo_data, Protocol(seed=1))
    scene = Scene(holdout, make(holdout.train, ForgetKind.parse(kind), 1))
    demo_train[:] = [scene.train]
    audit = Remains()
    seen = []
    for one in (made, NothingForgotten, Retrained):
        method = one()
        method.fit(scene.train, training_of("ease", {}, 1))
        method.forget(scene.forget_set.removal)
        system = System(holdout, method.model, method.candidates_from, method.masks)
        seen.append(audit.observe(system, scene))
    return {one.name: one for one in audit.judge(Observations(*seen), scene).measures}


@pytest.mark.parametrize("kind", ["users:10%", "interactions:10%"])
def test_of_what_is_forgotten_nothing_is_held(demo_data: Dataset, kind: str) -> None:
    for made in (Exact, Retrained, EvidenceAndMask):
        found = judged(demo_data, made, kind)
        assert found["interactions_held"].value == found["profiles_held"].value == 0
        assert found["interactions_held"].verdict == "passed"
    exact = judged(demo_data, Exact, kind)
    assert exact["forgotten_among_candidates"].difference == 0.0
    assert exact["lists_of_the_forgotten.same@10"].value == 1.0


def test_two_lists_with_nothing_on_them_are_the_same(demo_data: Dataset) -> None:
    holdout = Holdout(demo_data, Protocol(seed=1))
    scene = Scene(holdout, make(holdout.train, ForgetKind.parse("users:1%"), 1))
    zero = np.zeros(len(scene.affected), dtype=np.int64)
    lists = np.tile(np.arange(20, dtype=np.int32), (len(zero), 1))
    lists[0] = -1
    seen = {"held": zero, "profiles": zero, "candidates": zero, "forgotten": zero + 1}
    one = {**seen, "lists": lists}
    found = {
        each.name: each for each in Remains().judge(Observations(one, one, one), scene).measures
    }
    assert found["lists_of_the_forgotten.same@10"].value == 1.0


@pytest.mark.parametrize("kind", ["users:10%", "interactions:10%"])
def test_what_is_held_is_a_leak(demo_data: Dataset, kind: str) -> None:
    for made in (NothingForgotten, PushedDown):
        found = judged(demo_data, made, kind)
        assert found["interactions_held"].verdict == "leak"
        assert (found["interactions_held"].value or 0) > 100


def test_candidates_that_still_know_the_forgotten_are_noticed(demo_data: Dataset) -> None:
    found = judged(demo_data, CandidatesOfOld, "users:10%")
    assert found["interactions_held"].verdict == "leak"
    assert found["forgotten_among_candidates"].verdict == "leak"
    assert (found["lists_of_the_forgotten.same@10"].value or 1) < 1


def test_a_profile_that_stays_is_noticed(demo_data: Dataset) -> None:
    found = judged(demo_data, ProfilesKept, "users:10%")
    assert found["profiles_held"].value == 60
    assert found["profiles_held"].verdict == "leak"
    assert found["interactions_held"].verdict == "passed"
