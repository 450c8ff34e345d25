"""The limits of a run: how many calls at once, how fast, how long, how often, how dear.

Everything here happens in one event loop. A question goes through the gate, is paid for, waits for
its turn, is checked once more for what was forgotten meanwhile, and leaves.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from cragru_cli.errors import AbilityError, CragruError, LLMError, UsageError
from cragru_cli.generation.cache import Kept
from cragru_cli.generation.engines.base import Answer, Engine, Likelihood, Messages, Question
from cragru_cli.generation.failures import Failure, judge, may_be_billed, retry_after
from cragru_cli.generation.gate import Clock, Gate, Pace, within
from cragru_cli.generation.spending import Purse, Spent

_FAILURES_IN_A_ROW = 3
_REFUSED_FROM_THE_START = 20  # questions, before one was answered
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 20.0  # seconds; bounds of the first and of any wait
_LONGEST_ASKED = 300.0  # seconds that a provider is waited for; one that wants more has a quota
_FOREVER = float("inf")

Work = Callable[[], Awaitable[Answer]]
"""One exchange with the engine; it may be tried again."""


async def _as_is(answer: Answer) -> Answer:
    return answer


@dataclass(frozen=True)
class Limits:
    """How a run may call; the attributes are those of :class:`cragru_cli.generation.base.Setup`."""

    concurrency: int = 8
    calls_per_minute: float | None = None
    timeout_seconds: float = 60.0
    run_seconds: float | None = None
    tries: int = 4
    max_cost: float | None = None
    max_tokens: int | None = None


class FailedError(Exception):
    """One question was given up.

    Attributes:
        words: Why, in our words.
    """

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.words)
        self.failure, self.words = failure, failure.words


class StoppedError(Exception):
    """No more questions are asked.

    Attributes:
        words: Why, in our words.
        fatal: The error of a run that cannot go on; None for a limit that was reached.
    """

    def __init__(self, words: str, fatal: CragruError | None = None) -> None:
        super().__init__(words)
        self.words, self.fatal = words, fatal


class Calls:
    """Asks an engine under limits.

    Args:
        name: The model's, for errors.
        may_send: Called before each question leaves; it raises when none may any more.
        jitter: From the longest wait to a wait.
    """

    def __init__(
        self,
        engine: Engine,
        limits: Limits,
        *,
        name: str = "",
        may_send: Callable[[], None] = lambda: None,
        clock: Clock | None = None,
        jitter: Callable[[float], float] | None = None,
    ) -> None:
        self.engine, self.limits, self.spent = engine, limits, Spent()
        self._name = name
        self._may_send = engine.may_send = may_send
        self._clock = clock or Clock()
        self._jitter = jitter or _full_jitter
        self._gate = Gate(limits.concurrency)
        self._pace = Pace(limits.calls_per_minute, self._clock)
        self._purse = Purse(engine, self.spent, limits.max_tokens, limits.max_cost)
        self._ends: float | None = None
        self._failed = self._refused = 0
        self._burst = 0
        self._has_answered = False
        self._stopped: StoppedError | None = None

    @property
    def stopped(self) -> str:
        """Why no more questions are asked; nothing while they are."""
        return self._stopped.words if self._stopped is not None else ""

    async def ask(self, question: Question, kept: Kept) -> Answer:
        """One answer, kept or asked for.

        Raises:
            FailedError: This question has none.
            StoppedError: No more questions are asked.
            CragruError: The host, or an ability that is not there, forbids to go on.
        """
        known = await self._known(kept.answer, question)
        if known is not None:
            return known
        self._check()
        return await self._let_in(
            question,
            lambda: self.engine.ask(question),
            lambda answer: kept.keep_answer(question, answer),
        )

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str], kept: Kept
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        """Likelihoods, kept or computed, within the same limits; raises as :meth:`ask` does."""
        self._refuse_if_fatal()
        known = kept.likelihoods(prefix, texts)
        if known is not None:
            self.spent.kept += 1
            return known, {}
        self._check()
        told: list[Likelihood] = []

        async def read() -> Answer:
            told[:], usage = await self.engine.likelihood(prefix, texts)
            return Answer("", usage=usage)

        answer = await self._let_in(Question(prefix, 0), read)
        return kept.keep_likelihoods(prefix, texts, told), answer.usage

    async def _let_in(
        self, question: Question, work: Work, keep: Callable[[Answer], Awaitable[Answer]] = _as_is
    ) -> Answer:
        """What the work gives, through the gate and paid for."""
        await self._gate.enter()
        well: bool | None = None
        burst = self._burst
        try:
            self._check()
            answer = await self._paid(question, work)
            well, self._has_answered, self._failed = True, True, 0
            # Within the gate: no more answers than calls at once can be paid for and not kept.
            return await keep(answer)
        except FailedError as problem:
            if problem.failure.is_of_question:
                self._count_refusal()  # which says nothing of how the provider is
            else:
                well = False
                self._count_failure(burst)
            raise
        finally:
            self._gate.leave(well=well)

    async def _known(
        self, find: Callable[[Question], Answer | None], question: Question
    ) -> Answer | None:
        """What was paid for before costs nothing now, so no limit stands against it."""
        self._refuse_if_fatal()
        answer = find(question)
        if answer is not None:
            self._may_send()  # nothing that was forgotten meanwhile is served either
            self.spent.kept += 1
        return answer

    async def _paid(self, question: Question, work: Work) -> Answer:
        if self.limits.max_cost is not None and not self._purse.is_priced():
            raise UsageError(
                f"the price of {self._name or self.engine.place} is not known, so no limit of its "
                "cost can be kept",
                hint="Limit the tokens: --max-tokens.",
            )
        return await self._tried(question, work)

    async def _tried(self, question: Question, work: Work) -> Answer:
        """An answer by one of several tries, within the deadline of the call."""
        ends = min(self._clock.now() + self.limits.timeout_seconds, self._run_ends())
        turn = 0
        while True:
            turn += 1
            before = self._clock.now()
            # Each try may be billed, so each is paid for.
            share = await self._purse.set_aside(question)
            if share is None:
                raise self._stop("the budget is used up")
            try:
                # Waiting for a turn is not the provider's fault, but the run's end is an end.
                if not await self._pace.wait(self._run_ends()):
                    raise self._out_of_time()
                ends = min(ends + self._clock.now() - before, self._run_ends())
                self._check()
                self._may_send()
                self.spent.calls += 1
                return await self._once(question, work, ends - self._clock.now())
            except (CragruError, StoppedError):
                raise
            except Exception as raised:
                problem = raised
            finally:
                self._purse.settle(share)
            ends = await self._before_next(problem, turn, ends)

    async def _once(self, question: Question, work: Work, seconds: float) -> Answer:
        """One try, and what it came to paid for, also where it came to nothing."""
        abilities = self.engine.abilities
        try:
            answer = cast(Answer, await within(seconds, work))
        except AbilityError as problem:
            # An answer without what was asked for; a refusal would stand behind the error.
            if self.engine.abilities != abilities and problem.__context__ is None:
                self._purse.pay_unseen(question)
            raise
        except CragruError:
            raise
        except Exception as problem:
            if may_be_billed(problem, judge(problem)):
                self._purse.pay_unseen(question)
            raise
        except asyncio.CancelledError:
            self._purse.pay_unseen(question)
            raise
        self._purse.pay(question, answer)
        return answer

    async def _before_next(self, problem: Exception, turn: int, ends: float) -> float:
        """Wait for the next try; when the call ends by then.

        Raises:
            FailedError: There is none.
            StoppedError: No other question would fare better.
        """
        failure = judge(problem)
        self.spent.failures[failure.kind] += 1
        if self._clock.now() >= self._run_ends():
            raise self._out_of_time()
        if failure.action != "retry" or turn >= self.limits.tries:
            raise self._given_up(failure)
        asked = retry_after(problem)
        wait = self._jitter(min(_FIRST_WAIT * 2 ** (turn - 1), _LONGEST_WAIT))
        if asked is not None:
            wait = asked + min(wait, asked)
            if asked <= _LONGEST_ASKED:
                # As the wait for a turn, it is of the run's time and not of the call's.
                self._pace.hold(asked)
                ends = min(ends + wait, self._run_ends())
        if self._clock.now() + wait >= ends:
            raise self._given_up(failure)
        self.spent.retries += 1
        await self._clock.sleep(wait)
        return ends

    def _given_up(self, failure: Failure) -> Exception:
        if failure.action != "run":
            return FailedError(failure)
        refusal = LLMError(
            f"the provider refused the call to `{self._name}` ({failure.words})",
            hint="Check the model's name, the key in the environment, and `--api-base`.",
        )
        return self._stop(failure.words, refusal)

    def _count_failure(self, burst: int) -> None:
        """Count those in a row: calls that were under way together fail for one cause, once.

        Args:
            burst: How many were counted when the call began.
        """
        if burst != self._burst:
            return
        self._burst += 1
        self._failed += 1
        if self._failed >= _FAILURES_IN_A_ROW:
            self._stop("the model failed three times in a row; not called again")

    def _count_refusal(self) -> None:
        """An endpoint that takes no question at all is not asked all of them."""
        self._failed = 0
        self._refused += 1
        if not self._has_answered and self._refused >= _REFUSED_FROM_THE_START:
            self._stop("the model took none of the first questions; not called again")

    def _refuse_if_fatal(self) -> None:
        """Raise if the run cannot go on, not even with what is kept."""
        if self._stopped is not None and self._stopped.fatal is not None:
            raise self._stop(self._stopped.words)

    def _check(self) -> None:
        """Raise if no more questions are asked."""
        if self._stopped is not None:
            raise self._stop(self._stopped.words)
        if self._clock.now() >= self._run_ends():
            raise self._out_of_time()

    def _run_ends(self) -> float:
        if self.limits.run_seconds is None:
            return _FOREVER
        if self._ends is None:
            self._ends = self._clock.now() + self.limits.run_seconds
        return self._ends

    def _out_of_time(self) -> StoppedError:
        return self._stop("the time for all calls is used up")

    def _stop(self, words: str, fatal: CragruError | None = None) -> StoppedError:
        """Ask no more questions; the first reason counts.

        A new error each time: one that is raised again and again keeps all that it passed through.
        """
        if self._stopped is None:
            self._stopped = StoppedError(words, fatal)
        return StoppedError(self._stopped.words, self._stopped.fatal)


def _full_jitter(longest: float) -> float:
    """A wait of anything up to the longest: callers that failed together come back apart."""
    return random.uniform(0.0, longest)  # noqa: S311 - no result depends on it
