"""No writer without an eraser: what commands write belongs to a store, and the rest is announced.

All commands run once, traced; the paths are those that the system saw.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest

from cragru_cli.project.stores import PARTIAL, STATE, STORES, is_temporary, store_of
from tests.faults.scenarios import (
    FORGET_FOR_NOW,
    INIT,
    NOTE_RECIPIENTS,
    TRAIN,
    Box,
    Prepared,
    Step,
    name_the_request,
    put_more_data,
)
from tests.faults.trace import files_written, projects_in

HERE = ("-C", "{project}")
PURGE = ("purge", "{request}", *HERE, "--yes")

SHOP = ("-C", "{outside}/shop")
FORGETTING = ("--forget-users", "20%", "--methods", "exact", "--audits", "remains")
LIFE: tuple[Step, ...] = (
    INIT,
    ("status", *HERE),
    TRAIN,
    (*TRAIN, "--backbone", "bpr"),
    (*TRAIN, "--backbone", "stubborn"),
    ("recommend", *HERE, "--user", "emil", "--explain"),
    ("recommend", *HERE, "--all", "--json"),
    ("recommend", *HERE, "--history", "5kite:4", "--csv"),
    ("recommend", *HERE, "--all", "--jsonl", "-o", "{outside}/lists.jsonl"),
    ("evaluate", *HERE, "--split", "last", "--json"),
    ("evaluate", *HERE, "--split", "last", "--csv", "-o", "{outside}/table.csv"),
    ("forget", *HERE, "--user", "anna-lang", "--dry-run"),
    FORGET_FOR_NOW,
    name_the_request,
    ("requests", *HERE),
    ("receipt", "{request}", *HERE),
    ("restore", "{request}", *HERE),
    (*TRAIN, "--backbone", "stubborn"),
    ("forget", *HERE, "--user", "björn-77", "--grace", "9", "--yes"),
    lambda box: name_the_request(box, -1),
    PURGE,
    TRAIN,
    ("forget", *HERE, "--user", "emil", "--item", "8bell", "--yes"),
    ("forget", *HERE, "--user", "emil", "--where", "categories=home", "--yes"),
    ("forget", *HERE, "--user", "anna-lang", "--since", "13", "--yes"),
    ("forget", *HERE, "--item", "2rope", "--yes"),
    ("forget", *HERE, "--from", "{files}/requests.csv", "--one-by-one", "--yes"),
    ("forget", *HERE, "--user", "frieda", "--drop-suppression", "--yes"),
    ("purge", *HERE, "--due"),
    put_more_data,
    ("import", "{files}/more.csv", *HERE),
    ("verify", *HERE),
    ("verify", *HERE, "--user", "anna-lang"),
    ("verify", *HERE, "--ledger"),
    ("plugins",),
    ("completion", "bash"),
    ("init", "{outside}/shop", "--demo"),
    ("train", *SHOP),
    ("evaluate", *SHOP, "--split", "last", *FORGETTING),
    ("tune", *SHOP, "--llm", "plain/one", "--users", "25"),
    ("demo",),
)
"""A project's life: every command, and every way to forget."""

RECOVERIES = ("recommend after a crash", "recommend from an older copy")
ANNOUNCED = (
    r"own/(tmp/cragru-demo-\w+/)?"
    r"state(/projects(/[0-9a-f]+(/(lock|suppression\.json|\.suppression\.json\.\w+\.tmp))?)?)?",
    r"outside/(lists\.jsonl|\.lists\.jsonl\.\w+\.tmp)",
    r"outside/(table\.csv|\.table\.csv\.\w+\.tmp)",
    r"own/tmp/cragru-demo-\w+",
    r"own/tmp/\w{8}",  # Python tries whether it may write there
)
"""Outside projects: the list that outlives a project, what `-o` names, the place of the demo."""

ROGUE = """
import sys
from cragru_cli.usecases import Project
from pathlib import Path
project = Project.find(Path(sys.argv[1]))
(project.root / ".cragru" / "rogue.json").write_text("anna-lang")
"""

