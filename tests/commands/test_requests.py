"""The life of a request: received, effective, due, purged or restored, and the receipt of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.unlearning import dates

if TYPE_CHECKING:
    from tests.conftest import Cli

NOW = "2026-03-01T12:00:00Z"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Any:
    """``clock("2026-03-05T00:00:00Z")`` sets the time."""

    def set_to(moment: str) -> None:
        monkeypatch.setattr(dates, "now", lambda: moment)

    set_to(NOW)
    return set_to


def done(cli: Cli, *arguments: object) -> dict[str, Any]:
    ran = cli(*arguments, "--json")
    assert ran.code == 0, ran
    document: dict[str, Any] = json.loads(ran.out)
    return document


def forget(cli: Cli, project: Path, *options: str) -> str:
    """The id of the one request."""
    (outcome,) = done(cli, "forget", "-C", project, *options, "--yes")["requests"]
    return str(outcome["request"])


def listed(cli: Cli, project: Path, *options: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = done(cli, "requests", "-C", project, *options)["requests"]
    return rows


def test_the_deadline_counts_from_the_receipt(cli: Cli, small: Path) -> None:
    forget(cli, small, "--user", "dora", "--received", "2026-02-20")
    (row,) = listed(cli, small)
    assert row["received"] == "2026-02-20T00:00:00Z"
    assert row["effective"] == row["purged"] == NOW
    assert row["due"] == "2026-03-22T00:00:00Z"


def test_the_deadline_can_be_set(cli: Cli, small: Path) -> None:
    with (small / "cragru.toml").open("a") as file:
        file.write("\n[forget]\ndue_days = 10\n")
    forget(cli, small, "--user", "dora")
    assert listed(cli, small)[0]["due"] == "2026-03-11T12:00:00Z"


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("due_days = 0", "at least 1"),
        ('purge = "soon"', "later or now"),
        ("purge_after_days = -1", "at least 0"),
    ],
)
def test_a_policy_that_means_nothing_is_refused(
    cli: Cli, small: Path, line: str, says: str
) -> None:
    with (small / "cragru.toml").open("a") as file:
        file.write(f"\n[forget]\n{line}\n")
    ran = cli("forget", "-C", small, "--user", "dora", "--yes")
    assert ran.code == 14
    assert says in ran.err


def test_a_grace_that_outlasts_the_deadline_is_overdue(cli: Cli, small: Path, clock: Any) -> None:
    request = forget(cli, small, "--user", "dora", "--grace", "60")
    assert cli("requests", "-C", small, "--overdue").code == 0
    clock("2026-04-02T00:00:00Z")
    ran = cli("requests", "-C", small, "--overdue")
    assert ran.code == 3
    assert request in ran.out
    assert "1 request overdue" in ran.err
    assert cli("purge", request, "-C", small, "--yes").code == 0
    assert cli("requests", "-C", small, "--overdue").code == 0


def test_a_grace_ends_by_itself_when_purge_comes_by(cli: Cli, small: Path, clock: Any) -> None:
    request = forget(cli, small, "--user", "dora", "--grace", "7")
    held = small / ".cragru" / "held" / f"{request}.json"
    clock("2026-03-08T11:59:59Z")
    assert done(cli, "purge", "--due", "-C", small)["waiting"] == {request: "2026-03-08T12:00:00Z"}
    assert held.exists()
    clock("2026-03-08T12:00:00Z")
    assert done(cli, "purge", "--due", "-C", small)["graces"] == [request]
    assert not held.exists()
    assert listed(cli, small)[0]["state"] == "done"
    assert cli("restore", request, "-C", small).code == 14


def test_restoring_brings_back_the_very_state(cli: Cli, small: Path) -> None:
    before = done(cli, "status", "-C", small)["content_hash"]
    request = forget(cli, small, "--user", "anna-lang", "--grace", "7")
    assert done(cli, "status", "-C", small)["content_hash"] != before
    assert done(cli, "restore", request, "-C", small)["content_hash"] == before
    assert listed(cli, small)[0]["state"] == "restored"
    assert forget(cli, small, "--user", "anna-lang") != request


def test_a_restored_user_stays_without_what_others_forgot(cli: Cli, small: Path) -> None:
    request = forget(cli, small, "--user", "anna-lang", "--grace", "7")
    forget(cli, small, "--item", "2rope")
    clean = done(cli, "restore", request, "-C", small)["content_hash"]
    assert "2rope" not in (small / ".cragru").joinpath("held").glob("*")
    other = done(cli, "requests", "-C", small)["requests"]
    assert [one["state"] for one in other] == ["restored", "done"]
    assert cli("forget", "-C", small, "--item", "2rope", "--yes").code == 0
    assert done(cli, "status", "-C", small)["content_hash"] == clean


def test_two_graces_over_the_same_interaction_lose_nothing(cli: Cli, small: Path) -> None:
    before = done(cli, "status", "-C", small)["content_hash"]
    user = forget(cli, small, "--user", "anna-lang", "--grace", "7")
    item = forget(cli, small, "--item", "2rope", "--grace", "7")
    for request in (user, item):
        restored = done(cli, "restore", request, "-C", small)
    assert restored["content_hash"] == before


def test_requests_about_somebody_are_found_by_pseudonym(cli: Cli, small: Path) -> None:
    mine = forget(cli, small, "--user", "anna-lang")
    part = forget(cli, small, "--user", "dora", "--item", "8bell")
    item = forget(cli, small, "--item", "2rope")
    for options, expected in (
        (("--user", "anna-lang"), [mine]),
        (("--user", "dora"), [part]),
        (("--item", "2rope"), [item]),
        (("--user", "emil"), []),
    ):
        assert [one["request"] for one in listed(cli, small, *options)] == expected


def test_a_receipt_names_nobody(cli: Cli, small: Path) -> None:
    request = forget(cli, small, "--user", "anna-lang", "--item", "5kite")
    ran = cli("receipt", request, "-C", small)
    text = json.dumps(done(cli, "receipt", request, "-C", small)) + ran.out
    for secret in ("anna-lang", "5kite", "Kite", "example.org"):
        assert secret not in text
    assert "Out of scope: source files" in ran.out


def test_the_receipt_of_nobody_is_refused(cli: Cli, small: Path) -> None:
    for command in ("receipt", "restore"):
        ran = cli(command, "r-000000000000", "-C", small)
        assert ran.code == 14
        assert "no request `r-000000000000`" in ran.err


def test_where_and_when_take_what_they_mean(cli: Cli, small: Path) -> None:
    preview = done(cli, "forget", "-C", small, "--user", "anna-lang", "--where", "genre=Outdoor",
                   "--dry-run")  # fmt: skip
    assert preview["removed"]["interactions"] == 2  # whatever the case of the value
    assert forget(cli, small, "--user", "anna-lang", "--where", "genre=outdoor")
    window = ("--since", "31", "--until", "33")
    assert forget(cli, small, "--user", "carl:9", *window)
    rows = listed(cli, small)
    assert [(one["kind"], one["removed"]["interactions"]) for one in rows] == [
        ("attribute", 2),
        ("time_range", 2),
    ]
    again = done(cli, "forget", "-C", small, "--user", "carl:9", *window, "--yes")
    assert again["requests"][0]["outcome"] == "already"


def test_an_attribute_that_nobody_knows_is_named(cli: Cli, small: Path) -> None:
    ran = cli("forget", "-C", small, "--user", "dora", "--where", "colour=red", "--yes")
    assert ran.code == 14
    assert "no field `colour`" in ran.err


def test_a_file_one_by_one_ends_like_a_batch(cli: Cli, small: Path, tmp_path: Path) -> None:
    import shutil

    other = Path(shutil.copytree(small, tmp_path / "other"))
    lines = ["user,item", "anna-lang,", ",2rope", "dora,8bell", "anna-lang,5kite", "anna-lang,"]
    text = "\n".join(lines).encode()
    batch = cli("forget", "-C", small, "--from", "-", "--yes", "--json", stdin=text)
    key = other / ".cragru" / "key"
    key.unlink()  # another project: it must not learn from the first one
    from cragru_cli.project import files

    files.write_bytes(key, files.seal({"project": "0" * 32, "secret": "1" * 64}))
    single = cli(
        "forget", "-C", other, "--from", "-", "--yes", "--json", "--one-by-one", stdin=text
    )
    one, two = json.loads(batch.out), json.loads(single.out)
    assert one["content_hash"] == two["content_hash"]
    assert [row["outcome"] for row in one["requests"]] == [
        "forgotten", "forgotten", "forgotten", "forgotten", "already"
    ]  # fmt: skip
    assert [row["outcome"] for row in two["requests"]] == [
        "forgotten", "forgotten", "forgotten", "already", "already"
    ]  # fmt: skip


def test_missing_ones_stop_all_or_are_skipped(cli: Cli, small: Path) -> None:
    text = b"user\nanna-lang\nnobody\n"
    before = done(cli, "status", "-C", small)["content_hash"]
    refused = cli("forget", "-C", small, "--from", "-", "--yes", stdin=text)
    assert refused.code == 14
    assert done(cli, "status", "-C", small)["content_hash"] == before
    skipped = cli("forget", "-C", small, "--from", "-", "--yes", "--ignore-missing", stdin=text)
    assert skipped.code == 3
    assert "1 request found nothing: user nobody" in skipped.err
    assert "Removed 4 interactions" in skipped.out


@pytest.mark.parametrize(("days", "told"), [("30", False), ("31", True)])
def test_a_grace_beyond_the_deadline_is_told(cli: Cli, small: Path, days: str, told: bool) -> None:
    ran = cli("forget", "-C", small, "--user", "dora", "--grace", days, "--yes")
    assert ran.code == 0
    assert ("beyond the deadline" in ran.err) is told
