"""Evidence: the part of a history, within the budget, that a ranking rests on.

Shapes: c candidates.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.model import Model, Training
from cragru_cli.backbones.model import fit as fit_model
from cragru_cli.data.dataset import Bool, Dataset, Float32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.data.splits import split
from cragru_cli.errors import CragruError, PluginError
from cragru_cli.retrieval.retrieve import Retrieved, query_for, retrieve
from cragru_cli.retrieval.strategies.base import (
    Context,
    History,
    Strategy,
    Validation,
    ValidationUser,
    history_of,
)

_VALIDATION_USERS = 300


class EvidenceSelector:
    """A prepared strategy with its budget, which it cannot exceed."""

    def __init__(self, name: str, budget: int, context: Context) -> None:
        self.name = name
        self.budget = budget
        self._context = context
        self._strategy: Strategy = plugins.load("strategies", name)()
        self._prepared = False

    def select(self, retrieved: Retrieved) -> History:
        """The evidence of one query, oldest first; the whole history where the budget allows."""
        history = retrieved.query.history
        if len(history) <= self.budget:
            return history
        return history.at(self._checked(self._ask_strategy(retrieved), len(history)))

    def _checked(self, answer: object, size: int) -> Int64:
        """Sorted positions int64[<=budget], whatever a strategy answered."""
        chosen = np.unique(np.asarray(answer))
        if len(chosen) == 0:
            return np.empty(0, dtype=np.int64)
        whole = chosen.dtype.kind in "iu"
        if not whole or len(chosen) > self.budget or chosen[0] < 0 or chosen[-1] >= size:
            raise PluginError(
                f"the strategy `{self.name}` chose more than it may, or what is not there",
                hint="Choose another with --strategy.",
            )
        return chosen.astype(np.int64)

    def _ask_strategy(self, retrieved: Retrieved) -> Int64:
        history, candidates = retrieved.query.history, retrieved.candidates
        try:
            if not self._prepared:
                self._strategy.prepare(self._context, self.budget)
                self._prepared = True
            return self._strategy.select(history, candidates, self.budget, self._context)
        except CragruError:
            raise
        except Exception as problem:
            raise PluginError(
                f"the strategy `{self.name}` failed ({type(problem).__name__}: {problem})",
                hint="Choose another with --strategy; CRAGRU_DEBUG=1 shows where it failed.",
            ) from problem

    def scores(self, retrieved: Retrieved, evidence: History) -> Float32:
        """float32[c]: what the backbone makes of the candidates from the evidence alone."""
        if evidence is retrieved.query.history:
            return retrieved.scores
        weights = np.ones(len(evidence), dtype=np.float32)
        return self._context.backbone.score(evidence.items, weights, retrieved.candidates)

    def coverage(self, history: History, evidence: History) -> float:
        """The share of the history's taste clusters that the evidence still shows."""
        clusters = self._context.clusters.of
        shown = len(np.unique(clusters[evidence.items]))
        return shown / len(np.unique(clusters[history.items]))


def context_of(
    model: Model, *, cluster_count: int, validation: Callable[[], Validation]
) -> Context:
    """What strategies may use of a model."""
    return Context(
        model.backbone,
        model.dataset.catalog,
        seed=model.training.seed,
        cluster_count=cluster_count,
        validation=validation,
    )


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
    log = dataset.interactions
    users = np.unique(log.users[held_out])
    if len(users) > _VALIDATION_USERS:
        stream = rng(model.training.seed, "validation users")
        users = np.sort(stream.choice(users, _VALIDATION_USERS, replace=False))
    items, queries = [], []
    for user in users.tolist():
        row = model.dataset.user(dataset.user_ids[user])
        if row is not None:
            part = log.of(user)
            items.append(log.items[part][held_out[part]])
            queries.append(query_for(history_of(model.dataset, row)))
    found = retrieve(model, queries, candidates)
    return Validation(
        model.backbone,
        tuple(
            ValidationUser(entry.query.history, entry.candidates, held)
            for entry, held in zip(found, items, strict=True)
        ),
    )
