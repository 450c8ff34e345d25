"""What a local model may be: a GGUF file, or a directory of safetensors. Never a pickle."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from cragru_cli.errors import LLMError, UsageError
from cragru_cli.untrusted import visible

_MAGIC = b"GGUF"
_PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")


def checked(path: Path) -> Path:
    """The path, if it may hold a model; nothing of it is interpreted yet.

    Raises:
        UsageError: There is nothing, or something that is no model by its kind.
        LLMError: It is a model's file, but damaged or incomplete.
    """
    if path.is_dir():
        _check_directory(path)
    elif path.is_file():
        _check_file(path)
    else:
        raise UsageError(
            f"there is no model at `{shown(path)}`",
            hint="Write `local/PATH`: a .gguf file, or a directory with config.json and "
            ".safetensors files.",
        )
    return path


def version(path: Path) -> str:
    """What changes when a model's files do: their sizes and times; to read them takes seconds."""
    files = sorted(one for one in path.iterdir() if one.is_file()) if path.is_dir() else [path]
    told = [(file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in files]
    return hashlib.sha256(repr(told).encode()).hexdigest()


def shown(path: Path) -> str:
    """The path for people."""
    return visible(str(path), 300)


def damaged(path: Path, why: str) -> LLMError:
    """For a file that cannot be what its name says."""
    return LLMError(
        f"the model at `{shown(path)}` cannot be used: {why}",
        hint="Download it again, or choose another.",
    )


def _check_file(path: Path) -> None:
    if path.suffix.lower() != ".gguf":
        raise _wrong_kind(path)
    with path.open("rb") as stream:
        if stream.read(len(_MAGIC)) != _MAGIC:
            raise damaged(path, "it is no GGUF file")


def _check_directory(path: Path) -> None:
    if not any(path.glob("*.safetensors")):
        if any(one.suffix.lower() in _PICKLES for one in path.iterdir()):
            raise _wrong_kind(path)
        raise damaged(path, "no .safetensors file lies in it")
    try:
        settings = json.loads((path / "config.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise damaged(path, "its config.json cannot be read") from None
    if not isinstance(settings, dict):
        raise damaged(path, "its config.json is no object")
    if "auto_map" in settings:
        raise damaged(path, "it wants to run code of its own, which is never done")


def _wrong_kind(path: Path) -> UsageError:
    return UsageError(
        f"`{shown(path)}` is no .gguf or .safetensors model",
        hint="Pickled weights (.bin, .pt) can run code when they are read: never loaded.",
    )
