"""What pairwise learning draws: batches of users, items they did not use, interactions held out.

Shapes: U users, I items, N interactions, b users of a batch with n interactions, s items on a
shelf, m items drawn for each interaction, v users whose interactions are partly hidden.

Everything is drawn by numpy, a whole batch at once, from streams named by seed, purpose and epoch:
a training that goes on after an interruption draws what it would have drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from cragru_cli.data.seeds import rng

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Bool, Float64, Int32, Int64

Sampler = Literal["uniform", "popularity", "hard"]

_WHOLE_CATALOGUE = 1 << 14  # items; up to here every user of a batch is scored for all of them
_SHELF = 1 << 13  # items drawn for a batch where there are more
_POPULARITY = 0.75  # power of the counts, as word2vec has it (Mikolov et al. 2013)
_SHARE_HIDDEN = 0.1
_LEAST_HISTORY = 5  # interactions of a user of whom something is hidden
_MOST_VALIDATED = 1000  # users
_LEAST_VALIDATED = 50  # users; the NDCG of fewer is chance


@dataclass(frozen=True)
class Bags:
    """Which rows of a table are summed for each row of another: the form of ``embedding_bag``.

    Attributes:
        pointers: int32[r+1]; row i of the result sums ``members[pointers[i]:pointers[i+1]]``.
        members: int32[n].
    """

    pointers: Int32
    members: Int32

    @property
    def sizes(self) -> Int32:
        """int32[r]."""
        return np.diff(self.pointers)


@dataclass(frozen=True)
class Graph:
    """A binary matrix of users and items, both ways.

    Attributes:
        by_user: The items of each user.
        by_item: The users of each item.
    """

    by_user: Bags
    by_item: Bags

    @classmethod
    def of(cls, matrix: csr_array) -> Graph:
        columns = matrix.tocsc()
        return cls(
            Bags(matrix.indptr.astype(np.int32), matrix.indices.astype(np.int32)),
            Bags(columns.indptr.astype(np.int32), columns.indices.astype(np.int32)),
        )


@dataclass(frozen=True)
class Batch:
    """Some users, their histories, and what was drawn against each interaction.

    Attributes:
        graph: The users of this batch and all items.
        rows: int32[n]: whose interaction each is.
        shelf: int64[s], ascending: the items that are scored; None for all of them.
        places: int64[n]: where each interaction is in the scores, [b, s] laid out row by row.
        drawn: int64[n, m]: places of the items drawn for each, in the same row; some may be
            interactions themselves.
    """

    graph: Graph
    rows: Int32
    shelf: Int64 | None
    places: Int64
    drawn: Int64


class BatchSampler:
    """The batches of an epoch.

    Args:
        train: csr_array[U, I]; items that nobody uses are never drawn.
        popular: Draw items by their counts to the power of 0.75 instead of evenly.
        negatives: m.
        size: b, at most.
    """

    def __init__(self, train: csr_array, *, popular: bool, negatives: int, size: int) -> None:
        self._train = train
        self._negatives = negatives
        self._size = size
        counts = np.bincount(train.indices, minlength=train.shape[1])
        self._used: Int32 = np.flatnonzero(counts).astype(np.int32)
        self._chances: Float64 | None = None
        if popular:
            self._chances = np.cumsum(counts[self._used] ** _POPULARITY)

    def epoch(self, stream: np.random.Generator) -> Iterator[Batch]:
        """Every user once."""
        order = stream.permutation(self._train.shape[0])
        for begin in range(0, len(order), self._size):
            yield self._batch(np.sort(order[begin : begin + self._size]), stream)

    def _batch(self, users: Int64, stream: np.random.Generator) -> Batch:
        histories = self._train[users]
        rows = np.repeat(np.arange(len(users), dtype=np.int32), np.diff(histories.indptr))
        items: Int64 = histories.indices.astype(np.int64)
        shape = (len(rows), self._negatives)
        if histories.shape[1] <= _WHOLE_CATALOGUE:
            shelf, width = None, histories.shape[1]
            drawn = self._draw(stream, shape)
        else:
            offered = self._draw(stream, (_SHELF,))
            shelf = np.union1d(offered, items).astype(np.int64)
            width = len(shelf)
            # Of the items drawn for the batch, as often as they were drawn.
            places = np.searchsorted(shelf, offered).astype(np.int32)
            drawn = places[stream.integers(0, _SHELF, shape, dtype=np.int32)]
            items = np.searchsorted(shelf, items).astype(np.int64)
        starts = rows.astype(np.int64) * width
        return Batch(Graph.of(histories), rows, shelf, starts + items, drawn + starts[:, None])

    def _draw(self, stream: np.random.Generator, shape: tuple[int, ...]) -> Int32:
        """Positions of items in the catalogue."""
        if self._chances is None:
            drawn = stream.integers(0, len(self._used), shape, dtype=np.int32)
        else:
            found = np.searchsorted(self._chances, stream.random(shape) * self._chances[-1])
            drawn = np.minimum(found, len(self._used) - 1).astype(np.int32)  # rounding may exceed
        items: Int32 = self._used[drawn]
        return items


@dataclass(frozen=True)
class HeldOut:
    """A training set with some interactions hidden, to see how well they are found.

    Attributes:
        rest: csr_array[U, I] without them.
        users: int64[v], ascending, of whom something is hidden.
        hidden: csr_array[v, I].
    """

    rest: csr_array
    users: Int64
    hidden: csr_array


def hold_out(train: csr_array, seed: int) -> HeldOut | None:
    """Hide a tenth, at least one, of what each of up to 1,000 users with five interactions used.

    A function of the training set and the seed alone; None where such users are too few for the
    result to mean anything.
    """
    sizes = np.diff(train.indptr)
    able = np.flatnonzero(sizes >= _LEAST_HISTORY)
    if len(able) < _LEAST_VALIDATED:
        return None
    stream = rng(seed, "validation")
    if len(able) > _MOST_VALIDATED:
        able = np.sort(stream.choice(able, _MOST_VALIDATED, replace=False))
    gone = np.zeros(train.nnz, dtype=np.bool_)
    for user in able.tolist():
        count = max(1, int(sizes[user] * _SHARE_HIDDEN))
        gone[train.indptr[user] + stream.choice(sizes[user], count, replace=False)] = True
    return HeldOut(_part(train, ~gone), able, _part(train, gone)[able])


def _part(train: csr_array, chosen: Bool) -> csr_array:
    """The interactions marked in bool[N], as a matrix of the same shape."""
    from scipy.sparse import csr_array

    kept = np.concatenate(([0], np.cumsum(chosen)))[train.indptr]
    return csr_array(
        (np.ones(int(kept[-1]), dtype=np.float32), train.indices[chosen], kept.astype(np.int32)),
        shape=train.shape,
    )
