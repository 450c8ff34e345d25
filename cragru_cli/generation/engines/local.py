"""A language model in this process: no server, no network, nothing leaves the computer.

Questions are answered one at a time, on a thread of its own. Answers are the likeliest ones, token
by token, so that equal questions get equal answers; a prompt's beginning that was seen lately is
not computed again.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from cragru_cli.generation.engines.base import (
    Ability,
    Answer,
    Engine,
    Likelihood,
    Messages,
    Question,
)
from cragru_cli.generation.engines.local_files import checked, version
from cragru_cli.generation.engines.local_model import Prompt, Tokenizer, load
from cragru_cli.generation.engines.local_states import Check, Evaluated, Evaluator

_MOST_LOGPROBS = 256
_PROBE = "The quick brown fox jumps over the lazy dog."

Result = TypeVar("Result")


class _NobodyWaitsError(Exception):
    """The question was taken back."""


class LocalEngine(Engine):
    """A GGUF file or a directory of safetensors.

    Args:
        path: Where the model lies; from the command line or the user's own settings.
        threads: How many to compute with; all cores but one if not said. Equal numbers of threads
            give equal answers.

    Raises:
        UsageError: There is no model, or one of a kind that is never loaded.
    """

    abilities: frozenset[Ability] = frozenset({"logprobs", "likelihood"})
    place = "this computer"
    most_logprobs: int = _MOST_LOGPROBS

    def __init__(self, path: str | Path, threads: int | None = None) -> None:
        self.path = checked(Path(path).expanduser())
        self.version = version(self.path)
        self._threads = threads or max(1, (os.cpu_count() or 1) - 1)
        self._busy: ThreadPoolExecutor | None = None
        self._loading = threading.Lock()
        self._known_tokenizer: Tokenizer | None = None
        self._known_evaluator: Evaluator | None = None

    def load(self) -> None:
        """Load the model now, not with the first question."""
        self._worker.submit(self._evaluator).result()

    async def ask(self, question: Question) -> Answer:
        return await self._run(lambda check: self._answer(question, check))

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        return await self._run(lambda check: self._likelihoods(prefix, texts, check))

    def count_tokens(self, messages: Messages) -> int:
        return len(self._tokenizer().prompt(messages).tokens)

    async def close(self) -> None:
        """Let go of the model; it is loaded again when it is asked again."""
        worker, self._busy = self._busy, None
        self._known_evaluator = None
        if worker is not None:
            worker.shutdown(wait=False, cancel_futures=True)

    @property
    def _worker(self) -> ThreadPoolExecutor:
        """The one thread that computes."""
        if self._busy is None:
            self._busy = ThreadPoolExecutor(1, thread_name_prefix="local-model")
        return self._busy

    async def _run(self, job: Callable[[Check], Result]) -> Result:
        """A job on the worker's thread; it ends early when nobody waits for it any more."""
        given_up = threading.Event()

        def check() -> None:
            if given_up.is_set():
                raise _NobodyWaitsError

        def work() -> Result:
            check()
            with _threads(self._threads):
                return job(check)

        try:
            return await asyncio.get_running_loop().run_in_executor(self._worker, work)
        finally:
            given_up.set()

    def _answer(self, question: Question, check: Check) -> Answer:
        tokenizer, evaluator = self._tokenizer(), self._evaluator()
        prompt = tokenizer.prompt(question.messages)
        behind = evaluator.prompt(prompt, question.max_tokens, check)
        ends = tokenizer.ends
        tokens: list[int] = []
        alternatives: list[Mapping[str, float]] = []
        state, logits = behind.state, behind.logits
        while len(tokens) < question.max_tokens:
            check()
            token = int(logits.argmax())
            if question.top_logprobs:
                alternatives.append(_likeliest(tokenizer, logits, question.top_logprobs))
            tokens.append(token)
            if token in ends or len(tokens) == question.max_tokens:
                break
            state, logits = evaluator.step([token], state)
        usage = _usage(prompt, behind, len(tokens))
        return Answer(tokenizer.text(tokens), tuple(alternatives), usage)

    def _likelihoods(
        self, prefix: Messages, texts: Sequence[str], check: Check
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        tokenizer, evaluator = self._tokenizer(), self._evaluator()
        prompt = tokenizer.prompt(prefix)
        # One order whatever the caller's: what is computed together decides the last bits.
        coded = {text: tokenizer.continuation(text) for text in sorted(set(texts))}
        longest = max((len(tokens) for tokens in coded.values()), default=0)
        behind = evaluator.prompt(prompt, longest, check)
        totals = evaluator.texts(behind, list(coded.values()), check)
        told = {
            text: Likelihood(total, len(tokens))
            for (text, tokens), total in zip(coded.items(), totals, strict=True)
        }
        return [told[text] for text in texts], _usage(prompt, behind, 0)

    def _tokenizer(self) -> Tokenizer:
        with self._loading:
            if self._known_tokenizer is None:
                self._known_tokenizer = Tokenizer(self.path)
            return self._known_tokenizer

    def _evaluator(self) -> Evaluator:
        """Of the loaded network; on the worker's thread only."""
        if self._known_evaluator is None:
            tokens = self._tokenizer().continuation(_PROBE)
            Evaluator(network := load(self.path)).check_sharing(tokens)
            self._known_evaluator = Evaluator(network)
        return self._known_evaluator


def _likeliest(tokenizer: Tokenizer, logits: Any, count: int) -> dict[str, float]:
    """The likeliest next tokens as text; of several that spell the same, the likeliest."""
    told = logits.log_softmax(dim=-1).topk(min(count, _MOST_LOGPROBS, len(logits)))
    found: dict[str, float] = {}
    for value, token in zip(told.values.tolist(), told.indices.tolist(), strict=True):
        found.setdefault(tokenizer.spelled(token), value)
    return found


def _usage(prompt: Prompt, behind: Evaluated, generated: int) -> dict[str, int]:
    return {
        "prompt_tokens": len(prompt.tokens),
        "completion_tokens": generated,
        "cached_tokens": behind.cached,
    }


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """Compute with so many threads, then with as many as before."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
