"""`cragru recommend`: for whom, from what, and within which limits."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.project import codec
from cragru_cli.usecases import Project

if TYPE_CHECKING:
    from tests.commands.conftest import Tables
    from tests.conftest import Cli, Refused

STRATEGIES = ("attention", "diversity", "preference", "random", "recent")


def lines(cli: Cli, *arguments: object, stdin: bytes = b"") -> list[dict[str, Any]]:
    """What ``recommend --jsonl`` prints."""
    ran = cli("recommend", *arguments, "--jsonl", stdin=stdin)
    assert ran.code == 0, ran
    return [json.loads(line) for line in ran.out.splitlines()]


def users_of(rows: list[dict[str, Any]]) -> list[str]:
    return [row["user"] for row in rows]


def items_of(row: dict[str, Any]) -> list[str]:
    return [one["item"] for one in row["items"]]


def seen_by_user(project: Path) -> dict[str, set[str]]:
    """What each user's remaining interactions mention."""
    dataset = codec.decode(Project(project).read().contents)
    ids, log = dataset.catalog.ids, dataset.interactions
    return {
        user: {ids[item] for item in log.items[log.of(row)]}
        for row, user in enumerate(dataset.user_ids)
    }


def test_users_come_in_the_order_they_were_named(cli: Cli, small: Path) -> None:
    named = ("emil", "anna-lang", "stranger", "dora", "emil")
    options = [part for user in named for part in ("--user", user)]
    assert users_of(lines(cli, "-C", small, *options)) == list(named)


def test_users_from_a_file_and_from_stdin(cli: Cli, small: Path, tmp_path: Path) -> None:
    listed = "\ufeffbjörn-77\r\n\r\n  carl:9\nstranger".encode()
    (tmp_path / "users.txt").write_bytes(listed)
    expected = ["björn-77", "carl:9", "stranger"]
    assert users_of(lines(cli, "-C", small, "--users-from", tmp_path / "users.txt")) == expected
    assert users_of(lines(cli, "-C", small, "--users-from", "-", stdin=listed)) == expected
    mixed = lines(cli, "-C", small, "--users-from", "-", "--user", "dora", stdin=listed)
    assert users_of(mixed) == ["dora", *expected]


def test_all_is_everybody_with_interactions(cli: Cli, small: Path, shop: Path) -> None:
    everybody = ["anna-lang", "björn-77", "carl:9", "dora", "emil"]
    assert users_of(lines(cli, "-C", small, "--all")) == everybody
    assert users_of(lines(cli, "-C", shop, "--all")) == [f"u{at:03d}" for at in range(1, 601)]


@pytest.mark.parametrize("user", ["stranger", "frieda"])
def test_without_a_history_there_is_the_popularity_list(
    cli: Cli, small: Path, tables: Tables, user: str
) -> None:
    counts: dict[str, int] = {}
    for _, item, _, _ in tables.interactions:
        counts[item] = counts.get(item, 0) + 1
    (row,) = lines(cli, "-C", small, "--user", user, "--explain")
    assert row["source"] == "popularity"
    assert row["evidence"] == []
    assert items_of(row) == sorted(counts, key=lambda item: (-counts[item], item))
    assert [one["score"] for one in row["items"]] == sorted(counts.values(), reverse=True)


def test_the_remark_on_popularity_can_be_silenced(cli: Cli, small: Path) -> None:
    arguments = ("recommend", "-C", small, "--user", "stranger", "--json")
    assert "popularity" in cli(*arguments).err
    assert cli(*arguments, "--quiet").err == ""
    assert cli("--quiet", *arguments).err == ""


@pytest.mark.parametrize(
    ("given", "evidence"),
    [
        (["5kite"], [("5kite", 1.0)]),
        (["5kite:4.5"], [("5kite", 4.5)]),
        (["isbn:3:2"], [("isbn:3", 2.0)]),
        (["8bell:3", "5kite", "isbn:3:-1"], [("8bell", 3.0), ("5kite", 1.0), ("isbn:3", -1.0)]),
        (["5kite:1", "8bell", "5kite:5"], [("8bell", 1.0), ("5kite", 5.0)]),
    ],
)
def test_a_history_given_on_the_spot(
    cli: Cli, small: Path, given: list[str], evidence: list[tuple[str, float]]
) -> None:
    options = [part for entry in given for part in ("--history", entry)]
    (row,) = lines(cli, "-C", small, *options, "--explain")
    assert row["user"] == ""
    assert row["source"] == "base"
    assert [(one["item"], one["rating"]) for one in row["evidence"]] == evidence
    assert not {item for item, _ in evidence} & set(items_of(row))


def test_an_id_with_a_colon_needs_no_rating(cli: Cli, small: Path) -> None:
    (row,) = lines(cli, "-C", small, "--history", "isbn:3", "--explain")
    assert [(one["item"], one["rating"]) for one in row["evidence"]] == [("isbn:3", 1.0)]


def test_a_given_history_recommends_as_the_same_history_in_the_data(cli: Cli, shop: Path) -> None:
    whole = ("-C", shop, "--budget", "500", "--explain")
    (known,) = lines(cli, *whole, "--user", "u042")
    history = [
        part
        for one in known["evidence"]
        for part in ("--history", f"{one['item']}:{one['rating']:g}")
    ]
    (given,) = lines(cli, *whole, *history)
    assert (given["items"], given["evidence"]) == (known["items"], known["evidence"])


