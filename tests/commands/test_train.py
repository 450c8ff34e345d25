"""`cragru train` with a backbone that learns in epochs: curves, interruptions, refusals."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cragru_cli.project import checkpoint
from cragru_cli.project.checkpoint import FileCheckpoint

if TYPE_CHECKING:
    from tests.commands.conftest import Files
    from tests.conftest import Cli, Refused, Snapshot

    Start = Callable[..., subprocess.Popen[bytes]]

USERS, ITEMS = 64, 30
QUICK = "dimensions = 4\nepochs = 4\npatience = 2\nbatch_users = 16\n"
GONE = "user-07"
MakeClub = Callable[..., Path]


def rows() -> list[tuple[str, str]]:
    """Enough users for a validation; one of them alone used one of the items."""
    rng = np.random.default_rng(0)
    used = rng.random((USERS, ITEMS)) < 0.3
    found = [
        (f"user-{user:02d}", f"thing-{item:02d}")
        for user in range(USERS)
        for item in range(ITEMS)
        if used[user, item] or item == user % ITEMS
    ]
    return [*found, (GONE, "thing-only")]


@pytest.fixture
def club(cli: Cli, tmp_path: Path) -> MakeClub:
    """``club("name", without=["user-01"])`` is an untrained project with quick options."""

    def make(name: str, *, without: Iterable[str] = (), options: str = QUICK) -> Path:
        gone = {*without}
        lines = [",".join(row) for row in rows() if not gone & {*row}]
        (tmp_path / f"{name}.csv").write_text("\n".join(("user,item", *lines)))
        project = tmp_path / name
        assert cli("init", project, "--interactions", tmp_path / f"{name}.csv").code == 0
        tables = "".join(f"\n[backbones.{kind}]\n{options}" for kind in ("bpr", "lightgcn"))
        with (project / "cragru.toml").open("a") as file:
            file.write(tables)
        return project

    return make


def document(cli: Cli, *arguments: object) -> dict[str, Any]:
    ran = cli(*arguments, "--json")
    assert ran.code == 0, ran
    found: dict[str, Any] = json.loads(ran.out)
    return found


def trained(cli: Cli, project: Path, *options: str) -> dict[str, Any]:
    return document(cli, "train", "-C", project, "--backbone", "bpr", *options)


def interrupted(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Ctrl-C right after so many epochs were saved, each of them."""
    save, count = FileCheckpoint.save, iter(range(1, 1000))

    def saving(self: FileCheckpoint, state: Any) -> None:
        save(self, state)
        if next(count) == after:
            raise KeyboardInterrupt

    monkeypatch.setattr(FileCheckpoint, "save", saving)
    monkeypatch.setattr(checkpoint, "_PAUSE", 0.0)


# Never-had-it


@pytest.mark.parametrize("backbone", ["bpr", "lightgcn"])
def test_after_forget_and_purge_the_bytes_are_those_of_who_never_had_the_data(
    cli: Cli, club: MakeClub, generation_files: Files, backbone: str
) -> None:
    one, other = club("one"), club("other", without=[GONE, "thing-03"])
    for project in (one, other):
        document(cli, "train", "-C", project, "--backbone", backbone)
    for options in (("--user", GONE), ("--item", "thing-03")):
        assert cli("forget", "-C", one, *options, "--yes").code == 0
    stale = document(cli, "status", "-C", one)["content_hash"]
    purged = document(cli, "purge", "-C", one, "--yes")["content_hash"]
    expected = document(cli, "status", "-C", other)["content_hash"]
    assert stale != purged == expected
    assert generation_files(one) == generation_files(other)
    checked = document(cli, "verify", "-C", one, "--user", GONE)
    assert [check["findings"] for check in checked["checks"] if check["findings"]] == []


def test_a_trained_project_recommends(cli: Cli, club: MakeClub) -> None:
    project = club("one")
    trained(cli, project)
    lists = document(cli, "recommend", "-C", project, "--all", "-k", "5")["users"]
    assert len(lists) == USERS
    assert all(len(one["items"]) == 5 for one in lists)


# Curves


