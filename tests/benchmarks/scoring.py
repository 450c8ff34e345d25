"""How near to the machine's own rate of matrix products the scores by vectors are made.

Side by side in one run: one product of the whole size by BLAS; ``score_batch`` of vectors that are
there; and the whole way from histories, whose vectors are sums of those of their items. Floating
point operations of the one product are counted for all three.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import scipy
from common import arguments, emit
from numpy.typing import NDArray
from scipy.sparse import csr_array, random_array
from threadpoolctl import threadpool_info

from cragru_cli.backbones.base import NoOptions, Report, State, no_report
from cragru_cli.backbones.vectors import VectorBackbone, weighted_sum, weighted_sums

if TYPE_CHECKING:
    from cragru_cli.data.dataset import Float32, Int32


class Given(VectorBackbone):
    """Vectors of chance; a user's is the sum of those of the history."""

    Options = NoOptions

    def fit(self, train: csr_array, *, seed: int, report: Report = no_report) -> None:
        raise NotImplementedError

    def item_vectors(self) -> Float32:
        return self.vectors

    def user_vector(self, history: Int32, weights: Float32) -> Float32:
        return weighted_sum(history, weights, self.vectors)

    def user_vectors(self, histories: csr_array) -> Float32:
        return weighted_sums(histories, self.vectors)

    def state(self) -> State:
        return {"vectors": self.vectors}

    @classmethod
    def from_state(cls, options: Any, state: Mapping[str, NDArray[Any]]) -> Given:
        backbone = cls(options)
        backbone.vectors = state["vectors"]
        return backbone


def best_seconds(runs: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The best of so many rounds of each, taken in turns so that all meet the same machine."""
    best = dict.fromkeys(runs, float("inf"))
    for _ in range(rounds):
        for name, run in runs.items():
            begin = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - begin)
    return best


def measure(users: int, items: int, dimensions: int, history: int, rounds: int) -> dict[str, Any]:
    rng = np.random.default_rng(0)
    vectors = rng.standard_normal((items, dimensions)).astype(np.float32)
    backbone = Given.from_state(NoOptions(), {"vectors": vectors})
    density = history / items
    histories = random_array((users, items), density=density, rng=rng, format="csr")
    made = backbone.user_vectors(histories)
    runs: dict[str, Callable[[], object]] = {
        "gemm": lambda: made @ vectors.T,
        "from_vectors": lambda: backbone.nearness(made, None),
        "from_histories": lambda: backbone.score_batch(histories),
    }
    best = best_seconds(runs, rounds)
    operations = 2 * users * items * dimensions
    return {
        "users": users, "items": items, "dimensions": dimensions, "interactions": histories.nnz,
        **{
            name: {
                "gflops": round(operations / seconds / 1e9, 1),
                "of_gemm": round(best["gemm"] / seconds, 3),
            }
            for name, seconds in best.items()
        },
    }  # fmt: skip


def main() -> None:
    given = arguments(__doc__, users=2048, items=4096, dimensions=64, history=100, rounds=15)
    given.data.clear()
    sizes = [(given.users, given.items), (given.users, 3706), (256, 100_000)]
    results = [
        measure(users, items, given.dimensions, given.history, given.rounds)
        for users, items in sizes
    ]
    blas = [f"{one['internal_api']} {one['version']}" for one in threadpool_info()]
    threads = [one["num_threads"] for one in threadpool_info()]
    emit(
        "scoring",
        {"scipy": scipy.__version__, "blas": blas, "threads": threads, "by_size": results},
    )


if __name__ == "__main__":
    main()
