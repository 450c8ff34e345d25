"""The contract, the library's own answers, and the whole way through the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.sparse import csr_array, csr_matrix

from cragru_cli.app import run
from cragru_cli.errors import BadDataError
from cragru_cli.testing import BackboneTests

# Whoever runs the tests of cragru without this plugin or its library misses these alone.
pytest.importorskip("implicit", reason="pip install implicit")
plugin = pytest.importorskip("cragru_implicit", reason="pip install -e plugins/cragru-implicit")

SEED = 5


class TestAls(BackboneTests):
    backbone = plugin.Als


class TestAlsWithWeight(BackboneTests):
    backbone = plugin.Als
    options = plugin.AlsOptions(factors=4, alpha=20.0, regularization=1.0, iterations=5)


class TestBpr(BackboneTests):
    backbone = plugin.Bpr
    options = plugin.BprOptions(factors=16, learning_rate=0.05)  # so few data take longer steps


class TestItemsByCosine(BackboneTests):
    backbone = plugin.Items


class TestItemsByBm25(BackboneTests):
    backbone = plugin.Items
    options = plugin.ItemsOptions(similarity="bm25", neighbours=10)


class TestItemsByTfidf(BackboneTests):
    backbone = plugin.Items
    options = plugin.ItemsOptions(similarity="tfidf")


@pytest.fixture
def train() -> csr_array:
    """csr_array[60, 25]: a log of chance."""
    used = np.random.default_rng(0).random((60, 25)) < 0.2
    used[:, 0] |= ~used.any(axis=1)
    return csr_array(used.astype(np.float64))


def test_als_folds_in_as_the_library_does(train: csr_array) -> None:
    from implicit.cpu.als import AlternatingLeastSquares

    options = plugin.AlsOptions(factors=6, alpha=3.0, regularization=0.1)
    fitted = plugin.Als(options)
    fitted.fit(train, seed=SEED)
    theirs = AlternatingLeastSquares(factors=6, alpha=3.0, regularization=0.1, num_threads=1)
    theirs.item_factors = fitted.item_vectors()
    weighted = csr_matrix(train * 0.7, dtype=np.float32)
    expected = theirs.recalculate_user(np.arange(60), weighted)
    found = fitted.user_vectors(csr_array(weighted))
    np.testing.assert_allclose(found, expected, rtol=1e-3, atol=1e-5)


def test_als_folds_in_what_it_was_fitted_on(train: csr_array) -> None:
    """A training user's vector by the history is the one that the model itself arrives at."""
    from cragru_implicit import library
    from implicit.cpu.als import AlternatingLeastSquares

    options = plugin.AlsOptions(factors=5, regularization=0.5, iterations=60)
    fitted = plugin.Als(options)
    fitted.fit(train, seed=SEED)
    theirs = AlternatingLeastSquares(
        factors=5,
        regularization=0.5,
        iterations=60,
        random_state=library.random_state(SEED, "als"),
        num_threads=1,
    )
    theirs.fit(library.matrix_of(train), show_progress=False)
    np.testing.assert_allclose(fitted.user_vectors(train), theirs.user_factors, atol=0.02)


def test_bpr_ranks_by_bias_without_a_history(train: csr_array) -> None:
    fitted = plugin.Bpr()
    fitted.fit(train, seed=SEED)
    nobody = fitted.score(np.empty(0, np.int32), np.empty(0, np.float32))
    np.testing.assert_array_equal(nobody, fitted.item_vectors()[:, -1])
    assert len(set(nobody.tolist())) > 20


def test_bpr_means_the_history(train: csr_array) -> None:
    fitted = plugin.Bpr(plugin.BprOptions(factors=8))
    fitted.fit(train, seed=SEED)
    history, weights = np.array([7, 3], np.int32), np.array([3.0, 1.0], np.float32)
    items = fitted.item_vectors()
    expected = np.append(0.75 * items[7, :-1] + 0.25 * items[3, :-1], 1.0)
    np.testing.assert_allclose(fitted.user_vector(history, weights), expected, rtol=1e-5)


