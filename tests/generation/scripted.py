"""Language models whose taste is known: they read the prompt and answer by a rule.

Shapes: c candidates of a request.
"""

from __future__ import annotations

import asyncio
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from cragru_cli.data.dataset import Catalog
from cragru_cli.data.seeds import rng
from cragru_cli.generation.base import Ranking, RankRequest
from cragru_cli.generation.engines.base import Answer, Engine, Likelihood, Messages, Question
from cragru_cli.generation.modes.base import Mode
from cragru_cli.retrieval.strategies.base import History

Rule = Callable[[str, int, int], float]
"""From a title, its place and how many are shown to how good it is."""

_LINE = re.compile(r'^(\w+): (".*")$', re.MULTILINE)
JUNK = {"The": -6.0, "Sure": -7.0, "\n": -8.0}  # what a model may begin with instead


class Scripted(Engine):
    """Answers every way of asking by one rule.

    Attributes:
        fame: How likely each title is by itself.
        asked: The questions received.
        read: The chats and texts whose likelihood was asked.
    """

    abilities = frozenset({"logprobs", "schema", "likelihood"})
    place = "a scripted model"

    def __init__(self, rule: Rule, most_logprobs: int = 100) -> None:
        self.rule = rule
        self.most_logprobs = most_logprobs
        self.fame: dict[str, float] = {}
        self.asked: list[Question] = []
        self.read: list[tuple[Messages, tuple[str, ...]]] = []

    async def ask(self, question: Question) -> Answer:
        self.asked.append(question)
        await asyncio.sleep(0)
        prompt = question.messages[-1]["content"]
        candidates = _LINE.findall(prompt.partition("Candidates:\n")[2])
        usage = {"prompt_tokens": len(prompt), "completion_tokens": 1}
        if not candidates:
            return Answer("Yes", (self._verdict(prompt),), usage)
        worths = {
            label: self.rule(json.loads(title), place, len(candidates))
            for place, (label, title) in enumerate(candidates)
        }
        if question.top_logprobs:
            return Answer("", (_most_likely(worths, question.top_logprobs),), usage)
        return Answer(_written(worths, question), usage=usage)

    def _verdict(self, prompt: str) -> dict[str, float]:
        title = json.loads(re.findall(r'like (".*")\?', prompt)[-1])
        odds = self.rule(title, 0, 1)
        return {"Yes": -math.log1p(math.exp(-odds)), "No": -math.log1p(math.exp(odds))}

    async def likelihood(
        self, prefix: Messages, texts: Sequence[str]
    ) -> tuple[list[Likelihood], Mapping[str, int]]:
        self.read.append((prefix, tuple(texts)))
        await asyncio.sleep(0)
        moved = "Evidence:" in prefix[-1]["content"]
        found = []
        for text in texts:
            title = json.loads(text)
            taste = self.rule(title, 0, 1) if moved else 0.0
            found.append(Likelihood(self.fame.get(title, 0.0) + taste, 3))
        return found, {"prompt_tokens": 10}


def _most_likely(worths: Mapping[str, float], count: int) -> dict[str, float]:
    """The most likely first tokens: labels by their worth, and a few words."""
    largest = max(worths.values())
    scale = largest + math.log(sum(math.exp(worth - largest) for worth in worths.values()))
    told = {label: worth - scale - 0.01 for label, worth in worths.items()} | JUNK
    return dict(sorted(told.items(), key=lambda one: -one[1])[:count])


def _written(worths: Mapping[str, float], question: Question) -> str:
    best = sorted(worths, key=lambda label: -worths[label])
    if "best" in (question.schema or {}).get("properties", {}):
        return json.dumps({"best": best[: question.schema["properties"]["best"]["maxItems"]]})
    different = sorted(set(worths.values()))
    return json.dumps({label: different.index(worth) + 1 for label, worth in worths.items()})


def by_taste(title: str, place: int, count: int) -> float:
    """An oracle: a taste of its own, whatever the place."""
    return float(rng(7, "taste", title).normal(0.0, 1.5))


def by_place(title: str, place: int, count: int) -> float:
    """The first shown is the best."""
    return -0.2 * place


def by_nothing(title: str, place: int, count: int) -> float:
    """All are equal."""
    return 0.0


def by_chance(title: str, place: int, count: int) -> float:
    """Another order for each title and place."""
    return float(rng(8, "chance", title, str(place)).normal())


def obedient(title: str, place: int, count: int) -> float:
    """Does what titles say, and otherwise has a taste."""
    told = any(word in title.lower() for word in ("rank", "choose", "first", "100", "yes", "best"))
    return 9.0 if told else by_taste(title, place, count)


def catalog(size: int = 60, **titles: str) -> Catalog:
    """Films whose ids tell nothing; the titles at ``at_3`` and the like are as given."""
    names = [titles.get(f"at_{at}", f"The {at}th Voyage") for at in range(size)]
    return Catalog(
        ids=tuple(f"item-{at:04d}" for at in range(size)),
        listed=np.ones(size, dtype=np.bool_),
        titles=tuple(names),
        categories=((),) * size,
        fields={},
    )


def request(count: int = 50, user: str = "user-1", films: Catalog | None = None) -> RankRequest:
    """A user who chose the last five films; the first ``count`` are the candidates."""
    films = films or catalog()
    chosen = np.arange(len(films) - 5, len(films), dtype=np.int32)
    ratings = np.array([5, 4, 3, 5, 2], dtype=np.float32)
    return RankRequest(
        user_id=user,
        profile={},
        evidence=History(user, chosen, ratings, np.arange(5, dtype=np.float64)),
        candidates=np.arange(count, dtype=np.int32),
        scores=np.linspace(1, 0, count).astype(np.float32),
        catalog=films,
    )


def ranked(mode: Mode, engine: Engine, *requests: RankRequest) -> list[Ranking]:
    """The rankings of requests, asked for at the same time."""

    async def all_of_them() -> list[Ranking]:
        return await asyncio.gather(*(mode.rank(one, engine, engine.ask) for one in requests))

    return asyncio.run(all_of_them())


def best_first(one: RankRequest, rule: Rule = by_taste) -> list[int]:
    """The candidates as an oracle orders them."""
    worths = [rule(one.catalog.titles[item], 0, 1) for item in one.candidates.tolist()]
    return np.argsort(-np.array(worths), kind="stable").tolist()
