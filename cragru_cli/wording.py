"""Words of messages that depend on numbers."""

from __future__ import annotations


def count(number: int, noun: str) -> str:
    """``1 user``, ``2,000 users``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
