"""No language model: the backbone itself ranks the candidates from the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from cragru_cli.generation.base import Generator, Ranking, RankRequest


def base_order(request: RankRequest) -> Ranking:
    """The backbone's ranking by the evidence; equal scores keep the order of the candidates."""
    order = np.argsort(-request.scores, kind="stable")
    return Ranking(order, request.scores[order], "base")


class NoGenerator(Generator):
    """Nothing to install, no key, no network."""

    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        return map(base_order, requests)
