"""Code that lies about: modules, packages and metadata of a stranger beside the installed command.

The command looks for modules in its installation and nowhere else. `python -m` would not do: it
looks in the working directory first, so that a stranger's package of our name would run in place of
ours, before any line of ours. There is no such way to start the tool; the tests below show that the
trap is a real one, and that ``python -I`` does not step into it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.scene import KEY, MARK, Scene

COMMAND = Path(sys.executable).with_name("cragru")
MODULES = (
    "sitecustomize", "usercustomize", "conftest", "numpy", "scipy", "pandas", "typer", "click",
    "rich", "json", "random", "secrets", "hashlib", "hmac", "csv", "gzip", "tomllib", "tomli_w",
    "platformdirs", "threadpoolctl", "litellm", "openai", "httpx", "dotenv", "certifi", "evil",
    "cragru_knn", "readline", "site", "encodings",
)  # fmt: skip
METADATA = "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n"
ENTRY_POINTS = "".join(
    f"[cragru.{kind}.v1]\n{name} = evil:Evil\n"
    for kind, name in (
        ("backbones", "ease"),
        ("strategies", "attention"),
        ("generators", "litellm"),
        ("generators", "openai"),
        ("methods", "evil"),
    )
)

pytestmark = pytest.mark.skipif(not COMMAND.exists(), reason="the command is not installed")


def trap(directory: Path, sprung: Path) -> None:
    """Lay every kind of file that Python or a library might run into a directory."""
    code = f"import os\nos.makedirs({str(sprung)!r} + '/' + __name__, exist_ok=True) # {MARK}\n"
    for name in MODULES:
        (directory / f"{name}.py").write_text(code)
    for package in ("cragru_cli", "cragru_cli/backbones", "cragru_cli/generation"):
        (directory / package).mkdir()
        for name in ("__init__", "__main__", "app", "ease", "litellm"):
            (directory / package / f"{name}.py").write_text(code)
    for metadata in ("evil-1.0.dist-info", "cragru.egg-info"):
        (directory / metadata).mkdir()
        (directory / metadata / "METADATA").write_text(METADATA)
        (directory / metadata / "PKG-INFO").write_text(METADATA)
        (directory / metadata / "entry_points.txt").write_text(ENTRY_POINTS)
    (directory / "evil.pth").write_text(f"import os; os.makedirs({str(sprung)!r} + '/pth')\n")
    (directory / "pyvenv.cfg").write_text(f"home = {directory}\n")
    (directory / ".env").write_text(f"PYTHONPATH={directory}\nPYTHONSTARTUP={directory}/evil.py\n")


def start(scene: Scene, *command: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
    }
    environment |= {
        "HOME": str(cwd),  # even there
        "CRAGRU_STATE_DIR": str(scene.own / "state"),
        "CRAGRU_CONFIG_DIR": str(scene.own / "config"),
        "OPENAI_API_KEY": KEY,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return subprocess.run(
        [*map(str, command)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    "place", ["elsewhere", pytest.param("the project", marks=pytest.mark.slow)]
)
def test_the_command_runs_nothing_that_lies_about(scene: Scene, place: str) -> None:
    sprung = scene.out / "sprung"
    trap(scene.project, sprung)
    if place == "elsewhere":
        trap(scene.work, sprung)
    cwd = scene.project if place == "the project" else scene.work
    lines = ["recommend --all --jsonl", "plugins --check --json"]
    if place == "the project":
        lines = ["train", "recommend --user anna-lang --llm openai/test --api-base http://[::1]:9"]
    for line in lines:
        ran = start(scene, COMMAND, *line.split(), "-C", scene.project, cwd=cwd)
        if "plugins" in line:
            ran = start(scene, COMMAND, *line.split(), cwd=cwd)
        assert ran.returncode == (30 if "--llm" in line else 0), ran
        assert "evil" not in ran.stdout
        assert KEY not in ran.stdout + ran.stderr
        assert not sprung.exists(), [one.name for one in sprung.iterdir()]


def test_the_trap_springs_where_python_is_told_to_look_around(scene: Scene) -> None:
    sprung = scene.out / "sprung"
    trap(scene.work, sprung)
    safe = start(scene, sys.executable, "-I", "-m", "cragru_cli", "status", cwd=scene.work)
    assert safe.returncode == 1
    assert "cannot be directly executed" in safe.stderr
    assert not sprung.exists()
    start(scene, sys.executable, "-m", "cragru_cli", "status", cwd=scene.work)
    assert sprung.exists()
