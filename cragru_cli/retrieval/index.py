"""An index of the item vectors: candidates without a look at every item.

Shapes: I items, n indexed items (those that somebody's remaining interactions mention), d
dimensions, b queries of a block, c candidates.

The index is a graph that hnswlib searches. It is part of the trained state, built with one thread
from the item vectors in the order of items, so its bytes follow from the data as those of the
weights do; after forgetting it is built anew unless vectors and items are the same. What it finds
is scored and ordered by the backbone: only which items are found at all is approximate.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from cragru_cli import plugins
from cragru_cli.backbones.base import Backbone, Report, no_report
from cragru_cli.backbones.model import IndexChoice, Model
from cragru_cli.backbones.stale import Stale
from cragru_cli.backbones.vectors import VectorBackbone, of_length_one
from cragru_cli.data.dataset import Float32, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import AbilityError, IntegrityError
from cragru_cli.project.files import DAMAGED_HINT
from cragru_cli.retrieval import graph
from cragru_cli.retrieval.candidates import largest
from cragru_cli.retrieval.strategies.base import History

MANY = 200_000
"""From so many indexed items on ``auto`` has an index.

``tests/benchmarks/index.py``: at 100,000 items a search is hardly quicker than a product with all
vectors, which grows with the items while a search does not; a graph takes a second to be built for
some thousand items, in each training.
"""

_WIDTH = 8  # nodes that a search keeps in view for each that it is to find
_ALL = 4  # a search for more than a fourth of the items is no quicker than scoring them all
_THREADS = 2
_SMALLEST_STEP = 64


@dataclass(frozen=True)
class _View:
    """The vectors of today's items, wherever the backbone has them."""

    backbone: VectorBackbone
    columns: Int64 | None  # int64[I]; None where they are those of today

    @property
    def metric(self) -> graph.Metric:
        return "l2" if self.backbone.space == "l2" else "ip"

    def of_items(self, items: Int64, *, build: bool = False) -> Float32:
        """float32[n, d].

        Args:
            build: To link neighbours by. Neighbours by angle make the better graph for a search by
                product: by product itself, all links go to long vectors, and many short ones are
                never reached.
        """
        vectors = self.backbone.item_vectors()[self.at(items)]
        by_angle = self.backbone.space == "cosine" or (build and self.backbone.space == "ip")
        return of_length_one(vectors) if by_angle else vectors

    def of_users(self, histories: Sequence[History]) -> Float32:
        """float32[b, d]."""
        from scipy.sparse import csr_array

        pointers = np.cumsum([0, *(len(history) for history in histories)])
        items = self.at(np.concatenate([history.items for history in histories]))
        width = len(self.backbone.item_vectors())
        shape = (len(histories), width)
        return self.backbone.user_vectors(
            csr_array((np.ones(len(items)), items, pointers), shape=shape)
        )

    def at(self, items: NDArray[Any]) -> NDArray[Any]:
        """Where the backbone has items."""
        return items if self.columns is None else self.columns[items]


def _view(backbone: Backbone) -> _View | None:
    """The vectors of a backbone, if it has any."""
    inner, columns = (
        (backbone.inner, backbone.columns) if isinstance(backbone, Stale) else (backbone, None)
    )
    return _View(inner, columns) if isinstance(inner, VectorBackbone) else None


def indexed(
    model: Model, report: Report = no_report, *, before: Mapping[str, NDArray[Any]] | None = None
) -> Model:
    """The model with the index that belongs to its state, if one does.

    Args:
        before: The arrays of an index of the same vectors, of which items may have gone since.
    """
    view, items = _view(model.backbone), _mentioned(model)
    choice = model.training.index
    if view is None or len(items) == 0 or choice == "exact":
        return replace(model, index={})
    if choice == "auto" and len(items) < MANY:
        return replace(model, index={})
    if before and _is_of(before, len(items)):  # none has gone: the same graph
        return replace(model, index={**before, "items": items})
    return replace(model, index=_built(model, view, items, report))


def _built(model: Model, view: _View, items: Int64, report: Report) -> dict[str, NDArray[Any]]:
    seed = int(rng(model.training.seed, "index").integers(1 << 31))
    with plugins.guarded("backbones", model.training.backbone):
        vectors = view.of_items(items, build=True)
    return {"items": items, **graph.build(vectors, view.metric, seed, report)}


def _is_of(arrays: Mapping[str, NDArray[Any]], count: int) -> bool:
    """Whether arrays are a sound graph of so many items."""
    try:
        graph.refuse_unsound(arrays, count)
    except (ValueError, KeyError, IndexError, AttributeError):
        return False
    return arrays.keys() == {"items", "links", "upper", "levels", "entry"}


