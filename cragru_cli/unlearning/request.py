"""What is to be forgotten, and what that is in the data at hand.

Shapes: N interactions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Bool, Dataset
from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.untrusted import visible


@dataclass(frozen=True)
class ForgetRequest:
    """A user with everything known of them, an item for everybody, or one interaction."""

    user: str | None = None
    item: str | None = None

    def __post_init__(self) -> None:
        if self.user is None and self.item is None:
            raise UsageError("nothing to forget was named", hint="Give --user, --item or both.")

    def __str__(self) -> str:
        named = [("user", self.user), ("item", self.item)]
        return ", ".join(f"{kind} {visible(name)}" for kind, name in named if name is not None)


@dataclass(frozen=True)
class Removal:
    """What requests take away.

    Attributes:
        interactions: bool[N].
        users: Ids whose profiles go.
        items: Ids that leave the catalogue.
    """

    interactions: Bool
    users: frozenset[str]
    items: frozenset[str]


def resolve(dataset: Dataset, requests: Sequence[ForgetRequest]) -> Removal:
    """What the requests remove from a data set.

    Raises:
        BadDataError: Something named is not there; nothing is removed then.
    """
    gone = np.zeros(len(dataset.interactions), dtype=np.bool_)
    users: set[str] = set()
    items: set[str] = set()
    unknown: list[str] = []
    for request in requests:
        known = _mark(dataset, request, gone)
        if not known:
            unknown.append(_named(dataset, request))
        elif request.item is None and request.user is not None:
            users.add(request.user)
        elif request.user is None and request.item is not None:
            items.add(request.item)
    if unknown:
        shown = "; ".join(unknown[:5]) + ("; …" if len(unknown) > 5 else "")
        raise BadDataError(
            f"not in the data: {shown}",
            hint="Nothing was changed. Check the id, or whether it was forgotten already.",
        )
    return Removal(gone, frozenset(users), frozenset(items))


def _named(dataset: Dataset, request: ForgetRequest) -> str:
    """A request that finds nothing, in words that say what is missing."""
    known = (
        request.user is not None
        and request.item is not None
        and dataset.user(request.user) is not None
        and dataset.item(request.item) is not None
    )
    return f"{request} (both are known, the interaction is not)" if known else str(request)


def is_present(dataset: Dataset, request: ForgetRequest) -> bool:
    """Whether anything that the request names is in the data."""
    return _mark(dataset, request, np.zeros(len(dataset.interactions), dtype=np.bool_))


def _mark(dataset: Dataset, request: ForgetRequest, gone: Bool) -> bool:
    """Mark the interactions of a request in ``gone``: bool[N]; False if it names nothing known."""
    log = dataset.interactions
    row = None if request.user is None else dataset.user(request.user)
    column = None if request.item is None else dataset.item(request.item)
    if request.item is None:
        if row is not None:
            gone[log.of(row)] = True
        return row is not None or request.user in dataset.profiles.rows
    if request.user is None:
        if column is not None:
            gone |= log.items == column
        return column is not None
    if row is None or column is None:
        return False
    part = log.of(row)
    matches = log.items[part] == column
    gone[part] |= matches
    return bool(matches.any())
