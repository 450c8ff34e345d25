"""The contract of an unlearning method as tests: :mod:`cragru_cli.evaluation.methods.base`.

Subclass :class:`MethodTests` in a test file; pytest runs the subclass and never this class::

    from cragru_cli.backbones.model import training_of
    from cragru_cli.testing.methods import MethodTests

    from my_package import MyMethod, MyOptions


    class TestMyMethod(MethodTests):
        method = MyMethod
        options = MyOptions(shards=3)  # if the defaults do not suit 41 users
        training = training_of("bpr", {"dimensions": 8, "epochs": 10}, 7)
        refused = (training_of("popularity", {}, 7),)  # where it does not work

The data are those of :mod:`cragru_cli.testing.logs`: 41 users with 23 items.

Stability: public. New tests may be added at any time, where they hold a method to its contract.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, fields, is_dataclass
from typing import Any, ClassVar

import numpy as np
import pytest

from cragru_cli.backbones.base import State
from cragru_cli.backbones.model import Model, Training, training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import AbilityError
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.testing.logs import USERS, random_log
from cragru_cli.testing.states import assert_same_bytes, assert_same_scores
from cragru_cli.testing.suite import assert_scores
from cragru_cli.unlearning.request import ForgetRequest, Removal, resolve

_LOG_SEED = 3


def small_dataset(seed: int = _LOG_SEED) -> Dataset:
    """A log of chance with a user of a single item and an item of a single user."""
    log = random_log(seed)
    users = [f"u{user:02}" for user in log.users.tolist()]
    items = [f"i{item:02}" for item in log.items.tolist()]
    return assemble(InteractionTable(users, items, None, np.arange(float(len(users))))).dataset


def of_users(dataset: Dataset, *users: str) -> Removal:
    """All that these users have."""
    return resolve(dataset, [ForgetRequest(user=user) for user in users])


def of_item(dataset: Dataset, item: str) -> Removal:
    """An item, for everybody."""
    return resolve(dataset, [ForgetRequest(item=item)])


def nothing(dataset: Dataset) -> Removal:
    """A request that takes nothing."""
    gone = np.zeros(len(dataset.interactions), dtype=np.bool_)
    return Removal(gone, frozenset(), frozenset())


def every(dataset: Dataset, step: int) -> Removal:
    """Each ``step``-th interaction, and nobody's profile."""
    gone = np.arange(len(dataset.interactions)) % step == 0
    return Removal(gone, frozenset(), frozenset())


