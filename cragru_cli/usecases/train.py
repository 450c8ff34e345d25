"""``train``: fit the backbone on everything that is remembered."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.errors import BadDataError
from cragru_cli.project.directory import Project
from cragru_cli.unlearning import recovery


@dataclass(frozen=True)
class TrainResult:
    """A trained project."""

    content_hash: str
    training: models.Training
    users: int
    items: int
    interactions: int
    seconds: float

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.train/1``."""
        return {
            "schema": "cragru.train/1",
            "content_hash": self.content_hash,
            "backbone": self.training.backbone,
            "options": dict(self.training.options),
            "seed": self.training.seed,
            "users": self.users,
            "items": self.items,
            "interactions": self.interactions,
            "seconds": round(self.seconds, 3),
        }


def train(
    project: Project,
    *,
    backbone: str | None = None,
    seed: int | None = None,
    report: Report = no_report,
) -> TrainResult:
    """Train from scratch and replace the project's state.

    Args:
        backbone: Default: the project's setting.
        seed: Default: the project's setting.

    Raises:
        BadDataError: There is no interaction to learn from.
    """
    chosen = project.settings().with_flags(train_backbone=backbone, train_seed=seed)
    name = chosen.train.backbone
    where = str(project.settings_file)
    training = models.training_of(name, chosen.backbone_options(name), chosen.train.seed, where)
    begin = time.perf_counter()
    with recovery.writing(project, "train", report) as session:
        dataset = session.stored()
        if len(dataset.interactions) == 0:
            raise BadDataError("the project holds no interactions", where=str(project.root))
        model = models.fit(dataset, training, report)
        session.write(models.encode(model))
        content_hash = session.content_hash
    return TrainResult(
        content_hash,
        training,
        dataset.n_users,
        dataset.n_items,
        len(dataset.interactions),
        time.perf_counter() - begin,
    )
