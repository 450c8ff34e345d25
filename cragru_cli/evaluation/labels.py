"""What the figures of a comparison are called, in tables on a terminal and on the page alike.

Whoever reads a figure must know what it is, which way is better and what it is compared with: a
name and its explanation are written here once.
"""

from __future__ import annotations

from dataclasses import dataclass

HIGHER, LOWER = "higher is better", "lower is better"


@dataclass(frozen=True)
class Label:
    """A heading and what is to be known of the figures below it.

    Attributes:
        meaning: What they are.
        better: Which way is better, or what they should be.
    """

    title: str
    meaning: str = ""
    better: str = ""

    @property
    def legend(self) -> str:
        """``seconds to forget all; lower is better``."""
        return "; ".join(filter(None, (self.meaning, self.better)))


CURE4REC = {
    "cure4rec_hit@20": Label("Hit@20", "a user's test items among the first 20: Recall@20", HIGHER),
    "cure4rec_ndcg@20": Label("NDCG@20", "its ideal list holds all test items", HIGHER),
    "cure4rec_ndcg@20_active": Label("Active", "NDCG@20 of the most active 5 %", HIGHER),
    "cure4rec_ndcg@20_rest": Label("Rest", "NDCG@20 of the other users", HIGHER),
    "cure4rec_fairness": Label("Fairness", "Active less Rest", "explains, not judged"),
}
CURE4REC_REMARK = (
    "By the definitions in CURE4Rec's code (Chen et al. 2024, arXiv 2408.14393), which are not "
    "the usual ones of these names. Who has more than 20 test items cannot reach an NDCG@20 of 1, "
    "which lowers Active the most."
)
