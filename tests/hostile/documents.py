"""Documents with right seals, chains and hashes, and content that the tool never wrote."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from tests.hostile import forging
from tests.hostile.case import (
    ABOUT,
    CASES,
    FORGET,
    LENIENT,
    LISTS,
    PURGE,
    PURGE_HELD,
    RECEIPT,
    RECEIPT_HELD,
    REFUSED,
    REQUESTS,
    RESTORE,
    STATUS,
    TRAIN,
    VERIFY,
    Case,
    hostile,
)
from tests.hostile.forging import document_of, events, intent, order, pseudonym, seal, sealed
from tests.hostile.scene import Rules, Scene

OUTSIDE = "../../../canary/tree/leaf"
"""From ``held`` or ``journal``, and without ``.json``: a file of the canary."""
ABSURD_IDS = (
    OUTSIDE, "../../../canary/made", "/tmp/leaf", "..", ".", "", "a/b", "a\0b", "x" * 300,
    "\x1b]0;title\x07", "r-1\u202e", "\ud800",
)  # fmt: skip
AFTER_AN_INTENT = (STATUS, LISTS, REQUESTS, FORGET, PURGE, TRAIN)


@hostile(
    each=("end_grace", "purge"), more=("restore", "drop"), lines=AFTER_AN_INTENT, codes=LENIENT
)
def an_intent_that_reaches_outside(scene: Scene, operation: str) -> None:
    """The first request gives the document its name; the second is a path."""
    intent(scene, operation, requests=[scene.held, OUTSIDE])


@hostile(
    each=("end_grace", "purge"), more=("restore",), lines=(STATUS, PURGE, FORGET), codes=LENIENT
)
def an_intent_that_goes_through_a_link(scene: Scene, operation: str) -> None:
    """What is held lies in a directory elsewhere, under the name that the intent deletes."""
    (scene.state / "held").rename(scene.canary / "moved")
    (scene.state / "held").symlink_to(scene.canary / "moved")
    intent(scene, operation, requests=[scene.held])


@hostile(each=ABSURD_IDS[1:3], more=ABSURD_IDS[3:], lines=AFTER_AN_INTENT, codes=LENIENT)
def an_intent_with_an_absurd_id(scene: Scene, name: str) -> None:
    intent(scene, "end_grace", requests=[scene.held, name])


@hostile(each=ABSURD_IDS[:2], more=ABSURD_IDS[2:], lines=(STATUS, REQUESTS, RESTORE), codes=LENIENT)
def an_order_that_is_to_be_kept_aside_outside(scene: Scene, name: str) -> None:
    """A file with data would be written wherever the second order's id leads."""
    grace = {"grace_until": "2099-01-01T00:00:00Z"}
    intent(scene, "forget", orders=[order(scene), order(scene, id=name, **grace)])


@hostile(each=ABSURD_IDS[:1], more=ABSURD_IDS[1:], lines=(RESTORE, STATUS), codes=LENIENT)
def a_restored_request_that_hands_over_to_one_outside(scene: Scene, name: str) -> None:
    listed = sealed(scene.state / "suppression.json")
    (kept,) = (one for one in listed["orders"] if one["id"] == scene.held)
    listed["orders"].append({**kept, "id": name})
    seal(scene.state / "suppression.json", listed)


@hostile(
    each=("restore",), more=("end_grace", "purge", "drop"), lines=AFTER_AN_INTENT, codes=LENIENT
)
def an_intent_about_a_request_that_never_was(scene: Scene, operation: str) -> None:
    intent(scene, operation, requests=["r-000000000000"])


@hostile(each=("restore", "end_grace"), lines=(STATUS, REQUESTS, TRAIN), codes=LENIENT)
def an_intent_about_nothing_or_about_too_much(scene: Scene, operation: str) -> None:
    intent(scene, operation)
    intent(scene, operation, requests=[f"r-{number:012x}" for number in range(2000)])


PATHS = (OUTSIDE, "../key", "/etc/passwd", "..", "held/../../../canary/tree/leaf")
PATHS_AS_REQUESTS = tuple(
    f"{command} {name} -C {{project}}"
    for command in ("receipt", "restore", "purge --yes")
    for name in PATHS
)


@hostile(lines=PATHS_AS_REQUESTS, codes={14})
def requests_that_are_paths(scene: Scene) -> None:
    """Nothing is wrong but what is asked for."""


@hostile(lines=(REQUESTS, STATUS, PURGE, *PATHS_AS_REQUESTS), codes=LENIENT)
def receipts_of_requests_that_are_paths(scene: Scene) -> None:
    known = events(scene)
    (held,) = (one for one in known if one["request"] == scene.held)
    forging.chain(
        scene.state / "ledger.jsonl", [*known, *({**held, "request": name} for name in PATHS)]
    )


