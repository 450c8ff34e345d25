"""How good the lists are: random 8:1:1, full ranking, RecBole's conventions.

    python tests/benchmarks/quality.py ml-100k --seeds 4 --budget 20

Strategies are given as ratios to random evidence with the same budget and candidates.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from common import arguments, emit, trained_project

from cragru_cli.usecases import evaluate


def measure(name: str, seeds: int, budget: int) -> list[dict[str, Any]]:
    runs = []
    with tempfile.TemporaryDirectory() as place:
        project = trained_project(name, Path(place) / "project")
        settings = project.settings().with_flags(recommend_budget=budget)
        for seed in range(seeds):
            found = evaluate(project, seed=seed, settings=settings)
            at_10 = {line.name: line.k["10"] for line in found.rows}
            random = at_10["random"]["ndcg"]
            runs.append(
                {
                    "seed": seed,
                    "ndcg@10": {row: round(values["ndcg"], 4) for row, values in at_10.items()},
                    "hr@10": {row: round(values["hr"], 4) for row, values in at_10.items()},
                    "ndcg@10 / random": {
                        row: round(values["ndcg"] / random, 3) for row, values in at_10.items()
                    },
                }
            )
    return runs


if __name__ == "__main__":
    options = arguments(__doc__, seeds=4, budget=20)
    emit(
        "quality",
        {name: measure(name, options.seeds, options.budget) for name in options.data},
    )
