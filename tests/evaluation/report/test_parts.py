"""Tables and drawings, piece by piece."""

from __future__ import annotations

from itertools import combinations
from statistics import fmean

import numpy as np

from cragru_cli.evaluation.labels import CURE4REC
from cragru_cli.evaluation.report import cure4rec, numbers, plots, tables
from cragru_cli.evaluation.report.canvas import Sheet, picture
from cragru_cli.evaluation.report.reading import forget_sets
from cragru_cli.evaluation.report.scatter import free_place
from cragru_cli.evaluation.utility import cure4rec_of
from tests.evaluation.report import sample


def test_names_of_near_points_do_not_cover_each_other() -> None:
    spots = [(200.0 + 3 * at, 95.0) for at in range(8)]
    taken = [(x - 6, y - 6, x + 6, y + 6) for x, y in spots]
    boxes = []
    for spot in spots:
        box = free_place(spot, 80.0, [*taken, *boxes], (500.0, 190.0))
        boxes.append(box)
        assert 0 <= box[0] < box[2] <= 500
        assert 0 <= box[1] < box[3] <= 190
    for one, other in combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_colours_and_fonts_are_those_of_the_page() -> None:
    def draw() -> Sheet:
        sheet = Sheet(40)
        sheet.write(0, 0, "a < $b$", weight="bold")
        return sheet

    found = picture(draw, "key", "T & t", 'says "this"')
    assert found.startswith('<svg class="plot" role="img" viewBox="0 0 640 40"')
    assert 'aria-label="says &quot;this&quot;"' in found
    assert "<title>T &amp; t</title>" in found
    assert "var(--sans)" in found
    assert "DejaVu" not in found
    assert "fill: var(--ink)" in found
    assert "a &lt; $b$" in found
    assert "#" not in found.replace('href="#', "")
    assert "<metadata" not in found


def test_fairness_shows_both_numbers_and_the_gap() -> None:
    chosen = forget_sets(sample.usual())[0]
    table = tables.fairness(chosen, "fairness")
    assert table is not None
    assert [group.title for group in table.groups] == ["activity"]
    row = next(one for one in table.groups[0].rows if one.head == "cragru, ease")
    assert [cell.text for cell in row.cells] == [
        "most active 0.360, others 0.320", "0.150", "0.040", "0.040", "0.0000", "",
    ]  # fmt: skip
    assert row.cells[-1].verdict == "passed"


def test_measures_without_any_difference_are_counted_instead_of_drawn() -> None:
    document = sample.usual()
    for entry in document["unlearning"]:
        for finding in entry.get("findings", []):
            for measure in finding["measures"]:
                if measure["name"] == "weights.auc":
                    measure.update(difference=0.0, verdict="passed")
    (plot,) = plots.completeness(forget_sets(document)[0])
    assert "weights.auc" not in plot.svg
    assert "every method equals a new training: 1 of 4." in plot.caption


def test_a_flag_is_drawn_though_there_is_no_difference() -> None:
    document = sample.usual()
    for entry in document["unlearning"]:
        for finding in entry.get("findings", []):
            for measure in finding["measures"]:
                if measure["name"] == "list.precision":
                    measure.update(difference=None, difference_interval=None, reference=None)
    (plot,) = plots.completeness(forget_sets(document)[0])
    assert "absence: list.precision" in plot.svg
    assert "value; target &lt;= 0.10, and &lt;= retrain" in plot.svg


def test_utility_says_how_lists_were_served() -> None:
    document = sample.usual()
    document["unlearning"][0]["serving"] = "pipeline"
    table = tables.utility(forget_sets(document)[0])
    assert table.columns[-1].title == "Served by"
    assert table.groups[0].rows[0].cells[-1].text == "pipeline"


def test_cure4rec_has_a_table_where_it_was_asked_for() -> None:
    (asked,) = forget_sets(sample.cure4rec())
    table = cure4rec.table(asked)
    assert table is not None
    rows = {row.head: [cell.text for cell in row.cells] for row in table.groups[0].rows}
    assert list(rows) == ["retrain", "none", "cragru", "sisa"]
    assert all(cell == numbers.NOTHING for cell in (rows["sisa"][2], rows["sisa"][4]))
    entries = [one for one in sample.cure4rec()["unlearning"] if one["method"] == "cragru"]
    for key, shown in zip(CURE4REC, rows["cragru"], strict=True):
        assert shown == numbers.plain(fmean(one["cure4rec"][key] for one in entries))
    assert cure4rec.table(forget_sets(sample.usual())[0]) is None


def test_every_figure_of_cure4rec_has_a_label() -> None:
    one = np.array([1, 2], dtype=np.int32)
    found = cure4rec_of([one, one], [one, one], np.array([9, 2]))
    assert list(found) == list(CURE4REC)


def test_guesses_at_those_who_stay_are_drawn_with_the_audits_of_others() -> None:
    chosen = forget_sets(sample.with_guesses(sample.usual(), "cragru"))[0]
    assert not any("attributes" in plot.svg for plot in plots.completeness(chosen))
    assert any("attributes: lists.gender.auc" in plot.svg for plot in plots.others(chosen))
