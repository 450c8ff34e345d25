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

import json
import tempfile
from dataclasses import MISSING, Field, asdict, fields, is_dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
import pytest

from cragru_cli.backbones.base import Backbone, parse_options
from cragru_cli.errors import AbilityError
from cragru_cli.testing import fresh_process, logs
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import REMOVALS, Log, random_log
from cragru_cli.testing.states import (
    TOLERANCE,
    assert_close,
    assert_same_bytes,
    assert_same_scores,
    frozen,
)

_SEED = 7
_every_removal = pytest.mark.parametrize("removal", list(REMOVALS))


class BackboneTests:
    """Tests that every backbone passes.

    Attributes:
        backbone: The class under test. It must be importable by its module's name.
        options: Its options; None for the defaults.
        personal: False for a model that gives everybody the same scores: it is then not asked to
            tell two groups of users apart.
    """

    backbone: ClassVar[type[Backbone]]
    options: ClassVar[Any] = None
    personal: ClassVar[bool] = True

    __test__ = False

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls.__test__ = cls.__dict__.get("__test__", True)

    # What it declares

    def test_it_declares_what_it_is(self) -> None:
        kind = type(self.new())
        assert issubclass(kind, Backbone), f"{kind.__name__} must inherit Backbone"
        assert kind.unlearning in {"exact", "retrain"}, "`unlearning` is `exact` or `retrain`"
        assert kind.fold_in in {"native", "derived"}, "`fold_in` is `native` or `derived`"

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
            _assert_scores(scores, (log.n_items,), f"score() of {len(history)} interactions")

    def test_an_empty_history_gets_finite_scores(self) -> None:
        fitted, log = self.fitted(), random_log(LOG_SEED)
        scores = fitted.score(np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32))
        _assert_scores(scores, (log.n_items,), "score() of an empty history")

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
        _assert_scores(scores, (0, logs.ITEMS), "score_batch() of no histories")

    def test_relations_are_finite_float32(self) -> None:
        fitted, history = self.fitted(), random_log(LOG_SEED).history(7)
        items = np.array([9, 0, logs.UNUSED_ITEM, int(history[0])], dtype=np.int32)
        for asked in (history, history[:1], history[:0]):
            found = fitted.relations(asked, items)
            _assert_scores(found, (len(asked), len(items)), "relations()")

    def test_one_user_is_enough(self) -> None:
        log = logs.single_user_log()
        fitted = self.fitted(log)
        scores = fitted.score(log.history(0), np.ones(2, dtype=np.float32))
        _assert_scores(scores, (3,), "score() after a fit on one user")

    @pytest.mark.parametrize("items", [4, 0])
    def test_nobody_is_enough(self, items: int) -> None:
        """All users may be forgotten, and then the items that no catalogue lists."""
        nobody = Log(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int32), items)
        fitted = self.fitted(nobody)
        scores = fitted.score(nobody.items, np.empty(0, dtype=np.float32))
        _assert_scores(scores, (items,), f"score() after a fit on nobody and {items} items")

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
        for name, array in self.fitted().state().items():
            assert name.isidentifier(), f"state array `{name}` must be named by an identifier"
            assert isinstance(array, np.ndarray), f"state `{name}` is a {type(array).__name__}"
            assert array.dtype.kind in "biuf", f"state array `{name}` has dtype {array.dtype}"
            assert array.ndim > 0, f"state array `{name}` needs an axis: use shape (1,)"

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
        found = fresh_process.state_of_fit(self.new(), _SEED, tmp_path)
        assert_same_bytes(found, self.fitted().state(), "same data and seed in a new process")

    def test_the_same_seed_gives_the_same_bytes(self) -> None:
        assert_same_bytes(self.fitted().state(), self.fitted().state(), "same data and seed")

    def test_a_second_fit_equals_a_fresh_one(self) -> None:
        fitted, log = self.fitted(), random_log(LOG_SEED)
        fitted.fit(logs.two_groups().matrix(), seed=_SEED + 1)
        fitted.score(np.zeros(1, dtype=np.int32), np.ones(1, dtype=np.float32))
        fitted.fit(log.matrix(), seed=_SEED)
        fresh = self.fitted(log)
        assert_same_bytes(fitted.state(), fresh.state(), "fit() again after other data")
        found, expected = fitted.score_batch(log.matrix()), fresh.score_batch(log.matrix())
        assert_same_scores(found, expected, "fit() again after other data")

    # Conduct

    def test_it_touches_no_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        self._exercise()
        left = sorted(path.name for path in tmp_path.rglob("*"))
        assert not left, f"a backbone writes no files, but there are {left}"

    def test_it_prints_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        capfd.readouterr()
        self._exercise()
        printed = "".join(capfd.readouterr())
        assert not printed, f"a backbone prints nothing (use `report`), but did: {printed[:200]!r}"

    def test_it_leaves_its_inputs_alone(self) -> None:
        log = random_log(LOG_SEED)
        train, queries = log.matrix(), logs.queries(log)
        given = [*logs.parts(train), *(array for query in queries for array in query)]
        batch = logs.stacked(queries)
        copies = [array.copy() for array in (*given, *logs.parts(batch))]
        fitted = self.new()
        fitted.fit(train, seed=_SEED)
        for history, weights in queries:
            fitted.score(history, weights)
            fitted.relations(history, history)
        fitted.score_batch(batch)
        for array, copy in zip((*given, *logs.parts(batch)), copies, strict=True):
            assert np.array_equal(array, copy), "an array that was handed in has been changed"

    # Forgetting

    @_every_removal
    @pytest.mark.parametrize("loaded", [True, False], ids=["loaded", "just fitted"])
    def test_forgetting_equals_refitting(self, removal: str, loaded: bool) -> None:
        self._needs("exact")
        forgetful, remaining = self._forget(removal, loaded=loaded)
        expected = self.fitted(remaining).state()
        assert_close(forgetful.state(), expected, f"forget() of {removal} against a fresh fit")

    @_every_removal
    @pytest.mark.parametrize("catalogue", ["remaining items", "all items"])
    def test_rebuilding_gives_the_bytes_of_a_fresh_fit(self, removal: str, catalogue: str) -> None:
        self._needs("exact")
        forgetful, remaining = self._forget(removal)
        kept = remaining.mentioned() if catalogue == "remaining items" else np.arange(logs.ITEMS)
        forgetful.rebuild(kept)
        canonical = remaining.keep(kept)
        what = f"forget() of {removal}, then rebuild() of {catalogue}, against a fresh fit"
        assert_same_bytes(forgetful.state(), self.fitted(canonical).state(), what)
        gap = forgetful.discrepancy(canonical.matrix(), seed=_SEED)
        assert gap <= TOLERANCE, f"{what}: discrepancy() is {gap}"

    @_every_removal
    def test_scores_are_those_of_the_state_after_forgetting(self, removal: str) -> None:
        self._needs("exact")
        forgetful, remaining = self._forget(removal)
        self._assert_scores_follow_state(forgetful, random_log(LOG_SEED))
        kept = remaining.mentioned()
        forgetful.rebuild(kept)
        self._assert_scores_follow_state(forgetful, remaining.keep(kept))

    def test_forgetting_leaves_its_inputs_alone(self) -> None:
        self._needs("exact")
        log = random_log(LOG_SEED)
        before, after, _ = logs.taken(log, log.users == 3)
        copies = [array.copy() for array in (*logs.parts(before), *logs.parts(after))]
        self.fitted().forget(before, after)
        for array, copy in zip((*logs.parts(before), *logs.parts(after)), copies, strict=True):
            assert np.array_equal(array, copy), "forget() has changed the rows handed in"

    def test_a_backbone_that_cannot_forget_says_so(self) -> None:
        self._needs("retrain")
        log = random_log(LOG_SEED)
        before, after, _ = logs.taken(log, log.users == 3)
        with pytest.raises(AbilityError):
            self.fitted().forget(before, after)
        with pytest.raises(AbilityError):
            self.fitted().rebuild(log.mentioned())

    @_every_removal
    @pytest.mark.parametrize("catalogue", ["remaining items", "all items"])
    def test_a_refit_gives_the_bytes_of_a_fresh_fit(self, removal: str, catalogue: str) -> None:
        self._needs("retrain")
        log = remaining = random_log(LOG_SEED)
        for step in REMOVALS[removal]:
            remaining = remaining.without(step(remaining))
        kept = remaining.mentioned() if catalogue == "remaining items" else np.arange(logs.ITEMS)
        again, canonical = self.new(), remaining.keep(kept)
        told = again.refit(canonical.matrix(), self.reloaded(self.fitted(log)), kept, seed=_SEED)
        assert isinstance(told, str), f"refit() says in words what was fitted anew, not {told!r}"
        what = f"refit() after {removal} was forgotten, against a fresh fit"
        assert_same_bytes(again.state(), self.fitted(canonical).state(), what)
        assert_same_scores(
            again.score_batch(canonical.matrix()),
            self.fitted(canonical).score_batch(canonical.matrix()),
            what,
        )

    def test_no_discrepancy_after_a_fit(self) -> None:
        gap = self.fitted().discrepancy(random_log(LOG_SEED).matrix(), seed=_SEED)
        assert gap <= TOLERANCE, f"discrepancy() is {gap} right after fit() on the same data"

    def test_other_data_are_a_discrepancy(self) -> None:
        self._assert_discrepancy(random_log(LOG_SEED + 1), "entirely other data")

    def test_one_interaction_is_a_discrepancy(self) -> None:
        log = random_log(LOG_SEED)
        self._assert_discrepancy(
            log.without(np.arange(len(log.users)) == 17), "data with one interaction less"
        )

    # Helpers that subclasses may use

    def new(self) -> Backbone:
        """The backbone, not fitted."""
        assert hasattr(self, "backbone"), f"set `backbone` in {type(self).__name__}"
        return self.backbone(self.options)

    def fitted(self, log: Log | None = None) -> Backbone:
        """The backbone fitted on a log, by default the one that most tests use."""
        fitted = self.new()
        fitted.fit((log or random_log(LOG_SEED)).matrix(), seed=_SEED)
        return fitted

    def reloaded(self, backbone: Backbone) -> Backbone:
        """A backbone made of another's state, as the next command finds it."""
        return type(backbone).from_state(backbone.options, frozen(backbone.state()))

    def _needs(self, unlearning: str) -> None:
        if self.backbone.unlearning != unlearning:
            pytest.skip(f"for backbones with unlearning = {unlearning!r}")

    def _exercise(self) -> None:
        """Call everything once."""
        log = random_log(LOG_SEED)
        fitted = self.reloaded(self.fitted(log))
        for history, weights in logs.queries(log):
            fitted.score(history, weights)
        fitted.score_batch(log.matrix())
        fitted.relations(log.history(7), log.history(8))
        if self.backbone.unlearning == "exact":
            self._forget("one after the other")[0].rebuild(log.mentioned())

    def _forget(self, removal: str, *, loaded: bool = True) -> tuple[Backbone, Log]:
        """A backbone after the steps of a removal, and the log that remains."""
        log = random_log(LOG_SEED)
        forgetful = self.reloaded(self.fitted(log)) if loaded else self.fitted(log)
        for step in REMOVALS[removal]:
            # A score in between, so that nothing remembered from it can go unnoticed.
            forgetful.score_batch(random_log(LOG_SEED).matrix())
            before, after, log = logs.taken(log, step(log))
            forgetful.forget(before, after)
        return forgetful, log

    def _assert_scores_follow_state(self, backbone: Backbone, log: Log) -> None:
        found = backbone.score_batch(log.matrix())
        expected = self.reloaded(backbone).score_batch(log.matrix())
        assert_same_scores(found, expected, "scores after forgetting against its own state's")
        assert np.isfinite(found).all(), "scores after forgetting must be finite"

    def _assert_discrepancy(self, log: Log, what: str) -> None:
        fitted, expected = self.fitted(), self.fitted(log).state()
        try:
            assert_close(fitted.state(), expected, what)
        except AssertionError:
            gap = fitted.discrepancy(log.matrix(), seed=_SEED)
            assert not gap <= TOLERANCE, f"discrepancy() is {gap} for {what}"
        else:
            pytest.skip(f"{what} make the same state")


def _has_default(entry: Field[Any]) -> bool:
    return entry.default is not MISSING or entry.default_factory is not MISSING


def _assert_scores(scores: Any, shape: tuple[int, ...], what: str) -> None:
    assert isinstance(scores, np.ndarray), f"{what} is a {type(scores).__name__}, not an array"
    assert scores.dtype == np.float32, f"{what} has dtype {scores.dtype}, not float32"
    assert scores.shape == shape, f"{what} has shape {scores.shape}, not {shape}"
    assert np.isfinite(scores).all(), f"{what} must be finite"
