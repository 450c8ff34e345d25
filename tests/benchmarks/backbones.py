"""Quality and time of `bpr` and `lightgcn` beside RecBole and implicit, on one split in one run.

    python tests/benchmarks/backbones.py ml-100k --seeds 3 --recbole PYTHON
    python tests/benchmarks/backbones.py ml-1m --seeds 1 --budget 1200 --recbole PYTHON

PYTHON is an interpreter that has RecBole 1.2.1 and implicit (default: CRAGRU_RECBOLE_PYTHON);
without one, only our own figures are printed. The split is random 8:1:1, all items are ranked, and
every model is scored by the same metrics with the same masks. RecBole learns with its defaults,
stops by NDCG@10 of our validation part, and is scored from its rows of users and from histories
(mean of item rows). Ours never see the validation part. All use `--threads` threads.

Without --budget RecBole runs to its early stopping, and `seconds` is the time to its best epoch;
ours is that of the whole fit, both phases. With --budget, both are looked at after each quarter of
so many seconds: at the best epoch so far by their own validation, or as fitted where that is done.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from common import arguments, emit, sources
from numpy.typing import NDArray

from cragru_cli.backbones.pairwise import PairwiseBackbone
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.splits import Split, split
from cragru_cli.evaluation.metrics import per_user
from cragru_cli.project import codec
from cragru_cli.usecases import init

WORKER = Path(__file__).with_name("recbole_worker.py")
THEIRS = {"bpr": "BPR", "lightgcn": "LightGCN"}
QUARTERS = (0.25, 0.5, 0.75, 1.0)
Array = NDArray[Any]


@dataclass
class Arena:
    """A split data set, and how good a matrix of scores is on it."""

    dataset: Dataset
    parts: Split

    def __post_init__(self) -> None:
        size = self.dataset.n_items
        self.train = self.dataset.without(~self.parts.train).interactions.matrix(size)
        known = self.dataset.without(self.parts.test).interactions.matrix(size)
        # Nobody loses a whole history to validation and test: rows are the same users.
        assert self.train.shape == known.shape == (self.dataset.n_users, size)
        self._hidden = known.nonzero()
        self._unknown = np.bincount(self.train.indices, minlength=size) == 0
        log, test = self.dataset.interactions, self.parts.test
        self._users = np.unique(log.users[test])
        self._truths = [log.items[log.of(user)][test[log.of(user)]] for user in self._users]

    def ndcg(self, scores: Array) -> float:
        scores = scores.copy()
        scores[self._hidden] = -np.inf
        scores[:, self._unknown] = -np.inf
        best = np.argsort(-scores[self._users], axis=1, kind="stable")[:, :20].astype(np.int32)
        return round(float(per_user(list(best), self._truths)[10]["ndcg"].mean()), 4)

    def write(self, directory: Path) -> None:
        """As RecBole reads it."""
        directory.mkdir()
        log = self.dataset.interactions
        for name, chosen in zip(
            ("train", "valid", "test"),
            (self.parts.train, self.parts.validation, self.parts.test),
            strict=True,
        ):
            rows = zip(log.users[chosen].tolist(), log.items[chosen].tolist(), strict=True)
            text = "".join(f"u{user}\ti{item}\n" for user, item in rows)
            header = "user_id:token\titem_id:token\n"
            (directory / f"{directory.name}.{name}.inter").write_text(header + text)


@dataclass
class Clock:
    """A checkpoint that keeps what was learned at each mark; its own time is not counted."""

    marks: list[float]
    begin: float = field(default_factory=time.perf_counter)
    kept: dict[float, dict[str, Array]] = field(default_factory=dict)
    _latest: dict[str, Array] = field(default_factory=dict)

    def load(self) -> None:
        return None

    def save(self, state: Mapping[str, Array]) -> None:
        now = time.perf_counter()
        while self.marks and now - self.begin > self.marks[0]:
            self.kept[self.marks.pop(0)] = self._latest
        quality = state["search"][:, 1]
        if len(state["final"]) == 0 and quality[-1] == quality.max():
            self._latest = {name: np.array(state[f"{name}_mean"]) for name in ("vectors", "bias")}
        self.begin += time.perf_counter() - now


def ours(arena: Arena, kind: str, seed: int, threads: int, marks: list[float]) -> dict[str, Any]:
    """The whole fit, and what was learned at each mark before its end."""
    from cragru_cli.backbones import learning  # noqa: F401 - as theirs, timed after its imports
    from cragru_cli.backbones.model import backbone_class

    chosen: Any = backbone_class(kind)
    options = chosen.Options(threads=threads)
    backbone: PairwiseBackbone = chosen(options)
    steps: dict[str, int] = {}

    def count(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        steps[step] = done

    clock = Clock(list(marks))
    begin = time.perf_counter()
    backbone.fit(arena.train, seed=seed, report=count, checkpoint=clock)
    seconds = time.perf_counter() - begin
    final = arena.ndcg(backbone.score_batch(arena.train))
    found: dict[str, Any] = {"ndcg@10": final, "seconds": round(seconds, 2), "epochs": steps}
    if marks:
        early = {mark: _ndcg_of(arena, backbone, state) for mark, state in clock.kept.items()}
        found["at"] = {f"{mark:g}": early.get(mark, final) for mark in marks}
    return found


def _ndcg_of(arena: Arena, backbone: PairwiseBackbone, state: dict[str, Array]) -> float:
    """The quality of what had been learned when a training was looked at."""
    import torch

    if not state:
        return 0.0
    propagated = backbone._propagate(arena.train, torch.device("cpu"))
    inputs, outputs = (part.numpy() for part in propagated(torch.from_numpy(state["vectors"])))
    means = (arena.train @ inputs) / np.maximum(np.diff(arena.train.indptr), 1)[:, None]
    return arena.ndcg(means @ outputs.T + state["bias"])


def theirs(
    arena: Arena, python: str, model: str, seed: int, threads: int, budget: float | None
) -> dict[str, Any]:
    """What another library learns, scored from its own rows and from histories."""
    marks = [] if budget is None else [budget * quarter for quarter in QUARTERS]
    with tempfile.TemporaryDirectory() as place:
        arena.write(Path(place) / "split")
        spec = {
            "model": model,
            "split": f"{place}/split",
            "out": f"{place}/found",
            "threads": threads,
            "seed": seed,
            "budget": budget,
            "marks": marks,
        }
        (Path(place) / "spec.json").write_text(json.dumps(spec))
        done = subprocess.run(
            [python, str(WORKER), f"{place}/spec.json"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            sys.exit(f"{model} failed under {python}:\n{done.stderr[-3000:]}")
        line = json.loads(Path(f"{place}/found.json").read_text())["line"]
        with np.load(f"{place}/found.npz", allow_pickle=False) as arrays:
            found = {name: arrays[name] for name in arrays}
    best = max(line, key=lambda entry: entry["ndcg"])
    both = {mark: _both_scores(arena, found, mark) for mark in (*(f"{m:g}" for m in marks), "end")}
    result = {**both.pop("end"), "seconds": round(best["seconds"], 2)}
    result |= {"best epoch": best["epoch"], "all seconds": round(line[-1]["seconds"], 2)}
    return {**result, "at": both} if marks else result


def _both_scores(arena: Arena, found: dict[str, Array], mark: str) -> dict[str, float]:
    """NDCG@10 from stored rows of users, and from histories."""
    dataset, rows = arena.dataset, found[f"users@{mark}"]
    width = rows.shape[1]
    users, items = np.zeros((dataset.n_users, width)), np.zeros((dataset.n_items, width))
    for ids, table, source in (
        (found["user_ids"], users, rows),
        (found["item_ids"], items, found[f"items@{mark}"]),
    ):
        known = np.array([name != "[PAD]" for name in ids])
        table[[int(name[1:]) for name in ids[known]]] = source[: len(ids)][known]
    means = (arena.train @ items) / np.maximum(np.diff(arena.train.indptr), 1)[:, None]
    if (rows[:, -1] == 1).all():  # implicit: the last column meets the bias
        means[:, -1] = 1
    return {
        "ndcg@10 from rows": arena.ndcg(users @ items.T),
        "ndcg@10 from histories": arena.ndcg(means @ items.T),
    }


def compare(arena: Arena, kind: str, options: Any, seed: int) -> dict[str, Any]:
    """One of ours beside its namesakes, one after the other on the same machine."""
    budget = options.budget or None
    marks = [budget * quarter for quarter in QUARTERS] if budget else []
    if not options.recbole:
        return {"seed": seed, "ours": ours(arena, kind, seed, options.threads, marks)}
    common = (seed, options.threads)
    found = {
        "seed": seed,
        "recbole": theirs(arena, options.recbole, THEIRS[kind], *common, budget),
    }
    if kind == "bpr":
        found["implicit"] = theirs(arena, options.recbole, "implicit-bpr", *common, None)
        marks = sorted({*marks, 2 * found["implicit"]["seconds"]})
    found["ours"] = ours(arena, kind, *common, marks)
    return found


def measure(name: str, options: Any) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as place:
        project = init(Path(place) / "project", sources(name)).project
        dataset = codec.decode(project.read().contents)
    kinds = options.kinds.split(",")
    runs: dict[str, Any] = {kind: [] for kind in kinds}
    for seed in range(options.seeds):
        arena = Arena(dataset, split(dataset, "random", seed))
        for kind in kinds:
            runs[kind].append(compare(arena, kind, options, seed))
            print(json.dumps({name: {kind: runs[kind][-1]}}), file=sys.stderr, flush=True)
    return runs


if __name__ == "__main__":
    options = arguments(
        __doc__,
        seeds=3,
        budget=0.0,
        threads=1,
        kinds="bpr,lightgcn",
        recbole=os.environ.get("CRAGRU_RECBOLE_PYTHON", ""),
    )
    emit("backbones", {name: measure(name, options) for name in options.data})
