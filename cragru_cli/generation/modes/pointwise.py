"""One question a candidate, answered by one token: how much likelier is yes than no?

All questions of a user share all of the prompt but its last line. There is no order in which
candidates are shown, hence nothing to be biased by.

Shapes: c candidates of a request.
"""

from __future__ import annotations

import math
from typing import ClassVar

import numpy as np

from cragru_cli.generation.base import Look, Ranking, RankRequest
from cragru_cli.generation.engines.base import Ability, Answer, Engine, Question
from cragru_cli.generation.modes.asking import ceiling, first_place, mass, together, total
from cragru_cli.generation.modes.base import Ask, Mode
from cragru_cli.generation.parse import by_scores, nothing
from cragru_cli.generation.prompt.build import shuffled, single


class Pointwise(Mode):
    """As many calls as candidates."""

    name = "pointwise"
    needs: ClassVar[frozenset[Ability]] = frozenset({"logprobs"})

    async def rank(self, request: RankRequest, engine: Engine, ask: Ask) -> Ranking:
        order = shuffled(request, self.options.seed)
        questions = [
            Question(
                single(request, self.options.template, position),
                max_tokens=1,
                top_logprobs=engine.most_logprobs,
            )
            for position in order.tolist()
        ]
        answers = await together(questions, ask)
        usage = total(answer.usage for answer in answers if answer is not None)
        scores = np.full(len(order), np.nan, dtype=np.float32)
        scores[order] = [np.nan if answer is None else log_odds(answer) for answer in answers]
        missing = int(np.isnan(scores).sum())
        if missing == len(scores):
            return nothing(request, "the model was as likely to say anything but yes or no", usage)
        reason = f"{missing} missing" if missing else ""
        return by_scores(request, scores, reason, usage, (Look(order, scores[order]),))


def log_odds(answer: Answer) -> float:
    """Log-odds of yes against no; NaN where neither is told."""
    told = first_place(answer)
    found = mass(told, ("yes", "no"), fold=True)
    if not found:
        return math.nan
    least = ceiling(told)
    return found.get("yes", least) - found.get("no", least)
