"""Parts that count by learned importances: the optimal aggregator of GraphEraser.

Shapes: I items, K parts, b histories of a batch, c scored items; n interactions asked for, m items
drawn against each.

An item's score is the mean of the parts' standardised scores, in which a part counts by its
importance times how much of the history it knows. Importances are learned from what remains: half
of each of some users' histories is hidden, and found by the other half.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from cragru_baselines.parts import Parts
from cragru_cli.backbones.base import Backbone, NoOptions, Report, State, no_report
from cragru_cli.data.dataset import Float32, Float64, Int32
from cragru_cli.data.seeds import rng
from cragru_cli.errors import AbilityError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_USERS = 1000  # of whom importances are learned, at most
_USERS_AT_ONCE = 128
_DRAWN = 5
_DECAY = 1e-3  # of the importances' logarithms, so that there is one best answer


class Combined(Backbone):
    """A backbone that a method makes of its parts; it lives for the time of a comparison.

    Attributes:
        parts: The models that speak.
    """

    Options = NoOptions

    def __init__(self, parts: Parts) -> None:
        super().__init__(None)
        self.parts = parts

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> NoReturn:
        """Never: the method fits it.

        Raises:
            AbilityError: Always.
        """
        raise AbilityError("what a method has put together of parts is fitted by the method alone")

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> NoReturn:
        """Never: it is not written anywhere.

        Raises:
            AbilityError: Always.
        """
        raise AbilityError("what a method has put together of parts is not made from a state")


class ByImportance(Combined):
    """State: ``importances`` float64[K], and the states of all parts."""

    def __init__(self, parts: Parts, importances: Float64) -> None:
        super().__init__(parts)
        self.importances = importances

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        from scipy.sparse import csr_array

        pointers = np.array([0, len(history)])
        shape = (1, self.parts.dataset.n_items)
        scores: Float32 = self.score_batch(csr_array((weights, history, pointers), shape=shape))[0]
        return scores if items is None else scores[items]

    def score_batch(self, histories: csr_array) -> Float32:
        total = np.zeros(histories.shape, dtype=np.float32)
        voices = self.importances * _voices(self.parts.known(histories))
        voices /= np.maximum(voices.sum(axis=1, keepdims=True), np.finfo(np.float64).tiny)
        for number, shard, model in self.parts.models():
            voice = voices[:, number, None].astype(np.float32)
            total += voice * self.parts.standardised(shard, model, histories)
        return total

    def state(self) -> State:
        return {"importances": self.importances, **self.parts.state()}


def by_importance(parts: Parts) -> ByImportance:
    """The parts with the importances that explain the remaining interactions best."""
    return ByImportance(parts, _importances(parts))


def hidden_halves(dataset_matrix: csr_array, stream: np.random.Generator) -> Any:
    """bool[N]: half, rounded down, of each row's entries."""
    sizes = np.diff(dataset_matrix.indptr)
    rows = np.repeat(np.arange(len(sizes)), sizes)
    order = np.lexsort((stream.random(len(rows)), rows))
    rank = np.empty(len(rows), dtype=np.int64)
    rank[order] = np.arange(len(rows)) - dataset_matrix.indptr[rows]
    return rank < (sizes // 2)[rows]


def split(matrix: csr_array, hidden: NDArray[np.bool_]) -> csr_array:
    """The entries that are not hidden, as a matrix of the same shape."""
    from scipy.sparse import csr_array

    pointers = np.concatenate(([0], np.cumsum(~hidden)))[matrix.indptr]
    parts = (matrix.data[~hidden], matrix.indices[~hidden], pointers)
    return csr_array(parts, shape=matrix.shape)


def _voices(known: Float64) -> Float64:
    """float64[b, K]: shares of what is known; all alike where nothing is."""
    known = known + (known.sum(axis=1, keepdims=True) == 0)
    shares: Float64 = known / np.maximum(known.sum(axis=1, keepdims=True), 1)
    return shares


def _importances(parts: Parts) -> Float64:
    """float64[K], of sum K: those with the least pairwise loss on hidden halves."""
    from scipy.optimize import minimize

    count = len(parts.shards)
    even = np.ones(count)
    alive = [number for number, _, _ in parts.models()]
    if len(alive) < 2:
        return even
    voices, gaps = _examples(parts)
    if len(gaps) == 0:
        return even

    def loss(variables: Float64) -> tuple[float, Float64]:
        logits, steepness = variables[:-1], np.exp(variables[-1])
        strengths = np.exp(logits) * voices
        total = strengths.sum(axis=1, keepdims=True)
        shares = strengths / total
        margin = (shares * gaps).sum(axis=1)
        pull = -1 / (1 + np.exp(np.clip(steepness * margin, -500, 500))) / len(gaps)
        by_logit = steepness * (pull[:, None] * shares * (gaps - margin[:, None])).sum(axis=0)
        by_steepness = steepness * float(pull @ margin)
        value = float(np.logaddexp(0, -steepness * margin).mean())
        value += _DECAY * float(logits @ logits)
        return value, np.append(by_logit + 2 * _DECAY * logits, by_steepness)

    found = minimize(loss, np.zeros(count + 1), jac=True, method="L-BFGS-B")
    strengths = np.exp(found.x[:-1])
    importances: Float64 = strengths * count / strengths.sum()
    return importances


def _examples(parts: Parts) -> tuple[Float64, Float64]:
    """Voices and gaps, both float64[n m, K]: by how much each part prefers what was hidden."""
    matrix = parts.dataset.interactions.matrix(parts.dataset.n_items)
    stream = rng(parts.training.seed, "importances")
    able = np.flatnonzero(np.diff(matrix.indptr) >= 2)
    if len(able) > _USERS:
        able = np.sort(stream.choice(able, _USERS, replace=False))
    used = np.unique(matrix.indices)
    voices, gaps = [np.empty((0, len(parts.shards)))], [np.empty((0, len(parts.shards)))]
    for begin in range(0, len(able), _USERS_AT_ONCE):
        rows = matrix[able[begin : begin + _USERS_AT_ONCE]]
        hidden = hidden_halves(rows, stream)
        wanted = np.repeat(np.arange(rows.shape[0]), np.diff(rows.indptr))[hidden]
        drawn = used[stream.integers(0, len(used), (len(wanted), _DRAWN))]
        used_too = rows.toarray()[wanted[:, None], drawn] > 0
        shown = split(rows, hidden)
        gap = np.zeros((*drawn.shape, len(parts.shards)))
        for number, shard, model in parts.models():
            scores = parts.standardised(shard, model, shown)
            better = scores[wanted, rows.indices[hidden]][:, None]
            gap[:, :, number] = better - scores[wanted[:, None], drawn]
        voice = np.broadcast_to(_voices(parts.known(shown))[wanted][:, None], gap.shape)
        voices.append(voice[~used_too])
        gaps.append(gap[~used_too])
    return np.concatenate(voices), np.concatenate(gaps)
