"""What decides a cell is told whole, and nothing else is: who adds elsewhere has it already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from cragru_cli import plugins
from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.evaluation import deciding
from cragru_cli.evaluation.cells import MEMBERSHIP_CONTROL, Cell, Plan
from cragru_cli.evaluation.deciding import Deciding
from cragru_cli.evaluation.forget_sets import ForgetKind
from cragru_cli.evaluation.holdout import Protocol
from cragru_cli.generation.base import Setup
from cragru_cli.generation.engines.local import LocalEngine
from cragru_cli.generation.none import NoGenerator
from cragru_cli.plugins import Kind, Part

KIND = ForgetKind.parse("users:10%")
EXACT = Cell("ease", "exact", KIND, 0)
REFERENCE = Cell("ease", "retrain", KIND, 0)
STREAM = Cell("ease", "exact", KIND, 0, stream=4)
CONTROL = Cell("ease", MEMBERSHIP_CONTROL, None, 0)
CELLS = (EXACT, REFERENCE, STREAM, CONTROL)
Change = Callable[[Plan], Plan]


@pytest.fixture
def plan(demo_data: Dataset) -> Plan:
    trainings = {"ease": training_of("ease", {}, 0)}
    return Plan(demo_data, trainings, Protocol(), ("absence", "membership"))


def own(plan: Plan, cell: Cell) -> dict[str, Any]:
    return next(Deciding(plan).documents(cell))


def trained(plan: Plan, name: str, **options: Any) -> Plan:
    return replace(plan, trainings={**plan.trainings, name: training_of(name, options, 0)})


def asked(plan: Plan, **stated: Any) -> Plan:
    return replace(plan, generator=NoGenerator("", Setup(**stated)))


MATTERS: dict[str, tuple[Change, tuple[Cell, ...]]] = {
    "its backbone's options": (lambda plan: trained(plan, "ease", regularization=7.0), CELLS),
    "the seed of the training": (
        lambda plan: replace(plan, trainings={"ease": training_of("ease", {}, 1)}),
        CELLS,
    ),
    "its method's options": (lambda plan: replace(plan, options={"exact": {"a": 1}}),
                             (EXACT, STREAM)),
    "the reference's options": (lambda plan: replace(plan, options={"retrain": {"a": 1}}),
                                (REFERENCE, STREAM)),
    "the split": (lambda plan: replace(plan, protocol=Protocol(split="last")), CELLS),
    "users set aside": (lambda plan: replace(plan, protocol=Protocol(aside=50)), CELLS),
    "audits": (lambda plan: replace(plan, audits=("absence",)), (EXACT, REFERENCE)),
    "the strategy": (lambda plan: replace(plan, strategy="recent"), (EXACT, REFERENCE, STREAM)),
    "fields of profiles": (lambda plan: replace(plan, profile_fields=("gender",)),
                           (EXACT, REFERENCE, STREAM)),
    "a model": (lambda plan: replace(plan, llm="ollama/x"), (EXACT, REFERENCE, STREAM)),
    "ways to serve": (lambda plan: replace(plan, servings=("backbone", "pipeline")), (REFERENCE,)),
    "another backbone": (lambda plan: trained(plan, "popularity"), ()),
    "another method": (lambda plan: replace(plan, options={"push-down": {"a": 1}}), ()),
    "the order of audits": (lambda plan: replace(plan, audits=("membership", "absence")), ()),
    "an address without a model": (lambda plan: asked(plan, api_base="x"), ()),
}  # fmt: skip


@pytest.mark.parametrize("what", MATTERS)
def test_a_cell_is_decided_by_what_it_uses_and_by_nothing_else(plan: Plan, what: str) -> None:
    change, decided = MATTERS[what]
    changed = change(plan)
    assert tuple(cell for cell in CELLS if own(plan, cell) != own(changed, cell)) == decided


def test_addresses_and_seeds_matter_to_a_model(plan: Plan) -> None:
    asking = replace(plan, llm="ollama/x")
    changes: tuple[dict[str, Any], ...] = (
        {"api_base": "http://127.0.0.1:1"},
        {"seed": 4},
        {"mode": "list"},
    )
    for stated in changes:
        assert own(asking, EXACT) != own(asked(asking, **stated), EXACT)


def test_cells_differ_by_all_that_names_them(plan: Plan) -> None:
    plan = trained(plan, "popularity")
    cells = [
        *CELLS,
        Cell("popularity", "exact", KIND, 0),
        Cell("ease", "none", KIND, 0),
        Cell("ease", "exact", ForgetKind.parse("core:10%"), 0),
        Cell("ease", "exact", KIND, 1),
        Cell("ease", "exact", KIND, 0, stream=5),
    ]
    documents = [own(plan, cell) for cell in cells]
    assert all(documents.count(one) == 1 for one in documents)


def test_a_seed_is_the_same_cell_wherever_the_seeds_begin(plan: Plan) -> None:
    """Seed 1 of seeds 0 to 1 trains as seed 1 alone does, if it trains by the same seed."""
    later = replace(plan, protocol=Protocol(seed=1), trainings={"ease": training_of("ease", {}, 1)})
    one = replace(EXACT, seed=1)
    assert own(plan, one) == own(later, one)
    shifted = replace(plan, protocol=Protocol(seed=1))
    assert own(plan, one) != own(shifted, one)


def test_what_was_served_in_more_ways_is_looked_for_as_well(plan: Plan) -> None:
    wide = replace(plan, servings=("backbone", "pipeline"))
    assert own(wide, REFERENCE) in list(Deciding(plan).documents(REFERENCE))
    assert own(plan, REFERENCE) not in list(Deciding(wide).documents(REFERENCE))
    for cell in (EXACT, STREAM, CONTROL, replace(REFERENCE, stream=4)):
        assert len(list(Deciding(wide).documents(cell))) == 1


class Installed:
    """Parts that are installed, with versions that can be changed and parts that can be added."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = plugins.listed
        self.newer: set[tuple[str, str]] = set()
        self.more: list[Part] = []

        def listed(kind: Kind) -> list[Part]:
            parts = [*real(kind), *(part for part in self.more if part.kind == kind)]
            return [
                replace(part, version="9") if (part.kind, part.name) in self.newer else part
                for part in parts
            ]

        monkeypatch.setattr(deciding.plugins, "listed", listed)


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Installed:
    return Installed(monkeypatch)


