"""When bytes that look like a subject are one: only as a whole token.

``17`` is not in ``1789``, ``0.17``, ``10:17:00`` or ``item-17-b``; and in a file of arrays the
bytes of any short text turn up by chance.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from cragru_cli.unlearning.needles import Needle

WINDOW = 32
"""Code units read on either side of a needle."""

STRING_EDGE = "\x1e"
"""Stands on both sides of each string where the strings of a document are searched."""

# Needles of fewer bytes count only within text. In 100 MB of random bytes, whole tokens of 200 ids
# of four bytes turn up two or three times, of five bytes once in a hundred such files.
_SHORT = {1: 6, 2: 8, 4: 12}  # by the bytes of a code unit
_TEXT_RUN = 24  # code units
_ALPHABETS = "\u0600"
_SPACES = dict.fromkeys(map(ord, "\t\r\n"))

_ESCAPE_BEFORE = re.compile(r"\\u([0-9a-fA-F]{4})$")
_ESCAPE_AFTER = re.compile(r"\\u([0-9a-fA-F]{4})")
_LABEL = re.compile(r"\b(user|item|customer|member|id)[\s_:=#'\"]{1,3}$", re.IGNORECASE)
_TIME = re.compile(r"(?<!\d)(\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d(?!\d)")
_CELL_EDGES = frozenset("\t\r\n,;|\"'" + STRING_EDGE)


def unit(codec: str) -> int:
    """Bytes of a code unit."""
    return {"utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}.get(codec, 1)


@dataclass(frozen=True)
class Place:
    """What stands beside a needle.

    Attributes:
        begins: ``before`` reaches the beginning of the file.
        ends: ``after`` reaches the end of the file.
    """

    before: str
    after: str
    begins: bool
    ends: bool


def place_of(data: bytes, start: int, stop: int, codec: str, *, begins: bool, ends: bool) -> Place:
    """The neighbours of ``data[start:stop]``.

    Args:
        begins: ``data`` begins where the file does.
        ends: ``data`` ends where the file does.
    """
    size = unit(codec)
    first = start - size * min(WINDOW, start // size)
    last = stop + size * min(WINDOW, (len(data) - stop) // size)
    return Place(
        data[first:start].decode(codec, "replace"),
        data[stop:last].decode(codec, "replace"),
        begins and first < size,
        ends and last > len(data) - size,
    )


def counts_in_text(needle: Needle, place: Place) -> bool:
    """Whether a needle found in a file of any kind is a trace."""
    if not _is_token(needle, place):
        return False
    if needle.weak and not (needle.opens or needle.closes) and not _is_cell(place):
        return False
    return len(needle.content) >= _SHORT[unit(needle.codec)] or _is_within_text(needle, place)


def counts_in_document(needle: Needle, place: Place) -> bool:
    """Whether a needle found in the strings of a document is a trace.

    A weak one must be the whole string or have a label, as in ``user 17``: a number in a sentence
    is a count more often than an id.
    """
    if not needle.weak:
        return _is_token(needle, place)
    if place.before.endswith(STRING_EDGE) and place.after.startswith(STRING_EDGE):
        return True
    return _LABEL.search(place.before) is not None and _is_token(needle, place)


def _is_token(needle: Needle, place: Place) -> bool:
    continued = (needle.opens and _continues_before(place.before, needle.numeric)) or (
        needle.closes and _continues_after(place.after)
    )
    return not continued and not (needle.numeric and _is_within_time(needle, place))


def _continues_before(before: str, numeric: bool) -> bool:
    escape = _ESCAPE_BEFORE.search(before) if "\\" in before else None
    if escape:
        return _is_of_word(chr(int(escape[1], 16)))
    last, beyond = before[-1:], before[-2:-1]
    if last in {"-", ".", "+"}:
        return numeric or (last != "+" and _is_of_word(beyond))
    # "\n17" within escaped text is the end of a line and an id, not "n17".
    return _is_of_word(last) and not (beyond == "\\" and last in "nrtbf")


def _continues_after(after: str) -> bool:
    escape = _ESCAPE_AFTER.match(after)
    if escape:
        return _is_of_word(chr(int(escape[1], 16)))
    return _is_of_word(after[1:2] if after[:1] in {"-", "."} else after[:1])


@lru_cache(maxsize=4096)
def _is_of_word(character: str) -> bool:
    """Whether a character continues a word; in scripts without spaces none does."""
    if not character or unicodedata.east_asian_width(character) in "WF":
        return False
    if "\u0e00" <= character <= "\u0eff" or "\u1000" <= character <= "\u109f":
        return False
    return (
        character.isalnum() or character == "_" or unicodedata.category(character).startswith("M")
    )


def _is_within_time(needle: Needle, place: Place) -> bool:
    """Whether the needle is a part of a time such as ``2026-11-17T10:17:00Z``."""
    if ":" not in (place.before[-1:], place.after[:1]):
        return False
    text = needle.content.decode(needle.codec, "replace")
    start, stop = len(place.before), len(place.before) + len(text)
    return any(
        found.start() <= start and stop <= found.end()
        for found in _TIME.finditer(place.before + text + place.after)
    )


def _is_cell(place: Place) -> bool:
    """Whether separators, quotes or the ends of the file stand on both sides."""
    before, after = place.before[-1:], place.after[:1]
    return (before in _CELL_EDGES if before else place.begins) and (
        after in _CELL_EDGES if after else place.ends
    )


def _is_within_text(needle: Needle, place: Place) -> bool:
    """Whether a run of readable characters surrounds the needle, or makes up the whole file.

    Numbers of 16 or 32 bits read as characters too: of those half must be ASCII, or in 16 bits all
    that was looked at readable.
    """
    left, right = _readable(place.before[::-1]), _readable(place.after)
    whole = len(left) == len(place.before) and len(right) == len(place.after)
    if whole and place.begins and place.ends:
        return True
    size = unit(needle.codec)
    if size > 1 and not (whole and size == 2):
        left, right = _of_alphabets(left), _of_alphabets(right)
        if 2 * sum(map(str.isascii, left + right)) < len(left + right):
            return False
    length = len((left + right).encode(needle.codec, "replace")) + len(needle.content)
    return length >= _TEXT_RUN * size


def _readable(text: str) -> str:
    """The readable characters that the text begins with."""
    if text.translate(_SPACES).isprintable() and "\ufffd" not in text:
        return text
    return "".join(takewhile(_is_readable, text))


def _of_alphabets(text: str) -> str:
    return "".join(takewhile(lambda one: one < _ALPHABETS, text))


@lru_cache(maxsize=4096)
def _is_readable(character: str) -> bool:
    return character in "\t\r\n" or (character.isprintable() and character != "\ufffd")
