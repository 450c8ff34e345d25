"""What is planted is found; a search that misses any of it is noticed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from cragru_cli.data.dataset import Dataset, Profiles
from cragru_cli.errors import CragruError
from cragru_cli.project import codec, stores
from cragru_cli.project.directory import Project
from cragru_cli.unlearning import control as controls
from cragru_cli.unlearning import structure
from cragru_cli.unlearning.needles import Subject
from cragru_cli.unlearning.scan import Hit, scan

ALL_FORMS = {
    "utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "latin-1", "json", "csv",
    "spelled out", "int32-le", "int32-be", "int64-le", "int64-be", "json record",
}  # fmt: skip


@pytest.fixture
def film_shop(_trained_shop: Path, tmp_path: Path) -> Path:
    """A copy of the trained film shop."""
    return Path(shutil.copytree(_trained_shop, tmp_path / "films"))


@pytest.mark.parametrize("directory", [".", ".cragru", ".cragru/journal"])
def test_everything_that_is_planted_is_found(film_shop: Path, directory: str) -> None:
    (film_shop / directory).mkdir(exist_ok=True)
    control = controls.make()
    generation = Project(film_shop).read()
    known = structure.explained(film_shop, generation)
    subjects = [Subject(user="u017x"), *control.subjects]
    with controls.planted(film_shop / directory, control) as paths:
        report = scan(film_shop, subjects, known)
        assert all(path.is_file() for path in paths)
    theirs, found = controls.split(report.hits, 1)
    assert theirs == ()
    assert controls.missed(control, found) == []
    assert {hit.form for hit in found} == ALL_FORMS
    assert scan(film_shop, subjects, known).hits == ()


def test_no_two_controls_are_alike(tmp_path: Path) -> None:
    one, other = controls.make(), controls.make()
    with controls.planted(tmp_path, one):
        assert controls.missed(other, scan(tmp_path, other.subjects).hits)
    assert not {*one.contents} & {*other.contents}


def test_a_token_decides_everything() -> None:
    assert controls.make("00ff") == controls.make("00ff")


def test_the_files_are_gone_afterwards_whatever_happens(tmp_path: Path) -> None:
    control = controls.make()
    with pytest.raises(CragruError), controls.planted(tmp_path, control):
        raise CragruError("stop")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_command_leaves_is_deleted_by_the_next() -> None:
    assert all(stores.is_temporary(f".cragru/{name}") for name in controls.make().contents)


def test_every_form_that_a_search_could_miss_is_noticed(tmp_path: Path) -> None:
    control = controls.make()
    with controls.planted(tmp_path, control):
        hits = scan(tmp_path, control.subjects).hits
    for name, subject, form in control.expected:
        fewer = [one for one in hits if (one.file, one.subject, one.form) != (name, subject, form)]
        (missing,) = controls.missed(control, fewer)
        assert form in missing
        assert str(subject + 1) in missing


def test_one_spelling_of_several_is_noticed_too(tmp_path: Path) -> None:
    control = controls.make()
    with controls.planted(tmp_path, control):
        hits = list(scan(tmp_path, control.subjects).hits)
    at = next(number for number, hit in enumerate(hits) if hit.form == "json" and hit.subject == 0)
    key = (hits[at].file, 0, "json")
    hits[at] = replace(hits[at], count=control.expected[key] - 1)
    assert controls.missed(control, hits) == ["text: json of subject 1"]


def test_a_search_that_finds_nothing_misses_everything() -> None:
    control = controls.make()
    assert len(controls.missed(control, [])) == len(control.expected)


def test_hits_are_told_apart() -> None:
    hits = [Hit("a", 0, "utf-8", 1), Hit("a", 2, "utf-8", 1), Hit("b", 3, "json", 5, 2)]
    theirs, found = controls.split(hits, 2)
    assert theirs == (hits[0],)
    assert found == (Hit("a", 0, "utf-8", 1), Hit("b", 1, "json", 5, 2))


def test_a_control_in_a_data_set_is_found(dataset: Dataset) -> None:
    control = controls.make()
    more = controls.added_to(dataset, control)
    assert controls.missed_in_dataset(structure.in_dataset(more, control.subjects, "")) == []
    assert len(controls.missed_in_dataset(structure.in_dataset(dataset, control.subjects, ""))) == 6


def test_the_data_set_itself_is_not_changed(dataset: Dataset) -> None:
    before = codec.encode(dataset)
    more = controls.added_to(dataset, controls.make())
    assert repr(codec.encode(dataset)) == repr(before)
    assert more.n_users == dataset.n_users + 3


def test_a_control_in_data_without_times_ratings_or_anything(dataset: Dataset) -> None:
    log = dataset.interactions
    control = controls.make()
    bare = replace(dataset, interactions=replace(log, timed=False, rated=False))
    empty = replace(
        dataset.without(log.items >= 0, users=frozenset(dataset.profiles.rows)),
        profiles=Profiles((), {}),
    )
    for data in (bare, empty):
        hits = structure.in_dataset(controls.added_to(data, control), control.subjects, "")
        assert controls.missed_in_dataset(hits) == []
