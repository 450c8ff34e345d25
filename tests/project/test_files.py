"""Bytes on the disk: one spelling, private, whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.errors import IntegrityError
from cragru_cli.project import files

DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=4)
    ),
    max_leaves=10,
)


def reversed_keys(document: Any) -> Any:
    """The same document, every object built in the opposite order."""
    if isinstance(document, dict):
        return {key: reversed_keys(document[key]) for key in reversed(document)}
    return [reversed_keys(one) for one in document] if isinstance(document, list) else document


@settings(deadline=None, max_examples=60)
@given(DOCUMENTS)
def test_json_has_one_spelling_that_reads_back(document: Any) -> None:
    spelled = files.canonical_json(document)
    assert spelled == files.canonical_json(reversed_keys(document))
    assert json.loads(spelled) == document
    assert files.canonical_json(json.loads(spelled)) == spelled


def test_json_is_compact_sorted_utf8() -> None:
    assert files.canonical_json({"b": [1, 2.5], "a": "é"}) == '{"a":"é","b":[1,2.5]}\n'.encode()


def test_json_takes_any_text_that_python_can_hold() -> None:
    broken = "\ud800"
    assert json.loads(files.canonical_json([broken]).decode("utf-8", "surrogatepass")) == [broken]


def test_a_file_is_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        files.write_bytes(tmp_path / "one", b"text")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "one").stat().st_mode) == 0o600


def test_what_is_written_is_hashed_and_counted(tmp_path: Path) -> None:
    content = b"text" * 1000
    written = files.write_bytes(tmp_path / "one", content)
    assert written == files.Written(hashlib.sha256(content).hexdigest(), len(content))
    assert files.hash_file(tmp_path / "one") == written


def test_no_file_is_overwritten(tmp_path: Path) -> None:
    files.write_bytes(tmp_path / "one", b"old")
    with pytest.raises(FileExistsError):
        files.write_bytes(tmp_path / "one", b"new")
    assert (tmp_path / "one").read_bytes() == b"old"


def test_no_link_is_followed_when_writing(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "target")
    with pytest.raises(FileExistsError):
        files.write_bytes(tmp_path / "link", b"text")
    assert not (tmp_path / "target").exists()


@pytest.mark.parametrize(
    "array",
    [
        np.arange(6, dtype=np.int32).reshape(2, 3),
        np.asfortranarray(np.arange(6.0).reshape(2, 3)),
        np.arange(10)[::3],
        np.zeros((0, 4), dtype=np.float32),
        np.array(3.5),
    ],
)
def test_arrays_come_back_as_they_were(tmp_path: Path, array: np.ndarray[Any, Any]) -> None:
    written = files.write_array(tmp_path / "one.npy", array)
    loaded = np.load(tmp_path / "one.npy", allow_pickle=False)
    assert loaded.dtype == array.dtype
    assert np.array_equal(loaded, array)
    assert files.hash_file(tmp_path / "one.npy") == written


def test_the_bytes_of_an_array_do_not_depend_on_its_order_in_memory(tmp_path: Path) -> None:
    array = np.arange(6.0).reshape(2, 3)
    one = files.write_array(tmp_path / "c.npy", array)
    assert one == files.write_array(tmp_path / "f.npy", np.asfortranarray(array))


def test_an_array_of_objects_is_never_written(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="allow_pickle"):
        files.write_array(tmp_path / "one.npy", np.array([{}], dtype=object))


def test_replacing_leaves_one_file(tmp_path: Path) -> None:
    for content in (b"old", b"new"):
        files.replace_bytes(tmp_path / "one", content)
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
    assert (tmp_path / "one").read_bytes() == b"new"


def test_a_replacement_that_fails_leaves_the_old_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.replace_bytes(tmp_path / "one", b"old")

    def full_disk(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full_disk)
    with pytest.raises(OSError, match="No space left"):
        files.replace_bytes(tmp_path / "one", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["one"]
    assert (tmp_path / "one").read_bytes() == b"old"


def test_small_files_have_a_limit(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x" * 11)
    assert files.read_small(tmp_path / "one", limit=11) == b"x" * 11
    with pytest.raises(IntegrityError, match="larger"):
        files.read_small(tmp_path / "one", limit=10)


def test_links_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"text")
    (tmp_path / "link").symlink_to(tmp_path / "one")
    for read in (files.read_small, files.hash_file):
        with pytest.raises(IntegrityError):
            read(tmp_path / "link")
