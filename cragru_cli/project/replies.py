"""Answers of language models that are kept: of each subject in a directory of its own.

They were made from data, so they are deleted whole with the first thing that is forgotten
(:data:`cragru_cli.project.stores.DERIVED`): of a forgotten user all of them, and of a forgotten
item all that may have seen it. Whoever keeps an answer looks, under the lock that the deletion
takes as well, whether anything was forgotten since it was asked for; so none comes back.

A recording is a file that the user names, outside of any project: nothing erases it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from cragru_cli.errors import BadDataError, IntegrityError, UsageError
from cragru_cli.project import files, lock
from cragru_cli.project.stores import CACHE, SENDING, STATE

_SUBJECT = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")
_RUN = re.compile(r"[0-9a-f]{16}")
_LARGEST = 1 << 23  # bytes of one answer
_LARGEST_RECORDING = 1 << 30
_SCHEMA = "cragru.recording/1"


class Replies:
    """Kept answers by subject and key.

    Args:
        state: The state directory of a project.
        run: Names what is kept until :meth:`finish` only, so that an interrupted run is gone on
            with: a hash of the state that it reads. Empty: kept until something is forgotten.

    Attributes:
        is_cut_short: Whether the run stopped asking before all was asked, so that it is to be gone
            on with, though it came to an end.
    """

    def __init__(self, state: Path, run: str = "") -> None:
        self._state = state
        self._directory = state / CACHE
        self._run = run[:16]
        self.is_cut_short = False
        assert not run or _RUN.fullmatch(self._run), "no hash"

    def load(self, subject: str, key: str) -> Mapping[str, Any] | None:
        """What was kept; None if nothing was, or not as it was written."""
        path = self._path(subject, key)
        try:
            if self._directory.is_symlink() or path.parent.is_symlink():
                return None
            document = files.unseal(path, files.read_small(path, _LARGEST))
        except (IntegrityError, OSError):
            return None
        return document if isinstance(document, dict) else None

    def save(
        self,
        subject: str,
        key: str,
        document: Mapping[str, Any],
        may_keep: Callable[[], None] = lambda: None,
    ) -> None:
        """Keep an answer, unless something was forgotten since it was asked for.

        Args:
            may_keep: Raises if something was.

        Raises:
            IntegrityError: Something else lies in its place.
            OSError: The disk takes no more.
        """
        path = self._path(subject, key)
        with lock.exclusive(self._state / SENDING, "recommend", wait=True):
            may_keep()
            for place in (self._directory, path.parent):
                if place.is_symlink():
                    raise IntegrityError("is a symbolic link", where=str(place))
            files.make_directory(path.parent)
            files.replace_bytes(path, files.seal(document))

    def finish(self) -> None:
        """The run came to its end: delete what was kept for it, or for one that never ended."""
        if self.is_cut_short or not self._run:
            return
        if self._directory.is_symlink() or not self._directory.is_dir():
            return
        with lock.exclusive(self._state / SENDING, "recommend", wait=True):
            for place in sorted(self._directory.iterdir()):
                if place.is_symlink() or not place.is_dir():
                    continue
                for path in (*sorted(place.glob("*-*.json")), *files.temporaries(place)):
                    path.unlink()
                if not any(place.iterdir()):
                    place.rmdir()
            if not any(self._directory.iterdir()):
                files.remove(self._directory)

    def _path(self, subject: str, key: str) -> Path:
        assert _SUBJECT.fullmatch(subject), "no pseudonym"
        assert _KEY.fullmatch(key), "not a key"
        name = f"{self._run}-{key}.json" if self._run else f"{key}.json"
        return self._directory / subject / name


class Recording:
    """Answers by key, for tests and demonstrations; one file, outside of any project.

    Attributes:
        header: What a replay needs to know of the model.
    """

    def __init__(self, path: Path, header: Mapping[str, Any] | None = None) -> None:
        self.path = path
        self.header: dict[str, Any] = dict(header or {})
        self._answers: dict[str, Mapping[str, Any]] = {}

    @classmethod
    def new(cls, path: Path) -> Recording:
        """A recording to be written to a file.

        Raises:
            UsageError: The file lies in a project, where a recording is not looked for.
        """
        for place in path.absolute().resolve().parents:
            if (place / STATE).exists() or place.name == STATE:
                raise UsageError(
                    f"{path} lies within a project, and a recording is not erased by `forget`",
                    hint="Name a file outside of it.",
                )
        return cls(path)

    @classmethod
    def read(cls, path: Path) -> Recording:
        """A recording from a file.

        Raises:
            BadDataError: It is none, or cannot be read.
        """
        try:
            lines = files.read_small(path, _LARGEST_RECORDING).splitlines()
            header, *rest = (json.loads(line) for line in lines)
            if header.pop("schema") != _SCHEMA:
                raise ValueError
            recording = cls(path, header)
            recording._answers = {entry["key"]: entry["answer"] for entry in rest}
        except OSError as problem:
            raise BadDataError(f"cannot be read ({problem.strerror})", where=str(path)) from None
        except (IntegrityError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise BadDataError(
                "is no recording", where=str(path), hint="Make one with `--record FILE`."
            ) from None
        return recording

    def find(self, key: str) -> Mapping[str, Any] | None:
        """The answer to a question; None if it was not recorded."""
        return self._answers.get(key)

    def note(self, key: str, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """Add an answer; where the question was answered before, that answer stays."""
        return self._answers.setdefault(key, answer)

    def save(self) -> None:
        """Write the file; equal answers give equal bytes."""
        lines = [{"schema": _SCHEMA, **self.header}]
        lines += [{"key": key, "answer": one} for key, one in sorted(self._answers.items())]
        files.replace_bytes(self.path, b"".join(map(files.canonical_json, lines)))
