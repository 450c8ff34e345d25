"""A state in memory that forgets at once."""

from __future__ import annotations

from collections.abc import Sequence

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset
from cragru_cli.project import codec
from cragru_cli.project.generations import Contents
from cragru_cli.retrieval.index import indexed
from cragru_cli.unlearning.apply import Checkpoints, canonical, take_effect
from cragru_cli.unlearning.request import ForgetRequest, Removal, Selection, resolve, select


class Forgetter:
    """A state in memory that forgets at once; nothing is on the disk before :meth:`contents`.

    For long-running programs: after :meth:`forget` returns, :attr:`model` recommends without the
    data.

    Args:
        contents: A generation's contents; an untrained one holds data only.
    """

    def __init__(self, contents: Contents) -> None:
        self.trained = models.is_trained(contents)
        self.model: Model | None = models.decode(contents) if self.trained else None
        self.is_changed = False
        self._untrained: Dataset | None = None if self.trained else codec.decode(contents)
        self._delisted: frozenset[str] = frozenset()
        self._lost_interactions = False

    @property
    def dataset(self) -> Dataset:
        """The remaining data."""
        dataset = self.model.dataset if self.model else self._untrained
        assert dataset is not None
        return dataset

    def select(self, request: ForgetRequest) -> Selection | None:
        """What a request finds in the remaining data; a forgotten item keeps its column only."""
        if request.kind == "item" and request.item in self._delisted:
            return None
        return select(self.dataset, request)

    def forget(self, requests: Sequence[ForgetRequest]) -> Removal:
        """Take effect in memory.

        Raises:
            BadDataError: Something named is not there; nothing is forgotten then.
        """
        removal = resolve(self.dataset, requests)
        self.remove(removal)
        return removal

    def remove(self, removal: Removal) -> None:
        """Take a removal out of the data, and out of an exact backbone."""
        if removal.is_empty:
            return
        if self.model:
            take_effect(self.model, removal)
        else:
            self._untrained = self.dataset.without(removal.interactions, users=removal.users)
        self._delisted |= removal.items
        self._lost_interactions |= bool(removal.interactions.any())
        self.is_changed = True

    def remaining(self) -> Dataset:
        """The canonical data set of what remains."""
        return self.dataset.compact(delisted=self._delisted)[0]

    def contents(
        self,
        report: Report = no_report,
        *,
        refit: bool = True,
        checkpoint: Checkpoints | None = None,
    ) -> Contents:
        """The canonical state: equal, byte for byte, to one that never had the data.

        Args:
            refit: Fit a backbone that cannot forget anew; otherwise its weights stay as they were
                fitted, as :class:`cragru_cli.backbones.stale.Stale`.
            checkpoint: Gives the place where such a fit saves how far it is.
        """
        if self.model is None:
            self._untrained = self.remaining()
        else:
            same_vectors = not refit and self.model.backbone.unlearning == "retrain"
            before = self.model.index if same_vectors else None
            weights = canonical(
                self.model,
                self._delisted,
                report,
                refit=refit,
                lost_interactions=self._lost_interactions,
                checkpoint=checkpoint,
            )
            self.model = indexed(weights, report, before=before)
        # Only now: after a failure the call can be repeated.
        self._delisted, self.is_changed, self._lost_interactions = frozenset(), False, False
        return models.encode(self.model) if self.model else codec.encode(self.dataset)

    def fitted_anew(self, report: Report = no_report) -> Contents:
        """The canonical state after :meth:`contents`, its backbone fitted afresh, exact or not."""
        assert self.model is not None
        self.model = indexed(models.fit(self.dataset, self.model.training, report), report)
        return models.encode(self.model)

    def contents_of(self, dataset: Dataset, report: Report, checkpoint: Checkpoints) -> Contents:
        """The state for another data set, trained as the present one is, if it is."""
        if self.model is None:
            return codec.encode(dataset)
        training = self.model.training
        fitted = models.fit(dataset, training, report, checkpoint(dataset, training))
        return models.encode(indexed(fitted, report))


def fitted_parts(forgetter: Forgetter | None) -> str:
    """Which parts of the weights in memory were fitted anew, in words; nothing where all were."""
    return forgetter.model.fitted if forgetter and forgetter.model else ""
