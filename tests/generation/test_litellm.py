"""Ranking by a model behind HTTP: a real server on the loopback, the real client library.

The client's own deprecations are not ours to mend: warnings are errors everywhere but here.
"""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.project import codec
from cragru_cli.usecases import Project
from tests.generation.conftest import scores

if TYPE_CHECKING:
    from tests.conftest import Cli, Ran, Refused
    from tests.generation.conftest import Endpoint

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
KEY = "sk-loopback-4f1d9a"
RECIPIENTS = ".cragru/recipients.json"
TWO = ("--user", "u001", "--user", "u002")


@pytest.fixture
def ask(cli: Cli, shop: Path, endpoint: Endpoint) -> Any:
    """`cragru recommend --llm` on the film shop, with the endpoint on this machine."""

    def call(*options: object) -> Ran:
        model = ("--llm", "openai/test", "--api-base", endpoint.url)
        return cli("recommend", "-C", shop, *model, "--candidates", "12", "--jsonl", *options)

    return call


def rows(ran: Ran) -> list[dict[str, Any]]:
    assert KEY not in ran.out + ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


def section(prompt: str, name: str) -> list[str]:
    return prompt.partition(f"{name}:\n")[2].partition("\n\n")[0].splitlines()


def quoted(line: str) -> str:
    """The first JSON text of a line of the prompt."""
    title: str = json.JSONDecoder().raw_decode(line, line.index('"'))[0]
    return title


def test_a_good_answer_becomes_the_list(ask: Any, endpoint: Endpoint) -> None:
    ran = ask(*TWO, "-k", "12")
    assert ran.code == 0
    assert "2 users go to openai/test" in ran.err
    assert endpoint.url in ran.err
    assert [row["source"] for row in rows(ran)] == ["llm", "llm"]
    for row, prompt in zip(rows(ran), endpoint.prompts, strict=True):
        in_prompt = [quoted(line) for line in section(prompt, "Candidates")]
        assert [one["title"] for one in row["items"]] == in_prompt[::-1]
        assert [one["score"] for one in row["items"]] == [*range(12, 0, -1)]
    assert endpoint.keys == [f"Bearer {KEY}"] * 2
    assert {path.rpartition("/v1")[2] for path in endpoint.paths} == {"/chat/completions"}


def test_equal_requests_are_equal_bytes_and_candidates_are_shuffled(
    cli: Cli, shop: Path, ask: Any, endpoint: Endpoint
) -> None:
    ask(*TWO)
    ask(*TWO)
    assert endpoint.bodies[:2] == endpoint.bodies[2:]
    plain = cli("recommend", "-C", shop, *TWO, "--candidates", "12", "-k", "12", "--jsonl")
    for row, prompt in zip(rows(plain), endpoint.prompts, strict=False):
        in_prompt = [quoted(line) for line in section(prompt, "Candidates")]
        by_backbone = [one["title"] for one in row["items"]]
        assert sorted(in_prompt) == sorted(by_backbone)
        assert in_prompt != by_backbone


def test_a_prompt_holds_the_evidence_and_neither_ids_nor_profiles(
    ask: Any, shop: Path, endpoint: Endpoint
) -> None:
    ran = ask(*TWO, "--budget", "4", "--explain")
    fields = codec.decode(Project(shop).read().contents).profiles.fields
    for row, prompt, body in zip(rows(ran), endpoint.prompts, endpoint.bodies, strict=True):
        told = [quoted(line) for line in section(prompt, "Evidence")]
        assert told == [one["title"] for one in row["evidence"]]
        assert len(told) == 4
        assert not re.search(rb"\b[uf]\d{3}\b", body)
        assert "Customer" not in prompt
        assert not [name for name in fields if f"{name}:" in prompt]


def test_what_the_data_lack_is_not_made_up_in_a_prompt(
    cli: Cli, ask: Any, tmp_path: Path, endpoint: Endpoint
) -> None:
    """Ratings of 1 and ids for titles are ours: neither is sent."""
    rows = [f"user-{at % 7},thing-{at * at % 11}" for at in range(60)]
    (tmp_path / "log.csv").write_text("\n".join(("user,item", *rows)))
    bare = tmp_path / "bare"
    assert cli("init", bare, "--interactions", tmp_path / "log.csv").code == 0
    assert cli("train", "-C", bare).code == 0
    assert ask("-C", bare, "--user", "user-3").code == 0
    (prompt,) = endpoint.prompts
    assert "untitled" in prompt
    assert "rated" not in prompt
    assert not re.search(rb"(user|thing)-\d", endpoint.bodies[0])


