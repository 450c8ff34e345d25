"""The status of each layer after a request, by checks that can fail.

No status claims more than was checked: ``verified`` means that the check named in the note found
nothing, at this time, in the files read, or that the layer is made from what was so checked and
from nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import IntegrityError
from cragru_cli.unlearning.request import ForgetRequest, is_present

Status = Literal["verified", "pending", "residual", "out_of_scope"]

TOLERANCE = 1e-9


@dataclass(frozen=True)
class Layer:
    """One place where data can leave a trace."""

    name: str
    status: Status
    note: str


OUT_OF_SCOPE = (
    Layer("source_files", "out_of_scope", "the files given to `init` still hold the data"),
    Layer("exports", "out_of_scope", "lists and reports written elsewhere before"),
    Layer("backups", "out_of_scope", "copies, snapshots and version control of the directory"),
    Layer(
        "language_model", "out_of_scope", "what a model was trained on, and its provider's records"
    ),
)
_MADE_FROM_CHECKED = "made from these interactions alone"


def planned() -> list[Layer]:
    """What a dry run reports: nothing has been done."""
    names = ("evidence", "mask", "popularity", "candidates", "weights", "generations")
    return [Layer(name, "pending", "dry run") for name in names] + list(OUT_OF_SCOPE)


def check_data(dataset: Dataset, requests: Sequence[ForgetRequest]) -> list[Layer]:
    """Look for what was forgotten in the data set as it was read back from the disk.

    Raises:
        IntegrityError: Something is still there.
    """
    left = [str(request) for request in requests if is_present(dataset, request)]
    if left:
        raise IntegrityError(
            f"{len(left)} of {len(requests)} requests did not reach the new state",
            hint="The old state is still in use. Please report this.",
        )
    return [
        Layer("evidence", "verified", "not found in the interactions, catalogue and profiles"),
        Layer("mask", "verified", _MADE_FROM_CHECKED),
        Layer("popularity", "verified", _MADE_FROM_CHECKED),
    ]


def check_weights(model: Model | None) -> list[Layer]:
    """Compare the trained state, where there is one, with the remaining data.

    Raises:
        IntegrityError: They do not agree.
    """
    if model is None:
        return []
    matrix = model.dataset.interactions.matrix(model.dataset.n_items)
    gap = model.backbone.discrepancy(matrix, seed=model.training.seed)
    if not gap <= TOLERANCE:
        raise IntegrityError(
            f"the weights differ from those of the remaining data by {gap:.1e}",
            hint="The old state is still in use. Please report this.",
        )
    note = f"agree with the remaining data (difference {gap:.0e})"
    return [
        Layer("candidates", "verified", "scored by the checked weights, from remaining histories"),
        Layer("weights", "verified", note),
    ]
