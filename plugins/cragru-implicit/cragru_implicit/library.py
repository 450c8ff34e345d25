"""How the library is called: on one thread, without a word, and never twice on one object."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError

if TYPE_CHECKING:
    from scipy.sparse import csr_array, csr_matrix

THREADS = 1
"""More would add in the order in which they finish: other bytes each time."""


@contextmanager
def calm() -> Iterator[None]:
    """BLAS on one thread, as the library asks for by a warning, and its failures as cragru's.

    It also warns of what it hands to itself.

    Raises:
        BadDataError: The fit ended in numbers that are none.
    """
    from implicit.recommender_base import ModelFitError
    from implicit.utils import ParameterWarning
    from threadpoolctl import threadpool_limits

    with threadpool_limits(limits=THREADS, user_api="blas"), warnings.catch_warnings():
        warnings.simplefilter("ignore", ParameterWarning)
        try:
            yield
        except ModelFitError:
            raise BadDataError(
                "the factors became NaN while they were fitted",
                hint="Lower the learning rate, or raise the regularization.",
            ) from None


def matrix_of(train: csr_array) -> csr_matrix:
    """The kind of matrix that the library takes: float32 csr_matrix[U, I], and one to write to."""
    from scipy.sparse import csr_matrix

    return csr_matrix(train, dtype=np.float32, copy=True)


def in_order(histories: csr_array) -> csr_array:
    """The weights as float32 csr_array[b, I], each row in the order of items.

    A sparse product adds each row by itself and in its order: so a history comes to the same alone
    and in a batch, and in whatever order it is told.
    """
    from scipy.sparse import csr_array

    parts = (histories.data.astype(np.float32), histories.indices.copy(), histories.indptr)
    ordered = csr_array(parts, shape=histories.shape)
    ordered.sort_indices()
    return ordered


def one_row(history: NDArray[np.int32], weights: NDArray[np.float32], n_items: int) -> csr_array:
    """A batch of a single history: csr_array[1, I]."""
    from scipy.sparse import csr_array

    return csr_array((weights, history, np.array([0, len(history)])), shape=(1, n_items))


def random_state(seed: int, purpose: str) -> int:
    """The seed of one of the library's models."""
    return int(rng(seed, "implicit", purpose).integers(1 << 31))