def test_the_json_has_the_learning_curve(cli: Cli, club: MakeClub) -> None:
    found = trained(cli, club("one"))
    curves = found["curves"]
    search = [one for one in curves if one["ndcg"] is not None]
    final = [one for one in curves if one["ndcg"] is None]
    assert [one["epoch"] for one in search] == list(range(1, len(search) + 1))
    assert [one["epoch"] for one in final] == list(range(1, len(final) + 1))
    best = max(range(len(search)), key=lambda at: search[at]["ndcg"])
    assert len(final) == best + 1
    assert all(one["loss"] > 0 for one in curves)
    assert found["peak_bytes"] > 1 << 20


def test_people_are_told_the_peak_of_memory(cli: Cli, club: MakeClub) -> None:
    ran = cli("train", "-C", club("one"), "--backbone", "bpr")
    assert ran.code == 0
    assert "MB of memory" in ran.out


# Interruptions


@pytest.mark.parametrize("after", [1, 3, 5])
def test_an_interrupted_training_goes_on_and_ends_in_the_same_bytes(
    cli: Cli,
    club: MakeClub,
    monkeypatch: pytest.MonkeyPatch,
    generation_files: Files,
    after: int,
) -> None:
    project, other = club("one"), club("other")
    whole = trained(cli, other)
    before = document(cli, "status", "-C", project)
    with monkeypatch.context() as patched:
        interrupted(patched, after)
        ran = cli("train", "-C", project, "--backbone", "bpr")
    assert (ran.code, ran.out) == (130, "")
    assert "The same command goes on" in ran.err
    now = document(cli, "status", "-C", project)
    assert now["content_hash"] == before["content_hash"]
    # Saved numbers are numbers, however short the id that is searched for.
    assert document(cli, "verify", "-C", project, "--user", "0", "--user", "state")["checks"]

    begun: list[int] = []
    load = FileCheckpoint.load

    def loading(self: FileCheckpoint) -> Any:
        found = load(self)
        begun.append(0 if found is None else len(found["search"]) + len(found["final"]))
        return found

    monkeypatch.setattr(FileCheckpoint, "load", loading)
    resumed = trained(cli, project)
    assert begun == [after]
    assert resumed["content_hash"] == whole["content_hash"]
    assert resumed["curves"] == whole["curves"]
    assert generation_files(project) == generation_files(other)
    assert not (project / ".cragru" / "checkpoint").exists()


