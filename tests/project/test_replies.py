"""Kept answers: whole or not there, of one subject alone, gone with what was forgotten."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from cragru_cli.errors import BadDataError, IntegrityError, LockedError, UsageError
from cragru_cli.project.directory import Project
from cragru_cli.project.lock import exclusive
from cragru_cli.project.replies import Recording, Replies
from cragru_cli.project.stores import SENDING, store_of

ANN, BOB = "a" * 32, "b" * 32
KEY, OTHER = "1" * 64, "2" * 64
CONTENT, CHANGED = "c" * 64, "d" * 64
ANSWER = {"text": "yes", "alternatives": [{"yes": -0.1}], "usage": {"prompt_tokens": 3}}


@pytest.fixture
def state(project: Project) -> Path:
    return project.root / ".cragru"


@pytest.fixture
def replies(project: Project) -> Replies:
    return project.replies(CONTENT)


def test_what_is_kept_is_found_by_its_subject_and_key_alone(replies: Replies) -> None:
    replies.save(ANN, KEY, ANSWER)
    assert replies.load(ANN, KEY) == ANSWER
    assert replies.load(BOB, KEY) is None
    assert replies.load(ANN, OTHER) is None


def test_it_has_a_store_and_an_eraser(project: Project, replies: Replies, state: Path) -> None:
    replies.save(ANN, KEY, ANSWER)
    paths = [path for path in project.root.rglob("*") if "cache" in path.parts]
    assert len(paths) == 3
    assert {store_of(str(path.relative_to(project.root))).name for path in paths} == {"derived"}  # type: ignore[union-attr]
    assert project.derived() == ["cache"]
    with project.writing("forget"):
        assert project.erase_derived() == ["cache"]
    assert replies.load(ANN, KEY) is None
    assert not (state / "cache").exists()


def test_nothing_is_kept_once_something_was_forgotten(replies: Replies, state: Path) -> None:
    def forgotten() -> None:
        raise LockedError("a request was carried out")

    with pytest.raises(LockedError):
        replies.save(ANN, KEY, ANSWER, forgotten)
    assert not (state / "cache").exists()


def test_who_keeps_and_who_erases_wait_for_each_other(
    project: Project, replies: Replies, state: Path
) -> None:
    """An answer that was on its way when all were erased is not there afterwards."""
    is_forgotten = threading.Event()

    def may_keep() -> None:
        if is_forgotten.is_set():
            raise LockedError("a request was carried out")

    ended: list[str] = []

    def keep() -> None:
        try:
            replies.save(ANN, KEY, ANSWER, may_keep)
        except LockedError:
            ended.append("refused")

    with exclusive(state / SENDING, "test"):
        thread = threading.Thread(target=keep)
        thread.start()
        thread.join(0.1)
        assert thread.is_alive()
        is_forgotten.set()
    thread.join(5)
    with project.writing("forget"):
        project.erase_derived()
    assert ended == ["refused"]
    assert not (state / "cache").exists()


@pytest.mark.parametrize("damage", [b"", b"{}", b"no JSON", b'{"document":{},"sha256":""}'])
def test_what_is_damaged_is_as_good_as_not_there(
    replies: Replies, state: Path, damage: bytes
) -> None:
    replies.save(ANN, KEY, ANSWER)
    (path,) = (state / "cache").rglob("*.json")
    path.write_bytes(damage)
    assert replies.load(ANN, KEY) is None
    replies.save(ANN, KEY, ANSWER)
    assert replies.load(ANN, KEY) == ANSWER


def test_no_link_leads_out(replies: Replies, state: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (state / "cache").symlink_to(outside)
    with pytest.raises(IntegrityError):
        replies.save(ANN, KEY, ANSWER)
    assert replies.load(ANN, KEY) is None
    (state / "cache").unlink()
    (state / "cache").mkdir()
    (state / "cache" / ANN).symlink_to(outside)
    with pytest.raises(IntegrityError):
        replies.save(ANN, KEY, ANSWER)
    replies.finish()
    assert list(outside.iterdir()) == []


def test_what_is_kept_for_a_run_ends_with_it(project: Project, state: Path) -> None:
    lasting, run = project.replies(CONTENT), project.replies(CONTENT, "recommend")
    other = project.replies(CONTENT, "tune")
    lasting.save(ANN, KEY, ANSWER)
    other.save(ANN, KEY, ANSWER)
    run.save(ANN, OTHER, ANSWER)
    run.save(BOB, KEY, ANSWER)
    assert project.replies(CHANGED, "recommend").load(BOB, KEY) is None  # of another state
    assert run.load(BOB, KEY) == ANSWER
    (state / "cache" / BOB / ".left.json.tmp").write_bytes(b"half")
    run.finish()
    assert run.load(BOB, KEY) is None
    assert lasting.load(ANN, KEY) == other.load(ANN, KEY) == ANSWER
    assert [one.name for one in (state / "cache").iterdir()] == [ANN]


def test_what_was_made_from_another_state_is_told_and_deleted(
    project: Project, state: Path
) -> None:
    now, before = project.replies(CONTENT), project.replies(CHANGED)
    for replies in (now, project.replies(CONTENT, "tune"), before):
        replies.save(ANN, KEY, ANSWER)
        replies.save(BOB, KEY, ANSWER)
    old = f"{CHANGED[:16]}-{KEY}.json"
    assert now.others({ANN, BOB}) == [f"{ANN}/{old}", f"{BOB}/{old}"]
    now.keep_only()
    assert now.others({ANN, BOB}) == []
    assert now.others({ANN}) == [BOB]  # no user of the state
    assert now.load(BOB, KEY) == ANSWER
    for name in (f"{ANN}/{KEY}.json", f"{ANN}/.left.tmp", "notes.txt", "deep"):
        path = state / "cache" / name
        path.mkdir() if name == "deep" else path.write_bytes(b"{}")
    assert len(now.others({ANN, BOB})) == 4
    now.keep_only()
    assert now.others({ANN, BOB}) == []
    assert before.others({ANN, BOB}) != []
    before.keep_only()
    assert not (state / "cache").exists()
    assert before.others(set()) == []


def test_another_state_takes_kept_answers_with_it(project: Project) -> None:
    replies = project.replies(project.read().content_hash)
    replies.save(ANN, KEY, ANSWER)
    contents = project.read().contents
    with project.writing("test"):
        project.write(contents)
    assert replies.load(ANN, KEY) == ANSWER
    with project.writing("test"):
        project.write({**contents, "extra.json": {"a": 1}})
    assert replies.load(ANN, KEY) is None


def test_names_are_checked_before_they_become_paths(replies: Replies) -> None:
    for subject, key in (("../" * 8, KEY), (ANN, "../x"), (ANN.upper(), KEY)):
        with pytest.raises(AssertionError):
            replies.save(subject, key, ANSWER)


def test_a_recording_is_its_answers_in_one_spelling(tmp_path: Path) -> None:
    files = [tmp_path / name for name in ("one", "two")]
    for file, keys in zip(files, ([KEY, OTHER], [OTHER, KEY]), strict=True):
        recording = Recording.new(file)
        recording.header["place"] = "here"
        for key in keys:
            assert recording.note(key, ANSWER) is ANSWER
        assert recording.note(KEY, {"text": "later"}) is ANSWER
        recording.save()
    assert files[0].read_bytes() == files[1].read_bytes()
    read = Recording.read(files[0])
    assert read.header == {"place": "here"}
    assert read.find(OTHER) == ANSWER
    assert read.find("3" * 64) is None


@pytest.mark.parametrize("content", [b"", b"{}", b"[]\n", b'{"schema":"cragru.recording/1"}\n{}\n'])
def test_a_file_that_is_no_recording(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(BadDataError, match="no recording"):
        Recording.read(file)
    with pytest.raises(BadDataError, match="cannot be read"):
        Recording.read(tmp_path / "nowhere")


def test_a_recording_does_not_lie_in_a_project(project: Project) -> None:
    for place in (project.root / "a.jsonl", project.root / ".cragru" / "b", project.root / "c/d"):
        with pytest.raises(UsageError, match="within a project"):
            Recording.new(place)
