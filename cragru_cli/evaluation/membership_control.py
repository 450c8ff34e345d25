"""A control of membership attacks on lists: what they tell, and what they only seem to tell.

Shapes: I items, u users of a part, d components of an item vector.

The attack of DL-MIA (Wang et al. 2022, arXiv 2206.12401), less its debiasing: users fall into three
parts. The first gives item vectors; with the second (shadow) an attack is trained, on the third
(target) it is tried. A user's features are the mean vector of the history less that of the list,
and its squares, since it is the distance that tells; and, which the paper has not, how much of the
list is popular among the first part: without it, a backbone that leans to what is popular hides
who was served the popular list.
Members are those half of a part on which its recommender was trained. In the published set-up the
others are served the popular list, and so the attack may learn to tell a personal list from one
that is not. Served by the same recommender from their own histories, they show what is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.backbones.model import Model, Training, fit
from cragru_cli.data.dataset import Bool, Dataset, Float64, Int32, Int64
from cragru_cli.data.seeds import rng
from cragru_cli.errors import BadDataError
from cragru_cli.evaluation.audits.base import Finding, Measure
from cragru_cli.evaluation.discrimination import Scored, told_apart
from cragru_cli.evaluation.holdout import Holdout
from cragru_cli.retrieval.retrieve import query_for, retrieve
from cragru_cli.retrieval.strategies.base import history_of

NAME = "membership-control"
LENGTH = 100
COMPONENTS = 20
"""Of an item vector: the paper has 100, which a few hundred users are too few to learn from."""
MOST_USERS = 3000
"""Users drawn by the seed; more do not make the control any clearer."""
FEWEST_USERS = 60
_PENALTY = 1.0

Serving = Literal["popular", "same"]


@dataclass(frozen=True)
class Part:
    """Features of the users of a part.

    Attributes:
        features: float64[u, 2 d + 1] for each way in which the others are served.
        members: bool[u].
    """

    features: dict[Serving, Float64]
    members: Bool


def membership_control(holdout: Holdout, training: Training, report: Report = no_report) -> Finding:
    """Run the attack with either way to serve those who are no members.

    Raises:
        BadDataError: There are too few users for three parts.
    """
    seed = holdout.protocol.seed
    outsiders, shadow, target = _parts(holdout.train, seed)
    known = _Known.of(holdout.train, outsiders, seed)
    report("the membership control: two recommenders")
    first = _observe(holdout.train, shadow, training, known)
    second = _observe(holdout.train, target, training, known)
    measures = (
        _measure("auc.popular_list", "popular", first, second, seed),
        _measure("auc.same_pipeline", "same", first, second, seed),
    )
    popular, same = (measure.value for measure in measures)
    notes = (
        f"Attack with lists of {LENGTH}; {len(second.members):,} users of whom half are members.",
        f"Others served the popular list: AUC {popular:.3f}. Others served by the same recommender "
        f"from their own histories: AUC {same:.3f}.",
        "The list tells whether it was made for the user, not whether the user's data are in the "
        "weights. So a user who gets the popular list after forgetting would look perfectly "
        "forgotten, and one whose history is looked up would look like a member: the figure of "
        "such an attack is no evidence of forgetting.",
    )
    return Finding(NAME, measures, notes=notes)


@dataclass(frozen=True)
class _Known:
    """What the attacker has from the users of the first part.

    Attributes:
        vectors: float64[I, d].
        popular: int32[I], items by how many of those users chose them, most first.
    """

    vectors: Float64
    popular: Int32

    @classmethod
    def of(cls, train: Dataset, users: Int64, seed: int) -> _Known:
        chosen = np.isin(train.interactions.users, users)
        counts = np.bincount(train.interactions.items[chosen], minlength=train.n_items)
        popular = np.argsort(-counts, kind="stable").astype(np.int32)
        return cls(item_vectors(train, users, seed), popular)

    def features(self, histories: Sequence[Int32], lists: Sequence[Int32]) -> Float64:
        """float64[u, 2 d + 1]: how far each list is from the history, and how popular."""
        apart = _means(self.vectors, histories) - _means(self.vectors, lists)
        shares = [
            np.isin(served, _without(self.popular, history)[: len(served)]).mean()
            for history, served in zip(histories, lists, strict=True)
        ]
        return np.column_stack((apart, apart**2, shares))


def _without(items: Int32, others: Int32) -> Int32:
    """The items that are none of the others, in their order."""
    return items[~np.isin(items, others)]


def item_vectors(train: Dataset, users: Int64, seed: int) -> Float64:
    """float64[I, d] by a truncated singular value decomposition of the users' interactions."""
    from scipy.sparse import csr_array
    from scipy.sparse.linalg import svds

    matrix = csr_array(train.interactions.matrix(train.n_items)[users])
    count = min(COMPONENTS, min(matrix.shape) - 1)
    start = rng(seed, "item vectors of the attacker").standard_normal(min(matrix.shape))
    _, values, vectors = svds(matrix, k=count, v0=start)
    scaled: Float64 = vectors.T * values
    return scaled


