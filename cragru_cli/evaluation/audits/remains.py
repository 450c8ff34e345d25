"""What is still held of the forgotten data, and what it does to the lists of those who asked.

Shapes: u affected users, K places of a list.

The other audits look from outside. This one opens the system: histories, what candidates are found
from, masks and profiles must not hold anything that was forgotten. And it compares the candidates
of those who asked with what a new training would find: a source of candidates that still knows
them brings their forgotten items back more often.
"""

from __future__ import annotations

import numpy as np

from cragru_cli.data.dataset import Dataset, Int32
from cragru_cli.evaluation.audits.base import (
    Audit,
    Finding,
    Measure,
    Observation,
    Observations,
    padded,
)
from cragru_cli.evaluation.audits.compared import Compared
from cragru_cli.evaluation.discrimination import share
from cragru_cli.evaluation.likeness import overlap_at
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System

_PLACES = 10


class Remains(Audit):
    """Data that are still there, and candidates that still know them."""

    question = "Is anything of the forgotten data still held, or still at work for those who asked?"

    def observe(self, system: System, scene: Scene) -> Observation:
        served = system.serve(scene.affected)
        own = [scene.forgotten[user] for user in scene.affected]
        sources = (system.model.dataset, system.candidates_from, system.masks)
        held = [
            _held(sources, user, items) for user, items in zip(scene.affected, own, strict=True)
        ]
        pairs = zip(served.candidates, own, strict=True)
        return {
            "held": np.array(held, dtype=np.int64),
            "forgotten": np.array([len(items) for items in own], dtype=np.int64),
            "profiles": np.array([_has_profile(sources, scene, user) for user in scene.affected]),
            "candidates": np.array([int(np.isin(one, items).sum()) for one, items in pairs]),
            "lists": padded(served.lists, WIDTH),
        }

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        users = len(scene.affected)
        found = Compared.of(
            seen, users, lambda one: share(one["candidates"], one["forgotten"], scene.seed)
        )
        verdict, note = found.two_sided()
        measures = [
            _count("interactions_held", seen, "held", "forgotten interactions still in a history, "
                   "a source of candidates or a mask"),
            _count("profiles_held", seen, "profiles", "profiles of users who asked to be forgotten "
                   "with everything"),
            found.measure(
                "forgotten_among_candidates",
                "= retrain",
                verdict=verdict,
                note=note or "share of the forgotten items; a new training finds some by taste",
            ),
            _overlap(seen),
        ]  # fmt: skip
        return Finding(self.name, tuple(measures))


def _held(sources: tuple[Dataset, ...], user: str, forgotten: Int32) -> int:
    """How many of a user's forgotten interactions some source still has."""
    left = np.zeros(len(forgotten), dtype=np.bool_)
    for dataset in sources:
        row = dataset.user(user)
        if row is not None:
            log = dataset.interactions
            left |= np.isin(forgotten, log.items[log.of(row)])
    return int(left.sum())


def _has_profile(sources: tuple[Dataset, ...], scene: Scene, user: str) -> int:
    whole = scene.forget_set.is_whole
    return int(whole and any(user in dataset.profiles.rows for dataset in sources))


def _count(name: str, seen: Observations, of: str, note: str) -> Measure:
    """A number that has to be zero, whatever else."""

    def total(one: Observation | None) -> float | None:
        return None if one is None else float(one[of].sum())

    value, reference = total(seen.after), total(seen.reference)
    assert value is not None
    return Measure(
        name,
        value,
        "lower",
        "0",
        before=total(seen.before),
        reference=reference,
        difference=None if reference is None else value - reference,
        verdict="leak" if value else "passed",
        note=note,
    )


def _overlap(seen: Observations) -> Measure:
    """How alike the lists of those who asked are to a new training's."""
    values = [
        None if one is None else _in_common(one["lists"], seen.reference)
        for one in (seen.after, seen.before)
    ]
    return Measure(
        f"lists_of_the_forgotten.same@{_PLACES}",
        values[0],
        "higher",
        "= retrain, 1.000",
        before=values[1],
        reference=None if seen.reference is None else 1.0,
        note="places in common with a new training's lists, of those who asked",
    )


def _in_common(lists: Int32, reference: Observation | None) -> float | None:
    if reference is None or len(lists) == 0:
        return None
    return float(overlap_at(lists, reference["lists"], _PLACES).mean())
