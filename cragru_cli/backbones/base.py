"""The contract of a backbone, entry-point group ``cragru.backbones.v1``.

Shapes: U users, I items, h interactions of one history, c scored items, b histories of a batch,
k users touched by a request.

A backbone scores items **from a list of interactions**, never from a user's id. It keeps no table
of users, so a forgotten interaction is a shorter list, a new user needs nothing special, and
nothing that belongs to one user can leak from the weights. The host owns ids, masks, splits and
files: a backbone touches no file, prints nothing, reads no command line, and reports progress
through ``report``. Import heavy libraries inside methods.

Stability: plugin authors implement this class; changes to it come with a new group version.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from cragru_cli.errors import AbilityError, BadDataError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32, Int64

State = dict[str, NDArray[Any]]
Offer = Literal["keys", "item_keys", "checkpoint"]


class Report(Protocol):
    """Where a backbone tells how far it is."""

    def __call__(self, step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        """Announce a step; ``figures`` may carry loss or quality."""


def no_report(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
    """Say nothing."""


class Checkpoint(Protocol):
    """Where a long fit puts down how far it is, and finds it after an interruption.

    The host binds it to the data, the options and the seed, and erases it with the data.
    """

    def load(self) -> State | None:
        """What an interrupted fit of the same data, options and seed saved last, if any did."""

    def save(self, state: State) -> None:
        """Replace what was saved; plain arrays, as in :meth:`Backbone.state`."""


@dataclass(frozen=True)
class NoOptions:
    """Options of a backbone that has none."""


class Backbone(ABC):
    """A model that scores items from a history.

    Attributes:
        Options: Frozen dataclass of JSON-serialisable options, all with defaults.
        unlearning: ``exact`` if :meth:`forget` brings the state to where a fresh fit on the
            remaining data would be (up to rounding, and :meth:`rebuild` to its very bytes);
            ``retrain`` if only a fresh fit does.
        fold_in: ``native`` if the model is defined on histories, ``derived`` if the host's way
            from a history to a score is an addition to the published model.
        wants: What else of the host's :meth:`fit` takes, as keywords of these names. ``keys``:
            uint64[U], a number of each user that stays the same whoever else is there.
            ``item_keys``: uint64[I], the same of items. ``checkpoint``: a :class:`Checkpoint`, or
            None; the result must not depend on it.
    """

    Options: ClassVar[type] = NoOptions
    unlearning: ClassVar[Literal["exact", "retrain"]] = "retrain"
    fold_in: ClassVar[Literal["native", "derived"]] = "native"
    wants: ClassVar[frozenset[Offer]] = frozenset()

    def __init__(self, options: Any = None) -> None:
        self.options = self.Options() if options is None else options

    @abstractmethod
    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        """Learn from scratch; nothing of an earlier fit may survive.

        Args:
            train: float64 csr_array[U, I] of ones. Columns may be empty; rows never are.
            seed: The only source of randomness.
        """

    @abstractmethod
    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        """Score items for one history.

        Args:
            history: int32[h] distinct item positions, oldest first; h may be 0.
            weights: float32[h], how much each counts.
            items: int32[c] items to score, in any order; None for all I.

        Returns:
            float32[c], finite; an item's score does not depend on which others are asked for.
        """

    @abstractmethod
    def state(self) -> State:
        """All that scoring (and forgetting) needs, as plain arrays; no axis of user count."""

    @classmethod
    @abstractmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Backbone:
        """A backbone that scores as the one with this :meth:`state`. Arrays may be read-only."""

    def score_batch(self, histories: csr_array) -> Float32:
        """Score all items for many histories: csr_array[b, I] of weights -> float32[b, I].

        Must agree with :meth:`score` to the last bit where the host compares the two.
        """
        rows = [
            self.score(indices.astype(np.int32), weights.astype(np.float32))
            for indices, weights in iterate_rows(histories)
        ]
        return np.stack(rows) if rows else np.empty((0, histories.shape[1]), dtype=np.float32)

    def relations(self, history: Int32, items: Int32) -> Float32:
        """How much each single interaction speaks for each item.

        By default the scores of one-item histories: int32[h], int32[c] -> float32[h, c].
        """
        one = np.ones(1, dtype=np.float32)
        rows = [self.score(history[at : at + 1], one, items) for at in range(len(history))]
        return np.stack(rows) if rows else np.empty((0, len(items)), dtype=np.float32)

    def forget(self, before: csr_array, after: csr_array) -> None:
        """Bring the state to where a fit without the removed interactions would be.

        Only ``exact`` backbones can.

        Args:
            before: csr_array[k, I], the rows of the users concerned as they were fitted.
            after: csr_array[k, I], the same rows as they remain; empty where all is forgotten.
        """
        raise AbilityError(f"{type(self).__name__} cannot forget without a new training")

    def rebuild(self, kept: Int64) -> None:
        """Bring the state after :meth:`forget` to the very bytes of a fresh fit.

        Only ``exact`` backbones can.

        Args:
            kept: int64[m], sorted positions of the items that remain; all others are empty.
        """
        raise AbilityError(f"{type(self).__name__} cannot be rebuilt without a new training")

    def refit(
        self,
        train: csr_array,
        previous: Backbone,
        columns: Int64,
        *,
        seed: int,
        report: Report = no_report,
        **offers: Any,
    ) -> str:
        """Come to the very state of :meth:`fit`, taking over what an earlier fit has of it.

        The host asks this of a new backbone when interactions were forgotten since ``previous``
        was fitted. By default nothing is taken over.

        Args:
            train: What remains, and the other arguments, as in :meth:`fit`.
            previous: One of the same class, options and seed, as it was fitted.
            columns: int64[I], ascending: where ``previous`` has each item of ``train``.
            offers: What :attr:`wants` names.

        Returns:
            What was fitted anew, in words for people and receipts; nothing where that is all.
        """
        self.fit(train, seed=seed, report=report, **offers)
        return ""

    def discrepancy(self, train: csr_array, *, seed: int) -> float:
        """How far the state is from that of a fresh fit on ``train``; infinite where unlike.

        The host asks after :meth:`rebuild`, before it calls weights verified. By default a fresh
        fit is made and compared; override it where a cheaper check can fail as surely.
        """
        fresh = type(self)(self.options)
        fresh.fit(train, seed=seed)
        mine, theirs = self.state(), fresh.state()
        if mine.keys() != theirs.keys():
            return float("inf")
        return max((_distance(mine[name], theirs[name]) for name in mine), default=0.0)


def _distance(one: NDArray[Any], other: NDArray[Any]) -> float:
    if one.shape != other.shape or one.dtype != other.dtype:
        return float("inf")
    if one.dtype.kind not in "iuf":
        return 0.0 if np.array_equal(one, other) else float("inf")
    gap = np.abs(one.astype(np.float64) - other.astype(np.float64))
    return float(gap.max(initial=0.0))


def iterate_rows(matrix: csr_array) -> Any:
    """(indices, values) of each row of a CSR matrix."""
    for row in range(matrix.shape[0]):
        begin, end = matrix.indptr[row], matrix.indptr[row + 1]
        yield matrix.indices[begin:end], matrix.data[begin:end]


def parse_options(backbone: type[Backbone], stated: Mapping[str, Any], where: str) -> Any:
    """Options of a backbone from settings.

    Raises:
        BadDataError: An unknown option, or a value of the wrong type.
    """
    known = {entry.name: entry for entry in fields(backbone.Options)}
    defaults = backbone.Options()
    values: dict[str, Any] = {}
    for name, value in stated.items():
        if name not in known:
            listed = ", ".join(known) or "none"
            raise BadDataError(f"unknown option `{name}`", where=where, hint=f"Known: {listed}.")
        values[name] = _typed(name, value, getattr(defaults, name), where)
    try:
        return backbone.Options(**values)
    except ValueError as problem:
        raise BadDataError(str(problem), where=where) from None


def _typed(name: str, value: Any, default: Any, where: str) -> Any:
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is type(default):
        return value
    raise BadDataError(
        f"option `{name}` must be of type {type(default).__name__}, not {value!r}", where=where
    )
