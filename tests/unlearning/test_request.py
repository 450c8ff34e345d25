"""What a request means in the data at hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import BadDataError, UsageError
from cragru_cli.unlearning.request import ForgetRequest, Removal, is_present, resolve


def pairs(dataset: Dataset, removal: Removal) -> set[tuple[str, str]]:
    """The (user, item) pairs that a removal takes."""
    log = dataset.interactions
    return {
        (dataset.user_ids[log.users[at]], dataset.catalog.ids[log.items[at]])
        for at in np.flatnonzero(removal.interactions)
    }


def named(removal: Removal) -> tuple[set[str], set[str]]:
    """The ids of the users and the items that go whole."""
    return set(removal.users), set(removal.items)


def test_a_user_goes_with_all_interactions_and_the_profile(shop: Any, dataset: Dataset) -> None:
    removal = resolve(dataset, [ForgetRequest(user="u03")])
    assert pairs(dataset, removal) == {row for row in shop.rows if row[0] == "u03"}
    assert named(removal) == ({"u03"}, set())


def test_an_item_goes_for_everybody_and_from_the_catalogue(shop: Any, dataset: Dataset) -> None:
    removal = resolve(dataset, [ForgetRequest(item="i04")])
    assert pairs(dataset, removal) == {row for row in shop.rows if row[1] == "i04"}
    assert len(pairs(dataset, removal)) > 1
    assert named(removal) == (set(), {"i04"})


def test_one_interaction_leaves_the_user_and_the_item(dataset: Dataset) -> None:
    removal = resolve(dataset, [ForgetRequest(user="u00", item="rare")])
    assert pairs(dataset, removal) == {("u00", "rare")}
    assert named(removal) == (set(), set())


def test_a_user_with_a_profile_only(dataset: Dataset) -> None:
    removal = resolve(dataset, [ForgetRequest(user="silent")])
    assert not removal.interactions.any()
    assert removal.users == {"silent"}


def test_an_item_that_nobody_mentioned(dataset: Dataset) -> None:
    removal = resolve(dataset, [ForgetRequest(item="unseen")])
    assert not removal.interactions.any()
    assert removal.items == {"unseen"}


def test_requests_may_overlap_and_repeat(dataset: Dataset) -> None:
    user, item = ForgetRequest(user="u00"), ForgetRequest(item="rare")
    both = ForgetRequest(user="u00", item="rare")
    together = resolve(dataset, [both, user, item, user])
    apart = [resolve(dataset, [one]) for one in (user, item)]
    assert np.array_equal(together.interactions, apart[0].interactions | apart[1].interactions)
    assert named(together) == ({"u00"}, {"rare"})


def test_no_request_removes_nothing(dataset: Dataset) -> None:
    removal = resolve(dataset, [])
    assert not removal.interactions.any()
    assert named(removal) == (set(), set())


@pytest.mark.parametrize(
    "request_",
    [
        ForgetRequest(user="nobody"),
        ForgetRequest(item="nothing"),
        ForgetRequest(user="nobody", item="i04"),
        ForgetRequest(user="u00", item="nothing"),
        ForgetRequest(user="u01", item="rare"),
        ForgetRequest(user="silent", item="i04"),
        ForgetRequest(user=""),
        ForgetRequest(user="i04"),
        ForgetRequest(item="u00"),
    ],
    ids=str,
)
def test_what_is_not_there_is_named(dataset: Dataset, request_: ForgetRequest) -> None:
    with pytest.raises(BadDataError, match="not in the data") as caught:
        resolve(dataset, [ForgetRequest(user="u00"), request_])
    assert str(request_) in caught.value.what
    assert "user u00;" not in caught.value.what
    assert "Nothing was changed" in (caught.value.hint or "")


def test_of_many_unknown_ids_some_are_listed(dataset: Dataset) -> None:
    with pytest.raises(BadDataError) as caught:
        resolve(dataset, [ForgetRequest(user=f"nobody {number}") for number in range(7)])
    assert "user nobody 0; user nobody 1" in caught.value.what
    assert "nobody 4; …" in caught.value.what
    assert "nobody 5" not in caught.value.what


def test_an_id_cannot_command_the_terminal(dataset: Dataset) -> None:
    with pytest.raises(BadDataError) as caught:
        resolve(dataset, [ForgetRequest(user="\x1b[2J")])
    assert "\x1b" not in caught.value.what
    assert "\\x1b[2J" in caught.value.what


def test_a_request_names_something() -> None:
    with pytest.raises(UsageError, match="nothing to forget"):
        ForgetRequest()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_after_removal_nothing_named_is_present(
    shops: st.SearchStrategy[Any],
    requests_in: Callable[[Any], list[ForgetRequest]],
    data: st.DataObject,
) -> None:
    shop = data.draw(shops)
    known = requests_in(shop)
    requests = data.draw(st.lists(st.sampled_from(known), max_size=4)) if known else []
    dataset = shop.dataset()
    assert all(is_present(dataset, request) for request in known)
    removal = resolve(dataset, requests)
    rest = dataset.without(removal.interactions, users=removal.users)
    compact, _ = rest.compact(delisted=removal.items)
    assert not any(is_present(compact, request) for request in requests)
    for request in requests:
        shop = shop.without(request)
    assert all(is_present(compact, request) == shop.holds(request) for request in known)
