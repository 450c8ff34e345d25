"""What must hold after a command was struck, and after the commands that come next.

Each is a function of the aftermath that fails with an ``AssertionError``; they are called in
order, and some of them go on with the box that the one before left.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cragru_cli.errors import ExitCode
from tests.faults.injection import Call, Ended, Fault
from tests.faults.scenarios import Prepared, files_of

_TEMPORARY = (".tmp", ".partial")
_ENCODINGS = ("utf-8", "utf-16-le")


@dataclass(frozen=True)
class Aftermath:
    """A box in which a command was struck."""

    prepared: Prepared
    fault: Fault
    call: Call
    ended: Ended


Invariant = Callable[[Aftermath], None]


def says_what_happened(after: Aftermath) -> None:
    """A command that could not do its work says so, in words of its own."""
    code, said = after.ended.code, after.ended.err
    assert code in {int(known) for known in ExitCode}, f"undocumented exit code {code}: {said}"
    assert "Traceback" not in said, said
    assert "This is a bug" not in said, said
    assert (code == 0) or said.startswith("Error: "), f"code {code}, said {said!r}"


def old_or_new(after: Aftermath) -> None:
    """The next command starts, and finds the state before or after, whole."""
    prepared = after.prepared
    found = prepared.box.content_hash()
    assert found in {prepared.before, prepared.after}, f"a third state: {found}"
    if after.ended.code == 0:
        assert found == prepared.after, "it claims success, but the state is the old one"


def refusal_leaves_nothing_behind(after: Aftermath) -> None:
    """Whoever is refused a write still tidies up."""
    if after.call.name not in _TIDYING:
        nothing_temporary(after)


_TIDYING = {"unlink", "unlinkat", "rmdir"}


def completes_when_repeated(after: Aftermath) -> None:
    """The same command does what was left to do, or says that all is done."""
    prepared = after.prepared
    done = prepared.before != prepared.after and prepared.box.content_hash() == prepared.after
    ended = prepared.box.run(prepared.scenario.command)
    fine = {0} | (prepared.scenario.repeated if done else set())
    assert ended.code in fine, f"repeated, it ends with {ended.code}: {ended.err}"


def as_if_undisturbed(after: Aftermath) -> None:
    """In the end there is the state of a run that nothing disturbed, and nothing left to do."""
    prepared = after.prepared
    found = prepared.box.document("status", "-C", "{project}")
    assert found["content_hash"] == prepared.after, f"another state: {found['content_hash']}"
    assert found["pending"] == [], found["pending"]


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
AFTER_A_KILL: tuple[Invariant, ...] = (old_or_new, *COMPLETED)
AFTER_A_REFUSAL: tuple[Invariant, ...] = (says_what_happened, old_or_new, *COMPLETED)
