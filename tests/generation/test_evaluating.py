"""`cragru evaluate` with a language model behind an endpoint, which all commands ask alike."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.usecases import ForgetRequest, Project, forget, train
from tests.generation.conftest import scores
from tests.generation.servers import Exchange, chat, serving

if TYPE_CHECKING:
    from tests.conftest import Cli
    from tests.generation.conftest import Endpoint

USERS = 12
OWN = "attention + openai/test"
COMPARED = ("--forget-users", "5%", "--methods", "cragru", "--audits", "absence")
BEST = json.dumps({"best": ["B", "C", "D"]})
SPENT = ("spent", "seconds", "train_seconds", "efficiency")


@pytest.fixture
def run(cli: Cli, shop: Path, endpoint: Endpoint) -> Any:
    def call(command: str, *options: object) -> Any:
        model = ("--llm", "openai/test", "--api-base", endpoint.url, "--candidates", 12)
        few = ("--users", USERS) if command != "recommend" else ()
        plain = ("--strategies", "attention") if command == "evaluate" else ()
        return cli(command, "-C", shop, *model, *few, *plain, *options)

    return call


@pytest.fixture
def document(run: Any) -> Any:
    def call(*options: object, command: str = "evaluate", code: int = 0) -> dict[str, Any]:
        ran = run(command, *options, "--json")
        assert ran.code == code, ran
        found: dict[str, Any] = json.loads(ran.out)
        return found

    return call


def sources(found: dict[str, Any], name: str = OWN) -> dict[str, int]:
    (row,) = [one for one in found["rows"] if one["name"] == name]
    told: dict[str, int] = row["sources"]
    return told


def kept(shop: Path) -> set[str]:
    place = shop / ".cragru" / "outputs" / "evaluation"
    return {entry.name for entry in place.iterdir()} if place.is_dir() else set()


def untimed(found: Any) -> Any:
    if isinstance(found, dict):
        return {name: untimed(one) for name, one in found.items() if name not in SPENT}
    return [untimed(one) for one in found] if isinstance(found, list) else found


@pytest.mark.parametrize(("mode", "word"), [("scores", "Score every candidate"), ("list", "best?")])
def test_the_mode_changes_the_questions_and_is_told(
    document: Any, endpoint: Endpoint, mode: str, word: str
) -> None:
    endpoint.answer = scores if mode == "scores" else lambda prompt: BEST
    found = document("--llm-mode", mode)
    asked = {json.loads(body)["messages"][-1]["content"] for body in endpoint.bodies}
    assert len(asked) == USERS
    assert all(word in prompt for prompt in asked)
    used = found["config"]["llm_mode"], found["config"]["llm_mode_used"]
    assert used == (mode,) * 2
    assert found["spent"] == {
        "calls": USERS, "tokens": USERS * 120, "cost": None, "stopped": ""
    }  # fmt: skip


def test_all_three_have_the_same_mode_unless_told(
    run: Any, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CRAGRU_LLM_MODE")
    shapes = set()
    for command, options in (("recommend", ("--user", "u001")), ("tune", ()), ("evaluate", ())):
        endpoint.forget_all()
        endpoint.answer = lambda prompt: BEST
        assert run(command, *options).code == 0
        prompt = endpoint.prompts[-1]
        shapes.add(prompt[prompt.rindex("\n\n") :])
    assert len(shapes) == 1


def test_a_choice_of_mode_is_told_with_what_was_chosen(
    run: Any, document: Any, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint.answer = lambda prompt: BEST
    config = document("--llm-mode", "auto", *COMPARED)["config"]
    assert (config["llm_mode"], config["llm_mode_used"]) == ("auto", "list")
    for width in ("80", "120"):
        monkeypatch.setenv("COLUMNS", width)
        shown = run("evaluate", "--llm-mode", "auto").out
        assert "openai/test ranks in mode list (chosen by auto)" in shown
        assert "…" not in shown
        assert "mode list chosen by auto" in run("tune", "--llm-mode", "auto").out


def test_the_fitted_weight_is_that_of_the_mode(document: Any, endpoint: Endpoint) -> None:
    endpoint.answer = lambda prompt: BEST
    document("--llm-mode", "list", command="tune")
    fused = f"{OWN}, weight 0 (fitted)"
    assert fused in [row["name"] for row in document("--llm-mode", "list")["rows"]]
    endpoint.answer = scores
    assert fused not in [row["name"] for row in document()["rows"]]


def test_no_more_tokens_than_allowed_in_all_parts_together(
    run: Any, document: Any, endpoint: Endpoint, shop: Path
) -> None:
    found = document("--max-tokens", 1500)
    assert endpoint.prompts
    assert found["spent"]["tokens"] == 120 * len(endpoint.prompts) <= 1500
    assert found["spent"]["stopped"] == "the budget is used up"
    assert sources(found) == {"llm": len(endpoint.prompts), "base": USERS - len(endpoint.prompts)}
    assert any("(the budget is used up)" in note for note in found["notes"])

    endpoint.forget_all()
    ran = run("evaluate", *COMPARED, "--max-tokens", 4000, "--json")
    assert ran.code == 30
    assert "not asked for every method: the budget is used up" in ran.err
    assert 120 * len(endpoint.prompts) <= 4000
    found = json.loads(ran.out)
    assert sources(found) == {"llm": USERS}
    reasons = [entry["reason"] for entry in found["unlearning"]]
    assert reasons == ["", "the budget is used up", "the budget is used up"]
    assert len(kept(shop)) == 1

    ran = run("evaluate", *COMPARED, "--max-tokens", 2000)  # enough for the rows alone
    assert (ran.code, len(kept(shop))) == (30, 1)
    assert "ease, cragru: the budget is used up" in ran.out
    endpoint.forget_all()
    found = document(*COMPARED, "--max-tokens", 9000)
    assert [entry["reason"] for entry in found["unlearning"]] == ["", "", ""]
    assert found["unlearning"][-1]["sources"] == {"llm": USERS}
    for_two = len(endpoint.prompts) - USERS  # beside the rows: what was not finished
    endpoint.forget_all()
    document(*COMPARED, "--fresh")
    assert len(endpoint.prompts) - USERS == for_two + USERS  # retrain, for those who remain


def test_nothing_allowed_is_no_answer(run: Any, endpoint: Endpoint) -> None:
    for command in ("evaluate", "tune"):
        ran = run(command, "--max-tokens", 0)
        assert (ran.code, endpoint.prompts) == (30, []), ran
    ran = run("evaluate", "--max-cost", 1)
    assert (ran.code, endpoint.prompts) == (2, [])
    assert "--max-tokens" in ran.err


def test_a_weight_is_fitted_on_the_answers_that_were_allowed(
    document: Any, endpoint: Endpoint
) -> None:
    found = document("--max-tokens", 700, command="tune")
    assert found["users"] == found["calls"] == len(endpoint.prompts) < USERS
    assert any("the budget is used up" in note for note in found["notes"])


def test_the_time_and_the_tries_are_those_asked_for(document: Any, endpoint: Endpoint) -> None:
    endpoint.answer = lambda prompt: 500
    options = ("--llm-tries", 2, "--concurrency", 1)
    ran = document(*options, code=30)
    assert sources(ran) == {"base": USERS}
    assert len(endpoint.prompts) == 2 * 3  # three questions, each tried twice
    endpoint.forget_all()
    found = document("--llm-deadline", 0.001, code=30)
    assert found["spent"]["stopped"] == "the time for all calls is used up"
    assert endpoint.prompts == []


def test_another_mode_or_template_is_another_comparison(
    document: Any, endpoint: Endpoint, shop: Path
) -> None:
    first = document(*COMPARED)
    assert first["config"]["llm_mode"] == "scores"
    cells = kept(shop)
    asked = len(endpoint.prompts)
    again = document(*COMPARED, "--max-tokens", 100_000, "--concurrency", 2)
    assert kept(shop) == cells
    assert len(endpoint.prompts) == asked + USERS  # the rows of the table alone
    assert untimed(again["unlearning"]) == untimed(first["unlearning"])

    endpoint.answer = lambda prompt: BEST
    document(*COMPARED, "--llm-mode", "list")
    assert kept(shop) > cells
    with_mode = kept(shop)
    endpoint.answer = scores
    (shop / "words.toml").write_text('version = 1\nsystem = "You are a clerk."\n')
    (shop / "cragru.toml").write_text('[prompt]\ntemplate = "words.toml"\n')
    endpoint.forget_all()
    document(*COMPARED)
    assert kept(shop) > with_mode
    assert all(b"You are a clerk." in body for body in endpoint.bodies)


def test_a_mode_that_the_model_cannot_do_is_refused_first(
    run: Any, endpoint: Endpoint, shop: Path
) -> None:
    assert run("evaluate", "--llm-mode", "likelihood").code == 21
    assert run("evaluate", "--llm-mode", "guessing").code == 2
    assert endpoint.prompts == []
    assert not (shop / ".cragru" / "recipients.json").exists()


@pytest.mark.parametrize("command", ["evaluate", "tune"])
def test_a_recording_is_replayed_without_a_question(
    run: Any, document: Any, endpoint: Endpoint, shop: Path, tmp_path: Path, command: str
) -> None:
    compared = COMPARED if command == "evaluate" else ()
    answers = tmp_path / "answers.jsonl"
    endpoint.answer = lambda prompt: BEST
    document(*compared, "--llm-mode", "auto", command=command)
    options = (*compared, "--llm-mode", "auto", "--record", answers)
    told = document(*options, command=command)  # kept cells are run again for it
    endpoint.forget_all()
    (shop / ".cragru" / "recipients.json").unlink()
    ran = run(command, *compared, "--llm-mode", "auto", "--replay", answers, "--json")
    assert ran.code == 0, ran
    assert endpoint.prompts == []
    assert "go to" not in ran.err
    assert not (shop / ".cragru" / "recipients.json").exists()
    for name in ("rows", "unlearning", "weight"):
        assert untimed(json.loads(ran.out).get(name)) == untimed(told.get(name)), name
    assert run(command, "--llm-mode", "scores", "--replay", answers).code == 30


@pytest.mark.parametrize("command", ["evaluate", "tune"])
def test_answers_are_kept_and_not_asked_for_again(
    document: Any, endpoint: Endpoint, command: str
) -> None:
    first = document("--cache", command=command)
    asked = len(endpoint.prompts)
    again = document("--cache", command=command)
    assert len(endpoint.prompts) == asked == USERS
    for name in ("rows", "weight", "best"):
        assert untimed(again.get(name)) == untimed(first.get(name)), name


@pytest.mark.parametrize("command", ["evaluate", "tune"])
def test_a_run_that_broke_off_goes_on(
    run: Any, document: Any, endpoint: Endpoint, shop: Path, command: str
) -> None:
    def breaks(prompt: str) -> str | int:
        return scores(prompt) if len(endpoint.prompts) <= 5 else 401

    endpoint.answer = breaks
    assert run(command, "--resume", "--concurrency", 1).code == 30
    left = [*(shop / ".cragru" / "cache").rglob("*.json")]
    assert len(left) == 5
    endpoint.forget_all()
    other = "tune" if command == "evaluate" else "evaluate"
    document("--resume", command=other)  # another command's are its own affair
    endpoint.forget_all()
    document("--resume", command=command)
    assert len(endpoint.prompts) == USERS - 5
    assert not (shop / ".cragru" / "cache").exists()


def test_answers_of_the_present_state_are_not_left_behind(
    cli: Cli, run: Any, document: Any, shop: Path
) -> None:
    def left() -> list[str]:
        ran = cli("verify", "-C", shop, "--json")
        found = json.loads(ran.out)
        lines = [one for check in found["checks"] for one in check["findings"]]
        assert ran.code == (3 if lines else 0)
        return lines

    assert run("recommend", "--user", "u001", "--user", "u002", "--cache").code == 0
    document("--cache", "--forget", "spam:5%", "--methods", "cragru", "--audits", "absence")
    cache = shop / ".cragru" / "cache"
    assert left() == []

    one = next(cache.rglob("*.json"))
    moved = one.rename(one.with_name("0" * 16 + one.name[16:]))
    assert left() == [f"cache/{moved.relative_to(cache)} was left behind"]
    moved.unlink()
    stranger = cache / ("f" * 32)
    one.parent.rename(stranger)  # of nobody in the data
    assert left() == [f"cache/{stranger.name} was left behind"]
    stranger.rename(one.parent)
    assert left() == []

    assert cli("train", "-C", shop, "--seed", 3).code == 0
    assert not cache.exists()  # another state has no answers yet
    assert run("recommend", "--user", "u001", "--cache").code == 0
    forget(Project(shop), [ForgetRequest(user="u003")])
    assert not cache.exists()
    assert left() == []


def test_answers_of_a_state_that_was_replaced_meanwhile_are_not_left_behind(
    cli: Cli, run: Any, endpoint: Endpoint, shop: Path
) -> None:
    def answer(prompt: str) -> str:
        if len(endpoint.prompts) == 1:
            train(Project(shop), seed=9)
        return scores(prompt)

    endpoint.answer = answer
    users = ("--user", "u001", "--user", "u002")
    assert run("recommend", *users, "--cache", "--concurrency", 1).code == 11
    assert len(endpoint.prompts) == 1
    assert cli("verify", "-C", shop).code == 0
    assert not (shop / ".cragru" / "cache").exists()


def test_to_show_a_prompt_touches_nothing_that_was_kept(
    run: Any, endpoint: Endpoint, shop: Path, tmp_path: Path
) -> None:
    endpoint.answer = lambda prompt: scores(prompt) if len(endpoint.prompts) < 2 else 401
    users = ("--user", "u001", "--user", "u002", "--user", "u003")
    assert run("recommend", *users, "--resume", "--concurrency", 1).code == 30
    left = {*(shop / ".cragru" / "cache").rglob("*")}
    assert left
    answers = tmp_path / "answers.jsonl"
    answers.write_text("mine")
    options = ("--resume", "--record", answers, "--show-prompt")
    assert run("recommend", *users, *options).code == 0
    assert {*(shop / ".cragru" / "cache").rglob("*")} == left
    assert answers.read_text() == "mine"


def test_an_audit_asks_all_over_connections_that_are_closed_in_the_end(
    cli: Cli, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-canary-3d11")

    async def answer(exchange: Exchange) -> None:
        await exchange.send(chat(BEST))

    audit = ("--forget-users", "5%", "--methods", "cragru", "--audits", "queries", "--users", "12")
    with serving(answer) as server:
        model = ("--llm", "openai/test", "--api-base", f"{server.url}/v1", "--llm-mode", "list")
        ran = cli("evaluate", "-C", shop, *model, "--strategies", "attention", *audit)
        assert ran.code in {0, 3}, ran
        opened = {id(one.writer): one.writer for one in server.exchanges}
        asked = sum("response_format" not in one.document for one in server.exchanges)
        assert asked > 3 * len(opened)
        end = time.monotonic() + 5
        while not all(one.is_closing() for one in opened.values()) and time.monotonic() < end:
            time.sleep(0.02)
        assert all(one.is_closing() for one in opened.values())
