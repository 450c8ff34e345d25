"""What was begun and not ended, here or in another copy of the project: found and finished.

Every command does this first. Readers that cannot (another process writes, or the project may not
be written) leave out what the open work suppresses all the same: see :func:`honoured`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.errors import LockedError
from cragru_cli.project.directory import Project
from cragru_cli.unlearning import (
    journal,
    ledger,
    mirror,
    operations,
    recipients,
    subjects,
    suppression,
)
from cragru_cli.unlearning.journal import Intent
from cragru_cli.unlearning.ledger import Ledger
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.session import Session
from cragru_cli.unlearning.suppression import Suppression
from cragru_cli.wording import count


@contextmanager
def writing(project: Project, purpose: str, report: Report = no_report) -> Iterator[Session]:
    """Hold the project for the block; first everything that was left open is finished."""
    with project.writing(purpose):
        session = Session(project, report)
        finish(session)
        yield session


def honoured(project: Project) -> Suppression:
    """All that a reader has to leave out: the list, what is being added to it, and what another
    copy of the project was asked to forget.
    """
    documents = project.documents
    opened = [order for intent in journal.read(documents) for order in intent.orders]
    listed = suppression.read(documents).plus(opened)
    outside = mirror.read(subjects.read(project))
    return listed.plus(_missed(outside, listed, ledger.read(documents)))


def finish_open_work(project: Project) -> list[str]:
    """Finish what a killed command or an older copy left open; what was done, in sentences."""
    if not is_unfinished(project):
        return []
    left = project.leftovers()
    try:
        with project.writing("finishing"):
            done = finish(Session(project, no_report))
    except (LockedError, PermissionError):
        return []
    deleted = [name for name in left if name not in project.leftovers()]
    if deleted and not done:
        done.append(f"Deleted what a killed command left ({', '.join(deleted[:3])})")
    return done


def is_unfinished(project: Project) -> bool:
    """Whether there is anything to finish; a few small files are read.

    What a killed writer left outside the project is deleted at once: it has a lock of its own.
    """
    documents, names = project.documents, subjects.read(project)
    mirror.tidy(names)
    if project.leftovers() or journal.read(documents):
        return True
    listed = suppression.read(documents)
    outside = mirror.read(names)
    _refuse_lost_list(project, outside)
    if project.applied() != listed.digest:
        return True
    if outside.orders == listed.orders:
        return False
    return bool(
        _missed(outside, listed, ledger.read(documents)) or _ended_elsewhere(outside, listed)
    )


def finish(session: Session) -> list[str]:
    """Do what was begun and not ended; what was done, in sentences."""
    done: list[str] = []
    _refuse_lost_list(session.project, mirror.read(session.subjects))
    intents = journal.read(session.documents)
    begun = [intent for intent in intents if intent.operation == "forget"]
    if begun:
        session.take_over(begun)
        session.commit()
        done.append(_told("Finished an interrupted forget", begun))
    for intent in intents:
        if intent.operation != "forget":
            name = intent.operation.replace("_", " ")
            if operations.resume(session, intent):
                done.append(_told(f"Finished an interrupted {name}", [intent]))
            else:
                done.append(
                    _told(f"Gave up an interrupted {name}, which had changed nothing", [intent])
                )
    done += _replay(session)
    if session.project.applied() != session.suppression.digest:
        session.commit()
        done.append("Brought the state up to date with the suppression list")
    session.settle()
    return done


def _refuse_lost_list(project: Project, outside: Suppression) -> None:
    """A state that was built under a suppression list needs one, or its copy outside.

    Raises:
        IntegrityError: Both are gone, or the receipts of all that is on it.
    """
    documents = project.documents
    known = suppression.read(documents)
    if known and documents.signature(ledger.NAME) is None and not journal.read(documents):
        raise documents.damaged(ledger.NAME, "is missing")
    if project.applied() and not outside and documents.signature(suppression.NAME) is None:
        raise documents.damaged(suppression.NAME, "is missing")


def _replay(session: Session) -> list[str]:
    """Catch up with what other copies of this project were asked to forget."""
    outside, done = mirror.read(session.subjects), []
    missed = _missed(outside, session.suppression, session.ledger)
    if missed:
        known = recipients.read(session.documents)
        told = {one.id: recipients.of(known, one) for one in missed}
        session.begin(Intent("forget", tuple(missed), recipients=told, replayed=True))
        session.forget_memory()
        session.commit()
        number = count(len(missed), "request")
        done.append(f"Carried out {number} that this copy of the project did not know of")
    ended = _ended_elsewhere(outside, session.suppression)
    if ended:
        operations.end_graces(session, ended)
        done.append(f"Deleted what was held for {', '.join(ended)}: the grace has ended")
    return done


def _missed(outside: Suppression, listed: Suppression, book: Ledger) -> list[Order]:
    """Orders of another copy that this one does not honour, and did not take back itself."""
    if all(name in listed for name in outside.orders):
        return []
    ended = book.ended()
    missed = [one for name, one in outside.orders.items() if name not in {*listed.orders, *ended}]
    return sorted(missed, key=lambda order: (order.effective, order.id))


def _ended_elsewhere(outside: Suppression, listed: Suppression) -> list[str]:
    """Ids of requests whose grace has ended in another copy."""
    return [
        name
        for name, order in listed.orders.items()
        if order.grace_until and name in outside and not outside.orders[name].grace_until
    ]


def _told(what: str, intents: Sequence[Intent]) -> str:
    ids = [name for intent in intents for name in intent.ids]
    named = ", ".join(ids[:3]) + (", …" if len(ids) > 3 else "")
    return f"{what} ({named})" if ids else what
