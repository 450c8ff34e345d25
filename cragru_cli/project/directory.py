"""The project directory: found, made, read and written here and nowhere else."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

from cragru_cli.errors import IntegrityError, LayoutError, NotAProjectError, UsageError
from cragru_cli.project import files, lock, settings
from cragru_cli.project.checkpoint import FileCheckpoint
from cragru_cli.project.documents import Documents
from cragru_cli.project.generations import Contents, Generation, GenerationStore
from cragru_cli.project.outputs import Outputs
from cragru_cli.project.replies import Replies
from cragru_cli.project.settings import PROJECT_FILE, Settings
from cragru_cli.project.stores import (
    CACHE,
    CHECKPOINT,
    DERIVED,
    HELD,
    JOURNAL,
    OUTPUTS,
    PARTIAL,
    SENDING,
    STATE,
)

LAYOUT = 1
KEY = "key"
_LARGEST_LAYOUT = 16  # bytes


class Project:
    """A directory with ``cragru.toml`` for people and ``.cragru/`` for the tool.

    Args:
        root: The directory that holds ``cragru.toml``.

    Raises:
        NotAProjectError: There is none, or its ``init`` never finished.
        LayoutError: A later version of the tool wrote it.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._state = root / STATE
        if not (root / PROJECT_FILE).is_file() or not self._state.is_dir():
            raise _not_a_project(root, "is not a cragru project")
        if self._state.is_symlink():
            raise IntegrityError("is a symbolic link", where=str(self._state))
        self._check_layout()
        self._generations = GenerationStore(self._state)
        self.documents = Documents(self._state)

    @classmethod
    def find(cls, start: Path) -> Project:
        """The project of ``start`` or of the nearest directory above it."""
        start = start.absolute()
        for directory in (start, *start.parents):
            if (directory / PROJECT_FILE).is_file() and (directory / STATE).is_dir():
                return cls(directory)
        raise _not_a_project(start, "is not a cragru project, nor is any directory above it")

    @classmethod
    def create(cls, root: Path, chosen: Settings, contents: Contents) -> Project:
        """Make a project; until the last step there is none, after it there is a whole one.

        An existing ``cragru.toml`` without project data is kept and used.

        Raises:
            UsageError: There is a project already.
        """
        cls.refuse_existing(root)
        is_new = not root.exists()
        root.mkdir(parents=True, exist_ok=True)
        partial = root / PARTIAL
        files.remove(partial)  # left by an init that was killed
        partial.mkdir(mode=files.PRIVATE_DIRECTORY)
        try:
            files.write_bytes(partial / "layout", f"{LAYOUT}\n".encode())
            files.write_bytes(partial / KEY, files.seal(_new_key()))
            GenerationStore(partial).write(contents)
            files.sync_directory(partial)
            files.remove_temporaries(root / PROJECT_FILE)
            if not (root / PROJECT_FILE).exists():
                files.replace_bytes(root / PROJECT_FILE, settings.to_toml(chosen))
            partial.rename(root / STATE)
        except BaseException:
            shutil.rmtree(partial, ignore_errors=True)
            if is_new and not any(root.iterdir()):
                root.rmdir()
            raise
        files.sync_directory(root)
        return cls(root)

    @staticmethod
    def refuse_existing(root: Path) -> None:
        """Raise where a project is already, before any work is done for a new one."""
        if root.exists() and not root.is_dir():
            raise UsageError(f"{root} is not a directory", hint="Choose another name.")
        if os.path.lexists(root / STATE):
            raise UsageError(
                f"{root} already holds a project",
                hint="Choose another directory, or delete this one first.",
            )

    def size(self) -> int:
        """Bytes of all files of the state, whoever writes meanwhile."""
        return sum(map(files.size_of, files.below(self._state)))

    @property
    def settings_file(self) -> Path:
        """``cragru.toml``."""
        return self.root / PROJECT_FILE

    def settings(self) -> Settings:
        """The project's settings over the user's over the defaults."""
        return settings.load(self.settings_file)

    def read(self) -> Generation:
        """The current state, verified."""
        return self._generations.read()

    def named(self) -> str:
        """What tells states apart without reading them: a hash of the current one."""
        return self._generations.named()

    def write(
        self,
        contents: Contents,
        check: Callable[[Contents], object] = lambda contents: None,
        applied: str = "",
    ) -> Generation:
        """Replace the state; call it inside :meth:`writing`.

        Args:
            check: Given the new state as read back from the disk; if it raises, the old state
                stays in use.
            applied: Digest of the suppression list that the contents honour.
        """
        written = self._generations.write(contents, check, applied)
        for outputs in self._outputs().values():
            outputs.keep_only(written.content_hash[:16])
        self.replies(written.content_hash).keep_only()
        return written

    def mark(self, applied: str) -> None:
        """Note that the state as it is honours another suppression list; inside `writing`."""
        self._generations.mark(applied)

    def applied(self) -> str:
        """Digest of the suppression list that the state honours."""
        return self._generations.applied()

    def leftovers(self) -> list[str]:
        """What lies beside the current state: older generations, unfinished and temporary files.

        Names relative to the state directory.
        """
        left = [f"generations/{name}" for name in self._generations.leftovers()]
        return left + [os.path.relpath(path, self._state) for path in self._temporaries()]

    def erase_derived(self) -> list[str]:
        """Delete all caches, outputs and what an unfinished training saved; inside `writing`.

        The names of what was there.
        """
        if not (self._state / SENDING).exists():  # nothing was ever sent, so nobody keeps answers
            return self._erase_derived()
        with lock.exclusive(self._state / SENDING, "forget", wait=True):
            return self._erase_derived()

    def _erase_derived(self) -> list[str]:
        return [name for name in (*DERIVED, CHECKPOINT) if files.remove(self._state / name)]

    def replies(self, content_hash: str, run: str = "") -> Replies:
        """Kept answers of language models to questions about a state; see :class:`Replies`."""
        return Replies(self._state, content_hash, run)

    def derived(self) -> list[str]:
        """Names of the directories that :meth:`erase_derived` would delete."""
        return [name for name in (*DERIVED, CHECKPOINT) if os.path.lexists(self._state / name)]

    def left_behind(self, content_hash: str, subjects: Collection[str]) -> list[str]:
        """What is derived from other data than the state's, as far as names tell.

        Args:
            subjects: Pseudonyms of all users of the state; answers about others are left behind.
        """
        others = self.replies(content_hash).others(subjects)
        left = [f"{CACHE}/{name}".rstrip("/") for name in others]
        place = self._state / OUTPUTS
        if os.path.lexists(place) and (place.is_symlink() or not place.is_dir()):
            left.append(OUTPUTS)
        elif place.is_dir():
            known = self._outputs()
            names = sorted(entry.name for entry in place.iterdir())
            left += [f"{OUTPUTS}/{name}" for name in names if name not in known]
            for name, outputs in known.items():
                left += [f"{OUTPUTS}/{name}/{one}" for one in outputs.others(content_hash[:16])]
        return left

    @property
    def checkpoint(self) -> FileCheckpoint:
        """What an unfinished training saved; it is written inside `writing` only."""
        return FileCheckpoint(self._state / CHECKPOINT)

    @property
    def results(self) -> Outputs:
        """Finished parts of evaluations; saved inside `writing` only."""
        return self._outputs()["evaluation"]

    @property
    def weights(self) -> Outputs:
        """How much orders of language models count; saved inside `writing` only."""
        return self._outputs()["fusion"]

    def _outputs(self) -> dict[str, Outputs]:
        """All outputs; each is named after the state that it was learned from."""
        place = self._state / OUTPUTS
        return {name: Outputs(place / name) for name in ("evaluation", "fusion")}

    @contextmanager
    def writing(self, purpose: str) -> Iterator[None]:
        """Hold the writer's lock for the block; first delete what a killed writer left."""
        with lock.exclusive(self._state / "lock", purpose):
            self.applied()  # without a pointer to the current generation, none is left over
            self._generations.tidy()
            for left in self._temporaries():
                files.remove(left)
            yield

    def _temporaries(self) -> list[Path]:
        inner = [self._state / name for name in (JOURNAL, HELD, CHECKPOINT)]
        places = [self._state, *(place for place in inner if not place.is_symlink())]
        found = [left for place in places for left in files.temporaries(place)]
        return found + sorted(self.root.glob(f".{PROJECT_FILE}.*.tmp"))

    def _check_layout(self) -> None:
        path = self._state / "layout"
        try:
            text = files.read_small(path, limit=_LARGEST_LAYOUT)
        except FileNotFoundError:
            raise IntegrityError("is missing", where=str(path), hint=files.DAMAGED_HINT) from None
        if text == f"{LAYOUT}\n".encode():
            return
        number = text.strip()
        if number.isdigit() and text == number + b"\n" and int(number) > LAYOUT:
            raise LayoutError(
                f"this project has on-disk layout {int(number)}; this version reads {LAYOUT}",
                where=str(path),
                hint="Install a newer cragru: `pipx upgrade cragru`.",
            )
        raise IntegrityError("is not a layout number", where=str(path), hint=files.DAMAGED_HINT)


def _new_key() -> dict[str, str]:
    """A name for the project that says nothing, and the secret of its HMACs."""
    return {"project": secrets.token_hex(16), "secret": secrets.token_hex(32)}


def _not_a_project(where: Path, what: str) -> NotAProjectError:
    return NotAProjectError(
        what,
        where=str(where),
        hint="Make one with `cragru init DIR --demo`, or name one with `-C DIR`.",
    )
