"""The paper's protocol: it leaks as the release does, and the honest one beside it does not."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from cragru_cli.backbones.model import Training, fit, training_of
from cragru_cli.data.assemble import InteractionTable, assemble
from cragru_cli.data.dataset import Dataset
from cragru_cli.data.demo import demo_dataset
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.paper import PaperResult, PaperRow, PaperSettings, published, run_paper
from cragru_cli.evaluation.paper.filters import DIVERSITY_SHARES, FILTERS, Filters, fill, read
from cragru_cli.evaluation.paper.share import NO_GAIN, NONE_PUBLISHED, Comparison
from cragru_cli.evaluation.paper.worlds import honest_world, leaky_world, prepare
from cragru_cli.retrieval.strategies.base import History

SMALL = PaperSettings(seed=4, candidates=30, limit=6, origin=2, clusters=3)


@pytest.fixture(scope="module")
def training() -> Training:
    return training_of("ease", {"regularization": 5.0}, 4)


@pytest.fixture(scope="module")
def small(shop: Dataset, training: Training) -> PaperResult:
    return run_paper(shop, training, SMALL)


@pytest.fixture(scope="module")
def demo_result() -> PaperResult:
    return run_paper(demo_dataset(0), training_of("ease", {}, 0), PaperSettings(limit=40))


def history(items: list[int], ratings: list[float] | None = None, user: str = "u") -> History:
    given = np.ones(len(items)) if ratings is None else np.array(ratings)
    return History(
        user, np.array(items, dtype=np.int32), given.astype(np.float32), np.arange(len(items) * 1.0)
    )


def test_a_history_of_another_split_shows_what_was_not_held_out_twice(
    demo_result: PaperResult,
) -> None:
    """The second split holds out a fifth of each user, wherever the test items are."""
    log = demo_dataset(0).interactions
    sizes = np.diff(log.pointers)
    tenths = sizes // 10
    expected = (tenths * (1 - 2 * tenths / sizes)).sum() / tenths.sum()
    assert 0.8 < expected < 0.83
    assert demo_result.leaks["leaky"].test_in_history == pytest.approx(expected, abs=0.02)
    assert demo_result.leaks["leaky"].users_affected > 0.9


def test_the_honest_protocol_leaks_nothing(
    small: PaperResult, shop: Dataset, training: Training
) -> None:
    honest = small.leaks["honest"]
    assert honest.test_in_history == honest.users_affected == honest.candidates == 0
    materials = prepare(shop, SMALL)
    kept = shop.without(~materials.split.train | materials.to_forget)
    world = honest_world(materials, fit(kept, training))
    assert len(world.users) > 0
    for one, truth in zip(world.retrieved, world.truths, strict=True):
        mine = one.query.history.items
        assert not np.isin(truth, mine).any()
        assert not np.isin(one.candidates, mine).any()


def test_the_forgotten_of_the_leaky_protocol_keep_their_candidates_and_one_row(
    shop: Dataset, training: Training
) -> None:
    materials = prepare(shop, SMALL)
    model = fit(shop.without(~materials.split.train), training)
    world = leaky_world(materials, model)
    gone = materials.forgotten[world.users]
    assert np.array_equal(world.answered, ~gone)
    assert gone.any()
    for at in np.flatnonzero(gone).tolist():
        first = shop.interactions.of(int(world.users[at])).start
        assert world.pools[at].items.tolist() == [shop.interactions.items[first]]
        assert len(world.retrieved[at].candidates) == SMALL.candidates


def test_forgotten_users_are_misses_in_every_leaky_row_and_in_no_honest_one(
    small: PaperResult, shop: Dataset
) -> None:
    forgotten = np.flatnonzero(prepare(shop, SMALL).forgotten)
    for row in small.rows:
        gone = np.isin(row.users, forgotten)
        if row.protocol == "honest":
            assert not gone.any()
            continue
        assert gone.any()
        for metrics in row.values.values():
            assert all((values[gone] == 0).all() for values in metrics.values())
        assert row.mean("hr", 20) <= small.ceiling
    assert small.ceiling == pytest.approx(small.counts.remaining / small.counts.users)


def test_copying_pays_with_the_leak_and_changes_nothing_without(demo_result: PaperResult) -> None:
    for protocol in ("leaky", "honest"):
        base = demo_result.row(protocol, "base")
        for name in FILTERS:
            copied = demo_result.row(protocol, "copy", name)
            if protocol == "leaky":
                assert copied.mean("ndcg", 10) > base.mean("ndcg", 10) + 0.02
            else:
                for cutoff in base.values:
                    assert np.array_equal(copied.of("ndcg", cutoff), base.of("ndcg", cutoff))


def test_untrained_attention_finds_leaked_candidates_and_random_rows_do_not(
    demo_result: PaperResult,
) -> None:
    leak = demo_result.leaks["leaky"]
    assert leak.kept_by_chance is not None
    assert leak.kept["random"] == pytest.approx(leak.kept_by_chance, abs=0.03)
    assert leak.kept["attention"] > leak.kept_by_chance + 0.1
    assert leak.kept["none"] < leak.kept["random"]


def test_no_history_over_the_limit_has_no_share_to_tell(shop: Dataset, training: Training) -> None:
    leak = run_paper(shop, training, replace(SMALL, limit=100)).leaks["leaky"]
    assert (leak.users_over_limit, leak.kept, leak.kept_by_chance) == (0, {}, None)


def test_equal_runs_are_equal_but_for_the_time(
    small: PaperResult, shop: Dataset, training: Training
) -> None:
    again = run_paper(shop, training, SMALL).document()
    first = small.document()
    for one in (first, again):
        del one["seconds"]
        for row in one["rows"]:
            del row["seconds"]
    assert first == again
    other = run_paper(shop, training, replace(SMALL, seed=5)).document()
    assert other["leak"] != again["leak"]


def test_the_document_names_its_schema_and_says_what_leaks(small: PaperResult) -> None:
    document = small.document()
    assert document["schema"] == "cragru.evaluate.paper/1"
    assert document["source"] == "arXiv 2511.05494v1"
    assert len(document["rows"]) == 2 * (2 + 2 * len(FILTERS))
    share = f"{small.leaks['leaky'].test_in_history:.1%}"
    assert any(share in sentence for sentence in document["banner"])
    assert document["config"]["data_set"] is None
    assert document["published_gains"] == []
    assert document["published_gains_why"]
    assert document["seconds"]["by"] == "update"


def test_a_share_is_the_leaks_part_of_the_leaky_gain() -> None:
    """Four users; one is forgotten. Over the base: leaky +.4, honest +.1."""
    everybody, remain = np.arange(4), np.array([0, 1, 3])

    def row(protocol: str, name: str | None, ranker: str, value: float) -> PaperRow:
        users = everybody if protocol == "leaky" else remain
        values = {10: dict.fromkeys(("hr", "ndcg"), np.where(users == 2, 0.0, value))}
        return PaperRow(protocol, name, ranker, users, values, {}, 0.0)  # type: ignore[arg-type]

    rows = [
        row("leaky", None, "base", 0.2),
        row("honest", None, "base", 0.3),
        row("leaky", "none", "backbone", 0.6),
        row("honest", "none", "backbone", 0.4),
    ]
    gain = Comparison(rows, seed=0).gain("none", "backbone", "base", "ndcg")
    assert gain.leaky.value == pytest.approx(0.4)
    assert gain.honest.value == pytest.approx(0.1)
    assert gain.share is not None
    assert gain.share.value == pytest.approx(0.75)
    assert (gain.share.lower, gain.share.upper) == pytest.approx((0.75, 0.75))
    assert Comparison(rows, 0).remaining_share == 0.75

    worse = [*rows[:2], row("leaky", "none", "backbone", 0.1), rows[3]]
    nothing = Comparison(worse, seed=0).gain("none", "backbone", "base", "ndcg")
    assert nothing.share is None
    assert nothing.why == NO_GAIN


def test_published_gains_are_set_against_the_effect_over_all_users(
    demo_result: PaperResult,
) -> None:
    comparison = Comparison(demo_result.rows, 0)
    found = {
        (one.published.place, one.published.backbone, one.ranker): one
        for one in comparison.explained("ML-100K", "bpr")
    }
    assert len(found) == 4
    printed = found["Table II", "bpr", "copy"]
    gain = comparison.gain("none", "copy", "base", "ndcg")
    assert printed.same_backbone
    assert printed.ratio is not None
    assert printed.published.value == pytest.approx(0.2801 - 0.9 * 0.2910)
    assert printed.ratio.value == pytest.approx(0.9 * gain.effect.value / printed.published.value)
    assert printed.share is not None
    assert 0 <= printed.share.lower <= printed.share.value <= 1
    none = found["Table II", "lightgcn", "copy"]
    assert (none.ratio, none.share, none.why) == (None, None, NONE_PUBLISHED)


def test_fill_takes_of_each_cluster_by_the_product_of_the_two_factors() -> None:
    cluster = np.array([0] * 60 + [1] * 40, dtype=np.int32)
    chosen = fill(cluster, np.array([0.6, 0.4]), 50, rng(0, "fill"))
    assert len(set(chosen.tolist())) == len(chosen)
    assert 50 <= len(chosen) <= 51
    # First round: min(30, 36) = 30 and min(20, 16) = 16. Then, of 4: min(2, 18), min(1, 9); of 1.
    assert np.bincount(cluster[chosen]).tolist() == [33, 18]


def test_copy_lifts_what_the_evidence_lists_best_rated_first(
    shop: Dataset, training: Training
) -> None:
    model = fit(shop, training)
    candidates = np.array([3, 7, 1, 9], dtype=np.int32)
    evidence = history([9, 1, 50], [2.0, 5.0, 4.0])
    assert read("copy", model, candidates, evidence).tolist() == [1, 9, 3, 7]
    assert read("copy", model, candidates, history([50])).tolist() == [3, 7, 1, 9]
    assert read("base", model, candidates, evidence).tolist() == [3, 7, 1, 9]
    counts = model.counts()[read("popularity", model, candidates, evidence)]
    assert (np.diff(counts) <= 0).all()
    by_score = read("backbone", model, candidates, evidence)
    weights = np.ones(3, dtype=np.float32)
    scores = model.backbone.score(evidence.items, weights, by_score)
    assert (np.diff(scores) <= 0).all()


def test_filters_keep_within_the_release_limits(shop: Dataset, training: Training) -> None:
    filters = Filters(fit(shop, training), SMALL)
    pool = history(list(range(0, 40, 2)), [float(1 + at % 5) for at in range(20)])
    candidates = np.arange(1, 31, dtype=np.int32)
    for name in FILTERS:
        kept = filters.select(name, pool, candidates)
        size = SMALL.origin if name == "none" else SMALL.limit
        spare = SMALL.clusters - 1 if name in ("preference", "diversity") else 0
        assert size <= len(kept) <= size + spare
        assert (np.diff(kept.items) > 0).all()
        assert np.isin(kept.items, pool.items).all()
        again = filters.select(name, pool, candidates)
        assert np.array_equal(kept.items, again.items)
    short = history([1, 2])
    assert all(filters.select(name, short, candidates) is short for name in FILTERS)


def test_the_published_figures_agree_with_each_other() -> None:
    """Cells that the paper prints twice, and what all that it prints has in common."""
    assert sum(DIVERSITY_SHARES) == pytest.approx(1)
    for key, methods in published.UTILITY.items():
        assert tuple(methods) == tuple(published.SECONDS[key]) == published.METHODS
        for one in methods.values():
            assert len(one.hr) == len(one.ndcg) == 3
            assert list(one.hr) == sorted(one.hr)
    for key, strategies in published.STRATEGY_NDCG.items():
        assert strategies["RecEraser"] == published.UTILITY[key]["RecEraser"].ndcg
    for key in (("ML-1M", "bpr"), ("ML-1M", "lightgcn"), ("Netflix", "lightgcn")):
        assert published.STRATEGY_NDCG[key]["origin"] == published.UTILITY[key]["CRAGRU"].ndcg
    for groups in published.GROUPS.values():
        for side in groups.values():
            assert side["hr"][0] == side["ndcg"][0]


def test_gains_of_figure_4_are_over_origin() -> None:
    gains = {(one.place, one.backbone): one for one in published.gains("ML-1M")}
    assert gains["Fig. 4, attention", "bpr"].value == pytest.approx(0.2698 - 0.2127)
    assert gains["Fig. 4, attention", "bpr"].over == "none"
    assert gains["Table II", "bpr"].value < 0


def test_too_little_data_is_refused(shop: Dataset, training: Training) -> None:
    with pytest.raises(BadDataError, match="leaves nobody"):
        run_paper(shop, training, replace(SMALL, forget_share=0.001))
    few = assemble(InteractionTable(["a", "b"] * 3, list("uvwxyz"), None, None)).dataset
    with pytest.raises(BadDataError, match="held out"):
        run_paper(few, training, replace(SMALL, forget_share=0.5))
