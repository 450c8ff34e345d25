"""Limits of a run: what is asked at once, again, not at all; the clock and the engine are ours."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from time import monotonic
from typing import Any

import pytest

from cragru_cli.errors import AbilityError, LLMError, LockedError, UsageError
from cragru_cli.generation.cache import Kept
from cragru_cli.generation.calls import Calls, FailedError, Limits, StoppedError
from cragru_cli.generation.engines.base import Answer, Engine, Likelihood, Messages, Question
from cragru_cli.generation.failures import (
    MalformedError,
    OversizedError,
    StatusError,
    TooLongError,
    UnreachableError,
)
from cragru_cli.generation.gate import Clock

HELLO = Question([{"role": "user", "content": "x" * 100}], 10)
NOTHING = Kept({})
USED = {"prompt_tokens": 30, "completion_tokens": 10, "cached_tokens": 20}


class OurClock(Clock):
    """Time that passes when somebody sleeps."""

    def __init__(self) -> None:
        self.time = 1000.0
        self.slept: list[float] = []

    def now(self) -> float:
        return self.time

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds
        await asyncio.sleep(0)


class Scripted(Engine):
    """Answers, or raises, what the script says; the last line again and again."""

    place = "a script"

    def __init__(self, *script: Exception | str, price: float | None = None) -> None:
        self.script = list(script) or ["fine"]
        self.asked = self.inside = self.most = 0
        self.during: Callable[[], Awaitable[Any]] = lambda: asyncio.sleep(0)
        self._price = price

    async def ask(self, question: Question) -> Answer:
        self.asked += 1
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            line = self.script.pop(0) if len(self.script) > 1 else self.script[0]
            await self.during()
        finally:
            self.inside -= 1
        if isinstance(line, Exception):
            raise line
        return Answer(line, usage=USED)

    def price(self, usage: Mapping[str, int]) -> float | None:
        if self._price is None:
            return None
        return self._price * (usage["prompt_tokens"] + usage["completion_tokens"])


def calls_of(engine: Engine, clock: Clock | None = None, **limits: Any) -> Calls:
    return Calls(
        engine, Limits(**limits), name="test", clock=clock or OurClock(), jitter=lambda most: most
    )


def asked(calls: Calls, count: int = 1) -> list[Any]:
    async def run() -> list[Any]:
        tasks = (calls.ask(HELLO, NOTHING) for _ in range(count))
        return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(run())


def test_counts() -> None:
    calls = calls_of(Scripted(price=0.5))
    assert [one.text for one in asked(calls, 3)] == ["fine"] * 3
    spent = calls.spent
    assert (spent.calls, spent.retries, spent.unpriced) == (3, 0, 0)
    assert (spent.prompt_tokens, spent.completion_tokens, spent.cached_tokens) == (90, 30, 60)
    assert (spent.tokens, spent.cost) == (120, 60.0)


def test_so_many_at_once_and_the_first_alone() -> None:
    engine = Scripted()
    inside: list[int] = []

    async def during() -> None:
        inside.append(engine.inside)
        await asyncio.sleep(0.002)

    engine.during = during
    asked(calls_of(engine, concurrency=5), 30)
    assert inside[0] == 1
    assert engine.most == 5


def test_a_provider_in_trouble_is_asked_one_at_a_time() -> None:
    engine = Scripted("fine", *[StatusError(500)] * 2, "fine")
    found = asked(calls_of(engine, concurrency=1, tries=1), 5)
    assert [isinstance(one, FailedError) for one in found] == [False, True, True, False, False]
    inside: list[int] = []
    engine = Scripted(StatusError(500))

    async def during() -> None:
        inside.append(engine.inside)
        await asyncio.sleep(0.002)

    engine.during = during
    asked(calls_of(engine, concurrency=8, tries=1), 20)
    assert inside == [1, 1, 1]


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_three_failures_in_a_row_end_the_calls(status: int) -> None:
    engine = Scripted("fine", StatusError(status))
    calls = calls_of(engine, tries=2, concurrency=1)
    found = asked(calls, 7)
    assert [type(one) for one in found] == [Answer] + [FailedError] * 3 + [StoppedError] * 3
    assert "three times in a row" in str(found[-1])
    assert engine.asked == 7


def test_what_fails_together_is_one_failure() -> None:
    """A short outage meets all calls that are under way."""
    engine = Scripted("fine", *[StatusError(503)] * 8, "fine")
    engine.during = lambda: asyncio.sleep(0.002)
    calls = calls_of(engine, concurrency=8, tries=1)
    found = asked(calls, 30)
    assert [isinstance(one, FailedError) for one in found] == [False, *[True] * 8, *[False] * 21]
    assert calls.stopped == ""


@pytest.mark.parametrize(
    "refusal", [StatusError(400), StatusError(400, hint="context_length_exceeded"), TooLongError()]
)
def test_questions_that_cannot_be_answered_are_no_failure_of_the_provider(
    refusal: Exception,
) -> None:
    engine = Scripted("fine", *[refusal] * 5, "fine")
    calls = calls_of(engine, concurrency=1)
    found = asked(calls, 9)
    assert [isinstance(one, FailedError) for one in found] == [False, *[True] * 5, *[False] * 3]
    engine = Scripted("fine", *[refusal] * 3, "fine")
    engine.during = lambda: asyncio.sleep(0.002)
    asked(calls_of(engine, concurrency=5), 30)
    assert engine.most == 5  # nor is it asked more slowly


def test_an_endpoint_that_takes_no_question_is_not_asked_all() -> None:
    engine = Scripted(StatusError(400))
    calls = calls_of(engine)
    assert "took none of the first questions" in str(asked(calls, 50)[-1])
    assert engine.asked == 20
    assert engine.most == 1
    assert calls.spent.failures == {"request": 20}


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 529])
def test_what_may_pass_is_tried_again(status: int) -> None:
    clock = OurClock()
    engine = Scripted(StatusError(status), UnreachableError(), "fine")
    calls = calls_of(engine, clock)
    assert asked(calls)[0].text == "fine"
    assert clock.slept == [0.5, 1.0]
    assert (calls.spent.calls, calls.spent.retries) == (3, 2)


@pytest.mark.parametrize("status", [400, 413, 422])
def test_what_does_not_pass_is_not(status: int) -> None:
    engine = Scripted(StatusError(status))
    assert isinstance(asked(calls_of(engine))[0], FailedError)
    assert engine.asked == 1


def test_tries_are_counted_and_waits_grow() -> None:
    clock = OurClock()
    engine = Scripted(StatusError(500))
    calls = calls_of(engine, clock, tries=8, timeout_seconds=1000)
    assert "server failed" in str(asked(calls)[0])
    assert clock.slept == [0.5, 1, 2, 4, 8, 16, 20]
    assert engine.asked == 8


def test_jitter_is_full() -> None:
    from cragru_cli.generation.calls import _full_jitter

    waits = [_full_jitter(10.0) for _ in range(2000)]
    assert 0 <= min(waits) < 0.5
    assert 9.5 < max(waits) <= 10
    assert sum(waits) / 2000 == pytest.approx(5, abs=0.4)


def test_a_provider_is_given_the_time_it_asks_for() -> None:
    clock = OurClock()
    calls = calls_of(Scripted(StatusError(429, 7.0), "fine"), clock)
    assert asked(calls)[0].text == "fine"
    assert 7 <= sum(clock.slept) <= 8
    clock = OurClock()
    longer = calls_of(Scripted(StatusError(429, 100.0), "fine"), clock, timeout_seconds=60)
    assert asked(longer)[0].text == "fine"
    assert 100 <= sum(clock.slept) <= 101
    for limits, wanted in (({"run_seconds": 90}, 100.0), ({}, 3600.0)):  # the run's end; a quota
        calls = calls_of(Scripted(StatusError(429, wanted), "fine"), OurClock(), **limits)
        assert "too many calls" in str(asked(calls)[0])


def test_calls_are_spread_over_the_minute() -> None:
    clock = OurClock()
    asked(calls_of(Scripted(), clock, calls_per_minute=30), 11)
    assert clock.time - 1000 == pytest.approx(20)


@pytest.mark.parametrize("status", [401, 402, 403, 404, 307])
def test_a_refusal_ends_the_run(status: int) -> None:
    engine = Scripted("fine", StatusError(status, hint="sk-secret"))
    found = asked(calls_of(engine, concurrency=1), 4)
    assert found[0].text == "fine"
    assert all(isinstance(one, StoppedError) for one in found[1:])
    assert isinstance(found[1].fatal, LLMError)
    assert "refused" in str(found[1].fatal)
    assert "sk-secret" not in str(found[1].fatal)
    assert engine.asked == 2


def test_a_call_has_a_deadline() -> None:
    engine = Scripted()
    engine.during = lambda: asyncio.sleep(60)
    calls = calls_of(engine, Clock(), timeout_seconds=0.2)
    started = Clock().now()
    assert "in time" in str(asked(calls)[0])
    assert Clock().now() - started == pytest.approx(0.2, abs=0.1)
    assert calls.spent.failures == {"timeout": 1}


def test_an_engine_that_cannot_be_stopped_is_left_behind() -> None:
    engine = Scripted()

    async def stubborn() -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            await asyncio.sleep(0.5)
            raise RuntimeError from None

    engine.during = stubborn
    started = Clock().now()

    async def run() -> float:
        with pytest.raises(FailedError):
            await calls_of(engine, Clock(), timeout_seconds=0.1).ask(HELLO, NOTHING)
        return Clock().now() - started

    assert asyncio.run(run()) < 0.4


def test_all_calls_together_have_one_too() -> None:
    clock = OurClock()
    engine = Scripted()

    async def during() -> None:
        clock.time += 10

    engine.during = during
    found = asked(calls_of(engine, clock, run_seconds=35, concurrency=1), 6)
    assert [getattr(one, "text", None) for one in found] == ["fine"] * 4 + [None] * 2
    assert "time for all calls" in str(found[-1])
    assert found[-1].fatal is None


def test_no_call_leaves_that_the_budget_of_tokens_might_not_cover() -> None:
    for concurrency in (1, 8):
        engine = Scripted()
        calls = calls_of(engine, max_tokens=250, concurrency=concurrency)
        found = asked(calls, 20)
        answered = [one for one in found if isinstance(one, Answer)]
        assert calls.spent.tokens == 40 * len(answered) <= 250
        assert len(answered) in {5, 6}
        assert str(found[-1]) == "the budget is used up"
        assert found[-1].fatal is None
        assert engine.asked == len(answered)


class Lost(Scripted):
    """Computes, and what comes of it does not count as an answer."""

    abilities = frozenset({"logprobs"})

    async def ask(self, question: Question) -> Answer:
        if self.asked == 1:
            self.asked += 1
            self.abilities = frozenset()
            raise AbilityError("it tells none")
        return await super().ask(question)


@pytest.mark.parametrize(
    "failure",
    [TimeoutError(), StatusError(504), MalformedError(), OversizedError(), UnreachableError()],
)
def test_what_may_have_been_billed_counts(failure: Exception) -> None:
    engine = Scripted(failure)
    calls = calls_of(engine, max_tokens=250, concurrency=1)
    asked(calls, 20)
    assert calls.spent.tokens == engine.asked * 41 <= 250
    engine = Scripted(*[failure] * 3, "fine")
    calls = calls_of(engine, max_tokens=100, concurrency=1)
    found = asked(calls, 4)
    assert calls.spent.tokens <= 100
    assert engine.asked == 2
    assert str(found[-1]) == "the budget is used up"


def test_what_was_never_computed_does_not() -> None:
    refused = UnreachableError()
    refused.__cause__ = ConnectionRefusedError()
    for failure in (refused, StatusError(500), StatusError(429), StatusError(400)):
        calls = calls_of(Scripted(failure), tries=2)
        asked(calls)
        assert calls.spent.tokens == 0


def test_an_answer_without_what_was_asked_for_was_paid_for() -> None:
    calls = calls_of(Lost(), concurrency=1)
    found = asked(calls, 2)
    assert isinstance(found[1], AbilityError)
    assert calls.spent.tokens == 40 + 41  # by what it may come to


def test_a_call_that_is_taken_back_was_sent_all_the_same() -> None:
    engine = Scripted()
    engine.during = lambda: asyncio.sleep(5)

    async def run() -> int:
        calls = calls_of(engine, Clock(), max_tokens=250)
        task = asyncio.ensure_future(calls.ask(HELLO, NOTHING))
        await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return calls.spent.tokens

    assert asyncio.run(run()) == 41


def test_a_script_of_many_tokens_a_character_is_not_taken_for_few() -> None:
    calls = calls_of(Scripted(), max_tokens=800)
    question = Question([{"role": "user", "content": "漢" * 1000}], 1)
    assert isinstance(asked_for(calls, question), StoppedError)
    assert calls.spent.calls == 0
    question = Question([{"role": "user", "content": "x" * 1000}], 1)
    assert isinstance(asked_for(calls_of(Scripted(), max_tokens=800), question), Answer)


def asked_for(calls: Calls, question: Question) -> Any:
    async def run() -> Any:
        (found,) = await asyncio.gather(calls.ask(question, NOTHING), return_exceptions=True)
        return found

    return asyncio.run(run())


def test_nor_one_of_money() -> None:
    calls = calls_of(Scripted(price=0.01), max_cost=1.0, concurrency=4)
    found = asked(calls, 10)
    assert sum(isinstance(one, Answer) for one in found) == 2
    assert calls.spent.cost == pytest.approx(0.8)


def test_a_limit_of_money_needs_a_price() -> None:
    calls = calls_of(Scripted(), max_cost=1.0)
    (found,) = asked(calls)
    assert isinstance(found, UsageError)
    assert "price" in str(found)
    assert "--max-tokens" in str(found)
    assert calls.spent.calls == 0


def test_answers_without_a_price_are_counted() -> None:
    calls = calls_of(Scripted())
    asked(calls, 2)
    assert (calls.spent.cost, calls.spent.unpriced) == (0.0, 2)


def test_before_each_question_the_host_is_asked() -> None:
    engine = Scripted()
    left = [3]

    def may_send() -> None:
        left[0] -= 1
        if left[0] < 0:
            raise LockedError("something was forgotten")

    calls = Calls(engine, Limits(concurrency=1), may_send=may_send, clock=OurClock())
    found = asked(calls, 5)
    assert engine.asked == 3
    assert [type(one) for one in found] == [Answer] * 3 + [LockedError] * 2


def test_and_before_each_further_try() -> None:
    engine = Scripted(StatusError(500))
    told = [0]

    def may_send() -> None:
        told[0] += 1
        if told[0] == 3:
            raise LockedError("something was forgotten")

    calls = Calls(engine, Limits(), may_send=may_send, clock=OurClock())
    assert isinstance(asked(calls)[0], LockedError)
    assert engine.asked == 2


def test_an_ability_that_is_not_there_is_no_failure_of_the_provider() -> None:
    engine = Scripted(AbilityError("it cannot"), "fine")
    calls = calls_of(engine)
    found = asked(calls, 2)
    assert isinstance(found[0], AbilityError)
    assert found[1].text == "fine"
    assert not calls.spent.failures


def test_a_call_that_is_given_up_gives_its_place_back() -> None:
    engine = Scripted()
    engine.during = lambda: asyncio.sleep(0.05)

    async def run() -> str:
        calls = calls_of(engine, Clock(), concurrency=1)
        tasks = [asyncio.ensure_future(calls.ask(HELLO, NOTHING)) for _ in range(4)]
        await asyncio.sleep(0.01)
        for task in tasks[:3]:  # one under way, two waiting
            task.cancel()
        return (await tasks[3]).text

    assert asyncio.run(asyncio.wait_for(run(), 5)) == "fine"
    assert engine.most == 1


def test_calls_that_are_not_made_any_more_leave_nothing_behind() -> None:
    calls = calls_of(Scripted(), max_tokens=0)
    found = asked(calls, 20)
    assert {str(one) for one in found} == {"the budget is used up"}
    assert len({id(one) for one in found}) == 20  # one error for all would keep all their frames


class Reader(Scripted):
    """Reads titles, which takes its time."""

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        await self.ask(HELLO)
        return [Likelihood(-1.0, 1) for _ in texts], USED


def read(calls: Calls, count: int = 1) -> list[Any]:
    async def run() -> list[Any]:
        tasks = (calls.likelihood(HELLO.messages, ["a"], NOTHING) for _ in range(count))
        return await asyncio.gather(*tasks, return_exceptions=True)

    return asyncio.run(run())


def test_what_is_read_keeps_to_the_limits_too() -> None:
    calls = calls_of(Reader(), max_tokens=100)
    found = read(calls, 5)
    assert [str(one) for one in found[2:]] == ["the budget is used up"] * 3
    assert calls.spent.tokens == 80
    for limit, words in (
        ({"timeout_seconds": 0.2}, "no answer in time"),
        ({"run_seconds": 0.2}, "the time for all calls is used up"),
    ):
        engine = Reader()
        engine.during = lambda: asyncio.sleep(5)
        begin = monotonic()
        (late,) = read(calls_of(engine, Clock(), **limit))
        assert str(late) == words
        assert monotonic() - begin < 0.3
