"""The data set as the files of a generation, and back.

Shapes: U users, I items, N interactions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from cragru_cli.data.dataset import Catalog, Dataset, Interactions, Profiles
from cragru_cli.errors import IntegrityError
from cragru_cli.project.files import DAMAGED_HINT
from cragru_cli.project.generations import Content, Contents

_ARRAYS: dict[str, np.dtype[Any]] = {
    "pointers": np.dtype("<i8"),
    "items": np.dtype("<i4"),
    "ratings": np.dtype("<f4"),
    "timestamps": np.dtype("<f8"),
}


def encode(dataset: Dataset) -> dict[str, Content]:
    """The data set as named arrays and documents."""
    log, catalog, profiles = dataset.interactions, dataset.catalog, dataset.profiles
    contents: dict[str, Content] = {
        f"interactions.{name}.npy": getattr(log, name).astype(dtype, copy=False)
        for name, dtype in _ARRAYS.items()
    }
    contents["users.json"] = {
        "ids": list(dataset.user_ids),
        "rated": log.rated,
        "timed": log.timed,
    }
    contents["catalog.json"] = {
        "ids": list(catalog.ids),
        "listed": [int(listed) for listed in catalog.listed],
        "titles": list(catalog.titles),
        "categories": [list(categories) for categories in catalog.categories],
        "fields": {name: list(column) for name, column in catalog.fields.items()},
    }
    contents["profiles.json"] = {
        "fields": list(profiles.fields),
        "rows": {user: list(row) for user, row in profiles.rows.items()},
    }
    return contents


def decode(contents: Contents) -> Dataset:
    """The data set of a generation; arrays stay memory maps.

    Raises:
        IntegrityError: Files that do not fit together (a manifest written by something else).
    """
    try:
        dataset = _decode(contents)
        _check(dataset)
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise IntegrityError(
            f"the generation's files do not fit together ({problem})", hint=DAMAGED_HINT
        ) from None
    return dataset


def _decode(contents: Contents) -> Dataset:
    users = cast(Mapping[str, Any], contents["users.json"])
    catalog = cast(Mapping[str, Any], contents["catalog.json"])
    profiles = cast(Mapping[str, Any], contents["profiles.json"])
    arrays = {name: _array(contents, f"interactions.{name}.npy", _ARRAYS[name]) for name in _ARRAYS}
    return Dataset(
        user_ids=tuple(users["ids"]),
        catalog=Catalog(
            ids=tuple(catalog["ids"]),
            listed=np.array(catalog["listed"], dtype=np.bool_),
            titles=tuple(catalog["titles"]),
            categories=tuple(tuple(names) for names in catalog["categories"]),
            fields={name: tuple(column) for name, column in catalog["fields"].items()},
        ),
        interactions=Interactions(
            pointers=arrays["pointers"],
            items=arrays["items"],
            ratings=arrays["ratings"],
            timestamps=arrays["timestamps"],
            timed=bool(users["timed"]),
            rated=bool(users["rated"]),
        ),
        profiles=Profiles(
            tuple(profiles["fields"]), {user: tuple(row) for user, row in profiles["rows"].items()}
        ),
    )


def dtype_of(name: str) -> np.dtype[Any]:
    """The dtype of an array by its name in the contents.

    Raises:
        ValueError: There is no such array.
    """
    found = _ARRAYS.get(name.removeprefix("interactions.").removesuffix(".npy"))
    if found is None:
        raise ValueError(name)
    return found


def _array(contents: Contents, name: str, dtype: np.dtype[Any]) -> NDArray[Any]:
    array = contents[name]
    if not isinstance(array, np.ndarray) or array.dtype != dtype or array.ndim != 1:
        raise ValueError(name)
    return array


def _check(dataset: Dataset) -> None:
    log, size = dataset.interactions, dataset.n_items
    pointers, profiles = log.pointers, dataset.profiles
    catalog = dataset.catalog
    texts = (
        *dataset.user_ids,
        *catalog.ids,
        *catalog.titles,
        *(name for names in catalog.categories for name in names),
        *(entry for column in catalog.fields.values() for entry in column),
        *profiles.fields,
        *(entry for row in profiles.rows.values() for entry in row),
    )
    sound = (
        len(pointers) == dataset.n_users + 1
        and pointers[0] == 0
        and bool(np.all(np.diff(pointers) > 0))
        and pointers[-1] == len(log.items) == len(log.ratings) == len(log.timestamps)
        and len(dataset.catalog.titles) == len(dataset.catalog.categories) == size
        and len(dataset.catalog.listed) == size
        and all(len(column) == size for column in dataset.catalog.fields.values())
        and all(len(row) == len(profiles.fields) for row in profiles.rows.values())
        and (len(log) == 0 or (log.items.min() >= 0 and log.items.max() < size))
    )
    if not sound or any(type(text) is not str for text in texts):
        raise ValueError("sizes or kinds differ")
