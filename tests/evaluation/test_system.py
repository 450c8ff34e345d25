"""What is served after forgetting, layer by layer: histories, candidates, masks, weights."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import AbilityError
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import Cragru, EvidenceAndMask, EvidenceOnly, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained, RetrainedOtherwise
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System

BUILT_IN = (
    NothingForgotten,
    Retrained,
    RetrainedOtherwise,
    PushedDown,
    EvidenceOnly,
    EvidenceAndMask,
    Cragru,
    Exact,
)
TRAINING = training_of("ease", {}, 0)


def scene_of(data: Dataset, text: str) -> Scene:
    holdout = Holdout(data, Protocol(seed=1, budget=10))
    return Scene(holdout, make(holdout.train, ForgetKind.parse(text), 1))


def system_of(scene: Scene, made: type[Method], serving: str = "") -> System:
    method = made()
    method.fit(scene.train, TRAINING)
    method.forget(scene.forget_set.removal)
    way = serving or method.serving
    return System(
        scene.holdout,
        method.model,
        method.candidates_from,
        method.masks,
        way,  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module", params=["users:10%", "interactions:10%"])
def scene(request: pytest.FixtureRequest, demo_data: Dataset) -> Scene:
    return scene_of(demo_data, request.param)


@pytest.mark.parametrize("serving", ["backbone", "pipeline"])
def test_an_exact_update_is_served_as_a_new_training(scene: Scene, serving: str) -> None:
    mine = system_of(scene, Exact, serving).serve(scene.kept + scene.affected)
    theirs = system_of(scene, Retrained, serving).serve(scene.kept + scene.affected)
    for one, other in zip(mine.lists, theirs.lists, strict=True):
        assert np.array_equal(one, other)


def test_what_is_forgotten_is_never_served_where_the_mask_still_knows_it(scene: Scene) -> None:
    for made in (EvidenceOnly, PushedDown, NothingForgotten):
        served = system_of(scene, made).serve(scene.affected)
        for user, items, candidates in zip(
            scene.affected, served.lists, served.candidates, strict=True
        ):
            assert not np.isin(scene.forgotten[user], items).any()
            assert not np.isin(scene.forgotten[user], candidates).any()
    returned = system_of(scene, Exact).serve(scene.affected).lists
    pairs = zip(scene.affected, returned, strict=True)
    assert any(np.isin(scene.forgotten[user], items).any() for user, items in pairs)


@pytest.mark.parametrize("made", BUILT_IN)
def test_lists_are_in_the_order_of_the_scores(scene: Scene, made: type[Method]) -> None:
    if made is EvidenceOnly:
        pytest.skip("its candidates come from other histories than its scores")
    system = system_of(scene, made, "backbone")
    users = scene.affected[:10] + scene.kept[:10]
    for items, scores in zip(system.serve(users).lists, system.scores(users), strict=True):
        assert len(items) == WIDTH
        assert (np.diff(scores[items]) <= 0).all()
        assert scores[items].min() > np.finfo(np.float32).min


def test_strangers_get_what_is_popular_among_the_rest(demo_data: Dataset) -> None:
    scene = scene_of(demo_data, "users:10%")
    for made in (Exact, EvidenceAndMask, Cragru):
        system = system_of(scene, made)
        served = system.serve(scene.affected)
        assert served.sources == {"popularity": len(scene.affected)}
        popular = system.model.popular()[:WIDTH]
        assert all(np.array_equal(items, popular) for items in served.lists)


def test_weights_stay_where_only_histories_and_masks_forget(scene: Scene) -> None:
    before, after = system_of(scene, NothingForgotten), system_of(scene, EvidenceAndMask)
    probe = [scene.train.interactions.items[:5], scene.train.interactions.items[5:7]]
    assert np.array_equal(before.probe(probe), after.probe(probe))
    assert not np.array_equal(before.probe(probe), system_of(scene, Exact).probe(probe))


def test_a_backbone_that_cannot_forget_is_refused() -> None:
    training = training_of("bpr", {"epochs": 1}, 0)
    from cragru_cli.data.demo import demo_dataset

    for made in (Exact, Cragru):
        with pytest.raises(AbilityError, match="new training only"):
            made().fit(demo_dataset(0), training)


def test_kept_and_affected_users_are_told_apart(demo_data: Dataset) -> None:
    whole = scene_of(demo_data, "users:10%")
    assert not set(whole.kept) & set(whole.affected)
    assert len(whole.truths) == len(whole.kept)
    partial = scene_of(demo_data, "interactions:10%")
    assert set(partial.kept) & set(partial.affected)
    for user in partial.affected[:20]:
        assert np.isin(partial.forgotten[user], partial.known_of(user)).all()


def test_lists_are_made_once_however_many_ask(scene: Scene) -> None:
    """With a language model, each making is paid for."""
    system = system_of(scene, Retrained)
    assert system.serve(scene.kept) is system.serve(list(scene.kept))
