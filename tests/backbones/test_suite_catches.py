"""The conformance suite fails where it should: one faulty backbone for each promise."""

from __future__ import annotations

import inspect
import logging
import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.backbones.base import Backbone
from cragru_cli.backbones.ease import Ease
from cragru_cli.backbones.inverse import Inverse
from cragru_cli.backbones.popularity import Popularity
from cragru_cli.backbones.vectors import VectorBackbone
from cragru_cli.data.seeds import rng
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
        self._inverse = Inverse(self._inverse.whole()[np.ix_(kept, kept)])


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


# Two that keep to the contract, for what the built-in ones do not do


class Shared(VectorBackbone):
    """An item's vector: how many users it shares with each other item, and a little noise."""

    def fit(self, train: Any, *, seed: int, report: Any = None) -> None:
        shared = (train.T @ train).toarray()
        noise = rng(seed, "noise").random((len(shared), 1))
        self._items = np.ascontiguousarray(np.hstack((shared, noise)), dtype=np.float32)

    def item_vectors(self) -> Any:
        return self._items

    def user_vector(self, history: Any, weights: Any) -> Any:
        order = np.argsort(history)
        vector = np.zeros(self._items.shape[1], dtype=np.float32)
        for item, weight in zip(history[order], weights[order], strict=True):
            vector += weight * self._items[item]
        return vector

    def state(self) -> Any:
        return {"items": self._items}

    @classmethod
    def from_state(cls, options: Any, state: Any) -> Any:
        backbone = cls(options)
        backbone._items = state["items"]
        return backbone


class Saving(Popularity):
    """Adds noise in five rounds, and saves after each; each user's noise hangs on the key."""

    unlearning = "retrain"
    wants = frozenset({"keys", "checkpoint"})
    forget = Backbone.forget
    rebuild = Backbone.rebuild

    def fit(
        self, train: Any, *, seed: int, report: Any = None, keys: Any = (), checkpoint: Any = None
    ) -> None:
        super().fit(train, seed=seed)
        done = np.zeros(1, dtype=np.int64)
        if begun := checkpoint and checkpoint.load():
            self._counts, done = begun["counts"].copy(), begun["done"].copy()
        while done[0] < 5:
            stream = rng(seed, str(done[0]), *(str(key) for key in keys))
            self._counts = self._counts + stream.integers(1 << 40, size=len(self._counts))
            done[0] += 1
            if checkpoint:
                checkpoint.save(self.saved(done))

    def saved(self, done: Any) -> Any:
        return {"counts": self._counts, "done": done}


class WantsMore(Popularity):
    wants = frozenset({"titles"})  # type: ignore[arg-type]


class WantsTuple(Popularity):
    wants = ("keys",)  # type: ignore[assignment]


class WantsInVain(Popularity):
    wants = frozenset({"keys"})

    def fit(self, train: Any, *, seed: int, report: Any = None) -> None:
        super().fit(train, seed=seed)


class DemandsMore(Popularity):
    def fit(self, train: Any, *, titles: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)


