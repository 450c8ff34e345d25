"""A shop with tastes, models of it, and strategies as other packages bring them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cragru_cli.backbones.model import Model, fit, training_of
from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset

GENRES = ("comedy", "crime", "drama", "horror")


def shop(users: int = 40, items: int = 60) -> Dataset:
    """User u prefers one genre; the last users have few interactions."""
    stream = np.random.default_rng(11)
    genre = np.arange(items) % len(GENRES)
    rows: list[tuple[str, str, float]] = []
    for user in range(users):
        liked = np.where(genre == user % len(GENRES), 6.0, 1.0)
        size = 4 if user >= users - 5 else int(stream.integers(12, 40))
        chosen = stream.choice(items, size, replace=False, p=liked / liked.sum())
        ratings = np.where(genre[chosen] == user % len(GENRES), 5.0, 2.0)
        rows += [
            (f"u{user:02}", f"i{item:02}", rating)
            for item, rating in zip(chosen, ratings, strict=True)
        ]
    table = InteractionTable(
        [row[0] for row in rows],
        [row[1] for row in rows],
        np.array([row[2] for row in rows]),
        np.arange(len(rows), dtype=np.float64),
    )
    listed = [ItemRow(f"i{item:02}", categories=(GENRES[genre[item]],)) for item in range(items)]
    return assemble(table, ItemTable(listed)).dataset


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return shop()


@pytest.fixture(scope="session")
def model(dataset: Dataset) -> Model:
    """A small catalogue needs little regularisation."""
    return fit(dataset, training_of("ease", {"regularization": 5.0}, 3))


@pytest.fixture(scope="session")
def popularity(dataset: Dataset) -> Model:
    return fit(dataset, training_of("popularity", {}, 3))


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Make a package that registers strategies: entry points as lines, and its one module."""
    monkeypatch.delenv("CRAGRU_PLUGINS", raising=False)

    def package(entry_points: str, source: str) -> None:
        site = tmp_path / "site"
        info = site / "strategies_of_others-1.0.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: strategies-of-others\nVersion: 1.0\n"
        )
        (info / "entry_points.txt").write_text(f"[cragru.strategies.v1]\n{entry_points}\n")
        (site / "strategies_of_others.py").write_text(source)
        monkeypatch.syspath_prepend(str(site))
        monkeypatch.delitem(sys.modules, "strategies_of_others", raising=False)

    return package
