"""`cragru evaluate` says what it did not measure, and ends with 3 where a promise was broken."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.evaluation import comparison
from cragru_cli.evaluation.audits.base import Finding, Measure
from cragru_cli.evaluation.comparison import Entry
from cragru_cli.evaluation.forget_sets import ForgetKind
from cragru_cli.unlearning import dates, recovery
from cragru_cli.unlearning.orders import Terms
from cragru_cli.usecases import ForgetRequest, Project, evaluate
from cragru_cli.usecases.comparing import Compared, Comparing

if TYPE_CHECKING:
    from tests.conftest import Cli

SETS = ("--forget-users", "5%", "--users", "60", "--strategies", "random", "--methods", "exact")
FORGET = {"kind": "users", "share": 0.1, "attribute": ""}


def compared(*entries: Entry, streams: tuple[dict[str, Any], ...] = ()) -> Compared:
    return Compared(entries, streams, (), {}, (), ())


def of(method: str, backbone: str = "ease", **told: Any) -> Entry:
    return Entry(backbone, method, 0, FORGET, **told)


def test_an_audit_that_has_nothing_to_say_is_named_with_its_reason(cli: Cli, shop: Path) -> None:
    """Whoever named it asked for its figures; who did not is told that there are none."""
    why = "audit `exposure` has no figures of users:0.05: `users` forgets users with everything"
    ran = cli("evaluate", "-C", shop, *SETS, "--audits", "remains,exposure", "--json")
    assert ran.code == 3, ran
    assert why in ran.err
    assert why in " ".join(json.loads(ran.out)["notes"])
    ran = cli("evaluate", "-C", shop, *SETS, "--json")
    assert ran.code == 0, ran
    assert why in " ".join(json.loads(ran.out)["notes"])


def test_named_methods_are_judged_with_the_yardsticks_of_all(cli: Cli, shop: Path) -> None:
    """What a second new training differs by is chance, whoever is compared with the first."""
    ran = cli("evaluate", "-C", shop, *SETS, "--audits", "remains", "--json")
    config = json.loads(ran.out)["config"]
    assert config["methods"] == ["retrain", "retrain-again", "none", "exact"]


def test_a_second_training_that_would_be_the_same_says_so(cli: Cli, shop: Path) -> None:
    named = (*SETS, "--methods", "retrain-again,exact", "--audits", "remains", "--json")
    notes = json.loads(cli("evaluate", "-C", shop, *named).out)["notes"]
    assert "ease, retrain-again: a new training of `ease` comes out the same" in " ".join(notes)


def test_while_a_request_is_carried_out_older_cells_are_not_served(shop: Path) -> None:
    """Cells are named after the generation on the disk, which still has what the data lack."""

    def figures() -> tuple[int, Any]:
        comparing = Comparing(
            forget=(ForgetKind.parse("5%"),), methods=("exact",), audits=("remains",)
        )
        found = evaluate(Project(shop), strategies=["random"], comparing=comparing).document()
        one = next(one for one in found["unlearning"] if one["method"] == "none")
        return found["config"]["train"], one["k"]["10"]["ndcg"]

    before = figures()
    with recovery.writing(Project(shop), "forget") as session:
        session.submit([ForgetRequest(user="u017")], Terms(dates.now(), 30))
        meanwhile = figures()
        session.commit()
    after = figures()
    assert meanwhile == after
    assert meanwhile[0] < before[0]


@pytest.mark.parametrize("method", ["exact", "cragru"])
def test_what_fails_or_drifts_in_our_own_methods_is_a_broken_promise(method: str) -> None:
    look = {"requests": 4, "overlap@10": 0.71}
    one = {"backbone": "ease", "method": method, "forget": "users:0.1", "checkpoints": [look]}
    (said,) = compared(streams=(one,)).broken_promises
    assert "after 4 requests: 0.71 of the places" in said
    (said,) = compared(of(method, reason="it failed")).broken_promises
    assert said == f"ease, {method}, users: no figures: it failed"
    (said,) = compared(of(method, overlap={"10": 0.9})).broken_promises
    assert "0.9 of the places" in said


def test_what_is_no_promise_is_not_broken() -> None:
    unable = of("exact", "bpr", reason="the backbone `bpr` forgets by a new training only")
    look = {"requests": 4, "overlap@10": 1.0}
    kept = {"backbone": "ease", "method": "exact", "forget": "users:0.1", "checkpoints": [look]}
    failed = {"backbone": "bpr", "method": "exact", "forget": "users:0.1", "reason": "unable"}
    entries = (unable, of("none", overlap={"10": 0.5}), of("exact", overlap={"10": 1.0}))
    assert compared(*entries, streams=(kept, failed)).broken_promises == []


@pytest.mark.parametrize("reference", [None, float("nan")])
def test_a_figure_without_a_number_to_compare_with_is_lacking(reference: float | None) -> None:
    def found(reference: float | None) -> list[str]:
        measure = Measure("auc", 0.5, "retrain", "= retrain", reference=reference,
                          verdict="unknown", note="nobody answered")  # fmt: skip
        return comparison.lacking([of("cragru", findings=(Finding("queries", (measure,)),))])

    assert found(reference) == ["ease, cragru: queries: auc: nobody answered"]
    assert found(0.5) == []
