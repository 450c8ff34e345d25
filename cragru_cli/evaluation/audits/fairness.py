"""Whether forgetting serves some groups worse than others: both groups' figures, and the gap.

Shapes: u kept users, K places.

Groups are the most active users and the rest, as in CURE4Rec (Chen et al. 2024, arXiv 2408.14393),
and those of any profile field. A recommender serves groups unequally before anything is forgotten;
what is judged is whether a gap is larger than after a new training. NDCG is the usual one, whose
ideal list can be reached by everybody.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Float64
from cragru_cli.evaluation.audits.base import (
    Audit,
    Finding,
    Measure,
    Observation,
    Observations,
    Verdict,
    padded,
)
from cragru_cli.evaluation.audits.compared import Compared
from cragru_cli.evaluation.discrimination import Estimate
from cragru_cli.evaluation.groups import ACTIVE, FEWEST, Grouping, activity, columns, grouped
from cragru_cli.evaluation.metrics import per_user
from cragru_cli.evaluation.resampling import Resamples, spread
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System


class Fairness(Audit):
    """NDCG@10 of each group, and how far groups are apart.

    Args:
        fields: Profile fields that make groups; None for all that can.
    """

    question = "Are groups of users further apart in quality than after a new training?"

    def __init__(self, fields: Sequence[str] | None = None) -> None:
        self.fields = fields

    def unable(self, scene: Scene) -> str:
        if len(scene.kept) >= FEWEST:
            return ""
        return f"{len(scene.kept)} evaluated users are too few to be set apart"

    def observe(self, system: System, scene: Scene) -> Observation:
        return {"lists": padded(system.serve(scene.kept).lists, WIDTH)}

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        def ndcg(one: Observation | None) -> Float64 | None:
            return None if one is None else per_user(list(one["lists"]), scene.truths)[10]["ndcg"]

        values = [ndcg(one) for one in (seen.after, seen.before, seen.reference, seen.again)]
        resamples = Resamples(len(scene.kept), scene.seed)
        by_profile, skipped = self._by_profile(scene)
        measures: list[Measure] = []
        for grouping in (activity(scene), *by_profile):
            measures += _of(grouping, values, resamples, 1 + len(by_profile))
        return Finding(self.name, tuple(measures), notes=_notes(skipped))

    def _by_profile(self, scene: Scene) -> tuple[list[Grouping], list[str]]:
        """The groupings, and the fields that make none."""
        found, skipped = [], []
        for column in columns(scene, self.fields):
            grouping = grouped(column)
            if grouping is None:
                skipped.append(column.name)
            else:
                found.append(grouping)
        return found, skipped


@dataclass(frozen=True)
class _Means:
    """One system's mean of each group, and the gap between them."""

    groups: list[Estimate]

    @property
    def gap(self) -> Estimate:
        """Of two groups the first less the second; of more the best less the worst."""
        two = len(self.groups) == 2
        return self.groups[0].minus(self.groups[1]) if two else spread(self.groups)


def _of(
    grouping: Grouping, values: Sequence[Float64 | None], resamples: Resamples, judged: int
) -> list[Measure]:
    """Of each group, and the gap."""
    groups = [resamples.group(grouping.members(at)) for at in range(len(grouping.labels))]
    after, *rest = (
        None if one is None else _Means([group.mean(one) for group in groups]) for one in values
    )
    assert after is not None
    measures = []
    for at, (label, group) in enumerate(zip(grouping.labels, groups, strict=True)):
        others = (None if one is None else one.groups[at] for one in rest)
        found = Compared(group.users, after.groups[at], *others)
        name = f"{grouping.name}={label}.ndcg@10"
        measures.append(found.measure(name, "none", "higher", note=f"{group.users:,} users"))
    return [*measures, _gap(grouping, after, rest, judged)]


def _gap(grouping: Grouping, after: _Means, rest: Sequence[_Means | None], judged: int) -> Measure:
    """The gap, judged by its size: one that changes sides is as large on the other.

    Args:
        judged: How many gaps are judged at once.
    """
    users = int(grouping.sizes.min())
    found = Compared(users, after.gap, *(None if one is None else one.gap for one in rest))
    verdict, note = _judged(users, after, rest, judged)
    if not note and len(grouping.labels) == 2:
        note = f"{grouping.labels[0]} less {grouping.labels[1]}"
    note = note or "the best group less the worst; chance alone makes it larger than 0"
    name = f"{grouping.name}.gap"
    return found.measure(name, "size <= retrain", "reference", verdict, note)


def _judged(
    users: int, after: _Means, rest: Sequence[_Means | None], judged: int
) -> tuple[Verdict, str]:
    """Harm, if best and worst are further apart.

    Chance makes some best and some worst where all are alike. So those two also have to be further
    apart than the same two are for the reference, at the level of so many possible pairs.
    """
    values = [one.value for one in after.groups]
    best, worst = int(np.argmax(values)), int(np.argmin(values))

    def pair(one: _Means) -> Estimate:
        return one.groups[best].minus(one.groups[worst])

    pairs = len(values) * (len(values) - 1) // 2
    two = Compared(users, pair(after), *(None if one is None else pair(one) for one in rest))
    found = two.one_sided(1, "harm", judged * pairs)
    if found[0] != "harm":
        return found
    spreads = (None if one is None else spread(one.groups) for one in rest)
    return Compared(users, spread(after.groups), *spreads).one_sided(1, "harm", judged)


def _notes(skipped: Sequence[str]) -> tuple[str, ...]:
    notes = [
        f"Active are the {ACTIVE:.0%} of the kept users with the most training interactions.",
        f"Groups of fewer than {FEWEST} users are left out.",
        "Judged are the gaps, each at the level that their number asks for.",
    ]
    if skipped:
        named = ", ".join(f"`{name}`" for name in skipped)
        notes.append(f"These profile fields make no two groups: {named}.")
    return tuple(notes)
