"""The contract, the arithmetic, and the whole way through the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.sparse import csr_array

from cragru_cli.app import run
from cragru_cli.errors import BadDataError
from cragru_cli.testing import BackboneTests

# Whoever runs the tests of cragru without this plugin misses these alone.
knn = pytest.importorskip("cragru_knn", reason="pip install -e plugins/cragru-knn")


class TestKnn(BackboneTests):
    backbone = knn.Knn


class TestKnnWithFewNeighbours(BackboneTests):
    backbone = knn.Knn
    options = knn.KnnOptions(neighbours=3, shrinkage=0.0)


def test_scores_are_sums_of_shrunk_cosines() -> None:
    # Item 0 has users 0, 1, 2; item 1 has 0, 1; item 2 has 2. Items 1 and 2 share nobody.
    train = csr_array(np.array([[1.0, 1, 0], [1, 1, 0], [1, 0, 1]]))
    fitted = knn.Knn(knn.KnnOptions(neighbours=2, shrinkage=1.0))
    fitted.fit(train, seed=0)
    scores = fitted.score(np.array([1, 2], np.int32), np.array([1.0, 0.5], np.float32))
    near, far = 2 / (np.sqrt(3 * 2) + 1), 1 / (np.sqrt(3 * 1) + 1)
    np.testing.assert_allclose(scores, [near + 0.5 * far, 0, 0], rtol=1e-6)


def test_only_the_nearest_neighbours_speak() -> None:
    train = csr_array(np.array([[1.0, 1, 0], [1, 1, 0], [1, 0, 1]]))
    fitted = knn.Knn(knn.KnnOptions(neighbours=1, shrinkage=1.0))
    fitted.fit(train, seed=0)
    scores = fitted.score(np.array([2], np.int32), np.ones(1, np.float32))
    assert scores[0] == 0.0  # its nearest is item 1


def test_a_catalogue_too_large_is_refused() -> None:
    with pytest.raises(BadDataError, match="memory for 20,001 items"):
        knn.Knn().fit(csr_array((1, 20_001)), seed=0)


@pytest.mark.parametrize("stated", [{"neighbours": 0}, {"shrinkage": -1.0}])
def test_senseless_options_are_refused(stated: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="must"):
        knn.KnnOptions(**stated)


def cragru(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """Run a command that prints JSON."""
    capsys.readouterr()
    code = run([*map(str, arguments), "--json"])
    printed, complaint = capsys.readouterr()
    assert code == 0, complaint
    document: dict[str, Any] = json.loads(printed)
    return document


def test_train_recommend_forget(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(tmp_path))
    shop = tmp_path / "shop"
    cragru(capsys, "init", shop, "--demo")
    trained = cragru(capsys, "train", "-C", shop, "--backbone", "knn")
    assert trained["options"] == {"neighbours": 50, "shrinkage": 10.0}
    lists = cragru(capsys, "recommend", "-C", shop, "--user", "u017", "-k", 5)
    assert len(lists["users"][0]["items"]) == 5
    forgotten = cragru(capsys, "forget", "-C", shop, "--user", "u017", "--yes")
    assert forgotten["layers"]["weights"] == "verified"
    again = cragru(capsys, "train", "-C", shop, "--backbone", "knn")
    assert again["content_hash"] == forgotten["content_hash"]
