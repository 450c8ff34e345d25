"""What a backbone with vectors promises beside its scores, as tests.

Shapes: I items, d dimensions, b histories of a batch.
"""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray

from cragru_cli.backbones.base import Backbone
from cragru_cli.backbones.vectors import Space, VectorBackbone
from cragru_cli.testing import logs
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import Log, random_log
from cragru_cli.testing.states import assert_same_scores
from cragru_cli.testing.suite import Suite, assert_scores

_ROUNDING = 1e-5  # of sums of float32, relative to the lengths of the vectors


class VectorTests(Suite):
    """Tests of backbones that inherit ``VectorBackbone``."""

    __test__ = False

    def test_it_declares_the_space_of_its_vectors(self) -> None:
        space, known = self._with_vectors(self.fitted()).space, get_args(Space)
        assert space in known, f"`space` is {space!r}, not one of {', '.join(known)}"

    def test_item_vectors_are_a_finite_float32_array(self) -> None:
        fitted = self._with_vectors(self.fitted())
        for state, backbone in {"fitted": fitted, "loaded": self.reloaded(fitted)}.items():
            _assert_item_vectors(self._with_vectors(backbone), logs.ITEMS, state)

    @pytest.mark.parametrize("items", [4, 0])
    def test_items_have_vectors_also_without_users(self, items: int) -> None:
        nobody = Log(np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int32), items)
        fitted = self._with_vectors(self.fitted(nobody))
        _assert_item_vectors(fitted, items, "fitted on nobody")

    def test_user_vectors_are_those_of_single_users(self) -> None:
        fitted, queries = self._with_vectors(self.fitted()), logs.queries(random_log(LOG_SEED))
        width = fitted.item_vectors().shape[1]
        batch = fitted.user_vectors(logs.stacked(queries))
        assert_scores(batch, (len(queries), width), "user_vectors()")
        for row, (history, weights) in zip(batch, queries, strict=True):
            what = f"user_vector() of {len(history)} interactions"
            single = fitted.user_vector(history, weights)
            assert_scores(single, (width,), what)
            assert_same_scores(row, single, f"a row of user_vectors() against {what}")

    def test_user_vectors_of_nobody_are_none(self) -> None:
        fitted = self._with_vectors(self.fitted())
        width = fitted.item_vectors().shape[1]
        assert_scores(fitted.user_vectors(logs.stacked([])), (0, width), "user_vectors() of nobody")

    def test_scores_are_those_of_the_vectors(self) -> None:
        fitted, queries = self._with_vectors(self.fitted()), logs.queries(random_log(LOG_SEED))
        items = fitted.item_vectors()
        for history, weights in queries:
            user = fitted.user_vector(history, weights)
            expected, scale = _nearness(user, items, fitted.space)
            gap = np.abs(fitted.score(history, weights) - expected)
            assert np.all(gap <= _ROUNDING * scale), (
                f"score() of {len(history)} interactions is not what `space` = {fitted.space!r} "
                f"makes of the vectors: it differs by up to {gap.max():.3g}"
            )

    def _with_vectors(self, backbone: Backbone) -> VectorBackbone:
        if not isinstance(backbone, VectorBackbone):
            pytest.skip("for backbones with vectors")
        return backbone


def _assert_item_vectors(backbone: VectorBackbone, items: int, state: str) -> None:
    vectors, what = backbone.item_vectors(), f"item_vectors() of a backbone {state}"
    assert_scores(vectors, (items, vectors.shape[-1]), what)
    assert vectors.shape[1] > 0, f"{what} have no dimensions"
    assert vectors.flags.c_contiguous, f"{what} must be C-contiguous: use numpy.ascontiguousarray"
    again = backbone.item_vectors()
    assert np.shares_memory(vectors, again) or not items, f"{what} are another array each time"


def _nearness(
    user: NDArray[np.float32], items: NDArray[np.float32], space: Space
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Scores float64[I] by their definition, and the size float64[I] that rounding is held to."""
    one, many = user.astype(np.float64), items.astype(np.float64)
    lengths = np.linalg.norm(many, axis=1)
    length, tiny = np.linalg.norm(one), np.finfo(np.float32).tiny
    products, sizes = many @ one, lengths * length
    if space == "cosine":
        return products / np.maximum(sizes, tiny), np.ones(len(many))
    if space == "l2":
        return -((many - one) ** 2).sum(axis=1), (lengths + length) ** 2 + tiny
    return products, sizes + tiny
