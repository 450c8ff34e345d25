"""A control for the search: what was put there on purpose must be found, or nothing counts.

A made-up subject of every kind is written in every form into files of every kind beside the
project's own, and added to the data set in memory. A search that misses one of them is broken, and
"not found" says nothing then.
"""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.data.merge import merge
from cragru_cli.project import files
from cragru_cli.unlearning.needles import PACKED, Needle, Subject, needles
from cragru_cli.unlearning.scan import Hit
from cragru_cli.unlearning.search.probes import PAIR_FORM
from cragru_cli.unlearning.search.tokens import unit

_STEM = ".control"
_ALIGNMENT = 8  # bytes
_IN_DOCUMENT = "utf-8"

_FOUND_IN_DATASET = (
    (0, "user id"),
    (0, "profile"),
    (1, "item id"),
    (2, "interaction"),
    (3, "interaction"),
    (4, "title"),
)


@dataclass(frozen=True)
class Control:
    """Made-up subjects, and the files that hold them.

    Attributes:
        subjects: A user, an item with a whole number as id, an interaction of texts and one of
            numbers, a text.
        contents: File name -> content.
        expected: (file name, place in ``subjects``, form) -> how often it is there at least.
    """

    subjects: tuple[Subject, ...]
    contents: dict[str, bytes]
    expected: Counter[tuple[str, int, str]]


def make(token: str = "") -> Control:
    """A control like no other.

    Args:
        token: Hexadecimal digits that nothing else contains; random ones by default.
    """
    token = token or secrets.token_hex(8)
    number = 10**9 + int(token, 16) % 10**9
    subjects = (
        Subject(user=f'Zoë "{token}"/\x1b\\é'),
        Subject(item=str(number)),
        Subject(user=f"käufer-{token}", item=str(number + 1)),
        Subject(user=str(number + 2), item=str(number + 3)),
        Subject(text=f"Ein Titel für {token}: 100 %"),
    )
    control = Control(subjects, {}, Counter())
    for kind in ("text", "wide", "packed"):
        _add_bytes(control, f"{_STEM}.{token}.{kind}.tmp", kind)
    _add_document(control, f"{_STEM}.{token}.json.tmp")
    return control


def _add_bytes(control: Control, name: str, kind: str) -> None:
    content = b"\0" * _ALIGNMENT if kind == PACKED else b""
    for number, subject in enumerate(control.subjects):
        for needle in needles(subject):
            if _kind(needle) == kind:
                content += _framed(needle)
                control.expected[name, number, needle.form] += 1
    control.contents[name] = content


def _kind(needle: Needle) -> str:
    if needle.codec == PACKED:
        return PACKED
    return "wide" if unit(needle.codec) > 1 else "text"


def _framed(needle: Needle) -> bytes:
    """A needle as it would stand in a file: a line of its own, or at a place for numbers."""
    if needle.codec == PACKED:
        return needle.content + b"\0" * (-len(needle.content) % _ALIGNMENT)
    end = "\n".encode(needle.codec)
    return end + needle.content + end


def _add_document(control: Control, name: str) -> None:
    single, item, pair, numbers, text = control.subjects
    document = {
        "user": single.user,
        "items": [item.item],
        "pair": {"user": pair.user, "item": pair.item},
        "row": [numbers.user, numbers.item, "5"],
        "note": f"Before, {text.text}, and after.",
    }
    control.contents[name] = files.canonical_json(document)
    for number in (0, 1, 4):
        control.expected[name, number, _IN_DOCUMENT] += 1
    for number in (2, 3):
        control.expected[name, number, PAIR_FORM] += 1


@contextmanager
def planted(directory: Path, control: Control) -> Iterator[list[Path]]:
    """Have the control's files in a directory for the block; under the writer's lock only."""
    paths = [directory / name for name in control.contents]
    try:
        for path in paths:
            files.write_bytes(path, control.contents[path.name])
        yield paths
    finally:
        for path in paths:
            files.remove(path)


def split(hits: Iterable[Hit], first: int) -> tuple[tuple[Hit, ...], tuple[Hit, ...]]:
    """Hits of the subjects, and hits of the control that stands behind them in the list.

    Args:
        first: The place of the control's first subject; its hits are counted from 0.
    """
    theirs, controls = [], []
    for hit in hits:
        if hit.subject < first:
            theirs.append(hit)
        else:
            controls.append(replace(hit, subject=hit.subject - first))
    return tuple(theirs), tuple(controls)


def missed(control: Control, hits: Iterable[Hit]) -> list[str]:
    """What was planted and not found: the kind of file and the form.

    Args:
        hits: Of the control's subjects, counted from 0.
    """
    found: Counter[tuple[str, int, str]] = Counter()
    for hit in hits:
        found[Path(hit.file).name, hit.subject, hit.form] += hit.count
    return [
        f"{name.split('.')[-2]}: {form} of subject {number + 1}"
        for (name, number, form), count in control.expected.items()
        if found[name, number, form] < count
    ]


def added_to(dataset: Dataset, control: Control) -> Dataset:
    """The data set with the control's subjects in it, in memory."""
    single, item, pair, numbers, text = control.subjects
    rows = [
        (single.user, numbers.item),
        (pair.user, pair.item),
        (numbers.user, numbers.item),
    ]
    table = InteractionTable(
        [str(row[0]) for row in rows],
        [str(row[1]) for row in rows],
        np.ones(len(rows)),
        np.ones(len(rows)),
    )
    items = ItemTable([ItemRow(str(item.item), str(text.text))])
    width = len(dataset.profiles.fields)
    profiles = Profiles(dataset.profiles.fields, {str(single.user): ("",) * width})
    addition = assemble(table, items, profiles).dataset
    log = dataset.interactions
    if len(log):
        alike = replace(addition.interactions, timed=log.timed, rated=log.rated)
        addition = replace(addition, interactions=alike)
    return merge(dataset, addition).dataset


def missed_in_dataset(hits: Iterable[Hit]) -> list[str]:
    """What :func:`added_to` added and was not found.

    Args:
        hits: Of the control's subjects, counted from 0.
    """
    found = {(hit.subject, hit.form) for hit in hits}
    return [
        f"{form} of subject {number + 1}"
        for number, form in _FOUND_IN_DATASET
        if (number, form) not in found
    ]
