"""Requests from a file: CSV with a header, or one JSON object a line, with the same fields."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import fields

from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.unlearning.request import ForgetRequest
from cragru_cli.untrusted import visible
from cragru_cli.wording import count

FIELDS = tuple(entry.name for entry in fields(ForgetRequest))
_HINT = f"The fields are {', '.join(FIELDS)}; each line needs a user or an item."


def parse(raw: bytes, name: str) -> list[ForgetRequest]:
    """The requests of a file.

    Args:
        name: For messages.

    Raises:
        BadDataError: A line is no request; it is named.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadDataError("is not valid UTF-8", where=name, hint="Save it as UTF-8.") from None
    rows = _from_json(text, name) if text.lstrip()[:1] == "{" else _from_csv(text, name)
    found = [_request(row, f"{name}, line {number}") for number, row in rows]
    if not found:
        raise BadDataError("holds no requests", where=name, hint=_HINT)
    return found


def _from_json(text: str, name: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    # Only line feeds end a line: JSON text may hold the other separators of Unicode.
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise BadDataError("is not a JSON object", where=f"{name}, line {number}", hint=_HINT)
        yield number, row


def _from_csv(text: str, name: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [column.strip().lower() for column in next(reader, [])]
        if not {"user", "item"} & set(header):
            raise BadDataError(
                "has no column `user` or `item`", where=f"{name}, line 1", hint=_HINT
            )
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(header):
                raise BadDataError(
                    f"has {count(len(cells), 'cell')}, the header {len(header)}",
                    where=f"{name}, line {reader.line_num}",
                )
            yield reader.line_num, dict(zip(header, cells, strict=True))
    except csv.Error as problem:
        where = f"{name}, line {reader.line_num}"
        raise BadDataError(f"is not CSV ({problem})", where=where) from None


def _request(row: Mapping[str, object], where: str) -> ForgetRequest:
    extra = sorted(set(row) - set(FIELDS))
    if extra:
        raise BadDataError(f"unknown field `{visible(extra[0])}`", where=where, hint=_HINT)
    texts = {name: _text(value, name, where) for name, value in row.items()}
    given = {name: text for name, text in texts.items() if text is not None}
    try:
        return ForgetRequest(**given)
    except UsageError as problem:
        raise BadDataError(problem.what, where=where, hint=problem.hint) from None


def _text(value: object, name: str, where: str) -> str | None:
    """A field's value as text; ids and timestamps may be numbers in JSON."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise BadDataError(f"`{name}` is neither text nor number", where=where, hint=_HINT)
