"""Moments in time: one spelling, UTC, whole seconds."""

from __future__ import annotations

import math
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from cragru_cli.errors import UsageError

_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_AHEAD = 1  # days: elsewhere it may be tomorrow already


def now() -> str:
    """The present, as ``2026-01-31T12:00:00Z``."""
    return _spelled(datetime.now(timezone.utc))


def after(moment: str, days: int) -> str:
    """The moment a number of days later; the end of time where that is beyond it."""
    try:
        return _spelled(_read(moment) + timedelta(days=days))
    except OverflowError:
        return "9999-12-31T23:59:59Z"


def days_between(earlier: str, later: str) -> float:
    """Days from one moment to another."""
    return (_read(later) - _read(earlier)).total_seconds() / 86_400


def seconds(moment: str) -> float:
    """Seconds since 1970."""
    return _read(moment).timestamp()


def parse(text: str) -> str:
    """A moment from a date or a date with a time, in UTC unless it says otherwise.

    Raises:
        UsageError: It is neither.
    """
    return _spelled(_parse(text))


def parse_past(text: str, name: str) -> str:
    """As :func:`parse`, for something that has happened.

    Args:
        name: What the moment is called, for messages.

    Raises:
        UsageError: It is no moment, or lies ahead.
    """
    moment = parse(text)
    if days_between(now(), moment) > _AHEAD:
        raise UsageError(
            f"`{name}` lies in the future: {text}",
            hint="Write the day on which it was, or leave it out: then it is now.",
        )
    return moment


def timestamp(text: str) -> float:
    """A bound on the timestamps of interactions: a number as in the data, or a date.

    Raises:
        UsageError: It is neither.
    """
    try:
        value = float(text)
    except ValueError:
        return _parse(text).timestamp()
    if not math.isfinite(value):
        raise UsageError(f"`{text}` is not a moment", hint="Give a date or a finite number.")
    return value


def _parse(text: str) -> datetime:
    try:
        found = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
        return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)).astimezone(
            timezone.utc
        )
    except (ValueError, OverflowError):
        raise UsageError(
            f"`{text}` is not a moment", hint="Write it as 2026-01-31 or 2026-01-31T12:00:00."
        ) from None


def _spelled(moment: datetime) -> str:
    # Not by strftime: on some systems that writes the year 206 in three digits.
    return moment.replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


@lru_cache(maxsize=1 << 14)  # a long list of requests is read again and again
def _read(moment: str) -> datetime:
    return datetime.strptime(moment, _FORMAT).replace(tzinfo=timezone.utc)
