"""Two protocols over the same users: the release's, which leaks, and one that does not.

Shapes: U users, N interactions, u evaluated users, c candidates.

Both share one split of all data into training, validation and test, one draw of users to forget,
and the test items. They differ in what a ranking starts from:

    leaky    model, candidates and mask of everybody's data; histories from a second split, which
             knows nothing of the first, so that most test items are in them; whoever was
             forgotten counts as a miss
    honest   model, candidates, mask and histories of the training part less what was forgotten;
             only the users who remain are evaluated
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from cragru_cli.backbones.base import Report
from cragru_cli.backbones.model import Model, Training, backbone_class, fit
from cragru_cli.data.dataset import Bool, Dataset, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.data.splits import Split, split
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.paper.published import FORGET_SHARE
from cragru_cli.retrieval.retrieve import Query, Retrieved, retrieve
from cragru_cli.retrieval.strategies.base import History, history_of
from cragru_cli.unlearning.apply import take_effect
from cragru_cli.unlearning.request import Removal

Protocol = Literal["leaky", "honest"]
_FEWEST_ROWS = 2  # the release takes a user with no more history rows for a forgotten one


@dataclass(frozen=True)
class PaperSettings:
    """The constants of the release, unless told otherwise.

    Attributes:
        candidates: How many the model of all data gives each user.
        limit: The most history rows of every filter but ``none``.
        origin: The history rows of the filter ``none`` ("Origin" in Figure 4).
        forget_share: Of users.
        clusters: Of items, for the filters that need them.
    """

    seed: int = 0
    candidates: int = 50
    limit: int = 100
    origin: int = 10
    forget_share: float = FORGET_SHARE
    clusters: int = 5


RELEASE = PaperSettings()


@dataclass(frozen=True)
class World:
    """What the rankings of one protocol start from.

    Attributes:
        model: Gives the candidates and ranks them.
        users: int64[u], rows of the whole data set.
        retrieved: The candidates of each user, best first by the model.
        pools: The history of each user from which evidence is taken.
        truths: The test items of each user.
        answered: bool[u]; the others get no list and count as misses.
    """

    protocol: Protocol
    model: Model
    users: Int64
    retrieved: Sequence[Retrieved]
    pools: Sequence[History]
    truths: Sequence[Int32]
    answered: Bool


@dataclass(frozen=True)
class Seconds:
    """How long training and forgetting took, here.

    Attributes:
        train: Training on everybody's training part; no part of the forgetting.
        forget: From the request to a model in memory that has forgotten.
        by: How it forgot: an ``update`` of the weights, or a new ``training``.
    """

    train: float
    forget: float
    by: Literal["update", "training"]


@dataclass(frozen=True)
class Materials:
    """What both protocols share.

    Attributes:
        split: Of all data.
        forgotten: bool[U].
        extra: bool[N], one training interaction of each other user, which the release puts into
            its forget set too.
        users: int64[u], rows of the users with test items.
    """

    dataset: Dataset
    settings: PaperSettings
    split: Split
    forgotten: Bool
    extra: Bool
    users: Int64

    def items(self, user: int, chosen: Bool) -> Int32:
        """The items of a user's interactions that are in ``chosen``: bool[N]."""
        log = self.dataset.interactions
        part = log.of(user)
        return log.items[part][chosen[part]]

    @property
    def rows_of_forgotten(self) -> Bool:
        """bool[N]: all interactions of the users who were forgotten."""
        return self.forgotten[self.dataset.interactions.users]

    @property
    def to_forget(self) -> Bool:
        """bool[N]: the release's forget set, all of what was asked to be forgotten."""
        return self.rows_of_forgotten | self.extra


def prepare(dataset: Dataset, settings: PaperSettings) -> Materials:
    """Split the data and draw whom to forget.

    Raises:
        BadDataError: Nobody has enough interactions, or the share leaves nobody on one side.
    """
    parts = split(dataset, "random", settings.seed)
    log = dataset.interactions
    users = np.unique(log.users[parts.test]).astype(np.int64)
    forgotten = _drawn(dataset.n_users, settings)
    if not (~forgotten[users]).any():
        raise BadDataError(
            "nobody who remains has enough interactions for something to be held out",
            hint="The protocol needs ten interactions of a user.",
        )
    extra = _one_each(dataset, parts.train, ~forgotten, settings.seed)
    return Materials(dataset, settings, parts, forgotten, extra, users)


def _drawn(users: int, settings: PaperSettings) -> Bool:
    """bool[U]: whom to forget."""
    share = settings.forget_share
    count = round(share * users)
    if not 0 < count < users:
        raise BadDataError(
            f"{share:.1%} of {users} users leaves nobody to forget or nobody to keep",
            hint="Choose another share.",
        )
    chosen = np.zeros(users, dtype=np.bool_)
    chosen[rng(settings.seed, "forget users").choice(users, count, replace=False)] = True
    return chosen


