"""Draw the picture of the README from a real run.

    python examples/picture.py examples/picture.svg

The commands run on a pseudo-terminal of 96 columns, as for a person; what they print is drawn as it
came.
"""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import termios
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

COLUMNS = 96
SHOWN = (
    "cragru recommend -C shop --user u017 -k 3 --budget 3 --explain",
    "cragru forget -C shop --user u017 --yes",
    "cragru recommend -C shop --user u017 -k 3",
)
# Quiet colours on a light ground, each with enough contrast to read.
THEME = TerminalTheme(
    (253, 252, 250),
    (50, 48, 47),
    [
        (50, 48, 47), (180, 60, 50), (60, 120, 70), (150, 105, 20),
        (50, 95, 160), (130, 80, 140), (30, 120, 130), (120, 115, 110),
    ],
)  # fmt: skip
# However slow the machine is, no progress bar comes into the picture.
_PROGRAM = """
from cragru_cli import console
from cragru_cli.app import main
console._MOMENT = 3600
main()
"""
_FONT_FACES = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)


def on_terminal(command: list[str], directory: str) -> str:
    """What a command prints on a terminal."""
    leader, follower = pty.openpty()
    fcntl.ioctl(follower, termios.TIOCSWINSZ, struct.pack("HHHH", 40, COLUMNS, 0, 0))
    environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    for name in ("NO_COLOR", "COLUMNS", "LINES"):  # the terminal alone decides
        environment.pop(name, None)
    environment["CRAGRU_STATE_DIR"] = f"{directory}/state"  # nothing of this run is kept
    program = [sys.executable, "-c", _PROGRAM, *command[1:]]
    process = subprocess.Popen(
        program, cwd=directory, stdout=follower, stderr=follower, env=environment
    )
    os.close(follower)
    printed = bytearray()
    try:
        while piece := os.read(leader, 65536):
            printed += piece
    except OSError:  # the command has ended
        pass
    os.close(leader)
    if process.wait() != 0:
        sys.exit(printed.decode())
    return printed.decode().replace("\r\n", "\n")


def main(target: str) -> None:
    """Run, draw, write."""
    canvas = Console(record=True, width=COLUMNS, file=io.StringIO(), color_system="truecolor",
                     force_terminal=True)  # fmt: skip
    with tempfile.TemporaryDirectory() as place:
        for quiet in ("cragru init shop --demo -q", "cragru train -C shop -q"):
            on_terminal(quiet.split(), place)
        for command in SHOWN:
            canvas.print(Text(f"$ {command}", style="bold"))
            canvas.print(Text.from_ansi(on_terminal(command.split(), place)))
    svg = canvas.export_svg(title="cragru", theme=THEME)
    Path(target).write_text(_FONT_FACES.sub("", svg), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "examples/picture.svg")
