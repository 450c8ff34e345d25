"""Requests from files: the same fields in CSV and JSON lines, and messages that name the line."""

from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cragru_cli.errors import BadDataError
from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.unlearning.request_file import FIELDS, parse

CSV = (
    b"user,item,where,since,until,received\n"
    b"u1,,,,,2026-01-31\n,i1,,,,\nu2,i2,,,,\nu3,,genre=X,5,9,\n"
)
JSONL = (
    b'{"user": "u1", "received": "2026-01-31"}\n{"item": "i1"}\n\n'
    b'{"user": "u2", "item": "i2"}\n{"user": "u3", "where": "genre=X", "since": 5, "until": 9}\n'
)
MEANT = [
    ForgetRequest(user="u1", received="2026-01-31"),
    ForgetRequest(item="i1"),
    ForgetRequest(user="u2", item="i2"),
    ForgetRequest(user="u3", where="genre=X", since="5", until="9"),
]


@pytest.mark.parametrize("raw", [CSV, JSONL, b"\xef\xbb\xbf" + CSV, CSV.replace(b"\n", b"\r\n")])
def test_both_forms_say_the_same(raw: bytes) -> None:
    assert parse(raw, "requests") == MEANT


def test_numbers_are_ids_too() -> None:
    assert parse(b'{"user": 17}', "x") == [ForgetRequest(user="17")]


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)
ids = texts.filter(lambda text: any(not one.isspace() for one in text))


@given(st.lists(st.tuples(ids, st.none() | ids), min_size=1, max_size=5))
def test_any_id_survives_both_forms(rows: list[tuple[str, str | None]]) -> None:
    meant = [ForgetRequest(user=user, item=item) for user, item in rows]
    lines = "\n".join(json.dumps({"user": user, "item": item}) for user, item in rows)
    assert parse(lines.encode(), "x") == meant
    table = io.StringIO(newline="")
    csv.writer(table).writerows([("user", "item"), *((user, item or "") for user, item in rows)])
    assert parse(table.getvalue().encode(), "x") == meant


@pytest.mark.parametrize(
    ("raw", "line", "says"),
    [
        (b"user,item\nu1\n", 2, "has 1 cell, the header 2"),
        (b"user,colour\nu1,red\n", 2, "unknown field `colour`"),
        (b"name\nu1\n", 1, "no column"),
        (b'{"user": "a"}\nnot json\n', 2, "not a JSON object"),
        (b'{"user": ["a"]}\n', 1, "neither text nor number"),
        (b'{"user": true}\n', 1, "neither text nor number"),
        (b'{"where": "genre=X"}\n', 1, "nothing to forget"),
        (b"user,where\nu1,genre\n", 2, "not FIELD=VALUE"),
        (b"user,since\nu1,yesterday\n", 2, "not a moment"),
        (b"user,received\nu1,soon\n", 2, "not a moment"),
        (b"user,received\nu1,2026-01-31\nu2,9026-01-31\n", 3, "`received` lies in the future"),
        (b'{"user": "u1", "received": "9026-01-31"}\n', 1, "`received` lies in the future"),
        (b"user,since\nu1,nan\n", 2, "not a moment"),
        (b'{"user": ' + b"[" * 100_000 + b"\n", 1, "not a JSON object"),
        (b'user\n"a\n', 2, "not CSV"),
    ],
)
def test_a_bad_line_is_named(raw: bytes, line: int, says: str) -> None:
    with pytest.raises(BadDataError, match=says) as caught:
        parse(raw, "requests.csv")
    assert caught.value.where == f"requests.csv, line {line}"


@pytest.mark.parametrize("raw", [b"", b"user\n", b"\n\n", b"user,item\n,\n"])
def test_a_file_without_requests_is_refused(raw: bytes) -> None:
    with pytest.raises(BadDataError):
        parse(raw, "x")


def test_what_is_no_text_is_refused() -> None:
    with pytest.raises(BadDataError, match="UTF-8"):
        parse("user\nü\n".encode("latin-1"), "x")


def test_the_fields_are_those_of_a_request() -> None:
    assert FIELDS == ("user", "item", "where", "since", "until", "received")
