"""The contract of an unlearning method, entry-point group ``cragru.methods.v1``.

Shapes: N interactions of the data that remain so far.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from cragru_cli.backbones.base import NoOptions, Report, no_report
from cragru_cli.backbones.model import Model, Training
from cragru_cli.data.dataset import Dataset
from cragru_cli.unlearning.request import Removal


class Method(ABC):
    """A way to come from a model of all data to one of the remaining data.

    The host times :meth:`forget` alone and evaluates :attr:`model` afterwards, on the same users
    and candidates for every method.

    Attributes:
        Options: Frozen dataclass of JSON-serialisable options, all with defaults.
        source: Where the method is from: name (authors year, arXiv id).
        differs: Where this differs from its paper, in one or two sentences.
        model: What recommends, after :meth:`fit` and after each :meth:`forget`.
        touched: What the latest :meth:`forget` did anew, in words.
    """

    Options: ClassVar[type] = NoOptions
    source: ClassVar[str] = ""
    differs: ClassVar[str] = ""

    model: Model
    touched: str = ""

    def __init__(self, options: Any = None) -> None:
        self.options = self.Options() if options is None else options

    @property
    def candidates_from(self) -> Dataset:
        """What candidates come from."""
        return self.model.dataset

    @property
    def masks(self) -> Dataset:
        """What a user has seen, for the mask."""
        return self.model.dataset

    @abstractmethod
    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        """Train on everything.

        Raises:
            AbilityError: The method does not work with this backbone.
        """

    @abstractmethod
    def forget(self, removal: Removal) -> None:
        """Forget; may be called again and again.

        Args:
            removal: Refers to the data that remain so far: the training set at first, then that of
                :attr:`model`. Items never change their positions.

        Raises:
            AbilityError: The method does not work with this backbone.
        """
