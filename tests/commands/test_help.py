"""Help for each command, quick to appear, and readable where there is no terminal."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli import __version__
from cragru_cli.app import app

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import Cli

COMMANDS = [str(one.name) for one in app.registered_commands]


def test_all_commands_are_known_here() -> None:
    assert {
        *("init", "train", "recommend", "forget", "requests", "receipt", "restore", "purge"),
        *("import", "evaluate", "tune", "status", "verify", "plugins", "demo", "completion"),
    } <= {*COMMANDS}


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_names_each_command(cli: Cli, option: str) -> None:
    ran = cli(option)
    assert (ran.code, ran.err) == (0, "")
    listed = [line.split()[0] for line in ran.out.splitlines() if line.startswith("  ")]
    assert set(COMMANDS) <= set(listed)


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help_with_an_example(cli: Cli, command: str) -> None:
    short, long = cli(command, "-h"), cli(command, "--help")
    assert (long.code, long.err) == (0, "")
    assert short.out == long.out
    example = next(line for line in long.out.splitlines() if "Example" in line)
    assert f"cragru {command}" in example
    assert "Missing" not in long.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_option_is_explained(cli: Cli, command: str) -> None:
    text = cli(command, "--help").out.partition("Options:")[2]
    for entry in re.split(r"\n  (?=-)", text)[1:]:
        _, *explained = re.split(r"\s{2,}", entry.strip(), maxsplit=1)
        assert explained, f"no word on {entry}"
        assert not explained[0].startswith("["), f"no word on {entry}"


def test_nothing_asked_gives_help_and_is_a_mistake(cli: Cli) -> None:
    ran = cli()
    assert ran.code == 2
    assert "Usage: cragru" in ran.out + ran.err


def test_the_version(cli: Cli) -> None:
    assert cli("--version") == (0, f"cragru {__version__}\n", "")


def python(code: str, *arguments: object) -> str:
    """What a fresh interpreter prints."""
    command = [sys.executable, "-W", "error", "-c", code, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout


def test_without_a_terminal_help_is_plain_text() -> None:
    code = "from cragru_cli.app import main; main()"
    for arguments in (("--help",), ("recommend", "--help")):
        shown = python(code, *arguments)
        assert "Usage: cragru" in shown
        assert not set(shown) & set("│╭╮╰╯─━┃\x1b")


LOADED = """
import sys
from cragru_cli.app import run
code = run(sys.argv[1:])
names = {name.partition(".")[0] for name in sys.modules}
print(code, *sorted(names & {"numpy", "scipy", "pandas", "torch", "litellm", "pyarrow", "rich"}))
"""


def loaded(*arguments: object) -> set[str]:
    """The heavy modules that a command loads."""
    code, *names = python(LOADED, *arguments).splitlines()[-1].split()
    assert code == "0"
    return set(names)


def test_help_loads_nothing_heavy() -> None:
    assert loaded("--help") == set()
    assert loaded("recommend", "--help") == set()


def test_a_list_for_one_user_loads_little(small: Path) -> None:
    names = loaded("recommend", "-C", small, "--user", "dora", "--jsonl")
    assert names <= {"numpy", "scipy"}
    assert "torch" not in loaded("recommend", "-C", small, "--user", "dora")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_completion_scripts_are_for_cragru(cli: Cli, shell: str) -> None:
    ran = cli("completion", shell)
    assert ran.code == 0
    assert "_CRAGRU_COMPLETE" in ran.out


@pytest.mark.parametrize(
    ("begun", "expected"),
    [
        ("rec", ["recommend", "receipt"]),
        ("re", ["recommend", "requests", "receipt", "restore"]),
        ("imp", ["import"]),
        ("pur", ["purge"]),
        ("forget --drop", ["--drop-suppression"]),
    ],
)
def test_completion_answers(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, begun: str, expected: list[str]
) -> None:
    monkeypatch.setenv("_CRAGRU_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", f"cragru {begun}")
    monkeypatch.setenv("COMP_CWORD", str(len(begun.split())))
    answer: Any = cli()
    assert answer.out.split() == expected
