"""The rows of both protocols: filter by filter and reader by reader, for the same candidates.

Shapes: u users of a protocol.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from cragru_cli.backbones.base import Report
from cragru_cli.data.dataset import Bool, Float64, Int32, Int64
from cragru_cli.evaluation.bootstrap import intervals
from cragru_cli.evaluation.metrics import CUTOFFS, PerUser, per_user
from cragru_cli.evaluation.paper.filters import FILTERS, READERS, Filter, Filters, Ranker, read
from cragru_cli.evaluation.paper.published import GROUP_CUTOFFS
from cragru_cli.evaluation.paper.worlds import Protocol, World

Group = Literal["forget", "remain"]
METRICS = ("hr", "ndcg")
_ENOUGH = 2  # Figure 3: whoever has fewer test items counts as a miss in HR


@dataclass(frozen=True)
class PaperRow:
    """One way to order the candidates, under one protocol.

    Attributes:
        filter: How the evidence is chosen; None where the order needs none.
        users: int64[u], rows of the whole data set.
        values: HR and the other metrics of each user at 5, 10, 20; zero for who gets no list.
        groups: Figure 3's metrics at 1, 3, 5 for its two groups of users, each of whom gets a list
            there; a group without users is left out.
        seconds: To choose the evidence and to order, for all users.
    """

    protocol: Protocol
    filter: Filter | None
    ranker: Ranker
    users: Int64
    values: PerUser
    groups: Mapping[Group, PerUser]
    seconds: float

    @property
    def name(self) -> str:
        """Such as ``attention, copy``."""
        return f"{self.filter}, {self.ranker}" if self.filter else self.ranker

    def of(self, metric: str, cutoff: int) -> Float64:
        """float64[u]."""
        return self.values[cutoff][metric]

    def mean(self, metric: str, cutoff: int) -> float:
        """Over all users of the protocol."""
        return float(self.of(metric, cutoff).mean())

    def document(self, seed: int) -> dict[str, Any]:
        """JSON of the row, with intervals over users."""
        return {
            "protocol": self.protocol,
            "filter": self.filter,
            "ranker": self.ranker,
            "users": len(self.users),
            "k": means_of(self.values, seed),
            "groups": {name: means_of(values) for name, values in self.groups.items()},
            "seconds": round(self.seconds, 4),
        }


def means_of(values: PerUser, seed: int | None = None) -> dict[str, dict[str, Any]]:
    """Cutoff (as text) -> metric -> mean and, with a seed, ``metric_ci``: for JSON."""
    shown: dict[str, dict[str, Any]] = {}
    for cutoff, metrics in values.items():
        at = shown[str(cutoff)] = {}
        for metric in METRICS:
            at[metric] = round(float(metrics[metric].mean()), 6)
            if seed is not None:
                bounds = intervals(metrics[metric][:, None], seed)[:, 0]
                at[f"{metric}_ci"] = [round(float(bound), 6) for bound in bounds]
    return shown


def rows_of(world: World, filters: Filters, report: Report) -> Iterator[PaperRow]:
    """The order of the model and of popularity, then every filter with either reader."""
    plain: list[tuple[Filter | None, Ranker]] = [(None, "base"), (None, "popularity")]
    read_ones: list[tuple[Filter | None, Ranker]] = [
        (name, reader) for name in FILTERS for reader in READERS
    ]
    for name, ranker in plain + read_ones:
        report(f"{world.protocol}: {name or 'candidates'}, {ranker}")
        begin = time.perf_counter()
        lists = [_list(world, filters, name, ranker, at) for at in range(len(world.users))]
        yield _row(world, name, ranker, lists, time.perf_counter() - begin)


def _list(world: World, filters: Filters, name: Filter | None, ranker: Ranker, at: int) -> Int32:
    candidates, pool = world.retrieved[at].candidates, world.pools[at]
    evidence = filters.select(name, pool, candidates) if name else pool
    return read(ranker, world.model, candidates, evidence)


def _row(
    world: World, name: Filter | None, ranker: Ranker, lists: Sequence[Int32], seconds: float
) -> PaperRow:
    values = {
        cutoff: {metric: found * world.answered for metric, found in metrics.items()}
        for cutoff, metrics in per_user(lists, world.truths, CUTOFFS).items()
    }
    sides: dict[Group, Bool] = {"forget": ~world.answered, "remain": world.answered}
    groups = {
        group: group_values(_chosen(lists, chosen), _chosen(world.truths, chosen))
        for group, chosen in sides.items()
        if chosen.any()
    }
    return PaperRow(world.protocol, name, ranker, world.users, values, groups, seconds)


def group_values(lists: Sequence[Int32], truths: Sequence[Int32]) -> PerUser:
    """Figure 3's metrics of one group."""
    enough = np.array([len(truth) >= _ENOUGH for truth in truths], dtype=np.bool_)
    return {
        cutoff: {"hr": metrics["hr"] * enough, "ndcg": metrics["ndcg"]}
        for cutoff, metrics in per_user(lists, truths, GROUP_CUTOFFS).items()
    }


def _chosen(entries: Sequence[Int32], chosen: Bool) -> list[Int32]:
    return [entry for entry, wanted in zip(entries, chosen, strict=True) if wanted]
