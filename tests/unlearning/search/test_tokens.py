"""Whole tokens, and nothing that only looks like one."""

from __future__ import annotations

import pytest

from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.search.probes import Probes

FILLING = "some words before it, and some words after it"


def found(subject: Subject, text: str, codec: str = "utf-8") -> bool:
    data = f"{FILLING}\n{text}\n{FILLING}".encode(codec, "surrogatepass")
    return bool(list(Probes([subject]).in_bytes(data, 0, len(data), begins=True, ends=True)))


def in_strings(subject: Subject, text: str) -> bool:
    return bool(list(Probes([subject]).in_strings([text.encode()])))


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text",
    ["17", "17,50,3", "a 17 b", "user=17", "(17)", "'17'", "17.", "17, and", "17::5", "x\t17\ty",
     "17 - 3", "17…"],
)  # fmt: skip
def test_a_number_is_found_as_a_token(text: str, codec: str) -> None:
    assert found(Subject(user="17"), text, codec)


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize(
    "text",
    ["1789", "117", "0.17", "17.5", "-17", "+17", "item-17", "17-b", "x17", "17x", "_17", "17_",
     "17é", "é17", "2026-11-17", "2026-11-17T10:17:00Z", "10:17:00", "00:00:17", "17:10:59",
     "e17e", "1.17.2", "17\u0435"],
)  # fmt: skip
def test_a_number_is_not_found_within_others(text: str, codec: str) -> None:
    assert not found(Subject(user="17"), text, codec)


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_number_is_found_between_letters_that_need_no_spaces(codec: str) -> None:
    assert found(Subject(user="17"), "用户17删除", codec)


def test_what_only_utf_8_text_has() -> None:
    assert found(Subject(user="17"), r"\n17 is escaped")
    assert found(Subject(user="17"), "ท17ท")
    assert not found(Subject(user="17"), "17\u0301")


@pytest.mark.parametrize(
    "text", ["anna.", "anna's", "seen by anna, too", "@anna", '"anna"', "anna-"]
)
def test_a_name_is_found_as_a_token(text: str) -> None:
    assert found(Subject(user="anna"), text)


@pytest.mark.parametrize("text", ["joanna", "annabel", "anna.lang", "anna-lang", "x.anna", "annaé"])
def test_a_name_is_not_found_within_others(text: str) -> None:
    assert not found(Subject(user="anna"), text)


@pytest.mark.parametrize("text", [r"\u00e8anna", r"anna\u00e8", r"\u0061anna"])
def test_escaped_letters_continue_a_word(text: str) -> None:
    assert not found(Subject(user="anna"), text)


@pytest.mark.parametrize("text", [r"\u0020anna", r"anna\u2014", r"\nanna\n", r"\tanna"])
def test_other_escapes_do_not(text: str) -> None:
    assert found(Subject(user="anna"), text)


def test_an_id_without_letters_must_be_a_cell() -> None:
    assert found(Subject(item="?!"), "5,?!,3")
    assert found(Subject(item="?!"), '"?!"')
    assert not found(Subject(item="?!"), "what?!")


def test_an_id_that_ends_in_a_mark_needs_no_edge_there() -> None:
    assert found(Subject(item="c++"), "c++17")
    assert not found(Subject(item="c++"), "abc++")


def test_a_name_in_a_script_without_spaces_needs_none() -> None:
    assert found(Subject(user="王明"), "用户王明删除了")


def test_a_pair_is_a_token_as_a_whole() -> None:
    pair = Subject(user="17", item="50")
    assert found(pair, "17,50,4,881250949")
    assert found(pair, "17::50::4")
    assert found(pair, '"17","50"')
    for text in ("117,50", "17,501", "17,50.5", "3.17,50", "10:17:50", "50,17", "17,5,0"):
        assert not found(pair, text)


@pytest.mark.parametrize("name", ["17", "u017", "ab"])
def test_short_names_count_only_within_text(name: str) -> None:
    probes = Probes([Subject(user=name)])
    for codec in ("utf-8", "utf-16-le"):
        lonely = b"\0" * 64 + name.encode(codec) + b"\0" * 64
        within = b"\0" * 64 + f"{FILLING},{name},{FILLING}".encode(codec) + b"\0" * 64
        short = len(name.encode(codec)) < (6 if codec == "utf-8" else 8)
        assert bool(list(probes.in_bytes(lonely, 0, 192, begins=True, ends=True))) != short
        assert list(probes.in_bytes(within, 0, len(within), begins=True, ends=True))


def test_long_names_count_in_any_bytes() -> None:
    probes = Probes([Subject(user="customer-7")])
    data = b"\xff\x00\x93customer-7\x00\xfe"
    assert list(probes.in_bytes(data, 0, len(data), begins=True, ends=True)) == [(3, 0, "utf-8")]


@pytest.mark.parametrize("text", ["17", "user 17", "USER=17", "item: '17'", "id#17"])
def test_a_number_in_a_document_is_a_string_or_has_a_label(text: str) -> None:
    assert in_strings(Subject(user="17"), text)


@pytest.mark.parametrize(
    "text",
    ["17 of 20 requests", "removed 17", "2026-11-17T10:17:00Z", "a17b" * 16, "userid17", "user 178",
     "cragru 0.17.0"],
)  # fmt: skip
def test_a_number_in_a_sentence_of_a_document_is_a_count(text: str) -> None:
    assert not in_strings(Subject(user="17"), text)


def test_a_name_in_a_document_may_stand_in_a_sentence() -> None:
    assert in_strings(Subject(user="u017"), "forgot u017 today")
    assert not in_strings(Subject(user="u017"), "forgot u0171 today")


def test_strings_beside_each_other_are_no_pair() -> None:
    probes = Probes([Subject(user="ann", item="bob")])
    assert not list(probes.in_strings([b"ann", b"bob"]))
    assert list(probes.in_strings([b"ann, bob"]))
