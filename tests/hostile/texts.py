"""Texts that a terminal would obey, a spreadsheet compute, and a reader not see."""

from __future__ import annotations

from typing import Any

from tests.hostile import forging
from tests.hostile.case import (
    ABOUT,
    EVERY,
    LENIENT,
    LISTS,
    PREVIEW,
    PURGE,
    RECEIPT,
    RECEIPT_HELD,
    REQUESTS,
    RESTORE,
    STATUS,
    VERIFY,
    hostile,
)
from tests.hostile.forging import document_of, events, forge, intent, order, seal, sealed
from tests.hostile.scene import Scene

ESCAPES = (
    "\x1b]0;owned\x07", "\x1b[2J\x1b[H", "\x9b31m", "\x1bP$q\x1b\\", "\x1b]8;;http://x\x1b\\a",
    "\u202eevil\u202c", "\u2066hidden\u2069", "zero\u200bwidth\u200d", "\ufeffmark", "\x7f\x08\x08",
    "line\u2028end\u2029", "a\rb\nc\x0b\x0c", "\x00nil", "[bold red]x[/]", ":smile: \\x1b[31m",
)  # fmt: skip
FORMULAS = (
    "=cmd|'/c calc'!A0", "=1+1", "@SUM(A1:A9)", "+1+1", "-2+3", "\t=1", "\r=1", "\0=1",
    '=HYPERLINK("http://x","y")', "-1|cmd", "+cmd", " =1", '"=1', "=1\n=2",
)  # fmt: skip
SHOWN = (
    STATUS, LISTS, "recommend -C {project} --all --explain", "recommend -C {project} --all --csv",
    "recommend -C {project} --all --json", PREVIEW, "forget -C {project} --user nobody --dry-run",
    "recommend -C {project} --history nothing", VERIFY, "evaluate -C {project} --split last --csv",
)  # fmt: skip


def retitle(scene: Scene, texts: tuple[str, ...]) -> None:
    """Give the catalogue, its fields and the profiles these texts, in every place for a text."""
    catalog = document_of(scene, "catalog.json")
    count = len(catalog["ids"])
    catalog["titles"] = [texts[number % len(texts)] for number in range(count)]
    catalog["categories"] = [[texts[(number + 3) % len(texts)]] for number in range(count)]
    catalog["fields"] = {texts[0]: list(catalog["titles"])}
    forge(scene, "catalog.json", catalog)
    profiles = document_of(scene, "profiles.json")
    profiles["fields"] = [texts[number % len(texts)] for number in range(len(profiles["fields"]))]
    forge(scene, "profiles.json", profiles)


def rename(scene: Scene, texts: tuple[str, ...]) -> None:
    """Give users and items these texts as their ids, where the readers would not let them in."""
    for name in ("users.json", "catalog.json"):
        document = document_of(scene, name)
        wanted = sorted(f"{texts[n % len(texts)]}{n}" for n in range(len(document["ids"])))
        forge(scene, name, {**document, "ids": wanted})


@hostile(each=("escapes", "formulas"), lines=SHOWN, codes=LENIENT)
def titles_of_the_catalogue_are(scene: Scene, what: str) -> None:
    retitle(scene, ESCAPES if what == "escapes" else FORMULAS)


@hostile(each=("escapes", "formulas"), lines=SHOWN, codes=LENIENT)
def ids_of_users_and_items_are(scene: Scene, what: str) -> None:
    rename(scene, ESCAPES if what == "escapes" else FORMULAS)


@hostile(
    lines=(*SHOWN, "recommend -C {project} --all --jsonl -o {out}/x.jsonl"), codes=LENIENT | {2}
)
def titles_are_halves_of_characters(scene: Scene) -> None:
    retitle(scene, ("\ud800", "\udfff\ud800", "a\udc80"))


def _everywhere(node: Any, text: str, spared: frozenset[str]) -> Any:
    """A document with a text in front of all of its texts but those under the spared names."""
    if isinstance(node, dict):
        return {
            name: one if name in spared else _everywhere(one, text, spared)
            for name, one in node.items()
        }
    if isinstance(node, list):
        return [_everywhere(one, text, spared) for one in node]
    return f"{text}{node}" if isinstance(node, str) else node


LEDGER = (REQUESTS, ABOUT, RECEIPT, RECEIPT_HELD, f"{RECEIPT} --json", STATUS, VERIFY, PURGE)


@hostile(each=("\x1b]0;owned\x07",), more=ESCAPES[1:6], lines=LEDGER, codes=LENIENT)
def receipts_are_full_of_escapes(scene: Scene, text: str) -> None:
    spared = frozenset({"request", "event", "schema"})
    forging.chain(
        scene.state / "ledger.jsonl", [_everywhere(one, text, spared) for one in events(scene)]
    )


@hostile(lines=LEDGER, codes=LENIENT)
def names_of_requests_are_escapes(scene: Scene) -> None:
    known = events(scene)
    more = [{**known[0], "request": f"{one}{n}", "event": one} for n, one in enumerate(ESCAPES)]
    forging.chain(scene.state / "ledger.jsonl", [*known, *more])


@hostile(lines=LEDGER, codes=LENIENT)
def layers_and_statuses_are_escapes(scene: Scene) -> None:
    known = events(scene)
    layers = {one: {"status": one, "note": one} for one in ESCAPES}
    removed = dict.fromkeys(ESCAPES, 1)
    forging.chain(
        scene.state / "ledger.jsonl",
        [{**one, "layers": layers, "removed": removed} for one in known],
    )


@hostile(lines=(REQUESTS, STATUS, LISTS, RESTORE), codes=LENIENT)
def an_intent_is_full_of_escapes(scene: Scene) -> None:
    named = order(scene, kind=ESCAPES[0], received=ESCAPES[0], due=ESCAPES[1])
    told = {named["id"]: [{"model": ESCAPES[0], "host": ESCAPES[1], "first": "", "last": ""}]}
    intent(scene, "forget", orders=[named], recipients=told)


@hostile(lines=("forget -C {project} --user anna-lang --yes", REQUESTS, STATUS), codes=LENIENT)
def recipients_are_escapes(scene: Scene) -> None:
    known = sealed(scene.state / "recipients.json")
    called = {f"{one} {one}": [one, one] for one in ESCAPES}
    seal(scene.state / "recipients.json", dict.fromkeys(known, called))


@hostile(lines=(STATUS, LISTS, REQUESTS), codes=LENIENT | {20})
def the_training_is_full_of_escapes(scene: Scene) -> None:
    trained = document_of(scene, "training.json")
    options = {**trained["options"], ESCAPES[0]: ESCAPES[1]}
    forge(scene, "training.json", {**trained, "backbone": ESCAPES[5], "options": options})


@hostile(lines=(STATUS, LISTS), codes=LENIENT)
def the_manifest_is_full_of_escapes(scene: Scene) -> None:
    manifest = document_of(scene, "manifest.json")
    manifest["written_by"] = ESCAPES[0]
    manifest[ESCAPES[0]] = ESCAPES[1]
    forging.vouch(scene, manifest)
    (scene.state / "lock").write_text('{"command": "\x1b]0;owned\x07", "pid": "1"}')


@hostile(lines=EVERY, codes=LENIENT)
def a_layout_of_escapes(scene: Scene) -> None:
    (scene.state / "layout").write_bytes(b"\x1b]0;owned\x07\n")
