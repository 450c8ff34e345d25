"""A tiny project, and contents for generations."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import Contents
from cragru_cli.project.settings import Settings


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    """Two users, three items, and something in every field."""
    table = InteractionTable(
        ["ann", "ann", "bob"],
        ["heat", "up", "heat"],
        np.array([5.0, 1.0, 3.0]),
        np.array([2.0, 1.0, 9.0]),
    )
    items = ItemTable(
        [ItemRow("heat", "Heat", ("Crime", "Drama"), ("1995",)), ItemRow("tron", fields=("",))],
        ("year",),
    )
    return assemble(table, items, Profiles(("age",), {"ann": ("25",), "zoë": ("",)})).dataset


@pytest.fixture
def project(tmp_path: Path, dataset: Dataset) -> Project:
    """A project of the tiny data set."""
    return Project.create(tmp_path / "shop", Settings(), codec.encode(dataset))


@pytest.fixture(scope="session")
def numbered() -> Callable[[int], Contents]:
    """Contents all parts of which name the same number: a mix of two shows."""

    def contents(number: int) -> Contents:
        return {
            "one.npy": np.full(3, number, dtype=np.int64),
            "number.json": {"number": number},
            "two.npy": np.full((2, 2), number, dtype=np.float32),
        }

    return contents
