"""The promise: after `forget`, the state is the one that never had the data, byte for byte."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.unlearning.request import is_present
from cragru_cli.usecases import ForgetRequest, Forgetter, Project
from cragru_cli.usecases import forget as forget_now
from cragru_cli.usecases import init as init_now
from cragru_cli.usecases import train as train_now

if TYPE_CHECKING:
    from cragru_cli.data.readers import Sources
    from tests.commands.conftest import Files, Make, Tables
    from tests.conftest import Cli

    Write = Callable[[Tables, Path], Sources]


@dataclass(frozen=True)
class Asked:
    """What is to be forgotten."""

    users: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()

    def commands(self) -> list[tuple[str, ...]]:
        """The options of one `cragru forget` each."""
        return [
            *(("--user", user, "--item", item) for user, item in self.pairs),
            *(("--user", user) for user in self.users),
            *(("--item", item) for item in self.items),
        ]

    def requests(self) -> list[ForgetRequest]:
        return [
            *(ForgetRequest(user=user, item=item) for user, item in self.pairs),
            *(ForgetRequest(user=user) for user in self.users),
            *(ForgetRequest(item=item) for item in self.items),
        ]


CASES = {
    "a user with a profile": Asked(users=("anna-lang",)),
    "a user without a profile": Asked(users=("carl:9",)),
    "a profile without interactions": Asked(users=("frieda",)),
    "a user whose item nobody else mentions": Asked(users=("dora",)),
    "all but one user": Asked(users=("anna-lang", "carl:9", "dora", "emil")),
    "an item that the catalogue lists": Asked(items=("2rope",)),
    "an item that nobody used": Asked(items=("6dust",)),
    "an item that the catalogue does not list": Asked(items=("9loose",)),
    "an interaction": Asked(pairs=(("björn-77", "5kite"),)),
    "the only interaction of an item": Asked(pairs=(("dora", "7only-dora"),)),
    "all interactions of a user, one by one": Asked(
        pairs=tuple(("emil", item) for item in ("2rope", "8bell", "isbn:3", "1lamp"))
    ),
    "some of each": Asked(
        users=("anna-lang", "frieda"), items=("isbn:3", "6dust"), pairs=(("dora", "8bell"),)
    ),
}


@pytest.mark.parametrize(
    ("case", "backbone"),
    [*((case, "ease") for case in CASES), ("some of each", "popularity"), ("some of each", None)],
)
def test_forgetting_equals_never_having_had(
    cli: Cli, make: Make, tables: Tables, generation_files: Files, case: str, backbone: str | None
) -> None:
    asked = CASES[case]
    project = make(tables, "had", backbone=backbone)
    for options in asked.commands():
        assert cli("forget", "-C", project, *options, "--yes").code == 0
    remaining = tables.without(asked.users, asked.items, asked.pairs)
    never = make(remaining, "never", backbone=backbone)
    assert generation_files(project) == generation_files(never)


def test_the_order_of_requests_leaves_no_trace(
    cli: Cli, make: Make, tables: Tables, generation_files: Files
) -> None:
    asked = Asked(users=("anna-lang",), items=("2rope",), pairs=(("emil", "8bell"),))
    outcomes = []
    for number, commands in enumerate(itertools.permutations(asked.commands())):
        project = make(tables, f"order-{number}")
        for options in commands:
            assert cli("forget", "-C", project, *options, "--yes").code == 0
        outcomes.append(generation_files(project))
    assert all(outcome == outcomes[0] for outcome in outcomes)


def test_together_and_one_after_the_other_are_the_same(
    cli: Cli, make: Make, tables: Tables, generation_files: Files
) -> None:
    together, apart = make(tables, "together"), make(tables, "apart")
    named = ("anna-lang", "dora", "frieda")
    options = [part for user in named for part in ("--user", user)]
    assert cli("forget", "-C", together, *options, "--yes").code == 0
    for user in reversed(named):
        assert cli("forget", "-C", apart, "--user", user, "--yes").code == 0
    assert generation_files(together) == generation_files(apart)


def test_forgetting_before_and_after_training_are_the_same(
    cli: Cli, make: Make, tables: Tables, generation_files: Files
) -> None:
    after, before = make(tables, "after"), make(tables, "before", backbone=None)
    for project in (after, before):
        assert cli("forget", "-C", project, "--user", "dora", "--item", "8bell", "--yes").code == 0
    assert cli("train", "-C", before).code == 0
    assert generation_files(after) == generation_files(before)
    assert cli("train", "-C", after).code == 0  # and a new training changes nothing
    assert generation_files(after) == generation_files(before)


USERS = tuple(f"u{at}" for at in range(6))
ITEMS = tuple(f"i{at}" for at in range(8))


@dataclass(frozen=True)
class Case:
    """Random rows, and what is asked of them; ``keeper`` and ``anchor`` always stay."""

    interactions: tuple[tuple[str, str, int, int], ...]
    items: tuple[tuple[str, str, str], ...]
    users: tuple[tuple[str, str, str], ...]
    asked: Asked = field(default_factory=Asked)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    pair = st.tuples(st.sampled_from(USERS), st.sampled_from(ITEMS))
    row = st.tuples(pair, st.integers(1, 5), st.integers(0, 9))
    drawn = draw(st.lists(row, min_size=1, max_size=30))
    rows = tuple((user, item, rating, time) for (user, item), rating, time in drawn)
    listed = draw(st.sets(st.sampled_from(ITEMS)))
    profiled = draw(st.sets(st.sampled_from(USERS)))
    known_users = sorted({row[0] for row in rows} | profiled)
    known_items = sorted({row[1] for row in rows} | listed)
    known_pairs = sorted({row[:2] for row in rows})
    users = draw(st.sets(st.sampled_from(known_users)))
    items = draw(st.sets(st.sampled_from(known_items)))
    pairs = draw(st.sets(st.sampled_from(known_pairs)))
    return Case(
        (*rows, ("keeper", "anchor", 3, 5)),
        (*((item, f"Title {item}", "a|b") for item in sorted(listed)), ("anchor", "Anchor", "a")),
        (*((user, "40", f"{user}@example.org") for user in sorted(profiled)), ("keeper", "", "k")),
        Asked(tuple(sorted(users)), tuple(sorted(items)), tuple(sorted(pairs))),
    )


def trained(tables: Tables, write_tables: Write, place: Path) -> Project:
    project = init_now(place / "project", write_tables(tables, place / "files")).project
    train_now(project)
    return project


@settings(max_examples=25, deadline=None)
@given(case=cases())
def test_no_data_set_and_no_request_make_an_exception(
    tables: Tables, write_tables: Write, generation_files: Files, case: Case
) -> None:
    had = tables._replace(interactions=case.interactions, items=case.items, users=case.users)
    asked = case.asked
    with tempfile.TemporaryDirectory() as place:
        project = trained(had, write_tables, Path(place) / "had")
        if requests := asked.requests():
            forget_now(project, requests)
        never = had.without(asked.users, asked.items, asked.pairs)
        clean = trained(never, write_tables, Path(place) / "never")
        assert generation_files(project.root) == generation_files(clean.root)


@settings(max_examples=15, deadline=None)
@given(case=cases(), data=st.data())
def test_neither_do_requests_that_come_one_by_one(
    tables: Tables,
    write_tables: Write,
    generation_files: Files,
    case: Case,
    data: st.DataObject,
) -> None:
    """A long-running program forgets in memory, in any order, and writes once."""
    had = tables._replace(interactions=case.interactions, items=case.items, users=case.users)
    asked = case.asked
    with tempfile.TemporaryDirectory() as place:
        project = trained(had, write_tables, Path(place) / "had")
        forgetter = Forgetter(project.read().contents)
        for request in data.draw(st.permutations(asked.requests())):
            if is_present(forgetter.dataset, request):  # an earlier one may have taken it along
                forgetter.forget([request])
        with project.writing("forget"):
            project.write(forgetter.contents())
        never = had.without(asked.users, asked.items, asked.pairs)
        clean = trained(never, write_tables, Path(place) / "never")
        assert generation_files(project.root) == generation_files(clean.root)
