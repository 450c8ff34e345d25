"""Groups that are served unequally, and lists that are planted for them."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Bool, Int32
from cragru_cli.evaluation.audits.base import Measure, Observation, Observations
from cragru_cli.evaluation.audits.fairness import Fairness
from cragru_cli.evaluation.groups import activity, columns
from cragru_cli.evaluation.methods.retrain import Retrained
from cragru_cli.evaluation.metrics import per_user
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System


def lists_of(scene: Scene, hit: Bool) -> Int32:
    """int32[u, K]: all held-out items first for the users at ``hit``, none for others."""
    made = np.tile(np.arange(1000, 1000 + WIDTH, dtype=np.int32), (len(scene.kept), 1))
    for at in np.flatnonzero(hit):
        made[at, : len(scene.truths[at])] = scene.truths[at]
    return made


def judged(
    scene: Scene,
    after: Int32,
    reference: Int32 | None,
    again: Int32 | None = None,
    fields: tuple[str, ...] | None = None,
) -> dict[str, Measure]:
    def seen(lists: Int32 | None) -> Observation | None:
        return None if lists is None else {"lists": lists}

    observations = Observations({"lists": after}, None, seen(reference), seen(again))
    return {one.name: one for one in Fairness(fields).judge(observations, scene).measures}


@pytest.fixture(scope="module")
def everybody(town: Scene) -> Bool:
    return np.ones(len(town.kept), dtype=np.bool_)


@pytest.fixture(scope="module")
def active(town: Scene) -> Bool:
    return activity(town).members(0)


@pytest.fixture(scope="module")
def women(town: Scene) -> Bool:
    return np.array([text == "F" for text in columns(town, ["gender"])[0].texts], dtype=np.bool_)


def test_both_figures_and_the_gap(town: Scene, everybody: Bool, active: Bool) -> None:
    found = judged(town, lists_of(town, active), lists_of(town, everybody), fields=())
    assert set(found) == {"activity=active.ndcg@10", "activity=rest.ndcg@10", "activity.gap"}
    assert found["activity=active.ndcg@10"].value == pytest.approx(1.0)
    assert found["activity=rest.ndcg@10"].value == 0
    assert found["activity=rest.ndcg@10"].reference == pytest.approx(1.0)
    gap = found["activity.gap"]
    assert (gap.value, gap.reference) == pytest.approx((1.0, 0.0), abs=1e-12)
    assert gap.verdict == "harm"


def test_a_gap_that_a_new_training_has_as_well_is_no_harm(town: Scene, active: Bool) -> None:
    lists = lists_of(town, active)
    found = judged(town, lists, lists)
    assert found["activity.gap"].value == pytest.approx(1.0)
    assert found["activity.gap"].difference_interval == (0.0, 0.0)
    assert found["activity.gap"].verdict == "passed"


def test_a_gap_that_closes_is_no_harm(town: Scene, everybody: Bool, active: Bool) -> None:
    found = judged(town, lists_of(town, everybody), lists_of(town, active))
    assert found["activity.gap"].verdict == "passed"


def test_a_gap_to_the_other_side_is_as_large(town: Scene, everybody: Bool, active: Bool) -> None:
    found = judged(town, lists_of(town, ~active), lists_of(town, everybody), fields=())
    assert found["activity.gap"].value == pytest.approx(-1.0)
    assert found["activity.gap"].verdict == "harm"


def test_what_another_seed_does_is_chance(town: Scene, everybody: Bool, active: Bool) -> None:
    lists, unfair = lists_of(town, everybody), lists_of(town, active)
    assert judged(town, unfair, lists, unfair)["activity.gap"].verdict == "passed"
    assert judged(town, unfair, lists, lists)["activity.gap"].verdict == "harm"


def test_groups_of_profiles(town: Scene, everybody: Bool, women: Bool) -> None:
    found = judged(town, lists_of(town, ~women), lists_of(town, everybody))
    assert found["gender=F.ndcg@10"].value == 0
    assert found["gender=M.ndcg@10"].value == pytest.approx(1.0)
    assert found["gender.gap"].verdict == "harm"
    assert found["lottery.gap"].verdict == "passed"
    ages = [name for name in found if name.startswith("age=")]
    assert len(ages) == 4
    assert found["age.gap"].value == pytest.approx(np.ptp([found[name].value for name in ages]))
    assert not any(name.startswith("address") for name in found)


def test_small_differences_between_groups_that_were_alike_are_chance(
    town: Scene, everybody: Bool
) -> None:
    """A gap is never less than nothing: only chance can have made it, and it is no harm."""
    found = []
    for seed in range(10):
        some = np.random.default_rng(seed).random(len(town.kept)) < 0.5
        judgements = judged(town, lists_of(town, some), lists_of(town, everybody))
        found += [one.verdict for name, one in judgements.items() if name.endswith(".gap")]
    assert len(found) == 40
    assert found.count("harm") <= 2


def test_fields_can_be_chosen(town: Scene, everybody: Bool) -> None:
    found = judged(town, lists_of(town, everybody), None, fields=("lottery",))
    assert {name.split("=")[0].split(".")[0] for name in found} == {"activity", "lottery"}


def test_the_fields_that_make_no_groups_are_named(town: Scene, everybody: Bool) -> None:
    seen = Observations({"lists": lists_of(town, everybody)}, None, None)
    assert any("`address`" in note for note in Fairness().judge(seen, town).notes)


def test_without_a_reference_the_figures_are_given(town: Scene, active: Bool) -> None:
    found = judged(town, lists_of(town, active), None)
    gap = found["activity.gap"]
    assert gap.value == pytest.approx(1.0)
    assert (gap.reference, gap.verdict) == (None, "unknown")
    assert "without a new training" in gap.note


def test_the_figures_are_those_of_the_lists_that_are_served(town: Scene, women: Bool) -> None:
    method = Retrained()
    method.fit(town.train, training_of("ease", {}, 0))
    method.forget(town.forget_set.removal)
    system = System(town.holdout, method.model, method.candidates_from, method.masks)
    audit = Fairness()
    seen = audit.observe(system, town)
    found = audit.judge(Observations(seen, None, seen), town)
    assert found == Fairness().judge(Observations(seen, None, seen), town)
    ndcg = per_user(system.serve(town.kept).lists, town.truths)[10]["ndcg"]
    one = next(measure for measure in found.measures if measure.name == "gender=F.ndcg@10")
    assert one.value == pytest.approx(ndcg[women].mean())
