"""What a backbone promises of forgetting, as tests."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.backbones.base import Backbone
from cragru_cli.errors import AbilityError
from cragru_cli.testing import logs, offers
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import REMOVALS, Log, random_log
from cragru_cli.testing.states import (
    TOLERANCE,
    assert_close,
    assert_same_bytes,
    assert_same_scores,
)
from cragru_cli.testing.suite import SEED, Suite

_every_removal = pytest.mark.parametrize("removal", list(REMOVALS))


class ForgettingTests(Suite):
    """Tests of ``forget``, ``rebuild``, ``refit`` and ``discrepancy``."""

    __test__ = False

    @_every_removal
    @pytest.mark.parametrize("loaded", [True, False], ids=["loaded", "just fitted"])
    def test_forgetting_equals_refitting(self, removal: str, loaded: bool) -> None:
        self.needs("exact")
        forgetful, remaining = self.after_forgetting(removal, loaded=loaded)
        expected = self.fitted(remaining).state()
        assert_close(forgetful.state(), expected, f"forget() of {removal} against a fresh fit")

    @_every_removal
    @pytest.mark.parametrize("catalogue", ["remaining items", "all items"])
    def test_rebuilding_gives_the_bytes_of_a_fresh_fit(self, removal: str, catalogue: str) -> None:
        self.needs("exact")
        forgetful, remaining = self.after_forgetting(removal)
        kept = remaining.mentioned() if catalogue == "remaining items" else np.arange(logs.ITEMS)
        forgetful.rebuild(kept)
        canonical = remaining.keep(kept)
        what = f"forget() of {removal}, then rebuild() of {catalogue}, against a fresh fit"
        assert_same_bytes(forgetful.state(), self.fitted(canonical).state(), what)
        gap = forgetful.discrepancy(canonical.matrix(), seed=SEED)
        assert gap <= TOLERANCE, f"{what}: discrepancy() is {gap}"

    @_every_removal
    def test_scores_are_those_of_the_state_after_forgetting(self, removal: str) -> None:
        self.needs("exact")
        forgetful, remaining = self.after_forgetting(removal)
        self._assert_scores_follow_state(forgetful, random_log(LOG_SEED))
        kept = remaining.mentioned()
        forgetful.rebuild(kept)
        self._assert_scores_follow_state(forgetful, remaining.keep(kept))

    def test_forgetting_leaves_its_inputs_alone(self) -> None:
        self.needs("exact")
        log = random_log(LOG_SEED)
        before, after, _ = logs.taken(log, log.users == 3)
        copies = [array.copy() for array in (*logs.parts(before), *logs.parts(after))]
        self.fitted().forget(before, after)
        for array, copy in zip((*logs.parts(before), *logs.parts(after)), copies, strict=True):
            assert np.array_equal(array, copy), "forget() has changed the rows handed in"

    def test_a_backbone_that_cannot_forget_says_so(self) -> None:
        self.needs("retrain")
        log = random_log(LOG_SEED)
        before, after, _ = logs.taken(log, log.users == 3)
        with pytest.raises(AbilityError):
            self.fitted().forget(before, after)
        with pytest.raises(AbilityError):
            self.fitted().rebuild(log.mentioned())

    @_every_removal
    @pytest.mark.parametrize("catalogue", ["remaining items", "all items"])
    def test_a_refit_gives_the_bytes_of_a_fresh_fit(self, removal: str, catalogue: str) -> None:
        self.needs("retrain")
        log = remaining = random_log(LOG_SEED)
        for step in REMOVALS[removal]:
            remaining = remaining.without(step(remaining))
        kept = remaining.mentioned() if catalogue == "remaining items" else np.arange(logs.ITEMS)
        canonical, again = remaining.keep(kept), self.new()
        offered = offers.taken(type(again), canonical, SEED)
        before = self.reloaded(self.fitted(log))
        told = again.refit(canonical.matrix(), before, kept, seed=SEED, **offered)
        assert isinstance(told, str), f"refit() says in words what was fitted anew, not {told!r}"
        what = f"refit() after {removal} was forgotten, against a fresh fit"
        fresh = self.fitted(canonical)
        assert_same_bytes(again.state(), fresh.state(), what)
        batch = canonical.matrix()
        assert_same_scores(again.score_batch(batch), fresh.score_batch(batch), what)

    def test_no_discrepancy_after_a_fit(self) -> None:
        self._needs_discrepancy()
        gap = self.fitted().discrepancy(random_log(LOG_SEED).matrix(), seed=SEED)
        assert gap <= TOLERANCE, f"discrepancy() is {gap} right after fit() on the same data"

    def test_other_data_are_a_discrepancy(self) -> None:
        self._assert_discrepancy(random_log(LOG_SEED + 1), "entirely other data")

    def test_one_interaction_is_a_discrepancy(self) -> None:
        log = random_log(LOG_SEED)
        self._assert_discrepancy(
            log.without(np.arange(len(log.users)) == 17), "data with one interaction less"
        )

    def _assert_scores_follow_state(self, backbone: Backbone, log: Log) -> None:
        found = backbone.score_batch(log.matrix())
        expected = self.reloaded(backbone).score_batch(log.matrix())
        assert_same_scores(found, expected, "scores after forgetting against its own state's")
        assert np.isfinite(found).all(), "scores after forgetting must be finite"

    def _needs_discrepancy(self) -> None:
        """The host asks after ``rebuild`` alone; a fresh fit by itself would have no keys."""
        if "keys" in self.backbone.wants and self.backbone.unlearning == "retrain":
            pytest.skip("cannot be compared without the users' keys")

    def _assert_discrepancy(self, log: Log, what: str) -> None:
        self._needs_discrepancy()
        fitted, expected = self.fitted(), self.fitted(log).state()
        try:
            assert_close(fitted.state(), expected, what)
        except AssertionError:
            gap = fitted.discrepancy(log.matrix(), seed=SEED)
            assert not gap <= TOLERANCE, f"discrepancy() is {gap} for {what}"
        else:
            pytest.skip(f"{what} make the same state")
