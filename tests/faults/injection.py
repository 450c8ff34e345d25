"""Make one chosen system call of a command fail, or be its last: the mechanism, with ``strace``.

A command's calls are listed once. A call is then named by its name and its number among the calls
of that name in its thread, which is how ``strace`` counts; that stays the same from run to run,
because each run starts from the same copy of one loaded process (``forkserver.py``) and because
only the main thread's calls are counted. Other threads read, and are watched to do no more.
"""

from __future__ import annotations

import json
import os
import re
import select
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

PATIENCE = 200  # seconds; no command of these tests takes a tenth of it on a quiet machine

CHANGING = (
    "open", "openat", "openat2", "creat", "write", "pwrite64", "writev", "pwritev", "pwritev2",
    "sendfile", "copy_file_range", "splice", "fsync", "fdatasync", "sync_file_range", "syncfs",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat",
    "truncate", "ftruncate", "fallocate", "link", "linkat", "symlink", "symlinkat", "mknod",
    "mknodat", "chmod", "fchmod", "fchmodat", "fchmodat2", "chown", "fchown", "lchown",
    "fchownat", "utime", "utimes", "utimensat", "futimesat", "setxattr", "fsetxattr", "flock",
)  # fmt: skip
"""Calls that change a file system or take a lock; opening is one if it may write or create."""

READING = ("open", "openat", "openat2", "read", "pread64", "getdents64")
"""Calls that bring content in, and that a failing disk makes fail."""


class Fault(Enum):
    """What happens to the chosen call, as ``strace --inject`` spells it."""

    KILLED = "signal=SIGKILL"
    """The process ends before the call does anything."""
    NO_SPACE = "error=ENOSPC"
    IO_ERROR = "error=EIO"


@dataclass(frozen=True)
class Call:
    """One system call on a watched path.

    Attributes:
        number: Among the calls of this name in its thread, from 1.
        paths: What it is about, absolute.
        flags: Of an opening, else empty.
        failed: It returned an error.
        in_main: Whether the main thread made it.
    """

    name: str
    number: int
    paths: tuple[Path, ...]
    flags: str
    failed: bool
    in_main: bool

    @property
    def changes(self) -> bool:
        """Whether it can change the disk or what others may do to it."""
        if self.name.startswith("open"):
            return bool(_WRITES.search(self.flags))
        return self.name in CHANGING

    @property
    def shape(self) -> tuple[str, ...]:
        """What it is about, without what differs from run to run: random names, and the order in
        which the files of a directory are met.
        """
        return (self.name, *(_shape(path) for path in self.paths))

    def __str__(self) -> str:
        named = ", ".join(path.name for path in self.paths)
        return f"{self.name}#{self.number}({named})"


_RANDOM = re.compile(r"[0-9a-f]{8,}|(?<=\.)\d+(?=\.tmp)")


def _shape(path: Path) -> str:
    given = path.parent if path.parent.parent.name == "generations" else path
    return _RANDOM.sub("*", str(given))


@dataclass(frozen=True)
class Ended:
    """What became of a command.

    Attributes:
        code: The exit code; of a process killed by a signal, minus its number.
        log: What ``strace`` wrote, thread by thread, the main thread first.
    """

    code: int
    out: str
    err: str
    log: tuple[str, ...] = ()

    @property
    def was_killed(self) -> bool:
        return self.code == -signal.SIGKILL


def reason_to_skip() -> str | None:
    """Why no call can be made to fail here, or None."""
    if sys.platform != "linux":
        return "needs Linux"
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(
        ["strace", "-e", "trace=none", "true"], capture_output=True, text=True, check=False
    )
    return None if tried.returncode == 0 else f"tracing is not permitted: {tried.stderr.strip()}"


