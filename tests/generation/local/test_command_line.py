"""All ways to rank through the command line, by a real model, without a network."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Cli

SMALL = ("--budget", "5", "--candidates", "8", "-k", "5", "--strategy", "recent")
USERS = ("u003", "u017", "u042", "u101")
SURE = ("first-token", "pointwise", "likelihood")


def sources(cli: Cli, shop: Path, model: tuple[str, ...], mode: str) -> list[str]:
    asked = [part for user in USERS for part in ("--user", user)]
    limits = ("--concurrency", "1", "--llm-timeout", "200")
    ran = cli(
        "recommend", "-C", shop, *asked, *SMALL, *model, "--llm-mode", mode, *limits, "--jsonl"
    )
    assert ran.code in (0, 30), ran
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert [row["user"] for row in rows] == list(USERS)
    assert all(len(row["items"]) == 5 for row in rows)
    return [row["source"] for row in rows]


@pytest.mark.parametrize("mode", ["scores", "list", "first-token", "pointwise"])
def test_a_real_model_behind_an_endpoint(
    cli: Cli, shop: Path, smollm2_endpoint: str, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "nobody checks it")
    model = ("--llm", "openai/smollm2", "--api-base", smollm2_endpoint)
    found = sources(cli, shop, model, mode)
    if mode in SURE:
        assert found == ["llm"] * len(USERS)
    else:
        assert set(found) <= {"llm", "repaired", "base"}


def test_a_real_model_in_the_process(
    cli: Cli, shop: Path, needs_local: None, smollm2: Path
) -> None:
    model = ("--llm", f"local/{smollm2}")
    assert sources(cli, shop, model, "likelihood") == ["llm"] * len(USERS)
