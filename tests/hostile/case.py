"""What a hostile case is, and the list of all of them.

A case turns the scene's good project, or a file beside it, into a bad one; then commands are tried
on it. Whatever they answer, the rules of :mod:`tests.hostile.scene` hold.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from tests.hostile.scene import Rules, Scene

REFUSED = frozenset({13, 14})
LENIENT = frozenset({0, 3, 13, 14})
"""What is not looked at by a command need not stop it."""

STATUS = "status -C {project}"
LISTS = "recommend -C {project} --all --jsonl"
EXPLAINED = "recommend -C {project} --user anna-lang --user carl:9 --explain"
AS_CSV = "recommend -C {project} --all --csv"
TRAIN = "train -C {project}"
FORGET = "forget -C {project} --user björn-77 --yes"
GRACE = "forget -C {project} --user carl:9 --grace 5 --yes"
PREVIEW = "forget -C {project} --user björn-77 --dry-run"
EVALUATE = "evaluate -C {project} --split last"
IMPORT = "import {files}/more.csv -C {project}"
PURGE = "purge -C {project} --due"
PURGE_HELD = "purge {held} -C {project} --yes"
RESTORE = "restore {held} -C {project}"
REQUESTS = "requests -C {project}"
ABOUT = "requests -C {project} --user dora"
RECEIPT = "receipt {done} -C {project}"
RECEIPT_HELD = "receipt {held} -C {project}"
VERIFY = "verify -C {project} --user dora"

READING = (STATUS, LISTS, EXPLAINED, AS_CSV, PREVIEW, REQUESTS, ABOUT, RECEIPT, RECEIPT_HELD)
WRITING = (TRAIN, GRACE, FORGET, IMPORT, PURGE, RESTORE, PURGE_HELD)
EVERY = (*READING, EVALUATE, VERIFY, *WRITING)
SOME = (STATUS, LISTS, REQUESTS, RECEIPT_HELD, FORGET, RESTORE, TRAIN)

Arrange = Callable[[Scene], None]


@dataclass(frozen=True)
class Case:
    """One hostile case.

    Attributes:
        arrange: Makes the scene hostile.
        lines: Commands, tried one after the other.
        codes: How each of them may end.
        is_slow: Left to the long test run.
    """

    name: str
    arrange: Arrange
    lines: Sequence[str] = SOME
    codes: Collection[int] = REFUSED
    rules: Rules = field(default_factory=Rules)
    is_slow: bool = False


CASES: list[Case] = []


def rest(names: Iterable[str], few: Collection[str]) -> tuple[str, ...]:
    """The names but for a few, in order: every process that collects tests must see the same."""
    return tuple(name for name in names if name not in few)


def _is_plain(text: str) -> bool:
    return text.isascii() and text.isprintable() and len(text) < 80


def _given(function: Callable[..., None], value: Any, scene: Scene) -> None:
    function(scene, value)


def hostile(
    *,
    each: Iterable[Any] | None = None,
    more: Iterable[Any] = (),
    lines: Sequence[str] = SOME,
    codes: Collection[int] = REFUSED,
    rules: Rules | None = None,
    is_slow: bool = False,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Register a function of the scene as a case.

    Args:
        each: One case a value, given second.
        more: Further values, left to the long test run.
    """

    def register(function: Callable[..., None]) -> Callable[..., None]:
        name = function.__name__.replace("_", " ")
        kept = rules or Rules()

        if each is None:
            CASES.append(Case(name, function, lines, codes, kept, is_slow))
            return function
        values = [*((value, is_slow) for value in each), *((value, True) for value in more)]
        for number, (value, slow) in enumerate(values):
            shown = value if isinstance(value, str) and _is_plain(value) else f"{number}"
            arrange = partial(_given, function, value)
            CASES.append(Case(f"{name}: {shown}", arrange, lines, codes, kept, slow))
        return function

    return register
