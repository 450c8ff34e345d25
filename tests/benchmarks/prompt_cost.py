"""What each way to rank sends and generates, against a prompt of the paper's form.

The comparator has the structure of the paper's prompt as its code has it, in words of our own: the
task, a sentence of the profile, 100 interactions with genres, title, year and score, 50 candidates
with ids, and an answer that scores every id in JSON. The tokenizers come with litellm; nothing is
fetched. What would be generated is counted from answers written as the prompts show them.

Tokens a user, on the mean: ``sent`` in all prompts; ``computed`` without what an earlier question
of the same user began with, which a prefix cache spares; ``generated``. Contents only: the few
tokens that a chat's form adds to each message are left out on both sides.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib.util import find_spec
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from common import arguments, drawn, emit, latest, read

from cragru_cli.generation.base import RankRequest
from cragru_cli.generation.engines.base import Answer, Engine, Question
from cragru_cli.generation.modes import MODES, shown_by
from cragru_cli.generation.modes.base import ModeOptions
from cragru_cli.generation.prompt.labels import numbers, short
from cragru_cli.retrieval.strategies.base import History

if TYPE_CHECKING:
    from cragru_cli.data.dataset import Dataset

Tokens = Callable[[str], list[int]]
PAPERS_HISTORY, CANDIDATES, K = 100, 50, 10

TASK = """\
You are the ranking part of a recommender system. You are given the profile of a user, the films \
that the user watched, each with its genres, title, year and the score that the user gave it, from \
20 to 100, and a list of candidate films, each with its id. Judge from the profile and the history \
how much the user will enjoy every candidate and give each a score from 1 to 100. Answer with one \
JSON object only, with the id of a candidate as the key and its score as the value, as in \
{"id": score}. Every candidate must be in it exactly once. Write no other text, no explanation and \
no code."""


class Able(Engine):
    """An engine that could do everything, with so many log-probabilities a token."""

    abilities = frozenset({"logprobs", "schema", "likelihood"})

    def __init__(self, most_logprobs: int) -> None:
        self.most_logprobs = most_logprobs

    async def ask(self, question: Question) -> Answer:
        raise NotImplementedError("nothing is sent here")


def tokenizer(name: str) -> Tokens:
    """A tokenizer of those that litellm brings along."""
    package = find_spec("litellm")
    if package is None or package.origin is None:
        raise SystemExit("litellm is not installed")
    folder = Path(package.origin).parent / "litellm_core_utils" / "tokenizers"
    os.environ["TIKTOKEN_CACHE_DIR"] = str(folder)
    import tiktoken

    encoding = tiktoken.get_encoding(name)
    return lambda text: encoding.encode(text, disallowed_special=())


def requests(dataset: Dataset, users: int, budget: int) -> Iterator[tuple[RankRequest, History]]:
    """Requests of users with the paper's length of history.

    With each, the history that the paper's prompt would hold.
    """
    for request, whole in drawn(dataset, users, budget, CANDIDATES, PAPERS_HISTORY, "prompt cost"):
        yield request, latest(whole, PAPERS_HISTORY)


def papers_prompt(request: RankRequest, history: History) -> tuple[str, str]:
    """A prompt of the paper's structure, and an answer to it."""
    catalog = request.catalog
    years = catalog.fields.get("year", ("",) * len(catalog))
    watched = [
        f"genres: {', '.join(catalog.categories[item])}, title: {catalog.titles[item]}, "
        f"year: {years[item]}, score: {20 * rating:.0f}"
        for item, rating in zip(history.items.tolist(), history.ratings.tolist(), strict=True)
    ]
    candidates = [
        f"{catalog.ids[item]}: {catalog.titles[item]} ({years[item]})"
        for item in request.candidates.tolist()
    ]
    profile = "He is 34 years old, and works as technician."
    sections = (TASK, profile, "History:", *watched, "Candidates:", *candidates)
    answer = {catalog.ids[item]: 85 for item in request.candidates.tolist()}
    return "\n".join(sections), json.dumps(answer)


def written(mode: str) -> str:
    """An answer as a mode's prompt shows it; what is one token a call is not written here."""
    if mode == "scores":
        return json.dumps(dict.fromkeys(numbers(CANDIDATES), 85))
    best = {"best": short(CANDIDATES)[3 : 3 + K]}
    return json.dumps(best, separators=(",", ":")) if mode == "list" else ""


def cost(
    mode: str, options: ModeOptions, engine: Engine, request: RankRequest, tokens: Tokens
) -> tuple[int, ...]:
    """Calls, tokens sent, computed and generated for one user."""
    shown = asyncio.run(shown_by(MODES[mode](options), request, engine))
    asked = [question.messages for question in shown.questions]
    own = shown.titles[:1]  # the second is of titles alone, once an item
    asked += [prefix for prefix, _ in own]
    prompts = [tokens("\n".join(one["content"] for one in messages)) for messages in asked]
    titles = sum(len(tokens(text)) for _, texts in own for text in texts)
    sent = sum(map(len, prompts)) + titles
    computed = sent - sum(_known(prompt, prompts[:at]) for at, prompt in enumerate(prompts))
    single = len(shown.questions) if mode in {"first-token", "pointwise"} else 0
    return len(prompts), sent, computed, single + len(tokens(written(mode)))


def _known(prompt: list[int], earlier: list[list[int]]) -> int:
    """How many tokens a prompt begins with that an earlier one began with."""
    return max((_common(prompt, one) for one in earlier), default=0)


def _common(one: list[int], other: list[int]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def measure(name: str, users: int, budget: int, encoding: str) -> dict[str, Any]:
    """All modes on one data set with one tokenizer."""
    dataset = read(name)
    tokens = tokenizer(encoding)
    asked = list(requests(dataset, users, budget))
    papers = np.mean([[len(tokens(text)) for text in papers_prompt(*one)] for one in asked], axis=0)
    base = ModeOptions(k=K)
    ways = {
        **{mode: (mode, base, 20) for mode in MODES if mode != "first-token"},
        **{
            f"first-token, orders {orders}, {most} log-probabilities": (
                "first-token", replace(base, permutations=orders), most,
            )
            for orders in (1, 2, 3)
            for most in (20, 100)
        },
    }  # fmt: skip
    results: dict[str, Any] = {
        "data": name, "tokenizer": encoding, "users": len(asked), "budget": budget,
        "candidates": CANDIDATES, "k": K,
        "paper": {"sent": round(papers[0]), "generated": round(papers[1])},
    }  # fmt: skip
    for way, (mode, options, most) in ways.items():
        each = [cost(mode, options, Able(most), request, tokens) for request, _ in asked]
        calls, sent, computed, generated = np.mean(each, axis=0)
        results[way] = {
            "calls": round(calls), "sent": round(sent), "computed": round(computed),
            "generated": round(generated),
            "sent_of_paper": round(sent / papers[0], 3),
            "computed_of_paper": round(computed / papers[0], 3),
            "generated_of_paper": round(generated / papers[1], 3),
        }  # fmt: skip
    return results


def main() -> None:
    given = arguments(__doc__, users=50, budget=20)
    emit(
        "prompt_cost",
        [
            measure(name, given.users, given.budget, encoding)
            for name in given.data
            for encoding in ("cl100k_base", "o200k_base")
        ],
    )


if __name__ == "__main__":
    main()
