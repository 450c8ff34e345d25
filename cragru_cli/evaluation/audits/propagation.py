"""Who else is shown other things because somebody was forgotten: propagation to similar users.

CRAGRU (Zhang et al. 2025, arXiv 2511.05494) names the bias: parameters that are edited for one user
move what similar users are shown. No figure is given there. Here, the lists of users who asked for
nothing are set beside those after a new training, for the nearest to the forgotten and for
everybody else. A new training changes lists as well, and rightly so; what it does not explain is
what others pay.

Shapes: u users who did not ask, a users who asked, K places, I items.

How near a user is: the largest cosine similarity of the training history to the full training
history of anybody who asked. The nearest tenth are ``neighbours``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int64
from cragru_cli.evaluation.audits.base import (
    Audit,
    Finding,
    Measure,
    Observation,
    Observations,
    Point,
    padded,
)
from cragru_cli.evaluation.audits.compared import NO_REFERENCE, Compared
from cragru_cli.evaluation.discrimination import Estimate
from cragru_cli.evaluation.likeness import overlap_at, rank_biased_overlap
from cragru_cli.evaluation.metrics import CUTOFFS, per_user
from cragru_cli.evaluation.resampling import Resamples
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System

NEAREST = 0.1
DECILES = 10
FEWEST = 20
"""Among fewer users nobody can be called near."""
_ENTRIES_AT_A_TIME = 1 << 22
_JUDGED, _NDCG = "overlap@10", "ndcg@10"
_JUDGED_AT_ONCE = 3  # the gap, and the NDCG of both groups
_LIKENESS = (*(f"overlap@{k}" for k in CUTOFFS), "rbo")


@dataclass(frozen=True)
class Bystanders:
    """Kept users who asked for nothing.

    Attributes:
        rows: int64[u], their places among the kept users.
        similarity: float64[u], to whoever of the forgotten is nearest.
        near: bool[u], the nearest tenth.
    """

    rows: Int64
    similarity: Float64
    near: Bool


class Propagation(Audit):
    """Lists of neighbours and of everybody else beside those of a new training."""

    question = "Are users who resemble the forgotten shown other things than after a new training?"

    _known: tuple[Scene, Bystanders] | None = None

    def unable(self, scene: Scene) -> str:
        asked = set(scene.forget_set.users)
        left = sum(user not in asked for user in scene.kept)
        return "" if left >= FEWEST else f"only {left} of the evaluated users asked for nothing"

    def observe(self, system: System, scene: Scene) -> Observation:
        lists = padded(system.serve(scene.kept).lists, WIDTH)
        return {"lists": lists[self._bystanders(scene).rows]}

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        who = self._bystanders(scene)
        resamples = Resamples(len(who.rows), scene.seed)
        view = _View(seen, scene, who, resamples)
        measures: list[Measure] = []
        for group in ("neighbours", "others"):
            measures += [view.likeness(group, name) for name in _LIKENESS]
            measures.append(view.ndcg(group))
        measures += [view.gap(name) for name in (*_LIKENESS, _NDCG)]
        return Finding(self.name, tuple(measures), view.curves(), _notes(who))

    def _bystanders(self, scene: Scene) -> Bystanders:
        if self._known is None or self._known[0] is not scene:
            self._known = scene, bystanders_of(scene)
        return self._known[1]


def bystanders_of(scene: Scene) -> Bystanders:
    """The kept users who asked for nothing, and how near the forgotten they are."""
    asked = set(scene.forget_set.users)
    rows = np.flatnonzero([user not in asked for user in scene.kept]).astype(np.int64)
    similarity = _similarity(scene, tuple(scene.kept[row] for row in rows.tolist()))
    near = np.zeros(len(rows), dtype=np.bool_)
    count = max(1, round(NEAREST * len(rows)))
    near[np.argsort(-similarity, kind="stable")[:count]] = True
    return Bystanders(rows, similarity, near)


def _similarity(scene: Scene, users: tuple[str, ...]) -> Float64:
    """float64[u]: the largest cosine to a user who asked; in parts, for memory."""
    from scipy.sparse import csr_array, diags_array

    log = scene.train.interactions
    lengths = np.sqrt(np.diff(log.pointers))
    unit = csr_array(diags_array(1.0 / lengths) @ log.matrix(scene.train.n_items))
    forgotten = csr_array(unit[scene.rows(scene.forget_set.users)].T)
    mine = unit[scene.rows(users)]
    step = max(1, _ENTRIES_AT_A_TIME // forgotten.shape[1])
    parts = [
        (mine[at : at + step] @ forgotten).toarray().max(axis=1)
        for at in range(0, len(users), step)
    ]
    return np.concatenate(parts)


class _View:
    """The figures of one method, all from the same resamples."""

    def __init__(
        self, seen: Observations, scene: Scene, who: Bystanders, resamples: Resamples
    ) -> None:
        self._who, self._resamples = who, resamples
        self._groups = {
            "neighbours": resamples.group(who.near),
            "others": resamples.group(~who.near),
        }
        truths = [scene.truths[row] for row in who.rows.tolist()]
        systems = {
            "after": seen.after,
            "before": seen.before,
            "reference": seen.reference,
            "again": seen.again,
        }
        self._values: dict[str, Mapping[str, Float64]] = {}
        for name, one in systems.items():
            if one is not None:
                lists = one["lists"]
                ndcg = per_user(list(lists), truths, [10])[10]["ndcg"]
                self._values[name] = {_NDCG: ndcg, **_likeness(one, seen.reference)}

    def likeness(self, group: str, name: str) -> Measure:
        """How alike a group's lists are to the reference's; explains, and is not judged."""
        label = f"{group}.{name}"
        if "reference" not in self._values:
            return _unknown(label)
        found = self._compared(group, lambda values: self._groups[group].mean(values[name]))
        return found.measure(label, "= retrain", "higher")

    def ndcg(self, group: str) -> Measure:
        """What a group's lists are worth, beside the reference."""
        found = self._compared(group, lambda values: self._groups[group].mean(values[_NDCG]))
        verdict, note = found.one_sided(-1, "harm", _JUDGED_AT_ONCE)
        return found.measure(f"{group}.{_NDCG}", ">= retrain", "higher", verdict, note)

    def gap(self, name: str) -> Measure:
        """Neighbours less everybody else: of the likeness, or of the difference in NDCG."""
        label, (near, rest) = f"gap.{name}", self._groups.values()
        if "reference" not in self._values:
            return _unknown(label)
        base = self._values["reference"][name]

        def of(values: Mapping[str, Float64]) -> Estimate:
            moved = values[name] - base
            return near.mean(moved).minus(rest.mean(moved))

        found = self._compared("neighbours", of)
        if name != _JUDGED:
            return found.measure(label, "= retrain", "higher", note="not judged")
        verdict, note = found.one_sided(-1, "harm", _JUDGED_AT_ONCE)
        return found.measure(label, ">= retrain", "higher", verdict, note)

    def curves(self) -> dict[str, list[Point]]:
        """By how near users are to the forgotten, tenth by tenth."""
        if "reference" not in self._values:
            return {}
        after, base = self._values["after"], self._values["reference"][_NDCG]
        curves = {
            "overlap@10 by similarity": after[_JUDGED],
            "ndcg@10 difference by similarity": after[_NDCG] - base,
        }
        if "again" in self._values:
            curves["overlap@10 by similarity, another seed"] = self._values["again"][_JUDGED]
        points: dict[str, list[Point]] = {name: [] for name in curves}
        similarity = self._who.similarity
        for part in np.array_split(np.argsort(similarity, kind="stable"), DECILES):
            group = self._resamples.group(np.isin(np.arange(len(similarity)), part))
            for name, values in curves.items():
                found = group.mean(values)
                at = float(similarity[part].mean())
                points[name].append(Point(at, found.value, found.interval))
        return points

    def _compared(
        self, group: str, figure: Callable[[Mapping[str, Float64]], Estimate]
    ) -> Compared:
        found = {name: figure(values) for name, values in self._values.items()}
        rest = (found.get(name) for name in ("before", "reference", "again"))
        return Compared(self._groups[group].users, found["after"], *rest)


