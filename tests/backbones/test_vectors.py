"""Scores by vectors: what is derived, and that nobody's depends on anybody else."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from cragru_cli.backbones import products as blocks
from cragru_cli.backbones.products import is_sound, products
from cragru_cli.backbones.vectors import VectorBackbone, of_length_one
from cragru_cli.testing import BackboneTests
from tests.backbones.factors import CosineFactors, DistanceFactors, FactorOptions, Factors

if TYPE_CHECKING:
    from cragru_cli.data.dataset import Float32

KINDS: tuple[type[Factors], ...] = (Factors, CosineFactors, DistanceFactors)


class TestFactors(BackboneTests):
    backbone = Factors
    options = FactorOptions(dimensions=5)


class TestCosineFactors(BackboneTests):
    backbone = CosineFactors
    options = FactorOptions(dimensions=2)  # as many as there are groups


class TestDistanceFactors(BackboneTests):
    backbone = DistanceFactors
    options = FactorOptions(dimensions=2)  # as many as there are groups


def vectors(seed: int, count: int, dimensions: int) -> Float32:
    return np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)


@pytest.fixture
def bad_blas(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if no shape of a block gave equal sums in all its places."""
    is_sound.cache_clear()
    monkeypatch.setattr(blocks, "_products_everywhere", lambda rows, columns, shape: None)
    yield
    is_sound.cache_clear()


@pytest.mark.parametrize("dimensions", [1, 2, 7, 16, 31, 64, 100, 129, 320])
def test_a_product_is_the_same_alone_and_among_others(dimensions: int) -> None:
    stream = np.random.default_rng(dimensions)
    rows, columns = vectors(1, 301, dimensions), vectors(2, 5000, dimensions)
    everything = products(rows, columns)
    np.testing.assert_allclose(everything, rows @ columns.T, rtol=1e-3, atol=1e-4)
    for height in (1, 2, 7, 8, 9, 127, 128, 200):
        for width in (1, 2, 50, 255, 256, 257, 1000, 4096, 4999):
            some = stream.choice(len(rows), height, replace=False)
            others = stream.choice(len(columns), width, replace=False)
            found = products(rows[some], columns[others])
            assert found.tobytes() == everything[np.ix_(some, others)].tobytes(), (height, width)


def test_without_a_block_to_rely_on_sums_are_made_in_order(bad_blas: None) -> None:
    rows, columns = vectors(1, 11, 16), vectors(2, 300, 16)
    assert not is_sound((8, 256), 16)
    everything = products(rows, columns)
    np.testing.assert_allclose(everything, rows @ columns.T, rtol=1e-4, atol=1e-5)
    for row in (0, 10):
        assert products(rows[[row]], columns[7:9]).tobytes() == everything[row, 7:9].tobytes()


@pytest.mark.parametrize(("rows", "columns", "dimensions"), [(0, 5, 3), (5, 0, 3), (2, 3, 0)])
def test_nothing_has_a_product_of_zero(rows: int, columns: int, dimensions: int) -> None:
    found = products(vectors(1, rows, dimensions), vectors(2, columns, dimensions))
    assert (found.shape, found.dtype) == ((rows, columns), np.float32)
    assert not found.any()


def fitted(kind: type[Factors], seed: int, items: int, dimensions: int) -> Factors:
    return kind.from_state(FactorOptions(), {"vectors": vectors(seed, items, dimensions)})


@settings(max_examples=60, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    seed=st.integers(0, 10_000),
    users=st.integers(1, 150),
    items=st.integers(1, 600),
    dimensions=st.integers(1, 70),
)
def test_a_user_scores_the_same_alone_in_a_batch_and_for_any_items(
    kind: type[Factors], seed: int, users: int, items: int, dimensions: int
) -> None:
    backbone, stream = fitted(kind, seed, items, dimensions), np.random.default_rng(seed)
    used = stream.random((users, items)) < 0.2
    weights = stream.uniform(0.1, 3.0, (users, items)) * used
    batch = backbone.score_batch(csr_array(weights))
    user = int(stream.integers(users))
    history = np.flatnonzero(used[user]).astype(np.int32)
    alone = backbone.score(history, weights[user, history].astype(np.float32))
    assert alone.tobytes() == batch[user].tobytes()
    some = stream.permutation(items)[: stream.integers(items + 1)].astype(np.int32)
    part = backbone.score(history, weights[user, history].astype(np.float32), some)
    assert part.tobytes() == alone[some].tobytes()
    others = backbone.score_batch(csr_array(weights[user : user + 3]))
    assert others[0].tobytes() == alone.tobytes()


@pytest.mark.parametrize("kind", KINDS)
def test_scores_are_what_the_space_says(kind: type[Factors]) -> None:
    backbone = fitted(kind, 3, 40, 6)
    history = np.array([4, 17, 30], dtype=np.int32)
    user = backbone.user_vector(history, np.ones(3, dtype=np.float32)).astype(np.float64)
    items = backbone.item_vectors().astype(np.float64)
    lengths = np.linalg.norm(items, axis=1) * np.linalg.norm(user)
    expected = {
        "ip": items @ user,
        "cosine": items @ user / lengths,
        "l2": -((items - user) ** 2).sum(axis=1),
    }[kind.space]
    found = backbone.score(history, np.ones(3, dtype=np.float32))
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_relations_are_the_scores_of_single_interactions(kind: type[Factors]) -> None:
    backbone = fitted(kind, 3, 40, 6)
    history, items = np.array([3, 9, 21], dtype=np.int32), np.array([8, 3, 0], dtype=np.int32)
    one = np.ones(1, dtype=np.float32)
    expected = np.stack([backbone.score(history[at : at + 1], one, items) for at in range(3)])
    assert backbone.relations(history, items).tobytes() == expected.tobytes()
    assert VectorBackbone.relations(backbone, history[:0], items).shape == (0, 3)


def test_another_fit_forgets_the_lengths_of_the_one_before() -> None:
    backbone = CosineFactors(FactorOptions(dimensions=3))
    for seed in (1, 2):
        matrix = csr_array((np.random.default_rng(seed).random((9, 7)) < 0.5).astype(np.float64))
        backbone.fit(matrix, seed=0)
        fresh = CosineFactors.from_state(backbone.options, backbone.state())
        assert backbone.score_batch(matrix).tobytes() == fresh.score_batch(matrix).tobytes()


def test_a_vector_of_zeros_stays_one() -> None:
    scaled = of_length_one(np.array([[3.0, 4.0], [0.0, 0.0]], dtype=np.float32))
    np.testing.assert_allclose(scaled, [[0.6, 0.8], [0.0, 0.0]], rtol=1e-6)
