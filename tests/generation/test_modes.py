"""Five ways to rank: each finds the order of a model that has one, and says so of one that has not.

Shapes: c candidates of a request.
"""

from __future__ import annotations

import asyncio
import json
import math
from dataclasses import replace

import numpy as np
import pytest

from cragru_cli.errors import AbilityError, UsageError
from cragru_cli.generation.base import Ranking
from cragru_cli.generation.engines.base import Answer, Question
from cragru_cli.generation.modes import AUTO, MODES, mode_for, shown_by
from cragru_cli.generation.modes.base import ModeOptions
from cragru_cli.generation.modes.first_token import FirstToken, windows
from cragru_cli.generation.modes.likelihood import LikelihoodMode
from cragru_cli.generation.modes.listed import Listed
from cragru_cli.generation.modes.pointwise import Pointwise, log_odds
from cragru_cli.generation.modes.scores import Scores
from cragru_cli.generation.prompt.template import parse
from cragru_cli.generation.soundness import soundness
from tests.generation.scripted import (
    Scripted,
    best_first,
    by_chance,
    by_nothing,
    by_place,
    by_taste,
    ranked,
    request,
)

NAMES = list(MODES)
WHOLE = [name for name in NAMES if name != "list"]
USERS = [f"user-{at}" for at in range(12)]


def spearman(one: Ranking, wanted: list[int]) -> float:
    places = np.argsort(one.order), np.argsort(wanted)
    return float(np.corrcoef(*places)[0, 1])


@pytest.mark.parametrize("count", [2, 20, 50])
@pytest.mark.parametrize("name", WHOLE)
def test_each_mode_finds_the_order_of_a_model_that_has_one(name: str, count: int) -> None:
    engine = Scripted(by_taste)
    (found,) = ranked(mode_for(name, engine), engine, request(count))
    assert found.source == "llm"
    assert found.order.tolist() == best_first(request(count))
    assert (np.diff(found.scores) <= 0).all()


def test_a_list_has_the_best_in_order_and_then_those_of_the_backbone() -> None:
    engine = Scripted(by_taste)
    (found,) = ranked(Listed(ModeOptions(k=7)), engine, request())
    assert found.source == "llm"
    assert found.order[:7].tolist() == best_first(request())[:7]
    assert found.order[7:].tolist() == sorted(found.order[7:].tolist())
    assert np.isnan(found.scores).all()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("count", [0, 1, 130])
def test_any_count_of_candidates_gives_a_permutation(name: str, count: int) -> None:
    engine = Scripted(by_taste)
    films = request(films=None).catalog
    wide = replace(
        request(1),
        candidates=(np.arange(count) % len(films)).astype(np.int32),
        scores=np.zeros(count, dtype=np.float32),
    )
    (found,) = ranked(mode_for(name, engine), engine, wide)
    assert sorted(found.order.tolist()) == list(range(count))
    assert found.scores.shape == (count,)


@pytest.mark.parametrize("name", NAMES)
def test_rankings_of_equal_requests_are_equal_and_prompts_are_the_users_own(name: str) -> None:
    def bodies(*users: str) -> list[str]:
        engine = Scripted(by_taste)
        ranked(mode_for(name, engine), engine, *(request(user=user) for user in users))
        return [json.dumps(question.messages) for question in engine.asked] + [
            json.dumps(prefix) for prefix, _ in engine.read
        ]

    assert sorted(bodies("ann")) == sorted(bodies("ann"))
    assert set(bodies("ann")) <= set(bodies("bob", "ann", "eve"))


# What questions cost


def test_all_questions_of_a_user_begin_with_the_same_evidence() -> None:
    engine = Scripted(by_taste)
    ranked(Pointwise(), engine, request(30))
    texts = [question.messages[-1]["content"] for question in engine.asked]
    assert len(texts) == 30
    assert {question.max_tokens for question in engine.asked} == {1}
    evidence, _, _ = texts[0].rpartition("\n\n")
    assert evidence.count("\n") == 5
    assert {text.rpartition("\n\n")[0] for text in texts} == {evidence}
    assert len({question.messages[0]["content"] for question in engine.asked}) == 1


