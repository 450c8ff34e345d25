"""The demo data set: its size, its promises about the seed, and that it is worth learning from."""

from __future__ import annotations

import re

import numpy as np
import pytest
from numpy.typing import NDArray

from cragru_cli.data.dataset import Bool, Dataset, Float64
from cragru_cli.data.demo import demo_dataset
from cragru_cli.errors import UsageError

DAY = 86_400
SEEDS = (0, 1, 2)


@pytest.fixture(scope="module", params=SEEDS)
def shop(request: pytest.FixtureRequest) -> Dataset:
    return demo_dataset(request.param)


def differences(shop: Dataset) -> tuple[Float64, Bool]:
    """Seconds between neighbours in the log, and whether both are of the same user."""
    log = shop.interactions
    return np.diff(log.timestamps), np.diff(log.users) == 0


def test_sizes_are_exact(shop: Dataset) -> None:
    assert shop.user_ids == tuple(f"u{number:03d}" for number in range(1, 601))
    assert shop.catalog.ids == tuple(f"f{number:03d}" for number in range(1, 501))
    assert shop.catalog.listed.all()
    assert len(shop.interactions) == 40_000
    assert shop.interactions.timed


def test_the_same_seed_gives_the_same_data() -> None:
    once, again = demo_dataset(5), demo_dataset(5)
    assert once.user_ids == again.user_ids
    assert once.profiles == again.profiles
    for name in ("ids", "titles", "categories", "fields"):
        assert getattr(once.catalog, name) == getattr(again.catalog, name)
    for name in ("pointers", "items", "ratings", "timestamps"):
        first, second = getattr(once.interactions, name), getattr(again.interactions, name)
        assert first.dtype == second.dtype
        assert first.tobytes() == second.tobytes()


def test_another_seed_gives_another_shop() -> None:
    one, other = demo_dataset(0), demo_dataset(1)
    assert one.catalog.titles != other.catalog.titles
    assert not np.array_equal(one.interactions.items, other.interactions.items)
    assert one.profiles != other.profiles


def test_zero_is_the_seed_unless_told() -> None:
    assert demo_dataset().catalog.titles == demo_dataset(0).catalog.titles


def test_a_negative_seed_is_refused_with_a_hint() -> None:
    with pytest.raises(UsageError, match="must not be negative") as refusal:
        demo_dataset(-1)
    assert refusal.value.hint


def test_titles_are_distinct_and_clean(shop: Dataset) -> None:
    titles = shop.catalog.titles
    assert len({title.casefold() for title in titles}) == 500
    for title in titles:
        assert re.fullmatch(r"[A-ZÉ][\w'.,:é -]*\w", title), title
        assert "  " not in title
        assert len(title) <= 40


def test_no_opening_words_wear_out(shop: Dataset) -> None:
    openings = [" ".join(title.split()[:2]) for title in shop.catalog.titles]
    assert max(openings.count(opening) for opening in openings) <= 12


def test_films_have_one_to_three_of_twelve_genres(shop: Dataset) -> None:
    categories = shop.catalog.categories
    assert {len(genres) for genres in categories} == {1, 2, 3}
    assert all(len(set(genres)) == len(genres) for genres in categories)
    used = [genre for genres in categories for genre in genres]
    assert len(set(used)) == 12
    assert min(used.count(genre) for genre in set(used)) >= 20


def test_years_lean_towards_the_present(shop: Dataset) -> None:
    assert list(shop.catalog.fields) == ["year"]
    years = np.array([int(year) for year in shop.catalog.fields["year"]])
    assert years.min() >= 1950
    assert years.max() == 2024
    assert np.median(years) > 2000


def test_new_films_open_in_the_course_of_the_log(shop: Dataset) -> None:
    new = np.array([year == "2024" for year in shop.catalog.fields["year"]])
    first = np.full(shop.n_items, np.inf)
    log = shop.interactions
    np.minimum.at(first, log.items, log.timestamps)
    assert first[new].mean() > first[~new].mean() + 30 * DAY


def test_every_film_and_every_user_is_alive(shop: Dataset) -> None:
    assert shop.interactions.counts(shop.n_items).min() >= 8
    assert np.diff(shop.interactions.pointers).min() >= 15


def test_popularity_and_activity_have_long_tails(shop: Dataset) -> None:
    films = np.sort(shop.interactions.counts(shop.n_items))[::-1]
    users = np.sort(np.diff(shop.interactions.pointers))[::-1]
    assert films[:100].sum() > 0.4 * films.sum()
    assert users[:120].sum() > 0.4 * users.sum()
    assert users[0] > 4 * np.median(users)


def test_ratings_look_like_ratings(shop: Dataset) -> None:
    ratings = shop.interactions.ratings
    values, counts = np.unique(ratings, return_counts=True)
    assert values.tolist() == [1.0, 2.0, 3.0, 4.0, 5.0]
    assert values[np.argmax(counts)] == 4.0
    assert ratings.mean() == pytest.approx(3.6, abs=0.1)


