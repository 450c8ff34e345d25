"""``status``: what a project holds now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cragru_cli.backbones import model as models
from cragru_cli.project import codec
from cragru_cli.project.directory import Project


@dataclass(frozen=True)
class Status:
    """A verified project at a glance.

    Attributes:
        training: None while the project is untrained.
        pending: What a killed command left to do; the next command that writes does it first.
            Every backbone is rebuilt within its ``forget``, so no request waits for its weights.
    """

    root: Path
    generation: int
    content_hash: str
    users: int
    items: int
    interactions: int
    training: models.Training | None
    size: int
    pending: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.status/1``."""
        return {
            "schema": "cragru.status/1",
            "project": str(self.root),
            "generation": self.generation,
            "content_hash": self.content_hash,
            "users": self.users,
            "items": self.items,
            "interactions": self.interactions,
            "backbone": self.training.backbone if self.training else None,
            "options": dict(self.training.options) if self.training else None,
            "seed": self.training.seed if self.training else None,
            "bytes": self.size,
            "pending": list(self.pending),
        }


def status(project: Project) -> Status:
    """Verify every file of the state, and the settings, and describe them."""
    project.settings()
    generation = project.read()
    dataset = codec.decode(generation.contents)
    return Status(
        root=project.root,
        generation=generation.number,
        content_hash=generation.content_hash,
        users=dataset.n_users,
        items=dataset.n_items,
        interactions=len(dataset.interactions),
        training=models.training_in(generation.contents),
        size=project.size(),
        pending=tuple(f"delete generations/{name}" for name in project.leftovers()),
    )
