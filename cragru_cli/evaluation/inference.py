"""An attacker who learns an attribute of users from what can be seen of them.

Logistic regression with a ridge penalty, on the leading directions of what is seen. Each user is
guessed by a model that was fitted on other users (k folds).

Shapes: u users, d columns of what is seen, k features.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int64
from cragru_cli.data.seeds import rng

if TYPE_CHECKING:
    from scipy.sparse import csr_array

RANK = 64
PENALTY = 1e-3
FOLDS = 5
_PASSES = 4
_SPARE = 10
_STEPS = 200


def one_thread() -> AbstractContextManager[object]:
    """Of many small products: threads would only wait for each other, and change the last bits."""
    from threadpoolctl import threadpool_limits

    limits: AbstractContextManager[object] = threadpool_limits(limits=1, user_api="blas")
    return limits


def of_items(seen: csr_array, seed: int) -> Float64:
    """float64[u, k] features of sets of items: csr_array[u, d] of ones.

    Rare items say more, and long histories no more than short ones; then a truncated singular value
    decomposition by random projection (Halko, Martinsson and Tropp 2011).
    """
    from scipy.sparse import csr_array, diags_array

    users, width = seen.shape
    counts = np.asarray(seen.sum(axis=0)).ravel()
    lengths = np.sqrt(np.maximum(np.asarray(seen.sum(axis=1)).ravel(), 1.0))
    rare = np.log((users + 1.0) / (counts + 1.0))
    weighted = csr_array(diags_array(1.0 / lengths) @ seen @ diags_array(rare))
    rank = min(RANK + _SPARE, users, width)
    basis = rng(seed, "directions of items").standard_normal((width, rank))
    for _ in range(_PASSES):
        basis = np.linalg.qr(weighted.T @ (weighted @ basis))[0]
    left, sizes, _ = np.linalg.svd(weighted @ basis, full_matrices=False)
    return _scaled((left * sizes)[:, :RANK])


def of_vectors(vectors: Float64) -> Float64:
    """float64[u, k] features of float[u, d]: every column varies as much as any other."""
    centred = vectors - vectors.mean(axis=0)
    return _scaled(centred / np.maximum(centred.std(axis=0), np.finfo(np.float64).tiny))


def guesses(features: Float64, positive: Bool, seed: int, name: str) -> Float64:
    """float64[u]: how likely each user is positive, between 0 and 1, by a model of the others.

    Folds have models of their own, so a guess is its rank within the fold.
    """
    from scipy.stats import rankdata

    folds = _folds(positive, seed, name)
    found = np.empty(len(positive))
    for fold in range(FOLDS):
        mine = folds == fold
        weights = _fitted(features[~mine], positive[~mine])
        found[mine] = rankdata(features[mine] @ weights) / (mine.sum() + 1)
    return found


def _folds(positive: Bool, seed: int, name: str) -> Int64:
    """int64[u]: each fold has its share of both classes."""
    folds = np.empty(len(positive), dtype=np.int64)
    for label in (False, True):
        rows = np.flatnonzero(positive == label)
        order = rng(seed, "folds", name, str(label)).permutation(len(rows))
        folds[rows[order]] = np.arange(len(rows)) % FOLDS
    return folds


def _fitted(features: Float64, positive: Bool) -> Float64:
    """float64[k] weights; the constant orders nobody and is left out."""
    from scipy.optimize import minimize
    from scipy.special import expit

    users, width = features.shape
    target = positive.astype(np.float64)

    def loss(weights: Float64) -> tuple[float, Float64]:
        scores = features @ weights[:-1] + weights[-1]
        slope = weights[:-1]
        value = np.mean(np.logaddexp(0.0, scores) - target * scores)
        errors = (expit(scores) - target) / users
        gradient = np.append(features.T @ errors + PENALTY * slope, errors.sum())
        return float(value + PENALTY / 2 * (slope @ slope)), gradient

    start = np.zeros(width + 1)
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": _STEPS})
    return np.asarray(found.x[:-1])


def _scaled(features: Float64) -> Float64:
    """With a mean squared length of one, so that the penalty means the same everywhere."""
    length = np.sqrt((features**2).sum() / max(1, len(features)))
    return features / length if length > 0 else features
