"""The contract of an unlearning method, entry-point group ``cragru.methods.v1``.

Shapes: N interactions of the training set.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

from cragru_cli.backbones.model import Model, Training
from cragru_cli.data.dataset import Dataset
from cragru_cli.unlearning.request import Removal


class Method(ABC):
    """A way to come from a model of all data to one of the remaining data.

    The host times :meth:`forget` alone and evaluates :attr:`model` afterwards, on the same users
    and candidates for every method.
    """

    model: Model

    @abstractmethod
    def fit(self, train: Dataset, training: Training) -> None:
        """Train on everything."""

    @abstractmethod
    def forget(self, removal: Removal) -> None:
        """Forget; ``removal`` refers to the training set that :meth:`fit` was given.

        Raises:
            AbilityError: The method does not work with this backbone.
        """
