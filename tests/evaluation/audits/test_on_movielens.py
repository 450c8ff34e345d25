"""The bars of the audits of leaks on MovieLens-100K, where it is at hand."""

from __future__ import annotations

import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.readers import Sources
from cragru_cli.data.readers.importing import read_dataset
from cragru_cli.evaluation.audits.absence import Absence
from cragru_cli.evaluation.audits.base import Audit, Measure, Observations
from cragru_cli.evaluation.audits.membership import Membership
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.membership_control import membership_control
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import EvidenceOnly, Exact
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import PushedDown, Retrained
from tests.evaluation.audits.scenes import measures_of, scene_of, system_of
from tests.test_real_data import DATA, needs_100k

pytestmark = [pytest.mark.slow, needs_100k]
EASE = training_of("ease", {}, 0)
METHODS: tuple[type[Method], ...] = (NothingForgotten, Retrained, Exact, PushedDown, EvidenceOnly)
KINDS = (
    "core:5%", "edge:5%", "users:5%", "interactions:5%", "sensitive:genre=Horror:20%",
    "spam:1%", "spam:5%",
)  # fmt: skip


@pytest.fixture(scope="module")
def ml_100k() -> Dataset:
    folder = DATA / "ml-100k"
    paths = [str(folder / f"ml-100k.{kind}") for kind in ("inter", "item", "user")]
    dataset, _ = read_dataset(Sources(*paths))
    return dataset


def found_by(audit: Audit, data: Dataset, kind: str, seed: int) -> dict[str, dict[str, Measure]]:
    """Method -> name -> measure."""
    scene = scene_of(data, kind, seed)
    seen = {made.__name__: audit.observe(system_of(scene, made, EASE), scene) for made in METHODS}
    others = seen["NothingForgotten"], seen["Retrained"]
    return {
        name: measures_of(audit, Observations(one, *others), scene) for name, one in seen.items()
    }


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize("kind", KINDS)
def test_membership(ml_100k: Dataset, kind: str, seed: int) -> None:
    found = found_by(Membership(), ml_100k, kind, seed)
    assert found["NothingForgotten"]["weights.auc"].verdict == "leak"
    assert found["PushedDown"]["served.auc"].verdict == "over-forgotten"
    for view in ("served.auc", "weights.auc"):
        assert found["Exact"][view].verdict == "passed"
        assert abs(found["Exact"][view].difference or 0.0) <= 0.005


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_absence(ml_100k: Dataset, seed: int) -> None:
    found = found_by(Absence(), ml_100k, "interactions:10%", seed)
    precisions = {name: one["candidates.precision"].value or 0.0 for name, one in found.items()}
    assert precisions["EvidenceOnly"] >= 0.5
    assert precisions["PushedDown"] >= 0.5
    assert precisions["Retrained"] <= 0.10
    assert precisions["Exact"] <= 0.10


@pytest.mark.parametrize("seed", [0, 1, 2])
def test_membership_control(ml_100k: Dataset, seed: int) -> None:
    finding = membership_control(Holdout(ml_100k, Protocol(seed=seed)), EASE)
    popular, same = (measure.value or 0.0 for measure in finding.measures)
    assert popular >= 0.95
    assert 0.40 <= same <= 0.60
