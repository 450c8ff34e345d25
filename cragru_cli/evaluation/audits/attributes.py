"""What can be guessed of people from what a recommender shows or keeps of them.

Shapes: u kept users, K places, I items, d dimensions.

An attacker knows an attribute, such as the gender, of four fifths of the users and guesses that of
the rest: from their vectors, from the lists they are shown, or from what remains of histories. An
AUC of 0.5 is a guess at random. Far below 0.5 is as bad as far above: answers can be turned round.
A recommender that knows tastes knows something of attributes whether or not anybody was forgotten;
so what is judged is whether more can be guessed than after a new training.

What is guessed has two answers: the most common value or another one; of many numbers, whether it
is above the median.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.dataset import Bool, Float64, Int32
from cragru_cli.evaluation.audits.base import (
    Audit,
    Finding,
    Measure,
    Observation,
    Observations,
    padded,
)
from cragru_cli.evaluation.audits.compared import Compared
from cragru_cli.evaluation.discrimination import Estimate
from cragru_cli.evaluation.groups import FEWEST, MOST_VALUES, Column, columns
from cragru_cli.evaluation.inference import FOLDS, guesses, of_items, of_vectors, one_thread
from cragru_cli.evaluation.resampling import Group, Resamples, known, plus
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import WIDTH, System

if TYPE_CHECKING:
    from scipy.sparse import csr_array

VIEWS = ("vectors", "lists", "histories")
MOST_FIELDS = 4
_FIRST = ("gender", "sex")
_NO_VECTORS = "the backbone has no vectors of users"


@dataclass(frozen=True)
class Target:
    """What is guessed.

    Attributes:
        label: In words: ``gender = F``.
        known: bool[u].
        positive: bool[u].
    """

    name: str
    label: str
    known: Bool
    positive: Bool


class Attributes(Audit):
    """The AUC of guesses at profile attributes.

    Args:
        fields: Profile fields to guess; None for the gender and some others that can be guessed.
    """

    question = "Can more be guessed of the users who stay than after a new training?"

    def __init__(self, fields: Sequence[str] | None = None) -> None:
        self.fields = fields

    def unable(self, scene: Scene) -> str:
        if targets_of(scene, self.fields):
            return ""
        return f"no profile field has two values with {FEWEST} evaluated users each"

    def observe(self, system: System, scene: Scene) -> Observation:
        lists = padded(system.serve(scene.kept).lists, WIDTH)
        histories = _histories(system, scene)
        vectors = _vectors(system, histories)
        with one_thread():
            seen = {
                "lists": of_items(_shown(lists, scene.train.n_items), scene.seed),
                "histories": of_items(histories, scene.seed),
            }
            if vectors is not None:
                seen["vectors"] = of_vectors(vectors)
            return {
                f"{view}.{target.name}": guesses(
                    features[target.known], target.positive[target.known], scene.seed, target.name
                )
                for target in targets_of(scene, self.fields)
                for view, features in seen.items()
            }

    def judge(self, seen: Observations, scene: Scene) -> Finding:
        measures: list[Measure] = []
        targets = targets_of(scene, self.fields)
        judged = sum(f"{view}.{target.name}" in seen.after for target in targets for view in VIEWS)
        for target in targets:
            resamples = Resamples(int(target.known.sum()), scene.seed)
            positive = target.positive[target.known]
            classes = Classes(resamples.group(positive), resamples.group(~positive), positive)
            measures += [_measure(seen, target, view, classes, judged) for view in VIEWS]
        return Finding(self.name, tuple(measures), notes=_notes(targets))


def targets_of(scene: Scene, fields: Sequence[str] | None) -> list[Target]:
    """What can be guessed of the kept users; the gender first."""
    found = [target for column in columns(scene, fields) if (target := target_of(column))]
    if fields is not None:
        return found
    return sorted(found, key=lambda one: one.name.lower() not in _FIRST)[:MOST_FIELDS]


def target_of(column: Column) -> Target | None:
    """A question with two answers, each true of enough users."""
    known_of = column.known
    if column.is_measure:
        numbers = column.numbers
        assert numbers is not None
        middle = float(np.median(numbers[known_of]))
        positive, label = numbers > middle, f"{column.name} > {middle:g}"
    elif 1 < len(column.values) <= MOST_VALUES:
        texts = np.array(column.texts, dtype=object)
        counts = [int((texts == value).sum()) for value in column.values]
        value = column.values[int(np.argmax(counts))]
        positive, label = texts == value, f"{column.name} = {value}"
    else:
        return None
    count = int((positive & known_of).sum())
    if min(count, int(known_of.sum()) - count) < FEWEST:
        return None
    return Target(column.name, label, known_of, positive.astype(np.bool_))


@dataclass(frozen=True)
class Classes:
    """Whom the answer is yes and no for.

    Attributes:
        is_yes: bool[u], of the users whose answer is known.
    """

    yes: Group
    no: Group
    is_yes: Bool


def area(scores: Float64, classes: Classes) -> Estimate:
    """The AUC, with an interval from resampled users.

    A user's part in it is the share of the other class that is rightly ordered (DeLong et al.
    1988); means of these parts are resampled, which is the bootstrap to first order.
    """
    from scipy.stats import rankdata

    ranks, positive, count = rankdata(scores), classes.is_yes, classes.yes.users
    parts = np.empty(len(scores))
    above, below = rankdata(scores[positive]), rankdata(scores[~positive])
    parts[positive] = (ranks[positive] - above) / (len(scores) - count)
    parts[~positive] = 1.0 - (ranks[~positive] - below) / count
    both = plus(classes.yes.mean(parts), classes.no.mean(parts))
    return both.minus(known(both.value / 2, both))  # each class has the same mean: the AUC


def _measure(
    seen: Observations, target: Target, view: str, classes: Classes, judged: int
) -> Measure:
    name, key = f"{view}.{target.name}.auc", f"{view}.{target.name}"
    if key not in seen.after:
        return Measure(name, None, "reference", "= retrain", note=_NO_VECTORS)

    def figure(one: Observation | None) -> Estimate | None:
        return None if one is None or key not in one else area(one[key], classes)

    after, *rest = (figure(one) for one in (seen.after, seen.before, seen.reference, seen.again))
    assert after is not None
    found = Compared(min(classes.yes.users, classes.no.users), after, *rest)
    verdict, note = found.farther(0.5, "leak", judged)
    return found.measure(name, "= retrain", "reference", verdict, note or target.label)


def _vectors(system: System, histories: csr_array) -> Float64 | None:
    """float64[u, d] of the kept users, where the backbone has such."""
    backbone = system.model.backbone
    if not isinstance(backbone, VectorBackbone):
        return None
    return backbone.user_vectors(histories).astype(np.float64)


def _shown(lists: Int32, n_items: int) -> csr_array:
    """csr_array[u, I] of ones: the items on each list, int32[u, K]."""
    from scipy.sparse import csr_array

    shown = lists >= 0
    pointers = np.concatenate(([0], np.cumsum(shown.sum(axis=1))))
    return csr_array((np.ones(shown.sum()), lists[shown], pointers), (len(lists), n_items))


def _histories(system: System, scene: Scene) -> csr_array:
    """csr_array[u, I] of ones: what the system still has of each kept user."""
    from scipy.sparse import csr_array

    items = [system.history(user).items for user in scene.kept]
    pointers = np.concatenate(([0], np.cumsum([len(one) for one in items])))
    shape = (len(items), scene.train.n_items)
    return csr_array((np.ones(pointers[-1]), np.concatenate(items), pointers), shape)


def _notes(targets: Sequence[Target]) -> tuple[str, ...]:
    parts = [
        f"{one.label} ({int((one.positive & one.known).sum()):,} of {int(one.known.sum()):,} users)"
        for one in targets
    ]
    return (
        f"Guessed is whether {'; '.join(parts)}.",
        f"Each user is guessed by a model of other users ({FOLDS} folds); 0.5 is a guess at "
        "random, and far below it is a leak too. Several figures are judged at once, each at the "
        "level that their number asks for.",
    )
