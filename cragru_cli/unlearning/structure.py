"""Where the state holds a subject: decided by what its parts mean, not by their bytes.

The numbers of a generation's arrays are positions and counts, never ids, and most short ids stand
in them by chance. A user can stand in the list of users and the profiles, an item in the catalogue,
an interaction in the log, a text wherever there is free text.

Shapes: N interactions.
"""

from __future__ import annotations

import io
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import IntegrityError
from cragru_cli.project import codec, files
from cragru_cli.project.directory import LAYOUT
from cragru_cli.project.generations import Content, Contents, Generation
from cragru_cli.project.stores import CHECKPOINT, STATE
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.scan import Hit
from cragru_cli.unlearning.search.probes import Probes

_TRAINING_KEYS = {"backbone", "options", "seed"}
_MANIFEST_KEYS = {"content_hash", "files", "written_by"}
_ENTRY_KEYS = {"sha256", "bytes", "dtype", "shape"}
_TOOL = re.compile(r"cragru [\w.+-]{1,40}")
_NUMBERS = "biufc"  # kinds of dtype


def directory_of(generation: Generation) -> str:
    """Where a generation lies below its project."""
    return f"{STATE}/generations/{generation.number}"


def checked(generation: Generation) -> frozenset[str]:
    """Files that were checked by what they mean when project and generation were read."""
    directory = directory_of(generation)
    names = (*generation.files, "manifest.json")
    return frozenset((f"{STATE}/layout", *(f"{directory}/{name}" for name in names)))


def in_dataset(dataset: Dataset, subjects: Sequence[Subject], directory: str) -> tuple[Hit, ...]:
    """Every place where a data set holds a subject.

    The form of a hit says what it is there, such as ``user id``. For a text that is ``title`` where
    it is the whole title, ``within title`` where it is a part of one.

    Args:
        directory: Where the data set lies, for the names of the files.
    """
    users = {name: row for row, name in enumerate(dataset.user_ids)}
    items = {name: column for column, name in enumerate(dataset.catalog.ids)}
    texts = {number: one for number, one in enumerate(subjects) if one.text is not None}
    found: list[Hit] = []

    def note(part: str, number: int, form: str, offset: int = 0, count: int = 1) -> None:
        found.append(Hit(f"{directory}/{part}", number, form, offset, count))

    for number, subject in enumerate(subjects):
        if subject.pair:
            row, column = users.get(subject.pair[0]), items.get(subject.pair[1])
            for position in _interactions(dataset, row, column):
                note("interactions.items.npy", number, "interaction", position)
        elif subject.user is not None:
            if subject.user in users:
                note("users.json", number, "user id", users[subject.user])
            if subject.user in dataset.profiles.rows:
                note("profiles.json", number, "profile")
        elif subject.item is not None and subject.item in items:
            note("catalog.json", number, "item id", items[subject.item])
    for part, form, strings in _free_texts(dataset) if texts else ():
        for number, whole, within in _texts_in(strings, texts):
            if whole:
                note(part, number, form, count=whole)
            if within:
                note(part, number, f"within {form}", count=within)
    return tuple(found)


def _interactions(dataset: Dataset, row: int | None, column: int | None) -> list[int]:
    """Positions of a user's interactions with an item."""
    if row is None or column is None:
        return []
    part = dataset.interactions.of(row)
    found: list[int] = np.flatnonzero(dataset.interactions.items[part] == column).tolist()
    return [part.start + position for position in found]


def _free_texts(dataset: Dataset) -> Iterator[tuple[str, str, list[str]]]:
    """(file, what it is there, all of them) for everything that somebody worded."""
    catalog, profiles = dataset.catalog, dataset.profiles
    yield "catalog.json", "title", list(catalog.titles)
    yield "catalog.json", "category", [one for names in catalog.categories for one in names]
    for name, column in catalog.fields.items():
        yield "catalog.json", "field", [name, *column]
    yield "profiles.json", "profile value", [one for row in profiles.rows.values() for one in row]
    yield "profiles.json", "profile field", list(profiles.fields)


