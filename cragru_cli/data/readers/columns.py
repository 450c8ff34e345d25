"""Which column means what: told by the user, guessed from the header, or taken by position."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from cragru_cli.data.readers.badrows import shown
from cragru_cli.data.readers.table import Table
from cragru_cli.errors import BadDataError, UsageError

_LISTED = 20
_TYPE = re.compile(r":(?:token|float)(?:_seq)?")  # as RecBole's headers write it after the name


@dataclass(frozen=True)
class Role:
    """What a column can be used as.

    Attributes:
        name: Key of the role in options and reports.
        guesses: Normalised header names that mean it, the clearest first.
        required: Whether a source is unusable without it.
    """

    name: str
    guesses: tuple[str, ...]
    required: bool = False

    @property
    def option(self) -> str:
        return f"--{self.name}-column"


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_USER_IDS = _words("userid uid customerid reviewerid memberid visitorid accountid clientid")
_USERS = _words("user username customer reviewer member visitor client")
_ITEM_IDS = _words(
    "itemid iid movieid productid parentasin asin sku isbn bookid trackid songid artistid "
    "articleid newsid videoid gameid businessid recipeid contentid"
)
_ITEMS = _words("item movie product book track song artist article video game")

USER = Role("user", (*_USER_IDS, *_USERS), required=True)
ITEM = Role("item", (*_ITEM_IDS, *_ITEMS), required=True)
RATING = Role(
    "rating",
    _words("rating ratings score stars star starrating overall bookrating value preference weight"),
)
TIMESTAMP = Role(
    "timestamp",
    _words(
        "timestamp unixreviewtime unixtimestamp unixtime time ts datetime date createdat "
        "eventtime reviewtime ratedat updatedat"
    ),
)
TITLE = Role(
    "title",
    _words(
        "title name movietitle itemtitle producttitle booktitle tracktitle itemname moviename "
        "productname trackname songname"
    ),
)
CATEGORIES = Role(
    "categories", _words("genres genre categories category class classes tags maincategory")
)

INTERACTION_ROLES = (USER, ITEM, RATING, TIMESTAMP)
# In a file about nothing but items, or nothing but users, "id" is clear, and clearer than "movie".
ITEM_ROLES = (replace(ITEM, guesses=(*_ITEM_IDS, "id", *_ITEMS)), TITLE, CATEGORIES)
USER_ROLES = (replace(USER, guesses=(*_USER_IDS, "id", *_USERS)),)


def normalised(name: str) -> str:
    """A header name for comparison: lower case, letters and digits only."""
    return "".join(char for char in name.casefold() if char.isalnum())


def is_known(name: str, roles: Sequence[Role]) -> bool:
    """Whether a header name would be guessed to have one of the roles."""
    return any(normalised(name) in role.guesses for role in roles)


def named_position(names: Sequence[str], wanted: str) -> int | None:
    """The position of a header name, exactly or else but for case, white space and type."""
    if wanted in names:
        return names.index(wanted)
    folded = [name.casefold() for name in names]
    loosely = _TYPE.sub("", wanted.strip().casefold())
    return folded.index(loosely) if loosely in folded else None


def map_columns(
    table: Table, roles: Sequence[Role], wanted: Mapping[str, str | None]
) -> dict[str, int]:
    """The position of each role's column; a role that no column has is left out.

    Args:
        table: The source.
        roles: In the order of the columns of a source without header.
        wanted: Role -> header name or 1-based number where the user named one.

    Raises:
        BadDataError: A named column does not exist, or a required one cannot be guessed.
        UsageError: One column was named for two roles.
    """
    mapped: dict[str, int] = {}
    for role in roles:
        name = wanted.get(role.name)
        if name is not None:
            mapped[role.name] = _named(table, role, name, mapped)
    for at, role in enumerate(roles):
        if role.name not in mapped:
            guess = _guess(table, role, at, frozenset(mapped.values()))
            if guess is not None:
                mapped[role.name] = guess
            elif role.required:
                raise _no_column(table, role)
    return mapped


def _named(table: Table, role: Role, name: str, mapped: Mapping[str, int]) -> int:
    position = _position(table, name)
    if position is None:
        raise BadDataError(
            f"has no column {shown(name)} ({role.option}); {_found(table)}",
            where=table.records.place,
        )
    for other, taken in mapped.items():
        if taken == position:
            raise UsageError(f"--{other}-column and {role.option} name the same column")
    return position


def _position(table: Table, name: str) -> int | None:
    by_name = named_position(table.names or (), name)
    if by_name is not None:
        return by_name
    number = int(name) if name.isascii() and name.isdigit() else 0
    return number - 1 if 1 <= number <= table.width else None


def _guess(table: Table, role: Role, at: int, taken: frozenset[int]) -> int | None:
    if table.names is None:
        return at if at < table.width and at not in taken else None
    position = {normalised(name): place for place, name in reversed([*enumerate(table.names)])}
    guesses = (position.get(guess) for guess in role.guesses)
    return next((place for place in guesses if place is not None and place not in taken), None)


def _no_column(table: Table, role: Role) -> BadDataError:
    remedy = f"Say which it is with {role.option} (a name or a number)"
    if table.names is not None:
        remedy += ", or --no-header where the first row is data"
    return BadDataError(
        f"cannot tell which column is the {role.name}; {_found(table)}",
        where=table.records.place,
        hint=f"{remedy}.",
    )


def _found(table: Table) -> str:
    labels = table.labels()
    more = f" and {len(labels) - _LISTED} more" if len(labels) > _LISTED else ""
    listed = labels if table.names is None else [shown(label) for label in labels]
    return f"its columns are {', '.join(listed[:_LISTED])}{more}"
