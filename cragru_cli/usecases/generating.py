"""How a use case lets a language model be asked: the host's part of a generator's setup."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from cragru_cli.errors import UsageError
from cragru_cli.generation.base import Setup
from cragru_cli.generation.prompt.template import Template, load
from cragru_cli.project.directory import Project
from cragru_cli.project.replies import Recording
from cragru_cli.project.settings import Settings
from cragru_cli.unlearning import subjects
from cragru_cli.usecases.reading import State


@dataclass(frozen=True)
class Asking:
    """What a person decides about the calls of one run.

    Attributes:
        setup: Limits and the way to rank; the host fills in the rest.
        cache: Keep answers until something is forgotten.
        resume: Keep answers until the run is complete, and go on with those of an earlier one.
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


def template_of(project: Project, settings: Settings) -> Template | None:
    """The texts around the data that the settings name; None for our own.

    Raises:
        BadDataError: The file cannot be read, or is no template.
    """
    name = settings.prompt.template
    return load(project.root / name) if name else None


@contextmanager
def asking(state: State, settings: Settings, seed: int, chosen: Asking) -> Iterator[Setup]:
    """The setup of a generator for a block that makes all lists of a run.

    Nothing is sent, kept or served once something was forgotten. At the end, however it comes, a
    recording is written; at a good end, what was kept to resume is deleted.
    """
    replies = None
    if (chosen.cache or chosen.resume) and settings.llm.model:
        replies = state.project.replies(run="" if chosen.cache else state.content_hash)
    recording = Recording.new(chosen.record) if chosen.record else None
    replay = Recording.read(chosen.replay) if chosen.replay else None
    names = subjects.read(state.project)
    try:
        yield replace(
            chosen.setup,
            seed=seed,
            template=chosen.setup.template or template_of(state.project, settings),
            k=settings.recommend.k,
            api_base=settings.llm.api_base,
            may_send=state.check_current,
            subject=lambda user_id: names.user(user_id) if user_id else None,
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
