"""Tables and drawings, piece by piece."""

from __future__ import annotations

from itertools import combinations

from cragru_cli.evaluation.report import plots, tables
from cragru_cli.evaluation.report.canvas import Sheet, picture
from cragru_cli.evaluation.report.reading import forget_sets
from cragru_cli.evaluation.report.scatter import free_place
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
