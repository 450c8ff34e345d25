"""Sharded: many models of a few users each, so that forgetting somebody concerns one of them.

Shapes: U users, I items, K shards, h interactions of a history, c scored items, b histories of a
batch; m items of one shard, d dimensions of its vectors.

Users are divided among shards, each shard has a model of its own (Bourtoule et al. 2021, arXiv
1912.03817; for recommendation Chen et al. 2022, arXiv 2201.06820), and a history is scored by all
of them: an item's score is the mean of its standardised scores, in which a shard counts by how many
items of the history it has met. Where it has not met the item, it places it somewhat below the
middle of what it has met.

Where the models score by products of vectors, mean and deviation of a user's scores follow from
the user's vector, and the mean over shards is one product of longer vectors.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast, get_args

import numpy as np
from numpy.typing import NDArray

from cragru_cli import plugins
from cragru_cli.backbones.base import (
    Backbone,
    Checkpoint,
    Report,
    State,
    no_report,
    parse_options,
)
from cragru_cli.backbones.products import products
from cragru_cli.backbones.shards import DIGEST_BYTES, Assignment, Part, Shard, assign, part_of
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.seeds import rng
from cragru_cli.project.checkpoint import versions

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    from cragru_cli.data.dataset import Float32, Int32, Int64, UInt64

_UNKNOWN = np.float32(
    -0.5
)  # standard deviations from the middle, for an item that a shard has not met
_LEAST_DEVIATION = np.float32(1e-12)
_MOST_SHARDS = 1000


@dataclass(frozen=True)
class ShardedOptions:
    """Options of :class:`Sharded`.

    Attributes:
        base: The backbone that each shard has one of.
        shards: K.
        assignment: Of users to shards: ``random``, or by ``similarity`` of histories.
        options: Of the base, ``[backbones.sharded.options]``.
    """

    base: str = "bpr"
    shards: int = 10
    assignment: str = "random"
    options: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not 1 <= self.shards <= _MOST_SHARDS:
            raise ValueError(f"shards must be from 1 to {_MOST_SHARDS}, not {self.shards}")
        if self.assignment not in get_args(Assignment):
            known = ", ".join(get_args(Assignment))
            raise ValueError(f"assignment is one of {known}, not {self.assignment!r}")
        if self.base == "sharded":
            raise ValueError("base must be another backbone than `sharded`")
        stated = parse_options(self.base_class, self.options, "[backbones.sharded.options]")
        object.__setattr__(self, "options", asdict(stated))

    @cached_property
    def base_class(self) -> type[Backbone]:
        """The class of the base."""
        return cast(type[Backbone], plugins.load("backbones", self.base))

    @property
    def base_options(self) -> Any:
        """The options of the base, as it takes them."""
        return self.base_class.Options(**self.options)


class Sharded(Backbone):
    """State: ``digests`` uint8[K, 32], ``known`` int64[I] shards that have met each item, and of
    each shard from 1 to K that has users ``shardN_columns`` int64[m] and ``shardN_...``.
    """

    Options = ShardedOptions
    unlearning = "retrain"
    wants = frozenset({"keys", "item_keys", "checkpoint"})

    _shards: list[Shard]
    _known: Int64  # [I]

    def fit(
        self,
        train: csr_array,
        *,
        seed: int,
        report: Report = no_report,
        keys: UInt64 | None = None,
        item_keys: UInt64 | None = None,
        checkpoint: Checkpoint | None = None,
    ) -> None:
        self._fit(train, {}, seed, report, keys, item_keys, checkpoint)

    def refit(
        self,
        train: csr_array,
        previous: Backbone,
        columns: Int64,
        *,
        seed: int,
        report: Report = no_report,
        **offers: Any,
    ) -> str:
        assert isinstance(previous, Sharded)
        known = {shard.digest: shard.model for shard in previous._shards if shard.model}
        touched = self._fit(train, known, seed, report, **offers)
        count = len(self._shards)
        if not touched:
            return f"none of {count} shards had to be fitted anew"
        names = ", ".join(str(number + 1) for number in touched)
        which = "shard" if len(touched) == 1 else "shards"
        fitted = f"{len(touched)} of {count} shards fitted anew ({which} {names})"
        return fitted if len(touched) == count else f"{fitted}, the others kept as they were fitted"

    def _fit(
        self,
        train: csr_array,
        known: Mapping[bytes, Backbone],
        seed: int,
        report: Report,
        keys: UInt64 | None = None,
        item_keys: UInt64 | None = None,
        checkpoint: Checkpoint | None = None,
    ) -> list[int]:
        """Fit every shard whose model is not among those that are known by their digest.

        Returns:
            Those that were fitted.
        """
        self.__dict__.pop("_joint", None)
        options, self._shards, fitted = self.options, [], []
        known = {**known, **_finished(options, checkpoint)}
        chosen = assign(train, options.shards, options.assignment, seed, keys, item_keys)
        report(_balance(chosen, options.shards))
        for number in range(options.shards):
            part = part_of(train, chosen, number)
            mine = keys[part.rows] if keys is not None else None
            shard_seed = int(rng(seed, "shard", str(number)).integers(1 << 31))
            shard = self._shard(part, shard_seed, mine, known, _prefixed(report, number, options))
            if shard.model is not None and shard.model is not known.get(shard.digest):
                fitted.append(number)
                _save(self._shards, shard, checkpoint)
            self._shards.append(shard)
        self._known = np.zeros(train.shape[1], dtype=np.int64)
        for shard in self._shards:
            self._known[shard.columns] += 1
        return fitted

    def _shard(
        self,
        part: Part,
        seed: int,
        keys: UInt64 | None,
        known: Mapping[bytes, Backbone],
        report: Report,
    ) -> Shard:
        base = self.options.base_class(self.options.base_options)
        offers: dict[Any, Any] = {"keys": keys, "item_keys": None, "checkpoint": None}
        settings = {"base": self.options.base, "options": self.options.options}
        settings["versions"] = versions()  # what another version fitted is not taken over
        digest = part.digest(seed, settings, keys if "keys" in base.wants else None)
        if len(part.rows) == 0:
            return Shard(part.columns, digest, None)
        if digest in known:
            return Shard(part.columns, digest, known[digest])
        taken = {name: offers[name] for name in base.wants}
        base.fit(part.matrix, seed=seed, report=report, **taken)
        return Shard(part.columns, digest, base)

    def score(self, history: Int32, weights: Float32, items: Int32 | None = None) -> Float32:
        from scipy.sparse import csr_array

        pointers = np.array([0, len(history)])
        one = csr_array((weights, history, pointers), shape=(1, len(self._known)))
        if self._joint is not None:
            found: Float32 = self._joint.scores(one, items)[0]
            return found
        scores: Float32 = self._mean_of_standardised(one)[0]
        return scores if items is None else scores[items]

    def score_batch(self, histories: csr_array) -> Float32:
        if self._joint is not None:
            return self._joint.scores(histories, None)
        return self._mean_of_standardised(histories)

    def relations(self, history: Int32, items: Int32) -> Float32:
        """The mean of the shards' own; none where a shard has not met both."""
        found = np.zeros((len(history), len(items)), dtype=np.float32)
        for shard, model in _with_models(self._shards):
            position = shard.positions(len(self._known))
            rows, columns = position[history], position[items]
            place = np.ix_(rows >= 0, columns >= 0)
            found[place] += model.relations(rows[rows >= 0], columns[columns >= 0])
        return found / np.float32(max(1, len(self._shards)))

    def state(self) -> State:
        return {**_state_of(self._shards), "known": self._known}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Sharded:
        backbone = cls(options)
        backbone._shards, known = _shards_of(options, state), state["known"]
        if known.ndim != 1 or known.dtype != np.int64:
            raise ValueError("it is not said how many shards have met each item")
        found = np.zeros(len(known), dtype=np.int64)
        for shard in backbone._shards:
            if len(shard.columns) and not 0 <= shard.columns[0] <= shard.columns[-1] < len(known):
                raise ValueError("a shard has columns beyond the catalogue")
            found[shard.columns] += 1
        if not np.array_equal(found, known):
            raise ValueError("shards have met other items than it is said")
        backbone._known = known
        return backbone

    def _mean_of_standardised(self, histories: csr_array) -> Float32:
        total = np.zeros(histories.shape, dtype=np.float32)
        shards = list(_with_models(self._shards))
        local = [shard.local(histories) for shard, _ in shards]
        for (shard, model), mine, voice in zip(shards, local, _voices(local), strict=True):
            scores = np.ascontiguousarray(model.score_batch(mine))
            scores -= scores.mean(axis=1, keepdims=True)
            deviation = np.sqrt((scores * scores).mean(axis=1, keepdims=True))
            scores /= np.maximum(deviation, _LEAST_DEVIATION)
            total += voice * _UNKNOWN
            total[:, shard.columns] += voice * (scores - _UNKNOWN)
        return total

    @cached_property
    def _joint(self) -> _Joint | None:
        """The shards as one model of longer vectors, where they score by products."""
        models = [model for _, model in _with_models(self._shards)]
        if not models or not all(isinstance(one, VectorBackbone) for one in models):
            return None
        if any(cast(VectorBackbone, one).space != "ip" for one in models):
            return None
        return _Joint(self._shards, len(self._known))


