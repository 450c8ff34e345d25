"""The loss of pairwise training with fixed negatives, its gradient and its curvature.

This module imports torch when it is imported; import it only inside functions.

Shapes: U users, I items, d dimensions, n interactions with m negatives each.

The loss is that of :mod:`cragru_cli.backbones.descent`: softplus(score of the negative - score of
the interaction), summed over a user's interactions; an item's own share of the user's vector is
taken out of its score.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from cragru_cli.backbones.descent import Neighbours, PairwiseLoss, Propagation
from cragru_cli.backbones.sampling import BatchSampler, Graph
from cragru_cli.data.dataset import Bool, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.backbones.pairwise import PairwiseBackbone

CPU = torch.device("cpu")
_USERS_AT_ONCE = 512
_EPOCHS_FOR_SPREAD = 4
_TOLERANCE = 1e-3


class Point(NamedTuple):
    """What is learned, or a direction in it: ``vectors`` float64[I, d], ``bias`` float64[I]."""

    vectors: Tensor
    bias: Tensor

    def plus(self, other: Point, factor: float | Tensor = 1.0) -> Point:
        return Point(self.vectors + factor * other.vectors, self.bias + factor * other.bias)

    def times(self, other: Point) -> Point:
        """Coordinate by coordinate."""
        return Point(self.vectors * other.vectors, self.bias * other.bias)

    def scaled(self, factor: float) -> Point:
        return Point(self.vectors * factor, self.bias * factor)

    def product(self, other: Point) -> Tensor:
        return (self.vectors * other.vectors).sum() + (self.bias * other.bias).sum()

    def where(self, items: Tensor) -> Point:
        """Zero but for some items: bool[I]."""
        return Point(self.vectors * items[:, None], self.bias * items)


@dataclass(frozen=True)
class Terms:
    """The interactions that the loss sums over, each with its negatives.

    Attributes:
        rows: int64[n], ascending: whose.
        items: int64[n].
        drawn: int64[n, m].
        counts: bool[n, m]: False for a negative that the user has used.
    """

    rows: Int64
    items: Int64
    drawn: Int64
    counts: Bool

    def only(self, chosen: Bool) -> Terms:
        """Some of them, of the same users."""
        return Terms(
            self.rows[chosen], self.items[chosen], self.drawn[chosen], self.counts[chosen]
        )

    def of(self, users: Int64) -> Terms:
        """Those of some users, ascending, who are then counted from zero."""
        chosen = self.only(np.isin(self.rows, users))
        rows = np.searchsorted(users, chosen.rows)
        return Terms(rows, chosen.items, chosen.drawn, chosen.counts)


class Objective:
    """A sum of the loss over users.

    Args:
        propagation: As :meth:`PairwiseBackbone._propagate` gives it.
        histories: csr_array[U, I], of which users' vectors are made.
    """

    def __init__(self, propagation: Propagation, histories: csr_array, terms: Terms) -> None:
        self._propagation, self._histories, self._terms = propagation, histories, terms

    def gradient(self, at: Point) -> Point:
        """Of the sum."""
        vectors = at.vectors.clone().requires_grad_()
        inputs, outputs = self._propagation(vectors)
        leaves = [one.detach().clone().requires_grad_() for one in (inputs, outputs, at.bias)]
        total = [torch.zeros_like(one) for one in leaves]
        for block in self._blocks():
            loss = (functional.softplus(block.gaps(*leaves)) * block.weights).sum()
            for sums, part in zip(total, torch.autograd.grad(loss, leaves), strict=True):
                sums += part
        # Where nothing is propagated both are the vectors themselves.
        (by_vectors,) = torch.autograd.grad((inputs, outputs), vectors, total[:2])
        return Point(by_vectors, total[2])

    def curvature(self, at: Point) -> Callable[[Point], Point]:
        """Products of the generalised Gauss-Newton matrix of the sum with directions.

        All users at once: meant for a sample.
        """
        vectors, bias = at.vectors.clone().requires_grad_(), at.bias.clone().requires_grad_()
        leaves = (vectors, bias)
        block = _Block(self._histories, self._terms)
        gaps = block.gaps(*self._propagation(vectors), bias)
        chance = torch.sigmoid(gaps.detach())
        bend = chance * (1 - chance) * block.weights
        probe = torch.zeros_like(gaps, requires_grad=True)
        pulled = torch.autograd.grad(gaps, leaves, probe, create_graph=True)

        def product(direction: Point) -> Point:
            # The derivative of the pullback by what is pulled back is the push forward.
            (pushed,) = torch.autograd.grad(pulled, probe, direction, retain_graph=True)
            return Point(*torch.autograd.grad(gaps, leaves, bend * pushed, retain_graph=True))

        return product

    def _blocks(self) -> Iterator[_Block]:
        users = np.unique(self._terms.rows)
        for begin in range(0, len(users), _USERS_AT_ONCE):
            some = users[begin : begin + _USERS_AT_ONCE]
            yield _Block(self._histories[some], self._terms.of(some))


class _Block:
    """Users whose scores fit in memory."""

    def __init__(self, histories: csr_array, terms: Terms) -> None:
        self._neighbours = Neighbours(Graph.of(histories), CPU)
        starts = terms.rows * histories.shape[1]
        self._items = torch.from_numpy(terms.items)
        self._wanted = torch.from_numpy(starts + terms.items)
        self._drawn = torch.from_numpy(starts[:, None] + terms.drawn)
        shares = 1 / np.diff(histories.indptr)[terms.rows]
        self._shares = torch.from_numpy(shares.astype(np.float64))
        self.weights = torch.from_numpy(terms.counts / terms.counts.shape[1])

    def gaps(self, inputs: Tensor, outputs: Tensor, bias: Tensor) -> Tensor:
        """float64[n, m]: scores of negatives less those of the interactions."""
        scores = (self._neighbours.users(inputs) @ outputs.T + bias).view(-1)
        own = (inputs * outputs).sum(dim=1)[self._items] * self._shares
        return scores[self._drawn] - (scores[self._wanted] - own)[:, None]


def terms_of(backbone: PairwiseBackbone, matrix: csr_array, draws: int, seed: int) -> Terms:
    """Every interaction, in the order of the matrix, with ``draws`` negatives as training has them.

    Where training takes the hardest of many, so does each draw, by the trained scores.
    """
    options, stream = backbone.options, rng(seed, "fixed negatives")
    used, counts = np.unique(matrix.indices, return_counts=True)
    chances = counts**0.75 / (counts**0.75).sum() if options.sampler == "popularity" else None
    tried = options.negatives if options.sampler == "hard" else 1
    rows = np.repeat(np.arange(matrix.shape[0]), np.diff(matrix.indptr))
    drawn = np.empty((len(rows), draws), dtype=np.int64)
    good = np.zeros((len(rows), draws), dtype=np.bool_)
    for begin in range(0, matrix.shape[0], _USERS_AT_ONCE):
        some = matrix[begin : begin + _USERS_AT_ONCE]
        scores = backbone.score_batch(some)
        scores[some.toarray() > 0] = -np.inf
        mine = slice(matrix.indptr[begin], matrix.indptr[begin + some.shape[0]])
        row = rows[mine, None] - begin
        for draw in range(draws):
            offered = stream.choice(used, (len(row), tried), p=chances)
            best = offered[np.arange(len(row)), scores[row, offered].argmax(axis=1)]
            drawn[mine, draw], good[mine, draw] = best, np.isfinite(scores[row[:, 0], best])
    return Terms(rows, matrix.indices.astype(np.int64), drawn, good)


def spread(backbone: PairwiseBackbone, matrix: csr_array, at: Point, seed: int) -> Point:
    """How large the gradients of training's batches are at a point, root mean square.

    One where there are none. Adam divides by this, so that its decay of weights holds a coordinate
    back in proportion to it: it is the natural unit of damping.
    """
    options = backbone.options
    sampler = BatchSampler(
        matrix,
        popular=options.sampler == "popularity",
        negatives=options.negatives,
        size=options.batch_users,
    )
    propagation = backbone._propagate(matrix, CPU)
    vectors, bias = at.vectors.float().requires_grad_(), at.bias.float().requires_grad_()
    squares, batches = [torch.zeros_like(vectors), torch.zeros_like(bias)], 0
    for epoch in range(_EPOCHS_FOR_SPREAD):
        for batch in sampler.epoch(rng(seed, "spread of gradients", str(epoch))):
            loss = PairwiseLoss.apply(  # type: ignore[no-untyped-call]
                *propagation(vectors), bias, batch, options.sampler == "hard", True
            )
            batches += 1
            gradients = torch.autograd.grad(loss, (vectors, bias))
            for sums, gradient in zip(squares, gradients, strict=True):
                sums += gradient**2
    found = [(one.double() / max(1, batches)).sqrt() for one in squares]
    return Point(*(torch.where(one > 0, one, 1.0) for one in found))


def solve(product: Callable[[Point], Point], right: Point, steps: int) -> Point:
    """x with product(x) = right, by at most so many steps of conjugate gradients.

    Raises:
        BadDataError: It does not come nearer to that.
    """
    solution, residual = right.scaled(0.0), right
    direction, size = residual, residual.product(residual)
    first = size
    for _ in range(steps):
        if size <= _TOLERANCE**2 * first:
            break
        image = product(direction)
        bend = direction.product(image)
        if not bend > 0:
            raise _diverged("the curvature is not positive")
        solution = solution.plus(direction, size / bend)
        residual = residual.plus(image, -size / bend)
        before, size = size, residual.product(residual)
        direction = residual.plus(direction, size / before)
    if not (torch.isfinite(size) and size <= first):
        raise _diverged("conjugate gradients diverge")
    return solution


def first_vectors(propagation: Propagation, inputs: Tensor) -> Tensor:
    """The vectors that a propagation makes these inputs of: float64[I, d].

    An input is mostly the vector itself; what it lacks is added until it is met.
    """
    vectors = inputs.clone()
    goal = 1e-12 * float(inputs.norm())
    for _ in range(1000):
        gap = inputs - propagation(vectors)[0]
        if float(gap.norm()) <= goal:
            break
        vectors = vectors + gap
    return vectors


def _diverged(why: str) -> BadDataError:
    return BadDataError(
        f"the influence of what is forgotten cannot be computed: {why}",
        hint="Raise the method's option `damping`, or compare it on a backbone that trains well.",
    )
