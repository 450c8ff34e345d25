"""Whole commands from outside: wall time, memory, and which libraries they load.

    python tests/benchmarks/commands.py ml-1m --runs 7

``help`` is paired, run by run, with the ``--help`` of a Typer application of two commands, both on
a pseudo-terminal, as a person sees them.
"""

from __future__ import annotations

import os
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from common import arguments, emit, trained_project

_SMALLEST_APP = """
import typer
app = typer.Typer()

@app.command()
def one(x: int = 1) -> None:
    "One."

@app.command()
def two(x: int = 1) -> None:
    "Two."

app()
"""
_CRAGRU = [sys.executable, "-c", "import sys; from cragru_cli.app import main; main()"]
_LOADED = """
import sys
from cragru_cli.app import run
code = run(sys.argv[1:])
heavy = ("torch", "pandas", "litellm", "scipy")
print([name for name in heavy if name in sys.modules], file=sys.stderr)
sys.exit(code)
"""

# Of this program alone: what the operating system keeps of children counts their parent in.
_PEAK = """
import sys
from pathlib import Path
from cragru_cli.app import run
code = run(sys.argv[1:])
lines = Path("/proc/self/status").read_text().splitlines()
kilobytes = next(line.split()[1] for line in lines if line.startswith("VmHWM"))
print(int(kilobytes) * 1024, file=sys.stderr)
sys.exit(code)
"""


def wall(command: list[str]) -> float:
    """Seconds of one run; output is thrown away."""
    begin = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - begin


def wall_on_terminal(command: list[str]) -> float:
    """Seconds of one run whose output is a pseudo-terminal."""
    begin = time.perf_counter()
    leader, follower = pty.openpty()
    process = subprocess.Popen(command, stdout=follower, stderr=follower)
    os.close(follower)
    try:
        while os.read(leader, 65536):
            pass
    except OSError:  # the other end is closed: the command has ended
        pass
    process.wait()
    os.close(leader)
    return time.perf_counter() - begin


def help_ratio(runs: int) -> dict[str, float]:
    smallest = [sys.executable, "-c", _SMALLEST_APP, "--help"]
    pairs = [
        (wall_on_terminal([*_CRAGRU, "--help"]), wall_on_terminal(smallest)) for _ in range(runs)
    ]
    return {
        "cragru": round(statistics.median(ours for ours, _ in pairs), 3),
        "smallest_typer_app": round(statistics.median(theirs for _, theirs in pairs), 3),
        "ratio": round(statistics.median(ours / theirs for ours, theirs in pairs), 2),
    }


def measure(name: str, runs: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as place:
        directory = Path(place) / "project"
        project = trained_project(name, directory)
        from cragru_cli.project import codec

        dataset = codec.decode(project.read().contents)
        one = ["recommend", "-C", str(directory), "--user", dataset.user_ids[0], "--json"]
        every = ["recommend", "-C", str(directory), "--all", "-k", "10", "--jsonl"]
        singles = [wall([*_CRAGRU, *one]) for _ in range(runs)]
        alls = [wall([*_CRAGRU, *every]) for _ in range(runs)]
        loaded = subprocess.run(
            [sys.executable, "-c", _LOADED, *one], check=True, capture_output=True, text=True
        ).stderr.splitlines()[-1]
        peak = int(
            subprocess.run(
                [sys.executable, "-c", _PEAK, *every, "-o", os.devnull],
                check=True,
                capture_output=True,
                text=True,
            ).stderr.splitlines()[-1]
        )
        users, size = dataset.n_users, project.size()
    return {
        "recommend --user": {"seconds": round(statistics.median(singles), 3), "loads": loaded},
        "recommend --all": {
            "seconds": round(statistics.median(alls), 3),
            "users_per_second": round(users / statistics.median(alls)),
            "peak_bytes / project_bytes": round(peak / size, 2),
        },
    }


if __name__ == "__main__":
    options = arguments(__doc__, runs=7)
    results: dict[str, Any] = {"help": help_ratio(2 * options.runs)}
    results.update({name: measure(name, options.runs) for name in options.data})
    emit("commands", results)
