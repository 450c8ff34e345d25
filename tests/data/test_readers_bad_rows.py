"""Bad rows and unusable files: refused with their place, or skipped and counted."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from cragru_cli.data.readers import Sources, read_dataset
from cragru_cli.errors import BadDataError

HEADER = b"user,item,rating,timestamp\n"
GOOD = b"ann,i1,4,10\n"

BAD_ROWS = {
    " ,i1,4,10": ("missing user id", "in column 'user': ' '"),
    "ann,,4,10": ("missing item id", "in column 'item': ''"),
    "ann,i1,lots,10": ("rating is not a number", "in column 'rating': 'lots'"),
    "ann,i1,,10": ("rating is not a number", "in column 'rating': ''"),
    "ann,i1,nan,10": ("rating is not a number", "'nan'"),
    "ann,i1,1_0,10": ("rating is not a number", "'1_0'"),
    "ann,i1,-inf,10": ("rating is not a number", "'-inf'"),
    "ann,i1,1e39,10": ("rating is out of range", "'1e39'"),
    "ann,i1,4,soon": ("timestamp is not a time", "in column 'timestamp': 'soon'"),
    "ann,i1,4,inf": ("timestamp is not a time", "'inf'"),
    "ann,i1,4,2024-02-30": ("timestamp is not a time", "'2024-02-30'"),
    "ann,i1,4,2024-01-05 10:00:61": ("timestamp is not a time", "10:00:61"),
    "ann,i1,4": ("wrong number of columns", "3 instead of 4"),
    "ann,i1,4,10,": ("wrong number of columns", "5 instead of 4"),
    "a\x1bnn,i1,4,10": ("control character in id", r"in column 'user': 'a\x1bnn'"),
    "ann,i\x7f1,4,10": ("control character in id", r"in column 'item': 'i\x7f1'"),
    "ann,i\x851,4,10": ("control character in id", r"'i\x851'"),
    "a" * 513 + ",i1,4,10": ("id is too long", "'" + "a" * 39 + "…'"),
    'ann,"i1"x,4,10': ("not valid CSV", "'ann,\"i1\"x,4,10'"),
}


def put(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return str(path)


def refusal(sources: Sources) -> BadDataError:
    with pytest.raises(BadDataError) as caught:
        read_dataset(sources)
    return caught.value


@pytest.mark.parametrize("row", BAD_ROWS, ids=[row[:30] for row in BAD_ROWS])
def test_each_kind_is_refused_with_its_place(tmp_path: Path, row: str) -> None:
    reason, detail = BAD_ROWS[row]
    path = put(tmp_path, "log.csv", HEADER + GOOD + b"\n" + row.encode() + b"\n" + GOOD)
    error = refusal(Sources(path))
    assert error.what.startswith(reason)
    assert detail in error.what
    assert error.where == f"{path}:4"
    assert "--skip-bad-rows" in str(error.hint)


@pytest.mark.parametrize("row", BAD_ROWS, ids=[row[:30] for row in BAD_ROWS])
def test_each_kind_is_skipped_and_counted(tmp_path: Path, row: str) -> None:
    bad = row.encode() + b"\n"
    path = put(tmp_path, "log.csv", HEADER + bad + GOOD + bad)
    dataset, report = read_dataset(Sources(path, skip_bad_rows=True))
    assert report.skipped == {BAD_ROWS[row][0]: 2}
    assert report.rows == 3
    assert dataset.user_ids == ("ann",)


def test_reasons_are_sorted(tmp_path: Path) -> None:
    rows = "\n".join(BAD_ROWS).encode()
    _, report = read_dataset(
        Sources(put(tmp_path, "log.csv", HEADER + GOOD + rows), skip_bad_rows=True)
    )
    assert list(report.skipped) == sorted(report.skipped)
    assert sum(report.skipped.values()) == len(BAD_ROWS)


def test_the_first_bad_row_is_named_whatever_is_wrong_with_others(tmp_path: Path) -> None:
    path = put(tmp_path, "log.csv", HEADER + GOOD + b"ann,i1,4,soon\n,i1,4,10\nann\n")
    assert refusal(Sources(path)).where == f"{path}:3"


def test_far_down_a_long_file(tmp_path: Path) -> None:
    path = put(tmp_path, "log.csv", HEADER + GOOD * 10_000 + b"ann,i1,4,soon\n" + GOOD)
    assert refusal(Sources(path)).where == f"{path}:10002"
    _, report = read_dataset(Sources(path, skip_bad_rows=True))
    assert (report.rows, report.duplicates) == (10_002, 10_000)


def test_lines_are_counted_through_quoted_line_ends(tmp_path: Path) -> None:
    rows = b'"a\nb",i1,4,10\r\n\r\nann,"i\r\n1",oops,10\r\n'
    path = put(tmp_path, "log.csv", HEADER + rows)
    error = refusal(Sources(path))
    assert error.where == f"{path}:5"
    assert "rating" in error.what


def test_line_ends_of_old_and_odd_kinds(tmp_path: Path) -> None:
    rows = "ann,i\u20281,4,10\rann,i1,oops,10\r".encode()
    path = put(tmp_path, "log.csv", HEADER.replace(b"\n", b"\r") + rows)
    assert refusal(Sources(path)).where == f"{path}:3"


def test_a_stray_quote_spoils_its_own_row_only(tmp_path: Path) -> None:
    rows = b'ann,"i1,4,10\nbob,i1,4,10\ncat,i1,oops,10\ndan,i1,4,10\n'
    path = put(tmp_path, "log.csv", HEADER + rows)
    assert refusal(Sources(path)).where == f"{path}:2"
    dataset, report = read_dataset(Sources(path, skip_bad_rows=True))
    assert dataset.user_ids == ("bob", "dan")
    assert report.skipped == {"not valid CSV": 1, "rating is not a number": 1}


def test_column_without_name_is_named_by_number(tmp_path: Path) -> None:
    path = put(tmp_path, "u.data", b"1\t1\t3\t10\n1\t2\tx\t10\n")
    assert refusal(Sources(path)).what == "rating is not a number in column 3: 'x'"


class TestUndecodable:
    ROWS = HEADER + GOOD + b"b\xe9b,i1,4,10\n"

    def test_is_refused_with_a_word_on_encodings(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", self.ROWS)
        error = refusal(Sources(path))
        assert error.what == r"not valid UTF-8 in column 'user': 'b\xe9b'"
        assert error.where == f"{path}:3"
        assert "--encoding" in str(error.hint)

    def test_is_skipped_and_counted_under_the_name_of_the_encoding(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", self.ROWS)
        _, report = read_dataset(Sources(path, skip_bad_rows=True))
        assert report.skipped == {"not valid UTF-8": 1}
        _, report = read_dataset(Sources(path, encoding="ascii", skip_bad_rows=True))
        assert report.skipped == {"not valid ASCII": 1}

    def test_many_are_counted(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", HEADER + GOOD + b"b\xe9b\xff,i1,4,10\n" * 10_000)
        _, report = read_dataset(Sources(path, skip_bad_rows=True))
        assert report.skipped == {"not valid UTF-8": 10_000}

    def test_encoding_of_something_else_than_texts(self, tmp_path: Path) -> None:
        error = refusal(Sources(put(tmp_path, "log.csv", self.ROWS), encoding="idna"))
        assert error.what == "cannot be read as IDNA"

    def test_header_is_never_skipped(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", b"user,item,pr\xe9f\nann,i1,3\n")
        error = refusal(Sources(path, skip_bad_rows=True))
        assert error.where == f"{path}:1"
        assert "not valid UTF-8" in error.what

    def test_latin1_is_assumed_for_movielens_only(self, tmp_path: Path) -> None:
        log = put(tmp_path, "ratings.dat", b"1::1::3::10\n")
        items = put(tmp_path, "items.csv", b"id,title\n1,caf\xe9\n")
        assert refusal(Sources(log, items=items)).where == f"{items}:2"


class TestSideFiles:
    def sources(self, folder: Path, items: bytes, *, skip: bool = False) -> Sources:
        return Sources(
            put(folder, "log.csv", HEADER + GOOD),
            items=put(folder, "items.csv", items),
            skip_bad_rows=skip,
        )

    @pytest.mark.parametrize(
        ("row", "reason"),
        [
            (b",Nameless", "missing item id"),
            (b"i1,One,more", "wrong number of columns"),
            (b"i1,Other", "duplicate item"),
            (b"\x01,One", "control character in id"),
            (b"i2,\xff", "not valid UTF-8"),
        ],
    )
    def test_bad_item(self, tmp_path: Path, row: bytes, reason: str) -> None:
        content = b"id,title\ni1,One\n" + row + b"\n,\n"
        error = refusal(self.sources(tmp_path, content))
        assert error.what.startswith(reason)
        assert str(error.where).endswith("items.csv:3")
        _, report = read_dataset(self.sources(tmp_path, content, skip=True))
        assert report.skipped.pop(reason) >= 1
        assert report.items == 1

    def test_repeated_item_that_says_the_same_is_fine(self, tmp_path: Path) -> None:
        _, report = read_dataset(self.sources(tmp_path, b"id,title\ni1,One\n i1, One \n"))
        assert report.items == 1

    def test_skipped_rows_of_all_files_are_counted_together(self, tmp_path: Path) -> None:
        sources = Sources(
            put(tmp_path, "log.csv", HEADER + GOOD + b"x\n"),
            items=put(tmp_path, "items.csv", b"id,title\ni1,One\ni2\n"),
            users=put(tmp_path, "users.csv", b"id,age\nann,1\nann,2\nbob,3,4\n,5\n"),
            skip_bad_rows=True,
        )
        dataset, report = read_dataset(sources)
        assert report.skipped == {
            "duplicate user": 1,
            "missing user id": 1,
            "wrong number of columns": 3,
        }
        assert dataset.profiles.rows == {"ann": ("1",)}

    def test_nothing_left(self, tmp_path: Path) -> None:
        error = refusal(self.sources(tmp_path, b"id,title\n,One\n", skip=True))
        assert error.what == "no row is left after skipping the bad ones"
        assert str(error.where).endswith("items.csv")


class TestUnusableFiles:
    @pytest.mark.parametrize("content", [b"", b"\n \r\n\n", b"\xef\xbb\xbf"])
    @pytest.mark.parametrize("name", ["log.csv", "log.inter", "ratings.dat", "log.csv.gz"])
    def test_empty(self, tmp_path: Path, name: str, content: bytes) -> None:
        packed = gzip.compress(content) if name.endswith(".gz") else content
        path = put(tmp_path, name, packed)
        error = refusal(Sources(path))
        assert (error.what, error.where) == ("the file is empty", path)

    def test_header_only(self, tmp_path: Path) -> None:
        for name, content in (("log.csv", HEADER), ("log.inter", b"user:token\titem:token\n\n")):
            error = refusal(Sources(put(tmp_path, name, content)))
            assert "no data rows" in error.what

    def test_nothing_left(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", HEADER + b",i1,4,10\n")
        error = refusal(Sources(path, skip_bad_rows=True))
        assert error.what == "no row is left after skipping the bad ones"

    def test_missing(self, tmp_path: Path) -> None:
        error = refusal(Sources(str(tmp_path / "none.csv")))
        assert error.what == "cannot be read: No such file or directory"
        assert str(error.where).endswith("none.csv")

    def test_directory(self, tmp_path: Path) -> None:
        error = refusal(Sources(str(tmp_path)))
        assert error.what == "cannot be read: Is a directory"
        assert error.where == str(tmp_path)

    def test_not_gzip(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv.gz", HEADER + GOOD)
        assert refusal(Sources(path)).what == "is not a gzip file"

    def test_damaged_gzip(self, tmp_path: Path) -> None:
        packed = gzip.compress(HEADER + GOOD * 100)
        flipped = packed[:20] + bytes([packed[20] ^ 0xFF]) + packed[21:]
        for content in (packed[:-6], packed[:-20], flipped, packed + b"more"):
            path = put(tmp_path, "log.csv.gz", content)
            error = refusal(Sources(path))
            assert error.what.startswith("is a damaged gzip file")
            assert error.where == path
