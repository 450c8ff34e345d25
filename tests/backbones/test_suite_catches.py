"""The conformance suite fails where it should: one faulty backbone for each promise."""

from __future__ import annotations

import inspect
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.backbones.base import Backbone
from cragru_cli.backbones.ease import Ease
from cragru_cli.backbones.popularity import Popularity
from cragru_cli.testing import BackboneTests


@dataclass
class ThawedOptions:
    regularization: float = 300.0


@dataclass(frozen=True)
class OptionsWithoutDefault:
    depth: int


@dataclass(frozen=True)
class OptionsOfTuples:
    layers: tuple[int, ...] = (3, 4)


class Undeclared(Popularity):
    unlearning = "sometimes"  # type: ignore[assignment]


class Thawed(Popularity):
    Options = ThawedOptions


class WithoutDefault(Popularity):
    Options = OptionsWithoutDefault

    def __init__(self, options: Any = None) -> None:
        self.options = options


class OfTuples(Popularity):
    Options = OptionsOfTuples


class Double(Popularity):
    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        return super().score(history, weights, items).astype(np.float64)


class MeanOfHistory(Popularity):
    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        share = weights.sum() / np.float32(len(history)) if len(history) else np.float32(np.nan)
        return super().score(history, weights, items) * share


class Normalised(Popularity):
    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        scores = super().score(history, weights, items)
        return scores / max(1, scores.sum())


class RoughBatch(Ease):
    def score_batch(self, histories: Any) -> Any:
        return np.nextafter(super().score_batch(histories), np.float32(9))


class InfiniteRelations(Popularity):
    def relations(self, history: Any, items: Any) -> Any:
        return np.log(super().relations(history, items) * 0 + 1) - np.float32(np.inf)


