"""The status of each layer after a request, by checks that can fail.

No status claims more than was checked: ``verified`` means that the check named in the note found
nothing, at this time, in the files read, or that the layer is made from what was so checked and
from nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from cragru_cli import plugins
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import IntegrityError
from cragru_cli.unlearning.request import ForgetRequest, is_present
from cragru_cli.unlearning.scan import Report
from cragru_cli.unlearning.subjects import Subjects
from cragru_cli.unlearning.suppression import Suppression
from cragru_cli.wording import count

Status = Literal["verified", "pending", "residual", "out_of_scope"]

TOLERANCE = 1e-9
_SUPPRESSED = (
    "What was to be forgotten is left out of everything that is served; the next command tries "
    "again to erase it. Please report this."
)


class WeightsDifferError(IntegrityError):
    """Weights that were brought to the remaining data by an update are not those of a fresh fit."""


@dataclass(frozen=True)
class Layer:
    """One place where data can leave a trace."""

    name: str
    status: Status
    note: str


OUT_OF_SCOPE = (
    Layer("source_files", "out_of_scope", "files given to `init` and `import` still hold the data"),
    Layer("exports", "out_of_scope", "lists and reports written elsewhere before"),
    Layer("backups", "out_of_scope", "copies, snapshots and version control of the directory"),
    Layer("storage", "out_of_scope", "what the hardware, swap and core dumps keep"),
    Layer(
        "language_model", "out_of_scope", "what a model was trained on, and its provider's records"
    ),
)
ORDER = (
    "evidence",
    "mask",
    "popularity",
    "candidates",
    "weights",
    "generations",
    "derived",
    "files",
    "held",
)
"""Of the layers, wherever they are listed."""
_MADE_FROM_CHECKED = "made from these interactions alone"


@dataclass(frozen=True)
class Plan:
    """What a dry run knows of each place.

    Attributes:
        derived: Directories of caches and outputs that would be deleted.
        weights: "exact", "later" or "now": how a backbone would follow; "" where there is none.
        searched: Whether there are ids to search all files for.
    """

    interactions: int
    users: int
    items: int
    profiles: int
    derived: Sequence[str]
    weights: str
    searched: bool = True
    grace_until: str = ""


_WEIGHTS = {
    "exact": "would be updated at once",
    "later": "would wait for `cragru purge`",
    "now": "would be fitted anew at once",
}


def planned(plan: Plan) -> list[Layer]:
    """What a dry run reports, layer by layer: nothing has been done."""
    interactions = count(plan.interactions, "interaction")
    notes = {
        "evidence": f"{interactions} and {count(plan.profiles, 'profile')} would go",
        "mask": f"{interactions} would go",
        "popularity": f"{interactions} fewer, {count(plan.items, 'item')} gone",
    }
    if plan.weights:
        notes |= dict.fromkeys(("candidates", "weights"), _WEIGHTS[plan.weights])
    notes["generations"] = "1 would be replaced and deleted"
    notes["derived"] = ", ".join(plan.derived) + " would be deleted" if plan.derived else "none"
    if plan.searched:
        notes["files"] = "would be searched for the ids"
    if plan.grace_until:
        notes["held"] = f"would be kept aside until {plan.grace_until}"
    return [Layer(name, "pending", f"dry run: {note}") for name, note in notes.items()] + list(
        OUT_OF_SCOPE
    )


def check_data(dataset: Dataset, requests: Sequence[ForgetRequest]) -> list[Layer]:
    """Look for what was forgotten in the data set as it was read back from the disk.

    Raises:
        IntegrityError: Something is still there.
    """
    left = [str(request) for request in requests if is_present(dataset, request)]
    if left:
        raise IntegrityError(
            f"{len(left)} of {count(len(requests), 'request')} did not reach the new state",
            hint=_SUPPRESSED,
        )
    return [
        Layer("evidence", "verified", "not found in the interactions, catalogue and profiles"),
        Layer("mask", "verified", _MADE_FROM_CHECKED),
        Layer("popularity", "verified", _MADE_FROM_CHECKED),
    ]


def check_weights(model: Model | None, *, refitted: bool = False, fitted: str = "") -> list[Layer]:
    """Compare the trained state, where there is one, with the remaining data.

    Args:
        refitted: The weights were just fitted on the remaining data, and on nothing else.
        fitted: Which parts of them; the others had been fitted on the same data before.

    Raises:
        WeightsDifferError: They do not agree.
    """
    if model is None:
        return []
    if model.is_stale:
        note = "fitted before the request; `cragru purge` fits them anew"
        scored = "scored from remaining histories, by weights that were fitted before"
        return [Layer("candidates", "pending", scored), Layer("weights", "pending", note)]
    scored = "scored by the checked weights, from remaining histories"
    if refitted:
        note = "fitted on the remaining data alone" + (f": {fitted}" if fitted else "")
        return [Layer("candidates", "verified", scored), Layer("weights", "verified", note)]
    matrix = model.dataset.interactions.matrix(model.dataset.n_items)
    with plugins.guarded("backbones", model.training.backbone):
        gap = model.backbone.discrepancy(matrix, seed=model.training.seed)
    if not gap <= TOLERANCE:
        raise WeightsDifferError(
            f"the weights differ from those of the remaining data by {gap:.1e}",
            hint=_SUPPRESSED,
        )
    note = f"agree with the remaining data (difference {gap:.0e})"
    return [Layer("candidates", "verified", scored), Layer("weights", "verified", note)]


def check_suppressed(dataset: Dataset, suppression: Suppression, subjects: Subjects) -> None:
    """Match the data set, as it was read back from the disk, with the suppression list.

    Raises:
        IntegrityError: Something is still there.
    """
    if not suppression.matches(dataset, subjects).is_empty:
        raise IntegrityError(
            "something suppressed did not leave the new state",
            hint=_SUPPRESSED,
        )


def check_files(leftovers: Sequence[str], derived: Sequence[str]) -> list[Layer]:
    """Whether anything but the current state is left on the disk."""
    note = "one generation on the disk" if not leftovers else f"left: {', '.join(leftovers)}"
    kept = "no caches, outputs or temporary files" if not derived else f"left: {', '.join(derived)}"
    return [
        Layer("generations", "residual" if leftovers else "verified", note),
        Layer("derived", "residual" if derived else "verified", kept),
    ]


def check_search(found: Report) -> Layer:
    """What the search of all files beside the state came to."""
    places = sorted({hit.file for hit in found.hits} | {one.file for one in found.unread})
    if not places:
        return Layer("files", "verified", f"not found in {count(found.files, 'other file')}")
    shown = ", ".join(places[:3]) + (", …" if len(places) > 3 else "")
    return Layer("files", "residual", f"found, or not searchable: {shown}")
