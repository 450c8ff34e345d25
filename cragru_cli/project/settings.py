"""Settings: what a project, a user and a flag may say, and which of them wins.

Precedence: flag > ``CRAGRU_*`` > ``cragru.toml`` > user file > default. Flags and environment reach
this module already merged (the command line reads both). Keys and endpoints of language models are
taken from flags, environment and the user's own file only: a project directory may come from a
stranger, who must not be able to send a key anywhere.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

import tomli_w

from cragru_cli.errors import BadDataError
from cragru_cli.project import files

if sys.version_info >= (3, 11):
    import tomllib
else:  # pragma: no cover - the same library under its older name
    import tomli as tomllib

PROJECT_FILE = "cragru.toml"
_LARGEST_FILE = 1 << 18  # bytes


@dataclass(frozen=True)
class TrainSettings:
    """``[train]``: what decides the bytes of the trained state."""

    backbone: str = "ease"
    seed: int = 0


@dataclass(frozen=True)
class RecommendSettings:
    """``[recommend]``: how a list is made from a history.

    Attributes:
        index: How candidates are found among item vectors: ``exact`` scores all, ``hnsw`` searches
            an index, which `train` then builds; ``auto`` does so where there are many items.
        fusion: The weight of a language model's order, from 0 (the backbone's alone) to 1, in
            place of what `tune` finds.
    """

    k: int = 10
    strategy: str = "attention"
    candidates: int = 50
    budget: int = 100
    clusters: int = 8
    index: str = "auto"
    fusion: float | None = None


@dataclass(frozen=True)
class ForgetSettings:
    """``[forget]``: deadlines, and when weights that need a new training get it.

    Attributes:
        due_days: Days from the receipt of a request until it is due.
        purge: ``later`` leaves the weights of a ``retrain`` backbone to `cragru purge`; ``now``
            trains within `cragru forget`.
        purge_after_requests: Train within `forget` once this many requests wait; 0 never.
        purge_after_days: `purge --due` trains once a request has waited this long; 0 leaves it to
            the due date.
    """

    due_days: int = 30
    purge: str = "later"
    purge_after_requests: int = 0
    purge_after_days: int = 0


@dataclass(frozen=True)
class PromptSettings:
    """``[prompt]``: what a language model is told.

    Attributes:
        profile_fields: What of a profile it may see; nothing unless named.
        template: File of the texts around the data, beside ``cragru.toml``; empty for our own.
    """

    profile_fields: tuple[str, ...] = ()
    template: str = ""


@dataclass(frozen=True)
class LLMSettings:
    """``[llm]``: in the user's own file only."""

    model: str | None = None
    api_base: str | None = None

    @property
    def address(self) -> str | None:
        """Where the model is asked, as far as anybody said; None: where its provider is.

        Client libraries read some variables of the environment themselves. We look first, so that
        what is said and noted of the host is where prompts go.
        """
        provider = (self.model or "").partition("/")[0]
        named = (os.environ.get(name) for name in _PROVIDERS.get(provider, ()))
        return self.api_base or next(filter(None, named), None)


_PROVIDERS = {
    "openai": ("OPENAI_BASE_URL", "OPENAI_API_BASE"),
    "ollama": ("OLLAMA_API_BASE",),
    "ollama_chat": ("OLLAMA_API_BASE",),
    "anthropic": ("ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"),
}
"""Variables that hold a provider's address, the one that counts first."""


