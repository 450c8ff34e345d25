"""Parts of the interactions with a model each: what the methods with shards have in common.

Shapes: U users, I items, N interactions, K parts, b histories of a batch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.base import Backbone, Report, no_report
from cragru_cli.backbones.model import Training, backbone_class, keys_of
from cragru_cli.backbones.shards import DIGEST_BYTES, Shard, part_of
from cragru_cli.data.dataset import Bool, Dataset, Float32, Float64, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import AbilityError
from cragru_cli.unlearning.request import Removal

if TYPE_CHECKING:
    from scipy.sparse import csr_array

_UNKNOWN = np.float32(-0.5)  # as in `sharded`: where a part places items that it has not met
_LEAST_DEVIATION = np.float32(1e-12)


def refuse_sharded(training: Training, name: str) -> None:
    """Raise for a base that is in shards already.

    Raises:
        AbilityError: It is.
    """
    if training.backbone == "sharded":
        raise AbilityError(
            f"`{name}` makes shards itself and takes no backbone that is sharded",
            hint="Evaluate its base instead.",
        )


@dataclass(frozen=True)
class Parts:
    """A model of the base for each part of the interactions.

    A part's model is fitted on the part's own rows and columns and on nothing else.

    Attributes:
        dataset: What remains.
        training: Of the base.
        part_of: int64[N], from 0 to K - 1.
        shards: K of them.
    """

    dataset: Dataset
    training: Training
    part_of: Int64
    shards: tuple[Shard, ...]

    @classmethod
    def fitted(
        cls,
        dataset: Dataset,
        training: Training,
        part_of: Int64,
        count: int,
        report: Report = no_report,
    ) -> Parts:
        """Every part fitted."""
        nothing = cls(dataset, training, part_of, tuple(_empty() for _ in range(count)))
        return nothing._with_fitted(range(count), report)

    def without(self, removal: Removal) -> tuple[Parts, list[int]]:
        """What remains, the parts that lose something fitted anew, and which these are."""
        gone = removal.interactions
        touched = np.unique(self.part_of[gone]).tolist()
        remaining = self.dataset.without(gone, users=removal.users)
        left = Parts(remaining, self.training, self.part_of[~gone], self.shards)
        return left._with_fitted(touched, no_report), touched

    def _with_fitted(self, numbers: range | list[int], report: Report) -> Parts:
        shards = list(self.shards)
        for at, number in enumerate(numbers):
            report("fitting the parts", done=at, total=len(numbers))
            shards[number] = self._fit(number)
        return Parts(self.dataset, self.training, self.part_of, tuple(shards))

    def _fit(self, number: int) -> Shard:
        """A fresh model of a part."""
        mine = self.dataset.without(self.part_of != number)
        if len(mine.interactions) == 0:
            return _empty()
        matrix = mine.interactions.matrix(mine.n_items)
        part = part_of(matrix, np.zeros(mine.n_users, dtype=np.int64), 0)
        chosen = backbone_class(self.training.backbone)
        seed = int(rng(self.training.seed, "shard", str(number)).integers(1 << 31))
        offers: dict[str, Any] = {"checkpoint": None, "item_keys": None}
        if "keys" in chosen.wants:
            offers["keys"] = keys_of(mine.user_ids, self.training.seed)
        with plugins.guarded("backbones", self.training.backbone):
            model = chosen(chosen.Options(**self.training.options))
            taken = {name: offers[name] for name in chosen.wants}
            model.fit(part.matrix, seed=seed, report=no_report, **taken)
        return Shard(part.columns, bytes(DIGEST_BYTES), model)

    def models(self) -> list[tuple[int, Shard, Backbone]]:
        """The parts that have a model, with their numbers."""
        return [
            (number, shard, shard.model)
            for number, shard in enumerate(self.shards)
            if shard.model is not None
        ]

    def state(self) -> dict[str, Any]:
        """All arrays of all parts."""
        found: dict[str, Any] = {}
        for number, shard, model in self.models():
            found[f"part{number}_columns"] = shard.columns
            found |= {f"part{number}_{name}": array for name, array in model.state().items()}
        return found

    def known(self, histories: csr_array) -> Float64:
        """float64[b, K]: interactions of each history whose items a part has met."""
        found = np.zeros((histories.shape[0], len(self.shards)))
        for number, shard, _ in self.models():
            found[:, number] = np.diff(shard.local(histories).indptr)
        return found

    def met(self) -> Bool:
        """bool[I, K]: which parts have met an item."""
        found = np.zeros((self.dataset.n_items, len(self.shards)), dtype=np.bool_)
        for number, shard, _ in self.models():
            found[shard.columns, number] = True
        return found

    def standardised(self, shard: Shard, model: Backbone, histories: csr_array) -> Float32:
        """float32[b, I]: a part's scores, less their mean, in deviations."""
        scores = np.ascontiguousarray(model.score_batch(shard.local(histories)))
        scores -= scores.mean(axis=1, keepdims=True)
        deviation = np.sqrt((scores * scores).mean(axis=1, keepdims=True))
        wide = np.full(histories.shape, _UNKNOWN, dtype=np.float32)
        wide[:, shard.columns] = scores / np.maximum(deviation, _LEAST_DEVIATION)
        return wide


def described(touched: list[int], count: int, then: str) -> str:
    """What was done anew, in words."""
    if not touched:
        return f"none of {count} shards had to be fitted anew"
    names = ", ".join(str(number + 1) for number in touched)
    which = "shard" if len(touched) == 1 else "shards"
    return f"{len(touched)} of {count} shards fitted anew ({which} {names}), {then}"


def _empty() -> Shard:
    return Shard(np.empty(0, dtype=np.int64), bytes(DIGEST_BYTES), None)
