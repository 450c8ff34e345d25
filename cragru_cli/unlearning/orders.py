"""A request as it is kept: who and what in pseudonyms only, with its dates and counts."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Dataset
from cragru_cli.project.files import canonical_json
from cragru_cli.unlearning import dates
from cragru_cli.unlearning.request import ForgetRequest, Selection
from cragru_cli.unlearning.subjects import Subjects, is_request_id, new_request_id, new_salt


@dataclass(frozen=True)
class Order:
    """One accepted request.

    Attributes:
        id: Random.
        kind: See :attr:`ForgetRequest.kind`.
        received, effective, due: Moments.
        grace_until: Until then what was removed is kept aside and can be restored; "" for none.
        drop: Whether its pseudonyms are destroyed once it is done.
        asked: Pseudonym of the request as it was worded.
        salt: What the receipt's subject is salted with.
        users: Pseudonym of each user who is forgotten -> None, or the moment (seconds since 1970)
            up to which: somebody who came back.
        items: Pseudonyms of items that are forgotten for everybody.
        pairs: Pseudonym of a user -> pseudonyms of interactions.
        removed: Store -> count.
    """

    id: str
    kind: str
    received: str
    effective: str
    due: str
    grace_until: str = ""
    drop: bool = False
    asked: str = ""
    salt: str = ""
    subject: str = ""
    users: Mapping[str, float | None] = field(default_factory=dict)
    items: tuple[str, ...] = ()
    pairs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    removed: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def document(self) -> Mapping[str, Any]:
        """JSON, read back by :func:`read`."""
        return {entry.name: getattr(self, entry.name) for entry in fields(self)}

    @cached_property
    def text(self) -> bytes:
        """The canonical spelling of :attr:`document`; lists of orders are written often."""
        return canonical_json(self.document)[:-1]

    def returned(self, users: Collection[str]) -> Order:
        """The order after users came back: what is older than it stays forgotten."""
        until = dates.seconds(self.effective)
        kept = {name: until if name in users else bound for name, bound in self.users.items()}
        return replace(self, users=kept)

    def plus_pairs(self, further: Mapping[str, Collection[str]]) -> Order:
        """The order with further interactions of its users."""
        if not further:
            return self
        names = {*self.pairs, *further}
        joined = {one: {*self.pairs.get(one, ()), *further.get(one, ())} for one in sorted(names)}
        return replace(self, pairs={one: tuple(sorted(of)) for one, of in joined.items()})


_NAMES = {entry.name for entry in fields(Order)}


def read(document: Any) -> Order:
    """An order from its JSON.

    Raises:
        ValueError: It is none.
    """
    if not isinstance(document, dict) or set(document) != _NAMES:
        raise ValueError("not an order")
    texts = ("id", "kind", "received", "effective", "due", "grace_until", "asked", "salt")
    if not all(isinstance(document[name], str) for name in (*texts, "subject")):
        raise ValueError("not an order")
    if not is_request_id(document["id"]):
        raise ValueError("not the id of a request")
    for moment in (document["received"], document["effective"], document["due"]):
        dates.seconds(moment)
    if document["grace_until"]:
        dates.seconds(document["grace_until"])
    try:
        return Order(
            **{
                **document,
                "items": tuple(map(str, document["items"])),
                "users": {
                    str(name): None if until is None else float(until)
                    for name, until in document["users"].items()
                },
                "pairs": {str(name): tuple(map(str, of)) for name, of in document["pairs"].items()},
                "removed": {str(name): int(count) for name, count in document["removed"].items()},
            }
        )
    except (TypeError, AttributeError, OverflowError):
        raise ValueError("not an order") from None


@dataclass(frozen=True)
class Terms:
    """What holds for all requests of one call.

    Attributes:
        now: The moment from which the requests are effective.
        due_days: Days from receipt to deadline.
        grace_days: Days that what is removed can be restored; 0 for none.
    """

    now: str
    due_days: int
    grace_days: int = 0
    drop: bool = False


def accept(
    dataset: Dataset,
    request: ForgetRequest,
    selection: Selection,
    subjects: Subjects,
    terms: Terms,
) -> Order:
    """The order for a request that found something."""
    received = dates.parse(request.received) if request.received else terms.now
    salt = new_salt()
    named = [text for text in (request.user, request.item) if text is not None]
    return Order(
        id=new_request_id(),
        kind=request.kind,
        received=received,
        effective=terms.now,
        due=dates.after(received, terms.due_days),
        grace_until=dates.after(terms.now, terms.grace_days) if terms.grace_days else "",
        drop=terms.drop,
        asked=subjects.asked(request.document()),
        salt=salt,
        subject=subjects.salted(salt, request.kind, *named),
        users={subjects.user(selection.user): None} if selection.user is not None else {},
        items=(subjects.item(selection.item),) if selection.item is not None else (),
        pairs=pairs(dataset, request, selection, subjects),
        removed=counts(dataset, selection),
    )


def counts(dataset: Dataset, selection: Selection) -> dict[str, int]:
    """How much a selection takes from each store."""
    return {
        "interactions": len(selection.positions),
        "profiles": int(selection.user in dataset.profiles.rows),
        "items": int(selection.item is not None),
    }


def pairs(
    dataset: Dataset, request: ForgetRequest, selection: Selection, subjects: Subjects
) -> dict[str, tuple[str, ...]]:
    """Pseudonym of the user -> of the selected interactions, unless the whole user is meant."""
    if request.user is None or selection.user is not None:
        return {}
    pseudonyms = sorted(subjects.pair(request.user, item) for item in items_of(dataset, selection))
    return {subjects.user(request.user): tuple(pseudonyms)}


def items_of(dataset: Dataset, selection: Selection) -> list[str]:
    """Ids of the items that the selected interactions are with."""
    items = np.unique(dataset.interactions.items[selection.positions])
    return [dataset.catalog.ids[item] for item in items.tolist()]
