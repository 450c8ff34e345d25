"""Requests one by one, as they come in, with a look at every quarter.

Each look compares what the method has come to with a new training on what remains then.
"""

from __future__ import annotations

import time
from typing import Any

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.evaluation.cells import (
    REFERENCE,
    UNABLE,
    Cell,
    Outcome,
    Plan,
    method_of,
    scene_of,
    seconds_of,
    stopped_for,
    system_of,
    training_for,
)
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.metrics import per_user
from cragru_cli.evaluation.protocol import overlap
from cragru_cli.evaluation.scene import Scene
from cragru_cli.unlearning.request import Removal

LOOKS = 4


def run(plan: Plan, cell: Cell, report: Report = no_report) -> Outcome:
    """Run a cell of a stream."""
    scene = scene_of(plan, cell.kind, cell.seed)
    training = training_for(plan, cell)
    reference = method_of(plan, REFERENCE)
    reference.fit(scene.train, training, report)
    method = method_of(plan, cell.method)
    removals = list(scene.forget_set.stream(cell.stream))
    looks = {round(len(removals) * quarter / LOOKS): quarter / LOOKS for quarter in range(1, 5)}
    seconds: list[float] = []
    checkpoints: list[dict[str, Any]] = []
    waiting: list[Removal] = []
    try:
        with plugins.guarded("methods", cell.method):
            method.fit(scene.train, training, report)
            for number, removal in enumerate(removals, start=1):
                begin = time.perf_counter()
                method.forget(removal)
                seconds.append(time.perf_counter() - begin)
                waiting.append(removal)
                report(str(cell), done=number, total=len(removals))
                if number in looks:
                    begin = time.perf_counter()
                    reference.forget(_together(reference, scene, removals[:number], waiting))
                    spent = time.perf_counter() - begin
                    waiting.clear()
                    look = _compared(plan, scene, method, reference)
                    place = {"share": looks[number], "requests": number, "retrain_seconds": spent}
                    checkpoints.append({**place, **look})
    except UNABLE as problem:
        return Outcome({"reason": problem.what}, {})
    if stopped := stopped_for(plan, (method.serving,)):
        return Outcome({"reason": stopped}, {})
    return Outcome(
        {"requests": len(removals), "seconds": seconds_of(seconds), "checkpoints": checkpoints}, {}
    )


def _together(
    reference: Method, scene: Scene, so_far: list[Removal], waiting: list[Removal]
) -> Removal:
    """The waiting removals as one, of what remained at the reference's last training."""
    total = len(so_far[0].interactions)
    left = np.arange(total)
    before = len(so_far) - len(waiting)
    for removal in so_far[:before]:
        left = left[~removal.interactions]
    gone = np.zeros(len(left), dtype=np.bool_)
    place = np.arange(len(left))
    for removal in so_far[before:]:
        gone[place[removal.interactions]] = True
        place = place[~removal.interactions]
    users = frozenset().union(*(removal.users for removal in waiting))
    return Removal(gone, users, frozenset())


def _compared(plan: Plan, scene: Scene, method: Method, reference: Method) -> dict[str, float]:
    """The kept users' lists of both."""
    mine = system_of(plan, scene, method, method.serving).serve(scene.kept).lists
    theirs = system_of(plan, scene, reference, method.serving).serve(scene.kept).lists
    values = per_user(mine, scene.truths)[10]["ndcg"]
    others = per_user(theirs, scene.truths)[10]["ndcg"]
    return {
        "overlap@10": overlap(mine, theirs, 10),
        "ndcg@10": float(values.mean()),
        "ndcg_difference": float((values - others).mean()),
    }
