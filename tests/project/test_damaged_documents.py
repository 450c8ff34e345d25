"""Whatever is changed in what requests leave beside the generations is found before it is used."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files
from cragru_cli.project.directory import Project
from cragru_cli.unlearning import held, journal, ledger, recipients, subjects, suppression
from cragru_cli.unlearning.journal import Intent
from cragru_cli.usecases import ForgetRequest, Ways, forget, restore, status
from tests.project.test_damage import state, time_limit


def forget_bob(project: Project) -> object:
    return forget(project, [ForgetRequest(user="bob")])


Use = Callable[[Project], object]
USES: dict[str, tuple[Use, Use]] = {
    "key": (subjects.read, status),
    "suppression.json": (lambda project: suppression.read(project.documents), status),
    "ledger.jsonl": (lambda project: ledger.read(project.documents), status),
    "recipients.json": (lambda project: recipients.read(project.documents), forget_bob),
    "journal": (lambda project: journal.read(project.documents), status),
    "held": (
        lambda project: held.read(project.documents, *held.names(project.documents)),
        lambda project: restore(project, *held.names(project.documents)),
    ),
}
"""Document, or directory of one -> what alone reads it, and a use of it."""


@pytest.fixture
def used(project: Project) -> Project:
    """A project with one of each document: a request with a grace, a recipient, an open intent."""
    done = forget(project, [ForgetRequest(user="ann", item="up")], ways=Ways(grace_days=3))
    names = subjects.read(project)
    told = {"model": "some/model", "host": "somewhere", "at": "2026-11-23T12:00:00Z"}
    recipients.note(project.documents, names, ["ann", "bob"], **told)
    (outcome,) = done.outcomes
    assert outcome.order is not None
    journal.open_intent(project.documents, Intent("forget", (outcome.order,)))
    return project


def document(project: Project, name: str) -> Path:
    """The one file of a name; the open intent stays for its own sake alone."""
    if name != "journal":
        shutil.rmtree(state(project) / "journal")
    path = state(project) / name
    return next(path.iterdir()) if path.is_dir() else path


def test_every_document_is_tried_below(used: Project) -> None:
    found = {path.relative_to(state(used)).parts[0] for path in state(used).rglob("*")}
    assert found == {*USES, "CURRENT", "generations", "layout", "lock", "recipients.lock"}
    for name, (alone, use) in USES.items():
        with copied(used) as copy:
            document(copy, name)
            alone(copy)
            use(copy)


@contextmanager
def copied(project: Project) -> Iterator[Project]:
    """A copy of a project for a block, as if it had never been anywhere else."""
    root = project.root.with_name("copy")
    shutil.copytree(project.root, root)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CRAGRU_STATE_DIR", str(root / "of-its-own"))
        yield Project(root)
    shutil.rmtree(root)


@pytest.mark.parametrize("name", USES)
def test_every_flipped_byte_of_a_document_is_found(used: Project, name: str) -> None:
    path = document(used, name)
    whole, chance = path.read_bytes(), random.Random(name)
    alone, _ = USES[name]
    for position in range(len(whole)):
        damaged = bytearray(whole)
        damaged[position] ^= chance.randrange(1, 256)
        path.write_bytes(damaged)
        with pytest.raises(IntegrityError, match=path.name):
            alone(used)
    path.write_bytes(whole)
    alone(used)


@pytest.mark.parametrize("name", USES)
def test_a_damaged_document_is_found_before_anything_is_changed(
    used: Project, snapshot: Callable[[Path], dict[str, bytes]], name: str
) -> None:
    path = document(used, name)
    whole = path.read_bytes()
    _, use = USES[name]
    before = snapshot(used.root)
    for position in range(0, len(whole), 1 + len(whole) // 25):
        damaged = bytearray(whole)
        damaged[position] ^= 0x15
        path.write_bytes(damaged)
        with pytest.raises(IntegrityError, match=path.name):
            use(Project(used.root))
        path.write_bytes(whole)
        assert snapshot(used.root) == before
    use(Project(used.root))


@pytest.mark.parametrize("name", USES)
@pytest.mark.parametrize(
    "change",
    [
        lambda whole: whole[:-1],
        lambda whole: whole[:1],
        lambda whole: whole + b"\n",
        lambda whole: whole + b"\0",
        lambda whole: whole + whole,
        lambda whole: b" " + whole,
        lambda whole: whole.replace(b":", b": ", 1),
        lambda whole: b"[" * 60_000,
        lambda whole: files.seal([]),
        lambda whole: files.seal(None),
    ],
)
def test_a_shorter_longer_or_other_document_is_found(
    used: Project, name: str, change: Callable[[bytes], bytes]
) -> None:
    path = document(used, name)
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(IntegrityError, match=path.name):
        USES[name][0](used)


@pytest.mark.parametrize("name", [name for name in USES if name != "ledger.jsonl"])
@pytest.mark.parametrize("entry", [{}, {"orders": 1}, {"orders": [{}]}, {"x": 1}, {"x": {"y": 1}}])
def test_a_document_of_another_kind_is_found(used: Project, name: str, entry: object) -> None:
    """Well sealed, but nothing that the tool wrote."""
    if name == "recipients.json" and entry == {}:
        return  # nobody received anything
    path = document(used, name)
    path.write_bytes(files.seal(entry))
    with pytest.raises(IntegrityError, match=path.name):
        USES[name][0](used)


@pytest.mark.parametrize("name", USES)
@pytest.mark.parametrize("stand_in", ["link", "directory", "pipe"])
def test_nothing_stands_in_for_a_document(
    used: Project, tmp_path: Path, name: str, stand_in: str
) -> None:
    path = document(used, name)
    path.rename(tmp_path / "elsewhere")
    if stand_in == "link":
        path.symlink_to(tmp_path / "elsewhere")
    elif stand_in == "directory":
        path.mkdir()
    else:
        os.mkfifo(path)
    with time_limit(0.5), pytest.raises(IntegrityError, match=path.name):
        USES[name][0](used)


@pytest.mark.parametrize("name", ["journal", "held"])
def test_nothing_else_lies_in_a_directory_of_documents(
    used: Project, tmp_path: Path, name: str
) -> None:
    path = state(used) / name
    (path / "notes.txt").write_text("bob")
    with pytest.raises(IntegrityError, match=r"notes\.txt"):
        USES[name][0](used)
    (path / "notes.txt").unlink()
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(IntegrityError, match=name):
        USES[name][0](used)


def test_an_intent_lies_where_it_belongs(used: Project) -> None:
    path = document(used, "journal")
    path.rename(path.with_name("forget-r-000000000000.json"))
    with pytest.raises(IntegrityError, match="is not where it belongs"):
        status(used)


@pytest.mark.parametrize("change", ["taken out", "turned round", "changed"])
def test_the_chain_of_receipts_breaks(used: Project, change: str) -> None:
    """Each line is well written; only the chain tells."""
    shutil.rmtree(state(used) / "journal")
    forget_bob(used)
    path = state(used) / "ledger.jsonl"
    first, second = path.read_bytes().splitlines(keepends=True)
    changed = {
        "taken out": second,
        "turned round": second + first,
        "changed": first.replace(b'"interactions":1', b'"interactions":2') + second,
    }
    assert ledger.read(used.documents).events
    path.write_bytes(changed[change])
    with pytest.raises(IntegrityError, match="the chain of receipts breaks at line 1"):
        status(used)


def test_a_suppression_list_that_is_gone_is_found(
    used: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The pointer names the list that the generation honours; an empty one is another one."""
    document(used, "suppression.json").unlink()
    monkeypatch.setenv("CRAGRU_STATE_DIR", str(tmp_path / "elsewhere"))
    with pytest.raises(IntegrityError, match=r"suppression\.json"):
        status(Project(used.root))


