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
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.data.readers import Sources
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