class NeedsTwoUsers(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._counts = self._counts / np.float64(train.shape[0] - 1)


class NeedsUsers(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._counts = self._counts / np.float64(train.shape[0])


class WithText(Popularity):
    def state(self) -> Any:
        return {**super().state(), "titles": np.array(["a", None], dtype=object)}


class Scalar(Popularity):
    def state(self) -> Any:
        return {**super().state(), "bias": np.array(1.0)}


class UserTable(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._users = np.zeros((3, train.shape[0] + 1))

    def state(self) -> Any:
        return {**super().state(), "users": self._users}


class KeepsTheLog(Popularity):
    _log = np.zeros(1, dtype=np.int32)

    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._log = train.indices

    def state(self) -> Any:
        return {**super().state(), "log": self._log}


class Incomplete(Ease):
    shift = np.float32(0)

    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self.shift = np.float32(1)

    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        return super().score(history, weights, items) + self.shift

    def score_batch(self, histories: Any) -> Any:
        return super().score_batch(histories) + self.shift


class HangsOnTheProcess(Popularity):
    shift = np.float32(0)

    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        type(self).shift = np.float32(1)

    def score_batch(self, histories: Any) -> Any:
        return super().score_batch(histories) + self.shift


class HashSeeded(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._counts = self._counts + hash("seed") % 1000


class Unseeded(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._counts = self._counts + np.random.default_rng().integers(1 << 40)


class Accumulating(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        earlier = getattr(self, "_total", 0)
        super().fit(train, **keywords)
        self._total = int(self._counts.sum()) + earlier
        self._counts = self._counts + earlier


class Writing(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        Path("cache.bin").write_bytes(b"1")


class WritingTemporaries(Popularity):
    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        tempfile.mkstemp()
        return super().score(history, weights, items)


class Talking(Popularity):
    def forget(self, before: Any, after: Any) -> None:
        print("forgetting")
        super().forget(before, after)


class Sorting(Popularity):
    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        history.sort()
        return super().score(history, weights, items)


class ScalingTrain(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        train.data *= 2


class ConsumingRows(Popularity):
    def forget(self, before: Any, after: Any) -> None:
        super().forget(before, after)
        before.data[:] = 0


class Remembering(Ease):
    def forget(self, before: Any, after: Any) -> None:
        pass


class ExpectsSortedRows(Popularity):
    def forget(self, before: Any, after: Any) -> None:
        for sign, matrix in ((-1, before), (1, after)):
            for begin, end in zip(matrix.indptr[:-1], matrix.indptr[1:], strict=True):
                items = matrix.indices[begin:end]
                if list(items) == sorted(items):
                    np.add.at(self._counts, items, sign)


class InPlace(Popularity):
    def forget(self, before: Any, after: Any) -> None:
        removed = np.bincount(before.indices, minlength=before.shape[1])
        self._counts -= removed - np.bincount(after.indices, minlength=before.shape[1])


class Unclean(Ease):
    def rebuild(self, kept: Any) -> None:
        self._gram = self._gram[np.ix_(kept, kept)]
        self._inverse = self._inverse[np.ix_(kept, kept)]


class StaleCache(Ease):
    def forget(self, before: Any, after: Any) -> None:
        known = self._known_diagonal
        super().forget(before, after)
        self._known_diagonal = known


class Silent(Popularity):
    unlearning = "retrain"

    def forget(self, before: Any, after: Any) -> None:
        pass


class WarmStarted(Popularity):
    unlearning = "retrain"

    def refit(self, train: Any, previous: Any, columns: Any, **more: Any) -> str:
        self._counts = previous._counts[columns]  # of everything, forgotten or not
        return "nothing"


class SilentRefit(Popularity):
    unlearning = "retrain"

    def refit(self, train: Any, previous: Any, columns: Any, **more: Any) -> Any:
        self.fit(train, **more)


class Satisfied(Popularity):
    def discrepancy(self, train: Any, *, seed: int) -> float:
        return 0.0


class Doubting(Popularity):
    def discrepancy(self, train: Any, *, seed: int) -> float:
        return 1.0


ROUND_TRIP = "after from_state"
FAULTS: list[tuple[type[Backbone], str, str]] = [
    (Undeclared, "test_it_declares_what_it_is", "`unlearning` is"),
    (Thawed, "test_options_are_a_frozen_dataclass_with_defaults", "must be frozen"),
    (WithoutDefault, "test_options_are_a_frozen_dataclass_with_defaults", "also depth"),
    (OfTuples, "test_options_survive_json_and_settings", r"\[3, 4\]"),
    (Double, "test_scores_are_finite_float32", "float64, not float32"),
    (MeanOfHistory, "test_an_empty_history_gets_finite_scores", "must be finite"),
    (
        Normalised,
        "test_a_score_does_not_depend_on_which_others_are_asked_for",
        "against score.. of all: scores differ in 1 of 1",
    ),
    (RoughBatch, "test_a_batch_scores_like_one_at_a_time", "23 of 23 values"),
    (InfiniteRelations, "test_relations_are_finite_float32", "must be finite"),
    (NeedsTwoUsers, "test_one_user_is_enough", "fit on one user must be finite"),
    (NeedsUsers, "test_nobody_is_enough", "fit on nobody and 4 items must be finite"),
    (Popularity, "test_users_get_items_of_their_own_group_first", "of the other group with"),
    (WithText, "test_the_state_is_plain_numbers", "dtype object"),
    (Scalar, "test_the_state_is_plain_numbers", "needs an axis"),
    (
        UserTable,
        "test_the_state_has_no_place_for_each_user_or_interaction",
        "from 42 to 84 with 42 more users",
    ),
    (
        KeepsTheLog,
        "test_the_state_has_no_place_for_each_user_or_interaction",
        "a place for each interaction",
    ),
    (Incomplete, "test_the_state_scores_the_same_when_read_only", ROUND_TRIP),
    (KeepsTheLog, "test_the_state_comes_back_from_from_state", ROUND_TRIP),
    (
        HangsOnTheProcess,
        "test_the_state_scores_the_same_in_a_new_process",
        "process: scores differ",
    ),
    (HashSeeded, "test_a_fit_in_a_new_process_gives_the_same_bytes", "process: state array"),
    (Unseeded, "test_the_same_seed_gives_the_same_bytes", "same data and seed"),
    (Accumulating, "test_a_second_fit_equals_a_fresh_one", "again after other data"),
    (Writing, "test_it_touches_no_file", "cache.bin"),
    (WritingTemporaries, "test_it_touches_no_file", "writes no files"),
    (Talking, "test_it_prints_nothing", "forgetting"),
    (Sorting, "test_it_leaves_its_inputs_alone", "has been changed"),
    (ScalingTrain, "test_it_leaves_its_inputs_alone", "has been changed"),
    (ConsumingRows, "test_forgetting_leaves_its_inputs_alone", "has changed the rows"),
    (Remembering, "test_forgetting_equals_refitting", "against a fresh fit"),
    (ExpectsSortedRows, "test_forgetting_equals_refitting", "against a fresh fit"),
    (Unclean, "test_rebuilding_gives_the_bytes_of_a_fresh_fit", "`inverse` differs"),
    (Doubting, "test_rebuilding_gives_the_bytes_of_a_fresh_fit", "discrepancy.. is 1"),
    (StaleCache, "test_scores_are_those_of_the_state_after_forgetting", "its own state's"),
    (WarmStarted, "test_a_refit_gives_the_bytes_of_a_fresh_fit", "`counts` differs"),
    (SilentRefit, "test_a_refit_gives_the_bytes_of_a_fresh_fit", "says in words"),
    (Doubting, "test_no_discrepancy_after_a_fit", "is 1.0"),
    (Satisfied, "test_other_data_are_a_discrepancy", "is 0.0"),
    (Satisfied, "test_one_interaction_is_a_discrepancy", "is 0.0"),
]
CAUGHT_OTHERWISE = {
    "test_a_backbone_that_cannot_forget_says_so",
    "test_a_batch_of_nobody_is_empty",
}
ARGUMENTS = {
    "removal": "single interactions",
    "loaded": True,
    "catalogue": "remaining items",
    "items": 4,
}


def call(suite: BackboneTests, test: str, request: pytest.FixtureRequest) -> None:
    """Run one test of a suite with its fixtures and parameters."""
    run = getattr(suite, test)
    wanted = inspect.signature(run).parameters
    run(**{name: ARGUMENTS.get(name) or request.getfixturevalue(name) for name in wanted})


def suite_of(kind: type[Backbone]) -> BackboneTests:
    return type("Suite", (BackboneTests,), {"backbone": kind})()


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize(("kind", "test", "says"), FAULTS)
def test_a_fault_is_caught(
    kind: type[Backbone],
    test: str,
    says: str,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(request.config.rootpath))  # a new process imports this file
    with pytest.raises(AssertionError, match=says):
        call(suite_of(kind), test, request)


def test_writing_to_a_loaded_state_is_caught(request: pytest.FixtureRequest) -> None:
    with pytest.raises(ValueError, match="read-only"):
        call(suite_of(InPlace), "test_forgetting_equals_refitting", request)


def test_forgetting_that_silently_does_nothing_is_caught(request: pytest.FixtureRequest) -> None:
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        call(suite_of(Silent), "test_a_backbone_that_cannot_forget_says_so", request)


def test_every_test_of_the_suite_has_a_fault_that_it_catches() -> None:
    promised = {name for name in vars(BackboneTests) if name.startswith("test_")}
    assert promised == {test for _, test, _ in FAULTS} | CAUGHT_OTHERWISE


def test_only_subclasses_are_collected() -> None:
    class TestSomething(BackboneTests):
        backbone = Popularity

    assert not BackboneTests.__test__
    assert TestSomething.__test__


def test_a_suite_without_a_backbone_says_so() -> None:
    class TestNothing(BackboneTests):
        pass

    with pytest.raises(AssertionError, match="set `backbone` in TestNothing"):
        TestNothing().test_scores_are_finite_float32()
