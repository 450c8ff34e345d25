"""The journal: what is being done, so that whoever comes next can finish it.

An intent is on the disk before anything is changed and is deleted last. It names its subjects by
pseudonyms only.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from cragru_cli.project.documents import Documents
from cragru_cli.project.stores import JOURNAL
from cragru_cli.unlearning import orders
from cragru_cli.unlearning.orders import Order
from cragru_cli.unlearning.subjects import is_request_id

Operation = Literal["forget", "purge", "end_grace", "restore", "drop", "return"]
_OPERATIONS = get_args(Operation)


@dataclass(frozen=True)
class Intent:
    """One operation under way.

    Attributes:
        orders: What is to be suppressed (`forget`), or suppressed up to a moment only (`return`).
        requests: Ids of the requests whose grace ends, that are restored, or whose pseudonyms are
            destroyed.
        recipients: What the receipt says of each order's recipients, by request id.
        replayed: Whether the orders were met in another copy of the project.
    """

    operation: Operation
    orders: tuple[Order, ...] = ()
    requests: tuple[str, ...] = ()
    recipients: Mapping[str, Any] = field(default_factory=dict)
    replayed: bool = False

    @property
    def name(self) -> str:
        """Its document."""
        first = self.orders[0].id if self.orders else self.requests[0] if self.requests else "all"
        return f"{JOURNAL}/{self.operation}-{first}.json"

    @property
    def ids(self) -> list[str]:
        """Ids of all requests concerned."""
        return [*(order.id for order in self.orders), *self.requests]


def open_intent(documents: Documents, intent: Intent) -> None:
    """Write an intent down; on the disk when the call returns."""
    documents.write(
        intent.name,
        {
            "operation": intent.operation,
            "orders": [order.document for order in intent.orders],
            "requests": list(intent.requests),
            "recipients": dict(intent.recipients),
            "replayed": intent.replayed,
        },
    )


def close(documents: Documents, intents: Sequence[Intent]) -> None:
    """Delete intents: all is done."""
    for intent in intents:
        documents.delete(intent.name)


def read(documents: Documents) -> list[Intent]:
    """The open intents.

    Raises:
        IntegrityError: One was damaged.
    """
    found = []
    for name in documents.names(JOURNAL):
        document = documents.read(name)
        if document is None:  # closed since
            continue
        try:
            found.append(_parse(document))
        except (ValueError, KeyError, TypeError, AttributeError):
            raise documents.damaged(name, "is not an intent") from None
        if found[-1].name != name:
            raise documents.damaged(name, "is not where it belongs")
    return found


def _parse(document: Mapping[str, Any]) -> Intent:
    if document["operation"] not in _OPERATIONS:
        raise ValueError(document["operation"])
    requests = document["requests"]
    if not all(map(is_request_id, requests)):
        raise ValueError("not the id of a request")
    if document["operation"] == "restore" and len(requests) != 1:
        raise ValueError("one request is restored at a time")
    return Intent(
        document["operation"],
        tuple(orders.read(entry) for entry in document["orders"]),
        tuple(requests),
        dict(document["recipients"]),
        bool(document["replayed"]),
    )
