"""One writer's time with a project, from the state it finds to the state it leaves.

The order of events of a request: intent on the disk -> suppression list on the disk (effective:
every reader honours it) -> new generation -> checks -> switch -> old generation, caches, outputs
and temporary files deleted -> looked at again -> receipt -> intent closed. Each step can be done
twice, so whoever comes after a crash does them all again, from the pseudonyms in the intent.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Literal

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report
from cragru_cli.data.dataset import Dataset
from cragru_cli.project import codec
from cragru_cli.project.checkpoint import FileCheckpoint
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import Contents
from cragru_cli.unlearning import (
    dates,
    held,
    journal,
    layers,
    ledger,
    mirror,
    orders,
    receipts,
    recipients,
    subjects,
    suppression,
    wanted,
)
from cragru_cli.unlearning.forgetter import Forgetter, fitted_parts
from cragru_cli.unlearning.journal import Intent
from cragru_cli.unlearning.layers import Layer
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.orders import Order, Terms
from cragru_cli.unlearning.request import (
    ForgetRequest,
    Selection,
    combine,
    unknown,
)
from cragru_cli.unlearning.suppression import Suppression

Verdict = Literal["forgotten", "already", "missing"]


@dataclass(frozen=True)
class Outcome:
    """What became of one request.

    Attributes:
        order: The order that does what was asked for: a new one, or an earlier one; None where
            nothing was found.
        removed: Store -> count, of what goes now; empty where nothing does.
    """

    request: ForgetRequest
    verdict: Verdict
    order: Order | None = None
    removed: Mapping[str, int] = field(default_factory=dict)


class Session:
    """The project while this process alone writes to it: inside `recovery.writing` only.

    Attributes:
        layers: The layers after the latest :meth:`commit`.
        has_mirror: Whether this user has a place for the list outside the project.
    """

    def __init__(self, project: Project, report: Report) -> None:
        self.project = project
        self.documents = project.documents
        self.report = report
        self.subjects = subjects.read(project)
        self.suppression = suppression.read(self.documents)
        self.ledger = ledger.read(self.documents)
        self.layers: tuple[Layer, ...] = ()
        self.has_mirror = True
        self._open: list[Intent] = []
        self._requests: list[ForgetRequest] = []
        self._wanted: list[Subject] = []
        self._forgetter: Forgetter | None = None
        self._content_hash = ""

    @property
    def forgetter(self) -> Forgetter:
        """The state in memory, without anything suppressed."""
        if self._forgetter is None:
            generation = self.project.read()
            self._content_hash = generation.content_hash
            self._forgetter = Forgetter(generation.contents)
            if generation.applied != self.suppression.digest:
                self._hold(self._forgetter.dataset)
                removal = self.suppression.matches(self._forgetter.dataset, self.subjects)
                self._forgetter.remove(removal)
        return self._forgetter

    def stored(self) -> Dataset:
        """The data set on the disk."""
        return codec.decode(self.project.read().contents)

    @property
    def content_hash(self) -> str:
        """Of the state on the disk."""
        if not self._content_hash:
            self._content_hash = self.project.read().content_hash
        return self._content_hash

    @property
    def open_requests(self) -> int:
        """How many requests are in force but not committed."""
        return sum(len(intent.orders) for intent in self._open)

    def submit(
        self, requests: Sequence[ForgetRequest], terms: Terms, *, ignore_missing: bool = False
    ) -> list[Outcome]:
        """Accept requests; they are effective when the call returns. :meth:`commit` does the rest.

        Raises:
            BadDataError: A request finds nothing; then none is accepted.
        """
        dataset = self.forgetter.dataset
        outcomes: list[Outcome] = []
        selections: list[Selection] = []
        accepted: dict[str, Order] = {}
        for request in requests:
            asked = self.subjects.asked(request.document())
            selection = self.forgetter.select(request)
            if asked in accepted:
                outcomes.append(Outcome(request, "already", accepted[asked]))
            elif selection is not None:
                order = orders.accept(dataset, request, selection, self.subjects, terms)
                order = order if terms.grace_days else self._reaching_aside(order, request)
                accepted[asked] = order
                self._wanted += wanted.by(request, dataset, selection)
                selections.append(selection)
                outcomes.append(Outcome(request, "forgotten", order, order.removed))
            elif (kept := self._kept_aside(request, terms)) is not None:
                order = orders.accept(*kept, self.subjects, terms)
                order = self._reaching_aside(order, request)
                accepted[asked] = order
                outcomes.append(Outcome(request, "forgotten", order, order.removed))
            else:
                earlier = self.suppression.covering(request, self.subjects)
                outcomes.append(Outcome(request, "already" if earlier else "missing", earlier))
        missing = [one.request for one in outcomes if one.verdict == "missing"]
        if missing and not ignore_missing:
            raise unknown(dataset, missing)
        if accepted:
            # Whatever can fail for what lies on the disk fails before the intent.
            held.check(self.documents)
            known = recipients.read(self.documents)
            told = {one.id: recipients.of(known, one) for one in accepted.values()}
            # Before the intent: should we be stopped between the two, the next command finds the
            # request there and carries it out.
            self.has_mirror = mirror.put(self.subjects, accepted.values())
            self.begin(Intent("forget", tuple(accepted.values()), recipients=told))
            self._hold(dataset)
            self.forgetter.remove(combine(dataset, selections))
            self._requests += [one.request for one in outcomes if one.verdict == "forgotten"]
        return outcomes

    def _kept_aside(
        self, request: ForgetRequest, terms: Terms
    ) -> tuple[Dataset, ForgetRequest, Selection] | None:
        """What a final request finds in what others can still restore."""
        listed = self.suppression.covering(request, self.subjects, final=True)
        found = None if listed or terms.grace_days else held.select_in(self.documents, request)
        return None if found is None else (found[0], request, found[1])

    def _reaching_aside(self, order: Order, request: ForgetRequest) -> Order:
        """A final order that also names what others can still restore of what it means."""
        for dataset, selection in held.select_all(self.documents, request):
            order = order.plus_pairs(orders.pairs(dataset, request, selection, self.subjects))
            self._wanted += wanted.by(request, dataset, selection)
        return order

    def begin(self, intent: Intent) -> None:
        """From here on the intent will be finished, by us or by whoever comes next."""
        journal.open_intent(self.documents, intent)
        self._open.append(intent)
        self.suppress(intent.orders)

    def take_over(self, intents: Sequence[Intent]) -> None:
        """Go on with intents that another process began."""
        self._open = list(intents)
        self.suppress([order for intent in intents for order in intent.orders])

    def suppress(self, given: Sequence[Order]) -> None:
        """Put orders on the list, or in the place of those with their ids; on the disk at once."""
        if any(self.suppression.orders.get(order.id) != order for order in given):
            self.suppression = self.suppression.plus(given)
            suppression.write(self.documents, self.suppression)

    def _hold(self, dataset: Dataset) -> None:
        """Keep aside what open orders with a grace period are about to remove."""
        known = set(held.names(self.documents))
        for order in (order for intent in self._open for order in intent.orders):
            if order.grace_until and order.id not in known:
                removal = Suppression.of([order]).matches(dataset, self.subjects)
                held.write(self.documents, order.id, held.taken(dataset, removal))

    def commit(self, *, refit: bool = False) -> None:
        """Bring the disk to the state in memory, erase what is left of the old one, write receipts.

        Args:
            refit: Fit a backbone that cannot forget anew.
        """
        forgetter = self.forgetter
        exact = forgetter.model is None or forgetter.model.backbone.unlearning == "exact"
        if forgetter.is_changed or (refit and forgetter.model and forgetter.model.is_stale):
            contents = forgetter.contents(self.report, refit=refit, checkpoint=self.checkpoint)
            try:
                self._write(contents, refitted=not exact)
            except layers.WeightsDifferError:
                # A request must not wait for a backbone whose update fails its check.
                self._write(forgetter.fitted_anew(self.report), refitted=True)
        else:
            # Other backbones have lost nothing since their fit, or are known to wait for another.
            checked = self._check(self.project.read().contents, refitted=not exact)
            self.project.mark(self.suppression.digest)
            self.layers = tuple(checked)
        self._erase()
        self._receipts()
        self.settle()
        dropped = [one.id for intent in self._open for one in intent.orders if one.drop]
        self.forget_pseudonyms(dropped)
        journal.close(self.documents, self._open)
        self._open, self._requests, self._wanted = [], [], []

    def refit(self) -> None:
        """Fit weights that were fitted with forgotten data anew, if there are such."""
        model = self.forgetter.model
        if model is not None and model.is_stale:
            contents = self.forgetter.contents(self.report, refit=True, checkpoint=self.checkpoint)
            self._write(contents, refitted=True)

    def checkpoint(self, dataset: Dataset, training: models.Training) -> FileCheckpoint:
        """Where a training that may take long saves how far it is."""
        return self.project.checkpoint.bound(dataset, asdict(training))

    def fitted(self, dataset: Dataset) -> Contents:
        """The state for a data set, trained as the present one is, if it is."""
        return self.forgetter.contents_of(dataset, self.report, self.checkpoint)

    def write(self, contents: Contents, allowed: Suppression | None = None) -> None:
        """Replace the state by another one.

        Args:
            allowed: The suppression list from now on, if another one.
        """
        if allowed is not None:
            self.suppression = allowed
        self._write(contents, refitted=True)
        if allowed is not None:
            suppression.write(self.documents, self.suppression)
        self.forget_memory()
        self.settle()

    def adopt(self, allowed: Suppression) -> None:
        """Go on with the suppression list that the state on the disk honours."""
        if allowed.orders != self.suppression.orders:
            self.suppression = allowed
            suppression.write(self.documents, allowed)
            self.forget_memory()

    def look_again(self, outcomes: Sequence[Outcome]) -> None:
        """Look again for what requests that were carried out before had left somewhere, and for
        what could not be searched for then: whoever finished them knew pseudonyms only.
        """
        states, concerned = self.ledger.requests(), set[str]()
        for one in outcomes:
            state = states.get(one.order.id) if one.order else None
            if one.order is None or state is None or state.id in concerned:
                continue
            # Worded otherwise, it need not mean all that the earlier one did.
            is_same = one.order.asked == self.subjects.asked(one.request.document())
            if is_same and (state.has_residue or not state.is_searched):
                items = self.forgetter.dataset.catalog.ids
                self._wanted += wanted.again(one.request, one.order, items, self.subjects)
                concerned.add(state.id)
        if not concerned:
            return
        self._erase()
        statuses = receipts.statuses(self.layers)
        for name in sorted(concerned):
            self.ledger.append("checked", name, dates.now(), layers=statuses)
        self.write_ledger()
        self._wanted, self.layers = [], ()

    def forget_memory(self) -> None:
        """The state in memory is not that of the disk any more."""
        self._forgetter = None

    def _write(self, contents: Contents, *, refitted: bool) -> None:
        self.report("writing and checking")
        checked: list[Layer] = []

        def check(found: Contents) -> None:
            checked.extend(self._check(found, refitted=refitted))

        written = self.project.write(contents, check, self.suppression.digest)
        self.project.checkpoint.erase()  # what was being trained is done, or of other data
        self._content_hash = written.content_hash
        self.layers = tuple(checked)

    def _check(self, contents: Contents, *, refitted: bool) -> list[Layer]:
        """Check a state as it was read back from the disk."""
        model = models.decode(contents) if models.is_trained(contents) else None
        dataset = model.dataset if model else codec.decode(contents)
        layers.check_suppressed(dataset, self.suppression, self.subjects)
        found = layers.check_data(dataset, self._requests)
        parts = fitted_parts(self._forgetter)
        return [*found, *layers.check_weights(model, refitted=refitted, fitted=parts)]

    def _erase(self) -> None:
        """Take what is suppressed out of every other place, and look again."""
        held.erase_from(self.documents, self.suppression, self.subjects)
        self.project.erase_derived()
        after = layers.check_files(self.project.leftovers(), self.project.derived())
        self.layers = (*self.layers, *after, *wanted.search(self.project, self._wanted))

    def _receipts(self) -> None:
        """One event an open order, where it has none."""
        new = [
            (intent, order)
            for intent in self._open
            for order in intent.orders
            if not self.ledger.happened(order.id, "forgotten")
        ]
        model = self.forgetter.model
        backbone = model.training.backbone if model else None
        for intent, order in new:
            facts = receipts.facts(
                intent, order, self.layers, backbone=backbone, content_hash=self.content_hash
            )
            self.ledger.append("forgotten", order.id, dates.now(), **facts)
        if new:
            self.write_ledger()
        remaining = self.forgetter.dataset
        users = {*remaining.user_ids, *remaining.profiles.rows}
        recipients.keep(self.documents, map(self.subjects.user, users))

    def forget_pseudonyms(self, request_ids: Sequence[str]) -> None:
        """Take requests off the list for good."""
        if not request_ids:
            return
        mirror.take_out(self.subjects, request_ids)
        self.suppression = self.suppression.minus(request_ids)
        suppression.write(self.documents, self.suppression)
        self.project.mark(self.suppression.digest)
        for name in request_ids:
            if not self.ledger.happened(name, "suppression_dropped"):
                self.ledger.append("suppression_dropped", name, dates.now())
        self.write_ledger()

    def write_ledger(self) -> None:
        """Put the ledger on the disk."""
        ledger.write(self.documents, self.ledger)

    def settle(self) -> None:
        """Note the requests whose weights are of the remaining data now, whoever saw to it."""
        waits = ledger.waiting(self.ledger.requests().values())
        if not waits:
            return
        contents = self.project.read().contents
        model = models.decode(contents) if models.is_trained(contents) else None
        if model is not None and model.is_stale:
            return
        parts = fitted_parts(self._forgetter)
        found = layers.check_weights(model, refitted=True, fitted=parts) or [
            Layer(name, "verified", "there are none any more") for name in ("candidates", "weights")
        ]
        after = receipts.statuses(found)
        for one in waits:
            self.ledger.append("purged", one.id, dates.now(), layers=after, grace_ended=False)
        self.write_ledger()
