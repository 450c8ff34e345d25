"""Methods with shards: who is where, what stays as it is, and on what the result depends."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cragru_cli.backbones.model import Training, training_of
from cragru_cli.backbones.sharded import Sharded
from cragru_cli.data.dataset import Dataset, Float64, Int64
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.testing.methods import every, of_item, of_users, scores, small_dataset
from cragru_cli.testing.states import assert_same_bytes
from cragru_cli.unlearning.request import Removal

pytest.importorskip("cragru_baselines", reason="pip install -e plugins/cragru-baselines")

from cragru_baselines.clusters import Side, clusters, nearest_with_room
from cragru_baselines.grapheraser import GraphEraser, GraphEraserOptions, propagated
from cragru_baselines.parts import Parts
from cragru_baselines.receraser import RecEraser, RecEraserOptions
from cragru_baselines.sisa import Sisa, SisaOptions

BPR = training_of("bpr", {"dimensions": 8, "epochs": 5, "batch_users": 16}, 7)
EASE = training_of("ease", {"regularization": 5.0}, 7)


def greedy(distances: Float64, capacity: int) -> Int64:
    """The walk over all pairs that the papers describe."""
    chosen = np.full(len(distances), -1)
    sizes = np.zeros(distances.shape[1], dtype=int)
    for pair in np.argsort(distances, axis=None, kind="stable"):
        point, part = divmod(int(pair), distances.shape[1])
        if chosen[point] < 0 and sizes[part] < capacity:
            chosen[point] = part
            sizes[part] += 1
    return chosen


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("room", [1.0, 1.2, 5.0])
def test_rounds_assign_like_the_walk_over_all_pairs(seed: int, room: float) -> None:
    distances = np.random.default_rng(seed).random((60, 5))
    capacity = int(np.ceil(60 / 5 * room))
    found = nearest_with_room(distances, capacity)
    assert np.array_equal(found, greedy(distances, capacity))
    assert np.bincount(found, minlength=5).max() <= capacity


def test_centres_are_means_by_coordinate() -> None:
    # Two clouds whose coordinates have the same mean over all: one number could not part them.
    cloud = np.random.default_rng(0).normal(0, 0.1, (40, 2))
    points = cloud + np.repeat([[3.0, -3.0], [-3.0, 3.0]], 20, axis=0)
    found = clusters([Side(points, np.arange(40))], 2, 24, seed=1)
    assert len(set(found[:20].tolist())) == len(set(found[20:].tolist())) == 1
    assert found[0] != found[-1]


def test_labels_gather_users_of_one_taste() -> None:
    train = two_tastes()
    found = propagated(train, 2, 13, seed=0)
    assert np.bincount(found).max() <= 13
    assert len(set(found[:12].tolist())) == len(set(found[12:].tolist())) == 1
    assert found[0] != found[-1]


def two_tastes() -> Dataset:
    """24 users: twelve of each of two tastes that share no item."""
    from cragru_cli.data.assemble import InteractionTable, assemble
    from cragru_cli.testing.logs import two_groups

    log = two_groups()
    users = [f"u{user:02}" for user in log.users.tolist()]
    items = [f"i{item:02}" for item in log.items.tolist()]
    return assemble(InteractionTable(users, items, None, np.arange(float(len(users))))).dataset


CASES: dict[str, tuple[type[Method], Any, Training]] = {
    "receraser, users": (RecEraser, RecEraserOptions(shards=4, epochs=2), BPR),
    "receraser, items": (RecEraser, RecEraserOptions(4, "item", 2), BPR),
    "receraser, interactions": (RecEraser, RecEraserOptions(4, "interaction", 2), BPR),
    "receraser, ease": (RecEraser, RecEraserOptions(shards=4), EASE),
    "grapheraser, labels": (GraphEraser, GraphEraserOptions(4), EASE),
    "grapheraser, vectors": (GraphEraser, GraphEraserOptions(4, "bekm"), EASE),
}
every_case = pytest.mark.parametrize("case", list(CASES))


def fitted(case: str, train: Dataset) -> Any:
    kind, options, training = CASES[case]
    method = kind(options)
    method.fit(train, training)
    return method


def removals(train: Dataset) -> list[Removal]:
    return [of_users(train, "u07"), every(train, 40), of_item(train, "i03")]


@every_case
@pytest.mark.parametrize("which", range(3))
def test_the_shards_of_what_is_forgotten_are_fitted_anew_and_no_other(
    case: str, which: int
) -> None:
    train = small_dataset()
    removal = removals(train)[which]
    method = fitted(case, train)
    before: Parts = method._parts
    expected = set(before.part_of[removal.interactions].tolist())
    method.forget(removal)
    for number, (old, new) in enumerate(zip(before.shards, method._parts.shards, strict=True)):
        assert (old is new) == (number not in expected)  # the very arrays, not equal ones
    assert method.touched.startswith(f"{len(expected)} of 4 shards fitted anew")


@pytest.mark.parametrize("case", ["receraser, users", "receraser, ease", "grapheraser, labels"])
def test_a_user_concerns_one_shard(case: str) -> None:
    method = fitted(case, small_dataset())
    method.forget(of_users(method.model.dataset, "u07"))
    assert method.touched.startswith("1 of 4 shards fitted anew (shard ")


@every_case
def test_the_result_depends_on_what_is_forgotten_through_the_partition_alone(case: str) -> None:
    """Given where each remaining interaction was put, it is that of a start from nothing."""
    train = small_dataset()
    method = fitted(case, train)
    for step in (lambda now: of_users(now, "u07", "u30"), lambda now: every(now, 10)):
        method.forget(step(method.model.dataset))
    left: Parts = method._parts
    other = CASES[case][0](CASES[case][1])
    assert isinstance(other, RecEraser | GraphEraser)
    other._adopt(Parts.fitted(method.model.dataset, CASES[case][2], left.part_of, 4))
    found, fresh = method.model.backbone.state(), other.model.backbone.state()
    assert_same_bytes(found, fresh, "forgetting against the same partition fitted from nothing")


@pytest.mark.parametrize("training", [BPR, EASE], ids=["bpr", "ease"])
def test_sisa_is_a_sharded_training_on_what_remains(training: Training) -> None:
    train = small_dataset()
    method, fresh = Sisa(SisaOptions(shards=4)), Sisa(SisaOptions(shards=4))
    method.fit(train, training)
    old = method.model.backbone
    method.forget(of_users(train, "u07"))
    fresh.fit(method.model.dataset, training)
    new = method.model.backbone
    assert_same_bytes(new.state(), fresh.model.backbone.state(), "against a fresh training")
    assert isinstance(old, Sharded)
    assert isinstance(new, Sharded)
    kept = [one.model is other.model for one, other in zip(old._shards, new._shards, strict=True)]
    assert sorted(kept) == [False, True, True, True]
    assert method.touched.startswith("1 of 4 shards fitted anew (shard ")


def test_attention_starts_from_maps_and_learns(monkeypatch: pytest.MonkeyPatch) -> None:
    """Users of a taste get the items of that taste, which the maps of the start do not give."""
    train = two_tastes()
    training = training_of("bpr", {"dimensions": 4, "epochs": 40, "batch_users": 8}, 3)

    def share(epochs: int) -> float:
        method = RecEraser(RecEraserOptions(shards=3, partition="interaction", epochs=epochs))
        method.fit(train, training)
        matrix = train.interactions.matrix(train.n_items)
        found = method.model.backbone.score_batch(matrix)
        best = np.argsort(-found, axis=1)[:, :6] // 6
        return float((best == np.arange(24)[:, None] // 12).mean())

    assert share(40) == 1.0
    assert share(0) < 1.0


def test_importances_favour_the_shard_that_knows() -> None:
    """A shard of noise counts less than one of tastes."""
    from cragru_baselines.importances import ByImportance, by_importance

    train = two_tastes()
    log = train.interactions
    stream = np.random.default_rng(0)
    part_of = np.where(log.users % 3 == 0, 1, 0).astype(np.int64)
    shards = Parts.fitted(train, EASE, part_of, 2).shards
    # The second shard's items are mixed up: what it has learned is true of others.
    noisy = shards[1]
    noisy.columns[:] = stream.permutation(noisy.columns)
    found = by_importance(Parts(train, EASE, part_of, shards))
    assert isinstance(found, ByImportance)
    assert found.importances[0] > 1.5 * found.importances[1]


def test_who_left_can_still_be_scored() -> None:
    method = fitted("receraser, users", small_dataset())
    method.forget(of_users(method.model.dataset, "u07"))
    assert np.isfinite(scores(method.model)).all()


@pytest.mark.parametrize(
    ("kind", "stated"),
    [
        (SisaOptions, {"shards": 0}),
        (RecEraserOptions, {"shards": 0}),
        (RecEraserOptions, {"partition": "random"}),
        (RecEraserOptions, {"epochs": -1}),
        (GraphEraserOptions, {"shards": 1001}),
        (GraphEraserOptions, {"partition": "user"}),
    ],
)
def test_senseless_options_are_refused(kind: Any, stated: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must|from 1 to 1000|is one of"):
        kind(**stated)
