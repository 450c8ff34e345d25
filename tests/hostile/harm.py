"""What a hostile project would want: if any of it goes unnoticed, the watch is worth nothing."""

from __future__ import annotations

import os
import pickle
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

Harm = Callable[[Path], object]


class _Anything:
    def __reduce__(self) -> tuple[object, tuple[()]]:
        return dict, ()


def _executes(scene: Path) -> None:
    path = scene / "project" / "strange.py"
    path.write_text("x = 1\n")
    exec(compile(path.read_text(), str(path), "exec"), {})


def _executes_marked_text(scene: Path) -> None:
    exec("x = 'CANARY-7c1f'", {})


def _calls(scene: Path) -> None:
    with socket.socket() as one:
        one.connect(("127.0.0.1", 9))


def _follows_a_link(scene: Path) -> None:
    (scene / "project" / "link").symlink_to(scene / "canary" / "secret.txt")
    (scene / "project" / "link").read_text()


def _writes_through_a_hard_link(scene: Path) -> None:
    (scene / "project" / "name").hardlink_to(scene / "canary" / "secret.txt")
    (scene / "project" / "name").write_text("")


def _takes_memory(scene: Path) -> None:
    bytearray(600 << 20)[::4096] = b"x" * ((600 << 20) // 4096)


HARMS: dict[str, tuple[Harm, str]] = {
    "executes a file": (_executes, "executes"),
    "executes a text": (_executes_marked_text, "executes"),
    "starts a process": (lambda scene: subprocess.run(["true"], check=True), "starts"),
    "unpickles": (lambda scene: pickle.loads(pickle.dumps(_Anything())), "starts"),
    "calls": (_calls, "calls"),
    "reads": (lambda scene: (scene / "canary" / "secret.txt").read_text(), "reads outside"),
    "follows a link": (_follows_a_link, "reads outside"),
    "writes": (lambda scene: (scene / "canary" / "new").write_text("x"), "writes outside"),
    "writes beside": (lambda scene: (scene / "new").mkdir(), "writes outside"),
    "deletes": (lambda scene: (scene / "canary" / "secret.txt").unlink(), "writes outside"),
    "writes through": (_writes_through_a_hard_link, "something beside the project was changed"),
    "hangs": (lambda scene: time.sleep(60), "ends by force"),
    "takes memory": (_takes_memory, "of memory"),
    "shows the key": (lambda scene: print(os.environ["OPENAI_API_KEY"]), "shows the key"),
    "keeps the key": (
        lambda scene: (scene / "own" / "log").write_text(os.environ["OPENAI_API_KEY"]),
        "leaves the key",
    ),
    "shows the canary": (lambda scene: print("CANARY-7c1f"), "shows the canary"),
    "writes an escape": (lambda scene: print("\x1b[2J"), "writes '\\x1b'"),
    "turns the text": (lambda scene: print("\u202e", file=sys.stderr), "writes '\\u202e'"),
    "fails": (lambda scene: 1 / 0, "exit code of a bug"),
}
