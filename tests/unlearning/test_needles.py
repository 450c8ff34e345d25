"""The spellings that are looked for."""

from __future__ import annotations

import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cragru_cli.errors import UsageError
from cragru_cli.unlearning.needles import LEAST_PACKED, Needle, Subject, needles, number

TEXTS = st.text(min_size=1, max_size=20)


def forms(subject: Subject) -> dict[str, set[bytes]]:
    found: dict[str, set[bytes]] = {}
    for needle in needles(subject):
        found.setdefault(needle.form, set()).add(needle.content)
    return found


@pytest.mark.parametrize("wrong", [{}, {"user": ""}, {"user": "a", "item": ""}, {"text": ""}])
def test_a_subject_names_something(wrong: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        Subject(**wrong)


def test_a_text_stands_alone() -> None:
    with pytest.raises(UsageError):
        Subject(user="a", text="b")


@given(TEXTS)
def test_a_name_is_looked_for_in_every_encoding(name: str) -> None:
    found = forms(Subject(user=name))
    for codec in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        assert name.encode(codec, "surrogatepass") in found[codec]


@given(TEXTS)
def test_a_name_is_looked_for_as_json_writes_it(name: str) -> None:
    contents = {needle.content for needle in needles(Subject(item=name))}
    for ascii_only in (True, False):
        spelled = json.dumps(name, ensure_ascii=ascii_only)[1:-1]
        for one in (spelled, spelled.replace("/", r"\/")):
            assert one.encode("utf-8", "surrogatepass") in contents


@given(TEXTS, TEXTS)
def test_no_needle_is_there_twice(user: str, item: str) -> None:
    for subject in (Subject(user=user), Subject(user=user, item=item)):
        found = [(needle.content, needle.codec) for needle in needles(subject)]
        assert len(found) == len(set(found))


def test_a_plain_name_has_no_further_spellings() -> None:
    assert set(forms(Subject(user="u017"))) == {
        "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"
    }  # fmt: skip


def test_escapes_are_their_own_forms() -> None:
    found = forms(Subject(user='Zoë "x"/\x1b'))
    assert rb"Zo\u00eb \"x\"/\u001b" in found["json"]
    assert rb"Zo\u00EB \"x\"\/\u001B" in found["json"]
    assert 'Zoë \\"x\\"/\\u001b'.encode() in found["json"]
    assert found["csv"] == {'Zoë ""x""/\x1b'.encode()}
    assert found["spelled out"] == {'Zoë "x"/\\x1b'.encode()}
    assert found["latin-1"] == {'Zoë "x"/\x1b'.encode("latin-1")}


def test_large_numbers_are_looked_for_packed() -> None:
    value = LEAST_PACKED
    found = forms(Subject(user=str(value)))
    assert found["int32-le"] == {struct.pack("<i", value)}
    assert found["int32-be"] == {struct.pack(">i", value)}
    assert found["int64-le"] == {struct.pack("<q", value)}
    assert found["int64-be"] == {struct.pack(">q", value)}


def test_numbers_beyond_32_bits_are_looked_for_in_64() -> None:
    found = forms(Subject(user=str(1 << 40)))
    assert "int32-le" not in found
    assert found["int64-be"] == {struct.pack(">q", 1 << 40)}


@pytest.mark.parametrize("name", [str(LEAST_PACKED - 1), "17", "007000000", "1.5e9", "-2000000"])
def test_other_single_numbers_are_not(name: str) -> None:
    assert not any(form.startswith("int") for form in forms(Subject(user=name)))


def test_a_text_is_never_a_number() -> None:
    assert not any(form.startswith("int") for form in forms(Subject(text="123456789")))


def test_pairs_are_looked_for_packed_whatever_their_size() -> None:
    found = forms(Subject(user="17", item="5"))
    assert found["int32-le"] == {struct.pack("<ii", 17, 5)}
    assert found["int64-be"] == {struct.pack(">qq", 17, 5)}
    assert not any(form.startswith("int") for form in forms(Subject(user="17", item="f5")))


def test_pairs_are_looked_for_as_tables_and_lists_write_them() -> None:
    contents = {needle.content for needle in needles(Subject(user="ann", item="5é"))}
    for text in ("ann,5é", "ann\t5é", "ann;5é", "ann::5é", "ann|5é", "ann 5é", "ann:5é",
                 '"ann","5é"', '"ann", "5é"', '"ann"\t"5é"', '"ann":"5é"'):  # fmt: skip
        assert text.encode() in contents
        assert text.encode("utf-16-be") in contents
    assert rb'"ann","5\u00e9"' in contents
    assert rb"ann\t5\u00e9" in contents
    assert rb"\"ann\",\"5\u00e9\"" in contents


def test_neither_id_of_a_pair_is_looked_for_alone() -> None:
    assert not any(
        needle.content in (b"ann", b"bob") for needle in needles(Subject(user="ann", item="bob"))
    )


@pytest.mark.parametrize(
    ("name", "weak"),
    [("17", True), ("123456", True), ("1234567", False), ("up", True), ("heat", False),
     ("--!--", True), ("é", True), ("u17", False)],
)  # fmt: skip
def test_what_is_too_common_is_weak(name: str, weak: bool) -> None:
    assert {needle.weak for needle in needles(Subject(item=name))} >= {weak}
    assert all(
        needle.weak == weak
        for needle in needles(Subject(item=name))
        if not needle.form.startswith("int")
    )


def test_edges_are_those_of_words_only() -> None:
    (needle, *_) = needles(Subject(user="a-"))
    assert needle == Needle("utf-8", b"a-", "utf-8", opens=True, closes=False, weak=True)


@pytest.mark.parametrize(
    ("name", "value"),
    [("0", 0), ("17", 17), ("017", None), ("", None), ("-1", None), ("1٢", None), ("9" * 19, None),
     (str((1 << 63) - 1), (1 << 63) - 1), (str(1 << 63), None), ("17\n", None)],
)  # fmt: skip
def test_which_ids_are_numbers(name: str, value: int | None) -> None:
    assert number(name) == value