@hostile(lines=(STATUS, REQUESTS, RECEIPT, f"{RECEIPT} --json", FORGET), codes=LENIENT)
def a_receipt_nested_as_deep_as_it_can_be_read(scene: Scene) -> None:
    nested: Any = []
    for _ in range(900):
        nested = [nested]
    first, *others = events(scene)
    forging.chain(scene.state / "ledger.jsonl", [{**first, "recipients": nested}, *others])


@hostile(lines=(FORGET, PURGE, STATUS), codes=LENIENT)
def a_subject_that_is_everybody(scene: Scene) -> None:
    """Sound orders that take the whole shop away."""
    users = {pseudonym(scene, user): None for user in ("anna-lang", "björn-77", "carl:9")}
    intent(scene, "forget", orders=[order(scene, users=users)])


HELD_DATA: dict[str, Any] = {
    "pointers beyond the end": {"interactions.pointers.npy": [0, 10**6]},
    "pointers that descend": {"interactions.pointers.npy": [0, -4]},
    "no pointers": {"interactions.pointers.npy": []},
    "items beyond the catalogue": {"interactions.items.npy": [10**6] * 4},
    "items before the catalogue": {"interactions.items.npy": [-1] * 4},
    "items larger than a number": {"interactions.items.npy": [2**70] * 4},
    "ratings that are none": {"interactions.ratings.npy": [float("nan")] * 4},
    "ratings that are texts": {"interactions.ratings.npy": ["1", "2", "3", "4"]},
    "nested ratings": {"interactions.ratings.npy": [[1.0], [2.0], [3.0], [4.0]]},
    "ids that are numbers": {"users.json": {"ids": [5], "rated": True, "timed": True}},
    "ids that are lists": {"users.json": {"ids": [["emil"]], "rated": True, "timed": True}},
    "an array of another name": {"../../evil.npy": [1]},
    "no profiles": {"profiles.json": {"fields": ["a"], "rows": {"emil": [1]}}},
    "profiles that are numbers": {"profiles.json": {"fields": [1], "rows": {"emil": [1]}}},
}  # fmt: skip


@hostile(
    each=tuple(HELD_DATA)[::9],
    more=tuple(one for number, one in enumerate(HELD_DATA) if number % 9),
    lines=("import {files}/emil.csv -C {project}", FORGET, RESTORE, REQUESTS, PURGE_HELD, LISTS),
    codes=LENIENT,
)
def something_kept_aside_that_does_not_fit_together(scene: Scene, what: str) -> None:
    (scene.files / "emil.csv").write_text("user,item,rating,timestamp\nemil,2rope,4,50\n")
    path = scene.state / "held" / f"{scene.held}.json"
    seal(path, {**sealed(path), **HELD_DATA[what]})


class Kind(NamedTuple):
    """A kind of document: a good one, how another takes its place, and who reads it."""

    make: Callable[[Scene], Any]
    put: Callable[[Scene, Any, Path], None]
    lines: tuple[str, ...]


def _generation_document(name: str) -> Kind:
    def make(scene: Scene) -> Any:
        return document_of(scene, name)

    def put(scene: Scene, document: Any, top: Path) -> None:
        forging.forge(scene, name, document, into=top)

    return Kind(make, put, (STATUS, LISTS, FORGET, TRAIN))


def _sealed_document(name: str, *lines: str) -> Kind:
    def make(scene: Scene) -> Any:
        return sealed(scene.state / name.replace("HELD", scene.held))

    def put(scene: Scene, document: Any, top: Path) -> None:
        seal(top / ".cragru" / name.replace("HELD", scene.held), document)

    return Kind(make, put, lines)


def _an_intent(scene: Scene) -> Any:
    told = {"r-ffffffffffff": [{"model": "m", "host": "h", "first": "a", "last": "b"}]}
    return {
        "operation": "forget",
        "orders": [order(scene, grace_until="2099-01-01T00:00:00Z")],
        "requests": [],
        "recipients": told,
        "replayed": False,
    }


def _put_intent(scene: Scene, document: Any, top: Path) -> None:
    try:
        name = f"{document['operation']}-{document['orders'][0]['id']}.json"
        seal(top / ".cragru" / "journal" / name, document)
    except (TypeError, KeyError, IndexError, OSError, ValueError):
        seal(top / ".cragru" / "journal" / "forget-r-ffffffffffff.json", document)


def _manifest(scene: Scene) -> Any:
    return document_of(scene, "manifest.json")


