"""What is run under faults: a command, what stands before it, and what it leaves behind.

A box holds all that a command can reach: the project, the person's own directories, the files that
data are read from. Every run starts from a copy of the same box, at the same place.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from tests.faults.injection import (
    CHANGING,
    READING,
    Call,
    Ended,
    Fault,
    ForkServer,
    calls_in,
    hit,
    injecting,
    touching,
    tracing,
)

NOT_A_PROJECT = 10
"""The exit code of a command where no project is."""
_STATUS_AND_REQUESTS = """
import sys
from cragru_cli.app import run
code = run(["status", *sys.argv[1:], "--json"]) or run(["requests", *sys.argv[1:], "--json"])
sys.exit(code)
"""


class Standing(NamedTuple):
    """A project as its next command finds it, without what differs from run to run.

    Attributes:
        content_hash: None where there is no project.
        requests: What is told of each, sorted.
        left: What is still to be finished.
        recipients: Of how many users it is known that a language model was told of them.
    """

    content_hash: str | None = None
    requests: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    recipients: int = 0

    @property
    def settled(self) -> Standing:
        """With requests that left a file behind that could not be searched as if it had been.

        Asking again searches it; until then they are told as residual.
        """
        told = (one.replace(", residual, ", ", done, ") for one in self.requests)
        return self._replace(requests=tuple(sorted(told)))


NOWHERE = Standing()


class Box:
    """A place for one run at a time.

    Args:
        root: Is made, and remade by :meth:`restore`.

    Attributes:
        names: What ``{NAME}`` stands for in commands.
    """

    def __init__(self, root: Path, server: ForkServer) -> None:
        self.root = root
        self.project = root / "project"
        self.own = root / "own"
        self.files = root / "files"
        self.outside = root / "outside"
        self.names = {name: str(root / name) for name in ("project", "files", "outside")}
        self._server = server
        for directory in (self.own / "tmp", self.files, self.outside):
            directory.mkdir(parents=True)

    @property
    def watched(self) -> tuple[Path, ...]:
        """Where calls count: all but what data are read from."""
        return (self.project, self.own, self.outside)

    def run(
        self, arguments: Sequence[str] = (), *, strace: Sequence[str] = (), code: str | None = None
    ) -> Ended:
        """Run a command, whose ``{project}``, ``{files}`` and so on are filled in, or code."""
        return self._server.run(
            [argument.format(**self.names) for argument in arguments],
            directory=self.root,
            environment={
                "HOME": str(self.own / "home"),
                "CRAGRU_CONFIG_DIR": str(self.own / "config"),
                "CRAGRU_STATE_DIR": str(self.own / "state"),
                "TMPDIR": str(self.own / "tmp"),
                "NO_COLOR": "1",
            },
            code=code,
            strace=strace,
        )

    def must(self, *arguments: str) -> Ended:
        """Run a command that has to succeed."""
        ended = self.run(arguments)
        assert ended.code == 0, f"`{arguments[0]}` ends with {ended.code}: {ended.err}"
        return ended

    def document(self, *arguments: str) -> Any:
        """The JSON of a command that has to succeed."""
        return json.loads(self.must(*arguments, "--json").out)

    def standing(self) -> Standing:
        """What the next commands find, ``status`` first.

        Raises:
            AssertionError: One of them does not start.
        """
        ended = self.run(("-C", "{project}"), code=_STATUS_AND_REQUESTS)
        if ended.code == NOT_A_PROJECT:
            return NOWHERE
        assert ended.code == 0, f"`status` or `requests` ends with {ended.code}: {ended.err}"
        status, end = json.JSONDecoder().raw_decode(ended.out)
        requests = json.loads(ended.out[end:])["requests"]
        return Standing(
            status["content_hash"],
            tuple(sorted(_told(one, self._events()) for one in requests)),
            tuple(status["open_work"]),
            self._recipients(),
        )

    def _recipients(self) -> int:
        path = self.project / ".cragru" / "recipients.json"
        return len(json.loads(path.read_text())["document"]) if path.exists() else 0

    def _events(self) -> list[Mapping[str, Any]]:
        """The lines of the ledger."""
        path = self.project / ".cragru" / "ledger.jsonl"
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]

    def save(self, template: Path) -> None:
        """Keep the box as it is."""
        shutil.copytree(self.root, template, symlinks=True)

    def restore(self, template: Path) -> None:
        """Be the box that was kept."""
        shutil.rmtree(self.root)
        shutil.copytree(template, self.root, symlinks=True)


_BY_ID = "files"
"""The layer that is searched by id, which whoever finishes another's work does not know."""
_LATER = "checked"
"""The event of that search when the command is given again, with the id."""


