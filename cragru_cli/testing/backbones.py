"""The contract of a backbone as tests: what :mod:`cragru_cli.backbones.base` says, held to.

Subclass :class:`BackboneTests` in a test file; pytest runs the subclass and never this class::

    from cragru_cli.testing import BackboneTests

    from my_package import MyBackbone, MyOptions


    class TestMyBackbone(BackboneTests):
        backbone = MyBackbone
        options = MyOptions(epochs=5)  # if the defaults would take long

The data are small logs made on the spot: 41 users with 23 items, and two groups of users whose
tastes have nothing in common. What a test is about stands in its name; where it fails, the message
says what was expected.

Stability: public. New tests may be added at any time, where they hold a backbone to its contract.
"""

from __future__ import annotations

import inspect
import json
from dataclasses import MISSING, Field, asdict, fields, is_dataclass
from pathlib import Path
from typing import Any, get_args

import numpy as np
import pytest

from cragru_cli.backbones.base import Backbone, Offer, parse_options
from cragru_cli.testing import fresh_process, logs
from cragru_cli.testing.checkpoints import CheckpointTests
from cragru_cli.testing.conduct import ConductTests
from cragru_cli.testing.forgetting import ForgettingTests
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import Log, random_log
from cragru_cli.testing.states import assert_plain_numbers, assert_same_bytes, assert_same_scores
from cragru_cli.testing.suite import SEED, assert_scores
from cragru_cli.testing.vectors import VectorTests


