"""What the system says of free memory, and what is made of a system that says nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from cragru_cli.backbones import memory

MEMINFO = "MemTotal:       24000000 kB\nMemFree:        1 kB\nMemAvailable:   2000000 kB\n"


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A system of which nothing is known yet but how much memory is built in."""
    monkeypatch.setattr(memory, "_MEMINFO", tmp_path / "meminfo")
    monkeypatch.setattr(memory, "_GROUP", tmp_path)
    return tmp_path


def test_this_system_has_some() -> None:
    found = memory.available_bytes()
    assert found is None or found > 1 << 20


@pytest.mark.parametrize(
    ("limit", "used", "expected"),
    [
        (None, None, 2_048_000_000),
        ("max", "5", 2_048_000_000),
        ("1000000", "400000", 600_000),
        ("1000", "4000", 0),
        ("9000000000", "0", 2_048_000_000),
        ("", "0", 2_048_000_000),
    ],
)
def test_the_least_bound_counts(
    system: Path, limit: str | None, used: str | None, expected: int
) -> None:
    (system / "meminfo").write_text(MEMINFO)
    if limit is not None and used is not None:
        (system / "memory.max").write_text(limit + "\n")
        (system / "memory.current").write_text(used + "\n")
    assert memory.available_bytes() == expected


@pytest.mark.parametrize("content", [None, "", "MemAvailable:", "MemAvailable: lots"])
def test_without_a_word_from_the_system_all_of_it_is_the_bound(
    system: Path, content: str | None
) -> None:
    if content is not None:
        (system / "meminfo").write_text(content)
    assert memory.available_bytes() == memory._installed()
