"""Every failure a user can meet: what happened, where, what to do, and its exit code.

One class a kind of failure. The exit codes are an interface (README, "Exit codes"); an unknown
code means failure, and new ones may be added.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of the ``cragru`` command."""

    OK = 0
    BUG = 1
    USAGE = 2
    CHECK_FAILED = 3
    NOT_A_PROJECT = 10
    LOCKED = 11
    LAYOUT = 12
    INTEGRITY = 13
    BAD_DATA = 14
    PLUGIN = 20
    PLUGIN_ABILITY = 21
    LLM = 30
    INTERRUPTED = 130
    BROKEN_PIPE = 141


# Sentences that begin so are about the place that is named before them.
_ABOUT_THE_PLACE = ("is ", "has ", "holds ", "names ", "cannot be ", "kept changing ")


class CragruError(Exception):
    """Base of all expected failures.

    Args:
        what: One sentence: what happened.
        where: File, line or column, where that helps.
        hint: What to do about it.
    """

    exit_code: ExitCode = ExitCode.BUG

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        super().__init__(what)
        self.what = what
        self.where = where
        self.hint = hint

    @property
    def joint(self) -> str:
        """What stands between the place and the sentence."""
        return " " if self.what.startswith(_ABOUT_THE_PLACE) else ": "

    def __str__(self) -> str:
        place = f"{self.where}{self.joint}" if self.where else ""
        remedy = f"\n{self.hint}" if self.hint else ""
        return f"{place}{self.what}{remedy}"


class UsageError(CragruError):
    """The options given do not fit together, or a value is not a known one."""

    exit_code = ExitCode.USAGE


class NotAProjectError(CragruError):
    """The directory holds no cragru project."""

    exit_code = ExitCode.NOT_A_PROJECT


class LockedError(CragruError):
    """Another process is writing to the project."""

    exit_code = ExitCode.LOCKED


class LayoutError(CragruError):
    """The project was written in an on-disk layout that this version cannot read."""

    exit_code = ExitCode.LAYOUT


class IntegrityError(CragruError):
    """A file of the project is not what its manifest says."""

    exit_code = ExitCode.INTEGRITY


class BadDataError(CragruError):
    """Input data or configuration cannot be used as it is."""

    exit_code = ExitCode.BAD_DATA


class PluginError(CragruError):
    """A plugin is missing or broken."""

    exit_code = ExitCode.PLUGIN


class AbilityError(CragruError):
    """A plugin works but lacks the ability that was asked for."""

    exit_code = ExitCode.PLUGIN_ABILITY


class LLMError(CragruError):
    """The language model could not be reached, or never gave a usable answer."""

    exit_code = ExitCode.LLM


class MemoryShortageError(CragruError):
    """The memory does not suffice: a refusal of the system."""


class StoppedError(CragruError):
    """Somebody stopped the command, and there is something to say about how to go on."""

    exit_code = ExitCode.INTERRUPTED


class CheckFailedError(CragruError):
    """A check did its work and found a problem."""

    exit_code = ExitCode.CHECK_FAILED
