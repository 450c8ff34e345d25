"""Whether forgetting leads to the content hash of a project that never held the data.

    python tests/benchmarks/never_had_it.py ml-100k ml-1m

Twenty users, five items and fifty single interactions one request each, then all of a kind at once,
then everything mixed. The reference takes another road: the imported rows without the forgotten
ones are shuffled and assembled anew, and everything is fitted afresh. (tests/test_real_data.py
compares the commands themselves, on files that never held the data.)
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from common import arguments, emit, trained_project

from cragru_cli.backbones import model as models
from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.project import codec
from cragru_cli.project.generations import Contents, GenerationStore
from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.usecases import Forgetter

USERS, ITEMS, PAIRS = 20, 5, 50


def requests_of(dataset: Dataset, seed: int = 1) -> dict[str, list[ForgetRequest]]:
    """Random requests of each kind; pairs of users and items that the other kinds leave alone."""
    rng = np.random.default_rng(seed)
    log = dataset.interactions
    users = rng.choice(dataset.n_users, USERS, replace=False)
    rated = np.flatnonzero(log.counts(dataset.n_items) > 0)
    items = rng.choice(rated, ITEMS, replace=False)
    free = np.flatnonzero(~np.isin(log.users, users) & ~np.isin(log.items, items))
    pairs = rng.choice(free, PAIRS, replace=False)
    user_ids, item_ids = dataset.user_ids, dataset.catalog.ids
    return {
        "users": [ForgetRequest(user=user_ids[at]) for at in users],
        "items": [ForgetRequest(item=item_ids[at]) for at in items],
        "interactions": [
            ForgetRequest(user=user_ids[log.users[at]], item=item_ids[log.items[at]])
            for at in pairs
        ],
    }


def batches(requests: dict[str, list[ForgetRequest]]) -> Iterator[tuple[str, list[ForgetRequest]]]:
    """Each request alone, each kind at once, everything at once."""
    for kind, several in requests.items():
        for one in several:
            yield f"{kind}, one by one", [one]
        yield f"{kind}, one batch", several
    yield "mixed, one batch", [one for several in requests.values() for one in several]


def never_had(dataset: Dataset, gone: Sequence[ForgetRequest]) -> Dataset:
    """The data set assembled from rows among which the forgotten never were."""
    users = {one.user for one in gone if one.item is None}
    items = {one.item for one in gone if one.user is None}
    pairs = {(one.user, one.item) for one in gone}
    log, catalog = dataset.interactions, dataset.catalog
    rows = [
        (user, item, at)
        for at, (user, item) in enumerate(
            zip(
                [dataset.user_ids[user] for user in log.users],
                [catalog.ids[item] for item in log.items],
                strict=True,
            )
        )
        if user not in users and item not in items and (user, item) not in pairs
    ]
    kept = np.random.default_rng(2).permutation(len(rows))  # the order must not matter
    at = np.array([rows[row][2] for row in kept])
    table = InteractionTable(
        [rows[row][0] for row in kept],
        [rows[row][1] for row in kept],
        log.ratings[at].astype(np.float64),
        log.timestamps[at] if log.timed else None,
    )
    listed = [
        ItemRow(item, catalog.titles[row], catalog.categories[row],
                tuple(column[row] for column in catalog.fields.values()))
        for row, item in enumerate(catalog.ids)
        if catalog.listed[row] and item not in items
    ]  # fmt: skip
    profiles = {user: row for user, row in dataset.profiles.rows.items() if user not in users}
    return assemble(
        table, ItemTable(listed, tuple(catalog.fields)), Profiles(dataset.profiles.fields, profiles)
    ).dataset


def content_hash(contents: Contents) -> str:
    """The content hash of a state, as it is written."""
    with tempfile.TemporaryDirectory() as place:
        return GenerationStore(Path(place)).write(contents).content_hash


def is_equal(contents: Contents, gone: Sequence[ForgetRequest]) -> bool:
    """Forget, and compare with the state that never had it."""
    model = models.decode(contents)
    forgetter = Forgetter(contents)
    forgetter.forget(gone)
    reference = models.fit(never_had(codec.decode(contents), gone), model.training)
    return content_hash(forgetter.contents()) == content_hash(models.encode(reference))


def measure(name: str) -> dict[str, Any]:
    outcome: dict[str, dict[str, int]] = {}
    with tempfile.TemporaryDirectory() as place:
        contents = trained_project(name, Path(place) / "project").read().contents
        for kind, gone in batches(requests_of(codec.decode(contents))):
            counts = outcome.setdefault(kind, {"cases": 0, "equal": 0})
            counts["cases"] += 1
            counts["equal"] += is_equal(contents, gone)
    return outcome


if __name__ == "__main__":
    options = arguments(__doc__)
    emit("never_had_it", {name: measure(name) for name in options.data})
