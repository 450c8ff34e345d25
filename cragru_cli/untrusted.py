"""Text from data is untrusted: shown without effect, sent without tricks.

Titles and profiles come from shops, users and strangers. A terminal must not obey them, a
spreadsheet must not compute them, and a prompt must not hide anything in them.
"""

from __future__ import annotations

import unicodedata

_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\0")


def visible(text: str, limit: int = 200) -> str:
    """The text for a terminal: control, bidirectional and other hidden characters spelled out."""
    shown = "".join(_spelled(character) for character in text[: limit + 1])
    return shown if len(text) <= limit else shown[: limit - 1] + "…"


def plain(text: str, limit: int = 120) -> str:
    """The text for a prompt: invisible characters dropped, white space single, length capped."""
    kept = "".join(" " if character.isspace() else character for character in text[: 4 * limit])
    kept = "".join(one for one in kept if unicodedata.category(one) not in _INVISIBLE)
    return " ".join(kept.split())[:limit]


def cell(text: str) -> str:
    """The text for a CSV cell: what a spreadsheet would take for a formula gets a leading quote."""
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _spelled(character: str) -> str:
    if unicodedata.category(character) not in _INVISIBLE:
        return character
    code = ord(character)
    return (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    )