def test_only_named_profile_fields_are_sent(ask: Any, shop: Path, endpoint: Endpoint) -> None:
    profiles = codec.decode(Project(shop).read().contents).profiles
    shown, *held_back = profiles.fields
    (shop / "cragru.toml").write_text(f"[prompt]\nprofile_fields = ['{shown}']\n")
    assert ask("--user", "u001").code == 0
    value, *_ = profiles.rows["u001"]
    assert section(endpoint.prompts[0], "Customer") == [f'{shown}: "{value}"']
    assert held_back
    assert not [name for name in held_back if f"{name}:" in endpoint.prompts[0]]


def test_a_profile_field_that_nobody_has_is_refused(
    ask: Any, refused: Refused, shop: Path, endpoint: Endpoint
) -> None:
    """A misspelt one would silently send less than was asked for."""
    (shop / "cragru.toml").write_text("[prompt]\nprofile_fields = ['gendr']\n")
    model = ("--llm", "openai/test", "--api-base", endpoint.url)
    ran = ask("--user", "u001")
    assert ran.code == 14, ran
    assert "no profile has the field `gendr`" in ran.err
    assert "gender" in ran.err.split("Known:")[1]
    prompt = ("recommend", "--user", "u001", "--show-prompt")
    for name, *options in (prompt, ("tune",), ("evaluate",)):
        refused(14, name, "-C", shop, *model, *options, says="`gendr`", below=shop)
    assert endpoint.bodies == []
    assert not (shop / RECIPIENTS).exists()


@pytest.mark.parametrize("command", ["recommend", "tune", "evaluate"])
@pytest.mark.parametrize("model", ["nobody/knows", "/models/smollm2.gguf", "gtp-4o"])
def test_nobody_is_noted_as_told_where_nothing_can_be_sent(
    cli: Cli, shop: Path, command: str, model: str
) -> None:
    options = ["--user", "u001"] if command == "recommend" else ["--users", "3"]
    ran = cli(command, "-C", shop, "--llm", model, *options)
    assert ran.code == 30, ran
    assert f"no provider is known for the model `{model}`, so nothing was sent" in ran.err
    assert "local/PATH" in ran.err
    assert not (shop / RECIPIENTS).exists()


def test_the_forgotten_is_in_no_prompt(cli: Cli, ask: Any, shop: Path, endpoint: Endpoint) -> None:
    (row,) = rows(ask("--user", "u001", "--explain"))
    item, single = row["evidence"][0], row["evidence"][1]
    for options in (("--item", item["item"]), ("--user", "u001", "--item", single["item"])):
        assert cli("forget", "-C", shop, *options, "--yes").code == 0
    endpoint.forget_all()
    assert ask(*TWO, "--candidates", "500").code == 0
    assert not [prompt for prompt in endpoint.prompts if json.dumps(item["title"]) in prompt]
    told = [quoted(line) for line in section(endpoint.prompts[0], "Evidence")]
    assert single["title"] not in told
    endpoint.forget_all()
    assert cli("forget", "-C", shop, "--user", "u001", "--yes").code == 0
    (stranger,) = rows(ask("--user", "u001"))
    assert stranger["source"] == "popularity"
    assert endpoint.prompts == []  # nothing about a stranger is sent anywhere


def test_a_partial_answer_is_repaired_and_prose_is_marked(ask: Any, endpoint: Endpoint) -> None:
    replies = iter(['{"3": 90, "7": 20, "99": 50}', "They are all lovely.", '{"1": 1}'])
    endpoint.answer = lambda prompt: next(replies)
    ran = ask(*TWO, "--user", "u003", "-k", "12", "--concurrency", "1")
    assert ran.code == 0
    partial, prose, single = rows(ran)
    assert (partial["source"], partial["reason"]) == ("repaired", "10 missing, 1 unknown")
    assert [one["score"] for one in partial["items"]] == [90, 20, *[None] * 10]
    assert (prose["source"], single["source"]) == ("base", "repaired")
    assert "JSON" in prose["reason"]
    assert len({one["item"] for one in prose["items"]}) == 12
    assert "Sources: 2 repaired, 1 base" in ran.err


