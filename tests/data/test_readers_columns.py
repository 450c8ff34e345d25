"""Which column means what: guessed, named, by position; and what becomes of the others."""

from __future__ import annotations

from pathlib import Path

import pytest

from cragru_cli.data.readers import ColumnNames, ImportReport, Sources, read_dataset
from cragru_cli.errors import BadDataError, UsageError

LOG = "user,item\nann,i1\n"


def put(folder: Path, name: str, content: str) -> str:
    path = folder / name
    path.write_text(content, encoding="utf-8", newline="")
    return str(path)


def columns_of(folder: Path, first: str, second: str, **options: object) -> dict[str, str]:
    path = put(folder, "log.csv", f"{first}\n{second}\n")
    return read_dataset(Sources(path, **options))[1].columns


@pytest.mark.parametrize(
    ("header", "used"),
    [
        ("userId,movieId,rating,timestamp", ["userId", "movieId", "rating", "timestamp"]),
        ("Customer ID,Product-ID,Score,Date", ["Customer ID", "Product-ID", "Score", "Date"]),
        (
            "reviewerID,asin,overall,unixReviewTime",
            ["reviewerID", "asin", "overall", "unixReviewTime"],
        ),
        ("UID,SKU,Stars,created_at", ["UID", "SKU", "Stars", "created_at"]),
        ("member_id,isbn,preference,ts", ["member_id", "isbn", "preference", "ts"]),
        ("ts,track id,user,value", ["user", "track id", "value", "ts"]),
    ],
)
def test_guesses(tmp_path: Path, header: str, used: list[str]) -> None:
    expected = dict(zip(("user", "item", "rating", "timestamp"), used, strict=True))
    assert columns_of(tmp_path, header, "1,2,3,4") == expected


def test_clearer_name_wins(tmp_path: Path) -> None:
    assert columns_of(tmp_path, "user,user_id,item_name,item,item_id", "a,b,c,d,e") == {
        "user": "user_id",
        "item": "item_id",
    }


def test_rating_and_time_are_optional(tmp_path: Path) -> None:
    dataset, report = read_dataset(Sources(put(tmp_path, "log.csv", LOG)))
    assert not report.ratings
    assert not report.timestamps
    assert not dataset.interactions.timed
    assert dataset.interactions.ratings.tolist() == [1.0]


def test_named_by_name_number_and_loosely(tmp_path: Path) -> None:
    for user in ("kunde", "3", "KUNDE"):
        named = ColumnNames(user=user, item="ware", rating="1")
        assert columns_of(tmp_path, "note,ware,kunde", "5,i1,ann", columns=named) == {
            "user": "kunde",
            "item": "ware",
            "rating": "note",
        }


def test_named_with_the_type_that_the_header_has(tmp_path: Path) -> None:
    path = put(tmp_path, "log.inter", "who:token\twhat:token\nann\ti1\n")
    named = ColumnNames(user="who:token", item="what")
    assert read_dataset(Sources(path, columns=named))[1].columns == {"user": "who", "item": "what"}


def test_named_column_is_not_guessed_for_another_role(tmp_path: Path) -> None:
    named = ColumnNames(user="item")
    assert columns_of(tmp_path, "item,product", "a,b", columns=named)["item"] == "product"


@pytest.mark.parametrize("name", ["buyer", "0", "4", "-1"])
def test_named_column_that_does_not_exist(tmp_path: Path, name: str) -> None:
    path = put(tmp_path, "log.csv", "user,item,when\nann,i1,3\n")
    with pytest.raises(BadDataError) as caught:
        read_dataset(Sources(path, columns=ColumnNames(user=name)))
    assert caught.value.where == path
    assert caught.value.what == (
        f"has no column '{name}' (--user-column); its columns are 'user', 'item', 'when'"
    )


def test_one_column_for_two_roles(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="--user-column and --item-column"):
        columns_of(tmp_path, "a,b", "1,2", columns=ColumnNames(user="a", item="1"))


@pytest.mark.parametrize(
    ("header", "option"), [("foo,item", "--user-column"), ("user,bar", "--item-column")]
)
def test_unguessable_column_lists_those_there_are(tmp_path: Path, header: str, option: str) -> None:
    with pytest.raises(BadDataError) as caught:
        columns_of(tmp_path, header, "1,2")
    first, second = header.split(",")
    assert f"its columns are '{first}', '{second}'" in caught.value.what
    assert option in str(caught.value.hint)


