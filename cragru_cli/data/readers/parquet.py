"""From a Parquet file to records of text, like those of any other source."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from cragru_cli.data.readers.badrows import shown
from cragru_cli.data.readers.raw import Raw
from cragru_cli.data.readers.table import CHUNK, Chunk, Kind, Records
from cragru_cli.errors import BadDataError

if TYPE_CHECKING:
    import pandas as pd

_SUFFIXES = frozenset({".parquet", ".pq"})
_MAGIC = b"PAR1"


def is_parquet(raw: Raw) -> bool:
    """Whether a source is to be read as Parquet, by its name or its first bytes."""
    return raw.suffix in _SUFFIXES or raw.content.startswith(_MAGIC)


def read_parquet(raw: Raw, separator: str | None) -> Records:
    """The records of a Parquet file; each cell is text, "" where it is null.

    Args:
        raw: The file.
        separator: What to put between the values of a list; None means ``|``.

    Raises:
        BadDataError: The file is not Parquet, or nothing is installed that reads it.
    """
    frame = _frame(raw)
    columns = [_cells(frame.iloc[:, at], separator or "|") for at in range(frame.shape[1])]
    may_be_bytes = any(str(dtype) == "object" for dtype in frame.dtypes)
    return Records(
        place=raw.place,
        kind=Kind.PLAIN,
        chunks=_chunks(columns, len(frame)),
        header=tuple(map(str, frame.columns)),
        undecodable="UTF-8" if may_be_bytes else None,
        numbered_by="row",
    )


def _frame(raw: Raw) -> pd.DataFrame:
    import pandas as pd

    if not raw.content:
        raise BadDataError("the file is empty", where=raw.place)
    try:
        # Nullable types, because a missing value would turn large integer ids into floats.
        frame = pd.read_parquet(io.BytesIO(raw.content), dtype_backend="numpy_nullable")
    except ImportError as error:
        raise BadDataError(
            "cannot be read, because nothing that reads Parquet is installed",
            where=raw.place,
            hint='Run: pip install "cragru[parquet]"',
        ) from error
    except Exception as error:  # each engine has its own errors, and many of them
        what = f"is not a readable Parquet file: {shown(str(error))}"
        raise BadDataError(what, where=raw.place) from error
    named_index = any(name is not None for name in frame.index.names)
    return frame.reset_index() if named_index else frame


def _cells(column: pd.Series[Any], separator: str) -> list[str]:
    return [
        "" if missing else _text(cell, separator)
        for cell, missing in zip(column.tolist(), column.isna().tolist(), strict=True)
    ]


def _text(cell: object, separator: str) -> str:
    """One cell as text: integral floats as integers, dates in ISO 8601, lists joined."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bytes):
        return cell.decode("utf-8", "surrogateescape")  # undecodable, as text.py marks it
    if isinstance(cell, date):  # datetime and pandas.Timestamp are dates too
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if hasattr(cell, "tolist"):  # an array: what a list column holds
        return separator.join(_text(part, separator) for part in cell.tolist())
    return "" if cell is None else str(cell)


def _chunks(columns: list[list[str]], rows: int) -> Iterator[Chunk]:
    for start in range(0, rows, CHUNK):
        cells = (column[start : start + CHUNK] for column in columns)
        part = list(zip(*cells, strict=True))
        yield Chunk(range(start + 1, start + 1 + len(part)), part)
