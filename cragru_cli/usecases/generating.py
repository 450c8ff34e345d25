"""How use cases let a language model be asked: the host's part of a generator's setup.

All that ask one do it by :func:`asking`: the same options, limits and places for answers.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.generation.base import Generator, Setup
from cragru_cli.generation.llm import LLMGenerator
from cragru_cli.generation.pipeline import generator_for
from cragru_cli.generation.prompt.template import Template, load
from cragru_cli.project.directory import Project
from cragru_cli.project.replies import Recording
from cragru_cli.project.settings import Settings
from cragru_cli.unlearning import subjects
from cragru_cli.untrusted import visible
from cragru_cli.usecases.reading import State

Command = Literal["recommend", "tune", "evaluate"]


@dataclass(frozen=True)
class Asking:
    """What a person decides about the calls of one run.

    Attributes:
        setup: Limits and the way to rank; the host fills in the rest.
        cache: Keep answers until data or model change.
        resume: Keep answers until the run is complete, and go on with those of an earlier one of
            the same command.
        record: Write answers down for a replay.
        replay: Take answers from a recording; nobody is called.
    """

    setup: Setup = field(default_factory=Setup)
    cache: bool = False
    resume: bool = False
    record: Path | None = None
    replay: Path | None = None

    def __post_init__(self) -> None:
        if self.replay and (self.record or self.cache or self.resume):
            raise UsageError(
                "a replay asks nobody, so there is nothing to record, keep or resume",
                hint="Leave out --replay, or the other options.",
            )


@dataclass(frozen=True)
class Used:
    """What asking a model came to.

    Attributes:
        mode: The way to rank that was taken.
        asked_mode: The one that was asked for; it may leave the choice to us.
        calls, tokens, cost: None where the generator does not tell.
        stopped: Why the rest was not asked; nothing if all was.
    """

    mode: str
    asked_mode: str
    calls: int | None
    tokens: int | None
    cost: float | None
    stopped: str = ""

    @classmethod
    def by(cls, generator: Generator) -> Used:
        """By a generator, and by all that share its limits."""
        ways = generator.way, generator.setup.mode
        if not isinstance(generator, LLMGenerator):
            return cls(*ways, None, None, None, generator.stopped)
        spent = generator.spent
        cost = None if spent.unpriced else spent.cost
        return cls(*ways, spent.calls, spent.tokens, cost, generator.stopped)

    def document(self) -> dict[str, Any]:
        """JSON of what was used."""
        return {
            "calls": self.calls,
            "tokens": self.tokens,
            "cost": None if self.cost is None else round(self.cost, 6),
            "stopped": self.stopped,
        }


def generator_of(settings: Settings, setup: Setup) -> Generator:
    """The generator of a run; without a model one that goes to other processes as it is.

    Raises:
        AbilityError: The model cannot rank in the way that was asked for; nothing was sent.
    """
    if not settings.llm.model:
        return generator_for(None, Setup(seed=setup.seed))
    generator = generator_for(settings.llm.model, setup)
    generator.check()
    generator.calls_for(())  # refuses what the model cannot do
    return generator


def refuse_unable(settings: Settings, chosen: Asking) -> None:
    """Refuse what nothing can be sent to or asked of, before anybody notes that something was.

    Raises:
        CragruError: There is no model of that name.
        AbilityError: It cannot rank in the way that was asked for.
    """
    if settings.llm.model and chosen.replay is None:
        generator_of(settings, replace(chosen.setup, api_base=settings.llm.address))


def hint_for(model: str) -> str:
    """What to look at where no list came from a model."""
    if model.partition("/")[0] == "local":
        return "Let it rank in another way: --llm-mode."
    return "Check the model, the key and the endpoint."


def profile_fields(dataset: Dataset, settings: Settings) -> tuple[str, ...]:
    """What of a profile a model may be shown.

    Raises:
        BadDataError: The settings name a field that no profile has.
    """
    named, known = settings.prompt.profile_fields, dataset.profiles.fields
    unknown = next((name for name in named if name not in known), None)
    if unknown is not None and settings.llm.model:
        raise BadDataError(
            f"no profile has the field `{visible(unknown, 60)}`",
            where="cragru.toml, [prompt] profile_fields",
            hint=f"Known: {', '.join(known) or 'none, for there are no profiles'}.",
        )
    return named


def template_of(project: Project, settings: Settings) -> Template | None:
    """The texts around the data that the settings name; None for our own.

    Raises:
        BadDataError: The file cannot be read, or is no template.
    """
    name = settings.prompt.template
    return load(project.root / name) if name else None


@contextmanager
def asking(
    state: State,
    settings: Settings,
    seed: int,
    chosen: Asking,
    command: Command = "recommend",
) -> Iterator[Setup]:
    """The setup of a generator for a block that makes all lists of a run.

    Nothing is sent, kept or served once something was forgotten. Of somebody who is not in the
    data, such as a profile that an evaluation makes up, no answer is kept. At the end, however it
    comes, a recording is written; at a good end, what was kept to resume is deleted.
    """
    replies = None
    if (chosen.cache or chosen.resume) and settings.llm.model:
        run = "" if chosen.cache else command
        replies = state.project.replies(state.content_hash, run)
        replies.keep_only()
    recording = Recording.new(chosen.record) if chosen.record else None
    replay = Recording.read(chosen.replay) if chosen.replay else None
    names, known = subjects.read(state.project), state.dataset.user
    try:
        yield replace(
            chosen.setup,
            seed=seed,
            template=chosen.setup.template or template_of(state.project, settings),
            k=settings.recommend.k,
            api_base=settings.llm.address,
            may_send=state.check_unchanged,
            subject=lambda user_id: names.user(user_id) if known(user_id) is not None else None,
            replies=replies,
            recording=recording,
            replay=replay,
        )
    finally:
        if recording is not None:
            state.check_current()
            recording.save()
    if replies is not None:
        replies.finish()
        now = state.project.read().content_hash  # data or model may have changed meanwhile
        state.project.replies(now).keep_only()
