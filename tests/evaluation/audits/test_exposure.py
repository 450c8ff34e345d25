"""Items that were to go, in the first ten places: as many as after a new training."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset, Int32
from cragru_cli.evaluation.audits.base import Observations
from cragru_cli.evaluation.audits.exposure import PLACES, Exposure
from cragru_cli.evaluation.methods.layers import EvidenceAndMask, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import Served, System
from tests.evaluation.audits.scenes import equal, measures_of, scene_of, system_of

AUDIT = Exposure()
SENSITIVE = "sensitive:genre=Horror:50%"


class Listing(System):
    """Everybody is served one list."""

    listed: Int32

    def serve(self, user_ids: Sequence[str]) -> Served:
        return Served([self.listed] * len(user_ids), [self.listed] * len(user_ids))


def listing(scene: Scene, listed: Int32) -> Listing:
    like = system_of(scene, Retrained)
    made = Listing(scene.holdout, like.model, like.candidates_from, like.masks)
    made.listed = listed
    return made


@pytest.fixture(scope="module")
def sensitive(demo_data: Dataset) -> Scene:
    return scene_of(demo_data, SENSITIVE)


def test_lists_with_known_items_are_counted(sensitive: Scene) -> None:
    items = sensitive.forget_set.items
    others = np.setdiff1d(np.arange(100, dtype=np.int32), items)
    listed = np.concatenate((items[:3], others[: PLACES - 3], items[3:6]))
    some = AUDIT.observe(listing(sensitive, listed), sensitive)
    none = AUDIT.observe(listing(sensitive, others), sensitive)
    found = measures_of(AUDIT, Observations(some, some, none), sensitive)
    assert found["users_shown@10"].value == 1.0
    assert found["items_shown@10"].value == 3.0
    assert found["items_shown@10"].difference == 3.0
    assert found["users_shown@10"].verdict == found["items_shown@10"].verdict == "leak"
    back = measures_of(AUDIT, Observations(none, none, some), sensitive)
    assert back["items_shown@10"].verdict == "over-forgotten"
    own = [np.isin(items[:3], sensitive.forgotten[user]).sum() for user in sensitive.affected]
    all_own = sum(len(sensitive.forgotten[user]) for user in sensitive.affected)
    assert found["forgotten_shown_again@10"].value == pytest.approx(sum(own) / all_own)
    assert found["forgotten_shown_again@10"].verdict == "none"


def test_a_control_is_flagged_and_exact_forgetting_is_not(sensitive: Scene) -> None:
    before, exact, kept, reference = (
        AUDIT.observe(system_of(sensitive, made), sensitive)
        for made in (NothingForgotten, Exact, EvidenceAndMask, Retrained)
    )
    assert equal(exact, reference)
    for after, verdict in ((before, "leak"), (kept, "leak"), (exact, "passed")):
        found = measures_of(AUDIT, Observations(after, before, reference), sensitive)
        assert found["users_shown@10"].verdict == verdict
        assert found["items_shown@10"].verdict == verdict


def test_never_showing_them_is_no_success(sensitive: Scene) -> None:
    after, reference = (
        AUDIT.observe(system_of(sensitive, made), sensitive) for made in (PushedDown, Retrained)
    )
    found = measures_of(AUDIT, Observations(after, None, reference), sensitive)
    assert found["users_shown@10"].verdict == "over-forgotten"
    assert found["forgotten_shown_again@10"].value == 0.0


def test_spam_is_looked_for_in_the_lists_of_those_who_stay(demo_data: Dataset) -> None:
    """By `popularity`, which many profiles move for everybody."""
    scene, training = scene_of(demo_data, "spam:40%"), training_of("popularity", {}, 0)
    before, exact, reference = (
        AUDIT.observe(system_of(scene, made, training), scene)
        for made in (NothingForgotten, Exact, Retrained)
    )
    assert before.keys() == {"items"}
    assert len(before["items"]) == len(scene.kept)
    assert equal(exact, reference)
    found = measures_of(AUDIT, Observations(before, before, reference), scene)
    assert found["users_shown@10"].verdict == "leak"
    found = measures_of(AUDIT, Observations(exact, before, reference), scene)
    assert found["users_shown@10"].verdict == "passed"


def test_random_interactions_have_one_figure_that_is_not_judged(demo_data: Dataset) -> None:
    scene = scene_of(demo_data, "interactions:2%")
    assert AUDIT.unable(scene) == ""
    seen = AUDIT.observe(system_of(scene, Retrained), scene)
    found = measures_of(AUDIT, Observations(seen, None, seen), scene)
    assert found.keys() == {"forgotten_shown_again@10"}
    assert found["forgotten_shown_again@10"].verdict == "none"


@pytest.mark.parametrize("kind", ["users:5%", "core:5%", "edge:5%"])
def test_of_whole_users_the_question_has_no_meaning(demo_data: Dataset, kind: str) -> None:
    assert kind.partition(":")[0] in AUDIT.unable(scene_of(demo_data, kind))


@pytest.mark.parametrize("kind", [SENSITIVE, "spam:5%"])
def test_it_can_be_asked_where_there_are_items(demo_data: Dataset, kind: str) -> None:
    assert AUDIT.unable(scene_of(demo_data, kind)) == ""
