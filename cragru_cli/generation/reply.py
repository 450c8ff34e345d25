"""Finding what a reply states, whatever stands around it, in bounded time and memory.

A reply is whatever a stranger wrote: prose, reasoning, code fences, half a document, megabytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

_LARGEST_REPLY = 1_000_000  # characters looked at for the end of the reasoning
_LARGEST_ANSWER = 20_000  # characters read after it; an honest answer has some hundreds
_PER_LABEL = 40  # more of them for each candidate
_ATTEMPTS = 20  # places tried as the start of a document
_MOST_VALUES = 20_000  # values of one document looked at
_REASONING = (("<think>", "</think>"), ("<thinking>", "</thinking>"), ("[THINK]", "[/THINK]"))
_NAMES = ("label", "number", "candidate", "id", "item")
_WORTHS = ("score", "rating", "value")
_DECORATION = " \t\r\n#:.,;()[]\"'`*"
_START = re.compile(r"[{\[]")
_PAIR = re.compile(r'"([^"\\\n]{1,12})"\s{0,9}:\s{0,9}"?(-?\d{1,6}(?:\.\d{1,6})?)(?![\d.eE])')
_LINE_PAIR = re.compile(
    r"^[ \t*-]{0,9}(\w{1,6})[ \t]{0,9}[:=][ \t]{0,9}(\d{1,3})[ \t,]{0,9}$", re.M
)
_QUOTED = re.compile(r'"(\w{1,6})"')
_LINE = re.compile(
    r"^[ \t]{0,9}(?:\d{1,3}[.)][ \t]{1,9}|[-*][ \t]{1,9})?\W{0,3}(\w{1,6})\b(.?)", re.M
)


class _Pairs(list[tuple[str, Any]]):
    """An object with its repeated keys."""


def answer_in(reply: str, candidates: int) -> str:
    """The part of a reply that may answer: what follows the reasoning, up to a limit."""
    reply = reply[:_LARGEST_REPLY]
    end = max(
        (at + len(mark) for _, mark in _REASONING if (at := reply.rfind(mark)) >= 0), default=0
    )
    if not end and reply.lstrip().startswith(tuple(mark for mark, _ in _REASONING)):
        return ""  # cut off before it came to an answer
    return reply[end : end + _LARGEST_ANSWER + _PER_LABEL * candidates]


def scores_in(text: str, labels: Collection[str]) -> tuple[list[tuple[str, Any]], bool]:
    """Labels with what is stated of each, and whether they stand in a whole document.

    Of several documents the one that speaks of most labels counts.
    """
    best: list[tuple[str, Any]] = []
    for document in _documents(text):
        best = max(best, list(_stated(document, labels)), key=lambda one: _known(one, labels))
    if _known(best, labels):
        return best, True
    for pattern in (_PAIR, _LINE_PAIR):
        broken = [(_named(label, labels), float(value)) for label, value in pattern.findall(text)]
        if _known(broken, labels):
            return broken, False
    return best, True


def list_in(text: str, labels: Collection[str]) -> tuple[list[str], bool]:
    """Labels in the order stated, and whether they stand in a whole document."""
    best: list[str] = []
    for document in _documents(text):
        for found in _lists(document, labels):
            best = max(best, found, key=lambda one: len(set(one) & set(labels)))
    if set(best) & set(labels):
        return best, True
    for broken in (_quoted(text, labels), _bare(text, labels), _lines(text, labels)):
        if broken:
            return broken, False
    return best, True


def _documents(text: str) -> Iterator[Any]:
    """JSON objects and arrays in a text, none within another."""
    decoder = json.JSONDecoder(object_pairs_hook=_Pairs, parse_int=float)
    position = 0
    for _ in range(_ATTEMPTS):
        start = _START.search(text, position)
        if start is None:
            return
        try:
            document, position = decoder.raw_decode(text, start.start())
        except (ValueError, RecursionError):
            position = start.end()
        else:
            yield document


def _stated(document: Any, labels: Collection[str]) -> Iterator[tuple[str, Any]]:
    """The pairs of label and value in a document, nested ones and records included."""
    for node in _containers(document):
        if not isinstance(node, _Pairs):
            continue
        record = _record(node)
        if record is not None and _named(record[0], labels) in labels:
            yield _named(record[0], labels), record[1]
            continue
        for key, value in node:
            label = _named(key, labels)
            if label in labels or not isinstance(value, list):
                yield label, value


def _record(pairs: _Pairs) -> tuple[Any, Any] | None:
    """Label and score of an object that names them, like ``{"label": "B", "score": 7}``."""
    fields = {key.lower(): value for key, value in pairs if len(key) < 12}
    label = next((fields[name] for name in _NAMES if name in fields), None)
    worth = next((fields[name] for name in _WORTHS if name in fields), None)
    return None if label is None or worth is None else (label, worth)


def _lists(document: Any, labels: Collection[str]) -> Iterator[list[str]]:
    """Everything in a document that may be a list of labels."""
    for node in _containers(document):
        if isinstance(node, _Pairs):
            yield [_named(value, labels) for _, value in node if not isinstance(value, list)]
        else:
            yield [_named(_first_of(one), labels) for one in node]


def _first_of(value: Any) -> Any:
    """The label in an element of a list, which may be a record."""
    if not isinstance(value, _Pairs):
        return value
    fields = {key.lower(): inner for key, inner in value if len(key) < 12}
    return next((fields[name] for name in _NAMES if name in fields), None)


def _containers(document: Any) -> Iterator[list[Any]]:
    """Objects and arrays of a document, outer ones first, as many as are looked at."""
    waiting, left = [document], _MOST_VALUES
    for node in waiting:
        yield node
        inner = [value[1] if isinstance(node, _Pairs) else value for value in node[: max(left, 0)]]
        left -= len(inner)
        waiting += [value for value in inner if isinstance(value, list)]


def _named(value: Any, labels: Collection[str]) -> str:
    """A label as it was meant: without what decorates it or explains it."""
    if isinstance(value, float):
        return f"{value:g}"
    if not isinstance(value, str):
        return ""
    bare = value[:80].strip(_DECORATION)
    if bare not in labels:
        bare = re.split(r"[:.)\s]", bare, maxsplit=1)[0]
    return bare.upper() if bare not in labels and bare.upper() in labels else bare


def _known(pairs: Iterable[tuple[str, Any]], labels: Collection[str]) -> int:
    return len({label for label, value in pairs if label in labels})


def _quoted(text: str, labels: Collection[str]) -> list[str]:
    """Labels between quotation marks: half a document."""
    found = [_named(one, labels) for one in _QUOTED.findall(text)]
    return [label for label in found if label in labels]


def _lines(text: str, labels: Collection[str]) -> list[str]:
    """Labels that begin a line, bare or before a mark: a list for people."""
    found = [(_named(one, labels), after) for one, after in _LINE.findall(text)]
    return [label for label, after in found if label in labels and after in {*":.,)-\"'*]", ""}]


def _bare(text: str, labels: Collection[str]) -> list[str]:
    """Labels with nothing but marks between them."""
    found = re.split(r"[\s,;>|]+", text.strip(_DECORATION))
    return found if set(found) <= set(labels) else []
