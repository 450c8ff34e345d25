"""Sharding by the command line: one shard is touched, it is said which, and nothing is left."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.commands.test_never_had_it import CASES

if TYPE_CHECKING:
    from tests.commands.conftest import Files, Make, Tables
    from tests.conftest import Cli, Refused

SETTINGS = """
[backbones.sharded]
base = "ease"
shards = {shards}
assignment = "{assignment}"

[backbones.sharded.options]
regularization = 5.0
"""


def divided(cli: Cli, project: Path, shards: int, assignment: str, more: str = "") -> Path:
    """Train the project in shards."""
    with (project / "cragru.toml").open("a", encoding="utf-8") as file:
        file.write(SETTINGS.format(shards=shards, assignment=assignment) + more)
    ran = cli("train", "-C", project, "--backbone", "sharded")
    assert ran.code == 0, ran
    return project


@pytest.mark.parametrize(
    ("case", "assignment"),
    [
        *((case, "random") for case in CASES),
        ("a user whose item nobody else mentions", "similarity"),
        ("some of each", "similarity"),
    ],
)
def test_forgetting_equals_never_having_had(
    cli: Cli, make: Make, tables: Tables, generation_files: Files, case: str, assignment: str
) -> None:
    asked = CASES[case]
    project = divided(cli, make(tables, "had", backbone=None), 3, assignment)
    for options in asked.commands():
        assert cli("forget", "-C", project, *options, "--yes").code == 0
    assert cli("purge", "-C", project).code == 0
    remaining = tables.without(asked.users, asked.items, asked.pairs)
    never = divided(cli, make(remaining, "never", backbone=None), 3, assignment)
    assert generation_files(project) == generation_files(never)


def shards_of(project: Path) -> dict[int, dict[str, bytes]]:
    """The bytes of each shard's model."""
    (directory,) = (project / ".cragru" / "generations").iterdir()
    found: dict[int, dict[str, bytes]] = {}
    for path in directory.glob("backbone.shard*_model_*.npy"):
        number = re.match(r"backbone\.shard(\d+)_", path.name)
        assert number is not None
        found.setdefault(int(number[1]), {})[path.name] = path.read_bytes()
    return found


def test_a_purge_touches_the_shard_of_the_user_and_says_so(cli: Cli, shop: Path) -> None:
    divided(cli, shop, 10, "random")
    before = shards_of(shop)
    assert len(before) == 10
    ran = cli("forget", "-C", shop, "--user", "u017", "--yes", "--json")
    document = json.loads(ran.out)
    assert document["layers"]["weights"] == "pending"
    assert shards_of(shop) == before
    shown = cli("purge", "-C", shop)
    assert shown.code == 0
    said = re.search(r"1 of 10 shards fitted anew \(shard (\d+)\)", shown.out)
    assert said is not None, shown.out
    after = shards_of(shop)
    assert [number for number in after if after[number] != before[number]] == [int(said[1])]
    (name,) = {one["request"] for one in document["requests"]}
    receipt = json.loads(cli("receipt", name, "-C", shop, "--json").out)
    assert receipt["layers"]["weights"] == "verified"
    assert said[0] in receipt["events"][-1]["layers"]["weights"]["note"]


def test_several_requests_are_one_purge(cli: Cli, shop: Path) -> None:
    divided(cli, shop, 10, "random")
    before = shards_of(shop)
    for user in ("u003", "u017", "u029"):
        assert cli("forget", "-C", shop, "--user", user, "--yes").code == 0
    document = json.loads(cli("purge", "-C", shop, "--json").out)
    after = shards_of(shop)
    changed = [number for number in sorted(after) if after[number] != before[number]]
    assert 1 <= len(changed) <= 3
    named = ", ".join(map(str, changed))
    assert f" {named})" in document["fitted"]
    assert document["fitted"].startswith(f"{len(changed)} of 10 shards fitted anew (shard")
    assert json.loads(cli("purge", "-C", shop, "--json").out)["fitted"] == ""


def test_where_weights_do_not_wait_forget_says_which(cli: Cli, shop: Path) -> None:
    divided(cli, shop, 10, "random", '\n[forget]\npurge = "now"\n')
    document = json.loads(cli("forget", "-C", shop, "--user", "u017", "--yes", "--json").out)
    assert document["layers"]["weights"] == "verified"
    assert "1 of 10 shards fitted anew (shard" in document["notes"]["weights"]


def test_an_item_touches_the_shards_that_mention_it(cli: Cli, shop: Path) -> None:
    divided(cli, shop, 10, "random")
    (directory,) = (shop / ".cragru" / "generations").iterdir()
    items = json.loads((directory / "catalog.json").read_text(encoding="utf-8"))["ids"]
    known = {
        number: set(np.load(path, allow_pickle=False).tolist())
        for number in range(1, 11)
        if (path := directory / f"backbone.shard{number}_columns.npy").exists()
    }
    counts = np.load(directory / "backbone.known.npy", allow_pickle=False)
    item = int(np.argmin(np.where(counts > 0, counts, 99)))
    mentioning = [number for number in sorted(known) if item in known[number]]
    assert len(mentioning) < 10
    assert cli("forget", "-C", shop, "--item", items[item], "--yes").code == 0
    document = json.loads(cli("purge", "-C", shop, "--json").out)
    assert f"(shards {', '.join(map(str, mentioning))})" in document["fitted"]


def test_options_of_the_base_are_resolved_and_recorded(cli: Cli, shop: Path) -> None:
    divided(cli, shop, 4, "similarity")
    document = json.loads(cli("status", "-C", shop, "--json").out)
    assert document["options"] == {
        "base": "ease",
        "shards": 4,
        "assignment": "similarity",
        "options": {"regularization": 5.0},
    }


@pytest.mark.parametrize(
    ("stated", "code", "says"),
    [
        ("shards = 0", 14, "shards must be from 1"),
        ('assignment = "size"', 14, "assignment is one of random, similarity"),
        ('base = "sharded"', 14, "base must be another backbone"),
        ('base = "nonesuch"', 20, "nonesuch"),
        ('base = "ease"\noptions = {lambda = 3}', 14, "unknown option `lambda`"),
    ],
)
def test_senseless_settings_are_refused(
    refused: Refused, shop: Path, stated: str, code: int, says: str
) -> None:
    with (shop / "cragru.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n[backbones.sharded]\n{stated}\n")
    refused(code, "train", "-C", shop, "--backbone", "sharded", says=says, below=shop)
