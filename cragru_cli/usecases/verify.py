"""``verify``: look again at everything, with checks that can fail."""

from __future__ import annotations

import stat
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.errors import CheckFailedError, IntegrityError
from cragru_cli.project import files, stores
from cragru_cli.project.directory import KEY, Project
from cragru_cli.unlearning import control, held, layers, recipients, recovery, scan, structure
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.session import Session
from cragru_cli.unlearning.surroundings import Trace, surroundings
from cragru_cli.wording import count

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


@dataclass(frozen=True)
class Check:
    """One check and what it came to.

    Attributes:
        findings: What is wrong, one sentence each; none if all is well.
        note: What was looked at.
    """

    name: str
    note: str
    findings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verification:
    """All checks with what they found.

    Attributes:
        out_of_scope: What was seen that the tool cannot clean.
    """

    checks: tuple[Check, ...]
    out_of_scope: tuple[Trace, ...]
    content_hash: str
    seconds: float

    @property
    def findings(self) -> tuple[str, ...]:
        """Of all checks."""
        return tuple(one for check in self.checks for one in check.findings)

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.verify/1``."""
        return {
            "schema": "cragru.verify/1",
            "content_hash": self.content_hash,
            "checks": [
                {"name": one.name, "note": one.note, "findings": list(one.findings)}
                for one in self.checks
            ],
            "findings": len(self.findings),
            "out_of_scope": [
                {"kind": one.kind, "path": one.path, "note": one.note} for one in self.out_of_scope
            ],
            "seconds": round(self.seconds, 3),
        }


def verify(
    project: Project,
    subjects: Sequence[Subject] = (),
    *,
    against: Project | None = None,
    report: Report = no_report,
) -> Verification:
    """Check every file, the chain of receipts and the suppression list, and search for subjects.

    Args:
        subjects: Whom and what to look for.
        against: A project whose state must be equal, such as one that never held the data.

    Raises:
        IntegrityError: A file is not what its manifest or seal says.
    """
    begin = time.perf_counter()
    with recovery.writing(project, "verify", report) as session:
        report("reading every file")
        checks = [_files(session), _receipts(session), _suppressed(session), _weights(session)]
        if subjects:
            report("searching")
            checks += _search(session, subjects)
        if against is not None:
            checks.append(_compare(session, against))
        seen = surroundings(project.root)
        return Verification(
            tuple(checks), tuple(seen), session.content_hash, time.perf_counter() - begin
        )


def verify_ledger(project: Project) -> Verification:
    """Check the chain of receipts alone."""
    begin = time.perf_counter()
    with recovery.writing(project, "verify") as session:
        return Verification(
            (_receipts(session),), (), session.content_hash, time.perf_counter() - begin
        )


def _files(session: Session) -> Check:
    """Every file is what it should be, belongs to somebody, and is nobody else's to read."""
    project, findings = session.project, []
    content_hash = project.read().content_hash
    held.check(session.documents)
    recipients.read(session.documents)
    found = sorted(files.below(project.root / stores.STATE))
    for path in found:
        name = path.relative_to(project.root).as_posix()
        if stores.store_of(name) is None:
            findings.append(f"{name} belongs to nothing that this tool writes")
    for name in (stores.STATE, f"{stores.STATE}/{KEY}"):
        if (project.root / name).stat().st_mode & _OTHERS:
            findings.append(f"{name} is open to other users of this computer")
    left = (*project.leftovers(), *project.left_behind(content_hash, _subjects(session)))
    findings += [f"{name} was left behind" for name in left]
    if project.checkpoint.exists() and not project.checkpoint.is_of(session.stored()):
        findings.append(f"{stores.CHECKPOINT} was left behind by a training of other data")
    return Check("files", f"{len(found):,} files and directories", tuple(findings))


def _subjects(session: Session) -> frozenset[str]:
    """Whose answers may be kept: the pseudonyms of all users, where any answers are kept."""
    if stores.CACHE not in session.project.derived():
        return frozenset()
    return frozenset(map(session.subjects.user, session.stored().user_ids))


