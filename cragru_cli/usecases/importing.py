"""``import``: further data into a project; what was forgotten stays out."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any, BinaryIO

import numpy as np

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.data.dataset import Bool, Dataset
from cragru_cli.data.merge import merge
from cragru_cli.data.readers import ImportReport, Sources, read_dataset
from cragru_cli.errors import UsageError
from cragru_cli.project.directory import Project
from cragru_cli.unlearning import dates, operations, recovery
from cragru_cli.unlearning.session import Session
from cragru_cli.unlearning.suppression import Suppression

_FAR = 10 * 365  # days


@dataclass(frozen=True)
class Skipped:
    """What the suppression list kept out.

    Attributes:
        users: How many forgotten users the files name.
        items: How many forgotten items the files name.
    """

    interactions: int
    profiles: int
    users: int
    items: int


@dataclass(frozen=True)
class Imported:
    """A project with further data.

    Attributes:
        returned: How many forgotten users came back with new interactions.
        trained: Whether the backbone was fitted on all of it.
    """

    content_hash: str
    added: int
    replaced: int
    unchanged: int
    skipped: Skipped
    returned: int
    users: int
    items: int
    interactions: int
    trained: bool
    report: ImportReport
    seconds: float

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.import/1``."""
        return {
            "schema": "cragru.import/1",
            "content_hash": self.content_hash,
            "added": self.added,
            "replaced": self.replaced,
            "unchanged": self.unchanged,
            "skipped": asdict(self.skipped),
            "returned": self.returned,
            "users": self.users,
            "items": self.items,
            "interactions": self.interactions,
            "trained": self.trained,
            "import": asdict(self.report),
            "seconds": round(self.seconds, 3),
        }


def import_data(
    project: Project,
    sources: Sources,
    *,
    stdin: BinaryIO | None = None,
    allow_returning: bool = False,
    report: Report = no_report,
) -> Imported:
    """Add the data of files to a project; a trained one is trained on all of it.

    The state is that of a project made of all the files at once, without what was forgotten.

    Args:
        allow_returning: Take in interactions of forgotten users that are later than their
            requests; older ones stay out.

    Raises:
        BadDataError: Something in the files cannot be used, or does not fit the data.
        UsageError: Returning users cannot be told from forgotten data without timestamps.
    """
    begin = time.perf_counter()
    addition, met = read_dataset(sources, stdin=stdin)
    with recovery.writing(project, "import", report) as session:
        returned = _returning(session, addition) if allow_returning else []
        listed = session.suppression.returned(returned)
        allowed, skipped = _allowed(session, addition, listed)
        merged = merge(session.forgetter.remaining(), allowed)
        trained = session.forgetter.model is not None
        contents = session.fitted(merged.dataset)
        # Only now: whatever could fail for the data has not.
        operations.allow_return(session, returned)
        session.write(contents)
        dataset = merged.dataset
        return Imported(
            content_hash=session.content_hash,
            added=merged.added,
            replaced=merged.replaced,
            unchanged=merged.unchanged,
            skipped=skipped,
            returned=len(returned),
            users=dataset.n_users,
            items=dataset.n_items,
            interactions=len(dataset.interactions),
            trained=trained,
            report=met,
            seconds=time.perf_counter() - begin,
        )


def _allowed(session: Session, addition: Dataset, listed: Suppression) -> tuple[Dataset, Skipped]:
    """What of the addition is not suppressed, and what was kept out."""
    removal = listed.matches(addition, session.subjects)
    remaining = addition.without(removal.interactions, users=removal.users)
    allowed, _ = remaining.compact(delisted=removal.items)
    skipped = Skipped(
        interactions=int(removal.interactions.sum()),
        profiles=len(addition.profiles.rows) - len(allowed.profiles.rows),
        users=len(removal.users),
        items=len(removal.items),
    )
    return allowed, skipped


def _returning(session: Session, addition: Dataset) -> list[str]:
    """Pseudonyms of forgotten users who have interactions later than their requests."""
    names = {
        session.subjects.user(user): row
        for row, user in enumerate(addition.user_ids)
        if session.subjects.user(user) in session.suppression.users
    }
    if not names:
        return []
    log = addition.interactions
    if not log.timed or log.timestamps.max() > dates.seconds(dates.after(dates.now(), _FAR)):
        raise UsageError(
            "returning users cannot be told from forgotten data: that takes timestamps in seconds "
            "since 1970",
            hint="Leave out --allow-returning, or import a file with such timestamps.",
        )
    return [
        name
        for name, row in names.items()
        if bool(np.any(_later(session, name, log.timestamps[log.of(row)])))
    ]


def _later(session: Session, name: str, timestamps: Any) -> Bool:
    """Which interactions are later than the latest request of a user."""
    moments = [
        dates.seconds(order.effective)
        for order in session.suppression.orders.values()
        if name in order.users
    ]
    later: Bool = timestamps > max(moments)
    return later
