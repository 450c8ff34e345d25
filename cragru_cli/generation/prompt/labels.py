"""Names that candidates carry for one call: their ids are never told."""

from __future__ import annotations

# Each is one token to the tokenizers in use. Those that are words of a sentence come last, lest a
# model that begins to talk seems to choose.
LETTERS = "BCDEFGHJKLMNOPQRSTUVWXYZbcdefghijklmnopqrstuvwxyz0123456789AaI"


def numbers(count: int) -> list[str]:
    """``1``, ``2``, ...: any count of labels."""
    return [str(number) for number in range(1, count + 1)]


def short(count: int) -> list[str]:
    """Labels of one token each where they suffice, numbers where there are too many."""
    return list(LETTERS[:count]) if count <= len(LETTERS) else numbers(count)
