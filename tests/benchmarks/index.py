"""What an index of item vectors finds and how quickly, against scoring all items.

The vectors are made up: clusters of items on the sphere of tastes, lengths that vary, users with
histories from a few clusters. Each way answers the same queries in turns on the same machine, one
at a time and in a batch. ``exact`` is the way the product goes without an index; ``numpy`` is the
least that any exact search does: products by BLAS and a partition, without masks or order.
"""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

import numpy as np
from common import arguments, emit
from scoring import Given

from cragru_cli.backbones.base import NoOptions
from cragru_cli.backbones.model import Model, Training
from cragru_cli.data.dataset import Catalog, Dataset, Interactions, Profiles
from cragru_cli.retrieval import graph
from cragru_cli.retrieval import index as indexes
from cragru_cli.retrieval.index import Index, indexed, open_index
from cragru_cli.retrieval.retrieve import Query, query_for, recall, retrieve
from cragru_cli.retrieval.strategies.base import history_of

LISTS = 50


def made_up(items: int, users: int, dimensions: int, history: int) -> tuple[Any, Dataset]:
    """Vectors and a log in which users like some clusters; every item is somebody's."""
    rng = np.random.default_rng(0)
    clusters = max(8, items // 1000)
    centres = rng.standard_normal((clusters, dimensions))
    of = np.sort(rng.integers(clusters, size=items))
    vectors = centres[of] + 0.7 * rng.standard_normal((items, dimensions))
    vectors *= rng.lognormal(0, 0.2, (items, 1)) / np.sqrt(dimensions)
    ends = np.searchsorted(of, np.arange(clusters + 1))
    rows = [_liked(rng, ends, history) for _ in range(users)]
    rows += np.array_split(rng.permutation(items), max(1, items // 500))
    log = Interactions(
        pointers=np.cumsum([0, *(len(row) for row in rows)]).astype(np.int64),
        items=np.concatenate(rows).astype(np.int32),
        ratings=np.ones(sum(map(len, rows)), dtype=np.float32),
        timestamps=np.zeros(sum(map(len, rows))),
        timed=False,
        rated=False,
    )
    ids = tuple(f"i{at:07d}" for at in range(items))
    catalog = Catalog(ids, np.ones(items, dtype=np.bool_), ids, ((),) * items, {})
    names = tuple(f"u{at:07d}" for at in range(len(rows)))
    return vectors.astype(np.float32), Dataset(names, catalog, log, Profiles((), {}))


def _liked(rng: np.random.Generator, ends: Any, history: int) -> Any:
    chosen = rng.integers(len(ends) - 1, size=3)
    pool = np.concatenate([np.arange(ends[one], ends[one + 1]) for one in chosen])
    pool = np.unique(pool) if len(pool) else np.array([0])
    return rng.choice(pool, min(history, len(pool)), replace=False)


def numpy_search(vectors: Any, users: Any) -> Iterator[Any]:
    for scores in users @ vectors.T:
        top = np.argpartition(scores, -LISTS)[-LISTS:]
        yield top[np.argsort(-scores[top])]


def rates(ways: dict[str, Callable[[list[int]], object]], queries: int) -> dict[str, Any]:
    """Queries a second of each way, the median of rounds in which all take their turn."""
    found: dict[str, list[float]] = {name: [] for name in ways}
    rounds = np.array_split(np.arange(queries), 5)
    for part in rounds:
        for name, way in ways.items():
            begin = time.perf_counter()
            way(part.tolist())
            found[name].append(len(part) / (time.perf_counter() - begin))
    return {name: round(float(np.median(values)), 1) for name, values in found.items()}


def measure(
    model: Model, index: Index, queries: list[Query], few: int, width: int
) -> dict[str, Any]:
    indexes._WIDTH = width
    backbone, vectors = model.backbone, model.backbone.item_vectors()
    users = np.stack([
        backbone.user_vector(one.history.items, np.ones(len(one.history), np.float32))
        for one in queries
    ])  # fmt: skip

    def alone(by: Index | None) -> Callable[[list[int]], object]:
        return lambda part: [list(retrieve(model, [queries[at]], LISTS, by)) for at in part]

    def together(by: Index | None) -> Callable[[list[int]], object]:
        return lambda part: list(retrieve(model, [queries[at] for at in part], LISTS, by))

    one_by_one = rates(
        {
            "exact": alone(None),
            "numpy": lambda part: [list(numpy_search(vectors, users[[at]])) for at in part],
            "hnsw": alone(index),
        },
        few,
    )
    in_batch = rates(
        {
            "exact": together(None),
            "numpy": lambda part: list(numpy_search(vectors, users[part])),
            "hnsw": together(index),
        },
        few,
    )
    many = rates({"hnsw": together(index)}, len(queries))
    return {
        "nodes_in_view_for_each_neighbour": width,
        "one_by_one": one_by_one,
        "in_batch": in_batch,
        "hnsw_in_a_large_batch": many["hnsw"],
        "times_the_faster_exact": {
            "one_by_one": round(
                one_by_one["hnsw"] / max(one_by_one["exact"], one_by_one["numpy"]), 1
            ),
            "in_batch": round(in_batch["hnsw"] / max(in_batch["exact"], in_batch["numpy"]), 1),
        },
        "recall@50": round(recall(model, queries, LISTS, index), 4),
    }


def result_of(items: int, given: Any) -> dict[str, Any]:
    vectors, dataset = made_up(items, given.users, given.dimensions, given.history)
    backbone = Given.from_state(NoOptions(), {"vectors": vectors})
    bare = Model(dataset, backbone, Training("given", {}, 0, "hnsw"))
    steps: list[tuple[int, int]] = []
    begin = time.perf_counter()
    model = indexed(bare, lambda step, done=0, total=0, **figures: steps.append((done, total)))
    seconds = time.perf_counter() - begin
    begin = time.perf_counter()
    index = open_index(model, "auto")
    assert index is not None
    loading = time.perf_counter() - begin
    queries = [query_for(history_of(dataset, user)) for user in range(given.users)]
    return {
        "items": items,
        "build_seconds": round(seconds, 1),
        "reports_of_progress": len(steps),
        "load_seconds": round(loading, 2),
        "index_megabytes": round(sum(one.nbytes for one in model.index.values()) / 1e6, 1),
        "vector_megabytes": round(vectors.nbytes / 1e6, 1),
        "by_width": [
            measure(model, index, queries, given.few, int(width))
            for width in given.widths.split(",")
        ],
        "peak_megabytes": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3),
    }


def main() -> None:
    given = arguments(
        __doc__, items="20000,100000", dimensions=64, users=500, few=50, history=20,
        widths=str(indexes._WIDTH),
    )  # fmt: skip
    given.data.clear()
    results = [result_of(int(items), given) for items in given.items.split(",")]
    emit(
        "index",
        {
            "hnswlib": version("hnswlib"),
            "dimensions": given.dimensions,
            "links": graph._LINKS,
            "construction": graph._CONSTRUCTION,
            "build_threads": 1,
            "search_threads": indexes._THREADS,
            "by_size": results,
        },
    )


if __name__ == "__main__":
    main()
