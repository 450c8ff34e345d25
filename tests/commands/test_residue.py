"""What forgetting cannot bring to its end by itself: said, kept in mind, and looked at again."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cragru_cli.backbones.ease import Ease
from cragru_cli.unlearning import dates

if TYPE_CHECKING:
    from tests.conftest import Cli


def listed(cli: Cli, project: Path, *options: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = json.loads(cli("requests", "-C", project, *options, "--json").out)[
        "requests"
    ]
    return rows


def test_what_is_left_in_a_file_of_somebody_else_is_looked_at_again(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = small / "notes.txt"
    note.write_text("call anna-lang\n")
    first = cli("forget", "-C", small, "--user", "anna-lang", "--yes")
    assert first.code == 3
    assert "notes.txt" in first.err
    (row,) = listed(cli, small)
    assert (row["state"], row["layers"]["files"]) == ("residual", "residual")

    assert cli("forget", "-C", small, "--user", "anna-lang", "--yes").code == 3
    now = dates.now()
    monkeypatch.setattr(dates, "now", lambda: dates.after(now, 40))
    assert cli("requests", "-C", small, "--overdue").code == 3

    note.unlink()
    assert cli("forget", "-C", small, "--user", "anna-lang", "--yes").code == 0
    (row,) = listed(cli, small)
    assert (row["state"], row["layers"]["files"]) == ("done", "verified")
    assert cli("requests", "-C", small, "--overdue").code == 0
    events = json.loads(cli("receipt", row["request"], "-C", small, "--json").out)["events"]
    assert [one["event"] for one in events] == ["forgotten", "checked", "checked"]
    assert cli("verify", "-C", small, "--user", "anna-lang").code == 0


def test_an_update_of_the_weights_that_fails_its_check_is_a_new_training(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backbone that is wrong about itself must not keep anybody from being forgotten."""
    ran = cli("forget", "-C", small, "--user", "dora", "--dry-run", "--json")
    assert ran.code == 0
    rebuild = Ease.rebuild

    def badly(self: Ease, kept: Any) -> None:
        rebuild(self, kept)
        self._inverse = self._inverse * 1.01

    monkeypatch.setattr(Ease, "rebuild", badly)
    ran = cli("forget", "-C", small, "--user", "dora", "--yes", "--json")
    assert ran.code == 0, ran
    document = json.loads(ran.out)
    assert document["layers"]["weights"] == "verified"
    assert "fitted on the remaining data" in document["notes"]["weights"]
    assert cli("verify", "-C", small, "--user", "dora").code == 0
    monkeypatch.undo()
    before = json.loads(cli("status", "-C", small, "--json").out)["content_hash"]
    assert cli("train", "-C", small).code == 0
    assert json.loads(cli("status", "-C", small, "--json").out)["content_hash"] == before


@pytest.mark.parametrize("first", [("--item", "9loose"), ("--since", "42", "--until", "44")])
def test_a_final_request_reaches_what_is_kept_aside_as_well(
    cli: Cli, small: Path, first: tuple[str, str]
) -> None:
    """Of a time range, a part was hidden for now before: it cannot be restored any more."""
    made = cli("forget", "-C", small, "--user", "dora", *first, "--grace", "9", "--yes", "--json")
    (held,) = json.loads(made.out)["requests"]
    assert cli("forget", "-C", small, "--user", "dora", "--since", "0", "--yes").code == 0
    assert cli("restore", held["request"], "-C", small).code in {0, 14}
    assert "dora" not in (small / ".cragru" / "ledger.jsonl").read_text()
    ran = cli("recommend", "-C", small, "--user", "dora", "--explain", "--json")
    (row,) = json.loads(ran.out)["users"]
    assert (row["source"], row["evidence"]) == ("popularity", [])
