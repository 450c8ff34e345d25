"""Templates: the texts around the data that a model is told.

A template only arranges texts. It names the data that it may hold by placeholders of a fixed set,
each once a text at most, so that a stranger's template sends nothing that the default could not.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template as Text
from typing import Any

from cragru_cli.errors import BadDataError, IntegrityError
from cragru_cli.generation.prompt.default import DEFAULT_TEXT
from cragru_cli.project import files
from cragru_cli.untrusted import visible

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

VERSION = 1
_LARGEST = 16_384  # characters; the default has about 2,000
_STRAY = r"(?<!\$)\$(?![A-Za-z_{$])"
_SHOWN = frozenset({"title", "year", "categories"})


@dataclass(frozen=True)
class _Slots:
    """The placeholders of a text: those it must have and those it may."""

    needed: frozenset[str] = frozenset()
    allowed: frozenset[str] = frozenset()


_LISTED = _Slots(frozenset({"candidates"}), frozenset({"k"}))
_LINES = _Slots(frozenset({"lines"}))
_SLOTS: Mapping[str, _Slots] = {
    "system": _Slots(),
    "lines.profile": _Slots(frozenset({"name", "value"})),
    "lines.evidence": _Slots(allowed=_SHOWN | {"rating"}),
    "lines.candidate": _Slots(frozenset({"label"}), _SHOWN),
    "lines.answer": _Slots(allowed=_SHOWN),
    "sections.profile": _LINES,
    "sections.evidence": _LINES,
    "sections.candidates": _LINES,
    "questions.scores": _LISTED,
    "questions.list": _LISTED,
    "questions.first-token": _LISTED,
    "questions.pointwise": _Slots(allowed=_SHOWN),
    "questions.likelihood": _Slots(),
}


@dataclass(frozen=True)
class Template:
    """Texts by name, such as ``lines.evidence``, with a place for each of the data."""

    texts: Mapping[str, str]

    def fill(self, name: str, /, **data: str) -> str:
        """A text with its data, which are put in as they are: a ``$`` in them means nothing."""
        return Text(self.texts[name]).substitute(data)


def load(path: Path) -> Template:
    """The template in a file.

    Raises:
        BadDataError: It cannot be read, or does not keep to the form; names file and line.
    """
    try:
        text = files.read_small(path).decode("utf-8")  # a stranger's project names it
    except (OSError, IntegrityError, UnicodeDecodeError) as problem:
        raise BadDataError(
            f"the prompt template cannot be read ({type(problem).__name__})", where=str(path)
        ) from problem
    return parse(text, str(path))


def parse(text: str, name: str) -> Template:
    """The template that a TOML text states; what it leaves out is the default's."""
    if len(text) > _LARGEST:
        raise _fault(f"a prompt template has at most {_LARGEST} characters", name)
    try:
        stated = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise _fault(f"no TOML ({problem})", name) from problem
    version = stated.pop("version", None)
    if version != VERSION or isinstance(version, bool):
        raise _fault(
            f"the prompt template says version {visible(str(version))}, not {VERSION}",
            f"{name}, line {_line_of(text, 'version')}",
        )
    found = dict(_default_texts())
    for key, value in _flat(stated):
        where = f"{name}, line {_line_of(text, key)}"
        if key not in _SLOTS or not isinstance(value, str):
            known = ", ".join(_SLOTS)
            raise _fault(f"`{visible(key)}` is no text of a prompt template", where, known)
        _check(key, value, text, name)
        found[key] = value.strip("\n")
    return Template(found)


def _check(key: str, value: str, text: str, name: str) -> None:
    """Nothing hidden, no placeholder that is unknown or stands twice, none missing."""
    where = f"{name}, line {_line_of(text, key)}"
    if any(
        unicodedata.category(one).startswith(("C", "Zl", "Zp")) for one in value.replace("\n", "")
    ):
        raise _fault(f"`{key}` holds hidden characters", where)
    slots, seen = _SLOTS[key], set[str]()
    for match in Text.pattern.finditer(value):
        if match["escaped"] is not None:
            continue
        slot = match["named"] or match["braced"]
        spot = f"{name}, line {_line_of(text, key, re.escape(match[0]) if slot else _STRAY)}"
        allowed = sorted(slots.needed | slots.allowed)
        hint = f"It may hold {', '.join(f'${one}' for one in allowed) or 'no placeholder'}."
        if slot is None:
            raise _fault(f"`{key}` has a `$` that names nothing", spot, "Write $$ for a dollar.")
        if slot not in allowed:
            raise _fault(f"`{key}` cannot hold ${slot}", spot, hint)
        if slot in seen:
            raise _fault(f"`{key}` holds ${slot} twice", spot)
        seen.add(slot)
    for slot in sorted(slots.needed - seen):
        raise _fault(f"`{key}` lacks ${slot}", where)


def _flat(stated: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """The keys of a document with those of its tables, as in ``lines.evidence``."""
    for key, value in stated.items():
        if isinstance(value, dict) and key in {"lines", "sections", "questions"}:
            yield from ((f"{key}.{inner}", one) for inner, one in value.items())
        else:
            yield key, value


def _line_of(text: str, key: str, wanted: str = "") -> int:
    """The line of a key, or of the first such pattern after it; near enough where it hides."""
    table, _, last = key.rpartition(".")
    lines = text.splitlines()
    number = _first(lines, rf"\s*\[{re.escape(table)}\]", 0) if table else 0
    number = _first(lines, rf"\s*[\"']?{re.escape(last)}\b", number)
    return _first(lines, f".*?{wanted}", number) + 1


def _first(lines: list[str], pattern: str, after: int) -> int:
    """The first line from ``after`` on that begins so; ``after`` where none does."""
    found = (at for at in range(after, len(lines)) if re.match(pattern, lines[at]))
    return next(found, after)


def _fault(what: str, where: str, hint: str | None = None) -> BadDataError:
    return BadDataError(what, where=where, hint=hint)


def _default_texts() -> Iterator[tuple[str, str]]:
    for key, value in _flat(tomllib.loads(DEFAULT_TEXT)):
        if key != "version":
            yield key, value.strip("\n")


DEFAULT = Template(dict(_default_texts()))