@pytest.mark.parametrize(
    ("part", "decided"),
    [
        (("backbones", "ease"), CELLS),
        (("methods", "exact"), (EXACT, STREAM)),
        (("methods", "retrain"), (REFERENCE, STREAM)),
        (("audits", "absence"), (EXACT, REFERENCE)),
        (("strategies", "attention"), (EXACT, REFERENCE, STREAM)),
        (("backbones", "popularity"), ()),
        (("methods", "push-down"), ()),
        (("audits", "fairness"), ()),
        (("strategies", "recent"), ()),
        (("generators", "litellm"), ()),
    ],
)
def test_a_part_in_another_version_counts_where_it_is_used(
    plan: Plan, installed: Installed, part: tuple[str, str], decided: tuple[Cell, ...]
) -> None:
    before = [own(plan, cell) for cell in CELLS]
    installed.newer.add(part)
    after = [own(plan, cell) for cell in CELLS]
    changed = tuple(
        cell for cell, one, other in zip(CELLS, before, after, strict=True) if one != other
    )
    assert changed == decided


@pytest.mark.parametrize("kind", plugins.KINDS)
def test_a_package_that_is_installed_beside_changes_nothing(
    plan: Plan, installed: Installed, kind: Kind
) -> None:
    before = [own(plan, cell) for cell in CELLS]
    installed.more.append(Part(kind, "of-others", "others", "1.0", "others:Part"))
    assert [own(plan, cell) for cell in CELLS] == before


def test_parts_that_options_name_count(plan: Plan, installed: Installed) -> None:
    plan = trained(plan, "sharded", base="popularity")
    cell = replace(EXACT, backbone="sharded")
    before = own(plan, cell)
    installed.newer.add(("backbones", "ease"))
    assert own(plan, cell) == before
    installed.newer.add(("backbones", "popularity"))
    assert own(plan, cell) != before


def test_the_code_of_a_plugin_decides(
    plan: Plan, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever works on a plugin changes it and keeps its version."""
    monkeypatch.syspath_prepend(tmp_path)
    package = tmp_path / "worked_on"
    package.mkdir()
    for name in ("__init__.py", "method.py", "inner.py"):
        (package / name).write_text("")
    part = Part("methods", "exact", "cragru-worked-on", "1.0", "worked_on.method:Method")
    monkeypatch.setattr(plugins, "listed", lambda kind: [part] if kind == "methods" else [])

    def told() -> dict[str, Any]:
        deciding._code.cache_clear()
        return own(plan, EXACT)

    first = told()
    assert told() == first
    (package / "inner.py").write_text("better = True")
    assert told() != first


def test_the_file_of_a_local_model_decides(tmp_path: Path) -> None:
    model = tmp_path / "model.gguf"
    model.write_bytes(b"GGUF one")
    first = LocalEngine(model).version
    assert LocalEngine(model).version == first
    model.write_bytes(b"GGUF other")
    assert LocalEngine(model).version != first
    directory = tmp_path / "model"
    directory.mkdir()
    (directory / "config.json").write_text("{}")
    (directory / "model.safetensors").write_bytes(b"one")
    first = LocalEngine(directory).version
    (directory / "model.safetensors").write_bytes(b"other")
    assert LocalEngine(directory).version != first