def learn(features: Float64, members: Bool) -> Float64:
    """float64[n + 1] for n features: a logistic regression; the last is its intercept."""
    from scipy.optimize import minimize

    signs = np.where(members, 1.0, -1.0)
    rows = np.column_stack((features, np.ones(len(features))))

    def loss(weights: Float64) -> tuple[float, Float64]:
        margins = signs * (rows @ weights)
        wrong = np.exp(-np.logaddexp(0.0, margins))  # 1 / (1 + e^margin)
        gradient = -rows.T @ (signs * wrong)
        penalised = np.r_[weights[:-1], 0.0]
        value = np.logaddexp(0.0, -margins).sum() + _PENALTY / 2 * penalised @ penalised
        return float(value), gradient + _PENALTY * penalised

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B")
    weights: Float64 = found.x
    return weights


def _parts(train: Dataset, seed: int) -> tuple[Int64, Int64, Int64]:
    """Rows of the users who give item vectors, of shadow and of target, in a drawn order."""
    if train.n_users < FEWEST_USERS:
        raise BadDataError(
            f"the membership control needs {FEWEST_USERS} users, and there are {train.n_users}",
            hint="Evaluate larger data.",
        )
    order = rng(seed, "parts of the membership control").permutation(train.n_users)[:MOST_USERS]
    size = len(order) // 6 * 2  # even, so that half are members
    return np.sort(order[2 * size :]), order[:size], order[size : 2 * size]


def _observe(train: Dataset, users: Int64, training: Training, known: _Known) -> Part:
    """Fit a recommender on the first half of the users and serve all of them."""
    members = np.arange(len(users)) < len(users) // 2
    model = _fitted(train, users[members], training)
    queries = [query_for(history_of(train, int(user))) for user in users]
    histories = [query.history.items for query in queries]
    own = [found.candidates for found in retrieve(model, queries, LENGTH)]
    popular = model.popular()
    fallback = [
        listed if member else _without(popular, history)[:LENGTH]
        for listed, member, history in zip(own, members, histories, strict=True)
    ]
    served: dict[Serving, list[Int32]] = {"popular": fallback, "same": own}
    features = {way: known.features(histories, lists) for way, lists in served.items()}
    return Part(features, members)


def _fitted(train: Dataset, users: Int64, training: Training) -> Model:
    others = np.ones(train.n_users, dtype=np.bool_)
    others[users] = False
    gone = frozenset(train.user_ids[row] for row in np.flatnonzero(others).tolist())
    return fit(train.without(others[train.interactions.users], users=gone), training)


def _means(vectors: Float64, lists: Sequence[Int32]) -> Float64:
    """float64[u, d]: the mean vector of each list; zero of an empty one."""
    rows = [vectors[items].mean(axis=0) if len(items) else 0 * vectors[0] for items in lists]
    return np.stack(rows)


def _measure(name: str, way: Serving, shadow: Part, target: Part, seed: int) -> Measure:
    centre = shadow.features[way].mean(axis=0)
    spread = shadow.features[way].std(axis=0)
    spread[spread == 0] = 1.0
    weights = learn((shadow.features[way] - centre) / spread, shadow.members)
    scores = ((target.features[way] - centre) / spread) @ weights[:-1]
    owners = np.arange(len(scores), dtype=np.int64)
    area, _ = told_apart(Scored(scores, target.members, owners, len(scores)), seed)
    return Measure(name, area.value, "none", "none", interval=area.interval)
