"""What figures are called is written once: on a terminal and on the page it is the same."""

from __future__ import annotations

import ast
import html
import re
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import pytest

import cragru_cli
from cragru_cli.evaluation import forget_sets, labels
from cragru_cli.evaluation.audits.base import Direction

if TYPE_CHECKING:
    from tests.conftest import Cli

ROOT = Path(cragru_cli.__file__).parent
SHOW = (
    ROOT / "commands" / "evaluate_tables.py",
    ROOT / "commands" / "audit_tables.py",
    *sorted((ROOT / "evaluation/report").glob("*.py")),
)


def test_every_direction_and_forget_set_has_words() -> None:
    assert set(labels.DIRECTIONS) == set(get_args(Direction))
    for kind in forget_sets.KINDS:
        assert labels.forget_set(kind) != kind
    assert labels.forget_set("sensitive", "genre=Horror").endswith(" (genre=Horror)")
    assert labels.forget_set("of another version") == "of another version"


@pytest.mark.parametrize("path", SHOW, ids=lambda path: path.name)
def test_no_table_has_words_of_its_own_for_them(path: Path) -> None:
    said = {*labels.DIRECTIONS.values(), labels.same().meaning, labels.difference().meaning}
    said |= {labels.forget_set(kind) for kind in forget_sets.KINDS}
    written = {
        node.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert {(one, text) for one in said for text in written if one in text} == set()


def test_terminal_and_page_explain_alike(shop: Path, cli: Cli, tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    page = tmp_path / "page.html"
    asked = ("--forget-users", "5%", "--methods", "exact", "--audits", "absence", "--users", "99")
    options = (*asked, "--strategies", "random", "--metrics", "cure4rec", "--report", page)
    ran = cli("evaluate", "-C", shop, *options)
    assert ran.code == 0, ran.err
    told = " ".join(ran.out.split())
    shown = " ".join(re.sub(r"<[^>]*>", " ", html.unescape(page.read_text("utf-8"))).split())
    columns = (labels.difference(), labels.same(), labels.ONE_REQUEST, labels.ALL_AT_ONCE)
    for label in (*columns, labels.COVERAGE, *labels.CURE4REC.values()):
        assert f"{label.brief}: {label.legend}" in told
        assert f"{label.title} {label.legend}" in shown
    assert f"Unlearning: {labels.forget_set('users')}" in told
    assert f"Forgetting {labels.forget_set('users')}" in shown
