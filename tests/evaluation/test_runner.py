"""Cells: equal whoever runs them and when, finished ones are kept, and kept ones are not run."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation import cells, runner
from cragru_cli.evaluation.cells import Cell, Outcome, Plan
from cragru_cli.evaluation.forget_sets import ForgetKind
from cragru_cli.evaluation.holdout import Protocol
from cragru_cli.evaluation.methods.layers import Exact

TIMED = {"fit_seconds", "batch_seconds", "request_seconds", "peak_bytes"}
KIND = ForgetKind.parse("users:10%")


class Memory:
    """Keeps outcomes in memory and remembers what was asked."""

    def __init__(self) -> None:
        self.kept: dict[Cell, Outcome] = {}
        self.saved: list[Cell] = []

    def load(self, cell: Cell) -> Outcome | None:
        return self.kept.get(cell)

    def save(self, cell: Cell, outcome: Outcome) -> None:
        self.saved.append(cell)
        self.kept[cell] = outcome


@pytest.fixture(scope="module")
def plan(demo_data: Dataset) -> Plan:
    trainings = {"ease": training_of("ease", {}, 0), "bpr": training_of("bpr", {"epochs": 2}, 0)}
    return Plan(demo_data, trainings, Protocol(), (), servings=("backbone", "pipeline"))


def wanted(*methods: str) -> list[Cell]:
    return [Cell("ease", method, KIND, 0) for method in methods]


def same(one: Outcome, other: Outcome) -> bool:
    untimed = [
        {name: value for name, value in each.figures.items() if name not in TIMED}
        for each in (one, other)
    ]
    arrays = one.arrays.keys() == other.arrays.keys() and all(
        np.array_equal(array, other.arrays[name]) for name, array in one.arrays.items()
    )
    return untimed[0] == untimed[1] and arrays


def test_a_cell_gives_the_same_twice_and_in_any_order(plan: Plan) -> None:
    order = wanted("retrain", "exact", "cragru")
    forwards = runner.run(plan, order, Memory())
    backwards = runner.run(plan, order[::-1], Memory())
    assert list(forwards) == order
    assert all(same(forwards[cell], backwards[cell]) for cell in order)


def test_processes_of_their_own_give_the_same(plan: Plan) -> None:
    order = wanted("retrain", "exact")
    here = runner.run(plan, order, Memory())
    apart = runner.run(plan, order, Memory(), jobs=2)
    assert list(apart) == order
    assert all(same(here[cell], apart[cell]) for cell in order)


def test_what_is_finished_is_kept_and_not_run_again(plan: Plan) -> None:
    class Stop(BaseException):  # as Ctrl-C is
        pass

    def stops_at_last(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        if "cragru" in step:
            raise Stop

    memory = Memory()
    order = wanted("retrain", "exact", "cragru")
    with pytest.raises(Stop):
        runner.run(plan, order, memory, report=stops_at_last)
    assert memory.saved == order[:2]
    found = runner.run(plan, order, memory)
    assert memory.saved == order
    assert list(found) == order


def test_progress_counts_cells_and_tells_phases(plan: Plan) -> None:
    told: list[tuple[str, int, int]] = []

    def report(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        told.append((step, done, total))

    runner.run(plan, wanted("retrain", "exact"), Memory(), report=report)
    assert {total for _, _, total in told} == {2}
    assert [done for _, done, _ in told] == sorted(done for _, done, _ in told)
    assert told[-1][1] == 2
    assert any("fitting" in step for step, _, _ in told)
    assert any("left" in step for step, _, _ in told)


def test_a_method_that_is_unable_says_why(plan: Plan) -> None:
    outcome = cells.run(plan, Cell("bpr", "exact", KIND, 0))
    assert "new training only" in outcome.reason
    assert not outcome.arrays


def test_a_method_for_which_there_are_too_few_data_stops_nobody_else(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_few(*asked: object) -> None:
        raise BadDataError("too few users for shards")

    monkeypatch.setattr(Exact, "forget", too_few)
    for cell in (wanted("exact")[0], Cell("ease", "exact", KIND, 0, stream=4)):
        assert runner.run_cell(plan, cell).reason == "too few users for shards"


def test_costs_are_measured(plan: Plan) -> None:
    figures = cells.run(plan, wanted("exact")[0]).figures
    assert figures["fit_seconds"] > 0
    assert figures["batch_seconds"] > 0
    assert len(figures["request_seconds"]) == 5
    assert figures["peak_bytes"] > 1 << 20
    assert figures["requests"] == 60


def test_learning_curves_are_kept(plan: Plan) -> None:
    curve = cells.run(plan, Cell("bpr", "none", KIND, 0)).figures["curve"]
    assert {"epoch", "loss", "ndcg"} <= set(curve[0])


@pytest.fixture(scope="module")
def stream(plan: Plan) -> Outcome:
    return runner.run_cell(plan, Cell("ease", "exact", KIND, 0, stream=8))


def test_a_stream_is_compared_at_every_quarter(stream: Outcome) -> None:
    looks = stream.figures["checkpoints"]
    assert [look["requests"] for look in looks] == [2, 4, 6, 8]
    assert [look["overlap@10"] for look in looks] == [1.0] * 4
    assert [look["ndcg_difference"] for look in looks] == [0.0] * 4
    assert stream.figures["seconds"]["runs"] == 8


def test_a_stream_in_which_nothing_is_forgotten_drifts_away(plan: Plan) -> None:
    outcome = runner.run_cell(plan, Cell("ease", "none", KIND, 0, stream=40))
    shares = [look["overlap@10"] for look in outcome.figures["checkpoints"]]
    assert shares[-1] < 1.0
    assert shares[-1] <= shares[0]


@pytest.fixture(autouse=True)
def _no_leaks() -> Iterator[None]:
    yield
    cells._scene.cache_clear()


def test_the_second_seed_trains_with_a_seed_of_its_own(plan: Plan) -> None:
    seeds = [cells.training_for(plan, Cell("bpr", "none", KIND, seed)).seed for seed in (0, 1)]
    assert seeds == [0, 1]
