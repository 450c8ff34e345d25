"""All needles of all subjects, ready to be looked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from cragru_cli.unlearning.needles import PACKED, Needle, Subject, needles
from cragru_cli.unlearning.search import documents
from cragru_cli.unlearning.search.packed import PackedFinder
from cragru_cli.unlearning.search.text import TextFinder
from cragru_cli.unlearning.search.tokens import (
    WINDOW,
    Place,
    counts_in_document,
    counts_in_text,
    place_of,
    unit,
)

Found: TypeAlias = tuple[int, int, str]
"""(offset, number of the subject, form)."""

PAIR_FORM = "json record"
_UTF_8 = "utf-8"


class Probes:
    """Finds subjects in bytes.

    Args:
        subjects: A subject's number is its place in this list.
    """

    def __init__(self, subjects: Sequence[Subject]) -> None:
        by_codec: dict[str, list[tuple[int, Needle]]] = defaultdict(list)
        partners: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        by_user: list[tuple[int, Needle]] = []
        for number, subject in enumerate(subjects):
            for needle in needles(subject):
                by_codec[needle.codec].append((number, needle))
            if subject.pair:
                user, item = subject.pair
                partners[user][item].append(number)
                by_user += [(number, needle) for needle in needles(Subject(user=user))]
        by_user = [(number, needle) for number, needle in by_user if needle.codec == _UTF_8]
        self._users = [TextFinder(_UTF_8, by_user)] if by_user else []
        packed = by_codec.pop(PACKED, [])
        self._texts = [TextFinder(codec, found) for codec, found in by_codec.items()]
        self._packed = PackedFinder(packed) if packed else None
        self._partners: documents.Partners = partners
        self._users_as_bytes = {user.encode("utf-8", "surrogatepass") for user in partners}
        longest = max((finder.longest for finder in self._finders()), default=0)
        self.margin = (longest + 4 * WINDOW + 3) // 4 * 4
        """Bytes beyond a place that decide whether a needle begins there."""

    def _finders(self) -> Iterator[TextFinder | PackedFinder]:
        yield from self._texts
        if self._packed:
            yield self._packed

    def in_bytes(
        self, data: bytes, begin: int, end: int, *, begins: bool, ends: bool
    ) -> Iterator[Found]:
        """What begins in ``data[begin:end]``, in whatever way it is written.

        Args:
            data: A part of a file, from a multiple of four bytes on.
            begins: It is the file's first part.
            ends: It is the file's last part.
        """
        plain = _is_plain_text(data)
        for finder in self._texts:
            if not plain or unit(finder.codec) == 1:
                yield from self._tokens(finder, data, begin, end, counts_in_text, begins, ends)
        if self._packed and not plain:
            for start, subject, needle in self._packed.find(data, begin, end):
                yield start, subject, needle.form

    def in_text(self, data: bytes) -> Iterator[Found]:
        """What stands in a whole text."""
        for finder in self._texts:
            if unit(finder.codec) == 1:
                yield from self._tokens(finder, data, 0, len(data), counts_in_text, True, True)

    def in_strings(self, strings: list[bytes]) -> Iterator[Found]:
        """What stands in the strings of a document; offsets say nothing about the file."""
        data = documents.joined(strings)
        for finder in self._texts:
            if finder.codec == _UTF_8:
                yield from self._tokens(finder, data, 0, len(data), counts_in_document, True, True)

    def in_documents(self, content: bytes) -> Iterator[Found]:
        """What a part of a file names that says it is JSON; what is not is searched as bytes."""
        if b"\\u" not in content and _is_plain_text(content) and not self._mentions(content):
            return
        parsed = documents.parse(content)
        strings = documents.strings(parsed.text)
        yield from self.in_strings(strings)
        if not self._users_as_bytes.isdisjoint(strings):
            for subject in documents.pairs(parsed.documents, self._partners):
                yield 0, subject, PAIR_FORM
        if parsed.rest:
            size = len(parsed.rest)
            yield from self.in_bytes(parsed.rest, 0, size, begins=True, ends=True)

    def _mentions(self, content: bytes) -> bool:
        """Whether any name may stand in a text at all, which is much faster to say than where."""
        return any(
            finder.mentions(content)
            for finder in (*self._users, *self._texts)
            if unit(finder.codec) == 1
        )

    def _tokens(
        self,
        finder: TextFinder,
        data: bytes,
        begin: int,
        end: int,
        counts: Callable[[Needle, Place], bool],
        begins: bool,
        ends: bool,
    ) -> Iterator[Found]:
        for start, subject, needle in finder.find(data, begin, end):
            stop = start + len(needle.content)
            place = place_of(data, start, stop, needle.codec, begins=begins, ends=ends)
            if counts(needle, place):
                yield start, subject, needle.form


def _is_plain_text(data: bytes) -> bool:
    """Whether a part of a file is UTF-8 but for a character cut at either end, without zeros."""
    if b"\0" in data:
        return False
    first = next((at for at, byte in enumerate(data[:4]) if byte & 0xC0 != 0x80), 0)
    try:
        data[first:].decode()
    except UnicodeDecodeError as problem:
        return problem.start >= len(data) - first - 3
    return True
