"""Rankings by a language model, whichever engine runs it.

Requests come and rankings go in the caller's thread, in order; the questions between them are
asked in the background, several at once. A request whose questions fail gets the backbone's order,
marked, with the reason.
"""

from __future__ import annotations

import asyncio
import copy
from abc import abstractmethod
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotInTimeError
from dataclasses import replace

from cragru_cli.errors import AbilityError, CragruError, LLMError, LockedError
from cragru_cli.generation.background import submit
from cragru_cli.generation.base import Generator, Ranking, RankRequest, Setup
from cragru_cli.generation.cache import Kept, ReplayedEngine, header_of
from cragru_cli.generation.calls import Calls, FailedError, Limits, StoppedError
from cragru_cli.generation.engines.base import Answer, Engine, Likelihood, Messages, Question
from cragru_cli.generation.modes import AUTO, mode_for
from cragru_cli.generation.modes.base import Mode, ModeOptions
from cragru_cli.generation.modes.registry import shown_by
from cragru_cli.generation.none import base_order
from cragru_cli.generation.prompt.template import DEFAULT
from cragru_cli.generation.spending import Spent

_AHEAD = 2  # requests taken on for each call that may be under way
_TURNS = 5  # of the event loop; a call and the exchange within it hear one after the other
_GOODBYE = 5.0  # seconds that cancelled calls may take to end

_Waiting = deque[tuple[RankRequest, "Future[Ranking]"]]


