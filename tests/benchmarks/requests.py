"""A thousand mixed requests, as one batch, one by one, and one by one in another order.

    python tests/benchmarks/requests.py ml-100k ml-1m --requests 1000

Effective means: the intent and the suppression list are on the disk, and the state in memory is
without the data. ``equal`` says whether all ways end in the same content hash, which is also that
of a project that never held the data (`never`).
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from common import arguments, emit, seconds, trained_project

from cragru_cli.backbones import model as models
from cragru_cli.data.dataset import Dataset
from cragru_cli.project.directory import Project
from cragru_cli.unlearning.request import ForgetRequest, resolve
from cragru_cli.usecases import Ways, forget


def mixed(dataset: Dataset, count: int) -> list[ForgetRequest]:
    """Users, items, single interactions, sensitive items of a user, and time ranges of a user.

    No two name the same user, so each finds something in any order.
    """
    stream = np.random.default_rng(0)
    share = {"user": 0.4, "interaction": 0.3, "attribute": 0.15, "time_range": 0.1, "item": 0.05}
    users = stream.permutation(dataset.n_users)[: int(count * 0.95)].tolist()
    items = stream.permutation(np.flatnonzero(dataset.interactions.counts(dataset.n_items)))
    kinds = [kind for kind in share for _ in range(int(count * share[kind]))]
    requests = []
    for kind in kinds:
        if kind == "item":
            requests.append(ForgetRequest(item=dataset.catalog.ids[items[len(requests) % 97]]))
            continue
        row = users.pop()
        part, user = dataset.interactions.of(row), dataset.user_ids[row]
        at = int(stream.integers(part.start, part.stop))
        column = dataset.interactions.items[at]
        if kind == "user":
            requests.append(ForgetRequest(user=user))
        elif kind == "interaction":
            requests.append(ForgetRequest(user=user, item=dataset.catalog.ids[column]))
        elif kind == "attribute":
            genre = dataset.catalog.categories[column][0]
            requests.append(ForgetRequest(user=user, where=f"genre={genre}"))
        else:
            since = dataset.interactions.timestamps[at]
            requests.append(ForgetRequest(user=user, since=str(since)))
    return list(dict.fromkeys(requests))


def run(project: Project, requests: Sequence[ForgetRequest], *, one_by_one: bool) -> Any:
    """Forget in a copy of the project that knows nothing of the other copies."""
    with tempfile.TemporaryDirectory() as place:
        os.environ["CRAGRU_STATE_DIR"] = place
        copy = Path(shutil.copytree(project.root, Path(place) / "copy"))
        return forget(Project(copy), requests, ways=Ways(one_by_one=one_by_one))


def measure(name: str, count: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as place:
        project = trained_project(name, Path(place) / "project")
        model = models.decode(project.read().contents)
        requests = mixed(model.dataset, min(count, model.dataset.n_users))
        removal = resolve(model.dataset, requests)
        remaining = model.dataset.without(removal.interactions, users=removal.users)
        clean, _ = remaining.compact(delisted=removal.items)
        project.write(models.encode(models.fit(clean, model.training)))
        never = project.read().content_hash
        project.write(models.encode(model))
        batch = run(project, requests, one_by_one=False)
        single = run(project, requests, one_by_one=True)
        order = np.random.default_rng(1).permutation(len(requests))
        other = run(project, [requests[at] for at in order], one_by_one=True)
    hashes = {result.content_hash for result in (batch, single, other)}
    return {
        "requests": len(requests),
        "interactions": batch.removed.interactions,
        "batch_effective_seconds": round(batch.effective_seconds, 3),
        "batch_seconds": round(batch.seconds, 3),
        "one_by_one_effective": seconds(list(single.request_seconds)),
        "one_by_one_seconds": round(single.seconds, 3),
        "equal": len(hashes) == 1,
        "never": hashes == {never},
    }


if __name__ == "__main__":
    options = arguments(__doc__, requests=1000)
    emit("requests", {name: measure(name, options.requests) for name in options.data})
