"""What is to be forgotten, and what that is in the data at hand.

Shapes: N interactions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Bool, Catalog, Dataset, Int64
from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.unlearning import dates
from cragru_cli.untrusted import visible

_CATEGORY_NAMES = ("category", "categories", "genre", "genres")


@dataclass(frozen=True)
class ForgetRequest:
    """A user with all that is known of them, an item for everybody, or some of a user's log.

    Attributes:
        user: With nothing else: the user, history and profile.
        item: Alone: the item, for everybody. With a user: that one interaction.
        where: ``FIELD=VALUE`` of the catalogue (``genre=Horror``): the user's interactions with
            such items.
        since: The user's interactions from this moment on: a number as in the data, or a date.
        until: Up to, not including, this moment.
        received: When the request came in; the deadline counts from here. Not ahead of
            now, which is the default.
    """

    user: str | None = None
    item: str | None = None
    where: str | None = None
    since: str | None = None
    until: str | None = None
    received: str | None = None

    def __post_init__(self) -> None:
        if self.user is None and self.item is None:
            raise UsageError("nothing to forget was named", hint="Give --user, --item or both.")
        if self._is_range and (self.user is None or self.item is not None):
            raise UsageError(
                "an attribute or a time range belongs to one user and to no item",
                hint="Give --user with --where, --since or --until.",
            )
        if self.where is not None and not all(self.where.partition("=")):
            raise UsageError(
                f"`{visible(self.where)}` is not FIELD=VALUE", hint="As in --where genre=Horror."
            )
        for bound in (self.since, self.until):
            if bound is not None:
                dates.timestamp(bound)
        if self.received is not None:
            dates.parse_past(self.received, "received")

    @property
    def _is_range(self) -> bool:
        return not (self.where is None and self.since is None and self.until is None)

    @property
    def is_named(self) -> bool:
        """Whether it names what goes by its id, and not by what holds for it."""
        return not self._is_range

    @property
    def kind(self) -> str:
        """``user``, ``item``, ``interaction``, ``attribute`` or ``time_range``."""
        if self.item is not None:
            return "item" if self.user is None else "interaction"
        if self.where is not None:
            return "attribute"
        return "time_range" if self._is_range else "user"

    def document(self) -> dict[str, str]:
        """What was asked for, without when; equal requests have equal documents."""
        named = {name: getattr(self, name) for name in ("user", "item", "where", "since", "until")}
        return {name: value for name, value in named.items() if value is not None}

    def __str__(self) -> str:
        return ", ".join(f"{name} {visible(value)}" for name, value in self.document().items())


@dataclass(frozen=True)
class Selection:
    """What one request finds in a data set.

    Attributes:
        positions: int64[n], ascending, of interactions.
        user: Set if all that is known of the user goes.
        item: Set if the item leaves the catalogue.
    """

    positions: Int64
    user: str | None = None
    item: str | None = None


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

    @property
    def is_empty(self) -> bool:
        return not (self.interactions.any() or self.users or self.items)


def combine(dataset: Dataset, selections: Sequence[Selection]) -> Removal:
    """What the selections take away together."""
    gone = np.zeros(len(dataset.interactions), dtype=np.bool_)
    for selection in selections:
        gone[selection.positions] = True
    return Removal(
        gone,
        frozenset(one.user for one in selections if one.user is not None),
        frozenset(one.item for one in selections if one.item is not None),
    )


def resolve(dataset: Dataset, requests: Sequence[ForgetRequest]) -> Removal:
    """What the requests remove from a data set.

    Raises:
        BadDataError: Something named is not there; nothing is removed then.
    """
    found = [(request, select(dataset, request)) for request in requests]
    missing = [request for request, selection in found if selection is None]
    if missing:
        raise unknown(dataset, missing)
    return combine(dataset, [selection for _, selection in found if selection is not None])


def unknown(dataset: Dataset, requests: Sequence[ForgetRequest]) -> BadDataError:
    """The error for requests that find nothing."""
    named = [_named(dataset, request) for request in requests[:5]]
    shown = "; ".join(named) + ("; …" if len(requests) > 5 else "")
    return BadDataError(
        f"not in the data: {shown}",
        hint="Nothing was changed. Check the ids; --ignore-missing does the others.",
    )


def is_present(dataset: Dataset, request: ForgetRequest) -> bool:
    """Whether anything that the request names is in the data."""
    return select(dataset, request) is not None


def select(dataset: Dataset, request: ForgetRequest) -> Selection | None:
    """What a request finds; None where it finds nothing.

    Raises:
        BadDataError: The catalogue has no such field, or there are no timestamps to compare.
    """
    if request.user is None:
        return _select_item(dataset, request.item or "")
    row = dataset.user(request.user)
    owned = np.arange(0) if row is None else _range(dataset, row)
    if request.kind == "user":
        known = row is not None or request.user in dataset.profiles.rows
        return Selection(owned, user=request.user) if known else None
    positions = owned[_wanted(dataset, owned, request)]
    return Selection(positions) if len(positions) else None


def _select_item(dataset: Dataset, item: str) -> Selection | None:
    column = dataset.item(item)
    if column is None:
        return None
    return Selection(np.flatnonzero(dataset.interactions.items == column), item=item)


def _range(dataset: Dataset, row: int) -> Int64:
    part = dataset.interactions.of(row)
    return np.arange(part.start, part.stop, dtype=np.int64)


def _wanted(dataset: Dataset, owned: Int64, request: ForgetRequest) -> Bool:
    """Which of a user's interactions the request means: bool[len(owned)]."""
    log = dataset.interactions
    wanted = np.ones(len(owned), dtype=np.bool_)
    if request.item is not None:
        column = dataset.item(request.item)
        wanted &= log.items[owned] == (-1 if column is None else column)
    if request.where is not None:
        wanted &= having(dataset.catalog, request.where)[log.items[owned]]
    if (request.since is not None or request.until is not None) and not log.timed:
        raise BadDataError(
            "the interactions have no timestamps, so no time range can be forgotten",
            hint="Name the user, or single interactions.",
        )
    if request.since is not None:
        wanted &= log.timestamps[owned] >= dates.timestamp(request.since)
    if request.until is not None:
        wanted &= log.timestamps[owned] < dates.timestamp(request.until)
    return wanted


def having(catalog: Catalog, where: str) -> Bool:
    """bool[I]: items for which ``FIELD=VALUE`` of the catalogue holds, whatever the case.

    Raises:
        BadDataError: The catalogue has no such field.
    """
    field, _, value = (part.strip() for part in where.partition("="))
    columns = {name.casefold(): column for name, column in catalog.fields.items()}
    wanted, name = value.casefold(), field.casefold()
    if name in columns:
        has = [entry.casefold() == wanted for entry in columns[name]]
    elif name in _CATEGORY_NAMES:
        has = [wanted in map(str.casefold, names) for names in catalog.categories]
    elif name == "title":
        has = [title.casefold() == wanted for title in catalog.titles]
    else:
        known = ", ".join(["genre", "title", *catalog.fields])
        raise BadDataError(
            f"the catalogue has no field `{visible(field)}`", hint=f"Known: {visible(known)}."
        )
    return np.array(has, dtype=np.bool_)


def _named(dataset: Dataset, request: ForgetRequest) -> str:
    """A request that finds nothing, in words that say what is missing."""
    if request.user is None or dataset.user(request.user) is None:
        return str(request)
    if request.item is None:
        return f"{request} (the user is known, but has no such interactions)"
    if dataset.item(request.item) is None:
        return str(request)
    return f"{request} (both are known, the interaction is not)"
