"""How much of a gain the leak explains: the definition, with intervals over users.

Shapes: u users who remain, r resamples.

A *gain* is a row's metric less that of a row to compare with, for the same users who remain:

    leaky gain    row - other, under the leaky protocol
    honest gain   the same two rows under the honest protocol
    leak effect   leaky gain - honest gain

The honest model is also trained without the forgotten users, so that the effect is that of the
whole protocol; comparing within a protocol takes most of what is not the leak out of it.

*The share of the gain here that the leak explains* is leak effect / leaky gain. It has a value only
where the leaky gain is above zero beyond chance (its interval lies above zero), and is put at 1
where the row would even lose without the leak. For the reader ``copy`` it is 1 by construction,
for without a leak that reader changes nothing: the row tells how large an effect the leak
*allows*, not that a language model takes it.

*The leak against a published gain* divides the leak effect of the corresponding row, spread over
all users with the forgotten ones at zero as in the paper, by a gain that the paper printed. Above
1, the leak alone allows more than what was published; the share explained is then put at 1. The
published figure is taken as exact: the interval is that of the users here. It has no value where
the paper printed no gain, nor for data that are not the paper's.

Neither figure is the share that the paper's own language model took from the leak: it was not run,
and what it was shown was not published.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from cragru_cli.data.dataset import Float64
from cragru_cli.evaluation.bootstrap import LEVEL, draws
from cragru_cli.evaluation.paper.filters import FILTERS, READERS, Filter, Ranker
from cragru_cli.evaluation.paper.published import PublishedGain, gains
from cragru_cli.evaluation.paper.rows import METRICS, PaperRow
from cragru_cli.evaluation.paper.worlds import Protocol

RowKey = tuple[Protocol, "Filter | None", Ranker]
CUTOFF = 10

NO_GAIN = "no gain beyond chance under the leaky protocol"
NOT_THEIRS = "not a data set of the paper"
NONE_PUBLISHED = "the paper printed no gain here"


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % interval over users."""

    value: float
    lower: float
    upper: float

    def document(self) -> dict[str, float]:
        """JSON of the figure."""
        return {name: round(getattr(self, name), 6) for name in ("value", "lower", "upper")}


@dataclass(frozen=True)
class Gain:
    """What a filter and a reader gain over another row, at 10.

    Attributes:
        over: ``base``, the order of the candidates; or ``none``, the same reader with the first
            ten rows.
        share: Explained by the leak; None with the reason in ``why``.
    """

    filter: Filter
    ranker: Ranker
    over: str
    metric: str
    leaky: Estimate
    honest: Estimate
    effect: Estimate
    share: Estimate | None
    why: str = ""

    def document(self) -> dict[str, Any]:
        """JSON of the gain."""
        return {
            "filter": self.filter,
            "ranker": self.ranker,
            "over": self.over,
            "metric": f"{self.metric}@{CUTOFF}",
            "leaky_gain": self.leaky.document(),
            "honest_gain": self.honest.document(),
            "leak_effect": self.effect.document(),
            "share_explained": self.share.document() if self.share else None,
            "why": self.why or None,
        }


@dataclass(frozen=True)
class Explained:
    """The leak effect of a row here against a gain that the paper printed.

    Attributes:
        same_backbone: Whether this run's backbone is the one of the published figure.
        effect: Over all users, the forgotten ones at zero.
        ratio: Leak effect / published gain; None with the reason in ``why``.
    """

    published: PublishedGain
    ranker: Ranker
    same_backbone: bool
    effect: Estimate
    ratio: Estimate | None
    why: str = ""

    @property
    def share(self) -> Estimate | None:
        """The ratio, put at 1 where the leak allows more than was published."""
        return _as_share(self.ratio) if self.ratio else None

    def document(self) -> dict[str, Any]:
        """JSON of the comparison."""
        published = self.published
        return {
            "published_gain": round(published.value, 6),
            "published": f"{published.place}: {published.words}",
            "data_set": published.data_set,
            "published_backbone": published.backbone,
            "same_backbone": self.same_backbone,
            "filter": published.filter,
            "ranker": self.ranker,
            "over": published.over,
            "metric": f"{published.metric}@{published.cutoff}",
            "leak_effect": self.effect.document(),
            "ratio": self.ratio.document() if self.ratio else None,
            "share_explained": self.share.document() if self.share else None,
            "why": self.why or None,
        }


