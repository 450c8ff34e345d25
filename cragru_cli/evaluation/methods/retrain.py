"""The reference: a new training on the remaining data."""

from __future__ import annotations

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training, fit
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal


class Retrained(Method):
    """Fits a fresh backbone as if the forgotten data had never been there."""

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        self.model = fit(train, training, report)

    def forget(self, removal: Removal) -> None:
        before = self.model.dataset
        remaining = before.without(removal.interactions, users=removal.users)
        self.model = fit(remaining, self.model.training)
        self.touched = "all fitted anew"
