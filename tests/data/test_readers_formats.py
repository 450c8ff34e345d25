"""Every format gives the same data set, gzipped or not, from a path or standard input."""

from __future__ import annotations

import gzip
import io
import sys
from datetime import datetime, timezone
from pathlib import Path

import pandas as pd
import pytest

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.readers import ColumnNames, ImportReport, Sources, read_dataset
from cragru_cli.errors import BadDataError, UsageError

CSV = "user_id,item_id,rating,timestamp\nann,i1,4,10\nann,i2,3.5,20\nbob,i1,5,30\n"
AS_TEXT = {
    "log.csv": CSV,
    "log.tsv": CSV.replace(",", "\t"),
    "semicolons.csv": CSV.replace(",", ";"),
    "log.txt": CSV.replace(",", "|"),
    "log.data": CSV.split("\n", 1)[1].replace(",", "\t"),
    "ratings.dat": CSV.split("\n", 1)[1].replace(",", "::"),
    "with-header.dat": CSV.replace(",", "::"),
    "log.inter": (
        "user_id:token\titem_id:token\trating:float\ttimestamp:float\n"
        + CSV.split("\n", 1)[1].replace(",", "\t")
    ),
    "windows.csv": CSV.replace("\n", "\r\n"),
    "no-last-line-end.csv": CSV.rstrip("\n"),
    "blank-lines.csv": "\n" + CSV.replace("\n", "\n\n  \n"),
    "quoted.csv": CSV.replace("ann", '"ann"').replace("item_id", '"item_id"'),
}


def put(folder: Path, name: str, content: str | bytes) -> str:
    path = folder / name
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return str(path)


def triples(dataset: Dataset) -> list[tuple[str, str, float, float]]:
    log = dataset.interactions
    return [
        (dataset.user_ids[user], dataset.catalog.ids[item], float(rating), float(time))
        for user, item, rating, time in zip(
            log.users, log.items, log.ratings, log.timestamps, strict=True
        )
    ]


EXPECTED = [("ann", "i1", 4.0, 10.0), ("ann", "i2", 3.5, 20.0), ("bob", "i1", 5.0, 30.0)]


@pytest.mark.parametrize("name", AS_TEXT)
def test_text_formats(tmp_path: Path, name: str) -> None:
    dataset, report = read_dataset(Sources(put(tmp_path, name, AS_TEXT[name])))
    assert triples(dataset) == EXPECTED
    assert (report.rows, report.interactions, report.users, report.items) == (3, 3, 2, 2)
    assert report.ratings
    assert report.timestamps


@pytest.mark.parametrize("name", AS_TEXT)
def test_gzipped_with_and_without_the_suffix(tmp_path: Path, name: str) -> None:
    packed = gzip.compress(AS_TEXT[name].encode())
    for given in (f"{name}.gz", name):
        dataset, _ = read_dataset(Sources(put(tmp_path, given, packed)))
        assert triples(dataset) == EXPECTED


@pytest.mark.parametrize("name", AS_TEXT)
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_standard_input_tells_the_format_from_the_content(name: str, pack: type[bytes]) -> None:
    stream = io.BytesIO(pack(AS_TEXT[name].encode()))
    dataset, _ = read_dataset(Sources("-"), stdin=stream)
    assert triples(dataset) == EXPECTED


def test_only_one_source_can_be_standard_input() -> None:
    with pytest.raises(UsageError, match="only one source"):
        read_dataset(Sources("-", items="-"), stdin=io.BytesIO(b""))


def test_items_from_standard_input(tmp_path: Path) -> None:
    items = io.BytesIO(b"id,title\ni1,One\n")
    dataset, report = read_dataset(Sources(put(tmp_path, "log.csv", CSV), items="-"), stdin=items)
    assert dataset.catalog.titles == ("One", "i2")
    assert report.unlisted_items == 1


def test_byte_order_mark_is_no_part_of_the_first_name(tmp_path: Path) -> None:
    for encoding in (None, "utf-8", "UTF8"):
        path = put(tmp_path, "log.csv", "\ufeff" + CSV)
        _, report = read_dataset(Sources(path, encoding=encoding))
        assert report.columns["user"] == "user_id"


@pytest.mark.parametrize("encoding", ["latin-1", "cp1252", "utf-16", "utf-16-le"])
def test_other_encodings(tmp_path: Path, encoding: str) -> None:
    path = put(tmp_path, "log.csv", CSV.replace("ann", "renée").encode(encoding))
    dataset, _ = read_dataset(Sources(path, encoding=encoding))
    assert dataset.user_ids == ("bob", "renée")


