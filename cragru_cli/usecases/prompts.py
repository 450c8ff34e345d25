"""What a language model would be told, to the character; nothing is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from cragru_cli.errors import UsageError
from cragru_cli.generation.engines.base import Messages
from cragru_cli.generation.llm import LLMGenerator
from cragru_cli.generation.modes import shown_by
from cragru_cli.generation.pipeline import generator_for, request_of
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.retrieval.evidence import EvidenceSelector, context_of
from cragru_cli.retrieval.index import open_index
from cragru_cli.retrieval.retrieve import query_for, retrieve
from cragru_cli.retrieval.validation import learn_validation
from cragru_cli.untrusted import visible
from cragru_cli.usecases.generating import Asking, asking, profile_fields
from cragru_cli.usecases.reading import index_choice, read_model
from cragru_cli.usecases.recommend import histories_of
from cragru_cli.usecases.weights import weight_for


@dataclass(frozen=True)
class Sent:
    """One call that would be made.

    Attributes:
        tokens: Of the prompt; None where nobody can tell without asking.
        answer: The most tokens of the answer.
    """

    user: str
    messages: Messages
    tokens: int | None
    answer: int


@dataclass(frozen=True)
class Prompts:
    """All calls that would be made for some users.

    Attributes:
        place: Where they would go.
        cost: US dollars, if every answer were as long as it may be; None where no price is known.
        said: What `recommend` would say first, such as why it makes no calls.
    """

    model: str
    place: str
    mode: str
    calls: Sequence[Sent]
    cost: float | None
    said: tuple[str, ...] = ()

    @property
    def tokens(self) -> int | None:
        """Of all prompts."""
        counts = [one.tokens for one in self.calls]
        return None if None in counts else sum(one or 0 for one in counts)

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.prompts/1``."""
        return {
            "schema": "cragru.prompts/1",
            "model": self.model,
            "place": self.place,
            "mode": self.mode,
            "calls": [
                {
                    "user": one.user,
                    "messages": [dict(message) for message in one.messages],
                    "prompt_tokens": one.tokens,
                    "answer_tokens": one.answer,
                }
                for one in self.calls
            ],
            "prompt_tokens": self.tokens,
            "cost": self.cost,
        }

    def text(self) -> str:
        """The same for people."""
        parts = [
            f"--- {visible(one.user) or 'the given history'}, {message['role']} ---\n"
            + _shown(message["content"])
            for one in self.calls
            for message in one.messages
        ]
        total = "tokens unknown" if self.tokens is None else f"{self.tokens:,} tokens"
        most = sum(one.answer for one in self.calls)
        cost = "price unknown" if self.cost is None else f"at most ${self.cost:.4f}"
        parts.append(
            f"--- {len(self.calls):,} calls to {self.model} ({self.place}) by {self.mode}: "
            f"{total}, answers of at most {most:,}, {cost} ---"
        )
        return "\n\n".join(parts) + "\n"


def _shown(text: str) -> str:
    """Line by line, so that the line ends of a prompt stay line ends."""
    return "\n".join(visible(line, 1 << 20) for line in text.split("\n"))


def prompts(
    project: Project,
    *,
    users: Sequence[str] | None = None,
    history: Sequence[str | tuple[str, float]] | None = None,
    settings: Settings | None = None,
    calls: Asking | None = None,
) -> Prompts:
    """What `recommend` with these arguments would send.

    Raises:
        UsageError: No language model was named.
    """
    chosen = settings or project.settings()
    if not chosen.llm.model:
        raise UsageError("without a language model nothing is sent", hint="Give --llm MODEL.")
    state, model = read_model(project)
    wanted = chosen.recommend
    context = context_of(
        model,
        cluster_count=wanted.clusters,
        validation=partial(learn_validation, model.dataset, model.training, wanted.candidates),
    )
    selector = EvidenceSelector(wanted.strategy, wanted.budget, context)
    weight = weight_for(state, chosen, (calls or Asking()).setup.mode)
    asks = weight is None or weight.asks
    known = [one for one in histories_of(model, users, history) if len(one) and asks]
    index = open_index(model, index_choice(project, chosen, model.training.backbone))
    found = retrieve(model, map(query_for, known), max(wanted.candidates, wanted.k), index)
    sent: list[Sent] = []
    # Nothing is answered: no kept answer is touched, and no recording written over.
    how = replace(calls or Asking(), cache=False, resume=False, record=None)
    with asking(state, chosen, model.training.seed, how) as setup:
        generator = generator_for(chosen.llm.model, setup)
        if not isinstance(generator, LLMGenerator):
            raise UsageError(f"`{chosen.llm.model}` sends no prompts that could be shown")
        engine, mode = generator.calls.engine, generator.mode
        fields = profile_fields(model.dataset, chosen)
        for entry in found:
            request = request_of(entry, selector, model.dataset, fields)
            shown = asyncio.run(shown_by(mode, request, engine))
            for question in shown.questions:
                tokens = engine.count_tokens(question.messages)
                sent.append(Sent(request.user_id, question.messages, tokens, question.max_tokens))
            for prefix, _titles in shown.titles:
                sent.append(Sent(request.user_id, prefix, engine.count_tokens(prefix), 0))
        usage = {
            "prompt_tokens": sum(one.tokens or 0 for one in sent),
            "completion_tokens": sum(one.answer for one in sent),
        }
        cost, said = engine.price(usage), weight.sentences if weight else ()
        return Prompts(chosen.llm.model, engine.place, mode.name, sent, cost, said)
