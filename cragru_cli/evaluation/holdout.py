"""What is held out, and whom is evaluated: the part of an experiment before anything is fitted.

Shapes: N interactions, u evaluated users.

The mask hides what a running shop would know: training and validation items. Both are disjoint
from the test items, which is asserted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cragru_cli.backbones.model import IndexChoice
from cragru_cli.data.dataset import Bool, Dataset, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.data.splits import Split, SplitKind, split
from cragru_cli.errors import BadDataError
from cragru_cli.retrieval.retrieve import Query
from cragru_cli.retrieval.strategies.base import history_of


@dataclass(frozen=True)
class Protocol:
    """What is compared, and how.

    Attributes:
        users: Evaluate a sample of this many users; None for all.
        aside: Set this many users aside before anything else: no model and no list ever sees them.
        index: How the model that is evaluated finds candidates.
    """

    split: SplitKind = "random"
    seed: int = 0
    candidates: int = 50
    budget: int = 100
    clusters: int = 8
    users: int | None = None
    aside: int = 0
    index: IndexChoice = "auto"


class Holdout:
    """A data set, split once.

    Args:
        dataset: Everything that is known.

    Attributes:
        train: The training interactions, with the same item positions.
        aside: Ids of users whom nobody loads; audits compare the forgotten with them.
        able: How many of the others have something held out.
        users: Rows of the whole data set: those who are evaluated.

    Raises:
        BadDataError: Nobody has enough interactions for something to be held out.
    """

    def __init__(self, dataset: Dataset, protocol: Protocol) -> None:
        self.dataset = dataset
        self.protocol = protocol
        self.split: Split = split(dataset, protocol.split, protocol.seed)
        able = np.unique(dataset.interactions.users[self.split.test]).astype(np.int64)
        apart = self._set_aside(able)
        self.aside = tuple(dataset.user_ids[row] for row in apart.tolist())
        unseen = ~self.split.train | np.isin(dataset.interactions.users, apart)
        self.train = dataset.without(unseen, users=frozenset(self.aside))
        able = np.setdiff1d(able, apart)
        self.able = len(able)
        self.users: Int64 = self._evaluated(able)

    def truths(self, users: Int64) -> list[Int32]:
        """The held-out test items of each user."""
        return [self.items_where(user, self.split.test) for user in users.tolist()]

    def queries(self, train: Dataset, users: Int64) -> list[Query]:
        """The queries of the given rows of the whole data set, with histories from ``train``."""
        queries = []
        for user in users.tolist():
            row = train.user(self.dataset.user_ids[user])
            assert row is not None, "an evaluated user has no training history"
            seen = self.items_where(user, ~self.split.test)
            history = history_of(train, row)
            held_out = self.items_where(user, self.split.test)
            assert not np.isin(held_out, seen).any(), "a test item is in the mask"
            assert not np.isin(held_out, history.items).any(), "a test item is in the history"
            queries.append(Query(history, seen))
        return queries

    def items_where(self, user: int, chosen: Bool) -> Int32:
        """The items of a user's interactions among the chosen, bool[N]."""
        part = self.dataset.interactions.of(user)
        return self.dataset.interactions.items[part][chosen[part]]

    def _set_aside(self, able: Int64) -> Int64:
        """Rows of users who have enough for something to be asked about."""
        wanted = self.protocol.aside
        if wanted > len(able) // 2:
            raise BadDataError(
                f"{wanted:,} users cannot be set aside of {len(able):,}",
                hint="Set fewer aside, or evaluate larger data.",
            )
        stream = rng(self.protocol.seed, "users set aside")
        chosen: Int64 = np.sort(stream.choice(able, wanted, replace=False))
        return chosen

    def _evaluated(self, users: Int64) -> Int64:
        """All users with something held out, or a sample of them."""
        if len(users) == 0:
            raise BadDataError(
                "nobody has enough interactions for something to be held out",
                hint="A random split needs ten interactions of a user, `--split last` three.",
            )
        wanted = self.protocol.users
        if wanted is not None and wanted < len(users):
            stream = rng(self.protocol.seed, "evaluated users")
            users = np.sort(stream.choice(users, wanted, replace=False))
        return users
