"""What the strings and records of documents name."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cragru_cli.project import settings
from cragru_cli.project.settings import Settings
from cragru_cli.unlearning.search import documents

PARTNERS = {"ann": {"heat": [0], "up": [1]}, "17": {"50": [2]}}
TEXTS = st.text(max_size=8)
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


def texts_in(document: object) -> list[str]:
    if isinstance(document, str):
        return [document]
    if isinstance(document, dict):
        return [*document, *(one for value in document.values() for one in texts_in(value))]
    return (
        [one for value in document for one in texts_in(value)] if isinstance(document, list) else []
    )


@given(DOCUMENTS, st.booleans())
def test_all_strings_and_only_strings(document: object, ascii_only: bool) -> None:
    spelled = json.dumps(document, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    found = [one.decode("utf-8", "surrogatepass") for one in documents.strings(spelled)]
    assert sorted(found) == sorted(texts_in(document))


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"user": "ann", "item": "heat"}, [0]),
        ({"item": "heat", "user": "ann", "rating": 5}, [0]),
        ({"user": "ann", "items": ["up", "heat"]}, [0, 1]),
        ({"ann": "up"}, [1]),
        ({"ann": ["heat", "up"]}, [0, 1]),
        ({"ann": {"heat": 5.0}}, [0]),
        (["ann", "heat", "5"], [0]),
        ({"rows": [["bob", "up"], ["17", "50", 3]]}, [2]),
        ({"deep": [{"in": {"user": "17", "item": "50"}}]}, [2]),
        ({"user": "ann", "item": "tron"}, []),
        ({"ann": ["tron"], "bob": ["heat"]}, []),
        (["heat", "ann"], []),
        (["bob", "ann", "heat"], []),
        ({"user": "ann", "items": [{"item": "heat", "rank": 1}]}, []),
        ({"user": "ann", "evidence": [{"item": "heat", "title": "Heat", "rating": 5.0}]}, [0]),
        ({"ann": [{"item": "up"}, {"item": "heat"}]}, [0, 1]),
        ({"user": "ann", "seen": [{"of": {"item": "heat"}}, {"heat": 1}]}, []),
        ({"user": 17, "item": 50}, []),
        ("ann", []),
        (17, []),
    ],
)
def test_pairs_are_records(record: object, expected: list[int]) -> None:
    assert sorted(documents.pairs([record], PARTNERS)) == expected


def test_a_document_is_read_whole() -> None:
    content = b'{"a":\n 1}'
    assert documents.parse(content) == documents.Parsed([{"a": 1}], content, b"")


def test_lines_are_read_one_by_one_and_bad_ones_left() -> None:
    parsed = documents.parse(b'{"a":1}\nnot json\n["b"]\n{"torn')
    assert parsed.documents == [{"a": 1}, ["b"]]
    assert parsed.text == b'{"a":1}\n["b"]'
    assert parsed.rest == b'not json\n\n{"torn'.replace(b"\n\n", b"\n")


@pytest.mark.parametrize(
    "content", [b"{", b"[" * 100_000, b'{"a": \xff}', '{"a": 1}'.encode("utf-16"), b"words\n17\n"]
)
def test_what_is_no_document_is_left(content: bytes) -> None:
    assert documents.parse(content) == documents.Parsed([], b"", content)


def test_of_settings_only_what_people_wrote_is_left() -> None:
    own = settings.to_toml(Settings(data={"demo_seed": "17"}))
    assert documents.settings_text(own).strip() == b""
    edited = own.replace(b"seed = 0", b"seed = 17 # since anna left").replace(
        b"# budget = 100", b"budget = 18\n# for u017"
    )
    left = documents.settings_text(edited + b'[backbones.knn]\nsizes = [17, 18]\nname = "u018"\n')
    for text in (b"since anna left", b"for u017", b'"u018"'):
        assert text in left
    for text in (b"17 ", b"18\n", b"budget", b"knn", b"sizes"):
        assert text not in left.replace(b"u017", b"").replace(b"u018", b"")
