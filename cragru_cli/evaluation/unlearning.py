"""Unlearning methods side by side: the same forget set, users and candidates for each.

Shapes: N interactions of the training part.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from cragru_cli import plugins
from cragru_cli.data.dataset import Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import AbilityError, BadDataError, PluginError
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.protocol import Experiment, Row, overlap
from cragru_cli.unlearning.request import ForgetRequest, Removal, resolve

REFERENCE = "retrained"


@dataclass(frozen=True)
class ForgetSet:
    """Users who ask to be forgotten, and what that removes from the training part."""

    users: tuple[str, ...]
    removal: Removal

    @property
    def interactions(self) -> int:
        return int(self.removal.interactions.sum())


def random_users(experiment: Experiment, share: float) -> ForgetSet:
    """A share of all users, drawn by the seed; only their training interactions are taken.

    Raises:
        BadDataError: The share leaves nobody to forget, or nobody to evaluate.
    """
    ids = experiment.train.user_ids
    count = round(share * len(ids))
    if not 0 < count < len(ids):
        raise BadDataError(
            f"{share:.1%} of {len(ids)} users leaves nobody to forget or nobody to keep",
            hint="Choose another share.",
        )
    stream = rng(experiment.protocol.seed, "forget users")
    chosen = tuple(ids[at] for at in np.sort(stream.choice(len(ids), count, replace=False)))
    removal = resolve(experiment.train, [ForgetRequest(user=user) for user in chosen])
    return ForgetSet(chosen, removal)


def compare(
    experiment: Experiment, forget_set: ForgetSet, names: Sequence[str]
) -> Iterator[Row | str]:
    """A row a method over the remaining users, or a sentence on why there is none."""
    gone = set(forget_set.users)
    kept: Int64 = np.array(
        [user for user in experiment.users if experiment.dataset.user_ids[user] not in gone],
        dtype=np.int64,
    )
    if len(kept) == 0:
        raise BadDataError("nobody is left to evaluate", hint="Forget fewer users.")
    rows: list[Row] = []
    for name in names:
        try:
            rows.append(_run(experiment, forget_set, name, kept))
        except (AbilityError, PluginError) as problem:
            yield f"{name}: {problem.what}"
    reference = next((row for row in rows if row.name == REFERENCE), None)
    for row in rows:
        if reference is not None:
            row.figures["overlap_with_retrained@10"] = overlap(row.lists, reference.lists, 10)
        yield row


def _run(experiment: Experiment, forget_set: ForgetSet, name: str, users: Int64) -> Row:
    method: Method = plugins.load("methods", name)()
    with plugins.guarded("methods", name):
        method.fit(experiment.train, experiment.training)
        begin = time.perf_counter()
        method.forget(forget_set.removal)
        seconds = time.perf_counter() - begin
    return replace(experiment.backbone_row(name, method.model, users), seconds=seconds)
