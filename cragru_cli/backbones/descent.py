"""Pairwise learning in torch: the loss, its gradient, and the epochs.

This module imports torch when it is imported; import it only inside functions.

Shapes: U users, I items, d dimensions, b users of a batch with n interactions, s items that a batch
is scored for, m items drawn for each interaction, v users whose interactions are partly hidden.

The model: a user is the mean of the input vectors of the items in the history, and an item's score
is the product with its output vector plus a bias. The loss is that of BPR (Rendle et al. 2009): for
a used item i and an unused item j, -log sigmoid(score_i - score_j). An item is not asked to speak
for itself: its own share of the user's vector is taken out of its own score, as in EASE's zero
diagonal, so that a history has to be explained by the other items in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from cragru_cli.backbones.sampling import Bags, Batch, BatchSampler, Graph, HeldOut
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.backbones.base import State
    from cragru_cli.backbones.pairwise import PairwiseOptions

_SPREAD = 0.1  # standard deviation of the first vectors
_BETAS = (0.9, 0.99)  # of Adam
_EPSILON = 1e-8
_KEPT = 0.97  # of the running mean of the parameters, a step
_SCORES_PER_BLOCK = 1 << 18  # 1 MB of float32
_CUTOFF = 10


class Vectors(NamedTuple):
    """What scores: ``inputs`` float32[I, d], ``outputs`` float32[I, d], ``bias`` float32[I]."""

    inputs: Tensor
    outputs: Tensor
    bias: Tensor


Propagation = Callable[[Tensor], tuple[Tensor, Tensor]]
"""From the learned vectors, float32[I, d], to those that users are made of and those scored."""
Propagate = Callable[["csr_array", torch.device], Propagation]
"""The propagation over a training set."""


class _Bags(NamedTuple):
    """:class:`Bags` on the device, with one over the size of each bag: float32[r, 1]."""

    pointers: Tensor
    members: Tensor
    shares: Tensor

    @classmethod
    def of(cls, bags: Bags, device: torch.device) -> _Bags:
        shares = (1 / np.maximum(bags.sizes, 1)).astype(np.float32)[:, None]
        parts = (bags.pointers, bags.members, shares)
        return cls(*(torch.from_numpy(part).to(device) for part in parts))

    def sums(self, table: Tensor) -> Tensor:
        """Sums of rows of a table, one for each bag."""
        return functional.embedding_bag(
            self.members, table, self.pointers, mode="sum", include_last_offset=True
        )


class Neighbours:
    """Means over the items of each user, and over the users of each item; differentiable."""

    def __init__(self, graph: Graph, device: torch.device) -> None:
        self.by_user = _Bags.of(graph.by_user, device)
        self.by_item = _Bags.of(graph.by_item, device)

    def users(self, items: Tensor) -> Tensor:
        """float[I, d] -> float[U, d]."""
        return _mean(items, self.by_user, self.by_item)

    def items(self, users: Tensor) -> Tensor:
        """float[U, d] -> float[I, d]."""
        return _mean(users, self.by_item, self.by_user)


class _Mean(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, table: Tensor, bags: _Bags, back: _Bags) -> Tensor:
        ctx.bags, ctx.back = bags, back
        return bags.sums(table) * bags.shares

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        return ctx.back.sums(gradient * ctx.bags.shares), None, None


def _mean(table: Tensor, bags: _Bags, back: _Bags) -> Tensor:
    found: Tensor = _Mean.apply(table, bags, back)  # type: ignore[no-untyped-call]
    return found


class PairwiseLoss(torch.autograd.Function):
    """The loss of a batch, a mean over its users, with the gradient worked out by hand.

    Scores of the whole batch are one product; the same memory then holds the loss's derivative by
    each score, which is zero almost everywhere, and two more products carry it to the vectors.
    """

    @staticmethod
    def forward(
        ctx: Any,
        inputs: Tensor,
        outputs: Tensor,
        bias: Tensor,
        batch: Batch,
        hard: bool,
        exact: bool,
    ) -> Tensor:
        device = inputs.device
        by_user = _Bags.of(batch.graph.by_user, device)
        by_item = _Bags.of(batch.graph.by_item, device)
        rows, places, drawn = (
            torch.from_numpy(part).to(device) for part in (batch.rows, batch.places, batch.drawn)
        )
        shelf = None if batch.shelf is None else torch.from_numpy(batch.shelf).to(device)
        shown, shown_bias = (outputs, bias) if shelf is None else (outputs[shelf], bias[shelf])
        items, shares = by_user.members, by_user.shares.flatten()[rows]  # [n], [n]

        users = by_user.sums(inputs) * by_user.shares  # [b, d]
        scores = _scores(users, shown, shown_bias, exact)  # [b, s]
        flat = scores.view(-1)
        own = (inputs * outputs).sum(dim=1)[items] * shares  # what each item says for itself
        used = flat[places] - own  # [n]
        flat[places] = -torch.inf  # an interaction is nobody's negative: its pull will be zero
        if hard:
            best, which = flat[drawn].max(dim=1, keepdim=True)
            gaps, drawn = best - used[:, None], drawn.gather(1, which)
        else:
            gaps = flat[drawn] - used[:, None]  # [n, m]
        weight = 1 / (len(users) * gaps.shape[1])
        loss = functional.softplus(gaps).sum() * weight
        pulls = torch.sigmoid(gaps) * weight  # the derivative by each gap
        pull = pulls.sum(dim=1)  # [n]

        scores.zero_()
        flat.index_add_(0, drawn.flatten(), pulls.flatten())
        flat.index_add_(0, places, pull, alpha=-1)
        own_pull = torch.zeros_like(bias).index_add_(0, items, pull * shares)[:, None]  # [I, 1]
        to_users = scores @ shown * by_user.shares
        to_inputs = by_item.sums(to_users) + own_pull * outputs
        to_outputs = own_pull * inputs
        to_bias = torch.zeros_like(bias)
        if shelf is None:
            to_outputs.addmm_(scores.T, users)
            to_bias += scores.sum(dim=0)
        else:
            to_outputs.index_add_(0, shelf, scores.T @ users)
            to_bias.index_add_(0, shelf, scores.sum(dim=0))
        ctx.save_for_backward(to_inputs, to_outputs, to_bias)
        return loss

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        by_inputs, by_outputs, by_bias = ctx.saved_tensors
        return gradient * by_inputs, gradient * by_outputs, gradient * by_bias, None, None, None


def _scores(users: Tensor, outputs: Tensor, bias: Tensor, exact: bool) -> Tensor:
    """float32[b, s]; the product in bfloat16 unless it is to be exact."""
    if exact:
        return torch.addmm(bias, users, outputs.T)
    return (users.bfloat16() @ outputs.T.bfloat16()).float() + bias


@dataclass
class _Parameter:
    """What is learned, and how it has moved.

    Attributes:
        first, second: Running means of the gradient and of its square.
        mean: Running mean of the value.
    """

    value: Tensor
    first: Tensor
    second: Tensor
    mean: Tensor

    @classmethod
    def of(cls, value: Tensor) -> _Parameter:
        still = value.detach()
        return cls(
            value.requires_grad_(), torch.zeros_like(still), torch.zeros_like(still), still.clone()
        )

    def step(self, number: int, options: PairwiseOptions) -> None:
        """Step of Adam with decoupled decay (Loshchilov and Hutter 2019), counted from one.

        By hand, because torch.optim brings in the compiler: a second of imports, and a directory of
        its own in the folder for temporary files.
        """
        gradient, value = self.value.grad, self.value.detach()
        assert gradient is not None
        self.first.lerp_(gradient, 1 - _BETAS[0])
        self.second.mul_(_BETAS[1]).addcmul_(gradient, gradient, value=1 - _BETAS[1])
        scale = (self.second / (1 - _BETAS[1] ** number)).sqrt_().add_(_EPSILON)
        rate = options.learning_rate
        value.mul_(1 - rate * options.regularization)
        value.addcdiv_(self.first, scale, value=-rate / (1 - _BETAS[0] ** number))
        self.mean.lerp_(value, max(1 - _KEPT, 1 / number))
        self.value.grad = None


class Descent:
    """The learned vectors and their optimiser, epoch by epoch.

    What scores is the running mean of the parameters: it changes smoothly from epoch to epoch, so
    that the best of them is not the luckiest.

    Args:
        train: csr_array[U, I], not empty.
        purpose: Names the streams of chance.
    """

    def __init__(
        self,
        train: csr_array,
        options: PairwiseOptions,
        propagate: Propagate,
        seed: int,
        purpose: str,
        device: torch.device,
    ) -> None:
        self._seed, self._purpose, self._options = seed, purpose, options
        self._propagate = propagate(train, device)
        self._sampler = BatchSampler(
            train,
            popular=options.sampler == "popularity",
            negatives=options.negatives,
            size=options.batch_users,
        )
        first = rng(seed, purpose, "vectors").standard_normal(
            (train.shape[1], options.dimensions), dtype=np.float32
        )
        first *= _SPREAD
        first[np.bincount(train.indices, minlength=len(first)) == 0] = 0  # of items nobody uses
        self._vectors = _Parameter.of(torch.from_numpy(first).to(device))
        self._bias = _Parameter.of(torch.zeros(len(first), device=device))
        self._steps = 0

    def epoch(self, number: int) -> float:
        """Learn from every user once; the mean loss of a user.

        Raises:
            BadDataError: The loss is not a number any more.
        """
        total, users = 0.0, 0
        for batch in self._sampler.epoch(rng(self._seed, self._purpose, "epoch", str(number))):
            loss = self._step(batch)
            total += loss * len(batch.graph.by_user.sizes)
            users += len(batch.graph.by_user.sizes)
        if not np.isfinite(total):
            raise BadDataError(
                f"the loss is not a number any more in epoch {number}",
                hint="Lower learning_rate in cragru.toml, or raise regularization; "
                "the project keeps its last complete state.",
            )
        return total / users

    def _step(self, batch: Batch) -> float:
        options, bias = self._options, self._bias.value
        inputs, outputs = self._propagate(self._vectors.value)
        hard, exact = options.sampler == "hard", options.precision == "float32"
        loss: Tensor = PairwiseLoss.apply(  # type: ignore[no-untyped-call]
            inputs, outputs, bias, batch, hard, exact
        )
        loss.backward()  # type: ignore[no-untyped-call]
        self._steps += 1
        for parameter in (self._vectors, self._bias):
            parameter.step(self._steps, options)
        return loss.item()

    def vectors(self) -> Vectors:
        """Those of the running mean."""
        with torch.no_grad():
            return Vectors(*self._propagate(self._vectors.mean), self._bias.mean)

    def state(self) -> State:
        """All that the next epoch depends on; the memory in use, so to be written down at once."""
        arrays = {name: tensor.detach().cpu().numpy() for name, tensor in self._tensors().items()}
        return {**arrays, "steps": np.array([self._steps], dtype=np.int64)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take up where another one was.

        Raises:
            ValueError: The state is not that of such a one.
        """
        steps = _expected(state, "steps", (1,), np.int64)
        if steps[0] < 0:
            raise ValueError("fewer than no steps")
        tensors = self._tensors()
        loaded = {
            name: _expected(state, name, tuple(tensor.shape), np.float32)
            for name, tensor in tensors.items()
        }
        for name, tensor in tensors.items():
            tensor.copy_(torch.from_numpy(loaded[name]))
        self._steps = int(steps[0])

    def _tensors(self) -> dict[str, Tensor]:
        found: dict[str, Tensor] = {}
        for name, parameter in (("vectors", self._vectors), ("bias", self._bias)):
            found |= {
                name: parameter.value.detach(),
                f"{name}_first": parameter.first,
                f"{name}_second": parameter.second,
                f"{name}_mean": parameter.mean,
            }
        return found


