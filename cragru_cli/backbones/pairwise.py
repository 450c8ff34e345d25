"""Vectors learned from pairs: what :mod:`bpr` and :mod:`lightgcn` have in common.

Shapes: I items, d dimensions, h interactions of a history, c scored items, b histories of a batch.

A user's vector is the mean of the input vectors of the items in the history, in training as in use,
and a last entry of one that meets the items' bias. The vectors are learned by
:mod:`cragru_cli.backbones.learning`, where torch is.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Checkpoint, Report, State, no_report
from cragru_cli.backbones.sampling import Sampler
from cragru_cli.backbones.vectors import VectorBackbone

if TYPE_CHECKING:
    import torch
    from scipy.sparse import csr_array

    from cragru_cli.backbones.descent import Propagation
    from cragru_cli.data.dataset import Float32, Int32

Device = Literal["auto", "cpu", "cuda"]
Precision = Literal["float32", "bfloat16"]
_MOST_THREADS = 256  # OpenMP dies where there are a great many more


@dataclass(frozen=True)
class PairwiseOptions:
    """Options of backbones that learn from pairs.

    Attributes:
        dimensions: d.
        epochs: The most; see ``patience``. So many where nothing can be held out.
        learning_rate: Of Adam.
        regularization: Decay of weights, as in AdamW: a share of the learning rate.
        negatives: Items drawn against each interaction.
        sampler: How: ``uniform``; ``popularity``, by counts to the power of 0.75; ``hard``, evenly,
            of which only the one with the best score counts (Zhang et al. 2013).
        patience: Stop after so many epochs without a better NDCG@10 of held-out interactions.
        batch_users: Users of one step.
        device: ``cpu`` gives equal bytes for equal data; ``auto`` is a GPU where there is one.
        precision: Of the products that score a batch; ``bfloat16`` is for GPUs.
        threads: Bytes depend on their number, so it does not follow the machine; one is what every
            machine has, and suffers least where others work too.
    """

    dimensions: int = 64
    epochs: int = 200
    learning_rate: float = 0.03
    regularization: float = 0.3
    negatives: int = 12
    sampler: str = "hard"
    patience: int = 10
    batch_users: int = 256
    device: str = "cpu"
    precision: str = "float32"
    threads: int = 1

    def __post_init__(self) -> None:
        for name in ("dimensions", "epochs", "negatives", "patience", "batch_users", "threads"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1, not {getattr(self, name)}")
        if self.threads > _MOST_THREADS:
            raise ValueError(f"threads must be at most {_MOST_THREADS}, not {self.threads:,}")
        if not (np.isfinite(self.learning_rate) and self.learning_rate > 0):
            raise ValueError(f"learning_rate must be positive, not {self.learning_rate}")
        if not (np.isfinite(self.regularization) and self.regularization >= 0):
            raise ValueError(f"regularization must not be negative, but is {self.regularization}")
        for name, known in (("sampler", Sampler), ("device", Device), ("precision", Precision)):
            if getattr(self, name) not in get_args(known):
                choices = ", ".join(get_args(known))
                raise ValueError(f"{name} is one of {choices}, not {getattr(self, name)!r}")


class PairwiseBackbone(VectorBackbone):
    """A backbone whose vectors are learned from pairs of items."""

    unlearning = "retrain"
    wants = frozenset({"checkpoint"})

    _inputs: Float32  # [I, d+1], the last column of ones
    _outputs: Float32  # [I, d+1], the last column is the bias

    @abstractmethod
    def _propagate(self, train: csr_array, device: torch.device) -> Propagation:
        """How the learned vectors become those that users are made of and those that are scored."""

    def fit(
        self,
        train: csr_array,
        *,
        seed: int,
        report: Report = no_report,
        checkpoint: Checkpoint | None = None,
    ) -> None:
        if train.nnz == 0:
            nothing = np.zeros((train.shape[1], self.options.dimensions), dtype=np.float32)
            self._adopt(nothing, nothing, nothing[:, 0])
            return
        report("loading PyTorch")
        from cragru_cli.backbones.learning import learn

        learned = learn(
            train, self.options, self._propagate, seed=seed, report=report, checkpoint=checkpoint
        )
        self._adopt(*(tensor.cpu().numpy() for tensor in learned))

    def item_vectors(self) -> Float32:
        return self._outputs

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        order = np.argsort(history)  # sums in one order, so that only the set matters
        rows = weights[order, None] * self._inputs[history[order]]
        sums: Float32 = rows.sum(axis=0, dtype=np.float32)  # row by row, as the batched form adds
        vector: Float32 = _means(sums[None, :])[0]
        return vector

    def user_vectors(self, histories: csr_array) -> Float32:
        weights = histories.astype(np.float32)
        weights.sort_indices()
        sums: Float32 = weights @ self._inputs
        return _means(sums)

    def relations(self, history: Int32, items: Int32) -> Float32:
        # Without the bias: how well liked an item is does not speak for any interaction.
        users, scored = self._inputs[history, :-1], self._outputs[items, :-1]
        found: Float32 = users @ scored.T
        return found

    def state(self) -> State:
        return {"inputs": np.ascontiguousarray(self._inputs[:, :-1]), "outputs": self._outputs}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> PairwiseBackbone:
        backbone = cls(options)
        inputs, outputs = _table(state["inputs"]), _table(state["outputs"])
        if len(inputs) != len(outputs) or inputs.shape[1] + 1 != outputs.shape[1]:
            raise ValueError(f"inputs {inputs.shape} and outputs {outputs.shape} do not fit")
        backbone._inputs, backbone._outputs = _with_last_column(inputs, 1.0), outputs
        return backbone

    def _adopt(self, inputs: Float32, outputs: Float32, bias: Float32) -> None:
        self._inputs = _with_last_column(inputs, 1.0)
        self._outputs = _with_last_column(outputs, bias)


def _means(sums: Float32) -> Float32:
    """User vectors from weighted sums of inputs: float32[b, d+1], whose last entry sums weights."""
    total = sums[:, -1:]
    vectors: Float32 = np.divide(sums, np.where(total > 0, total, 1), dtype=np.float32)
    vectors[:, -1] = 1
    return vectors


def _table(array: NDArray[Any]) -> Float32:
    if array.ndim != 2 or array.dtype != np.float32:
        raise ValueError(f"a table of {array.dtype}{list(array.shape)}")
    if not np.isfinite(array).all():
        raise ValueError("a table with entries that are not finite")
    return array


def _with_last_column(table: Float32, column: Float32 | float) -> Float32:
    """float32[I, d] -> float32[I, d+1], C-contiguous."""
    wider = np.empty((table.shape[0], table.shape[1] + 1), dtype=np.float32)
    wider[:, :-1] = table
    wider[:, -1] = column
    return wider
