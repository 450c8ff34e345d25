"""The contract, what RecBole is kept from, and the whole way through the command line.

Every fit starts a process that imports RecBole, some seconds each: what has been fitted once in
this process is remembered. The suite's fits in new processes are real ones.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.sparse import csr_array

from cragru_cli.app import run
from cragru_cli.errors import AbilityError, BadDataError, PluginError
from cragru_cli.testing import BackboneTests
from cragru_cli.testing.logs import random_log, single_user_log

# Whoever runs the tests of cragru without RecBole misses these alone.
plugin = pytest.importorskip(
    "cragru_recbole", reason="needs RecBole, which has an environment of its own: make test-recbole"
)
from cragru_recbole import process  # noqa: E402

SEED = 5
QUICK = {"learning_rate": 0.05, "embedding_size": 8}


@pytest.fixture(scope="module", autouse=True)
def _remembered() -> Iterator[None]:
    known: dict[Any, Any] = {}
    ask = process.item_vectors

    def remembering(question: Any, train: csr_array, report: Any) -> Any:
        content = json.dumps(vars(question)), train.indices.tobytes(), train.indptr.tobytes()
        key = (*content, train.shape, tempfile.tempdir)
        if key not in known:
            known[key] = ask(question, train, report)
        return known[key].copy()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process, "item_vectors", remembering)
        yield


class TestBpr(BackboneTests):
    backbone = plugin.RecBole
    options = plugin.RecBoleOptions(epochs=20, config=QUICK)


class TestLightGcn(BackboneTests):
    backbone = plugin.RecBole
    options = plugin.RecBoleOptions(model="LightGCN", epochs=10, config=QUICK)


def fitted(**stated: Any) -> Any:
    backbone = plugin.RecBole(plugin.RecBoleOptions(**{"epochs": 1, **stated}))
    backbone.fit(random_log(3).matrix(), seed=SEED)
    return backbone


def test_progress_is_told() -> None:
    told: list[tuple[str, int, int, Any]] = []

    def report(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        told.append((step, done, total, figures.get("loss")))

    backbone = plugin.RecBole(plugin.RecBoleOptions(epochs=4, config=QUICK))
    backbone.fit(random_log(3).matrix(), seed=SEED, report=report)
    assert [one[:3] for one in told] == [
        ("starting RecBole", 0, 0),
        *(("training", epoch, 4) for epoch in (1, 2, 3, 4)),
    ]
    assert told[4][3] < told[1][3]


def test_its_configuration_is_heard() -> None:
    assert fitted(config={"embedding_size": 12}).item_vectors().shape == (23, 12)
    deep = fitted(model="NGCF", config={"embedding_size": 4, "hidden_size_list": [3]})
    assert deep.item_vectors().shape == (23, 4 + 3)


def test_lightgcn_answers_with_vectors_that_went_through_the_graph() -> None:
    flat = fitted(model="LightGCN", config={"n_layers": 0, "embedding_size": 8})
    deep = fitted(model="LightGCN", config={"n_layers": 2, "embedding_size": 8})
    assert np.linalg.norm(deep.item_vectors() - flat.item_vectors()) > 0.1


def test_unused_items_have_no_vector() -> None:
    vectors = fitted(config=QUICK).item_vectors()
    used = np.unique(random_log(3).items)
    assert not vectors[np.setdiff1d(np.arange(23), used)].any()
    assert vectors[used].any(axis=1).all()


def test_who_has_every_item_is_left_out() -> None:
    """RecBole finds no item that such a user does not have, and would fail."""
    log = single_user_log().matrix()
    everything = csr_array(np.vstack((log.toarray(), np.ones((1, 3)))))
    options = plugin.RecBoleOptions(epochs=1, config=QUICK)
    both, alone = plugin.RecBole(options), plugin.RecBole(options)
    both.fit(everything, seed=SEED)
    alone.fit(log, seed=SEED)
    np.testing.assert_array_equal(both.item_vectors(), alone.item_vectors())


@pytest.mark.parametrize("model", ["EASE", "MultiVAE", "NeuMF", "FISM", "Pop"])
def test_a_model_without_such_vectors_is_refused(model: str) -> None:
    with pytest.raises(AbilityError, match=f"{model} does not score by the product") as problem:
        fitted(model=model)
    assert "LightGCN" in str(problem.value)


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ({"model": "Nope"}, "no general model called Nope"),
        ({"model": "SASRec"}, "no general model called SASRec"),
        ({"config": {"learning_rates": 0.1}}, "BPR has no setting `learning_rates`"),
        ({"config": {"learning_rate": 1e30}, "epochs": 1}, "ended in numbers that are none"),
        ({"config": {"learning_rate": 1e30}, "epochs": 6}, "ended in numbers that are none"),
    ],
)
def test_what_recbole_cannot_do_is_refused(stated: dict[str, Any], says: str) -> None:
    with pytest.raises(BadDataError, match=says):
        fitted(**stated)


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        ({"model": "../../etc"}, "model must be"),
        ({"epochs": 0}, "epochs must be"),
        ({"config": {"seed": 3}}, "config.seed is not yours"),
        ({"config": {"data_path": "elsewhere"}}, "config.data_path is not yours"),
        ({"config": {"learner": "__import__('os').system('true')"}}, "numbers and words"),
        ({"config": {"mlp_hidden_size": "[64, 64]"}}, "numbers and words"),
    ],
)
def test_senseless_and_dangerous_options_are_refused(stated: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        plugin.RecBoleOptions(**stated)


def test_an_interpreter_that_is_none_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(process.INTERPRETER, "/nowhere/python")
    with pytest.raises(PluginError, match="/nowhere/python cannot be started"):
        fitted(epochs=3)


def test_a_process_that_dies_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dying = tmp_path / "python"
    dying.write_text("#!/bin/sh\necho 'out of everything' >&2\nexit 1\n")
    dying.chmod(0o755)
    monkeypatch.setenv(process.INTERPRETER, str(dying))
    with pytest.raises(PluginError, match=r"ended without an answer \(out of everything\)"):
        fitted(epochs=4)


def test_an_interruption_leaves_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def interrupt(step: str, /, **_: Any) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        plugin.RecBole().fit(random_log(3).matrix(), seed=0, report=interrupt)
    assert list(tmp_path.iterdir()) == []


def test_nothing_heavy_is_imported_here() -> None:
    assert "recbole" not in sys.modules


def cragru(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """Run a command that prints JSON."""
    capsys.readouterr()
    code = run([*map(str, arguments), "--json"])
    printed, complaint = capsys.readouterr()
    assert code == 0, complaint
    document: dict[str, Any] = json.loads(printed)
    return document


def test_train_recommend_forget_purge(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("CRAGRU_STATE_DIR", str(tmp_path / "state"))
    shop = tmp_path / "shop"
    cragru(capsys, "init", shop, "--demo")
    with (shop / "cragru.toml").open("a") as settings:
        settings.write('\n[backbones.recbole]\nmodel = "LightGCN"\nepochs = 2\n')
        settings.write("[backbones.recbole.config]\nn_layers = 1\n")
    trained = cragru(capsys, "train", "-C", shop, "--backbone", "recbole")
    stated = {"model": "LightGCN", "epochs": 2, "config": {"n_layers": 1}}
    assert trained["options"] == stated
    lists = cragru(capsys, "recommend", "-C", shop, "--user", "u017", "-k", 5)
    assert len(lists["users"][0]["items"]) == 5
    forgotten = cragru(capsys, "forget", "-C", shop, "--user", "u017", "--yes")
    assert forgotten["layers"]["weights"] == "pending"
    cragru(capsys, "purge", "-C", shop)
    purged = cragru(capsys, "status", "-C", shop)
    again = cragru(capsys, "train", "-C", shop, "--backbone", "recbole")
    assert again["content_hash"] == purged["content_hash"]
