"""How long each way to rank takes a user, side by side, with a real model in this process.

    python -m tests.benchmarks.llm_time ml-100k --users 5 --model model.gguf

Each user is ranked in all modes, one right after the other, so that a busy machine weighs on all of
them; who begins changes from user to user. Every ranking begins with nothing computed before, and
likelihood pays for the titles by themselves each time, which a run over many users computes once an
item. Processor seconds are of the whole process. Tokens are those that the engine counts; of the
titles that likelihood reads it counts none.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from cragru_cli.generation.base import RankRequest
from cragru_cli.generation.engines.local import LocalEngine
from cragru_cli.generation.modes import MODES
from cragru_cli.generation.modes.base import ModeOptions
from tests.benchmarks.common import arguments, drawn, emit, read
from tests.benchmarks.small_model import circumstances, close, engine, known

SLOWEST = "scores"  # what the others are compared with
BARS = {"first-token": 5.0, "likelihood": 2.0, "pointwise": 2.0}
COUNTED = ("calls", "prompt_tokens", "cached_tokens", "completion_tokens")

Taken = dict[str, Any]


async def taken(mode: str, request: RankRequest, engine: LocalEngine) -> Taken:
    """What one ranking takes."""
    engine._known_evaluator._kept.clear()  # type: ignore[union-attr] # or the second mode is spared
    way = MODES[mode](ModeOptions())
    began, worked = time.perf_counter(), time.process_time()
    ranking = await way.rank(request, engine, engine.ask)
    return {
        "seconds": time.perf_counter() - began,
        "processor": time.process_time() - worked,
        "source": ranking.source,
        **{name: ranking.usage.get(name, 0) for name in COUNTED},
    }


async def by_user(
    modes: Sequence[str], requests: Sequence[RankRequest], engine: LocalEngine
) -> list[dict[str, Taken]]:
    """What each mode takes, a user after the other."""
    found = []
    for at, request in enumerate(requests):
        turn = at % len(modes)
        order = [*modes[turn:], *modes[:turn]]
        found.append({mode: await taken(mode, request, engine) for mode in order})
    return found


def figures(mode: str, found: Sequence[dict[str, Taken]]) -> dict[str, Any]:
    """A mode's figures over all users."""
    own = [one[mode] for one in found]
    told: dict[str, Any] = {
        "mode": mode,
        "users": len(own),
        "seconds": median(own, "seconds"),
        "processor_seconds": median(own, "processor"),
        "times_quicker": {what: ratio(mode, found, what) for what in ("seconds", "processor")},
        **{name: round(float(np.mean([one[name] for one in own])), 1) for name in COUNTED},
        "by_the_model": sum(one["source"] != "base" for one in own),
        "by_user": [
            {
                "seconds": round(one["seconds"], 2),
                "completion_tokens": one["completion_tokens"],
                "source": one["source"],
            }
            for one in own
        ],
    }
    if mode in BARS and told["times_quicker"]["seconds"]:
        middle = told["times_quicker"]["seconds"]["median"]
        told["bar"] = {"times_quicker": BARS[mode], "met": middle >= BARS[mode]}
    return told


def median(own: Sequence[Taken], what: str) -> float:
    return round(float(np.median([one[what] for one in own])), 2)


def ratio(mode: str, found: Sequence[dict[str, Taken]], what: str) -> dict[str, float] | None:
    """How much longer the slowest took for the same user, if it was measured."""
    if SLOWEST not in found[0]:
        return None
    ratios = np.array([one[SLOWEST][what] / one[mode][what] for one in found])
    return {
        "median": round(float(np.median(ratios)), 2),
        "min": round(float(ratios.min()), 2),
        "max": round(float(ratios.max()), 2),
    }


def main() -> None:
    given = arguments(__doc__, model="", users=5, candidates=50, budget=20, threads=1, modes="")
    modes, model = known(given.modes), engine(given.model, given.threads)
    results = []
    for name in given.data:
        asked = drawn(
            read(name), given.users, given.budget, given.candidates, given.budget, "llm time"
        )
        found = asyncio.run(by_user(modes, [request for request, _ in asked], model))
        results.append(
            {
                "data": name,
                **circumstances(model, given.threads),
                "candidates": given.candidates,
                "budget": given.budget,
                "modes": [figures(mode, found) for mode in modes],
            }
        )
    close(model)
    emit("llm_time", results)


if __name__ == "__main__":
    main()
