"""What to look for: the spellings under which a trace of a subject can lie in a file.

A text is spelled in UTF-8, UTF-16 and UTF-32 of both byte orders, Latin-1, and as JSON, CSV and
this tool's own output escape it; a whole number also packed. Not looked for: other spellings of
the same name (case, accents composed otherwise), base64, percent encoding, anything compressed or
encrypted, and numbers as floats or in a database's own format.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cragru_cli.errors import UsageError
from cragru_cli.untrusted import json_text, visible

PACKED = "packed"
"""The codec of numbers, which have no neighbours that could continue them."""

LEAST_PACKED = 1 << 20
"""Smaller single numbers are not looked for in packed form.

Positions, counts and pointers reach as far: two of 200 random ids between 2^16 and 2^20 are among
the 944 pointers of MovieLens-100K. Beyond, only floats and random bytes hold some by chance, in
100 MB about one of a hundred ids.
"""

_SEPARATORS = (",", ", ", "\t", ";", "::", "|", " ", ":")
_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
_WHOLE_NUMBER = re.compile("0|[1-9][0-9]{0,18}")
_PACKINGS = (("int32-le", "<I"), ("int32-be", ">I"), ("int64-le", "<Q"), ("int64-be", ">Q"))
_FEWEST_CHARACTERS = 3
_FEWEST_DIGITS = 7


@dataclass(frozen=True)
class Subject:
    """A user, an item, an interaction (user and item), or a text such as a title.

    Raises:
        UsageError: Nothing is named, or a text together with an id.
    """

    user: str | None = None
    item: str | None = None
    text: str | None = None

    def __post_init__(self) -> None:
        named = [one for one in (self.user, self.item, self.text) if one is not None]
        if not named or "" in named or (self.text is not None and len(named) > 1):
            raise UsageError(
                "a subject is a user, an item, both, or a text",
                hint="Name one that is not empty.",
            )

    @property
    def pair(self) -> tuple[str, str] | None:
        """User and item, where the subject is an interaction."""
        return (self.user, self.item) if self.user and self.item else None

    @property
    def name(self) -> str:
        """The id or the text; of an interaction both ids."""
        return ", ".join(one for one in (self.user, self.item, self.text) if one)


@dataclass(frozen=True)
class Needle:
    """One spelling of a subject.

    Attributes:
        form: How it is spelled: ``utf-8``, ``json``, ``int32-le`` ...
        content: The bytes.
        codec: How to read the bytes beside it; :data:`PACKED` for numbers.
        opens: Begins with a character of words: one more before it makes another token.
        closes: Ends with one.
        numeric: Begins with a number: a sign or a point before it makes another number.
        weak: Too common to count wherever it is a token: a short number, one or two characters,
            or no letter at all.
    """

    form: str
    content: bytes
    codec: str
    opens: bool = False
    closes: bool = False
    numeric: bool = False
    weak: bool = False


def needles(subject: Subject) -> tuple[Needle, ...]:
    """Every spelling of a subject, each once."""
    if subject.pair:
        found = [*_pair_texts(*subject.pair), *_packed_pair(*subject.pair)]
    else:
        name = subject.name
        found = [*_spelled(name, _is_weak(name))]
        if subject.text is None:
            found += _packed_single(name)
    first: dict[tuple[bytes, str], Needle] = {}
    for needle in found:
        first.setdefault((needle.content, needle.codec), needle)
    return tuple(first.values())


def number(name: str) -> int | None:
    """The whole number that an id is, where it is one in plain decimal digits."""
    value = int(name) if _WHOLE_NUMBER.fullmatch(name) else None
    return value if value is not None and value < 1 << 63 else None


def _is_weak(text: str) -> bool:
    return len(text) < (_FEWEST_DIGITS if text.isdecimal() else _FEWEST_CHARACTERS) or not any(
        character.isalnum() for character in text
    )


def _spelled(text: str, weak: bool) -> Iterator[Needle]:
    yield _needle("utf-8", text, text, weak)
    for escaped in _json_escapes(text):
        yield _needle("json", escaped, text, weak)
    yield _needle("csv", text.replace('"', '""'), text, weak)
    yield _needle("spelled out", visible(text, len(text)), text, weak)
    for codec in _WIDE:
        yield _needle(codec, text, text, weak, codec)
    if not text.isascii() and all(ord(character) < 256 for character in text):
        yield _needle("latin-1", text, text, weak, "latin-1")


def _needle(form: str, spelled: str, text: str, weak: bool, codec: str = "utf-8") -> Needle:
    return Needle(
        form,
        spelled.encode(codec, "surrogatepass" if codec != "latin-1" else "strict"),
        codec,
        opens=_is_of_words(text[0]),
        closes=_is_of_words(text[-1]),
        numeric=text[0].isdecimal() and not any(one.isalpha() for one in text),
        weak=weak,
    )


def _is_of_words(character: str) -> bool:
    return character.isalnum() or character == "_"


def _json_escapes(text: str) -> list[str]:
    """The text within a JSON string, as different writers escape it."""
    ascii_only, plain = json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1]
    capital = re.sub(r"\\u[0-9a-f]{4}", lambda found: r"\u" + found[0][2:].upper(), ascii_only)
    spelled = [ascii_only, capital, plain, json_text(plain)]
    return [*spelled, *(one.replace("/", r"\/") for one in spelled)]


def _pair_texts(user: str, item: str) -> Iterator[Needle]:
    """Both ids side by side, as tables and lists write them, bare and in quotes."""
    quoted = {
        (f'"{user}"', f'"{item}"'),
        (f'"{user.replace(chr(34), chr(34) * 2)}"', f'"{item.replace(chr(34), chr(34) * 2)}"'),
        (json.dumps(user), json.dumps(item)),
        (json.dumps(user, ensure_ascii=False), json.dumps(item, ensure_ascii=False)),
    }
    for one, other in [(user, item), *sorted(quoted)]:
        for separator in _SEPARATORS:
            text = f"{one}{separator}{other}"
            for codec in ("utf-8", "utf-16-le", "utf-16-be"):
                yield _needle(codec, text, text, weak=False, codec=codec)
            for escaped in _json_escapes(text):
                yield _needle("json", escaped, text, weak=False)


def _packed_single(name: str) -> list[Needle]:
    value = number(name)
    return [] if value is None or value < LEAST_PACKED else list(_packed([value]))


def _packed_pair(user: str, item: str) -> list[Needle]:
    values = [value for value in (number(user), number(item)) if value is not None]
    return list(_packed(values)) if len(values) == 2 else []


def _packed(values: Iterable[int]) -> Iterator[Needle]:
    values = list(values)
    for form, packing in _PACKINGS:
        if max(values) < 1 << 8 * struct.calcsize(packing):
            yield Needle(form, b"".join(struct.pack(packing, one) for one in values), PACKED)