def test_ratings_that_nobody_gave_are_not_shown(cli: Cli, bare: Path) -> None:
    for whom in (("--user", "user-03"), ("--history", "thing-04")):
        ran = cli("recommend", "-C", bare, *whom, "--explain", "--json")
        (row,) = json.loads(ran.out)["users"]
        assert row["evidence"]
        assert {one["rating"] for one in row["evidence"]} == {None}
    assert cli("recommend", "-C", bare, "--user", "user-03", "--explain").code == 0


def test_without_timestamps_nothing_is_recent(cli: Cli, refused: Refused, bare: Path) -> None:
    everybody = ("recommend", "-C", bare, "--all", "--strategy", "recent", "--json")
    message = refused(14, *everybody, "--budget", "5", says="no timestamps", below=bare)
    assert "another strategy" in message
    assert cli(*everybody, "--budget", "18").code == 0  # there is nothing to choose


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_budget_is_a_hard_limit_and_evidence_is_history(
    cli: Cli, shop: Path, strategy: str
) -> None:
    seen = seen_by_user(shop)
    rows = lines(cli, "-C", shop, "--all", "--strategy", strategy, "--budget", "7", "--explain")
    assert len(rows) == 600
    for row in rows:
        evidence = [one["item"] for one in row["evidence"]]
        assert len(evidence) == 7  # everybody in the shop has more than that
        assert set(evidence) <= seen[row["user"]]


def test_a_budget_beyond_the_history_uses_all_of_it(cli: Cli, small: Path) -> None:
    seen = seen_by_user(small)
    for row in lines(cli, "-C", small, "--all", "--budget", "5", "--explain"):
        assert {one["item"] for one in row["evidence"]} == seen[row["user"]]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_seen_items_are_never_recommended(cli: Cli, shop: Path, strategy: str) -> None:
    seen = seen_by_user(shop)
    everything = set().union(*seen.values())
    wanted = ("--strategy", strategy, "--budget", "5", "-k", "500")
    sample = [part for user in [*seen][::60] for part in ("--user", user)]
    for row in lines(cli, "-C", shop, *sample, *wanted):
        listed = items_of(row)
        assert len(listed) == len(set(listed))
        assert set(listed) == everything - seen[row["user"]]


def test_items_that_nobody_uses_are_not_recommended(cli: Cli, small: Path) -> None:
    for row in lines(cli, "-C", small, "--user", "dora", "--user", "stranger", "-k", "50"):
        assert "6dust" not in items_of(row)


@pytest.mark.parametrize("k", [1, 3, 10, 60])
def test_a_list_has_k_items_in_rank_order(cli: Cli, shop: Path, k: int) -> None:
    for row in lines(cli, "-C", shop, "--user", "u001", "--user", "stranger", "-k", k):
        assert [one["rank"] for one in row["items"]] == list(range(1, k + 1))
        scores = [one["score"] for one in row["items"]]
        assert scores == sorted(scores, reverse=True)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_one_user_gets_the_very_line_that_all_would_give(
    cli: Cli, shop: Path, strategy: str
) -> None:
    options = ("--strategy", strategy, "--budget", "9", "--explain", "--jsonl")
    together = cli("recommend", "-C", shop, "--all", *options).out.splitlines(keepends=True)
    chosen = range(0, 600, 400 if strategy == "diversity" else 120)
    for at in chosen:
        alone = cli("recommend", "-C", shop, "--user", f"u{at + 1:03d}", *options)
        assert alone.out == together[at]


def test_whole_histories_too_give_the_line_of_all(cli: Cli, shop: Path) -> None:
    together = cli("recommend", "-C", shop, "--all", "--jsonl").out.splitlines(keepends=True)
    for at in range(0, 600, 60):
        alone = cli("recommend", "-C", shop, "--user", f"u{at + 1:03d}", "--jsonl")
        assert alone.out == together[at]


def test_somebody_elses_erasure_leaves_a_random_choice_alone(cli: Cli, shop: Path) -> None:
    options = ("--strategy", "random", "--budget", "6", "--explain")
    users = ("--user", "u016", "--user", "u018", "--user", "u599")
    before = lines(cli, "-C", shop, *users, *options)
    assert cli("forget", "-C", shop, "--user", "u017", "--yes").code == 0
    after = lines(cli, "-C", shop, *users, *options)
    assert [row["evidence"] for row in after] == [row["evidence"] for row in before]


def test_equal_data_and_seed_give_equal_bytes(
    cli: Cli, shop: Path, tmp_path: Path, generation_files: Any
) -> None:
    again = tmp_path / "again"
    assert cli("init", again, "--demo").code == 0
    assert cli("train", "-C", again).code == 0
    assert generation_files(again) == generation_files(shop)
    hashes = [json.loads(cli("status", "-C", one, "--json").out) for one in (shop, again)]
    assert hashes[0]["content_hash"] == hashes[1]["content_hash"]


def test_reading_changes_nothing(cli: Cli, snapshot: Any, small: Path) -> None:
    before = snapshot(small)
    for command in (("recommend", "--all"), ("status",), ("evaluate", "--split", "last")):
        assert cli(*command, "-C", small).code == 0
    assert snapshot(small) == before
    assert not list(small.rglob("*.tmp"))
