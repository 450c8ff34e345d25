"""The way from a history to a list: candidates, evidence, ranking.

Shapes: c candidates, k recommended items.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import tee

import numpy as np

from cragru_cli import plugins
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset, Float32, Int32
from cragru_cli.errors import PluginError
from cragru_cli.generation.base import Generator, Ranking, RankRequest, Setup, Source
from cragru_cli.generation.fusion import mixed
from cragru_cli.generation.none import base_order
from cragru_cli.retrieval.evidence import EvidenceSelector
from cragru_cli.retrieval.retrieve import Retrieved
from cragru_cli.retrieval.strategies.base import History


@dataclass(frozen=True)
class Recommendation:
    """One user's list.

    Attributes:
        items: int32[k], best first.
        scores: float32[k], on the scale of the source; NaN where it gave none.
        evidence: The interactions that the ranking rests on.
        reason: Why the source is not the one that was asked for.
    """

    user_id: str
    source: Source
    items: Int32
    scores: Float32
    evidence: History
    reason: str = ""
    usage: Mapping[str, int] = field(default_factory=dict)

    def top(self, k: int) -> Recommendation:
        """The first k items."""
        return replace(self, items=self.items[:k], scores=self.scores[:k])


def generator_for(llm: str | None, setup: Setup) -> Generator:
    """The generator of a model string: none without one, litellm for all but a registered prefix.

    ``NAME/REST`` goes to the generator registered as NAME, where there is one, with REST.
    """
    name, model = "none", ""
    if llm:
        prefix, _, rest = llm.partition("/")
        registered = {part.name for part in plugins.listed("generators")} - {"none"}
        name, model = (prefix, rest) if prefix in registered else ("litellm", llm)
    made = plugins.load("generators", name)
    with plugins.guarded("generators", name):
        generator: Generator = made(model, setup)
    generator.part_name = name
    return generator


def rank(
    retrieved: Iterable[Retrieved],
    selector: EvidenceSelector,
    generator: Generator,
    dataset: Dataset,
    profile_fields: tuple[str, ...] = (),
    weight: float | None = None,
) -> Iterator[Recommendation]:
    """Full rankings of the candidates, one a query, in order.

    Args:
        weight: How much the generator's order counts beside the backbone's; None for all, without
            a word on it.
    """
    for_model, for_result = tee(
        request_of(entry, selector, dataset, profile_fields) for entry in retrieved
    )
    answers = rankings_of(generator, for_model)
    for request, answer in zip(for_result, answers, strict=True):
        ranking = answer if weight is None else mixed(base_order(request), answer, weight)
        yield Recommendation(
            request.user_id,
            ranking.source,
            request.candidates[ranking.order],
            ranking.scores,
            request.evidence,
            ranking.reason,
            ranking.usage,
        )


def rankings_of(generator: Generator, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
    """One sound ranking a request, or an error that names the generator."""
    name = generator.part_name
    asked: deque[RankRequest] = deque()

    def watched() -> Iterator[RankRequest]:
        for request in requests:
            asked.append(request)
            yield request

    stream = watched()
    with plugins.guarded("generators", name):
        rankings = iter(generator.rank(stream))
    while True:
        with plugins.guarded("generators", name):
            ranking = next(rankings, None)
        if ranking is None:
            break
        if not (asked and _is_sound(ranking, len(asked.popleft().candidates))):
            raise PluginError(f"the generator `{name}` answered with what is no permutation")
        yield ranking
    if asked or next(stream, None) is not None:
        raise PluginError(f"the generator `{name}` answered too few requests")


def _is_sound(ranking: object, size: int) -> bool:
    """Whether an answer is a permutation of so many candidates, with a score for each."""
    if not isinstance(ranking, Ranking):
        return False
    order, scores = np.asarray(ranking.order), np.asarray(ranking.scores)
    return (
        order.dtype.kind in "iu"
        and np.array_equal(np.sort(order), np.arange(size))
        and scores.dtype.kind == "f"
        and scores.shape == (size,)
    )


def popularity_list(model: Model, history: History, count: int) -> Recommendation:
    """What somebody without a remaining history gets: the same for all of them."""
    items = model.popular()[:count]
    scores = model.counts()[items].astype("float32")
    return Recommendation(history.user_id, "popularity", items, scores, history)


def request_of(
    entry: Retrieved, selector: EvidenceSelector, dataset: Dataset, profile_fields: tuple[str, ...]
) -> RankRequest:
    """The ranking task of one query, with the evidence and the profile that may be seen."""
    evidence = selector.select(entry)
    user_id = entry.query.history.user_id
    return RankRequest(
        user_id=user_id,
        profile=_profile(dataset, user_id, profile_fields),
        evidence=evidence,
        candidates=entry.candidates,
        scores=selector.scores(entry, evidence),
        catalog=dataset.catalog,
        rated=dataset.interactions.rated,
    )


def _profile(dataset: Dataset, user_id: str, allowed: tuple[str, ...]) -> dict[str, str]:
    row = dataset.profiles.rows.get(user_id)
    if row is None or not allowed:
        return {}
    stated = dict(zip(dataset.profiles.fields, row, strict=True))
    return {name: stated[name] for name in allowed if stated.get(name)}
