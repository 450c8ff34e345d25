"""How a language model is asked: the options of all commands that ask one, spelled once.

A command takes them all as one parameter, of :class:`ModelOptions`, under :func:`asks_model`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, get_type_hints

import typer

from cragru_cli import console

if TYPE_CHECKING:
    from cragru_cli.project.directory import Project
    from cragru_cli.project.settings import Settings
    from cragru_cli.usecases.generating import Asking

_PANEL = "Language model"


def _option(*names: str, help: str, metavar: str | None = None, **more: Any) -> Any:
    more.setdefault("show_default", False)
    return typer.Option(*names, help=help, metavar=metavar, rich_help_panel=_PANEL, **more)


Llm = Annotated[
    str | None,
    _option(
        "--llm",
        metavar="MODEL",
        envvar="CRAGRU_LLM",
        help="Rank with a language model: local/PATH.gguf, or as litellm names it: openai/..., "
        "ollama_chat/...",
    ),
]
ApiBase = Annotated[
    str | None,
    _option(
        "--api-base",
        metavar="URL",
        envvar="CRAGRU_API_BASE",
        help="Address of the model's endpoint.",
    ),
]
Mode = Annotated[
    str | None,
    _option(
        "--llm-mode",
        metavar="auto|scores|list|first-token|pointwise|likelihood",
        envvar="CRAGRU_LLM_MODE",
        help="How the language model ranks; `auto`: as suits what it can tell.",
        show_default="auto",
    ),
]
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
    _option("--cache", help="Keep answers, a directory a subject, until data or model change."),
]
Resume = Annotated[bool, _option("--resume", help="Go on where a run with --resume was cut short.")]
Record = Annotated[
    Path | None, _option("--record", metavar="FILE", help="Write answers down, for --replay.")
]
Replay = Annotated[
    Path | None,
    _option("--replay", metavar="FILE", help="Take answers from there; nobody is asked."),
]


@dataclass(frozen=True)
class ModelOptions:
    """What a person says of the language model; each field is an option."""

    llm: Llm = None
    api_base: ApiBase = None
    llm_mode: Mode = None
    concurrency: Concurrency = None
    rate: Rate = None
    llm_timeout: Timeout = None
    llm_deadline: Deadline = None
    llm_tries: Tries = None
    env_proxies: Proxies = False
    max_cost: MaxCost = None
    max_tokens: MaxTokens = None
    cache: Cache = False
    resume: Resume = False
    record: Record = None
    replay: Replay = None

    @property
    def flags(self) -> dict[str, str | None]:
        """What goes into the settings, by the names of :meth:`Settings.with_flags`."""
        return {"llm_model": self.llm, "llm_api_base": self.api_base}

    def asking(self, project: Project, settings: Settings) -> Asking:
        """What the options come to.

        Raises:
            UsageError: No way to rank has this name, or options exclude each other.
        """
        from cragru_cli.errors import UsageError
        from cragru_cli.generation.base import Setup
        from cragru_cli.generation.modes import AUTO, MODES
        from cragru_cli.usecases.generating import Asking, template_of

        known = (AUTO, *MODES)
        if self.llm_mode is not None and self.llm_mode not in known:
            raise UsageError(
                f"no mode is called `{self.llm_mode}`", hint=f"Known: {', '.join(known)}."
            )
        given = {
            "mode": self.llm_mode,
            "concurrency": self.concurrency,
            "calls_per_minute": self.rate,
            "timeout_seconds": self.llm_timeout,
            "run_seconds": self.llm_deadline,
            "tries": self.llm_tries,
            "trust_proxies": self.env_proxies or None,
            "max_cost": self.max_cost,
            "max_tokens": self.max_tokens,
        }
        stated: dict[str, Any] = {name: one for name, one in given.items() if one is not None}
        stated["template"] = template_of(project, settings)
        return Asking(Setup(**stated), self.cache, self.resume, self.record, self.replay)


NOTHING_SAID = ModelOptions()


def asks_model(command: Callable[..., None]) -> Callable[..., None]:
    """A command whose parameter ``model``, of :class:`ModelOptions`, is each of these options."""

    @wraps(command)
    def run(**given: Any) -> None:
        stated = {one.name: given.pop(one.name) for one in fields(ModelOptions)}
        command(model=ModelOptions(**stated), **given)

    parameters = list(_spread(command))
    run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    return run


def _spread(command: Callable[..., None]) -> Iterator[inspect.Parameter]:
    """The parameters of a command, with each field of the options in place of ``model``."""
    hints = get_type_hints(command, include_extras=True)
    options = get_type_hints(ModelOptions, include_extras=True)
    for parameter in inspect.signature(command).parameters.values():
        if parameter.name != "model":
            yield _by_name(parameter.name, parameter.default, hints[parameter.name])
            continue
        for one in fields(ModelOptions):
            yield _by_name(one.name, one.default, options[one.name])


def _by_name(name: str, default: Any, annotation: Any) -> inspect.Parameter:
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=annotation)


def remark_recipient(settings: Settings, calls: Asking, users: str, more: str = "") -> None:
    """Before the first call: who is told what, and where.

    Args:
        users: Whose evidence and candidates go there, in words.
    """
    from cragru_cli.generation.engines.address import shown

    model = settings.llm.model
    if not model or calls.replay is not None:
        return
    is_here = model.startswith("local/")
    where = "stay on this computer, with" if is_here else "go to"
    place = shown(settings.llm.address) if settings.llm.address else "its provider"
    host = "" if is_here else f" ({place})"
    console.remark(f"Evidence and candidates of {users} {where} {model}{host}{more}")