class _Joint:
    """All shards' vectors side by side.

    Of a shard, the mean of a user's scores is u'v for the mean item vector v, and their variance
    u'Cu for the covariance C of the item vectors. So with item vectors less their mean, and a
    user's divided by the root of that, the product is the standardised score. A further entry of
    the item's vector is for items that the shard has not met.
    """

    def __init__(self, shards: Sequence[Shard], n_items: int) -> None:
        self._shards = [(shard, cast(VectorBackbone, one)) for shard, one in _with_models(shards)]
        self._covariances: list[Float32] = []
        parts: list[Float32] = []
        for shard, model in self._shards:
            vectors = model.item_vectors().astype(np.float64)
            centred = vectors - vectors.mean(axis=0)
            part = np.zeros((n_items, vectors.shape[1] + 1), dtype=np.float32)
            part[:, -1] = _UNKNOWN
            part[shard.columns, :-1] = centred
            part[shard.columns, -1] = 0
            parts.append(part)
            self._covariances.append((centred.T @ centred / len(centred)).astype(np.float32))
        self._items: Float32 = np.hstack(parts)

    def scores(self, histories: csr_array, items: Int32 | None) -> Float32:
        """float32[b, c]."""
        local = [shard.local(histories) for shard, _ in self._shards]
        parts: list[Float32] = []
        for at, voice in enumerate(_voices(local)):
            vectors = self._shards[at][1].user_vectors(local[at])
            variances = products(vectors, self._covariances[at]) * vectors
            squares = variances.sum(axis=1, keepdims=True)
            deviation = np.sqrt(np.maximum(squares, _LEAST_DEVIATION**2))
            parts += [vectors * (voice / deviation), voice]
        return products(np.hstack(parts), self._items if items is None else self._items[items])


