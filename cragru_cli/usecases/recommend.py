"""``recommend``: lists for users of the project, or for a history given on the spot."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NamedTuple

import numpy as np

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model
from cragru_cli.errors import BadDataError
from cragru_cli.generation.pipeline import (
    Recommendation,
    generator_for,
    popularity_list,
    rank,
)
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.retrieval.evidence import EvidenceSelector, context_of
from cragru_cli.retrieval.index import Index, open_index
from cragru_cli.retrieval.retrieve import query_for, retrieve
from cragru_cli.retrieval.strategies.base import History, history_of
from cragru_cli.retrieval.validation import learn_validation
from cragru_cli.usecases.generating import Asking, Used, asking, profile_fields, refuse_unable
from cragru_cli.usecases.reading import State, index_choice, note_recipients, read_model
from cragru_cli.usecases.weights import Weight, weight_for

_LARGEST_RATING = float(np.finfo(np.float32).max)


class ListedItem(NamedTuple):
    """One recommended item; ``score`` is None where the source gave none."""

    rank: int
    item: str
    title: str
    score: float | None


class EvidenceItem(NamedTuple):
    """One interaction that a list rests on; ``rating`` is None where the data have none."""

    item: str
    title: str
    rating: float | None


@dataclass(frozen=True)
class UserList:
    """One user's list, in the terms of the outside.

    Attributes:
        evidence: None where nobody asked for it.
        tokens: What a language model read and wrote for this list.
    """

    user: str
    source: str
    reason: str
    items: tuple[ListedItem, ...]
    evidence: tuple[EvidenceItem, ...] | None = None
    tokens: int = 0

    def document(self) -> dict[str, Any]:
        """JSON, one line of ``--jsonl``, schema ``cragru.recommendation/1``."""
        line: dict[str, Any] = {
            "schema": "cragru.recommendation/1",
            "user": self.user,
            "source": self.source,
            "items": [
                {"rank": one.rank, "item": one.item, "title": one.title, "score": one.score}
                for one in self.items
            ],
        }
        if self.reason:
            line["reason"] = self.reason
        if self.evidence is not None:
            line["evidence"] = [
                {"item": one.item, "title": one.title, "rating": one.rating}
                for one in self.evidence
            ]
        return line


@dataclass
class Outcome:
    """What asking a model came to; stated when the lists end, however they end.

    Attributes:
        used: What all calls used, those included that came to nothing; None before the end.
        keeps_answers: Whether answers lie there for the same command to go on with.
    """

    used: Used | None = None
    keeps_answers: bool = False


@dataclass(frozen=True)
class Recommendations:
    """Lists as they are made; ``rows`` can be read once.

    Attributes:
        outcome: Of the calls, once ``rows`` were read.
        strangers: Ids of users without a history, who get the popularity list.
        weight: How much the language model's order counts; None without one.
    """

    rows: Iterator[UserList]
    users: int
    settings: Settings
    content_hash: str
    strangers: tuple[str, ...] = ()
    weight: Weight | None = None
    outcome: Outcome = field(default_factory=Outcome)

    @property
    def asks_model(self) -> bool:
        """Whether a language model is asked."""
        return self.weight is not None and self.weight.asks

    def document(self, rows: Sequence[UserList]) -> dict[str, Any]:
        """JSON, schema ``cragru.recommend/1``."""
        chosen = self.settings.recommend
        return {
            "schema": "cragru.recommend/1",
            "content_hash": self.content_hash,
            "config": {
                "strategy": chosen.strategy,
                "budget": chosen.budget,
                "candidates": chosen.candidates,
                "k": chosen.k,
                "llm": self.settings.llm.model,
                "fusion": self.weight.value if self.weight else None,
            },
            "users": [row.document() for row in rows],
        }


def recommend(
    project: Project,
    *,
    users: Iterable[str] | None = None,
    history: Sequence[str | tuple[str, float]] | None = None,
    settings: Settings | None = None,
    explain: bool = False,
    calls: Asking | None = None,
    report: Report = no_report,
) -> Recommendations:
    """Make lists.

    Args:
        users: User ids; None for all users with interactions. One without any, known or not, gets
            the popularity list, marked as such.
        history: Items of somebody who is not in the data, oldest first, as (id, rating) or as
            ``ID`` or ``ID:RATING``; then ``users`` is not read.
        settings: Default: the project's.
        explain: Name the evidence of each list.
        calls: How a language model is asked, if one is.
        report: Told how far an index is, where one has to be built first.

    Raises:
        BadDataError: An item of ``history`` is unknown.
        AbilityError: An index was asked for, and the backbone has no vectors.
    """
    chosen = settings or project.settings()
    state, model = read_model(project)
    histories = histories_of(model, users, history)
    index = open_index(model, index_choice(project, chosen, model.training.backbone), report)
    how = calls or Asking()
    weight = weight_for(state, chosen, how.setup.mode)
    fields = profile_fields(model.dataset, chosen)
    if weight is not None and weight.asks and how.replay is None:
        refuse_unable(chosen, how)
        sent = [one.user_id for one in histories if len(one) and one.user_id]
        note_recipients(state, sent, chosen.llm)
    outcome = Outcome()
    lists = _lists(state, model, histories, chosen, fields, index, how, weight, outcome)
    rows = _served(state, (_in_outside_terms(model, one, explain=explain) for one in lists))
    strangers = tuple(history.user_id for history in histories if len(history) == 0)
    return Recommendations(
        rows, len(histories), chosen, state.content_hash, strangers, weight, outcome
    )


def _served(state: State, rows: Iterator[UserList]) -> Iterator[UserList]:
    """The lists, for as long as nothing that they may hold is forgotten meanwhile."""
    for row in rows:
        state.check_current()
        yield row


def _lists(
    state: State,
    model: Model,
    histories: list[History],
    chosen: Settings,
    fields: tuple[str, ...],
    index: Index | None,
    how: Asking,
    weight: Weight | None,
    outcome: Outcome,
) -> Iterator[Recommendation]:
    """Lists in the order of the histories; empty ones get the popularity list."""
    value = weight.value if weight else None
    wanted = chosen.recommend
    count = max(wanted.candidates, wanted.k)
    context = context_of(
        model,
        cluster_count=wanted.clusters,
        validation=partial(learn_validation, model.dataset, model.training, wanted.candidates),
    )
    selector = EvidenceSelector(wanted.strategy, wanted.budget, context)
    with asking(state, chosen, model.training.seed, how) as setup:
        generator = generator_for(None if value == 0 else chosen.llm.model, setup)
        found = retrieve(model, (query_for(one) for one in histories if len(one)), count, index)
        outcome.keeps_answers = how.resume and setup.replies is not None
        try:
            for result in _in_turn(
                histories,
                rank(found, selector, generator, model.dataset, fields, value),
                lambda history: popularity_list(model, history, wanted.k),
            ):
                yield result.top(wanted.k)
        finally:
            outcome.used = Used.by(generator)
        if setup.replies is not None:
            outcome.keeps_answers = how.resume and setup.replies.is_cut_short


def _in_turn(
    histories: list[History],
    ranked: Iterator[Recommendation],
    popular: Callable[[History], Recommendation],
) -> Iterator[Recommendation]:
    """The lists of all: one run over those who are known, whoever stands between them.

    At the end of a run a local model is let go of, and to load it takes long.
    """
    for history in histories:
        yield next(ranked) if len(history) else popular(history)
    next(ranked, None)  # to its end


def histories_of(
    model: Model,
    users: Iterable[str] | None,
    history: Sequence[str | tuple[str, float]] | None,
) -> list[History]:
    """Whom lists are asked for: see :func:`recommend`."""
    if history is not None:
        return [_given_history(model, history)]
    ids = model.dataset.user_ids if users is None else tuple(users)
    return [_history(model, user_id) for user_id in ids]


def _history(model: Model, user_id: str) -> History:
    row = model.dataset.user(user_id)
    return _empty(user_id) if row is None else history_of(model.dataset, row)


def _empty(user_id: str) -> History:
    return History(
        user_id,
        np.empty(0, dtype=np.int32),
        np.empty(0, dtype=np.float32),
        np.empty(0, dtype=np.float64),
    )


def _rated(model: Model, given: str | tuple[str, float]) -> tuple[str, float]:
    """An item and its rating. What follows the last colon is a rating, unless the id has it.

    Raises:
        BadDataError: The rating is no finite number.
    """
    if not isinstance(given, str):
        item_id, rating = given
    else:
        item_id, colon, text = given.rpartition(":")
        if not colon or model.dataset.item(given) is not None:
            return given, 1.0
        try:
            rating = float(text)
        except ValueError:
            return given, 1.0  # a colon within an id
    if not abs(rating) <= _LARGEST_RATING:  # nor for what is not a number
        raise BadDataError(
            f"the rating of `{item_id}` is not a number", hint="Write it as ITEM:4.5."
        )
    return item_id, rating


def _given_history(model: Model, given: Sequence[str | tuple[str, float]]) -> History:
    rated: dict[int, float] = {}
    for item_id, rating in (_rated(model, entry) for entry in given):
        item = model.dataset.item(item_id)
        if item is None:
            raise BadDataError(
                f"the catalogue has no item `{item_id}`", hint="Check the ids given to --history."
            )
        rated.pop(item, None)  # named again: the later place and rating count
        rated[item] = rating
    return History(
        "",
        np.array(list(rated), dtype=np.int32),
        np.array(list(rated.values()), dtype=np.float32),
        np.arange(len(rated), dtype=np.float64),
    )


def _in_outside_terms(model: Model, result: Recommendation, *, explain: bool) -> UserList:
    catalog = model.dataset.catalog
    items = tuple(
        ListedItem(at, catalog.ids[item], catalog.titles[item], _finite(score))
        for at, (item, score) in enumerate(
            zip(result.items.tolist(), result.scores.tolist(), strict=True), start=1
        )
    )
    evidence = _evidence(model, result.evidence) if explain else None
    tokens = sum(result.usage.get(name, 0) for name in ("prompt_tokens", "completion_tokens"))
    return UserList(result.user_id, result.source, result.reason, items, evidence, tokens)


def _evidence(model: Model, evidence: History) -> tuple[EvidenceItem, ...]:
    catalog = model.dataset.catalog
    rated = zip(evidence.items.tolist(), evidence.ratings.tolist(), strict=True)
    known = model.dataset.interactions.rated
    return tuple(
        EvidenceItem(catalog.ids[item], catalog.titles[item], rating if known else None)
        for item, rating in rated
    )


def _finite(score: float) -> float | None:
    return float(f"{score:.6g}") if math.isfinite(score) else None
