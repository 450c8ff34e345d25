"""An inverse that is read while changes are pending, against one that is computed anew.

Shapes: I items, r rank of a change.
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from cragru_cli.backbones import inverse as inverses
from cragru_cli.backbones.inverse import Inverse

Matrix = NDArray[np.float64]


def frozen(matrix: Matrix) -> Matrix:
    matrix.flags.writeable = False
    return matrix


def assert_reads_as(found: Inverse, expected: Matrix, rng: np.random.Generator) -> None:
    """Rows, parts and the diagonal first: the whole takes in what is pending."""
    size = len(expected)
    rows = rng.integers(0, size, 5).astype(np.int32)
    columns = rng.integers(0, size, 3).astype(np.int32)
    np.testing.assert_allclose(found.rows(rows), expected[rows], atol=1e-9)
    np.testing.assert_allclose(
        found.part(rows, columns), expected[np.ix_(rows, columns)], atol=1e-9
    )
    np.testing.assert_allclose(found.diagonal(), np.diagonal(expected), atol=1e-9)


@given(st.integers(1, 40), st.lists(st.integers(1, 5), max_size=30), st.integers(0, 2**32 - 1))
@settings(max_examples=60, deadline=None)
def test_any_changes_are_read_as_a_fresh_inverse(size: int, ranks: list[int], seed: int) -> None:
    rng = np.random.default_rng(seed)
    used = (rng.random((sum(ranks) + 10, size)) < 0.3).astype(np.float64)
    matrix = used.T @ used + 2.0 * np.eye(size)
    given_matrix = frozen(np.ascontiguousarray(np.linalg.inv(matrix)))
    kept = given_matrix.copy()
    found = Inverse(given_matrix)
    at = 0
    for rank in ranks:
        factors = used[at : at + rank]
        at += rank
        matrix -= factors.T @ factors
        found.downdate(factors, np.ones(rank))
        expected = np.linalg.inv(matrix)
        assert_reads_as(found, expected, rng)
        if rng.random() < 0.2:
            np.testing.assert_allclose(found.whole(), expected, atol=1e-9)
    np.testing.assert_allclose(found.whole(), np.linalg.inv(matrix), atol=1e-9)
    assert_reads_as(found, np.linalg.inv(matrix), rng)
    assert np.array_equal(given_matrix, kept)


def test_a_small_change_touches_no_matrix() -> None:
    """Until so much is pending that one pass is due, the matrix in memory is as it was."""
    matrix = np.eye(100) / 50
    found = Inverse(matrix)
    before = matrix.copy()
    factors = np.zeros((1, 100))
    factors[0, :7] = 1.0
    for _ in range(inverses._MOST_PENDING):
        found.downdate(factors / 10, np.ones(1))
    assert np.array_equal(matrix, before)
    found.downdate(factors / 10, np.ones(1))
    assert not np.array_equal(matrix, before)


def test_a_row_that_is_read_is_not_the_memory_of_the_matrix() -> None:
    matrix = np.eye(4)
    rows = Inverse(matrix).rows(np.array([1], dtype=np.int32))
    rows[:] = 9.0
    assert np.array_equal(matrix, np.eye(4))


@pytest.mark.parametrize("rank", [65, 200])
def test_a_change_of_a_large_rank_is_taken_in_whole(rank: int) -> None:
    used = (np.random.default_rng(3).random((400, 70)) < 0.3).astype(np.float64)
    matrix = used.T @ used + 2.0 * np.eye(70)
    found = Inverse(np.ascontiguousarray(np.linalg.inv(matrix)))
    found.downdate(used[:rank], np.ones(rank))
    rest = used[rank:]
    np.testing.assert_allclose(
        found.whole(), np.linalg.inv(rest.T @ rest + 2.0 * np.eye(70)), atol=1e-9
    )
