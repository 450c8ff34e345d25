"""The project directory: found, made, read and written here and nowhere else."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cragru_cli.errors import IntegrityError, LayoutError, NotAProjectError, UsageError
from cragru_cli.project import files, lock, settings
from cragru_cli.project.generations import Contents, Generation, GenerationStore
from cragru_cli.project.settings import PROJECT_FILE, Settings

LAYOUT = 1
_LARGEST_LAYOUT = 16  # bytes
_STATE = ".cragru"
_UNFINISHED = ".cragru.partial"


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
        self._state = root / _STATE
        if not (root / PROJECT_FILE).is_file() or not self._state.is_dir():
            raise _not_a_project(root)
        if self._state.is_symlink():
            raise IntegrityError("is a symbolic link", where=str(self._state))
        self._check_layout()
        self._generations = GenerationStore(self._state)

    @classmethod
    def find(cls, start: Path) -> Project:
        """The project of ``start`` or of the nearest directory above it."""
        start = start.absolute()
        for directory in (start, *start.parents):
            if (directory / PROJECT_FILE).is_file() and (directory / _STATE).is_dir():
                return cls(directory)
        raise _not_a_project(start)

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
        partial = root / _UNFINISHED
        if partial.exists():  # left by an init that was killed
            shutil.rmtree(partial)
        partial.mkdir(mode=files.PRIVATE_DIRECTORY)
        try:
            files.write_bytes(partial / "layout", f"{LAYOUT}\n".encode())
            GenerationStore(partial).write(contents)
            files.sync_directory(partial)
            files.remove_temporaries(root / PROJECT_FILE)
            if not (root / PROJECT_FILE).exists():
                files.replace_bytes(root / PROJECT_FILE, settings.to_toml(chosen))
            partial.rename(root / _STATE)
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
        if (root / _STATE).exists():
            raise UsageError(
                f"{root} already holds a project",
                hint="Choose another directory, or delete this one first.",
            )

    def size(self) -> int:
        """Bytes of all files of the state."""
        return sum(path.stat().st_size for path in self._state.rglob("*") if path.is_file())

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

    def write(
        self, contents: Contents, check: Callable[[Contents], object] = lambda contents: None
    ) -> Generation:
        """Replace the state; call it inside :meth:`writing`.

        Args:
            check: Given the new state as read back from the disk; if it raises, the old state
                stays in use.
        """
        return self._generations.write(contents, check)

    def leftovers(self) -> list[str]:
        """Names of everything but the current generation that lies beside it."""
        return self._generations.leftovers()

    @contextmanager
    def writing(self, purpose: str) -> Iterator[None]:
        """Hold the writer's lock for the block; first delete what a killed writer left."""
        with lock.exclusive(self._state / "lock", purpose):
            self._generations.tidy()
            yield

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


def _not_a_project(where: Path) -> NotAProjectError:
    return NotAProjectError(
        "is not a cragru project, nor is any directory above it",
        where=str(where),
        hint="Make one with `cragru init DIR --demo`, or name one with `-C DIR`.",
    )
