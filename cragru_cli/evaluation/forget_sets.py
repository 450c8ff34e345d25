"""Forget sets: who asks for what to be forgotten, as a pure function of data, kind, size and seed.

Everything is taken from the training part, so no held-out interaction is ever forgotten.

Shapes: U users and N interactions of the training part, I items.

Sources: core, edge and random users as CURE4Rec has them (Chen et al. 2024, arXiv 2408.14393);
sensitive items of single users and injected spam as in ERASE (arXiv 2603.08341).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Bool, Dataset, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.unlearning.request import Removal, having

KINDS = {
    "users": "random users, with all that is known of them",
    "core": "the most active users",
    "edge": "the least active users",
    "interactions": "random interactions",
    "sensitive": "a share of users' interactions with items of an attribute",
    "spam": "injected profiles that push some items",
}
WHOLE_USERS = frozenset({"users", "core", "edge", "spam"})
TARGETS = 10
"""How many items spam pushes."""
_SPAMMER = "\x7fspam-"  # sorts after ids in use, and is none of them


@dataclass(frozen=True)
class ForgetKind:
    """What is asked for: ``KIND:SHARE``, or ``sensitive:FIELD=VALUE:SHARE``.

    Attributes:
        share: Of users, or for ``interactions`` of interactions; for ``spam`` so many profiles are
            injected.
        attribute: ``FIELD=VALUE`` of the catalogue, for ``sensitive`` alone.
    """

    name: str
    share: float
    attribute: str = ""

    def __str__(self) -> str:
        return ":".join(filter(None, (self.name, self.attribute, f"{self.share:.4g}")))

    @classmethod
    def parse(cls, text: str) -> ForgetKind:
        """A kind as it is written on the command line; a bare share means random users.

        Raises:
            UsageError: It is none.
        """
        name, _, rest = text.partition(":") if ":" in text else ("users", "", text)
        if name not in KINDS:
            raise UsageError(
                f"no forget set is called `{name}`", hint=f"Known: {', '.join(KINDS)}."
            )
        attribute = ""
        if name == "sensitive":
            attribute, _, rest = rest.rpartition(":")
            if not all(attribute.partition("=")):
                raise UsageError(
                    f"`{text}` names no attribute", hint="Write it as sensitive:genre=Horror:5%."
                )
        return cls(name, share_of(rest), attribute)


def share_of(text: str) -> float:
    """A share, written as 10% or 0.1.

    Raises:
        UsageError: It is none.
    """
    try:
        value = float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        value = -1.0
    if not 0 < value < 1:
        raise UsageError(f"`{text}` is not a share", hint="Write it as 10% or 0.1.")
    return value


@dataclass(frozen=True)
class Request:
    """What one user asks for.

    Attributes:
        positions: int64[n], ascending, of the training part.
        whole: Whether all that is known of the user goes, the profile as well.
    """

    user: str
    positions: Int64
    whole: bool


@dataclass(frozen=True)
class ForgetSet:
    """All requests, in the order in which they come.

    Attributes:
        train: The training part that all methods are given; with the injected profiles, if any.
        items: int32[..], the items that must not be seen more often than without the data: those
            with the attribute, or those that spam pushes; empty for other kinds.
    """

    kind: ForgetKind
    seed: int
    train: Dataset
    requests: tuple[Request, ...]
    items: Int32 = field(default_factory=lambda: np.empty(0, dtype=np.int32))

    @property
    def users(self) -> tuple[str, ...]:
        """Of whom something is forgotten, sorted."""
        return tuple(sorted(request.user for request in self.requests))

    @property
    def is_whole(self) -> bool:
        """Whether users are forgotten with everything."""
        return self.kind.name in WHOLE_USERS

    @property
    def gone(self) -> Bool:
        """bool[N]: all interactions to forget."""
        gone = np.zeros(len(self.train.interactions), dtype=np.bool_)
        for request in self.requests:
            gone[request.positions] = True
        return gone

    @property
    def removal(self) -> Removal:
        """Everything at once, of the training part."""
        whole = frozenset(request.user for request in self.requests if request.whole)
        return Removal(self.gone, whole, frozenset())

    def remaining(self) -> Dataset:
        """The training part of a project that never had the data."""
        removal = self.removal
        return self.train.without(removal.interactions, users=removal.users)

    def stream(self, count: int | None = None) -> Iterator[Removal]:
        """The requests one by one; each removal refers to what remains after those before."""
        present = np.ones(len(self.train.interactions), dtype=np.bool_)
        for request in self.requests[:count]:
            asked = np.zeros(len(present), dtype=np.bool_)
            asked[request.positions] = True
            whole = frozenset({request.user} if request.whole else ())
            yield Removal(asked[present], whole, frozenset())
            present &= ~asked


def make(train: Dataset, kind: ForgetKind, seed: int) -> ForgetSet:
    """The forget set of a kind.

    Raises:
        BadDataError: Nobody would be left to forget, or to keep; or the data have not what the kind
            rests on.
    """
    if kind.name == "interactions":
        return _interactions(train, kind, seed)
    if kind.name == "sensitive":
        return _sensitive(train, kind, seed)
    if kind.name == "spam":
        return _spam(train, kind, seed)
    sizes = np.diff(train.interactions.pointers)
    count = _count(kind, train.n_users)
    if kind.name == "users":
        rows = rng(seed, "forget users").choice(train.n_users, count, replace=False)
    else:
        order = np.argsort(-sizes if kind.name == "core" else sizes, kind="stable")
        rows = order[:count]
    return ForgetSet(kind, seed, train, _in_order([_whole(train, row) for row in rows], seed))


def _count(kind: ForgetKind, total: int) -> int:
    count = round(kind.share * total)
    if not 0 < count < total:
        raise BadDataError(
            f"{kind.share:.1%} of {total:,} leaves nobody to forget or nobody to keep",
            hint="Choose another share.",
        )
    return count


def _whole(train: Dataset, row: int) -> Request:
    part = train.interactions.of(int(row))
    return Request(train.user_ids[int(row)], np.arange(part.start, part.stop), True)


def _in_order(requests: list[Request], seed: int) -> tuple[Request, ...]:
    """As they come in: an order that is drawn, but the same for the same requests."""
    by_user = sorted(requests, key=lambda request: request.user)
    order = rng(seed, "order of requests").permutation(len(by_user))
    return tuple(by_user[at] for at in order.tolist())


def _by_user(train: Dataset, chosen: Bool) -> list[Request]:
    """A request for each user who owns some of the chosen interactions, bool[N]."""
    positions = np.flatnonzero(chosen)
    owners = train.interactions.users[positions]
    rows, begins = np.unique(owners, return_index=True)
    parts = np.split(positions, begins[1:])
    return [
        Request(train.user_ids[row], part, False)
        for row, part in zip(rows.tolist(), parts, strict=True)
    ]


def _interactions(train: Dataset, kind: ForgetKind, seed: int) -> ForgetSet:
    """Random interactions, but of each user at least one stays."""
    log = train.interactions
    keys = rng(seed, "forget interactions").random(len(log))
    stays = np.zeros(len(log), dtype=np.bool_)
    stays[log.pointers[:-1] + _argmax_by_user(keys, log.pointers)] = True
    count = min(_count(kind, len(log)), int((~stays).sum()))
    if count == 0:
        raise BadDataError("every user has a single interaction", hint="Forget users.")
    chosen = np.zeros(len(log), dtype=np.bool_)
    chosen[np.argsort(np.where(stays, np.inf, keys), kind="stable")[:count]] = True
    return ForgetSet(kind, seed, train, _in_order(_by_user(train, chosen), seed))


def _argmax_by_user(keys: np.ndarray, pointers: Int64) -> Int64:
    bounds = zip(pointers[:-1].tolist(), pointers[1:].tolist(), strict=True)
    return np.array([int(keys[begin:end].argmax()) for begin, end in bounds], dtype=np.int64)


def _sensitive(train: Dataset, kind: ForgetKind, seed: int) -> ForgetSet:
    """Some users ask for all their interactions with items of an attribute to be forgotten."""
    wanted = having(train.catalog, kind.attribute)[train.interactions.items]
    if not wanted.any():
        raise BadDataError(
            f"nobody has an interaction with {kind.attribute}", hint="Check the attribute."
        )
    asking = _by_user(train, wanted)
    count = max(1, round(kind.share * len(asking)))
    rows = rng(seed, "forget sensitive").choice(len(asking), count, replace=False)
    chosen = [asking[row] for row in np.sort(rows).tolist()]
    positions = np.concatenate([request.positions for request in asking])
    items = np.unique(train.interactions.items[positions]).astype(np.int32)
    return ForgetSet(kind, seed, train, _in_order(chosen, seed), items)


def _spam(train: Dataset, kind: ForgetKind, seed: int) -> ForgetSet:
    """Profiles that are not there yet, of average length: some targets, and popular items.

    This is the bandwagon attack (Mobasher et al. 2007); what is forgotten afterwards is the spam.
    """
    count, stream = _count(kind, train.n_users), rng(seed, "spam")
    counts = train.interactions.counts(train.n_items)
    known = np.flatnonzero(counts)
    if len(known) <= TARGETS:
        raise BadDataError(
            f"spam pushes {TARGETS} items among others, and there are {len(known)} to train on",
            hint="Choose another forget set.",
        )
    rare = known[np.argsort(counts[known], kind="stable")][: max(TARGETS, len(known) // 5)]
    targets = np.sort(stream.choice(rare, TARGETS, replace=False))
    size = int(np.median(np.diff(train.interactions.pointers)))
    rows: list[tuple[str, int]] = []
    for number in range(count):
        others = np.setdiff1d(known, targets)
        share = counts[others] / counts[others].sum()
        filler = stream.choice(others, min(size, len(others)), replace=False, p=share)
        name = f"{_SPAMMER}{number:06}"
        rows += [(name, int(item)) for item in (*targets.tolist(), *filler.tolist())]
    extended = _with(train, rows)
    names = sorted({name for name, _ in rows})
    found = [extended.user(name) for name in names]
    requests = [_whole(extended, row) for row in found if row is not None]
    items = targets.astype(np.int32)
    return ForgetSet(kind, seed, extended, _in_order(requests, seed), items)


def _with(train: Dataset, rows: list[tuple[str, int]]) -> Dataset:
    """The training part with further interactions; items keep their positions."""
    log, ids = train.interactions, train.catalog.ids
    latest = float(log.timestamps.max(initial=0.0))
    users = [train.user_ids[row] for row in log.users.tolist()] + [name for name, _ in rows]
    items = [ids[item] for item in log.items.tolist()] + [ids[item] for _, item in rows]
    best = float(log.ratings.max(initial=1.0))
    ratings = np.concatenate([log.ratings.astype(np.float64), np.full(len(rows), best)])
    table = InteractionTable(
        users,
        items,
        ratings if log.rated else None,
        np.concatenate([log.timestamps, np.full(len(rows), latest)]) if log.timed else None,
    )
    catalog = ItemTable([ItemRow(item) for item in ids])
    made = assemble(table, catalog, train.profiles).dataset
    assert made.catalog.ids == ids, "items moved"
    return Dataset(made.user_ids, train.catalog, made.interactions, train.profiles)
