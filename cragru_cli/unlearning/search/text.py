"""Many texts at once: where in a buffer any needle of one codec stands.

A regular expression in the shape of a tree finds the places; its time hardly grows with the number
of needles. Between needles that share a beginning it decides by the bytes that differ, and most
places it leaves at the byte before or after: the rough form of the rule of whole tokens.
"""

from __future__ import annotations

import os.path
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from cragru_cli.unlearning.needles import Needle
from cragru_cli.unlearning.search.tokens import unit

# Longer needles share their first bytes in the tree, which bounds its depth.
_DEEPEST = 64

_WORD = rb"[0-9A-Za-z_]"
_ESCAPED_BEFORE = rb"(?<=\\[nrtbf].)|(?<=\\u[0-9A-Fa-f]{4}.)"


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
        self._lengths: dict[int, list[int]] = {}
        for content in self._owners:
            lengths = self._lengths.setdefault(content[0], [])
            if len(content) not in lengths:
                lengths.append(len(content))
        self.longest = max(map(len, self._owners))
        self._has_zero = all(b"\0" in content for content in self._owners)
        found = [needle for owners in self._owners.values() for _, needle in owners]
        self._pattern = re.compile(_pattern(found, codec), re.DOTALL)

    def find(self, data: bytes, begin: int, end: int) -> Iterator[tuple[int, int, Needle]]:
        """(offset, subject, needle) of all that begin in ``data[begin:end]``; tokens or not."""
        if self._has_zero and b"\0" not in data:
            return
        for found in self._pattern.finditer(data, begin):
            start = found.start()
            if start >= end:
                return
            for length in self._lengths[data[start]]:
                for subject, needle in self._owners.get(data[start : start + length], ()):
                    yield start, subject, needle


def _pattern(needles: Iterable[Needle], codec: str) -> bytes:
    """Matches the first byte of each place only, so that needles may overlap."""
    heads: dict[tuple[bytes, bool], set[tuple[bytes, bytes]]] = defaultdict(set)
    no_word_after = b"(?!%s)" % _word(codec)
    for needle in needles:
        content = needle.content
        tail = no_word_after if needle.closes and len(content) <= _DEEPEST else b""
        heads[content[:1], needle.opens].add((content[1:_DEEPEST], tail))
    return b"|".join(
        b"%s%s(?=%s)" % (re.escape(first), _no_word_before(codec) if opens else b"", _tree(rests))
        for (first, opens), rests in sorted(heads.items())
    )


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
        shared = os.path.commonprefix([rest for rest, _ in branch])
        deeper = {(rest[len(shared) :], tail) for rest, tail in branch}
        alternatives.append(re.escape(shared) + _tree(deeper))
    return alternatives[0] if len(alternatives) == 1 else b"(?:%s)" % b"|".join(alternatives)


def _word(codec: str) -> bytes:
    """A code unit that is an ASCII character of words."""
    zeros = b"\\0" * (unit(codec) - 1)
    return zeros + _WORD if codec.endswith("-be") else _WORD + zeros


def _no_word_before(codec: str) -> bytes:
    """Looks back over the byte that was matched."""
    unlike = b"(?<!%s.)" % _word(codec)
    return unlike if unit(codec) > 1 else b"(?:%s|%s)" % (unlike, _ESCAPED_BEFORE)
