"""Parts of the users, and what each part's model is fitted on.

Shapes: U users, I items, K shards, N interactions; u users and m items of one shard.

A user's shard follows from the user's own key or row and the seed, and a shard's matrix has columns
for the items of its own rows only: whoever else comes or goes leaves it as it is, byte for byte.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from cragru_cli.backbones.base import Backbone

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Int32, Int64, UInt64

Assignment = Literal["random", "similarity"]

DIGEST_BYTES = 32


@dataclass
class Shard:
    """One part of the users.

    Attributes:
        columns: int64[m], ascending: where the whole catalogue has the items of this shard.
        digest: Of all that decides the model; no bytes where the shard has no users.
        model: Fitted on this part; None where it has no users.
    """

    columns: Int64
    digest: bytes
    model: Backbone | None

    def local(self, histories: csr_array) -> csr_array:
        """The part of histories that this shard knows: csr_array[b, I] -> csr_array[b, m]."""
        from scipy.sparse import csr_array

        position = self.positions(histories.shape[1])
        at = position[histories.indices]
        known = at >= 0
        pointers = np.concatenate(([0], np.cumsum(known)))[histories.indptr]
        shape = (histories.shape[0], len(self.columns))
        return csr_array((histories.data[known], at[known], pointers), shape=shape)

    def positions(self, n_items: int) -> Int32:
        """int32[I]: the column of each item here, -1 where there is none."""
        position = np.full(n_items, -1, dtype=np.int32)
        position[self.columns] = np.arange(len(self.columns), dtype=np.int32)
        return position


@dataclass(frozen=True)
class Part:
    """What a shard's model is fitted on.

    Attributes:
        rows: int64[u], ascending, of the whole matrix.
        columns: int64[m]; see :class:`Shard`.
        matrix: csr_array[u, m] of ones, rows sorted.
    """

    rows: Int64
    columns: Int64
    matrix: csr_array

    def digest(self, seed: int, settings: Mapping[str, Any], keys: UInt64 | None) -> bytes:
        """A hash of what decides the model of this part.

        Args:
            settings: Of the model, as JSON can hold them.
            keys: uint64[u] where the model looks at them.
        """
        if len(self.rows) == 0:
            return bytes(DIGEST_BYTES)
        document = {"seed": seed, "settings": settings, "shape": list(self.matrix.shape)}
        hashed = hashlib.sha256(json.dumps(document, sort_keys=True).encode())
        for array in (self.matrix.indptr, self.matrix.indices):
            hashed.update(np.asarray(array, dtype="<i8").tobytes())
        if keys is not None:
            hashed.update(np.asarray(keys, dtype="<u8").tobytes())
        return hashed.digest()


def part_of(train: csr_array, shard_of: Int64, number: int) -> Part:
    """The part of a shard of the matrix csr_array[U, I]."""
    from scipy.sparse import csr_array

    rows = np.flatnonzero(shard_of == number)
    mine = train[rows]
    columns, local = np.unique(mine.indices, return_inverse=True)
    matrix = csr_array(
        (np.ones(len(local)), local.astype(np.int32), mine.indptr),
        shape=(len(rows), len(columns)),
    )
    matrix.sort_indices()
    return Part(rows, columns.astype(np.int64), matrix)


def assign(
    train: csr_array,
    count: int,
    assignment: Assignment,
    seed: int,
    keys: UInt64 | None,
    item_keys: UInt64 | None,
) -> Int64:
    """int64[U]: the shard of each user, from 0 to K - 1.

    ``random`` goes by the user's key. ``similarity`` goes by the item of the history whose hash is
    the least (Broder 1997): two users meet there as often as their histories overlap. Sizes then
    differ: nothing that would even them out could leave the others where they are when somebody
    goes.

    Args:
        keys: uint64[U]; without them, users are told apart by their rows.
        item_keys: uint64[I]; without them, items are told apart by their columns.
    """
    if train.shape[0] == 0:
        return np.empty(0, dtype=np.int64)
    if assignment == "random":
        chosen = _mixed(_keys_of_rows(train) if keys is None else keys, seed)
    else:
        told = np.arange(train.shape[1], dtype=np.uint64) if item_keys is None else item_keys
        hashes = _mixed(told, seed)
        chosen = np.minimum.reduceat(hashes[train.indices], train.indptr[:-1])
        chosen = _mixed(chosen, seed + 1)  # the least of many is small: spread it again
    return (chosen % np.uint64(count)).astype(np.int64)


def _keys_of_rows(train: csr_array) -> UInt64:
    drawn = [
        hashlib.sha256(np.sort(train.indices[begin:end]).astype("<i8").tobytes()).digest()[:8]
        for begin, end in zip(train.indptr[:-1], train.indptr[1:], strict=True)
    ]
    return np.frombuffer(b"".join(drawn), dtype="<u8").astype(np.uint64)


def _mixed(keys: UInt64, seed: int) -> UInt64:
    """Numbers whose every bit depends on every bit of key and seed (the finish of splitmix64)."""
    mixed = keys + np.uint64((seed * 0x9E3779B97F4A7C15 + 0x632BE59BD9B4E019) % (1 << 64))
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    spread: UInt64 = mixed ^ (mixed >> np.uint64(31))
    return spread
