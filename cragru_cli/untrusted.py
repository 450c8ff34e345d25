"""Text from data is untrusted: shown without effect, sent without tricks.

Titles and profiles come from shops, users and strangers. A terminal must not obey them, a
spreadsheet must not compute them, and a prompt must not hide anything in them.
"""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
# Within one plane, so that one escape spells each; line ends of indented JSON stay.
_HIDDEN = re.compile("[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
# Models spell the marks of turns so: <|im_end|>, </s>, <start_of_turn>, [INST]. A server or a
# tokenizer that meets one in a title would end our turn there.
_TURN_MARK = re.compile(r"<(?=\S)|\[(?=/?[A-Z_]+\])")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")


def visible(text: str, limit: int = 200) -> str:
    """The text for a terminal: control, bidirectional and other hidden characters spelled out."""
    if len(text) > limit:
        return visible(text[: limit - 1], limit) + "…"
    return "".join(_spelled(character) for character in text)


def plain(text: str, limit: int = 120) -> str:
    """The text for a prompt: nothing invisible, no mark of a turn, single spaces, length capped."""
    kept = "".join(" " if character.isspace() else character for character in text[: 4 * limit])
    kept = "".join(one for one in kept if unicodedata.category(one) not in _INVISIBLE)
    return " ".join(_TURN_MARK.sub(r"\g<0> ", kept).split())[:limit]


def cell(text: str) -> str:
    """The text for a CSV cell: nothing hidden, and no formula to a spreadsheet."""
    shown = "".join(_spelled(character) for character in text)
    return f"'{shown}" if text.startswith(_FORMULA_STARTS) and not _is_number(text) else shown


def _is_number(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None


def json_text(text: str) -> str:
    """JSON text in which hidden characters are escaped: the same document, without effect."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _spelled(character: str) -> str:
    if unicodedata.category(character) not in _INVISIBLE:
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )
