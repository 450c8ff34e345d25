"""Settings: who wins, what is refused and where it stands, and what a project may not say."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.project import settings

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused


@pytest.fixture
def untouched(shop: Path) -> Path:
    """A project that states no setting of its own."""
    (shop / "cragru.toml").write_text("")
    return shop


def personal(text: str) -> Path:
    """The user's own file."""
    path = Path(os.environ["CRAGRU_CONFIG_DIR"]) / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def _no_personal_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRAGRU_CONFIG_DIR", str(tmp_path / "config"))


def config(cli: Cli, project: Path, *options: object) -> dict[str, Any]:
    """What a list was made with."""
    ran = cli("recommend", "-C", project, "--user", "u001", *options, "--json")
    assert ran.code == 0, ran
    chosen: dict[str, Any] = json.loads(ran.out)["config"]
    return chosen


def test_flag_over_environment_over_project_over_user_over_default(
    cli: Cli, untouched: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert config(cli, untouched)["budget"] == 100
    personal("[recommend]\nbudget = 6\nstrategy = 'recent'\n")
    assert config(cli, untouched)["budget"] == 6
    (untouched / "cragru.toml").write_text("[recommend]\nbudget = 5\n")
    assert config(cli, untouched)["budget"] == 5
    monkeypatch.setenv("CRAGRU_BUDGET", "4")
    assert config(cli, untouched)["budget"] == 4
    assert config(cli, untouched, "--budget", "3")["budget"] == 3
    assert config(cli, untouched)["strategy"] == "recent"  # what nobody else says stays


@pytest.mark.parametrize(
    ("variable", "value", "key", "flag"),
    [
        ("CRAGRU_STRATEGY", "preference", "strategy", "--strategy"),
        ("CRAGRU_BUDGET", "7", "budget", "--budget"),
    ],
)
def test_each_variable_of_a_list(
    cli: Cli,
    untouched: Path,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    value: str,
    key: str,
    flag: str,
) -> None:
    by_flag = config(cli, untouched, flag, value)
    monkeypatch.setenv(variable, value)
    assert config(cli, untouched) == by_flag
    assert str(by_flag[key]) == value


def test_variables_and_flags_of_a_training(
    cli: Cli, untouched: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    personal("[train]\nbackbone = 'popularity'\nseed = 3\n[backbones.ease]\nregularization = 7\n")
    assert trained(cli, untouched) == ("popularity", {}, 3)
    (untouched / "cragru.toml").write_text("[train]\nbackbone = 'ease'\n")
    assert trained(cli, untouched) == ("ease", {"regularization": 7.0}, 3)
    (untouched / "cragru.toml").write_text("[backbones.ease]\nregularization = 9.5\n")
    monkeypatch.setenv("CRAGRU_BACKBONE", "ease")
    monkeypatch.setenv("CRAGRU_SEED", "5")
    assert trained(cli, untouched) == ("ease", {"regularization": 9.5}, 5)
    assert trained(cli, untouched, "--backbone", "popularity", "--seed", "6")[2] == 6


def trained(cli: Cli, project: Path, *options: str) -> tuple[str, dict[str, Any], int]:
    ran = cli("train", "-C", project, *options, "--json")
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    return document["backbone"], document["options"], document["seed"]


def test_a_project_is_named_by_flag_variable_or_place(
    cli: Cli, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    below = shop / "deep" / "below"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)
    assert cli("status").code == 0
    monkeypatch.chdir(tmp_path)
    assert cli("status").code == 10
    assert cli("-C", shop, "status").code == 0
    assert cli("status", "-C", shop).code == 0
    assert cli("status", "--project", shop).code == 0
    monkeypatch.setenv("CRAGRU_PROJECT", str(shop))
    assert cli("status").code == 0
    monkeypatch.setenv("CRAGRU_PROJECT", str(tmp_path / "elsewhere"))
    assert cli("status", "-C", shop).code == 0


def test_the_project_flag_wins_before_the_command_too(
    cli: Cli, shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CRAGRU_PROJECT", str(tmp_path / "elsewhere"))
    assert cli("-C", shop, "status").code == 0


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[recommend]\nbudgets = 5\n", ("[recommend]", "budgets", "budget")),
        ("[recommend]\nbudget = '5'\n", ("[recommend]", "budget", "whole number")),
        ("[recommend]\nbudget = 5.0\n", ("[recommend]", "budget", "whole number")),
        ("[recommend]\nbudget = true\n", ("[recommend]", "budget", "whole number")),
        ("[recommend]\nbudget = 0\n", ("[recommend]", "budget", "at least 1")),
        ("[recommend]\nk = -1\n", ("[recommend]", "k", "at least 1")),
        ("[recommend]\nstrategy = 5\n", ("[recommend]", "strategy", "a text")),
        ("[prompt]\nprofile_fields = 'age'\n", ("[prompt]", "profile_fields", "list")),
        ("[prompt]\nprofile_fields = [1]\n", ("[prompt]", "profile_fields", "list")),
        ("[train]\nseed = -1\n", ("[train]", "seed")),
        ("[llm]\nmodel = 'openai/x'\n", ("[llm]", "language model")),
        ("[llm]\napi_base = 'http://127.0.0.1'\n", ("[llm]",)),
        ("[extra]\nx = 1\n", ("[extra]", "[recommend]")),
        ("budget = 5\n", ("budget", "[recommend]")),
        ("[recommend\n", ("TOML",)),
        ("a = '\udcff'\n", ("TOML",)),
        ("[backbones]\nease = 5\n", ("backbones",)),
        ("[backbones.ease]\nregularization = 'x'\n", ("backbones.ease", "regularization")),
        ("[backbones.ease]\nregularization = -1\n", ("backbones.ease", "regularization")),
        ("[backbones.ease]\nregularization = nan\n", ("backbones.ease", "regularization")),
        ("[backbones.ease]\nlambda = 3\n", ("backbones.ease", "lambda", "regularization")),
    ],
)
def test_what_cannot_be_meant_is_refused_with_its_place(
    refused: Refused, shop: Path, text: str, says: tuple[str, ...]
) -> None:
    (shop / "cragru.toml").write_bytes(text.encode("utf-8", "surrogateescape"))
    message = refused(14, "train", "-C", shop, below=shop)
    for part in ("cragru.toml", *says):
        assert part in message


def test_a_slip_in_the_users_own_file_names_that_file(refused: Refused, shop: Path) -> None:
    path = personal("[recommend]\nbudgets = 5\n")
    refused(14, "train", "-C", shop, says=str(path), below=shop)


def test_the_user_may_choose_a_language_model(cli: Cli, refused: Refused, shop: Path) -> None:
    personal("[llm]\nmodel = 'ghost/x'\napi_base = 'http://127.0.0.1:9/v1'\n")
    assert settings.load(None).llm == settings.LLMSettings("ghost/x", "http://127.0.0.1:9/v1")
    assert settings.load(shop / "cragru.toml").llm.model == "ghost/x"


@pytest.mark.parametrize("value", ["0", "many", "-3", "1.5"])
def test_a_variable_is_checked_as_the_flag_is(
    refused: Refused, shop: Path, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("CRAGRU_BUDGET", value)
    refused(2, "recommend", "-C", shop, "--all", below=shop)


def test_an_empty_variable_says_nothing(
    cli: Cli, untouched: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("BUDGET", "STRATEGY", "PROJECT", "LLM", "API_BASE"):
        monkeypatch.setenv(f"CRAGRU_{name}", "")
    assert config(cli, untouched)["budget"] == 100


def test_init_writes_settings_that_read_back(cli: Cli, shop: Path) -> None:
    written = settings.load(shop / "cragru.toml")
    assert written == settings.Settings(data={"demo_seed": "0"})
    assert settings.to_toml(written) == (shop / "cragru.toml").read_bytes()


def test_init_states_only_what_decides_the_trained_state(cli: Cli, shop: Path) -> None:
    """The rest stays the user's, also what is set after the project was made."""
    text = (shop / "cragru.toml").read_text()
    sections = [line for line in text.splitlines() if line.startswith("[")]
    assert sections == ["[data]", "[train]"]
    assert config(cli, shop)["k"] == 10
    personal("[recommend]\nk = 3\n")
    assert config(cli, shop)["k"] == 3


def test_init_keeps_and_uses_settings_that_are_there(cli: Cli, tmp_path: Path) -> None:
    project = tmp_path / "mine"
    project.mkdir()
    text = "# mine\n[train]\nbackbone = 'popularity'\n"
    (project / "cragru.toml").write_text(text)
    assert cli("init", project, "--demo").code == 0
    assert (project / "cragru.toml").read_text() == text
    assert trained(cli, project)[0] == "popularity"


def test_init_refuses_settings_that_cannot_be_meant(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "cragru.toml").write_text("[recommend]\nbudgets = 5\n")
    refused(14, "init", tmp_path, "--demo", says="budgets", below=tmp_path)


def test_the_project_file_never_learns_of_the_users_model(cli: Cli, tmp_path: Path) -> None:
    personal("[llm]\nmodel = 'openai/secret'\napi_base = 'http://secret.invalid'\n")
    assert cli("init", tmp_path / "new", "--demo").code == 0
    assert "secret" not in (tmp_path / "new" / "cragru.toml").read_text()


def test_the_users_file_lies_where_the_system_wants_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("CRAGRU_CONFIG_DIR")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "xdg"))
    assert settings.user_file().name == "config.toml"
    assert "cragru" in settings.user_file().parts
