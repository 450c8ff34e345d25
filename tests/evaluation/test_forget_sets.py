"""Who asks to be forgotten: a function of data, kind, size and seed, and of training data alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.evaluation.forget_sets import KINDS, TARGETS, ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout, Protocol

TEXTS = (
    "users:10%",
    "core:10%",
    "edge:10%",
    "interactions:10%",
    "sensitive:genre=Horror:50%",
    "spam:10%",
)


@pytest.fixture(scope="module")
def holdout(demo_data: Dataset) -> Holdout:
    return Holdout(demo_data, Protocol(seed=3))


def test_each_kind_is_tried() -> None:
    assert {ForgetKind.parse(text).name for text in TEXTS} == set(KINDS)


@pytest.mark.parametrize("text", TEXTS)
def test_equal_data_kind_and_seed_give_the_same_set(holdout: Holdout, text: str) -> None:
    kind = ForgetKind.parse(text)
    one, other = make(holdout.train, kind, 3), make(holdout.train, kind, 3)
    assert [request.user for request in one.requests] == [each.user for each in other.requests]
    assert np.array_equal(one.gone, other.gone)
    assert np.array_equal(one.items, other.items)
    assert one.train.user_ids == other.train.user_ids


@pytest.mark.parametrize("text", [text for text in TEXTS if text[:4] not in ("core", "edge")])
def test_another_seed_gives_another_set(holdout: Holdout, text: str) -> None:
    kind = ForgetKind.parse(text)
    one, other = make(holdout.train, kind, 3), make(holdout.train, kind, 4)
    differ = len(one.gone) != len(other.gone) or not np.array_equal(one.gone, other.gone)
    assert differ or not np.array_equal(one.items, other.items)


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_that_is_held_out_is_forgotten(holdout: Holdout, text: str) -> None:
    forget_set = make(holdout.train, ForgetKind.parse(text), 3)
    held_out = ~holdout.split.train
    log = holdout.dataset.interactions
    apart = {
        (holdout.dataset.user_ids[user], int(item))
        for user, item in zip(log.users[held_out], log.items[held_out], strict=True)
    }
    train = forget_set.train.interactions
    asked = {
        (forget_set.train.user_ids[user], int(item))
        for user, item in zip(
            train.users[forget_set.gone], train.items[forget_set.gone], strict=True
        )
    }
    assert asked
    assert not asked & apart


@pytest.mark.parametrize("text", TEXTS)
def test_the_stream_comes_to_the_same_as_all_at_once(holdout: Holdout, text: str) -> None:
    forget_set = make(holdout.train, ForgetKind.parse(text), 3)
    left = forget_set.train
    for removal in forget_set.stream():
        left = left.without(removal.interactions, users=removal.users)
    whole = forget_set.remaining()
    assert left.user_ids == whole.user_ids
    assert np.array_equal(left.interactions.items, whole.interactions.items)
    assert left.profiles.rows == whole.profiles.rows


def test_core_users_have_more_than_all_others_and_edge_users_less(holdout: Holdout) -> None:
    sizes = dict(
        zip(holdout.train.user_ids, np.diff(holdout.train.interactions.pointers), strict=True)
    )
    for name, sign in (("core", 1), ("edge", -1)):
        chosen = set(make(holdout.train, ForgetKind(name, 0.1), 3).users)
        inside = [sign * sizes[user] for user in chosen]
        outside = [sign * size for user, size in sizes.items() if user not in chosen]
        assert len(chosen) == round(0.1 * len(sizes))
        assert min(inside) >= max(outside)


def test_of_random_interactions_each_user_keeps_one(shop: Dataset) -> None:
    train = Holdout(shop, Protocol()).train
    remaining = make(train, ForgetKind("interactions", 0.9), 0).remaining()
    assert remaining.user_ids == train.user_ids


def test_sensitive_requests_take_all_such_interactions_of_the_user(holdout: Holdout) -> None:
    forget_set = make(holdout.train, ForgetKind.parse("sensitive:genre=Horror:50%"), 3)
    catalog = holdout.train.catalog
    remaining = forget_set.remaining()
    for user in forget_set.users:
        row = remaining.user(user)
        left = [] if row is None else remaining.interactions.items[remaining.interactions.of(row)]
        assert not any("Horror" in catalog.categories[item] for item in left)
    assert all("Horror" in catalog.categories[item] for item in forget_set.items)
    assert not forget_set.is_whole


def test_spam_pushes_its_targets_and_is_all_that_is_forgotten(holdout: Holdout) -> None:
    forget_set = make(holdout.train, ForgetKind.parse("spam:10%"), 3)
    assert len(forget_set.items) == TARGETS
    before = holdout.train.interactions.counts(holdout.train.n_items)
    with_spam = forget_set.train.interactions.counts(holdout.train.n_items)
    pushed = with_spam[forget_set.items] - before[forget_set.items]
    assert (pushed == len(forget_set.requests)).all()
    remaining = forget_set.remaining()
    assert remaining.user_ids == holdout.train.user_ids
    assert np.array_equal(remaining.interactions.items, holdout.train.interactions.items)
    assert np.array_equal(remaining.interactions.ratings, holdout.train.interactions.ratings)
    assert remaining.catalog is holdout.train.catalog


def a_log(items: int) -> Dataset:
    """30 users with six of so many items each, without ratings."""
    rows = [(f"u{user:02}", f"i{(user + at) % items:02}") for user in range(30) for at in range(6)]
    return assemble(InteractionTable([row[0] for row in rows], [row[1] for row in rows])).dataset


@pytest.mark.parametrize("items", [6, TARGETS])
def test_too_few_items_for_spam_are_refused(items: int) -> None:
    with pytest.raises(BadDataError, match=f"there are {items} to train on") as caught:
        make(a_log(items), ForgetKind("spam", 0.1), 0)
    assert caught.value.hint
    assert len(make(a_log(TARGETS + 1), ForgetKind("spam", 0.1), 0).items) == TARGETS


def test_spam_brings_no_ratings_to_data_without(holdout: Holdout) -> None:
    for train in (a_log(20), holdout.train):
        with_spam = make(train, ForgetKind("spam", 0.1), 0).train.interactions
        assert with_spam.rated == train.interactions.rated
    assert holdout.train.interactions.rated


def test_who_has_something_sensitive_takes_one_look_at_the_catalogue(holdout: Holdout) -> None:
    looks = 0

    class Column(tuple[tuple[str, ...], ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[tuple[str, ...]]:
            nonlocal looks
            looks += 1
            return super().__iter__()

    catalog = replace(holdout.train.catalog, categories=Column(holdout.train.catalog.categories))
    make(replace(holdout.train, catalog=catalog), ForgetKind.parse("sensitive:genre=Horror:50%"), 3)
    assert looks == 1


def test_nobody_of_the_users_set_aside_is_in_the_training_part(demo_data: Dataset) -> None:
    holdout = Holdout(demo_data, replace(Protocol(), aside=20))
    assert len(holdout.aside) == 20
    assert not set(holdout.aside) & set(holdout.train.user_ids)
    assert not set(holdout.aside) & set(holdout.train.profiles.rows)
    evaluated = {demo_data.user_ids[row] for row in holdout.users.tolist()}
    assert not evaluated & set(holdout.aside)
    with pytest.raises(BadDataError, match="set aside"):
        Holdout(demo_data, replace(Protocol(), aside=10_000))


@pytest.mark.parametrize(
    "text",
    ["nobody:10%", "users:0", "users:1", "users:x", "sensitive:10%", "sensitive:genre:10%", "nan"],
)
def test_what_is_no_forget_set_is_refused(text: str) -> None:
    with pytest.raises(UsageError):
        ForgetKind.parse(text)


def test_an_attribute_that_nobody_has_is_refused(holdout: Holdout) -> None:
    with pytest.raises(BadDataError, match="nobody has"):
        make(holdout.train, ForgetKind.parse("sensitive:genre=Unheard Of:5%"), 0)
    with pytest.raises(BadDataError, match="colour"):
        make(holdout.train, ForgetKind.parse("sensitive:colour=red:5%"), 0)


@given(st.floats(0.001, 0.999), st.sampled_from(sorted(set(KINDS) - {"sensitive"})))
@settings(max_examples=50)
def test_kinds_survive_being_written_and_read(share: float, name: str) -> None:
    kind = ForgetKind(name, float(f"{share:.4g}"))
    assert ForgetKind.parse(str(kind)) == kind