Written = dict[tuple[str, ...], set[Path]]


@pytest.fixture(scope="module")
def box(make_box: Callable[[str], Box]) -> Box:
    return make_box("writers")


@pytest.fixture(scope="module")
def written(box: Box, prepared: Callable[[str], Prepared]) -> Written:
    """Command -> the paths it wrote."""
    (box.files / "requests.csv").write_text("user,item\nanna-lang,1lamp\nanna-lang,\n")
    found: Written = {}
    for step in LIFE:
        if callable(step):
            step(box)
            continue
        ended, found[step] = files_written(box, step)
        assert ended.code == 0, (step, ended)
        if "recommend" in step:
            _, paths = files_written(box, ("{project}", "emil"), code=NOTE_RECIPIENTS)
            found["recommend", "--llm"] = paths
    for name in RECOVERIES:
        scene = prepared(name)
        scene.fresh()
        ended, paths = files_written(scene.box, scene.scenario.command)
        assert ended.code == 0, (name, ended)
        found[(*scene.scenario.command, name)] = paths
    return found


def below_projects(paths: Iterable[Path]) -> Iterator[tuple[Path, str]]:
    """The paths below a project, with their names there."""
    paths = set(paths)
    roots = projects_in(paths)
    for path in sorted(paths):
        for root in roots:
            if root in path.parents:
                yield path, path.relative_to(root).as_posix()


def strangers(paths: Iterable[Path]) -> list[str]:
    """Names below a project that belong to no store."""
    return [name for _, name in below_projects(paths) if store_of(name) is None]


def test_every_command_is_traced(written: Written) -> None:
    from typer.main import get_command

    from cragru_cli.app import app

    commands: dict[str, object] = getattr(get_command(app), "commands")  # noqa: B009
    assert {command[0] for command in written} == set(commands)


def test_what_is_written_below_a_project_belongs_to_a_store(written: Written) -> None:
    found = {command: strangers(paths) for command, paths in written.items()}
    assert {command: names for command, names in found.items() if names} == {}


def test_every_store_has_a_writer(written: Written) -> None:
    names = {name for paths in written.values() for _, name in below_projects(paths)}
    names |= {name.replace(f"{PARTIAL}/", f"{STATE}/") for name in names}  # as `init` moves it
    stores = {store.name for name in names if (store := store_of(name))}
    unused = {store.name for store in STORES} - stores
    assert unused <= {"derived"}, "a store that nothing writes to"


def test_outside_projects_only_what_was_announced(written: Written) -> None:
    for command, paths in written.items():
        inside = {path for path, _ in below_projects(paths)}
        for path in paths - inside - projects_in(paths):
            name = path.as_posix().rpartition("/box/")[2]
            assert any(re.fullmatch(one, name) for one in ANNOUNCED), (command, path)


def test_a_writer_that_no_store_covers_is_found(box: Box, written: Written) -> None:
    ended, paths = files_written(box, ("{project}",), code=ROGUE)
    (box.project / ".cragru" / "rogue.json").unlink()
    assert ended.code == 0, ended
    assert strangers(paths) == [".cragru/rogue.json"]


def test_temporary_files_are_deleted_wherever_they_are_written(box: Box, written: Written) -> None:
    """Each temporary name that was used in this box is there again, as after a kill."""
    used = {path for paths in written.values() for path in paths if path.suffix == ".tmp"}
    homes = (box.project, box.own / "state")
    left = {
        path
        for path in used
        if path.parent.is_dir() and any(home in path.parents for home in homes)
    }
    within = [path.relative_to(box.project).as_posix() for path in left if homes[0] in path.parents]
    assert len(within) > 10
    assert all(map(is_temporary, within))
    assert len(left) > len(within)
    for path in left:
        path.write_text("anna-lang")
    box.must("status", *HERE)
    assert {path for path in left if path.exists()} == set()
