"""From histories to candidates, many users at a time.

Shapes: I items, c candidates of a query, b queries of a block.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.base import Backbone
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Bool, Float32, Int32
from cragru_cli.retrieval.candidates import best
from cragru_cli.retrieval.index import Index
from cragru_cli.retrieval.strategies.base import History

_SCORES_PER_BLOCK = 1 << 22  # 16 MB of float32
_FEWEST_ROWS = 8  # items are read from memory once for all of a block
_SEARCHES_PER_BLOCK = 256
_ONE_BY_ONE = 4  # so few that setting up a sparse matrix is not worth its import


@dataclass(frozen=True)
class Query:
    """Whom to recommend for.

    Attributes:
        history: The remaining interactions; not empty.
        seen: int32[..], items not to recommend, all from remaining data.
    """

    history: History
    seen: Int32


@dataclass(frozen=True)
class Retrieved:
    """A query and its candidates, best first by the whole history.

    Attributes:
        candidates: int32[c].
        scores: float32[c].
    """

    query: Query
    candidates: Int32
    scores: Float32


def query_for(history: History) -> Query:
    """The query that leaves out what the history mentions."""
    return Query(history, history.items)


def retrieve(
    model: Model, queries: Iterable[Query], count: int, index: Index | None = None
) -> Iterator[Retrieved]:
    """The best ``count`` candidates of each query, in the order of the queries.

    While the caller works on one block of queries, the next is scored.

    Args:
        index: Where to look for candidates; None to score all items.
    """
    allowed = model.recommendable()
    rows = _SEARCHES_PER_BLOCK if index else _rows_per_block(model)
    stream = iter(queries)
    with ThreadPoolExecutor(1) as ahead:
        pending: Future[list[Retrieved]] | None = None
        while block := list(islice(stream, rows)):
            following = ahead.submit(_retrieve_block, model, block, allowed, count, index)
            if pending is not None:
                yield from pending.result()
            pending = following
        if pending is not None:
            yield from pending.result()


def _rows_per_block(model: Model) -> int:
    return max(_FEWEST_ROWS, _SCORES_PER_BLOCK // max(1, model.dataset.n_items))


def _retrieve_block(
    model: Model, block: list[Query], allowed: Bool, count: int, index: Index | None
) -> list[Retrieved]:
    if index is None:
        return _score_block(model, block, allowed, count)
    histories, masks = [one.history for one in block], [one.seen for one in block]
    with plugins.guarded("backbones", model.training.backbone):
        found = index.search(histories, masks, count)
    left = [query for query, one in zip(block, found, strict=True) if one is None]
    rows = _rows_per_block(model)
    parts = (left[at : at + rows] for at in range(0, len(left), rows))
    scored = (one for part in parts for one in _score_block(model, part, allowed, count))
    return [
        next(scored) if one is None else Retrieved(query, *one)
        for query, one in zip(block, found, strict=True)
    ]


def _score_block(model: Model, block: list[Query], allowed: Bool, count: int) -> list[Retrieved]:
    histories = [query.history for query in block]
    with plugins.guarded("backbones", model.training.backbone):
        scores = score_histories(model.backbone, histories, model.dataset.n_items)
    items, found = best(scores, allowed, [query.seen for query in block], count)
    return [Retrieved(*entry) for entry in zip(block, items, found, strict=True)]


def recall(model: Model, queries: list[Query], count: int, index: Index) -> float:
    """The mean share of the best ``count`` candidates that the index finds."""
    pairs = zip(
        retrieve(model, queries, count), retrieve(model, queries, count, index), strict=True
    )
    shares = [
        len(np.intersect1d(exact.candidates, near.candidates)) / max(1, len(exact.candidates))
        for exact, near in pairs
    ]
    return float(np.mean(shares)) if shares else 1.0


def score_histories(backbone: Backbone, histories: list[History], n_items: int) -> Float32:
    """float32[b, I] scores of all items; every interaction counts the same."""
    if len(histories) <= _ONE_BY_ONE:
        rows = [
            backbone.score(history.items, np.ones(len(history), dtype=np.float32))
            for history in histories
        ]
        return np.stack(rows)
    from scipy.sparse import csr_array

    sizes = [len(history) for history in histories]
    pointers = np.concatenate(([0], np.cumsum(sizes)))
    items = np.concatenate([history.items for history in histories])
    shape = (len(histories), n_items)
    return backbone.score_batch(csr_array((np.ones(len(items)), items, pointers), shape=shape))
