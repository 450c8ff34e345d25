"""Experiments on a small shop, on the demo data, and with methods of other packages."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.data.demo import demo_dataset
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout
from cragru_cli.evaluation.protocol import Experiment, Protocol
from cragru_cli.evaluation.scene import Scene


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


@pytest.fixture(scope="session")
def town() -> Scene:
    """A tenth of 240 users asks to be forgotten; 100 items, profiles of several kinds.

    What women have is among the first half of the items three times as often as what men have, and
    everybody has 20 to 59 interactions. Ages and the lottery numbers have nothing to do with it.
    """
    stream = np.random.default_rng(7)
    rows: list[tuple[str, str]] = []
    profiles: dict[str, tuple[str, ...]] = {}
    for user in range(240):
        woman = user % 3 == 0
        liked = np.where((np.arange(100) < 50) == woman, 3.0, 1.0)
        chosen = stream.choice(100, 20 + user % 40, replace=False, p=liked / liked.sum())
        rows += [(f"u{user:03}", f"i{item:02}") for item in chosen]
        age, luck = str(stream.integers(16, 80)), str(user // 3 % 2)
        profiles[f"u{user:03}"] = ("F" if woman else "M", age, luck, f"street {user}")
    profiles["u001"] = ("", "", "", "")
    table = InteractionTable(
        [row[0] for row in rows], [row[1] for row in rows], None, np.arange(float(len(rows)))
    )
    known = Profiles(("gender", "age", "lottery", "address"), profiles)
    holdout = Holdout(assemble(table, None, known).dataset, Protocol(seed=3))
    return Scene(holdout, make(holdout.train, ForgetKind("users", 0.1), 3))