@dataclass(frozen=True)
class Settings:
    """The resolved settings of one command."""

    train: TrainSettings = field(default_factory=TrainSettings)
    recommend: RecommendSettings = field(default_factory=RecommendSettings)
    forget: ForgetSettings = field(default_factory=ForgetSettings)
    prompt: PromptSettings = field(default_factory=PromptSettings)
    llm: LLMSettings = field(default_factory=LLMSettings)
    backbones: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """``[backbones.NAME]``: options of each backbone."""
    methods: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """``[methods.NAME]``: options of unlearning methods that `evaluate` compares."""
    data: Mapping[str, str] = field(default_factory=dict)
    """``[data]``: where the data came from; for people, nothing reads it back."""

    def backbone_options(self, name: str) -> Mapping[str, Any]:
        """The options stated for one backbone."""
        return self.backbones.get(name, {})

    def with_flags(self, **flags: Any) -> Settings:
        """The settings with the given flags on top; None means not given.

        A flag is named ``section_key``, as in ``recommend_budget=20``.
        """
        result = self
        for name, value in flags.items():
            if value is None:
                continue
            section, key = name.split("_", 1)
            merged = replace(getattr(result, section), **{key: value})
            result = replace(result, **{section: merged})
        return result


_SECTIONS: dict[str, type] = {
    "train": TrainSettings,
    "recommend": RecommendSettings,
    "forget": ForgetSettings,
    "prompt": PromptSettings,
    "llm": LLMSettings,
}
_TABLES = ("backbones", "methods")
_LEAST = {
    **dict.fromkeys(("k", "candidates", "budget", "clusters", "due_days"), 1),
    **dict.fromkeys(("seed", "purge_after_requests", "purge_after_days"), 0),
}
INDEX_CHOICES = ("auto", "exact", "hnsw")
_SHARES = ("fusion",)
_CHOICES = {"purge": ("later", "now"), "index": INDEX_CHOICES}


def user_file() -> Path:
    """The user's own settings file."""
    override = os.environ.get("CRAGRU_CONFIG_DIR")
    if override:
        return Path(override) / "config.toml"
    import platformdirs

    return platformdirs.user_config_path("cragru") / "config.toml"


def user_state_directory() -> Path:
    """Where the tool keeps, for this user, what must survive the loss of a project's directory."""
    override = os.environ.get("CRAGRU_STATE_DIR")
    if override:
        return Path(override)
    import platformdirs

    return platformdirs.user_state_path("cragru")


def load(project_file: Path | None) -> Settings:
    """Defaults, then the user's file, then the project's.

    Raises:
        BadDataError: A file is not TOML, has an unknown key or a value of the wrong type, or a
            project tries to set what only the user may set.
    """
    settings = Settings()
    own = user_file()
    if own.is_file():
        settings = _merge(settings, _read(own), own, is_project=False)
    if project_file is not None:
        document = _read(project_file, follow=False)
        settings = _merge(settings, document, project_file, is_project=True)
    return settings


def to_toml(settings: Settings) -> bytes:
    """The text of a new project's ``cragru.toml``.

    Only what decides the trained state is written down; the rest is shown as comments, so that a
    user's own settings stay the user's.
    """
    document: dict[str, Any] = {
        "data": dict(settings.data),
        "train": {"backbone": settings.train.backbone, "seed": settings.train.seed},
    }
    shown = _as_comments("recommend", RecommendSettings())
    shown += _as_comments("forget", ForgetSettings())
    return f"{_PREAMBLE}{tomli_w.dumps(document)}{shown}{_PROMPT}".encode()


def _as_comments(section: str, defaults: Any) -> str:
    lines = "".join(
        f"# {entry.name} = {tomli_w.dumps({'x': getattr(defaults, entry.name)})[4:]}"
        for entry in fields(defaults)
        if getattr(defaults, entry.name) is not None
    )
    return f"\n# [{section}]\n{lines}"


_PREAMBLE = """\
# Settings of this cragru project; every key may be left out.
# Keys and addresses of language models do not belong here: they are refused.

"""
_PROMPT = """\

# What of a profile a language model may see; by default nothing.
# [prompt]
# profile_fields = []
"""


_MOST_DOTS = 50  # the parser takes the square of the parts of a key


def _is_deep(line: str) -> bool:
    return line.count(".") > _MOST_DOTS and not line.lstrip().startswith("#")


