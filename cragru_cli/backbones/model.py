"""A backbone together with the data it was fitted on: what recommends, in memory.

Shapes: I items, N interactions.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, cast, get_args

import numpy as np
from numpy.typing import NDArray

from cragru_cli import plugins
from cragru_cli.backbones.base import (
    Backbone,
    Checkpoint,
    Report,
    no_report,
    parse_options,
)
from cragru_cli.backbones.stale import Stale, width_of
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.dataset import Bool, Dataset, Int32, Int64, UInt64
from cragru_cli.errors import IntegrityError, UsageError
from cragru_cli.project import codec
from cragru_cli.project.files import DAMAGED_HINT
from cragru_cli.project.generations import Content, Contents

_TRAINING = "training.json"
_PREFIX = "backbone."
_COLUMNS = "columns.npy"
_INDEX = "index."

IndexChoice = Literal["auto", "exact", "hnsw"]


@dataclass(frozen=True)
class Training:
    """What decides a trained state beside the data.

    Attributes:
        index: Whether an index of the item vectors belongs to the state: ``auto`` if there are
            many, ``hnsw`` always, ``exact`` never.
    """

    backbone: str
    options: Mapping[str, Any]
    seed: int
    index: IndexChoice = "auto"

    def document(self) -> dict[str, Any]:
        """JSON of a generation."""
        document = asdict(self)
        if self.index == "auto":
            del document["index"]
        return document


@dataclass
class Model:
    """A data set and the backbone fitted on it.

    After a forgetting in memory, both stand for the remaining data; items keep their positions
    until the state is made canonical and written.

    Attributes:
        fitted: Which parts of the backbone were fitted anew, in words; nothing where that is all.
        index: The arrays of an index of the item vectors, where the state has one; see
            :mod:`cragru_cli.retrieval.index`.
    """

    dataset: Dataset
    backbone: Backbone
    training: Training
    fitted: str = ""
    index: Mapping[str, NDArray[Any]] = field(default_factory=dict)

    @property
    def is_stale(self) -> bool:
        """Whether the weights are those of items of which some are gone since."""
        return isinstance(self.backbone, Stale)

    def counts(self) -> Int64:
        """int64[I]: remaining interactions of each item."""
        return self.dataset.interactions.counts(self.dataset.n_items)

    def recommendable(self) -> Bool:
        """bool[I]: items that somebody's remaining interactions mention."""
        return self.counts() > 0

    def popular(self) -> Int32:
        """int32[..]: recommendable items, most interactions first, ties by id."""
        counts = self.counts()
        order = np.argsort(-counts, kind="stable")
        return order[counts[order] > 0].astype(np.int32)


def backbone_class(name: str) -> type[Backbone]:
    """The backbone registered under a name."""
    loaded: type[Backbone] = plugins.load("backbones", name)
    return loaded


def training_of(
    name: str,
    stated: Mapping[str, Any],
    seed: int,
    where: str = "",
    index: IndexChoice = "auto",
) -> Training:
    """The resolved training: every option with its value.

    Args:
        where: The file that states the options, for messages.
    """
    place = f"{where}, [backbones.{name}]".removeprefix(", ")
    chosen = backbone_class(name)
    options = parse_options(chosen, stated, place)
    return Training(name, asdict(options), seed, fitting_index(name, index))


def fitting_index(name: str, index: IndexChoice) -> IndexChoice:
    """What a setting comes to for a backbone: without vectors there is nothing to be indexed."""
    return index if issubclass(backbone_class(name), VectorBackbone) else "auto"


