"""What is drawn for a run: small pools, so that all meets all, and distinctive names."""

from __future__ import annotations

import random
from collections.abc import Callable

from hypothesis import strategies as st

from tests.unlearning.machine.rows import Listing, Rows, Wish
from tests.unlearning.machine.world import RETRAINS, Policy, Ways

USERS = tuple(f"user-{number:04x}" for number in (0x7F3A, 0x19C4, 0xB05E, 0x2D81, 0xE6F7, 0x44A9))
ITEMS = tuple(
    f"item-{number:04x}" for number in (0xA1B2, 0x0F0F, 0x93D4, 0x5C6E, 0xD00D, 0x7788, 0x31E3)
)
GENRES = ("horror", "romance", "crime")
LONG_AGO = 1_700_000_000
_SPAN = 100
_MOST_CALLS = 127
_PERIODS = (
    (None, LONG_AGO + _SPAN // 2),
    (LONG_AGO + _SPAN // 2, None),
    (LONG_AGO + 30, LONG_AGO + 70),
)

_user, _item = st.sampled_from(USERS), st.sampled_from(ITEMS)
_wish = st.one_of(
    st.builds(lambda user: Wish("user", user), _user),
    st.builds(lambda item: Wish("item", item=item), _item),
    st.builds(lambda user, item: Wish("interaction", user, item), _user, _item),
    st.builds(
        lambda user, genre: Wish("attribute", user, value=genre), _user, st.sampled_from(GENRES)
    ),
    st.builds(
        lambda user, period: Wish("time_range", user, since=period[0], until=period[1]),
        _user,
        st.sampled_from(_PERIODS),
    ),
)
wishes = st.lists(_wish, min_size=1, max_size=3)
ways = st.sampled_from(
    [
        Ways(),
        Ways(ignore_missing=True),
        Ways(ignore_missing=True, one_by_one=True),
        Ways(one_by_one=True),
        Ways(ignore_missing=True, grace_days=3),
        Ways(ignore_missing=True, grace_days=14),
        Ways(ignore_missing=True, one_by_one=True, grace_days=14),
        Ways(ignore_missing=True, drop=True),
    ]
)
backbones = st.sampled_from(["ease", RETRAINS, "popularity"])
policies = st.sampled_from(
    [Policy(), Policy(now=True), Policy(after_requests=3), Policy(after_days=5)]
)
salts = st.integers(0, 255)
calls = st.integers(1, _MOST_CALLS)
"""Which change of the disk is the last; about as many as the longest command makes."""


def rows(salt: int, most: int, moment: Callable[[], int] | None = None) -> Rows:
    """The rows that a number stands for.

    Args:
        most: Of the log; there is at least one.
        moment: Of each row of the log; long ago, where nothing else is said.
    """
    stream = random.Random(salt)
    pairs = stream.sample([(user, item) for user in USERS for item in ITEMS], most)
    log = {
        pair: (moment() if moment else LONG_AGO + stream.randrange(_SPAN), stream.randint(1, 5))
        for pair in pairs[stream.randrange(most) :]
    }
    return Rows(
        log,
        {item: _listing(item, salt % 3) for item in ITEMS if stream.random() < 0.6},
        {user: f"{user} of {salt}" for user in USERS if stream.random() < 0.5},
    )


def _listing(item: str, edition: int) -> Listing:
    return Listing(f"The {item}, {edition}", GENRES[ITEMS.index(item) % 3], str(1990 + edition))


def first_rows(salt: int) -> Rows:
    """Rows to begin with; each of the three tables has some."""
    some = rows(salt, 25)
    return Rows(
        some.log,
        some.items or {ITEMS[0]: _listing(ITEMS[0], 0)},
        some.profiles or {USERS[0]: f"{USERS[0]} of {salt}"},
    )
