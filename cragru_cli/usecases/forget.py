"""``forget``: from a request to a state that never had the data."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import UsageError
from cragru_cli.project.directory import Project
from cragru_cli.project.documents import Documents
from cragru_cli.project.settings import ForgetSettings
from cragru_cli.unlearning import (
    dates,
    held,
    layers,
    ledger,
    operations,
    orders,
    recovery,
    subjects,
)
from cragru_cli.unlearning.layers import Layer
from cragru_cli.unlearning.orders import Order, Terms
from cragru_cli.unlearning.request import (
    ForgetRequest,
    Removal,
    Selection,
    combine,
    select,
    unknown,
)
from cragru_cli.unlearning.session import Outcome, Session
from cragru_cli.unlearning.suppression import Suppression
from cragru_cli.usecases.reading import read_state


@dataclass(frozen=True)
class Removed:
    """How much the requests took away, from the data set as a whole."""

    interactions: int
    users: int
    items: int
    profiles: int


@dataclass(frozen=True)
class ForgetResult:
    """What was removed, and the status of every layer.

    Attributes:
        outcomes: What became of each request, in their order.
        content_hash: Of the state after; in a dry run, of the state as it is.
        effective_seconds: From the loaded state to requests that are in force.
        request_seconds: Of each request, or of all in one, until it was in force.
        seconds: For everything, checks and files included.
        notes: Sentences on what is worth knowing.
    """

    outcomes: tuple[Outcome, ...]
    removed: Removed
    layers: tuple[Layer, ...]
    content_hash: str
    effective_seconds: float
    request_seconds: tuple[float, ...]
    seconds: float
    dry_run: bool
    notes: tuple[str, ...] = ()

    @property
    def requests(self) -> tuple[ForgetRequest, ...]:
        """The requests as they were given."""
        return tuple(one.request for one in self.outcomes)

    def having(self, verdict: str) -> list[Outcome]:
        """The requests that came to this."""
        return [one for one in self.outcomes if one.verdict == verdict]

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.forget/1``."""
        return {
            "schema": "cragru.forget/1",
            "dry_run": self.dry_run,
            "requests": [_outcome(one) for one in self.outcomes],
            "removed": {
                "interactions": self.removed.interactions,
                "users": self.removed.users,
                "items": self.removed.items,
                "profiles": self.removed.profiles,
            },
            "layers": {layer.name: layer.status for layer in self.layers},
            "notes": {layer.name: layer.note for layer in self.layers},
            "content_hash": self.content_hash,
            "seconds": {
                "effective": round(self.effective_seconds, 4),
                "slowest": round(max(self.request_seconds, default=0.0), 4),
                "total": round(self.seconds, 3),
            },
        }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    order = outcome.order
    return {
        "request": order.id if order else None,
        "kind": outcome.request.kind,
        **{
            name: getattr(outcome.request, name)
            for name in ("user", "item", "where", "since", "until")
        },
        "outcome": outcome.verdict,
        "received": order.received if order else None,
        "due": order.due if order else None,
        "grace_until": (order.grace_until or None) if order else None,
        "removed": dict(outcome.removed or (order.removed if order else {})),
    }


@dataclass(frozen=True)
class Ways:
    """How requests are to be carried out.

    Attributes:
        ignore_missing: Carry out the others if some find nothing.
        grace_days: Days that what is removed is kept aside and can be restored.
        one_by_one: Each request takes effect by itself, in order, instead of all in one.
        drop_suppression: Destroy the pseudonyms once done: nothing will recognise the subject.
    """

    ignore_missing: bool = False
    grace_days: int = 0
    one_by_one: bool = False
    drop_suppression: bool = False