def test_neighbours_are_those_of_the_library() -> None:
    # Item 0 has users 0, 1, 2; item 1 has 0, 1; item 2 has 2. Items 1 and 2 share nobody.
    fitted = plugin.Items(plugin.ItemsOptions(neighbours=3))
    fitted.fit(csr_array(np.array([[1.0, 1, 0], [1, 1, 0], [1, 0, 1]])), seed=0)
    scores = fitted.score(np.array([1, 2], np.int32), np.array([1.0, 0.5], np.float32))
    near, far = 2 / np.sqrt(3 * 2), 1 / np.sqrt(3)
    np.testing.assert_allclose(scores, [near + 0.5 * far, 1.0, 0.5], rtol=1e-6)


@pytest.mark.parametrize("kind", [plugin.Als, plugin.Bpr, plugin.Items])
def test_progress_is_told(kind: Any, train: csr_array) -> None:
    told: list[tuple[str, int, int]] = []

    def report(step: str, /, *, done: int = 0, total: int = 0, **_: float) -> None:
        told.append((step, done, total))

    kind().fit(train, seed=0, report=report)
    assert told
    assert told[-1][1] == told[-1][2]


def test_vectors_that_became_nan_are_refused(train: csr_array) -> None:
    with pytest.raises(BadDataError, match="became NaN"):
        plugin.Bpr(plugin.BprOptions(learning_rate=1e30)).fit(train, seed=0)


@pytest.mark.parametrize(
    ("kind", "stated"),
    [
        (plugin.AlsOptions, {"factors": 0}),
        (plugin.AlsOptions, {"alpha": 0.0}),
        (plugin.BprOptions, {"learning_rate": float("nan")}),
        (plugin.BprOptions, {"iterations": 0}),
        (plugin.ItemsOptions, {"neighbours": 0}),
        (plugin.ItemsOptions, {"similarity": "jaccard"}),
    ],
)
def test_senseless_options_are_refused(kind: Any, stated: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must be"):
        kind(**stated)


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (plugin.Als, {"items": np.zeros((3, 2)), "gram": np.zeros((2, 2))}),
        (plugin.Als, {"items": np.zeros((3, 2), np.float32), "gram": np.zeros((3, 3))}),
        (plugin.Bpr, {"items": np.zeros(3, np.float32)}),
        (
            plugin.Items,
            {
                "starts": np.array([0, 1, 1]),
                "neighbours": np.array([7], np.int32),
                "similarities": np.ones(1, np.float32),
            },
        ),
    ],
)
def test_a_state_that_is_none_is_refused(kind: Any, state: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"vectors are|different sizes|indices must"):
        kind.from_state(kind.Options(), state)


def test_the_library_is_imported_by_a_fit_alone() -> None:
    program = "import sys, cragru_implicit; sys.exit('implicit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def cragru(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """Run a command that prints JSON."""
    capsys.readouterr()
    code = run([*map(str, arguments), "--json"])
    printed, complaint = capsys.readouterr()
    assert code == 0, complaint
    document: dict[str, Any] = json.loads(printed)
    return document


@pytest.mark.parametrize("name", ["implicit-als", "implicit-bpr", "implicit-item"])
def test_train_recommend_forget_purge(
    name: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("CRAGRU_STATE_DIR", str(tmp_path / "state"))
    shop = tmp_path / "shop"
    cragru(capsys, "init", shop, "--demo")
    trained = cragru(capsys, "train", "-C", shop, "--backbone", name)
    assert trained["backbone"] == name
    lists = cragru(capsys, "recommend", "-C", shop, "--user", "u017", "-k", 5)
    assert len(lists["users"][0]["items"]) == 5
    forgotten = cragru(capsys, "forget", "-C", shop, "--user", "u017", "--yes")
    assert forgotten["layers"]["weights"] == "pending"
    cragru(capsys, "purge", "-C", shop)
    purged = cragru(capsys, "status", "-C", shop)
    again = cragru(capsys, "train", "-C", shop, "--backbone", name)
    assert again["content_hash"] == purged["content_hash"]
