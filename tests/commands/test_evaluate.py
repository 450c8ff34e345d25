"""`cragru evaluate`: what is compared, what is left out and said, and what is refused early."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from cragru_cli.errors import PluginError
from cragru_cli.usecases import Project, evaluate

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused


def test_an_unknown_strategy_is_refused_before_anything_is_fitted(
    refused: Refused, shop: Path
) -> None:
    named = ("--strategies", "recent,nope")
    refused(20, "evaluate", "-C", shop, *named, says="called `nope`", below=shop)
    steps: list[str] = []
    with pytest.raises(PluginError, match="nope"):
        evaluate(
            Project(shop),
            strategies=["recent", "nope"],
            report=lambda step, **progress: steps.append(step),
        )
    assert steps == []


def test_without_timestamps_all_but_the_recent_are_compared(
    cli: Cli, refused: Refused, bare: Path
) -> None:
    arguments = ("evaluate", "-C", bare, "--budget", "3", "--quiet", "--json")
    ran = cli(*arguments)
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    names = {row["name"] for row in document["rows"]}
    assert "recent" not in names
    assert {"attention", "diversity", "ease", "popularity", "preference", "random"} == names
    (note,) = [note for note in document["notes"] if note.startswith("recent: ")]
    assert "no timestamps" in note
    message = refused(14, *arguments, "--strategies", "random,recent", below=bare)
    assert "no timestamps" in message
