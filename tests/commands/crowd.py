"""One of many who use a project at the same time: a process that starts one command after another.

    python crowd.py ORDER

The order is a JSON document: the ``project``; a ``desk``, a directory for what the commands print;
a ``seed``; the ``users`` and ``items`` that may be forgotten; ``files`` to import; and the
``seconds`` it takes. The process says ``ready``, waits for a line on stdin, and then writes a JSON
line for each command, with when it started and ended, how, and where its output lies.

Every command is a process of its own, forked from this one, which has loaded the package.
"""

from __future__ import annotations

import functools
import gc
import importlib
import io
import json
import os
import pkgutil
import random
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from importlib import metadata
from pathlib import Path
from typing import Any

_BACKBONE = ("--backbone", "ease", "--seed", "3")


def load() -> None:
    """Import all of the package, so that a command starts at once."""
    import cragru_cli

    for found in pkgutil.walk_packages(cragru_cli.__path__, "cragru_cli."):
        if not found.name.startswith("cragru_cli.testing"):
            importlib.import_module(found.name)
    for name in ("rich.console", "rich.table", "scipy.linalg", "scipy.sparse", "threadpoolctl"):
        importlib.import_module(name)
    from cragru_cli.app import run

    metadata.entry_points = functools.cache(metadata.entry_points)  # type: ignore[assignment]
    with redirect_stdout(io.StringIO()):
        run(["plugins", "--json"])  # touches no project
    gc.freeze()


def start(arguments: list[str], out: Path, err: Path) -> int:
    """Run a command in a process of its own; its exit code."""
    process = os.fork()
    if process == 0:
        for number, path in ((1, out), (2, err)):
            os.dup2(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), number)
        from cragru_cli.app import run

        code = run(arguments)
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


class Person:
    """Somebody with plans of their own, who remembers what can be restored."""

    def __init__(self, order: dict[str, Any]) -> None:
        self._order = order
        self._stream = random.Random(order["seed"])
        self._held: list[str] = []

    def next(self) -> list[str]:
        """A command."""
        plans: list[tuple[int, Callable[[], list[str]]]] = [
            (40, lambda: ["recommend", "--all", "--jsonl", "--explain"]),
            (8, self._recommend),
            (20, self._forget),
            (8, lambda: ["train", *_BACKBONE]),
            (6, lambda: ["import", *self._order["files"]]),
            (6, lambda: ["purge", "--due"]),
            (4, lambda: ["status", "--json"]),
            (8, self._end_of_grace),
        ]
        (plan,) = self._stream.choices([one for _, one in plans], [weight for weight, _ in plans])
        return plan()

    def _user(self) -> str:
        return str(self._stream.choice(self._order["users"]))

    def _recommend(self) -> list[str]:
        return ["recommend", "--user", self._user(), "--user", self._user(), "--jsonl", "--explain"]

    def _forget(self) -> list[str]:
        item = str(self._stream.choice(self._order["items"]))
        named = self._stream.choice(
            [
                ["--user", self._user()],
                ["--user", self._user(), "--user", self._user(), "--ignore-missing"],
                ["--user", self._user(), "--item", item],
                ["--item", item],
            ]
        )
        grace = self._stream.choice([[], [], ["--grace", "9"]])
        return ["forget", *named, *grace, "--yes", "--json"]

    def _end_of_grace(self) -> list[str]:
        if not self._held:
            return ["purge"]
        request = self._held.pop(self._stream.randrange(len(self._held)))
        return self._stream.choice([["restore", request, "--json"], ["purge", request, "--yes"]])

    def learn(self, arguments: list[str], code: int, out: Path) -> None:
        """Remember requests that can be restored; what another process hindered is tried again."""
        if arguments[0] == "forget" and "--grace" in arguments and code in (0, 3):
            made = json.loads(out.read_bytes())["requests"]
            self._held += [one["request"] for one in made if one["outcome"] == "forgotten"]
        if arguments[0] in ("restore", "purge") and code == 11:
            self._held += [one for one in arguments if one.startswith("r-")]


def main() -> None:
    order = json.loads(sys.argv[1])
    load()
    desk, person = Path(order["desk"]), Person(order)
    print("ready", flush=True)
    sys.stdin.readline()
    ends = time.monotonic() + order["seconds"]
    number = 0
    while time.monotonic() < ends:
        number += 1
        arguments = person.next()
        out, err = desk / f"{number}.out", desk / f"{number}.err"
        begin = time.monotonic()
        code = start([arguments[0], "-C", order["project"], *arguments[1:]], out, err)
        end = time.monotonic()
        person.learn(arguments, code, out)
        line = {"arguments": arguments, "code": code, "begin": begin, "end": end}
        print(json.dumps({**line, "out": str(out), "err": str(err)}), flush=True)


if __name__ == "__main__":
    main()