KINDS = {
    "key": _sealed_document("key", STATUS, ABOUT, FORGET),
    "suppression": _sealed_document("suppression.json", LISTS, ABOUT, FORGET),
    "recipients": _sealed_document("recipients.json", STATUS, FORGET),
    "pointer": _sealed_document("CURRENT", STATUS, LISTS, TRAIN),
    "held": _sealed_document("held/HELD.json", FORGET, RESTORE, LISTS),
    "ledger": Kind(
        events,
        lambda scene, document, top: forging.chain(top / ".cragru/ledger.jsonl", document),
        (REQUESTS, RECEIPT, RECEIPT_HELD, STATUS, PURGE, FORGET),
    ),
    "intent": Kind(_an_intent, _put_intent, (STATUS, REQUESTS, RESTORE)),
    "manifest": Kind(
        _manifest,
        lambda scene, document, top: forging.vouch(scene, document, into=top),
        (STATUS, LISTS, TRAIN),
    ),
    "users": _generation_document("users.json"),
    "catalog": _generation_document("catalog.json"),
    "profiles": _generation_document("profiles.json"),
    "training": _generation_document("training.json"),
}
AT_ONCE, MORE, ROUNDS = 4, 60, 3


def _variants(kind: Kind, chance: random.Random, count: int, scene: Scene) -> None:
    """Directories to be laid over the project, each with one document that was altered."""
    everything = list(forging.altered(kind.make(scene)))
    for number in range(count):
        what, document = chance.choice(everything)
        scene.labels[f"variant-{number}"] = what
        kind.put(scene, document, scene.files / f"variant-{number}")


def _all_kinds() -> Iterator[Case]:
    for name, kind in KINDS.items():
        for round_ in range(ROUNDS):
            count = MORE if round_ else AT_ONCE
            chance = random.Random(f"{name} {round_}")
            lines = [
                line
                for number in range(count)
                for line in (f"@variant variant-{number}", *kind.lines)
            ]
            title = f"a part of the {name} is of another kind: {round_}"
            arrange = partial(_variants, kind, chance, count)
            codes = LENIENT | {2, 20}  # 2: half a character, which no terminal can show
            yield Case(title, arrange, lines, codes, Rules(), is_slow=round_ > 0)


CASES.extend(_all_kinds())

DEEP = b"[" * 100_000
RAW: tuple[bytes, ...] = (
    DEEP,
    b'{"document":' + DEEP,
    b'{"document":' + DEEP + b"]" * 100_000 + b',"sha256":"0"}\n',
    b'{"a":' * 100_000,
    b'{"document":{"a":1},"document":{"a":2},"sha256":"0"}\n',
    b'{"document":{"a":1e400},"sha256":"0"}\n',
    b'{"document":' + b"9" * 100_000 + b',"sha256":"0"}\n',
    b"\xff\xfe{\0}\0",
    b"\x80\x04\x95",
    b"\0" * 1000,
    b"null\n",
    b'"' + b"\\ud800" * 1000 + b'"\n',
)
SEALED_FILES = {
    "key": (STATUS, FORGET),
    "suppression.json": (LISTS, FORGET),
    "ledger.jsonl": (REQUESTS, STATUS),
    "recipients.json": (FORGET,),
    "CURRENT": (STATUS, TRAIN),
    "held/HELD.json": (RESTORE, VERIFY),
    "journal/forget-r-000000000000.json": (STATUS, LISTS),
    "layout": (STATUS,),
}


def _raw_variants(name: str, scene: Scene) -> None:
    for number, content in enumerate(RAW):
        place = name.replace("HELD", scene.held)
        path = scene.files / f"variant-{number}" / ".cragru" / place
        path.parent.mkdir(parents=True)
        path.write_bytes(content)
        scene.labels[f"variant-{number}"] = repr(content[:40])


for _name, _lines in SEALED_FILES.items():
    _each = [line for number in range(len(RAW)) for line in (f"@variant variant-{number}", *_lines)]
    CASES.append(
        Case(
            f"bytes that are no document: {_name}",
            partial(_raw_variants, _name),
            _each,
            LENIENT,
            is_slow=_name not in {"key", "ledger.jsonl", "held/HELD.json"},
        )
    )


def _sparse(path: Path, size: int) -> None:
    path.unlink(missing_ok=True)
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)


@hostile(
    each=("key", "CURRENT"),
    more=(
        "layout",
        "held/HELD.json",
        "suppression.json",
        "ledger.jsonl",
        "recipients.json",
        "journal/a.json",
    ),
    lines=(STATUS, RESTORE, FORGET),
    codes=LENIENT,
)
def a_document_of_a_gigabyte_of_nothing(scene: Scene, name: str) -> None:
    _sparse(scene.state / name.replace("HELD", scene.held), 10**9)


@hostile(
    each=("interactions.items.npy",),
    more=("catalog.json", "manifest.json", "users.json", "backbone.gram.npy"),
    lines=(STATUS, LISTS, TRAIN),
    codes=REFUSED,
    rules=Rules(seconds=5),
)
def a_file_of_the_generation_of_a_terabyte_of_nothing(scene: Scene, name: str) -> None:
    """Its size alone says that it is not what the manifest names."""
    _sparse(scene.generation / name, 10**12)
