"""Answers of language models that are kept: of each subject in a directory of its own.

They were made from data, so they are deleted whole with the first thing that is forgotten
(:data:`cragru_cli.project.stores.DERIVED`): of a forgotten user all of them, and of a forgotten
item all that may have seen it. Whoever keeps an answer looks, under the lock that the deletion
takes as well, whether anything was forgotten since it was asked for; so none comes back.

Each is named after the state that its question was made from, and goes when there is another.

A recording is a file that the user names, outside of any project: nothing erases it.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from cragru_cli.errors import BadDataError, IntegrityError, UsageError
from cragru_cli.project import files, lock
from cragru_cli.project.stores import CACHE, SENDING, STATE

_SUBJECT = re.compile(r"[0-9a-f]{32}")
_KEY = re.compile(r"[0-9a-f]{64}")
_CONTENT = re.compile(r"[0-9a-f]{16}")
_RUN = re.compile(r"[a-z]+")
_LARGEST = 1 << 23  # bytes of one answer
_LARGEST_RECORDING = 1 << 30
_SCHEMA = "cragru.recording/1"


class Replies:
    """Kept answers by subject and key.

    Args:
        state: The state directory of a project.
        content: A hash of the state that questions are made from.
        run: The command that keeps answers until :meth:`finish` only, so that an interrupted run
            is gone on with. Empty: kept for as long as the state stays.

    Attributes:
        is_cut_short: Whether some question has no answer, be it that asking stopped or that it
            failed, so that the run is to be gone on with, though it came to an end.
    """

    def __init__(self, state: Path, content: str, run: str = "") -> None:
        self._state = state
        self._directory = state / CACHE
        self._content, self._run = content[:16], run
        self.is_cut_short = False
        assert _CONTENT.fullmatch(self._content), "no hash"
        assert not run or _RUN.fullmatch(run), "no name"

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
        with self._turn():
            may_keep()
            for place in (self._directory, path.parent):
                if place.is_symlink():
                    raise IntegrityError("is a symbolic link", where=str(place))
            files.make_directory(path.parent)
            files.replace_bytes(path, files.seal(document))

    def finish(self) -> None:
        """The run came to its end: delete what was kept for it, or for one that never ended."""
        if self.is_cut_short or not self._run or not self._is_there:
            return
        with self._turn():
            for place in sorted(self._directory.iterdir()):
                if place.is_symlink() or not place.is_dir():
                    continue
                of_run = sorted(place.glob(f"{self._content}-{self._run}-*.json"))
                for path in (*of_run, *files.temporaries(place)):
                    path.unlink()
            self._tidy()

    def keep_only(self) -> None:
        """Delete what was made from another state."""
        if not self._is_there:
            return
        with self._turn():
            for name in self._others():
                files.remove(self._directory / name)
            self._tidy()

    def others(self, subjects: Collection[str]) -> list[str]:
        """Names of what was made from another state, or is of none of these subjects."""
        if not os.path.lexists(self._directory):
            return []
        if not self._is_there:
            return [""]
        with self._turn():
            return list(self._others(subjects))

    def _others(self, subjects: Collection[str] | None = None) -> Iterator[str]:
        for place in sorted(self._directory.iterdir()):
            is_subject = _SUBJECT.fullmatch(place.name) and not place.is_symlink()
            is_known = subjects is None or place.name in subjects
            if not (is_subject and is_known and place.is_dir()):
                yield place.name
                continue
            for path in sorted(place.iterdir()):
                if path.is_symlink() or not self._own.fullmatch(path.name):
                    yield f"{place.name}/{path.name}"

    @cached_property
    def _own(self) -> re.Pattern[str]:
        """Matches the names of all that is made from the state, whichever command keeps it."""
        return re.compile(rf"{self._content}-({_RUN.pattern}-)?{_KEY.pattern}\.json")

    @property
    def _is_there(self) -> bool:
        return self._directory.is_dir() and not self._directory.is_symlink()

    def _tidy(self) -> None:
        """Delete directories that hold nothing any more."""
        for place in (*sorted(self._directory.iterdir()), self._directory):
            if place.is_dir() and not place.is_symlink() and not any(place.iterdir()):
                files.remove(place)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """The lock that whoever forgets takes as well."""
        with lock.exclusive(self._state / SENDING, self._run or "recommend", wait=True):
            yield

    def _path(self, subject: str, key: str) -> Path:
        assert _SUBJECT.fullmatch(subject), "no pseudonym"
        assert _KEY.fullmatch(key), "not a key"
        names = (self._content, self._run, key) if self._run else (self._content, key)
        return self._directory / subject / f"{'-'.join(names)}.json"


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

    @property
    def digest(self) -> str:
        """Names the answers."""
        return hashlib.sha256(self._bytes()).hexdigest()

    def save(self) -> None:
        """Write the file; equal answers give equal bytes."""
        files.replace_bytes(self.path, self._bytes())

    def _bytes(self) -> bytes:
        lines = [{"schema": _SCHEMA, **self.header}]
        lines += [{"key": key, "answer": one} for key, one in sorted(self._answers.items())]
        return b"".join(map(files.canonical_json, lines))
