"""Figures and promises on MovieLens, where it is at hand."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cragru_cli.data.readers import Sources
from cragru_cli.project import codec
from cragru_cli.unlearning.needles import Subject
from cragru_cli.usecases import (
    ForgetRequest,
    Project,
    evaluate,
    forget,
    init,
    status,
    train,
    verify,
)

REPOSITORY = Path(__file__).resolve().parents[1]
DATA = Path(os.environ.get("CRAGRU_TEST_DATA", REPOSITORY.parent / "shared" / "data"))
SCRIPTS = REPOSITORY / "tests" / "benchmarks"
needs_100k = pytest.mark.skipif(
    not (DATA / "ml-100k").is_dir(), reason="MovieLens-100K is not in CRAGRU_TEST_DATA"
)
needs_1m = pytest.mark.skipif(
    not (DATA / "ml-1m").is_dir(), reason="MovieLens-1M is not in CRAGRU_TEST_DATA"
)


def benchmark(script: str, *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, SCRIPTS / f"{script}.py", *arguments],
        check=True,
        capture_output=True,
        text=True,
    )
    results: dict[str, Any] = json.loads(done.stdout)["results"]
    return results


def assert_all_equal(outcome: dict[str, dict[str, int]]) -> None:
    assert sum(counts["cases"] for counts in outcome.values()) == 79
    for kind, counts in outcome.items():
        assert counts["equal"] == counts["cases"], kind


@pytest.fixture(scope="module")
def ml_100k(tmp_path_factory: pytest.TempPathFactory) -> Project:
    folder = DATA / "ml-100k"
    files = [str(folder / f"ml-100k.{kind}") for kind in ("inter", "item", "user")]
    project = init(tmp_path_factory.mktemp("ml") / "100k", Sources(*files)).project
    train(project)
    return project


@needs_100k
def test_quality_and_strategies_on_movielens_100k(ml_100k: Project) -> None:
    settings = ml_100k.settings().with_flags(recommend_budget=20)
    rows = {line.name: line.k["10"] for line in evaluate(ml_100k, settings=settings).rows}
    assert rows["ease"]["ndcg"] >= 0.31
    assert rows["ease"]["hr"] >= 0.79
    assert rows["attention"]["ndcg"] >= 1.10 * rows["random"]["ndcg"]
    assert rows["preference"]["ndcg"] >= 1.05 * rows["random"]["ndcg"]


@needs_100k
def test_forgetting_equals_files_that_never_held_the_data(ml_100k: Project, tmp_path: Path) -> None:
    lines = (DATA / "ml-100k" / "ml-100k.inter").read_text(encoding="utf-8").splitlines()
    header, rows = lines[0], [line.split("\t") for line in lines[1:]]
    chance = random.Random(3)
    users = set(chance.sample(sorted({row[0] for row in rows}), 20))
    items = set(chance.sample(sorted({row[1] for row in rows}), 5))
    free = [row for row in rows if row[0] not in users and row[1] not in items]
    pairs = {(row[0], row[1]) for row in chance.sample(free, 50)}
    requests = [
        *(ForgetRequest(user=user) for user in sorted(users)),
        *(ForgetRequest(item=item) for item in sorted(items)),
        *(ForgetRequest(user=user, item=item) for user, item in sorted(pairs)),
    ]

    kept = [row for row in free if (row[0], row[1]) not in pairs]
    chance.shuffle(kept)
    inter = tmp_path / "rest.inter"
    inter.write_text("\n".join([header, *("\t".join(row) for row in kept)]), encoding="utf-8")
    item = _filtered("item", lambda fields: fields[0] not in items, tmp_path)
    user = _filtered("user", lambda fields: fields[0] not in users, tmp_path)
    clean = init(tmp_path / "clean", Sources(str(inter), str(item), str(user))).project

    assert forget(ml_100k, requests).content_hash == train(clean).content_hash
    assert status(ml_100k).content_hash == status(clean).content_hash


def _filtered(kind: str, keep: Callable[[list[str]], bool], folder: Path) -> Path:
    """A side file of MovieLens-100K with some of its rows."""
    source = (DATA / "ml-100k" / f"ml-100k.{kind}").read_text(encoding="utf-8").splitlines()
    rows = [source[0], *(line for line in source[1:] if keep(line.split("\t")))]
    target = folder / f"rest.{kind}"
    target.write_text("\n".join(rows), encoding="utf-8")
    return target


@needs_100k
def test_of_two_hundred_users_nothing_is_found(ml_100k: Project, tmp_path: Path) -> None:
    """Ids are small whole numbers, of users and items alike: the hard case for a search."""
    copy = Project(shutil.copytree(ml_100k.root, tmp_path / "copy"))
    ids = codec.decode(copy.read().contents).user_ids
    gone = random.Random(6).sample(ids, 200)
    kept = next(one for one in ids if one not in gone)
    before = verify(copy, [Subject(user=one) for one in gone])
    assert len({finding.split(" in ")[0] for finding in before.findings}) == 200
    result = forget(copy, [ForgetRequest(user=one) for one in gone])
    assert {layer.status for layer in result.layers} == {"verified", "out_of_scope"}
    assert verify(copy, [Subject(user=one) for one in gone]).findings == ()
    assert verify(copy, [Subject(user=kept)]).findings != ()


def test_a_thousand_requests_end_the_same_way_in_any_order() -> None:
    figures = benchmark("requests", "demo", "--requests", "200")["demo"]
    assert figures["equal"]
    assert figures["never"]


@pytest.mark.slow
@needs_1m
def test_a_thousand_requests_on_movielens_1m() -> None:
    figures = benchmark("requests", "ml-1m")["ml-1m"]
    assert figures["equal"]
    assert figures["never"]


def test_never_had_it_on_the_built_in_data() -> None:
    assert_all_equal(benchmark("never_had_it", "demo")["demo"])


def test_forgetting_is_effective_at_once_and_without_drift() -> None:
    figures = benchmark("forgetting", "demo", "--users", "30")["demo"]
    assert figures["effective"]["runs"] == 30
    assert figures["drift"] <= 1e-9


@pytest.mark.slow
@needs_100k
def test_never_had_it_on_movielens_100k() -> None:
    assert_all_equal(benchmark("never_had_it", "ml-100k")["ml-100k"])


@pytest.mark.slow
@needs_1m
def test_never_had_it_on_movielens_1m() -> None:
    assert_all_equal(benchmark("never_had_it", "ml-1m")["ml-1m"])


@pytest.mark.slow
@needs_1m
def test_drift_on_movielens_1m() -> None:
    assert benchmark("forgetting", "ml-1m", "--users", "200")["ml-1m"]["drift"] <= 1e-9
