"""Whether scores betray what was forgotten: membership of pairs of user and item.

Shapes: n pairs, u affected users, I items, h interactions of a history.

Each forgotten interaction of a user is set beside an item that the same user never had and that as
many others have. A new training scores the forgotten item higher as well, by taste alone; so no AUC
is good or bad in itself, and the distance to a new training's is judged in both directions.

Two attackers look at each pair:

- ``served`` sees the scores by which the user's list is ordered, as the system serves the user.
- ``weights`` brings the user's full history along, without the item in question, and asks the model
  for a ranking of that. Histories and masks are then the attacker's own: only the weights can tell.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.data.dataset import Float32, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.audits.base import Audit, Finding, Measure, Observation, Observations
from cragru_cli.evaluation.audits.compared import Compared
from cragru_cli.evaluation.discrimination import Estimate, paired, share, told_apart
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System

PAIRS_A_USER = 20
VIEWS = ("served", "weights")


@dataclass(frozen=True)
class Pairs:
    """Of one user.

    Attributes:
        forgotten: int32[n].
        others: int32[n], never-seen items of about the same popularity, one for each.
    """

    forgotten: Int32
    others: Int32


class Membership(Audit):
    """Scores of forgotten pairs against those of pairs that never were."""

    question = "Do scores tell forgotten interactions from ones that never were?"

    def observe(self, system: System, scene: Scene) -> Observation:
        pairs = [pairs_of(scene, user) for user in scene.affected]
        sizes = [len(one.forgotten) for one in pairs]
        served = [
            (scores[one.forgotten], scores[one.others], np.isin(one.forgotten, system.mask(user)))
            for user, one, scores in zip(
                scene.affected, pairs, system.scores(scene.affected), strict=True
            )
        ]
        probed = [
            _probed(system, user, one, scene)
            for user, one in zip(scene.affected, pairs, strict=True)
        ]
        return {
            "owners": np.repeat(np.arange(len(pairs), dtype=np.int64), sizes),
            "held_back": _joined([one[2] for one in served], np.bool_),
            "served.forgotten": _joined([one[0] for one in served], np.float32),
            "served.others": _joined([one[1] for one in served], np.float32),
            "weights.forgotten": _joined([one[0] for one in probed], np.float32),
            "weights.others": _joined([one[1] for one in probed], np.float32),
        }

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        measures: list[Measure] = []
        for view in VIEWS:
            measures += self._of_view(seen, scene, view)
        owners: Int64 = seen.after["owners"]
        held = Compared.of(seen, _users(owners), lambda one: _held_back(one, scene))
        measures.append(
            held.measure(
                "held_back",
                "= retrain",
                "none",
                note="share of the forgotten items that the user is never shown, whatever they "
                "score; it draws `served` down, and their absence can be seen",
            )
        )
        notes = (
            f"{len(owners):,} forgotten interactions of {_users(owners):,} users, each beside a "
            "never-seen item of the same user and about the same popularity.",
            "An AUC above 0.5 is no leak in itself: taste alone lets a new training guess. What "
            "counts is the difference to it.",
        )
        return Finding(self.name, tuple(measures), notes=notes)

    def _of_view(self, seen: Observations, scene: Scene, view: str) -> list[Measure]:
        def figures(one: Observation) -> tuple[Estimate, Estimate]:
            pairs = one[f"{view}.forgotten"], one[f"{view}.others"], one["owners"]
            return told_apart(paired(*pairs, len(scene.affected)), scene.seed)

        auc, tpr = Compared.several(seen, _users(seen.after["owners"]), figures)
        verdict, note = auc.two_sided()
        return [
            auc.measure(f"{view}.auc", "= retrain", verdict=verdict, note=note),
            tpr.measure(f"{view}.tpr@1%fpr", "= retrain", note="not judged; see the AUC"),
        ]


def pairs_of(scene: Scene, user: str) -> Pairs:
    """Forgotten items of a user, at most so many, and what they are compared with.

    Popularity is that among the remaining data: what a new training sees.
    """
    stream = rng(scene.seed, "membership pairs", user)
    forgotten = np.sort(scene.forgotten[user])
    chosen = stream.permutation(forgotten)[:PAIRS_A_USER]
    never = np.setdiff1d(np.arange(scene.train.n_items, dtype=np.int32), scene.known_of(user))
    pool = stream.permutation(never)
    counts = scene.remaining.interactions.counts(scene.train.n_items)
    others = as_popular(chosen, pool, counts)
    return Pairs(chosen[: len(others)], others)


def as_popular(items: Int32, pool: Int32, counts: Int64) -> Int32:
    """int32[n]: for each item the nearest of the pool by popularity, as long as there are any.

    Args:
        pool: Each of it is taken once; among the equally near, whichever comes first.
        counts: int64[I], how often each item was chosen.
    """
    gaps = np.abs(counts[pool][None, :] - counts[items][:, None]).astype(np.float64)
    found = np.empty(min(len(items), len(pool)), dtype=np.int32)
    for row in range(len(found)):
        nearest = int(gaps[row].argmin())
        found[row] = pool[nearest]
        gaps[:, nearest] = np.inf
    return found


def _probed(system: System, user: str, pairs: Pairs, scene: Scene) -> tuple[Float32, Float32]:
    """The scores of both items of each pair, from the history without the forgotten one."""
    row = scene.train.user(user)
    assert row is not None, "somebody asked who has no history"
    log = scene.train.interactions
    history = log.items[log.of(row)]
    scores = system.probe([history[history != item] for item in pairs.forgotten])
    rows = np.arange(len(scores))
    return scores[rows, pairs.forgotten], scores[rows, pairs.others]


def _held_back(one: Observation, scene: Scene) -> Estimate:
    users = len(scene.affected)
    held = np.bincount(one["owners"], weights=one["held_back"], minlength=users).astype(np.int64)
    return share(held, np.bincount(one["owners"], minlength=users), scene.seed)


def _users(owners: Int64) -> int:
    return len(np.unique(owners))


def _joined(parts: Sequence[NDArray[Any]], kind: type) -> NDArray[Any]:
    return np.concatenate([np.empty(0, dtype=kind), *parts]).astype(kind)
