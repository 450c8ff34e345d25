"""The demo data set: an invented film shop, generated, with the structure of a real one.

Shapes: U users, I films, G genres, K hidden factors, N ratings.

People belong to crowds that love the same genres; within a genre, hidden factors set tastes apart.
Films differ in quality and popularity, and what is popular changes over the two years of the log.
Users arrive over time and rate a few films in an evening. Recommenders thus have something to
learn, and a recommender that learned nothing can be told apart from one that did.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from cragru_cli.data.assemble import InteractionTable, ItemRow, ItemTable, assemble
from cragru_cli.data.dataset import Dataset, Float64, Int64, Profiles
from cragru_cli.data.demo_titles import COUNTRIES, OCCUPATIONS, TITLES
from cragru_cli.errors import UsageError

USERS = 600
RATINGS = 40_000
FEWEST_RATINGS = 15

_GENRES = tuple(TITLES)
_FACTORS = 4
_OPENING = 1_704_067_200  # 1 January 2024, midnight UTC
_DAYS = 731  # two years, the first a leap year
_FIRST_YEAR, _LAST_YEAR = 1950, 2024
_PULL = 3.4  # how far taste, rather than chance, decides what people watch

# The second and third genre of a film, by its first; none that would contradict the title.
_COMPANIONS = {
    "Drama": ("Romance", "Crime", "Family", "Comedy"),
    "Comedy": ("Romance", "Family", "Crime", "Adventure"),
    "Thriller": ("Crime", "Drama", "Horror", "Science Fiction"),
    "Romance": ("Drama", "Comedy"),
    "Science Fiction": ("Adventure", "Thriller", "Drama", "Romance"),
    "Crime": ("Thriller", "Drama"),
    "Adventure": ("Family", "Fantasy", "Romance", "Comedy"),
    "Fantasy": ("Adventure", "Family", "Romance", "Drama"),
    "Horror": ("Thriller", "Fantasy", "Drama"),
    "Family": ("Comedy", "Adventure", "Fantasy"),
    "Animation": ("Family", "Fantasy", "Comedy", "Adventure"),
    "Documentary": ("Drama", "Adventure"),
}
_GENRE_WEIGHTS = (1.0, 0.5, 0.35)  # how much the first, second and third genre count


@dataclass(frozen=True)
class _Crowd:
    """People of similar taste: their share of all users, their usual age and loved genres."""

    share: float
    age: int
    loves: tuple[str, ...]
    shuns: tuple[str, ...] = ()


_CROWDS = (
    _Crowd(0.15, 47, ("Drama", "Romance"), ("Horror", "Animation")),
    _Crowd(0.14, 29, ("Science Fiction", "Fantasy", "Adventure"), ("Romance",)),
    _Crowd(0.14, 42, ("Crime", "Thriller", "Drama"), ("Family", "Fantasy")),
    _Crowd(0.13, 36, ("Family", "Animation", "Comedy"), ("Horror", "Crime")),
    _Crowd(0.12, 33, ("Comedy", "Romance", "Family"), ("Horror", "Documentary")),
    _Crowd(0.12, 25, ("Horror", "Thriller", "Science Fiction"), ("Family", "Romance")),
    _Crowd(0.10, 54, ("Documentary", "Drama", "Crime"), ("Fantasy", "Horror")),
    _Crowd(0.10, 23, ("Animation", "Fantasy", "Comedy"), ("Documentary", "Crime")),
)

_GENDERS = ("female", "male", "nonbinary")
_STUDENTS_UNTIL, _RETIRED_FROM = 23, 67


@dataclass(frozen=True)
class _Films:
    """The films in shelf order, and what the log depends on.

    Attributes:
        genres: float64[I, G], weight of each genre in each film.
        factors: float64[I, K], hidden properties.
        quality: float64[I], how good a film is whoever watches it.
        years: int64[I], years of release.
        opens: float64[I], day of the log from which a film can be rated.
        demand: float64[I], share of all ratings that a film would get if it were always there.
        trend: float64[I], change of its appeal (in log odds) over the whole log.
    """

    rows: tuple[ItemRow, ...]
    genres: Float64
    factors: Float64
    quality: Float64
    years: Int64
    opens: Float64
    demand: Float64
    trend: Float64


@dataclass(frozen=True)
class _Audience:
    """The users, and what the log depends on.

    Attributes:
        ages: int64[U], years.
        genres: float64[U, G], liking of each genre.
        factors: float64[U, K], liking of each hidden property.
        activity: int64[U], number of ratings; adds up to ``RATINGS``.
        arrival: float64[U], first day in the shop.
    """

    ages: Int64
    genres: Float64
    factors: Float64
    activity: Int64
    arrival: Float64


@dataclass(frozen=True)
class _Log:
    """Who rated what and when, int64[N] each; seconds since 1970."""

    users: Int64
    films: Int64
    times: Int64


def demo_dataset(seed: int = 0) -> Dataset:
    """An invented film shop: 600 users, 500 films, 40,000 ratings from 1 to 5 over two years.

    Args:
        seed: Not negative; the same seed always gives the same data set.
    """
    if seed < 0:
        raise UsageError(
            f"The seed of the demo data set must not be negative, but is {seed}.",
            hint="Use 0 or any positive whole number.",
        )
    films = _films(seed)
    audience = _audience(seed)
    liking = _liking(films, audience)
    log = _log(seed, films, audience, liking)
    user_ids = [f"u{number:03d}" for number in range(1, USERS + 1)]
    interactions = InteractionTable(
        users=[user_ids[user] for user in log.users.tolist()],
        items=[films.rows[film].item for film in log.films.tolist()],
        ratings=_ratings(seed, films, log, liking),
        timestamps=log.times.astype(np.float64),
    )
    catalogue = ItemTable(films.rows, fields=("year",))
    return assemble(interactions, catalogue, _profiles(seed, user_ids, audience)).dataset


def _films(seed: int) -> _Films:
    rng = np.random.default_rng([seed, 1])
    titled = [(title, genre) for genre, titles in TITLES.items() for title in titles]
    shelf = [titled[at] for at in rng.permutation(len(titled)).tolist()]
    categories = [_categories(rng, genre) for _, genre in shelf]
    years = _years(rng, len(shelf))
    quality = rng.normal(0.0, 0.45, len(shelf))
    rows = tuple(
        ItemRow(f"f{number:03d}", title, names, (str(year),))
        for number, ((title, _), names, year) in enumerate(
            zip(shelf, categories, years.tolist(), strict=True), start=1
        )
    )
    return _Films(
        rows=rows,
        genres=_genre_weights(categories),
        factors=rng.normal(0.0, 1.0, (len(shelf), _FACTORS)),
        quality=quality,
        years=years,
        opens=np.where(years == _LAST_YEAR, rng.uniform(0.0, 366.0, len(shelf)), 0.0),
        demand=_demand(rng, quality, years),
        trend=rng.normal(0.0, 0.9, len(shelf)),
    )


def _years(rng: np.random.Generator, films: int) -> Int64:
    """Years of release; three quarters of the catalogue are younger than thirty years."""
    span = _LAST_YEAR - _FIRST_YEAR + 1
    return _LAST_YEAR - np.floor(span * rng.beta(0.9, 2.6, films)).astype(np.int64)


def _categories(rng: np.random.Generator, first: str) -> tuple[str, ...]:
    """One to three genres, the one that fits the title first."""
    further = int(rng.choice(3, p=(0.35, 0.45, 0.20)))
    companions = _COMPANIONS[first]
    return (first, *(companions[at] for at in rng.permutation(len(companions))[:further]))


def _genre_weights(categories: list[tuple[str, ...]]) -> Float64:
    weights = np.zeros((len(categories), len(_GENRES)))
    for film, names in enumerate(categories):
        for name, weight in zip(names, _GENRE_WEIGHTS, strict=False):
            weights[film, _GENRES.index(name)] = weight
    return weights


def _demand(rng: np.random.Generator, quality: Float64, years: Int64) -> Float64:
    """Zipf's law over films ranked by quality, youth and luck, with a floor under the last."""
    fame = 1.2 * quality + 0.02 * (years - _FIRST_YEAR) + rng.normal(0.0, 0.8, len(years))
    rank = np.argsort(np.argsort(-fame))
    weight = (rank + 20.0) ** -0.9
    return np.asarray(0.85 * weight / weight.sum() + 0.15 / len(years))


