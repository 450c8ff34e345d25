"""The contract of an unlearning method, entry-point group ``cragru.methods.v1``.

Shapes: N interactions of the training set.

Stability: plugin authors implement this class; changes to it come with a new group version.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar

from cragru_cli.backbones.base import NoOptions, Report, no_report
from cragru_cli.backbones.model import Model, Training
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.system import Serving
from cragru_cli.unlearning.request import Removal


class Method(ABC):
    """A way to come from a model of all data to one of the remaining data.

    The host times :meth:`forget` alone and evaluates what is left behind, on the same users and
    with the same masks and number of candidates for every method.

    Attributes:
        Options: Frozen dataclass of JSON-serialisable options, all with defaults.
        source: Where the method was published.
        differs: Where this one differs from its paper.
        serving: How its lists are made; see :mod:`cragru_cli.evaluation.system`.
        is_control: Whether it is there to be flagged, or to show chance; its single requests are
            not timed.
        model: What recommends after :meth:`fit`, and again after :meth:`forget`. Its data set is
            the training set less what was forgotten; items keep their positions.
        touched: After :meth:`forget`: what was done anew, in words.
    """

    Options: ClassVar[type] = NoOptions
    source: ClassVar[str] = ""
    differs: ClassVar[str] = ""
    serving: ClassVar[Serving] = "backbone"
    is_control: ClassVar[bool] = False

    model: Model
    touched: str = ""

    def __init__(self, options: Any = None) -> None:
        self.options = self.Options() if options is None else options

    @abstractmethod
    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        """Train on everything, and make ready whatever :meth:`forget` can use.

        Raises:
            AbilityError: The method does not work with this backbone.
        """

    @abstractmethod
    def forget(self, removal: Removal) -> None:
        """Forget. May be called again and again.

        Args:
            removal: Refers to what remains so far: at first the training set.
        """

    @property
    def candidates_from(self) -> Dataset:
        """The histories that candidates are found from."""
        return self.model.dataset

    @property
    def masks(self) -> Dataset:
        """The histories whose items are not shown again."""
        return self.model.dataset
