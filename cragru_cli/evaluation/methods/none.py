"""The control: nothing is forgotten, and every audit must notice."""

from __future__ import annotations

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training, fit
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal


class NothingForgotten(Method):
    """Keeps the model and the histories of all data."""

    is_control = True

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        self.model = fit(train, training, report)

    def forget(self, removal: Removal) -> None:
        self.touched = "nothing"
