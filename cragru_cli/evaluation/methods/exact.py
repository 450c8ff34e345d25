"""What ``cragru forget`` does, up to the moment it is effective."""

from __future__ import annotations

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training, fit
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import AbilityError
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.apply import take_effect
from cragru_cli.unlearning.request import Removal


class Forgotten(Method):
    """Updates the state of an exact backbone."""

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        self.model = fit(train, training, report)

    def forget(self, removal: Removal) -> None:
        if self.model.backbone.unlearning != "exact":
            raise AbilityError(
                f"the backbone `{self.model.training.backbone}` forgets by a new training only"
            )
        take_effect(self.model, removal)
