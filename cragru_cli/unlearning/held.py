"""What a request with a grace period removed, kept aside until it is purged or restored.

It is not part of the state: nothing that recommends reads it. Other requests reach into it as well.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.merge import merge
from cragru_cli.errors import IntegrityError
from cragru_cli.project import codec
from cragru_cli.project.documents import Documents
from cragru_cli.project.generations import Content, Contents
from cragru_cli.project.stores import HELD
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.request import ForgetRequest, Removal, Selection, select
from cragru_cli.unlearning.subjects import Subjects, is_request_id
from cragru_cli.unlearning.suppression import Suppression


def taken(dataset: Dataset, removal: Removal) -> Dataset:
    """What a removal takes away, as a data set of its own, with the catalogue rows it mentions.

    Its catalogue lists only the items that are removed. The others stay listed in the project; here
    they go with the last interaction that mentions them, or they would tell whose they were.
    """
    others = frozenset(dataset.profiles.rows) - removal.users
    part = dataset.without(~removal.interactions, users=others)
    return part.compact(delisted=frozenset(part.catalog.ids) - removal.items)[0]


def names(documents: Documents) -> list[str]:
    """Ids of the requests that something is held for.

    Raises:
        IntegrityError: Something else lies there.
    """
    found = [name.removeprefix(f"{HELD}/").removesuffix(".json") for name in documents.names(HELD)]
    for name in found:
        if not is_request_id(name):
            raise documents.damaged(_name(name), "does not belong here")
    return found


def write(documents: Documents, request: str, dataset: Dataset) -> None:
    """Keep something aside for a request."""
    contents = {
        name: content.tolist() if isinstance(content, np.ndarray) else content
        for name, content in codec.encode(dataset).items()
    }
    documents.write(_name(request), contents)


def read(documents: Documents, request: str) -> Dataset | None:
    """What is held for a request, or None.

    Raises:
        IntegrityError: It was damaged.
    """
    document = documents.read(_name(request))
    if document is None:
        return None
    try:
        return codec.decode(_as_contents(document))
    except (IntegrityError, ValueError, TypeError, OverflowError, AttributeError):
        raise documents.damaged(_name(request), "does not hold a data set") from None


def select_all(documents: Documents, request: ForgetRequest) -> Iterator[tuple[Dataset, Selection]]:
    """What a request finds in each of the data sets that are kept aside."""
    for name in names(documents):
        dataset = read(documents, name)
        found = None if dataset is None else select(dataset, request)
        if dataset is not None and found is not None:
            yield dataset, found


def select_in(documents: Documents, request: ForgetRequest) -> tuple[Dataset, Selection] | None:
    """The first of :func:`select_all`, if any."""
    return next(select_all(documents, request), None)


def check(documents: Documents, but: Collection[str] = ()) -> None:
    """Read everything held.

    Args:
        but: Requests that are left out.

    Raises:
        IntegrityError: Something was damaged.
    """
    for request in names(documents):
        if request not in but:
            try:
                read(documents, request)
            except IntegrityError as problem:
                hint = f"It is damaged. Put a whole copy back, or run `cragru purge {request}`."
                raise IntegrityError(problem.what, where=problem.where, hint=hint) from None


def delete(documents: Documents, request: str) -> None:
    """Delete what is held for a request."""
    documents.delete(_name(request))


def erase_from(documents: Documents, suppression: Suppression, subjects: Subjects) -> None:
    """Take out of everything held what other requests suppress for good."""
    final = [order for order in suppression.orders.values() if not order.grace_until]
    if not final:
        return
    for request in names(documents):
        dataset = read(documents, request)
        if dataset is None:
            continue
        removal = Suppression.of(final).minus([request]).matches(dataset, subjects)
        if not removal.is_empty:
            remaining = dataset.without(removal.interactions, users=removal.users)
            left, _ = remaining.compact(delisted=removal.items)
            write(documents, request, left)


def hand_over(
    documents: Documents, dataset: Dataset, others: Iterable[Order], subjects: Subjects
) -> None:
    """Let other requests that can still be restored hold what they suppress of a data set."""
    for order in others:
        removal = Suppression.of([order]).matches(dataset, subjects)
        if order.grace_until and not removal.is_empty:
            part, known = taken(dataset, removal), read(documents, order.id)
            write(documents, order.id, merge(part, known).dataset if known else part)


def _as_contents(document: Any) -> Contents:
    contents: dict[str, Content] = {}
    for name, content in document.items():
        array = name.endswith(".npy")
        contents[name] = np.array(content, dtype=codec.dtype_of(name)) if array else content
    return contents


def _name(request: str) -> str:
    return f"{HELD}/{request}.json"
