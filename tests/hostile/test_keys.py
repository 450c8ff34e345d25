"""The person's key: it goes to the address that the person chose, and it is shown nowhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile import test_corpus
from tests.hostile.case import CASES, Case
from tests.hostile.listener import Answer, Listener, listening, reply
from tests.hostile.scene import KEY, Rules, Scene

MODEL = "recommend -C {project} --user anna-lang --llm openai/test --llm-mode scores"
SLOW = 60  # seconds; the client library alone takes some to load


@pytest.fixture
def stranger() -> Iterator[Listener]:
    """Where a hostile project would like the key to go."""
    with listening() as one:
        yield one


@pytest.fixture
def other() -> Iterator[Listener]:
    """Where the address that the person gives sends callers on to."""
    with listening() as one:
        yield one


@pytest.fixture
def chosen(other: Listener) -> Iterator[Listener]:
    """The address that the person gives; most of its answers repeat the key."""
    with listening() as one:
        away = {"Location": f"{other.url}/chat/completions", "X-Key": "@KEY@"}
        one.answers = {**REPEATING, "away": Answer(307, "", away)}
        yield one


TOLD = '{"error": {"message": "no @KEY@", "type": "@KEY@", "code": "@KEY@"}}'
REPEATING = {
    "bad": Answer(400, TOLD, {"X-Key": "@KEY@"}),
    "unknown": Answer(401, TOLD),
    "missing": Answer(404, TOLD, {"X-Key": "@KEY@"}),
    "odd": Answer(200, TOLD),
    "a-text": Answer(200, '"@KEY@"'),
    "talkative": Answer(200, reply("@KEY@")),
}


def plant(scene: Scene, stranger: Listener) -> None:
    """Files that libraries read from the working directory, the project and their parents."""
    settings = "".join(
        f"{name}={stranger.url}\n"
        for name in (
            "OPENAI_BASE_URL", "OPENAI_API_BASE", "LITELLM_PROXY_API_BASE", "CRAGRU_API_BASE",
            "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY",
        )
    )  # fmt: skip
    settings += "OPENAI_API_KEY=sk-of-a-stranger\nLITELLM_MODE=DEV\nCRAGRU_LLM=openai/stranger\n"
    for place in (scene.project, scene.state, scene.work):
        (place / ".env").write_text(settings)
        (place / ".netrc").write_text("machine 127.0.0.1 login a password b\n")
        (place / "config.toml").write_text(f"[llm]\napi_base = '{stranger.url}'\n")
        (place / "litellm_config.yaml").write_text(f"api_base: {stranger.url}\n")
        (place / "openai.json").write_text(f'{{"base_url": "{stranger.url}"}}')


@pytest.mark.parametrize("debug", ["1", pytest.param("", marks=pytest.mark.slow)])
def test_the_key_goes_where_the_person_says_and_is_shown_nowhere(
    scene: Scene, stranger: Listener, other: Listener, chosen: Listener, debug: str
) -> None:
    plant(scene, stranger)
    models = ["good", *chosen.answers]
    lines = [f"{MODEL.replace('test', one)} --api-base {chosen.url}" for one in models]
    rules = Rules(
        seconds=SLOW,
        memory=1 << 30,
        ports=(stranger.port, other.port, chosen.port),
        environment={"CRAGRU_DEBUG": debug} if debug else {},
        starts=("uname",),  # the client library asks for the processor
    )
    visit = scene.visit([*lines, MODEL], rules)
    assert stranger.calls == []
    assert {*chosen.calls} == {f"Bearer {KEY}"}
    assert not [one for one in other.calls if KEY in one]
    assert visit.codes[0] == 0
    assert {*visit.codes[1:-2]} == {30}
    # Without an address the key goes to its provider, which is out of reach here.
    assert visit.broken == ["calls: socket.getaddrinfo api.openai.com 443"]
    assert visit.codes[-1] == 30


SAMPLE = [one for one in CASES if not one.is_slow and "gigabyte" not in one.name][::20]


@pytest.mark.parametrize("case", SAMPLE, ids=test_corpus.named)
def test_a_traceback_for_debugging_shows_neither_key_nor_canary(scene: Scene, case: Case) -> None:
    case.arrange(scene)
    rules = Rules(case.rules.seconds, environment={"CRAGRU_DEBUG": "1"})
    visit = scene.visit(case.lines[:3], rules)
    assert not [one for one in visit.broken if "the key" in one or "shows the canary" in one]