def _texts_in(strings: list[str], texts: dict[int, Subject]) -> Iterator[tuple[int, int, int]]:
    """(number, strings that are the text, places within others) of each text."""
    numbers = list(texts)
    probes = Probes([texts[number] for number in numbers])
    as_bytes = [one.encode("utf-8", "surrogatepass") for one in strings]
    all_places = Counter(found for _, found, form in probes.in_strings(as_bytes) if form == "utf-8")
    whole = Counter(strings)
    for at, number in enumerate(numbers):
        equal = whole[texts[number].name]
        yield number, equal, max(0, all_places[at] - equal)


def explained(root: Path, generation: Generation) -> frozenset[str]:
    """Files below a project whose every byte :func:`in_dataset` and the checks have answered for.

    These are files that hold what the tool writes there, to the last byte. Whatever differs, such
    as an unknown key or bytes after an array, is left to the byte search.

    Args:
        generation: As just read, so that its files have the hashes that its manifest names.
    """
    directory = directory_of(generation)
    written = _expected(generation.contents)
    names = {f"{directory}/{name}": content for name, content in written.items()}
    known = {path for path, content in names.items() if _is_exactly(root / path, content)}
    manifest = f"{directory}/manifest.json"
    if _is_manifest(root / manifest):
        known.add(manifest)
    layout = f"{STATE}/layout"
    if _content(root / layout) == f"{LAYOUT}\n".encode():
        known.add(layout)
    return frozenset(known)


def explained_checkpoint(root: Path, saved: Generation | None) -> frozenset[str]:
    """Files of an unfinished training that hold numbers and nothing else, to the last byte.

    Args:
        saved: As just read.
    """
    if saved is None:
        return frozenset()
    directory = f"{STATE}/{CHECKPOINT}/generations/{saved.number}"
    arrays = {
        f"{directory}/{name}": content
        for name, content in saved.contents.items()
        if isinstance(content, np.ndarray) and content.dtype.kind in _NUMBERS
    }
    known = {path for path, content in arrays.items() if _is_exactly(root / path, content)}
    manifest = f"{directory}/manifest.json"
    return frozenset(known | ({manifest} if _is_manifest(root / manifest) else set()))


def _expected(contents: Contents) -> dict[str, Content]:
    """The contents that consist of nothing but what their names promise."""
    dataset = codec.decode(contents)
    expected: dict[str, Content] = {}
    if _is_ascending(dataset.user_ids) and _is_ascending(dataset.catalog.ids):
        again = codec.encode(dataset)
        expected = {name: content for name, content in again.items() if name in contents}
    for name, content in contents.items():
        if isinstance(content, np.ndarray):
            if name.startswith(("backbone.", "index.")) and content.dtype.kind in _NUMBERS:
                expected[name] = content
        elif name == "training.json" and set(content) - {"index"} == _TRAINING_KEYS:
            expected[name] = content
    return expected


def _is_ascending(ids: Sequence[str]) -> bool:
    return all(one < other for one, other in pairwise(ids))


def _is_exactly(path: Path, content: Content) -> bool:
    """Whether a file is what the tool writes for a content, to the last byte."""
    if not isinstance(content, np.ndarray):
        return _content(path) == files.canonical_json(content)
    header = io.BytesIO()
    np.lib.format.write_array_header_1_0(header, np.lib.format.header_data_from_array_1_0(content))
    head = header.getvalue()
    try:
        with files.open_regular(path) as file:
            begins = file.read(len(head)) == head
            return begins and file.seek(0, io.SEEK_END) == len(head) + content.nbytes
    except (OSError, IntegrityError):
        return False


def _is_manifest(path: Path) -> bool:
    """Whether a manifest names hashes, sizes and shapes and nothing else."""
    raw = _content(path)
    try:
        document = json.loads(raw)
        entries = document["files"].values()
        return (
            files.canonical_json(document) == raw
            and set(document) == _MANIFEST_KEYS
            and _TOOL.fullmatch(document["written_by"]) is not None
            and all(set(entry) <= _ENTRY_KEYS for entry in entries)
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return False


def _content(path: Path) -> bytes:
    """The content of a file, or nothing where it cannot be read."""
    try:
        with files.open_regular(path) as file:
            return file.read()
    except (OSError, IntegrityError):
        return b""