class LLMGenerator(Generator):
    """Ranks by questions to an engine; subclasses say which engine."""

    def __init__(self, model: str = "", setup: Setup | None = None) -> None:
        super().__init__(model, setup)
        self._calls: Calls | None = None
        self._mode: Mode | None = None

    @abstractmethod
    def engine(self) -> Engine:
        """The engine of the model; made when the first question is to be asked."""

    @property
    def calls(self) -> Calls:
        """The engine under the limits of the run."""
        if self._calls is None:
            setup = self.setup
            engine = ReplayedEngine(setup.replay) if setup.replay else self.engine()
            limits = Limits(
                concurrency=setup.concurrency,
                calls_per_minute=setup.calls_per_minute,
                timeout_seconds=setup.timeout_seconds,
                run_seconds=setup.run_seconds,
                tries=setup.tries,
                max_cost=setup.max_cost,
                max_tokens=setup.max_tokens,
            )
            self._calls = Calls(engine, limits, name=self.model, may_send=setup.may_send)
        return self._calls

    @property
    def spent(self) -> Spent:
        """What the calls so far used; nothing before the first is thought of."""
        return self._calls.spent if self._calls is not None else Spent()

    @property
    def mode(self) -> Mode:
        """The way to rank.

        Raises:
            UsageError: There is none of that name.
            AbilityError: The engine cannot do what it needs.
        """
        asked, engine = self.setup.mode, self.calls.engine
        # Another generator of the run may have found out that the engine does less.
        is_unable = self._mode is not None and not self._mode.needs <= engine.abilities
        if self._mode is None or (asked == AUTO and is_unable):
            self._mode = mode_for(asked, engine, self._options())
        return self._mode

    @property
    def way(self) -> str:
        return self.mode.name if self._mode is not None else self.setup.mode

    def check(self) -> None:
        self.calls.engine.check()

    @property
    def version(self) -> str:
        return self.calls.engine.version

    @property
    def stopped(self) -> str:
        return self._calls.stopped if self._calls is not None else ""

    def seeded(self, seed: int) -> LLMGenerator:
        _ = self.calls  # made once, so that whatever is asked counts against the same limits
        made = copy.copy(self)
        made.setup, made._mode = replace(self.setup, seed=seed), None
        return made

    def calls_for(self, requests: Iterable[RankRequest]) -> int | None:
        if self.setup.replay:
            return 0
        mode, engine = self.mode, self.calls.engine

        async def count() -> int:
            shown = [await shown_by(mode, request, engine) for request in requests]
            return sum(len(one.questions) + len(one.titles) for one in shown)

        return submit(count()).result()

    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        source, waiting = iter(requests), _Waiting()
        try:
            while True:
                self._take_on(source, waiting)
                if not waiting:
                    return
                try:
                    ranking = waiting[0][1].result()
                except LockedError:
                    raise  # what is finished may hold what was forgotten meanwhile
                except CragruError as problem:
                    yield from self._finished(waiting, problem)
                    raise
                waiting.popleft()
                yield ranking
        finally:
            _cancel(waiting)
            self.close()

    def ask(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int) -> str:
        question = Question(messages, max_tokens)
        future = submit(self.calls.ask(question, self._kept(None, "ask")))
        try:
            return future.result().text
        except FailedError as problem:
            raise LLMError(f"the call to `{self.model}` failed ({problem.words})") from None
        except StoppedError as problem:
            words = f"`{self.model}` is not asked any more ({problem.words})"
            raise problem.fatal or LLMError(words) from None
        finally:
            future.cancel()

    def _take_on(self, source: Iterator[RankRequest], waiting: _Waiting) -> None:
        """Start on requests until so many are under way."""
        while len(waiting) < _AHEAD * self.setup.concurrency:
            request = next(source, None)
            if request is None:
                return
            waiting.append((request, self._start(request)))

    def _start(self, request: RankRequest) -> Future[Ranking]:
        if len(request.candidates) == 0:  # nothing to ask about
            done: Future[Ranking] = Future()
            done.set_result(base_order(request))
            return done
        _ = self.mode  # what it refuses, it refuses here
        return submit(self._ranked(request))

    async def _ranked(self, request: RankRequest) -> Ranking:
        while True:
            mode = self.mode
            try:
                kept = self._kept(self.setup.subject(request.user_id), mode.name)
                asked = _Asked(self.calls, kept)
                return await mode.rank(request, asked, asked.ask)
            except FailedError as problem:
                return self._unanswered(request, f"the call failed ({problem.words})")
            except StoppedError as problem:
                if problem.fatal is not None:
                    raise problem.fatal from None
                return self._unanswered(request, problem.words)
            except AbilityError:
                if self.setup.mode != AUTO:
                    raise
                if self._mode is mode:  # the first to find out chooses for all
                    self._mode = mode_for(AUTO, self.calls.engine, self._options())
                    if self._mode.name == mode.name:
                        raise

    def _unanswered(self, request: RankRequest, reason: str) -> Ranking:
        """The backbone's order; what others were answered is kept until all are."""
        if self.setup.replies is not None:
            self.setup.replies.is_cut_short = True
        return _fallback(request, reason)

    def _finished(self, waiting: _Waiting, problem: CragruError) -> Iterator[Ranking]:
        """What was finished before a refusal, in order; what lies between keeps its old order."""
        _cancel(waiting)
        good = [at for at, (_, future) in enumerate(waiting) if _is_good(future)]
        for request, future in list(waiting)[: good[-1] + 1 if good else 0]:
            yield future.result() if _is_good(future) else _fallback(request, problem.what)

    def _kept(self, subject: str | None, mode: str) -> Kept:
        setup = self.setup
        if setup.recording is not None:  # what it cannot do after all is known by its answers
            setup.recording.header.update(header_of(self.calls.engine))
        engine = self.calls.engine
        context = {"model": self.model, "place": engine.place, "mode": mode}
        if engine.version:
            context["version"] = engine.version
        return Kept(
            context,
            store=None if setup.replay else setup.replies,
            subject=subject,
            recording=setup.recording,
            may_keep=setup.may_send,
        )

    def _options(self) -> ModeOptions:
        setup = self.setup
        return ModeOptions(
            seed=setup.seed,
            k=setup.k,
            permutations=setup.permutations,
            beta=setup.beta,
            template=setup.template or DEFAULT,
        )

    def close(self) -> None:
        """Let go of connections, or of the model; the next call opens new ones."""
        if self._calls is not None:
            goodbye = submit(_closed(self._calls.engine))
            try:
                goodbye.result(_GOODBYE)
            except (NotInTimeError, OSError):
                goodbye.cancel()


class _Asked(Engine):
    """An engine as modes see it: what they read from it goes through the limits as well."""

    def __init__(self, calls: Calls, kept: Kept) -> None:
        engine = calls.engine
        self.abilities, self.place = engine.abilities, engine.place
        self.most_logprobs = engine.most_logprobs
        self._calls, self._kept = calls, kept

    async def ask(self, question: Question) -> Answer:
        return await self._calls.ask(question, self._kept)

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        return await self._calls.likelihood(prefix, texts, self._kept)

    def count_tokens(self, messages: Messages) -> int | None:
        return self._calls.engine.count_tokens(messages)


def _fallback(request: RankRequest, reason: str) -> Ranking:
    base = base_order(request)
    return Ranking(base.order, base.scores, "base", reason)


def _is_good(future: Future[Ranking]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


async def _closed(engine: Engine) -> None:
    """Close an engine once cancelled calls have heard of it: one of them would open it again."""
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    await engine.close()


def _cancel(waiting: _Waiting) -> None:
    """Stop what is under way, the last first: no place that is given up is taken once more."""
    for _, future in reversed(waiting):
        future.cancel()
