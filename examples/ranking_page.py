"""Do language models rank? Measure all ways to rank on MovieLens-100K, and write the page.

    python examples/ranking_page.py ml-100k/ml-100k.inter ml-100k/ml-100k.item local/model.gguf \
        --state results.jsonl --page page.md

``openai/NAME --api-base URL`` measures an endpoint, in the ways that need no likelihoods.

Of each user, the last item rated 4 or more is to be found among nine others. The evidence are the
20 items liked before it. The nine are items that the user never met, drawn by popularity, so that
fame alone finds little; chance is 0.10. Equal scores count as the expected hits of a random order.
Every user's result is appended to the state file at once: a run that was
stopped goes on where it was.

Shapes: c = 10 candidates.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Dataset, Float64
from cragru_cli.data.readers import Sources, read_dataset
from cragru_cli.data.seeds import rng
from cragru_cli.generation.base import Look, Ranking, RankRequest, Setup
from cragru_cli.generation.engines.base import Engine
from cragru_cli.generation.engines.local import LocalEngine
from cragru_cli.generation.litellm import LiteLLM
from cragru_cli.generation.modes.base import Mode, ModeOptions
from cragru_cli.generation.modes.likelihood import LikelihoodMode
from cragru_cli.generation.modes.registry import MODES
from cragru_cli.generation.parse import by_scores
from cragru_cli.generation.prompt.build import shuffled
from cragru_cli.generation.prompt.template import DEFAULT, load
from cragru_cli.generation.soundness import soundness
from cragru_cli.retrieval.strategies.base import History

LIKED = 4.0
EVIDENCE = 20
NEGATIVES = 9
BETAS = (0.0, 0.5, 1.0)
SEED = 0


@dataclass(frozen=True)
class Case:
    """One user's task.

    Attributes:
        positive: Position of the item to be found among the candidates.
        popularity: float64[c], interactions of each candidate.
    """

    request: RankRequest
    positive: int
    popularity: Float64


def cases(dataset: Dataset) -> Iterator[Case]:
    """The tasks of all users who liked enough, in an order of the seed."""
    log = dataset.interactions
    counts = log.counts(dataset.n_items)
    for user in rng(SEED, "ranking page", "users").permutation(dataset.n_users).tolist():
        own = log.of(user)
        liked = np.flatnonzero(log.ratings[own] >= LIKED) + own.start
        if len(liked) <= EVIDENCE:
            continue
        *_, positive = log.items[liked].tolist()
        before = liked[-EVIDENCE - 1 : -1]
        user_id = dataset.user_ids[user]
        items = np.sort(
            np.append(_matched(counts, log.items[own], positive, user_id), positive)
        ).astype(np.int32)
        history = History(user_id, log.items[before], log.ratings[before], log.timestamps[before])
        request = RankRequest(
            user_id=user_id,
            profile={},
            evidence=history,
            candidates=items,
            scores=np.zeros(len(items), dtype=np.float32),
            catalog=dataset.catalog,
            rated=log.rated,
        )
        popularity = counts[items].astype(np.float64)
        yield Case(request, int(np.flatnonzero(items == positive)[0]), popularity)


def _matched(counts: Any, seen: Any, positive: int, user_id: str) -> Any:
    """Unseen items, drawn as often as they are popular, so that fame alone finds little."""
    unseen = np.setdiff1d(np.flatnonzero(counts > 0), np.append(seen, positive))
    shares = counts[unseen] / counts[unseen].sum()
    stream = rng(SEED, "ranking page", "negatives", user_id)
    return stream.choice(unseen, NEGATIVES, replace=False, p=shares)


def expected_hit(scores: Float64, positive: int) -> float:
    """Hit at one; of equal scores each is on top equally often. NaN is below all others."""
    filled = np.where(np.isnan(scores), -np.inf, scores)
    top = filled == filled.max()
    return float(top[positive] / top.sum())


def scores_of(ranking: Ranking) -> Float64:
    """float64[c], by candidate; all equal where the model's answer was of no use."""
    scores = np.zeros(len(ranking.order))
    if ranking.source != "base":
        scores[ranking.order] = ranking.scores
    return scores


