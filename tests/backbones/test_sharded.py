"""Shards: who is where, what is taken over, and that nothing can be told from a fresh fit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from cragru_cli.backbones.ease import Ease
from cragru_cli.backbones.sharded import Sharded, ShardedOptions
from cragru_cli.backbones.shards import assign
from cragru_cli.errors import BadDataError, PluginError
from cragru_cli.testing import BackboneTests
from cragru_cli.testing.logs import Log, random_log
from cragru_cli.testing.states import assert_same_bytes, assert_same_scores, frozen
from tests.backbones.factors import CosineFactors, Factors

if TYPE_CHECKING:
    from cragru_cli.backbones.base import Backbone, State
    from cragru_cli.data.dataset import UInt64

QUICK: dict[str, type[Backbone]] = {"factors": Factors, "angles": CosineFactors, "ease": Ease}


@dataclass(frozen=True)
class QuickOptions(ShardedOptions):
    """Options whose bases are at hand without being installed, also in a new process."""

    base: str = "factors"
    shards: int = 4
    options: dict[str, Any] = field(default_factory=lambda: {"dimensions": 2})

    @property
    def base_class(self) -> type[Backbone]:
        return QUICK[self.base]


class Quick(Sharded):
    """Sharded, of bases that fit in no time."""

    Options = QuickOptions


class TestShardedByChance(BackboneTests):
    backbone = Quick


class TestShardedBySimilarity(BackboneTests):
    backbone = Quick
    options = QuickOptions(assignment="similarity", shards=2)


class TestShardedWithoutProducts(BackboneTests):
    backbone = Quick
    options = QuickOptions(base="angles")


class TestShardedOfAnExactBase(BackboneTests):
    backbone = Quick
    options = QuickOptions(base="ease", options={"regularization": 2.0})


OPTIONS = QuickOptions(shards=5)


def keys_of(log: Log) -> dict[str, UInt64]:
    """Numbers that stay what they are when others go: of users, and of items by their first log."""
    stream = np.random.default_rng(5)
    drawn = stream.integers(1 << 63, size=1000).astype(np.uint64)
    return {"keys": drawn[np.unique(log.users)], "item_keys": drawn[: log.n_items]}


def fitted(log: Log, options: QuickOptions = OPTIONS, seed: int = 3, **more: Any) -> Quick:
    backbone = Quick(options)
    backbone.fit(log.matrix(), seed=seed, **{**keys_of(log), **more})
    return backbone


def models(backbone: Sharded) -> list[Backbone | None]:
    return [shard.model for shard in backbone._shards]


def test_every_user_is_in_one_shard_and_a_shard_knows_its_own_items_alone() -> None:
    log = random_log(1)
    backbone, matrix = fitted(log), log.matrix()
    chosen = assign(matrix, 5, "random", 3, **keys_of(log))
    for number, shard in enumerate(backbone._shards):
        mine = matrix[np.flatnonzero(chosen == number)]
        assert shard.columns.tolist() == np.unique(mine.indices).tolist()
        fresh, found = Factors(QuickOptions().base_options), shard.model
        assert found is not None
        assert found.state()["vectors"].shape == (len(shard.columns), 2)
        assert fresh.options == found.options
    assert backbone._known.tolist() == [
        sum(item in shard.columns for shard in backbone._shards) for item in range(log.n_items)
    ]


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 1000),
    gone=st.sets(st.integers(0, 40), max_size=40),
    assignment=st.sampled_from(["random", "similarity"]),
)
def test_nobody_moves_when_others_go(seed: int, gone: set[int], assignment: Any) -> None:
    log = random_log(seed)
    before = assign(log.matrix(), 7, assignment, 1, **keys_of(log))
    kept = log.without(np.isin(log.users, [*gone]))
    mentioned = kept.mentioned()
    keys = {"keys": keys_of(kept)["keys"], "item_keys": keys_of(log)["item_keys"][mentioned]}
    after = assign(kept.keep(mentioned).matrix(), 7, assignment, 1, **keys)
    stayed = np.isin(np.unique(log.users), np.unique(kept.users))
    assert after.tolist() == before[stayed].tolist()


def test_shards_by_chance_are_about_equal() -> None:
    keys = np.random.default_rng(0).integers(1 << 63, size=20_000).astype(np.uint64)
    nothing = csr_array((20_000, 3))
    sizes = np.bincount(assign(nothing, 10, "random", 0, keys, None))
    assert sizes.min() > 1800
    assert sizes.max() < 2200
    other = assign(nothing, 10, "random", 1, keys, None)
    assert 0.08 < np.mean(other == assign(nothing, 10, "random", 0, keys, None)) < 0.12


def test_similar_histories_share_a_shard() -> None:
    """Two tastes of 100 users each, no item in common: hardly any shard holds both."""
    stream = np.random.default_rng(0)
    used = np.zeros((200, 40))
    used[:100, :20] = stream.random((100, 20)) < 0.7
    used[100:, 20:] = stream.random((100, 20)) < 0.7
    shared = {"random": 0, "similarity": 0}
    for assignment in shared:
        for seed in range(10):
            chosen = assign(csr_array(used), 10, assignment, seed, None, None)
            halves = (np.bincount(part, minlength=10) for part in (chosen[:100], chosen[100:]))
            shared[assignment] += int(np.minimum(*halves).sum())
    assert shared["random"] > 700  # of a thousand
    assert shared["similarity"] < 300


@settings(max_examples=40, deadline=None)
@given(
    seed=st.integers(0, 1000),
    users=st.sets(st.integers(0, 40), min_size=1, max_size=3),
    item=st.none() | st.integers(0, 22),
    assignment=st.sampled_from(["random", "similarity"]),
)
def test_a_refit_equals_a_fresh_fit_and_touches_what_changed(
    seed: int, users: set[int], item: int | None, assignment: str
) -> None:
    options, log = QuickOptions(shards=5, assignment=assignment), random_log(seed)
    gone = np.isin(log.users, [*users]) | (log.items == item)
    kept = log.without(gone)
    columns = kept.mentioned()
    remaining = kept.keep(columns)
    keys = {"keys": keys_of(kept)["keys"], "item_keys": keys_of(log)["item_keys"][columns]}
    before, again, fresh = fitted(log, options), Quick(options), Quick(options)
    told = again.refit(remaining.matrix(), before, columns, seed=3, **keys)
    fresh.fit(remaining.matrix(), seed=3, **keys)
    assert_same_bytes(again.state(), fresh.state(), "a refit")
    assert_same_scores(
        again.score_batch(remaining.matrix()), fresh.score_batch(remaining.matrix()), "a refit"
    )
    reused = [one is not None and one in models(before) for one in models(again)]
    changed = sum(1 for one, kept in zip(models(again), reused, strict=True) if one and not kept)
    assert told.startswith(f"{changed} of 5 shards" if changed else "none of 5 shards")
    if assignment == "random" and item is None:
        assert changed <= len(users)


def test_a_refit_says_which_shard_was_fitted_anew() -> None:
    log = random_log(2)
    shard_of = assign(log.matrix(), 5, "random", 3, **keys_of(log))
    kept = log.without(log.users == 7)
    again = Quick(OPTIONS)
    told = again.refit(kept.matrix(), fitted(log), np.arange(log.n_items), seed=3, **keys_of(kept))
    shard = shard_of[7] + 1
    assert told == f"1 of 5 shards fitted anew (shard {shard}), the others kept as they were fitted"


def test_other_options_or_another_seed_take_nothing_over() -> None:
    log = random_log(2)
    before = fitted(log)
    for options, seed in ((QuickOptions(shards=5, options={"rounds": 2}), 3), (OPTIONS, 4)):
        again = Quick(options)
        told = again.refit(log.matrix(), before, np.arange(log.n_items), seed=seed, **keys_of(log))
        assert told.startswith("5 of 5 shards")
        assert_same_bytes(again.state(), fitted(log, options, seed).state(), "a refit")


class Interrupted(Exception):
    """Somebody pressed ctrl-c."""


class Place:
    """A checkpoint that lasts for so many saves."""

    def __init__(self, saves: int) -> None:
        self.state: State | None = None
        self.left = saves

    def load(self) -> State | None:
        return self.state

    def save(self, state: State) -> None:
        self.state, self.left = frozen(state), self.left - 1
        if self.left == 0:
            raise Interrupted


def test_an_interrupted_fit_goes_on_with_the_next_shard() -> None:
    log, place = random_log(2), Place(3)
    with pytest.raises(Interrupted):
        fitted(log, checkpoint=place)
    steps: list[str] = []
    place.left = 100
    done = fitted(log, checkpoint=place, report=lambda step, **figures: steps.append(step))
    assert {step.split(":")[0] for step in steps[1:]} == {"shard 4 of 5", "shard 5 of 5"}
    assert_same_bytes(done.state(), fitted(log).state(), "after an interruption")


@pytest.mark.parametrize(
    "state",
    [{}, {"digests": np.zeros(3)}, {"digests": np.ones((9, 32), dtype=np.uint8)}],
    ids=["nothing", "no digests", "too many"],
)
def test_a_checkpoint_of_something_else_is_passed_over(state: State) -> None:
    log, place = random_log(2), Place(100)
    place.state = state
    assert_same_bytes(fitted(log, checkpoint=place).state(), fitted(log).state(), "all the same")


def test_products_give_the_mean_of_standardised_scores() -> None:
    log = random_log(4)
    backbone, matrix = fitted(log), log.matrix()
    assert backbone._joint is not None
    one_by_one = backbone._mean_of_standardised(matrix)
    np.testing.assert_allclose(backbone.score_batch(matrix), one_by_one, rtol=1e-3, atol=1e-4)


def test_shards_without_users_have_no_say() -> None:
    log = random_log(4)
    options = QuickOptions(shards=60)
    backbone, matrix = fitted(log, options), log.matrix()
    assert models(backbone).count(None) > 20
    scores = backbone.score_batch(matrix)
    assert np.isfinite(scores).all()
    loaded = Quick.from_state(options, frozen(backbone.state()))
    assert_same_bytes(loaded.state(), backbone.state(), "loaded")
    assert_same_scores(loaded.score_batch(matrix), scores, "loaded")


def test_an_item_that_no_shard_has_met_is_below_the_middle() -> None:
    log = random_log(4)
    scores = fitted(log).score_batch(log.matrix())
    assert not np.isin(5, log.items)  # nobody's item
    np.testing.assert_allclose(scores[:, 5], -0.5, atol=1e-6)
    assert np.all(scores.max(axis=1) > -0.5)


def _broken(state: State, name: str) -> State:
    changed = dict(state)
    first = next(one for one in state if one.endswith("_columns"))
    vectors = first.replace("columns", "model_vectors")
    changed.update(
        {
            "digests of fewer shards": {"digests": state["digests"][:-1]},
            "digests of another kind": {"digests": state["digests"].astype(np.int32)},
            "columns beyond the catalogue": {first: state[first] + 1000},
            "columns before it": {first: state[first] - 1000},
            "columns in disorder": {first: state[first][::-1]},
            "columns of another kind": {first: state[first].astype(np.float64)},
            "more columns than its model": {first: state[first][:-1]},
            "a model of nothing": {vectors: state[vectors][:0]},
            "other counts": {"known": state["known"] + 1},
            "counts of another kind": {"known": state["known"].astype(np.float32)},
        }[name]
    )
    return changed


@pytest.mark.parametrize(
    "name",
    [
        "digests of fewer shards", "digests of another kind", "columns beyond the catalogue",
        "columns before it", "columns in disorder", "columns of another kind",
        "more columns than its model", "a model of nothing", "other counts",
        "counts of another kind",
    ],
)  # fmt: skip
def test_a_state_that_does_not_fit_is_refused(name: str) -> None:
    state = fitted(random_log(4)).state()
    Quick.from_state(OPTIONS, state)
    with pytest.raises(ValueError, match=r"."):
        Quick.from_state(OPTIONS, _broken(state, name))


@pytest.mark.parametrize(
    ("stated", "problem"),
    [
        ({"shards": 0}, ValueError),
        ({"shards": 10**9}, ValueError),
        ({"assignment": "alphabetical"}, ValueError),
        ({"base": "sharded"}, ValueError),
        ({"base": "nonesuch"}, PluginError),
        ({"base": "ease", "options": {"nonesuch": 1}}, BadDataError),
        ({"base": "ease", "options": {"regularization": -1.0}}, BadDataError),
    ],
)
def test_senseless_options_are_refused(stated: dict[str, Any], problem: type[Exception]) -> None:
    with pytest.raises(problem):
        ShardedOptions(**stated)


def test_options_of_the_base_are_filled_in() -> None:
    assert ShardedOptions(base="ease").options == {"regularization": 300.0}
