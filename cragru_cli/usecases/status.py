"""``status``: what a project holds now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cragru_cli.backbones import model as models
from cragru_cli.project.directory import Project
from cragru_cli.unlearning import held, journal, ledger, recipients
from cragru_cli.unlearning.ledger import RequestState
from cragru_cli.usecases.reading import read_state


@dataclass(frozen=True)
class Status:
    """A verified project at a glance.

    Attributes:
        training: None while the project is untrained.
        pending: Requests with something left to do, and until when.
        open_work: What a killed command left, if it cannot be finished now: another process
            writes, or the project may not be written.
    """

    root: Path
    generation: int
    content_hash: str
    users: int
    items: int
    interactions: int
    training: models.Training | None
    size: int
    requests: int = 0
    pending: tuple[RequestState, ...] = ()
    open_work: tuple[str, ...] = ()

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
            "requests": self.requests,
            "pending": [
                {
                    "request": one.id,
                    "state": one.state,
                    "due": one.due,
                    "grace_until": one.grace_until or None,
                }
                for one in self.pending
            ],
            "open_work": list(self.open_work),
        }


def status(project: Project) -> Status:
    """Verify every file of the state, the settings and the ledger, and describe them."""
    project.settings()
    state = read_state(project, with_model=False)
    requests = ledger.read(project.documents).requests().values()
    held.check(project.documents)
    recipients.read(project.documents)
    return Status(
        root=project.root,
        generation=state.generation.number,
        content_hash=state.content_hash,
        users=state.dataset.n_users,
        items=state.dataset.n_items,
        interactions=len(state.dataset.interactions),
        training=state.training,
        size=project.size(),
        requests=len(requests),
        pending=tuple(one for one in requests if one.state in ("pending", "held")),
        open_work=tuple(_open_work(project)),
    )


def _open_work(project: Project) -> list[str]:
    intents = [f"finish {intent.operation}" for intent in journal.read(project.documents)]
    return intents + [f"delete {name}" for name in project.leftovers()]
