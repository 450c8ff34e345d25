"""Parts of other packages: found, limited, and never able to take the tool down."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Cli, Refused

    Install = Callable[..., None]

GREEDY = """
import numpy as np
from cragru_cli.retrieval.strategies.base import Strategy

class Greedy(Strategy):
    def select(self, history, candidates, budget, context):
        return np.arange({count})
"""
UNFIT = """
from cragru_cli.backbones.popularity import Popularity

class Unfit(Popularity):
    def fit(self, train, *, seed, report=None):
        raise ValueError("the matrix is too square")
"""
LOOSE = """
from dataclasses import replace
import numpy as np
from cragru_cli.generation.none import NoGenerator

class Loose(NoGenerator):
    def rank(self, requests):
        for ranking in super().rank(requests):
            size = len(ranking.order)
            yield replace(ranking, order={order})
"""


RECIPIENTS = ".cragru/recipients.json"


def assert_only_pseudonyms(project: Path) -> None:
    """All five users are noted as having been sent somewhere, and none by name."""
    noted = (project / RECIPIENTS).read_text(encoding="utf-8")
    assert len(json.loads(noted)["document"]) == 5
    for name in ("anna-lang", "björn-77", "carl:9", "dora", "emil"):
        assert name not in noted


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Make a package with one part visible, a strategy unless told otherwise, as if installed."""

    def call(
        name: str, source: str, attribute: str = "Greedy", *, kind: str = "strategies"
    ) -> None:
        place = tmp_path / "installed"
        metadata = place / f"{name}-1.2.dist-info"
        metadata.mkdir(parents=True)
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2\n")
        (metadata / "entry_points.txt").write_text(
            f"[cragru.{kind}.v1]\n{name} = {name}_module:{attribute}\n"
        )
        (place / f"{name}_module.py").write_text(source)
        monkeypatch.syspath_prepend(place)

    return call


def test_an_installed_strategy_is_one_more_choice(cli: Cli, install: Install, small: Path) -> None:
    install("firsttwo", GREEDY.format(count="budget"))
    ran = cli(
        *("recommend", "-C", small, "--user", "carl:9", "--strategy", "firsttwo"),
        *("--budget", "2", "--explain", "--jsonl"),
    )
    assert ran.code == 0
    assert [one["item"] for one in json.loads(ran.out)["evidence"]] == ["1lamp", "2rope"]
    assert "firsttwo 1.2" in cli("plugins").out


@pytest.mark.parametrize("count", ["budget + 1", "-1, 1", "99, 100"])
def test_a_strategy_cannot_take_more_than_it_may_or_than_there_is(
    refused: Refused, install: Install, small: Path, count: str
) -> None:
    name = f"greedy{abs(hash(count))}"
    install(name, GREEDY.format(count=count))
    arguments = ("recommend", "-C", small, "--user", "carl:9", "--budget", "2", "--json")
    refused(20, *arguments, "--strategy", name, says=name, below=small)


def test_a_broken_package_costs_its_own_part_only(
    cli: Cli, refused: Refused, install: Install, small: Path
) -> None:
    install("wreck", "raise OSError('libwreck.so is gone')")
    for_carl = ("recommend", "-C", small, "--user", "carl:9", "--budget", "2", "--json")
    assert cli(*for_carl).code == 0
    assert cli("plugins").code == 0
    message = refused(20, *for_carl, "--strategy", "wreck", says="libwreck.so", below=small)
    assert "pip uninstall wreck" in message
    checked = cli("plugins", "--check", "--json")
    assert checked.code == 20
    reasons = {one["name"]: one["broken"] for one in json.loads(checked.out)["plugins"]}
    assert "libwreck.so" in reasons.pop("wreck")
    assert not any(reasons.values())


def test_a_part_that_its_module_lacks(refused: Refused, install: Install, small: Path) -> None:
    install("hollow", "", attribute="Nothing")
    arguments = ("recommend", "-C", small, "--all", "--budget", "2", "--strategy", "hollow")
    refused(20, *arguments, says="hollow", below=small)


