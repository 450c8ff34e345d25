"""The verbs as functions: the documented example runs, and says what the commands say."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cragru_cli import usecases

if TYPE_CHECKING:
    from tests.conftest import Cli


def test_the_example_in_the_documentation_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    documentation = usecases.__doc__ or ""
    begin = documentation.index("    from cragru_cli")
    example = documentation[begin : documentation.index("Each result")]
    monkeypatch.chdir(tmp_path)
    exec(compile(textwrap.dedent(example), "example", "exec"), {})
    assert "'user': 'u001'" in capsys.readouterr().out
    assert usecases.status(usecases.Project(tmp_path / "shop")).users == 599


def test_all_that_is_promised_is_there() -> None:
    assert all(hasattr(usecases, name) for name in usecases.__all__)


def test_documents_are_those_of_the_commands(cli: Cli, small: Path) -> None:
    project = usecases.Project(small)
    printed = json.loads(cli("status", "-C", small, "--json").out)
    assert usecases.status(project).document() == printed
    lists = usecases.recommend(project, users=["dora"], explain=True)
    ran = cli("recommend", "-C", small, "--user", "dora", "--explain", "--json")
    assert lists.document(list(lists.rows)) == json.loads(ran.out)


def test_a_program_can_forget_in_memory_and_recommend_at_once(small: Path) -> None:
    forgetter = usecases.Forgetter(usecases.Project(small).read().contents)
    assert forgetter.model is not None
    forgetter.forget([usecases.ForgetRequest(user="dora"), usecases.ForgetRequest(item="2rope")])
    assert forgetter.dataset.user("dora") is None
    popular = {forgetter.dataset.catalog.ids[item] for item in forgetter.model.popular()}
    assert popular == {"5kite", "1lamp", "isbn:3", "8bell", "9loose"}
    assert usecases.status(usecases.Project(small)).users == 5  # nothing is on the disk yet


def test_a_request_names_something() -> None:
    with pytest.raises(Exception, match="nothing to forget"):
        usecases.ForgetRequest()
