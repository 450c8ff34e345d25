"""The guide for plugin authors (plugins/README.md): all its code is run as it stands there."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from cragru_cli import plugins
from cragru_cli.project.settings import tomllib

GUIDE = Path(__file__).parents[1] / "plugins" / "README.md"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks() -> list[tuple[str, str, str]]:
    """Language, file and text of each block of code."""
    return BLOCK.findall(GUIDE.read_text(encoding="utf-8"))


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The guide's package, written out and on the search path as pip would have left it."""
    root = tmp_path / "cragru-together"
    for _, name, text in blocks():
        if name:
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    stated = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    project, information = stated["project"], root / "cragru_together-0.1.0.dist-info"
    information.mkdir()
    metadata = f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    (information / "METADATA").write_text(metadata, encoding="utf-8")
    lines = []
    for group, entries in project["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {target}" for name, target in entries.items())]
    (information / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    monkeypatch.syspath_prepend(str(root))
    yield root
    sys.modules.pop("cragru_together", None)


def test_the_page_is_a_page() -> None:
    assert len(GUIDE.read_text(encoding="utf-8").splitlines()) < 200
    assert [(language, name) for language, name, _ in blocks()] == [
        ("toml", "pyproject.toml"),
        ("python", "cragru_together/__init__.py"),
        ("python", "tests/test_together.py"),
        ("sh", ""),
    ]


def test_the_package_passes_its_own_tests(package: Path) -> None:
    path = os.pathsep.join([str(package), str(GUIDE.parents[1])])
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "tests"],
        cwd=package,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    passed = re.search(r"(\d+) passed", ran.stdout)
    assert passed
    assert int(passed[1]) > 100  # "some hundred tests"


def test_its_commands_work(
    package: Path, cli: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CRAGRU_PLUGINS", "cragru-together")  # whatever else is installed here
    assert "together" in [part.name for part in plugins.listed("backbones")]
    (commands,) = [text.splitlines() for language, _, text in blocks() if language == "sh"]
    assert commands.pop(0) == "pip install ."
    for command in commands:
        program, *arguments = shlex.split(command)
        assert program == "cragru"
        ran = cli(*arguments)
        assert ran.code == 0, (command, ran.err)
    status = json.loads(cli("status", "-C", "shop", "--json").out)
    assert status["backbone"] == "together"
    again = json.loads(cli("train", "-C", "shop", "--backbone", "together", "--json").out)
    assert again["content_hash"] == status["content_hash"]  # forgetting was exact


def test_the_guide_names_what_there_is() -> None:
    """Names in the prose exist: classes, methods, attributes and their places."""
    from cragru_cli import errors
    from cragru_cli.backbones.base import Backbone, Checkpoint
    from cragru_cli.backbones.vectors import VectorBackbone
    from cragru_cli.data.seeds import rng

    text = GUIDE.read_text(encoding="utf-8")
    for owner, names in {
        Backbone: ("score_batch", "wants", "forget", "rebuild", "unlearning"),
        VectorBackbone: ("item_vectors", "user_vector", "space"),
        Checkpoint: ("save", "load"),
        errors: ("BadDataError", "AbilityError"),
    }.items():
        for name in names:
            assert hasattr(owner, name)
            assert name in text
    for place in (Backbone, VectorBackbone, rng):
        assert f"{place.__module__}.{place.__qualname__}" in text
    for link in re.findall(r"\]\(([\w-]+)\)", text):
        assert (GUIDE.parent / link / "pyproject.toml").exists()
