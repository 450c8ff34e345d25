"""Neighbours of the forgotten, and lists that are planted for them and for others."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Bool, Int32
from cragru_cli.evaluation.audits.base import Finding, Measure, Observation, Observations
from cragru_cli.evaluation.audits.propagation import Propagation, bystanders_of
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import Retrained
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System


def audit() -> Propagation:
    made = Propagation()
    made.name = "propagation"
    return made


def system_of(scene: Scene, made: type[Method]) -> System:
    method = made()
    method.fit(scene.train, training_of("ease", {}, 0))
    method.forget(scene.forget_set.removal)
    return System(scene.holdout, method.model, method.candidates_from, method.masks)


def lists_of(scene: Scene, hit: Bool | None = None) -> Int32:
    """int32[u, K]: a held-out item first for the users at ``hit``, or all; then never-seen ones."""
    rows = bystanders_of(scene).rows.tolist()
    made = np.tile(np.arange(1000, 1000 + WIDTH, dtype=np.int32), (len(rows), 1))
    for at, row in enumerate(rows):
        if hit is None or hit[at]:
            made[at, 0] = scene.truths[row][0]
    return made


def moved(lists: Int32, whose: Bool) -> Int32:
    """Other items at half of the first ten places; the first stays."""
    made = lists.copy()
    made[whose, 5:10] += 500
    return made


def measures(found: Finding) -> dict[str, Measure]:
    return {one.name: one for one in found.measures}


def judged(
    scene: Scene, after: Int32, reference: Int32 | None, **others: Int32
) -> dict[str, Measure]:
    def seen(lists: Int32 | None) -> Observation | None:
        return None if lists is None else {"lists": lists}

    rest = (seen(one) for one in (others.get("before"), reference, others.get("again")))
    return measures(audit().judge(Observations({"lists": after}, *rest), scene))


def test_neighbours_are_the_tenth_that_resembles_somebody_who_asked(town: Scene) -> None:
    log = town.train.interactions
    histories = {
        user: set(log.items[log.of(row)].tolist()) for row, user in enumerate(town.train.user_ids)
    }

    def cosine(one: str, other: str) -> float:
        shared = len(histories[one] & histories[other])
        return shared / float(np.sqrt(len(histories[one]) * len(histories[other])))

    who = bystanders_of(town)
    users = [town.kept[row] for row in who.rows.tolist()]
    assert not set(users) & set(town.forget_set.users)
    expected = [max(cosine(user, gone) for gone in town.forget_set.users) for user in users]
    assert who.similarity == pytest.approx(np.array(expected))
    assert who.near.sum() == round(len(users) / 10)
    assert who.similarity[who.near].min() >= who.similarity[~who.near].max()


def test_the_lists_of_a_new_training_are_its_own(town: Scene) -> None:
    lists = lists_of(town)
    found = judged(town, lists, lists)
    for group in ("neighbours", "others"):
        for name in ("overlap@5", "overlap@10", "overlap@20", "rbo"):
            one = found[f"{group}.{name}"]
            assert one.value == pytest.approx(1.0)
            assert one.interval == pytest.approx((1.0, 1.0))
            assert one.reference == pytest.approx(1.0)
        assert found[f"{group}.ndcg@10"].difference_interval == (0.0, 0.0)
    assert found["gap.overlap@10"].value == 0
    assert {one.verdict for one in found.values()} == {"passed", "none"}


def test_lists_with_nothing_in_common_have_nothing(town: Scene) -> None:
    lists = lists_of(town)
    found = judged(town, lists + 5000, lists)
    assert found["others.overlap@20"].value == 0
    assert found["neighbours.rbo"].value == 0


def test_it_is_noticed_that_neighbours_pay(town: Scene) -> None:
    lists, near = lists_of(town), bystanders_of(town).near
    found = judged(town, moved(lists, near), lists)
    assert found["neighbours.overlap@10"].value == pytest.approx(0.5)
    assert found["others.overlap@10"].value == 1.0
    assert found["gap.overlap@10"].value == pytest.approx(-0.5)
    assert found["gap.overlap@10"].verdict == "harm"
    assert found["neighbours.ndcg@10"].verdict == "passed"  # no hit has moved


def test_if_all_lists_change_nobody_in_particular_pays(town: Scene) -> None:
    lists = lists_of(town)
    found = judged(town, moved(lists, np.ones(len(lists), dtype=np.bool_)), lists)
    assert found["gap.overlap@10"].verdict == "passed"
    assert found["others.overlap@10"].value == pytest.approx(0.5)


def test_if_others_pay_neighbours_do_not(town: Scene) -> None:
    lists, near = lists_of(town), bystanders_of(town).near
    found = judged(town, moved(lists, ~near), lists)
    assert found["gap.overlap@10"].value == pytest.approx(0.5)
    assert found["gap.overlap@10"].verdict == "passed"


def test_what_another_seed_does_to_neighbours_is_chance(town: Scene) -> None:
    lists, near = lists_of(town), bystanders_of(town).near
    found = judged(town, moved(lists, near), lists, again=moved(lists, near))
    assert found["gap.overlap@10"].verdict == "passed"


def test_it_is_noticed_that_lists_are_worth_less(town: Scene) -> None:
    near = bystanders_of(town).near
    found = judged(town, lists_of(town, near), lists_of(town))
    assert found["others.ndcg@10"].verdict == "harm"
    assert found["others.ndcg@10"].value == 0
    assert found["neighbours.ndcg@10"].verdict == "passed"
    chance = judged(town, lists_of(town, near), lists_of(town), again=lists_of(town, near))
    assert chance["others.ndcg@10"].verdict == "passed"


def test_before_is_beside_the_same_reference(town: Scene) -> None:
    lists = lists_of(town)
    everybody = np.ones(len(lists), dtype=np.bool_)
    found = judged(town, lists, lists, before=moved(lists, everybody))
    assert found["others.overlap@10"].before == pytest.approx(0.5)
    assert found["others.overlap@10"].value == 1.0


def test_without_a_reference_only_the_worth_is_known(town: Scene) -> None:
    found = judged(town, lists_of(town), None)
    assert found["others.overlap@10"].value is None
    assert found["gap.rbo"].value is None
    worth = found["neighbours.ndcg@10"]
    assert worth.value is not None
    assert worth.value > 0
    assert worth.difference is None
    assert {one.verdict for one in found.values()} == {"unknown"}
    assert all("without a new training" in one.note for one in found.values())


def test_curves_go_from_far_to_near(town: Scene) -> None:
    lists, near = lists_of(town), bystanders_of(town).near
    seen = Observations({"lists": moved(lists, near)}, None, {"lists": lists})
    curves = audit().judge(seen, town).curves
    assert len(curves) == 2
    overlap = curves["overlap@10 by similarity"]
    assert [point.x for point in overlap] == sorted(point.x for point in overlap)
    assert [point.y for point in overlap[:8]] == pytest.approx([1.0] * 8)
    assert overlap[9].y == pytest.approx(0.5)
    assert overlap[9].interval is not None
    assert [point.y for point in curves["ndcg@10 difference by similarity"]] == [0.0] * 10


def test_exact_forgetting_is_a_new_training_and_the_control_is_not(town: Scene) -> None:
    one = audit()
    seen = {made: one.observe(system_of(town, made), town) for made in (NothingForgotten, Exact)}
    other = audit()  # another process, another order
    again = {made: other.observe(system_of(town, made), town) for made in (Retrained, Exact)}
    assert np.array_equal(seen[Exact]["lists"], again[Exact]["lists"])
    reference, control = again[Retrained], seen[NothingForgotten]
    exact = one.judge(Observations(seen[Exact], control, reference), town)
    assert exact == other.judge(Observations(seen[Exact], control, reference), town)
    found = measures(exact)
    assert found["neighbours.overlap@20"].value == 1.0
    assert found["others.rbo"].value == pytest.approx(1.0)
    assert found["others.overlap@20"].before is not None
    assert found["others.overlap@20"].before < 1.0


def test_where_almost_everybody_asks_nobody_is_left_to_pay(town: Scene) -> None:
    asked = make(town.holdout.train, ForgetKind("interactions", 0.5), 3)
    scene = Scene(town.holdout, asked)
    assert "asked for nothing" in audit().unable(scene)
    assert audit().unable(town) == ""
