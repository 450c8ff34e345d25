"""A server of fresh processes, a box for their files, and the scenarios prepared in it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from tests.commands.conftest import tables, write_tables
from tests.faults.injection import ForkServer, reason_to_skip
from tests.faults.scenarios import SCENARIOS, Box, Prepared, prepare

if TYPE_CHECKING:
    from pathlib import Path

    from cragru_cli.data.readers import Sources
    from tests.commands.conftest import Tables

__all__ = ["tables", "write_tables"]


def install_stubborn(site: Path) -> None:
    """A package with a backbone that only a new training makes forget, and a plain generator."""
    info = site / "stubborn-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: stubborn\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[cragru.backbones.v1]\nstubborn = stubborn:Stubborn\n\n"
        "[cragru.generators.v1]\nplain = stubborn:Plain\n"
    )
    (site / "stubborn.py").write_text(
        "from cragru_cli.backbones.popularity import Popularity\n\n\n"
        "class Stubborn(Popularity):\n"
        '    unlearning = "retrain"\n\n\n'
        "from dataclasses import replace\n"
        "from cragru_cli.generation.none import NoGenerator\n\n\n"
        "class Plain(NoGenerator):\n"
        "    def rank(self, requests):\n"
        '        return (replace(one, source="llm") for one in super().rank(requests))\n'
    )


@pytest.fixture(scope="session")
def fork_server(
    isolated_session: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ForkServer]:
    """One for all tests of a process."""
    if reason := reason_to_skip():
        pytest.skip(reason)
    site = tmp_path_factory.mktemp("site")
    install_stubborn(site)
    desk = tmp_path_factory.mktemp("desk")
    server = ForkServer(desk, {**os.environ, "PYTHONPATH": str(site)})
    yield server
    server.close()


@pytest.fixture(scope="session")
def make_box(
    fork_server: ForkServer,
    tables: Tables,
    write_tables: Callable[[Tables, Path], Sources],
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], Box]:
    """``make_box(name)`` is an empty box with the small data set in its files."""

    def make(name: str) -> Box:
        box = Box(tmp_path_factory.mktemp(name) / "box", fork_server)
        write_tables(tables, box.files)
        return box

    return make


@pytest.fixture(scope="session")
def prepared(make_box: Callable[[str], Box]) -> Callable[[str], Prepared]:
    """``prepared("forget")``: a scenario with its calls; the work is done once."""
    known: dict[str, Prepared] = {}

    def get(name: str) -> Prepared:
        if name not in known:
            box = make_box(name)
            known[name] = prepare(box, box.root.with_name("template"), SCENARIOS[name])
        return known[name]

    return get
