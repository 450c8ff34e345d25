"""Run commands under watch: what a copy of the loaded process does instead of plain `cragru`.

The order is JSON in ``HOSTILE_ORDER``: the arguments of the ``commands``; the directories that may
be ``written``; the ``scene`` that all of the strange files lie in, of which nothing may be
executed; its ``canary``, which may not even be read; the ``ports`` of the loopback that may be
called; the programs that it ``starts``; and limits. What was done against these rules goes to the
file ``report``, a JSON line each, at once, so that it survives the end of the process; so do each
command's exit code and the memory taken so far.

Between the commands, ``@variant NAME`` puts the project back and lays the files of a variant over
it, and ``@harm NAME`` breaks the rules on purpose.
"""

from __future__ import annotations

import json
import os
import resource
import runpy
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

ORDER = json.loads(os.environ.pop("HOSTILE_ORDER"))
REPORT = os.open(ORDER["report"], os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
SINKS = {"/dev/null", "/dev/tty"}
STARTS = {
    "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.forkpty", "pty.spawn", "pickle.find_class", "cpython.run_command",
}  # fmt: skip
CHANGES = {
    "os.remove": 1, "os.rmdir": 1, "os.mkdir": 1, "os.rename": 2, "os.link": 2, "os.symlink": 2,
    "os.truncate": 1, "os.chmod": 1, "os.chown": 1, "os.utime": 1, "os.setxattr": 1,
}  # fmt: skip
CALLS = {
    "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo",
    "socket.gethostbyname", "socket.gethostbyaddr",
}  # fmt: skip


def tell(kind: str, what: object) -> None:
    os.write(REPORT, json.dumps({"kind": kind, "what": str(what)[:300]}).encode() + b"\n")


def is_below(path: str, directory: str) -> bool:
    return path == directory or path.startswith(directory + "/")


def behind(descriptor: int) -> str:
    """The path of an open file."""
    return str(Path(f"/proc/self/fd/{descriptor}").readlink())


def place(path: Any, *, follow: bool, descriptor: int = -1) -> str:
    """Where a path really leads; without following its last part, where the system does not."""
    if isinstance(path, int):
        return behind(path)
    text = os.fsdecode(path)
    if descriptor >= 0 and not text.startswith("/"):
        text = f"{behind(descriptor)}/{text}"
    if follow:
        return os.path.realpath(text)
    head, _, tail = text.rstrip("/").rpartition("/")
    return f"{os.path.realpath(head or ('/' if text.startswith('/') else '.'))}/{tail}"


def may_write(path: str) -> bool:
    return path in SINKS or any(is_below(path, one) for one in ORDER["written"])


def opened(path: Any, mode: Any, flags: Any) -> None:
    if isinstance(path, int):
        return
    where = place(path, follow=not flags & os.O_NOFOLLOW)
    writes = bool(flags & WRITING) or bool(set(str(mode or "")) & set("wax+"))
    if writes and not may_write(where):
        tell("writes outside", where)
    elif is_below(where, ORDER["canary"]):
        tell("reads outside", where)


def changed(event: str, arguments: tuple[Any, ...]) -> None:
    paths = arguments[: CHANGES[event]] if event != "os.symlink" else arguments[1:2]
    descriptors = [one for one in arguments[len(paths) :] if isinstance(one, int)]
    for number, path in enumerate(paths):
        descriptor = -1
        if event in {"os.remove", "os.rmdir"} and descriptors:
            descriptor = descriptors[0]
        elif event == "os.mkdir" and len(descriptors) > 1:
            descriptor = descriptors[1]
        elif event == "os.rename" and len(descriptors) > number:
            descriptor = descriptors[number]
        where = place(path, follow=False, descriptor=descriptor)
        if not may_write(where):
            tell("writes outside", f"{event} {where}")


def executed(code: Any) -> None:
    name = str(getattr(code, "co_filename", ""))
    constants = repr(getattr(code, "co_consts", ""))
    is_strange = name.startswith("/") and is_below(os.path.realpath(name), ORDER["scene"])
    if is_strange or ORDER["mark"] in constants:
        tell("executes", f"{name}: {constants}")


def called(event: str, arguments: tuple[Any, ...]) -> None:
    address = arguments[0] if event.startswith("socket.get") else arguments[1]
    host, port = address[:2] if isinstance(address, tuple) else (address, None)
    if event == "socket.getaddrinfo":
        port = arguments[1]
    if event == "socket.bind" or (host in {"127.0.0.1", "localhost"} and port in ORDER["ports"]):
        return
    tell("calls", f"{event} {host} {port}")
    raise OSError(101, "Network is unreachable")


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        opened(*arguments)
    elif event in CHANGES:
        changed(event, arguments)
    elif event == "exec":
        executed(arguments[0])
    elif event in CALLS:
        called(event, arguments)
    elif event in STARTS and arguments[0] not in ORDER["starts"]:
        tell("starts", f"{event} {arguments}")
    elif event == "ctypes.dlopen" and is_below(os.path.realpath(str(arguments[0])), ORDER["scene"]):
        tell("executes", arguments[0])


def peak() -> int:
    """Bytes of memory that this process ever had at once."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def limit() -> None:
    """Time is up with SIGALRM; memory far beyond what is allowed is refused."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    now = pages * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (now + ORDER["ceiling"], resource.RLIM_INFINITY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def plant() -> None:
    """Give links that stand for a name with the process's number in it that name."""
    for entry in list(Path().iterdir()):
        if "@PID@" in entry.name:
            entry.rename(entry.name.replace("@PID@", str(os.getpid())))


def lay_over(arguments: list[str]) -> int:
    """Have the scene's own project back, with the files of one variant of it in their places."""
    scene = Path(ORDER["scene"])
    for copied in ("project", "own"):
        shutil.rmtree(scene / copied)
        shutil.copytree(scene.with_name(f"{scene.name}-template") / copied, scene / copied)
    shutil.copytree(scene / "files" / arguments[1], scene / "project", dirs_exist_ok=True)
    return 0


def do_harm(arguments: list[str]) -> int:
    """Break the rules on purpose."""
    harms = runpy.run_path(ORDER["harm"])["HARMS"]
    harms[" ".join(arguments[1:])][0](Path(ORDER["scene"]))
    return 0


SPECIAL = {"@variant": lay_over, "@harm": do_harm}


def opened_for(number: int) -> list[int]:
    """Files for the words of one command."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    return [os.open(f"{ORDER['report']}-{number}-{name}", flags, 0o600) for name in ("out", "err")]


def follow(run: Callable[[list[str]], int]) -> None:
    """Carry out the commands one after the other."""
    plant()
    words = [opened_for(number) for number in range(len(ORDER["commands"]))]
    before = peak()
    limit()
    sys.addaudithook(watch)
    for arguments, (out, err) in zip(ORDER["commands"], words, strict=True):
        os.dup2(out, 1)
        os.dup2(err, 2)
        signal.setitimer(signal.ITIMER_REAL, ORDER["seconds"])
        code = 1
        try:
            code = SPECIAL.get(arguments[0], run)(arguments)
        except Exception:
            traceback.print_exc()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        tell("ended", code)
        tell("memory", max(0, peak() - before))
    os._exit(0)


if __name__ == "__main__":
    from cragru_cli.app import run

    follow(run)
