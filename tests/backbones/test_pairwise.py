"""`bpr` and `lightgcn`: the loss, what is drawn, the forward pass, interruptions, refusals.

Shapes: U users, I items, d dimensions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy.sparse import csr_array

from cragru_cli.backbones import sampling
from cragru_cli.backbones.bpr import Bpr
from cragru_cli.backbones.descent import Descent, Neighbours, PairwiseLoss, Validation, Vectors
from cragru_cli.backbones.learning import memory_errors
from cragru_cli.backbones.lightgcn import LightGCN, LightGCNOptions
from cragru_cli.backbones.pairwise import PairwiseBackbone, PairwiseOptions
from cragru_cli.backbones.sampling import Batch, BatchSampler, Graph, HeldOut, hold_out
from cragru_cli.errors import AbilityError, BadDataError
from cragru_cli.testing.states import assert_same_bytes

Array = NDArray[Any]
CPU = torch.device("cpu")
QUICK = PairwiseOptions(dimensions=6, epochs=6, patience=2, batch_users=32)
QUICK_GCN = LightGCNOptions(dimensions=6, epochs=5, patience=2, batch_users=32, layers=3)
BOTH = [
    pytest.param(Bpr, QUICK, id="bpr"),
    pytest.param(LightGCN, QUICK_GCN, id="lightgcn"),
]


def log_of(users: int, items: int, share: float = 0.25, seed: int = 0) -> csr_array:
    """csr_array[U, I] of chance without empty rows; nobody uses the last item."""
    used = np.random.default_rng(seed).random((users, items)) < share
    used[np.arange(users), np.arange(users) % (items - 1)] = True
    used[:, -1] = False
    return csr_array(used.astype(np.float64))


TRAIN = log_of(70, 24)


def a_batch(train: csr_array, negatives: int = 3, popular: bool = False) -> Batch:
    sampler = BatchSampler(train, popular=popular, negatives=negatives, size=train.shape[0])
    (batch,) = sampler.epoch(np.random.default_rng(1))
    return batch


class Memory:
    """A checkpoint in memory; stops the training after so many saves."""

    def __init__(self, saved: Mapping[str, Array] | None = None, stop_after: int = 0) -> None:
        self.saved, self._left, self.count = saved, stop_after, 0

    def load(self) -> dict[str, Array] | None:
        return None if self.saved is None else dict(self.saved)

    def save(self, state: Mapping[str, Array]) -> None:
        self.saved = {name: array.copy() for name, array in state.items()}
        self.count += 1
        if self.count == self._left:
            raise KeyboardInterrupt


def fitted(
    kind: type[PairwiseBackbone], options: Any, checkpoint: Any = None, train: csr_array = TRAIN
) -> PairwiseBackbone:
    backbone = kind(options)
    backbone.fit(train, seed=5, checkpoint=checkpoint)
    return backbone


# The loss


def plain_loss(
    inputs: torch.Tensor, outputs: torch.Tensor, bias: torch.Tensor, batch: Batch, *, hard: bool
) -> torch.Tensor:
    """The definition, pair by pair, for autograd to differentiate."""
    bags, total = batch.graph.by_user, torch.zeros(())
    width = len(outputs) if batch.shelf is None else len(batch.shelf)
    shelf = np.arange(width) if batch.shelf is None else batch.shelf
    for at, (user, place) in enumerate(zip(batch.rows, batch.places, strict=True)):
        history = bags.members[bags.pointers[user] : bags.pointers[user + 1]].astype(np.int64)
        item = shelf[place - user * width]
        vector = inputs[history].mean(dim=0)
        others = vector - inputs[item] / len(history)
        used = others @ outputs[item] + bias[item]
        drawn = [one for one in shelf[batch.drawn[at] - user * width] if one not in history]
        scores = [vector @ outputs[one] + bias[one] for one in drawn]
        if hard:
            scores = [max(scores, key=lambda one: float(one.detach()))] if scores else []
        for score in scores:
            share = 1 if hard else batch.drawn.shape[1]
            total = total + torch.nn.functional.softplus(score - used) / share
    return total / len(bags.sizes)


@pytest.mark.parametrize("hard", [True, False])
@pytest.mark.parametrize("whole", [True, False], ids=["whole catalogue", "a shelf"])
def test_loss_and_gradient_are_those_of_the_definition(
    monkeypatch: pytest.MonkeyPatch, hard: bool, whole: bool
) -> None:
    if not whole:
        monkeypatch.setattr(sampling, "_WHOLE_CATALOGUE", 10)
        monkeypatch.setattr(sampling, "_SHELF", 7)
    batch = a_batch(log_of(9, 15))
    assert (batch.shelf is None) == whole
    torch.manual_seed(3)
    found, expected = (
        [torch.randn(15, 4).double(), torch.randn(15, 4).double(), torch.randn(15).double()]
        for _ in range(2)
    )
    for mine, theirs in zip(found, expected, strict=True):
        theirs.copy_(mine)
        mine.requires_grad_()
        theirs.requires_grad_()
    loss: Any = PairwiseLoss.apply(*(one.float() for one in found), batch, hard, True)
    other = plain_loss(*expected, batch, hard=hard)
    loss.backward()
    other.backward()
    assert loss.item() == pytest.approx(other.item(), rel=1e-5)
    for mine, theirs in zip(found, expected, strict=True):
        assert mine.grad is not None
        assert theirs.grad is not None
        np.testing.assert_allclose(mine.grad, theirs.grad, rtol=1e-4, atol=1e-6)


def test_a_user_of_everything_has_nothing_to_learn_from() -> None:
    everything = csr_array(np.ones((3, 4)))
    tables = [torch.ones(4, 2, requires_grad=True), torch.ones(4, 2), torch.zeros(4)]
    for hard in (True, False):
        loss: Any = PairwiseLoss.apply(*tables, a_batch(everything), hard, True)
        assert loss.item() == 0


def test_products_in_bfloat16_are_close_to_the_exact_ones() -> None:
    batch, tables = a_batch(TRAIN), [torch.randn(24, 6), torch.randn(24, 6), torch.randn(24)]
    exact, rounded = (
        float(PairwiseLoss.apply(*tables, batch, True, kind))  # type: ignore[no-untyped-call]
        for kind in (True, False)
    )
    assert exact != rounded
    assert rounded == pytest.approx(exact, rel=0.05)


# What is drawn


def test_every_user_is_in_one_batch_of_an_epoch() -> None:
    sampler = BatchSampler(TRAIN, popular=False, negatives=2, size=32)
    batches = list(sampler.epoch(np.random.default_rng(0)))
    assert [len(batch.graph.by_user.sizes) for batch in batches] == [32, 32, 6]
    used = np.concatenate([batch.graph.by_user.members for batch in batches])
    assert np.array_equal(np.bincount(used, minlength=24), TRAIN.sum(axis=0))


def drawn_counts(train: csr_array, *, popular: bool) -> Array:
    sampler = BatchSampler(train, popular=popular, negatives=40, size=1000)
    (batch,) = sampler.epoch(np.random.default_rng(0))
    starts = batch.rows[:, None].astype(np.int64) * train.shape[1]
    return np.bincount((batch.drawn - starts).ravel(), minlength=train.shape[1])


def test_uniform_draws_each_used_item_as_often() -> None:
    counts = drawn_counts(TRAIN, popular=False)
    assert counts[-1] == 0, "nobody uses the last item"
    assert counts[:-1].min() > 0.8 * counts[:-1].max()


def test_popularity_draws_by_a_power_of_the_counts() -> None:
    used = np.zeros((40, 4))
    used[:, 0], used[:20, 1], used[:10, 2] = 1, 1, 1
    counts = drawn_counts(csr_array(used), popular=True)
    expected = np.array([40, 20, 10, 0]) ** 0.75
    np.testing.assert_allclose(counts / counts.sum(), expected / expected.sum(), atol=0.03)


def test_a_shelf_holds_the_histories_and_what_was_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sampling, "_WHOLE_CATALOGUE", 10)
    monkeypatch.setattr(sampling, "_SHELF", 5)
    batch = a_batch(log_of(6, 200, share=0.02))
    assert batch.shelf is not None
    width = len(batch.shelf)
    assert width < 50
    starts = batch.rows.astype(np.int64) * width
    assert np.array_equal(batch.shelf[batch.places - starts], batch.graph.by_user.members)
    assert ((batch.drawn - starts[:, None] >= 0) & (batch.drawn - starts[:, None] < width)).all()


@pytest.mark.parametrize("sampler", ["uniform", "popularity", "hard"])
def test_each_sampler_learns(sampler: str) -> None:
    groups = csr_array(np.kron(np.eye(2), np.ones((30, 8))) - 0.0)
    groups[np.arange(60), np.arange(60) % 8 + 8 * (np.arange(60) // 30)] = 0
    groups.eliminate_zeros()
    options = PairwiseOptions(dimensions=4, epochs=30, batch_users=16, sampler=sampler)
    scores = fitted(Bpr, options, train=groups).score_batch(groups)
    assert scores[:30, :8].min() > scores[:30, 8:].max()
    assert scores[30:, 8:].min() > scores[30:, :8].max()


# What is held out


def test_a_tenth_of_each_able_user_is_held_out() -> None:
    held = hold_out(log_of(80, 60, share=0.5), seed=1)
    assert held is not None
    sizes = np.diff(log_of(80, 60, share=0.5).indptr)
    assert np.array_equal(held.users, np.arange(80))
    assert np.array_equal(np.diff(held.hidden.indptr), np.maximum(1, sizes // 10))
    whole = held.rest.toarray()
    assert (whole[held.users] * held.hidden.toarray()).sum() == 0
    whole[held.users] += held.hidden.toarray()
    assert np.array_equal(whole, log_of(80, 60, share=0.5).toarray())


def test_what_is_held_out_follows_from_data_and_seed() -> None:
    one, same, other = (hold_out(TRAIN, seed) for seed in (1, 1, 2))
    assert one is not None
    assert same is not None
    assert other is not None
    assert np.array_equal(one.hidden.toarray(), same.hidden.toarray())
    assert not np.array_equal(one.hidden.toarray(), other.hidden.toarray())


def test_few_users_are_not_validated() -> None:
    assert hold_out(log_of(49, 30, share=0.5), seed=0) is None
    steps: set[str] = set()
    backbone = Bpr(QUICK)
    report: Any = lambda step, **figures: steps.add(step)  # noqa: E731
    backbone.fit(log_of(49, 30), seed=0, report=report)
    assert steps == {"loading PyTorch", "learning from everything"}


def test_ndcg_of_held_out_interactions() -> None:
    """Two users, the right item first and second: (1 + 1/log2(3)) / 2."""
    rest = csr_array(np.array([[1.0, 0, 0, 0], [0, 1.0, 1.0, 1.0]]))
    hidden = csr_array(np.array([[0, 0, 1.0, 0], [1.0, 0, 0, 0]]))
    bias = torch.tensor([0.0, 2.0, 1.0, 0.5])
    zeros = torch.zeros(4, 2)
    found = Validation(HeldOut(rest, np.arange(2), hidden), CPU).ndcg(Vectors(zeros, zeros, bias))
    # User 0 sees 1, 2, 3; item 0 is mentioned; user 1 sees 0 alone.
    assert found == pytest.approx((1 / np.log2(3) + 1) / 2)


# The forward pass


def test_scoring_a_history_is_the_forward_pass_of_the_training() -> None:
    """Layer by layer over the whole graph, with users, as the published model is written."""
    used = TRAIN.toarray()
    descent = Descent(TRAIN, QUICK_GCN, LightGCN(QUICK_GCN)._propagate, 0, "test", CPU)
    descent.epoch(1)
    mean = descent.state()
    to_users = used / used.sum(axis=1, keepdims=True)  # [U, I]
    to_items = (used / np.maximum(used.sum(axis=0), 1)).T  # [I, U]
    items, users = [mean["vectors_mean"].astype(np.float64)], []
    users.append(to_users @ items[0])
    for layer in range(QUICK_GCN.layers):
        users.append(to_users @ items[layer])
        items.append(to_items @ users[-1])
    layers = QUICK_GCN.layers + 1
    expected = (sum(users) / layers) @ (sum(items) / layers).T + mean["bias_mean"]

    found = LightGCN(QUICK_GCN)
    found._adopt(*(tensor.numpy() for tensor in descent.vectors()))
    np.testing.assert_allclose(found.score_batch(TRAIN), expected, rtol=1e-4, atol=1e-5)


def test_means_over_neighbours_differentiate() -> None:
    neighbours = Neighbours(Graph.of(TRAIN), CPU)
    table = torch.randn(24, 3, requires_grad=True)
    weights = torch.randn(70, 3)
    (neighbours.users(table) * weights).sum().backward()
    shares = torch.from_numpy(TRAIN.toarray() / TRAIN.toarray().sum(axis=1, keepdims=True)).float()
    assert table.grad is not None
    np.testing.assert_allclose(table.grad, shares.T @ weights, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(("kind", "options"), BOTH)
def test_only_the_set_of_a_history_counts(kind: type[PairwiseBackbone], options: Any) -> None:
    backbone = fitted(kind, options)
    history = TRAIN.indices[TRAIN.indptr[3] : TRAIN.indptr[4]].astype(np.int32)
    ones = np.ones(len(history), dtype=np.float32)
    assert np.array_equal(backbone.score(history, ones), backbone.score(history[::-1], ones))
    twice = backbone.score(history, 2 * ones)
    np.testing.assert_allclose(twice, backbone.score(history, ones), rtol=1e-5)


def test_relations_leave_the_bias_out() -> None:
    backbone = fitted(Bpr, QUICK)
    everything = np.arange(24, dtype=np.int32)
    relations = backbone.relations(everything, everything)
    np.testing.assert_allclose(relations, relations.T, atol=1e-6)
    alone = backbone.score(everything[:1], np.ones(1, dtype=np.float32))
    bias = backbone.item_vectors()[:, -1]
    np.testing.assert_allclose(relations[0], alone - bias, atol=1e-5)


# Interruptions


@pytest.mark.parametrize(("kind", "options"), BOTH)
def test_an_interrupted_training_ends_in_the_same_bytes(
    kind: type[PairwiseBackbone], options: Any
) -> None:
    whole = Memory()
    expected = fitted(kind, options, whole).state()
    for stop_after in range(1, whole.count + 1):
        first = Memory(stop_after=stop_after)
        with pytest.raises(KeyboardInterrupt):
            fitted(kind, options, first)
        second = Memory(first.saved)
        assert_same_bytes(fitted(kind, options, second).state(), expected, f"at {stop_after}")
        assert second.count == whole.count - stop_after, "it did not go on where it was"


def test_a_resumed_training_tells_of_all_epochs() -> None:
    def told(checkpoint: Memory) -> list[tuple[str, dict[str, float]]]:
        steps: list[tuple[str, dict[str, float]]] = []

        def report(step: str, /, **figures: float) -> None:
            if figures:
                steps.append((step, figures))

        Bpr(QUICK).fit(TRAIN, seed=5, report=report, checkpoint=checkpoint)
        return steps

    first = Memory(stop_after=4)
    with pytest.raises(KeyboardInterrupt):
        told(first)
    assert told(Memory(first.saved)) == told(Memory())


Damage = Callable[[dict[str, Array]], Any]
DAMAGES: dict[str, Damage] = {
    "nothing": lambda state: state.clear(),
    "another shape": lambda state: state.update(vectors=state["vectors"][:-1]),
    "another dtype": lambda state: state.update(vectors=state["vectors"].astype(np.float64)),
    "a missing moment": lambda state: state.pop("bias_first"),
    "not finite": lambda state: state.update(vectors=state["vectors"] * np.nan),
    "no steps": lambda state: state.update(steps=np.zeros(2, dtype=np.int64)),
    "texts": lambda state: state.update(search=np.array([["a", "b"]])),
    "more epochs than asked for": lambda state: state.update(search=np.zeros((99, 2))),
    "a flat record": lambda state: state.update(search=np.zeros(4)),
    "a number for a record": lambda state: state.update(final=np.float64(1)),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_saved_state_that_does_not_fit_is_not_used(damage: str) -> None:
    first = Memory(stop_after=2)
    with pytest.raises(KeyboardInterrupt):
        fitted(Bpr, QUICK, first)
    state = dict(first.saved or {})
    DAMAGES[damage](state)
    expected = fitted(Bpr, QUICK).state()
    assert_same_bytes(fitted(Bpr, QUICK, Memory(state)).state(), expected, damage)


# Refusals


@pytest.mark.parametrize(
    "wrong",
    [
        {"dimensions": 0},
        {"epochs": 0},
        {"negatives": 0},
        {"threads": 0},
        {"learning_rate": 0.0},
        {"learning_rate": float("inf")},
        {"regularization": -1.0},
        {"sampler": "easy"},
        {"device": "tpu"},
        {"precision": "float16"},
    ],
)
def test_options_that_make_no_sense(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        PairwiseOptions(**wrong)


def test_layers_are_at_least_one() -> None:
    with pytest.raises(ValueError, match="at most 256"):
        PairwiseOptions(threads=100_000)
    with pytest.raises(ValueError, match="layers"):
        LightGCNOptions(layers=0)


def test_a_loss_that_runs_away_is_told() -> None:
    with pytest.raises(BadDataError, match="not a number") as caught:
        fitted(Bpr, PairwiseOptions(dimensions=4, learning_rate=1e30))
    assert "learning_rate" in str(caught.value.hint)


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_no_gpu_though_asked() -> None:
    with pytest.raises(AbilityError, match="no GPU"):
        fitted(Bpr, PairwiseOptions(device="cuda"))
    assert_same_bytes(
        fitted(Bpr, PairwiseOptions(epochs=2, device="auto")).state(),
        fitted(Bpr, PairwiseOptions(epochs=2)).state(),
        "device auto where there is no GPU",
    )


def test_memory_that_torch_does_not_get_is_a_memory_error() -> None:
    with pytest.raises(MemoryError), memory_errors():
        torch.empty(1 << 60)
    with pytest.raises(MemoryError):
        fitted(Bpr, PairwiseOptions(dimensions=1 << 50))
    with pytest.raises(RuntimeError, match="shape"), memory_errors():
        torch.zeros(2).reshape(3)


def test_the_number_of_threads_is_given_back() -> None:
    before = torch.get_num_threads()
    fitted(Bpr, PairwiseOptions(epochs=1, dimensions=4, threads=before + 1))
    assert torch.get_num_threads() == before


@pytest.mark.parametrize("bad", ["inputs", "outputs"])
def test_a_state_that_does_not_fit(bad: str) -> None:
    state = fitted(LightGCN, QUICK_GCN).state()
    for wrong in (state[bad][:-1], state[bad].astype(np.float64), state[bad][:, :2]):
        with pytest.raises(ValueError, match=r"fit|table"):
            LightGCN.from_state(QUICK_GCN, {**state, bad: wrong})
