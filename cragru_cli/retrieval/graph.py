"""The graph of an approximate index as plain arrays: built, checked, and handed to hnswlib.

Shapes: n indexed vectors, d dimensions, M links of a node in upper layers (2M in the lowest), L sum
of the nodes' levels.

A hierarchical navigable small world (Malkov & Yashunin 2018). hnswlib trusts whatever it loads, so
nothing reaches it but arrays whose every link is known to lead somewhere. The vectors are not part
of the arrays: they are in the backbone's state already.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import Report

if TYPE_CHECKING:
    from cragru_cli.data.dataset import Bool, Float32, Int32

Graph = Mapping[str, NDArray[Any]]
"""``links`` int32[n, 2M] of the lowest layer and ``upper`` int32[L, M] of the others, node by node
and upwards, -1 where there is none; ``levels`` int8[n]; ``entry`` int64[1]."""
Metric = Literal["ip", "l2"]

_LINKS = 24
_CONSTRUCTION = 200  # candidates that are looked at for the links of a new node
_PROGRESS = 10_000  # vectors between two reports
_NONE = -1


def build(vectors: Float32, metric: Metric, seed: int, report: Report) -> dict[str, NDArray[Any]]:
    """The graph of vectors float32[n, d]: with one thread, a function of its arguments alone."""
    import hnswlib

    count, dimensions = vectors.shape
    index = hnswlib.Index(space=metric, dim=dimensions)
    index.init_index(
        max_elements=count, M=_LINKS, ef_construction=_CONSTRUCTION, random_seed=seed % (1 << 31)
    )
    for begin in range(0, count, _PROGRESS):
        report("building the index", done=begin, total=count)
        end = min(begin + _PROGRESS, count)
        index.add_items(vectors[begin:end], np.arange(begin, end), num_threads=1)
    return _arrays_of(index.__getstate__()[0], count)


def _arrays_of(state: Mapping[str, Any], count: int) -> dict[str, NDArray[Any]]:
    levels = state["element_levels"][:count]
    words = _words(state["data_level0"], count)
    upper = _words(state["link_lists"], int(levels.sum()))
    return {
        "links": _padded(words[:, 0], words[:, 1 : 1 + 2 * _LINKS]),
        "upper": _padded(upper[:, 0], upper[:, 1 : 1 + _LINKS]),
        "levels": levels.astype(np.int8),
        "entry": np.array([state["enterpoint_node"]], dtype=np.int64),
    }


def _words(raw: NDArray[Any], rows: int) -> NDArray[np.uint32]:
    """A block of memory as rows of whole numbers."""
    width = max(1, len(raw) // 4 // max(1, rows))
    return raw.view(np.uint32).reshape(rows, -1) if rows else np.empty((0, width), np.uint32)


def _padded(counts: NDArray[np.uint32], links: NDArray[np.uint32]) -> Int32:
    """Links as numbers, -1 behind the last; what lies there in memory is of links that were."""
    width = 0 if len(counts) == 0 else links.shape[1]
    lengths = (counts & 0xFFFF).astype(np.int64)
    found = links[:, :width].astype(np.int32)
    found[np.arange(width) >= lengths[:, None]] = _NONE
    return found


def refuse_unsound(graph: Graph, count: int) -> None:
    """Check that a graph of so many vectors leads nowhere else.

    Raises:
        ValueError: It does, or its arrays do not fit together.
    """
    links, upper, levels, entry = (graph[name] for name in ("links", "upper", "levels", "entry"))
    shapes = (
        (links, np.int32, (count, 2 * _LINKS)),
        (levels, np.int8, (count,)),
        (entry, np.int64, (1,)),
        (upper, np.int32, (int(levels.sum()) if levels.dtype == np.int8 else -1, _width(upper))),
    )
    for array, dtype, shape in shapes:
        if array.dtype != dtype or array.shape != shape:
            raise ValueError(f"an index of {array.dtype}{list(array.shape)}")
    if count == 0 or levels.min() < 0 or not 0 <= entry[0] < count:
        raise ValueError("an index without a way in")
    if levels[entry[0]] != levels.max():
        raise ValueError("an index that is not entered from above")
    _refuse_loose_links(links, np.zeros(len(links), dtype=np.int8), levels)
    _refuse_loose_links(upper, _layers(levels), levels)


def _width(upper: NDArray[Any]) -> int:
    return 0 if len(upper) == 0 and upper.ndim == 2 and upper.shape[1] == 0 else _LINKS


def _layers(levels: NDArray[np.int8]) -> NDArray[np.int8]:
    """int8[L]: the layer of each row of ``upper``, from 1 to the node's level."""
    ends = np.cumsum(levels, dtype=np.int64)
    within = np.arange(ends[-1]) - np.repeat(ends - levels, levels)
    return (within + 1).astype(np.int8)


def _refuse_loose_links(links: Int32, layers: NDArray[np.int8], levels: NDArray[np.int8]) -> None:
    """Each link must lead to a node that is in the layer of the link; no gaps between links."""
    is_link: Bool = links != _NONE
    if links.size and (links.min() < _NONE or links.max() >= len(levels)):
        raise ValueError("an index with links beyond its end")
    if np.any(is_link[:, 1:] & ~is_link[:, :-1]):
        raise ValueError("an index with gaps between links")
    if np.any(levels[links[is_link]] < np.broadcast_to(layers[:, None], links.shape)[is_link]):
        raise ValueError("an index with links out of their layer")


def load(graph: Graph, vectors: Float32, metric: Metric) -> Any:
    """The ``hnswlib.Index`` of a graph and its vectors float32[n, d].

    Raises:
        ValueError: The graph is not one of so many vectors.
    """
    import hnswlib

    count, dimensions = vectors.shape
    refuse_unsound(graph, count)
    levels = graph["levels"].astype(np.int32)
    words = np.zeros((count, 1 + 2 * _LINKS + dimensions + 2), dtype=np.uint32)
    _fill(words, graph["links"])
    words[:, 1 + 2 * _LINKS : -2] = np.ascontiguousarray(vectors, dtype=np.float32).view(np.uint32)
    words[:, -2] = np.arange(count, dtype=np.uint32)
    upper = np.zeros((len(graph["upper"]), 1 + _LINKS), dtype=np.uint32)
    _fill(upper, graph["upper"])
    smallest = hnswlib.Index(space=metric, dim=dimensions)
    smallest.init_index(max_elements=1, M=_LINKS, ef_construction=_CONSTRUCTION)
    state = {
        **smallest.__getstate__()[0],
        "max_elements": count,
        "cur_element_count": count,
        "ep_added": True,
        "max_level": int(levels.max()),
        "enterpoint_node": int(graph["entry"][0]),
        "label_lookup_external": np.arange(count, dtype=np.uint64),
        "label_lookup_internal": np.arange(count, dtype=np.uint32),
        "element_levels": levels,
        "data_level0": words.view(np.int8).reshape(-1),
        "link_lists": upper.view(np.int8).reshape(-1),
    }
    sizes = state["size_data_per_element"], state["size_links_per_element"]
    if sizes != (4 * words.shape[1], 4 * upper.shape[1]):
        raise ValueError("an index of another version of hnswlib")
    return hnswlib.Index(params=state)


def _fill(words: NDArray[np.uint32], links: Int32) -> None:
    """Write numbers of links, and the links, to the front of rows of memory."""
    is_link = links != _NONE
    words[:, 0] = is_link.sum(axis=1)
    words[:, 1 : 1 + links.shape[1]] = np.where(is_link, links, 0)