class Comparison:
    """The rows of both protocols, user by user, for those who remain."""

    def __init__(self, rows: Sequence[PaperRow], seed: int) -> None:
        self._rows: Mapping[RowKey, PaperRow] = {
            (row.protocol, row.filter, row.ranker): row for row in rows
        }
        self._seed = seed
        honest = self._rows["honest", None, "base"].users
        leaky = self._rows["leaky", None, "base"].users
        self._remain = np.isin(leaky, honest)
        assert np.array_equal(leaky[self._remain], honest), "the protocols differ in their users"

    @property
    def remaining_share(self) -> float:
        """Of all evaluated users of the leaky protocol."""
        return float(self._remain.mean())

    def gains(self) -> Iterator[Gain]:
        """Of every filter and reader over the order of the candidates."""
        for ranker in READERS:
            for name in FILTERS:
                for metric in METRICS:
                    yield self.gain(name, ranker, "base", metric)

    def gain(self, name: Filter, ranker: Ranker, over: str, metric: str) -> Gain:
        """One gain with its share."""
        leaky = self._difference("leaky", name, ranker, over, metric)
        honest = self._difference("honest", name, ranker, over, metric)
        values = np.column_stack((leaky, honest, leaky - honest))
        drawn = draws(len(values), self._seed) @ values / len(values)
        leaky_gain, honest_gain, effect = (
            _estimate(values[:, at].mean(), drawn[:, at]) for at in range(3)
        )
        share = None
        if leaky_gain.lower > 0:
            with_gain = drawn[drawn[:, 0] > 0]  # all but a few, or the interval would reach zero
            ratios = with_gain[:, 2] / with_gain[:, 0]
            ratio = _estimate(effect.value / leaky_gain.value, ratios)
            share = _as_share(ratio)
        why = "" if share else NO_GAIN
        return Gain(name, ranker, over, metric, leaky_gain, honest_gain, effect, share, why)

    def explained(self, data_set: str | None, backbone: str) -> Iterator[Explained]:
        """Against every published gain of this data set, for either reader."""
        published = gains(data_set) if data_set else []
        for one in published:
            for ranker in READERS:
                yield self._explained(one, ranker, backbone)

    def _explained(self, published: PublishedGain, ranker: Ranker, backbone: str) -> Explained:
        name = next(one for one in FILTERS if one == published.filter)
        gain = self.gain(name, ranker, published.over, published.metric)
        effect = _scaled(gain.effect, self.remaining_share)
        same = backbone == published.backbone
        if published.value <= 0:
            return Explained(published, ranker, same, effect, None, NONE_PUBLISHED)
        return Explained(published, ranker, same, effect, _scaled(effect, 1 / published.value))

    def _difference(
        self, protocol: Protocol, name: Filter, ranker: Ranker, over: str, metric: str
    ) -> Float64:
        """float64[u] for those who remain."""
        other: RowKey = (protocol, None, "base") if over == "base" else (protocol, "none", ranker)
        row, reference = self._rows[protocol, name, ranker], self._rows[other]
        difference = row.of(metric, CUTOFF) - reference.of(metric, CUTOFF)
        return difference[self._remain] if protocol == "leaky" else difference


def _estimate(value: float, drawn: Float64) -> Estimate:
    tail = (1 - LEVEL) / 2
    lower, upper = np.quantile(drawn, [tail, 1 - tail])
    return Estimate(float(value), float(lower), float(upper))


def _scaled(one: Estimate, factor: float) -> Estimate:
    """By a positive factor."""
    return Estimate(one.value * factor, one.lower * factor, one.upper * factor)


def _as_share(one: Estimate) -> Estimate:
    """Cut at nothing and everything."""
    return Estimate(*(min(1.0, max(0.0, figure)) for figure in (one.value, one.lower, one.upper)))
