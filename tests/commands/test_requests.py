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


@pytest.mark.parametrize(
    "received", ["2026-03-02", "2026-03-02T12:00:00", "2026-03-02T02:00+02:00"]
)
def test_elsewhere_it_may_be_tomorrow_already(cli: Cli, small: Path, received: str) -> None:
    forget(cli, small, "--user", "dora", "--received", received)
    assert listed(cli, small)[0]["received"][:10] == received[:10]


@pytest.mark.parametrize("received", ["2026-03-02T12:00:01", "2026-03-03", "2030-03-01"])
def test_nobody_asks_in_the_future(cli: Cli, small: Path, received: str) -> None:
    ran = cli("forget", "-C", small, "--user", "dora", "--received", received, "--yes")
    assert ran.code == 2
    assert f"`received` lies in the future: {received}" in ran.err
    assert "leave it out" in ran.err
    lines = f"user,received\nanna-lang,2026-02-20\ndora,{received}\n".encode()
    ran = cli("forget", "-C", small, "--from", "-", "--yes", stdin=lines)
    assert ran.code == 14
    assert "standard input, line 3: `received` lies in the future" in ran.err
    assert listed(cli, small) == []


def test_what_was_received_long_ago_is_late(cli: Cli, small: Path, clock: Any) -> None:
    """Also in a year of three digits: somebody mistyped it."""
    late = forget(cli, small, "--user", "dora", "--received", "0206-02-20")
    held = forget(cli, small, "--user", "emil", "--received", "2026-02-20", "--grace", "40")
    forget(cli, small, "--user", "anna-lang", "--received", "2026-02-20")
    assert [one["late"] for one in listed(cli, small)] == [True, False, False]
    assert listed(cli, small)[0]["due"] == "0206-03-22T00:00:00Z"
    assert "done, late" in cli("requests", "-C", small).out
    clock("2026-04-11T00:00:00Z")
    assert "held until 2026-04-10, overdue" in cli("requests", "-C", small).out
    assert cli("purge", "--due", "-C", small).code == 0
    clock("2026-05-10T00:00:00Z")
    assert [one["late"] for one in listed(cli, small)] == [True, True, False]
    assert cli("requests", "-C", small).out.count("done, late") == 2
    for request in (late, held):
        assert done(cli, "receipt", request, "-C", small)["late"]
        assert ", after it was due" in cli("receipt", request, "-C", small).out


def cells(cli: Cli, project: Path, request: str) -> list[str]:
    """The words of the last line for a request, in a table that is not narrow."""
    (line,) = [one for one in cli("requests", "-C", project).out.splitlines() if request in one]
    return line.split()


def test_a_restored_request_waits_for_nothing(cli: Cli, small: Path) -> None:
    request = forget(cli, small, "--user", "dora", "--grace", "7")
    day, due = NOW[:10], "2026-03-31"
    assert cells(cli, small, request) == [
        request, "user", "held", "until", "2026-03-08", day, day, due, "-"
    ]  # fmt: skip
    assert cli("restore", request, "-C", small).code == 0
    assert cells(cli, small, request) == [request, "user", "restored", day, day, due, "-"]


@pytest.mark.parametrize("width", ["60", "72", "80", "100", "140"])
def test_ids_and_dates_are_never_broken(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch, clock: Any, width: str
) -> None:
    window = ("--user", "carl:9", "--since", "31", "--until", "33")
    clock("2026-02-01T00:00:00Z")
    ids = [
        forget(cli, small, *window, "--grace", "25", "--received", "2026-01-05"),
        forget(cli, small, "--user", "dora", "--item", "8bell", "--received", "2025-12-24"),
        forget(cli, small, "--user", "anna-lang", "--received", "2026-01-31"),
    ]
    clock("2026-03-07T00:00:00Z")
    monkeypatch.setenv("COLUMNS", width)
    out = cli("requests", "-C", small).out
    assert all(len(line) <= int(width) for line in out.splitlines())
    words = out.replace(",", " ").split()
    for row in listed(cli, small):
        dates_ = [row["received"], row["effective"], row["due"], row["purged"] or ""]
        dates_ += [row["grace_until"] or ""]
        assert {one[:10] for one in dates_ if one} <= set(words)
    assert [one for one in words if one.startswith("r-")] == ids
    assert {"interaction", "held", "overdue", "late", "effective"} <= set(words)


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