class MethodTests:
    """Tests that every method passes.

    Attributes:
        method: The class under test.
        options: Its options; None for the defaults.
        training: Of a backbone that it works with.
        refused: Of backbones that it does not work with.
        forgets: False for a control that keeps everything.
    """

    method: ClassVar[type[Method]]
    options: ClassVar[Any] = None
    training: ClassVar[Training] = training_of("ease", {"regularization": 5.0}, 7)
    refused: ClassVar[Sequence[Training]] = ()
    forgets: ClassVar[bool] = True

    __test__ = False

    def __init_subclass__(cls, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        cls.__test__ = cls.__dict__.get("__test__", True)

    def fitted(self, train: Dataset | None = None) -> Method:
        """The method, fitted on everything."""
        assert hasattr(self, "method"), f"set `method` in {type(self).__name__}"
        method = self.method(self.options)
        method.fit(small_dataset() if train is None else train, self.training)
        return method

    # What it declares

    def test_options_are_a_frozen_dataclass_that_survives_json(self) -> None:
        kind = self.method.Options
        assert is_dataclass(kind), "`Options` must be a dataclass"
        assert vars(kind)["__dataclass_params__"].frozen, "`Options` must be frozen"
        options = self.method(self.options).options
        stated = {entry.name: asdict(options)[entry.name] for entry in fields(kind)}
        returned = json.loads(json.dumps(stated, allow_nan=False))
        assert kind(**returned) == options, f"options come back from JSON as {returned}"
        assert self.method().options == kind(), "without options, the defaults hold"

    # Data

    def test_the_model_stands_for_everything_after_fit(self) -> None:
        train = small_dataset()
        model = self.fitted(train).model
        assert_same_data(model.dataset, train, "after fit()")

    @pytest.mark.parametrize("request_kind", ["a user", "many users", "interactions", "an item"])
    def test_the_data_are_those_that_remain(self, request_kind: str) -> None:
        train = small_dataset()
        removal = _requests(train)[request_kind]
        method = self.fitted(train)
        method.forget(removal)
        self._assert_remains(method, train, [removal], f"after forget() of {request_kind}")

    def test_requests_come_one_after_the_other(self) -> None:
        train = small_dataset()
        method = self.fitted(train)
        removals = []
        for step in (
            lambda now: of_users(now, "u03", "u00"),
            lambda now: every(now, 11),
            lambda now: of_item(now, "i08"),
            lambda now: of_users(now, "u20"),
        ):
            removals.append(step(method.model.dataset))
            method.forget(removals[-1])
        self._assert_remains(method, train, removals, "after four requests")

    def test_a_request_that_takes_nothing_changes_nothing(self) -> None:
        train = small_dataset()
        method = self.fitted(train)
        before = scores(method.model)
        method.forget(nothing(train))
        self._assert_remains(method, train, [], "after an empty request")
        assert_same_scores(scores(method.model), before, "scores after an empty request")

    def test_everything_may_be_forgotten(self) -> None:
        train = small_dataset()
        method = self.fitted(train)
        removal = of_users(train, *train.user_ids)
        method.forget(removal)
        self._assert_remains(method, train, [removal], "after everybody left")

    def test_what_is_handed_in_is_left_alone(self) -> None:
        train = small_dataset()
        removal = of_users(train, "u03")
        copies = [array.copy() for array in (*_arrays(train), removal.interactions)]
        self.fitted(train).forget(removal)
        for array, copy in zip((*_arrays(train), removal.interactions), copies, strict=True):
            assert np.array_equal(array, copy), "an array that was handed in has been changed"

    # Determinism

    def test_the_same_again_gives_the_same_bytes(self) -> None:
        train = small_dataset()
        states: list[State] = []
        for _ in range(2):
            method = self.fitted(train)
            method.forget(of_users(train, "u03", "u17"))
            states.append({**method.model.backbone.state()})
        assert_same_bytes(states[1], states[0], "fit() and forget() a second time")

    def test_a_second_fit_is_a_fresh_one(self) -> None:
        train = small_dataset()
        method = self.fitted(train)
        method.forget(every(train, 3))
        method.fit(train, self.training)
        found, expected = method.model.backbone.state(), self.fitted(train).model.backbone.state()
        assert_same_bytes(found, expected, "a second fit() of the same object")

    def test_it_leaves_the_process_as_it_was(self) -> None:
        import torch

        np.random.seed(271828)
        torch.manual_seed(271828)
        before = str(np.random.get_state()), torch.get_rng_state().tolist(), torch.get_num_threads()
        train = small_dataset()
        self.fitted(train).forget(of_users(train, "u03"))
        after = str(np.random.get_state()), torch.get_rng_state().tolist(), torch.get_num_threads()
        assert after == before, "global random numbers or torch's threads have changed"

    # Backbones

    def test_a_backbone_that_does_not_fit_is_refused_in_words(self) -> None:
        if not self.refused:
            pytest.skip("works with every backbone")
        train = small_dataset()
        for training in self.refused:
            with pytest.raises(AbilityError):
                self._fit_and_forget(train, training)

    def _fit_and_forget(self, train: Dataset, training: Training) -> None:
        method = self.method(self.options)
        method.fit(train, training)
        method.forget(of_users(train, "u03"))

    def _assert_remains(
        self, method: Method, train: Dataset, removals: Sequence[Removal], what: str
    ) -> None:
        expected = train
        for removal in removals if self.forgets else ():
            expected = expected.without(removal.interactions, users=removal.users)
        assert_same_data(method.model.dataset, expected, what)
        for name in ("candidates_from", "masks"):
            dataset = getattr(method, name)
            assert isinstance(dataset, Dataset), f"`{name}` is a {type(dataset).__name__}"
        assert_scores(scores(method.model), (USERS + 1, train.n_items), f"scores {what}")
        assert isinstance(method.touched, str), "`touched` says in words what was done anew"


def scores(model: Model) -> Any:
    """Scores of all users of the small log, also of those who left, and of nobody."""
    from scipy.sparse import csr_array, vstack

    whole = small_dataset()
    histories = whole.interactions.matrix(whole.n_items)
    histories = csr_array(vstack([histories, csr_array((1, whole.n_items))]))
    batch = model.backbone.score_batch(histories)
    one = histories.indices[: histories.indptr[1]].astype(np.int32)
    single = model.backbone.score(one, np.ones(len(one), dtype=np.float32))
    assert_same_scores(single, batch[0], "score() against score_batch()")
    return batch


def assert_same_data(found: Dataset, expected: Dataset, what: str) -> None:
    """Fail unless two data sets are equal, items included."""
    assert found.user_ids == expected.user_ids, f"{what}: other users"
    assert found.catalog.ids == expected.catalog.ids, f"{what}: items have changed positions"
    assert found.profiles == expected.profiles, f"{what}: other profiles"
    for one, other in zip(_arrays(found), _arrays(expected), strict=True):
        assert np.array_equal(one, other), f"{what}: model.dataset is not what remains"


def _arrays(dataset: Dataset) -> tuple[Any, ...]:
    log = dataset.interactions
    return log.pointers, log.items, log.ratings, log.timestamps


def _requests(train: Dataset) -> dict[str, Removal]:
    return {
        "a user": of_users(train, "u07"),
        "many users": of_users(train, *train.user_ids[::2]),
        "interactions": every(train, 9),
        "an item": of_item(train, "i03"),
    }