def _mentioned(model: Model) -> Int64:
    return np.flatnonzero(model.recommendable()).astype(np.int64)


def open_index(model: Model, choice: IndexChoice, report: Report = no_report) -> Index | None:
    """The index to search, or None where all items are to be scored.

    Args:
        choice: ``auto`` takes what the state has; ``hnsw`` builds one where it has none.

    Raises:
        AbilityError: The backbone has no vectors to be indexed.
        IntegrityError: The index of the state is damaged.
    """
    if choice == "exact" or (choice == "auto" and not model.index):
        return None
    view, items = _view(model.backbone), _mentioned(model)
    if view is None and choice == "auto":
        raise IntegrityError("an index of a backbone without vectors", hint=DAMAGED_HINT)
    if view is None:
        raise AbilityError(
            f"the backbone `{model.training.backbone}` has no vectors to be indexed",
            hint="Use --index exact, or a backbone with vectors, such as bpr.",
        )
    if len(items) == 0:
        return None
    try:
        return Index(model, view, model.index or _built(model, view, items, report))
    except (ValueError, KeyError, IndexError) as problem:
        raise IntegrityError(
            f"the index does not fit the trained state ({problem})", hint=DAMAGED_HINT
        ) from None


class Index:
    """A loaded index.

    Raises:
        ValueError: Its arrays do not fit the model.
    """

    def __init__(self, model: Model, view: _View, arrays: Mapping[str, NDArray[Any]]) -> None:
        items = arrays["items"]
        if items.dtype != np.int64 or items.ndim != 1 or not np.all(items[1:] > items[:-1]):
            raise ValueError("items that do not ascend")
        if len(items) == 0 or items[0] < 0 or items[-1] >= model.dataset.n_items:
            raise ValueError("items beyond the catalogue")
        self._items, self._view, self._model = items, view, model
        self._hnsw = graph.load(arrays, view.of_items(items), view.metric)
        self._hnsw.set_num_threads(_THREADS)

    def search(
        self, histories: Sequence[History], masks: Sequence[Int32], count: int
    ) -> list[tuple[Int32, Float32] | None]:
        """The best ``count`` items of each history, best first, with the backbone's scores.

        Args:
            histories: b of them, none empty.
            masks: b arrays of items to leave out.

        Returns:
            For each history items and scores, or None where scoring all items serves better.
        """
        if not histories:
            return []
        allowed = self._model.recommendable()
        gone = len(self._items) - int(allowed[self._items].sum())
        wanted = np.array([count + len(mask) + gone for mask in masks])
        users = self._view.of_users(histories)
        found: list[tuple[Int32, Float32] | None] = [None] * len(histories)
        for rows, size in _groups(wanted, len(self._items)):
            for row, labels in zip(rows, self._nearest(users[rows], size), strict=True):
                items = np.sort(self._items[labels]).astype(np.int32)
                items = items[allowed[items] & ~np.isin(items, masks[row])]
                found[row] = self._scored(users[row : row + 1], items, count)
        return found

    def _nearest(self, users: Float32, size: int) -> NDArray[np.uint64] | list[NDArray[np.uint64]]:
        """Positions among the indexed items; none where the graph does not lead to so many."""
        self._hnsw.set_ef(_WIDTH * size)
        try:
            return cast(NDArray[np.uint64], self._hnsw.knn_query(users, k=size)[0])
        except RuntimeError:  # at least one of them
            return [self._nearest_of_one(user, size) for user in users]

    def _nearest_of_one(self, user: Float32, size: int) -> NDArray[np.uint64]:
        try:
            return cast(NDArray[np.uint64], self._hnsw.knn_query(user[None, :], k=size)[0][0])
        except RuntimeError:
            return np.empty(0, dtype=np.uint64)

    def _scored(self, user: Float32, items: Int32, count: int) -> tuple[Int32, Float32] | None:
        if len(items) < count:
            return None
        backbone = self._view.backbone
        scores = backbone.nearness(user, self._view.at(items).astype(np.int32))[0]
        chosen = largest(scores, count)
        return items[chosen], scores[chosen]


def _groups(wanted: Int64, count: int) -> list[tuple[Int64, int]]:
    """Rows that are searched together, with how many neighbours each; the largest ones nowhere.

    Sizes double from one group to the next, so that nobody is searched for much more than needed.

    Args:
        count: n.
    """
    steps = np.ceil(np.log2(np.maximum(wanted, _SMALLEST_STEP) / _SMALLEST_STEP)).astype(np.int64)
    sizes = np.minimum(_SMALLEST_STEP << steps, count)
    sizes[wanted > count // _ALL] = 0
    return [(np.flatnonzero(sizes == one), one) for one in np.unique(sizes).tolist() if one]
