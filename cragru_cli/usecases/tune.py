"""``tune``: how much a language model's order is to count, found on held-out interactions.

A tenth of each user's interactions is held out, the backbone is fitted without them, and lists for
a sample of users are made as ``recommend`` makes them, once by the backbone and once by the model.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

from cragru_cli.backbones import model as models
from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model
from cragru_cli.data.dataset import Int32
from cragru_cli.data.splits import split
from cragru_cli.errors import BadDataError, LLMError, UsageError
from cragru_cli.evaluation.bootstrap import LEVEL, RESAMPLES
from cragru_cli.evaluation.fusion_weight import FEWEST, Fit, Judged, fit
from cragru_cli.generation.base import Generator, Ranking, RankRequest
from cragru_cli.generation.none import base_order
from cragru_cli.generation.pipeline import generator_for, rankings_of, request_of
from cragru_cli.generation.soundness import Soundness, soundness
from cragru_cli.project.directory import Project
from cragru_cli.project.settings import Settings
from cragru_cli.retrieval.evidence import EvidenceSelector, context_of
from cragru_cli.retrieval.retrieve import retrieve
from cragru_cli.retrieval.validation import learn_validation, validation_queries
from cragru_cli.usecases.generating import Asking, Used, asking, hint_for, profile_fields
from cragru_cli.usecases.reading import note_recipients, read_model
from cragru_cli.usecases.weights import keep

USERS = 200
_FROM_MODEL = ("llm", "repaired")


@dataclass(frozen=True)
class Plan:
    """What is about to be asked.

    Attributes:
        calls: About how many, without repetitions; None if the generator cannot say.
    """

    users: int
    calls: int | None
    model: str
    mode: str


@dataclass(frozen=True)
class Tuned:
    """The weight with what speaks for it.

    Attributes:
        mode: The way to rank that was taken.
        sources: How many lists came from where; those of the model decide the weight.
        calls, tokens, cost: What was used; None where the generator does not tell.
        notes: Sentences on what limits the finding.
    """

    content_hash: str
    settings: Settings
    backbone: str
    seed: int
    mode: str
    asked_mode: str
    fit: Fit
    soundness: Soundness
    sources: Mapping[str, int]
    calls: int | None
    tokens: int
    cost: float | None
    seconds: float
    notes: tuple[str, ...]

    def document(self) -> dict[str, Any]:
        """JSON, schema ``cragru.tune/1``; figures that nothing tells are null."""
        chosen, found = self.settings.recommend, self.fit
        document: dict[str, Any] = {
            "schema": "cragru.tune/1",
            "content_hash": self.content_hash,
            "config": {
                "llm": self.settings.llm.model,
                "mode": self.asked_mode,
                "strategy": chosen.strategy,
                "backbone": self.backbone,
                "budget": chosen.budget,
                "candidates": max(chosen.candidates, chosen.k),
                "seed": self.seed,
                "intervals": {
                    "method": "bootstrap over users",
                    "level": LEVEL,
                    "resamples": RESAMPLES,
                },
            },
            "mode": self.mode,
            "weight": found.weight,
            "earned": found.is_earned,
            "best": asdict(found.best),
            "ndcg@10": {
                name: asdict(getattr(found, name)) for name in ("base", "model", "fused", "gain")
            },
            "users": found.users,
            "sources": dict(self.sources),
            "soundness": {
                **asdict(self.soundness),
                "says_nothing": self.soundness.says_nothing,
                "sentence": self.soundness.sentence,
            },
            "calls": self.calls,
            "tokens": self.tokens,
            "cost": self.cost,
            "notes": list(self.notes),
            "seconds": self.seconds,
        }
        rounded: dict[str, Any] = _rounded(document)
        return rounded


@dataclass(frozen=True)
class _Asked:
    """Rank requests of validation users, with the items held out for each."""

    model: Model
    requests: list[RankRequest]
    held_out: list[Int32]

    @property
    def users(self) -> list[str]:
        return [request.user_id for request in self.requests]


def tune(
    project: Project,
    *,
    settings: Settings | None = None,
    users: int = USERS,
    calls: Asking | None = None,
    before: Callable[[Plan], None] = lambda plan: None,
    report: Report = no_report,
) -> Tuned:
    """Fit the weight of a language model, and store it until something is forgotten.

    Args:
        settings: Default: the project's; they name the model.
        users: At most so many, drawn by the seed.
        calls: How the model is asked.
        before: Told what is about to be asked, before the first prompt leaves.

    Raises:
        UsageError: No model is named, or the project is not trained.
        BadDataError: Nobody has enough interactions for something to be held out.
        LLMError: No list came from the model.
        LockedError: The project changed meanwhile.
    """
    begin = time.perf_counter()
    chosen, how = settings or project.settings(), calls or Asking()
    if not chosen.llm.model:
        raise UsageError("no language model is named, so there is nothing to tune", hint=_NAME_ONE)
    if users < 1:
        raise UsageError("at least one user must be asked about", hint="Give --users 1 or more.")
    state, model = read_model(project)
    asked = _requests(model, chosen, users, report)
    with asking(state, chosen, model.training.seed, how, "tune") as setup:
        generator = generator_for(chosen.llm.model, setup)
        if how.replay is None:
            generator.check()
        planned = generator.calls_for(asked.requests)  # refuses what the model cannot do
        before(Plan(len(asked.requests), planned, chosen.llm.model, generator.way))
        if how.replay is None:
            note_recipients(state, asked.users, chosen.llm)
        rankings = _rankings(generator, asked, report)
    state.check_current()
    found = fit(_judged(asked, rankings), model.training.seed)
    keep(state, chosen, (setup.mode, generator.way), found.weight)
    used = Used.by(generator)
    return Tuned(
        content_hash=state.content_hash,
        settings=chosen,
        backbone=model.training.backbone,
        seed=model.training.seed,
        mode=used.mode,
        asked_mode=used.asked_mode,
        fit=found,
        soundness=soundness(rankings),
        sources=dict(sorted(Counter(str(one.source) for one in rankings).items())),
        calls=used.calls,
        tokens=_tokens(rankings) if used.tokens is None else used.tokens,
        cost=used.cost,
        seconds=time.perf_counter() - begin,
        notes=tuple(_notes(found, rankings)),
    )


_NAME_ONE = "Give --llm MODEL, CRAGRU_LLM, or [llm] in your own settings file."


def _requests(model: Model, chosen: Settings, users: int, report: Report) -> _Asked:
    """What ``recommend`` would ask about users if a tenth of their interactions were not there."""
    training, wanted = model.training, chosen.recommend
    held_out = split(model.dataset, "random", training.seed).validation
    if not held_out.any():
        raise BadDataError(
            "nobody has enough interactions for something to be held out",
            hint="A tenth is held out of those who have ten or more.",
        )
    report(f"training {training.backbone}")
    fitted = models.fit(model.dataset.without(held_out), training)
    queries, items = validation_queries(fitted, model.dataset, held_out, users)
    context = context_of(
        fitted,
        cluster_count=wanted.clusters,
        validation=partial(learn_validation, fitted.dataset, training, wanted.candidates),
    )
    selector = EvidenceSelector(wanted.strategy, wanted.budget, context)
    fields = profile_fields(model.dataset, chosen)
    found = retrieve(fitted, queries, max(wanted.candidates, wanted.k))
    requests = [request_of(entry, selector, fitted.dataset, fields) for entry in found]
    return _Asked(fitted, requests, items)


def _rankings(generator: Generator, asked: _Asked, report: Report) -> list[Ranking]:
    """The model's rankings.

    Raises:
        LLMError: None of them is the model's.
    """
    made: list[Ranking] = []
    for ranking in rankings_of(generator, asked.requests):
        made.append(ranking)
        report("asking", done=len(made), total=len(asked.requests))
    if not any(one.source in _FROM_MODEL for one in made):
        reason = next((one.reason for one in made if one.reason), "it ranks as the backbone does")
        raise LLMError(
            f"no list came from the language model: {reason}",
            hint=hint_for(generator.part_name),
        )
    return made


def _judged(asked: _Asked, rankings: Sequence[Ranking]) -> list[Judged]:
    """Users whom the model answered; where it did not, no weight counts."""
    return [
        Judged(base_order(request), ranking, request.candidates, held_out)
        for request, ranking, held_out in zip(asked.requests, rankings, asked.held_out, strict=True)
        if ranking.source in _FROM_MODEL
    ]


def _tokens(rankings: Sequence[Ranking]) -> int:
    names = ("prompt_tokens", "completion_tokens")
    return sum(ranking.usage.get(name, 0) for ranking in rankings for name in names)


def _notes(found: Fit, rankings: Sequence[Ranking]) -> list[str]:
    notes = []
    if found.users < len(rankings):
        reasons = [one.reason for one in rankings if one.source not in _FROM_MODEL and one.reason]
        told = f", the last time since {reasons[-1]}" if reasons else ""
        few = len(rankings) - found.users
        notes.append(f"{few:,} of {len(rankings):,} users got no list from the model{told}")
    if found.users < FEWEST:
        notes.append(f"fewer than {FEWEST} users are too few to let a model count")
    return notes


def _rounded(value: Any) -> Any:
    """The document with six digits after the point, and null for what is no number."""
    if isinstance(value, dict):
        return {name: _rounded(one) for name, one in value.items()}
    if isinstance(value, float):
        return round(value, 6) if math.isfinite(value) else None
    return value
