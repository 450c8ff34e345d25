"""The suppression list: what must not be in the state, whatever brings it there.

Orders in pseudonyms only. Whoever reads a state that was built under another list leaves out what
this one matches, so a request is effective from the moment the list is on the disk; an import and
a restored copy pass through the same match.

Shapes: N interactions.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Bool, Dataset
from cragru_cli.project.documents import Documents
from cragru_cli.project.files import canonical_json
from cragru_cli.unlearning import orders
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.request import ForgetRequest, Removal
from cragru_cli.unlearning.subjects import Subjects

NAME = "suppression.json"


@dataclass(frozen=True)
class Suppression:
    """Orders by request id."""

    orders: Mapping[str, Order]

    @classmethod
    def of(cls, given: Iterable[Order]) -> Suppression:
        return cls({order.id: order for order in given})

    def __contains__(self, request_id: str) -> bool:
        return request_id in self.orders

    def __bool__(self) -> bool:
        return bool(self.orders)

    def plus(self, given: Iterable[Order]) -> Suppression:
        """With further orders; those of the same id are replaced."""
        return Suppression({**self.orders, **{order.id: order for order in given}})

    def minus(self, request_ids: Iterable[str]) -> Suppression:
        """Without some orders."""
        gone = set(request_ids)
        return Suppression({name: one for name, one in self.orders.items() if name not in gone})

    def returned(self, users: Collection[str]) -> Suppression:
        """After users came back, by their pseudonyms: what is older than their requests stays."""
        concerned = (one for one in self.orders.values() if set(users) & set(one.users))
        return self.plus([order.returned(users) for order in concerned])

    @cached_property
    def users(self) -> dict[str, float]:
        """Pseudonym of a user -> the moment up to which everything of them is suppressed."""
        found: dict[str, float] = {}
        for order in self.orders.values():
            for name, until in order.users.items():
                bound = float("inf") if until is None else until
                found[name] = max(bound, found.get(name, bound))
        return found

    @cached_property
    def items(self) -> frozenset[str]:
        """Pseudonyms of items that are suppressed for everybody."""
        return frozenset(name for order in self.orders.values() for name in order.items)

    @cached_property
    def pairs(self) -> dict[str, frozenset[str]]:
        """Pseudonym of a user -> pseudonyms of suppressed interactions."""
        found: dict[str, set[str]] = {}
        for order in self.orders.values():
            for name, of in order.pairs.items():
                found.setdefault(name, set()).update(of)
        return {name: frozenset(of) for name, of in found.items()}

    @cached_property
    def digest(self) -> str:
        """SHA-256 over what is suppressed, whoever asked for it and when; "" for nothing."""
        if not self.orders:
            return ""
        listed = {
            "users": {name: str(until) for name, until in self.users.items()},
            "items": sorted(self.items),
            "pairs": {name: sorted(of) for name, of in self.pairs.items()},
        }
        return hashlib.sha256(canonical_json(listed)).hexdigest()

    def matches(self, dataset: Dataset, subjects: Subjects) -> Removal:
        """What of a data set is suppressed."""
        gone = np.zeros(len(dataset.interactions), dtype=np.bool_)
        users = self._match_users(dataset, subjects, gone) if self.users or self.pairs else set()
        items: set[str] = set()
        if self.items:
            items = {one for one in dataset.catalog.ids if subjects.item(one) in self.items}
            is_gone = np.array([one in items for one in dataset.catalog.ids], dtype=np.bool_)
            gone |= is_gone[dataset.interactions.items]
        return Removal(gone, frozenset(users), frozenset(items))

    def _match_users(self, dataset: Dataset, subjects: Subjects, gone: Bool) -> set[str]:
        """Mark interactions in ``gone``: bool[N]; the ids of users whose profiles go."""
        log, whole = dataset.interactions, set()
        silent = [one for one in dataset.profiles.rows if dataset.user(one) is None]
        for user_id in (*dataset.user_ids, *silent):
            name = subjects.user(user_id)
            until, pairs = self.users.get(name), self.pairs.get(name)
            if until is None and pairs is None:
                continue
            row = dataset.user(user_id)
            part = slice(0, 0) if row is None else log.of(row)
            if until is not None:
                gone[part] |= log.timestamps[part] <= until
                # A profile has no date: that of somebody who came back stays out.
                if until == float("inf") or user_id in dataset.profiles.rows:
                    whole.add(user_id)
            if pairs is not None:
                for position in range(part.start, part.stop):
                    item_id = dataset.catalog.ids[log.items[position]]
                    gone[position] |= subjects.pair(user_id, item_id) in pairs
        return whole

    def covering(
        self, request: ForgetRequest, subjects: Subjects, *, final: bool = False
    ) -> Order | None:
        """An order that already does what a request asks for.

        Args:
            final: One that cannot be restored any more.
        """
        found = self.all_covering(request, subjects)
        return next((order for order in found if not (final and order.grace_until)), None)

    def all_covering(self, request: ForgetRequest, subjects: Subjects) -> Iterator[Order]:
        """Each order that already does what a request asks for."""
        asked = subjects.asked(request.document())
        user = None if request.user is None else subjects.user(request.user)
        item = None if request.item is None else subjects.item(request.item)
        pair = None
        if request.user is not None and request.item is not None:
            pair = subjects.pair(request.user, request.item)
        for order in self.orders.values():
            if (
                order.asked == asked
                or item in order.items
                or (user is not None and order.users.get(user, 0.0) is None)
                or (pair is not None and pair in order.pairs.get(user or "", ()))
            ):
                yield order

    @property
    def text(self) -> bytes:
        """Canonical JSON, read back by :func:`parse`."""
        return b'{"orders":[%b]}\n' % b",".join(
            self.orders[name].text for name in sorted(self.orders)
        )


EMPTY = Suppression({})


def parse(document: Mapping[str, Any]) -> Suppression:
    """A list from its JSON.

    Raises:
        ValueError: It is none.
    """
    try:
        return Suppression.of(orders.read(entry) for entry in document["orders"])
    except (KeyError, TypeError):
        raise ValueError("not a suppression list") from None


def read(documents: Documents) -> Suppression:
    """The list of a directory; an empty one where there is none.

    Raises:
        IntegrityError: It was damaged.
    """
    path, signature = documents.path(NAME), documents.signature(NAME)
    if signature is not None and _latest.get(path, (None, EMPTY))[0] == signature:
        return _latest[path][1]
    document = documents.read(NAME)
    if document is None:
        return EMPTY
    try:
        return parse(document)
    except ValueError as problem:
        raise documents.damaged(NAME, str(problem)) from None


def write(documents: Documents, suppression: Suppression) -> None:
    """Put the list in place; effective when the call returns. The caller holds its lock."""
    documents.write_canonical(NAME, suppression.text)
    signature = documents.signature(NAME)
    if signature is not None:
        _latest[documents.path(NAME)] = signature, suppression


_latest: dict[Path, tuple[tuple[int, int, int], Suppression]] = {}
"""What this process wrote last to each place. A list of thousands takes longer to read than a
request takes otherwise, and requests come one by one; whoever replaces the file changes its
signature."""