async def measure(case: Case, mode: Mode, engine: Engine) -> dict[str, Any]:
    """One user's result in one mode."""
    start = time.perf_counter()
    terms: dict[str, Any] = {}
    if isinstance(mode, LikelihoodMode):  # its two terms, to be mixed by any beta later
        told = await mode.terms(case.request, engine)
        terms = {"given": told.given.tolist(), "alone": told.alone.tolist()}
        order = shuffled(case.request, SEED)
        look = Look(order, told.scores(1.0)[order])
        ranking = by_scores(case.request, told.scores(1.0), "", told.usage, (look,))
    else:
        ranking = await mode.rank(case.request, engine, engine.ask)
    return {
        "user": case.request.user_id,
        "mode": mode.name,
        "positive": case.positive,
        "source": ranking.source,
        "reason": ranking.reason,
        "scores": scores_of(ranking).tolist(),
        "looks": [[look.shown.tolist(), look.scores.tolist()] for look in ranking.looks],
        "usage": dict(ranking.usage),
        "seconds": round(time.perf_counter() - start, 3),
        **terms,
    }


def engine_of(arguments: argparse.Namespace) -> Engine:
    """The engine of the model that is named."""
    kind, _, name = arguments.model.partition("/")
    if kind == "local":
        return LocalEngine(name, arguments.threads or None)
    return LiteLLM(arguments.model, Setup(api_base=arguments.api_base)).engine()


async def run(arguments: argparse.Namespace, wanted: list[Case]) -> None:
    """Measure what the state file lacks."""
    done = {(row["user"], row["mode"]) for row in read(arguments.state)}
    template = load(arguments.template) if arguments.template else DEFAULT
    options = ModeOptions(seed=SEED, template=template)
    modes = [MODES[name](options) for name in arguments.modes.split(",")]
    engine = engine_of(arguments)
    with arguments.state.open("a", encoding="utf-8") as state:
        for case in wanted:
            for mode in modes:
                if (case.request.user_id, mode.name) not in done:
                    state.write(json.dumps(await measure(case, mode, engine)) + "\n")
                    state.flush()
    await engine.close()


def read(path: Path) -> list[dict[str, Any]]:
    """The results so far; a last line that was cut off is measured again."""
    rows = []
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            rows.append(json.loads(line))
        except ValueError:
            continue
    return rows