def _audience(seed: int) -> _Audience:
    rng = np.random.default_rng([seed, 2])
    crowd = rng.choice(len(_CROWDS), size=USERS, p=[crowd.share for crowd in _CROWDS])
    usual_age = np.array([crowd.age for crowd in _CROWDS])
    centres = rng.normal(0.0, 0.7, (len(_CROWDS), _FACTORS))
    return _Audience(
        ages=np.clip(rng.normal(usual_age[crowd], 9.0), 16, 84).astype(np.int64),
        genres=_crowd_tastes()[crowd] + rng.normal(0.0, 0.4, (USERS, len(_GENRES))),
        factors=centres[crowd] + rng.normal(0.0, 0.7, (USERS, _FACTORS)),
        activity=_activity(rng),
        # Ever more people hear of the shop; the last to come still have three months in it.
        arrival=640.0 * rng.beta(1.3, 1.0, USERS),
    )


def _crowd_tastes() -> Float64:
    """float64[crowds, G]: 1 or a little less for the loved genres, below 0 for those shunned."""
    tastes = np.zeros((len(_CROWDS), len(_GENRES)))
    for row, crowd in zip(tastes, _CROWDS, strict=True):
        for place, genre in enumerate(crowd.loves):
            row[_GENRES.index(genre)] = 1.0 - 0.15 * place
        row[[_GENRES.index(genre) for genre in crowd.shuns]] = -0.8
    return tastes


