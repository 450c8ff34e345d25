"""Asking a process with RecBole for item vectors.

The process gets the interactions by a pipe and gives the vectors back by another, so that no
interaction is ever in a file. It runs in a directory that is deleted afterwards, with a command
line, an environment and random numbers of its own. Which Python it runs is for the environment to
say: RecBole's requirements may not fit beside cragru's.

Shapes: U users, I items, d dimensions.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Report
from cragru_cli.errors import AbilityError, BadDataError, CragruError, PluginError

if TYPE_CHECKING:
    from scipy.sparse import csr_array

INTERPRETER = "CRAGRU_RECBOLE_PYTHON"
"""Names the Python that has RecBole, if it is not the one that runs cragru."""

_SCRIPT = Path(__file__).with_name("inside.py")
_ERRORS: Mapping[str, type[CragruError]] = {
    "ability": AbilityError,
    "data": BadDataError,
    "plugin": PluginError,
}
# One thread, since several would add up in the order in which they finish.
_ENVIRONMENT = {
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "CUDA_VISIBLE_DEVICES": "",
    "PYTHONHASHSEED": "0",
    "PYTHONWARNINGS": "ignore",
    "PYTHONDONTWRITEBYTECODE": "1",
}


@dataclass(frozen=True)
class Question:
    """What to train: see :class:`cragru_recbole.backbone.RecBoleOptions`."""

    model: str
    epochs: int
    config: Mapping[str, Any]
    seed: int


def item_vectors(question: Question, train: csr_array, report: Report) -> NDArray[np.float32]:
    """Vectors float32[I, d] of a model trained on csr_array[U, I].

    Raises:
        AbilityError: The model does not score by a product of vectors.
        BadDataError: The configuration is none of RecBole's, or the training failed.
        PluginError: There is no RecBole, or it broke.
    """
    with tempfile.TemporaryDirectory(prefix="cragru-recbole-") as directory:
        complaints = Path(directory, "stderr")
        with complaints.open("wb") as stderr:
            process = _started(directory, stderr)
            try:
                answer = _conversation(process, question, train, report)
            finally:
                process.kill()
                process.wait()
                for pipe in (process.stdin, process.stdout):
                    _close(pipe)
        if answer is None:
            last = complaints.read_text(errors="replace").strip().splitlines()[-1:]
            raise PluginError(f"RecBole ended without an answer ({' '.join(last) or 'no reason'})")
        return answer


def _started(directory: str, stderr: IO[bytes]) -> subprocess.Popen[bytes]:
    interpreter = os.environ.get(INTERPRETER) or sys.executable
    environment = {**os.environ, **_ENVIRONMENT, "HOME": directory, "TMPDIR": directory}
    try:
        return subprocess.Popen(  # noqa: S603 - a Python of the user's choice, a script of ours
            [interpreter, str(_SCRIPT)],
            cwd=directory,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
        )
    except OSError as problem:
        raise PluginError(
            f"{interpreter} cannot be started ({problem.strerror})",
            hint=f"{INTERPRETER} must name a Python that has RecBole.",
        ) from None


def _conversation(
    process: subprocess.Popen[bytes], question: Question, train: csr_array, report: Report
) -> NDArray[np.float32] | None:
    """The vectors, or None where the process ends without a word."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        _ask(process.stdin, question, train)
    except BrokenPipeError:
        return None
    report("starting RecBole")
    for line in process.stdout:
        said = json.loads(line)
        if "error" in said:
            raise _ERRORS[said["kind"]](said["error"], hint=said["hint"])
        if "bytes" in said:
            content = io.BytesIO(process.stdout.read(said["bytes"]))
            vectors: NDArray[np.float32] = np.load(content, allow_pickle=False)
            return vectors
        report("training", done=said["epoch"], total=question.epochs, loss=said["loss"])
    return None


def _ask(pipe: IO[bytes], question: Question, train: csr_array) -> None:
    """One line with the question, then the interactions."""
    users, items = train.nonzero()
    pipe.write(json.dumps({**asdict(question), "items": train.shape[1]}).encode() + b"\n")
    content = io.BytesIO()
    np.savez(content, users=users.astype(np.int64), items=items.astype(np.int64))
    pipe.write(content.getvalue())
    pipe.close()


def _close(pipe: IO[bytes] | None) -> None:
    try:
        if pipe is not None:
            pipe.close()
    except BrokenPipeError:
        pass
