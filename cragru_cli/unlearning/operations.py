"""What can happen to a request after it took effect: purge, restore, the loss of its pseudonyms.

Each is an intent first, can be done twice, and ends with an event in the ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.merge import merge
from cragru_cli.unlearning import dates, held, journal, mirror
from cragru_cli.unlearning.journal import Intent
from cragru_cli.unlearning.session import Session


def resume(session: Session, intent: Intent) -> bool:
    """Do an operation whose intent is on the disk; False where it is given up.

    Nothing is trained here: who only looks at a project must not wait for it, nor meet its failure.
    What fits weights does it between its intent and this; where it was stopped before the new
    state was in place, nothing has changed yet, and the operation is given up.
    """
    steps = {
        "purge": _purge,
        "end_grace": _end_graces,
        "restore": _restore,
        "drop": _drop,
        "return": _return,
    }
    is_done = steps[intent.operation](session, intent)
    journal.close(session.documents, [intent])
    return is_done


def purge(session: Session, request_ids: Sequence[str]) -> None:
    """Fit waiting weights anew, and delete what is held for the given requests."""
    _check_before(session, request_ids)
    intent = Intent("purge", requests=tuple(request_ids))
    journal.open_intent(session.documents, intent)
    session.refit()
    _end_outside(session, request_ids)
    resume(session, intent)


def end_graces(session: Session, request_ids: Sequence[str]) -> None:
    """Delete what is held for the given requests."""
    _check_before(session, request_ids)
    _end_outside(session, request_ids)
    _do(session, Intent("end_grace", requests=tuple(request_ids)))


def restore(session: Session, request_id: str) -> None:
    """Bring back what is held for a request."""
    held.check(session.documents)
    merged = _restored(session, request_id)  # what cannot be merged is refused before the intent
    contents = None if merged is None else session.fitted(merged)
    intent = Intent("restore", requests=(request_id,))
    journal.open_intent(session.documents, intent)
    if contents is not None:
        session.write(contents, session.suppression.minus([request_id]))
    resume(session, intent)


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
    """Let other copies know that this user ends the grace of requests, here and now."""
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


def _purge(session: Session, intent: Intent) -> bool:
    model = session.forgetter.model
    if model is not None and model.is_stale:
        return False
    session.settle()
    return _end_graces(session, intent)


def _end_graces(session: Session, intent: Intent) -> bool:
    mirror.end_graces(session.subjects, intent.requests)
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
    return True


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


def _restore(session: Session, intent: Intent) -> bool:
    (request,) = intent.requests
    aside = held.read(session.documents, request)
    if aside is not None:
        smaller = session.suppression.minus([request])
        if session.project.applied() != smaller.digest:
            return False
        session.adopt(smaller)
        held.hand_over(session.documents, aside, smaller.orders.values(), session.subjects)
        held.delete(session.documents, request)
    if not session.ledger.happened(request, "restored"):
        session.ledger.append("restored", request, dates.now())
        session.write_ledger()
    mirror.take_out(session.subjects, [request])
    session.settle()
    return True


def _drop(session: Session, intent: Intent) -> bool:
    session.forget_pseudonyms(intent.requests)
    return True


def _return(session: Session, intent: Intent) -> bool:
    session.suppress(intent.orders)
    new = [one.id for one in intent.orders if not session.ledger.happened(one.id, "returned")]
    for name in new:
        session.ledger.append("returned", name, dates.now())
    if new:
        session.write_ledger()
    return True
