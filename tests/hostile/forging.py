"""What a stranger can make without a secret of ours: right seals, chains and manifests."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.project import files
from cragru_cli.project.generations import content_hash
from tests.hostile.scene import MARK, Scene

Document = Any


class Trap:
    """Makes a directory when it is unpickled."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (f"{self.path}-{MARK}",)


def sealed(path: Path) -> Document:
    """The document of a sealed file."""
    return json.loads(path.read_bytes())["document"]


def seal(path: Path, document: Document) -> None:
    """Put a document with a right seal in place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(files.seal(document))


def events(scene: Scene) -> list[dict[str, Any]]:
    """The ledger."""
    lines = (scene.state / "ledger.jsonl").read_bytes().splitlines()
    return [json.loads(line) for line in lines]


def chain(path: Path, bodies: Any) -> None:
    """Write events as a ledger whose hashes are all right, as far as they are events at all."""
    previous, lines = "0" * 64, []
    for body in bodies if isinstance(bodies, list) else [bodies]:
        if isinstance(body, dict):
            linked = {name: one for name, one in body.items() if name != "hash"}
            if isinstance(linked.get("previous"), str):
                linked["previous"] = previous
            previous = hashlib.sha256(files.canonical_json(linked)).hexdigest()
            body = {**linked, "hash": previous}
        lines.append(files.canonical_json(body))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"".join(lines))


def order(scene: Scene, **changes: Any) -> dict[str, Any]:
    """A sound order about carl:9, of an id of its own unless it is told another."""
    (known, *_) = sealed(scene.state / "suppression.json")["orders"]
    made = {
        **known,
        "id": "r-ffffffffffff",
        "users": {pseudonym(scene, "carl:9"): None},
        "pairs": {},
    }
    return {**made, "items": [], "grace_until": "", **changes}


def pseudonym(scene: Scene, user: str) -> str:
    """What the project calls a user: the key lies in it."""
    from cragru_cli.unlearning.subjects import Subjects

    key = sealed(scene.state / "key")
    return Subjects(key["project"], bytes.fromhex(key["secret"])).user(user)


def intent(
    scene: Scene,
    operation: str,
    *,
    orders: Sequence[Any] = (),
    requests: Sequence[Any] = (),
    name: str = "",
    **others: Any,
) -> None:
    """An open intent, under the name that belongs to its first request unless told another."""
    first = orders[0]["id"] if orders else requests[0] if requests else "all"
    document = {
        "operation": operation,
        "orders": list(orders),
        "requests": list(requests),
        "recipients": {},
        "replayed": False,
        **others,
    }
    seal(scene.state / "journal" / (name or f"{operation}-{first}.json"), document)


def forge(
    scene: Scene,
    name: str,
    content: bytes | NDArray[Any] | Document,
    *,
    into: Path | None = None,
    **entry: Any,
) -> None:
    """Replace a file of the generation together with every hash that covers it.

    Args:
        into: A directory to be laid over the project, in place of the project itself.
        entry: What its manifest entry says otherwise.
    """
    directory = scene.generation
    manifest = json.loads((directory / "manifest.json").read_bytes())
    if isinstance(content, np.ndarray):
        entry = {"dtype": content.dtype.str, "shape": list(content.shape), **entry}
        content = as_npy(content)
    elif not isinstance(content, bytes):
        content = files.canonical_json(content)
    place = directory if into is None else into / directory.relative_to(scene.project)
    place.mkdir(parents=True, exist_ok=True)
    (place / name).write_bytes(content)
    known = manifest["files"].setdefault(name, {})
    known.update(sha256=hashlib.sha256(content).hexdigest(), bytes=len(content))
    known.update(entry)
    vouch(scene, manifest, into=into)


def vouch(scene: Scene, manifest: Document, *, into: Path | None = None) -> None:
    """Put a manifest in place, with its own hash, and make ``CURRENT`` name it."""
    top = scene.project if into is None else into
    entries = manifest.get("files") if isinstance(manifest, dict) else None
    with suppress(TypeError, AttributeError, KeyError):
        manifest = {**manifest, "content_hash": content_hash(entries or {})}
    raw = files.canonical_json(manifest)
    place = top / scene.generation.relative_to(scene.project)
    place.mkdir(parents=True, exist_ok=True)
    (place / "manifest.json").write_bytes(raw)
    pointer = sealed(scene.state / "CURRENT")
    pointer["manifest"] = hashlib.sha256(raw).hexdigest()
    seal(top / ".cragru" / "CURRENT", pointer)


def document_of(scene: Scene, name: str) -> Document:
    """A document of the generation."""
    return json.loads((scene.generation / name).read_bytes())


def as_npy(array: NDArray[Any], *, allow_pickle: bool = False) -> bytes:
    """The bytes of an array file."""
    import io

    buffer = io.BytesIO()
    np.lib.format.write_array(buffer, array, version=(1, 0), allow_pickle=allow_pickle)
    return buffer.getvalue()


def npy(shape: str, descr: str = "'<i4'", order: str = "False", version: int = 1) -> bytes:
    """The header of an array file, as it is worded."""
    text = f"{{'descr': {descr}, 'fortran_order': {order}, 'shape': {shape}, }}".encode()
    size = 2 if version == 1 else 4
    text += b" " * (-(len(text) + 9 + size) % 64) + b"\n"
    return b"\x93NUMPY" + bytes((version, 0)) + len(text).to_bytes(size, "little") + text


WRONG: tuple[Any, ...] = (
    None, True, -1, 1.5, 10**30, float("nan"), float("inf"), "", "x", "../../../canary/tree/leaf",
    "\x1b]0;title\x07\u202e", "\ud800", [], [None], [[]], {}, {"x": {}},
)  # fmt: skip


def altered(document: Document) -> Iterator[tuple[str, Document]]:
    """The document with one part of it, whatever that is, replaced, left out or added to.

    Each comes with words for what was done.
    """
    yield from ((f"all is {wrong!r}", wrong) for wrong in WRONG)
    for path in list(_paths(document)):
        name = ".".join(map(str, path))
        for wrong in WRONG:
            yield f"{name} is {wrong!r}", _with(document, path, partial(_put, value=wrong))
        yield f"{name} is missing", _with(document, path, _leave_out)
        yield f"{name} is there twice", _with(document, path, _add)


def _paths(node: Document, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    if isinstance(node, dict):
        for key in node:
            yield from _paths(node[key], (*path, key))
    elif isinstance(node, list):
        for at in range(min(len(node), 2)):
            yield from _paths(node[at], (*path, at))


def _with(
    document: Document, path: tuple[Any, ...], change: Callable[[Any, Any], None]
) -> Document:
    copy = json.loads(json.dumps(document))
    parent = copy
    for key in path[:-1]:
        parent = parent[key]
    change(parent, path[-1])
    return copy


def _put(parent: Any, key: Any, value: Any) -> None:
    parent[key] = value


def _leave_out(parent: Any, key: Any) -> None:
    del parent[key]


def _add(parent: Any, key: Any) -> None:
    if isinstance(parent, dict):
        parent[f"{key} more"] = parent[key]
    else:
        parent.append(parent[key])
