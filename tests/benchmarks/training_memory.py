"""The most memory that a training needs, beyond what its libraries take when they are loaded.

    python tests/benchmarks/training_memory.py ml-100k ml-1m

Needed at least are the data, the parameters and the state of the optimiser (two moments and the
running mean); `ratio` is the peak over their sum. The peak is that of the process (Linux only),
reset after the data are loaded and a training on 60 users has put every library to work once.
Five epochs of each phase are enough: later ones need no more.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from common import arguments, emit, sources
from scipy.sparse import csr_array

from cragru_cli.backbones.bpr import Bpr
from cragru_cli.backbones.lightgcn import LightGCN
from cragru_cli.backbones.pairwise import PairwiseBackbone
from cragru_cli.project import codec
from cragru_cli.usecases import init, init_demo

_FEW = 60  # users: enough for a validation, so that every library has been at work once
STATUS, PEAK_RESET = Path("/proc/self/status"), Path("/proc/self/clear_refs")


def resident(what: str) -> int:
    """Bytes by a line of the process's status: now (`VmRSS`) or at most (`VmHWM`)."""
    lines = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
    return int(lines[what].split()[0]) * 1024


def measure(train: csr_array, kind: type[PairwiseBackbone]) -> dict[str, Any]:
    options = kind.Options()
    kind(kind.Options(epochs=2)).fit(train[:_FEW], seed=0)
    PEAK_RESET.write_text("5")
    before = resident("VmRSS")
    kind(kind.Options(epochs=5)).fit(train, seed=0)
    peak = resident("VmHWM") - before
    data = train.data.nbytes + train.indices.nbytes + train.indptr.nbytes
    parameters = 4 * train.shape[1] * (options.dimensions + 1)
    needed = data + 4 * parameters  # two moments and the running mean
    return {
        "peak MB": round((peak + data) / 1e6, 1),  # the data were there before
        "data MB": round(data / 1e6, 1),
        "parameters MB": round(parameters / 1e6, 1),
        "optimiser MB": round(3 * parameters / 1e6, 1),
        "ratio": round((peak + data) / needed, 2),
    }


def train_of(name: str) -> csr_array:
    with tempfile.TemporaryDirectory() as place:
        directory = Path(place) / "project"
        made = init_demo(directory) if name == "demo" else init(directory, sources(name))
        dataset = codec.decode(made.project.read().contents)
        found: csr_array = dataset.interactions.matrix(dataset.n_items)
        return csr_array(
            tuple(map(np.array, (found.data, found.indices, found.indptr))), found.shape
        )


if __name__ == "__main__":
    options = arguments(__doc__, kind="bpr")
    kind = {"bpr": Bpr, "lightgcn": LightGCN}[options.kind]
    emit("training_memory", {name: measure(train_of(name), kind) for name in options.data})
