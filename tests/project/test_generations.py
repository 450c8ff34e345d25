"""Generations: what is written is what is read, by everybody, at any time."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files
from cragru_cli.project.generations import Contents, Generation, GenerationStore

Numbered = Callable[[int], Contents]


@pytest.fixture
def store(tmp_path: Path) -> GenerationStore:
    return GenerationStore(tmp_path)


def number_in(generation: Generation) -> int:
    """The one number that all parts of numbered contents name."""
    contents: Any = generation.contents
    numbers = {contents["number.json"]["number"]}
    numbers |= {*contents["one.npy"].ravel().tolist(), *contents["two.npy"].ravel().tolist()}
    assert len(numbers) == 1, f"a mix of generations: {numbers}"
    return int(numbers.pop())


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6, dtype=np.int32).reshape(2, 3),
        np.asfortranarray(np.arange(6, dtype=np.float64).reshape(2, 3)),
        np.arange(10, dtype=np.uint8)[::3],
        np.array([True, False]),
        np.zeros((0, 4), dtype=np.float32),
        np.array(["heat", "é"]),
        np.array(3.5),
    ],
)
def test_an_array_comes_back_as_it_was(store: GenerationStore, array: np.ndarray[Any, Any]) -> None:
    store.write({"one.npy": array})
    found = store.read().contents["one.npy"]
    assert isinstance(found, np.ndarray)
    assert (found.dtype, found.shape) == (array.dtype, array.shape)
    assert np.array_equal(found, array)
    assert not found.flags.writeable


@pytest.mark.parametrize("document", [{}, [], {"b": [1, None, 2.5], "a": "é\u2028\ud83c"}])
def test_a_document_comes_back_as_it_was(store: GenerationStore, document: Any) -> None:
    store.write({"one.json": document})
    assert store.read().contents == {"one.json": document}


def test_what_write_returns_is_what_is_read(store: GenerationStore, numbered: Numbered) -> None:
    written = store.write(numbered(1))
    found = store.read()
    assert (written.number, written.content_hash) == (found.number, found.content_hash)
    assert number_in(written) == number_in(found) == 1


def test_only_the_last_generation_stays(store: GenerationStore, numbered: Numbered) -> None:
    for number in (1, 2, 3):
        assert store.write(numbered(number)).number == number
        assert number_in(store.read()) == number
        assert store.leftovers() == []


def test_a_generation_stays_readable_for_whoever_has_it_open(
    store: GenerationStore, numbered: Numbered
) -> None:
    store.write(numbered(1))
    held = store.read()
    store.write(numbered(2))
    assert number_in(held) == 1


def test_equal_contents_have_equal_hashes_whatever_came_before(
    tmp_path: Path, numbered: Numbered
) -> None:
    stores = []
    for name, history in (("a", [7]), ("b", [1, 2, 7]), ("c", [8])):
        (tmp_path / name).mkdir()
        stores.append(GenerationStore(tmp_path / name))
        for number in history:
            stores[-1].write(numbered(number))
    same, long, other = (one.read().content_hash for one in stores)
    assert same == long
    assert same != other


def test_the_hash_covers_names_and_the_kind_of_numbers(store: GenerationStore) -> None:
    array = np.arange(4, dtype=np.int32)
    variants: list[Contents] = [
        {"one.npy": array},
        {"two.npy": array},
        {"one.npy": array.view(np.float32)},
        {"one.npy": array.reshape(2, 2)},
        {"one.npy": array, "two.npy": array},
    ]
    hashes = [store.write(contents).content_hash for contents in variants]
    assert len(set(hashes)) == len(variants)


def test_the_order_of_contents_does_not_matter(store: GenerationStore, numbered: Numbered) -> None:
    contents = numbered(1)
    backwards = {name: contents[name] for name in reversed([*contents])}
    assert store.write(contents).content_hash == store.write(backwards).content_hash


def test_a_check_that_fails_leaves_the_old_state_in_use(
    store: GenerationStore, numbered: Numbered
) -> None:
    store.write(numbered(1))
    seen: list[Contents] = []

    def refuse(contents: Contents) -> None:
        seen.append(contents)
        raise IntegrityError("no")

    with pytest.raises(IntegrityError, match="no"):
        store.write(numbered(2), refuse)
    assert seen[0]["number.json"] == {"number": 2}
    assert number_in(store.read()) == 1
    assert store.leftovers() == []
    assert store.write(numbered(3)).number == 2


def test_what_lies_beside_the_current_generation_is_named_and_cleaned(
    tmp_path: Path, store: GenerationStore, numbered: Numbered
) -> None:
    store.write(numbered(1))
    for name in ("7", "2.partial", "2"):
        (tmp_path / "generations" / name / "inner").mkdir(parents=True)
        (tmp_path / "generations" / name / "inner" / "one.npy").write_bytes(b"text")
    assert store.leftovers() == ["2", "2.partial", "7"]
    store.write(numbered(2))
    assert store.leftovers() == []


@pytest.mark.parametrize("kind", ["file", "link"])
def test_a_stray_file_beside_the_generations_is_named_and_cleaned(
    tmp_path: Path, store: GenerationStore, numbered: Numbered, kind: str
) -> None:
    store.write(numbered(1))
    stray = tmp_path / "generations" / ".stray"
    stray.write_bytes(b"") if kind == "file" else stray.symlink_to(tmp_path)
    assert store.leftovers() == [".stray"]
    store.write(numbered(2))
    assert store.leftovers() == []
    assert number_in(store.read()) == 2


def test_readers_see_whole_states_while_a_writer_switches(
    store: GenerationStore, numbered: Numbered
) -> None:
    store.write(numbered(0))
    done = threading.Event()
    seen: list[list[int]] = [[], []]
    failures: list[BaseException] = []

    def read(mine: list[int]) -> None:
        try:
            while not done.is_set():
                mine.append(number_in(store.read()))
        except BaseException as failure:
            failures.append(failure)

    readers = [threading.Thread(target=read, args=(mine,)) for mine in seen]
    for reader in readers:
        reader.start()
    try:
        for number in range(1, 31):
            store.write(numbered(number))
    finally:
        done.set()
        for reader in readers:
            reader.join()
    assert failures == []
    assert all(mine == sorted(mine) for mine in seen), "a reader went back in time"
    assert number_in(store.read()) == 30


class Interruption:
    """Does something once, just before the n-th call of any of the functions it wraps."""

    def __init__(self, turn: int, action: Callable[[], object]) -> None:
        self.calls = 0
        self._turn = turn
        self._action = action

    def wrapped(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **named: Any) -> Any:
            self.calls += 1
            if self.calls == self._turn:
                self._action()
            return original(*arguments, **named)

        return call


def test_a_switch_between_any_two_steps_of_a_reader_is_no_damage(
    store: GenerationStore, numbered: Numbered, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = [(files, "open_regular"), (np, "load"), (Path, "read_bytes"), (Path, "iterdir")]
    for turn in range(1, 100):
        store.write(numbered(1))
        interruption = Interruption(turn, lambda: store.write(numbered(2)))
        with monkeypatch.context() as patch:
            for owner, name in steps:
                patch.setattr(owner, name, interruption.wrapped(getattr(owner, name)))
            found = number_in(store.read())
        if interruption.calls < turn:
            assert found == 1
            return
        assert found in (1, 2)
    pytest.fail("the reader never came to an end")


def test_concurrent_readers_never_meet_a_pointer_that_is_being_replaced(
    tmp_path: Path, store: GenerationStore, numbered: Numbered
) -> None:
    store.write(numbered(1))
    pointer = (tmp_path / "CURRENT").read_bytes()
    done = threading.Event()

    def switch() -> None:
        while not done.is_set():
            temporary = tmp_path / "CURRENT.new"
            temporary.write_bytes(pointer)
            temporary.replace(tmp_path / "CURRENT")

    writer = threading.Thread(target=switch)
    writer.start()
    try:
        for _ in range(100):
            assert number_in(store.read()) == 1
    finally:
        done.set()
        writer.join()


def test_a_generation_that_vanishes_under_the_reader_for_good_is_damage(
    tmp_path: Path, store: GenerationStore, numbered: Numbered
) -> None:
    store.write(numbered(1))
    (tmp_path / "generations" / "1" / "one.npy").unlink()
    with pytest.raises(IntegrityError, match="is missing"):
        store.read()
