"""What modes share: many questions at once, and reading log-probabilities.

Shapes: q questions.
"""

from __future__ import annotations

import asyncio
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from cragru_cli.generation.calls import FailedError
from cragru_cli.generation.engines.base import Answer, Question

if TYPE_CHECKING:
    from cragru_cli.generation.modes.base import Ask

_MARKS = " \t\r\n\"'`*(▁Ġ"
_SMALLEST = 1e-9  # of what the told tokens leave of the probability, for rounding


async def together(questions: Sequence[Question], ask: Ask) -> list[Answer | None]:
    """Ask all at once, behind the first, whose answer leaves the shared prefix in the cache.

    None stands for a question that alone cannot be answered, such as one with a title that a
    content filter dislikes, where others were. When one fails for another reason, or this is given
    up, none goes on; nor when the first two are refused, for then it is about what all share.
    """
    found: list[Answer | None] = []
    refusal: FailedError | None = None
    for question in questions[:2]:
        try:
            found.append(await ask(question))
            break
        except FailedError as problem:
            if problem.failure.action != "row":
                raise
            refusal = refusal or problem
            found.append(None)
    if refusal is not None and found[-1] is None:
        raise refusal
    tasks = [asyncio.ensure_future(_answered(one, ask)) for one in questions[len(found) :]]
    try:
        return [*found, *await asyncio.gather(*tasks)]
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _answered(question: Question, ask: Ask) -> Answer | None:
    try:
        return await ask(question)
    except FailedError as problem:
        if problem.failure.action != "row":
            raise
        return None


def total(usages: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """The usage of several calls, and how many they were."""
    counted = Counter[str]()
    for usage in usages:
        counted.update(usage)
        counted["calls"] += 1
    return dict(counted)


def first_place(answer: Answer) -> dict[str, float]:
    """The sound log-probabilities of the first token."""
    told = answer.alternatives[0] if answer.alternatives else {}
    return {
        token: min(float(one), 0.0)
        for token, one in told.items()
        if math.isfinite(one) and one < 0.01
    }


def mass(
    told: Mapping[str, float], words: Iterable[str], *, fold: bool = False
) -> dict[str, float]:
    """Log-probability of each word that is told, its spellings as a token taken together."""
    wanted, found = set(words), dict[str, list[float]]()
    for token, one in told.items():
        word = token.strip(_MARKS)
        word = word.lower() if fold else word
        if word in wanted:
            found.setdefault(word, []).append(one)
    return {word: _log_sum(ones) for word, ones in found.items()}


def ceiling(told: Mapping[str, float]) -> float:
    """What a token that is not told has at most: less than each told, and than their rest."""
    rest = 1.0 - sum(math.exp(one) for one in told.values())
    return min(min(told.values()), math.log(max(rest, _SMALLEST)))


def _log_sum(ones: Sequence[float]) -> float:
    largest = max(ones)
    return largest + math.log(sum(math.exp(one - largest) for one in ones))
