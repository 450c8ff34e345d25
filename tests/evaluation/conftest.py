"""Experiments on a small shop, on the demo data, and with methods of other packages."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.demo import demo_dataset
from cragru_cli.evaluation.protocol import Experiment, Protocol


@pytest.fixture(scope="session")
def shop() -> Dataset:
    """50 users of two tastes with 8 to 35 interactions of 80 items."""
    stream = np.random.default_rng(23)
    rows = []
    for user in range(50):
        liked = np.where(np.arange(80) % 2 == user % 2, 8.0, 1.0)
        size = int(stream.integers(8, 36))
        chosen = stream.choice(80, size, replace=False, p=liked / liked.sum())
        rows += [(f"u{user:02}", f"i{item:02}") for item in chosen]
    table = InteractionTable(
        [row[0] for row in rows], [row[1] for row in rows], None, np.arange(float(len(rows)))
    )
    return assemble(table).dataset


@pytest.fixture(scope="session")
def experiment(shop: Dataset) -> Experiment:
    protocol = Protocol(seed=4, candidates=30, budget=6, clusters=3)
    return Experiment(shop, training_of("ease", {"regularization": 5.0}, 4), protocol)


@pytest.fixture(scope="session")
def demo_data() -> Dataset:
    return demo_dataset(0)


@pytest.fixture(scope="session")
def demo(demo_data: Dataset) -> Experiment:
    return Experiment(demo_data, training_of("ease", {}, 0), Protocol())


@pytest.fixture
def retrain_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of an installed backbone that cannot forget without a new training."""
    monkeypatch.delenv("CRAGRU_PLUGINS", raising=False)
    info = tmp_path / "backbones_of_others-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: backbones-of-others\nVersion: 1.0\n"
    )
    (info / "entry_points.txt").write_text(
        "[cragru.backbones.v1]\nstubborn = backbones_of_others:Stubborn\n"
    )
    (tmp_path / "backbones_of_others.py").write_text(
        "from cragru_cli.backbones.popularity import Popularity\n\n"
        "class Stubborn(Popularity):\n"
        '    unlearning = "retrain"\n'
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.delitem(sys.modules, "backbones_of_others", raising=False)
    return "stubborn"
