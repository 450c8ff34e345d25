"""Where a strange project is opened: the project, what lies around it, and what may not happen.

Each command runs in a copy of one loaded process, watched from within (``watched.py``), on a fresh
copy of the same scene. Beside the project lies a canary: a directory that nothing is to read,
change or delete.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.injection import ForkServer

KEY = "sk-canary-0f4e1c7d9b"
"""What stands for the person's API key in every environment here."""
MARK = "CANARY-7c1f"
"""In everything that must not come out, and in every piece of code that must not run."""
_WATCHED = Path(__file__).with_name("watched.py").read_text(encoding="utf-8")
_CEILING = 3 << 30  # bytes; a command that wants more is refused by the system
_RAW = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_LARGEST_SEARCHED = 1 << 22  # bytes
_FORBIDDEN = ("writes outside", "reads outside", "executes", "starts", "calls")


@dataclass(frozen=True)
class Rules:
    """What a command may take.

    Attributes:
        ports: Of the loopback, that may be called.
        starts: Programs that may be started.
        environment: Further variables.
    """

    seconds: float = 10
    memory: int = 400 << 20
    ports: tuple[int, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)
    starts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ran:
    """What a command came to.

    Attributes:
        label: What was wrong with the project just then.
    """

    line: str
    code: int
    out: str
    err: str
    label: str = ""

    def __str__(self) -> str:
        return f"`{self.line}`" + (f" where {self.label}" if self.label else "")


@dataclass(frozen=True)
class Visit:
    """Some commands, one after the other.

    Attributes:
        ran: Those that came to an end.
        broken: The rules that they broke, in sentences.
        memory: Bytes beyond those of the process it began as.
    """

    ran: list[Ran]
    broken: list[str]
    memory: int

    @property
    def codes(self) -> list[int]:
        return [one.code for one in self.ran]


class Scene:
    """A directory that is set up anew for every command.

    Attributes:
        done, held: Ids of a request that is carried out, and of one in its grace period.
        labels: What is wrong with each variant of the project that a case brings.
    """

    def __init__(self, root: Path, server: ForkServer) -> None:
        self.root = root
        self.template = root.with_name(f"{root.name}-template")
        self.project = root / "project"
        self.state = self.project / ".cragru"
        self.canary = root / "canary"
        self.files = root / "files"
        self.work = root / "work"
        self.own = root / "own"
        self.out = root / "out"
        self.done = self.held = ""
        self.labels: dict[str, str] = {}
        self._server = server
        for directory in (self.canary, self.files, self.work, self.own, self.out):
            directory.mkdir(parents=True)
        (self.canary / "tree").mkdir()
        (self.canary / "secret.txt").write_text(f"{MARK} secret\n")
        (self.canary / "tree" / "leaf.json").write_text(f'"{MARK} leaf"\n')

    @property
    def generation(self) -> Path:
        """The directory of the one generation."""
        return max((self.state / "generations").glob("[0-9]*"))

    def save(self) -> None:
        """From now on this is how it is set up."""
        shutil.copytree(self.root, self.template, symlinks=True)

    def reset(self) -> None:
        """Be as it was saved."""
        self.labels.clear()
        _erase(self.root)
        shutil.copytree(self.template, self.root, symlinks=True)

    def close(self) -> None:
        """Leave nothing that others might stumble over: deep trees, pipes."""
        _erase(self.root)
        _erase(self.template)

    def command(self, line: str) -> list[str]:
        """A command line with the names of places and requests in it."""
        places = {name: str(getattr(self, name)) for name in ("project", "files", "work", "out")}
        return line.format(**places, done=self.done, held=self.held).split()

    def must(self, line: str) -> str:
        """The output of a command that has to succeed."""
        visit = self.visit([line])
        assert not visit.broken, visit
        assert visit.codes == [0], visit
        return visit.ran[0].out

    def visit(self, lines: Sequence[str], rules: Rules | None = None) -> Visit:
        """Run commands one after the other in one process, and look at everything they did."""
        kept = rules or Rules()
        report = self.root.with_name(f"{self.root.name}-report")
        before = tuple(self._outside())
        ended = self._server.run(
            directory=self.work,
            environment={
                "HOME": str(self.own / "home"),
                "TMPDIR": str(self.own),
                "CRAGRU_CONFIG_DIR": str(self.own / "config"),
                "CRAGRU_STATE_DIR": str(self.own / "state"),
                "NO_COLOR": "1",
                "OPENAI_API_KEY": KEY,
                "HOSTILE_ORDER": json.dumps(self._order(lines, kept, report)),
                **kept.environment,
            },
            code=_WATCHED,
        )
        told = [json.loads(entry) for entry in report.read_text().splitlines()]
        codes = [int(one["what"]) for one in told if one["kind"] == "ended"]
        memory = max((int(one["what"]) for one in told if one["kind"] == "memory"), default=0)
        broken = [f"{one['kind']}: {one['what']}" for one in told if one["kind"] in _FORBIDDEN]
        if ended.code != 0:
            why = f"not done after {kept.seconds:g} s" if ended.code == -14 else str(ended)
            broken.append(f"`{lines[len(codes)]}` ends by force: {why}")
        if tuple(self._outside()) != before:
            broken.append("something beside the project was changed")
        if memory > kept.memory:
            broken.append(f"takes {memory >> 20} MiB of memory")
        if found := next(self._with_the_key(), None):
            broken.append(f"leaves the key in {found}")
        ran = [
            Ran(line, code, *_words(report, number), self._label(lines[:number]))
            for number, (line, code) in enumerate(zip(lines, codes, strict=False))
        ]
        for one in ran:
            broken += _shown(one, debugged="CRAGRU_DEBUG" in kept.environment)
        return Visit(ran, list(dict.fromkeys(broken)), memory)

    def _label(self, before: Sequence[str]) -> str:
        """What is wrong with the variant that was the last to be laid over the project."""
        variants = [line.split()[1] for line in before if line.startswith("@variant")]
        return self.labels.get(variants[-1], "") if variants else ""

    def _order(self, lines: Sequence[str], kept: Rules, report: Path) -> dict[str, Any]:
        return {
            "commands": [self.command(line) for line in lines],
            "report": str(report),
            "scene": str(self.root),
            "canary": str(self.canary),
            "written": [str(one) for one in (self.project, self.own, self.out, self.work)],
            "ports": kept.ports,
            "starts": kept.starts,
            "seconds": kept.seconds,
            "ceiling": _CEILING,
            "mark": MARK,
            "harm": str(Path(__file__).with_name("harm.py")),
        }

    def _with_the_key(self) -> Iterator[str]:
        for path in _below(self.project, self.own, self.out, self.work):
            if _is_searched(path) and KEY.encode() in path.read_bytes():
                yield str(path.relative_to(self.root))

    def _outside(self) -> Iterator[tuple[str, int, bytes]]:
        """All that no command may change: name, mode, content."""
        for path in _below(self.canary, self.files):
            mode = path.lstat().st_mode
            content = b""
            if stat.S_ISLNK(mode):
                content = os.fsencode(path.readlink())
            elif _is_searched(path):
                content = path.read_bytes()
            yield str(path), mode, content


