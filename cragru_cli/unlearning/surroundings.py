"""What lies around a project that forgetting cannot reach: found where it can be, and named.

Version control, copies, hard links, snapshots, swap, the files the data came from. That none is
found does not mean that none is there: a backup on another disk leaves no trace here.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from cragru_cli.errors import CragruError
from cragru_cli.project import files, settings
from cragru_cli.project.settings import PROJECT_FILE
from cragru_cli.project.stores import PARTIAL, STATE

Kind = Literal["version control", "backup", "hard link", "snapshots", "swap", "source file"]

_VERSION_CONTROL = {".git": "Git", ".hg": "Mercurial", ".svn": "Subversion", ".jj": "Jujutsu"}
_SNAPSHOTS = (".snapshots", ".snapshot", ".zfs", "Backups.backupdb", ".MobileBackups", "timeshift")
_SWAPS = Path("/proc/swaps")
_KEY = f"{STATE}/key"
_LARGEST_KEY = 1 << 16  # bytes

_LEFT_BY_EDITORS = re.compile(r".*(\.(bak|orig|old|backup|save|sav|swp)|~)|#.*#|\.#.*", re.DOTALL)
_ARCHIVE = r"\.(tar|tgz|tbz|txz|zip|7z|rar|gz|bz2|xz|zst|bak|old|orig)"
_COPY = r"[ ._-]*(copy|kopie|backup|bak|old|orig|save|\(\w*\)|v?\d+([T_.:-]\d+)*(?![T_.:-]?\d))"


@dataclass(frozen=True)
class Trace:
    """Something that may hold what the project forgot.

    Attributes:
        path: Where; "" where it has no place.
        note: What it is, for people.
    """

    kind: Kind
    path: str
    note: str


def surroundings(root: Path, swaps: Path = _SWAPS) -> list[Trace]:
    """Look around a project; a place that cannot be read is passed over.

    Args:
        root: The directory with ``cragru.toml``.
        swaps: The kernel's list of swap areas.
    """
    place = Path(os.path.realpath(root))
    return [
        *_version_control(place),
        *_copies_beside(place),
        *_copies_within(place),
        *_hard_links(place / STATE),
        *_snapshots(place),
        *_swap(swaps),
        *_sources(place),
    ]


def _version_control(root: Path) -> Iterator[Trace]:
    for directory in (root, *root.parents):
        for name, system in _VERSION_CONTROL.items():
            if os.path.lexists(directory / name):
                note = f"within a working tree of {system}; committed files stay in its history"
                yield Trace("version control", str(directory / name), note)


def _snapshots(root: Path) -> Iterator[Trace]:
    for directory in (root, *root.parents):
        for name in _SNAPSHOTS:
            if os.path.lexists(directory / name):
                yield Trace("snapshots", str(directory / name), "snapshots keep deleted files")


def _copies_beside(root: Path) -> Iterator[Trace]:
    """What is one by its key, and what is named like one unless it is another project."""
    key, identity = _key_of(root), _identity_of(root)
    for entry in _entries(root.parent):
        if entry.name == root.name:
            continue
        place = Path(entry.path)
        if key and _key_of(place) == key:
            yield Trace("backup", entry.path, "a copy of this project: it has the same key")
        elif identity and _identity_of(place) not in ("", identity):
            continue
        elif root.name and _is_named_like(entry.name, root.name):
            yield Trace("backup", entry.path, "named like a copy of this project")


def _is_named_like(name: str, original: str) -> bool:
    """``shop.bak``, ``shop (copy)``, ``shop-2026-11-17.tar.gz`` for ``shop``."""
    pattern = (
        rf"((copy|backup) of )?\.?{re.escape(original)}({_COPY}){{0,4}}~?({_ARCHIVE}){{0,4}}~?"
    )
    return name != original and re.fullmatch(pattern, name, re.IGNORECASE) is not None


def _key_of(directory: Path) -> bytes:
    """The key of a project, or nothing."""
    path = directory / _KEY
    try:
        if path.is_symlink() or not path.is_file() or path.stat().st_size > _LARGEST_KEY:
            return b""
        return path.read_bytes()
    except OSError:
        return b""


def _identity_of(directory: Path) -> str:
    """The name that a project was given when it was made; "" where there is none to be read."""
    try:
        document = files.unseal(directory / _KEY, _key_of(directory))
        return str(document["project"])
    except (CragruError, KeyError, TypeError):
        return ""


def _copies_within(root: Path) -> Iterator[Trace]:
    """Copies by their names anywhere below the project, and whole projects in it."""
    for entry in _walk(root):
        name, beside = entry.name, Path(entry.path).parent == root
        if name.startswith(STATE) and not (beside and name in (STATE, PARTIAL)):
            yield Trace("backup", entry.path, "named like the state of a project")
        elif _LEFT_BY_EDITORS.fullmatch(name):
            yield Trace("backup", entry.path, "named like an older version of a file")
        elif _is_named_like(name, root.name) and re.search(f"({_ARCHIVE})$", name):
            yield Trace("backup", entry.path, "named like an archive of this project")


def _hard_links(state: Path) -> Iterator[Trace]:
    for entry in _walk(state):
        try:
            found = entry.stat(follow_symlinks=False)
        except OSError:
            continue
        if entry.is_file(follow_symlinks=False) and found.st_nlink > 1:
            note = f"{found.st_nlink - 1} more names of this file lie elsewhere and stay"
            yield Trace("hard link", entry.path, note)


def _swap(swaps: Path) -> Iterator[Trace]:
    try:
        lines = swaps.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        yield Trace("swap", "", "whether this system swaps memory to a disk is not known")
        return
    for line in lines[1:]:
        area = line.split()
        if area:
            yield Trace("swap", area[0], "memory of this tool may have been written there")


def _sources(root: Path) -> Iterator[Trace]:
    """Files that ``[data]`` names; relative names count from where `init` may have been run."""
    try:
        named = settings.load(root / PROJECT_FILE).data.values()
        bases = (Path.cwd(), root.parent, root)
    except (CragruError, OSError):
        return
    places = (os.path.normpath(base / name) for name in named if name != "-" for base in bases)
    for place in dict.fromkeys(places):
        if _is_file(place):
            yield Trace("source file", place, "the data came from it; it was not changed")


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False


def _walk(root: Path) -> Iterator[os.DirEntry[str]]:
    """Everything below a directory, links not followed."""
    waiting = [root]
    while waiting:
        for entry in _entries(waiting.pop()):
            yield entry
            if _is_directory(entry):
                waiting.append(Path(entry.path))


def _is_directory(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _entries(directory: Path) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(directory) as listing:
            return sorted(listing, key=lambda entry: entry.name)
    except OSError:
        return []
