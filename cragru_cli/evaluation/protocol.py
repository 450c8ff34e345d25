"""One honest protocol: split once, and nothing held out ever reaches a model, history or mask.

Shapes: u evaluated users, c candidates.

The backbone is fitted on the training part and scores from training histories; the mask holds
training and validation items. Ranking is over all items that the training part mentions, for the
same users in every row. Apart from items without training data these are RecBole's conventions, so
figures can be compared.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model, Training, fit, training_of
from cragru_cli.data.dataset import Dataset, Float64, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.metrics import CUTOFFS, PerUser, per_user
from cragru_cli.generation.base import Generator, Setup
from cragru_cli.generation.none import NoGenerator
from cragru_cli.generation.pipeline import Recommendation, rank
from cragru_cli.retrieval.evidence import EvidenceSelector, context_of
from cragru_cli.retrieval.index import indexed, open_index
from cragru_cli.retrieval.retrieve import Retrieved, recall, retrieve
from cragru_cli.retrieval.strategies.base import Context, Validation
from cragru_cli.retrieval.validation import validation_of

__all__ = ("Experiment", "Protocol", "Recall", "Row", "as_matrix", "overlap")

WIDTH = max(CUTOFFS)
RECALL_USERS = 300


@dataclass(frozen=True)
class Recall:
    """How many of the best candidates the index finds.

    Attributes:
        share: Mean over users, of those that scoring all items finds.
        at: How many candidates.
        users: Of how many users, drawn by the seed.
    """

    share: float
    at: int
    users: int


@dataclass(frozen=True)
class Row:
    """One line of the comparison.

    Attributes:
        values: Per-user metrics, in the order of the evaluated users.
        seconds: Time to make the lists (rows of methods: to forget).
        lists: u ranked lists of item positions.
        figures: Further figures of this row, such as coverage.
        sources: How many lists came from where.
    """

    name: str
    values: PerUser
    seconds: float
    lists: Sequence[Int32]
    figures: dict[str, float] = field(default_factory=dict)
    sources: dict[str, int] = field(default_factory=dict)

    @property
    def users(self) -> int:
        return len(self.lists)


class Experiment(Holdout):
    """A split data set with a backbone fitted on its training part.

    Args:
        dataset: Everything that is known; split here, once.

    Raises:
        BadDataError: Nobody has enough interactions for something to be held out.
    """

    def __init__(
        self,
        dataset: Dataset,
        training: Training,
        protocol: Protocol,
        report: Report = no_report,
    ) -> None:
        super().__init__(dataset, protocol)
        self.training = training
        begin = time.perf_counter()
        fitted = fit(self.train, replace(training, index=protocol.index))
        self.fit_seconds = time.perf_counter() - begin
        self.model = indexed(fitted, report)
        self.index = open_index(self.model, protocol.index, report)

    def popularity(self) -> Row:
        """The list that is the same for everybody, less what each has seen."""
        model = fit(self.train, training_of("popularity", {}, self.training.seed))
        return self.backbone_row("popularity", model, self.users)

    def backbone_row(self, name: str, model: Model, users: Int64) -> Row:
        """A model's own ranking from whole histories."""
        begin = time.perf_counter()
        index = self.index if model is self.model else None
        found = retrieve(model, self.queries(model.dataset, users), WIDTH, index)
        lists = [entry.candidates for entry in found]
        return self._row(name, lists, users, time.perf_counter() - begin)

    def strategy_row(self, name: str) -> Row:
        """A strategy's evidence, ranked by the backbone; the same candidates for all."""
        return self.generated_row(name, name, NoGenerator(setup=Setup(self.protocol.seed)))

    def generated_row(
        self,
        name: str,
        strategy: str,
        generator: Generator,
        profile_fields: tuple[str, ...] = (),
        progress: Callable[[int, int], None] = lambda done, total: None,
        weight: float | None = None,
    ) -> Row:
        """Candidates, evidence and ranking as ``recommend`` makes them."""
        begin = time.perf_counter()
        selector = EvidenceSelector(strategy, self.protocol.budget, self.context)
        found = iter(self.retrieved)
        stream = rank(found, selector, generator, self.train, profile_fields, weight)
        results: list[Recommendation] = []
        for result in stream:
            results.append(result)
            progress(len(results), len(self.users))
        seconds = time.perf_counter() - begin
        row = self._row(name, [result.items for result in results], self.users, seconds)
        return replace(
            row,
            figures=self._figures(results, selector),
            sources=dict(Counter(str(result.source) for result in results)),
        )

    @cached_property
    def context(self) -> Context:
        """What strategies may use; validation items are held out of it by construction."""
        return context_of(
            self.model, cluster_count=self.protocol.clusters, validation=self._validation
        )

    @cached_property
    def retrieved(self) -> list[Retrieved]:
        """The candidates of every evaluated user, made once."""
        queries = self.queries(self.train, self.users)
        return list(retrieve(self.model, queries, self.protocol.candidates, self.index))

    @cached_property
    def index_recall(self) -> Recall:
        """How much of what scoring all items finds the index finds too."""
        assert self.index is not None
        users, at = self.users, self.protocol.candidates
        if len(users) > RECALL_USERS:
            stream = rng(self.protocol.seed, "recall of the index")
            users = np.sort(stream.choice(users, RECALL_USERS, replace=False))
        share = recall(self.model, self.queries(self.train, users), at, self.index)
        return Recall(share, at, len(users))

    def _validation(self) -> Validation:
        known = self.dataset.without(self.split.test)
        held_out = self.split.validation[~self.split.test]
        return validation_of(self.model, known, held_out, self.protocol.candidates)

    def _row(self, name: str, lists: list[Int32], users: Int64, seconds: float) -> Row:
        return Row(name, per_user(lists, self.truths(users)), seconds, lists)

    def _figures(
        self, results: Sequence[Recommendation], selector: EvidenceSelector
    ) -> dict[str, float]:
        """Mean coverage of the users' taste clusters, and mean size, of the evidence."""
        coverage = [
            selector.coverage(entry.query.history, result.evidence)
            for entry, result in zip(self.retrieved, results, strict=True)
        ]
        used = [len(result.evidence) for result in results]
        return {"coverage": float(np.mean(coverage)), "evidence": float(np.mean(used))}


def overlap(lists: Sequence[Int32], reference: Sequence[Int32], k: int) -> float:
    """Mean share of the first k items that two sets of lists have in common.

    Two empty lists are the same list: those of a user who has seen all that can be shown.
    """
    shares = [
        len(np.intersect1d(one[:k], other[:k])) / longest
        if (longest := min(k, max(len(one), len(other))))
        else 1.0
        for one, other in zip(lists, reference, strict=True)
    ]
    return float(np.mean(shares)) if shares else 1.0


def as_matrix(values: PerUser) -> tuple[list[tuple[int, str]], Float64]:
    """Per-user metrics side by side: the column names and float[u, m]."""
    columns = [(k, metric) for k, metrics in values.items() for metric in metrics]
    return columns, np.column_stack([values[k][metric] for k, metric in columns])
