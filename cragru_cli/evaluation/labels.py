"""What the figures of a comparison are called, in tables on a terminal and on the page alike.

Whoever reads a figure must know what it is, which way is better and what it is compared with: a
name and its explanation are written here once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

HIGHER, LOWER = "higher is better", "lower is better"
DIRECTIONS = {
    "higher": HIGHER,
    "lower": LOWER,
    "reference": "nearer to a new training is better",
    "none": "explains, not judged",
}
METRICS = {"ndcg": "NDCG", "hr": "HR", "recall": "Recall", "mrr": "MRR", "precision": "Precision"}
_KINDS = {
    "users": "random users",
    "core": "most active users",
    "edge": "least active users",
    "interactions": "random interactions",
    "sensitive": "sensitive interactions",
    "spam": "injected profiles",
}
_DELTA = "\N{GREEK CAPITAL LETTER DELTA}"


@dataclass(frozen=True)
class Label:
    """A heading and what is to be known of the figures below it.

    Attributes:
        meaning: What they are.
        better: Which way is better, or what they should be.
        short: The heading where there is little room.
    """

    title: str
    meaning: str = ""
    better: str = ""
    short: str = ""

    @property
    def legend(self) -> str:
        """``median; lower is better``."""
        return "; ".join(filter(None, (self.meaning, self.better)))

    @property
    def brief(self) -> str:
        """The heading on a terminal."""
        return self.short or self.title


def forget_set(kind: str, attribute: str = "") -> str:
    """A forget set in words; a kind that is not known, as it is written."""
    return _KINDS.get(kind, kind) + (f" ({attribute})" if attribute else "")


def metric(name: str, cutoff: str = "10") -> Label:
    """A metric of lists."""
    return Label(f"{METRICS[name]}@{cutoff}", better=HIGHER)


def difference(name: str = "ndcg", cutoff: str = "10") -> Label:
    """What a metric differs from that of a new training."""
    title = f"{_DELTA} {METRICS[name]}@{cutoff}"
    return Label(title, "to a new training served alike", "target 0", _DELTA)


def same(cutoff: str = "10") -> Label:
    """How much of the lists is as after a new training."""
    meaning = "share of places in common with a new training"
    return Label(f"Same@{cutoff}", meaning, "target 1", f"same@{cutoff}")


OF_THE_REMAINING = replace(metric("ndcg"), meaning="of those who remain")
COVERAGE = Label(
    "Coverage", "share of a user's clusters of taste in the evidence", HIGHER, "coverage"
)
LISTS_TIME = Label("Time", "for all lists", LOWER, "seconds")
ONE_REQUEST = Label("One request", "median time to forget it", LOWER, "request")
ALL_AT_ONCE = Label("All at once", "time to forget all; compare retrain", LOWER, "batch")
REQUESTS = Label("Requests", short="requests")

CURE4REC = {
    "cure4rec_hit@20": Label("Hit@20", "a user's test items among the first 20: Recall@20", HIGHER),
    "cure4rec_ndcg@20": Label("NDCG@20", "its ideal list holds all test items", HIGHER),
    "cure4rec_ndcg@20_active": Label("Active", "NDCG@20 of the most active 5 %", HIGHER),
    "cure4rec_ndcg@20_rest": Label("Rest", "NDCG@20 of the other users", HIGHER),
    "cure4rec_fairness": Label("Fairness", "Active less Rest", DIRECTIONS["none"]),
}
CURE4REC_REMARK = (
    "By the definitions in CURE4Rec's code (Chen et al. 2024, arXiv 2408.14393), which are not "
    "the usual ones of these names. Who has more than 20 test items cannot reach an NDCG@20 of 1, "
    "which lowers Active the most."
)
