"""What a project holds, as dicts and sets: rows, what is asked of them, what that takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

Pair = tuple[str, str]
"""A user and an item."""


class Listing(NamedTuple):
    """What the catalogue says of an item."""

    title: str
    genre: str
    year: str


@dataclass(frozen=True)
class Rows:
    """Rows of three tables.

    Attributes:
        log: (user, item) -> (time, rating).
        items: What the catalogue lists.
        profiles: User -> the one thing that is known of them.
    """

    log: Mapping[Pair, tuple[int, int]] = field(default_factory=dict)
    items: Mapping[str, Listing] = field(default_factory=dict)
    profiles: Mapping[str, str] = field(default_factory=dict)

    @property
    def users(self) -> set[str]:
        """Everybody who is known."""
        return {user for user, _ in self.log} | set(self.profiles)

    @property
    def mentioned(self) -> set[str]:
        """Items that somebody has used."""
        return {item for _, item in self.log}

    @property
    def item_ids(self) -> set[str]:
        """Items that have a place in the catalogue."""
        return self.mentioned | set(self.items)

    @property
    def ids(self) -> set[str]:
        """Everything with a name."""
        return self.users | self.item_ids

    def of(self, user: str) -> dict[str, tuple[int, int]]:
        """A user's items."""
        return {item: row for (one, item), row in self.log.items() if one == user}

    def plus(self, other: Rows) -> Rows:
        """With the rows of a later source: of a pair the last, of equal times the best rated."""
        log = dict(self.log)
        for pair, row in other.log.items():
            log[pair] = max(row, log.get(pair, row))
        return Rows(log, {**self.items, **other.items}, {**self.profiles, **other.profiles})

    def minus(self, gone: Gone) -> Rows:
        """Without what is taken away."""
        return Rows(
            {pair: row for pair, row in self.log.items() if pair not in gone.pairs},
            {item: row for item, row in self.items.items() if item not in gone.items},
            {user: row for user, row in self.profiles.items() if user not in gone.users},
        )

    def only(self, gone: Gone) -> Rows:
        """What is taken away, with all that the catalogue says of the items it mentions."""
        log = {pair: row for pair, row in self.log.items() if pair in gone.pairs}
        named = gone.items | {item for _, item in log}
        return Rows(
            log,
            {item: row for item, row in self.items.items() if item in named},
            {user: row for user, row in self.profiles.items() if user in gone.users},
        )

    def telling_of(self, items: set[str]) -> Rows:
        """With nothing that the catalogue says of others than these and those in the log."""
        told = {item: row for item, row in self.items.items() if item in self.mentioned | items}
        return replace(self, items=told)


@dataclass(frozen=True)
class Gone:
    """What is taken out of rows: pairs of the log, profiles of users, items of the catalogue."""

    pairs: frozenset[Pair] = frozenset()
    users: frozenset[str] = frozenset()
    items: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.pairs or self.users or self.items)

    def __or__(self, other: Gone) -> Gone:
        return Gone(self.pairs | other.pairs, self.users | other.users, self.items | other.items)


@dataclass(frozen=True)
class Wish:
    """What somebody asks for.

    Attributes:
        kind: ``user``, ``item``, ``interaction``, ``attribute`` or ``time_range``.
        user, item: "" where the kind has none.
        value: A genre, for ``attribute``.
        since, until: Bounds in time, for ``time_range``.
    """

    kind: str
    user: str = ""
    item: str = ""
    value: str = ""
    since: int | None = None
    until: int | None = None

    def found_in(self, rows: Rows) -> Gone:
        """What it takes away; nothing where nothing is found."""
        if self.kind == "user":
            pairs = frozenset((self.user, item) for item in rows.of(self.user))
            known = self.user in rows.users
            return Gone(pairs, frozenset({self.user}) if known else frozenset())
        if self.kind == "item":
            pairs = frozenset(pair for pair in rows.log if pair[1] == self.item)
            known = self.item in rows.item_ids
            return Gone(pairs, items=frozenset({self.item}) if known else frozenset())
        chosen = [item for item, row in rows.of(self.user).items() if self._means(rows, item, *row)]
        return Gone(frozenset((self.user, item) for item in chosen))

    def _means(self, rows: Rows, item: str, time: int, rating: int) -> bool:
        if self.kind == "interaction":
            return item == self.item
        if self.kind == "attribute":
            return item in rows.items and rows.items[item].genre == self.value
        begins = self.since is None or time >= self.since
        return begins and (self.until is None or time < self.until)


@dataclass(frozen=True)
class Order:
    """A wish that was granted.

    Attributes:
        at: When; seconds since 1970.
        until: How long what it took can be restored; 0: it cannot.
        pairs: What it took away, where it does not mean the whole of a user or an item.
        bound: Of a user: up to when everything stays out; None for ever.
    """

    id: str
    wish: Wish
    at: int
    until: int = 0
    pairs: frozenset[Pair] = frozenset()
    bound: int | None = None

    def takes_of(self, rows: Rows) -> Gone:
        """What of any rows must not be there."""
        if self.pairs:
            return Gone(self.pairs & frozenset(rows.log))
        found = self.wish.found_in(rows)
        if self.bound is None:
            return found
        # A profile has no date: that of somebody who came back stays out.
        pairs = frozenset(pair for pair in found.pairs if rows.log[pair][0] <= self.bound)
        return Gone(pairs, found.users & frozenset(rows.profiles))

    def covers(self, wish: Wish) -> bool:
        """Whether it has done already what is asked for."""
        if self.wish == wish:
            return True
        if self.wish.kind == "item":
            return wish.item == self.wish.item
        if self.wish.kind == "user":
            return self.bound is None and wish.user == self.wish.user
        return wish.kind == "interaction" and (wish.user, wish.item) in self.pairs


def taken(orders: Iterable[Order], rows: Rows) -> Gone:
    """What several orders take away together."""
    gone = Gone()
    for order in orders:
        gone |= order.takes_of(rows)
    return gone
