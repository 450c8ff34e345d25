"""What a language model gives away to somebody who can only ask: forgotten, kept and never seen.

Shapes: u users of a group, I items, d components of an item vector, K places of a list.

The attacker knows what a user chose and wants to know whether the system holds it. Each user is
asked about in the user's own context: the prompt that the system would send for that user, from
what it still holds; where nothing is held, the instructions alone. Attacks in the manner of
arXiv 2508.18665 and 2512.09442, with these differences:

- ``memorisation``: the paper looks for known items in a fresh list. Here seen items are never
  recommended, so the attacker asks outright which titles the customer chose before. Known titles
  named count, less those of decoys: items that the user never chose, each as popular as a known
  one, which a model names by chance or by fame.
- ``inquiry``: has the model seen a customer with these ten items? A yes is worth half
  where ten decoys get one as well.
- ``poisoning``: in the paper the attacker's history goes with the request. Here the system looks
  histories up itself, so the attacker states one in the question, once the true one and once with
  four of ten items replaced, and asks for a list out of thirty items each time. Lists that stay
  the same rest on what is held and not on what was stated.
- ``rrmia``: rho = d(list, history) / d(list, reference list), from lists as they are served and
  without a question. The reference is what a stranger is served; distances are between mean item
  vectors. The score is d(list, reference) / (d(list, history) + d(list, reference)), which orders
  users as 1 / rho does and is finite where a list is the reference.

Never seen are users set aside before anything else. The AUC of kept against never-seen users shows
whether an attack works at all; where it does not, the AUC of forgotten against never-seen users
means nothing. The latter has to be 0.5, and that of a new training: less than 0.5 gives the
forgotten away as well.

The questions carry titles from the TRUE histories of forgotten, kept and set-aside users to the
model, whatever the system under attack holds of them. All of them are still in the project, as
those whom `recommend` sends; :meth:`Queries.users_sent` names them, to be noted before the first
question. No id is sent.

Calls for each system and u users a group: at most 15 u for the attacks (5 a user), u for the
control without context, and a list for each user of whom something is held (2 u at most). Equal
questions are asked once, so that of users of whom nothing is held all systems share the answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli import plugins
from cragru_cli.data.dataset import Float64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.audits import questions
from cragru_cli.evaluation.audits.attacks import (
    SCORES,
    Asked,
    Told,
    answers_questions,
    completed,
    relative,
    vectors_of,
)
from cragru_cli.evaluation.audits.base import (
    Audit,
    Finding,
    Measure,
    Observation,
    Observations,
    Verdict,
)
from cragru_cli.evaluation.audits.compared import Compared
from cragru_cli.evaluation.bootstrap import RESAMPLES
from cragru_cli.evaluation.discrimination import Estimate, Scored, share, told_apart
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System
from cragru_cli.generation.base import Generator

USERS = 25
GROUPS = ("forgotten", "kept", "never")
ATTACKS = (*SCORES, "rrmia")
MOST_FAILED = 0.1
"""Of the calls of an attack; with more of them there is no verdict."""
NOT_WORKING = (
    "the attack cannot tell kept users from never-seen ones either, so it says nothing of the "
    "forgotten"
)
GROUPS_DIFFER = (
    "not 0.5, and the same after a new training as far as can be told: the groups differ in more "
    "than in what was forgotten, or it is chance"
)
AS_RETRAINED = (
    "not 0.5, but all answers and lists are those of a new training: the groups differ in more "
    "than in what was forgotten, or it is chance"
)


class Queries(Audit):
    """Questions to the model about users who were forgotten, kept and never seen.

    Args:
        users: Of each group, drawn by the seed; smaller groups make all of them smaller.
    """

    question = "Do answers tell forgotten users from ones who never were?"
    default = False
    asks_model = True

    def __init__(self, users: int = USERS) -> None:
        self.users = users
        self._answers: dict[bytes, str] = {}
        self._vectors: tuple[Scene, Float64] | None = None

    def unable(self, scene: Scene) -> str:
        if not scene.forget_set.is_whole:
            return "it asks whether a user is known at all, and no user is forgotten as a whole"
        if not scene.holdout.aside:
            return "nobody was set aside before training"
        if not questions.has_title(scene.train.catalog).any():
            return "items have no titles, and ids are never sent to a model"
        return ""

    def users_sent(self, scene: Scene) -> tuple[str, ...]:
        """Whose histories the questions, contexts and lists carry to the model, sorted."""
        return tuple(sorted(user for group in self._groups(scene).values() for user in group))

    def observe(self, system: System, scene: Scene) -> Observation:
        groups = self._groups(scene)
        titled = questions.has_title(scene.train.catalog)
        subjects = {
            user: questions.subject_of(scene, user, titled)
            for users in groups.values()
            for user in users
        }
        lists = relative(system, scene, groups, self._vectors_of(scene))
        seen: dict[str, NDArray[Any]] = {f"{group}.rrmia": found for group, found in lists.items()}
        seen["rrmia.counts"] = np.zeros(3, dtype=np.int64)
        generator = system.pipeline.generator
        if system.serving != "pipeline" or not answers_questions(generator):
            return seen
        requests = system.requests(list(subjects))
        seed = generator.setup.seed
        catalog = scene.train.catalog
        told = {
            user: Told(questions.context_of(requests.get(user), catalog, seed), subject, catalog)
            for user, subject in subjects.items()
        }
        try:
            self._ask(generator, groups, told, seen)
        finally:  # it was opened for these questions
            with plugins.guarded("generators", generator.part_name):
                generator.close()
        return seen

    def _ask(
        self,
        generator: Generator,
        groups: Mapping[str, Sequence[str]],
        told: Mapping[str, Told],
        seen: dict[str, NDArray[Any]],
    ) -> None:
        """All attacks that ask the model, into ``seen``."""
        for attack, score in SCORES.items():
            asked = Asked(generator, self._answers)
            for group, users in groups.items():
                found = [score(asked, told[user]) for user in users]
                seen[f"{group}.{attack}"] = np.array(found, dtype=np.float64)
            seen[f"{attack}.counts"] = asked.counts()
        asked = Asked(generator, self._answers)
        completions = [completed(asked, told[user]) for user in groups["forgotten"]]
        seen["pretraining.hits"] = np.array(completions, dtype=np.int64)
        seen["pretraining.counts"] = asked.counts()

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        measures: list[Measure] = []
        for attack in ATTACKS:
            measures += _of_attack(attack, seen, scene.seed)
        measures.append(_pretraining(seen, scene.seed))
        size = len(seen.after["forgotten.rrmia"])
        notes = [
            f"{size} forgotten, {size} kept and {size} never-seen users; an AUC of 0.5 is none "
            "told from the other. Read an attack on the forgotten only where it works on the kept."
        ]
        return Finding(self.name, tuple(measures), notes=(*notes, *_counts_told(seen.after)))

    def _vectors_of(self, scene: Scene) -> Float64:
        """Made once for all systems."""
        if self._vectors is None or self._vectors[0] is not scene:
            self._vectors = scene, vectors_of(scene)
        return self._vectors[1]

    def _groups(self, scene: Scene) -> dict[str, tuple[str, ...]]:
        """Group -> as many users of each, sorted; who have two items with titles."""
        titled = questions.has_title(scene.train.catalog)
        affected = set(scene.forget_set.users)
        everybody = (
            scene.affected,
            tuple(user for user in scene.kept if user not in affected),
            scene.holdout.aside,
        )
        able = [
            [user for user in users if titled[questions.history_of(scene, user)].sum() > 1]
            for users in everybody
        ]
        size = min(self.users, *map(len, able))
        chosen = {}
        for group, users in zip(GROUPS, able, strict=True):
            rows = rng(scene.seed, "users asked about", group).permutation(len(users))[:size]
            chosen[group] = tuple(users[row] for row in np.sort(rows).tolist())
        return chosen


def _of_attack(attack: str, seen: Observations, seed: int) -> list[Measure]:
    """The AUC of forgotten users, judged, and that of kept ones, by which it can be."""
    size = len(seen.after["forgotten.rrmia"])
    forgotten, kept = (
        Compared.of(seen, size, lambda one, group=group: _auc(one, group, attack, seed))  # type: ignore[misc]
        for group in ("forgotten", "kept")
    )
    works = _side_of_half(kept.after) > 0
    verdict, note = _verdict(forgotten, works=works, failure=_failure(attack, seen))
    return [
        forgotten.measure(f"{attack}.auc", "= 0.5 and = retrain", verdict=verdict, note=note),
        kept.measure(
            f"{attack}.kept.auc", "> 0.5", "none", note="" if works else "the attack does not work"
        ),
    ]


def _verdict(forgotten: Compared, *, works: bool, failure: str) -> tuple[Verdict, str]:
    unjudged = failure or forgotten.unjudged() or ("" if works else NOT_WORKING)
    if unjudged:
        return "unknown", unjudged
    verdict, note = forgotten.two_sided()
    if verdict != "passed" or _side_of_half(forgotten.after) == 0:
        return verdict, note
    assert forgotten.reference is not None, "nothing passes without a reference"
    same = np.array_equal(forgotten.after.samples, forgotten.reference.samples, equal_nan=True)
    return ("passed", AS_RETRAINED) if same else ("unknown", GROUPS_DIFFER)


def _auc(one: Observation, group: str, attack: str, seed: int) -> Estimate:
    """Of a group against never-seen users; calls that failed are left out."""
    unknown = Estimate(float("nan"), np.full(RESAMPLES, np.nan))
    if f"{group}.{attack}" not in one:
        return unknown
    members, others = one[f"{group}.{attack}"], one[f"never.{attack}"]
    scores = np.concatenate((members, others))
    is_member = np.arange(len(scores)) < len(members)
    known = np.isfinite(scores)
    if not known.any():
        return unknown
    owners = np.arange(len(scores), dtype=np.int64)
    scored = Scored(scores[known], is_member[known], owners[known], len(scores))
    return told_apart(scored, seed)[0]


def _failure(attack: str, seen: Observations) -> str:
    """Why an attack has no figure to judge, of whatever is compared; nothing if it has."""
    for one in (seen.after, seen.before, seen.reference):
        if one is None:
            continue
        if f"{attack}.counts" not in one:
            return "the generator answers no questions"
        calls, failed, _ = one[f"{attack}.counts"].tolist()
        if failed > MOST_FAILED * calls:
            return f"{failed} of {calls} calls failed"
    return ""


def _side_of_half(auc: Estimate) -> int:
    """1 above 0.5, -1 below, 0 where it cannot be said."""
    half = Estimate(0.5, np.full(len(auc.samples), 0.5))
    lower, upper = auc.minus(half).interval or (0.0, 0.0)
    return 1 if lower > 0 else -1 if upper < 0 else 0


def _pretraining(seen: Observations, seed: int) -> Measure:
    """Known titles that the model names without any context, beyond what decoys get."""
    name, target = "pretraining.named", "= 0"
    failure = _failure("pretraining", Observations(seen.after, None, None))
    if failure:
        return Measure(name, None, "none", target, note=failure)
    found = seen.after["pretraining.hits"]
    asked = np.full(len(found), questions.NAMED, dtype=np.int64)
    more = share(found[:, 0], asked, seed).minus(share(found[:, 1], asked, seed))
    knows = more.interval is not None and more.interval[0] > 0
    note = (
        "the model completes these histories without being told of them: by taste, or because it "
        "knows them from its own training, where nothing can be forgotten here"
        if knows
        else "of titles asked for, without any context; no sign that the model knows the histories"
    )
    return Measure(name, more.value, "none", target, interval=more.interval, note=note)


def _counts_told(one: Observation) -> list[str]:
    """A sentence on each attack with answers that are no use."""
    told = []
    for attack in (*SCORES, "pretraining"):
        calls, failed, unreadable = one.get(f"{attack}.counts", np.zeros(3)).tolist()
        if failed or unreadable:
            told.append(
                f"{attack}: {calls:.0f} calls, {failed:.0f} failed, "
                f"{unreadable:.0f} answers were not what was asked for"
            )
    return told