def test_good_films_differ_from_bad_ones(shop: Dataset) -> None:
    log = shop.interactions
    means = np.bincount(log.items, weights=log.ratings) / log.counts(shop.n_items)
    assert means.std() > 0.3


def test_times_are_whole_seconds_over_two_years(shop: Dataset) -> None:
    times = shop.interactions.timestamps
    assert np.array_equal(times, np.rint(times))
    assert 650 * DAY < times.max() - times.min() < 732 * DAY


def test_users_rate_one_film_at_a_time_in_bursts(shop: Dataset) -> None:
    gaps, same_user = differences(shop)
    gaps = gaps[same_user]
    assert gaps.min() > 0
    within_an_evening = gaps < DAY / 2
    assert 0.7 < within_an_evening.mean() < 0.95
    assert gaps[within_an_evening].max() < 600


def test_users_arrive_over_time(shop: Dataset) -> None:
    log = shop.interactions
    arrivals = (log.timestamps[log.pointers[:-1]] - log.timestamps.min()) / DAY
    months = np.histogram(arrivals, bins=20, range=(0, 640))[0]
    assert (months > 0).all()


def test_what_is_popular_changes(shop: Dataset) -> None:
    log = shop.interactions
    early = log.timestamps < np.median(log.timestamps)
    before = np.bincount(log.items[early], minlength=shop.n_items)
    after = np.bincount(log.items[~early], minlength=shop.n_items)
    # Were the halves alike, this sum would be about 500.
    assert ((before - after) ** 2 / (before + after)).sum() > 800


def test_every_user_has_a_plausible_profile(shop: Dataset) -> None:
    assert shop.profiles.fields == ("age", "gender", "occupation", "country")
    assert tuple(shop.profiles.rows) == shop.user_ids
    for age, gender, occupation, country in shop.profiles.rows.values():
        assert 16 <= int(age) <= 84
        assert gender in {"female", "male", "nonbinary"}
        assert country[0].isupper()
        assert (occupation == "student") == (int(age) < 23)
        assert (occupation == "retired") == (int(age) >= 67)


def split(shop: Dataset) -> tuple[Float64, Bool]:
    """A random 8:1:1 split of each user: training matrix and test mask, [U, I] each."""
    rng = np.random.default_rng(0)
    train = np.zeros((shop.n_users, shop.n_items))
    test = np.zeros((shop.n_users, shop.n_items), dtype=np.bool_)
    for user in range(shop.n_users):
        films = rng.permutation(shop.interactions.items[shop.interactions.of(user)])
        tenth = len(films) // 10
        test[user, films[:tenth]] = True
        train[user, films[2 * tenth :]] = 1.0
    return train, test


def ease(train: Float64, strength: float = 100.0) -> Float64:
    inverse = np.linalg.inv(train.T @ train + strength * np.eye(train.shape[1]))
    weights = -inverse / np.diag(inverse)
    np.fill_diagonal(weights, 0.0)
    return np.asarray(train @ weights)


def ndcg(scores: NDArray[np.float64], train: Float64, test: Bool) -> float:
    """Mean NDCG@10 over a ranking of all films that the user has not rated in training."""
    ranked = np.argsort(-np.where(train > 0, -np.inf, scores), axis=1)[:, :10]
    discount = 1.0 / np.log2(np.arange(2, 12))
    gain = np.take_along_axis(test, ranked, axis=1) @ discount
    ideal = np.cumsum(discount)[np.minimum(test.sum(axis=1), 10) - 1]
    return float((gain / ideal).mean())


def test_there_is_something_to_learn(shop: Dataset) -> None:
    train, test = split(shop)
    learned = ndcg(ease(train), train, test)
    popular = ndcg(np.broadcast_to(train.sum(axis=0), train.shape), train, test)
    guessed = ndcg(np.random.default_rng(1).random(train.shape), train, test)
    assert 0.25 < learned < 0.45
    assert learned > 1.5 * popular
    assert popular > 2.0 * guessed


def test_people_like_best_the_genres_they_watch_most(shop: Dataset) -> None:
    log, user = shop.interactions, shop.interactions.users
    genres = sorted({names[0] for names in shop.catalog.categories})
    first = np.array([genres.index(names[0]) for names in shop.catalog.categories])[log.items]
    watched = np.zeros((shop.n_users, len(genres)))
    np.add.at(watched, (user, first), 1.0)
    lift = watched / (watched.sum(axis=1, keepdims=True) * watched.mean(axis=0))
    often = (lift > np.median(lift, axis=1, keepdims=True))[user, first]
    assert log.ratings[often].mean() > log.ratings[~often].mean() + 0.1