class BackboneTests(ConductTests, ForgettingTests, CheckpointTests, VectorTests):
    """Tests that every backbone passes.

    Attributes:
        backbone: The class under test. It must be importable by its module's name.
        options: Its options; None for the defaults.
        personal: False for a model that gives everybody the same scores: it is then not asked to
            tell two groups of users apart.
    """

    __test__ = False

    # What it declares

    def test_it_declares_what_it_is(self) -> None:
        kind = type(self.new())
        assert issubclass(kind, Backbone), f"{kind.__name__} must inherit Backbone"
        assert kind.unlearning in {"exact", "retrain"}, "`unlearning` is `exact` or `retrain`"
        assert kind.fold_in in {"native", "derived"}, "`fold_in` is `native` or `derived`"

    def test_it_wants_what_the_host_offers(self) -> None:
        wants, known = self.backbone.wants, set(get_args(Offer))
        assert isinstance(wants, frozenset), f"`wants` is a {type(wants).__name__}, no frozenset"
        unknown = sorted(wants - known)
        assert not unknown, f"`wants` names {unknown}, but the host offers {sorted(known)}"
        takes = inspect.signature(self.backbone.fit).parameters
        if not any(entry.kind is entry.VAR_KEYWORD for entry in takes.values()):
            missing = sorted(wants - takes.keys())
            assert not missing, f"fit() does not take {missing}, which `wants` names"
        given = {"self", "train", "seed", "report", *wants}
        asked = [name for name, entry in takes.items() if _is_required(entry)]
        more = sorted({*asked} - given)
        assert not more, f"fit() demands {more}, which the host does not hand to it"

    def test_options_are_a_frozen_dataclass_with_defaults(self) -> None:
        kind = self.backbone.Options
        assert is_dataclass(kind), "`Options` must be a dataclass"
        assert vars(kind)["__dataclass_params__"].frozen, "`Options` must be frozen"
        without = [entry.name for entry in fields(kind) if not _has_default(entry)]
        assert not without, f"every option needs a default, also {', '.join(without)}"

    def test_options_survive_json_and_settings(self) -> None:
        options = self.new().options
        stated = asdict(options)
        returned = json.loads(json.dumps(stated, allow_nan=False))
        assert returned == stated, f"options come back from JSON as {returned}, not {stated}"
        parsed = parse_options(self.backbone, returned, "[backbones.it]")
        assert parsed == options, f"options come back from settings as {parsed}, not {options}"

    # Scores

    def test_scores_are_finite_float32(self) -> None:
        fitted, log = self.fitted(), random_log(LOG_SEED)
        for history, weights in logs.queries(log):
            scores = fitted.score(history, weights)
            assert_scores(scores, (log.n_items,), f"score() of {len(history)} interactions")

    def test_an_empty_history_gets_finite_scores(self) -> None:
        fitted, log = self.fitted(), random_log(LOG_SEED)
        scores = fitted.score(np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32))
        assert_scores(scores, (log.n_items,), "score() of an empty history")

    def test_a_score_does_not_depend_on_which_others_are_asked_for(self) -> None:
        fitted, rng = self.fitted(), np.random.default_rng(1)
        for history, weights in logs.queries(random_log(LOG_SEED)):
            everything = fitted.score(history, weights)
            for size in (0, 1, 2, 9, logs.ITEMS):
                items = rng.permutation(logs.ITEMS)[:size].astype(np.int32)
                found = fitted.score(history, weights, items)
                what = f"score() of items {items.tolist()} against score() of all"
                assert_same_scores(found, everything[items], what)

    def test_a_batch_scores_like_one_at_a_time(self) -> None:
        fitted, queries = self.fitted(), logs.queries(random_log(LOG_SEED))
        batch = fitted.score_batch(logs.stacked(queries))
        assert batch.shape == (len(queries), logs.ITEMS), f"score_batch() gave {batch.shape}"
        for row, (history, weights) in zip(batch, queries, strict=True):
            expected = fitted.score(history, weights)
            assert_same_scores(row, expected, f"score_batch() of {len(history)} interactions")

    def test_a_batch_of_nobody_is_empty(self) -> None:
        scores = self.fitted().score_batch(logs.stacked([]))
        assert_scores(scores, (0, logs.ITEMS), "score_batch() of no histories")

    def test_relations_are_finite_float32(self) -> None:
        fitted, history = self.fitted(), random_log(LOG_SEED).history(7)
        items = np.array([9, 0, logs.UNUSED_ITEM, int(history[0])], dtype=np.int32)
        for asked in (history, history[:1], history[:0]):
            found = fitted.relations(asked, items)
            assert_scores(found, (len(asked), len(items)), "relations()")

    def test_one_user_is_enough(self) -> None:
        log = logs.single_user_log()
        fitted = self.fitted(log)
        scores = fitted.score(log.history(0), np.ones(2, dtype=np.float32))
        assert_scores(scores, (3,), "score() after a fit on one user")

    @pytest.mark.parametrize("items", [4, 0])
    def test_nobody_is_enough(self, items: int) -> None:
        """All users may be forgotten, and then the items that no catalogue lists."""
        nobody = Log(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int32), items)
        fitted = self.fitted(nobody)
        scores = fitted.score(nobody.items, np.empty(0, dtype=np.float32))
        assert_scores(scores, (items,), f"score() after a fit on nobody and {items} items")

    def test_users_get_items_of_their_own_group_first(self) -> None:
        if not self.personal:
            pytest.skip("gives everybody the same scores")
        fitted, size = self.fitted(logs.two_groups()), logs.GROUP_ITEMS
        for held_out in range(2 * size):
            own = np.arange(size, dtype=np.int32) + size * (held_out // size)
            history = own[own != held_out]
            scores = fitted.score(history, np.ones(len(history), dtype=np.float32))
            best_of_others = np.delete(scores, own).max()
            assert scores[held_out] > best_of_others, (
                f"somebody who used {history.tolist()} gets item {held_out} of the same group with "
                f"{scores[held_out]:.4g}, but one of the other group with {best_of_others:.4g}"
            )

    # The state

    def test_the_state_is_plain_numbers(self) -> None:
        assert_plain_numbers(self.fitted().state(), "state()")

    def test_the_state_has_no_place_for_each_user_or_interaction(self) -> None:
        few, many = random_log(1), random_log(2, users=2 * logs.USERS + 1)
        smaller, larger = self.fitted(few).state(), self.fitted(many).state()
        for name in smaller:
            for before, after in zip(smaller[name].shape, larger[name].shape, strict=True):
                for what, grown in (
                    ("user", len(np.unique(many.users)) - logs.USERS),
                    ("interaction", len(many.users) - len(few.users)),
                ):
                    assert after - before != grown, (
                        f"state array `{name}` grew from {before} to {after} with {grown} more "
                        f"{what}s: it has a place for each {what}"
                    )

    def test_the_state_scores_the_same_when_read_only(self) -> None:
        fitted, matrix = self.fitted(), random_log(LOG_SEED).matrix()
        found = self.reloaded(fitted).score_batch(matrix)
        assert_same_scores(found, fitted.score_batch(matrix), "after from_state()")

    def test_the_state_comes_back_from_from_state(self) -> None:
        fitted = self.fitted()
        assert_same_bytes(self.reloaded(fitted).state(), fitted.state(), "after from_state()")

    def test_the_state_scores_the_same_in_a_new_process(self, tmp_path: Path) -> None:
        fitted = self.fitted()
        found = fresh_process.scores_of_reloaded(fitted, tmp_path)
        expected = fitted.score_batch(random_log(LOG_SEED).matrix())
        assert_same_scores(found, expected, "in a new process")

    # Fitting

    def test_a_fit_in_a_new_process_gives_the_same_bytes(self, tmp_path: Path) -> None:
        found = fresh_process.state_of_fit(self.new(), SEED, tmp_path)
        assert_same_bytes(found, self.fitted().state(), "same data and seed in a new process")

    def test_the_same_seed_gives_the_same_bytes(self) -> None:
        assert_same_bytes(self.fitted().state(), self.fitted().state(), "same data and seed")

    def test_a_second_fit_equals_a_fresh_one(self) -> None:
        fitted, log = self.fitted(), random_log(LOG_SEED)
        self.fit(fitted, logs.two_groups(), seed=SEED + 1)
        fitted.score(np.zeros(1, dtype=np.int32), np.ones(1, dtype=np.float32))
        self.fit(fitted, log)
        fresh = self.fitted(log)
        assert_same_bytes(fitted.state(), fresh.state(), "fit() again after other data")
        found, expected = fitted.score_batch(log.matrix()), fresh.score_batch(log.matrix())
        assert_same_scores(found, expected, "fit() again after other data")


def _has_default(entry: Field[Any]) -> bool:
    return entry.default is not MISSING or entry.default_factory is not MISSING


def _is_required(entry: inspect.Parameter) -> bool:
    collects = entry.kind in (entry.VAR_POSITIONAL, entry.VAR_KEYWORD)
    return entry.default is entry.empty and not collects
