"""LightGCN: vectors smoothed over the graph of users and items (He et al. 2020, arXiv 2002.02126).

The published model learns a first vector for each user and each item. Here a user's first vector is
the mean of those of the items in the history, and every aggregate is a mean: of a user's items, of
an item's users. With E the learned item vectors, layer by layer

    users[0] = mean of E over the history,  users[k] = mean of items[k-1] over the history
    items[0] = E,                           items[k] = mean of users'[k] over the item's users

where users'[k] is the mean of items[k-1] over a history, and what scores are the means over the
layers 0..L of both. All of it is linear, so a user's final vector is the mean over the history of

    inputs[i] = (items[0] + items[0] + ... + items[L-1])[i] / (L + 1)

and scoring a history afterwards is, number for number, the forward pass of the training. Items
without users keep their first vector. Loss, sampling and the number of epochs are as in
:mod:`cragru_cli.backbones.bpr`.

Shapes: I items, d dimensions, L layers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cragru_cli.backbones.pairwise import PairwiseBackbone, PairwiseOptions

if TYPE_CHECKING:
    import torch
    from scipy.sparse import csr_array

    from cragru_cli.backbones.descent import Propagation


@dataclass(frozen=True)
class LightGCNOptions(PairwiseOptions):
    """Options of :class:`LightGCN`.

    Attributes:
        layers: L.
    """

    learning_rate: float = 0.05
    layers: int = 2

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.layers < 1:
            raise ValueError(f"layers must be at least 1, not {self.layers}")


class LightGCN(PairwiseBackbone):
    """State: ``inputs`` float32[I, d], and ``outputs`` float32[I, d+1] with the bias."""

    Options = LightGCNOptions

    def _propagate(self, train: csr_array, device: torch.device) -> Propagation:
        from cragru_cli.backbones.descent import Neighbours
        from cragru_cli.backbones.sampling import Graph

        neighbours, layers = Neighbours(Graph.of(train), device), self.options.layers

        def propagated(vectors: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
            items = [vectors]
            for _ in range(layers):
                items.append(neighbours.items(neighbours.users(items[-1])))
            inputs = (items[0] + sum(items[:-1])) / (layers + 1)
            outputs = sum(items[1:], items[0]) / (layers + 1)
            return inputs, outputs

        return propagated
