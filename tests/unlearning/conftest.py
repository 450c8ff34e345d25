"""A shop as rows, so that the data without something can be assembled afresh."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import strategies as st

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import Model, Training, training_of
from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.project import files
from cragru_cli.project.generations import Contents
from cragru_cli.unlearning.request import ForgetRequest


@dataclass(frozen=True)
class Shop:
    """What the sources hold: (user, item) rows in order of time, listed items, profiles."""

    rows: tuple[tuple[str, str], ...]
    listed: frozenset[str]
    profiles: frozenset[str]

    def dataset(self) -> Dataset:
        table = InteractionTable(
            [row[0] for row in self.rows],
            [row[1] for row in self.rows],
            np.array([1.0 + sum(map(len, row)) % 5 for row in self.rows]),
            np.array([float(ord(row[1][-1]) % 7) for row in self.rows]),
        )
        items = [ItemRow(item, f"The {item}", (item[0],), ("x",)) for item in self.listed]
        profiles = Profiles(("age",), dict.fromkeys(self.profiles, ("25",)))
        return assemble(table, ItemTable(items, ("further",)), profiles).dataset

    def without(self, request: ForgetRequest) -> Shop:
        """The sources as if what is forgotten had never been there."""
        if request.item is None:
            rows = [row for row in self.rows if row[0] != request.user]
            return replace(self, rows=tuple(rows), profiles=self.profiles - {request.user})
        if request.user is None:
            rows = [row for row in self.rows if row[1] != request.item]
            return replace(self, rows=tuple(rows), listed=self.listed - {request.item})
        rows = [row for row in self.rows if row != (request.user, request.item)]
        return replace(self, rows=tuple(rows))

    def holds(self, request: ForgetRequest) -> bool:
        """Whether the request names something that is there."""
        return self.without(request) != self


def _shop(users: int = 25, items: int = 18) -> Shop:
    stream = np.random.default_rng(7)
    rows = [
        (f"u{user:02}", f"i{item:02}")
        for user in range(users)
        for item in np.sort(stream.choice(items, stream.integers(2, 9), replace=False))
    ]
    rows += [("u00", "rare"), ("u01", "i05")]
    listed = frozenset(f"i{item:02}" for item in range(0, items, 2)) | {"unseen"}
    return Shop(tuple(dict.fromkeys(rows)), listed, frozenset({"u00", "u03", "silent"}))


@pytest.fixture(scope="session")
def shop() -> Shop:
    """25 users; ``rare`` has one interaction, ``unseen`` none; ``silent`` has a profile only."""
    return _shop()


@pytest.fixture
def dataset(shop: Shop) -> Dataset:
    return shop.dataset()


@pytest.fixture(scope="session")
def shops() -> st.SearchStrategy[Shop]:
    """Small shops, an empty one among them."""
    user, item = st.sampled_from(["ann", "bob", "cid", "dee"]), st.sampled_from("abcdef")
    return st.builds(
        Shop,
        rows=st.lists(st.tuples(user, item), max_size=20).map(tuple),
        listed=st.frozensets(item),
        profiles=st.frozensets(st.sampled_from(["ann", "bob", "silent"])),
    )


@pytest.fixture(scope="session")
def requests_in() -> Callable[[Shop], list[ForgetRequest]]:
    """Everything that can be forgotten in a shop, one by one."""

    def requests(shop: Shop) -> list[ForgetRequest]:
        users = sorted({row[0] for row in shop.rows} | shop.profiles)
        items = sorted({row[1] for row in shop.rows} | shop.listed)
        return [
            *(ForgetRequest(user=user) for user in users),
            *(ForgetRequest(item=item) for item in items),
            *(ForgetRequest(user=user, item=item) for user, item in sorted(set(shop.rows))),
        ]

    return requests


@pytest.fixture(
    scope="session",
    params=[("popularity", {}), ("ease", {}), ("ease", {"regularization": 0.5})],
    ids=["popularity", "ease", "ease, little regularization"],
)
def training(request: pytest.FixtureRequest) -> Training:
    """Each exact backbone."""
    name, options = request.param
    return training_of(name, options, 3)


@pytest.fixture(scope="session")
def as_bytes() -> Callable[[Contents], dict[str, tuple[str, bytes]]]:
    """Contents as they would lie on the disk."""

    def plain(contents: Contents) -> dict[str, tuple[str, bytes]]:
        return {
            name: (f"{content.dtype.str}{content.shape}", content.tobytes())
            if isinstance(content, np.ndarray)
            else ("json", files.canonical_json(content))
            for name, content in contents.items()
        }

    return plain


@pytest.fixture
def model(shop: Shop, training: Training) -> Model:
    return models.fit(shop.dataset(), training)
