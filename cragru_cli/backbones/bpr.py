"""BPR: Bayesian personalised ranking from a history (Rendle et al. 2009, arXiv 1205.2618).

The published model has a row for each user. Here a user is the mean of the vectors of the items in
the history, in training as in use, so that nothing in the state belongs to anybody; the same
vectors are scored (the symmetric form of FISM, Kabbur et al. 2013). Loss and sampling are BPR's.

How the number of epochs is found: a tenth of the interactions of up to 1,000 users is hidden, by
the seed; the training stops when their NDCG@10 has not risen for ``patience`` epochs. A second
training on everything, for the best number of epochs, makes the model.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import State
from cragru_cli.backbones.pairwise import PairwiseBackbone, PairwiseOptions

if TYPE_CHECKING:
    import torch
    from scipy.sparse import csr_array

    from cragru_cli.backbones.descent import Propagation


class Bpr(PairwiseBackbone):
    """State: ``vectors`` float32[I, d+1], the last column is the items' bias."""

    Options = PairwiseOptions

    def _propagate(self, train: csr_array, device: torch.device) -> Propagation:
        return lambda vectors: (vectors, vectors)

    def state(self) -> State:
        return {"vectors": self._outputs}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> PairwiseBackbone:
        vectors = state["vectors"]
        both = {"inputs": np.ascontiguousarray(vectors[:, :-1]), "outputs": vectors}
        return super().from_state(options, both)
