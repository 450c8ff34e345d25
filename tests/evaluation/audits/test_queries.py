"""Attacks by questions, on models behind HTTP whose every answer is known."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from cragru_cli.backbones.model import training_of
from cragru_cli.data.dataset import Dataset
from cragru_cli.errors import LLMError
from cragru_cli.evaluation.audits import questions
from cragru_cli.evaluation.audits.base import Finding, Measure, Observation, Observations
from cragru_cli.evaluation.audits.membership import as_popular
from cragru_cli.evaluation.audits.queries import AS_RETRAINED, GROUPS_DIFFER, NOT_WORKING, Queries
from cragru_cli.evaluation.forget_sets import ForgetKind, make
from cragru_cli.evaluation.holdout import Holdout, Protocol
from cragru_cli.evaluation.methods.base import Method
from cragru_cli.evaluation.methods.layers import Cragru, EvidenceAndMask, EvidenceOnly
from cragru_cli.evaluation.methods.none import NothingForgotten
from cragru_cli.evaluation.methods.retrain import Retrained
from cragru_cli.evaluation.scene import Scene
from cragru_cli.evaluation.system import Pipeline, System
from cragru_cli.generation.base import Generator, Setup
from cragru_cli.generation.litellm import LiteLLM
from cragru_cli.generation.none import NoGenerator

if TYPE_CHECKING:
    from tests.generation.conftest import Endpoint

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
USERS = 10
ASKED = ("memorisation", "inquiry", "poisoning")
Script = Callable[[str, str], str | int]


@pytest.fixture(scope="module")
def scene(demo_data: Dataset) -> Scene:
    return scene_of(demo_data, "users:5%")


def scene_of(data: Dataset, kind: str, aside: int = 20) -> Scene:
    holdout = Holdout(data, Protocol(seed=1, aside=aside, candidates=20, budget=40))
    return Scene(holdout, make(holdout.train, ForgetKind.parse(kind), 1))


@pytest.fixture(scope="module")
def fitted(scene: Scene) -> Callable[[type[Method]], Method]:
    """Methods that have forgotten; each once."""
    made: dict[type[Method], Method] = {}

    def get(kind: type[Method]) -> Method:
        if kind not in made:
            made[kind] = kind()
            made[kind].fit(scene.train, training_of("ease", {}, 0))
            made[kind].forget(scene.forget_set.removal)
        return made[kind]

    return get


@pytest.fixture
def look(scene: Scene, fitted: Callable[[type[Method]], Method], endpoint: Endpoint) -> Any:
    """``look(audit, Cragru)``: what the audit keeps of a method, asked over HTTP."""

    def call(audit: Queries, kind: type[Method], generator: Generator | None = None) -> Observation:
        method = fitted(kind)
        asked = generator or LiteLLM(
            "openai/test", Setup(seed=1, mode="scores", api_base=endpoint.url)
        )
        pipeline = Pipeline(budget=40, generator=asked)
        views = (method.model, method.candidates_from, method.masks)
        return audit.observe(System(scene.holdout, *views, "pipeline", pipeline), scene)

    return call


@pytest.fixture(scope="module")
def _remembered() -> tuple[Queries, dict[type[Method], Observation]]:
    return Queries(USERS), {}


@pytest.fixture
def remembered(
    look: Any, endpoint: Endpoint, _remembered: tuple[Queries, dict[type[Method], Observation]]
) -> Callable[[type[Method]], Observation]:
    """What the audit keeps of a method with a model that knows its context; asked once."""

    audit, kept = _remembered

    def call(kind: type[Method]) -> Observation:
        if kind not in kept:
            by(remembers, endpoint)
            kept[kind] = look(audit, kind)
        return kept[kind]

    return call


@pytest.fixture
def judged(look: Any, scene: Scene) -> Callable[..., Finding]:
    """``judged(Cragru)``: the finding on a method, beside the control and a new training."""

    def call(kind: type[Method], generator: Generator | None = None) -> Finding:
        audit = Queries(USERS)
        seen = {one: look(audit, one, generator) for one in {kind, NothingForgotten, Retrained}}
        return audit.judge(Observations(seen[kind], seen[NothingForgotten], seen[Retrained]), scene)

    return call


def measure(finding: Finding, name: str) -> Measure:
    return next(one for one in finding.measures if one.name == name)


def by(script: Script, endpoint: Endpoint) -> None:
    """Answer rankings with all equal, and questions by the script, from context and question."""

    def answer(prompt: str) -> str | int:
        if "Candidates:" in prompt:
            return json.dumps({str(label): 50 for label in range(1, 51)})
        messages = json.loads(endpoint.bodies[-1])["messages"]
        return script("".join(one["content"] for one in messages[:-1]), prompt)

    endpoint.answer = answer


def quoted(text: str) -> list[str]:
    return [json.loads(found) for found in re.findall(r'"(?:[^"\\\n]|\\.)*"', text)]


def drawn(text: str) -> np.random.Generator:
    return np.random.default_rng(int(hashlib.sha256(text.encode()).hexdigest()[:12], 16))


def order_of(text: str) -> str:
    return json.dumps((1 + drawn(text).permutation(questions.OFFERED)).tolist())


def remembers(context: str, question: str) -> str:
    """Knows the evidence in its context and nothing else."""
    held = quoted(context.partition("Evidence:")[2].partition("Candidates:")[0])
    if "Have you seen" in question:
        return "Yes." if set(quoted(question)) & {*held} else "No."
    if "Name up to" in question:
        return json.dumps(held[: questions.NAMED]) if held else "I know of none."
    return order_of(repr(held) if held else question)


def guesses(context: str, question: str) -> str:
    """Chance, whatever it was told."""
    if "Have you seen" in question:
        return ("yes", "no")[int(drawn(context + question).integers(2))]
    return order_of(context + question)


@pytest.fixture
def found(remembered: Any, scene: Scene) -> Callable[[type[Method]], Finding]:
    """The finding on a method, with a model that knows its context."""

    def call(kind: type[Method]) -> Finding:
        seen = (remembered(one) for one in (kind, NothingForgotten, Retrained))
        return Queries(USERS).judge(Observations(*seen), scene)

    return call


@pytest.fixture
def film(scene: Scene) -> dict[str, int]:
    return {title: at for at, title in enumerate(scene.train.catalog.titles)}


@pytest.mark.parametrize("kind", [Cragru, EvidenceAndMask])
def test_a_model_that_knows_its_context_forgets_with_it(found: Any, kind: type[Method]) -> None:
    finding = found(kind)
    for attack in (*ASKED, "rrmia"):
        kept, gone = measure(finding, f"{attack}.kept.auc"), measure(finding, f"{attack}.auc")
        assert kept.value == pytest.approx(1.0, abs=0.1)
        assert gone.before == pytest.approx(1.0, abs=0.1)
        assert (gone.verdict, gone.difference) == ("passed", 0.0)
        if attack != "poisoning":  # where nothing is held, the scripted model draws its lists
            assert gone.value == 0.5
    pretraining = measure(finding, "pretraining.named")
    assert pretraining.value == 0.0
    assert "no sign" in pretraining.note


def test_nothing_forgotten_is_a_leak(found: Any) -> None:
    finding = found(NothingForgotten)
    for attack in (*ASKED, "rrmia"):
        assert measure(finding, f"{attack}.auc").verdict == "leak"


def test_candidates_of_the_forgotten_show_in_lists_alone(found: Any) -> None:
    """The published method clears the evidence, and still serves lists made from everything."""
    finding = found(EvidenceOnly)
    verdicts = {attack: measure(finding, f"{attack}.auc").verdict for attack in (*ASKED, "rrmia")}
    assert verdicts == {**dict.fromkeys(ASKED, "passed"), "rrmia": "leak"}


def test_an_attack_that_does_not_work_judges_nobody(judged: Any, endpoint: Endpoint) -> None:
    by(guesses, endpoint)
    finding = judged(NothingForgotten)
    for attack in ASKED:
        found = measure(finding, f"{attack}.auc")
        assert (found.verdict, found.note) == ("unknown", NOT_WORKING)
        assert measure(finding, f"{attack}.kept.auc").note


def test_whoever_is_denied_is_given_away(remembered: Any, scene: Scene) -> None:
    """Less than 0.5 tells the forgotten from those who never were as surely as more."""
    audit, after, before = Queries(USERS), remembered(Cragru), remembered(NothingForgotten)
    denied = {**after, "forgotten.inquiry": np.full(USERS, -0.5)}

    def inquiry(reference: Observation) -> Measure:
        return measure(audit.judge(Observations(denied, before, reference), scene), "inquiry.auc")

    assert inquiry(after).value == 0.0
    assert inquiry(after).verdict == "over-forgotten"
    assert (inquiry(denied).verdict, inquiry(denied).note) == ("passed", AS_RETRAINED)
    nearly = {**denied, "forgotten.inquiry": np.r_[0.0, np.full(USERS - 1, -0.5)]}
    assert (inquiry(nearly).verdict, inquiry(nearly).note) == ("unknown", GROUPS_DIFFER)


@pytest.mark.parametrize(("status", "most"), [(500, 30), (400, 90)])
def test_a_broken_endpoint_gives_no_verdict_and_is_left_alone(
    judged: Any, endpoint: Endpoint, status: int, most: int
) -> None:
    endpoint.answer = lambda prompt: status
    finding = judged(NothingForgotten)
    for attack in ASKED:
        found = measure(finding, f"{attack}.auc")
        assert (found.document()["value"], found.verdict) == (None, "unknown")
        assert "calls failed" in found.note
    assert measure(finding, "rrmia.auc").verdict == "leak"  # lists of the backbone are left
    assert any("failed" in note for note in finding.notes)
    assert len(set(endpoint.bodies)) < most


def test_single_failures_are_counted_and_left_out(
    look: Any, remembered: Any, scene: Scene, endpoint: Endpoint
) -> None:
    reference = remembered(Retrained)
    inquiries: list[str] = []

    def stumbles(context: str, question: str) -> str | int:
        if "Have you seen" in question:
            inquiries.append(question)
        return 400 if question in inquiries[5:30:15] else remembers(context, question)

    by(stumbles, endpoint)
    audit = Queries(USERS)
    seen = look(audit, NothingForgotten)
    lost = [np.isnan(seen[f"{group}.inquiry"]).sum() for group in ("forgotten", "kept", "never")]
    assert sum(lost) == 2
    assert seen["inquiry.counts"].tolist()[1] == 2
    finding = audit.judge(Observations(seen, seen, reference), scene)
    assert measure(finding, "inquiry.auc").verdict == "leak"
    assert any(note.startswith("inquiry: ") and "2 failed" in note for note in finding.notes)


@pytest.mark.parametrize(
    "nonsense",
    ["", '"' * 10_000_000, "[" * 10_000_000, "9" * 1_000_000, '"\\u' * 100_000, "\x00\ud7ff yes"],
    ids=["empty", "quotes", "brackets", "digits", "escapes", "control"],
)
def test_nonsense_of_any_size_is_no_signal(nonsense: str) -> None:
    assert len(questions.named(nonsense)) <= questions.NAMED
    assert questions.yes_or_no(nonsense) in (None, True)
    assert questions.numbers(nonsense, questions.OFFERED) == set()


def test_huge_answers_are_cut_before_they_are_kept(look: Any, endpoint: Endpoint) -> None:
    by(lambda context, question: "no " * 100_000, endpoint)
    audit = Queries(1)
    seen = look(audit, Retrained)
    assert seen["kept.inquiry"].tolist() == [0.0]
    assert max(map(len, audit._answers.values())) == questions.LONGEST


def test_no_context_of_a_forgotten_user_states_what_is_forgotten(
    look: Any, scene: Scene, endpoint: Endpoint
) -> None:
    by(remembers, endpoint)
    audit = Queries(USERS)
    look(audit, Cragru)
    groups = audit._groups(scene)
    asked = [json.loads(body)["messages"] for body in endpoint.bodies]
    contexts = [one[0]["content"] for one in asked if one[0]["role"] == "system"]
    with_evidence = {one for one in contexts if "Evidence:" in one}
    assert len(with_evidence) == USERS  # the kept, and nobody else
    titles = scene.train.catalog.titles
    for user in groups["forgotten"] + groups["never"]:
        own = {titles[item] for item in questions.history_of(scene, user).tolist()}
        shown = {title for one in set(contexts) - with_evidence for title in quoted(one)}
        assert not own & shown
        questions_of_it = [one for one in asked if own & {*quoted(one[-1]["content"])}]
        assert questions_of_it  # the attacker knows it, and says so


def test_no_id_is_sent_and_calls_are_as_many_as_stated(
    look: Any, scene: Scene, endpoint: Endpoint
) -> None:
    by(remembers, endpoint)
    audit = Queries(USERS)
    look(audit, NothingForgotten)
    sent = len(endpoint.bodies)
    assert sent <= 18 * USERS
    asked = [json.loads(body)["messages"] for body in endpoint.bodies]
    assert len({one[0]["content"] for one in asked if "Evidence:" in one[0]["content"]}) == (
        2 * USERS
    )
    for body in endpoint.bodies:
        assert not re.search(rb"\b[uf]\d{3}\b", body)
    look(audit, NothingForgotten)
    lists = 2 * USERS
    assert len(endpoint.bodies) - sent == lists  # equal questions are not asked again


def test_groups_are_apart_equal_and_told_to_the_host(scene: Scene) -> None:
    audit = Queries(USERS)
    groups = audit._groups(scene)
    assert [len(users) for users in groups.values()] == [USERS] * 3
    assert set(groups["forgotten"]) <= set(scene.forget_set.users)
    assert set(groups["never"]) <= set(scene.holdout.aside)
    assert set(groups["kept"]) <= set(scene.remaining.user_ids)
    assert audit.users_sent(scene) == tuple(sorted(sum(groups.values(), ())))
    assert len(set(audit.users_sent(scene))) == 3 * USERS
    assert Queries(500)._groups(scene).keys() == groups.keys()
    assert len(Queries(500).users_sent(scene)) == 3 * 20  # as many as were set aside


def test_decoys_and_what_is_offered_are_never_the_users(scene: Scene) -> None:
    titled = questions.has_title(scene.train.catalog)
    for user in Queries(USERS).users_sent(scene)[:10]:
        subject = questions.subject_of(scene, user, titled)
        assert not np.isin(subject.decoys, scene.known_of(user)).any()
        assert not np.isin(subject.offered, scene.known_of(user)).any()
        assert len(subject.known) == len(subject.decoys)
        stated = subject.known[: questions.SHOWN]
        assert len(np.setdiff1d(stated, subject.poisoned)) == questions.REPLACED


def test_decoys_are_the_nearest_by_popularity_each_once() -> None:
    counts = np.array([9, 2, 8, 8, 3, 1])
    items, pool = np.array([0, 1, 2], dtype=np.int32), np.array([5, 3, 4], dtype=np.int32)
    assert as_popular(items, pool, counts).tolist() == [3, 5, 4]
    assert as_popular(items, pool[:2], counts).tolist() == [3, 5]


def test_without_a_model_the_lists_are_left(judged: Any) -> None:
    finding = judged(NothingForgotten, NoGenerator())
    assert measure(finding, "rrmia.auc").verdict == "leak"
    for name in ("memorisation.auc", "inquiry.auc", "poisoning.auc"):
        assert measure(finding, name).verdict == "unknown"
        assert "answers no questions" in measure(finding, name).note
    assert finding.document()["measures"]


def test_without_a_new_training_there_is_no_verdict(remembered: Any, scene: Scene) -> None:
    seen = remembered(NothingForgotten)
    finding = Queries(USERS).judge(Observations(seen, seen, None), scene)
    assert {one.verdict for one in finding.measures} == {"unknown", "none"}


def test_where_it_has_no_meaning(scene: Scene, demo_data: Dataset) -> None:
    assert Queries().unable(scene) == ""
    assert "whole" in Queries().unable(scene_of(demo_data, "interactions:5%"))
    assert "set aside" in Queries().unable(scene_of(demo_data, "users:5%", aside=0))
    untitled = replace(demo_data.catalog, titles=demo_data.catalog.ids)
    assert "titles" in Queries().unable(scene_of(replace(demo_data, catalog=untitled), "users:5%"))


def test_a_history_that_the_model_completes_by_itself_is_told(
    look: Any, scene: Scene, endpoint: Endpoint, film: dict[str, int]
) -> None:
    """As of a public data set that was in the model's own training."""
    forgotten = [questions.history_of(scene, user) for user in scene.forget_set.users]
    titles = scene.train.catalog.titles

    def recites(context: str, question: str) -> str:
        if "other titles" not in question:
            return remembers(context, question)
        stated = [film[title] for title in quoted(question)]
        history = next(one for one in forgotten if np.isin(stated, one).all())
        return json.dumps([titles[item] for item in np.setdiff1d(history, stated)])

    by(recites, endpoint)
    audit = Queries(USERS)
    seen = Observations(look(audit, Cragru), None, None)
    found = measure(audit.judge(seen, scene), "pretraining.named")
    assert found.value is not None
    assert found.value > 0.5
    assert "its own training" in found.note


