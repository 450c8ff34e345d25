"""The byte search over directories: what is there is found, and nothing else."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import shutil
import signal
import string
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import training_of
from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Profiles
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.unlearning import scan as scanning
from cragru_cli.unlearning import structure
from cragru_cli.unlearning.needles import PACKED, Needle, Subject, needles
from cragru_cli.unlearning.scan import NAME_FORM, Hit, Report, Unread, scan
from cragru_cli.unlearning.search.probes import PAIR_FORM, Probes
from cragru_cli.unlearning.search.tokens import unit

NAMES = st.text(
    st.sampled_from(string.ascii_letters + string.digits + "\"'\\/ ,;:|.-_éß€王Ж\u0301😀\x1b\n")
    | st.characters(exclude_categories=["Cs"]),
    min_size=1,
    max_size=12,
)
SUBJECTS = st.builds(lambda name: Subject(user=name), NAMES) | st.builds(
    lambda user, item: Subject(user=user, item=item), NAMES, NAMES
)
LINES = "Some words that nobody is called by.\n"


@pytest.fixture
def film_shop(_trained_shop: Path, tmp_path: Path) -> Path:
    """A copy of the trained film shop."""
    return Path(shutil.copytree(_trained_shop, tmp_path / "films"))


def found_in(report: Report, subject: int = 0) -> set[tuple[str, str]]:
    return {(hit.file, hit.form) for hit in report.hits if hit.subject == subject}


def explained(root: Path) -> frozenset[str]:
    return structure.explained(root, Project(root).read())


@contextmanager
def within(seconds: int) -> Iterator[None]:
    """Fail rather than hang."""

    def stop(*_: Any) -> None:
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(seconds)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def framed(needle: Needle) -> bytes:
    """A needle on a line of its own in a text of its encoding."""
    if needle.codec == PACKED:
        return b"\0" * 16 + needle.content + b"\0" * 16
    words, end = LINES.encode(needle.codec), "\n".encode(needle.codec)
    return words + needle.content + end + words


# What is there is found.


@settings(deadline=None, max_examples=60)
@given(SUBJECTS)
def test_every_spelling_is_found_in_a_file_of_any_kind(
    tmp_path_factory: pytest.TempPathFactory, subject: Subject
) -> None:
    root = tmp_path_factory.mktemp("forms")
    expected = set()
    for at, needle in enumerate(needles(subject)):
        for kind, junk in (("txt", b""), ("bin", b"\0\xff\xfe\x80\0\0\0\0" * 4)):
            name = f"f{at}.{kind}"
            (root / name).write_bytes(junk + framed(needle) + junk)
            expected.add((name, needle.form))
    assert expected <= found_in(scan(root, [subject]))


@settings(deadline=None, max_examples=60)
@given(NAMES, st.booleans(), st.sampled_from([None, 2]))
def test_an_id_is_found_wherever_json_has_it(
    tmp_path_factory: pytest.TempPathFactory, name: str, ascii_only: bool, indent: int | None
) -> None:
    root = tmp_path_factory.mktemp("json")
    documents: list[Any] = [
        {"user": name}, {name: 1}, [1, [name]], {"a": [{"b": {name: []}}]}, [f"user {name}"]
    ]  # fmt: skip
    if len(name) > 6 and name[0].isalpha() and name[-1].isalpha():
        documents.append({"note": f"a word, {name}, and another"})
    for at, document in enumerate(documents):
        text = json.dumps(document, ensure_ascii=ascii_only, indent=indent)
        (root / f"{at}.json").write_bytes(text.encode())
    lines = [json.dumps(document, ensure_ascii=ascii_only) for document in documents]
    (root / "all.jsonl").write_bytes("\n".join(lines).encode())
    found = {hit.file: hit.count for hit in scan(root, [Subject(user=name)]).hits}
    assert {*found} == {*(f"{at}.json" for at in range(len(documents))), "all.jsonl"}
    assert found["all.jsonl"] >= len(documents)


@settings(deadline=None, max_examples=40)
@given(NAMES, NAMES)
def test_an_interaction_is_found_in_json(
    tmp_path_factory: pytest.TempPathFactory, user: str, item: str
) -> None:
    root = tmp_path_factory.mktemp("json")
    for at, document in enumerate([{"user": user, "item": item}, {user: [item]}, [user, item, 5]]):
        (root / f"{at}.json").write_text(json.dumps({"of": [document]}), encoding="utf-8")
    report = scan(root, [Subject(user=user, item=item)])
    assert {(f"{at}.json", PAIR_FORM) for at in range(3)} <= found_in(report)


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(0, 400), st.sampled_from([64, 128, 256]), SUBJECTS)
def test_a_needle_across_the_border_of_two_pieces(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    before: int,
    chunk: int,
    subject: Subject,
) -> None:
    root = tmp_path_factory.mktemp("border")
    for at, needle in enumerate(needles(subject)):
        size = 4 if needle.codec == PACKED else unit(needle.codec)
        junk = ("," * (before // size)).encode(needle.codec) if size < 4 else b"\1\0\0\0" * before
        (root / str(at)).write_bytes(junk + framed(needle) + b"\0" * 300)
    monkeypatch.setattr(scanning, "_CHUNK", 1 << 22)
    at_once = scan(root, [subject])
    monkeypatch.setattr(scanning, "_CHUNK", chunk)
    assert scan(root, [subject]) == at_once
    assert len({hit.file for hit in at_once.hits}) == len(needles(subject))


def test_a_large_file_with_a_needle_at_each_border(tmp_path: Path) -> None:
    piece, name = 1 << 22, b"customer-4711"
    content = bytearray(b"words, " * (3 * piece // 7))
    for border in (piece, 2 * piece):
        content[border - 5 : border - 5 + len(name) + 2] = b" " + name + b" "
    (tmp_path / "large.txt").write_bytes(content)
    (hit,) = scan(tmp_path, [Subject(user=name.decode())]).hits
    assert hit == Hit("large.txt", 0, "utf-8", piece - 4, 2)


def test_lines_of_json_beyond_one_piece(tmp_path: Path) -> None:
    with (tmp_path / "lists.jsonl").open("w") as file:
        for number in range(120_000):
            user = "17" if number in (5, 60_000, 119_999) else f"u{number}"
            file.write(json.dumps({"user": user, "rank": 17, "score": 0.17}) + "\n")
    assert (tmp_path / "lists.jsonl").stat().st_size > 1 << 22
    (hit,) = scan(tmp_path, [Subject(user="17")]).hits
    assert (hit.form, hit.count) == ("utf-8", 3)


def test_a_document_that_is_longer_than_any_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "_CHUNK", 64)
    monkeypatch.setattr(scanning, "_LARGEST_DOCUMENT", 256)
    (tmp_path / "one.json").write_text(json.dumps({"a": ["x" * 50] * 20, "user": "u017"}))
    assert found_in(scan(tmp_path, [Subject(user="u017")])) == {("one.json", "utf-8")}


def test_many_subjects_are_told_apart(tmp_path: Path) -> None:
    subjects = [Subject(user=f"u{number:03}") for number in range(300)]
    for number in range(0, 300, 7):
        (tmp_path / f"f{number}").write_text(f"{LINES}u{number:03},5\n{LINES}")
    report = scan(tmp_path, subjects)
    assert [(hit.file, hit.subject) for hit in report.hits] == sorted(
        (f"f{number}", number) for number in range(0, 300, 7)
    )
    assert report.files == 43


def test_a_user_and_the_users_interactions_are_different_subjects(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"{LINES}user,item\nann-1,heat-2\n")
    subjects = [Subject(user="ann-1"), Subject(user="ann-1", item="heat-2"), Subject(item="heat-2")]
    subjects.append(Subject(user="ann-1", item="tron-3"))
    assert {hit.subject for hit in scan(tmp_path, subjects).hits} == {0, 1, 2}


# What is not there is not found.


def test_numbers_that_are_no_ids(tmp_path: Path) -> None:
    document = {
        "generation": 17, "rows": [[17, 50], [17.0]], "at": "2026-11-17T10:17:00Z",
        "hash": "17" * 32, "tool": "cragru 0.17.0", "dtype": "<i4", "note": "removed 17 rows",
    }  # fmt: skip
    (tmp_path / "a.json").write_text(json.dumps(document))
    (tmp_path / "b.jsonl").write_text(f"{json.dumps(document)}\n" * 3)
    (tmp_path / "CURRENT").write_text(json.dumps(document))
    subjects = [Subject(user="17"), Subject(item="i4"), Subject(user="17", item="50")]
    assert scan(tmp_path, subjects).hits == ()


def test_nothing_is_found_in_a_shop_that_never_had_it(film_shop: Path) -> None:
    stream = random.Random(1)
    subjects = [
        *(Subject(user=f"u{stream.randrange(1000, 10_000)}") for _ in range(100)),
        *(Subject(item=f"f{stream.randrange(1000, 10_000)}") for _ in range(100)),
        *(Subject(user=str(stream.randrange(1, 944))) for _ in range(200)),
        *(Subject(user=str(stream.randrange(1 << 20, 1 << 31))) for _ in range(100)),
        *(Subject(user=f"u{stream.randrange(1, 600):03}", item="f9999") for _ in range(100)),
        Subject(text="A Title That Nobody Gave"),
    ]
    generation = Project(film_shop).read()
    report = scan(film_shop, subjects, explained(film_shop))
    assert report.hits == ()
    assert report.unread == ()
    dataset = models.decode(generation.contents).dataset
    assert structure.in_dataset(dataset, subjects, "") == ()


def test_ids_of_letters_are_not_even_in_the_bytes_of_its_state(film_shop: Path) -> None:
    stream = random.Random(1)
    subjects = [Subject(user=f"u{stream.randrange(1000, 10_000)}") for _ in range(100)]
    subjects += [Subject(user=str(stream.randrange(1 << 20, 1 << 31))) for _ in range(100)]
    assert scan(film_shop, subjects).hits == ()


def test_numbers_of_users_are_not_found_where_items_have_the_same(tmp_path: Path) -> None:
    """200 users were forgotten; items have the very same ids, and positions the same numbers."""
    stream = np.random.default_rng(4)
    ids = [str(number) for number in range(1, 944)]
    rows = [(f"kept-{user}", ids[item]) for user in range(60) for item in stream.choice(943, 40)]
    table = InteractionTable(
        [row[0] for row in rows],
        [row[1] for row in rows],
        stream.integers(1, 6, len(rows)).astype(float),
        stream.integers(1, 10**9, len(rows)).astype(float),
    )
    items = ItemTable([ItemRow(one, f"Title of {one}") for one in ids])
    model = models.fit(
        assemble(table, items, Profiles((), {})).dataset, training_of("ease", {}, 17)
    )
    root = tmp_path / "shop"
    project = Project.create(root, Settings(), models.encode(model))
    forgotten = [Subject(user=ids[at]) for at in stream.choice(943, 200, replace=False)]
    assert scan(root, forgotten, explained(root)).hits == ()
    dataset = models.decode(project.read().contents).dataset
    assert structure.in_dataset(dataset, forgotten, "") == ()
    assert len(structure.in_dataset(dataset, [Subject(item=one) for one in ids], "")) == 943


def test_settings_that_the_tool_wrote_name_nobody(film_shop: Path) -> None:
    subjects = [Subject(user=str(number)) for number in range(200)]
    subjects += [Subject(user=one) for one in ("key", "file", "budget", "ease", "seed", "data")]
    assert scan(film_shop, subjects, explained(film_shop)).hits == ()
    with (film_shop / "cragru.toml").open("a") as file:
        file.write("# user 17 left\n[recommend]\nbudget = 18\n")
    assert found_in(scan(film_shop, subjects, explained(film_shop)), 17) == {
        ("cragru.toml", "utf-8")
    }
    assert not found_in(scan(film_shop, subjects, explained(film_shop)), 18)


# Names, and what is no file.


@pytest.mark.parametrize(
    "name", ["u017", "u017.json", "list-of u017", "u017.tar.gz", "ū.u017", "a.u017.b"[2:]]
)
def test_names_of_files_and_directories_are_read(tmp_path: Path, name: str) -> None:
    (tmp_path / "cache" / name).mkdir(parents=True)
    (tmp_path / name).write_bytes(b"")
    assert found_in(scan(tmp_path, [Subject(user="u017")])) == {
        (f"cache/{name}", NAME_FORM),
        (name, NAME_FORM),
    }


@pytest.mark.parametrize("name", ["u0171", "xu017", "2026-11-17", "17th", "a-17", "0.17"])
def test_names_that_only_contain_it(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert scan(tmp_path, [Subject(user="u017"), Subject(user="17")]).hits == ()


def test_the_numbers_of_generations_are_no_names(film_shop: Path) -> None:
    (number,) = (film_shop / ".cragru" / "generations").iterdir()
    subjects = [Subject(user=one) for one in (number.name, "key", "journal", "generations")]
    assert scan(film_shop, subjects, explained(film_shop)).hits == ()


def test_what_is_no_file_is_reported_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret").write_text("u017-of-old")
    root = tmp_path / "root"
    root.mkdir()
    (root / "link").symlink_to(tmp_path / "outside" / "secret")
    (root / "directory").symlink_to(tmp_path / "outside")
    (root / "dangling").symlink_to("nowhere")
    os.mkfifo(root / "pipe")
    with within(20):
        report = scan(root, [Subject(user="u017-of-old")])
    assert report == Report(
        0,
        0,
        (),
        (
            Unread("dangling", "symbolic link"),
            Unread("directory", "symbolic link"),
            Unread("link", "symbolic link"),
            Unread("pipe", "not a regular file"),
        ),
    )


def test_a_link_that_takes_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "target").write_text("u017-of-old")
    (tmp_path / "link").symlink_to("target")
    os.mkfifo(tmp_path / "pipe")
    probes = Probes([Subject(user="u017-of-old")])
    with within(20):
        for name, why in (("link", "symbolic link"), ("pipe", "not a regular file")):
            report = scanning.scan_file(tmp_path / name, probes, name)
            assert [one.why for one in report.unread] == [why]
            assert report.hits == ()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    (tmp_path / "file").chmod(0)
    (tmp_path / "directory").mkdir(mode=0)
    report = scan(tmp_path, [Subject(user="u017")])
    (tmp_path / "directory").chmod(0o700)
    assert {*report.unread} == {Unread("file", "refused"), Unread("directory", "refused")}


def test_files_that_vanish_meanwhile(tmp_path: Path) -> None:
    for name in ("a", "b/c", "d"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("u017-of-old")

    class Vanishing(Collection[str]):
        """Deletes what it is asked about."""

        def __contains__(self, name: object) -> bool:
            if name == "a":
                (tmp_path / "a").unlink()
            if name == "b":
                shutil.rmtree(tmp_path / "b", ignore_errors=True)
            return False

        def __iter__(self) -> Iterator[str]:
            return iter(())

        def __len__(self) -> int:
            return 0

    report = scan(tmp_path, [Subject(user="u017-of-old")], Vanishing())
    assert found_in(report) == {("d", "utf-8")}
    assert report.unread == (Unread("a", "vanished"), Unread("b", "vanished"))


def test_a_directory_that_is_not_there() -> None:
    assert scan(Path("/nowhere/at/all"), [Subject(user="u")]).unread == (Unread(".", "vanished"),)


def test_empty_files_and_directories(tmp_path: Path) -> None:
    for name in ("a", "b.json", "cragru.toml"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "empty").mkdir()
    assert scan(tmp_path, [Subject(user="u017")]) == Report(3, 0)


def test_no_subjects(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("text")
    (tmp_path / "b.json").write_text('{"a": "b"}')
    assert scan(tmp_path, []) == Report(2, 14)


def test_names_that_are_no_utf_8(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff\xfeu017")).mkdir()
    (tmp_path / "a").write_text("u017,5\n" + LINES)
    assert ("a", "utf-8") in found_in(scan(tmp_path, [Subject(user="u017")]))


def test_compressed_files_are_searched_and_reported(tmp_path: Path) -> None:
    (tmp_path / "a.gz").write_bytes(gzip.compress(b"u017-of-old," * 100))
    buffer = io.BytesIO()
    np.savez_compressed(buffer, ids=np.arange(3))
    (tmp_path / "b.npz").write_bytes(buffer.getvalue())
    report = scan(tmp_path, [Subject(user="u017-of-old")])
    assert report.hits == ()
    assert report.unread == (Unread("a.gz", "compressed"), Unread("b.npz", "compressed"))
    assert report.files == 2


def test_json_that_is_damaged_is_searched_as_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"user": "u017", "items": [')
    (tmp_path / "b.json").write_bytes('{"user": "u017-é"}'.encode("utf-16"))
    (tmp_path / "c.jsonl").write_text('{"count": 17}\n{"user": "x"}\n{"user": 17,\n')
    subjects = [Subject(user="u017"), Subject(user="u017-é"), Subject(user="17")]
    report = scan(tmp_path, subjects)
    assert found_in(report, 0) == {("a.json", "utf-8")}
    assert ("b.json", "utf-16-le") in found_in(report, 1)
    assert [(hit.file, hit.count) for hit in report.hits if hit.subject == 2] == [("c.jsonl", 1)]


def test_an_array_that_the_manifest_does_not_know(film_shop: Path) -> None:
    (directory,) = (film_shop / ".cragru" / "generations").iterdir()
    known = explained(film_shop)
    np.save(directory / "ids.npy", np.array([3_000_017, 3_000_018], dtype=np.int32))
    np.save(directory / "names.npy", np.array(["customer-17", "customer-180"]))
    np.save(directory / "pairs.npy", np.array([[17, 50], [18, 51]]))
    subjects = [
        Subject(user="3000018"), Subject(user="customer-17"), Subject(user="18", item="51")
    ]  # fmt: skip
    place = f".cragru/generations/{directory.name}"
    report = scan(film_shop, subjects, known)
    assert found_in(report, 0) == {(f"{place}/ids.npy", "int32-le")}
    assert found_in(report, 1) == {(f"{place}/names.npy", "utf-32-le")}
    assert (f"{place}/pairs.npy", "int64-le") in found_in(report, 2)


@pytest.mark.slow
def test_hundreds_of_subjects_in_a_hundred_megabytes_take_seconds(tmp_path: Path) -> None:
    stream = random.Random(3)
    rows = "".join(
        f"u{stream.randrange(6040)},f{stream.randrange(3900)},{stream.randrange(1, 6)}\n"
        for _ in range(100_000)
    ).encode()
    (tmp_path / "rows.csv").write_bytes(rows * (50_000_000 // len(rows)))
    (tmp_path / "random").write_bytes(stream.randbytes(50_000_000))
    subjects = [Subject(user=f"w{number}") for number in range(200)]
    subjects += [Subject(user=str(stream.randrange(1 << 20, 1 << 31))) for _ in range(50)]
    begin = time.perf_counter()
    report = scan(tmp_path, subjects)
    assert time.perf_counter() - begin < 60
    assert report.size > 98_000_000
    assert all(
        hit.form.startswith("int32") for hit in report.hits
    )  # by chance, one in random bytes
