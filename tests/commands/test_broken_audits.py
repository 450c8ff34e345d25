"""An audit that fails costs its own figures: all others, and all cells, stand."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.conftest import Cli

SOUND, METHODS = ("absence",), ("retrain", "none", "exact")
ASKED = ("--forget-users", "5%", "--strategies", "random", "--users", "100")
SOURCE = """
import numpy as np
from cragru_cli.errors import LockedError
from cragru_cli.evaluation.audits.base import Audit, Finding, Measure

class Part(Audit):
    question = "Does it fail?"

    def observe(self, system, scene):
        return {"seen": np.ones(2)}

    def judge(self, seen, scene):
        return Finding(self.name, (Measure("ones", float(seen.after["seen"].sum()), "none", "2"),))

"""
FAULTS = {
    "made": "def __init__(self):\n        raise ValueError('broken')",
    "unable": "def unable(self, scene):\n        raise ValueError('broken')",
    "observe": "def observe(self, system, scene):\n        raise ValueError('broken')",
    "objects": "def observe(self, system, scene):\n        return {'seen': [{'broken'}]}",
    "judge": "def judge(self, seen, scene):\n        raise ValueError('broken')",
    "no-finding": "def judge(self, seen, scene):\n        return ['broken']",
    "no-verdict": "def judge(self, seen, scene):\n        "
    "return Finding(self.name, (Measure('x', 1.0, 'none', '1', verdict='broken'),))",
    "no-number": "def judge(self, seen, scene):\n        "
    "return Finding(self.name, (Measure('x', 'broken', 'none', '1'),))",
}
Install = Callable[[str], None]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """``install(fault)`` registers an audit ``fragile`` with a method that has the fault."""
    monkeypatch.setenv("CRAGRU_PLUGINS", "audits-of-others")
    site = tmp_path / "site"
    info = site / "audits_of_others-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: audits-of-others\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text("[cragru.audits.v1]\nfragile = audits_of_others:Part\n")
    monkeypatch.syspath_prepend(str(site))

    def make(fault: str) -> None:
        monkeypatch.delitem(sys.modules, "audits_of_others", raising=False)
        (site / "audits_of_others.py").write_text(f"{SOURCE}    {fault}\n")

    return make


def compared(
    cli: Cli, shop: Path, *options: str, methods: str = "exact"
) -> tuple[int, dict[str, Any], str]:
    audits = ",".join((*SOUND, "fragile"))
    asked = (*ASKED, "--methods", methods, "--audits", audits)
    ran = cli("evaluate", "-C", shop, *asked, *options, "--json")
    assert "Traceback" not in ran.err
    return ran.code, json.loads(ran.out) if ran.out else {}, ran.err


def by_audit(entry: dict[str, Any]) -> dict[str, Any]:
    return {one["audit"]: one for one in entry["findings"]}


@pytest.fixture(scope="module")
def whole(_trained_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The same comparison without the audit that fails."""
    from cragru_cli.evaluation.forget_sets import ForgetKind
    from cragru_cli.usecases import Project, evaluate
    from cragru_cli.usecases.comparing import Comparing

    asked = Comparing((ForgetKind.parse("5%"),), methods=("exact",), audits=SOUND)
    shop = shutil.copytree(_trained_shop, tmp_path_factory.mktemp("whole") / "shop")
    project = Project(Path(shop))
    return evaluate(project, strategies=["random"], users=100, comparing=asked).document()


@pytest.mark.parametrize("fault", FAULTS)
def test_it_costs_its_own_figures_only(
    cli: Cli, shop: Path, install: Install, whole: dict[str, Any], fault: str
) -> None:
    install(FAULTS[fault])
    code, document, err = compared(cli, shop)
    assert code == 3, err
    assert "fragile" in err
    assert [one["method"] for one in document["unlearning"]] == [*METHODS]
    for entry, sound in zip(document["unlearning"], whole["unlearning"], strict=True):
        found = by_audit(entry)
        (failed,) = found.pop("fragile")["measures"]
        assert (failed["verdict"], failed["value"], failed["reference"]) == ("unknown", None, None)
        assert "the audit `fragile` failed" in failed["note"]
        assert found == by_audit(sound)
        assert entry["verdict"] != "passed"
        assert (entry["able"], entry["k"], entry["overlap"]) == (True, sound["k"], sound["overlap"])
    (note,) = [one for one in document["notes"] if "fragile" in one]
    assert "no figures in 3 of 3 cases" in note


