"""``forget``: from a request to a state that never had the data."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Dataset
from cragru_cli.project import codec
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import Contents
from cragru_cli.unlearning import layers
from cragru_cli.unlearning.apply import canonical, take_effect
from cragru_cli.unlearning.layers import Layer
from cragru_cli.unlearning.request import ForgetRequest, Removal, resolve


@dataclass(frozen=True)
class Removed:
    """How much a request took away."""

    interactions: int
    users: int
    items: int
    profiles: int


@dataclass(frozen=True)
class ForgetResult:
    """What was removed, and the status of every layer.

    Attributes:
        content_hash: Of the state after; in a dry run, of the state as it is.
        effective_seconds: From the loaded state to a state in memory without the data.
        seconds: For everything, checks and files included.
    """

    requests: tuple[ForgetRequest, ...]
    removed: Removed
    layers: tuple[Layer, ...]
    content_hash: str
    effective_seconds: float
    seconds: float
    dry_run: bool

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.forget/1``."""
        return {
            "schema": "cragru.forget/1",
            "dry_run": self.dry_run,
            "requests": [{"user": one.user, "item": one.item} for one in self.requests],
            "removed": {
                "interactions": self.removed.interactions,
                "users": self.removed.users,
                "items": self.removed.items,
                "profiles": self.removed.profiles,
            },
            "layers": {layer.name: layer.status for layer in self.layers},
            "notes": {layer.name: layer.note for layer in self.layers},
            "content_hash": self.content_hash,
            "seconds": {
                "effective": round(self.effective_seconds, 4),
                "total": round(self.seconds, 3),
            },
        }


class Forgetter:
    """A state in memory that forgets at once; nothing is on the disk before :meth:`contents`.

    For long-running programs: after :meth:`forget` returns, :attr:`model` recommends without the
    data.

    Args:
        contents: A generation's contents; an untrained one holds data only.
    """

    def __init__(self, contents: Contents) -> None:
        self.trained = models.is_trained(contents)
        self.model: Model | None = models.decode(contents) if self.trained else None
        self._untrained: Dataset | None = None if self.trained else codec.decode(contents)
        self._delisted: frozenset[str] = frozenset()

    @property
    def dataset(self) -> Dataset:
        """The remaining data."""
        dataset = self.model.dataset if self.model else self._untrained
        assert dataset is not None
        return dataset

    def forget(self, requests: Sequence[ForgetRequest]) -> Removal:
        """Take effect in memory.

        Raises:
            BadDataError: Something named is not there; nothing is forgotten then.
        """
        removal = resolve(self.dataset, requests)
        if self.model:
            take_effect(self.model, removal)
        else:
            self._untrained = self.dataset.without(removal.interactions, users=removal.users)
        self._delisted |= removal.items
        return removal

    def contents(self, report: Report = no_report) -> Contents:
        """The canonical state: equal, byte for byte, to one that never had the data."""
        if self.model is None:
            self._untrained, _ = self.dataset.compact(delisted=self._delisted)
        else:
            self.model = canonical(self.model, self._delisted, report)
        self._delisted = frozenset()  # only now: after a failure the call can be repeated
        return models.encode(self.model) if self.model else codec.encode(self.dataset)


def forget(
    project: Project,
    requests: Sequence[ForgetRequest],
    *,
    dry_run: bool = False,
    report: Report = no_report,
) -> ForgetResult:
    """Forget, check, and replace the project's state; the old one is deleted.

    Raises:
        BadDataError: Something named is not in the data; nothing is changed then.
        IntegrityError: A check after the fact failed; the old state stays in use.
    """
    begin = time.perf_counter()
    if dry_run:
        return _preview(project, requests, begin)
    with project.writing("forget"):
        generation = project.read()
        forgetter = Forgetter(generation.contents)
        before = forgetter.dataset
        loaded = time.perf_counter()
        removal = forgetter.forget(requests)
        effective = time.perf_counter() - loaded
        removed = _count(before, forgetter.dataset, removal)
        contents = forgetter.contents(report)
        report("writing and checking")
        checked: list[Layer] = []
        written = project.write(
            contents, check=lambda found: checked.extend(_check(found, requests))
        )
    return ForgetResult(
        tuple(requests),
        removed,
        (*checked, *_generations(project), *layers.OUT_OF_SCOPE),
        written.content_hash,
        effective,
        time.perf_counter() - begin,
        dry_run=False,
    )


def _check(contents: Contents, requests: Sequence[ForgetRequest]) -> list[Layer]:
    """Check a new state as it was read back from the disk."""
    model = models.decode(contents) if models.is_trained(contents) else None
    dataset = model.dataset if model else codec.decode(contents)
    return [*layers.check_data(dataset, requests), *layers.check_weights(model)]


def _preview(project: Project, requests: Sequence[ForgetRequest], begin: float) -> ForgetResult:
    generation = project.read()
    dataset = codec.decode(generation.contents)
    removal = resolve(dataset, requests)
    remaining = dataset.without(removal.interactions, users=removal.users)
    return ForgetResult(
        tuple(requests),
        _count(dataset, remaining, removal),
        tuple(layers.planned()),
        generation.content_hash,
        0.0,
        time.perf_counter() - begin,
        dry_run=True,
    )


def _count(before: Dataset, remaining: Dataset, removal: Removal) -> Removed:
    after, _ = remaining.compact(delisted=removal.items)
    return Removed(
        interactions=len(before.interactions) - len(after.interactions),
        users=before.n_users - after.n_users,
        items=before.n_items - after.n_items,
        profiles=len(before.profiles.rows) - len(after.profiles.rows),
    )


def _generations(project: Project) -> list[Layer]:
    """Whether anything but the current generation is left."""
    left = project.leftovers()
    note = "one generation on the disk" if not left else f"left behind: {', '.join(left)}"
    return [Layer("generations", "residual" if left else "verified", note)]
