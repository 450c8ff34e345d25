"""A small data set in files, and projects made of it."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

if TYPE_CHECKING:
    from cragru_cli.data.readers import Sources
    from tests.conftest import Cli


class Tables(NamedTuple):
    """The rows of three files: who used what, the catalogue, and profiles."""

    interactions: tuple[tuple[str, str, int, int], ...]
    items: tuple[tuple[str, str, str], ...]
    users: tuple[tuple[str, str, str], ...]

    def without(
        self,
        users: Iterable[str] = (),
        items: Iterable[str] = (),
        pairs: Iterable[tuple[str, str]] = (),
    ) -> Tables:
        """The rows of somebody who never had the data."""
        gone, delisted, single = set(users), set(items), set(pairs)
        return Tables(
            tuple(
                row
                for row in self.interactions
                if row[0] not in gone and row[1] not in delisted and row[:2] not in single
            ),
            tuple(row for row in self.items if row[0] not in delisted),
            tuple(row for row in self.users if row[0] not in gone),
        )


Make = Callable[..., Path]
Files = Callable[[Path], dict[str, bytes]]

_INTERACTIONS = """
anna-lang 5kite 5 10 · anna-lang 1lamp 4 11 · anna-lang 2rope 1 12 · anna-lang 9loose 3 13
björn-77 5kite 4 20 · björn-77 2rope 5 21 · björn-77 isbn:3 4 22
carl:9 1lamp 2 30 · carl:9 2rope 3 31 · carl:9 isbn:3 5 32 · carl:9 8bell 4 33
dora 5kite 1 40 · dora 8bell 5 41 · dora 9loose 2 42 · dora 7only-dora 4 43
emil 2rope 4 50 · emil 8bell 4 51 · emil isbn:3 3 52 · emil 1lamp 5 53
"""
_ITEMS = (
    ("5kite", "The Red Kite", "toys|outdoor"),
    ("1lamp", "A Lamp at Noon", "home"),
    ("2rope", "Forty Feet of Rope", "outdoor"),
    ("isbn:3", "Three Letters", "books|home"),
    ("8bell", "Bell, Book & Candle", "books"),
    ("6dust", "Nobody Bought This", "home"),
)
_USERS = (
    ("anna-lang", "34", "anna.lang@example.org"),
    ("björn-77", "51", "bjorn@example.org"),
    ("emil", "19", "emil@example.org"),
    ("frieda", "40", "only.a.profile@example.org"),
)


@pytest.fixture(scope="session")
def tables() -> Tables:
    """Five users, a user with a profile only; six listed items, one unused, and two unlisted."""
    cells = [one.split() for one in _INTERACTIONS.replace("\n", " · ").split(" · ") if one.strip()]
    rows = tuple((user, item, int(rating), int(time)) for user, item, rating, time in cells)
    return Tables(rows, _ITEMS, _USERS)


@pytest.fixture(scope="session")
def write_tables() -> Callable[[Tables, Path], Sources]:
    """Write the three files into a directory and say how to read them."""
    from cragru_cli.data.readers import ColumnNames, Sources

    def write(rows: Tables, directory: Path) -> Sources:
        directory.mkdir(parents=True, exist_ok=True)
        headers = {
            "interactions": ("user", "item", "rating", "timestamp"),
            "items": ("item", "title", "categories"),
            "users": ("user", "age", "email"),
        }
        for name, header in headers.items():
            with (directory / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows((header, *getattr(rows, name)))
        return Sources(
            interactions=str(directory / "interactions.csv"),
            items=str(directory / "items.csv"),
            users=str(directory / "users.csv"),
            columns=ColumnNames(category_separator="|"),
        )

    return write


@pytest.fixture
def make(cli: Cli, tmp_path: Path, write_tables: Callable[[Tables, Path], Sources]) -> Make:
    """``make(tables, "other")`` is a project of the tables, trained unless told otherwise."""

    def call(rows: Tables, name: str, *, backbone: str | None = "ease") -> Path:
        sources = write_tables(rows, tmp_path / f"{name}-files")
        places = ("interactions", "items", "users")
        given = [part for place in places for part in (f"--{place}", getattr(sources, place))]
        project = tmp_path / name
        ran = cli("init", project, *given, "--category-separator", "|")
        assert ran.code == 0, ran
        if backbone:
            assert cli("train", "-C", project, "--backbone", backbone).code == 0
        return project

    return call


@pytest.fixture(scope="session")
def _trained_small(
    tables: Tables,
    write_tables: Callable[[Tables, Path], Sources],
    isolated_session: None,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    from cragru_cli.usecases import init, train

    base = tmp_path_factory.mktemp("trained-small")
    train(init(base / "small", write_tables(tables, base / "files")).project)
    return base / "small"


@pytest.fixture
def small(_trained_small: Path, tmp_path: Path) -> Path:
    """A copy of a trained project of the small data set, for this test alone."""
    return Path(shutil.copytree(_trained_small, tmp_path / "small"))


@pytest.fixture
def bare(cli: Cli, tmp_path: Path) -> Path:
    """A trained project of users and items alone: no ratings, timestamps, titles or profiles."""
    rows = [
        f"user-{user:02d},thing-{item:02d}"
        for user in range(12)
        for item in range(18)
        if (user * 7 + item * 5) % 4
    ]
    (tmp_path / "bare.csv").write_text("\n".join(("user,item", *rows)))
    assert cli("init", tmp_path / "bare", "--interactions", tmp_path / "bare.csv").code == 0
    assert cli("train", "-C", tmp_path / "bare").code == 0
    return tmp_path / "bare"


@pytest.fixture(scope="session")
def generation_files() -> Files:
    """The files of a project's one generation, whatever its number."""

    def read(project: Path) -> dict[str, bytes]:
        (directory,) = (project / ".cragru" / "generations").iterdir()
        return {path.name: path.read_bytes() for path in directory.iterdir()}

    return read


@pytest.fixture(scope="session")
def start() -> Callable[..., subprocess.Popen[bytes]]:
    """Start ``cragru`` as a process of its own."""

    def begin(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        code = "import sys; from cragru_cli.app import main; main()"
        command = [sys.executable, "-c", code, *map(str, arguments)]
        return subprocess.Popen(command, env={**os.environ}, **options)  # type: ignore[call-overload,no-any-return]

    return begin
