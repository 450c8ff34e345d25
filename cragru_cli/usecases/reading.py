"""What every use case that reads begins with: the state, without anything suppressed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

from cragru_cli.backbones import model as models
from cragru_cli.backbones.model import IndexChoice, Model, Training
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import LockedError
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import Generation
from cragru_cli.project.settings import LLMSettings, Settings
from cragru_cli.unlearning import dates, recipients, recovery, subjects, suppression
from cragru_cli.unlearning.forgetter import Forgetter

_HERE = "local/"


@dataclass(frozen=True)
class State:
    """A consistent state of a project, as it was when it was read.

    Attributes:
        dataset: The remaining data.
        model: None while the project is untrained.
        signature: Of the suppression list: it changes when something is forgotten.
        named: Hash of the generation: it changes when data or model do.
        is_ahead: Whether something is left out that the generation still holds: what was made of
            that generation does not go with these data.
    """

    project: Project
    generation: Generation
    dataset: Dataset
    model: Model | None
    signature: object
    named: str
    is_ahead: bool = False

    @property
    def content_hash(self) -> str:
        """Of the generation on the disk."""
        return self.generation.content_hash

    @property
    def training(self) -> Training | None:
        """How the backbone was fitted."""
        return models.training_in(self.generation.contents)

    def check_current(self) -> None:
        """Stop if something was forgotten since the state was read.

        Raises:
            LockedError: It was; what we hold may contain it.
        """
        if _signature(self.project) != self.signature:
            raise LockedError(
                "a request was carried out while this ran, so what is left was not served",
                where=str(self.project.root),
                hint="Run the command again.",
            )

    def check_unchanged(self) -> None:
        """Stop if the project changed in any way since the state was read: before a prompt leaves.

        Raises:
            LockedError: It did; a prompt may hold what is not there any more.
        """
        self.check_current()
        if self.project.named() != self.named:
            raise LockedError(
                "the data or the model changed while this ran, so nothing more was asked",
                where=str(self.project.root),
                hint="Run the command again.",
            )


def finish_open_work(project: Project) -> list[str]:
    """Finish what a killed command or an older copy left open; what was done, in sentences."""
    return recovery.finish_open_work(project)


def read_state(project: Project, *, with_model: bool = True) -> State:
    """Read the state, every file checked; what the suppression list names is left out.

    Args:
        with_model: Decode the trained backbone, where there is one.
    """
    recovery.finish_open_work(project)
    signature = _signature(project)
    named = project.named()
    generation = project.read()
    # After the generation: whatever was suppressed before we serve anything is left out.
    listed = recovery.honoured(project)
    if generation.applied == listed.digest:
        trained = models.is_trained(generation.contents)
        model = models.decode(generation.contents) if trained and with_model else None
        dataset = model.dataset if model else codec.decode(generation.contents)
        return State(project, generation, dataset, model, signature, named)
    forgetter = Forgetter(generation.contents)
    forgetter.remove(listed.matches(forgetter.dataset, subjects.read(project)))
    dataset = forgetter.model.dataset if forgetter.model else forgetter.remaining()
    return State(project, generation, dataset, forgetter.model, signature, named, is_ahead=True)


def read_model(project: Project) -> tuple[State, Model]:
    """Read the state of a trained project.

    Raises:
        UsageError: The project has not been trained.
    """
    state = read_state(project)
    return state, state.model or models.decode(state.generation.contents)


def index_choice(project: Project, chosen: Settings, backbone: str) -> IndexChoice:
    """How candidates are to be found; a setting, unlike a flag, passes over what cannot be."""
    asked = cast(IndexChoice, chosen.recommend.index)
    is_setting = asked == project.settings().recommend.index
    return models.fitting_index(backbone, asked) if is_setting else asked


def note_recipients(state: State, users: Sequence[str], llm: LLMSettings) -> None:
    """Write down, before the first prompt leaves, whose data go to a language model now.

    A model in this process receives nothing that was not here before.

    Raises:
        LockedError: The project changed since the state was read; nothing was written down.
    """
    if (llm.model or "").startswith(_HERE):
        return
    recipients.note(
        state.project.documents,
        subjects.read(state.project),
        users,
        model=llm.model or "",
        host=_host(llm.address),
        at=dates.now(),
        may_send=state.check_unchanged,
    )


def _host(address: str | None) -> str:
    """Host and port of an address; it may carry a key, which is nobody's business."""
    parts = urlsplit(address or "")
    named = parts.hostname or "its provider"
    return f"{named}:{parts.port}" if parts.port else named


def _signature(project: Project) -> object:
    return project.documents.signature(suppression.NAME)
