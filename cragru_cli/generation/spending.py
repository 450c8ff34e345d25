"""What calls used, and how much they may."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from cragru_cli.generation.engines.base import Answer, Engine, Question

_TOKENS_PER_BYTE = 0.3  # until an answer tells better


@dataclass
class Spent:
    """Counts of a run.

    Attributes:
        calls: Questions and further tries that left.
        kept: Questions that were answered from what was kept.
        cost: US dollars, of the calls whose price is known.
        unpriced: Calls whose price is not known.
        failures: Failed tries by kind.
    """

    calls: int = 0
    retries: int = 0
    kept: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cached_tokens: int = 0
    cost: float = 0.0
    unpriced: int = 0
    failures: Counter[str] = field(default_factory=Counter)

    @property
    def tokens(self) -> int:
        """Read and written."""
        return self.prompt_tokens + self.completion_tokens


@dataclass(frozen=True)
class Share:
    """What one call may come to."""

    tokens: int
    cost: float


class Purse:
    """Lets no call leave that might not be paid for.

    What a call may come to is set aside before it leaves. How many tokens a prompt has is
    estimated from its length in bytes, by what earlier answers told.
    """

    def __init__(
        self, engine: Engine, spent: Spent, max_tokens: int | None, max_cost: float | None
    ) -> None:
        self._engine, self._spent = engine, spent
        self._max_tokens, self._max_cost = max_tokens, max_cost
        self._aside = Share(0, 0.0)
        self._bytes = self._counted = 0
        self._settled = asyncio.Event()

    async def set_aside(self, question: Question) -> Share | None:
        """Wait until a call can be paid for whatever it comes to; None if it never can."""
        if self._max_tokens is None and self._max_cost is None:
            return Share(0, 0.0)
        while True:
            share = self._share(question)
            if self._suffices(share):
                self._aside = self._plus(share)
                return share
            if self._aside.tokens == 0:
                return None
            self._settled.clear()
            await self._settled.wait()

    def settle(self, share: Share) -> None:
        """Give back what was set aside; what was used is counted by :meth:`pay`."""
        self._aside = self._plus(Share(-share.tokens, -share.cost))
        self._settled.set()

    def pay(self, question: Question, answer: Answer) -> None:
        """Count what a call used, as it says itself; by its length if it says nothing."""
        usage = dict(answer.usage)
        if not usage.get("prompt_tokens"):
            usage["prompt_tokens"] = self._estimate(question)
            if not usage.get("completion_tokens"):
                usage["completion_tokens"] = round(_size(answer.text) * _TOKENS_PER_BYTE)
        else:
            self._bytes += _length(question)
            self._counted += usage["prompt_tokens"]
        self.count(usage)

    def pay_unseen(self, question: Question) -> None:
        """Count a call that may have been computed, though nothing tells what it used: all of it.

        A budget is a promise: what may have been billed counts against it.
        """
        self.count(self._most(question))

    def count(self, usage: Mapping[str, int]) -> None:
        """Add a usage to what was spent."""
        spent = self._spent
        spent.prompt_tokens += usage.get("prompt_tokens", 0)
        spent.completion_tokens += usage.get("completion_tokens", 0)
        spent.cached_tokens += usage.get("cached_tokens", 0)
        price = self._engine.price(usage)
        spent.cost += price or 0.0
        spent.unpriced += price is None

    def is_priced(self) -> bool:
        """Whether the model's price is known."""
        return self._engine.price({"prompt_tokens": 1, "completion_tokens": 1}) is not None

    def _share(self, question: Question) -> Share:
        usage = self._most(question)
        price = self._engine.price(usage) if self._max_cost is not None else 0.0
        return Share(sum(usage.values()), price or 0.0)

    def _most(self, question: Question) -> dict[str, int]:
        """What a call may use."""
        prompt = self._estimate(question)
        return {"prompt_tokens": prompt, "completion_tokens": question.max_tokens}

    def _estimate(self, question: Question) -> int:
        rate = self._counted / self._bytes if self._bytes else _TOKENS_PER_BYTE
        return round(_length(question) * rate) + 1

    def _suffices(self, share: Share) -> bool:
        planned = self._plus(share)
        tokens, cost = self._spent.tokens + planned.tokens, self._spent.cost + planned.cost
        return (self._max_tokens is None or tokens <= self._max_tokens) and (
            self._max_cost is None or cost <= self._max_cost
        )

    def _plus(self, share: Share) -> Share:
        return Share(self._aside.tokens + share.tokens, self._aside.cost + share.cost)


def _length(question: Question) -> int:
    return sum(_size(message["content"]) for message in question.messages)


def _size(text: str) -> int:
    """Bytes, which tell more of a text's tokens than characters: a word may be one of those."""
    return len(text.encode("utf-8", "replace"))