def _activity(rng: np.random.Generator) -> Int64:
    """int64[U]: the fewest allowed for everyone, and a log-normal share of the rest."""
    spread = np.exp(np.clip(rng.normal(size=USERS), -2.2, 2.2))
    return FEWEST_RATINGS + _portions(RATINGS - USERS * FEWEST_RATINGS, spread)


def _portions(total: int, weights: Float64) -> Int64:
    """Whole numbers in proportion to ``weights`` that add up to ``total``."""
    ends = np.rint(total * np.cumsum(weights) / weights.sum()).astype(np.int64)
    return np.asarray(np.diff(ends, prepend=0))


def _liking(films: _Films, audience: _Audience) -> Float64:
    """float64[U, I]: how much a film suits a user, in standard deviations over all pairs."""
    genre = audience.genres @ films.genres.T
    hidden = audience.factors @ films.factors.T
    # People like best what was new when they were about twenty.
    youth = _LAST_YEAR - audience.ages + 20
    era = -np.abs(films.years[None, :] - youth[:, None]) / 20.0
    liking = _standard(genre) + _standard(hidden) + 0.25 * _standard(era)
    return _standard(liking)


def _standard(values: Float64) -> Float64:
    return np.asarray((values - values.mean()) / values.std())


def _log(seed: int, films: _Films, audience: _Audience, liking: Float64) -> _Log:
    """What each user watches, evening by evening: the unseen films that draw most."""
    rng = np.random.default_rng([seed, 3])
    pull = _PULL * liking
    pull += _offsets(pull, audience.activity, films.demand)
    users = np.repeat(np.arange(USERS), audience.activity)
    visits = [
        _evenings(rng, int(ratings), int(first))
        for ratings, first in zip(audience.activity, audience.arrival, strict=True)
    ]
    chosen = [_choices(rng, films, row, *visit) for row, visit in zip(pull, visits, strict=True)]
    times = [_clock(rng, *visit) for visit in visits]
    return _Log(users, np.concatenate(chosen), np.concatenate(times))


