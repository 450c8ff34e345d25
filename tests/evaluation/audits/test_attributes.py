"""Attributes that are planted, and one that is nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.sparse import csr_array

from cragru_cli.backbones.base import State
from cragru_cli.backbones.model import Model, training_of
from cragru_cli.backbones.vectors import VectorBackbone, weighted_sum
from cragru_cli.data.dataset import Bool, Dataset, Float32, Float64, Int32, Profiles
from cragru_cli.evaluation.audits.attributes import Attributes, Classes, area, targets_of
from cragru_cli.evaluation.audits.base import Finding, Measure, Observation, Observations
from cragru_cli.evaluation.discrimination import Scored, told_apart
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout
from cragru_cli.evaluation.methods.retrain import Retrained
from cragru_cli.evaluation.resampling import Resamples
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System


@dataclass(frozen=True)
class _None:
    pass


class Counting(VectorBackbone):
    """A vector says how many items of either half of the catalogue a history holds."""

    Options = _None

    def fit(self, train: csr_array, *, seed: int, report: Any = None) -> None:
        first = np.arange(train.shape[1]) < train.shape[1] // 2
        self.vectors = np.ascontiguousarray(np.stack((first, ~first), axis=1), dtype=np.float32)

    def item_vectors(self) -> Float32:
        return self.vectors

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        return weighted_sum(history, weights, self.vectors)

    def state(self) -> State:
        return {"vectors": self.vectors}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Counting:
        made = cls(options)
        made.vectors = state["vectors"]
        return made


def measures(found: Finding) -> dict[str, Measure]:
    return {one.name: one for one in found.measures}


def seen_as(scene: Scene, quality: float, seed: int = 0) -> Observation:
    """Guesses at the gender from lists: noise, and the answer so many times."""
    target = targets_of(scene, ("gender",))[0]
    noise = np.random.default_rng(seed).normal(size=len(target.known))
    return {"lists.gender": (noise + quality * target.positive)[target.known]}


def judged(
    scene: Scene,
    after: Observation,
    reference: Observation | None,
    again: Observation | None = None,
) -> Measure:
    audit = Attributes(("gender",))
    return measures(audit.judge(Observations(after, None, reference, again), scene))[
        "lists.gender.auc"
    ]


def auc(measure: Measure) -> float:
    assert measure.value is not None
    return measure.value


@pytest.fixture(scope="module")
def retrained(town: Scene) -> System:
    method = Retrained()
    method.fit(town.train, training_of("ease", {}, 0))
    method.forget(town.forget_set.removal)
    return System(town.holdout, method.model, method.candidates_from, method.masks)


@pytest.fixture(scope="module")
def seen(town: Scene, retrained: System) -> Observation:
    return Attributes().observe(retrained, town)


def test_what_is_guessed(town: Scene) -> None:
    found = targets_of(town, None)
    assert [one.name for one in found] == ["gender", "age", "lottery"]  # not the address
    gender, age, _ = found
    assert gender.label == "gender = M"
    profiles = town.holdout.dataset.profiles.rows
    known = [profiles[user][0] for user in town.kept]
    assert gender.known.tolist() == [text != "" for text in known]
    assert gender.positive.tolist() == [text == "M" for text in known]
    assert age.label.startswith("age > ")
    share = (age.positive & age.known).sum() / age.known.sum()
    assert share == pytest.approx(0.5, abs=0.06)


def test_tastes_give_the_gender_away_and_not_the_lottery(town: Scene, seen: Observation) -> None:
    found = measures(Attributes().judge(Observations(seen, None, seen), town))
    assert auc(found["histories.gender.auc"]) > 0.9
    assert auc(found["lists.gender.auc"]) > 0.75
    for view in ("lists", "histories"):
        lower, upper = found[f"{view}.lottery.auc"].interval or (1.0, 0.0)
        assert lower < 0.5 < upper
    assert all(one.verdict in ("passed", "none") for one in found.values())


def test_a_backbone_without_vectors_has_no_figure(town: Scene, seen: Observation) -> None:
    one = measures(Attributes().judge(Observations(seen, None, seen), town))["vectors.gender.auc"]
    assert (one.value, one.verdict) == (None, "none")
    assert one.note == "the backbone has no vectors of users"


def test_vectors_are_looked_at_where_there_are_some(town: Scene) -> None:
    backbone = Counting()
    remaining = town.remaining
    backbone.fit(remaining.interactions.matrix(remaining.n_items), seed=0)
    model = Model(remaining, backbone, training_of("ease", {}, 0))
    system = System(town.holdout, model, remaining, remaining)
    found = Attributes(("gender", "lottery")).observe(system, town)
    finding = Attributes(("gender", "lottery")).judge(Observations(found, None, found), town)
    assert auc(measures(finding)["vectors.gender.auc"]) > 0.9
    assert abs(auc(measures(finding)["vectors.lottery.auc"]) - 0.5) < 0.12


def test_it_is_looked_at_twice_with_the_same_eyes(
    town: Scene, retrained: System, seen: Observation
) -> None:
    again = Attributes().observe(retrained, town)
    assert set(again) == set(seen)
    assert all(np.array_equal(again[name], one) for name, one in seen.items())
    once = Attributes().judge(Observations(seen, None, again), town)
    assert once == Attributes().judge(Observations(again, None, seen), town)


def test_what_a_new_training_does_not_know_is_a_leak(town: Scene) -> None:
    found = judged(town, seen_as(town, 2.0), seen_as(town, 0.3))
    assert found.verdict == "leak"
    assert found.difference is not None
    assert found.difference > 0.2


def test_answers_that_can_be_turned_round_are_a_leak_too(town: Scene) -> None:
    found = judged(town, seen_as(town, -2.0), seen_as(town, 0.3))
    assert auc(found) < 0.2
    assert found.verdict == "leak"


def test_less_than_a_new_training_is_none(town: Scene) -> None:
    assert judged(town, seen_as(town, 0.3), seen_as(town, 2.0)).verdict == "passed"


def test_a_difference_within_the_interval_is_none(town: Scene) -> None:
    reference = seen_as(town, 1.0)
    guessed = reference["lists.gender"]
    noise = np.random.default_rng(5).normal(size=len(guessed))
    found = judged(town, {"lists.gender": guessed + 0.2 * noise}, reference)
    lower, upper = found.difference_interval or (1.0, 0.0)
    assert lower < 0 < upper
    assert found.verdict == "passed"


def test_what_another_seed_knows_is_chance(town: Scene) -> None:
    after, reference = seen_as(town, 2.0), seen_as(town, 0.3)
    assert judged(town, after, reference, seen_as(town, 2.0, 1)).verdict == "passed"
    assert judged(town, after, reference, seen_as(town, 0.3, 1)).verdict == "leak"


def test_without_a_reference_the_figure_is_given(town: Scene) -> None:
    found = judged(town, seen_as(town, 2.0), None)
    assert auc(found) > 0.8
    assert found.verdict == "unknown"
    assert "without a new training" in found.note


@pytest.mark.parametrize("decimals", [9, 0])
def test_the_area_is_that_of_all_pairs_and_its_interval_about_the_same(decimals: int) -> None:
    stream = np.random.default_rng(4)
    positive: Bool = stream.random(300) < 0.3
    scores: Float64 = (stream.normal(size=300) + positive).round(decimals)
    resamples = Resamples(300, 2)
    classes = Classes(resamples.group(positive), resamples.group(~positive), positive)
    found = area(scores, classes)
    expected, _ = told_apart(Scored(scores, positive, np.arange(300), 300), 2)
    assert found.value == pytest.approx(expected.value, abs=1e-12)
    assert found.interval == pytest.approx(expected.interval, abs=0.006)


def test_without_profiles_the_question_has_no_meaning(town: Scene) -> None:
    data = town.holdout.dataset
    bare = Dataset(data.user_ids, data.catalog, data.interactions, Profiles((), {}))
    holdout = Holdout(bare, replace(town.holdout.protocol))
    scene = Scene(holdout, make(holdout.train, ForgetKind("users", 0.1), 3))
    assert "no profile field" in Attributes().unable(scene)
    assert "no profile field" in Attributes(("address",)).unable(town)
    assert Attributes().unable(town) == ""
