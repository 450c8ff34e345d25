"""SISA: a model for each of some random parts of the users (Bourtoule et al. 2021)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cragru_baselines.parts import refuse_sharded
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training, fit
from cragru_cli.backbones.stale import Stale
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal


@dataclass(frozen=True)
class SisaOptions:
    """Options of :class:`Sisa`.

    Attributes:
        shards: How many.
    """

    shards: int = 10

    def __post_init__(self) -> None:
        if not 1 <= self.shards <= 1000:
            raise ValueError(f"shards must be from 1 to 1000, not {self.shards}")


class Sisa(Method):
    """The base in each shard of users; whoever leaves concerns one shard.

    This is cragru's ``sharded`` backbone around the base: equal to a fresh sharded training on what
    remains, byte for byte.
    """

    Options = SisaOptions
    source = "SISA (Bourtoule et al. 2021, arXiv 1912.03817)"
    differs = (
        "No slices: a shard is fitted anew as a whole. Shards vote by the mean of their "
        "standardised scores, weighted by how much of the history each knows."
    )

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        refuse_sharded(training, "sisa")
        options = {
            "base": training.backbone,
            "shards": self.options.shards,
            "assignment": "random",
            "options": dict(training.options),
        }
        self.model = fit(train, Training("sharded", options, training.seed), report)

    def forget(self, removal: Removal) -> None:
        before = self.model
        remaining = before.dataset.without(removal.interactions, users=removal.users)
        earlier = Stale(before.backbone, np.arange(remaining.n_items, dtype=np.int64))
        self.model = fit(remaining, before.training, previous=earlier)
        self.touched = self.model.fitted