def _below(*directories: Path) -> Iterator[Path]:
    """Everything below some directories, links not followed, however deep."""
    waiting = list(directories)
    while waiting:
        with suppress(OSError), os.scandir(waiting.pop()) as listing:  # a path may be too long
            for entry in sorted(listing, key=lambda one: one.name):
                yield Path(entry.path)
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))


def _is_searched(path: Path) -> bool:
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and found.st_size < _LARGEST_SEARCHED


def _words(report: Path, number: int) -> tuple[str, str]:
    out, err = (report.with_name(f"{report.name}-{number}-{name}") for name in ("out", "err"))
    return tuple(  # type: ignore[return-value]
        one.read_text(encoding="utf-8", errors="backslashreplace") for one in (out, err)
    )


def _shown(ran: Ran, *, debugged: bool) -> Iterator[str]:
    """What a command's end and words give away."""
    name = str(ran)
    if ran.code == 1:
        yield f"{name} ends with the exit code of a bug: {ran.err[:300]}"
    if "Traceback" in ran.err and not debugged:
        yield f"{name} shows a traceback"
    for stream, text in (("stdout", ran.out), ("stderr", ran.err)):
        if KEY in text:
            yield f"{name} shows the key on {stream}"
        if MARK in text:
            yield f"{name} shows the canary on {stream}: {text[:300]!r}"
        if found := _RAW.search(text):
            yield f"{name} writes {found[0]!r} to {stream}"


def _erase(directory: Path) -> None:
    try:
        shutil.rmtree(directory)
    except (RecursionError, OSError):  # a deep tree; a name that is too long
        subprocess.run(["rm", "-rf", str(directory)], check=True)


def requests_of(scene: Scene) -> dict[str, Any]:
    """Requests by their kind of end."""
    found = json.loads(scene.must("requests -C {project} --json"))["requests"]
    return {one["state"]: one["request"] for one in found}
