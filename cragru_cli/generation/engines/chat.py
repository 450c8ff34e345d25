"""What all engines behind a chat protocol share: what they turn out to be able to do.

Whether an endpoint tells log-probabilities or takes a schema is not known before it was asked. It
is found out by the first question that needs it, and remembered.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Any

from cragru_cli.errors import AbilityError
from cragru_cli.generation.engines.base import Answer, Engine, Question
from cragru_cli.generation.failures import MalformedError, judge, status_of

LARGEST_ANSWER = 1 << 21
"""Bytes of one answer: one with twenty alternatives for each of a thousand tokens fits."""
_NOT_TAKEN = {400, 404, 415, 422, 501}
_OF_THE_PROMPT = {"too long", "filtered", "credit", "key", "no key"}
"""Kinds of failure that say nothing about what an endpoint can do."""
_MOST_ALTERNATIVES = 1000


class ChatEngine(Engine):
    """Asks by messages; the protocol's way to send them is the subclass's."""

    abilities = frozenset({"logprobs", "schema"})

    def __init__(self, model: str, place: str) -> None:
        self.model, self.place = model, place
        self._proven: set[str] = set()

    async def ask(self, question: Question) -> Answer:
        if question.top_logprobs and "logprobs" not in self.abilities:
            raise self._tells_none()
        schema = question.schema if "schema" in self.abilities else None
        needed = {"logprobs"} if question.top_logprobs else {"schema"} if schema else set()
        try:
            answer = await self.send(question, schema)
        except Exception as problem:
            if not self._may_be_it(problem, needed):
                raise
            self.abilities -= needed
            if "logprobs" in needed:
                raise self._tells_none() from None
            self.may_send()  # something may have been forgotten meanwhile
            return await self.send(question, None)
        if "logprobs" in needed and not answer.alternatives:
            self.abilities -= needed
            raise self._tells_none()
        self._proven |= needed
        return answer

    @abstractmethod
    async def send(self, question: Question, schema: Mapping[str, Any] | None) -> Answer:
        """One exchange with the endpoint."""

    def _may_be_it(self, problem: Exception, needed: set[str]) -> bool:
        """Whether a call was refused for what it needs; not once that has worked."""
        if not needed - self._proven:
            return False
        if type(problem).__name__ == "UnsupportedParamsError":
            return True
        if judge(problem).kind in _OF_THE_PROMPT:
            return False
        return status_of(problem) in _NOT_TAKEN - {404}

    def _tells_none(self) -> AbilityError:
        return AbilityError(
            f"{self.place} tells no log-probabilities of tokens",
            hint="Choose a way to rank that needs none: `list` or `scores`.",
        )


def body_of(question: Question, schema: Mapping[str, Any] | None, model: str) -> dict[str, Any]:
    """A question in the words of OpenAI's chat protocol."""
    body: dict[str, Any] = {
        "model": model,
        "messages": [dict(message) for message in question.messages],
        "temperature": 0,
        "max_tokens": question.max_tokens,
    }
    if schema is not None:
        named = {"name": "answer", "schema": schema, "strict": True}
        body["response_format"] = {"type": "json_schema", "json_schema": named}
    if question.top_logprobs:
        body |= {"logprobs": True, "top_logprobs": question.top_logprobs}
    return body


def answer_of(response: Any) -> Answer:
    """An answer in that protocol, as objects or as JSON; nothing in it is relied on.

    Raises:
        MalformedError: It is no such answer.
    """
    choices = _of(response, "choices")
    if not isinstance(choices, Sequence) or isinstance(choices, str) or not choices:
        raise MalformedError
    message = _of(choices[0], "message")
    if message is None:
        raise MalformedError
    text = _of(message, "content")
    return Answer(
        text if isinstance(text, str) else "",
        _alternatives(_of(choices[0], "logprobs")),
        _usage(_of(response, "usage")),
    )


def _usage(usage: Any) -> dict[str, int]:
    cached = _of(_of(usage, "prompt_tokens_details"), "cached_tokens")
    return {
        "prompt_tokens": _count(_of(usage, "prompt_tokens")),
        "completion_tokens": _count(_of(usage, "completion_tokens")),
        "cached_tokens": _count(cached),
    }


def _alternatives(told: Any) -> tuple[Mapping[str, float], ...]:
    """Token -> log-probability at each place; the token that was chosen is among them."""
    places = _of(told, "content")
    if not isinstance(places, Sequence) or isinstance(places, str):
        return ()
    return tuple(dict(_tokens(place)) for place in places)


def _tokens(place: Any) -> list[tuple[str, float]]:
    top = _of(place, "top_logprobs")
    listed = list(top)[:_MOST_ALTERNATIVES] if isinstance(top, Sequence) else []
    told = [(_of(one, "token"), _of(one, "logprob")) for one in [*listed, place]]
    return [
        (token, float(worth))
        for token, worth in told
        if isinstance(token, str) and isinstance(worth, int | float)
    ]


def _of(thing: Any, name: str) -> Any:
    return thing.get(name) if isinstance(thing, Mapping) else getattr(thing, name, None)


def _count(value: Any) -> int:
    return value if isinstance(value, int) and 0 <= value < 1 << 40 else 0
