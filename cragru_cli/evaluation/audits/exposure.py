"""Whether lists still show what was to go: items of an attribute, spam's targets, forgotten items.

Shapes: u users.

The right number of such items is not zero but that of a new training: whoever never had them may
be shown them again, and a list that never shows them gives away that they are held back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.data.dataset import Int32, Int64
from cragru_cli.evaluation.audits.base import Audit, Finding, Measure, Observation, Observations
from cragru_cli.evaluation.audits.compared import TOLERANCE, Compared
from cragru_cli.evaluation.discrimination import Estimate, share
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System

PLACES = 10


class Exposure(Audit):
    """What the first ten places show of what was to go."""

    question = "Do the lists show what was to go more often, or less, than after a new training?"

    def unable(self, scene: Scene) -> str:
        if len(scene.forget_set.items) or not scene.forget_set.is_whole:
            return ""
        return (
            f"`{scene.forget_set.kind.name}` forgets users with everything: there are no items "
            "that must not be shown, and nobody to whom they could be shown again"
        )

    def observe(self, system: System, scene: Scene) -> Observation:
        found: dict[str, Int64] = {}
        watched = _watched(scene)
        if len(scene.forget_set.items):
            lists = system.serve(watched).lists
            found["items"] = _shown(lists, [scene.forget_set.items] * len(watched))
        if not scene.forget_set.is_whole:
            own = [scene.forgotten[user] for user in scene.affected]
            found["again"] = _shown(system.serve(scene.affected).lists, own)
            found["forgotten"] = np.array([len(items) for items in own], dtype=np.int64)
        return found

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        measures: list[Measure] = []
        if len(scene.forget_set.items):
            users = len(_watched(scene))
            exposed = Compared.of(seen, users, lambda one: _mean(one["items"] > 0, scene))
            number = Compared.of(seen, users, lambda one: _mean(one["items"], scene))
            verdict, note = exposed.two_sided()
            measures.append(
                exposed.measure(f"users_shown@{PLACES}", "= retrain", verdict=verdict, note=note)
            )
            verdict, note = number.two_sided(TOLERANCE * PLACES)
            measures.append(
                number.measure(f"items_shown@{PLACES}", "= retrain", verdict=verdict, note=note)
            )
        if not scene.forget_set.is_whole:
            measures.append(_shown_again(seen, scene))
        return Finding(self.name, tuple(measures), notes=_notes(scene))


def _watched(scene: Scene) -> tuple[str, ...]:
    """Whose lists matter: those of whoever asked, and for spam those of all who stay."""
    return scene.kept if scene.forget_set.is_whole else scene.affected


def _shown(lists: Sequence[Int32], wanted: Sequence[Int32]) -> Int64:
    """int64[u]: how many of each user's wanted items are in the first places."""
    return np.array(
        [int(np.isin(one[:PLACES], items).sum()) for one, items in zip(lists, wanted, strict=True)],
        dtype=np.int64,
    )


def _mean(counts: NDArray[Any], scene: Scene) -> Estimate:
    return share(counts.astype(np.int64), np.ones(len(counts), dtype=np.int64), scene.seed)


def _shown_again(seen: Observations, scene: Scene) -> Measure:
    compared = Compared.of(
        seen, len(scene.affected), lambda one: share(one["again"], one["forgotten"], scene.seed)
    )
    note = (
        "share of the forgotten items that the same user is shown again; a new training shows "
        "some as well, since the user no longer has them and is likely to like them"
    )
    return compared.measure(f"forgotten_shown_again@{PLACES}", "= retrain", "none", note=note)


def _notes(scene: Scene) -> tuple[str, ...]:
    kind, items = scene.forget_set.kind, len(scene.forget_set.items)
    if items == 0:
        return ()
    what = f"items with {kind.attribute}" if kind.attribute else "items that the spam pushed"
    whom = "users who stay" if scene.forget_set.is_whole else "users who asked"
    return (f"{items:,} {what}, in the lists of {len(_watched(scene)):,} {whom}.",)
