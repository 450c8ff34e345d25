"""What all tests of a conformance suite rest on: the backbone under test and ways to fit it.

Subclass :class:`cragru_cli.testing.BackboneTests`, not this.
"""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np
import pytest

from cragru_cli.backbones.base import Backbone
from cragru_cli.testing import logs, offers
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import REMOVALS, Log, random_log
from cragru_cli.testing.states import frozen

SEED = 7


class Suite:
    """A backbone, its options, and ways to fit it.

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

    def new(self) -> Backbone:
        """The backbone, not fitted."""
        assert hasattr(self, "backbone"), f"set `backbone` in {type(self).__name__}"
        return self.backbone(self.options)

    def fitted(self, log: Log | None = None) -> Backbone:
        """The backbone fitted on a log, by default the one that most tests use."""
        fitted = self.new()
        self.fit(fitted, log or random_log(LOG_SEED))
        return fitted

    def fit(
        self,
        backbone: Backbone,
        log: Log,
        *,
        seed: int = SEED,
        checkpoint: offers.Memory | None = None,
    ) -> None:
        """Fit a backbone as the host does, with what it wants."""
        wanted = offers.taken(type(backbone), log, seed, checkpoint)
        backbone.fit(log.matrix(), seed=seed, **wanted)

    def reloaded(self, backbone: Backbone) -> Backbone:
        """A backbone made of another's state, as the next command finds it."""
        return type(backbone).from_state(backbone.options, frozen(backbone.state()))

    def needs(self, unlearning: str) -> None:
        """Skip the test unless the backbone forgets in this way."""
        if self.backbone.unlearning != unlearning:
            pytest.skip(f"for backbones with unlearning = {unlearning!r}")

    def exercise(self) -> None:
        """Call everything once."""
        log = random_log(LOG_SEED)
        fitted = self.reloaded(self.fitted(log))
        for history, weights in logs.queries(log):
            fitted.score(history, weights)
        fitted.score_batch(log.matrix())
        fitted.relations(log.history(7), log.history(8))
        if self.backbone.unlearning == "exact":
            self.after_forgetting("one after the other")[0].rebuild(log.mentioned())

    def after_forgetting(self, removal: str, *, loaded: bool = True) -> tuple[Backbone, Log]:
        """A backbone after the steps of a removal, and the log that remains."""
        log = random_log(LOG_SEED)
        forgetful = self.reloaded(self.fitted(log)) if loaded else self.fitted(log)
        for step in REMOVALS[removal]:
            # A score in between, so that nothing remembered from it can go unnoticed.
            forgetful.score_batch(random_log(LOG_SEED).matrix())
            before, after, log = logs.taken(log, step(log))
            forgetful.forget(before, after)
        return forgetful, log


def assert_scores(scores: Any, shape: tuple[int, ...], what: str) -> None:
    """Fail unless these are finite float32 scores of the given shape."""
    assert isinstance(scores, np.ndarray), f"{what} is a {type(scores).__name__}, not an array"
    assert scores.dtype == np.float32, f"{what} has dtype {scores.dtype}, not float32"
    assert scores.shape == shape, f"{what} has shape {scores.shape}, not {shape}"
    assert np.isfinite(scores).all(), f"{what} must be finite"
