"""What all files are searched for after a request: the ids it named, or those it selected.

A request by attribute or time range names no item; what it took is searched for interaction by
interaction, as if each had been named.
"""

from __future__ import annotations

from collections.abc import Sequence

from cragru_cli.data.dataset import Dataset
from cragru_cli.project.directory import Project
from cragru_cli.project.stores import HELD, STATE
from cragru_cli.unlearning import held, layers, orders, scan, structure
from cragru_cli.unlearning.layers import Layer
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.request import ForgetRequest, Selection
from cragru_cli.unlearning.subjects import Subjects


def by(request: ForgetRequest, dataset: Dataset, selection: Selection) -> list[Subject]:
    """What a request means, as long as it is in the data."""
    if request.is_named:
        return [Subject(user=request.user, item=request.item)]
    return [Subject(request.user, item) for item in orders.items_of(dataset, selection)]


def again(
    request: ForgetRequest, order: Order, items: Sequence[str], subjects: Subjects
) -> list[Subject]:
    """What a request meant that was carried out before, when only pseudonyms of it were kept.

    Interactions with items that are gone cannot be told any more. Then the user is wanted
    altogether: a file that does not name the user names none of them.

    Args:
        order: What the request became.
        items: All ids of items there are, to be recognised.
    """
    if request.is_named or request.user is None:
        return [Subject(user=request.user, item=request.item)]
    pairs = set(order.pairs.get(subjects.user(request.user), ()))
    known = [item for item in items if subjects.pair(request.user, item) in pairs]
    whole = [Subject(user=request.user)] if len(known) < len(pairs) else []
    return [Subject(request.user, item) for item in known] + whole


def search(project: Project, subjects: Sequence[Subject]) -> list[Layer]:
    """Search every file beside the state, which was checked by itself, for the ids at hand.

    After an interruption only pseudonyms are at hand: then there is nothing to search for.
    """
    if not subjects:
        return []
    aside = [f"{STATE}/{HELD}/{name}.json" for name in held.names(project.documents)]
    known = structure.checked(project.read())
    each = tuple(dict.fromkeys(subjects))
    return [layers.check_search(scan.scan(project.root, each, {*known, *aside}))]