def _read(path: Path, *, follow: bool = True) -> dict[str, Any]:
    """The document of a settings file.

    Args:
        follow: Whether a symbolic link is the user's own business; never in a project.
    """
    try:
        place = path.resolve() if follow else path
        raw = files.read_small(place, limit=_LARGEST_FILE)
        text = raw.decode("utf-8")
        if any(map(_is_deep, text.splitlines())):
            raise ValueError(f"more than {_MOST_DOTS} dots in one line")
        return tomllib.loads(text)
    except (ValueError, RecursionError) as problem:
        raise BadDataError(
            f"is not valid TOML ({problem})", where=str(path), hint="Mend the line it names."
        ) from None


def _merge(
    settings: Settings, document: Mapping[str, Any], path: Path, *, is_project: bool
) -> Settings:
    for section, values in document.items():
        if not isinstance(values, dict):
            raise _unknown(path, section)
        if section == "llm" and is_project:
            raise BadDataError(
                "a project may not choose a language model's address or key",
                where=f"{path}, [llm]",
                hint=f"Put it into {user_file()}, or give it as a flag.",
            )
        if section == "data":
            texts = {key: str(value) for key, value in values.items()}
            settings = replace(settings, data=texts)
        elif section in _TABLES:
            _check_tables(section, values, path)
            stated = {**getattr(settings, section), **values}
            settings = replace(settings, **cast(Any, {section: stated}))
        elif section in _SECTIONS:
            merged = _section(getattr(settings, section), values, f"{path}, [{section}]")
            settings = replace(settings, **{section: merged})
        else:
            raise _unknown(path, f"[{section}]")
    return settings


def _check_tables(section: str, values: Mapping[str, Any], path: Path) -> None:
    for name, options in values.items():
        if not isinstance(options, dict):
            raise BadDataError(
                f"`{name}` must be a table of options, not {options!r}",
                where=f"{path}, [{section}]",
                hint=f"Write it as [{section}.{name}].",
            )


def _section(current: Any, values: Mapping[str, Any], where: str) -> Any:
    known = {entry.name: entry for entry in fields(current)}
    changes: dict[str, Any] = {}
    for key, value in values.items():
        if key not in known:
            raise BadDataError(
                f"unknown setting `{key}`", where=where, hint=f"Known: {', '.join(known)}."
            )
        changes[key] = _checked(key, value, getattr(current, key), where)
    return replace(current, **changes)


def _checked(key: str, value: Any, default: Any, where: str) -> Any:
    """The value, if it has the type of the default (a list of strings for a tuple)."""
    if key in _SHARES:
        if type(value) in (int, float) and 0 <= value <= 1:
            return float(value)
        raise BadDataError(f"`{key}` must be a number from 0 to 1, not {value!r}", where=where)
    wanted = str if default is None else type(default)
    if wanted is tuple:
        if isinstance(value, list) and all(isinstance(entry, str) for entry in value):
            return tuple(value)
    elif type(value) is wanted and _is_allowed(key, value):
        return value
    kind = {str: "a text", int: "a whole number", tuple: "a list of texts"}[wanted]
    bound = f" of at least {_LEAST[key]}" if key in _LEAST else ""
    bound = f": {' or '.join(_CHOICES[key])}" if key in _CHOICES else bound
    raise BadDataError(f"`{key}` must be {kind}{bound}, not {value!r}", where=where)


def _is_allowed(key: str, value: Any) -> bool:
    if key in _CHOICES:
        return value in _CHOICES[key]
    return key not in _LEAST or int(value) >= _LEAST[key]


def _unknown(path: Path, what: str) -> BadDataError:
    known = [*(f"[{name}.NAME]" for name in _TABLES), *(f"[{name}]" for name in _SECTIONS)]
    return BadDataError(
        f"unknown section {what}",
        where=str(path),
        hint=f"Known: [data], {', '.join(known)}.",
    )
