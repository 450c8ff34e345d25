"""The bytes of a source: read from a path or standard input, unpacked where they are gzipped."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cragru_cli.data.readers.options import STDIN
from cragru_cli.errors import BadDataError

_GZIP_MAGIC = b"\x1f\x8b"
_RATIO = 100
_SMALL = 1 << 24  # bytes; up to here any ratio is fine


@dataclass(frozen=True)
class Raw:
    """The unpacked bytes of one source.

    Attributes:
        place: How messages name the source.
        suffix: The file's suffix in lower case without ``.gz``; "" for standard input.
        content: The bytes.
    """

    place: str
    suffix: str
    content: bytes


def read_raw(path: str, stdin: BinaryIO | None) -> Raw:
    """Read the whole source at ``path``, ``-`` being standard input.

    Raises:
        BadDataError: It cannot be read, or is a damaged gzip file.
    """
    if path == STDIN:
        place = "standard input"
        content = (stdin or sys.stdin.buffer).read()
        return Raw(place, "", _unpacked(content, place, expected=False))
    suffixes = [suffix.lower() for suffix in Path(path).suffixes]
    packed = suffixes[-1:] == [".gz"]
    suffix = "".join(suffixes[:-1][-1:] if packed else suffixes[-1:])
    return Raw(path, suffix, _unpacked(_content(path), path, expected=packed))


def _content(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BadDataError(
            f"cannot be read: {reason}", where=path, hint="Check the name of the file."
        ) from error


def _unpacked(content: bytes, place: str, *, expected: bool) -> bytes:
    if not content.startswith(_GZIP_MAGIC):
        if expected and content:
            raise BadDataError(
                "is not a gzip file",
                where=place,
                hint="Rename it without .gz if it is not compressed.",
            )
        return content
    try:
        with gzip.open(io.BytesIO(content)) as file:
            unpacked = file.read(_most(content) + 1)
    except (OSError, EOFError, zlib.error) as error:
        raise BadDataError(
            f"is a damaged gzip file: {error}", where=place, hint="Fetch or pack it again."
        ) from error
    if len(unpacked) > _most(content):
        raise BadDataError(
            f"unpacks to more than {_RATIO} times its size",
            where=place,
            hint="No table of interactions does. If it is sound, unpack it yourself.",
        )
    return unpacked


def _most(content: bytes) -> int:
    """How much a file may unpack to, in bytes."""
    return max(_SMALL, _RATIO * len(content))