def test_the_first_question_is_answered_before_the_others_are_asked_at_once() -> None:
    running, most, starts = 0, 0, []
    engine = Scripted(by_taste)

    async def ask(question: Question) -> Answer:
        nonlocal running, most
        running += 1
        starts.append(running)
        most = max(most, running)
        await asyncio.sleep(0.001)
        running -= 1
        return await engine.ask(question)

    found = asyncio.run(Pointwise().rank(request(30), engine, ask))
    assert starts[:2] == [1, 1]
    assert most == 29
    assert found.usage["calls"] == 30
    assert found.usage["completion_tokens"] == 30


def test_when_one_question_fails_none_goes_on() -> None:
    engine = Scripted(by_taste)
    ended = []

    async def ask(question: Question) -> Answer:
        if len(engine.asked) == 3:
            raise TimeoutError("no more")
        answer = await engine.ask(question)
        await asyncio.sleep(0.01 if len(engine.asked) > 1 else 0)
        ended.append(question)
        return answer

    async def run() -> None:
        with pytest.raises(TimeoutError):
            await Pointwise().rank(request(30), engine, ask)
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    assert len(ended) < 30


def test_the_likelihood_of_a_title_alone_is_computed_once() -> None:
    engine = Scripted(by_taste)
    mode = LikelihoodMode()
    requests = [request(20, user) for user in USERS]
    ranked(mode, engine, *requests)
    ranked(mode, engine, request(30, "late"))  # another event loop, ten titles more
    alone = [texts for prefix, texts in engine.read if "Evidence" not in prefix[-1]["content"]]
    assert [len(texts) for texts in alone] == [20, 10]
    given = [texts for prefix, texts in engine.read if "Evidence" in prefix[-1]["content"]]
    assert len(given) == len(USERS) + 1


def test_beta_takes_off_what_makes_a_title_likely_by_itself() -> None:
    engine = Scripted(by_taste)
    famous = best_first(request())[-1]
    engine.fame = {request().catalog.titles[famous]: 50.0}
    by_beta = {
        beta: ranked(LikelihoodMode(ModeOptions(beta=beta)), engine, request())[0]
        for beta in (0.0, 1.0)
    }
    assert by_beta[0.0].order[0] == famous
    assert by_beta[1.0].order.tolist() == best_first(request())
    reads = len(engine.read)
    ranked(LikelihoodMode(ModeOptions(beta=0.0)), engine, request())
    assert len(engine.read) == reads + 1  # what is not taken off is not computed


def test_titles_that_are_equal_are_read_once_and_tie() -> None:
    engine = Scripted(by_taste)
    twice = replace(request(2), candidates=np.array([3, 3], dtype=np.int32))
    (found,) = ranked(LikelihoodMode(), engine, twice)
    assert found.order.tolist() == [0, 1]
    assert found.scores[0] == found.scores[1]
    assert all(len(texts) == 1 for _, texts in engine.read)


# Labels and windows


@pytest.mark.parametrize("most", [5, 20, 21, 100])
def test_windows_keep_to_what_an_engine_tells_and_merge_to_one_order(most: int) -> None:
    engine = Scripted(lambda *one: by_taste(*one) / 3, most_logprobs=most + 3)
    engine.most_logprobs = most
    (found,) = ranked(FirstToken(ModeOptions(permutations=4)), engine, request())
    assert found.source == "llm"
    assert spearman(found, best_first(request())) > 0.9
    for question in engine.asked:
        assert question.top_logprobs == most
        assert question.max_tokens == 1
    assert {len(look.shown) for look in found.looks} <= set(range(1, most + 1))


@pytest.mark.parametrize("size", [4, 7, 20, 50])
@pytest.mark.parametrize("mirrored", [False, True])
def test_windows_hold_every_candidate_once(size: int, mirrored: bool) -> None:
    order = np.random.default_rng(0).permutation(50)
    found = windows(order, size, mirrored=mirrored)
    assert sorted(np.concatenate(found).tolist()) == list(range(50))
    assert max(map(len, found)) <= size
    assert max(map(len, found)) - min(map(len, found)) <= 1 or mirrored