class TestWithoutHeader:
    def test_told_from_a_number_in_the_first_row(self, tmp_path: Path) -> None:
        assert columns_of(tmp_path, "ann,i1,3,10", "bob,i1,4,20") == {
            "user": "1",
            "item": "2",
            "rating": "3",
            "timestamp": "4",
        }

    def test_no_row_is_lost(self, tmp_path: Path) -> None:
        path = put(tmp_path, "u.data", "196\t242\t3\t881250949\n186\t302\t3\t891717742\n")
        assert read_dataset(Sources(path))[1].rows == 2

    def test_ordered_where_it_cannot_be_told(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", "ann,i1\nbob,i2\n")
        assert read_dataset(Sources(path, header=False))[1].users == 2
        with pytest.raises(BadDataError, match="cannot tell which column is the user") as caught:
            read_dataset(Sources(path))
        assert "--no-header" in str(caught.value.hint)

    def test_order_beats_a_known_name(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", "user,item\nbob,i2\n")
        assert read_dataset(Sources(path, header=False))[0].user_ids == ("bob", "user")

    def test_header_of_numbers(self, tmp_path: Path) -> None:
        named = ColumnNames(user="2021", item="2022")
        used = columns_of(tmp_path, "2021,2022", "a,b", columns=named, header=True)
        assert used == {"user": "2021", "item": "2022"}

    def test_columns_by_number_leave_the_others_in_order(self, tmp_path: Path) -> None:
        named = ColumnNames(user="2", item="1")
        assert columns_of(tmp_path, "i1,ann,3,10", "i1,bob,4,20", columns=named) == {
            "user": "2",
            "item": "1",
            "rating": "3",
            "timestamp": "4",
        }

    def test_too_few_columns(self, tmp_path: Path) -> None:
        path = put(tmp_path, "log.csv", "1\n2\n")
        with pytest.raises(BadDataError, match="cannot tell which column is the item"):
            read_dataset(Sources(path))


class TestItems:
    def read(self, folder: Path, items: str, **options: object) -> tuple[object, ImportReport]:
        log = put(folder, "log.csv", LOG)
        sources = Sources(log, items=put(folder, "items.csv", items), **options)
        dataset, report = read_dataset(sources)
        return dataset.catalog, report

    def test_titles_categories_and_fields(self, tmp_path: Path) -> None:
        catalog, report = self.read(tmp_path, "id,name,price,genre\ni1, One ,9.90,a|b\ni2,,1,\n")
        assert catalog.titles == ("One", "i2")
        assert catalog.categories == (("a", "b"), ())
        assert catalog.fields == {"price": ("9.90", "1")}
        assert report.columns["title"] == "name"
        assert report.columns["item"] == "item"

    @pytest.mark.parametrize(
        ("cell", "names"),
        [
            ("a|b, c", ("a", "b, c")),
            ("a; b,c", ("a", "b,c")),
            ('"a, b,,a"', ("a", "b")),
            ("a b", ("a b",)),
        ],
    )
    def test_separator_is_guessed_by_cell(
        self, tmp_path: Path, cell: str, names: tuple[str, ...]
    ) -> None:
        quoted = cell if cell.startswith('"') else f'"{cell}"'
        catalog, _ = self.read(tmp_path, f"id,tags\ni1,{quoted}\n")
        assert catalog.categories == (names,)

    def test_separator_is_named(self, tmp_path: Path) -> None:
        named = ColumnNames(category_separator="/")
        catalog, _ = self.read(tmp_path, "id,tags\ni1,a|b/c\n", columns=named)
        assert catalog.categories == (("a|b", "c"),)

    def test_empty_separator(self, tmp_path: Path) -> None:
        with pytest.raises(UsageError, match="separator is empty"):
            self.read(tmp_path, "id\ni1\n", columns=ColumnNames(category_separator=""))

    def test_blank_and_repeated_field_names(self, tmp_path: Path) -> None:
        catalog, _ = self.read(tmp_path, "id,,x,x\ni1,1,2,3\n")
        assert catalog.fields == {"column 2": ("1",), "x": ("2",), "x (2)": ("3",)}

    def test_without_header(self, tmp_path: Path) -> None:
        catalog, report = self.read(tmp_path, "1,One,a|b,9.90\n2,Two,c,8.90\n")
        assert catalog.titles == ("One", "Two", "i1")
        assert catalog.fields == {"column 4": ("9.90", "8.90", "")}
        assert report.unlisted_items == 1

    def test_header_option_speaks_of_the_interactions(self, tmp_path: Path) -> None:
        log = put(tmp_path, "log.csv", "ann,i1\n")
        items = put(tmp_path, "items.csv", "id,title\ni1,One\n")
        dataset, _ = read_dataset(Sources(log, items=items, header=False))
        assert dataset.catalog.titles == ("One",)

    def test_named_columns(self, tmp_path: Path) -> None:
        named = ColumnNames(title="2", categories="kind")
        catalog, _ = self.read(tmp_path, "id,what,kind\ni1,One,a\n", columns=named)
        assert catalog.titles == ("One",)
        assert catalog.categories == (("a",),)

    def test_id_column_of_the_interactions_need_not_be_there(self, tmp_path: Path) -> None:
        log = put(tmp_path, "log.csv", "user,ware\nann,i1\n")
        for header in ("id,title", "ware,id"):
            items = put(tmp_path, "items.csv", f"{header}\ni1,One\n")
            sources = Sources(log, items=items, columns=ColumnNames(item="ware"))
            assert read_dataset(sources)[0].catalog.ids == ("i1",)

    def test_no_id(self, tmp_path: Path) -> None:
        with pytest.raises(BadDataError, match="cannot tell which column is the item") as caught:
            self.read(tmp_path, "title,price\nOne,two\n")
        assert str(caught.value.where).endswith("items.csv")


def test_profiles_keep_all_other_columns(tmp_path: Path) -> None:
    users = put(tmp_path, "users.csv", "name,id,age\nAnn, ann ,33\n")
    dataset, report = read_dataset(Sources(put(tmp_path, "log.csv", LOG), users=users))
    assert dataset.profiles.fields == ("name", "age")
    assert dataset.profiles.rows == {"ann": ("Ann", "33")}
    assert report.columns == {"user": "user", "item": "item"}
