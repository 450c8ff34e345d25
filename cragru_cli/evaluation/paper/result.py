"""What a run of the paper's protocol found, and what is to be said with it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from cragru_cli.backbones.model import Training
from cragru_cli.evaluation.bootstrap import LEVEL, RESAMPLES
from cragru_cli.evaluation.metrics import PerUser
from cragru_cli.evaluation.paper.filters import Filter, Ranker
from cragru_cli.evaluation.paper.leak import Leak
from cragru_cli.evaluation.paper.published import SOURCE
from cragru_cli.evaluation.paper.rows import PaperRow, means_of
from cragru_cli.evaluation.paper.share import NOT_THEIRS, Explained, Gain
from cragru_cli.evaluation.paper.worlds import PaperSettings, Protocol, Seconds

DIFFERENCES = (
    "No language model is run: `backbone` scores the candidates from the evidence, `copy` lifts "
    "those that the evidence lists, by rating. Between them lies what a reader may do.",
    "Random numbers are this project's, by seed and user id; the release's are those of its own "
    "libraries.",
    "A user with fewer than ten interactions keeps all in training; RecBole holds some out.",
    "Item clusters come from the categories of the items, else from the backbone; the release "
    "clusters word2vec vectors of genre words and draws one genre an item, without a seed.",
    "Shares of `diversity` are the vector that the release hard-codes for all its data (its "
    "knapsack's for ML-1M and BPR), on clusters that are numbered otherwise.",
    "The extra row of each user who remains is drawn from the training part. The release leaves it "
    "in the history; the honest protocol forgets it.",
    "The first row of a forgotten user, which stays in the release's remain set, is the earliest.",
)
"""Where this rebuilding departs from the release."""


@dataclass(frozen=True)
class Counts:
    """How many there are.

    Attributes:
        users: Evaluated, the forgotten ones among them.
        remaining: Of these, who are not forgotten.
        forgotten: Users drawn to be forgotten.
        interactions: Training interactions forgotten under the honest protocol.
    """

    users: int
    remaining: int
    forgotten: int
    interactions: int


@dataclass(frozen=True)
class PaperResult:
    """Both protocols side by side.

    Attributes:
        data_set: The paper's name of it, or None where it is none of the paper's.
        no_knowledge: Figure 3's metrics for the forgotten users, if all get the popular items of
            those who remain: what "forgotten" would look like. Empty if none has test items.
    """

    training: Training
    settings: PaperSettings
    data_set: str | None
    counts: Counts
    leaks: dict[Protocol, Leak]
    rows: tuple[PaperRow, ...]
    no_knowledge: PerUser
    gains: tuple[Gain, ...]
    explained: tuple[Explained, ...]
    seconds: Seconds
    differences: tuple[str, ...] = DIFFERENCES

    @property
    def ceiling(self) -> float:
        """The best that a perfect list for everybody who gets one reaches, leaky protocol."""
        return self.counts.remaining / self.counts.users

    @property
    def banner(self) -> list[str]:
        """What leaks, in sentences to stand above every figure of the leaky protocol."""
        leak, honest = self.leaks["leaky"], self.leaks["honest"]
        return [
            "The leaky figures rebuild the evaluation of the CRAGRU release to show what it leaks. "
            "Do not choose a recommender by them.",
            f"Histories and test come from two independent splits: {leak.test_in_history:.1%} of "
            "the test items stand in the history, with their ratings, for "
            f"{leak.users_affected:.1%} of the users. Under the honest protocol: "
            f"{honest.test_in_history:.0%}.",
            "Candidates, their order and the mask come from a model of everybody's data, the "
            "forgotten users' too: none of the three has forgotten anything.",
            f"The {self.counts.forgotten:,} forgotten users count as misses, so no row can exceed "
            f"{self.ceiling:.3f}.",
        ]

    def row(self, protocol: Protocol, ranker: Ranker, name: Filter | None = None) -> PaperRow:
        """One row."""
        wanted = protocol, name, ranker
        return next(row for row in self.rows if (row.protocol, row.filter, row.ranker) == wanted)

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.evaluate.paper/1``."""
        seed = self.settings.seed
        return {
            "schema": "cragru.evaluate.paper/1",
            "source": SOURCE,
            "banner": self.banner,
            "config": {
                "backbone": self.training.backbone,
                "options": dict(self.training.options),
                "data_set": self.data_set,
                **asdict(self.settings),
                "intervals": {
                    "method": "bootstrap over users",
                    "level": LEVEL,
                    "resamples": RESAMPLES,
                },
            },
            "counts": asdict(self.counts),
            "leak": {name: leak.document() for name, leak in self.leaks.items()},
            "rows": [row.document(seed) for row in self.rows],
            "no_knowledge": means_of(self.no_knowledge),
            "gains": [gain.document() for gain in self.gains],
            "published_gains": [one.document() for one in self.explained],
            "published_gains_why": None if self.data_set else NOT_THEIRS,
            "seconds": {
                "train": round(self.seconds.train, 4),
                "forget": round(self.seconds.forget, 4),
                "by": self.seconds.by,
            },
            "differences": list(self.differences),
        }