def test_a_mirrored_order_puts_every_candidate_where_its_opposite_stood() -> None:
    plain, mirrored = (windows(np.arange(60), 20, mirrored=one) for one in (False, True))
    place = {item: at for part in plain for at, item in enumerate(part.tolist())}
    for part in mirrored:
        assert all(place[item] == 19 - at for at, item in enumerate(part.tolist()))
        assert len({item // 20 for item in part.tolist()}) == 3  # all windows meet in each


def test_one_order_falls_for_a_bias_to_places_and_several_cancel_it() -> None:
    def biased(title: str, place: int, count: int) -> float:
        return by_taste(title, place, count) + 8 * by_place(title, place, count)

    requests = [request(user=user) for user in USERS]
    nearness, leaning = {}, {}
    for orders in (1, 2, 3):
        engine = Scripted(biased)
        found = ranked(FirstToken(ModeOptions(permutations=orders)), engine, *requests)
        assert len(engine.asked) == orders * len(USERS)
        nearness[orders] = min(spearman(one, best_first(requests[0])) for one in found)
        leaning[orders] = soundness(found).spearman.value
    assert nearness[1] < 0.3
    assert nearness[2] > 0.999
    assert nearness[3] > 0.99
    assert min(leaning.values()) > 0.9  # the raw answers still say what the model does


def test_a_bias_to_places_is_cancelled_over_windows_too() -> None:
    def biased(title: str, place: int, count: int) -> float:
        return by_taste(title, place, count) / 2 + 4 * by_place(title, place, count)

    engine = Scripted(biased, most_logprobs=20)
    one, two = (
        ranked(FirstToken(ModeOptions(permutations=orders)), engine, request())[0]
        for orders in (1, 2)
    )
    assert spearman(one, best_first(request())) < 0.75
    assert spearman(two, best_first(request())) > 0.9


def test_spellings_of_a_token_count_together_and_unsound_ones_not_at_all() -> None:
    engine = Scripted(by_taste)
    told = {" B": -2.0, "B": -2.0, "C": -1.5, "D": float("nan"), "E": float("inf"), "F": -9.0}

    async def ask(question: Question) -> Answer:
        return Answer("B", (told,))

    mode = FirstToken(ModeOptions(permutations=1, k=3))
    found = asyncio.run(mode.rank(request(5), engine, ask))
    (look,) = found.looks
    assert look.shown[:2].tolist() == found.order[:2].tolist()  # B before C
    assert np.isnan(look.scores).tolist() == [False, False, True, True, False]
    assert (found.source, found.reason) == ("llm", "")
    wanted = FirstToken(ModeOptions(permutations=1, k=5))
    found = asyncio.run(wanted.rank(request(5), engine, ask))
    assert (found.source, found.reason) == ("repaired", "2 missing")


@pytest.mark.parametrize("name", ["first-token", "pointwise"])
@pytest.mark.parametrize("answer", [Answer("B"), Answer("<think>", ({"<think>": -0.1},))])
def test_an_endpoint_that_tells_no_log_probabilities_leaves_the_backbones_order(
    name: str, answer: Answer
) -> None:
    async def ask(question: Question) -> Answer:
        return answer

    engine = Scripted(by_taste)
    found = asyncio.run(mode_for(name, engine).rank(request(), engine, ask))
    assert found.source == "base"
    assert found.reason
    assert found.order.tolist() == list(range(50))
    assert found.looks == ()


def test_a_verdict_of_which_one_side_is_told_still_counts() -> None:
    engine = Scripted(by_taste)
    told = iter([{"Yes": -0.01}, {"No": -0.01}, {" yes": -1.0, "YES": -1.0, "No": -0.9}])

    async def ask(question: Question) -> Answer:
        return Answer("", (next(told),))

    found = asyncio.run(Pointwise().rank(request(3), engine, ask))
    (look,) = found.looks
    assert found.source == "llm"
    assert look.scores[0] > look.scores[2] > 0 > look.scores[1]


def test_what_is_not_told_is_taken_for_as_likely_as_it_can_be() -> None:
    """No more than the least that is told, and no more than what all told leave."""
    told = {"Yes": math.log(0.5), "Sure": math.log(0.2)}
    assert log_odds(Answer("", (told,))) == pytest.approx(math.log(0.5 / 0.2))
    told = {"No": math.log(0.6), "Sure": math.log(0.3)}
    assert log_odds(Answer("", (told,))) == pytest.approx(math.log(0.1 / 0.6))
    assert math.isnan(log_odds(Answer("", ({"Sure": -0.1},))))
    assert math.isnan(log_odds(Answer("Yes")))


@pytest.mark.parametrize("name", NAMES)
def test_questions_are_put_in_the_words_of_the_template(name: str) -> None:
    wording = parse("version = 1\nsystem = 'Be brief.'\n[questions]\nlikelihood = 'Next?'", "x")
    engine = Scripted(by_taste)
    shown = asyncio.run(
        shown_by(mode_for(name, engine, ModeOptions(template=wording)), request(4), engine)
    )
    chats = [one.messages for one in shown.questions] + [prefix for prefix, _ in shown.titles]
    assert {chat[0]["content"] for chat in chats} == {"Be brief."}
    assert name != "likelihood" or {chat[1]["content"][-5:] for chat in chats} == {"Next?"}


# What a model without an opinion looks like


@pytest.mark.parametrize("name", ["scores", "list", "first-token"])
def test_a_model_that_answers_by_place_is_told_apart(name: str) -> None:
    engine = Scripted(by_place)
    found = ranked(mode_for(name, engine), engine, *(request(user=user) for user in USERS))
    judged = soundness(found)
    assert judged.spearman.value == pytest.approx(1.0)
    assert judged.says_nothing
    assert "answers in input order" in judged.sentence


@pytest.mark.parametrize("name", WHOLE)
def test_a_model_that_scores_all_the_same_is_told_apart(name: str) -> None:
    engine = Scripted(by_nothing)
    found = ranked(mode_for(name, engine), engine, *(request(user=user) for user in USERS))
    judged = soundness(found)
    assert judged.ties == 1.0
    assert judged.says_nothing
    assert "same score" in judged.sentence


@pytest.mark.parametrize("rule", [by_taste, by_chance])
@pytest.mark.parametrize("name", NAMES)
def test_a_model_that_answers_by_the_candidates_is_not_blamed(name: str, rule: object) -> None:
    engine = Scripted(rule)  # type: ignore[arg-type]
    requests = [request(user=f"user-{at}") for at in range(60)]
    judged = soundness(ranked(mode_for(name, engine), engine, *requests))
    assert not judged.says_nothing
    assert abs(judged.spearman.value) < 0.1
    assert judged.ties == 0.0
    assert "does not answer by place" in judged.sentence


# Which mode


@pytest.mark.parametrize(
    ("abilities", "name"),
    [
        ((), "list"),
        (("schema",), "list"),
        (("logprobs",), "first-token"),
        (("logprobs", "schema"), "first-token"),
        (("likelihood",), "likelihood"),
        (("logprobs", "likelihood", "schema"), "pointwise"),
    ],
)
def test_auto_suits_the_engine(abilities: tuple[str, ...], name: str) -> None:
    engine = Scripted(by_taste)
    engine.abilities = frozenset(abilities)  # type: ignore[arg-type]
    options = ModeOptions(seed=3)
    mode = mode_for(AUTO, engine, options)
    assert mode.name == name
    assert mode.options is options


def test_what_an_engine_cannot_do_is_refused_with_what_it_can() -> None:
    engine = Scripted(by_taste)
    engine.abilities = frozenset({"schema"})
    with pytest.raises(AbilityError, match="log-probabilities") as refused:
        mode_for("pointwise", engine)
    assert "a scripted model" in str(refused.value)
    assert "scores, list" in str(refused.value)
    with pytest.raises(AbilityError, match="likelihoods of given texts"):
        mode_for("likelihood", engine)
    with pytest.raises(UsageError, match="no way to rank") as unknown:
        mode_for("guess", engine)
    assert "first-token" in str(unknown.value)


@pytest.mark.parametrize("name", NAMES)
def test_what_would_be_sent_is_what_is_sent(name: str) -> None:
    engine = Scripted(by_taste)
    mode = mode_for(name, engine)
    shown = asyncio.run(shown_by(mode, request(), engine))
    assert engine.asked == []
    assert engine.read == []
    ranked(mode, engine, request())
    assert shown.questions == engine.asked
    assert [(prefix, tuple(texts)) for prefix, texts in shown.titles] == engine.read


def test_schemas_admit_the_labels_alone() -> None:
    engine = Scripted(by_taste)
    ranked(Listed(ModeOptions(k=80)), engine, request(50))
    ranked(Scores(), engine, request(50))
    listed, scored = (question.schema for question in engine.asked)
    best = listed["properties"]["best"]  # type: ignore[index]
    assert len(set(best["items"]["enum"])) == 50
    assert (best["minItems"], best["maxItems"]) == (50, 50)
    assert list(scored["properties"]) == [str(number) for number in range(1, 51)]  # type: ignore[index]
