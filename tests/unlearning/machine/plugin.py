"""A backbone that only a fresh fit makes forget, registered as another package would."""

from __future__ import annotations

from pathlib import Path

PACKAGE = "cragru_drifting"
_SOURCE = '''
"""Popularity with a noise that hangs on the seed and on all the data at once."""

from __future__ import annotations

import numpy as np

from cragru_cli.backbones.base import Backbone, no_report
from cragru_cli.data.seeds import rng


class Drifting(Backbone):
    """Shapes: I items."""

    def fit(self, train, *, seed, report=no_report):
        counts = np.bincount(train.indices, minlength=train.shape[1])
        noise = rng(seed, "noise", f"{train.shape} {train.nnz}").random(train.shape[1])
        self._appeal = counts + noise

    def score(self, history, weights, items=None):
        appeal = self._appeal if items is None else self._appeal[items]
        return appeal.astype(np.float32)

    def state(self):
        return {"appeal": self._appeal}

    @classmethod
    def from_state(cls, options, state):
        backbone = cls(options)
        backbone._appeal = state["appeal"]
        return backbone
'''


def install(site: Path, name: str) -> Path:
    """Make the package below ``site``; the directory to search for modules."""
    information = site / f"{PACKAGE}-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {PACKAGE}\nVersion: 1.0\n")
    entry = f"[cragru.backbones.v1]\n{name} = {PACKAGE}:Drifting\n"
    (information / "entry_points.txt").write_text(entry)
    (site / f"{PACKAGE}.py").write_text(_SOURCE)
    return site
