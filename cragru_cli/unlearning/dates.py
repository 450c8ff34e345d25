"""Moments in time: one spelling, UTC, whole seconds."""

from __future__ import annotations

import math
from datetime import datetime, timedelta, timezone
from functools import lru_cache

from cragru_cli.errors import UsageError

_FORMAT = "%Y-%m-%dT%H:%M:%SZ"


def now() -> str:
    """The present, as ``2026-01-31T12:00:00Z``."""
    return datetime.now(timezone.utc).strftime(_FORMAT)


def after(moment: str, days: int) -> str:
    """The moment a number of days later; the end of time where that is beyond it."""
    try:
        return (_read(moment) + timedelta(days=days)).strftime(_FORMAT)
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
    return _parse(text).strftime(_FORMAT)


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


@lru_cache(maxsize=1 << 14)  # a long list of requests is read again and again
def _read(moment: str) -> datetime:
    return datetime.strptime(moment, _FORMAT).replace(tzinfo=timezone.utc)
