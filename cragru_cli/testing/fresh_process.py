"""The same backbone in a new process: what the next command will make of a state.

The child knows a backbone by its module and name only, reads its arrays as memory maps without
pickle, and has another hash seed, so that nothing can hang on the order of a set.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.backbones.base import Backbone, State
from cragru_cli.data.dataset import Float32
from cragru_cli.testing import offers
from cragru_cli.testing.logs import random_log

LOG_SEED = 3
_CHILD = "from cragru_cli.testing.fresh_process import _answer; _answer()"


def scores_of_reloaded(backbone: Backbone, directory: Path) -> Float32:
    """Scores of the log's users by the state of ``backbone``, loaded in a new process."""
    _write_state(directory, backbone.state())
    _ask(directory, backbone, {"task": "score"})
    scores: Float32 = np.load(directory / "scores.npy", allow_pickle=False)
    return scores


def state_of_fit(backbone: Backbone, seed: int, directory: Path) -> State:
    """The state of a fit on the log in a new process."""
    _ask(directory, backbone, {"task": "fit", "seed": seed})
    return _read_state(directory)


def _ask(directory: Path, backbone: Backbone, task: dict[str, Any]) -> None:
    kind = type(backbone)
    assert "<locals>" not in kind.__qualname__, (
        f"{kind.__qualname__} is defined inside a function: a new process cannot import it"
    )
    named = {"module": kind.__module__, "name": kind.__qualname__}
    question = {**named, **task, "options": asdict(backbone.options)}
    (directory / "question.json").write_text(json.dumps(question), encoding="utf-8")
    paths = [path or str(Path.cwd()) for path in sys.path]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONHASHSEED": "12345"}
    child = subprocess.run(  # noqa: S603 - our own interpreter with a constant command
        [sys.executable, "-c", _CHILD],
        cwd=directory,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.returncode == 0, (
        f"{kind.__module__}.{kind.__qualname__} could not {task['task']} in a new process; it must "
        f"be importable by that name and made of its options and state alone:\n{child.stderr}"
    )


def _answer() -> None:
    """What the child does, in the directory of the question."""
    here = Path.cwd()
    question = json.loads((here / "question.json").read_text(encoding="utf-8"))
    kind: Any = import_module(question["module"])
    for part in question["name"].split("."):
        kind = getattr(kind, part)
    options = kind.Options(**question["options"])
    if question["task"] == "fit":
        backbone = kind(options)
        log, seed = random_log(LOG_SEED), question["seed"]
        backbone.fit(log.matrix(), seed=seed, **offers.taken(kind, log, seed))
        _write_state(here, backbone.state())
    else:
        loaded = kind.from_state(options, _read_state(here))
        np.save(here / "scores.npy", loaded.score_batch(random_log(LOG_SEED).matrix()))


def _write_state(directory: Path, state: State) -> None:
    for name, array in state.items():
        np.save(directory / f"state.{name}.npy", array, allow_pickle=False)


def _read_state(directory: Path) -> State:
    return {
        path.name.removeprefix("state.").removesuffix(".npy"): np.asarray(
            np.load(path, mmap_mode="r", allow_pickle=False)
        )
        for path in sorted(directory.glob("state.*.npy"))
    }
