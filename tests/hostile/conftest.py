"""One scene with a trained project that has a past: requests, receipts, recipients."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from cragru_cli.unlearning import recipients, subjects
from cragru_cli.usecases import Project
from tests.commands.conftest import tables, write_tables
from tests.faults.injection import ForkServer
from tests.hostile.scene import Scene, requests_of

if TYPE_CHECKING:
    from pathlib import Path

    from cragru_cli.data.readers import Sources
    from tests.commands.conftest import Tables

__all__ = ["tables", "write_tables"]
_MORE = "user,item,rating,timestamp\ngreta,5kite,4,60\ngreta,1lamp,2,61\ndora,5kite,1,40\n"


@pytest.fixture(scope="session")
def prepared_scene(
    isolated_session: None,
    tables: Tables,
    write_tables: Callable[[Tables, Path], Sources],
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Scene]:
    if sys.platform != "linux":
        pytest.skip("needs Linux")
    server = ForkServer(tmp_path_factory.mktemp("desk"), dict(os.environ))
    scene = Scene(tmp_path_factory.mktemp("hostile") / "scene", server)
    with ExitStack() as stack:
        stack.callback(server.close)
        stack.callback(scene.close)
        write_tables(tables, scene.files)
        _give_a_past(scene)
        scene.save()
        yield scene


def _give_a_past(scene: Scene) -> None:
    (scene.files / "more.csv").write_text(_MORE)
    given = "--interactions {files}/interactions.csv --items {files}/items.csv"
    scene.must(f"init {{project}} {given} --users {{files}}/users.csv --category-separator |")
    scene.must("train -C {project}")
    scene.must("forget -C {project} --user dora --yes")
    scene.must("forget -C {project} --user emil --grace 9 --yes")
    requests = requests_of(scene)
    scene.done, scene.held = requests["done"], requests["held"]
    project = Project(scene.project)
    users = ("anna-lang", "carl:9")
    told = {"model": "openai/test", "host": "localhost", "at": "2026-01-02T03:04:05Z"}
    recipients.note(project.documents, subjects.read(project), users, **told)


@pytest.fixture
def scene(prepared_scene: Scene) -> Scene:
    """As it was set up."""
    prepared_scene.reset()
    return prepared_scene
