"""Engines over HTTP: what they send, what they read, what they find out about an endpoint."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from cragru_cli.errors import AbilityError, LockedError, UsageError
from cragru_cli.generation.background import submit
from cragru_cli.generation.engines import address
from cragru_cli.generation.engines.base import Answer, Engine, Question
from cragru_cli.generation.engines.http import HTTPEngine
from cragru_cli.generation.engines.litellm import LiteLLMEngine
from cragru_cli.generation.failures import judge
from tests.generation.servers import Exchange, Server, chat, ollama, serving

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
KEY = "sk-canary-77c1"
SCHEMA = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
HELLO = ({"role": "system", "content": "Be brief."}, {"role": "user", "content": "Hello?"})
Make = Callable[[Server], Engine]


def over_http(server: Server) -> Engine:
    return HTTPEngine("test", f"{server.url}/v1")


def over_litellm(server: Server) -> Engine:
    return LiteLLMEngine("openai/test", f"{server.url}/v1")


both = pytest.mark.parametrize("make", [over_http, over_litellm])


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)


@pytest.fixture
def server() -> Iterator[Server]:
    async def sound(exchange: Exchange) -> None:
        await exchange.send(chat("yes"))

    with serving(sound) as one:
        yield one


def ask(engine: Engine, question: Question | None = None) -> Answer:
    async def asked() -> Answer:
        try:
            return await engine.ask(question or Question(HELLO, 7))
        finally:
            await engine.close()

    return submit(asked()).result(30)


def failed(engine: Engine, question: Question | None = None) -> str:
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is, it is judged
        ask(engine, question)
    return judge(caught.value).kind


@both
def test_a_question_and_its_answer(server: Server, make: Make) -> None:
    answer = ask(make(server))
    assert answer.text == "yes"
    assert answer.usage == {"prompt_tokens": 100, "completion_tokens": 20, "cached_tokens": 40}
    (exchange,) = server.exchanges
    assert exchange.path == "/v1/chat/completions"
    assert exchange.headers["authorization"] == f"Bearer {KEY}"
    body = exchange.document
    assert body["messages"] == list(HELLO)
    assert (body["model"], body["max_tokens"], body["temperature"]) == ("test", 7, 0)
    assert not {"response_format", "logprobs", "stream", "user"} & set(body)


@both
def test_a_schema_goes_along_and_is_left_out_where_it_is_refused(
    server: Server, make: Make
) -> None:
    engine, question = make(server), Question(HELLO, 7, SCHEMA)
    ask(engine, question)
    sent = server.exchanges[-1].document["response_format"]
    assert sent["json_schema"]["schema"] == SCHEMA

    async def picky(exchange: Exchange) -> None:
        refused = "response_format" in exchange.document
        await exchange.send(
            {"error": {"message": "no"}} if refused else chat("fine"), 400 if refused else 200
        )

    server.respond = picky
    other = make(server)
    assert ask(other, question).text == "fine"
    assert ask(other, question).text == "fine"
    assert len(server.exchanges) == 4  # one, refused, again, and without from the start
    assert failed(engine, question) == "request"  # it has worked before: not the schema's fault


@both
def test_log_probabilities_are_read(server: Server, make: Make) -> None:
    async def told(exchange: Exchange) -> None:
        await exchange.send(chat("A", top={"A": -0.1, " B": -2.5}))

    server.respond = told
    answer = ask(make(server), Question(HELLO, 1, top_logprobs=2))
    assert answer.alternatives == ({"A": -0.1, " B": -2.5},)
    body = server.exchanges[0].document
    assert (body["logprobs"], body["top_logprobs"]) == (True, 2)


@both
@pytest.mark.parametrize("status", [200, 400])
def test_an_endpoint_without_log_probabilities_is_found_out_once(
    server: Server, make: Make, status: int
) -> None:
    async def silent(exchange: Exchange) -> None:
        await exchange.send(chat("A") if status == 200 else {"error": {"message": "no"}}, status)

    server.respond = silent
    engine, question = make(server), Question(HELLO, 1, top_logprobs=5)
    for _ in range(2):
        with pytest.raises(AbilityError, match="log-probabilities") as caught:
            ask(engine, question)
        assert "`list`" in str(caught.value)
    assert len(server.exchanges) == 1
    assert "logprobs" not in engine.abilities


@both
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (b"{}", "answer"),
        (b'{"choices": []}', "answer"),
        (b"[" * 5000, "answer"),
        (b"no JSON", "answer"),
        (b'{"choices": [{"message": {"content": "' + b"x" * 10_000_000 + b'"}}]}', "answer"),
    ],
    ids=["empty", "no choices", "nested", "prose", "10 MB"],
)
def test_answers_that_are_none(server: Server, make: Make, answer: bytes, kind: str) -> None:
    async def wrong(exchange: Exchange) -> None:
        await exchange.send(answer)

    server.respond = wrong
    assert failed(make(server)) in {kind, "server", "unknown"}


@both
def test_an_answer_without_end_or_packed_small_is_not_read(server: Server, make: Make) -> None:
    async def endless(exchange: Exchange) -> None:
        await exchange.send_head(1 << 40)
        while True:
            exchange.writer.write(b" " * 65536)
            await exchange.writer.drain()

    async def packed(exchange: Exchange) -> None:
        await exchange.send(gzip.compress(b" " * (64 << 20)), Content_Encoding="gzip")

    for server.respond in (endless, packed):
        assert failed(make(server)) == "answer"


@both
def test_redirects_are_not_followed(server: Server, make: Make) -> None:
    with serving(server.respond) as other:

        async def away(exchange: Exchange) -> None:
            await exchange.send(b"", 307, Location=f"{other.url}/v1/chat/completions")

        server.respond = away
        assert failed(make(server)) == "redirect"
        assert other.exchanges == []


@both
def test_proxies_are_used_when_asked_for_only(
    server: Server, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving(server.respond) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        monkeypatch.delenv("no_proxy", raising=False)
        assert ask(make(server)).text == "yes"
        assert proxy.exchanges == []


@pytest.mark.parametrize("provider", ["ollama", "ollama_chat"])
def test_ollama(provider: str) -> None:
    with serving(ollama) as server:
        engine = LiteLLMEngine(f"{provider}/test", server.url)
        answer = ask(engine, Question(HELLO, 7, SCHEMA))
        assert json.loads(answer.text) == {"best": ["B", "A"]}
        assert answer.usage["prompt_tokens"] == 26
        assert answer.usage["completion_tokens"] == 11
        asked = [one for one in server.exchanges if one.path in {"/api/chat", "/api/generate"}]
        assert len(asked) == 1
        body = asked[0].document
        assert body["model"] == "test"
        assert body["options"] == {"temperature": 0, "num_predict": 7}
        assert body["format"] == SCHEMA
        with pytest.raises(AbilityError, match="log-probabilities"):
            ask(engine, Question(HELLO, 1, top_logprobs=5))
        assert {one.path for one in server.exchanges} <= {asked[0].path, "/api/show"}


def test_ollama_follows_no_redirect_either() -> None:
    async def away(exchange: Exchange) -> None:
        await exchange.send(b"", 307, Location=f"{other.url}{exchange.path}")

    with serving(ollama) as other, serving(away) as server:
        assert failed(LiteLLMEngine("ollama_chat/test", server.url)) == "redirect"
        assert other.exchanges == []


@pytest.mark.parametrize(
    "wrong",
    [
        "http://example.org/v1",
        "http://10.0.0.1:11434",
        "ftp://localhost",
        "localhost:80",
        "http://",
        "http://[::1",
        "http://localhost:x",
    ],
)
def test_addresses_that_prompts_do_not_go_to(wrong: str) -> None:
    with pytest.raises(UsageError):
        HTTPEngine("test", wrong)
    with pytest.raises(UsageError):
        LiteLLMEngine("openai/test", wrong)


@pytest.mark.parametrize(
    ("good", "host"),
    [
        ("https://example.org/v1/", "example.org"),
        ("http://localhost:8080/v1", "localhost:8080"),
        ("http://[::1]:80", "::1:80"),
        ("http://127.1.2.3", "127.1.2.3"),
        ("https://user:secret@example.org:444/v1", "example.org:444"),
    ],
)
def test_addresses_that_they_go_to(good: str, host: str) -> None:
    assert address.checked(good) == good.rstrip("/")
    assert address.host_of(good) == host
    assert HTTPEngine("m", good).place == f"{host}, model m"


def test_an_address_of_the_environment_is_checked_when_the_question_leaves(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://stranger.invalid/v1")
    monkeypatch.setenv("OPENAI_API_BASE", "http://stranger.invalid/v1")
    assert failed(LiteLLMEngine("openai/test")) == "redirect"


@both
def test_what_is_forgotten_while_a_connection_opens_does_not_leave(
    server: Server, make: Make
) -> None:
    engine = make(server)

    def forgotten() -> None:
        raise LockedError("a request was carried out", where="", hint="")

    engine.may_send = forgotten
    with pytest.raises(Exception):  # noqa: B017, PT011 - libraries wrap what they meet
        ask(engine)
    assert not [one for one in server.exchanges if one.body]


@pytest.mark.parametrize("said", ["context_length_exceeded", "content_filter"])
@both
def test_a_first_prompt_that_is_refused_for_itself_shows_no_lack_of_an_ability(
    server: Server, make: Make, said: str
) -> None:
    async def refuses(exchange: Exchange) -> None:
        await exchange.send({"error": {"message": said, "code": said}}, 400)

    server.respond = refuses
    engine = make(server)
    assert failed(engine, Question(HELLO, 7, top_logprobs=5)) in {"too long", "filtered"}
    assert "logprobs" in engine.abilities


def test_a_server_of_ones_own_needs_no_key(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    assert ask(over_http(server)).text == "yes"
    assert "authorization" not in server.exchanges[0].headers


def test_a_key_that_is_not_there_is_named_as_that(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OPENAI_API_KEY")
    for model in ("openai/test", "anthropic/claude-3-haiku-20240307", "gemini/gemini-pro"):
        for name in [one for one in os.environ if one.endswith("API_KEY")]:
            monkeypatch.delenv(name)
        assert failed(LiteLLMEngine(model)) == "no key"
    assert failed(LiteLLMEngine("nonsense")) == "provider"


def test_prices_are_litellms(monkeypatch: pytest.MonkeyPatch) -> None:
    usage = {"prompt_tokens": 1_000_000, "completion_tokens": 1_000_000, "cached_tokens": 0}
    price = LiteLLMEngine("openai/gpt-4o-mini").price(usage)
    assert price == pytest.approx(0.75, rel=0.5)
    cached = LiteLLMEngine("openai/gpt-4o-mini").price({**usage, "cached_tokens": 1_000_000})
    assert price is not None
    assert cached is not None
    assert cached < price
    assert LiteLLMEngine("openai/nobody-knows-it").price(usage) is None
    assert LiteLLMEngine("openai/gpt-4o-mini").count_tokens(HELLO) in range(8, 30)


def test_many_at_once_share_an_engine(server: Server) -> None:
    async def slow(exchange: Exchange) -> None:
        await asyncio.sleep(0.05)
        await exchange.send(chat(exchange.document["messages"][0]["content"]))

    server.respond = slow
    engine = over_http(server)

    async def all_of_them() -> list[Any]:
        questions = [Question([{"role": "user", "content": str(at)}], 5) for at in range(64)]
        try:
            return await asyncio.gather(*(engine.ask(one) for one in questions))
        finally:
            await engine.close()

    answers = submit(all_of_them()).result(30)
    assert [one.text for one in answers] == [str(at) for at in range(64)]
    assert server.most > 32
