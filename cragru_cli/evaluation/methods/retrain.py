"""The reference: a new training on the remaining data."""

from __future__ import annotations

from cragru_cli.backbones.model import Training, fit
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal


class Retrained(Method):
    """Fits a fresh backbone as if the forgotten data had never been there."""

    def fit(self, train: Dataset, training: Training) -> None:
        self._train, self._training = train, training

    def forget(self, removal: Removal) -> None:
        remaining = self._train.without(removal.interactions, users=removal.users)
        self.model = fit(remaining, self._training)
