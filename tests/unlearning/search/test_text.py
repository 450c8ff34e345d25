"""Places of many texts at once, against looking for each alone."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.unlearning.needles import Needle
from cragru_cli.unlearning.search.text import TextFinder

CONTENTS = st.lists(
    st.binary(min_size=1, max_size=4) | st.text("ab\\u0é", min_size=1, max_size=6).map(str.encode),
    min_size=1, max_size=8, unique=True,
)  # fmt: skip


def finder(contents: list[bytes], codec: str = "utf-8", *, words: bool = False) -> TextFinder:
    return TextFinder(
        codec,
        [
            (at, Needle("x", one, codec, opens=words, closes=words))
            for at, one in enumerate(contents)
        ],
    )


def places(data: bytes, content: bytes) -> set[int]:
    return {at for at in range(len(data)) if data.startswith(content, at)}


@settings(deadline=None)
@given(CONTENTS, st.lists(st.binary(max_size=5), max_size=6), st.data())
def test_every_place_of_every_text_is_found(
    contents: list[bytes], between: list[bytes], choose: st.DataObject
) -> None:
    data = b"".join(part + choose.draw(st.sampled_from(contents)) for part in between)
    found = {(start, at) for start, at, _ in finder(contents).find(data, 0, len(data))}
    assert found == {(start, at) for at, one in enumerate(contents) for start in places(data, one)}


def test_only_what_begins_between_begin_and_end() -> None:
    data = b"x,x,x,x"
    assert [start for start, _, _ in finder([b"x"]).find(data, 1, 5)] == [2, 4]


def test_looking_back_reaches_before_the_beginning() -> None:
    data = b"ax,x"
    assert [start for start, _, _ in finder([b"x"], words=True).find(data, 1, 4)] == [3]


def test_words_that_go_on_are_left_out() -> None:
    data = b"ann anna joann ann"
    assert [start for start, _, _ in finder([b"ann"], words=True).find(data, 0, 18)] == [0, 15]


def test_an_escape_is_no_word() -> None:
    data = rb"\nann nann \u0020ann"
    assert [start for start, _, _ in finder([b"ann"], words=True).find(data, 0, 20)] == [2, 17]


def test_thousands_of_nested_texts() -> None:
    contents = [b"a" * length for length in range(1, 3000)]
    found = list(finder(contents).find(b"a" * 2999, 0, 1))
    assert len(found) == 2999


def test_long_texts_that_differ_at_their_ends_only() -> None:
    contents = [b"x" * 200 + bytes([end]) for end in (65, 66, 67)]
    found = [at for _, at, _ in finder(contents).find(b"," + contents[1] + b",", 0, 300)]
    assert found == [1]