def table(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One entry a way to rank: hits with interval, sources, position bias, ties, cost."""
    found = []
    for mode in MODES:
        own = [row for row in rows if row["mode"] == mode]
        if not own:
            continue
        if mode != "likelihood":
            found.append(entry(mode, own, [np.array(row["scores"], dtype=float) for row in own]))
            continue
        for beta in BETAS:
            scored = [np.array(row["given"]) - beta * np.array(row["alone"]) for row in own]
            found.append(entry(f"likelihood, beta {beta:g}", own, scored))
    return found


def entry(name: str, rows: list[dict[str, Any]], scored: list[Float64]) -> dict[str, Any]:
    """The measures of one way to rank over its users."""
    hits = np.array(
        [expected_hit(scores, row["positive"]) for row, scores in zip(rows, scored, strict=True)]
    )
    reach = 1.96 * hits.std(ddof=1) / np.sqrt(len(hits)) if len(hits) > 1 else np.nan
    told = soundness(_looked(row, scores) for row, scores in zip(rows, scored, strict=True))
    usage = [row["usage"] for row in rows]
    return {
        "mode": name,
        "users": len(rows),
        "hit@1": round(float(hits.mean()), 3),
        "low": round(float(hits.mean() - reach), 3),
        "high": round(float(hits.mean() + reach), 3),
        "by the model": round(float(np.mean([row["source"] != "base" for row in rows])), 3),
        "spearman of place": round(float(told.spearman.value), 3),
        "first on top": round(float(told.first_on_top), 3),
        "last on top": round(float(told.last_on_top), 3),
        "ties": round(float(told.ties), 3),
        "seconds": round(float(np.median([row["seconds"] for row in rows])), 2),
        **{
            name: round(float(np.mean([one.get(name, 0) for one in usage])), 1)
            for name in ("calls", "prompt_tokens", "cached_tokens", "completion_tokens")
        },
        "says": told.sentence,
    }


def _looked(row: dict[str, Any], scores: Float64) -> Ranking:
    """What soundness reads of a result; likelihoods are looked at with the beta at hand."""
    looks = [(np.array(shown), np.array(given, dtype=np.float32)) for shown, given in row["looks"]]
    if row["mode"] == "likelihood":
        looks = [(shown, scores[shown].astype(np.float32)) for shown, _ in looks]
    order = np.argsort(-scores, kind="stable")
    ranked = scores[order].astype(np.float32)
    return Ranking(order, ranked, row["source"], looks=tuple(Look(*look) for look in looks))


def page(results: dict[str, Any]) -> str:
    """The page, in Markdown."""
    lines = [
        f"# Ways to rank, measured: {results['model']}",
        "",
        f"MovieLens-100K, {EVIDENCE} liked titles as evidence, one liked item to be found among "
        f"{NEGATIVES} unseen ones that were drawn by popularity; chance is 0.10. Popularity alone: "
        f"{results['popularity']:.3f}. Equal scores count as expected hits; intervals are 95 %, "
        "normal, over users.",
        "",
        "| way | users | hit@1 | 95 % | by the model | place (rho) | first / last on top | ties "
        "| s a user | calls | prompt tokens (cached) | generated |",
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for row in results["ways"]:
        lines.append(
            f"| {row['mode']} | {row['users']} | **{row['hit@1']:.3f}** | {row['low']:.3f} to "
            f"{row['high']:.3f} | {row['by the model']:.0%} | {row['spearman of place']:+.2f} | "
            f"{row['first on top']:.2f} / {row['last on top']:.2f} | {row['ties']:.0%} | "
            f"{row['seconds']:.2f} | {row['calls']:.0f} | {row['prompt_tokens']:.0f} "
            f"({row['cached_tokens']:.0f}) | {row['completion_tokens']:.0f} |"
        )
    lines += ["", *(f"- {row['mode']}: {row['says']}" for row in results["ways"])]
    return "\n".join(lines) + "\n"


def arguments_of_the_command_line() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("interactions", help="ml-100k.inter or u.data")
    parser.add_argument("items", help="ml-100k.item or u.item")
    parser.add_argument("model", help="local/PATH.gguf, local/DIRECTORY or openai/NAME")
    parser.add_argument("--api-base", help="address of an endpoint")
    parser.add_argument("--users", type=int, default=300)
    parser.add_argument("--skip", type=int, default=0, help="users left out first, to tune on")
    parser.add_argument("--modes", default=",".join(MODES))
    parser.add_argument("--template", type=Path, help="other prompts, as `cragru` takes them")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--state", type=Path, default=Path("ranking-page.jsonl"))
    parser.add_argument("--page", type=Path, help="Markdown; the figures go beside it as JSON")
    parser.add_argument("--only-write", action="store_true", help="measure nothing more")
    return parser.parse_args()


def main() -> None:
    arguments = arguments_of_the_command_line()
    dataset, _ = read_dataset(Sources(interactions=arguments.interactions, items=arguments.items))
    every = list(cases(dataset))
    wanted = every[arguments.skip : arguments.skip + arguments.users]
    if not arguments.only_write:
        asyncio.run(run(arguments, wanted))
    chosen = {case.request.user_id for case in wanted}
    known = [expected_hit(case.popularity, case.positive) for case in wanted]
    results = {
        "model": Path(arguments.model).name,
        "popularity": round(float(np.mean(known)), 3),
        "ways": table([row for row in read(arguments.state) if row["user"] in chosen]),
    }
    text = page(results)
    print(text)
    if arguments.page:
        arguments.page.write_text(text, encoding="utf-8")
        figures = json.dumps(results, indent=2) + "\n"
        arguments.page.with_suffix(".json").write_text(figures, encoding="utf-8")


if __name__ == "__main__":
    main()
