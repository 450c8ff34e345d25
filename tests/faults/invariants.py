"""What must hold after a command was struck, and after the commands that come next.

Each is a function of the aftermath that fails with an ``AssertionError``. They are called in their
order and go on with the box that the one before left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cragru_cli.errors import ExitCode
from tests.faults.injection import Call, Ended, Fault
from tests.faults.scenarios import NOWHERE, Prepared, Standing, files_of

_TEMPORARY = (".tmp", ".partial")
_ENCODINGS = ("utf-8", "utf-16-le")


@dataclass
class Aftermath:
    """A box in which a command was struck.

    Attributes:
        found: Where the project stood at the next start.
    """

    prepared: Prepared
    fault: Fault
    call: Call
    ended: Ended
    found: Standing = NOWHERE

    @property
    def is_done(self) -> bool:
        """Whether the command's work was done at the next start."""
        return self.found.settled == self.prepared.after != self.prepared.before


Invariant = Callable[[Aftermath], None]


def says_what_happened(after: Aftermath) -> None:
    """A command that could not do its work says so, in words of its own."""
    code, said = after.ended.code, after.ended.err
    assert code in {int(known) for known in ExitCode}, f"undocumented exit code {code}: {said}"
    assert "Traceback" not in said, said
    assert "This is a bug" not in said, said
    errors = [line for line in said.splitlines() if line.startswith("Error: ")]
    assert len(errors) == (code != 0), f"code {code}, said {said!r}"


def old_or_new(after: Aftermath) -> None:
    """The next command starts, and finds the state before or after, its receipts included."""
    prepared = after.prepared
    after.found = prepared.box.standing()
    assert after.found.left == (), f"the next command did not finish: {after.found.left}"
    found = after.found.settled
    is_known = found in {prepared.before, prepared.after}
    assert is_known, f"neither old nor new: {difference(found, prepared.after)}"
    if after.ended.code == 0:
        assert after.found == prepared.after, "it claims success, but the state is the old one"


def clean_once_started(after: Aftermath) -> None:
    """The next command has tidied up; if the work is done, nothing of the subject is left."""
    if after.found.content_hash is not None:
        nothing_temporary(after)
    if after.is_done:
        nothing_of_the_subject(after)


def completes_when_repeated(after: Aftermath) -> None:
    """The same command does what was left to do, or says that all is done."""
    prepared = after.prepared
    ended = prepared.run()
    fine = prepared.scenario.repeated if after.is_done else {0}
    assert ended.code in fine, f"repeated, it ends with {ended.code}: {ended.err}"


def as_if_undisturbed(after: Aftermath) -> None:
    """In the end all stands as after a run that nothing disturbed."""
    found = after.prepared.box.standing()
    undisturbed = after.prepared.after
    assert found == undisturbed, f"not as undisturbed: {difference(found, undisturbed)}"


def difference(found: Standing, expected: Standing) -> str:
    """What differs between two standings, word for word."""
    one, other = (
        {f"{name} {part}" for name, value in place._asdict().items() for part in _parts(value)}
        for place in (found, expected)
    )
    return f"found {sorted(one - other)}, not {sorted(other - one)}"


def _parts(value: object) -> list[str]:
    """The words of a field; a request's facts one by one, with its number."""
    if not isinstance(value, tuple):
        return [str(value)]
    return [f"{place}: {fact}" for place, told in enumerate(value) for fact in told.split(", ")]


def nothing_temporary(after: Aftermath) -> None:
    """No file that only a write under way needs."""
    box = after.prepared.box
    left = [
        str(path.relative_to(box.root))
        for directory in (box.project, box.own)
        for path in directory.rglob("*")
        if path.name.endswith(_TEMPORARY)
    ]
    assert left == [], f"left behind: {left}"


def nothing_of_the_subject(after: Aftermath) -> None:
    """No byte of what was to be forgotten, in any file or its name."""
    box = after.prepared.box
    for path, content in files_of(box.project, box.own).items():
        for text in after.prepared.scenario.gone:
            named = text in path.name or any(text.encode(one) in content for one in _ENCODINGS)
            assert not named, f"`{text}` is still in {path.relative_to(box.root)}"


COMPLETED: tuple[Invariant, ...] = (
    completes_when_repeated,
    as_if_undisturbed,
    nothing_temporary,
    nothing_of_the_subject,
)
AFTER_A_KILL: tuple[Invariant, ...] = (old_or_new, clean_once_started, *COMPLETED)
AFTER_A_REFUSAL: tuple[Invariant, ...] = (says_what_happened, *AFTER_A_KILL)