def _receipts(session: Session) -> Check:
    """The chain was checked when it was read; here: each order has a receipt, and the reverse."""
    events, states = session.ledger.events, session.ledger.requests()
    listed, ended = session.suppression.orders, session.ledger.ended()
    findings = [f"{name} is suppressed but has no receipt" for name in listed if name not in states]
    findings += [
        f"{name} has a receipt but is not on the suppression list: its data may come back"
        for name in states
        if name not in listed and name not in ended
    ]
    head = str(events[-1]["hash"])[:16] if events else "none"
    note = f"{count(len(events), 'event')}, whole chain; latest {head}"
    return Check("ledger", note, tuple(findings))


def _suppressed(session: Session) -> Check:
    """Nothing on the suppression list is in the state; nothing is kept aside without a reason."""
    findings = []
    try:
        layers.check_suppressed(session.stored(), session.suppression, session.subjects)
    except IntegrityError as problem:
        findings.append(problem.what)
    states = session.ledger.requests()
    for name in held.names(session.documents):
        if name not in states or states[name].state != "held":
            findings.append(f"something is kept aside for {name}, which asks for nothing")
    note = f"{count(len(session.suppression.orders), 'request')} on the list"
    return Check("suppression", note, tuple(findings))


def _weights(session: Session) -> Check:
    """The weights are those of the remaining data, or are known to wait.

    Those that only a new training could be compared with are left alone: it may take hours, and
    need another machine.
    """
    model = session.forgetter.model
    if model is not None and model.backbone.unlearning == "retrain" and not model.is_stale:
        note = f"as {model.training.backbone} fitted them; not compared with a new training"
        return Check("weights", note)
    try:
        found = layers.check_weights(model)
    except IntegrityError as problem:
        return Check("weights", "compared with the remaining data", (problem.what,))
    waits = [one.note for one in found if one.status == "pending"]
    return Check("weights", waits[-1] if waits else found[-1].note if found else "not trained")


def _search(session: Session, subjects: Sequence[Subject]) -> list[Check]:
    """Look for subjects in every file, and for a control that was put there to be found.

    Raises:
        CheckFailedError: The control was not found.
    """
    project, first = session.project, len(subjects)
    generation = project.read()
    planted = control.make()
    wanted = [*subjects, *planted.subjects]
    with control.planted(project.root / stores.STATE, planted):
        known = structure.explained(project.root, generation)
        known |= structure.explained_checkpoint(project.root, project.checkpoint.read())
        read = scan.scan(project.root, wanted, known)
    in_files, of_control = control.split(read.hits, first)
    place = structure.directory_of(generation)
    with_control = control.added_to(session.stored(), planted)
    in_state, of_control_in_state = control.split(
        structure.in_dataset(with_control, wanted, place), first
    )
    missed = control.missed(planted, of_control)
    missed += control.missed_in_dataset(of_control_in_state)
    if missed:
        raise CheckFailedError(
            f"the search did not find its own control ({', '.join(missed[:5])})",
            hint="What else it did not find says nothing then. Please report this.",
        )
    # The control is text like any other: a short id may stand in it.
    in_files = tuple(hit for hit in in_files if Path(hit.file).name not in planted.contents)
    findings = [
        f"{subjects[hit.subject].name} in {hit.file} ({hit.form}{_times(hit.count)})"
        for hit in (*in_state, *in_files)
    ]
    findings += [f"{one.file} was not searched: {one.why}" for one in read.unread]
    note = (
        f"{first:,} wanted in {count(read.files + len(known), 'file')}; the control was found in "
        f"all {len(planted.expected):,} places and forms"
    )
    return [Check("search", note, tuple(findings))]


def _times(count: int) -> str:
    return f", {count:,} times" if count > 1 else ""


def _compare(session: Session, other: Project) -> Check:
    """The state is that of another project, file by file."""
    mine, theirs = session.project.read(), other.read()
    note = f"with {other.root}"
    if mine.content_hash == theirs.content_hash:
        return Check("comparison", f"{note}: equal content hashes")
    differing = sorted(
        name
        for name in {*mine.files, *theirs.files}
        if mine.files.get(name) != theirs.files.get(name)
    )
    return Check("comparison", note, tuple(f"{name} differs" for name in differing))
