"""Everything the tool writes below a project, and how what is forgotten leaves it.

No writer without an eraser: a test traces the files that all commands open for writing and fails
on a path that belongs to no store. Paths are relative to the directory of ``cragru.toml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

STATE = ".cragru"
PARTIAL = ".cragru.partial"
JOURNAL = "journal"
HELD = "held"
CHECKPOINT = "checkpoint"
OUTPUTS = "outputs"
CACHE = "cache"
SENDING = "recipients.lock"
"""A lock held while what was sent, or answered, about anybody is written or erased."""
DERIVED = (CACHE, OUTPUTS)
"""Directories of what is made from data and served again: deleted whole by each forgetting."""

Holds = Literal["data", "pseudonyms", "nothing personal"]


@dataclass(frozen=True)
class Store:
    """One kind of file.

    Attributes:
        pattern: Matches the whole relative path.
        holds: The most personal thing in it.
        eraser: How what is forgotten leaves it.
    """

    name: str
    pattern: re.Pattern[str]
    holds: Holds
    eraser: str


def _store(name: str, pattern: str, holds: Holds, eraser: str) -> Store:
    return Store(name, re.compile(pattern), holds, eraser)


_IN = re.escape(STATE) + "/"
STORES = (
    _store("settings", r"cragru\.toml", "nothing personal", "names of files at most"),
    _store("layout", _IN + "layout", "nothing personal", "a number"),
    _store("lock", _IN + r"(lock|recipients\.lock)", "nothing personal", "emptied when released"),
    _store("key", _IN + "key", "nothing personal", "random; says nothing without the HMACs"),
    _store("pointer", _IN + "CURRENT", "nothing personal", "hashes of what remains"),
    _store(
        "generations",
        _IN + r"generations(/\d+(\.partial)?(/[^/]+)?)?",
        "data",
        "replaced by a generation without it, then deleted",
    ),
    _store("journal", _IN + r"journal(/[^/]+\.json)?", "pseudonyms", "deleted when done"),
    _store(
        "held",
        _IN + r"held(/[^/]+\.json)?",
        "data",
        "rewritten without it; deleted by `purge` and `restore`",
    ),
    _store("suppression", _IN + r"suppression\.json", "pseudonyms", "`forget --drop-suppression`"),
    _store(
        "ledger",
        _IN + r"ledger\.jsonl",
        "pseudonyms",
        "salted; the salts go with `forget --drop-suppression`",
    ),
    _store("recipients", _IN + r"recipients\.json", "pseudonyms", "moved to the receipt"),
    _store(
        "checkpoint",
        _IN + CHECKPOINT + r"(/CURRENT|/generations(/\d+(\.partial)?(/[^/]+)?)?)?",
        "data",
        "deleted by each forgetting, by new data, and by a training that ends",
    ),
    _store("derived", _IN + f"({'|'.join(DERIVED)})(/.*)?", "data", "deleted whole"),
    _store(
        "temporary",
        rf"({_IN})?([^/]+/)*\.[^/]+\.tmp",
        "data",
        "deleted by the next command",
    ),
    _store("unfinished", re.escape(PARTIAL) + "(/.*)?", "data", "deleted by the next `init`"),
    _store("state", re.escape(STATE), "nothing personal", "the directory itself"),
)


def store_of(path: str) -> Store | None:
    """The store that a path below the project belongs to, or None."""
    return next((store for store in STORES if store.pattern.fullmatch(path)), None)


def is_temporary(path: str) -> bool:
    """Whether a path is what a killed writer leaves."""
    store = store_of(path)
    return store is not None and store.name == "temporary"
