"""How long until one user's request is effective, in process, one user after the other.

    python tests/benchmarks/forgetting.py ml-100k ml-1m --users 60

Effective means that histories, masks, popularity and weights are those of the remaining data. The
state is loaded and made writable before the first request. ``rebuild`` is the time to the bytes of
a project that never had the users; ``drift`` is the largest difference of the updated weights to
those, after all requests.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from common import arguments, emit, seconds, trained_project

from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.usecases import Forgetter


def measure(name: str, users: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as place:
        project = trained_project(name, Path(place) / "project")
        forgetter = Forgetter(project.read().contents)
        assert forgetter.model is not None
        ids = forgetter.dataset.user_ids
        chosen = np.random.default_rng(0).choice(len(ids), users + 1, replace=False)
        requests = [[ForgetRequest(user=ids[at])] for at in chosen]
        forgetter.forget(requests[0])  # copies the memory maps once
        taken = []
        for request in requests[1:]:
            begin = time.perf_counter()
            forgetter.forget(request)
            taken.append(time.perf_counter() - begin)
        updated = forgetter.model.backbone.state()["inverse"].copy()
        mentioned = forgetter.dataset.interactions.counts(forgetter.dataset.n_items) > 0
        kept = np.flatnonzero(mentioned | forgetter.dataset.catalog.listed)
        begin = time.perf_counter()
        contents = forgetter.contents()
        rebuilt = time.perf_counter() - begin
        drift = float(np.abs(updated[np.ix_(kept, kept)] - contents["backbone.inverse.npy"]).max())
    return {"effective": seconds(taken), "rebuild_seconds": round(rebuilt, 3), "drift": drift}


if __name__ == "__main__":
    options = arguments(__doc__, users=60)
    emit("forgetting", {name: measure(name, options.users) for name in options.data})