def _likeness(one: Observation, reference: Observation | None) -> dict[str, Float64]:
    """Name -> float64[u]; nothing without a reference."""
    if reference is None:
        return {}
    lists, others = one["lists"], reference["lists"]
    found = {f"overlap@{k}": overlap_at(lists, others, k) for k in CUTOFFS}
    return {**found, "rbo": rank_biased_overlap(lists, others)}


def _unknown(label: str) -> Measure:
    return Measure(label, None, "higher", "= retrain", verdict="unknown", note=NO_REFERENCE)


def _notes(who: Bystanders) -> tuple[str, ...]:
    near, rest = who.similarity[who.near], who.similarity[~who.near]
    return (
        f"{len(near):,} neighbours of the forgotten (mean cosine similarity {near.mean():.2f}) and "
        f"{len(rest):,} others ({rest.mean():.2f}), none of whom asked for anything.",
        "`overlap` and `rbo` (rank-biased overlap, extrapolated, p = 0.9) compare lists with those "
        "of a new training, which come to 1. `gap` is neighbours less others: below 0, those who "
        "resemble the forgotten are further from what a new training would show them.",
        "Who is near tends to be active, and lists of active users differ less between any two "
        "trainings: the gap of another seed shows how much of it that makes.",
        f"Judged are the gap of {_JUDGED} and both groups' {_NDCG}, {_JUDGED_AT_ONCE} figures at "
        "once, each at the level that such a number asks for.",
    )
