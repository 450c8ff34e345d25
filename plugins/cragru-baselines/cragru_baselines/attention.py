"""Parts brought together by attention: the aggregator of RecEraser.

Shapes: U users, I items, K parts, d dimensions of a part's vectors, a of the attention, b histories
of a batch, n rows.

Each part's vectors are mapped into one common space, and a user or an item is the mean of its mapped
vectors, in which each part counts by softmax of h' relu(A e + c). Users and items share the maps and
have an attention of their own. A part that has not met an item, or nothing of a history, is left
out of the mean.

What is learned is learned by pairs: half of each history is hidden anew in each epoch, and found by
the other half. The parts stay as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from cragru_baselines.importances import Combined, hidden_halves, split
from cragru_baselines.parts import Parts
from cragru_baselines.threads import one_thread
from cragru_cli.backbones.base import State
from cragru_cli.backbones.products import products
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.dataset import Bool, Float32, Int32, Int64
from cragru_cli.data.seeds import rng

if TYPE_CHECKING:
    from scipy.sparse import csr_array
    from torch import Tensor

_ATTENTION = 32  # a
_PAIRS_AT_ONCE = 8192
_DRAWN = 4  # items against each hidden one
_RATE = 0.01  # of Adam
_SPREAD = 0.1


@dataclass(frozen=True)
class Weights:
    """What is learned.

    Attributes:
        maps: float32[K, d, d], from the common space's axes to a part's.
        shifts: float32[K, d].
        users: The attention of users; ``items`` that of items.
    """

    maps: Float32
    shifts: Float32
    users: Attention
    items: Attention


class Attention(NamedTuple):
    """float32[a, d], float32[a], float32[a]."""

    hidden: Float32
    shift: Float32
    out: Float32


class ByAttention(Combined, VectorBackbone):
    """State: ``vectors`` float32[I, d], what is learned, and the states of all parts."""

    space = "ip"

    def __init__(self, parts: Parts, weights: Weights) -> None:
        super().__init__(parts)
        self._weights = weights
        self._items = _mean(item_vectors(parts), parts.met(), weights, weights.items)

    def item_vectors(self) -> Float32:
        return self._items

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        from scipy.sparse import csr_array

        pointers = np.array([0, len(history)])
        row = csr_array((weights, history, pointers), shape=(1, len(self._items)))
        vector: Float32 = self.user_vectors(row)[0]
        return vector

    def user_vectors(self, histories: csr_array) -> Float32:
        known = self.parts.known(histories) > 0
        vectors = user_vectors(self.parts, histories)
        return _mean(vectors, known, self._weights, self._weights.users)

    def state(self) -> State:
        learned = self._weights
        return {
            "vectors": self._items,
            "maps": learned.maps,
            "shifts": learned.shifts,
            **{f"users_{name}": array for name, array in learned.users._asdict().items()},
            **{f"items_{name}": array for name, array in learned.items._asdict().items()},
            **self.parts.state(),
        }


def are_vectors(parts: Parts) -> bool:
    """Whether all parts score by products of vectors, so that attention has what to look at."""
    models = [model for _, _, model in parts.models()]
    are = (isinstance(model, VectorBackbone) and model.space == "ip" for model in models)
    return bool(models) and all(are)


def by_attention(parts: Parts, epochs: int) -> ByAttention:
    """The parts with maps and attentions learned from the remaining interactions."""
    with one_thread():
        return ByAttention(parts, _learned(parts, epochs))


def item_vectors(parts: Parts) -> Float32:
    """float32[I, K, d]: of every part, zeros where it has not met the item."""
    width = _width(parts)
    found = np.zeros((parts.dataset.n_items, len(parts.shards), width), dtype=np.float32)
    for number, shard, model in parts.models():
        found[shard.columns, number] = cast(VectorBackbone, model).item_vectors()
    return found


def user_vectors(parts: Parts, histories: csr_array) -> Float32:
    """float32[b, K, d]: as each part sees the histories."""
    shape = (histories.shape[0], len(parts.shards), _width(parts))
    found = np.zeros(shape, dtype=np.float32)
    for number, shard, model in parts.models():
        found[:, number] = cast(VectorBackbone, model).user_vectors(shard.local(histories))
    return found


def _width(parts: Parts) -> int:
    return cast(VectorBackbone, parts.models()[0][2]).item_vectors().shape[1]


def _mean(vectors: Float32, counts: Bool, weights: Weights, attention: Attention) -> Float32:
    """float32[n, d] from float32[n, K, d] and which parts count, bool[n, K].

    Every row depends on its own numbers alone, to the last bit.
    """
    counts = counts | ~counts.any(axis=1, keepdims=True)
    parts = range(vectors.shape[1])
    mapped = [
        products(np.ascontiguousarray(vectors[:, part]), weights.maps[part]) + weights.shifts[part]
        for part in parts
    ]
    out = attention.out[None, :]
    logits = np.hstack(
        [
            products(np.maximum(products(one, attention.hidden) + attention.shift, 0), out)
            for one in mapped
        ]
    )
    logits = np.where(counts, logits, -np.inf)
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    total = np.zeros_like(mapped[0])
    for part in parts:
        total += shares[:, part, None] * mapped[part]
    return total


class _Side:
    """An attention as it is learned."""

    def __init__(self, width: int, stream: np.random.Generator) -> None:
        import torch

        first = stream.standard_normal((_ATTENTION, width), dtype=np.float32)
        self.hidden = torch.from_numpy(first * _SPREAD).requires_grad_()
        self.shift = torch.zeros(_ATTENTION, requires_grad=True)
        out = stream.standard_normal(_ATTENTION, dtype=np.float32)
        self.out = torch.from_numpy(out * _SPREAD).requires_grad_()

    def parameters(self) -> list[Tensor]:
        return [self.hidden, self.shift, self.out]

    def mean(self, mapped: Tensor, counts: Tensor) -> Tensor:
        """float32[n, K, d] -> float32[n, d]."""
        import torch

        logits = torch.relu(mapped @ self.hidden.T + self.shift) @ self.out
        shares = logits.masked_fill(~counts, -torch.inf).softmax(dim=1)
        return (shares[:, :, None] * mapped).sum(dim=1)

    def learned(self) -> Attention:
        return Attention(*(parameter.detach().numpy() for parameter in self.parameters()))


class _Learner:
    """The aggregator while it learns."""

    def __init__(self, parts: Parts) -> None:
        import torch

        self._parts, self._seed = parts, parts.training.seed
        width, stream = _width(parts), rng(parts.training.seed, "aggregator")
        start = np.tile(np.eye(width, dtype=np.float32), (len(parts.shards), 1, 1))
        self._maps = torch.from_numpy(start).requires_grad_()
        self._shifts = torch.zeros((len(parts.shards), width), requires_grad=True)
        self._users, self._items = _Side(width, stream), _Side(width, stream)
        self._adam = _Adam(
            [self._maps, self._shifts, *self._users.parameters(), *self._items.parameters()]
        )
        met = parts.met()
        self._met = torch.from_numpy(met | ~met.any(axis=1, keepdims=True))
        self._vectors = torch.from_numpy(item_vectors(parts))
        self._matrix = parts.dataset.interactions.matrix(parts.dataset.n_items)
        self._used = np.unique(self._matrix.indices)

    def epoch(self, number: int) -> None:
        """Hide a half of every history, and look for it."""
        import torch

        stream = rng(self._seed, "aggregator", str(number))
        matrix = self._matrix
        hidden = hidden_halves(matrix, stream)
        shown = split(matrix, hidden)
        users = torch.from_numpy(user_vectors(self._parts, shown))
        known = self._parts.known(shown) > 0
        counts = torch.from_numpy(known | ~known.any(axis=1, keepdims=True))
        rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))[hidden]
        wanted = matrix.indices[hidden].astype(np.int64)
        order = stream.permutation(len(rows))
        for begin in range(0, len(order), _PAIRS_AT_ONCE):
            chosen = order[begin : begin + _PAIRS_AT_ONCE]
            drawn = self._used[stream.integers(0, len(self._used), (len(chosen), _DRAWN))]
            self._step(users, counts, rows[chosen], wanted[chosen], drawn.astype(np.int64))

    def _step(
        self, users: Tensor, counts: Tensor, rows: Int64, wanted: Int64, drawn: Int64
    ) -> None:
        import torch
        from torch.nn import functional

        who, row = np.unique(rows, return_inverse=True)
        what, column = np.unique(np.append(wanted, drawn), return_inverse=True)
        mine, theirs = torch.from_numpy(who), torch.from_numpy(what)
        people = self._users.mean(self._mapped(users[mine]), counts[mine])[torch.from_numpy(row)]
        things = self._items.mean(self._mapped(self._vectors[theirs]), self._met[theirs])
        place = torch.from_numpy(column)
        good = (people * things[place[: len(rows)]]).sum(dim=1)
        others = things[place[len(rows) :]].view(*drawn.shape, -1)
        gaps = (people[:, None] * others).sum(dim=2) - good[:, None]
        loss = functional.softplus(gaps).mean()
        loss.backward()  # type: ignore[no-untyped-call]
        self._adam.step()

    def _mapped(self, vectors: Tensor) -> Tensor:
        import torch

        return torch.einsum("nkd,ked->nke", vectors, self._maps) + self._shifts

    def learned(self) -> Weights:
        """What has been learned so far."""
        return Weights(
            self._maps.detach().numpy(),
            self._shifts.detach().numpy(),
            self._users.learned(),
            self._items.learned(),
        )


class _Adam:
    """Adam by hand: torch.optim brings in the compiler, and a directory of its own."""

    def __init__(self, parameters: list[Tensor]) -> None:
        import torch

        self._parameters, self._steps = parameters, 0
        self._first = [torch.zeros_like(one) for one in parameters]
        self._second = [torch.zeros_like(one) for one in parameters]

    def step(self) -> None:
        import torch

        self._steps += 1
        with torch.no_grad():
            for value, first, second in zip(
                self._parameters, self._first, self._second, strict=True
            ):
                gradient = value.grad
                assert gradient is not None
                first.lerp_(gradient, 0.1)
                second.mul_(0.99).addcmul_(gradient, gradient, value=0.01)
                scale = (second / (1 - 0.99**self._steps)).sqrt_().add_(1e-8)
                value.addcdiv_(first, scale, value=-_RATE / (1 - 0.9**self._steps))
                value.grad = None


def _learned(parts: Parts, epochs: int) -> Weights:
    learner = _Learner(parts)
    if len(parts.dataset.interactions) > 0:
        for number in range(1, epochs + 1):
            learner.epoch(number)
    return learner.learned()
