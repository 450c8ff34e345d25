"""`cragru evaluate` after a forget set: methods, audits, what is kept on the way, and its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.errors import LockedError
from cragru_cli.evaluation.cells import Cell, Outcome
from cragru_cli.evaluation.forget_sets import ForgetKind
from cragru_cli.usecases import ForgetRequest, Project, evaluate, forget
from cragru_cli.usecases.comparing import Comparing

if TYPE_CHECKING:
    from collections.abc import Callable

    from cragru_cli.evaluation.cells import Plan
    from tests.conftest import Cli, Refused

    Start = Callable[..., subprocess.Popen[bytes]]

METHODS = "push-down,cragru-evidence,cragru-mask,cragru,exact"
FAST = ("--strategies", "random", "--audits", "membership,absence,propagation")
FASTER = ("--strategies", "random", "--audits", "absence", "--users", "60")
TIMED = ("seconds", "efficiency", "retrain_seconds", "train_seconds")


def run(cli: Cli, shop: Path, *options: str, fast: tuple[str, ...] = FAST) -> dict[str, Any]:
    ran = cli("evaluate", "-C", shop, *fast, *options, "--json")
    assert ran.code == 0, ran
    found: dict[str, Any] = json.loads(ran.out)
    return found


def untimed(document: Any) -> Any:
    """A document without what a clock or the memory says."""
    if isinstance(document, dict):
        return {name: untimed(one) for name, one in document.items() if name not in TIMED}
    return [untimed(one) for one in document] if isinstance(document, list) else document


def kept(shop: Path) -> set[str]:
    place = shop / ".cragru" / "outputs" / "evaluation"
    return {entry.name for entry in place.iterdir()} if place.is_dir() else set()


def whole(shop: Path) -> set[str]:
    """Keys of results that can be read."""
    results = Project(shop).results
    return {name for name in kept(shop) if results.load(name) is not None}


@pytest.fixture(scope="module")
def document(_trained_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    import shutil

    shop = Path(shutil.copytree(_trained_shop, tmp_path_factory.mktemp("compare") / "shop"))
    comparing = Comparing(
        forget=(ForgetKind.parse("users:10%"), ForgetKind.parse("interactions:10%")),
        methods=tuple(METHODS.split(",")),
        audits=("membership", "absence", "propagation"),
    )
    return evaluate(Project(shop), strategies=["random"], comparing=comparing).document()


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The cells that were run and not loaded: method and length of a stream, as they come."""
    from cragru_cli.evaluation import runner

    found: list[str] = []
    real = runner.run_cell

    def noted(plan: Plan, cell: Cell, *rest: Any) -> Outcome:
        found.append(cell.method + (f", {cell.stream} requests" if cell.stream else ""))
        return real(plan, cell, *rest)

    monkeypatch.setattr(runner, "run_cell", noted)
    return found


def by_method(document: dict[str, Any], kind: str) -> dict[str, Any]:
    return {one["method"]: one for one in document["unlearning"] if one["forget"]["kind"] == kind}


@pytest.mark.parametrize("kind", ["users", "interactions"])
def test_what_forget_does_is_a_new_training_and_the_controls_are_flagged(
    document: dict[str, Any], kind: str
) -> None:
    found = by_method(document, kind)
    for name in ("retrain", "exact", "cragru"):
        assert found[name]["verdict"] in ("passed", "unknown"), name
        assert found[name]["overlap"] == {"5": 1.0, "10": 1.0, "20": 1.0}
        assert found[name]["k"]["10"]["ndcg_difference"] == 0.0
        assert found[name]["k"]["10"]["ndcg_difference_ci"] == [0.0, 0.0]
    for name in ("none", "push-down", "cragru-evidence", "cragru-mask"):
        assert found[name]["verdict"] in ("leak", "over-forgotten"), name
    assert found["push-down"]["overlap"]["10"] == (
        1.0 if kind == "users" else pytest.approx(1, abs=0.5)
    )


