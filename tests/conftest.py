"""What tests share: an isolated environment, the command line in this process, a trained shop."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import signal
import sys
import uuid
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from cragru_cli.app import run

GOLDEN = Path(__file__).parent / "golden"
_KEYS = re.compile(
    r"(CRAGRU_|OPENAI_|ANTHROPIC_|AZURE_|GEMINI_|OLLAMA_|LITELLM_)|.*_API_(KEY|BASE)$"
)
_NOISE = {"FORCE_COLOR", "COLUMNS", "_CRAGRU_COMPLETE"}


def pytest_configure() -> None:
    """Ctrl-C reaches the commands under test, even where the shell runs us in the background.

    There it is ignored, and children inherit that.
    """
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


class Ran(NamedTuple):
    """What a command came to."""

    code: int
    out: str
    err: str


Cli = Callable[..., Ran]
Refused = Callable[..., str]
Snapshot = Callable[[Path], dict[str, bytes]]
Golden = Callable[[str, Any], None]


@pytest.fixture(autouse=True)
def _isolated(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    _isolate(monkeypatch, tmp_path_factory.getbasetemp() / "home")


def _isolate(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    """No setting, key or terminal of the person who runs the tests has a say."""
    for name in [*os.environ]:
        if _KEYS.match(name) or name in _NOISE:
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(home / "config"))
    # Copies of one project know of each other through it: each test has its own.
    monkeypatch.setenv("CRAGRU_STATE_DIR", str(home / "state" / uuid.uuid4().hex))
    monkeypatch.setenv("NO_COLOR", "1")


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """``cli("status", "-C", shop)`` runs the command in this process, away from any terminal.

    ``stdin`` None is a process that was started without one.
    """

    def call(*arguments: object, stdin: bytes | None = b"") -> Ran:
        stream = None if stdin is None else io.TextIOWrapper(io.BytesIO(stdin))
        monkeypatch.setattr(sys, "stdin", stream)
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        return Ran(code, *capsys.readouterr())

    return call


@pytest.fixture
def refused(cli: Cli, snapshot: Snapshot) -> Refused:
    """Run a command that must fail: nothing on stdout, one message, nothing changed on the disk.

    ``refused(14, "train", "-C", shop, says="no interactions", below=shop)`` returns stderr; None
    stands for any code but that of a bug. ``but`` names files, relative to it, that may change.
    """

    def call(
        code: int | None,
        *arguments: object,
        says: str = "",
        below: Path,
        but: Iterable[str] = (),
        stdin: bytes | None = b"",
    ) -> str:
        def unchanged() -> dict[str, bytes]:
            return {name: one for name, one in snapshot(below).items() if name not in {*but}}

        before = unchanged()
        ran = cli(*arguments, stdin=stdin)
        assert ran.code == code or (code is None and ran.code > 1), ran
        assert ran.out == ""
        assert len(re.findall(r"^Error: ", ran.err, re.MULTILINE)) == 1, ran.err
        assert says in ran.err
        assert "Traceback" not in ran.err
        assert unchanged() == before
        return ran.err

    return call


@pytest.fixture(scope="session")
def snapshot() -> Snapshot:
    """All files below a directory with their bytes; lock files, which hold no state, aside."""

    def take(directory: Path) -> dict[str, bytes]:
        found = sorted(directory.rglob("*"))
        return {
            str(path.relative_to(directory)): path.read_bytes() if path.is_file() else b""
            for path in found
            if path.name != "lock" and path.suffix != ".lock"
        }

    return take


@pytest.fixture(scope="session")
def isolated_session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The isolation of single tests, for what is made once for all of them."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        _isolate(monkeypatch, tmp_path_factory.getbasetemp() / "home")
        yield


@pytest.fixture(scope="session")
def _trained_shop(isolated_session: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    from cragru_cli.usecases import init_demo, train

    base = tmp_path_factory.mktemp("trained")
    train(init_demo(base / "shop").project)
    return base / "shop"


@pytest.fixture
def shop(_trained_shop: Path, tmp_path: Path) -> Path:
    """A copy of the trained film shop, for this test alone."""
    return Path(shutil.copytree(_trained_shop, tmp_path / "shop"))


@pytest.fixture
def golden(tmp_path: Path) -> Golden:
    """Compare a document with ``tests/golden/NAME.json``: keys, nesting, types and plain values.

    ``UPDATE_GOLDEN=1`` writes the files instead; read the difference before it is committed.
    """

    def compare(name: str, document: Any) -> None:
        found = normal(document, str(tmp_path))
        path = GOLDEN / f"{name}.json"
        if os.environ.get("UPDATE_GOLDEN"):
            text = json.dumps(found, indent=2, ensure_ascii=False)
            path.write_text(text + "\n", encoding="utf-8")
        assert found == json.loads(path.read_text(encoding="utf-8"))

    return compare


def normal(value: Any, directory: str, key: str = "") -> Any:
    """The document without what differs from run to run or hangs on the last bits of a number."""
    if key == "notes":  # sentences for people, free to be worded better
        return (
            ["<text>"] * len(value) if isinstance(value, list) else dict.fromkeys(value, "<text>")
        )
    if key == "note":
        return "<text>"
    if isinstance(value, dict):
        return {
            _plain(name, directory): normal(one, directory, name) for name, one in value.items()
        }
    if isinstance(value, list):
        if len(value) > 1 and all(isinstance(one, float) for one in value):
            return f"<{len(value)} floats>"
        return [normal(one, directory, key) for one in value]
    if isinstance(value, float):
        return "<float>"
    if key in {"bytes", "peak_bytes", "version"}:
        return f"<{key}>"
    return _plain(value, directory) if isinstance(value, str) else value


def _plain(text: str, directory: str) -> str:
    """The text without what is drawn at random or told by the clock."""
    text = text.replace(directory, "<dir>")
    text = re.sub(r"\b[0-9a-f]{64}\b", "<sha256>", text)
    text = re.sub(r"\b[0-9a-f]{32}\b", "<hmac>", text)
    text = re.sub(r"\br-[0-9a-f]{12}\b", "<request>", text)
    text = re.sub(r"\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "<moment>", text)
    text = re.sub(r"\bcragru \d[\w.]*", "cragru <version>", text)
    return re.sub(r"\b\d+e[-+]\d+\b", "<float>", text)
