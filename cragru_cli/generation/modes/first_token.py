"""One generated token ranks all candidates: the log-probabilities of their labels.

Small models favour a label or a place whatever stands there. So candidates are shown in several
orders, and of what is told in each, the parts of the candidate, of the place and of the call are
taken apart.

Shapes: c candidates of a request, w candidates of a window, n candidates shown over all windows.
"""

from __future__ import annotations

from typing import ClassVar

import numpy as np

from cragru_cli.data.dataset import Float64, Int64
from cragru_cli.generation.base import Look, Ranking, RankRequest
from cragru_cli.generation.engines.base import Ability, Answer, Engine, Question
from cragru_cli.generation.modes.asking import ceiling, first_place, mass, together, total
from cragru_cli.generation.modes.base import Ask, Mode
from cragru_cli.generation.parse import by_scores, nothing
from cragru_cli.generation.prompt.build import Prompt, listing, shuffled
from cragru_cli.generation.prompt.labels import LETTERS, short

_ROUNDS = 50  # of taking parts apart; the parts settle within some ten


class FirstToken(Mode):
    """A call for each order and each window that the engine's limit makes of it."""

    name = "first-token"
    needs: ClassVar[frozenset[Ability]] = frozenset({"logprobs"})

    async def rank(self, request: RankRequest, engine: Engine, ask: Ask) -> Ranking:
        size = max(1, min(engine.most_logprobs, len(LETTERS)))
        prompts = [
            listing(request, self.options.template, self.name, window, short(len(window)))
            for window in self._windows(request, size)
        ]
        questions = [
            Question(prompt.messages, max_tokens=1, top_logprobs=engine.most_logprobs)
            for prompt in prompts
        ]
        answers = await together(questions, ask)
        usage = total(answer.usage for answer in answers if answer is not None)
        heard = [
            (prompt, one)
            for prompt, one in zip(prompts, answers, strict=True)
            if one is not None and _told(prompt, one)
        ]
        if not heard:
            return nothing(request, "no label was among the most likely tokens", usage)
        scores = merged(len(request.candidates), heard)
        told = int(np.isfinite(scores).sum())
        wanted = min(self.options.k, len(scores))
        reason = f"{len(scores) - told} missing" if told < wanted else ""
        if refused := answers.count(None):
            reason = f"{refused} of {len(answers)} questions refused"
        looks = tuple(_look(prompt, answer) for prompt, answer in heard)
        return by_scores(request, scores.astype(np.float32), reason, usage, looks)

    def _windows(self, request: RankRequest, size: int) -> list[Int64]:
        """int64[w] each: the windows of all orders."""
        found: list[Int64] = []
        for turn in range(max(1, self.options.permutations)):
            order = shuffled(request, self.options.seed, turn // 2)
            found += windows(order, size, mirrored=turn % 2 == 1)
        return found


def windows(order: Int64, size: int, *, mirrored: bool) -> list[Int64]:
    """The order in windows of about equal length, at most ``size``.

    Mirrored: the first of a window comes last, and each place of the windows is dealt out anew, so
    that other candidates meet.
    """
    if len(order) == 0:
        return []
    count = -(-len(order) // size)
    width = -(-len(order) // count)
    table = np.full((count, width), -1, dtype=np.int64)
    for row, part in zip(table, np.array_split(order, count), strict=True):
        row[: len(part)] = part
    if mirrored:
        for place in range(width):
            table[:, place] = np.roll(table[:, place], place)
        table = table[:, ::-1]
    return [row[row >= 0] for row in table]


def merged(count: int, heard: list[tuple[Prompt, Answer]]) -> Float64:
    """float64[c]: what the candidates add to the log-probabilities of their labels.

    A log-probability is taken as a sum: one part of the candidate, one of its place, one of the
    call (which sets the scale of its window). Where the orders cannot tell candidate and place
    apart, the candidate gets it. NaN for who was never told.
    """
    items = np.concatenate([prompt.shown for prompt, _ in heard])
    calls = np.repeat(np.arange(len(heard)), [len(prompt.shown) for prompt, _ in heard])
    places = np.concatenate([np.arange(len(prompt.shown)) for prompt, _ in heard])
    values = np.concatenate([_values(*one) for one in heard])
    told = np.concatenate([_look(*one).scores for one in heard])
    parts: list[tuple[Int64, Float64]] = [
        (by, np.zeros(int(by.max()) + 1)) for by in (calls, items, places)
    ]
    left = values
    for _ in range(_ROUNDS):
        for by, part in parts:
            mean = np.bincount(by, left, len(part)) / np.maximum(
                np.bincount(by, None, len(part)), 1
            )
            part += mean
            left = left - mean[by]
    scores = np.full(count, np.nan)
    known = np.unique(items[np.isfinite(told)])
    scores[known] = parts[1][1][known]
    return scores


def _values(prompt: Prompt, answer: Answer) -> Float64:
    """float64[w]: log-probability of each label; that of one not told as high as it can be."""
    told = first_place(answer)
    found = mass(told, prompt.labels)
    least = ceiling(told)
    return np.array([found.get(label, least) for label in prompt.labels])


def _told(prompt: Prompt, answer: Answer) -> bool:
    return bool(mass(first_place(answer), prompt.labels))


def _look(prompt: Prompt, answer: Answer) -> Look:
    found = mass(first_place(answer), prompt.labels)
    scores = [found.get(label, np.nan) for label in prompt.labels]
    return Look(prompt.shown, np.array(scores, dtype=np.float32))
