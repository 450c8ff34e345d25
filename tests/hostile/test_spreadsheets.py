"""CSV that is opened in a spreadsheet: no cell is a formula, whatever the data say."""

from __future__ import annotations

import csv
import re

import pytest

from tests.hostile.scene import Scene
from tests.hostile.texts import FORMULAS, rename, retitle

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?([eE][+-]?\d+)?")
LINES = (
    "recommend -C {project} --all --csv",
    "recommend -C {project} --user =1+1 --user @SUM(A1) --csv",
    "recommend -C {project} --all --csv -o {out}/lists.csv",
    "evaluate -C {project} --split last --csv",
)


@pytest.mark.parametrize("change", [retitle, rename], ids=["titles", "ids"])
def test_no_cell_is_a_formula(scene: Scene, change: object) -> None:
    assert callable(change)
    change(scene, FORMULAS)
    visit = scene.visit(LINES)
    assert not visit.broken
    assert visit.codes == [0] * len(LINES)
    written = (scene.out / "lists.csv").read_text(encoding="utf-8")
    texts = [one.out for one in visit.ran if one.out] + [written]
    cells = [cell for text in texts for row in csv.reader(text.splitlines()) for cell in row]
    assert len(cells) > 300
    computed = [
        one
        for one in cells
        if one.startswith(("=", "+", "-", "@", "\t", "\r", "\0")) and not NUMBER.fullmatch(one)
    ]
    assert not computed
    assert "'=1+1" in " ".join(cells)
