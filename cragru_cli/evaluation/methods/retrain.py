"""The reference: a new training on the remaining data."""

from __future__ import annotations

from dataclasses import replace

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model, Training, fit
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal


class Retrained(Method):
    """Fits a fresh backbone as if the forgotten data had never been there."""

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        self._remaining, self._training = train, training

    def forget(self, removal: Removal) -> None:
        self._remaining = self._remaining.without(removal.interactions, users=removal.users)
        self.model = fit(self._remaining, self._training)
        self.touched = "everything trained anew"


class RetrainedOtherwise(Retrained):
    """The same with another seed: how far two new trainings are apart."""

    is_control = True

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        super().fit(train, replace(training, seed=training.seed + 1), report)


class PushedDown(Retrained):
    """A control: what was forgotten is never shown again, so its absence can be seen.

    The model is the reference's; only the masks are those of all data, as in "do not show me this
    again". An audit must notice that something is held back.
    """

    is_control = True
    _everything: Dataset

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        super().fit(train, training, report)
        self._everything = train

    @property
    def masks(self) -> Dataset:
        return self._everything


def model_of(dataset: Dataset, like: Model) -> Model:
    """A model with the same weights that is served from another data set."""
    return Model(dataset, like.backbone, like.training)
