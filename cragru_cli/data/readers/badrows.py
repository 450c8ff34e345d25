"""Bad rows: what is wrong with one, and whether that ends the import or is counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from cragru_cli.errors import BadDataError

_SHOWN = 40
_SKIP_HINT = "Correct the row, or leave such rows out with --skip-bad-rows."
_ESCAPED_BYTES = range(0xDC00, 0xDD00)


class BadValue(ValueError):  # noqa: N818 - a signal inside the readers, never seen outside
    """A cell cannot be what its column says; the message is the reason, short and stable."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with a row.

    Attributes:
        reason: Short and stable, what skipped rows are counted by.
        detail: Where in the row, and the offending text; follows the reason in messages.
        remedy: What to do, where that is more than correcting the row.
    """

    reason: str
    detail: str = ""
    remedy: str = ""


@dataclass
class BadRows:
    """The fate of bad rows: the first one ends the import, or all are skipped and counted."""

    skip: bool
    counts: Counter[str] = field(default_factory=Counter)

    def refuse(self, problem: Problem, where: str) -> None:
        """Count one bad row.

        Raises:
            BadDataError: Bad rows are not skipped.
        """
        if not self.skip:
            hint = f"{problem.remedy} {_SKIP_HINT}".lstrip()
            raise BadDataError(problem.reason + problem.detail, where=where, hint=hint)
        self.counts[problem.reason] += 1


def shown(text: str) -> str:
    """``text`` for a message: quoted, bounded, with everything unprintable escaped."""
    cut = text[:_SHOWN]
    visible = "".join(char if char.isprintable() else _escape(char) for char in cut)
    return f"'{visible}{'...' if len(text) > _SHOWN else ''}'"


def _escape(char: str) -> str:
    code = ord(char)
    if code in _ESCAPED_BYTES:  # a byte that the encoding could not decode, see text.py
        return f"\\x{code - _ESCAPED_BYTES.start:02x}"
    return char.encode("unicode_escape", "surrogatepass").decode("ascii")