def test_other_packages_can_be_kept_out(
    cli: Cli, refused: Refused, install: Install, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("firsttwo", GREEDY.format(count="budget"))
    arguments = ("recommend", "-C", small, "--all", "--budget", "2", "--strategy", "firsttwo")
    for allowed, code in (("", 20), ("another", 20), ("another, firsttwo", 0)):
        monkeypatch.setenv("CRAGRU_PLUGINS", allowed)
        assert cli(*arguments).code == code
    monkeypatch.setenv("CRAGRU_PLUGINS", "")
    refused(20, *arguments, says="CRAGRU_PLUGINS", below=small)
    assert "attention" in cli("plugins").out


def test_another_package_cannot_take_a_built_in_name(
    cli: Cli, install: Install, small: Path
) -> None:
    install("recent", "raise OSError('never imported')")
    ran = cli("recommend", "-C", small, "--all", "--budget", "2", "--strategy", "recent")
    assert ran.code == 0


def test_built_in_parts_are_whole(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRAGRU_PLUGINS", "")
    ran = cli("plugins", "--check")
    assert ran.code == 0
    assert "broken" not in ran.out


def test_a_part_that_fails_at_work_leaves_its_name(
    refused: Refused, install: Install, small: Path
) -> None:
    install("stumbler", GREEDY.format(count="1 / 0"))
    arguments = ("recommend", "-C", small, "--all", "--budget", "2", "--strategy", "stumbler")
    assert "ZeroDivisionError" in refused(20, *arguments, says="stumbler", below=small)


def test_a_backbone_that_cannot_be_fitted_leaves_its_name(
    refused: Refused, install: Install, small: Path
) -> None:
    install("unfit", UNFIT, "Unfit", kind="backbones")
    message = refused(
        20, "train", "-C", small, "--backbone", "unfit", says="the backbone `unfit`", below=small
    )
    assert "ValueError: the matrix is too square" in message
    assert "bug" not in message


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("twice", "np.zeros(size, dtype=np.int64)"),
        ("half", "ranking.order[: size // 2]"),
        ("beyond", "ranking.order + 1"),
    ],
)
def test_a_generator_must_answer_with_a_permutation(
    refused: Refused, install: Install, small: Path, name: str, order: str
) -> None:
    install(name, LOOSE.format(order=order), "Loose", kind="generators")
    arguments = ("recommend", "-C", small, "--all", "--llm", f"{name}/model", "--quiet", "--json")
    message = refused(20, *arguments, says=f"the generator `{name}`", below=small, but=[RECIPIENTS])
    assert "permutation" in message
    assert_only_pseudonyms(small)
    assert "bug" not in message


MISCOUNT = """
from cragru_cli.generation.none import NoGenerator, base_order


class Miscount(NoGenerator):
    def rank(self, requests):
        {body}
"""


@pytest.mark.parametrize(
    ("name", "body", "says"),
    [
        ("silent", "return iter(())", "answered too few"),
        ("nothing", "return None", "TypeError"),
        ("angry", "raise ValueError('no')", "ValueError: no"),
        ("foreign", "return iter(['first', 'second'])", "no permutation"),
        (
            "talkative",
            "yield from (base_order(r) for r in requests); yield base_order(last)",
            "NameError",
        ),
    ],
)
def test_a_generator_must_answer_each_request_once(
    refused: Refused, install: Install, small: Path, name: str, body: str, says: str
) -> None:
    install(name, MISCOUNT.format(body=body), "Miscount", kind="generators")
    arguments = ("recommend", "-C", small, "--all", "--llm", f"{name}/model", "--quiet", "--json")
    message = refused(20, *arguments, says=says, below=small, but=[RECIPIENTS])
    assert_only_pseudonyms(small)
    assert f"the generator `{name}`" in message
    assert "bug" not in message


@pytest.mark.parametrize(
    ("name", "source", "reason"),
    [
        ("unloadable", "raise OSError('libwreck.so is gone')", "libwreck.so"),
        ("unworkable", GREEDY.format(count="1 / 0"), "ZeroDivisionError"),
        ("overeager", GREEDY.format(count="budget + 1"), "more than it may"),
    ],
)
def test_an_evaluation_of_all_does_without_what_is_broken(
    cli: Cli, refused: Refused, install: Install, bare: Path, name: str, source: str, reason: str
) -> None:
    install(name, source)
    arguments = ("evaluate", "-C", bare, "--budget", "3", "--quiet", "--json")
    ran = cli(*arguments)
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    assert {"ease", "preference", "random"} <= {row["name"] for row in document["rows"]}
    assert name not in {row["name"] for row in document["rows"]}
    (note,) = [note for note in document["notes"] if name in note]
    assert reason in note
    refused(20, *arguments, "--strategies", f"random,{name}", says=reason, below=bare)


def test_a_broken_part_does_not_taint_another_kind_of_its_name(cli: Cli, install: Install) -> None:
    install("ease", "raise OSError('libwreck.so is gone')")
    ran = cli("plugins", "--check", "--json")
    assert ran.code == 20
    parts = json.loads(ran.out)["plugins"]
    assert [(one["kind"], one["name"]) for one in parts if one["broken"]] == [
        ("strategies", "ease")
    ]
    lines = [line.split() for line in cli("plugins", "--check").out.splitlines()]
    states = {line[0]: line[-1] for line in lines if "ease" in line[1:2]}
    assert states == {"backbone": "ok", "strategy": "broken"}