def forget(
    project: Project,
    requests: Sequence[ForgetRequest],
    *,
    dry_run: bool = False,
    ways: Ways | None = None,
    report: Report = no_report,
) -> ForgetResult:
    """Forget, check, replace the project's state, delete the old one, write receipts.

    A request that was carried out before is answered with the earlier one.

    Raises:
        BadDataError: Something named is not in the data; nothing is changed then.
        IntegrityError: A check after the fact failed.
    """
    begin = time.perf_counter()
    chosen, settings = ways or Ways(), project.settings().forget
    if chosen.grace_days and chosen.drop_suppression:
        raise UsageError(
            "what can be restored must stay recognisable",
            hint="Leave out --grace, or drop the suppression after `cragru purge`.",
        )
    if dry_run:
        return _preview(project, requests, chosen, settings, begin)
    with recovery.writing(project, "forget", report) as session:
        before = session.forgetter.dataset
        loaded = time.perf_counter()
        about = _orders_about(session, requests) if chosen.drop_suppression else []
        outcomes, taken = _submit(session, requests, chosen, settings)
        effective = time.perf_counter() - loaded
        after = session.forgetter.remaining()
        if any(one.verdict == "forgotten" for one in outcomes):
            session.commit(refit=_is_time_to_fit(session, settings))
        else:
            session.look_again(outcomes)
        notes = _drop(session, about) if chosen.drop_suppression else []
        found = session.layers or _standing(session, outcomes)
        if not session.has_mirror:
            notes.append(
                "no place for a copy of the suppression list outside the project: an older copy "
                "of the project will not be noticed"
            )
        late = [one.order.id for one in outcomes if one.order and _outlasts_its_deadline(one.order)]
        if late:
            notes.append(f"kept aside beyond the deadline of the request: {', '.join(late[:3])}")
        return ForgetResult(
            outcomes=tuple(outcomes),
            removed=_difference(before, after),
            layers=(*found, *_held(outcomes), *layers.OUT_OF_SCOPE),
            content_hash=session.content_hash,
            effective_seconds=effective,
            request_seconds=tuple(taken),
            seconds=time.perf_counter() - begin,
            dry_run=False,
            notes=tuple(notes),
        )


def _outlasts_its_deadline(order: Order) -> bool:
    return order.grace_until > order.due


def _submit(
    session: Session, requests: Sequence[ForgetRequest], ways: Ways, settings: ForgetSettings
) -> tuple[list[Outcome], list[float]]:
    """Put requests in force, all in one or one by one; and the seconds that each took."""
    groups = [[one] for one in requests] if ways.one_by_one else [list(requests)]
    if ways.one_by_one and not ways.ignore_missing:
        _refuse_unknown(session, requests)
    outcomes: list[Outcome] = []
    taken: list[float] = []
    for group in groups:
        begin = time.perf_counter()
        terms = Terms(dates.now(), settings.due_days, ways.grace_days, ways.drop_suppression)
        # One by one, what an earlier request of the same call took away is not missing.
        lenient = ways.ignore_missing or ways.one_by_one
        outcomes += session.submit(group, terms, ignore_missing=lenient)
        taken.append(time.perf_counter() - begin)
    return outcomes, taken


def _refuse_unknown(session: Session, requests: Sequence[ForgetRequest]) -> None:
    dataset = session.forgetter.dataset
    missing = [
        one
        for one in requests
        if select(dataset, one) is None
        and session.suppression.covering(one, session.subjects) is None
        and held.select_in(session.documents, one) is None
    ]
    if missing:
        raise unknown(dataset, missing)


def _is_time_to_fit(session: Session, settings: ForgetSettings) -> bool:
    if settings.purge == "now":
        return True
    waiting = len(ledger.waiting(session.ledger.requests().values()))
    most = settings.purge_after_requests
    return bool(most) and waiting + session.open_requests >= most


def _orders_about(session: Session, requests: Sequence[ForgetRequest]) -> list[str]:
    """Ids of earlier requests about the very subjects that are named now.

    Raises:
        UsageError: What one of them removed is still kept aside, or a wider one covers a subject.
    """
    names, found = session.subjects, []
    for request in requests:
        asked = names.asked(request.document())
        user = names.user(request.user) if request.kind == "user" and request.user else None
        mine = [
            order
            for order in session.suppression.orders.values()
            if order.asked == asked or user in {*order.users, *order.pairs}
        ]
        covering = session.suppression.all_covering(request, names)
        wider = next((order for order in covering if order not in mine), None)
        if wider is not None:
            raise UsageError(
                f"{request} is covered by {wider.id}, which forgot more than that",
                hint="Name what that request named to drop its suppression.",
            )
        found += mine
    kept_aside = [order.id for order in found if order.grace_until]
    if kept_aside:
        raise UsageError(
            f"what {kept_aside[0]} removed is still kept aside",
            hint=f"Run `cragru purge {kept_aside[0]}` first.",
        )
    return sorted({order.id for order in found})


