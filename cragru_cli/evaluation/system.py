"""What a method leaves behind, as somebody meets it from outside: lists and scores.

Shapes: u users, I items, K places of a list, c candidates, h interactions of a history.

All methods are served in one of two ways. ``backbone``: the backbone ranks all items from the whole
remaining history. ``pipeline``: candidates, evidence by a strategy within the budget, and a
generator, as `cragru recommend` does it. Whoever has no remaining history gets what is popular
among the remaining interactions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

import numpy as np

from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset, Float32, Int32
from cragru_cli.evaluation.holdout import Holdout
from cragru_cli.generation.base import Generator, RankRequest
from cragru_cli.generation.none import NoGenerator
from cragru_cli.generation.pipeline import rank, request_of
from cragru_cli.retrieval.candidates import largest
from cragru_cli.retrieval.evidence import EvidenceSelector, context_of
from cragru_cli.retrieval.retrieve import Query, Retrieved, retrieve, score_histories
from cragru_cli.retrieval.strategies.base import History, Validation, history_of
from cragru_cli.retrieval.validation import learn_validation

Serving = Literal["backbone", "pipeline"]
WIDTH = 20
"""K: the places of a list that are looked at."""
_LOWEST = np.float32(np.finfo(np.float32).min)
_BLOCK = 64  # users that are scored at once


@dataclass(frozen=True)
class Pipeline:
    """How the ``pipeline`` makes its lists."""

    strategy: str = "attention"
    budget: int = 100
    clusters: int = 8
    generator: Generator = field(default_factory=NoGenerator)
    profile_fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class Served:
    """Lists as they are shown.

    Attributes:
        lists: u arrays int32[<=K], best first.
        candidates: u arrays int32[c], in the order in which retrieval found them.
        usage: Sums of what the generator counted, such as tokens; and ``calls``.
        sources: How many lists came from where.
    """

    lists: Sequence[Int32]
    candidates: Sequence[Int32]
    usage: Mapping[str, int] = field(default_factory=dict)
    sources: Mapping[str, int] = field(default_factory=dict)


class System:
    """A model with the data that it is served from.

    Args:
        model: The backbone, and as its data set the histories that rankings rest on.
        candidates_from: The histories that candidates are found from.
        masks: The histories whose items are not shown again.
    """

    def __init__(
        self,
        holdout: Holdout,
        model: Model,
        candidates_from: Dataset,
        masks: Dataset,
        serving: Serving = "backbone",
        pipeline: Pipeline | None = None,
    ) -> None:
        self.holdout = holdout
        self.model = model
        self.candidates_from = candidates_from
        self.masks = masks
        self.serving = serving
        self.pipeline = pipeline or Pipeline()
        self._served: dict[tuple[str, ...], Served] = {}

    def history(self, user_id: str) -> History:
        """What the ranking of a user rests on; empty for strangers."""
        return _history(self.model.dataset, user_id)

    def mask(self, user_id: str) -> Int32:
        """int32[..] items that a user is not shown: of the masks, and validation items.

        A user of whom nothing is left has no validation items either.
        """
        seen = _history(self.masks, user_id).items
        row = self.holdout.dataset.user(user_id)
        if row is None or len(seen) == 0:
            return seen
        split = self.holdout.split
        return np.union1d(seen, self.holdout.items_where(row, split.validation)).astype(np.int32)

    def serve(self, user_ids: Sequence[str]) -> Served:
        """The lists of the given users, made once: several audits ask for the same."""
        users = tuple(user_ids)
        if users not in self._served:
            self._served[users] = self._made(users)
        return self._served[users]

    def _made(self, user_ids: Sequence[str]) -> Served:
        asked = dict.fromkeys(user_ids)
        known = [user for user in asked if self.candidates_from.user(user) is not None]
        found = dict(zip(known, self._retrieve(known), strict=True))
        usage: dict[str, int] = {}
        sources: dict[str, int] = {}
        ranked = dict(zip(known, self._ranked(found, usage, sources), strict=True))
        lists, candidates = [], []
        for user in user_ids:
            if user in ranked:
                lists.append(ranked[user][:WIDTH])
                candidates.append(found[user].candidates)
            else:
                popular = self._popular(user)
                lists.append(popular[:WIDTH])
                candidates.append(popular[: self.holdout.protocol.candidates])
                sources["popularity"] = sources.get("popularity", 0) + 1
        return Served(lists, candidates, usage, sources)

    def requests(self, user_ids: Sequence[str]) -> dict[str, RankRequest]:
        """What the ``pipeline`` tells its generator of each user; nothing where no history remains.

        A language model is told of nobody else, so it has this to answer from and no more.
        """
        known = [user for user in dict.fromkeys(user_ids) if len(self.history(user))]
        known = [user for user in known if self.candidates_from.user(user) is not None]
        fields = self.pipeline.profile_fields
        return {
            user: request_of(
                self._with_evidence(user, entry), self._selector, self.model.dataset, fields
            )
            for user, entry in zip(known, self._retrieve(known), strict=True)
        }

    def scores(self, user_ids: Sequence[str]) -> Iterator[Float32]:
        """float32[I] a user: by what the user's list is ordered; masked items have the lowest.

        Those of somebody without a remaining history are the counts of interactions.
        """
        for block in _blocks(user_ids):
            found = self._scores([self.history(user) for user in block])
            for user, scores in zip(block, found, strict=True):
                scores[self.mask(user)] = _LOWEST
                yield scores

    def probe(self, histories: Sequence[Int32]) -> Float32:
        """float32[b, I]: what the weights make of histories that somebody brings along."""
        return self._scores([History("", items, *_blank(len(items))) for items in histories])

    def _scores(self, histories: Sequence[History]) -> Float32:
        """float32[b, I] of all items, many histories at once since that is far quicker."""
        scores = np.empty((len(histories), self.model.dataset.n_items), dtype=np.float32)
        known = [at for at, history in enumerate(histories) if len(history)]
        if known:
            some = [histories[at] for at in known]
            scores[known] = score_histories(self.model.backbone, some, scores.shape[1])
        if len(known) < len(histories):
            scores[np.setdiff1d(np.arange(len(histories)), known)] = self.model.counts()
        return scores

    def _retrieve(self, users: Sequence[str]) -> list[Retrieved]:
        source = Model(self.candidates_from, self.model.backbone, self.model.training)
        queries = [Query(_history(self.candidates_from, user), self.mask(user)) for user in users]
        count = max(WIDTH, self.holdout.protocol.candidates)
        return list(retrieve(source, queries, count))

    def _ranked(
        self, found: Mapping[str, Retrieved], usage: dict[str, int], sources: dict[str, int]
    ) -> Iterator[Int32]:
        """The order of each user's candidates, by the remaining history."""
        entries = [self._with_evidence(user, entry) for user, entry in found.items()]
        if self.serving == "backbone":
            yield from (_best_first(entry) for entry in entries)
            return
        asked = [entry for entry in entries if len(entry.query.history)]
        answers = rank(
            iter(asked),
            self._selector,
            self.pipeline.generator,
            self.model.dataset,
            self.pipeline.profile_fields,
        )
        for entry in entries:
            if len(entry.query.history) == 0:
                yield _best_first(entry)
                continue
            answer = next(answers)
            sources[answer.source] = sources.get(answer.source, 0) + 1
            for name, count in answer.usage.items():
                usage[name] = usage.get(name, 0) + count
            if answer.source in ("llm", "repaired"):
                usage["calls"] = usage.get("calls", 0) + 1
            yield answer.items

    def _with_evidence(self, user: str, entry: Retrieved) -> Retrieved:
        """A user's candidates with what remains of the history, and scores from that."""
        if self.candidates_from is self.model.dataset:
            return entry
        history = self.history(user)
        scores = self._scores([history])[0, entry.candidates]
        return Retrieved(Query(history, entry.query.seen), entry.candidates, scores)

    def _popular(self, user: str) -> Int32:
        popular = self.model.popular()
        return popular[~np.isin(popular, self.mask(user))]

    @cached_property
    def _selector(self) -> EvidenceSelector:
        context = context_of(
            self.model, cluster_count=self.pipeline.clusters, validation=self._validation
        )
        return EvidenceSelector(self.pipeline.strategy, self.pipeline.budget, context)

    def _validation(self) -> Validation:
        """What strategies learn from: of what remains, never of what is held out."""
        model, candidates = self.model, self.holdout.protocol.candidates
        return learn_validation(model.dataset, model.training, candidates)


def _blocks(user_ids: Sequence[str]) -> Iterator[Sequence[str]]:
    return (user_ids[at : at + _BLOCK] for at in range(0, len(user_ids), _BLOCK))


def _history(dataset: Dataset, user_id: str) -> History:
    row = dataset.user(user_id)
    if row is None:
        return History(user_id, np.empty(0, dtype=np.int32), *_blank(0))
    return history_of(dataset, row)


def _blank(size: int) -> tuple[Float32, np.ndarray]:
    """Ratings and times of a history without any."""
    return np.ones(size, dtype=np.float32), np.arange(size, dtype=np.float64)


def _best_first(entry: Retrieved) -> Int32:
    order = largest(entry.scores, len(entry.scores))
    ordered: Int32 = entry.candidates[order]
    return ordered
