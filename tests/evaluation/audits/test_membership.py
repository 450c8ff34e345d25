"""Membership of forgotten pairs: controls are flagged, references and exact updates are not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset, Float32, Int32
from cragru_cli.evaluation.audits.base import Observation, Observations
from cragru_cli.evaluation.audits.compared import NO_REFERENCE, NOTHING_TO_FORGET, TOO_FEW
from cragru_cli.evaluation.audits.membership import PAIRS_A_USER, Membership, pairs_of
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import EvidenceAndMask, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System
from tests.evaluation.audits.scenes import equal, measures_of, scene_of, system_of

KINDS = ("core:5%", "edge:5%", "users:5%", "interactions:2%", "sensitive:genre=Horror:20%")
METHODS: tuple[type[Method], ...] = (NothingForgotten, Retrained, Exact, PushedDown)
AUDIT = Membership()


class Fixed(System):
    """Scores that a test has decided on, by item."""

    known: Float32

    def scores(self, user_ids: Sequence[str]) -> Iterator[Float32]:
        return (self.known.copy() for _ in user_ids)

    def probe(self, histories: Sequence[Int32]) -> Float32:
        return np.tile(self.known, (len(histories), 1))


def fixed(scene: Scene, known: Float32) -> Fixed:
    like = system_of(scene, Retrained)
    made = Fixed(scene.holdout, like.model, like.candidates_from, like.masks)
    made.known = known
    return made


@pytest.fixture(scope="module", params=KINDS)
def scene(request: pytest.FixtureRequest, demo_data: Dataset) -> Scene:
    return scene_of(demo_data, request.param)


@pytest.fixture(scope="module")
def seen(scene: Scene) -> dict[str, Observation]:
    return {made.__name__: AUDIT.observe(system_of(scene, made), scene) for made in METHODS}


def against_retrain(seen: dict[str, Observation], name: str) -> Observations:
    return Observations(seen[name], seen["NothingForgotten"], seen["Retrained"])


def test_the_control_that_forgets_nothing_is_flagged(
    scene: Scene, seen: dict[str, Observation]
) -> None:
    found = measures_of(AUDIT, against_retrain(seen, "NothingForgotten"), scene)
    assert found["weights.auc"].verdict == "leak"
    assert found["served.auc"].verdict == "over-forgotten"
    assert found["held_back"].value == 1.0


def test_pushing_down_is_flagged_as_over_forgotten(
    scene: Scene, seen: dict[str, Observation]
) -> None:
    found = measures_of(AUDIT, against_retrain(seen, "PushedDown"), scene)
    assert found["served.auc"].verdict == "over-forgotten"
    assert found["weights.auc"].verdict == "passed"
    assert found["held_back"].difference == 1.0


@pytest.mark.parametrize("name", ["Exact", "Retrained"])
def test_exact_forgetting_is_a_new_training(
    scene: Scene, seen: dict[str, Observation], name: str
) -> None:
    found = measures_of(AUDIT, against_retrain(seen, name), scene)
    for view in ("served", "weights"):
        measure = found[f"{view}.auc"]
        assert measure.verdict == "passed"
        assert measure.difference is not None
        assert abs(measure.difference) <= (0.0 if name == "Retrained" else 1e-3)


def test_pairs_are_of_one_user_unseen_and_equally_popular(scene: Scene) -> None:
    counts = scene.remaining.interactions.counts(scene.train.n_items)
    gaps = []
    for user in scene.affected:
        pairs = pairs_of(scene, user)
        assert len(pairs.forgotten) == len(pairs.others)
        assert len(pairs.forgotten) == min(PAIRS_A_USER, len(scene.forgotten[user]))
        assert np.isin(pairs.forgotten, scene.forgotten[user]).all()
        assert not np.isin(pairs.others, scene.known_of(user)).any()
        assert len(np.unique(pairs.others)) == len(pairs.others)
        gaps += (counts[pairs.forgotten] - counts[pairs.others]).tolist()
    assert abs(np.mean(gaps)) < 0.2 * counts.std()


def test_the_order_in_which_systems_are_looked_at_is_nothing(
    scene: Scene, seen: dict[str, Observation]
) -> None:
    other = Membership()
    for made in reversed(METHODS):
        assert equal(other.observe(system_of(scene, made), scene), seen[made.__name__])


@pytest.fixture(scope="module")
def some(demo_data: Dataset) -> Scene:
    return scene_of(demo_data, "users:5%")


def test_equal_scores_tell_nothing(some: Scene) -> None:
    blank = AUDIT.observe(fixed(some, np.zeros(some.train.n_items, dtype=np.float32)), some)
    found = measures_of(AUDIT, Observations(blank, None, blank), some)
    for view in ("served", "weights"):
        assert found[f"{view}.auc"].value == 0.5
        assert found[f"{view}.auc"].interval == (0.5, 0.5)
        assert found[f"{view}.tpr@1%fpr"].value == pytest.approx(0.01)


def test_a_perfect_leak_is_found(some: Scene) -> None:
    reference = AUDIT.observe(system_of(some, Retrained), some)
    leak = {**reference, **{f"{view}.forgotten": np.full_like(reference["served.forgotten"], 1e9)
                            for view in ("served", "weights")}}  # fmt: skip
    found = measures_of(AUDIT, Observations(leak, leak, reference), some)
    for view in ("served", "weights"):
        assert found[f"{view}.auc"].value == found[f"{view}.tpr@1%fpr"].value == 1.0
        assert found[f"{view}.auc"].verdict == "leak"


def test_without_a_new_training_there_is_no_verdict(some: Scene) -> None:
    seen = AUDIT.observe(system_of(some, NothingForgotten), some)
    for measure in measures_of(AUDIT, Observations(seen, seen, None), some).values():
        assert measure.difference is None
        assert measure.verdict in ("unknown", "none")
    found = measures_of(AUDIT, Observations(seen, seen, None), some)["weights.auc"]
    assert (found.verdict, found.note) == ("unknown", NO_REFERENCE)


def test_what_could_not_be_told_before_has_not_passed(some: Scene) -> None:
    """The weights of `popularity` are counts, which hardly know that somebody was there."""
    training = training_of("popularity", {}, 0)
    seen = {made.__name__: AUDIT.observe(system_of(some, made, training), some) for made in METHODS}
    found = measures_of(AUDIT, against_retrain(seen, "Exact"), some)
    assert found["weights.auc"].difference == 0.0
    blank = AUDIT.observe(fixed(some, np.zeros(some.train.n_items, dtype=np.float32)), some)
    found = measures_of(AUDIT, Observations(blank, blank, blank), some)
    assert (found["weights.auc"].verdict, found["weights.auc"].note) == (
        "unknown",
        NOTHING_TO_FORGET,
    )


def test_a_difference_within_that_of_two_trainings_is_chance(some: Scene) -> None:
    before = AUDIT.observe(system_of(some, NothingForgotten), some)
    reference = AUDIT.observe(system_of(some, Retrained), some)
    found = measures_of(AUDIT, Observations(before, None, reference, before), some)
    assert found["weights.auc"].difference > 0.005  # type: ignore[operator]
    assert found["weights.auc"].verdict == "passed"


def test_of_a_handful_of_users_nothing_is_said(demo_data: Dataset) -> None:
    few = scene_of(demo_data, "users:0.5%")
    before, reference = (
        AUDIT.observe(system_of(few, made), few) for made in (NothingForgotten, Retrained)
    )
    found = measures_of(AUDIT, Observations(before, before, reference), few)
    assert (found["weights.auc"].verdict, found["weights.auc"].note) == ("unknown", TOO_FEW)


def test_weights_alone_give_partly_forgotten_users_away(demo_data: Dataset) -> None:
    scene = scene_of(demo_data, "interactions:2%")
    before, after, reference = (
        AUDIT.observe(system_of(scene, made), scene)
        for made in (NothingForgotten, EvidenceAndMask, Retrained)
    )
    found = measures_of(AUDIT, Observations(after, before, reference), scene)
    assert found["served.auc"].verdict == found["weights.auc"].verdict == "leak"
    assert found["held_back"].value == 0.0