def test_a_damaged_list_outside_the_project_is_found(
    used: Project, snapshot: Callable[[Path], dict[str, bytes]]
) -> None:
    shutil.rmtree(state(used) / "journal")
    (outside,) = Path(os.environ["CRAGRU_STATE_DIR"], "projects").iterdir()
    path = outside / "suppression.json"
    whole, before = path.read_bytes(), snapshot(used.root)
    for position in range(0, len(whole), 1 + len(whole) // 25):
        damaged = bytearray(whole)
        damaged[position] ^= 0x15
        path.write_bytes(damaged)
        with pytest.raises(IntegrityError, match=str(path)):
            status(Project(used.root))
    assert snapshot(used.root) == before


@pytest.mark.parametrize(
    "key",
    [
        {"project": "0" * 32},
        {"secret": "0" * 64},
        {"project": "0" * 32, "secret": "0" * 63},
        {"project": "0" * 32, "secret": "0" * 62},
        {"project": "0" * 32, "secret": "z" * 64},
        {"project": "0" * 32, "secret": 0},
        {"project": "../../elsewhere", "secret": "0" * 64},
        {"project": "", "secret": "0" * 64},
        {"project": None, "secret": "0" * 64},
        [],
        None,
    ],
)
def test_a_key_that_is_none_is_found(project: Project, key: object) -> None:
    (state(project) / "key").write_bytes(files.seal(key))
    with pytest.raises(IntegrityError):
        subjects.read(project)
