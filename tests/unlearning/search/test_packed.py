"""Packed numbers in any bytes."""

from __future__ import annotations

import random
import struct

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cragru_cli.unlearning.needles import LEAST_PACKED, PACKED, Subject, needles
from cragru_cli.unlearning.search.packed import PackedFinder

SINGLES = st.integers(LEAST_PACKED, (1 << 63) - 1)
ANY = st.integers(0, (1 << 63) - 1) | st.integers(0, 5000)


def finder(*subjects: Subject) -> PackedFinder:
    return PackedFinder(
        (number, needle)
        for number, subject in enumerate(subjects)
        for needle in needles(subject)
        if needle.codec == PACKED
    )


def found(data: bytes, *subjects: Subject) -> set[tuple[int, int, str]]:
    return {
        (offset, number, needle.form)
        for offset, number, needle in finder(*subjects).find(data, 0, len(data))
    }


@given(SINGLES, st.integers(0, 9), st.binary(max_size=20))
def test_single_numbers_are_found_where_an_array_has_them(
    value: int, words: int, tail: bytes
) -> None:
    subject = Subject(user=str(value))
    for needle in needles(subject):
        if needle.codec == PACKED:
            data = b"\x01\0\0\0" * words + needle.content + tail
            assert (4 * words, 0, needle.form) in found(data, subject)


@given(ANY, ANY, st.binary(max_size=20), st.binary(max_size=20))
def test_pairs_are_found_anywhere(user: int, item: int, head: bytes, tail: bytes) -> None:
    subject = Subject(user=str(user), item=str(item))
    for needle in needles(subject):
        if needle.codec == PACKED:
            expected = (len(head), 0, needle.form)
            assert expected in found(head + needle.content + tail, subject)


def test_a_single_number_between_two_places_is_none() -> None:
    subject = Subject(user=str(LEAST_PACKED + 12345))
    assert not found(b"\x07" + struct.pack("<i", LEAST_PACKED + 12345) + b"\x07" * 3, subject)


def test_everything_that_is_found_is_there() -> None:
    rng = np.random.default_rng(5)
    values = rng.integers(0, 40, 20_000).astype("<i4")
    subjects = [Subject(user=str(u), item=str(i)) for u in range(20, 30) for i in range(30, 36)]
    expected = {
        (4 * at, number, "int32-le")
        for number, subject in enumerate(subjects)
        for at in np.flatnonzero(
            (values[:-1] == int(subject.user or 0)) & (values[1:] == int(subject.item or 0))
        ).tolist()
    }
    assert len(expected) > 100
    assert {one for one in found(values.tobytes(), *subjects) if one[2] == "int32-le"} == expected


def test_many_subjects_at_once() -> None:
    stream = random.Random(2)
    values = stream.sample(range(LEAST_PACKED, 1 << 31), 300)
    subjects = [Subject(user=str(value)) for value in values]
    data = np.array(values, dtype=">i4").tobytes()
    assert {one for one in found(data, *subjects) if one[2] == "int32-be"} == {
        (4 * at, at, "int32-be") for at in range(300)
    }


@pytest.mark.parametrize("size", range(9))
def test_buffers_shorter_than_a_needle(size: int) -> None:
    assert not found(b"\x01" * size, Subject(user="17", item="5"), Subject(user="2000000"))
