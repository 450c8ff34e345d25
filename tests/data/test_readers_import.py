"""The import as a whole: times, duplicates, order of rows, counts, the real data sets."""

from __future__ import annotations

import os
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cragru_cli.data.dataset import Dataset
from cragru_cli.data.readers import ImportReport, Sources, read_dataset
from cragru_cli.errors import CragruError


def read(content: str) -> tuple[Dataset, ImportReport]:
    return read_dataset(Sources("-"), stdin=BytesIO(content.encode()))


def as_plain(dataset: Dataset) -> tuple[object, ...]:
    """Everything in a data set, in types that compare."""
    log, catalog = dataset.interactions, dataset.catalog
    arrays = (log.pointers, log.items, log.ratings, log.timestamps, catalog.listed)
    return (
        *((array.dtype.str, array.tobytes()) for array in arrays),
        (log.timed, dataset.user_ids, dataset.profiles),
        (catalog.ids, catalog.titles, catalog.categories, catalog.fields),
    )


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("881250949", 881250949.0),
        ("-1.5e3", -1500.0),
        ("2024-01-05", 1704412800.0),
        ("2024-01-05 10:00", 1704448800.0),
        ("2024-01-05 10:00:00", 1704448800.0),
        ("2024-01-05T10:00:00Z", 1704448800.0),
        ("2024-01-05T10:00:00.25z", 1704448800.25),
        ("2024-01-05 10:00:00.123456789 +00:00", 1704448800.123456789),
        ("2024-01-05T12:30:00+0230", 1704448800.0),
        ("2024-01-05T07:00:00-03", 1704448800.0),
        (" 1969-12-31T23:59:59 ", -1.0),
    ],
)
def test_times(text: str, seconds: float) -> None:
    dataset, _ = read(f"user,item,time\nann,i1,{text}\n")
    assert dataset.interactions.timestamps.tolist() == [seconds]


def test_ids_are_as_in_the_source_but_for_white_space_around_them() -> None:
    dataset, _ = read("user,item\n 007 ,I 1\n1.0,\t\u00e9\nNA,null\n")
    assert dataset.user_ids == ("007", "1.0", "NA")
    assert dataset.catalog.ids == ("I 1", "null", "\u00e9")


def test_longest_id() -> None:
    dataset, _ = read(f"user,item\n{'a' * 512},i1\n")
    assert dataset.user_ids == ("a" * 512,)


def test_last_of_duplicates_by_time_is_kept() -> None:
    dataset, report = read("user,item,rating,time\na,i,1,10\na,i,2,30\na,i,3,20\nb,i,4,0\n")
    assert dataset.interactions.ratings.tolist() == [2.0, 4.0]
    assert (report.rows, report.interactions, report.duplicates) == (4, 2, 2)


def test_unlisted_items_and_silent_users(tmp_path: Path) -> None:
    for name, content in {
        "log.csv": "user,item\na,i1\na,i3\n",
        "items.csv": "id,title\ni1,One\ni2,Two\n",
        "users.csv": "id,age\na,1\nb,2\nc,3\n",
    }.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    log, items, users = (str(tmp_path / name) for name in ("log.csv", "items.csv", "users.csv"))
    dataset, report = read_dataset(Sources(log, items=items, users=users))
    assert (report.unlisted_items, report.silent_users, report.users, report.items) == (1, 2, 1, 3)
    assert dataset.catalog.listed.tolist() == [True, True, False]
    _, report = read_dataset(Sources(log))
    assert (report.unlisted_items, report.silent_users) == (0, 0)


rows = st.lists(
    st.tuples(
        st.sampled_from(["ann", "bob", "cat"]),
        st.sampled_from(["i1", "i2", "i3"]),
        st.sampled_from(["-0.0", "0", "1", "4.5", "1e1"]),
        st.sampled_from(["-0", "0", "7", "1970-01-01", "2024-01-05T10:00:00Z"]),
    ),
    min_size=1,
    max_size=12,
)


@given(rows.flatmap(lambda some: st.tuples(st.just(some), st.permutations(some))))
def test_the_order_of_rows_never_matters(
    orders: tuple[list[tuple[str, ...]], list[tuple[str, ...]]],
) -> None:
    texts = ["user,item,rating,time\n" + "\n".join(map(",".join, order)) for order in orders]
    first, second = (read(text) for text in texts)
    assert as_plain(first[0]) == as_plain(second[0])
    assert first[1] == second[1]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_and_never_a_bug(content: bytes) -> None:
    for skip in (False, True):
        with suppress(CragruError):
            read_dataset(Sources("-", skip_bad_rows=skip), stdin=BytesIO(content))


@pytest.fixture(scope="module")
def movielens() -> Path:
    beside = Path(__file__).resolve().parents[3] / "shared" / "data"
    folder = Path(os.environ.get("CRAGRU_TEST_DATA", beside))
    if not (folder / "ml-1m").is_dir():
        pytest.skip("needs MovieLens 100K and 1M in the folder that CRAGRU_TEST_DATA names")
    return folder


def test_movielens_100k(movielens: Path) -> None:
    stem = str(movielens / "ml-100k" / "ml-100k")
    sources = Sources(f"{stem}.inter", items=f"{stem}.item", users=f"{stem}.user")
    dataset, report = read_dataset(sources)
    assert (report.users, report.items, report.interactions) == (943, 1682, 100_000)
    assert (report.duplicates, report.unlisted_items, report.silent_users) == (0, 0, 0)
    assert dataset.profiles.fields == ("age", "gender", "occupation", "zip_code")
    assert dataset.interactions.timed


def test_movielens_1m(movielens: Path) -> None:
    folder = movielens / "ml-1m"
    ratings, items, users = (
        str(folder / name) for name in ("ratings.dat.gz", "movies.dat", "users.dat")
    )
    dataset, report = read_dataset(Sources(ratings, items=items, users=users))
    assert (report.users, report.items, report.interactions) == (6040, 3883, 1_000_209)
    assert (np.diff(dataset.interactions.pointers) >= 20).all()
    assert "" not in dataset.catalog.fields["year"]
    assert not any("\ufffd" in title for title in dataset.catalog.titles)
