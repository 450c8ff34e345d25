"""Per-user splits into training, validation and test interactions.

Shapes: N interactions.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np

from cragru_cli.data.dataset import Bool, Dataset, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError

SplitKind = Literal["random", "last"]
SPLIT_KINDS: tuple[SplitKind, ...] = get_args(SplitKind)


@dataclass(frozen=True)
class Split:
    """Three disjoint masks, bool[N] each, that together cover all interactions."""

    train: Bool
    validation: Bool
    test: Bool


def split(dataset: Dataset, kind: SplitKind, seed: int) -> Split:
    """Hold out for each user.

    ``random`` is 8:1:1 with one tenth rounded down for validation and for test, as RecBole does:
    a user with fewer than ten interactions keeps all of them in training. ``last`` holds out the
    last interaction in time for test and the one before it for validation, for users with at least
    three.

    Raises:
        BadDataError: ``last`` without timestamps.
    """
    if kind == "last" and not dataset.interactions.timed:
        raise BadDataError(
            "the data have no timestamps, so nobody's last interaction is known",
            hint="Use `--split random`.",
        )
    log = dataset.interactions
    place = np.zeros(len(log), dtype=np.int8)  # 0 train, 1 validation, 2 test
    for row, user_id in enumerate(dataset.user_ids):
        part = log.of(row)
        size = part.stop - part.start
        if kind == "last":
            if size >= 3:
                place[part.stop - 1], place[part.stop - 2] = 2, 1
        elif tenth := size // 10:
            order: Int64 = part.start + rng(seed, "split", user_id).permutation(size)
            place[order[:tenth]] = 2
            place[order[tenth : 2 * tenth]] = 1
    return Split(train=place == 0, validation=place == 1, test=place == 2)
