"""Where a data set holds a subject, and which files that answers for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cragru_cli.backbones.model import Model, encode
from cragru_cli.data.dataset import Dataset
from cragru_cli.project import codec, files
from cragru_cli.project.directory import Project
from cragru_cli.project.generations import Content, Generation
from cragru_cli.project.settings import Settings
from cragru_cli.unlearning import structure
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.request import ForgetRequest, is_present

if TYPE_CHECKING:
    from tests.unlearning.conftest import Shop


def found(dataset: Dataset, subject: Subject) -> set[tuple[str, str]]:
    return {(hit.file, hit.form) for hit in structure.in_dataset(dataset, [subject], "g")}


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_found_if_and_only_if_it_is_there(
    data: st.DataObject,
    shops: st.SearchStrategy[Shop],
    requests_in: Callable[[Shop], list[ForgetRequest]],
) -> None:
    shop = data.draw(shops)
    dataset = shop.dataset()
    for request in requests_in(shop):
        subject = Subject(user=request.user, item=request.item)
        assert found(dataset, subject)
        without = shop.without(request).dataset()
        assert not is_present(without, request)
        assert not found(without, subject)


def test_each_place_has_its_name(dataset: Dataset) -> None:
    assert found(dataset, Subject(user="u00")) == {
        ("g/users.json", "user id"),
        ("g/profiles.json", "profile"),
    }
    assert found(dataset, Subject(user="silent")) == {("g/profiles.json", "profile")}
    assert found(dataset, Subject(item="unseen")) == {("g/catalog.json", "item id")}
    assert found(dataset, Subject(user="u00", item="rare")) == {
        ("g/interactions.items.npy", "interaction")
    }


def test_a_user_is_no_item(dataset: Dataset) -> None:
    assert not found(dataset, Subject(item="u00"))
    assert not found(dataset, Subject(user="rare"))
    assert not found(dataset, Subject(user="rare", item="u00"))


def test_where_an_interaction_lies(dataset: Dataset) -> None:
    for user in range(dataset.n_users):
        part = dataset.interactions.of(user)
        for position in range(part.start, part.stop):
            item = dataset.catalog.ids[dataset.interactions.items[position]]
            subject = Subject(user=dataset.user_ids[user], item=item)
            (hit,) = structure.in_dataset(dataset, [subject], "g")
            assert hit.offset == position


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The i02", {("g/catalog.json", "title")}),
        ("The", {("g/catalog.json", "within title")}),
        ("The i", set()),
        ("i", {("g/catalog.json", "category")}),
        ("x", {("g/catalog.json", "field")}),
        ("further", {("g/catalog.json", "field")}),
        ("25", {("g/profiles.json", "profile value")}),
        ("age", {("g/profiles.json", "profile field")}),
        ("nobody", set()),
    ],
)
def test_texts_are_found_whole_and_within(
    dataset: Dataset, text: str, expected: set[tuple[str, str]]
) -> None:
    assert found(dataset, Subject(text=text)) == expected


def test_texts_are_counted(dataset: Dataset) -> None:
    subjects = [Subject(text="The"), Subject(text="The i02"), Subject(text="The unseen")]
    hits = structure.in_dataset(dataset, subjects, "g")
    listed = sum(title.startswith("The ") for title in dataset.catalog.titles)
    assert [(hit.subject, hit.count) for hit in hits] == [(0, listed), (1, 1), (2, 1)]


# Which files are answered for.


def project_of(root: Path, contents: dict[str, Content]) -> tuple[Project, Generation]:
    project = Project.create(root, Settings(), contents)
    return project, project.read()


def names(root: Path, generation: Generation) -> set[str]:
    directory = f"{structure.directory_of(generation)}/"
    return {one.removeprefix(directory) for one in structure.explained(root, generation)}


def test_all_files_of_a_state_are_answered_for(tmp_path: Path, model: Model) -> None:
    _, generation = project_of(tmp_path / "shop", encode(model))
    assert names(tmp_path / "shop", generation) == {
        *generation.contents, "manifest.json", ".cragru/layout"
    }  # fmt: skip


def _extra_key(contents: dict[str, Any]) -> None:
    contents["users.json"] = {**contents["users.json"], "note": "u00"}


def _another_document(contents: dict[str, Any]) -> None:
    contents["notes.json"] = ["u00"]


def _more_training(contents: dict[str, Any]) -> None:
    contents["training.json"] = {**contents["training.json"], "by": "u00"}


def _array_of_texts(contents: dict[str, Any]) -> None:
    contents["backbone.names.npy"] = np.array(["u00"])


def _another_array(contents: dict[str, Any]) -> None:
    contents["ids.npy"] = np.array([3_000_017])


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (_extra_key, "users.json"),
        (_another_document, "notes.json"),
        (_more_training, "training.json"),
        (_array_of_texts, "backbone.names.npy"),
        (_another_array, "ids.npy"),
    ],
)
def test_content_that_its_name_does_not_promise_is_not(
    tmp_path: Path, model: Model, change: Callable[[dict[str, Any]], None], name: str
) -> None:
    contents = dict(encode(model))
    change(contents)
    _, generation = project_of(tmp_path / "shop", contents)
    known = names(tmp_path / "shop", generation)
    assert {*generation.contents} - known == {name}


def test_ids_out_of_order_are_not(tmp_path: Path, dataset: Dataset) -> None:
    contents = dict(codec.encode(dataset))
    users: Any = contents["users.json"]
    contents["users.json"] = {**users, "ids": users["ids"][::-1]}
    _, generation = project_of(tmp_path / "shop", contents)
    assert names(tmp_path / "shop", generation) == {"manifest.json", ".cragru/layout"}


@pytest.mark.parametrize(
    "name", ["users.json", "interactions.items.npy", "manifest.json", ".cragru/layout"]
)
@pytest.mark.parametrize("added", [b"u00", b" ", b"\n"])
def test_bytes_after_the_content_are_not(
    tmp_path: Path, dataset: Dataset, name: str, added: bytes
) -> None:
    root = tmp_path / "shop"
    _, generation = project_of(root, dict(codec.encode(dataset)))
    directory = root if name.startswith(".") else root / structure.directory_of(generation)
    with (directory / name).open("ab") as file:
        file.write(added)
    assert name not in names(root, generation)


@pytest.mark.parametrize(
    "change",
    [
        lambda manifest: manifest.update(note="u00"),
        lambda manifest: manifest.update(written_by="cragru u00 and others"),
        lambda manifest: manifest["files"]["users.json"].update(of="u00"),
        lambda manifest: manifest.pop("files"),
        lambda manifest: manifest.update(files=["u00"]),
    ],
)
def test_a_manifest_that_says_more_is_not(
    tmp_path: Path, dataset: Dataset, change: Callable[[dict[str, Any]], object]
) -> None:
    root = tmp_path / "shop"
    _, generation = project_of(root, dict(codec.encode(dataset)))
    path = root / structure.directory_of(generation) / "manifest.json"
    manifest = json.loads(path.read_bytes())
    change(manifest)
    path.write_bytes(files.canonical_json(manifest))
    assert "manifest.json" not in names(root, generation)


def test_a_header_that_holds_more_is_not(tmp_path: Path, dataset: Dataset) -> None:
    root = tmp_path / "shop"
    _, generation = project_of(root, dict(codec.encode(dataset)))
    path = root / structure.directory_of(generation) / "interactions.items.npy"
    content = path.read_bytes()
    path.write_bytes(content.replace(b"      \n", b"# u00 \n", 1))
    assert path.stat().st_size == len(content)
    assert path.name not in names(root, generation)


def test_a_link_in_the_place_of_a_file_is_not(tmp_path: Path, dataset: Dataset) -> None:
    root = tmp_path / "shop"
    _, generation = project_of(root, dict(codec.encode(dataset)))
    path = root / structure.directory_of(generation) / "users.json"
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert path.name not in names(root, generation)
