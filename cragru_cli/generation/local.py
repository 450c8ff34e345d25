"""Ranking by a model on this computer: ``local/PATH.gguf`` or ``local/DIRECTORY``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from cragru_cli.generation.base import Ranking, RankRequest, Setup
from cragru_cli.generation.engines.base import Engine
from cragru_cli.generation.engines.local import LocalEngine
from cragru_cli.generation.llm import LLMGenerator

_PREFIX = "local/"


class Local(LLMGenerator):
    """Asks one question at a time: the model answers no two at once.

    Questions that wait in line would use up the time that a call may take.
    """

    def __init__(self, model: str = "", setup: Setup | None = None) -> None:
        super().__init__(model, replace(setup or Setup(), concurrency=1))

    def engine(self) -> Engine:
        return LocalEngine(self.model.removeprefix(_PREFIX))

    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        self._load()
        yield from super().rank(requests)

    def ask(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int) -> str:
        self._load()
        return super().ask(messages, max_tokens=max_tokens)

    def _load(self) -> None:
        """Load the model, if it is not: no call's time is spent on it."""
        engine = self.calls.engine
        if isinstance(engine, LocalEngine):
            engine.load()
