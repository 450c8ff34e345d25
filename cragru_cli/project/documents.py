"""Small sealed documents beside the generations: read whole, checked, replaced in one step.

A name is relative to the directory: ``suppression.json``, ``journal/r-1f.json``. Lines files hold
one canonical JSON document a line; what chains them is their owner's business.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files, lock

_LARGEST = 1 << 27  # bytes: some hundred thousand requests


class Documents:
    """The sealed documents of one directory."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def path(self, name: str) -> Path:
        """Where a document lies."""
        return self.directory / name

    def read(self, name: str) -> Mapping[str, Any] | None:
        """A document, or None where there is none.

        Raises:
            IntegrityError: It was damaged or is no document of ours.
        """
        raw = self._raw(name)
        if raw is None:
            return None
        document = files.unseal(self.path(name), raw)
        if not isinstance(document, dict):
            raise self.damaged(name, "is not as it was written")
        return document

    def write(self, name: str, document: Mapping[str, Any]) -> None:
        """Put a document in place; on the disk when the call returns."""
        self.write_canonical(name, files.canonical_json(document))

    def write_canonical(self, name: str, text: bytes) -> None:
        """As :meth:`write`, for a document in its canonical spelling."""
        path = self._inside(name)
        try:
            files.make_directory(path.parent)
        except (FileExistsError, NotADirectoryError):
            raise self.damaged(Path(name).parent.name, "is not a directory") from None
        files.replace_bytes(path, files.seal_text(text))

    def delete(self, name: str) -> None:
        """Delete a document or a directory of documents, whether it is there or not."""
        files.remove(self._inside(name))

    def names(self, directory: str) -> list[str]:
        """Names of the documents in a directory below this one, sorted.

        Raises:
            IntegrityError: The directory is a symbolic link, or holds what is no document.
        """
        path = self.path(directory)
        if path.is_symlink():
            raise self.damaged(directory, "is a symbolic link")
        if not path.is_dir():
            if os.path.lexists(path):
                raise self.damaged(directory, "is not a directory")
            return []
        found = sorted(entry.name for entry in path.iterdir() if not _is_temporary(entry.name))
        for name in found:
            if not name.endswith(".json"):
                raise self.damaged(f"{directory}/{name}", "does not belong here")
        return [f"{directory}/{name}" for name in found]

    def read_lines(self, name: str) -> list[Any]:
        """The documents of a lines file, in order.

        Raises:
            IntegrityError: A line is not the one spelling of a document.
        """
        raw = self._raw(name)
        if raw is None:
            return []
        documents = []
        for number, line in enumerate(raw.splitlines(keepends=True), start=1):
            try:
                document = json.loads(line)
                if files.canonical_json(document) != line:
                    raise ValueError
            except (ValueError, RecursionError):
                raise self.damaged(name, f"line {number} is not as it was written") from None
            documents.append(document)
        return documents

    def write_lines(self, name: str, documents: Sequence[Any]) -> None:
        """Replace a lines file."""
        files.replace_bytes(self.path(name), b"".join(map(files.canonical_json, documents)))

    def signature(self, name: str) -> tuple[int, int, int] | None:
        """What changes whenever a document is replaced, without reading it."""
        try:
            found = self.path(name).stat(follow_symlinks=False)
        except FileNotFoundError:
            return None
        return found.st_ino, found.st_size, found.st_mtime_ns

    def locked(self, name: str, purpose: str) -> Any:
        """Hold a lock of this directory for a block, waiting for whoever holds it."""
        return lock.exclusive(self.path(name), purpose, wait=True)

    def damaged(self, name: str, what: str) -> IntegrityError:
        """The error for a document that cannot be used."""
        return IntegrityError(what, where=str(self.path(name)), hint=files.DAMAGED_HINT)

    def _inside(self, name: str) -> Path:
        """The path of a document, which no link leads out of the directory."""
        path = self.path(name)
        if path.parent != self.directory and path.parent.is_symlink():
            raise self.damaged(Path(name).parent.name, "is a symbolic link")
        return path

    def _raw(self, name: str) -> bytes | None:
        try:
            return files.read_small(self._inside(name), limit=_LARGEST)
        except FileNotFoundError:
            return None
        except NotADirectoryError:
            raise self.damaged(Path(name).parent.name, "is not a directory") from None


def _is_temporary(name: str) -> bool:
    return name.startswith(".") and name.endswith(".tmp")
