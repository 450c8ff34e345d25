"""The examples run, and so do the lines of the README."""

from __future__ import annotations

import html
import json
import re
import runpy
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from cragru_cli.app import app, run

REPOSITORY = Path(__file__).resolve().parents[1]
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
COMMANDS = [str(command.name) for command in app.registered_commands]


def test_the_python_example_runs(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(REPOSITORY / "examples" / "python_api.py"), run_name="__main__")
    printed = capsys.readouterr().out
    assert "weights: verified" in printed
    assert "u017 now gets the popularity list; 599 users are left" in printed


def test_the_picture_is_what_a_run_prints_and_asks_for_nothing(tmp_path: Path) -> None:
    target = tmp_path / "picture.svg"
    script = REPOSITORY / "examples" / "picture.py"
    subprocess.run([sys.executable, script, target], check=True)
    kept = REPOSITORY / "examples" / "picture.svg"
    assert "verified" in _words(target)
    assert _words(target) == _words(kept), "draw it again: `make picture`"
    assert "url(http" not in kept.read_text(encoding="utf-8")


def test_the_page_sets_the_paper_beside_both_protocols(tmp_path: Path) -> None:
    page, twin = tmp_path / "paper.html", tmp_path / "paper.json"
    script = REPOSITORY / "examples" / "paper_page.py"
    subprocess.run([sys.executable, script, "-o", page, "--json", twin], check=True)
    text, found = page.read_text(encoding="utf-8"), json.loads(twin.read_text(encoding="utf-8"))
    run = found["run"]
    for sentence in run["banner"]:
        assert html.escape(sentence) in text
    rows = {(row["protocol"], row["filter"], row["ranker"]): row for row in run["rows"]}
    for row in rows.values():
        assert f"{row['k']['10']['ndcg']:.6f}"[1:5] in text
    leaky, honest = (rows[one, "attention", "copy"]["k"]["10"] for one in ("leaky", "honest"))
    assert leaky["ndcg"] > honest["ndcg"]
    assert found["published"]["table_ii"]["bpr"]["CRAGRU"]["ndcg"][1] == 0.2801
    for printed in (".2801", ".2156", ".2588", ".4966", ">248<"):
        assert printed in text
    assert "arXiv 2511.05494v1" in text
    assert "for other data" in text
    assert not re.search(r"(?:src|href)=|url\(|@import", text), "one file, and nothing from outside"


def _words(picture: Path) -> list[str]:
    """The text of a picture without what is random or depends on the machine's last bits."""
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", picture.read_text(encoding="utf-8"))
    text = " ".join(texts).replace("&#160;", " ")
    return re.sub(r"[0-9a-f]{64}|r-[0-9a-f]{12}|\d\.?\d*e-\d+", "", text).split()


def test_the_lines_of_the_readme_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    block = README.split("## Ten lines that work")[1].split("\n\n")[1]
    lines = [line.split("#")[0].strip() for line in block.splitlines()]
    assert len(lines) == 10
    monkeypatch.chdir(tmp_path)
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "cragru"
        assert run(arguments) == 0, (line, capsys.readouterr().err)
    assert (tmp_path / "lists.jsonl").read_text(encoding="utf-8").count("\n") == 599


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_names_every_command(command: str) -> None:
    assert f"`{command}`" in README


def test_the_readme_names_every_exit_code() -> None:
    from cragru_cli.errors import ExitCode

    codes = README.split("Exit codes:")[1].split("\n\n")[0]
    for code in ExitCode:
        assert re.search(rf"\b{code.value}\b", codes), code
