"""What must hold whenever a command has ended: the project on the disk against the model."""

from __future__ import annotations

import hashlib
import io
import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Training, training_of
from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.project import codec
from cragru_cli.usecases import Project, recommend, requests, status
from tests.unlearning.machine.commands import seconds
from tests.unlearning.machine.rows import Order, Rows
from tests.unlearning.machine.world import RETRAINS, World

_NAMED = re.compile(rb"(?:user|item)-[0-9a-f]{4}")
_LONGEST = 10


def differences(root: Path, world: World) -> list[str]:
    """In what the project differs from the world; the next command has begun already."""
    found: dict[str, tuple[Mapping[str, Any], Mapping[str, Any]]] = {
        "request": (_requests(root), _expected_requests(world)),
        "list": (listed(root / ".cragru" / "suppression.json"), expected_list(world.listed)),
        "held": (_held(root), {name: rows.ids for name, rows in world.held.items()}),
    }
    different = [
        f"{what} {name}: {is_.get(name)} but {should.get(name)}"
        for what, (is_, should) in found.items()
        for name in sorted(is_.keys() | should.keys())
        if is_.get(name) != should.get(name)
    ]
    state, wanted = _state(root), expected_state(world)
    return different + [
        f"{name} is not that of a project that never held the data"
        for name in sorted(state.keys() | wanted.keys())
        if state.get(name) != wanted.get(name)
    ]


# The state, byte for byte


def _state(root: Path) -> dict[str, bytes]:
    (directory,) = (root / ".cragru" / "generations").iterdir()
    return {
        one.name: one.read_bytes() for one in directory.iterdir() if one.name != "manifest.json"
    }


def dataset_of(rows: Rows) -> Dataset:
    """The rows as an import of all of them makes them."""
    pairs = [*rows.log]
    table = InteractionTable(
        [user for user, _ in pairs],
        [item for _, item in pairs],
        np.array([rows.log[pair][1] for pair in pairs], dtype=np.float64),
        np.array([rows.log[pair][0] for pair in pairs], dtype=np.float64),
    )
    items = [
        ItemRow(item, row.title, (row.genre,), (row.year,)) for item, row in rows.items.items()
    ]
    profiles = Profiles(("about",), {user: (text,) for user, text in rows.profiles.items()})
    return assemble(table, ItemTable(items, ("year",)), profiles).dataset


def expected_state(world: World) -> dict[str, bytes]:
    """The files of a project that was made of the remaining rows; of a stale one, the weights of
    then and where they have the items of today.
    """
    return dict(_files(_key(world.rows), _key(world.fitted), world.training, world.is_stale))


def _key(rows: Rows) -> tuple[Any, ...]:
    tables: Iterable[Mapping[Any, Any]] = (rows.log, rows.items, rows.profiles)
    return tuple(tuple(sorted(table.items())) for table in tables)


@lru_cache(maxsize=64)
def _files(
    now: tuple[Any, ...], then: tuple[Any, ...], trained: tuple[str, int] | None, is_stale: bool
) -> dict[str, bytes]:
    dataset = dataset_of(Rows(*map(dict, now)))
    contents = codec.encode(dataset)
    if trained is not None:
        fitted = dataset_of(Rows(*map(dict, then)))
        model = models.fit(fitted, _training(*trained))
        weights = models.encode(model)
        contents |= {name: one for name, one in weights.items() if name not in contents}
        if is_stale:
            ids = fitted.catalog.ids
            contents["columns.npy"] = np.array(
                [ids.index(item) for item in dataset.catalog.ids], dtype=np.int64
            )
        stated = {**asdict(model.training)}
        assert stated.pop("index") == "auto"  # which is not written down
        assert json.loads(_bytes(contents["training.json"])) == stated
    return {name: _bytes(content) for name, content in contents.items()}


def _training(backbone: str, seed: int) -> Training:
    return training_of(backbone, {}, seed)


def _bytes(content: Any) -> bytes:
    if isinstance(content, np.ndarray):
        buffer = io.BytesIO()
        np.lib.format.write_array(buffer, np.asarray(content, order="C"), version=(1, 0))
        return buffer.getvalue()
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return text.encode() + b"\n"


# Requests


def _requests(root: Path) -> dict[str, tuple[Any, ...]]:
    return {
        one.id: (
            one.kind,
            one.state,
            seconds(one.effective),
            seconds(one.grace_until),
            bool(one.dropped),
        )
        for one in requests(Project(root)).rows
    }


def _expected_requests(world: World) -> dict[str, tuple[Any, ...]]:
    return {
        name: (one.kind, one.state, one.at, one.until, one.dropped)
        for name, one in world.receipts.items()
    }


def listed(path: Path) -> dict[str, tuple[int, set[int | None]]]:
    """Request -> until when it can be restored, and up to when its user stays out."""
    if not path.is_file():
        return {}
    orders = json.loads(path.read_bytes())["document"]["orders"]
    return {one["id"]: (seconds(one["grace_until"]), set(one["users"].values())) for one in orders}