def _voices(local: Sequence[csr_array]) -> Iterator[Float32]:
    """float32[b, 1] for each shard: how much it counts, by the interactions that it knows.

    All count the same for a history that none knows anything of.
    """
    known = np.array([np.diff(one.indptr) for one in local], dtype=np.float64)
    known += known.sum(axis=0) == 0
    known /= np.maximum(known.sum(axis=0), 1)
    return (share[:, None].astype(np.float32) for share in known)


def _with_models(shards: Sequence[Shard]) -> Iterator[tuple[Shard, Backbone]]:
    return ((shard, shard.model) for shard in shards if shard.model is not None)


def _state_of(shards: Sequence[Shard]) -> State:
    digests = b"".join(shard.digest for shard in shards)
    state: State = {"digests": np.frombuffer(digests, np.uint8).reshape(-1, DIGEST_BYTES)}
    for number, shard in enumerate(shards, start=1):
        if shard.model is not None:
            state[f"shard{number}_columns"] = shard.columns
            for name, array in shard.model.state().items():
                state[f"shard{number}_model_{name}"] = array
    return state


def _shards_of(options: ShardedOptions, state: Mapping[str, NDArray[Any]]) -> list[Shard]:
    """The shards of a state.

    Raises:
        ValueError: They do not fit together.
    """
    digests = state["digests"]
    if digests.dtype != np.uint8 or digests.shape != (options.shards, DIGEST_BYTES):
        raise ValueError(f"no digests of {options.shards} shards")
    return [
        _shard_of(options, state, f"shard{number}_", digest.tobytes())
        for number, digest in enumerate(digests, start=1)
    ]


def _shard_of(
    options: ShardedOptions, state: Mapping[str, NDArray[Any]], prefix: str, digest: bytes
) -> Shard:
    if not any(digest):
        return Shard(np.empty(0, dtype=np.int64), digest, None)
    columns = state[f"{prefix}columns"]
    if columns.ndim != 1 or columns.dtype != np.int64 or not np.all(columns[1:] > columns[:-1]):
        raise ValueError(f"{prefix}columns do not ascend")
    begin = f"{prefix}model_"
    mine = {name.removeprefix(begin): one for name, one in state.items() if name.startswith(begin)}
    model = options.base_class.from_state(options.base_options, mine)
    nobody = np.empty(0, dtype=np.int32), np.empty(0, dtype=np.float32)
    if len(model.score(*nobody)) != len(columns):
        raise ValueError(f"{prefix}columns are not as many as its model has")
    return Shard(columns, digest, model)


def _save(done: Sequence[Shard], latest: Shard, checkpoint: Checkpoint | None) -> None:
    if checkpoint is not None:
        checkpoint.save(_state_of([*done, latest]))


def _finished(options: ShardedOptions, checkpoint: Checkpoint | None) -> dict[bytes, Backbone]:
    """Models that an interrupted fit had finished, by their digests."""
    saved = checkpoint.load() if checkpoint is not None else None
    if saved is None:
        return {}
    try:
        digests = np.zeros((options.shards, DIGEST_BYTES), dtype=np.uint8)
        digests[: len(saved["digests"])] = saved["digests"]
        shards = _shards_of(options, {**saved, "digests": digests})
    except (KeyError, TypeError, ValueError):
        return {}  # of another version: fit them all
    return {shard.digest: model for shard, model in _with_models(shards)}


def _balance(chosen: Int64, count: int) -> str:
    sizes = np.bincount(chosen, minlength=count)
    return f"{count} shards of {sizes.min():,} to {sizes.max():,} users"


def _prefixed(report: Report, number: int, options: ShardedOptions) -> Report:
    """The report of a shard's model, which says of which shard it is."""

    def prefixed(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        named = f"shard {number + 1} of {options.shards}: {step}"
        report(named, done=done, total=total, **figures)

    return prefixed
