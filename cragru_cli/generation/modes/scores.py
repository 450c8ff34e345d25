"""The paper's form: a score from 1 to 100 for every candidate, in JSON.

Kept as the faithful comparator: it generates some seven tokens a candidate, and small models give
all candidates much the same score.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cragru_cli.generation.base import Ranking, RankRequest
from cragru_cli.generation.engines.base import Engine, Question
from cragru_cli.generation.modes.asking import total
from cragru_cli.generation.modes.base import Ask, Mode
from cragru_cli.generation.none import base_order
from cragru_cli.generation.parse import ranking_from
from cragru_cli.generation.prompt import build

_TOKENS, _TOKENS_PER_CANDIDATE = 64, 12


class Scores(Mode):
    """One call; its answer grows with the candidates."""

    name = "scores"

    async def rank(self, request: RankRequest, engine: Engine, ask: Ask) -> Ranking:
        if len(request.candidates) == 0:
            return base_order(request)
        prompt = build(request, self.options.seed, self.options.template)
        most = _TOKENS + _TOKENS_PER_CANDIDATE * len(prompt.labels)
        answer = await ask(Question(prompt.messages, most, _schema(prompt.labels)))
        return ranking_from(answer.text, prompt, request, total([answer.usage]))


def _schema(labels: Iterable[str]) -> dict[str, Any]:
    score = {"type": "integer", "minimum": 1, "maximum": 100}
    return {
        "type": "object",
        "properties": dict.fromkeys(labels, score),
        "required": list(labels),
        "additionalProperties": False,
    }
