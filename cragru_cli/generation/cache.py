"""Answers that need not be asked for again: kept for a subject, written down, or replayed.

What decides an answer decides its key, so a changed prompt, model or option never meets an old
answer. Answers are data like any other: they hold titles, and say what somebody may like.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from cragru_cli.errors import LLMError
from cragru_cli.generation.engines.base import (
    Ability,
    Answer,
    Engine,
    Likelihood,
    Messages,
    Question,
)
from cragru_cli.project.files import canonical_json
from cragru_cli.project.replies import Recording, Replies

_VERSION = 1  # of what decides an answer


class Kept:
    """What is known of one subject's answers.

    Args:
        store: Where answers are kept; None for nowhere.
        subject: Whose; None for somebody without a name, of whom nothing is kept.
        recording: Answers to write down.
        context: What decides an answer beside the question: model, place, mode.
        may_keep: Raises when what was forgotten meanwhile forbids to keep an answer.
    """

    def __init__(
        self,
        context: Mapping[str, str],
        *,
        store: Replies | None = None,
        subject: str | None = None,
        recording: Recording | None = None,
        may_keep: Callable[[], None] = lambda: None,
    ) -> None:
        self._context = dict(context)
        self._store = store if subject else None
        self._subject = subject or ""
        self._recording = recording
        self._may_keep = may_keep

    def answer(self, question: Question) -> Answer | None:
        """The answer to a question, if it is known; nothing is paid for it."""
        document = self._find(_question(question))
        if document is None:
            return None
        answer = answer_from(document, is_paid=False)  # it raises for what cannot be recorded
        first = self._record(_question(question), document)
        return answer if first is document else answer_from(first, is_paid=False)

    async def keep_answer(self, question: Question, answer: Answer) -> Answer:
        """Keep an answer; where the question was answered before, that answer."""
        if self._store is None and self._recording is None:
            return answer
        document = _document(answer)
        first = self._record(_question(question), document)
        if self._store is not None:
            await asyncio.to_thread(self._save, _question(question), document)
        return answer if first is document else answer_from(first)

    def likelihoods(self, prefix: Messages, texts: Sequence[str]) -> list[Likelihood] | None:
        """Likelihoods of texts, if all are known."""
        document = self._find(_texts(prefix, texts))
        return None if document is None else likelihoods_from(document)

    def keep_likelihoods(
        self, prefix: Messages, texts: Sequence[str], told: list[Likelihood]
    ) -> list[Likelihood]:
        """Keep likelihoods; they were computed here, so only a recording takes them."""
        document = {"likelihoods": [[one.total, one.tokens] for one in told]}
        return likelihoods_from(self._record(_texts(prefix, texts), document))

    def _find(self, asked: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if self._store is None:
            return None
        return self._store.load(self._subject, self._key(asked))

    def _save(self, asked: Mapping[str, Any], document: Mapping[str, Any]) -> None:
        assert self._store is not None
        try:
            self._store.save(self._subject, self._key(asked), document, self._may_keep)
        except OSError as problem:
            raise LLMError(
                f"an answer cannot be kept ({problem.strerror})",
                hint="Make room on the disk, or keep no answers.",
            ) from None

    def _record(self, asked: Mapping[str, Any], document: Mapping[str, Any]) -> Mapping[str, Any]:
        if self._recording is None:
            return document
        return self._recording.note(recorded_key(asked), document)

    def _key(self, asked: Mapping[str, Any]) -> str:
        return _hash({"asked": asked, "context": self._context, "version": _VERSION})


class ReplayedEngine(Engine):
    """Answers as recorded, and nothing else: no model, no network.

    Raises:
        LLMError: On a question that was not recorded.
    """

    def __init__(self, recording: Recording) -> None:
        told = recording.header
        self.place = f"a recording of {told.get('place', 'a model')}"
        abilities: list[Ability] = ["logprobs", "schema", "likelihood"]
        listed = told.get("abilities", [])
        self.abilities = frozenset(one for one in abilities if one in listed)
        most = told.get("most_logprobs")
        self.most_logprobs = most if isinstance(most, int) and most > 0 else 1
        self._recording = recording

    async def ask(self, question: Question) -> Answer:
        return answer_from(self._find(_question(question)))

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        return likelihoods_from(self._find(_texts(prefix, texts))), {}

    def price(self, usage: Mapping[str, int]) -> float | None:
        return 0.0

    def _find(self, asked: Mapping[str, Any]) -> Mapping[str, Any]:
        found = self._recording.find(recorded_key(asked))
        if found is None:
            raise LLMError(
                "the recording holds no answer to a question of this run",
                hint="Record again: data, settings or the way to rank have changed.",
            )
        return found


def header_of(engine: Engine) -> dict[str, Any]:
    """What a replay needs to know of the engine that was recorded."""
    return {
        "place": engine.place,
        "abilities": sorted(engine.abilities),
        "most_logprobs": engine.most_logprobs,
    }


def recorded_key(asked: Mapping[str, Any]) -> str:
    """The name of a question in a recording, wherever it is asked."""
    return _hash({"asked": asked, "version": _VERSION})


def answer_from(document: Mapping[str, Any], *, is_paid: bool = True) -> Answer:
    """An answer that was kept.

    Raises:
        LLMError: It was not written by us.
    """
    try:
        usage = document["usage"] if is_paid else {}
        return Answer(
            str(document["text"]),
            tuple(
                {str(token): float(one) for token, one in place.items()}
                for place in document["alternatives"]
            ),
            {str(name): int(count) for name, count in usage.items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise _damaged() from None


def likelihoods_from(document: Mapping[str, Any]) -> list[Likelihood]:
    """Likelihoods that were kept; raises as :func:`answer_from` does."""
    try:
        return [Likelihood(float(one), int(count)) for one, count in document["likelihoods"]]
    except (KeyError, TypeError, ValueError):
        raise _damaged() from None


def _document(answer: Answer) -> dict[str, Any]:
    return {
        "text": answer.text,
        "alternatives": [dict(place) for place in answer.alternatives],
        "usage": dict(answer.usage),
    }


def _question(question: Question) -> dict[str, Any]:
    return {
        "messages": [dict(message) for message in question.messages],
        "max_tokens": question.max_tokens,
        "schema": question.schema,
        "top_logprobs": question.top_logprobs,
    }


def _texts(prefix: Messages, texts: Sequence[str]) -> dict[str, Any]:
    return {"prefix": [dict(message) for message in prefix], "texts": list(texts)}


def _hash(document: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical_json(document)).hexdigest()


def _damaged() -> LLMError:
    return LLMError("a kept answer is not as it was written", hint="Record or ask again.")
