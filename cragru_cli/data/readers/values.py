"""From the text of one cell to its value: ids, ratings, times, categories."""

from __future__ import annotations

import math
import re
from datetime import datetime, timedelta, timezone

from cragru_cli.data.readers.badrows import BadValue

_LONGEST_ID = 512
_LARGEST_RATING = 3.4e38  # ratings are kept as float32
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_SECOND = timedelta(seconds=1)

# datetime.fromisoformat of Python 3.10 knows neither "Z" nor most fractions of a second.
_ISO_TIME = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)"
    r"(?:[T ](?P<minute>\d\d:\d\d)(?::(?P<second>\d\d)(?:[.,](?P<fraction>\d+))?)?"
    r" ?(?P<zone>[Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?",
    re.ASCII,
)


def user_id(text: str) -> str:
    """A user's id without surrounding white space."""
    return _id(text, "user")


def item_id(text: str) -> str:
    """An item's id without surrounding white space."""
    return _id(text, "item")


def _id(text: str, whose: str) -> str:
    value = text.strip()
    if not value:
        raise BadValue(f"missing {whose} id")
    if _CONTROL.search(value):
        raise BadValue("control character in id")
    if len(value) > _LONGEST_ID:
        raise BadValue("id is too long")
    return value


def rating(text: str) -> float:
    """A finite rating."""
    value = _number(text)
    if value is None:
        raise BadValue("rating is not a number")
    if abs(value) > _LARGEST_RATING:
        raise BadValue("rating is out of range")
    return value


def timestamp(text: str) -> float:
    """A finite number as it is, an ISO 8601 date or time as seconds since 1970, naive as UTC."""
    value = _number(text)
    return _iso_seconds(text.strip()) if value is None else value


def is_number(text: str) -> bool:
    """Whether ``text`` is a finite number."""
    return _number(text) is not None


def _number(text: str) -> float | None:
    """The finite number that ``text`` is; stricter than float(), which reads "1_0" as ten."""
    try:
        value = float(text)
    except ValueError:
        return None
    if not math.isfinite(value) or "_" in text or not text.isascii():
        return None
    return value + 0.0  # -0.0 becomes 0.0: equal numbers must have equal bytes


def _iso_seconds(text: str) -> float:
    match = _ISO_TIME.fullmatch(text)
    if match is None:
        raise BadValue("timestamp is not a time")
    clock = f"{match['minute'] or '00:00'}:{match['second'] or '00'}"
    try:
        moment = datetime.fromisoformat(f"{match['date']}T{clock}").replace(tzinfo=timezone.utc)
    except ValueError as error:
        raise BadValue("timestamp is not a time") from error
    fraction = float(f"0.{match['fraction'] or 0}")
    return (moment - _EPOCH) / _SECOND + fraction - _offset_seconds(match["zone"] or "Z")


def _offset_seconds(zone: str) -> int:
    """Seconds east of UTC of ``Z``, ``+05``, ``+0530`` or ``+05:30``."""
    if zone in "Zz":
        return 0
    digits = zone[1:].replace(":", "").ljust(4, "0")
    seconds = int(digits[:2]) * 3600 + int(digits[2:]) * 60
    return -seconds if zone[0] == "-" else seconds


def categories(text: str, separator: str | None) -> tuple[str, ...]:
    """The distinct category names of a cell in their order.

    Args:
        text: The cell.
        separator: What stands between names; None means the first of ``|``, ``;`` and ``,``
            that the cell has.
    """
    if separator is None:
        separator = next((mark for mark in "|;," if mark in text), "|")
    names = (name.strip() for name in text.split(separator))
    return tuple(dict.fromkeys(name for name in names if name))
