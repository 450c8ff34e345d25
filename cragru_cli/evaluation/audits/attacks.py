"""The attacks themselves: one score a user, the higher the surer that the system holds the user.

Shapes: u users of a group, I items, d components of an item vector.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli import plugins
from cragru_cli.data.dataset import Catalog, Float64, Int32, Int64
from cragru_cli.errors import AbilityError, LLMError
from cragru_cli.evaluation.audits import questions
from cragru_cli.evaluation.audits.questions import Chat, Subject
from cragru_cli.evaluation.membership_control import item_vectors
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import System
from cragru_cli.generation.base import Generator

_STRANGER = "\x7fstranger"  # no id in use
_ANSWERS_KEPT = 4_000


@dataclass
class Asked:
    """Asks, remembers answers to equal questions, and counts.

    Attributes:
        answers: Digest of a question -> the start of the answer; may be shared.
        calls: Questions, equal ones included.
        failed: Of those, how many came to nothing.
        unreadable: How many answers were not what was asked for.
    """

    generator: Generator
    answers: dict[bytes, str]
    calls: int = 0
    failed: int = 0
    unreadable: int = 0

    def ask(self, chat: Chat, max_tokens: int) -> str | None:
        """The start of the answer; None where the call failed."""
        self.calls += 1
        generator = self.generator
        whole = repr((generator.part_name, generator.model, generator.setup, chat))
        name = hashlib.sha256(whole.encode("utf-8", "backslashreplace")).digest()
        if name not in self.answers:
            try:
                with plugins.guarded("generators", generator.part_name):
                    answer = str(generator.ask(chat, max_tokens=max_tokens))[: questions.LONGEST]
            except (AbilityError, LLMError):
                self.failed += 1
                return None
            if len(self.answers) >= _ANSWERS_KEPT:
                self.answers.clear()
            self.answers[name] = answer
        return self.answers[name]

    def counts(self) -> Int64:
        """int64[3]: calls, failed, unreadable."""
        return np.array([self.calls, self.failed, self.unreadable], dtype=np.int64)


@dataclass(frozen=True)
class Told:
    """One user: what the system tells the model, and what the attacker knows."""

    context: str
    subject: Subject
    catalog: Catalog


def _memorised(asked: Asked, told: Told) -> float:
    """Known titles named, less decoys, as a share of what may be named."""
    answer = asked.ask(questions.to_name(told.context), 400)
    if answer is None:
        return np.nan
    known, decoys = questions.hits(questions.named(answer), told.subject, told.catalog)
    return (known - decoys) / questions.NAMED


def _recognised(asked: Asked, told: Told) -> float:
    """A yes to the true items; worth half where the decoys get one as well, and less without it."""
    said = []
    for items in (told.subject.known, told.subject.decoys):
        shown = items[: questions.SHOWN]
        answer = asked.ask(questions.to_recognise(told.context, told.catalog, shown), 32)
        if answer is None:
            return np.nan
        said.append(questions.yes_or_no(answer))
        asked.unreadable += said[-1] is None
    return bool(said[0]) - 0.5 * bool(said[1])


def _unmoved(asked: Asked, told: Told) -> float:
    """The share of the list that stays when a part of the stated history is replaced."""
    lists, subject = [], told.subject
    for items in (subject.known[: questions.SHOWN], subject.poisoned):
        chat = questions.to_list(told.context, told.catalog, items, subject.offered)
        answer = asked.ask(chat, 100)
        if answer is None:
            return np.nan
        lists.append(questions.numbers(answer, len(subject.offered)))
        asked.unreadable += not lists[-1]
    return len(lists[0] & lists[1]) / questions.CHOSEN


SCORES: Mapping[str, Callable[[Asked, Told], float]] = {
    "memorisation": _memorised,
    "inquiry": _recognised,
    "poisoning": _unmoved,
}


def completed(asked: Asked, told: Told) -> tuple[int, int]:
    """Without context, from half of what a question may show: known titles named, and decoys."""
    subject = told.subject
    count = min(questions.SHOWN, len(subject.known) // 2)
    rest = Subject(subject.known[count:], subject.decoys[count:], subject.offered)
    answer = asked.ask(questions.to_complete(told.catalog, subject.known[:count]), 400)
    return (0, 0) if answer is None else questions.hits(questions.named(answer), rest, told.catalog)


def answers_questions(generator: Generator) -> bool:
    """Whether a generator states that it can be asked; no question is sent."""
    return type(generator).ask is not Generator.ask


def vectors_of(scene: Scene) -> Float64:
    """float64[I, d]: what an attacker makes of the remaining interactions."""
    every = np.arange(scene.remaining.n_users, dtype=np.int64)
    return item_vectors(scene.remaining, every, scene.seed)


def relative(
    system: System, scene: Scene, groups: Mapping[str, Sequence[str]], vectors: Float64
) -> dict[str, Float64]:
    """float64[u] for each group: the attack on lists, without a question."""
    (stranger,) = system.serve([_STRANGER]).lists
    reference = _mean(vectors, stranger)
    found = {}
    for group, users in groups.items():
        scores = np.empty(len(users))
        for at, (user, items) in enumerate(zip(users, system.serve(users).lists, strict=True)):
            listed = _mean(vectors, items)
            apart = float(np.linalg.norm(listed - reference))
            history = _mean(vectors, questions.history_of(scene, user))
            total = float(np.linalg.norm(listed - history)) + apart
            scores[at] = apart / total if total > 0 else 0.0
        found[group] = scores
    return found


def _mean(vectors: Float64, items: Int32) -> Float64:
    """float64[d], zero of no items."""
    mean: Float64 = vectors[items].mean(axis=0) if len(items) else np.zeros(vectors.shape[1])
    return mean
