"""Where a training saves how far it is, so that the same command can go on after an interruption.

What is saved was learned from the data. So it is bound to these very data and to all that decides
the training, it is deleted with the first thing that is forgotten, and nothing else reads it. It is
kept as a generation is: plain arrays and a manifest with their hashes, replaced in one step.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli import __version__
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import IntegrityError
from cragru_cli.project import codec, files
from cragru_cli.project.generations import Content, Generation, GenerationStore

_BINDING = "binding.json"
_PREFIX = "state."
_PAUSE = 5.0  # seconds between two times of writing
_LIBRARIES = ("numpy", "scipy", "torch")  # another version may compute other bytes


class FileCheckpoint:
    """What one unfinished training saved: nothing, or the state after some epoch.

    Args:
        directory: Its own; it may not be there, or hold anything.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._store = GenerationStore(directory)
        self._binding: dict[str, str] = {}
        self._next = 0.0
        self._refused = False

    def bound(self, dataset: Dataset, training: Mapping[str, Any]) -> FileCheckpoint:
        """The same place for one training; what another one saved will not be loaded.

        Args:
            training: All that decides the training beside the data.
        """
        decided = {"training": dict(training), "versions": versions()}
        bound = FileCheckpoint(self._directory)
        bound._binding = {"data": digest_of(codec.encode(dataset)), "training": digest_of(decided)}
        return bound

    def load(self) -> dict[str, NDArray[Any]] | None:
        """What was saved for this training; what cannot be read, or is another's, is deleted."""
        saved = self.read()
        if saved is None or saved.contents.get(_BINDING) != self._binding:
            self.erase()
            return None
        return {
            name.removeprefix(_PREFIX).removesuffix(".npy"): content
            for name, content in saved.contents.items()
            if name.startswith(_PREFIX) and isinstance(content, np.ndarray)
        }

    def save(self, state: Mapping[str, NDArray[Any]]) -> None:
        """Put a state in the place of the last one, unless that is only some seconds old.

        A disk that takes no more is no reason to stop the training: then nothing is saved.
        """
        if self._refused or time.monotonic() < self._next:
            return
        arrays: dict[str, Content] = {
            f"{_PREFIX}{name}.npy": array for name, array in state.items()
        }
        try:
            if self._directory.is_symlink():  # nobody leads us elsewhere
                self.erase()
            files.make_directory(self._directory)
            self._store.write({_BINDING: self._binding, **arrays})
        except OSError:
            self._refused = True
            self.erase()
        self._next = time.monotonic() + _PAUSE

    def erase(self) -> bool:
        """Delete it, whatever is there; False if nothing was."""
        return files.remove(self._directory)

    def exists(self) -> bool:
        """Whether anything is there."""
        return os.path.lexists(self._directory)

    def is_of(self, dataset: Dataset) -> bool:
        """Whether it was learned from these very data."""
        saved = self.read()
        binding = saved.contents.get(_BINDING) if saved else None
        data = binding.get("data") if isinstance(binding, dict) else None
        return data == digest_of(codec.encode(dataset))

    def read(self) -> Generation | None:
        """The files as they were saved; None where there are none, or others."""
        if self._directory.is_symlink() or not self._directory.is_dir():
            return None
        try:
            return self._store.read()
        except (IntegrityError, OSError):
            return None


def digest_of(contents: Mapping[str, Any]) -> str:
    """SHA-256 of named arrays and documents."""
    digest = hashlib.sha256()
    for name in sorted(contents):
        content = contents[name]
        if isinstance(content, np.ndarray):
            digest.update(files.canonical_json([name, content.dtype.str, list(content.shape)]))
            digest.update(np.ascontiguousarray(content).data)
        else:
            digest.update(files.canonical_json([name, content]))
    return digest.hexdigest()


def versions() -> dict[str, str]:
    """Of all that the bytes of a fit depend on beside the data and the training."""
    return {"cragru": __version__, **{name: _version(name) for name in _LIBRARIES}}


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""
