"""Forgetting by influence functions: one step instead of a new training.

Shapes: U users, I items, d dimensions, N interactions.

At a trained point, the gradient of what is forgotten is moved through the inverse of the curvature
of what remains: theta' = theta - (C + D)^-1 (gradient of the remaining loss - gradient of the whole
loss). C is the generalised Gauss-Newton matrix of a sample of the remaining users, and D a damping
by coordinate. Negatives are drawn once, in :meth:`InfluenceMethod.fit`, and stay.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cragru_baselines.threads import one_thread
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.bpr import Bpr
from cragru_cli.backbones.lightgcn import LightGCN
from cragru_cli.backbones.model import Model, Training, backbone_class, fit
from cragru_cli.backbones.pairwise import PairwiseBackbone
from cragru_cli.data.dataset import Bool, Dataset, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import AbilityError
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.unlearning.request import Removal

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_baselines.objective import Objective, Point, Terms


@dataclass(frozen=True)
class InfluenceOptions:
    """Options of methods by influence.

    Attributes:
        damping: D, in root mean squares of the gradients of training's batches. The decay of
            weights is 0.3 of them by default; less than several times that takes too much.
        steps: Of conjugate gradients, at most.
        users: Whose loss the curvature is that of, at most.
        negatives: Of each interaction.
    """

    damping: float = 2.4
    steps: int = 20
    users: int = 256
    negatives: int = 2

    def __post_init__(self) -> None:
        if not (np.isfinite(self.damping) and self.damping > 0):
            raise ValueError(f"damping must be positive, not {self.damping}")
        for name in ("steps", "users", "negatives"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1, not {getattr(self, name)}")


@dataclass(frozen=True)
class Change:
    """What a request changes.

    Attributes:
        before: csr_array[U, I], all.
        after: csr_array[V, I], what remains.
        terms: Of all interactions, in the order of ``before``.
        gone: bool[N], in that order.
    """

    backbone: PairwiseBackbone
    before: csr_array
    after: csr_array
    terms: Terms
    gone: Bool

    def remaining(self) -> Terms:
        """The terms of what remains, whose users are the rows of ``after``."""
        left = self.terms.only(~self.gone)
        return left.of(np.unique(left.rows))

    def objective(self, graph: csr_array, histories: csr_array, terms: Terms) -> Objective:
        """A sum of losses whose vectors are propagated over a graph."""
        from cragru_baselines.objective import CPU, Objective

        return Objective(self.backbone._propagate(graph, CPU), histories, terms)


class InfluenceMethod(Method):
    """One step of influence."""

    Options = InfluenceOptions
    name: str

    def fit(self, train: Dataset, training: Training, report: Report = no_report) -> None:
        chosen = backbone_class(training.backbone)
        if chosen not in (Bpr, LightGCN):
            raise AbilityError(
                f"`{self.name}` needs the gradients of a pairwise loss, which the backbone "
                f"`{training.backbone}` has not",
                hint="Choose bpr or lightgcn.",
            )
        self.model = fit(train, training, report)
        report("preparing for influence")
        with one_thread():
            self._prepare()

    def forget(self, removal: Removal) -> None:
        if not removal.interactions.any():
            remaining = self.model.dataset.without(removal.interactions, users=removal.users)
            self.model = Model(remaining, self.model.backbone, self.model.training)
            self.touched = "no vector moved"
            return
        with one_thread():
            self._forget(removal)

    @abstractmethod
    def _items(self, change: Change) -> Bool:
        """bool[I]: whose vectors may move."""

    @abstractmethod
    def _difference(self, change: Change, at: Point) -> Point:
        """The gradient of a remaining user's mean loss less that of all."""

    def _prepare(self) -> None:
        import torch

        from cragru_baselines.objective import CPU, Point, first_vectors, spread, terms_of

        backbone, matrix = self._backbone(), self._matrix(self.model.dataset)
        inputs = torch.from_numpy(backbone._inputs[:, :-1]).double()
        bias = torch.from_numpy(backbone._outputs[:, -1]).double()
        self._at = Point(inputs, bias)
        seed, draws = self.model.training.seed, self.options.negatives
        if matrix.nnz:
            propagation = backbone._propagate(matrix, CPU)
            self._at = Point(first_vectors(propagation, inputs), bias)
            self._spread = spread(backbone, matrix, self._at, seed)
            self._terms = terms_of(backbone, matrix, draws, seed)

    def _forget(self, removal: Removal) -> None:
        import torch

        before = self.model.dataset
        log = before.interactions
        gone = removal.interactions[np.lexsort((log.items, log.users))]
        remaining = before.without(removal.interactions, users=removal.users)
        after = self._matrix(remaining)
        change = Change(self._backbone(), self._matrix(before), after, self._terms, gone)
        moved = self._items(change)
        if after.nnz:
            self._at = self._at.plus(self._step(change, torch.from_numpy(moved)), -1.0)
        # Nothing is left of items that nobody uses any more: a fresh fit has zeros there.
        used = np.bincount(after.indices, minlength=after.shape[1]) > 0
        self._at = self._at.where(torch.from_numpy(used))
        self._terms = change.remaining()
        self.model = Model(remaining, self._with_vectors(after), self.model.training)
        self.touched = f"vectors of {int(moved.sum()):,} of {after.shape[1]:,} items moved"

    def _step(self, change: Change, moved: object) -> Point:
        """(C + D)^-1 of the difference, within the items that may move."""
        from torch import Tensor

        from cragru_baselines.objective import solve

        assert isinstance(moved, Tensor)
        users = self._sample(change.after.shape[0])
        terms = change.remaining().of(users)
        objective = change.objective(change.after, change.after[users], terms)
        curvature, damping = objective.curvature(self._at), self._spread.scaled(self.options.damping)
        share = 1 / len(users)

        def product(direction: Point) -> Point:
            bent = curvature(direction).scaled(share)
            return bent.plus(damping.times(direction)).where(moved)

        return solve(product, self._difference(change, self._at).where(moved), self.options.steps)

    def _sample(self, count: int) -> Int64:
        if count <= self.options.users:
            return np.arange(count, dtype=np.int64)
        stream = rng(self.model.training.seed, "curvature", str(count))
        chosen: Int64 = np.sort(stream.choice(count, self.options.users, replace=False))
        return chosen

    def _with_vectors(self, matrix: csr_array) -> PairwiseBackbone:
        """A backbone of the present vectors, propagated over what remains."""
        import torch

        from cragru_baselines.objective import CPU

        backbone, vectors = self._backbone(), self._at.vectors
        with torch.no_grad():
            inputs, outputs = vectors, vectors
            if matrix.nnz:
                inputs, outputs = backbone._propagate(matrix, CPU)(vectors)
            both = torch.cat([outputs, self._at.bias[:, None]], dim=1).float().numpy()
        names = {"vectors": both} if isinstance(backbone, Bpr) else {"outputs": both}
        state = {**names, "inputs": inputs.float().numpy()}
        return type(backbone).from_state(backbone.options, state)

    def _backbone(self) -> PairwiseBackbone:
        assert isinstance(self.model.backbone, PairwiseBackbone)
        return self.model.backbone

    @staticmethod
    def _matrix(dataset: Dataset) -> csr_array:
        return dataset.interactions.matrix(dataset.n_items)
