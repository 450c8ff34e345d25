"""The generator ``local``: requests in, rankings by a model in this process out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cragru_cli.errors import UsageError
from cragru_cli.generation.base import RankRequest, Setup
from cragru_cli.generation.engines import local
from cragru_cli.generation.local import Local


@pytest.mark.parametrize("mode", ["scores", "list", "first-token", "pointwise", "likelihood"])
def test_every_way_to_rank_gives_permutations(
    tiny: Path, request_for: Callable[..., RankRequest], mode: str
) -> None:
    generator = Local(f"local/{tiny}", Setup(mode=mode, concurrency=8, timeout_seconds=30))
    requests = [request_for(f"user-{at}") for at in range(3)]
    for ranking in generator.rank(requests):
        assert sorted(ranking.order.tolist()) == [0, 1, 2, 3]
        if mode == "likelihood":  # random weights say no words, but every text has a likelihood
            assert ranking.source == "llm"
            assert np.isfinite(ranking.scores).all()


def test_equal_requests_get_equal_rankings(
    tiny: Path, request_for: Callable[..., RankRequest]
) -> None:
    found = []
    for users in (["a", "b"], ["b", "a"]):
        generator = Local(f"local/{tiny}", Setup(mode="likelihood"))
        rankings = generator.rank([request_for(user) for user in users])
        found.append(dict(zip(users, (one.scores.tolist() for one in rankings), strict=True)))
    assert found[0] == found[1]


def test_a_model_is_loaded_once_for_many_questions_and_not_in_their_time(
    tiny: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: list[float] = []
    load = local.load

    def slow(path: Path) -> Any:
        loads.append(time.monotonic())
        time.sleep(1.0)
        return load(path)

    monkeypatch.setattr(local, "load", slow)
    generator = Local(f"local/{tiny}", Setup(timeout_seconds=0.8))
    hello = [{"role": "user", "content": "Do you know her?"}]
    answers = {generator.ask(hello, max_tokens=2) for _ in range(3)}
    assert len(answers) == len(loads) == 1
    generator.close()
    assert generator.ask(hello, max_tokens=2) in answers
    assert len(loads) == 2
    generator.close()


def test_a_missing_model_is_said_before_any_ranking(
    tmp_path: Path, request_for: Callable[..., RankRequest]
) -> None:
    with pytest.raises(UsageError, match="there is no model"):
        list(Local(f"local/{tmp_path}/none.gguf").rank([request_for()]))


@pytest.mark.parametrize("mode", ["first-token", "likelihood"])
def test_a_prompt_that_is_too_long_costs_its_own_row_alone(
    tiny: Path, request_for: Callable[..., RankRequest], mode: str
) -> None:
    """The tiny model reads 1,024 bytes: a request with a long profile is more."""
    users = [request_for("a"), request_for("b"), request_for("c")]
    users = [replace(one, candidates=one.candidates[1:2], scores=one.scores[1:2]) for one in users]
    users[1] = replace(users[1], profile={f"field {at}": "x" * 120 for at in range(20)})
    found = list(Local(f"local/{tiny}", Setup(mode=mode)).rank(users))
    assert found[1].source == "base"
    assert "too long" in found[1].reason
    assert all("too long" not in one.reason for one in (found[0], found[2]))
