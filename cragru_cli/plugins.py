"""Exchangeable parts by entry points: listed from metadata, imported only when chosen.

Each kind of part has one versioned entry-point group. Built-in parts register through the same
groups (this project's ``pyproject.toml``). ``CRAGRU_PLUGINS`` limits what other packages may add:
unset, all of them; empty, none; else a comma-separated list of distribution names.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module, metadata
from pathlib import Path
from typing import Any, Literal, get_args

from cragru_cli.errors import CragruError, PluginError

Kind = Literal["backbones", "strategies", "generators", "methods", "audits"]
KINDS: tuple[Kind, ...] = get_args(Kind)
_OWN = "cragru"
_CONTRACTS: dict[Kind, str] = {
    "backbones": "cragru_cli.backbones.base:Backbone",
    "strategies": "cragru_cli.retrieval.strategies.base:Strategy",
    "generators": "cragru_cli.generation.base:Generator",
    "methods": "cragru_cli.evaluation.methods.base:Method",
    "audits": "cragru_cli.evaluation.audits.base:Audit",
}


@dataclass(frozen=True)
class Part:
    """One registered part, as its package's metadata states it.

    Attributes:
        name: The name that options and settings use.
        package: Distribution and version that bring it.
        reference: ``module:attribute``.
    """

    kind: Kind
    name: str
    package: str
    version: str
    reference: str

    @property
    def built_in(self) -> bool:
        return self.package == _OWN


def listed(kind: Kind) -> list[Part]:
    """All parts of a kind, built-ins first, without importing any."""
    parts: dict[str, Part] = {}
    found = [part for part, _ in _entries(kind)]
    for part in sorted(found, key=lambda part: (not part.built_in, part.package, part.name)):
        parts.setdefault(part.name, part)
    return list(parts.values())


def load(kind: Kind, name: str) -> Any:
    """Import one part.

    Raises:
        PluginError: No part has this name (the message lists those that exist), or its package
            fails to import.
    """
    chosen = next((part for part in listed(kind) if part.name == name), None)
    if chosen is None:
        raise _unknown(kind, name)
    entry = next(entry for part, entry in _entries(kind) if part == chosen)
    try:
        part = entry.load()
    except ModuleNotFoundError as problem:
        raise _lacking(chosen, problem) from None
    except (Exception, SystemExit) as problem:
        raise _unusable(chosen, f"cannot be loaded ({type(problem).__name__}: {problem})") from None
    contract = _contract(kind)
    if not (isinstance(part, type) and issubclass(part, contract)):
        raise _unusable(chosen, f"is no {contract.__name__} class")
    return part


@contextmanager
def guarded(kind: Kind, name: str) -> Iterator[None]:
    """Name the part to blame for an exception that it should not have raised.

    Raises:
        PluginError: Anything but an expected failure came out of the block.
    """
    try:
        yield
    except (CragruError, MemoryError):
        raise
    except Exception as problem:
        raise PluginError(
            f"the {kind_singular(kind)} `{name}` failed ({type(problem).__name__}: {problem})",
            hint="Choose another; CRAGRU_DEBUG=1 shows where it failed.",
        ) from problem


def broken(parts: list[Part]) -> dict[Part, str]:
    """The reason for each of the given parts that fails to import."""
    reasons: dict[Part, str] = {}
    for part in parts:
        try:
            load(part.kind, part.name)
        except PluginError as problem:
            reasons[part] = problem.what
    return reasons


def kind_singular(kind: Kind) -> str:
    """The word for one part of a kind."""
    return {"strategies": "strategy"}.get(kind, kind.removesuffix("s"))


def _contract(kind: Kind) -> type:
    """The class that all parts of a kind derive from; it lies on a higher floor."""
    module, _, name = _CONTRACTS[kind].partition(":")
    contract: type = getattr(import_module(module), name)
    return contract


def _lacking(part: Part, problem: ModuleNotFoundError) -> PluginError:
    """For a part whose package is there, but not something that it imports."""
    library = (problem.name or "").partition(".")[0]
    own = part.reference.partition(":")[0].partition(".")[0]
    if library in {"", own}:
        return _unusable(part, f"cannot be loaded ({type(problem).__name__}: {problem})")
    error = _unusable(part, f"needs `{library}`, which is not installed")
    error.hint = f"Install it: `pip install {library}` (or what brings it under another name)."
    return error


def _unusable(part: Part, why: str) -> PluginError:
    return PluginError(
        f"the {kind_singular(part.kind)} `{part.name}` of package {part.package} {part.version} "
        f"{why}",
        hint=f"Repair the package, or remove it: `pip uninstall {part.package}`.",
    )


def _normal(package: str) -> str:
    """A distribution's name in the one spelling that packaging compares."""
    return re.sub(r"[-_.]+", "-", package).lower()


def _entries(kind: Kind) -> Iterator[tuple[Part, metadata.EntryPoint]]:
    allowed = os.environ.get("CRAGRU_PLUGINS")
    names = None if allowed is None else {_normal(name.strip()) for name in allowed.split(",")}
    for part, entry in _registered(kind, _search_path()):
        if part.built_in or names is None or _normal(part.package) in names:
            yield part, entry


@lru_cache(maxsize=32)
def _registered(
    kind: Kind, _path: tuple[tuple[str, int], ...]
) -> tuple[tuple[Part, metadata.EntryPoint], ...]:
    """What all packages register; reading their metadata takes milliseconds each time."""
    return tuple(
        (_part(kind, entry), entry) for entry in metadata.entry_points(group=f"cragru.{kind}.v1")
    )


def _part(kind: Kind, entry: metadata.EntryPoint) -> Part:
    distribution = entry.dist
    package = (distribution and distribution.name) or "unknown"
    version = (distribution and distribution.version) or "?"
    return Part(kind, entry.name, package, version, entry.value)


def _search_path() -> tuple[tuple[str, int], ...]:
    """Where packages are looked for, and when something was last put there or taken away."""
    return tuple((folder, _changed(folder)) for folder in sys.path)


def _changed(folder: str) -> int:
    try:
        return Path(folder).stat().st_mtime_ns
    except OSError:
        return 0


_BASELINES = ("sisa", "receraser", "grapheraser", "scif", "ifru")
_PACKAGES = {
    **{name: name for name in ("knn", "implicit", "recbole")},
    **dict.fromkeys(_BASELINES, "baselines"),
}
"""What the packages below ``plugins/`` bring: parts of this name, or with more after it."""


def _unknown(kind: Kind, name: str) -> PluginError:
    known = ", ".join(part.name for part in listed(kind)) or "none"
    singular = kind_singular(kind)
    hidden = os.environ.get("CRAGRU_PLUGINS") is not None
    note = " CRAGRU_PLUGINS is set and may hide it." if hidden else ""
    found = (one for one in _PACKAGES if name == one or name.startswith(f"{one}-"))
    package = _PACKAGES.get(next(found, ""))
    if package and not hidden:
        note = f" It comes with the package `cragru-{package}`, which is not installed."
    return PluginError(
        f"there is no {singular} called `{name}`",
        hint=f"Known: {known}. `cragru plugins` lists all.{note}",
    )
