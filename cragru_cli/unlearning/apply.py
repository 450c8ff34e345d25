"""From a model to the model that never had the data, in two steps.

:func:`take_effect` is the fast one, in memory: from then on histories, masks, popularity and, for
exact backbones, weights are those of the remaining data (weights to rounding). :func:`canonical`
brings the state to the very bytes of a project that never held the data.

Shapes: N interactions, k users concerned, I items.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.base import Checkpoint, Report, no_report
from cragru_cli.backbones.model import Model, Training, fit
from cragru_cli.backbones.stale import Stale
from cragru_cli.data.dataset import Bool, Dataset, Int64, Interactions
from cragru_cli.unlearning.request import Removal

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Checkpoints: TypeAlias = Callable[[Dataset, Training], Checkpoint]
"""The place where a training of these data saves how far it is."""


def take_effect(model: Model, removal: Removal) -> None:
    """Forget in memory, in place; items keep their positions.

    A ``retrain`` backbone keeps its weights until :func:`canonical`; it scores from the remaining
    histories at once.
    """
    log = model.dataset.interactions
    if model.backbone.unlearning == "exact" and removal.interactions.any():
        before, after = _rows_concerned(log, removal.interactions, model.dataset.n_items)
        with plugins.guarded("backbones", model.training.backbone):
            model.backbone.forget(before, after)
    model.dataset = model.dataset.without(removal.interactions, users=removal.users)


def canonical(
    model: Model,
    delisted: frozenset[str] = frozenset(),
    report: Report = no_report,
    *,
    refit: bool = True,
    lost_interactions: bool = True,
    checkpoint: Checkpoints | None = None,
) -> Model:
    """The model in its canonical form, after any number of :func:`take_effect`.

    An exact backbone is rebuilt from its own remaining state, any other is fitted afresh.

    Args:
        delisted: Ids that leave the catalogue.
        refit: Fit a backbone that cannot forget afresh; otherwise its weights stay as they were
            fitted and the model is stale.
        lost_interactions: Whether any interaction was removed since the backbone was fitted.
        checkpoint: Gives the place where a fit saves how far it is.
    """
    dataset, kept = model.dataset.compact(delisted=delisted)
    backbone = model.backbone
    if backbone.unlearning == "exact":
        report("rebuilding the weights")
        with plugins.guarded("backbones", model.training.backbone):
            backbone.rebuild(kept)
        return Model(dataset, backbone, model.training)
    if refit:
        place = checkpoint(dataset, model.training) if checkpoint else None
        return fit(dataset, model.training, report, place, Stale(backbone, kept))
    if model.is_stale or lost_interactions or len(kept) < model.dataset.n_items:
        with plugins.guarded("backbones", model.training.backbone):
            backbone = Stale(backbone, kept)
    return Model(dataset, backbone, model.training)


def _rows_concerned(log: Interactions, gone: Bool, n_items: int) -> tuple[csr_array, csr_array]:
    """The rows of the users who lose something, before and after: csr_array[k, I] each."""
    positions = np.flatnonzero(gone)
    users = np.unique(np.searchsorted(log.pointers, positions, side="right") - 1)
    owned = np.concatenate(
        [np.arange(part.start, part.stop) for part in map(log.of, users.tolist())]
    )
    sizes = np.diff(log.pointers)[users]
    row = np.repeat(np.arange(len(users)), sizes)
    kept = ~gone[owned]
    before = _ones(row, log.items[owned].astype(np.int64), len(users), n_items)
    after = _ones(row[kept], log.items[owned[kept]].astype(np.int64), len(users), n_items)
    return before, after


def _ones(rows: Int64, columns: Int64, n_rows: int, n_columns: int) -> csr_array:
    """A csr_array of ones at the given places; ``rows`` ascend."""
    from scipy.sparse import csr_array

    pointers = np.concatenate(([0], np.cumsum(np.bincount(rows, minlength=n_rows))))
    return csr_array((np.ones(len(rows)), columns, pointers), shape=(n_rows, n_columns))