def _one_each(dataset: Dataset, train: Bool, users: Bool, seed: int) -> Bool:
    """bool[N]: one training interaction of each of these users who has two or more."""
    log = dataset.interactions
    chosen = np.zeros(len(log), dtype=np.bool_)
    for user in np.flatnonzero(users).tolist():
        part = log.of(user)
        rows = part.start + np.flatnonzero(train[part])
        if len(rows) > 1:
            chosen[rng(seed, "paper extra row", dataset.user_ids[user]).choice(rows)] = True
    return chosen


def leaky_world(materials: Materials, model: Model) -> World:
    """The release's protocol, with a model of the whole training part."""
    users = materials.users
    pools = _remain_pools(materials)
    truths = [materials.items(user, materials.split.test) for user in users.tolist()]
    return World(
        "leaky",
        model,
        users,
        _retrieved(materials, model, users, ~materials.split.test),
        pools,
        truths,
        np.array([len(pool) > _FEWEST_ROWS for pool in pools], dtype=np.bool_),
    )


def _remain_pools(materials: Materials) -> list[History]:
    """Histories from the training part of a split of the remain set, made on its own.

    The remain set holds everything of those who remain and the first row of each forgotten user.
    """
    dataset, seed = materials.dataset, materials.settings.seed
    gone = materials.rows_of_forgotten
    gone[dataset.interactions.pointers[:-1]] = False
    remain = dataset.without(gone)
    other_seed = int(rng(seed, "paper history split").integers(1 << 31))
    pool = remain.without(~split(remain, "random", other_seed).train)
    return [_history(pool, dataset.user_ids[user]) for user in materials.users.tolist()]


def honest_world(materials: Materials, model: Model) -> World:
    """One split for everything, with a model that has forgotten."""
    users = materials.users[~materials.forgotten[materials.users]]
    gone = materials.to_forget
    retrieved = _retrieved(materials, model, users, ~materials.split.test & ~gone)
    pools = [one.query.history for one in retrieved]
    truths = [materials.items(user, materials.split.test) for user in users.tolist()]
    for one, truth in zip(retrieved, truths, strict=True):
        assert not np.isin(truth, one.query.history.items).any(), "a test item is in the history"
        assert not np.isin(truth, one.query.seen).any(), "a test item is in the mask"
        assert not np.isin(one.candidates, one.query.history.items).any(), "history recommended"
    everybody = np.ones(len(users), dtype=np.bool_)
    return World("honest", model, users, retrieved, pools, truths, everybody)


def _retrieved(materials: Materials, model: Model, users: Int64, seen: Bool) -> list[Retrieved]:
    """Candidates by the histories that the model was fitted on; ``seen``, bool[N], is masked."""
    ids = materials.dataset.user_ids
    queries = [
        Query(_history(model.dataset, ids[user]), materials.items(user, seen))
        for user in users.tolist()
    ]
    return list(retrieve(model, queries, materials.settings.candidates))


def _history(dataset: Dataset, user_id: str) -> History:
    row = dataset.user(user_id)
    assert row is not None, "an evaluated user has no history"
    return history_of(dataset, row)


def remember(materials: Materials, training: Training, report: Report) -> tuple[Model, float]:
    """The model of everybody's training part, and the seconds of its training."""
    train = materials.dataset.without(~materials.split.train)
    begin = time.perf_counter()
    model = fit(train, training, report)
    return model, time.perf_counter() - begin


def forget(materials: Materials, training: Training) -> tuple[Model, float]:
    """The model of what remains, and the seconds from the request to it.

    It is made as ``cragru forget`` makes it where the backbone can forget, else by a new training.
    """
    train = materials.dataset.without(~materials.split.train)
    names = np.asarray(materials.dataset.user_ids, dtype=object)[materials.forgotten]
    gone = materials.to_forget[materials.split.train]
    removal = Removal(gone, frozenset(names.tolist()), frozenset())
    model = fit(train, training) if forgets_exactly(training) else None
    begin = time.perf_counter()
    if model is None:
        model = fit(train.without(removal.interactions, users=removal.users), training)
    else:
        take_effect(model, removal)
    return model, time.perf_counter() - begin


def forgets_exactly(training: Training) -> bool:
    """Whether the backbone can take interactions out of its weights."""
    return backbone_class(training.backbone).unlearning == "exact"


def no_knowledge(materials: Materials, model: Model) -> tuple[list[Int32], list[Int32]]:
    """The popular items of those who remain, nothing masked, and the forgotten users' test items.

    This is what somebody gets of whom nothing is known: the list that stands for "forgotten".
    """
    users = materials.users[materials.forgotten[materials.users]]
    popular = model.popular()[: materials.settings.candidates]
    truths = [materials.items(user, materials.split.test) for user in users.tolist()]
    return [popular] * len(users), truths
