"""``requests``, ``receipt``, ``restore``, ``purge``: what became of requests, what is left."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.errors import BadDataError
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import ForgetSettings
from cragru_cli.unlearning import dates, held, ledger, operations, recovery, subjects
from cragru_cli.unlearning.forgetter import fitted_parts
from cragru_cli.unlearning.ledger import Ledger, RequestState
from cragru_cli.unlearning.request import ForgetRequest


@dataclass(frozen=True)
class Requests:
    """All requests, or those that concern somebody."""

    now: str
    rows: tuple[RequestState, ...]

    @property
    def overdue(self) -> tuple[RequestState, ...]:
        """Those with something left to do although the deadline has passed."""
        return tuple(one for one in self.rows if one.is_overdue(self.now))

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.requests/1``."""
        return {
            "schema": "cragru.requests/1",
            "now": self.now,
            "requests": [
                {**one.document(), "overdue": one.is_overdue(self.now)} for one in self.rows
            ],
        }


def requests(project: Project, *, about: ForgetRequest | None = None) -> Requests:
    """The requests of a project, in the order of their arrival.

    Args:
        about: Only those that forgot this user, item or interaction; found by pseudonym.
    """
    recovery.finish_open_work(project)
    states = ledger.read(project.documents).requests()
    if about is not None:
        names, listed = subjects.read(project), recovery.honoured(project)
        concerned = {
            name
            for name, order in listed.orders.items()
            if listed.minus(set(listed.orders) - {name}).covering(about, names)
            or (about.user is not None and names.user(about.user) in {*order.users, *order.pairs})
        }
        states = {name: one for name, one in states.items() if name in concerned}
    return Requests(dates.now(), tuple(states.values()))


@dataclass(frozen=True)
class Receipt:
    """Everything the ledger says of one request.

    Attributes:
        events: Oldest first; the first is the receipt proper.
    """

    state: RequestState
    events: tuple[Mapping[str, Any], ...]

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.receipt/1``."""
        return {
            "schema": ledger.SCHEMA,
            **self.state.document(),
            "events": [dict(event) for event in self.events],
        }


def receipt(project: Project, request_id: str) -> Receipt:
    """The receipt of a request.

    Raises:
        BadDataError: There is no such request.
    """
    recovery.finish_open_work(project)
    book = ledger.read(project.documents)
    return Receipt(_known(book, request_id), tuple(book.of(request_id)))


@dataclass(frozen=True)
class Restored:
    """A request that was taken back."""

    request: str
    content_hash: str
    interactions: int
    seconds: float

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.restore/1``."""
        return {
            "schema": "cragru.restore/1",
            "request": self.request,
            "content_hash": self.content_hash,
            "restored": {"interactions": self.interactions},
            "seconds": round(self.seconds, 3),
        }


def restore(project: Project, request_id: str, *, report: Report = no_report) -> Restored:
    """Bring back what a request with a grace period removed.

    What other requests forgot meanwhile stays forgotten.

    Raises:
        BadDataError: There is no such request, or nothing is held for it.
    """
    begin = time.perf_counter()
    with recovery.writing(project, "restore", report) as session:
        state = _known(session.ledger, request_id)
        if request_id not in held.names(session.documents):
            why = "was restored" if state.restored else "cannot be restored: nothing is kept aside"
            raise BadDataError(
                f"{request_id} {why}",
                hint="Only a request made with --grace, before it is purged, can be restored.",
            )
        before = len(session.forgetter.dataset.interactions)
        operations.restore(session, request_id)
        after = len(session.forgetter.dataset.interactions)
        return Restored(
            request_id, session.content_hash, after - before, time.perf_counter() - begin
        )


@dataclass(frozen=True)
class Purged:
    """What a purge did.

    Attributes:
        weights: Requests whose weights were fitted anew.
        fitted: Which parts of the weights, in words; nothing where that is all or none.
        graces: Requests for which nothing is kept aside any more.
        waiting: Requests that still wait, with the moment when `purge --due` takes them up.
    """

    weights: tuple[str, ...]
    graces: tuple[str, ...]
    waiting: Mapping[str, str]
    content_hash: str
    seconds: float
    fitted: str = ""

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.purge/1``."""
        return {
            "schema": "cragru.purge/1",
            "weights": list(self.weights),
            "fitted": self.fitted,
            "graces": list(self.graces),
            "waiting": dict(self.waiting),
            "content_hash": self.content_hash,
            "seconds": round(self.seconds, 3),
        }


def purge(
    project: Project,
    request_ids: Sequence[str] = (),
    *,
    due: bool = False,
    report: Report = no_report,
) -> Purged:
    """Fit weights that wait for it anew, all in one go, and delete what is kept aside no longer.

    Args:
        request_ids: End the grace of these requests now.
        due: Do only what the project's policy or a deadline asks for; for regular jobs.

    Raises:
        BadDataError: There is no such request.
    """
    begin, settings = time.perf_counter(), project.settings().forget
    with recovery.writing(project, "purge", report) as session:
        for name in request_ids:
            _known(session.ledger, name)
        now, states = dates.now(), session.ledger.requests()
        waiting = ledger.waiting(states.values())
        aside = set(held.names(session.documents))
        ended = [
            name
            for name in sorted(aside)
            if name in request_ids or (name in states and states[name].grace_until <= now)
        ]
        fit = bool(waiting) and (not due or _is_due(waiting, settings, now))
        if fit:
            operations.purge(session, ended)
        elif ended:
            operations.end_graces(session, ended)
        fitted = fitted_parts(session.forgetter) if fit else ""
        after = session.ledger.requests()
        return Purged(
            weights=tuple(one.id for one in waiting if not after[one.id].waits_for_weights),
            graces=tuple(ended),
            waiting={
                one.id: one.grace_until if one.state == "held" else _due(one, settings)
                for one in after.values()
                if one.state in ("pending", "held")
            },
            content_hash=session.content_hash,
            seconds=time.perf_counter() - begin,
            fitted=fitted,
        )


def _is_due(waiting: Sequence[RequestState], settings: ForgetSettings, now: str) -> bool:
    enough = 0 < settings.purge_after_requests <= len(waiting)
    tomorrow = dates.after(now, 1)  # a job that runs every day must not come a day late
    return enough or any(_due(one, settings) <= tomorrow for one in waiting)


def _due(state: RequestState, settings: ForgetSettings) -> str:
    """When a waiting request's weights are to be fitted anew at the latest."""
    if settings.purge_after_days:
        return min(state.due, dates.after(state.effective, settings.purge_after_days))
    return state.due


def _known(book: Ledger, request_id: str) -> RequestState:
    states = book.requests()
    if request_id not in states:
        raise BadDataError(
            f"there is no request `{request_id}`", hint="`cragru requests` lists them."
        )
    return states[request_id]
