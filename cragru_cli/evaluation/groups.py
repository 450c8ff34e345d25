"""Groups of the kept users: by how active they are, and by what their profiles say.

A function of the scene alone, so they are the same people whatever system is looked at.

Shapes: u users, c columns of a profile.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cragru_cli.data.dataset import Bool, Float64, Int64
from cragru_cli.evaluation.scene import Scene

ACTIVE = 0.05
"""The share of users who are called active (CURE4Rec, Chen et al. 2024, arXiv 2408.14393)."""
FEWEST = 20
"""A group of fewer users is left out."""
MOST_VALUES = 24
"""A column with more values is cut if it holds numbers; otherwise it makes no groups."""
_QUARTILES, _MEDIAN = (0.25, 0.5, 0.75), (0.5,)


@dataclass(frozen=True)
class Grouping:
    """Disjoint groups.

    Attributes:
        labels: One a group.
        of: int64[u], each user's group; -1 for users in none.
    """

    name: str
    labels: tuple[str, ...]
    of: Int64

    def members(self, group: int) -> Bool:
        """bool[u]."""
        found: Bool = self.of == group
        return found

    @property
    def sizes(self) -> Int64:
        """int64[groups]."""
        return np.bincount(self.of[self.of >= 0], minlength=len(self.labels))


@dataclass(frozen=True)
class Column:
    """One field of the users' profiles.

    Attributes:
        texts: u of them, "" where nothing is known.
    """

    name: str
    texts: tuple[str, ...]

    @property
    def known(self) -> Bool:
        """bool[u]."""
        return np.array([text != "" for text in self.texts], dtype=np.bool_)

    @property
    def values(self) -> tuple[str, ...]:
        """Those that occur, sorted."""
        return tuple(sorted(set(self.texts) - {""}))

    @property
    def numbers(self) -> Float64 | None:
        """float64[u], not a number where nothing is known; None where it holds other things."""
        try:
            found = np.array([float(text or "nan") for text in self.texts])
        except ValueError:
            return None
        return found if np.isfinite(found[self.known]).all() else None

    @property
    def is_measure(self) -> bool:
        """Whether it holds numbers that are no names: many, but shared by users."""
        return MOST_VALUES < len(self.values) <= self.known.sum() / 2 and self.numbers is not None


def activity(scene: Scene) -> Grouping:
    """The most active of the kept users, and the rest, by their training interactions."""
    rows = scene.rows(scene.kept)
    active = most_active(np.diff(scene.train.interactions.pointers)[rows])
    return Grouping("activity", ("active", "rest"), np.where(active, 0, 1).astype(np.int64))


def most_active(counts: Int64) -> Bool:
    """bool[u]: the top share by int64[u] interactions, at least one; of equals, who comes first."""
    count = max(1, round(ACTIVE * len(counts)))
    active = np.zeros(len(counts), dtype=np.bool_)
    active[np.argsort(-counts, kind="stable")[:count]] = True
    return active


def columns(scene: Scene, names: Sequence[str] | None = None) -> list[Column]:
    """The profile fields of the kept users: those of the given names, or all."""
    profiles = scene.train.profiles
    chosen = profiles.fields if names is None else names
    blank = ("",) * len(profiles.fields)
    rows = [profiles.rows.get(user, blank) for user in scene.kept]
    return [
        Column(name, tuple(row[profiles.fields.index(name)].strip() for row in rows))
        for name in chosen
        if name in profiles.fields
    ]


def grouped(column: Column) -> Grouping | None:
    """By value, or numbers by quartile or median; None where fewer than two groups are left."""
    if column.is_measure:
        numbers = column.numbers
        assert numbers is not None
        return _cut(column.name, numbers, _QUARTILES) or _cut(column.name, numbers, _MEDIAN)
    if len(column.values) > MOST_VALUES:
        return None
    texts = np.array(column.texts, dtype=object)
    masks = [(value, texts == value) for value in column.values]
    return _of(column.name, [(label, mask) for label, mask in masks if mask.sum() >= FEWEST])


def _cut(name: str, numbers: Float64, at: Sequence[float]) -> Grouping | None:
    """Each part named by the least and the largest number in it; all of them or none."""
    known = np.isfinite(numbers)
    edges = np.unique(np.quantile(numbers[known], at))
    part = np.where(known, np.searchsorted(edges, numbers, side="left"), -1)
    masks = [part == one for one in np.unique(part[known])]
    if any(mask.sum() < FEWEST for mask in masks):
        return None
    return _of(name, [(f"{numbers[mask].min():g}-{numbers[mask].max():g}", mask) for mask in masks])


def _of(name: str, groups: Sequence[tuple[str, Bool]]) -> Grouping | None:
    if len(groups) < 2:
        return None
    of = np.full(len(groups[0][1]), -1, dtype=np.int64)
    for number, (_, mask) in enumerate(groups):
        of[mask] = number
    return Grouping(name, tuple(label for label, _ in groups), of)
