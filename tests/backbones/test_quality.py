"""How good what was learned is, on MovieLens-100K where it is at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.readers import Sources
from cragru_cli.evaluation.protocol import Experiment, Protocol
from cragru_cli.project import codec
from cragru_cli.usecases import init
from tests.test_real_data import DATA, needs_100k


@needs_100k
@pytest.mark.slow
@pytest.mark.parametrize("kind", ["bpr", "lightgcn"])
def test_lists_from_histories_are_better_than_those_from_rows_of_users(
    tmp_path: Path, kind: str
) -> None:
    """RecBole's BPR and LightGCN, with rows of users, come to 0.286 and 0.290 on this split."""
    sources = Sources(interactions=str(DATA / "ml-100k" / "ml-100k.inter"))
    dataset = codec.decode(init(tmp_path / "shop", sources).project.read().contents)
    experiment = Experiment(dataset, training_of(kind, {}, 0), Protocol(seed=0))
    row = experiment.backbone_row(kind, experiment.model, experiment.users)
    assert row.values[10]["ndcg"].mean() > 0.32