@pytest.mark.parametrize("encoding", ["klingon", "rot13", "utf-8\0", "hex"])
def test_unknown_encoding(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(UsageError, match="unknown encoding"):
        read_dataset(Sources(put(tmp_path, "log.csv", CSV), encoding=encoding))


def test_quoted_cells_keep_delimiters_quotes_and_line_ends(tmp_path: Path) -> None:
    items = put(tmp_path, "items.csv", 'item,title\ni1,"One, ""the""\nfirst"\n')
    dataset, _ = read_dataset(Sources(put(tmp_path, "log.csv", CSV), items=items))
    assert dataset.catalog.titles[0] == 'One, "the"\nfirst'


class TestMovieLens:
    MOVIES = (
        "1::Toy Story (1995)::Animation|Children's|Comedy\n"
        "2::Misérables, Les (1995)::Drama|Musical\n"
        "3::Two Years (1990) (1991)::Drama\n"
        "4::Undated::Drama\n"
        "5::Associate, The (L'Associé)(1982)::Comedy\n"
    )

    def read(self, tmp_path: Path, movies: bytes, **options: str) -> Dataset:
        sources = Sources(
            put(tmp_path, "ratings.dat", "1::1::5::978300760\n"),
            items=put(tmp_path, "movies.dat", movies),
            users=put(tmp_path, "users.dat", "1::F::18::10::48067\n2::M::56::16::70072\n"),
            **options,
        )
        dataset, report = read_dataset(sources)
        assert report.silent_users == 1
        return dataset

    @pytest.mark.parametrize("encoding", ["latin-1", "utf-8"])
    def test_titles_years_and_genres(self, tmp_path: Path, encoding: str) -> None:
        catalog = self.read(tmp_path, self.MOVIES.encode(encoding)).catalog
        assert catalog.titles == (
            "Toy Story",
            "Misérables, Les",
            "Two Years (1990)",
            "Undated",
            "Associate, The (L'Associé)",
        )
        assert catalog.fields == {"year": ("1995", "1995", "1991", "", "1982")}
        assert catalog.categories[0] == ("Animation", "Children's", "Comedy")

    def test_encoding_can_be_named(self, tmp_path: Path) -> None:
        dataset = self.read(tmp_path, self.MOVIES.encode("cp437"), encoding="cp437")
        assert dataset.catalog.titles[1] == "Misérables, Les"

    def test_profiles(self, tmp_path: Path) -> None:
        profiles = self.read(tmp_path, self.MOVIES.encode()).profiles
        assert profiles.fields == ("gender", "age", "occupation", "zip")
        assert profiles.rows["2"] == ("M", "56", "16", "70072")


class TestRecBole:
    ITEMS = (
        "item_id:token\tmovie_title:token_seq\trelease_year:token\tclass:token_seq\n"
        'i1\tThe "First" One\t1995\tAnimation Children\'s Comedy\n'
        "i2\tAnother\t1996\t\n"
    )

    def test_sequences_are_categories_but_a_title_stays_text(self, tmp_path: Path) -> None:
        sources = Sources(
            put(tmp_path, "log.inter", AS_TEXT["log.inter"]),
            items=put(tmp_path, "log.item", self.ITEMS),
            users=put(tmp_path, "log.user", "user_id:token\tage:token\nann\t24\n"),
        )
        dataset, report = read_dataset(sources)
        assert dataset.catalog.titles == ('The "First" One', "Another")
        assert dataset.catalog.categories == (("Animation", "Children's", "Comedy"), ())
        assert dataset.catalog.fields == {"release_year": ("1995", "1996")}
        assert dataset.profiles.fields == ("age",)
        assert report.columns["categories"] == "class"

    def test_separator_can_be_named(self, tmp_path: Path) -> None:
        sources = Sources(
            put(tmp_path, "log.inter", AS_TEXT["log.inter"]),
            items=put(tmp_path, "log.item", self.ITEMS),
            columns=ColumnNames(category_separator="'s "),
        )
        dataset, _ = read_dataset(sources)
        assert dataset.catalog.categories[0] == ("Animation Children", "Comedy")


class TestParquet:
    def write(self, tmp_path: Path, **columns: object) -> str:
        path = tmp_path / "log.parquet"
        pd.DataFrame(columns).to_parquet(path)
        return str(path)

    def read(self, tmp_path: Path, **columns: object) -> tuple[Dataset, ImportReport]:
        return read_dataset(Sources(self.write(tmp_path, **columns)))

    def test_same_data(self, tmp_path: Path) -> None:
        users, items, ratings, times = zip(*EXPECTED, strict=True)
        columns = {"user": users, "item": items, "rating": ratings, "time": times}
        dataset, report = self.read(tmp_path, **columns)
        assert triples(dataset) == EXPECTED
        assert report.columns["timestamp"] == "time"

    def test_named_pq_gzipped_or_on_standard_input(self, tmp_path: Path) -> None:
        content = Path(self.write(tmp_path, user=["ann"], item=["i1"])).read_bytes()
        packed = put(tmp_path, "log.pq.gz", gzip.compress(content))
        for sources in (Sources(packed), Sources(put(tmp_path, "log.pq", content)), Sources("-")):
            dataset, _ = read_dataset(sources, stdin=io.BytesIO(content))
            assert dataset.user_ids == ("ann",)

    def test_ids_are_integers_even_where_they_are_stored_as_floats(self, tmp_path: Path) -> None:
        dataset, _ = self.read(tmp_path, user=[12, 7], item=[3.0, 4.5])
        assert dataset.user_ids == ("12", "7")
        assert dataset.catalog.ids == ("3", "4.5")

    def test_large_integers_survive_missing_values_beside_them(self, tmp_path: Path) -> None:
        users = pd.array([2**53 + 1, None], dtype="Int64")
        path = self.write(tmp_path, user=users, item=["a", "b"])
        dataset, report = read_dataset(Sources(path, skip_bad_rows=True))
        assert dataset.user_ids == ("9007199254740993",)
        assert report.skipped == {"missing user id": 1}

    def test_moments_and_days_are_timestamps(self, tmp_path: Path) -> None:
        moment = datetime(2024, 1, 5, 10, tzinfo=timezone.utc)
        dataset, _ = self.read(tmp_path, user=["a"], item=["b"], date=[moment])
        assert dataset.interactions.timestamps.tolist() == [moment.timestamp()]
        dataset, _ = self.read(tmp_path, user=["a"], item=["b"], date=[moment.date()])
        assert dataset.interactions.timestamps.tolist() == [moment.timestamp() - 36000]

    def test_lists_are_categories(self, tmp_path: Path) -> None:
        log = put(tmp_path, "log.csv", CSV)
        items = self.write(tmp_path, id=["i1", "i2"], genres=[["A, B", "C"], None])
        dataset, _ = read_dataset(Sources(log, items=items))
        assert dataset.catalog.categories == (("A, B", "C"), ())

    def test_named_index_is_a_column(self, tmp_path: Path) -> None:
        path = tmp_path / "log.parquet"
        pd.DataFrame({"user": ["a"], "item": ["b"]}).set_index("user").to_parquet(path)
        assert read_dataset(Sources(str(path)))[0].user_ids == ("a",)

    def test_bytes_are_text_or_bad(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, user=[b"ann", b"\xff"], item=["i1", "i2"])
        dataset, report = read_dataset(Sources(path, skip_bad_rows=True))
        assert dataset.user_ids == ("ann",)
        assert report.skipped == {"not valid UTF-8": 1}

    def test_bad_cell_is_placed_by_its_row(self, tmp_path: Path) -> None:
        with pytest.raises(BadDataError) as caught:
            self.read(tmp_path, user=["a", "b"], item=["c", "d"], rating=[1.0, None])
        assert str(caught.value.where).endswith("log.parquet, row 2")

    def test_not_parquet(self, tmp_path: Path) -> None:
        with pytest.raises(BadDataError, match="not a readable Parquet file"):
            read_dataset(Sources(put(tmp_path, "log.parquet", CSV)))

    def test_empty(self, tmp_path: Path) -> None:
        with pytest.raises(BadDataError, match="no data rows"):
            self.read(tmp_path, user=[], item=[])
        with pytest.raises(BadDataError, match="file is empty"):
            read_dataset(Sources(put(tmp_path, "log.parquet", "")))

    def test_without_an_engine_the_hint_says_what_to_install(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = self.write(tmp_path, user=["a"], item=["b"])
        for engine in ("pyarrow", "fastparquet"):
            monkeypatch.setitem(sys.modules, engine, None)
        with pytest.raises(BadDataError) as caught:
            read_dataset(Sources(path))
        assert 'pip install "cragru[parquet]"' in str(caught.value.hint)