def test_every_figure_has_a_direction_a_target_and_a_reference(document: dict[str, Any]) -> None:
    measures = [
        measure
        for entry in document["unlearning"]
        for finding in entry["findings"]
        for measure in finding["measures"]
    ]
    assert measures
    for one in measures:
        assert one["direction"] in ("higher", "lower", "reference", "none")
        assert one["target"]
        assert one["reference"] is not None or one["note"], one


def test_costs_are_apart_from_figures(document: dict[str, Any]) -> None:
    costs = by_method(document, "users")["exact"]["efficiency"]
    assert costs["fit_seconds"] > 0
    assert costs["requests"] == 60
    assert costs["request_seconds"]["runs"] == 5
    assert costs["peak_bytes"] > 1 << 20
    assert (costs["calls"], costs["tokens"]) == (0, 0)


def test_streams_are_new_trainings_at_every_quarter(cli: Cli, shop: Path) -> None:
    sets = ("--forget-users", "10%", "--forget", "interactions:10%")
    fast = ("--strategies", "random", "--audits", "absence")
    options = (*sets, "--methods", "exact,cragru", "--stream", "8")
    found = run(cli, shop, *options, fast=fast)
    streams = {(one["method"], one["forget"]): one for one in found["streams"]}
    assert set(streams) == {
        (name, kind) for name in ("exact", "cragru") for kind in ("users:0.1", "interactions:0.1")
    }
    for one in streams.values():
        assert [look["overlap@10"] for look in one["checkpoints"]] == [1.0] * 4
    ran = cli("evaluate", "-C", shop, *fast, *options)
    table = ran.out[ran.out.index("Streams") :]
    for one in streams.values():
        assert f"{one['backbone']}, {one['method']}, {one['forget']}, seed 0 " in table
    assert table.count("after 4 of 8") == 4
    assert "…" not in table


def test_two_runs_are_equal_apart_from_timings(cli: Cli, shop: Path) -> None:
    options = ("--forget-users", "5%", "--methods", METHODS)
    first = run(cli, shop, *options)
    again = run(cli, shop, *options, "--fresh")
    kept_before = run(cli, shop, *options)
    spelled = {json.dumps(untimed(one)) for one in (first, again, kept_before)}
    assert len(spelled) == 1  # the order of keys as well


def test_the_readme_names_all_that_two_runs_may_differ_in() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    (told,) = [one for one in readme.splitlines() if "Two runs give the same JSON but for" in one]
    sentence = told[told.index("Two runs") :].split("). ")[0]
    named = {part.split(".")[-1] for part in sentence.split("`")[1::2]}
    assert named == set(TIMED)


def test_finished_cells_are_loaded_and_not_run(cli: Cli, shop: Path, ran: list[str]) -> None:
    options = ("--forget-users", "5%", "--methods", "exact", "--stream", "4")
    fast = ("--strategies", "random", "--audits", "membership", "--users", "60")
    first = run(cli, shop, *options, fast=fast)
    assert ran == ["retrain", "none", "exact", "exact, 4 requests", "membership-control"]
    before = {name: _times(shop, name) for name in kept(shop)}
    again = run(cli, shop, *options, fast=fast)
    assert len(ran) == len(before) == 5
    parts = ("unlearning", "streams", "controls", "curves")  # with what a clock said
    assert [again[part] for part in parts] == [first[part] for part in parts]
    assert {name: _times(shop, name) for name in kept(shop)} == before
    del ran[:]
    run(cli, shop, *options, "--fresh", fast=fast)
    assert len(ran) == 5
    assert kept(shop) == set(before)


def test_who_adds_to_a_comparison_runs_only_what_is_new(
    cli: Cli, shop: Path, ran: list[str]
) -> None:
    def added(*options: str) -> list[str]:
        del ran[:]
        run(cli, shop, *options, fast=FASTER)
        return list(ran)

    users, methods = ("--forget-users", "5%"), ("--methods", "exact")
    first = added(*users, *methods)
    assert first == ["retrain", "none", "exact"]
    assert added(*users, "--methods", "exact,push-down") == ["push-down"]
    assert added(*users, *methods, "--forget", "core:5%") == first
    assert added(*users, *methods, "--seeds", "2") == first
    assert added(*users, *methods, "--backbones", "ease,popularity") == first
    # Only now the reference and the control are to be served in another way too.
    assert added(*users, "--methods", "exact,cragru") == ["retrain", "none", "cragru"]
    for fewer in ("exact", "cragru", "push-down,exact", "cragru,push-down,exact"):
        assert added(*users, "--methods", fewer) == []


