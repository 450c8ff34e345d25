"""A data set as files and back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.errors import IntegrityError
from cragru_cli.project import codec, files
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings

TEXT = st.text(st.characters(codec="utf-8"), max_size=4)
ROWS = st.lists(
    st.tuples(TEXT, TEXT, st.sampled_from([-1.0, 0.1, 4.5]), st.floats(-1e12, 1e12)), max_size=12
)
ITEMS = st.lists(
    st.builds(ItemRow, TEXT, TEXT, st.lists(TEXT, max_size=2).map(tuple), st.tuples(TEXT)),
    max_size=4,
)
PROFILES = st.builds(
    Profiles, st.just(("age",)), st.dictionaries(TEXT, st.tuples(TEXT), max_size=3)
)


def as_bytes(dataset: Dataset) -> dict[str, bytes]:
    return {
        name: content.tobytes()
        if isinstance(content, np.ndarray)
        else files.canonical_json(content)
        for name, content in codec.encode(dataset).items()
    }


def dataset_of(
    rows: list[tuple[str, str, float, float]],
    items: list[ItemRow],
    profiles: Profiles,
    timed: bool,
) -> Dataset:
    table = InteractionTable(
        [row[0] for row in rows],
        [row[1] for row in rows],
        np.array([row[2] for row in rows], dtype=np.float64),
        np.array([row[3] for row in rows], dtype=np.float64) if timed else None,
    )
    return assemble(table, ItemTable(items, ("year",)), profiles).dataset


@settings(deadline=None, max_examples=60)
@given(ROWS, ITEMS, PROFILES, st.booleans())
def test_decoding_undoes_encoding(
    rows: list[tuple[str, str, float, float]],
    items: list[ItemRow],
    profiles: Profiles,
    timed: bool,
) -> None:
    dataset = dataset_of(rows, items, profiles, timed)
    back = codec.decode(codec.encode(dataset))
    assert as_bytes(back) == as_bytes(dataset)
    assert (back.user_ids, back.catalog.ids) == (dataset.user_ids, dataset.catalog.ids)
    assert (back.catalog.categories, back.profiles) == (dataset.catalog.categories, profiles)
    assert back.interactions.timed == timed
    assert back.catalog.listed.dtype == np.bool_


def test_through_the_disk(project: Project, dataset: Dataset) -> None:
    assert as_bytes(codec.decode(project.read().contents)) == as_bytes(dataset)


def test_a_project_of_nobody(tmp_path: Path) -> None:
    empty = dataset_of([], [], Profiles((), {}), True)
    project = Project.create(tmp_path / "shop", Settings(), codec.encode(empty))
    assert as_bytes(codec.decode(project.read().contents)) == as_bytes(empty)


Change = Callable[[dict[str, Any]], object]


def reshaped(name: str, change: Callable[[Any], Any]) -> Change:
    name = f"interactions.{name}.npy"
    return lambda contents: contents.update({name: change(contents[name])})


def edited(name: str, **changes: Any) -> Change:
    return lambda contents: contents.update({name: {**contents[name], **changes}})


@pytest.mark.parametrize(
    "damage",
    [
        lambda contents: contents.pop("users.json"),
        lambda contents: contents.pop("interactions.items.npy"),
        lambda contents: contents.update({"catalog.json": []}),
        lambda contents: contents.update({"interactions.items.npy": {}}),
        edited("users.json", ids=["ann"]),
        edited("users.json", ids=None),
        edited("catalog.json", titles=["Heat"]),
        edited("catalog.json", listed=[1]),
        edited("catalog.json", ids=["heat"]),
        edited("catalog.json", fields={"year": ["1995"]}),
        edited("profiles.json", rows={"ann": None}),
        edited("profiles.json", rows={"ann": ["25", "female"]}),
        reshaped("items", lambda items: items + 100),
        reshaped("items", lambda items: items - 100),
        reshaped("items", lambda items: items.astype(np.int64)),
        reshaped("items", lambda items: items[:, None]),
        reshaped("items", lambda items: items[:-1]),
        reshaped("ratings", lambda ratings: ratings[:-1]),
        reshaped("timestamps", lambda timestamps: timestamps[:-1]),
        reshaped("pointers", lambda pointers: pointers[:-1]),
        reshaped("pointers", lambda pointers: pointers[:0]),
        reshaped("pointers", lambda pointers: pointers[::-1].copy()),
        reshaped("pointers", lambda pointers: pointers + 1),
        reshaped("pointers", lambda pointers: pointers * 2),
    ],
)
def test_files_that_do_not_fit_together_are_refused(dataset: Dataset, damage: Change) -> None:
    contents: dict[str, Any] = {**codec.encode(dataset)}
    damage(contents)
    with pytest.raises(IntegrityError, match="do not fit together"):
        codec.decode(contents)
