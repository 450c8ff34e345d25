"""One writer at a time, and no lock outlives its process."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cragru_cli.errors import LockedError
from cragru_cli.project.directory import Project
from cragru_cli.project.lock import exclusive

_HOLDER = """
import sys, time
from pathlib import Path
from cragru_cli.project.lock import exclusive
with exclusive(Path(sys.argv[1]), "train"):
    print("held", flush=True)
    time.sleep(600)
"""


@contextmanager
def another_process_holds(path: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", _HOLDER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == b"held\n"
            yield process
        finally:
            process.kill()


def test_a_second_process_is_told_who_writes_and_where(project: Project) -> None:
    with another_process_holds(project.root / ".cragru" / "lock") as holder:
        with pytest.raises(LockedError) as caught, project.writing("forget"):
            pytest.fail("two processes hold the lock")
        assert "`train`" in caught.value.what
        assert f"process {holder.pid}" in caught.value.what
        assert caught.value.where == str(project.root)
        assert caught.value.hint


def test_reading_needs_no_lock(project: Project) -> None:
    with another_process_holds(project.root / ".cragru" / "lock"):
        assert Project(project.root).read().number == 1


def test_a_killed_holder_holds_nothing(tmp_path: Path) -> None:
    with another_process_holds(tmp_path / "lock") as holder:
        holder.kill()
        holder.wait()
        with exclusive(tmp_path / "lock", "forget"):
            assert b"forget" in (tmp_path / "lock").read_bytes()


def test_the_lock_is_free_after_the_block_and_after_an_error_in_it(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(KeyError), exclusive(tmp_path / "lock", "train"):
            raise KeyError
    with exclusive(tmp_path / "lock", "train"):
        pass
    assert (tmp_path / "lock").read_bytes() == b""


def test_a_lock_file_that_says_nothing_sensible_still_locks(tmp_path: Path) -> None:
    with exclusive(tmp_path / "lock", "train"):
        for text in ("", "{", "[]", '{"command": "train"}', '{"command": "train", "pid": "x"}'):
            (tmp_path / "lock").write_text(text)
            with (
                pytest.raises(LockedError, match="owner unknown"),
                exclusive(tmp_path / "lock", "forget"),
            ):
                pytest.fail("the lock was taken twice")


def test_what_a_longer_owner_left_is_not_mixed_into_the_next(tmp_path: Path) -> None:
    (tmp_path / "lock").write_text('{"command": "' + "x" * 200)
    with (
        exclusive(tmp_path / "lock", "train"),
        pytest.raises(LockedError, match="`train`"),
        exclusive(tmp_path / "lock", "forget"),
    ):
        pytest.fail("the lock was taken twice")
