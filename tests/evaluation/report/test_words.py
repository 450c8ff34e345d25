"""What is said follows from the figures, and from nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from cragru_cli.evaluation.report import numbers
from cragru_cli.evaluation.report.figures import Figure, Verdicts, figure
from cragru_cli.evaluation.report.reading import forget_sets
from cragru_cli.evaluation.report.words import answers
from tests.evaluation.report import sample


def said(document: dict[str, Any]) -> list[str]:
    return [" ".join(one.sentences) for one in answers(document)]


def test_figures_of_seeds_are_brought_together() -> None:
    found = figure([(0.1, [0.0, 0.2]), (0.3, [0.25, 0.4]), (None, None)])
    assert found == Figure(pytest.approx(0.2), 0.0, 0.4, 0.1, 0.3, 2)
    assert figure([(0.1, [0.0, 0.2]), (0.3, None)]).low is None, "a missing interval is not hidden"
    assert figure([(float("nan"), None), (True, None)]) == Figure()


def test_the_worst_verdict_comes_first_and_all_are_counted() -> None:
    found = Verdicts.of(["passed", "harm", "passed", "leak", None, "odd"])
    assert found.worst == "leak"
    assert found.summary == "1 leak, 1 harm, 2 unknown, 2 passed"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0.0000041, "4 µs"), (0.0123, "12.3 ms"), (0.5, "500 ms"), (4.0, "4 s"), (600.0, "10.0 min")],
)
def test_seconds(value: float, shown: str) -> None:
    assert numbers.seconds(value) == shown


def test_signs() -> None:
    assert [numbers.signed(one) for one in (0.01, -0.01, -0.00000001, None)] == [
        "+0.0100", "\N{MINUS SIGN}0.0100", "0.0000", "\N{EN DASH}",
    ]  # fmt: skip


def test_quality_names_intervals() -> None:
    quality = said(sample.usual())[0]
    assert "ease has the highest NDCG@10: 0.331 (95 % interval 0.318 to 0.344)" in quality
    assert "The intervals lie apart: ease is higher." in quality
    assert "ollama/llama3.2, which made 830 of 849 lists" in quality
    assert "The intervals overlap, so these figures do not settle which is better." in quality


def test_without_a_model_nothing_is_said_of_one() -> None:
    assert "No language model was asked" in said(sample.tiny())[0]


def test_a_model_that_never_answered_is_given_no_figure() -> None:
    document = sample.usual()
    document["rows"][-1]["sources"] = {"base": 849}
    assert "None of the lists came from ollama/llama3.2" in said(document)[0]


def test_flags_are_named_with_the_farthest_measure() -> None:
    forgotten = said(sample.usual())[1]
    assert "raise a flag in 2 of 2 cases: they can see forgotten data" in forgotten
    assert "No audit raised a flag, in 3 cases, with cragru and exact" in forgotten
    assert "(leak): push-down in 2 of 2 cases, cragru-evidence in 2 of 2 cases" in forgotten
    assert "(over-forgotten): push-down in 2 of 2 cases" in forgotten
    assert "served.auc is 0.559 against 0.721 after a new training" in forgotten


def test_what_can_be_guessed_of_those_who_stay_is_no_forgotten_data() -> None:
    sentences = answers(sample.with_guesses(sample.usual(), "cragru"))[1].sentences
    (leak,) = [one for one in sentences if one.startswith("More of the forgotten data shows")]
    assert "cragru-evidence in 2 of 2 cases" in leak
    assert "cragru in" not in leak
    at = sentences.index(
        "More can be guessed of those who stay than after a new training (leak): "
        "cragru in 2 of 2 cases."
    )
    assert "cragru with ease, attributes: lists.gender.auc is 0.730" in sentences[at + 1]
    assert not any("can be guessed" in one for one in answers(sample.usual())[1].sentences)


def test_a_case_may_show_the_forgotten_and_more_of_those_who_stay() -> None:
    sentences = answers(sample.with_guesses(sample.usual(), "cragru-evidence"))[1].sentences
    told = [one for one in sentences if "cragru-evidence in 2 of 2 cases" in one]
    assert [one.split(" than")[0] for one in told] == [
        "More of the forgotten data shows", "More can be guessed of those who stay",
    ]  # fmt: skip
    examples = [one for one in sentences if one.startswith("The largest such difference")]
    assert "attributes" not in examples[0]
    assert "attributes" in examples[1]


def test_a_blind_audit_is_called_blind() -> None:
    document = sample.usual()
    for entry in document["unlearning"]:
        if entry["method"] == "none":
            entry["verdict"] = "passed"
    assert "a pass says little" in said(document)[1]


def test_without_reference_nothing_is_judged() -> None:
    _, forgotten, better = said(sample.one_method())
    assert "Without a control that forgets nothing" in forgotten
    assert "Without a verdict (unknown): exact in 1 of 1 case." in forgotten
    assert "The reasons given: without a new training there is nothing." in forgotten
    assert "no method passed every audit in every seed, so none is named" in better


def test_better_is_who_passed_without_a_visible_loss_and_is_fast() -> None:
    better = said(sample.usual())[2]
    assert "Random users, 10 %, ease: cragru passed every audit" in better
    assert "its NDCG@10 is that of a new training, and it forgets all in" in better
    assert "No loss can be seen with exact either." in better


def test_a_visible_loss_is_never_called_better() -> None:
    document = sample.usual()
    for entry in document["unlearning"]:
        if entry["method"] in ("cragru", "exact") and "k" in entry:
            entry["k"]["10"].update(ndcg_difference=-0.02, ndcg_difference_ci=[-0.03, -0.01])
    assert "cragru and exact passed, but with a loss of utility" in said(document)[2]


def test_a_control_is_never_called_better() -> None:
    document = sample.usual()
    for entry in document["unlearning"]:
        if entry["method"] == "push-down":
            entry["verdict"] = "passed"
            for finding in entry["findings"]:
                for measure in finding["measures"]:
                    measure["verdict"] = "passed"
            entry["k"]["10"].update(ndcg_difference=0.0, ndcg_difference_ci=[0.0, 0.0])
            entry["efficiency"]["batch_seconds"] = 1e-9
    better = said(document)[2]
    assert "push-down" not in better
    assert "Random users, 10 %, ease: cragru passed every audit" in better


def test_a_flag_in_one_seed_takes_the_title_away() -> None:
    document = sample.large()
    for entry in document["unlearning"]:
        if entry["method"] == "cragru" and entry["seed"] == 2:
            entry["verdict"] = "leak"
    better = said(document)[2]
    assert ": cragru passed" not in better
    assert "Random users, 10 %, ease: exact passed every audit" in better


def test_forget_sets_and_seeds_are_grouped() -> None:
    first, second, third = forget_sets(sample.large())
    assert first.label == "random users, 10 %"
    assert first.size == "94 to 96 users, 8,004 to 8,066 interactions"
    assert second.label == "most active users, 5 %"
    assert third.label == "sensitive interactions (genre=Horror)"
    assert {backbone: len(methods) for backbone, methods in first.backbones.items()} == {
        "ease": 12, "lightgcn": 11,
    }  # fmt: skip
    unable = next(one for one in first.methods if not one.entries)
    assert unable.reasons == ("lightgcn cannot take interactions out exactly",)