def test_a_model_that_only_talks_is_a_failure_with_lists(
    cli: Cli, shop: Path, ask: Any, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda prompt: "As a language model I cannot choose."
    ran = ask(*TWO)
    assert ran.code == 30
    assert "no list came from openai/test" in ran.err
    without = cli("recommend", "-C", shop, *TWO, "--candidates", "12", "--jsonl")
    assert [row["items"] for row in rows(ran)] == [row["items"] for row in rows(without)]
    assert {row["source"] for row in rows(ran)} == {"base"}


def test_a_server_in_trouble_is_asked_again_and_then_left_alone(
    ask: Any, endpoint: Endpoint
) -> None:
    endpoint.answer = lambda prompt: 500
    users = [part for at in range(1, 7) for part in ("--user", f"u{at:03d}")]
    ran = ask(*users)
    assert ran.code == 30
    assert [row["source"] for row in rows(ran)] == ["base"] * 6
    assert "not called again" in rows(ran)[-1]["reason"]
    assert len(endpoint.prompts) > 3  # each of three calls was tried again
    assert len(set(endpoint.prompts)) == 3


@pytest.mark.parametrize("status", [500, 400])
def test_one_failure_does_not_take_the_others_down(
    ask: Any, endpoint: Endpoint, status: int
) -> None:
    good = endpoint.answer
    failed: set[str] = set()

    def second_fails(prompt: str) -> str | int:
        if len(endpoint.prompts) == 2:
            failed.add(prompt)
        return status if prompt in failed else good(prompt)

    endpoint.answer = second_fails
    ran = ask(*TWO, "--user", "u003", "--concurrency", "1")
    assert ran.code == 0
    assert [row["source"] for row in rows(ran)] == ["llm", "base", "llm"]
    assert "the call failed" in rows(ran)[1]["reason"]


@pytest.mark.parametrize(("share", "code"), [("0", 30), ("0.0", 30), ("60%", 0), ("100%", 0)])
def test_how_many_lists_may_be_the_backbones_own(
    ask: Any, endpoint: Endpoint, share: str, code: int
) -> None:
    endpoint.answer = lambda prompt: 400 if len(endpoint.prompts) == 2 else scores(prompt)
    ran = ask(*TWO, "--concurrency", "1", "--fail-on-fallback", share)
    assert ran.code == code
    assert [one["source"] for one in rows(ran)] == ["llm", "base"]


@pytest.mark.parametrize("status", [401, 403, 404])
def test_a_refusal_ends_at_once_and_tells_no_secret(
    refused: Refused, shop: Path, endpoint: Endpoint, status: int
) -> None:
    endpoint.answer = lambda prompt: status
    model = ("--llm", "openai/test", "--api-base", endpoint.url)
    command = ("recommend", "-C", shop, "--all", *model, "--quiet")
    message = refused(30, *command, says="refused", below=shop, but=[RECIPIENTS])
    assert KEY not in message
    assert len(noted(shop, endpoint)) == 600
    assert len(endpoint.prompts) == 1


def test_a_key_within_the_address_is_not_printed(
    cli: Cli, shop: Path, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    address = endpoint.url.replace("http://", f"http://me:{KEY}@")
    asked = ("recommend", "-C", shop, "--llm", "openai/test", "--api-base", address, *TWO)
    ran = cli(*asked, "--user", "nobody", "--jsonl")
    assert {one["source"] for one in rows(ran)} == {"llm", "popularity"}
    assert endpoint.keys[0] is not None  # it was used
    assert f"of 2 users go to openai/test ({endpoint.url})" in ran.err


def test_an_endpoint_that_is_not_there(cli: Cli, shop: Path, endpoint: Endpoint) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        closed = probe.getsockname()[1]
    base = f"http://127.0.0.1:{closed}/v1"
    ran = cli("recommend", "-C", shop, "--user", "u001", "--llm", "openai/test", "--api-base", base)
    assert ran.code == 30
    assert "For u001  (base)" in ran.out
    assert "no list came from openai/test" in ran.err
    assert KEY not in ran.out + ran.err


def test_the_environment_and_the_users_file_name_a_model_too(
    cli: Cli, shop: Path, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(tmp_path))
    (tmp_path / "config.toml").write_text(
        f"[llm]\nmodel = 'openai/of-the-file'\napi_base = '{endpoint.url}'\n"
    )
    one = ("recommend", "-C", shop, "--user", "u001", "--json")
    for expected in ("openai/of-the-file", "openai/of-the-environment"):
        ran = cli(*one)
        assert ran.code == 0
        assert json.loads(ran.out)["config"]["llm"] == expected
        monkeypatch.setenv("CRAGRU_LLM", "openai/of-the-environment")
    models = [json.loads(body)["model"] for body in endpoint.bodies]
    assert models == ["of-the-file", "of-the-environment"]


def test_an_evaluation_compares_the_model(cli: Cli, shop: Path, endpoint: Endpoint) -> None:
    model = ("--llm", "openai/test", "--api-base", endpoint.url)
    options = ("--users", "3", "--strategies", "recent", "--llm-strategy", "recent", *model)
    ran = cli("evaluate", "-C", shop, *options, "--json")
    assert ran.code == 0, ran
    (row,) = [row for row in json.loads(ran.out)["rows"] if "openai/test" in row["name"]]
    assert row["sources"] == {"llm": 3}
    assert len(endpoint.prompts) == 3


def test_nothing_of_an_answer_stays_in_the_project(
    ask: Any, snapshot: Any, shop: Path, endpoint: Endpoint
) -> None:
    before = snapshot(shop)
    assert ask(*TWO).code == 0
    after = snapshot(shop)
    assert after.pop(RECIPIENTS)
    assert after == before
    assert len(noted(shop, endpoint)) == 2
    assert ask("--user", "u002", "--user", "u003").code == 0
    assert len(noted(shop, endpoint)) == 3


def noted(shop: Path, endpoint: Endpoint) -> list[str]:
    """Whose data went to the endpoint, by their pseudonyms; there is nothing else in the file."""
    text = (shop / RECIPIENTS).read_text(encoding="utf-8")
    assert not re.search(r"\b[uf]\d{3}\b", text)
    assert KEY not in text
    document: dict[str, dict[str, list[str]]] = json.loads(text)["document"]
    for pseudonym, calls in document.items():
        assert re.fullmatch("[0-9a-f]{32}", pseudonym)
        ((recipient, moments),) = calls.items()
        host = endpoint.url.removeprefix("http://").partition("/")[0]  # nothing else of it
        assert recipient == f"openai/test\t{host}"
        assert len(moments) == 2
        assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", one) for one in moments)
    return list(document)


@pytest.mark.parametrize("command", [("recommend", "--all", "--jsonl"), ("evaluate", "--json")])
def test_recipients_are_noted_before_the_first_prompt_leaves(
    cli: Cli, shop: Path, endpoint: Endpoint, command: tuple[str, ...]
) -> None:
    known: list[bool] = []

    def answer(prompt: str) -> int:
        known.append((shop / RECIPIENTS).exists())
        return 401

    endpoint.answer = answer
    name, *options = command
    model = ("--llm", "openai/test", "--api-base", endpoint.url)
    if name == "evaluate":
        options += ["--users", "3", "--strategies", "recent", "--llm-strategy", "recent"]
    assert cli(name, "-C", shop, *options, *model, "--quiet").code == 30
    assert known == [True]
    assert noted(shop, endpoint)


def test_a_strangers_directory_cannot_redirect_the_key(tmp_path: Path) -> None:
    """The client library reads ``.env`` from the working directory unless it is told not to."""
    (tmp_path / ".env").write_text("OPENAI_API_BASE=http://stranger.invalid\nSTRANGER=1\n")
    code = (
        "import os; from cragru_cli.generation.litellm import quiet_litellm; quiet_litellm();"
        "print('STRANGER' in os.environ, 'OPENAI_API_BASE' in os.environ)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={**os.environ},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == "False False\n"