@pytest.mark.parametrize(
    ("answer", "keys"),
    [
        ('["The Matrix (1999)", "matrix, the", "Amélie"]', ["matrix", "amélie"]),
        ("1. The Red Kite\n2) A Room\n- Up!\n\n", ["red kite", "room", "up"]),
        ('Sure! ```json\n["Say \\"no\\""]\n```', ["say no"]),
        ("[]", []),
    ],
)
def test_titles_are_read_however_they_are_spelled(answer: str, keys: list[str]) -> None:
    assert questions.named(answer) == keys


@pytest.mark.parametrize(
    ("answer", "said"),
    [("Yes.", True), ("**no**, I have not", False), ("I cannot know", None), ("", None)],
)
def test_yes_and_no(answer: str, said: bool | None) -> None:
    assert questions.yes_or_no(answer) is said


def test_a_refusal_says_so_and_is_not_repeated(endpoint: Endpoint) -> None:
    endpoint.answer = lambda prompt: 401
    generator = LiteLLM("openai/test", Setup(api_base=endpoint.url))
    for _ in range(2):
        with pytest.raises(LLMError, match="refused"):
            generator.ask([{"role": "user", "content": "Are you there?"}], max_tokens=8)
        generator.close()
    assert len(endpoint.bodies) == 1
