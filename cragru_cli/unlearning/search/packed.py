"""Packed whole numbers: 32 or 64 bits, either byte order, alone or two side by side.

Single numbers are looked for where an array or a record has them, at multiples of four bytes;
pairs anywhere. Two words of 32 bits decide whether a place is worth a look: their mixture is looked
up in a table, for a whole buffer at once.

Shapes: W words of a buffer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from cragru_cli.unlearning.needles import Needle

Words: TypeAlias = NDArray[np.uint32]
Key: TypeAlias = tuple[str, int, int, int]
"""Byte order, the two words that decide (by their place in the needle), bytes of the needle."""

_WORD = 4  # bytes
_MIX = (np.uint32(0x9E3779B1), np.uint32(0x85EBCA6B))
_TABLE_BITS = 20


class PackedFinder:
    """Finds packed needles.

    Args:
        needles: Each with what it stands for (the number of its subject).
    """

    def __init__(self, needles: Iterable[tuple[int, Needle]]) -> None:
        self._owners: dict[Key, dict[bytes, list[tuple[int, Needle]]]] = {}
        for subject, needle in needles:
            owners = self._owners.setdefault(_key(needle), defaultdict(list))
            owners[needle.content].append((subject, needle))
        self._tables = {key: _table(key, owners) for key, owners in self._owners.items()}
        self.longest = max(length for _, _, _, length in self._owners)

    def find(self, data: bytes, begin: int, end: int) -> Iterator[tuple[int, int, Needle]]:
        """(offset, subject, needle) of all that begin in ``data[begin:end]``.

        Args:
            data: Begins at a multiple of four bytes of its file.
        """
        for shift in range(_WORD):
            for order in ("<", ">"):
                keys = [key for key in self._tables if key[0] == order and len(data) >= key[3]]
                words = _words(data, shift, order) if keys else np.empty(0, dtype=np.uint32)
                one, other = words * _MIX[0], words * _MIX[1]
                for key in keys:
                    yield from (
                        found
                        for start in _candidates(one, other, key, self._tables[key], shift)
                        if begin <= start < end
                        for found in self._at(data, start, key)
                    )

    def _at(self, data: bytes, start: int, key: Key) -> Iterator[tuple[int, int, Needle]]:
        for subject, needle in self._owners[key].get(data[start : start + key[3]], ()):
            if start % _WORD == 0 or not _is_single(needle):
                yield start, subject, needle


def _key(needle: Needle) -> Key:
    """Which words decide: of pairs of 64 bits the lower halves, else the first and the last."""
    order = "<" if needle.form.endswith("-le") else ">"
    words = len(needle.content) // _WORD
    first, second = (0, words - 1) if words < 4 else (0, 2) if order == "<" else (1, 3)
    return order, first, second, len(needle.content)


def _is_single(needle: Needle) -> bool:
    return len(needle.content) == (8 if needle.form.startswith("int64") else 4)


def _words(data: bytes, shift: int, order: str) -> Words:
    """uint32[W]: the buffer from ``shift`` on."""
    count = max(0, (len(data) - shift) // _WORD)
    return np.frombuffer(data, dtype=f"{order}u4", count=count, offset=shift).astype(np.uint32)


def _table(key: Key, contents: Iterable[bytes]) -> NDArray[np.bool_]:
    table = np.zeros(1 << _TABLE_BITS, dtype=np.bool_)
    for content in contents:
        words = _words(content, 0, key[0])
        table[_mixed(words * _MIX[0], words * _MIX[1], key)] = True
    return table


def _mixed(one: Words, other: Words, key: Key) -> Words:
    """uint32[W - further words]: for each place a needle could begin, its deciding words."""
    _, first, second, length = key
    places = len(one) - length // _WORD + 1
    mixed: Words = one[first : first + places] ^ other[second : second + places]
    return mixed >> np.uint32(32 - _TABLE_BITS)


def _candidates(
    one: Words, other: Words, key: Key, table: NDArray[np.bool_], shift: int
) -> list[int]:
    if len(one) < key[3] // _WORD:
        return []
    places = np.flatnonzero(table[_mixed(one, other, key)])
    return (places * _WORD + shift).tolist()