def test_an_interrupted_purge_goes_on(
    cli: Cli, club: MakeClub, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, other = club("one"), club("other", without=[GONE])
    trained(cli, project)
    assert cli("forget", "-C", project, "--user", GONE, "--yes").code == 0
    with monkeypatch.context() as patched:
        interrupted(patched, 2)
        assert cli("purge", "-C", project, "--yes").code == 130
    saved = project / ".cragru" / "checkpoint"
    assert saved.exists()
    purged = document(cli, "purge", "-C", project, "--yes")["content_hash"]
    assert purged == trained(cli, other)["content_hash"]
    assert not saved.exists()


CHANGES: dict[str, tuple[str, ...]] = {
    "forget": ("forget", "--user", "user-02", "--yes"),
    "forget for now": ("forget", "--item", "thing-04", "--grace", "5", "--yes"),
    "a training that ends": ("train", "--backbone", "popularity"),
    "import": ("import", "more.csv"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_was_saved_goes_with_the_data_it_was_learned_from(
    cli: Cli, club: MakeClub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, change: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "more.csv").write_text("user,item\nnew-user,thing-01\n")
    project = club("one")
    with monkeypatch.context() as patched:
        interrupted(patched, 2)
        assert cli("train", "-C", project, "--backbone", "bpr").code == 130
    saved = project / ".cragru" / "checkpoint"
    assert saved.exists()
    command, *options = CHANGES[change]
    ran = cli(command, "-C", project, *options)
    assert ran.code == 0, ran
    assert not saved.exists()
    assert document(cli, "verify", "-C", project)["checks"]


def test_a_dry_run_names_what_was_saved(
    cli: Cli, club: MakeClub, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = club("one")
    with monkeypatch.context() as patched:
        interrupted(patched, 1)
        assert cli("train", "-C", project, "--backbone", "bpr").code == 130
    planned = document(cli, "forget", "-C", project, "--user", GONE, "--dry-run")
    assert "checkpoint would be deleted" in planned["notes"]["derived"]


def test_verify_finds_what_a_training_of_other_data_left(
    cli: Cli, club: MakeClub, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, other = club("one"), club("other", without=[GONE])
    with monkeypatch.context() as patched:
        interrupted(patched, 1)
        assert cli("train", "-C", project, "--backbone", "bpr").code == 130
    (project / ".cragru" / "checkpoint").rename(other / ".cragru" / "checkpoint")
    ran = cli("verify", "-C", other)
    assert ran.code == 3
    assert "checkpoint was left behind" in ran.out


def test_other_options_begin_anew(
    cli: Cli, club: MakeClub, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, other = club("one"), club("other")
    with monkeypatch.context() as patched:
        interrupted(patched, 2)
        assert cli("train", "-C", project, "--backbone", "bpr").code == 130
    assert (
        trained(cli, project, "--seed", "4")["content_hash"]
        == trained(cli, other, "--seed", "4")["content_hash"]
    )


def test_ctrl_c_of_a_person(
    start: Start, club: MakeClub, snapshot: Snapshot, tmp_path: Path
) -> None:
    endless = "epochs = 1000000\npatience = 1000000\nbatch_users = 1\n"
    project = club("one", options=endless)
    generations = project / ".cragru" / "generations"
    before = snapshot(generations)
    process = start(
        *("train", "-C", project, "--backbone", "bpr"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 120
    while not (project / ".cragru" / "checkpoint" / "CURRENT").exists():
        assert process.poll() is None
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    output, complaint = process.communicate(timeout=60)
    assert process.returncode == 130, complaint
    assert output == b""
    assert b"The same command goes on" in complaint
    assert b"Traceback" not in complaint
    assert snapshot(generations) == before


# Refusals


def test_a_loss_that_runs_away_changes_nothing(club: MakeClub, refused: Refused) -> None:
    project = club("one", options="learning_rate = 1e30\n")
    arguments = ("train", "-C", project, "--backbone", "bpr")
    complaint = refused(14, *arguments, says="not a number", below=project)
    assert "Lower learning_rate" in complaint


def test_no_gpu_though_asked(
    club: MakeClub, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    project = club("one")
    arguments = ("train", "-C", project, "--backbone", "bpr", "--device", "cuda")
    refused(21, *arguments, says="no GPU that PyTorch can use", below=project)


def test_a_backbone_that_knows_no_gpu(cli: Cli, club: MakeClub, refused: Refused) -> None:
    project = club("one")
    arguments = ("train", "-C", project, "--backbone", "ease", "--device")
    refused(21, *arguments, "cuda", says="on the CPU only", below=project)
    assert cli(*arguments, "cpu").code == 0


def test_a_device_that_does_not_exist(club: MakeClub, refused: Refused) -> None:
    project = club("one")
    arguments = ("train", "-C", project, "--backbone", "bpr", "--device", "abacus")
    refused(2, *arguments, says="no device called `abacus`", below=project)
    settings = project / "cragru.toml"
    section = "[backbones.bpr]\n"
    settings.write_text(settings.read_text().replace(section, section + 'device = "abacus"\n'))
    refused(14, "train", "-C", project, "--backbone", "bpr", says="device is one of", below=project)


def test_the_device_is_part_of_the_training(cli: Cli, club: MakeClub) -> None:
    project = club("one")
    assert trained(cli, project, "--device", "auto")["options"]["device"] == "auto"
    assert trained(cli, project)["options"]["device"] == "cpu"


@pytest.mark.parametrize("whose", ["numpy", "torch"])
def test_out_of_memory_changes_nothing(
    club: MakeClub, refused: Refused, monkeypatch: pytest.MonkeyPatch, whose: str
) -> None:
    options = QUICK
    if whose == "numpy":
        options = QUICK.replace("dimensions = 4", f"dimensions = {1 << 50}")
    else:
        import torch

        from cragru_cli.backbones.descent import Descent

        monkeypatch.setattr(Descent, "epoch", lambda self, number: torch.empty(1 << 60))
    project = club("one", options=options)
    arguments = ("train", "-C", project, "--backbone", "bpr")
    complaint = refused(1, *arguments, says="the memory does not suffice", below=project)
    assert "lower batch_users or dimensions in [backbones.bpr]" in complaint
    assert "last complete state" in complaint
