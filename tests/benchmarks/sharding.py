"""What sharding costs in quality, and what it saves when one user is forgotten.

Quality: NDCG@10 of the single model and of the sharded one, fitted on the same training part and
evaluated on the same users. Time: a project is trained in full, one user is forgotten, and the
purge is timed; the state is compared with a fresh training without that user if --compare is 1.
"""

from __future__ import annotations

import json
import re
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from common import arguments, emit, sources

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Model
from cragru_cli.evaluation.protocol import Experiment, Protocol
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.usecases import ForgetRequest, forget, init, init_demo, purge, receipt, train


def main() -> None:
    given = arguments(
        __doc__, base="bpr", shards=10, seed=0, options="{}", assignment="random", quality=1,
        purging=1, compare=0,
    )  # fmt: skip
    options = json.loads(given.options)
    sharded = {
        "base": given.base,
        "shards": given.shards,
        "assignment": given.assignment,
        "options": options,
    }
    results: dict[str, Any] = {"seed": given.seed, "base": given.base, "sharded": sharded}
    for name in given.data:
        with tempfile.TemporaryDirectory() as place:
            root = Path(place)
            project = (
                init_demo(root / "shop") if name == "demo" else init(root / "shop", sources(name))
            ).project
            found: dict[str, Any] = {}
            if given.quality:
                found["quality"] = quality(project, given.base, options, sharded, given.seed)
            if given.purging:
                found["purge"] = purging(project, sharded, given.seed, compare=bool(given.compare))
            results[name] = found
    emit("sharding", results)


def quality(project: Project, base: str, options: Any, sharded: Any, seed: int) -> dict[str, Any]:
    dataset = codec.decode(project.read().contents)
    single = models.training_of(base, options, seed)
    experiment = Experiment(dataset, single, Protocol(seed=seed))
    begin = time.perf_counter()
    divided = models.fit(experiment.train, models.training_of("sharded", sharded, seed))
    seconds = time.perf_counter() - begin
    figures = {
        "single": {"ndcg@10": ndcg(experiment, experiment.model), "fit": experiment.fit_seconds},
        "sharded": {"ndcg@10": ndcg(experiment, divided), "fit": seconds},
    }
    figures["popularity"] = {"ndcg@10": float(experiment.popularity().values[10]["ndcg"].mean())}
    ratio = figures["sharded"]["ndcg@10"] / figures["single"]["ndcg@10"]
    return {**rounded(figures), "sharded_of_single": round(ratio, 4)}


def ndcg(experiment: Experiment, model: Model) -> float:
    row = experiment.backbone_row("it", model, experiment.users)
    return float(row.values[10]["ndcg"].mean())


def rounded(figures: dict[str, dict[str, float]]) -> dict[str, dict[str, float]]:
    return {
        name: {what: round(value, 4) for what, value in one.items()}
        for name, one in figures.items()
    }


def purging(project: Project, sharded: Any, seed: int, *, compare: bool) -> dict[str, Any]:
    settings = project.settings_file
    table = "\n".join(
        f"{name} = {json.dumps(value)}" for name, value in sharded.items() if name != "options"
    )
    inner = "\n".join(f"{name} = {json.dumps(value)}" for name, value in sharded["options"].items())
    with settings.open("a", encoding="utf-8") as file:
        file.write(f"\n[backbones.sharded]\n{table}\n[backbones.sharded.options]\n{inner}\n")
    steps: list[str] = []
    trained = train(
        project, backbone="sharded", seed=seed, report=lambda step, **figures: steps.append(step)
    )
    dataset = codec.decode(project.read().contents)
    user = dataset.user_ids[int(np.random.default_rng(seed).integers(dataset.n_users))]
    (outcome,) = forget(project, [ForgetRequest(user=user)]).outcomes
    done = purge(project)
    assert outcome.order is not None
    noted = receipt(project, outcome.order.id).events[-1]["layers"]["weights"]["note"]
    touched = re.match(r"(\d+) of", done.fitted)
    result = {
        "balance": next(step for step in steps if step.endswith("users")),
        "train_seconds": round(trained.seconds, 2),
        "purge_seconds": round(done.seconds, 2),
        "purge_of_train": round(done.seconds / trained.seconds, 4),
        "bar": round(1.3 / sharded["shards"], 4),
        "touched": int(touched[1]) if touched else None,
        "receipt": noted,
    }
    if compare:
        again = train(project, backbone="sharded", seed=seed)
        result["equals_fresh_training"] = again.content_hash == done.content_hash
    return result


if __name__ == "__main__":
    main()