def _drop(session: Session, request_ids: Sequence[str]) -> list[str]:
    """Destroy the pseudonyms of requests that had been carried out before."""
    left = [name for name in request_ids if name in session.suppression]
    if left:
        operations.drop(session, left)
    return [
        "the suppression was dropped: an import may bring the data back, an older copy of the "
        "project will not be noticed, and no receipt can be linked to its subject any more"
    ]


def _standing(session: Session, outcomes: Sequence[Outcome]) -> list[Layer]:
    """The layers of requests that had been carried out before, as the ledger has them."""
    states = session.ledger.requests()
    for one in outcomes:
        if one.order and one.order.id in states:
            known = states[one.order.id].layers
            return [
                Layer(name, cast(layers.Status, layer["status"]), layer.get("note", ""))
                for name, layer in known.items()
                if name != "held"
            ]
    return []


def _held(outcomes: Sequence[Outcome]) -> list[Layer]:
    until = [one.order.grace_until for one in outcomes if one.order and one.order.grace_until]
    return [Layer("held", "pending", f"kept aside until {max(until)}")] if until else []


def _preview(
    project: Project,
    requests: Sequence[ForgetRequest],
    ways: Ways,
    settings: ForgetSettings,
    begin: float,
) -> ForgetResult:
    """What would go; nothing is changed."""
    state = read_state(project)
    names, listed = subjects.read(project), recovery.honoured(project)
    dataset = state.dataset
    outcomes, removal = _would_be(
        dataset, requests, listed, names, project.documents, grace=bool(ways.grace_days)
    )
    missing = [one.request for one in outcomes if one.verdict == "missing"]
    if missing and not ways.ignore_missing:
        raise unknown(dataset, missing)
    remaining = dataset.without(removal.interactions, users=removal.users)
    removed = _difference(dataset, remaining.compact(delisted=removal.items)[0])
    now = dates.now()
    plan = layers.Plan(
        interactions=removed.interactions,
        users=removed.users,
        items=removed.items,
        profiles=removed.profiles,
        derived=project.derived(),
        weights=_how_weights_follow(state.model, settings),
        searched=any(one.verdict == "forgotten" for one in outcomes),
        grace_until=dates.after(now, ways.grace_days) if ways.grace_days else "",
    )
    return ForgetResult(
        outcomes=tuple(outcomes),
        removed=removed,
        layers=tuple(layers.planned(plan)),
        content_hash=state.content_hash,
        effective_seconds=0.0,
        request_seconds=(),
        seconds=time.perf_counter() - begin,
        dry_run=True,
    )


def _would_be(
    dataset: Dataset,
    requests: Sequence[ForgetRequest],
    listed: Suppression,
    names: subjects.Subjects,
    documents: Documents,
    *,
    grace: bool,
) -> tuple[list[Outcome], Removal]:
    outcomes, selections = [], []
    asked: set[ForgetRequest] = set()
    for request in requests:
        selection = select(dataset, request)
        if selection is not None and replace(request, received=None) not in asked:
            asked.add(replace(request, received=None))
            selections.append(selection)
            found = orders.counts(dataset, selection)
            outcomes.append(Outcome(request, "forgotten", None, found))
        elif selection is not None:
            outcomes.append(Outcome(request, "already"))
        elif not grace and (kept := _kept_aside(documents, request, listed, names)) is not None:
            outcomes.append(Outcome(request, "forgotten", None, orders.counts(*kept)))
        else:
            earlier = listed.covering(request, names)
            outcomes.append(Outcome(request, "already" if earlier else "missing", earlier))
    return outcomes, combine(dataset, selections)


def _kept_aside(
    documents: Documents, request: ForgetRequest, listed: Suppression, names: subjects.Subjects
) -> tuple[Dataset, Selection] | None:
    """What a final request finds in what others can still restore."""
    if listed.covering(request, names, final=True) is not None:
        return None
    return held.select_in(documents, request)


def _how_weights_follow(model: Model | None, settings: ForgetSettings) -> str:
    if model is None:
        return ""
    return "exact" if model.backbone.unlearning == "exact" else settings.purge


def _difference(before: Dataset, after: Dataset) -> Removed:
    return Removed(
        interactions=len(before.interactions) - len(after.interactions),
        users=before.n_users - after.n_users,
        items=before.n_items - after.n_items,
        profiles=len(before.profiles.rows) - len(after.profiles.rows),
    )