def _expected(state: Mapping[str, Any], name: str, shape: tuple[int, ...], dtype: Any) -> Any:
    array = state.get(name)
    if not isinstance(array, np.ndarray) or array.shape != shape or array.dtype != dtype:
        raise ValueError(f"`{name}` is not {np.dtype(dtype)}{list(shape)}")
    if not np.isfinite(array).all():
        raise ValueError(f"`{name}` is not finite")
    return np.array(array)


class Validation:
    """How well the hidden interactions are found from the rest of the histories."""

    def __init__(self, held: HeldOut, device: torch.device) -> None:
        self._histories = held.rest[held.users]
        self._device = device
        n_items = held.rest.shape[1]
        unused = np.bincount(held.rest.indices, minlength=n_items) == 0
        self._unused = torch.from_numpy(unused).to(device)
        sizes = np.diff(held.hidden.indptr)
        rows = np.repeat(np.arange(len(sizes)), sizes)
        self._hidden = rows * n_items + held.hidden.indices
        self._gains = 1 / np.log2(np.arange(_CUTOFF) + 2.0)
        self._ideal = np.cumsum(self._gains)[np.minimum(sizes, _CUTOFF) - 1]

    def ndcg(self, vectors: Vectors) -> float:
        """Mean NDCG@10 of the held-out users, over all items that they are not known to use."""
        total, n_items = 0.0, self._histories.shape[1]
        size = max(1, _SCORES_PER_BLOCK // n_items)
        for begin in range(0, len(self._ideal), size):
            best = self._best(self._histories[begin : begin + size], vectors)
            rows = begin + np.arange(len(best))
            hits = np.isin(rows[:, None] * n_items + best, self._hidden)
            gained = (hits * self._gains[: best.shape[1]]).sum(axis=1)
            total += float((gained / self._ideal[rows]).sum())
        return total / len(self._ideal)

    def _best(self, histories: csr_array, vectors: Vectors) -> Any:
        """int64[b, 10]: the best items of each."""
        bags = _Bags.of(Graph.of(histories).by_user, self._device)
        users = bags.sums(vectors.inputs) * bags.shares
        scores = _scores(users, vectors.outputs, vectors.bias, exact=True)
        scores[:, self._unused] = -torch.inf
        rows = np.repeat(np.arange(histories.shape[0]), np.diff(histories.indptr))
        scores[torch.from_numpy(rows), bags.members.long().cpu()] = -torch.inf
        return scores.topk(min(_CUTOFF, scores.shape[1])).indices.cpu().numpy()