def test_a_wider_comparison_serves_a_narrower_one(cli: Cli, shop: Path, ran: list[str]) -> None:
    users = ("--forget-users", "5%")
    wide = run(cli, shop, *users, "--methods", "exact,cragru", fast=FASTER)
    del ran[:]
    narrow = run(cli, shop, *users, "--methods", "exact", fast=FASTER)
    assert ran == []
    chosen = [one for one in wide["unlearning"] if one["method"] != "cragru"]
    assert narrow["unlearning"] == chosen
    fresh = run(cli, shop, *users, "--methods", "exact", "--fresh", fast=FASTER)
    assert untimed(fresh["unlearning"]) == untimed(chosen)


def _times(shop: Path, name: str) -> float:
    return (shop / ".cragru" / "outputs" / "evaluation" / name / "CURRENT").stat().st_mtime


def test_a_damaged_cell_is_run_again(cli: Cli, shop: Path) -> None:
    options = ("--forget-users", "5%", "--methods", "exact")
    first = run(cli, shop, *options)
    place = shop / ".cragru" / "outputs" / "evaluation"
    for path in place.rglob("outcome.json"):
        path.chmod(0o600)
        path.write_bytes(path.read_bytes()[:-9] + b"x" * 9)
    assert untimed(run(cli, shop, *options)) == untimed(first)


def test_shares_that_are_written_alike_are_cells_of_their_own(shop: Path) -> None:
    from cragru_cli.backbones.model import training_of
    from cragru_cli.evaluation.cells import Plan
    from cragru_cli.evaluation.holdout import Protocol
    from cragru_cli.usecases.kept_cells import KeptCells
    from cragru_cli.usecases.reading import read_state

    state = read_state(Project(shop), with_model=False)
    plan = Plan(state.dataset, {"ease": training_of("ease", {}, 0)}, Protocol(), ())
    results = KeptCells(state, plan, fresh=False)
    one, other = (ForgetKind.parse(f"interactions:{share}%") for share in ("10", "10.004"))
    assert str(one) == str(other)
    results.save(Cell("ease", "exact", one, 0), Outcome({"a": 1}, {}))
    assert results.load(Cell("ease", "exact", one, 0)) is not None
    assert results.load(Cell("ease", "exact", other, 0)) is None


def test_behind_a_symbolic_link_nothing_is_read_written_or_deleted(
    cli: Cli, shop: Path, tmp_path: Path
) -> None:
    others = tmp_path / "others" / "evaluation" / "precious"
    others.mkdir(parents=True)
    (others / "file").write_text("theirs")
    (shop / ".cragru" / "outputs").symlink_to(tmp_path / "others")
    ran = cli("evaluate", "-C", shop, *FAST, "--forget-users", "5%", "--methods", "exact")
    assert (ran.code, "symbolic link" in ran.err) == (13, True), ran
    assert (others / "file").read_text() == "theirs"
    assert [entry.name for entry in (tmp_path / "others" / "evaluation").iterdir()] == ["precious"]


