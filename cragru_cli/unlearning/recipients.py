"""Who else received a subject's data: the language models that prompts went to.

One entry a user and model, in pseudonyms, written before the first prompt leaves. A receipt takes
over what is known of its subject, so that the recipients can be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from cragru_cli.project.documents import Documents
from cragru_cli.project.stores import SENDING
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.subjects import Subjects

NAME = "recipients.json"
_BETWEEN = "\t"
"""Stands in no name of a model or host, other than a blank."""


def note(
    documents: Documents,
    subjects: Subjects,
    users: Iterable[str],
    *,
    model: str,
    host: str,
    at: str,
    may_send: Callable[[], None] = lambda: None,
) -> None:
    """Write down that prompts about users go to a model now; on the disk when the call returns.

    Args:
        may_send: Raises when nothing may leave any more. It is asked when nobody can erase: who is
            forgotten afterwards is found in the list, and who was forgotten before is not added.
    """
    with documents.locked(SENDING, "recommend"):
        may_send()
        known, name = dict(read(documents)), f"{model}{_BETWEEN}{host}"
        for user in users:
            subject = subjects.user(user)
            calls = dict(known.get(subject, {}))
            first, _ = calls.get(name, (at, at))
            known[subject] = {**calls, name: [first, at]}
        if known:
            documents.write(NAME, known)


Known = Mapping[str, Mapping[str, Sequence[str]]]
"""Pseudonym of a user -> model, tabulator, host -> first and last call."""


def of(known: Known, order: Order) -> list[dict[str, Any]]:
    """The recipients of an order's subject, with first and last call.

    An item may have been in the prompts of anybody: all recipients are named then.
    """
    concerned = {*order.users, *order.pairs}
    found: dict[str, list[str]] = {}
    for subject, calls in known.items():
        if order.kind == "item" or subject in concerned:
            for recipient, times in calls.items():
                found.setdefault(recipient, []).extend(times)
    return [
        {"model": name.partition(_BETWEEN)[0], "host": name.partition(_BETWEEN)[2]}
        | {"first": min(times), "last": max(times)}
        for name, times in sorted(found.items())
    ]


def keep(documents: Documents, users: Iterable[str]) -> None:
    """Forget who received the data of anybody else; the receipts know it now.

    Whoever finishes a request that was stopped, or that took all of somebody's interactions one by
    one, need not know whom it concerned.

    Args:
        users: Pseudonyms of all users who are in the data, looked at only where anything is known.
    """
    if documents.signature(NAME) is None:
        return
    with documents.locked(SENDING, "forget"):
        known = read(documents)
        present = set(users) if known else set()
        kept = {subject: calls for subject, calls in known.items() if subject in present}
        if len(kept) < len(known):
            documents.write(NAME, kept)


def read(documents: Documents) -> Known:
    """What is known of all subjects.

    Raises:
        IntegrityError: The list was damaged.
    """
    known = documents.read(NAME) or {}
    if not all(_are_calls(calls) for calls in known.values()):
        raise documents.damaged(NAME, "is no list of recipients")
    return known


def _are_calls(calls: Any) -> bool:
    return isinstance(calls, dict) and all(
        isinstance(times, list) and len(times) == 2 and all(isinstance(one, str) for one in times)
        for times in calls.values()
    )
