"""Every installed backbone with its defaults: quality from histories, time to fit, size of state.

    python tests/benchmarks/installed_backbones.py ml-100k --seeds 3 --only ease,implicit-als

Random 8:1:1, full ranking; all on the same splits, one after the other in one run.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from common import arguments, emit, trained_project

from cragru_cli import plugins
from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation.protocol import Experiment, Protocol
from cragru_cli.usecases.reading import read_state


def measure(dataset: Dataset, name: str, seed: int) -> dict[str, Any]:
    experiment = Experiment(dataset, training_of(name, {}, seed), Protocol(seed=seed))
    row = experiment.backbone_row(name, experiment.model, experiment.users)
    state = experiment.model.backbone.state()
    return {
        "seed": seed,
        "ndcg@10": round(float(row.values[10]["ndcg"].mean()), 4),
        "hr@10": round(float(row.values[10]["hr"].mean()), 4),
        "fit_seconds": round(experiment.fit_seconds, 2),
        "rank_seconds": round(row.seconds, 2),
        "state_megabytes": round(sum(array.nbytes for array in state.values()) / 1e6, 2),
    }


def measure_all(name: str, seeds: int, only: str) -> dict[str, Any]:
    wanted = only.split(",") if only else [part.name for part in plugins.listed("backbones")]
    with tempfile.TemporaryDirectory() as place:
        project = trained_project(name, Path(place) / "project")
        dataset = read_state(project, with_model=False).dataset
    return {one: [measure(dataset, one, seed) for seed in range(seeds)] for one in wanted}


if __name__ == "__main__":
    options = arguments(__doc__, seeds=1, only="")
    emit(
        "installed_backbones",
        {name: measure_all(name, options.seeds, options.only) for name in options.data},
    )