def expected_list(orders: Mapping[str, Order]) -> dict[str, tuple[int, set[int | None]]]:
    """What :func:`listed` must find."""
    return {
        name: (one.until, {one.bound} if one.wish.kind == "user" else set())
        for name, one in orders.items()
    }


def with_returns(path: Path, orders: Mapping[str, Order]) -> dict[str, Order]:
    """The orders outside the project, with who came back as far as that was told there.

    It is told last, so that a death on the way leaves more suppressed, and not less.
    """
    bounds = {name: users for name, (_, users) in listed(path).items()}
    found = {}
    for name, one in orders.items():
        has_returned = one.wish.kind == "user" and bounds[name] != {None}
        assert not has_returned or bounds[name] == {one.at}
        found[name] = replace(one, bound=one.at) if has_returned else one
    return found


def outside_knows(path: Path, orders: Mapping[str, Order]) -> None:
    """Another copy of the project would learn of all that was asked for, and of nothing else."""
    found, wanted = listed(path), expected_list(orders)
    assert {name: one[0] for name, one in found.items()} == {
        name: one[0] for name, one in wanted.items()
    }


def chain_is_whole(root: Path, world: World) -> None:
    """Every line of the ledger holds the hash of the one before; one receipt a request."""
    path = root / ".cragru" / "ledger.jsonl"
    events = [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []
    previous = "0" * 64
    for event in events:
        body = {name: value for name, value in event.items() if name != "hash"}
        assert body["previous"] == previous
        assert hashlib.sha256(_bytes(body)).hexdigest() == event["hash"]
        previous = event["hash"]
    receipts = Counter(one["request"] for one in events if one["event"] == "forgotten")
    assert receipts == Counter(world.receipts.keys())
    # What an older copy carries out later may be bounded already: who came back did so elsewhere.
    told = {one["request"] for one in events if one["event"] == "returned" or one.get("replayed")}
    assert {name for name, one in world.listed.items() if one.bound is not None} <= told


# Names


def _held(root: Path) -> dict[str, set[str]]:
    directory = root / ".cragru" / "held"
    return {one.stem: _names_in(one) for one in directory.iterdir()} if directory.exists() else {}


def _names_in(path: Path) -> set[str]:
    named = f"{path.name} ".encode() + path.read_bytes()
    return {name.decode() for name in _NAMED.findall(named)}


def nobody_is_named(root: Path, own: Path, world: World) -> None:
    """What is forgotten occurs in no file; what is held in those of its request alone."""
    held = root / ".cragru" / "held"
    for path in (*root.rglob("*"), *own.rglob("*")):
        if not path.is_file() or path.parent == held:
            continue
        is_state = path.parent.parent == root / ".cragru" / "generations"
        stray = _names_in(path) - (world.rows.ids if is_state else set())
        assert not stray, f"{sorted(stray)} in {path}"


def nothing_is_left_over(root: Path, own: Path) -> None:
    """One generation, no open work, and no file that only a write under way needs."""
    state = root / ".cragru"
    assert len([*(state / "generations").iterdir()]) == 1
    assert [*(state / "journal").glob("*")] == []
    left = [path for place in (root, own) for path in place.rglob("*") if _is_temporary(path.name)]
    assert not left, left


def _is_temporary(name: str) -> bool:
    return name.endswith((".tmp", ".partial"))


# What is served


def lists_are_of_the_remaining(root: Path, world: World, everybody: Iterable[str]) -> None:
    """Nobody is served, or judged by, what is not there; a stranger gets the popularity list."""
    rows = world.rows
    counts = Counter(item for _, item in rows.log)
    popular = sorted(counts, key=lambda item: (-counts[item], item))[:_LONGEST]
    users = [*everybody]
    made = list(recommend(Project(root), users=users, explain=True).rows)
    assert [one.user for one in made] == users
    for one in made:
        own, served = rows.of(one.user), [entry.item for entry in one.items]
        assert one.source == ("base" if own else "popularity")
        if not own:
            assert served == popular
            assert one.evidence == ()
        else:
            assert len(served) == len(set(served))
            assert set(served) == set(counts) - set(own)
            evidence = {entry.item: entry.rating for entry in one.evidence or ()}
            assert evidence == {item: rating for item, (_, rating) in own.items()}
        for entry in one.items:
            title = rows.items[entry.item].title if entry.item in rows.items else entry.item
            assert entry.title == title


def tells_the_same(root: Path, world: World) -> None:
    """What `status` says."""
    told = status(Project(root))
    assert told.open_work == ()
    assert (told.interactions, told.items) == (len(world.rows.log), len(world.rows.item_ids))
    assert told.users == len({user for user, _ in world.rows.log})
    assert (told.training and (told.training.backbone, told.training.seed)) == world.training
    left = {name for name, one in world.receipts.items() if one.state in ("pending", "held")}
    assert {one.id for one in told.pending} == left
    if world.is_stale:
        assert world.training is not None
        assert world.training[0] == RETRAINS
        assert any(one.waits_for_weights for one in told.pending)