class ForkServer:
    """Runs commands in copies of one loaded process; see ``forkserver.py``.

    Args:
        desk: A directory for this server's own files.
        environment: Of the server and, unless told otherwise, of the commands.
    """

    def __init__(self, desk: Path, environment: Mapping[str, str]) -> None:
        self._desk = desk
        self._environment = {**environment, "PYTHONDONTWRITEBYTECODE": "1"}
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("forkserver.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=self._environment,
        )
        self._answer("ready")

    def close(self) -> None:
        """End the server."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(PATIENCE)

    def run(
        self,
        arguments: Sequence[str] = (),
        *,
        directory: Path,
        environment: Mapping[str, str] | None = None,
        code: str | None = None,
        strace: Sequence[str] = (),
    ) -> Ended:
        """Run ``cragru`` with the arguments, or the code, and wait until it has ended.

        Args:
            strace: Options; none: it runs without it.
        """
        out, err = self._desk / "out", self._desk / "err"
        order = {
            "arguments": [*arguments],
            "code": code,
            "environment": {**self._environment, **(environment or {})},
            "directory": str(directory),
            "out": str(out),
            "err": str(err),
            "wait": bool(strace),
        }
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        process = self._answer("process")
        log: tuple[str, ...] = ()
        if strace:
            with self._traced(process, strace) as logs:
                os.kill(process, signal.SIGCONT)
                status = self._answer("status", process)
            log = tuple(path.read_text(errors="surrogateescape") for path in logs())
        else:
            status = self._answer("status", process)
        code_of_exit = os.waitstatus_to_exitcode(status)
        return Ended(code_of_exit, out.read_text(), err.read_text(), log)

    @contextmanager
    def _traced(self, process: int, options: Sequence[str]) -> Iterator[_Logs]:
        """Attach ``strace`` to a process that waits; leave when the log is complete."""
        logs = _Logs(self._desk / "trace", process)
        logs.clear()
        command = ["strace", "-y", "-s", "0", "-ff", "-o", str(logs.prefix), *options]
        tracer = subprocess.Popen([*command, "-p", str(process)], stderr=subprocess.PIPE)
        assert tracer.stderr is not None
        said = b""
        while b" attached" not in said:
            line = tracer.stderr.readline()
            said += line
            if not line:
                os.kill(process, signal.SIGKILL)
                raise RuntimeError(f"strace could not attach: {said.decode()}")
        yield logs
        tracer.stderr.read()
        tracer.stderr.close()
        tracer.wait(PATIENCE)

    def _answer(self, key: str, process: int = 0) -> int:
        """What the server says next; a process that does not end is ended."""
        assert self._process.stdout is not None
        if not select.select([self._process.stdout], [], [], PATIENCE)[0]:
            if not process:
                raise RuntimeError("the fork server does not answer")
            os.kill(process, signal.SIGKILL)
            self._answer(key)
            raise TimeoutError(f"a command did not end within {PATIENCE} seconds")
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the fork server has ended")
        return int(json.loads(line)[key])


class _Logs:
    """The files that ``strace -ff`` writes, one a thread."""

    def __init__(self, prefix: Path, process: int) -> None:
        self.prefix = prefix
        self._main = f"{prefix.name}.{process}"

    def _found(self) -> list[Path]:
        return sorted(
            self.prefix.parent.glob(f"{self.prefix.name}.*"),
            key=lambda path: (path.name != self._main, path.name),
        )

    def clear(self) -> None:
        for path in self._found():
            path.unlink()

    def __call__(self) -> list[Path]:
        return self._found()


def tracing(names: Sequence[str]) -> list[str]:
    """Options that list the calls of these names, those of all threads; unknown names are fine."""
    return ["-f", "-e", "trace=" + ",".join(f"?{name}" for name in dict.fromkeys((*names, _MOVE)))]


def injecting(fault: Fault, call: Call, *, lasting: bool = False) -> list[str]:
    """Options that strike the main thread at one call; ``lasting``, and at all later ones."""
    turn = f"{call.number}+" if lasting else str(call.number)
    return ["-e", f"trace={call.name}", "-e", f"inject={call.name}:{fault.value}:when={turn}"]


_LINE = re.compile(r"(?P<name>[a-z]\w*)\((?P<arguments>.*)")
_RESULT = re.compile(r"\)\s+= (?P<result>-?\w+)?[^=]*$")
_AT = re.compile(r'(?:AT_FDCWD|\d+)<(?P<base>/[^>]*)>, "(?P<name>[^"]*)"')
_DESCRIPTOR = re.compile(r"\d+<(?P<path>/[^>]*)>")
_QUOTED = re.compile(r'"(?P<path>[^"]*)"')
_WORKING_DIRECTORY = re.compile(r"AT_FDCWD<(?P<path>/[^>]*)>")
_MOVE = "chdir"
_FLAGS = re.compile(r"\bO_[A-Z_|]+")
_WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


def calls_in(log: Sequence[str], directory: Path) -> list[Call]:
    """All calls of a log, with their numbers, thread by thread.

    Args:
        directory: Where the command ran.
    """
    return [
        call
        for thread, text in enumerate(log)
        for call in _calls_of_thread(text, directory, in_main=thread == 0)
    ]


def _calls_of_thread(text: str, directory: Path, *, in_main: bool) -> Iterator[Call]:
    count: Counter[str] = Counter()
    for line in text.splitlines():
        if not (matched := _LINE.match(line)):
            continue
        name, arguments = matched["name"], matched["arguments"]
        if known := _WORKING_DIRECTORY.search(arguments):
            directory = Path(known["path"])
        returned = _RESULT.search(arguments)
        given = arguments[: returned.start()] if returned else arguments
        paths = tuple(_paths(name, given, directory))
        failed = returned is None or (returned["result"] or "").startswith("-")
        if name == _MOVE:
            directory = directory if failed else paths[-1]
            continue
        count[name] += 1
        flags = _FLAGS.search(given) if name.startswith("open") else None
        yield Call(name, count[name], paths, flags[0] if flags else "", failed, in_main)


_BY_DESCRIPTOR = {"write", "pwrite64", "writev", "pwritev", "pwritev2", "read", "pread64"}


def _paths(name: str, arguments: str, directory: Path) -> Iterator[Path]:
    """Absolute paths among the arguments; a name below an open directory is joined to it."""
    if name in _BY_DESCRIPTOR:
        if matched := _DESCRIPTOR.match(arguments):
            yield Path(matched["path"])
        return
    rest = arguments
    for matched in _AT.finditer(arguments):
        yield Path(matched["base"], matched["name"])
        rest = rest.replace(matched[0], "")
    for matched in _QUOTED.finditer(rest):
        yield Path(directory, matched["path"])
    for matched in _DESCRIPTOR.finditer(rest):
        yield Path(matched["path"])


def touching(calls: Sequence[Call], watched: Sequence[Path]) -> list[Call]:
    """The calls on paths at or below any of the watched directories."""
    return [
        call
        for call in calls
        if any(path == root or root in path.parents for path in call.paths for root in watched)
    ]


def hit(ended: Ended, fault: Fault, call: Call, directory: Path) -> bool:
    """Whether the fault struck, and at the call that was meant.

    Args:
        directory: Where the command ran.
    """
    if fault is Fault.KILLED and not ended.was_killed:
        return False
    lines = [line for text in ended.log[:1] for line in text.splitlines()]
    calls = [*_calls_of_thread("\n".join(lines), directory, in_main=True)]
    struck = [one for one in calls if one.name == call.name and one.number == call.number]
    is_last = fault is not Fault.KILLED or (bool(calls) and calls[-1].number == call.number)
    marked = fault is Fault.KILLED or any("(INJECTED)" in line for line in lines)
    return marked and is_last and bool(struck) and struck[0].shape == call.shape
