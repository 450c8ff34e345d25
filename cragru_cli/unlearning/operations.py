"""What can happen to a request after it took effect: purge, restore, the loss of its pseudonyms.

Each is an intent first, can be done twice, and ends with an event in the ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.merge import merge
from cragru_cli.errors import CragruError
from cragru_cli.unlearning import dates, held, journal, mirror
from cragru_cli.unlearning.journal import Intent
from cragru_cli.unlearning.session import Session


def resume(session: Session, intent: Intent) -> None:
    """Do an operation whose intent is on the disk."""
    steps = {
        "purge": _purge,
        "end_grace": _end_graces,
        "restore": _restore,
        "drop": _drop,
        "return": _return,
    }
    steps[intent.operation](session, intent)
    journal.close(session.documents, [intent])


def purge(session: Session, request_ids: Sequence[str]) -> None:
    """Fit waiting weights anew, and delete what is held for the given requests."""
    _check_before(session, request_ids)
    _end_outside(session, request_ids)
    _do(session, Intent("purge", requests=tuple(request_ids)))


def end_graces(session: Session, request_ids: Sequence[str]) -> None:
    """Delete what is held for the given requests."""
    _check_before(session, request_ids)
    _end_outside(session, request_ids)
    _do(session, Intent("end_grace", requests=tuple(request_ids)))


def restore(session: Session, request_id: str) -> None:
    """Bring back what is held for a request."""
    held.check(session.documents)
    _restored(session, request_id)  # what cannot be merged is refused before the intent
    _do(session, Intent("restore", requests=(request_id,)))


def drop(session: Session, request_ids: Sequence[str]) -> None:
    """Destroy the pseudonyms of requests."""
    _do(session, Intent("drop", requests=tuple(request_ids)))


def allow_return(session: Session, users: Sequence[str]) -> None:
    """From now on only what is older than their requests is suppressed of these users.

    Args:
        users: Pseudonyms.
    """
    later = session.suppression.returned(users).orders
    changed = [one for name, one in later.items() if one != session.suppression.orders[name]]
    if changed:
        _do(session, Intent("return", tuple(changed)))
        mirror.put(session.subjects, changed)


def _end_outside(session: Session, request_ids: Sequence[str]) -> None:
    """Let other copies of the project know that the grace of requests has ended."""
    known = [session.suppression.orders[one] for one in request_ids if one in session.suppression]
    mirror.put(session.subjects, [replace(order, grace_until="") for order in known])


def _check_before(session: Session, request_ids: Sequence[str]) -> None:
    """Nothing is deleted for good while something else is damaged.

    Raises:
        IntegrityError: It is.
    """
    session.project.read()
    held.check(session.documents, but=request_ids)


def _do(session: Session, intent: Intent) -> None:
    journal.open_intent(session.documents, intent)
    resume(session, intent)


def _purge(session: Session, intent: Intent) -> None:
    try:
        session.refit()
    except CragruError:  # the requests wait on; nobody is to meet the same failure at every start
        journal.close(session.documents, [intent])
        raise
    session.settle()
    _end_graces(session, intent)


def _end_graces(session: Session, intent: Intent) -> None:
    for request in intent.requests:
        held.delete(session.documents, request)
    ended = [
        replace(session.suppression.orders[name], grace_until="")
        for name in intent.requests
        if name in session.suppression
    ]
    session.suppress(ended)
    held.erase_from(session.documents, session.suppression, session.subjects)
    session.settle()
    states = session.ledger.requests()
    gone = {"held": {"status": "verified", "note": "deleted"}}
    for name in intent.requests:
        if name in states and states[name].grace_until:
            session.ledger.append("purged", name, dates.now(), layers=gone, grace_ended=True)
    session.write_ledger()


def _restored(session: Session, request: str) -> Dataset | None:
    """The data with what is held for a request; None where nothing is held.

    Raises:
        BadDataError: Data that came in meanwhile do not fit to it.
    """
    aside = held.read(session.documents, request)
    if aside is None:
        return None
    removal = session.suppression.minus([request]).matches(aside, session.subjects)
    allowed = aside.without(removal.interactions, users=removal.users)
    allowed, _ = allowed.compact(delisted=removal.items)
    # Today's catalogue and profiles are newer than what was kept aside.
    return merge(allowed, session.forgetter.remaining()).dataset


def _restore(session: Session, intent: Intent) -> None:
    (request,) = intent.requests
    merged = _restored(session, request)
    aside = held.read(session.documents, request)
    if merged is not None and aside is not None:
        smaller = session.suppression.minus([request])
        held.hand_over(session.documents, aside, smaller.orders.values(), session.subjects)
        session.write(session.fitted(merged), smaller)
        held.delete(session.documents, request)
    if not session.ledger.happened(request, "restored"):
        session.ledger.append("restored", request, dates.now())
        session.write_ledger()
    mirror.take_out(session.subjects, [request])
    session.settle()


def _drop(session: Session, intent: Intent) -> None:
    session.forget_pseudonyms(intent.requests)


def _return(session: Session, intent: Intent) -> None:
    session.suppress(intent.orders)
    new = [one.id for one in intent.orders if not session.ledger.happened(one.id, "returned")]
    for name in new:
        session.ledger.append("returned", name, dates.now())
    if new:
        session.write_ledger()
