"""Whom a comparison looks at after a forget set: the same people for every method.

Shapes: u users.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from cragru_cli.data.dataset import Dataset, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.forget_sets import ForgetSet
from cragru_cli.evaluation.holdout import Holdout

MOST_AFFECTED = 300
"""Users who asked, of whom audits look at no more than so many, drawn by the seed."""


@dataclass(frozen=True)
class Scene:
    """A holdout and a forget set of its training part; a function of data, kind and seed.

    Raises:
        BadDataError: Nobody would be left to evaluate.
    """

    holdout: Holdout
    forget_set: ForgetSet

    def __post_init__(self) -> None:
        if len(self.kept) == 0:
            raise BadDataError("nobody is left to evaluate", hint="Forget fewer users.")

    @property
    def seed(self) -> int:
        """The protocol's."""
        return self.holdout.protocol.seed

    @property
    def train(self) -> Dataset:
        """What every method is given."""
        return self.forget_set.train

    @cached_property
    def remaining(self) -> Dataset:
        """What every method ought to come to."""
        return self.forget_set.remaining()

    @cached_property
    def kept(self) -> tuple[str, ...]:
        """Evaluated users of whom something remains, sorted."""
        ids = self.holdout.dataset.user_ids
        left = set(self.remaining.user_ids)
        return tuple(ids[row] for row in self.holdout.users.tolist() if ids[row] in left)

    @cached_property
    def truths(self) -> list[Int32]:
        """The held-out items of the kept users."""
        rows = [self.holdout.dataset.user(user) for user in self.kept]
        return self.holdout.truths(np.array(rows, dtype=np.int64))

    @cached_property
    def affected(self) -> tuple[str, ...]:
        """Users who asked for something to be forgotten, or a sample of them, sorted."""
        users = self.forget_set.users
        if len(users) <= MOST_AFFECTED:
            return users
        stream = rng(self.seed, "affected users")
        rows = np.sort(stream.choice(len(users), MOST_AFFECTED, replace=False))
        return tuple(users[row] for row in rows.tolist())

    @cached_property
    def forgotten(self) -> dict[str, Int32]:
        """User -> int32[..] the items of which the interaction is forgotten."""
        items = self.train.interactions.items
        return {one.user: items[one.positions] for one in self.forget_set.requests}

    def known_of(self, user: str) -> Int32:
        """int32[..] items of a user's whole log: training, validation and test."""
        row, own = self.holdout.dataset.user(user), self.train.user(user)
        log, train = self.holdout.dataset.interactions, self.train.interactions
        whole = [] if row is None else [log.items[log.of(row)]]
        trained = [] if own is None else [train.items[train.of(own)]]
        found = [*whole, *trained]
        return np.unique(np.concatenate(found)) if found else np.empty(0, dtype=np.int32)

    def rows(self, users: tuple[str, ...]) -> Int64:
        """int64[u]: rows of the training part."""
        found = [self.train.user(user) for user in users]
        return np.array([-1 if row is None else row for row in found], dtype=np.int64)