class ReadsCommandLine(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        self._counts = self._counts + ("--epochs=1" in sys.argv)


class ClearsCommandLine(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        sys.argv = sys.argv[:1]


class SeedsPython(Popularity):
    def fit(self, train: Any, *, seed: int, **keywords: Any) -> None:
        super().fit(train, seed=seed, **keywords)
        random.seed(seed)


class SeedsNumpy(Popularity):
    def fit(self, train: Any, *, seed: int, **keywords: Any) -> None:
        super().fit(train, seed=seed, **keywords)
        np.random.seed(seed)


class SeedsTorch(Popularity):
    def fit(self, train: Any, *, seed: int, **keywords: Any) -> None:
        import torch

        super().fit(train, seed=seed, **keywords)
        torch.manual_seed(seed)


class Logging(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        super().fit(train, **keywords)
        logging.getLogger().addHandler(logging.NullHandler())


class WritesToTrain(Popularity):
    def fit(self, train: Any, **keywords: Any) -> None:
        train.data *= 1
        super().fit(train, **keywords)


class Elsewhere(Shared):
    space = "euclidean"  # type: ignore[assignment]


class DoubleVectors(Shared):
    def item_vectors(self) -> Any:
        return super().item_vectors().astype(np.float64)


class Transposed(Shared):
    def item_vectors(self) -> Any:
        self._turned = np.asfortranarray(super().item_vectors())
        return self._turned


class Copying(Shared):
    def item_vectors(self) -> Any:
        return super().item_vectors().copy()


class NoDimensions(Shared):
    def fit(self, train: Any, *, seed: int, report: Any = None) -> None:
        super().fit(train, seed=seed)
        if not train.nnz:
            self._items = np.empty((train.shape[1], 0), dtype=np.float32)


class MeanOfVectors(Shared):
    def user_vector(self, history: Any, weights: Any) -> Any:
        return super().user_vector(history, weights) / np.float32(len(history))


class RoughUsers(Shared):
    def user_vectors(self, histories: Any) -> Any:
        return np.nextafter(super().user_vectors(histories), np.float32(9))


class NobodyIsOne(Shared):
    def user_vectors(self, histories: Any) -> Any:
        found = super().user_vectors(histories)
        return found if len(found) else np.zeros((1, found.shape[1]), dtype=np.float32)


class OtherScores(Shared):
    space = "cosine"

    def score(self, history: Any, weights: Any, items: Any = None) -> Any:
        scores = self._items @ self.user_vector(history, weights)
        return scores if items is None else scores[items]


class Restarting(Saving):
    def saved(self, done: Any) -> Any:
        return {**super().saved(done), "done": done * 0}


class StartsAgain(Saving):
    def fit(self, train: Any, *, checkpoint: Any = None, **keywords: Any) -> None:
        if checkpoint:
            checkpoint.load = lambda: None
        super().fit(train, checkpoint=checkpoint, **keywords)


class MarkedByCheckpoint(Saving):
    def fit(self, train: Any, *, checkpoint: Any = None, **keywords: Any) -> None:
        super().fit(train, checkpoint=checkpoint, **keywords)
        self._counts = self._counts + int(checkpoint is not None)


class SavesText(Saving):
    def saved(self, done: Any) -> Any:
        return {**super().saved(done), "step": np.array(["third"])}


class Unstoppable(Saving):
    def fit(self, train: Any, *, checkpoint: Any = None, **keywords: Any) -> None:
        save = checkpoint and checkpoint.save

        def saving(state: Any) -> None:
            try:
                save(state)
            except BaseException:
                return

        if checkpoint:
            checkpoint.save = saving
        super().fit(train, checkpoint=checkpoint, **keywords)


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
    (WantsMore, "test_it_wants_what_the_host_offers", r"\['titles'\], but the host offers"),
    (WantsTuple, "test_it_wants_what_the_host_offers", "a tuple, no frozenset"),
    (WantsInVain, "test_it_wants_what_the_host_offers", r"does not take \['keys'\]"),
    (DemandsMore, "test_it_wants_what_the_host_offers", r"demands \['titles'\]"),
    (ReadsCommandLine, "test_it_reads_no_command_line", "with the command line .*--epochs=1"),
    (ClearsCommandLine, "test_it_reads_no_command_line", "has become"),
    (SeedsPython, "test_it_leaves_the_process_as_it_was", "numbers of `random`"),
    (SeedsNumpy, "test_it_leaves_the_process_as_it_was", "numbers of numpy"),
    (SeedsTorch, "test_it_leaves_the_process_as_it_was", "numbers of torch"),
    (Logging, "test_it_leaves_the_process_as_it_was", "handlers of logging"),
    (Elsewhere, "test_it_declares_the_space_of_its_vectors", "'euclidean', not one of ip"),
    (DoubleVectors, "test_item_vectors_are_a_finite_float32_array", "float64, not float32"),
    (Transposed, "test_item_vectors_are_a_finite_float32_array", "must be C-contiguous"),
    (Copying, "test_item_vectors_are_a_finite_float32_array", "another array each time"),
    (NoDimensions, "test_items_have_vectors_also_without_users", "have no dimensions"),
    (MeanOfVectors, "test_user_vectors_are_those_of_single_users", "must be finite"),
    (RoughUsers, "test_user_vectors_are_those_of_single_users", "a row of user_vectors"),
    (NobodyIsOne, "test_user_vectors_of_nobody_are_none", r"shape \(1, 24\), not \(0, 24\)"),
    (OtherScores, "test_scores_are_those_of_the_vectors", "'cosine' makes of the vectors"),
    (MarkedByCheckpoint, "test_a_checkpoint_does_not_change_the_result", "with a checkpoint"),
    (SavesText, "test_a_checkpoint_does_not_change_the_result", "`step` has dtype <U5"),
    (Restarting, "test_an_interrupted_fit_ends_like_one_that_was_not", "after 1 of 5 saves"),
    (StartsAgain, "test_an_interrupted_fit_ends_like_one_that_was_not", "from the beginning"),
]
CAUGHT_OTHERWISE = {
    "test_a_backbone_that_cannot_forget_says_so",
    "test_a_batch_of_nobody_is_empty",
    "test_an_interruption_gets_through",
    "test_it_takes_arrays_that_it_cannot_write_to",
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


@pytest.fixture(autouse=True)
def _importable(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new process imports this file."""
    monkeypatch.syspath_prepend(str(request.config.rootpath))


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@pytest.mark.parametrize(("kind", "test", "says"), FAULTS)
def test_a_fault_is_caught(
    kind: type[Backbone], test: str, says: str, request: pytest.FixtureRequest
) -> None:
    with pytest.raises(AssertionError, match=says):
        call(suite_of(kind), test, request)


def test_writing_to_a_loaded_state_is_caught(request: pytest.FixtureRequest) -> None:
    with pytest.raises(ValueError, match="read-only"):
        call(suite_of(InPlace), "test_forgetting_equals_refitting", request)


def test_writing_to_what_was_handed_in_is_caught(request: pytest.FixtureRequest) -> None:
    with pytest.raises(ValueError, match="read-only"):
        call(suite_of(WritesToTrain), "test_it_takes_arrays_that_it_cannot_write_to", request)


def test_forgetting_that_silently_does_nothing_is_caught(request: pytest.FixtureRequest) -> None:
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        call(suite_of(Silent), "test_a_backbone_that_cannot_forget_says_so", request)


def test_swallowing_an_interruption_is_caught(request: pytest.FixtureRequest) -> None:
    with pytest.raises(pytest.fail.Exception, match="DID NOT RAISE"):
        call(suite_of(Unstoppable), "test_an_interruption_gets_through", request)


class TestShared(BackboneTests):
    backbone = Shared


class TestSaving(BackboneTests):
    backbone = Saving
    personal = False


def test_every_test_of_the_suite_has_a_fault_that_it_catches() -> None:
    promised = {name for name in dir(BackboneTests) if name.startswith("test_")}
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
