"""Documents: in JSON only strings can name a subject, never a number.

Counts, times, positions and hashes are all around in the tool's own files; an id ``17`` is none of
them. A pair is the two ids at the usual places of one record.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from cragru_cli.project import settings
from cragru_cli.project.settings import Settings
from cragru_cli.unlearning.search.tokens import STRING_EDGE

Partners: TypeAlias = Mapping[str, Mapping[str, list[int]]]
"""User -> item -> the numbers of the subjects that are this pair."""

_NOTHING = object()
_RANK = "rank"  # of an item in a list that `recommend` writes
_STRING = re.compile(rb'"((?:[^"\\]+|\\.)*)"', re.DOTALL)
_EDGE = STRING_EDGE.encode()
_DEMO = re.compile(rb'demo_seed = "\d+"')
_TOML_NUMBERS = re.compile(r"=[ \t]*(?:[-+\d._eE:TZ]+|\[[-+\d._eE,\s]*\])[ \t]*(?=#|$)", re.M)
_TOML_KEYS = re.compile(r"^[# \t]*(?:\[[\w.-]+\][ \t]*$|[\w-]+[ \t]*=)", re.M)


@dataclass(frozen=True)
class Parsed:
    """A part of a file, taken apart.

    Attributes:
        documents: What is JSON: the whole, or single lines.
        text: The text of these.
        rest: Lines that are not.
    """

    documents: list[Any]
    text: bytes
    rest: bytes


def has_lines(content: bytes) -> bool:
    """Whether the first line is a JSON document of its own, and others follow."""
    line, ended, _ = content.partition(b"\n")
    return bool(ended) and isinstance(_parsed(line), list | dict)


def parse(content: bytes) -> Parsed:
    """Read a part of a file as one JSON document, else as one a line."""
    whole = _parsed(content)
    if whole is not _NOTHING:
        return Parsed([whole], content, b"")
    found = [(line, _parsed(line)) for line in content.split(b"\n")]
    good = [isinstance(document, list | dict) for _, document in found]
    if not any(good):
        return Parsed([], b"", content)
    parts = [
        b"\n".join(
            line for (line, _), is_good in zip(found, good, strict=True) if is_good is wanted
        )
        for wanted in (True, False)
    ]
    return Parsed([one for _, one in found if isinstance(one, list | dict)], *parts)


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError):
        return _NOTHING


def strings(content: bytes) -> list[bytes]:
    """All strings of JSON text, keys too, unescaped, in UTF-8."""
    return [
        found if b"\\" not in found else _unescaped(found) for found in _STRING.findall(content)
    ]


def _unescaped(string: bytes) -> bytes:
    text: str = json.loads(b'"%s"' % string, strict=False)
    return text.encode("utf-8", "surrogatepass")


def joined(found: list[bytes]) -> bytes:
    """Strings as one text in which each stands between edges."""
    return _EDGE + (_EDGE + b"\n" + _EDGE).join(found) + _EDGE


def pairs(documents: list[Any], partners: Partners) -> Iterator[int]:
    """The numbers of the pairs that the records of documents hold, once for each record."""
    waiting = [one for one in documents if isinstance(one, list | dict)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield from _in_object(node, partners)
            waiting.extend(node.values())
        elif isinstance(node, list):
            if len(node) > 1 and isinstance(node[0], str) and isinstance(node[1], str):
                yield from partners.get(node[0], {}).get(node[1], ())
            waiting.extend(node)


def _in_object(node: dict[str, Any], partners: Partners) -> Iterator[int]:
    """``{"user": U, "item": I}``, ``{"user": U, "items": [I, ...]}`` and ``{U: I or [I, ...]}``.

    In the place of an item in a list there may be a record of it, ``{"item": I, ...}``, but not one
    with a rank: what was recommended to somebody is not what they used.
    """
    beside: set[str] | None = None
    for key, value in node.items():
        if key in partners:
            yield from _named(partners[key], _texts(value))
        if isinstance(value, str) and value in partners:
            beside = _beside(node) if beside is None else beside
            yield from _named(partners[value], beside)


def _beside(node: dict[str, Any]) -> set[str]:
    texts: set[str] = set()
    for value in node.values():
        texts |= {value} if isinstance(value, str) else _texts(value)
    return texts


def _texts(value: Any) -> set[str]:
    """The strings of a value: itself, or those directly in it, keys too, or in records listed."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, dict):
        return _strings_in([*value, *value.values()])
    if isinstance(value, list):
        records = [one for one in value if isinstance(one, dict) and _RANK not in one]
        return _strings_in(value).union(*(_strings_in(one.values()) for one in records))
    return set()


def _strings_in(values: Iterable[Any]) -> set[str]:
    return {one for one in values if isinstance(one, str)}


def _named(items: Mapping[str, list[int]], texts: set[str]) -> Iterator[int]:
    for item in items.keys() & texts:
        yield from items[item]


def settings_text(content: bytes) -> bytes:
    """What people wrote into ``cragru.toml``: not the tool's own lines, no keys, no numbers."""
    own = set(settings.to_toml(Settings()).split(b"\n"))
    lines = [line for line in content.split(b"\n") if line not in own and not _DEMO.fullmatch(line)]
    text = b"\n".join(lines).decode("utf-8", "surrogateescape")
    text = _TOML_KEYS.sub(" = ", _TOML_NUMBERS.sub("=", text))
    return text.encode("utf-8", "surrogateescape")