def fit(
    dataset: Dataset,
    training: Training,
    report: Report = no_report,
    checkpoint: Checkpoint | None = None,
    previous: Stale | None = None,
) -> Model:
    """Fit a fresh backbone on the whole data set, which may be empty.

    Args:
        previous: One that was fitted before something was forgotten, with a column for each item
            of the data set: what still holds of it may be taken over, to the same end.
    """
    chosen = backbone_class(training.backbone)
    matrix = dataset.interactions.matrix(dataset.n_items)
    offers: dict[str, Any] = {"checkpoint": checkpoint}
    if "keys" in chosen.wants:
        offers["keys"] = keys_of(dataset.user_ids, training.seed)
    if "item_keys" in chosen.wants:
        offers["item_keys"] = keys_of(dataset.catalog.ids, training.seed)
    with plugins.guarded("backbones", training.backbone):
        backbone = chosen(chosen.Options(**training.options))
        taken = {name: offers[name] for name in chosen.wants}
        fitted, seed = "", training.seed
        if previous is None:
            backbone.fit(matrix, seed=seed, report=report, **taken)
        else:
            earlier = previous.inner, previous.columns
            fitted = backbone.refit(matrix, *earlier, seed=seed, report=report, **taken)
    return Model(dataset, backbone, training, fitted)


def keys_of(ids: Sequence[str], seed: int) -> UInt64:
    """uint64[n]: numbers drawn by seed and id, so that others' coming and going changes none."""
    texts = (f"{seed}\x1f{name}".encode("utf-8", "surrogatepass") for name in ids)
    drawn = b"".join(hashlib.sha256(text).digest()[:8] for text in texts)
    return np.frombuffer(drawn, dtype="<u8").astype(np.uint64)


def encode(model: Model) -> dict[str, Content]:
    """The model as the files of a generation; a stale backbone's columns are one of them."""
    backbone = model.backbone
    with plugins.guarded("backbones", model.training.backbone):
        state = backbone.state()
    columns = {_COLUMNS: backbone.columns} if isinstance(backbone, Stale) else {}
    return {
        **codec.encode(model.dataset),
        _TRAINING: model.training.document(),
        **{f"{_PREFIX}{name}.npy": array for name, array in state.items()},
        **{f"{_INDEX}{name}.npy": array for name, array in model.index.items()},
        **columns,
    }


def is_trained(contents: Contents) -> bool:
    """Whether a generation holds a fitted backbone."""
    return _TRAINING in contents


def training_in(contents: Contents) -> Training | None:
    """How a generation's backbone was fitted, or None where there is none."""
    if not is_trained(contents):
        return None
    stated = cast(Mapping[str, Any], contents[_TRAINING])
    try:
        index = stated.get("index", "auto")
        if index not in get_args(IndexChoice):
            raise ValueError(f"no index is called {index!r}")
        options = dict(stated["options"])
        return Training(str(stated["backbone"]), options, int(stated["seed"]), index)
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as problem:
        raise _unfit(problem) from None


def decode(contents: Contents) -> Model:
    """The model of a generation.

    Raises:
        UsageError: The project has not been trained.
        IntegrityError: Files that do not fit together (a manifest written by something else).
    """
    training = training_in(contents)
    if training is None:
        raise UsageError("this project has not been trained yet", hint="Run `cragru train` first.")
    chosen = backbone_class(training.backbone)
    state, index = _arrays(contents, _PREFIX), _arrays(contents, _INDEX)
    dataset = codec.decode(contents)
    with plugins.guarded("backbones", training.backbone):
        try:
            options = chosen.Options(**training.options)
            backbone = chosen.from_state(options, state)
            if _COLUMNS in contents:
                backbone = _stale(backbone, contents[_COLUMNS], dataset.n_items)
            elif width_of(backbone) != dataset.n_items:
                raise ValueError(f"{width_of(backbone)} columns for {dataset.n_items} items")
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as problem:
            raise _unfit(problem) from None
    return Model(dataset, backbone, training, index=index)


def _arrays(contents: Contents, prefix: str) -> dict[str, NDArray[Any]]:
    return {
        name.removeprefix(prefix).removesuffix(".npy"): content
        for name, content in contents.items()
        if name.startswith(prefix) and isinstance(content, np.ndarray)
    }


def _stale(backbone: Backbone, columns: Content, n_items: int) -> Stale:
    if not isinstance(columns, np.ndarray) or columns.shape != (n_items,):
        raise ValueError(f"{_COLUMNS} does not name a column for each of {n_items} items")
    return Stale(backbone, columns)


def _unfit(problem: Exception) -> IntegrityError:
    return IntegrityError(
        f"the trained state does not fit its backbone ({problem})", hint=DAMAGED_HINT
    )