def test_a_kill_loses_at_most_the_running_cell(cli: Cli, start: Start, shop: Path) -> None:
    options = ["--forget-users", "5%", "--methods", METHODS]
    command = ("evaluate", "-C", shop, *FAST, *options, "--json")
    process = start(*command, stdout=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while len(kept(shop)) < 3 and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    left = kept(shop)
    assert len(left) >= 3
    finished = whole(shop)
    assert len(left) - len(finished) <= 1
    begin = {name: _times(shop, name) for name in finished}
    found = run(cli, shop, *options)
    assert len(found["unlearning"]) == 7
    assert {name: _times(shop, name) for name in finished} == begin


def test_forget_deletes_what_was_kept(cli: Cli, shop: Path) -> None:
    run(cli, shop, "--forget-users", "5%", "--methods", "exact")
    assert kept(shop)
    assert cli("forget", "-C", shop, "--user", "u017", "--yes").code == 0
    assert not (shop / ".cragru" / "outputs").exists()
    assert cli("verify", "-C", shop).code == 0


def test_nothing_is_kept_or_told_once_something_was_forgotten_meanwhile(shop: Path) -> None:
    project, forgot = Project(shop), []

    def forgetting(step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        if done == 1 and total and not forgot:
            forgot.append(forget(project, [ForgetRequest(user="u017")]))

    comparing = Comparing(
        forget=(ForgetKind.parse("5%"),), methods=("exact",), audits=("propagation",)
    )
    with pytest.raises(LockedError, match="carried out while this ran"):
        evaluate(project, strategies=["random"], comparing=comparing, report=forgetting)
    assert forgot
    assert not kept(shop)


def test_while_somebody_else_writes_cells_are_kept_later(shop: Path) -> None:
    from cragru_cli.backbones.model import training_of
    from cragru_cli.evaluation.cells import Plan
    from cragru_cli.evaluation.holdout import Protocol
    from cragru_cli.usecases.kept_cells import KeptCells
    from cragru_cli.usecases.reading import read_state

    project = Project(shop)
    state = read_state(project, with_model=False)
    plan = Plan(state.dataset, {"ease": training_of("ease", {}, 0)}, Protocol(), ())
    results = KeptCells(state, plan, fresh=False)
    one, other = (Cell("ease", name, ForgetKind.parse("5%"), 0) for name in ("none", "exact"))
    with project.writing("another"):
        results.save(one, Outcome({"a": 1}, {}))
        results.finish()
    assert results.notes == ["another command was writing: 1 finished part could not be kept"]
    assert not kept(shop)
    assert results.load(one) is None
    results.save(other, Outcome({"a": 2}, {}))
    assert len(kept(shop)) == 2
    assert results.load(one) == Outcome({"a": 1}, {})
    with project.writing("another"):
        results.save(one, Outcome({"a": 3}, {}))
    results.finish()
    assert results.load(one) == Outcome({"a": 3}, {})
    assert len(results.notes) == 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interruption_ends_with_its_code_and_keeps_what_is_done(
    start: Start, shop: Path, jobs: int
) -> None:
    options = ["--forget-users", "5%", "--methods", METHODS, "--jobs", str(jobs)]
    command = ("evaluate", "-C", shop, *FAST, *options, "--json")
    process = start(
        *command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    )
    deadline = time.monotonic() + 60
    while not whole(shop) and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert out == b""
    assert b"Traceback" not in err
    assert whole(shop)


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--methods", "exact"), "forget set"),
        (("--stream", "3"), "forget set"),
        (("--forget", "nobody:5%"), "no forget set"),
        (("--forget", "sensitive:5%"), "names no attribute"),
        (("--forget-users", "5%", "--audits", "queries"), "language model"),
        (("--forget-users", "5%", "--metrics", "mine"), "no metrics"),
        (("--protocol", "other"), "no protocol"),
    ],
)
def test_what_cannot_be_compared_is_refused(
    refused: Refused, shop: Path, options: tuple[str, ...], says: str
) -> None:
    refused(2, "evaluate", "-C", shop, *options, says=says, below=shop)


@pytest.mark.parametrize("option", ["--methods", "--audits", "--backbones"])
def test_unknown_parts_are_refused_by_name(refused: Refused, shop: Path, option: str) -> None:
    asked = ("evaluate", "-C", shop, "--forget-users", "5%", option, "ghost")
    refused(20, *asked, says="called `ghost`", below=shop)


