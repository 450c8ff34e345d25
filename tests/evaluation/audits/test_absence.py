"""Forgotten items are named from what is missing, and only where something is held back."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.audits import absence
from cragru_cli.evaluation.audits.absence import GUESSES, Absence
from cragru_cli.evaluation.audits.base import Observation, Observations
from cragru_cli.evaluation.audits.compared import NO_REFERENCE
from cragru_cli.evaluation.methods.layers import EvidenceAndMask, EvidenceOnly, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained
from cragru_cli.evaluation.scene import Scene
from tests.evaluation.audits.scenes import equal, measures_of, scene_of, system_of

METHODS = (NothingForgotten, Retrained, Exact, PushedDown, EvidenceOnly, EvidenceAndMask)
VIEWS = ("candidates.precision", "list.precision")


@pytest.fixture(scope="module", params=["interactions:10%", "users:10%"])
def scene(request: pytest.FixtureRequest, demo_data: Dataset) -> Scene:
    return scene_of(demo_data, request.param)


@pytest.fixture(scope="module")
def seen(scene: Scene) -> dict[str, Observation]:
    audit = Absence()
    return {made.__name__: audit.observe(system_of(scene, made), scene) for made in METHODS}


@pytest.mark.parametrize("name", ["NothingForgotten", "PushedDown", "EvidenceOnly"])
def test_what_a_mask_holds_back_is_named(
    scene: Scene, seen: dict[str, Observation], name: str
) -> None:
    found = measures_of(Absence(), Observations(seen[name], None, seen["Retrained"]), scene)
    for view in VIEWS:
        assert found[view].verdict == "leak"
        assert found[view].value is not None
        assert found[view].value > 0.5


@pytest.mark.parametrize("name", ["Retrained", "Exact", "EvidenceAndMask"])
def test_where_nothing_is_held_back_nothing_is_named(
    scene: Scene, seen: dict[str, Observation], name: str
) -> None:
    found = measures_of(Absence(), Observations(seen[name], None, seen["Retrained"]), scene)
    assert [found[view].verdict for view in VIEWS] == ["passed", "passed"]


def test_exact_forgetting_leaves_the_gaps_of_a_new_training(seen: dict[str, Observation]) -> None:
    assert equal(seen["Exact"], seen["Retrained"])


def test_the_base_rate_is_the_same_for_every_system(seen: dict[str, Observation]) -> None:
    for name in seen:
        assert np.array_equal(seen[name]["ranking.hits"], seen["Retrained"]["ranking.hits"])


def test_hits_are_guesses_and_guesses_are_few(seen: dict[str, Observation]) -> None:
    for one in seen.values():
        for view in ("candidates", "list", "ranking"):
            assert (one[f"{view}.hits"] <= one[f"{view}.guesses"]).all()
        assert one["list.guesses"].max() <= GUESSES


def test_an_audit_that_has_seen_other_scenes_sees_the_same(
    scene: Scene, seen: dict[str, Observation], demo_data: Dataset
) -> None:
    audit, other = Absence(), scene_of(demo_data, "core:5%")
    audit.observe(system_of(other, PushedDown), other)
    assert equal(audit.observe(system_of(scene, PushedDown), scene), seen["PushedDown"])


def test_without_a_new_training_there_is_no_verdict(
    scene: Scene, seen: dict[str, Observation]
) -> None:
    found = measures_of(Absence(), Observations(seen["PushedDown"], None, None), scene)
    for view in VIEWS:
        assert (found[view].verdict, found[view].note) == ("unknown", NO_REFERENCE)


def test_nothing_that_the_attacker_knows_is_guessed(scene: Scene) -> None:
    """Neither what remains, nor validation items, which are masked whatever the method."""
    rankings = absence._rankings(scene)
    split, whole = scene.holdout.split, scene.holdout.dataset
    for user, ranking in zip(scene.affected, rankings, strict=True):
        assert len(np.unique(ranking)) == len(ranking) == absence.DEPTH
        row, left = whole.user(user), scene.remaining.user(user)
        assert row is not None
        assert not np.isin(ranking, scene.holdout.items_where(row, split.validation)).any()
        if left is not None:
            log = scene.remaining.interactions
            assert not np.isin(ranking, log.items[log.of(left)]).any()


def test_the_attacker_never_learns_from_the_users_own_half(scene: Scene) -> None:
    halves = absence._halves(scene)
    assert set(halves) == set(scene.train.user_ids)
    assert abs(sum(halves.values()) - len(halves) / 2) <= 1


def test_of_many_items_the_attacker_knows_the_popular_ones(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(absence, "MOST_ITEMS", 100)
    audit = Absence()
    seen = audit.observe(system_of(scene, PushedDown), scene)
    clean = audit.observe(system_of(scene, Retrained), scene)
    finding = audit.judge(Observations(seen, None, clean), scene)
    assert finding.measures[0].verdict == "leak"
    assert any("100 most popular" in note for note in finding.notes)
