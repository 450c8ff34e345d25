"""What is run under faults: a command, what stands before it, and what it leaves behind.

A box holds all that a command can reach: the project, the person's own directories, the files that
data are read from. Every run starts from a copy of the same box, at the same place.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.injection import CHANGING, READING, Call, Ended, ForkServer, calls_in, touching, tracing

NOT_A_PROJECT = 10
"""The exit code of a command where no project is."""


class Box:
    """A place for one run at a time.

    Args:
        root: Is made, and remade by :meth:`restore`.
    """

    def __init__(self, root: Path, server: ForkServer) -> None:
        self.root = root
        self.project = root / "project"
        self.own = root / "own"
        self.files = root / "files"
        self.outside = root / "outside"
        self._server = server
        for directory in (self.own, self.files, self.outside):
            directory.mkdir(parents=True)

    @property
    def watched(self) -> tuple[Path, ...]:
        """Where calls count: all but what data are read from."""
        return (self.project, self.own, self.outside)

    def run(
        self, arguments: Sequence[str] = (), *, strace: Sequence[str] = (), code: str | None = None
    ) -> Ended:
        """Run a command; ``{project}``, ``{files}`` and ``{outside}`` stand for the directories."""
        places = {"project": self.project, "files": self.files, "outside": self.outside}
        return self._server.run(
            [argument.format(**places) for argument in arguments],
            directory=self.root,
            environment={
                "HOME": str(self.own / "home"),
                "CRAGRU_CONFIG_DIR": str(self.own / "config"),
                "CRAGRU_STATE_DIR": str(self.own / "state"),
                "NO_COLOR": "1",
            },
            code=code,
            strace=strace,
        )

    def must(self, *arguments: str) -> Ended:
        """Run a command that has to succeed."""
        ended = self.run(arguments)
        assert ended.code == 0, (arguments, ended)
        return ended

    def document(self, *arguments: str) -> Any:
        """The JSON of a command that has to succeed."""
        return json.loads(self.must(*arguments, "--json").out)

    def content_hash(self) -> str | None:
        """Of the project's state as the next command finds it; None where there is no project.

        Raises:
            AssertionError: The next command does not start.
        """
        ended = self.run(("status", "-C", "{project}", "--json"))
        if ended.code == NOT_A_PROJECT:
            return None
        assert ended.code == 0, f"`status` ends with {ended.code}: {ended.err}"
        return str(json.loads(ended.out)["content_hash"])

    def save(self, template: Path) -> None:
        """Keep the box as it is."""
        shutil.copytree(self.root, template, symlinks=True)

    def restore(self, template: Path) -> None:
        """Be the box that was kept."""
        shutil.rmtree(self.root)
        shutil.copytree(template, self.root, symlinks=True)


@dataclass(frozen=True)
class Scenario:
    """A command under test.

    Attributes:
        before: Commands that make the state it starts from.
        command: With ``{project}``, ``{files}`` and ``{outside}``.
        gone: Texts of which no byte is left once the command is done.
        repeated: Exit codes of the command when it is given again although it is done.
    """

    name: str
    before: tuple[tuple[str, ...], ...]
    command: tuple[str, ...]
    gone: tuple[str, ...] = ()
    repeated: frozenset[int] = frozenset({0})


_DATA = (
    "--interactions", "{files}/interactions.csv", "--items", "{files}/items.csv",
    "--users", "{files}/users.csv", "--category-separator", "|",
)  # fmt: skip
INIT = ("init", "{project}", *_DATA)
TRAIN = ("train", "-C", "{project}")
FORGET = ("forget", "-C", "{project}", "--user", "anna-lang", "--user", "dora", "--yes")

SCENARIOS = {
    scenario.name: scenario
    for scenario in (
        Scenario("init", (), INIT, repeated=frozenset({2})),
        Scenario("train", (INIT, TRAIN), (*TRAIN, "--backbone", "popularity")),
        Scenario(
            "forget",
            (INIT, TRAIN),
            FORGET,
            gone=("anna-lang", "anna.lang@example.org", "dora", "9loose"),
            repeated=frozenset({0, 14}),
        ),
        Scenario(
            "recommend",
            (INIT, TRAIN),
            ("recommend", "-C", "{project}", "--all", "--jsonl", "-o", "{outside}/lists.jsonl"),
        ),
    )
}


@dataclass
class Prepared:
    """A scenario with what an undisturbed run does.

    Attributes:
        calls: All calls of that run on watched paths, those of all threads.
        before, after: Content hashes; None where there is no project.
    """

    scenario: Scenario
    box: Box
    template: Path
    calls: list[Call] = field(default_factory=list)
    before: str | None = None
    after: str | None = None

    def fresh(self) -> None:
        """Set the box to the state before the command."""
        self.box.restore(self.template)

    @property
    def changing(self) -> list[Call]:
        """The calls that can change the disk."""
        return [call for call in self.calls if call.changes]

    @property
    def reading(self) -> list[Call]:
        """The main thread's calls that read, those of files that are not there aside."""
        return [
            call for call in self.calls if call.in_main and not call.changes and not call.failed
        ]


def prepare(box: Box, template: Path, scenario: Scenario) -> Prepared:
    """Bring a box to where the scenario starts, keep it there, and watch one undisturbed run."""
    for command in scenario.before:
        box.must(*command)
    box.save(template)
    prepared = Prepared(scenario, box, template)
    prepared.before = box.content_hash()
    prepared.fresh()
    ended = box.run(scenario.command, strace=tracing((*CHANGING, *READING)))
    assert ended.code == 0, ended
    prepared.calls = touching(calls_in(ended.log, box.root), box.watched)
    prepared.after = box.content_hash()
    return prepared


def files_of(*directories: Path) -> Mapping[Path, bytes]:
    """All files below, with their bytes."""
    return {
        path: path.read_bytes()
        for directory in directories
        for path in sorted(directory.rglob("*"))
        if path.is_file()
    }
