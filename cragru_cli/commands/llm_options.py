"""How a language model is asked: the options of all commands that ask one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from cragru_cli.project.directory import Project
    from cragru_cli.project.settings import Settings
    from cragru_cli.usecases.generating import Asking

_PANEL = "Language model"


def _option(*names: str, help: str, metavar: str | None = None, **more: Any) -> Any:
    more.setdefault("show_default", False)
    return typer.Option(*names, help=help, metavar=metavar, rich_help_panel=_PANEL, **more)


Concurrency = Annotated[
    int | None, _option("--concurrency", min=1, max=1024, help="Calls at once.", show_default="8")
]
Rate = Annotated[
    float | None, _option("--rate", metavar="N", help="At most N calls a minute.", min=0.001)
]
Timeout = Annotated[
    float | None,
    _option(
        "--llm-timeout",
        metavar="SECONDS",
        min=0.001,
        help="The longest one call may take, with all its tries.",
        show_default="60",
    ),
]
Deadline = Annotated[
    float | None,
    _option(
        "--llm-deadline",
        metavar="SECONDS",
        min=0.001,
        help="The longest all calls together may take.",
    ),
]
Tries = Annotated[
    int | None,
    _option("--llm-tries", min=1, max=100, help="How often a call is tried.", show_default="4"),
]
Proxies = Annotated[
    bool, _option("--env-proxies", help="Use the proxies that the environment names.")
]
MaxCost = Annotated[
    float | None, _option("--max-cost", metavar="USD", min=0.0, help="Stop before calls cost more.")
]
MaxTokens = Annotated[
    int | None, _option("--max-tokens", metavar="N", min=0, help="Stop before more are used.")
]
Cache = Annotated[
    bool,
    _option("--cache", help="Keep answers, a directory a subject, until something is forgotten."),
]
Resume = Annotated[bool, _option("--resume", help="Go on where a run with --resume was cut short.")]
Record = Annotated[
    Path | None, _option("--record", metavar="FILE", help="Write answers down, for --replay.")
]
Replay = Annotated[
    Path | None,
    _option("--replay", metavar="FILE", help="Take answers from there; nobody is asked."),
]


def asking_of(
    project: Project,
    settings: Settings,
    *,
    mode: str | None = None,
    cache: bool = False,
    resume: bool = False,
    record: Path | None = None,
    replay: Path | None = None,
    proxies: bool = False,
    **limits: float | int | None,
) -> Asking:
    """What the options come to.

    Args:
        limits: By the names of :class:`Setup`; None where not given.

    Raises:
        UsageError: No way to rank has this name, or options exclude each other.
    """
    from cragru_cli.errors import UsageError
    from cragru_cli.generation.base import Setup
    from cragru_cli.generation.modes import AUTO, MODES
    from cragru_cli.usecases.generating import Asking, template_of

    known = (AUTO, *MODES)
    if mode is not None and mode not in known:
        raise UsageError(f"no mode is called `{mode}`", hint=f"Known: {', '.join(known)}.")
    given: dict[str, Any] = {name: value for name, value in limits.items() if value is not None}
    if mode is not None:
        given["mode"] = mode
    if proxies:
        given["trust_proxies"] = True
    given["template"] = template_of(project, settings)
    return Asking(Setup(**given), cache, resume, record, replay)
