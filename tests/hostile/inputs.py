"""Files that somebody hands in: interactions, catalogues, requests, lists of users."""

from __future__ import annotations

import gzip
import io
import pickle
import zipfile
import zlib
from typing import Any

import numpy as np

from tests.hostile.case import LENIENT, REFUSED, hostile, rest
from tests.hostile.forging import Trap
from tests.hostile.scene import Rules, Scene

IMPORT = "import {files}/x -C {project}"
INIT = "init {out}/new --interactions {files}/x"
ITEMS = "import {files}/more.csv --items {files}/x -C {project}"
SKIPPING = "import {files}/x --skip-bad-rows -C {project}"
ANY = (IMPORT, INIT, ITEMS)
HEAD = b"user,item,rating,timestamp\n"


def _tripled(name: str, *lines: str) -> tuple[str, ...]:
    return tuple(line.replace("{files}/x", f"{{files}}/{name}") for line in lines or ANY)


def _grown(member: bytes, times: int) -> bytes:
    """A gzip file of many members, each a compressed copy of the same bytes."""
    return gzip.compress(member, mtime=0) * times


@hostile(lines=_tripled("x.csv.gz", IMPORT, INIT), codes=REFUSED, rules=Rules(seconds=10))
def a_compressed_file_that_grows_to_a_gigabyte(scene: Scene) -> None:
    """Of one row that never ends, so that no honest file is like it."""
    (scene.files / "x.csv.gz").write_bytes(HEAD_PACKED + _grown(b"a" * 10**7, 100))


HEAD_PACKED = gzip.compress(HEAD, mtime=0)


@hostile(lines=_tripled("x.csv.gz", IMPORT), codes=REFUSED)
def a_compressed_file_within_a_compressed_file(scene: Scene) -> None:
    content = HEAD
    for _ in range(20):
        content = gzip.compress(content)
    (scene.files / "x.csv.gz").write_bytes(content)


@hostile(lines=_tripled("x.csv.gz", IMPORT), codes=REFUSED)
def a_compressed_file_that_breaks_off(scene: Scene) -> None:
    (scene.files / "x.csv.gz").write_bytes(gzip.compress(HEAD * 1000)[:-9])


@hostile(lines=_tripled("x.csv.gz", IMPORT), codes=REFUSED)
def a_compressed_file_with_a_name_in_its_header(scene: Scene) -> None:
    buffer = io.BytesIO()
    with gzip.GzipFile("../../../canary/made\x1b]0;x\x07", "wb", fileobj=buffer) as file:
        file.write(b"user,item\na\n")
    (scene.files / "x.csv.gz").write_bytes(buffer.getvalue())


def _archive() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../../canary/made.csv", HEAD + b"a,b,1,1\n" * 10**6)
    return buffer.getvalue()


def _npz(trap: Trap) -> bytes:
    buffer = io.BytesIO()
    np.savez(buffer, one=np.array([trap], dtype=object))
    return buffer.getvalue()


def _parquet_with_code(trap: Trap) -> bytes:
    """An extension type of Arrow that older versions unpickled."""
    import pyarrow as pa
    from pyarrow import parquet

    told = {
        "ARROW:extension:name": "arrow.py_extension_type",
        "ARROW:extension:metadata": pickle.dumps(trap),
    }
    schema = pa.schema(
        [pa.field("user", pa.string(), metadata=told), pa.field("item", pa.string())],
        metadata={"pandas": b'{"columns": [], "index_columns": ["\x1b[31m"]}'},
    )
    buffer = io.BytesIO()
    parquet.write_table(pa.table([["a"], ["b"]], schema=schema), buffer)
    return buffer.getvalue()


CONTENTS: dict[str, Any] = {
    "nothing": lambda trap: b"",
    "zero bytes": lambda trap: bytes(10**5),
    "a row with a zero byte": lambda trap: HEAD + b"a\0b,5kite,1,1\n",
    "an order mark and no more": lambda trap: b"\xef\xbb\xbf",
    "an encoding of two bytes": lambda trap: (HEAD * 5).decode().encode("utf-16"),
    "an archive": lambda trap: _archive(),
    "an archive of arrays": _npz,
    "a pickle": lambda trap: pickle.dumps(trap),
    "a pickle after a header": lambda trap: HEAD + pickle.dumps(trap, 0),
    "no columns": lambda trap: b"," * 10**5 + b"\n" + b"," * 10**5,
    "many columns": lambda trap: b",".join(b"c%d" % n for n in range(10**5)) + b"\na\n",
    "one cell": lambda trap: HEAD + b"a" * 10**7,
    "one quoted cell": lambda trap: HEAD + b'"' + b"a\n" * 10**6,
    "quotes": lambda trap: HEAD + b'"' * 10**6,
    "escapes in a header": lambda trap: b"\x1b]0;t\x07,\xe2\x80\xae\n1,2\n",
    "escapes in a row": lambda trap: HEAD + b"\x1b]0;t\x07,\xe2\x80\xae,x,y\n",
    "a long number": lambda trap: HEAD + b"a,5kite," + b"9" * 10**6 + b",1\n",
    "a long id": lambda trap: HEAD + b"a" * 10**6 + b",5kite,1,1\n",
    "a parquet mark": lambda trap: b"PAR1" + bytes(100) + b"PAR1",
    "a gzip mark": lambda trap: b"\x1f\x8b" + bytes(100),
    "a deflated stream": lambda trap: zlib.compress(HEAD * 100),
}
FEW = ("a row with a zero byte", "a pickle", "escapes in a row")


