"""An ordered list of the best candidates: few tokens, and any model can write it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cragru_cli.generation.base import Ranking, RankRequest
from cragru_cli.generation.engines.base import Engine, Question
from cragru_cli.generation.modes.asking import total
from cragru_cli.generation.modes.base import Ask, Mode
from cragru_cli.generation.none import base_order
from cragru_cli.generation.parse import listed_from
from cragru_cli.generation.prompt.build import listing, shuffled
from cragru_cli.generation.prompt.labels import short

_TOKENS, _TOKENS_PER_PLACE = 32, 8  # room for a model that indents its JSON


class Listed(Mode):
    """One call; the schema lets nothing through but labels of candidates."""

    name = "list"

    async def rank(self, request: RankRequest, engine: Engine, ask: Ask) -> Ranking:
        if len(request.candidates) == 0:
            return base_order(request)
        order = shuffled(request, self.options.seed)
        labels = short(len(order))
        k = min(self.options.k, len(order))
        prompt = listing(request, self.options.template, self.name, order, labels, k)
        most = _TOKENS + _TOKENS_PER_PLACE * k
        answer = await ask(Question(prompt.messages, most, _schema(labels, k)))
        return listed_from(answer.text, prompt, request, k, total([answer.usage]))


def _schema(labels: Iterable[str], k: int) -> dict[str, Any]:
    best = {
        "type": "array",
        "items": {"type": "string", "enum": list(labels)},
        "minItems": k,
        "maxItems": k,
    }
    return {
        "type": "object",
        "properties": {"best": best},
        "required": ["best"],
        "additionalProperties": False,
    }
