"""`cragru demo`: the whole job, offline, and the project stays where one asks for it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Cli, Snapshot


@pytest.fixture
def _settings_of_ones_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that would fail every command it reached, in the environment and in the file."""
    monkeypatch.setenv("CRAGRU_LLM", "nosuch/model")
    monkeypatch.setenv("CRAGRU_BUDGET", "none")
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(tmp_path / "config"))
    (tmp_path / "config").mkdir()
    own = "[llm]\nmodel = 'nosuch/other'\n[train]\nbackbone = 'nosuch'\n"
    (tmp_path / "config" / "config.toml").write_text(own)


@pytest.mark.usefixtures("_settings_of_ones_own")
def test_the_demo_shows_each_step_keeps_the_project_and_heeds_no_settings(
    cli: Cli, small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = tmp_path / "kept"
    monkeypatch.setenv("CRAGRU_PROJECT", str(small))  # of no concern to the demo
    before = dict(os.environ)
    ran = cli("demo", shop)
    assert dict(os.environ) == before
    assert "nosuch" not in ran.out
    assert ran.code == 0, ran
    assert ran.err == ""
    commands = [line.split()[2] for line in ran.out.splitlines() if line.startswith("$ cragru")]
    assert commands == ["init", "train", "recommend", "forget", "recommend", "evaluate"]
    assert "For u017  (base)" in ran.out
    assert "For u017  (popularity)" in ran.out
    assert "users         599" in cli("status", "-C", shop).out


@pytest.mark.slow
def test_the_demo_leaves_nothing_unless_asked(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    assert cli("demo").code == 0
    assert list(tmp_path.iterdir()) == []
    assert Path.cwd() == tmp_path


def test_the_demo_leaves_an_existing_project_alone(
    cli: Cli, snapshot: Snapshot, small: Path
) -> None:
    before = snapshot(small)
    ran = cli("demo", small)
    assert ran.code == 2
    assert "already holds a project" in ran.err
    assert snapshot(small) == before
