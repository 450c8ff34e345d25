"""How a backbone behaves towards the process and the files of its host, as tests."""

from __future__ import annotations

import logging
import random
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.testing import logs, offers
from cragru_cli.testing.fresh_process import LOG_SEED
from cragru_cli.testing.logs import random_log
from cragru_cli.testing.states import assert_same_bytes, assert_same_scores
from cragru_cli.testing.suite import SEED, Suite

_HOSTILE = ["cragru", "--epochs=1", "--learning_rate=99", "--embedding_size=3", "--seed=4"]


class ConductTests(Suite):
    """Tests of what a backbone must leave alone."""

    __test__ = False

    def test_it_touches_no_file(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
        self.exercise()
        left = sorted(path.name for path in tmp_path.rglob("*"))
        assert not left, f"a backbone writes no files, but there are {left}"

    def test_it_prints_nothing(self, capfd: pytest.CaptureFixture[str]) -> None:
        capfd.readouterr()
        self.exercise()
        printed = "".join(capfd.readouterr())
        assert not printed, f"a backbone prints nothing (use `report`), but did: {printed[:200]!r}"

    def test_it_leaves_its_inputs_alone(self) -> None:
        log = random_log(LOG_SEED)
        train, queries = log.matrix(), logs.queries(log)
        given = [*logs.parts(train), *(array for query in queries for array in query)]
        batch = logs.stacked(queries)
        copies = [array.copy() for array in (*given, *logs.parts(batch))]
        fitted = self.new()
        fitted.fit(train, seed=SEED, **offers.taken(self.backbone, random_log(LOG_SEED), SEED))
        for history, weights in queries:
            fitted.score(history, weights)
            fitted.relations(history, history)
        fitted.score_batch(batch)
        for array, copy in zip((*given, *logs.parts(batch)), copies, strict=True):
            assert np.array_equal(array, copy), "an array that was handed in has been changed"

    def test_it_takes_arrays_that_it_cannot_write_to(self) -> None:
        """The host's are memory-mapped files of the project."""
        log = random_log(LOG_SEED)
        train, batch = log.matrix(), logs.stacked(logs.queries(log))
        for array in (*logs.parts(train), *logs.parts(batch)):
            array.setflags(write=False)
        fitted = self.new()
        fitted.fit(train, seed=SEED, **offers.taken(self.backbone, log, SEED))
        expected = self.fitted(log)
        assert_same_bytes(fitted.state(), expected.state(), "a fit on arrays that are read-only")
        found = fitted.score_batch(batch)
        for row, (history, weights) in zip(found, logs.queries(log), strict=True):
            history.setflags(write=False)
            weights.setflags(write=False)
            assert_same_scores(fitted.score(history, weights), row, "arrays that are read-only")

    def test_it_reads_no_command_line(self, monkeypatch: pytest.MonkeyPatch) -> None:
        expected = self.fitted().state()
        monkeypatch.setattr(sys, "argv", [*_HOSTILE])
        found = self.fitted().state()
        assert sys.argv == _HOSTILE, f"the command line has become {sys.argv}"
        assert_same_bytes(found, expected, f"with the command line {' '.join(_HOSTILE)}")

    def test_it_leaves_the_process_as_it_was(self) -> None:
        import torch  # loaded now, so that what a fit does to it is seen

        # Unlike any that a backbone could set.
        random.seed(271828)
        np.random.seed(271828)
        torch.manual_seed(271828)
        before = _process()
        self.exercise()
        changed = [what for what, fact in _process().items() if fact != before[what]]
        assert not changed, f"a backbone leaves the process alone, but changed {changed}"


def _process() -> dict[str, Any]:
    """What all parts of a process share, by what it is called."""
    import torch

    root = logging.getLogger()
    return {
        "the random numbers of `random`": random.getstate(),
        "the random numbers of numpy": str(np.random.get_state()),
        "the random numbers of torch": torch.get_rng_state().tolist(),
        "torch's number of threads": torch.get_num_threads(),
        "torch's determinism": torch.are_deterministic_algorithms_enabled(),
        "torch's default dtype": torch.get_default_dtype(),
        "torch's gradients": torch.is_grad_enabled(),
        "numpy's error handling": np.geterr(),
        "the handlers of logging": [*root.handlers],
        "the level of logging": (root.level, root.manager.disable),
        "the filters of warnings": [*warnings.filters],
        "the working directory": Path.cwd(),
        "the import path": [*sys.path],
        "stdout and stderr": (sys.stdout, sys.stderr),
    }
