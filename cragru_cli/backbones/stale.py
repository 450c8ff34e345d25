"""A backbone whose weights were fitted on items of which some are gone since.

A backbone that only a fresh fit brings to the remaining data keeps its weights when something is
forgotten, until they are fitted anew. Its columns are then those of the catalogue that it was
fitted on; :class:`Stale` lets it score in the positions of today's.

Shapes: J columns of the fitted backbone, I items of today's catalogue, h interactions of a history,
c scored items, b histories of a batch, m items that stay.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Backbone, Report, State, no_report
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.errors import AbilityError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32, Int64


class Stale(Backbone):
    """Scores the items of today with a backbone that has a column for each of then.

    The scores are those of the wrapped backbone, to the last bit. It takes no part in forgetting:
    its weights are those of then until somebody fits new ones.

    Attributes:
        inner: The backbone as it was fitted, itself never a stale one.
        columns: int64[I], ascending: where ``inner`` has each item of today.
    """

    unlearning = "retrain"

    inner: Backbone
    columns: Int64

    def __init__(self, inner: Backbone, columns: Int64) -> None:
        """Wrap a fitted backbone; a stale one hands on what it wraps.

        Raises:
            ValueError: The columns are not some of the backbone's, each once and ascending.
        """
        if isinstance(inner, Stale):
            _refuse_unsound(columns, len(inner.columns))
            columns, inner = inner.columns[columns], inner.inner
        self._width = width_of(inner)
        _refuse_unsound(columns, self._width)
        super().__init__(inner.options)
        self.inner = inner
        self.columns = np.array(columns)
        self._at = columns.astype(np.int32)

    @property
    def Options(self) -> type:  # type: ignore[override]  # noqa: N802  # another's, read only
        """Those of the wrapped backbone."""
        return self.inner.Options

    @property
    def fold_in(self) -> Literal["native", "derived"]:  # type: ignore[override]
        """As of the wrapped backbone."""
        return self.inner.fold_in

    def without(self, kept: Int64) -> Stale:
        """The same weights for a catalogue that has lost more.

        Args:
            kept: int64[m], ascending: the positions of today's items that stay.
        """
        return Stale(self, kept)

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> NoReturn:
        """Never: new weights belong to a new backbone.

        Raises:
            AbilityError: Always.
        """
        raise AbilityError(
            "a backbone that has lost items since its fit is never fitted itself",
            hint="Fit a new one of its kind on the remaining data.",
        )

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        if items is not None:
            return self.inner.score(self._at[history], weights, self._at[items])
        # All of then and a choice among them, as in a batch.
        return self.inner.score(self._at[history], weights)[self.columns]

    def score_batch(self, histories: csr_array) -> Float32:
        from scipy.sparse import csr_array

        then = csr_array(
            (histories.data, self._at[histories.indices], histories.indptr),
            shape=(histories.shape[0], self._width),
        )
        return self.inner.score_batch(then).take(self.columns, axis=1)

    def relations(self, history: Int32, items: Int32) -> Float32:
        return self.inner.relations(self._at[history], self._at[items])

    def state(self) -> State:
        """That of the wrapped backbone; :attr:`columns` is not in it."""
        return self.inner.state()

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> NoReturn:
        """Never: a state alone does not tell which items are gone.

        Raises:
            AbilityError: Always.
        """
        raise AbilityError(
            "a backbone that has lost items since its fit is not made from a state",
            hint="Make the one that was fitted, and wrap it.",
        )

    def discrepancy(self, train: csr_array, *, seed: int) -> float:
        """Infinite: nothing says how much of these weights the remaining data would give."""
        return float("inf")


def vectors_of(backbone: Backbone) -> Float32 | None:
    """float32[I, d] vectors of today's items, where the backbone has such."""
    if isinstance(backbone, Stale):
        inner = vectors_of(backbone.inner)
        return None if inner is None else inner[backbone.columns]
    return backbone.item_vectors() if isinstance(backbone, VectorBackbone) else None


def width_of(backbone: Backbone) -> int:
    """J, as the scores of nobody tell."""
    return len(backbone.score(np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32)))


def _refuse_unsound(columns: Int64, width: int) -> None:
    if columns.ndim != 1 or columns.dtype != np.int64:
        raise ValueError(f"columns are {columns.dtype}{list(columns.shape)}")
    if not np.all(columns[1:] > columns[:-1]):  # no difference: it could overflow
        raise ValueError("columns do not ascend")
    if len(columns) and not (columns[0] >= 0 and columns[-1] < width):
        raise ValueError(f"columns beyond the {width} of the backbone")
