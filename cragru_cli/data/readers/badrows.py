"""Bad rows: what is wrong with one, and whether that ends the import or is counted."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from cragru_cli.errors import BadDataError
from cragru_cli.untrusted import visible

_SHOWN = 40
_SKIP_HINT = "Correct the row, or leave such rows out with --skip-bad-rows."

# A byte that cannot be decoded becomes the lone surrogate this far above it.
FIRST_MARK = 0xDC00
UNDECODED = re.compile("[\udc00-\udcff]")


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
    """``text`` for a message: quoted, bounded, with everything invisible spelled out."""
    return f"'{visible(UNDECODED.sub(_spelled_byte, text[: _SHOWN + 1]), _SHOWN)}'"


def _spelled_byte(mark: re.Match[str]) -> str:
    return f"\\x{ord(mark[0]) - FIRST_MARK:02x}"