def _offsets(pull: Float64, activity: Int64, demand: Float64) -> Float64:
    """float64[I]: what to add to the pull of each film for it to meet its demand."""
    odds = np.exp(pull)
    boost = np.ones(len(demand))
    time = np.ones((USERS, 1))
    for _ in range(25):
        # Nobody watches a film twice: a race of exponential clocks that each ring at most once.
        chances = 1.0 - np.exp(-odds * boost * time)
        time *= activity[:, None] / chances.sum(axis=1, keepdims=True)
        boost *= demand * RATINGS / chances.sum(axis=0)
    return np.log(boost)


def _evenings(rng: np.random.Generator, ratings: int, first: int) -> tuple[Int64, Int64]:
    """The days on which a user comes, ascending, and the number of ratings on each."""
    evenings = -(-ratings // 7)
    # Many try the shop for some months only; the most active need more days than that.
    stay = min(_DAYS - first, max(3 * evenings, int(rng.exponential(240.0))))
    days = first + np.sort(rng.choice(stay, size=evenings, replace=False))
    shares = np.full(evenings, 1.0 / evenings)
    return days, 1 + rng.multinomial(ratings - evenings, shares)


def _choices(
    rng: np.random.Generator, films: _Films, pull: Float64, days: Int64, sizes: Int64
) -> Int64:
    """The films of one user in order of viewing, each at most once."""
    whims = rng.gumbel(size=(len(days), len(pull)))
    drift = films.trend * (days[:, None] / _DAYS - 0.5)
    draw = pull + drift + whims
    draw[films.opens > days[:, None]] = -np.inf
    chosen = []
    for evening, size in zip(draw, sizes.tolist(), strict=True):
        best = np.argpartition(-evening, size)[:size]
        best = best[np.argsort(-evening[best])]
        draw[:, best] = -np.inf
        chosen.append(best)
    return np.concatenate(chosen)


def _clock(rng: np.random.Generator, days: Int64, sizes: Int64) -> Int64:
    """Seconds of one user's ratings: a few minutes from 17 to 23 o'clock, one by one."""
    starts = days * 86_400 + rng.integers(17 * 3600, 22 * 3600, len(days))
    gaps = rng.integers(8, 150, int(sizes.sum()))
    elapsed = np.cumsum(gaps)
    before = np.repeat(elapsed[np.cumsum(sizes) - sizes], sizes)
    return np.asarray(_OPENING + np.repeat(starts, sizes) + elapsed - before)


def _ratings(seed: int, films: _Films, log: _Log, liking: Float64) -> Float64:
    """float64[N]: 1 to 5, from liking, quality, the mildness of the user and chance."""
    rng = np.random.default_rng([seed, 4])
    mildness = rng.normal(0.0, 0.3, USERS)[log.users]
    suits = 0.75 * liking[log.users, log.films]
    opinion = suits + films.quality[log.films] + mildness + rng.normal(0.0, 0.65, len(log.users))
    return np.asarray(np.clip(np.rint(3.62 + opinion - opinion.mean()), 1.0, 5.0))


def _profiles(seed: int, user_ids: list[str], audience: _Audience) -> Profiles:
    rng = np.random.default_rng([seed, 5])
    genders = rng.choice(_GENDERS, size=USERS, p=(0.49, 0.49, 0.02))
    countries = rng.choice(COUNTRIES, size=USERS)
    trades = rng.choice(OCCUPATIONS, size=USERS)
    work = np.where(audience.ages < _STUDENTS_UNTIL, "student", trades)
    work = np.where(audience.ages >= _RETIRED_FROM, "retired", work)
    columns = (audience.ages.astype(str), genders, work, countries)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return Profiles(
        ("age", "gender", "occupation", "country"), dict(zip(user_ids, rows, strict=True))
    )
