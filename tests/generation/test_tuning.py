"""`cragru tune` with a language model behind an endpoint: calls, recipients, modes, forgetting."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.data.splits import split
from cragru_cli.generation.base import Setup
from cragru_cli.project import codec
from cragru_cli.project.settings import LLMSettings, Settings
from cragru_cli.usecases import ForgetRequest, Project, forget, recommend
from cragru_cli.usecases.generating import Asking
from cragru_cli.usecases.reading import read_state
from cragru_cli.usecases.weights import keep, weight_for
from tests.generation.conftest import scores
from tests.generation.test_litellm import quoted, section

if TYPE_CHECKING:
    from tests.conftest import Cli
    from tests.generation.conftest import Endpoint

USERS = 24


@pytest.fixture
def run(cli: Cli, shop: Path, endpoint: Endpoint) -> Any:
    def call(command: str, *options: object) -> Any:
        model = ("--llm", "openai/test", "--api-base", endpoint.url, "--candidates", 12)
        return cli(command, "-C", shop, *model, *options)

    return call


def stored(shop: Path) -> int:
    place = shop / ".cragru" / "outputs" / "fusion"
    return len([*place.iterdir()]) if place.is_dir() else 0


def test_calls_are_told_before_they_are_made_and_recipients_noted(
    run: Any, shop: Path, endpoint: Endpoint
) -> None:
    noted: list[int] = []

    def answer(prompt: str) -> str:
        document = json.loads((shop / ".cragru" / "recipients.json").read_text())["document"]
        noted.append(len(document))
        return scores(prompt)

    endpoint.answer = answer
    ran = run("tune", "--users", USERS, "--json")
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    assert f"{USERS} users go to openai/test ({endpoint.url}), in about {USERS} calls" in ran.err
    assert noted == [USERS] * USERS
    assert document["calls"] == len(endpoint.prompts) == USERS
    assert document["tokens"] == USERS * 120
    assert document["weight"] == 0  # the later it stands in a prompt, the better
    assert document["soundness"]["says_nothing"]
    endpoint.forget_all()
    ran = run("recommend", "--user", "u001", "--jsonl")
    assert json.loads(ran.out)["source"] == "base"
    assert endpoint.prompts == []


def test_what_is_held_out_is_in_no_evidence(run: Any, shop: Path, endpoint: Endpoint) -> None:
    dataset = codec.decode(Project(shop).read().contents)
    log, held_out = dataset.interactions, split(dataset, "random", 0).validation
    titles = dataset.catalog.titles
    assert run("tune", "--users", 100, "--budget", 500).code == 0
    shown = {
        frozenset(quoted(line) for line in section(prompt, "Evidence"))
        for prompt in endpoint.prompts
    }
    expected = set()
    for row in range(dataset.n_users):
        part = log.of(row)
        kept = log.items[part][~held_out[part]]
        if len(kept) < part.stop - part.start:
            expected.add(frozenset(titles[item] for item in kept.tolist()))
    assert len(shown) > 90
    assert shown <= expected


def test_the_texts_of_the_project_are_those_that_are_sent_everywhere(
    run: Any, shop: Path, endpoint: Endpoint
) -> None:
    (shop / "mine.toml").write_text("version = 1\nsystem = 'Ours alone.'\n")
    with (shop / "cragru.toml").open("a") as file:
        file.write('\n[prompt]\ntemplate = "mine.toml"\n')
    assert run("recommend", "--user", "u001").code == 0
    settings, calls = asked(shop, endpoint), Asking(Setup(mode="scores"))
    list(recommend(Project(shop), users=["u001"], settings=settings, calls=calls).rows)
    assert run("tune", "--users", 3).code == 0
    systems = [json.loads(one)["messages"][0]["content"] for one in endpoint.bodies]
    assert systems == ["Ours alone."] * 5


def asked(shop: Path, endpoint: Endpoint) -> Settings:
    flags = {"llm_model": "openai/test", "llm_api_base": endpoint.url}
    return Project(shop).settings().with_flags(**flags)


def test_a_way_that_was_chosen_for_the_model_is_kept_under_both_names(
    run: Any, shop: Path, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda prompt: json.dumps({"best": ["B", "C", "D"]})
    ran = run("tune", "--users", USERS, "--llm-mode", "auto", "--json")
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    assert (document["config"]["mode"], document["mode"]) == ("auto", "list")
    assert stored(shop) == 2
    for mode in ("auto", "list"):
        ran = run("recommend", "--user", "u001", "--llm-mode", mode)
        assert "No weight" not in ran.err, mode
    assert "No weight" in run("recommend", "--user", "u001", "--llm-mode", "scores").err


def test_what_the_model_cannot_do_is_refused_before_anything_is_sent_or_noted(
    run: Any, shop: Path, endpoint: Endpoint
) -> None:
    ran = run("tune", "--users", USERS, "--llm-mode", "likelihood")
    assert (ran.code, endpoint.prompts) == (21, [])
    assert run("tune", "--llm-mode", "guessing").code == 2
    assert not (shop / ".cragru" / "recipients.json").exists()


def test_nothing_is_sent_once_something_was_forgotten(
    run: Any, shop: Path, endpoint: Endpoint
) -> None:
    done: list[int] = []

    def answer(prompt: str) -> str:
        if not done:
            done.append(1)
            forget(Project(shop), [ForgetRequest(user="u003")])
            done.append(len(endpoint.prompts))
        return scores(prompt)

    endpoint.answer = answer
    ran = run("tune", "--users", 200, "--json")
    assert (ran.code, ran.out) == (11, "")
    assert "carried out while this ran" in ran.err
    assert len(endpoint.prompts) <= done[1] + 8  # those under way
    assert stored(shop) == 0


def test_a_provider_that_refuses_ends_it(run: Any, shop: Path, endpoint: Endpoint) -> None:
    endpoint.answer = lambda prompt: 401
    assert run("tune", "--users", USERS).code == 30
    assert stored(shop) == 0


def test_a_weight_counts_for_the_server_and_the_prompt_that_it_was_fitted_with(shop: Path) -> None:
    state = read_state(Project(shop))
    chosen = state.project.settings()
    llm = LLMSettings("openai/default", "http://127.0.0.1:8001/v1")
    chosen = replace(chosen, llm=llm)
    keep(state, chosen, ["list"], 0.5)
    found = weight_for(state, chosen, "list")
    assert found is not None
    assert (found.value, found.origin) == (0.5, "fitted")
    elsewhere = replace(llm, api_base="http://127.0.0.1:8002/v1")
    shown = replace(chosen.prompt, profile_fields=("age",))
    for other in (replace(chosen, llm=elsewhere), replace(chosen, prompt=shown)):
        found = weight_for(state, other, "list")
        assert found is not None
        assert found.origin == "none"
