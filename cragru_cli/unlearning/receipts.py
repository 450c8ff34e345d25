"""What a receipt says of one request: dates, counts and statuses; it names nobody."""

from __future__ import annotations

from collections.abc import Iterable

from cragru_cli.unlearning import layers
from cragru_cli.unlearning.journal import Intent
from cragru_cli.unlearning.layers import Layer
from cragru_cli.unlearning.orders import Order


def facts(
    intent: Intent,
    order: Order,
    found: Iterable[Layer],
    *,
    backbone: str | None,
    content_hash: str,
) -> dict[str, object]:
    """The facts of the event ``forgotten``.

    Args:
        found: The layers as they were checked.
        backbone: What is trained, if anything is.
    """
    aside = [Layer("held", "pending", f"kept aside until {order.grace_until}")]
    return {
        "kind": order.kind,
        "subject": order.subject,
        "received": order.received,
        "effective": order.effective,
        "due": order.due,
        "grace_until": order.grace_until or None,
        "removed": dict(order.removed),
        "backbone": backbone,
        "layers": statuses([*found, *(aside if order.grace_until else ())]),
        "out_of_scope": [one.name for one in layers.OUT_OF_SCOPE],
        "recipients": intent.recipients.get(order.id, []),
        "content_hash": content_hash,
        "replayed": intent.replayed,
    }


def statuses(found: Iterable[Layer]) -> dict[str, dict[str, str]]:
    """Layers as events hold them."""
    return {one.name: {"status": one.status, "note": one.note} for one in found}
