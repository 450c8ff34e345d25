"""What ``cragru forget`` does, one layer after the other, up to the moment it is effective."""

from __future__ import annotations

from typing import ClassVar

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Training, fit
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import AbilityError
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.retrain import model_of
from cragru_cli.evaluation.system import Serving
from cragru_cli.unlearning.apply import take_effect
from cragru_cli.unlearning.request import Removal

PAPER = "CRAGRU (Zhang et al. 2025, arXiv 2511.05494)"


class Exact(Method):
    """The backbone's own update, served by the backbone alone."""

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        self.model = fit(train, training, report)
        if self.model.backbone.unlearning != "exact":
            raise AbilityError(f"the backbone `{training.backbone}` forgets by a new training only")

    def forget(self, removal: Removal) -> None:
        take_effect(self.model, removal)
        self.touched = "the weights, by an exact update"


class Cragru(Exact):
    """Evidence, mask and weights: what `cragru forget` brings about, served as `recommend` does."""

    source = PAPER
    differs: ClassVar[str] = "Weights, candidates and masks forget as well, not the evidence alone."
    serving: ClassVar[Serving] = "pipeline"


class EvidenceAndMask(Method):
    """Histories and masks forget, the weights are those of all data."""

    source = PAPER
    differs: ClassVar[str] = "Candidates and masks are made from what remains."
    serving: ClassVar[Serving] = "pipeline"

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        self.model = fit(train, training, report)

    def forget(self, removal: Removal) -> None:
        remaining = self.model.dataset.without(removal.interactions, users=removal.users)
        self.model = model_of(remaining, self.model)
        self.touched = "no weights"


class EvidenceOnly(EvidenceAndMask):
    """The paper's own: what was forgotten is left out of the evidence, and of nothing else."""

    differs: ClassVar[str] = (
        "Candidates and masks still know the forgotten data, as in the published code; a history "
        "is scored where the published model has a vector of the user."
    )

    _everything: Dataset

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        super().fit(train, training, report)
        self._everything = train

    @property
    def candidates_from(self) -> Dataset:
        return self._everything

    @property
    def masks(self) -> Dataset:
        return self._everything