@hostile(each=FEW, more=rest(CONTENTS, FEW), lines=ANY, codes=LENIENT)
def a_file_of_data_holds(scene: Scene, what: str) -> None:
    content = CONTENTS[what](Trap(scene.canary / "trap"))
    (scene.files / "x").write_bytes(content)


@hostile(lines=_tripled("x.parquet", IMPORT, INIT), codes={0, 14})
def a_parquet_file_with_code_in_its_types(scene: Scene) -> None:
    trap = Trap(scene.canary / "trap")
    (scene.files / "x.parquet").write_bytes(_parquet_with_code(trap))


@hostile(lines=_tripled("x.parquet", IMPORT), codes=REFUSED, is_slow=True)
def a_parquet_file_of_a_hundred_million_equal_rows(scene: Scene) -> None:
    import pyarrow as pa
    from pyarrow import parquet

    part = pa.table(
        {name: pa.array(["a"] * 10**6).dictionary_encode() for name in ("user", "item")}
    )
    with parquet.ParquetWriter(scene.files / "x.parquet", part.schema) as writer:
        for _ in range(100):
            writer.write_table(part)


QUOTES = b'a","b\n' * 20_000
"""Each line opens a quote that no later one closes, whichever of them is the first."""


@hostile(lines=(IMPORT,), codes=REFUSED, rules=Rules(seconds=5))
def quotes_that_swallow_the_rest_at_each_line(scene: Scene) -> None:
    (scene.files / "x").write_bytes(HEAD + QUOTES)


@hostile(lines=(SKIPPING,), codes=REFUSED, rules=Rules(seconds=5), is_slow=True)
def quotes_that_swallow_the_rest_at_each_line_that_is_skipped(scene: Scene) -> None:
    (scene.files / "x").write_bytes(HEAD + QUOTES)


def _hundred_megabytes(scene: Scene, name: str) -> None:
    with (scene.files / name).open("wb") as file:
        file.write(HEAD)
        for _ in range(100):
            file.write(b"x" * 10**6)


REQUESTS: dict[str, bytes] = {
    "deep brackets": b'{"user":' + b"[" * 100_000,
    "deep brackets after a good line": b'{"user":"emil"}\n{"a":' + b'{"a":' * 50_000,
    "infinity": b'{"user": 1e400}\n{"user": NaN}\n',
    "a number of many digits": b'{"user": ' + b"9" * 10_000 + b"}\n",
    "a name twice": b'{"user": "emil", "user": "dora"}\n',
    "zero bytes": b"user,item\na\0b,c\n",
    "an encoding of two bytes": "user\nemil\n".encode("utf-16"),
    "an order mark": b"\xef\xbb\xbfuser\nnobody\n",
    "one long line": b"user\n" + b"x" * 10**7,
    "one long line of JSON": b'{"user": "' + b"x" * 10**7 + b'"}\n',
    "quotes": b"user\n" + QUOTES,
    "an open quote": b'user\n"' + b"a\n" * 10**6,
    "escapes": b'{"user": "\\u001b]0;t\\u0007\\u202e"}\n',
    "escapes in a field": b'{"\\u001b]0;t\\u0007": "a"}\n',
    "raw escapes": b"user,\x1b]0;t\x07\na,b\n",
    "half a character": b'{"user": "\\ud800"}\n',
    "a path": b"user,item\n../../../etc/passwd,../key\n",
    "a moment out of time": b"user,since\nanna-lang,99999999999999999999\n",
    "a moment of no time": b"user,since,received\nanna-lang,nan,0000-00-00\n",
    "a date beyond the calendar": b"user,received\nanna-lang,9999-12-31T23:59:59-14:00\n",
    "a filter of nothing": b"user,where\nanna-lang,=\n",
    "a list of users": b'{"user": ["emil", "dora"]}\n',
    "a pickle": pickle.dumps({"user": "emil"}),
}
HARD = ("deep brackets", "half a character", "quotes", "escapes in a field")
FROM = ("forget --from {files}/x -C {project} --yes", "verify --from {files}/x -C {project}")


@hostile(each=HARD, more=rest(REQUESTS, HARD), lines=FROM, codes={0, 2, 3, 13, 14})
def a_file_of_requests_holds(scene: Scene, what: str) -> None:
    (scene.files / "x").write_bytes(REQUESTS[what])


@hostile(
    lines=(
        "recommend -C {project} --users-from {files}/x",
        "recommend -C {project} --users-from {files}/x --csv",
        "recommend -C {project} --users-from {files}/x --json",
    ),
    codes={0, 14},
)
def a_list_of_users_holds_escapes(scene: Scene) -> None:
    names = (
        "\x1b]0;t\x07",
        "=1+1",
        "\u202eabc",
        "a\u2028b",
        "@SUM(A1)",
        "-2+3",
        "\tx",
        "x" * 10**5,
    )
    (scene.files / "x").write_text("\n".join(names))


@hostile(lines=(IMPORT,), codes=REFUSED, is_slow=True)
def a_file_of_a_single_line_of_a_hundred_megabytes(scene: Scene) -> None:
    _hundred_megabytes(scene, "x")


@hostile(lines=FROM, codes={2, 3, 13, 14}, is_slow=True, rules=Rules(memory=10**9))
def a_file_of_requests_of_a_hundred_megabytes(scene: Scene) -> None:
    _hundred_megabytes(scene, "x")
