"""What was found out by evaluating: finished parts of an evaluation, and what `tune` fitted.

Each result lies in a directory of its own, kept as a generation is: plain arrays and a manifest
with their hashes. It was learned from the data, so it is named after them and is deleted whole with
the first thing that is forgotten. What cannot be read is as good as not there.
"""

from __future__ import annotations

import re
from pathlib import Path

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files
from cragru_cli.project.generations import Contents, GenerationStore

_KEY = re.compile(r"[0-9a-f]{64}")


class Outputs:
    """Finished results by key, 64 hexadecimal digits.

    Args:
        directory: Its own; it may not be there.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def load(self, key: str) -> Contents | None:
        """What was saved under a key; None if nothing was, or not as it was written."""
        place = self._place(key)
        if self._link is not None or place.is_symlink() or not place.is_dir():
            return None
        try:
            return GenerationStore(place).read().contents
        except (IntegrityError, OSError):
            return None

    def save(self, key: str, contents: Contents) -> None:
        """Put a result in place, whole or not at all; under the writer's lock only.

        Raises:
            IntegrityError: Something else lies there.
            OSError: The disk takes no more.
        """
        if self._link is not None:
            raise IntegrityError("is a symbolic link", where=str(self._link))
        place = self._place(key)
        files.remove(place)
        files.make_directory(self._directory.parent)
        files.make_directory(self._directory)
        files.make_directory(place)
        try:
            GenerationStore(place).write(contents)
        except BaseException:
            files.remove(place)
            raise

    def keep_only(self, prefix: str) -> None:
        """Delete what has another beginning of its key; under the writer's lock only."""
        for name in self.others(prefix):
            files.remove(self._directory / name)

    def others(self, prefix: str) -> list[str]:
        """Names of what has another beginning of its key."""
        if self._link is not None or not self._directory.is_dir():
            return []
        names = sorted(entry.name for entry in self._directory.iterdir())
        return [name for name in names if not name.startswith(prefix)]

    @property
    def _link(self) -> Path | None:
        """The symbolic link on the way to the results, if any: what is behind it is not ours."""
        places = (self._directory.parent, self._directory)
        return next((place for place in places if place.is_symlink()), None)

    def _place(self, key: str) -> Path:
        assert _KEY.fullmatch(key), "not a key"
        return self._directory / key
