"""What strategies learn from: users, and a backbone that never saw some of their items.

Shapes: N interactions.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.backbones.model import Model, Training
from cragru_cli.backbones.model import fit as fit_model
from cragru_cli.data.dataset import Bool, Dataset, Int32
from cragru_cli.data.seeds import rng
from cragru_cli.data.splits import split
from cragru_cli.retrieval.retrieve import Query, query_for, retrieve
from cragru_cli.retrieval.strategies.base import Validation, ValidationUser, history_of

VALIDATION_USERS = 300


def learn_validation(dataset: Dataset, training: Training, candidates: int) -> Validation:
    """Validation data for a strategy that learns: hold out a tenth and fit without it.

    A function of the remaining data and the seed alone, and kept in memory only: nothing of it
    has to be erased.
    """
    held_out = split(dataset, "random", training.seed).validation
    remaining = dataset.without(held_out)
    model = fit_model(remaining, training)
    return validation_of(model, dataset, held_out, candidates)


def validation_of(model: Model, dataset: Dataset, held_out: Bool, candidates: int) -> Validation:
    """Validation users for a model that was fitted without ``held_out``, bool[N] of ``dataset``.

    At most 300 users, drawn by the seed.
    """
    queries, items = validation_queries(model, dataset, held_out, VALIDATION_USERS)
    found = retrieve(model, queries, candidates)
    return Validation(
        model.backbone,
        tuple(
            ValidationUser(entry.query.history, entry.candidates, held)
            for entry, held in zip(found, items, strict=True)
        ),
    )


def validation_queries(
    model: Model, dataset: Dataset, held_out: Bool, most: int
) -> tuple[list[Query], list[Int32]]:
    """Queries of at most so many users, drawn by the seed, and each one's held-out items."""
    log = dataset.interactions
    users = np.unique(log.users[held_out])
    if len(users) > most:
        stream = rng(model.training.seed, "validation users")
        users = np.sort(stream.choice(users, most, replace=False))
    queries: list[Query] = []
    items: list[Int32] = []
    for user in users.tolist():
        row = model.dataset.user(dataset.user_ids[user])
        if row is not None:
            part = log.of(user)
            items.append(log.items[part][held_out[part]])
            queries.append(query_for(history_of(model.dataset, row)))
    return queries, items
