"""The ledger: what was done about each request, without saying about whom.

One event a line, each holding the hash of the one before. No raw id, no item, no text: a subject is
a salted HMAC, and the rest are dates, counts and statuses. The chain shows that no line was changed
or taken out of the middle; it cannot show who wrote it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from cragru_cli import __version__
from cragru_cli.project.directory import LAYOUT
from cragru_cli.project.documents import Documents
from cragru_cli.project.files import canonical_json
from cragru_cli.unlearning.layers import ORDER
from cragru_cli.unlearning.subjects import is_request_id

NAME = "ledger.jsonl"
SCHEMA = "cragru.receipt/1"
State = Literal["done", "pending", "held", "residual", "restored"]
_START = "0" * 64

Event = Mapping[str, Any]


@dataclass(frozen=True)
class RequestState:
    """A request as the ledger tells it.

    Attributes:
        layers: Layer -> {status, note}, as of the latest event.
        purged: When nothing was left to do; "" until then.
        dropped: When its pseudonyms were destroyed.
    """

    id: str
    kind: str
    received: str
    effective: str
    due: str
    grace_until: str
    removed: Mapping[str, int]
    layers: Mapping[str, Mapping[str, str]]
    purged: str = ""
    restored: str = ""
    dropped: str = ""
    replayed: str = ""

    @property
    def state(self) -> State:
        """Where the request stands."""
        if self.restored:
            return "restored"
        if self.purged:
            return "residual" if self.has_residue else "done"
        return "held" if self.grace_until else "pending"

    @property
    def has_residue(self) -> bool:
        """Whether something was left in some place when it was last looked at."""
        return any(layer["status"] == "residual" for layer in self.layers.values())

    @property
    def is_searched(self) -> bool:
        """Whether all files were searched for the ids."""
        return "files" in self.layers

    @property
    def until(self) -> str:
        """When what is left to do has to be done."""
        return self.grace_until or self.due

    @property
    def waits_for_weights(self) -> bool:
        """Whether the weights were fitted with the data and nobody has fitted them anew."""
        weights = self.layers.get("weights", {})
        return not self.restored and weights.get("status") == "pending"

    def is_overdue(self, moment: str) -> bool:
        """Whether something is left to do although the deadline has passed."""
        return self.state in ("pending", "held", "residual") and self.due < moment

    @property
    def is_late(self) -> bool:
        """Whether it was carried out, but only after the deadline.

        What an older copy replays was carried out before, it cannot tell when.
        """
        return bool(self.purged) and not self.replayed and self.due < self.purged

    def document(self) -> dict[str, Any]:
        """JSON of one line of `cragru requests`; None where a moment has not come."""
        moments = ("grace_until", "purged", "restored", "dropped", "replayed")
        return {
            "request": self.id,
            "kind": self.kind,
            "state": self.state,
            "received": self.received,
            "effective": self.effective,
            "due": self.due,
            "late": self.is_late,
            **{name: getattr(self, name) or None for name in moments},
            "removed": dict(self.removed),
            "layers": {name: layer["status"] for name, layer in self.layers.items()},
        }


@dataclass
class Ledger:
    """The events in order; what is appended is on the disk after :func:`write`."""

    events: list[Event] = field(default_factory=list)

    def append(self, event: str, request: str, at: str, **facts: Any) -> None:
        """Chain one event to the others."""
        body = {
            "schema": SCHEMA,
            "event": event,
            "request": request,
            "at": at,
            "tool": f"cragru {__version__}",
            "layout": LAYOUT,
            **facts,
            "previous": str(self.events[-1]["hash"]) if self.events else _START,
        }
        self.events.append({**body, "hash": _hash(body)})

    def of(self, request: str) -> list[Event]:
        """The events of one request."""
        return [event for event in self.events if event["request"] == request]

    def happened(self, request: str, event: str) -> bool:
        """Whether a request has had an event."""
        return any(one["event"] == event for one in self.of(request))

    def ended(self) -> set[str]:
        """Ids of requests that are not to be honoured any more: restored, or unrecognisable."""
        last = ("restored", "suppression_dropped")
        return {event["request"] for event in self.events if event["event"] in last}

    def requests(self) -> dict[str, RequestState]:
        """Each request as it stands, in the order of their first events."""
        found: dict[str, RequestState] = {}
        for event in self.events:
            name = event["request"]
            found[name] = _after(found.get(name), event)
        return found


def _after(state: RequestState | None, event: Event) -> RequestState:
    """A request after one more event."""
    kind, at = event["event"], event["at"]
    known = {**(state.layers if state else {}), **event.get("layers", {})}
    layers = {name: known[name] for name in (*ORDER, *known) if name in known}
    if kind == "forgotten" or state is None:
        grace = event.get("grace_until") or ""
        waits = grace or any(layer["status"] == "pending" for layer in layers.values())
        return RequestState(
            id=event["request"],
            kind=event.get("kind", ""),
            received=event.get("received", at),
            effective=event.get("effective", at),
            due=event.get("due", at),
            grace_until=grace,
            removed=event.get("removed", {}),
            layers=layers,
            purged="" if waits else at,
            replayed=at if event.get("replayed") else "",
        )
    if kind == "purged":
        left = any(layer["status"] == "pending" for layer in layers.values())
        grace = "" if event.get("grace_ended") else state.grace_until
        done = "" if left or grace else at
        return replace(state, layers=layers, purged=done, grace_until=grace)
    if kind == "restored":
        return replace(state, layers={}, restored=at)
    if kind == "suppression_dropped":
        return replace(state, dropped=at)
    return replace(state, layers=layers)


def read(documents: Documents) -> Ledger:
    """The ledger, its chain checked.

    Raises:
        IntegrityError: An event was changed, or taken out of the middle.
    """
    events = documents.read_lines(NAME)
    previous = _START
    for number, event in enumerate(events, start=1):
        if not _is_event(event) or event["previous"] != previous or event["hash"] != _hash(event):
            raise documents.damaged(NAME, f"the chain of receipts breaks at line {number}")
        previous = event["hash"]
    return Ledger(events)


def write(documents: Documents, ledger: Ledger) -> None:
    """Put the ledger in place."""
    documents.write_lines(NAME, ledger.events)


def waiting(requests: Iterable[RequestState]) -> list[RequestState]:
    """Requests with weights to be fitted anew."""
    return [one for one in requests if one.waits_for_weights]


_TEXTS = ("event", "request", "at", "previous", "hash")


def _is_event(event: Any) -> bool:
    if not isinstance(event, dict) or not all(isinstance(event.get(key), str) for key in _TEXTS):
        return False
    texts = ("kind", "subject", "received", "effective", "due", "grace_until", "tool")
    return (
        is_request_id(event["request"])
        and all(isinstance(event.get(key), str | None) for key in texts)
        and isinstance(event.get("layout", 0), int)
        and _are(event.get("layers", {}), lambda one: _are(one, _is_text) and "status" in one)
        and _are(event.get("removed", {}), lambda one: type(one) is int)
        and isinstance(event.get("out_of_scope", []), list)
        and all(map(_is_text, event.get("out_of_scope", [])))
        and isinstance(event.get("recipients", []), list)
        and all(_are(one, _is_text) for one in event.get("recipients", []))
    )


def _are(table: Any, is_sound: Callable[[Any], bool]) -> bool:
    return isinstance(table, dict) and all(map(is_sound, table.values()))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _hash(event: Event) -> str:
    body = {name: value for name, value in event.items() if name != "hash"}
    return hashlib.sha256(canonical_json(body)).hexdigest()
