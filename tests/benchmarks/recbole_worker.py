"""Trains RecBole's and implicit's models for backbones.py, under a Python that has those libraries.

    python recbole_worker.py SPEC.json

The specification names `model` (RecBole's name, or `implicit-bpr`), `split` (a directory with
NAME.train.inter, NAME.valid.inter and NAME.test.inter), `out`, `threads`, `seed`, `budget` in
seconds or null for early stopping, and `marks`, seconds at which the best model so far is kept.
Written are OUT.npz (rows of users and items as they were at each mark and at the end, and their
ids) and OUT.json (the time line). Nothing of this file needs cragru, whose SciPy RecBole rejects.
"""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

spec: dict[str, Any] = json.loads(Path(sys.argv[1]).read_text())
sys.argv = sys.argv[:1]  # RecBole reads the command line
for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = str(spec["threads"])
os.environ["TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"] = "1"

import numpy as np  # noqa: E402 - after its threads are set


class OutOfTime(Exception):
    """The budget is spent."""


class Course:
    """The best model at each mark, judged by RecBole's own validation."""

    def __init__(self) -> None:
        self.begin = time.perf_counter()
        self.line: list[dict[str, float]] = []
        self.kept: dict[str, tuple[np.ndarray, np.ndarray]] = {}
        self._marks = sorted(spec["marks"])
        self._best = -1.0
        self._latest: tuple[np.ndarray, np.ndarray] | None = None

    def note(self, epoch: int, score: float, rows: Any) -> None:
        seconds = time.perf_counter() - self.begin
        while self._marks and seconds > self._marks[0] and self._latest is not None:
            self.kept[f"{self._marks.pop(0):g}"] = self._latest
        self.line.append({"epoch": epoch, "seconds": seconds, "ndcg": score})
        if score > self._best:
            self._best, self._latest = score, rows()
        if spec["budget"] is not None and seconds > spec["budget"]:
            raise OutOfTime

    def save(self, users: Any, items: Any) -> None:
        assert self._latest is not None
        for mark in self._marks:
            self.kept[f"{mark:g}"] = self._latest
        arrays = {
            f"{part}@{mark}": rows
            for mark, pair in {**self.kept, "end": self._latest}.items()
            for part, rows in zip(("users", "items"), pair, strict=True)
        }
        np.savez(f"{spec['out']}.npz", user_ids=users, item_ids=items, **arrays)
        Path(f"{spec['out']}.json").write_text(json.dumps({"line": self.line}))


def recbole() -> None:
    import torch

    torch.set_num_threads(spec["threads"])
    from recbole.config import Config
    from recbole.data import create_dataset, data_preparation
    from recbole.utils import get_model, get_trainer, init_seed

    split = Path(spec["split"]).resolve()
    options = {
        "data_path": str(split.parent),
        "benchmark_filename": ["train", "valid", "test"],
        "load_col": {"inter": ["user_id", "item_id"]},
        "use_gpu": False,
        "show_progress": False,
        "valid_metric": "NDCG@10",
        "seed": spec["seed"],
        "eval_args": {"order": "RO", "group_by": "user", "mode": "full"},
    }
    if spec["budget"] is not None:
        options |= {"epochs": 1_000_000, "stopping_step": 1_000_000}
    config = Config(model=spec["model"], dataset=split.name, config_dict=options)
    init_seed(config["seed"], config["reproducibility"])
    dataset = create_dataset(config)
    train, valid, _ = data_preparation(config, dataset)
    net = get_model(config["model"])(config, train.dataset).to(config["device"])
    trainer = get_trainer(config["MODEL_TYPE"], config["model"])(config, net)

    def rows() -> tuple[np.ndarray, np.ndarray]:
        with torch.no_grad():
            if hasattr(net, "n_layers"):  # LightGCN: propagated rows
                users, items = net.forward()
            else:
                users, items = net.user_embedding.weight, net.item_embedding.weight
        return users.detach().numpy().copy(), items.detach().numpy().copy()

    course = Course()
    with suppress(OutOfTime):
        trainer.fit(
            train,
            valid,
            verbose=False,
            saved=False,
            show_progress=False,
            callback_fn=lambda epoch, score: course.note(epoch + 1, float(score), rows),
        )
    ids = dataset.field2id_token
    course.save(np.asarray(ids["user_id"], dtype=str), np.asarray(ids["item_id"], dtype=str))


def implicit_bpr() -> None:
    from implicit.bpr import BayesianPersonalizedRanking
    from scipy.sparse import csr_matrix

    name = Path(spec["split"]).name
    text = (Path(spec["split"]) / f"{name}.train.inter").read_text().splitlines()[1:]
    pairs = np.array([line.split("\t") for line in text])
    user_ids, rows = np.unique(pairs[:, 0], return_inverse=True)
    item_ids, columns = np.unique(pairs[:, 1], return_inverse=True)
    matrix = csr_matrix((np.ones(len(rows), dtype=np.float32), (rows, columns)))
    model = BayesianPersonalizedRanking(num_threads=spec["threads"], random_state=spec["seed"])
    course = Course()
    model.fit(matrix, show_progress=False)
    course.note(
        model.iterations, 0.0, lambda: (np.array(model.user_factors), np.array(model.item_factors))
    )
    course.save(user_ids, item_ids)


if __name__ == "__main__":
    work = Path(f"{spec['out']}-work")  # RecBole writes log/, saved/ and log_tensorboard/ there
    work.mkdir(parents=True, exist_ok=True)
    spec["out"] = str(Path(spec["out"]).resolve())
    spec["split"] = str(Path(spec["split"]).resolve())
    os.chdir(work)
    implicit_bpr() if spec["model"] == "implicit-bpr" else recbole()