def _told(request: Mapping[str, Any], events: Sequence[Mapping[str, Any]]) -> str:
    """What is told of a request, but for its name and its dates."""
    layers = [f"{name} {status}" for name, status in request["layers"].items() if name != _BY_ID]
    removed = [f"{count} {name}" for name, count in request["removed"].items()]
    happened = [
        f"{one['event']} with {len(one.get('recipients') or ())} recipients"
        for one in events
        if one["request"] == request["request"] and one["event"] != _LATER
    ]
    return ", ".join((request["kind"], request["state"], *removed, *layers, *happened))


Step = tuple[str, ...] | Callable[[Box], None]


@dataclass(frozen=True)
class Scenario:
    """A command under test.

    Attributes:
        before: Commands, or actions on the box, that make the state it starts from.
        command: With ``{project}``, ``{files}``, ``{outside}`` and ``{request}``.
        gone: Texts of which no byte is left once the command is done.
        repeated: Exit codes of the command when it is given again although it is done.
        code: What runs with the command as its arguments, in the place of ``cragru``.
    """

    name: str
    before: tuple[Step, ...]
    command: tuple[str, ...]
    gone: tuple[str, ...] = ()
    repeated: frozenset[int] = frozenset({0})
    code: str | None = None


def name_the_request(box: Box, place: int = 0) -> None:
    """Let ``{request}`` stand for a request, the first unless told otherwise."""
    requests = box.document("requests", "-C", "{project}")["requests"]
    box.names["request"] = requests[place]["request"]


NOTE_RECIPIENTS = """
import sys
from pathlib import Path
from cragru_cli.project.settings import LLMSettings
from cragru_cli.usecases import Project
from cragru_cli.usecases.reading import note_recipients, read_state
state = read_state(Project.find(Path(sys.argv[1])), with_model=False)
note_recipients(state, sys.argv[2:], LLMSettings("some/model"))
"""


def name_a_recipient(box: Box) -> None:
    """Note that prompts about two users went to a language model, as before such a prompt."""
    assert box.run(("{project}", "anna-lang", "emil"), code=NOTE_RECIPIENTS).code == 0


def put_more_data(box: Box) -> None:
    """A file to import: rows of somebody who was forgotten, a new one, and a change."""
    rows = ("user,item,rating,timestamp", "dora,8bell,5,41", "greta,5kite,4,60", "emil,5kite,2,61")
    (box.files / "more.csv").write_text("\n".join(rows) + "\n")


def forget_in_a_later_copy(box: Box) -> None:
    """Leave a copy of the project that is older than a request."""
    copy = box.root / "older"
    shutil.copytree(box.project, copy, symlinks=True)
    box.must(*FORGET)
    shutil.rmtree(box.project)
    copy.rename(box.project)


def die_while_forgetting(box: Box) -> None:
    """Leave what a ``forget`` leaves that is killed when it is about to switch states."""
    template = box.root.with_name("before-death")
    box.save(template)
    ended = box.run(FORGET, strace=tracing(CHANGING))
    calls = touching(calls_in(ended.log, box.root), [box.project])
    switch = next(
        call
        for call in calls
        if call.name.startswith("rename") and call.paths[-1].name == "CURRENT"
    )
    box.restore(template)
    ended = box.run(FORGET, strace=injecting(Fault.KILLED, switch))
    assert hit(ended, Fault.KILLED, switch, box.root)


_DATA = (
    "--interactions", "{files}/interactions.csv", "--items", "{files}/items.csv",
    "--users", "{files}/users.csv", "--category-separator", "|",
)  # fmt: skip
INIT = ("init", "{project}", *_DATA)
TRAIN = ("train", "-C", "{project}")
TRAIN_STUBBORN = (*TRAIN, "--backbone", "stubborn")
FORGET = ("forget", "-C", "{project}", "--user", "anna-lang", "--user", "dora", "--yes")
FORGET_FOR_NOW = ("forget", "-C", "{project}", "--user", "dora", "--grace", "9", "--yes")
DORA = ("dora",)
BOTH = (*DORA, "anna-lang", "anna.lang@example.org", "9loose")

SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        Scenario("init", (), INIT, repeated=frozenset({2})),
        Scenario("train", (INIT, TRAIN), (*TRAIN, "--backbone", "popularity")),
        Scenario("forget", (INIT, TRAIN, name_a_recipient), FORGET, gone=BOTH),
        Scenario("forget for now", (INIT, TRAIN_STUBBORN), FORGET_FOR_NOW),
        Scenario(
            "forget, and who it was",
            (INIT, TRAIN),
            (*FORGET, "--drop-suppression"),
            gone=BOTH,
            repeated=frozenset({14}),
        ),
        Scenario(
            "purge",
            (INIT, TRAIN_STUBBORN, FORGET_FOR_NOW, name_the_request),
            ("purge", "{request}", "-C", "{project}", "--yes"),
            gone=DORA,
        ),
        Scenario(
            "restore",
            (INIT, TRAIN, FORGET_FOR_NOW, name_the_request),
            ("restore", "{request}", "-C", "{project}"),
            repeated=frozenset({14}),
        ),
        Scenario(
            "import",
            (INIT, TRAIN, FORGET, put_more_data),
            ("import", "{files}/more.csv", "-C", "{project}"),
            gone=BOTH,
        ),
        Scenario(
            "recommend",
            (INIT, TRAIN),
            ("recommend", "-C", "{project}", "--all", "--jsonl", "-o", "{outside}/lists.jsonl"),
        ),
        Scenario(
            "recommend after a crash",
            (INIT, TRAIN, name_a_recipient, die_while_forgetting),
            ("recommend", "-C", "{project}", "--user", "emil"),
            gone=BOTH,
        ),
        Scenario(
            "recommend from an older copy",
            (INIT, TRAIN, forget_in_a_later_copy),
            ("recommend", "-C", "{project}", "--user", "emil"),
            gone=BOTH,
        ),
    )
}
PROMISED = (
    "init",
    "train",
    "forget",
    "purge",
    "recommend",
    "recommend after a crash",
    "recommend from an older copy",
)
"""Those whose every call is struck with every fault; the others with every kill."""


@dataclass
class Prepared:
    """A scenario with what an undisturbed run does.

    Attributes:
        calls: All calls of that run on watched paths, those of all threads.
        before, after: Where the project stands without and with the command.
    """

    scenario: Scenario
    box: Box
    template: Path
    calls: list[Call] = field(default_factory=list)
    before: Standing = NOWHERE
    after: Standing = NOWHERE

    def fresh(self) -> None:
        """Set the box to the state before the command."""
        self.box.restore(self.template)

    def run(self, strace: Sequence[str] = ()) -> Ended:
        """Run the command under test."""
        scenario = self.scenario
        return self.box.run(scenario.command, strace=strace, code=scenario.code)

    def watch(self) -> list[Call]:
        """Run the command undisturbed and list its calls."""
        ended = self.run(tracing((*CHANGING, *READING)))
        assert ended.code == 0, ended
        return touching(calls_in(ended.log, self.box.root), self.box.watched)

    def found_again(self, call: Call) -> Call | None:
        """The same call by today's number, if that has changed meanwhile."""
        self.fresh()
        before, today = (
            [one for one in calls if one.shape == call.shape and one.in_main]
            for calls in (self.calls, self.watch())
        )
        is_same = call in before and len(before) == len(today)
        return today[before.index(call)] if is_same else None

    @property
    def changing(self) -> list[Call]:
        """The calls that can change the disk."""
        return [call for call in self.calls if call.changes]

    @property
    def reading(self) -> list[Call]:
        """The main thread's calls that read, one of each kind and file, where there is a file."""
        first: dict[tuple[str, tuple[Path, ...]], Call] = {}
        for call in self.calls:
            if call.in_main and not call.changes and not call.failed:
                first.setdefault((call.name, call.paths), call)
        return [*first.values()]


def prepare(box: Box, template: Path, scenario: Scenario) -> Prepared:
    """Bring a box to where the scenario starts, keep it there, and watch one undisturbed run."""
    for step in scenario.before:
        if callable(step):
            step(box)
        else:
            box.must(*step)
    box.save(template)
    prepared = Prepared(scenario, box, template)
    prepared.before = box.standing()
    prepared.fresh()
    prepared.calls = prepared.watch()
    prepared.after = box.standing()
    assert prepared.after.left == ()
    return prepared


def files_of(*directories: Path) -> Mapping[Path, bytes]:
    """All files below, with their bytes."""
    return {
        path: path.read_bytes()
        for directory in directories
        for path in sorted(directory.rglob("*"))
        if path.is_file()
    }