def test_what_failed_is_tried_again_and_then_kept(
    cli: Cli, shop: Path, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cragru_cli.evaluation import runner

    ran: list[str] = []
    whole = runner.run_cell

    def counted(plan: Any, cell: Any, *rest: Any) -> Any:
        ran.append(cell.method)
        return whole(plan, cell, *rest)

    monkeypatch.setattr(runner, "run_cell", counted)
    install(FAULTS["observe"])
    assert compared(cli, shop)[0] == 3
    install("")
    code, document, err = compared(cli, shop)
    assert code == 0, err
    assert ran == [*METHODS] * 2
    assert not any("fragile" in one for one in document["notes"])
    for entry in document["unlearning"]:
        assert by_audit(entry)["fragile"]["measures"][0]["value"] == 2.0
    assert compared(cli, shop)[1]["unlearning"] == document["unlearning"]
    assert ran == [*METHODS] * 2


def test_a_fault_at_one_system_costs_the_figures_of_that_one(
    cli: Cli, shop: Path, install: Install
) -> None:
    install(
        "def observe(self, system, scene):\n"
        "        if system.serving == 'pipeline':\n"
        "            raise ValueError('no pipelines')\n"
        "        return {'seen': np.ones(2)}"
    )
    code, document, _ = compared(cli, shop, "--jobs", "2", methods="exact,cragru")
    assert code == 3
    found = {one["method"]: by_audit(one)["fragile"] for one in document["unlearning"]}
    values = {name: one["measures"][0]["value"] for name, one in found.items()}
    assert values == {"retrain": 2.0, "none": 2.0, "exact": 2.0, "cragru": None}
    (note,) = [one for one in document["notes"] if "fragile" in one]
    assert "no figures in 1 of 4 cases" in note
    assert "no pipelines" in note


@pytest.mark.parametrize(
    ("raised", "code"), [("LockedError('no longer')", 11), ("KeyboardInterrupt", 130)]
)
def test_what_is_no_fault_of_the_audit_ends_the_run(
    cli: Cli, shop: Path, install: Install, raised: str, code: int
) -> None:
    install(f"def observe(self, system, scene):\n        raise {raised}")
    assert compared(cli, shop)[0] == code


@pytest.mark.parametrize("fault", ["observe", "judge"])
def test_tables_and_the_page_show_what_failed(
    cli: Cli, shop: Path, install: Install, tmp_path: Path, fault: str
) -> None:
    pytest.importorskip("matplotlib")
    install(FAULTS[fault])
    page = tmp_path / "page.html"
    asked = (
        *ASKED,
        "--methods",
        "exact",
        "--audits",
        "absence,fragile",
        "--details",
        "--report",
        page,
    )
    ran = cli("evaluate", "-C", shop, *asked)
    assert ran.code == 3, ran.err
    assert "fragile: failed" in ran.out  # the details
    assert "fragile: failed;" not in ran.out  # no figure with a direction and a target
    assert "unknown" in ran.out
    shown = page.read_text(encoding="utf-8")
    assert "the audit `fragile` failed (ValueError: broken)" in shown


def test_where_a_methods_own_model_was_not_seen_before_nothing_is_judged(
    cli: Cli, shop: Path, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the control saw of the backbone is no stand-in for the method's own model."""
    from cragru_cli.evaluation.methods.layers import Exact

    monkeypatch.setattr(Exact, "has_own_model", True)
    install(
        "def observe(self, system, scene):\n"
        "        if len(system.model.dataset.user_ids) == len(scene.train.user_ids):\n"
        "            raise ValueError('too early')\n"
        "        return {'seen': np.ones(2)}"
    )
    code, document, _ = compared(cli, shop)
    assert code == 3
    found = {one["method"]: by_audit(one)["fragile"] for one in document["unlearning"]}
    values = {name: one["measures"][0]["value"] for name, one in found.items()}
    assert values == {"retrain": 2.0, "none": None, "exact": None}


def test_a_leak_of_a_model_that_was_another_one_from_the_start_says_so_and_stays_a_leak(
    cli: Cli, shop: Path, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cragru_cli.evaluation.methods.layers import Exact

    monkeypatch.setattr(Exact, "has_own_model", True)
    # Value, before and reference; all of them are called a leak by the audit.
    cases = {
        "above": (0.8, 0.75, 0.7),
        "below": (0.2, 0.25, 0.3),
        "not before": (0.8, 0.7, 0.7),
        "other side": (0.8, 0.6, 0.7),
        "no reference": (0.8, 0.75, None),
    }
    install(
        "def judge(self, seen, scene):\n"
        f"        found = {cases!r}\n"
        "        measures = [Measure(name, value, 'reference', '= retrain', before=before,\n"
        "                            reference=reference, verdict='leak', note='as seen')\n"
        "                    for name, (value, before, reference) in found.items()]\n"
        "        held = Measure('held', 2.0, 'lower', '0', before=2.0, reference=0.0,\n"
        "                       verdict='leak')\n"
        "        return Finding(self.name, (*measures, held))"
    )
    _, document, _ = compared(cli, shop)
    found = {one["method"]: by_audit(one)["fragile"]["measures"] for one in document["unlearning"]}
    assert {one["verdict"] for measures in found.values() for one in measures} == {"leak"}
    noted = {one["name"]: one["note"] for one in found["exact"] if "models" in one["note"]}
    assert set(noted) == {"above", "below"}
    assert all(note.startswith("as seen; this method's own model") for note in noted.values())
    assert not any("models" in one["note"] for one in found["none"])


def test_what_another_model_still_holds_is_no_matter_of_the_model(
    cli: Cli, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cragru_cli.evaluation.methods.layers import EvidenceOnly

    monkeypatch.setattr(EvidenceOnly, "has_own_model", True)
    asked = (*ASKED, "--methods", "cragru-evidence", "--audits", "membership,remains")
    ran = cli("evaluate", "-C", shop, *asked, "--json")
    assert ran.code == 0, ran.err
    (entry,) = [
        one for one in json.loads(ran.out)["unlearning"] if one["method"] == "cragru-evidence"
    ]
    leaks = {
        one["name"]: "the difference may be that of the models" in one["note"]
        for finding in entry["findings"]
        for one in finding["measures"]
        if one["verdict"] == "leak"
    }
    assert leaks["weights.auc"]
    assert not leaks["interactions_held"]
