"""What the benchmark scripts share: data sets, projects made of them, and JSON on stdout.

Data sets lie in the folder that CRAGRU_TEST_DATA names, else in ``shared/data`` beside the
checkout; ``demo`` is always there.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.demo import demo_dataset
from cragru_cli.data.readers import Sources, read_dataset
from cragru_cli.data.seeds import rng
from cragru_cli.generation.base import RankRequest
from cragru_cli.retrieval.strategies.base import History
from cragru_cli.usecases import Project, init, init_demo, train

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("CRAGRU_TEST_DATA", REPOSITORY.parent / "shared" / "data"))
SOURCES = {
    "ml-100k": ("ml-100k.inter", "ml-100k.item", "ml-100k.user"),
    "ml-1m": ("ratings.dat.gz", "movies.dat", "users.dat"),
}


def arguments(description: str | None, **more: Any) -> argparse.Namespace:
    """The command line that all scripts share: data sets, and ``more`` options with defaults."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("data", nargs="*", default=["demo"], help="demo, ml-100k, ml-1m")
    for name, default in more.items():
        parser.add_argument(f"--{name}", type=type(default), default=default)
    return parser.parse_args()


def sources(name: str) -> Sources:
    """The files of a data set, or an end of the script that says what is missing."""
    folder = DATA / name
    if name not in SOURCES or not folder.is_dir():
        sys.exit(f"{name}: not found in {DATA}; set CRAGRU_TEST_DATA")
    interactions, items, users = (str(folder / file) for file in SOURCES[name])
    return Sources(interactions=interactions, items=items, users=users)


def read(name: str) -> Dataset:
    """A data set by its name."""
    return demo_dataset() if name == "demo" else read_dataset(sources(name))[0]


def drawn(
    dataset: Dataset, users: int, budget: int, candidates: int, fewest: int, purpose: str
) -> Iterator[tuple[RankRequest, History]]:
    """Requests of users with enough interactions, and the whole history of each.

    The evidence are the latest interactions; candidates are drawn by popularity from what the user
    never met, in no order, and nothing scores them.
    """
    log, catalog = dataset.interactions, dataset.catalog
    counts = log.counts(len(catalog)).astype(np.float64)
    able = np.flatnonzero(np.diff(log.pointers) >= fewest)
    random = rng(0, purpose)
    for user in random.permutation(able)[:users].tolist():
        own = log.of(user)
        chances = counts.copy()
        chances[log.items[own]] = 0
        items = random.choice(len(catalog), candidates, replace=False, p=chances / chances.sum())
        name = dataset.user_ids[user]
        whole = History(name, log.items[own], log.ratings[own], log.timestamps[own])
        scores = np.zeros(candidates, dtype=np.float32)
        evidence = latest(whole, budget)
        yield (
            RankRequest(name, {}, evidence, items.astype(np.int32), scores, catalog, log.rated),
            whole,
        )


def latest(history: History, count: int) -> History:
    """So many interactions from the end of a history."""
    return History(
        history.user_id,
        history.items[-count:],
        history.ratings[-count:],
        history.timestamps[-count:],
    )


def trained_project(name: str, directory: Path) -> Project:
    """A fresh project of a data set, trained with the defaults."""
    made = init_demo(directory) if name == "demo" else init(directory, sources(name))
    train(made.project)
    return made.project


def seconds(values: list[float]) -> dict[str, float]:
    """Quantiles of durations."""
    p50, p95, largest = np.quantile(values, [0.5, 0.95, 1.0])
    return {
        "runs": len(values),
        "p50": round(float(p50), 4),
        "p95": round(float(p95), 4),
        "max": round(float(largest), 4),
    }


def emit(script: str, results: Any) -> None:
    """Print the figures with the machine they were taken on."""
    machine = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "machine": platform.machine(),
        "cores": os.cpu_count(),
    }
    print(json.dumps({"benchmark": script, "machine": machine, "results": results}, indent=2))