def test_whoever_has_used_all_that_can_be_shown_breaks_no_promise(cli: Cli, tmp_path: Path) -> None:
    """An empty list is what a new training shows as well."""
    rows = [
        (f"user-{user:02}", f"thing-{item:02}", user + 60 * item)
        for user in range(40)
        for item in range(20)
        if (user * 7 + item * 5) % 4
    ]
    rows += [("everything", f"thing-{item:02}", 5000 + item) for item in range(20)]
    rows += [("everything", "what-nobody-else-has", 9000)]  # held out, and so never shown
    log = tmp_path / "log.csv"
    log.write_text("\n".join(["user,item,timestamp", *(",".join(map(str, row)) for row in rows)]))
    project = tmp_path / "project"
    assert cli("init", project, "--interactions", log).code == 0
    assert cli("train", "-C", project).code == 0
    asked = ("--split", "last", "--strategies", "random", "--forget-users", "20%")
    audits = ("--methods", "exact", "--audits", "remains")
    ran = cli("evaluate", "-C", project, *asked, *audits, "--json")
    assert ran.code == 0, ran
    (exact,) = [one for one in json.loads(ran.out)["unlearning"] if one["method"] == "exact"]
    assert exact["overlap"] == {"5": 1.0, "10": 1.0, "20": 1.0}


def test_too_few_items_for_spam_are_refused(refused: Refused, small: Path) -> None:
    asked = ("evaluate", "-C", small, "--split", "last", "--forget", "spam:20%")
    refused(14, *asked, says="spam pushes 10 items among others", below=small)


def test_csv_has_a_line_a_figure(cli: Cli, shop: Path) -> None:
    import csv
    import io

    ran = cli("evaluate", "-C", shop, *FAST, "--forget-users", "5%", "--methods", "exact", "--csv")
    assert ran.code == 0, ran
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert {row["group"] for row in rows} == {"recommendation", "unlearning"}
    exact = [row for row in rows if row["name"] == "exact"]
    assert {"10", "membership", "absence", "propagation"} <= {row["k"] for row in exact}
    (one,) = [row for row in exact if row["k"] == "10" and row["metric"] == "ndcg"]
    assert float(one["difference"]) == 0.0


def test_csv_says_which_forget_set_and_has_whatever_was_asked_for(cli: Cli, shop: Path) -> None:
    import csv
    import io

    sets = ("sensitive:genre=Horror:5%", "sensitive:genre=Comedy:5%", "users:5%")
    forget = [part for one in sets for part in ("--forget", one)]
    asked = (*forget, "--methods", "exact", "--metrics", "cure4rec")
    ran = cli("evaluate", "-C", shop, *FASTER, *asked, "--csv")
    assert ran.code == 0, ran
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    named = {row["forget"] for row in rows if row["group"] == "unlearning"}
    assert named == {str(ForgetKind.parse(one)) for one in sets}
    keys = ("backbone", "forget", "name", "seed", "k", "metric")
    assert len({tuple(row[key] for key in keys) for row in rows}) == len(rows)
    told = json.loads(cli("evaluate", "-C", shop, *FASTER, *asked, "--json").out)["unlearning"]
    found = {
        (row["name"], row["metric"]): row["value"]
        for row in rows
        if row["forget"] == "users:0.05" and row["metric"].startswith("cure4rec_")
    }
    assert found == {
        (one["method"], metric): str(value)
        for one in told
        if one["forget"]["kind"] == "users"
        for metric, value in one["cure4rec"].items()
    }


def test_cure4recs_figures_are_shown_where_they_are_asked_for(
    cli: Cli, shop: Path, tmp_path: Path
) -> None:
    pytest.importorskip("matplotlib")
    page = tmp_path / "page.html"
    options = (*FAST, "--forget-users", "5%", "--methods", "exact", "--report", page)
    with_them = cli("evaluate", "-C", shop, *options, "--metrics", "cure4rec")
    assert with_them.code == 0, with_them
    for shown in (with_them.out, page.read_text(encoding="utf-8")):
        assert "By the definitions in CURE4Rec" in shown
        assert "Hit@20" in shown
    without = cli("evaluate", "-C", shop, *options)
    assert "CURE4Rec" not in without.out + page.read_text(encoding="utf-8")


def test_a_tiny_project_is_compared_without_an_accident(cli: Cli, small: Path) -> None:
    ran = cli("evaluate", "-C", small, "--split", "last", "--forget-users", "20%", "--json")
    assert ran.code in (0, 3), ran
    assert json.loads(ran.out)["unlearning"]
    assert "Traceback" not in ran.err
