"""Whether forgotten items can be named because they are missing from what is served.

Shapes: u affected users, I items, g guesses.

A shop that leaves out what somebody used to have, though it claims not to know it any more, gives
it away: whoever can guess what the list ought to show reads the gap. The attacker knows what
remains of the user's history and the remaining histories of half of the users, to which the user
does not belong; he ranks all items by an item-item model of that half, and names those high up in
his ranking that are not served. Of somebody of whom nothing remains he knows nothing, and ranks by
popularity in that half.

Two attackers see different things:

- ``candidates``: all that retrieval found; he names whichever of his 20 best are missing.
- ``list``: the 20 shown places; he names whichever of his 5 best are missing.

Validation items are masked by the protocol, whatever the method; they count neither way.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cragru_cli.backbones.ease import Ease, EaseOptions
from cragru_cli.data.dataset import Bool, Dataset, Int32
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.audits.base import (
    Audit,
    Finding,
    Measure,
    Observation,
    Observations,
    Verdict,
)
from cragru_cli.evaluation.audits.compared import Compared
from cragru_cli.evaluation.discrimination import share
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System
from cragru_cli.retrieval.candidates import best

MOST_PRECISE = 0.10
"""A share of right guesses up to which nothing can be said to be given away."""
DEPTH = 20
GUESSES = 5
REGULARIZATION = 200.0
MOST_ITEMS = 10_000
"""The attacker's model takes memory by the square: of more items, the most popular ones."""


class Absence(Audit):
    """Guesses of what is missing, and how many are right."""

    question = "Can forgotten items be named, because the lists leave them out?"

    _known: tuple[Scene, list[Int32]] | None = None

    def observe(self, system: System, scene: Scene) -> Observation:
        served = system.serve(scene.affected)
        columns: dict[str, list[int]] = {
            f"{view}.{part}": []
            for view in ("candidates", "list", "ranking")
            for part in ("hits", "guesses")
        }
        whole = zip(
            scene.affected, self._rankings(scene), served.lists, served.candidates, strict=True
        )
        for user, ranking, shown, candidates in whole:
            named = {
                "candidates": _missing(ranking[:DEPTH], candidates),
                "list": _missing(ranking[:GUESSES], shown[:WIDTH]),
                "ranking": ranking[:DEPTH],
            }
            for view, guesses in named.items():
                hits = np.isin(guesses, scene.forgotten[user])
                columns[f"{view}.hits"].append(int(hits.sum()))
                columns[f"{view}.guesses"].append(len(guesses))
        return {name: np.array(column, dtype=np.int64) for name, column in columns.items()}

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        measures = [_judged(seen, scene, view) for view in ("candidates", "list")]
        base = _compared(seen, scene, "ranking")
        note = f"share of forgotten items among the attacker's {DEPTH} best, served or not"
        measures.append(base.measure("base_rate", "none", "none", note=note))
        notes = ["The attacker never sees the user's forgotten interactions, nor the weights."]
        if scene.forget_set.is_whole:
            notes.append(
                "Of these users nothing remains, so the attacker ranks by popularity alone."
            )
        if np.count_nonzero(scene.remaining.interactions.counts(0)) > MOST_ITEMS:
            notes.append(f"The attacker knows the {MOST_ITEMS:,} most popular items only.")
        return Finding(self.name, tuple(measures), notes=tuple(notes))

    def _rankings(self, scene: Scene) -> list[Int32]:
        """The attacker's of each affected user; the same whatever system is looked at."""
        if self._known is None or self._known[0] is not scene:
            self._known = scene, _rankings(scene)
        return self._known[1]


def _compared(seen: Observations, scene: Scene, view: str) -> Compared:
    users = int(np.count_nonzero(seen.after["ranking.guesses"]))
    return Compared.of(
        seen, users, lambda one: share(one[f"{view}.hits"], one[f"{view}.guesses"], scene.seed)
    )


def _judged(seen: Observations, scene: Scene, view: str) -> Measure:
    compared = _compared(seen, scene, view)
    target = f"<= {MOST_PRECISE:.2f}, and <= retrain"
    unjudged, interval = compared.unjudged(), compared.after.interval
    if unjudged:
        return compared.measure(f"{view}.precision", target, "lower", "unknown", unjudged)
    assert compared.reference is not None
    if interval is None:
        note = "nothing is missing, so nothing can be named"
        return compared.measure(f"{view}.precision", target, "lower", "passed", note)
    accepted = np.nanmax([MOST_PRECISE, compared.reference.value])
    verdict: Verdict = "leak" if interval[0] > accepted else "passed"
    guesses = int(seen.after[f"{view}.guesses"].sum())
    measure = compared.measure(f"{view}.precision", target, "lower", verdict)
    return replace(measure, note=f"of {guesses:,} guesses")


def _missing(ranking: Int32, served: Int32) -> Int32:
    return ranking[~np.isin(ranking, served)]


def _rankings(scene: Scene) -> list[Int32]:
    """int32[<=20] a user, best first."""
    remaining, users = scene.remaining, scene.affected
    halves = _halves(scene)
    rankings: dict[str, Int32] = {}
    for half in (False, True):
        mine = [user for user in users if halves[user] == half]
        theirs = np.array([halves[user] != half for user in remaining.user_ids], dtype=np.bool_)
        if mine:
            rankings.update(zip(mine, _ranked(scene, mine, theirs), strict=True))
    return [rankings[user] for user in users]


def _halves(scene: Scene) -> dict[str, bool]:
    """Which half each user of the training part belongs to."""
    ids = scene.train.user_ids
    order = rng(scene.seed, "halves of the users").permutation(len(ids))
    return {ids[row]: at < len(ids) // 2 for at, row in enumerate(order.tolist())}


def _ranked(scene: Scene, users: list[str], theirs: Bool) -> list[Int32]:
    """By what the users at ``theirs``, bool[U] of the remaining data, have in common."""
    from scipy.sparse import csr_array

    remaining = scene.remaining
    log = remaining.interactions.matrix(remaining.n_items)
    others = log[np.flatnonzero(theirs)]
    counts = np.asarray(others.sum(axis=0)).ravel()
    columns = np.sort(np.argsort(-counts, kind="stable")[:MOST_ITEMS])
    model = Ease(EaseOptions(REGULARIZATION))
    model.fit(csr_array(others[:, columns]), seed=scene.seed)
    rows = [remaining.user(user) for user in users]
    known = [row for row in rows if row is not None]
    scores = np.tile(counts[columns].astype(np.float32), (len(users), 1))
    if known:
        found = model.score_batch(csr_array(log[known][:, columns]))
        scores[[row is not None for row in rows]] = found
    masks = [
        np.flatnonzero(np.isin(columns, _not_named(scene, remaining, user))).astype(np.int32)
        for user in users
    ]
    ranked, _ = best(scores, counts[columns] > 0, masks, DEPTH)
    return [columns[found].astype(np.int32) for found in ranked]


def _not_named(scene: Scene, remaining: Dataset, user: str) -> Int32:
    """What the attacker knows that the user has, and the protocol's validation items."""
    row, whole = remaining.user(user), scene.holdout.dataset.user(user)
    log = remaining.interactions
    known = log.items[log.of(row)] if row is not None else np.empty(0, dtype=np.int32)
    if whole is None:
        return known
    validation = scene.holdout.items_where(whole, scene.holdout.split.validation)
    return np.union1d(known, validation).astype(np.int32)
