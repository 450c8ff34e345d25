"""How much of the test a history holds, and how much of that each filter lets through.

Shapes: c candidates.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Int32
from cragru_cli.evaluation.paper.filters import FILTERS, Filter, Filters
from cragru_cli.evaluation.paper.worlds import Protocol, World


@dataclass(frozen=True)
class Leak:
    """What of the test is in the histories of one protocol, over its answered users.

    A leaked candidate is one that the history lists. The mask hides all known items from the
    candidates but the test's, so every leaked candidate is a right answer.

    Attributes:
        test_in_history: Share of all test items.
        users_affected: Share of users with at least one such item.
        candidates: Leaked candidates, of all users.
        users_over_limit: Users with leaked candidates whose history the filters shorten.
        kept: Filter -> the share of a user's leaked candidates that its evidence still lists, the
            mean of these users; empty without any.
        kept_by_chance: The mean share that uniform rows would keep, by expectation; None without
            any.
    """

    protocol: Protocol
    test_in_history: float
    users_affected: float
    candidates: int
    users_over_limit: int
    kept: Mapping[Filter, float]
    kept_by_chance: float | None

    def document(self) -> dict[str, Any]:
        """JSON of the leak."""
        return {
            "test_in_history": round(self.test_in_history, 6),
            "users_affected": round(self.users_affected, 6),
            "leaked_candidates": self.candidates,
            "users_over_limit": self.users_over_limit,
            "kept": {name: round(share, 6) for name, share in self.kept.items()},
            "kept_by_chance": _rounded(self.kept_by_chance),
        }


def measure(world: World, filters: Filters) -> Leak:
    """Count, user by user."""
    told = np.flatnonzero(world.answered)
    listed = np.array([_common(world.truths[at], world.pools[at].items) for at in told.tolist()])
    truths = sum(len(world.truths[at]) for at in told.tolist())
    leaked = np.array([_leaked(world, at) for at in told.tolist()])
    sizes = np.array([len(world.pools[at]) for at in told.tolist()])
    limit = filters.settings.limit
    over = (sizes > limit) & (leaked > 0)
    rows = told[over].tolist()
    return Leak(
        protocol=world.protocol,
        test_in_history=int(listed.sum()) / truths,
        users_affected=float((listed > 0).mean()),
        candidates=int(leaked.sum()),
        users_over_limit=len(rows),
        kept={name: _kept(world, filters, name, rows) for name in FILTERS} if rows else {},
        kept_by_chance=float((limit / sizes[over]).mean()) if rows else None,
    )


def _kept(world: World, filters: Filters, name: Filter, rows: list[int]) -> float:
    """The mean share of a user's leaked candidates that the evidence of a filter lists."""
    shares = []
    for at in rows:
        candidates = world.retrieved[at].candidates
        evidence = filters.select(name, world.pools[at], candidates)
        shares.append(_common(candidates, evidence.items) / _leaked(world, at))
    return float(np.mean(shares))


def _leaked(world: World, at: int) -> int:
    """How many candidates of a user the history lists."""
    return _common(world.retrieved[at].candidates, world.pools[at].items)


def _common(one: Int32, other: Int32) -> int:
    return int(np.isin(one, other).sum())


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 6)
