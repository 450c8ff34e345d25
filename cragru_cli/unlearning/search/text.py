"""Many texts at once: where in a buffer any needle of one codec stands.

A regular expression in the shape of a tree finds the places; its time hardly grows with the number
of needles. Most places it leaves at the first byte, or at the one before or after: a rough form of
the rule of whole tokens, which :mod:`cragru_cli.unlearning.search.tokens` decides.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cragru_cli.unlearning.needles import Needle
from cragru_cli.unlearning.search.tokens import unit

# Longer needles share their first bytes in the tree, which bounds its depth.
_DEEPEST = 64

_WORD = rb"[0-9A-Za-z_]"
_ESCAPED_BEFORE = rb"(?<=\\[nrtbf].)|(?<=\\u[0-9A-Fa-f]{4}.)"


class _Head(NamedTuple):
    """How the search for a needle starts: at its first byte that is not zero."""

    zeros: int
    first: bytes
    opens: bool


class TextFinder:
    """Finds needles of one codec.

    Args:
        needles: Each with what it stands for (the number of its subject).
    """

    def __init__(self, codec: str, needles: Iterable[tuple[int, Needle]]) -> None:
        self.codec = codec
        self._owners: dict[bytes, list[tuple[int, Needle]]] = defaultdict(list)
        for subject, needle in needles:
            self._owners[needle.content].append((subject, needle))
        starts = defaultdict(set)
        for content in self._owners:
            head = _head(content)
            starts[head.first[0]].add((head.zeros, len(content)))
        self._starts = {first: sorted(found) for first, found in starts.items()}
        self.longest = max(map(len, self._owners))
        self._has_zero = all(b"\0" in content for content in self._owners)
        self._patterns: dict[bool, re.Pattern[bytes]] = {}

    def mentions(self, data: bytes) -> bool:
        """Whether anything may be there at all."""
        return self._pattern(data).search(data) is not None

    def find(self, data: bytes, begin: int, end: int) -> Iterator[tuple[int, int, Needle]]:
        """(offset, subject, needle) of all that begin in ``data[begin:end]``; tokens or not."""
        if self._has_zero and b"\0" not in data:
            return
        for found in self._pattern(data).finditer(data, begin):
            at = found.start()
            for zeros, length in self._starts[data[at]]:
                start = at - zeros
                if begin <= start < end:
                    for subject, needle in self._owners.get(data[start : start + length], ()):
                        yield start, subject, needle

    def _pattern(self, data: bytes) -> re.Pattern[bytes]:
        """The pattern for a buffer; where nothing is escaped, a simpler and faster one will do."""
        escapes = unit(self.codec) == 1 and b"\\" in data
        if escapes not in self._patterns:
            needles = [needle for owners in self._owners.values() for _, needle in owners]
            pattern = _pattern(needles, self.codec, escapes=escapes)
            self._patterns[escapes] = re.compile(pattern, re.DOTALL)
        return self._patterns[escapes]


def _head(content: bytes, opens: bool = False) -> _Head:
    zeros = min(len(content) - len(content.lstrip(b"\0")), len(content) - 1)
    return _Head(zeros, content[zeros : zeros + 1], opens)


def _pattern(needles: Iterable[Needle], codec: str, *, escapes: bool) -> bytes:
    """Matches one byte of each place only, so that needles may overlap."""
    heads: dict[_Head, set[tuple[bytes, bytes]]] = defaultdict(set)
    no_word_after = b"(?!%s)" % _word(codec)
    for needle in needles:
        head, content = _head(needle.content, needle.opens), needle.content
        tail = no_word_after if needle.closes and len(content) <= _DEEPEST else b""
        heads[head].add((content[head.zeros + 1 : _DEEPEST], tail))
    return b"|".join(
        b"%s%s(?=%s)" % (re.escape(head.first), _before(head, codec, escapes=escapes), _tree(rests))
        for head, rests in sorted(heads.items())
    )


def _before(head: _Head, codec: str, *, escapes: bool) -> bytes:
    """Looks back over the byte that was matched: zeros, and no word that goes on."""
    zeros = b"\\0" * head.zeros
    same = b"(?<=%s.)" % zeros if head.zeros else b""
    if not head.opens:
        return same
    no_word = b"(?<!%s%s.)" % (_word(codec), zeros)
    return same + (b"(?:%s|%s)" % (no_word, _ESCAPED_BEFORE) if escapes else no_word)


def _tree(rests: set[tuple[bytes, bytes]]) -> bytes:
    """Matches where any of (bytes, what must follow) stands."""
    alternatives = sorted({tail for rest, tail in rests if not rest})
    if b"" in alternatives:
        return b""
    branches: dict[bytes, set[tuple[bytes, bytes]]] = defaultdict(set)
    for rest, tail in rests:
        if rest:
            branches[rest[:1]].add((rest, tail))
    for _, branch in sorted(branches.items()):
        shared = _shared(min(branch)[0], max(branch)[0])
        deeper = {(rest[len(shared) :], tail) for rest, tail in branch}
        alternatives.append(re.escape(shared) + _tree(deeper))
    return alternatives[0] if len(alternatives) == 1 else b"(?:%s)" % b"|".join(alternatives)


def _shared(one: bytes, other: bytes) -> bytes:
    """What two texts begin with; of the first and last of sorted ones, what all begin with."""
    length = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), None)
    return one[: min(len(one), len(other)) if length is None else length]


def _word(codec: str) -> bytes:
    """A code unit that is an ASCII character of words."""
    zeros = b"\\0" * (unit(codec) - 1)
    return zeros + _WORD if codec.endswith("-be") else _WORD + zeros
