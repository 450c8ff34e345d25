"""The backbone: item vectors that RecBole has trained, and users who are means of them.

Shapes: I items, d dimensions, h interactions of a history, b histories of a batch.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Report, State, no_report
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.seeds import rng
from cragru_recbole import process

if TYPE_CHECKING:
    from scipy.sparse import csr_array

    Float32 = NDArray[np.float32]
    Int32 = NDArray[np.int32]

_WORD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_OURS = {
    "additional_feat_suffix", "benchmark_filename", "checkpoint_dir", "data_path",
    "dataloaders_save_path", "dataset", "dataset_save_path", "device", "enable_amp",
    "epochs", "eval_args", "eval_step", "gpu_id", "ITEM_ID_FIELD", "load_col", "log_wandb",
    "model", "preload_weight", "repeatable", "reproducibility", "save_dataloaders",
    "save_dataset", "seed", "show_progress", "state", "use_gpu", "USER_ID_FIELD", "worker",
}  # fmt: skip
"""What the plugin decides, and what would write files or leave the CPU."""


@dataclass(frozen=True)
class RecBoleOptions:
    """Options of :class:`RecBole`.

    Attributes:
        model: A general model of RecBole that scores by the product of two vectors.
        epochs: Rounds over all interactions; nothing is held back to stop earlier.
        config: What RecBole's own configuration is to say otherwise: numbers, truth values, words,
            and lists or tables of them.
    """

    model: str = "BPR"
    epochs: int = 100
    config: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not _WORD.fullmatch(self.model):
            raise ValueError(f"model must be the name of one of RecBole's, not {self.model!r}")
        if self.epochs < 1:
            raise ValueError(f"epochs must be at least 1, not {self.epochs}")
        for name, value in self.config.items():
            if name in _OURS:
                raise ValueError(f"config.{name} is not yours to choose: cragru decides it")
            if not _is_plain(value):
                # RecBole evaluates text as Python: a word is the only text without effect.
                raise ValueError(f"config.{name} must be made of numbers and words, not {value!r}")


class RecBole(VectorBackbone):
    """A RecBole model whose score is the product of a user's and an item's vector.

    Its users' vectors are those of the training users. Here a user's vector is the weighted mean of
    the vectors in the history, an addition to the model. State: ``items`` float32[I, d].
    """

    Options = RecBoleOptions
    fold_in = "derived"

    _items: Float32  # [I, d]

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        options: RecBoleOptions = self.options
        self._items = np.zeros((train.shape[1], 1), dtype=np.float32)
        told = train[np.flatnonzero(np.diff(train.indptr) < train.shape[1])]
        if told.nnz == 0:  # who has every item prefers none, and a pairwise loss learns nothing
            return
        question = process.Question(
            model=options.model,
            epochs=options.epochs,
            config=options.config,
            seed=int(rng(seed, "recbole").integers(1 << 31)),
        )
        self._items = process.item_vectors(question, told, report)

    def item_vectors(self) -> Float32:
        return self._items

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        from scipy.sparse import csr_array

        row = (weights, history, np.array([0, len(history)]))
        vector: Float32 = self.user_vectors(csr_array(row, shape=(1, len(self._items))))[0]
        return vector

    def user_vectors(self, histories: csr_array) -> Float32:
        from scipy.sparse import csr_array

        # A sparse product adds each row by itself and in its order: so a history comes to the same
        # alone and in a batch.
        parts = (histories.data.astype(np.float32), histories.indices.copy(), histories.indptr)
        weighted = csr_array(parts, shape=histories.shape)
        weighted.sort_indices()
        totals = weighted @ np.ones(len(self._items), dtype=np.float32)
        vectors: Float32 = np.asarray(weighted @ self._items)
        vectors /= np.where(totals > 0, totals, np.float32(1))[:, None]
        return vectors

    def state(self) -> State:
        return {"items": self._items}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> RecBole:
        backbone, items = cls(options), state["items"]
        if items.dtype != np.float32 or items.ndim != 2 or items.shape[1] == 0:
            raise ValueError(f"vectors are {items.dtype}{list(items.shape)}")
        backbone._items = items
        return backbone


def _is_plain(value: Any) -> bool:
    if isinstance(value, str):
        return _WORD.fullmatch(value) is not None
    if isinstance(value, list):
        return all(_is_plain(one) for one in value)
    if isinstance(value, dict):
        return all(_is_plain(one) for pair in value.items() for one in pair)
    return isinstance(value, (bool, int, float))
