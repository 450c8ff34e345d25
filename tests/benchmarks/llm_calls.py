"""How close calls come to what the endpoint allows: 64 at once against 50 ms of latency.

Ideal: 64 calls every 50 ms, 1,280 a second. Prints JSON with calls a second, their share of the
ideal and processor time a call, for the engine over HTTP and for litellm; beside them, what raw
bytes reach on the same machine at the same time, which tells a slow client from a busy machine.

Run: python -m tests.benchmarks.llm_calls [--calls 4000] [--litellm-calls 400]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from cragru_cli.generation.background import submit
from cragru_cli.generation.cache import Kept
from cragru_cli.generation.calls import Calls, Limits
from cragru_cli.generation.engines.base import Engine, Question
from cragru_cli.generation.engines.http import HTTPEngine
from cragru_cli.generation.engines.litellm import LiteLLMEngine

AT_ONCE, LATENCY = 64, 0.05
CHARACTERS = 4000  # of a prompt: some 1,000 tokens


class _Server(asyncio.Protocol):
    """Answers every request after the latency, without looking at it."""

    answer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport, self._held = transport, b""

    def data_received(self, data: bytes) -> None:
        self._held += data
        head, end, body = self._held.partition(b"\r\n\r\n")
        if not end:
            return
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        if len(body) >= length:
            self._held = body[length:]
            asyncio.get_running_loop().call_later(LATENCY, self._transport.write, self.answer)


def serve() -> None:
    """Serve on the loopback until killed; the port is printed."""
    message = {"role": "assistant", "content": '{"best": ["A", "B", "C"]}'}
    reply = {
        "id": "1",
        "object": "chat.completion",
        "created": 0,
        "model": "test",
        "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        "usage": {"prompt_tokens": 1000, "completion_tokens": 12, "total_tokens": 1012},
    }
    body = json.dumps(reply).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    _Server.answer = f"{head}\r\n\r\n".encode() + body

    async def run() -> None:
        server = await asyncio.get_running_loop().create_server(_Server, "127.0.0.1", 0)
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()

    asyncio.run(run())


@contextmanager
def endpoint() -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.llm_calls", "--serve"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()  # type: ignore[union-attr]


def measured(engine: Engine, count: int, at_once: int = AT_ONCE) -> dict[str, float]:
    """Rate and cost of so many calls, behind a few that open connections and load libraries."""
    calls = Calls(engine, Limits(concurrency=at_once), name="test")
    nothing = Kept({})
    question = Question([{"role": "user", "content": "x" * CHARACTERS}], max_tokens=32)

    async def ask(count: int) -> None:
        await asyncio.gather(*(calls.ask(question, nothing) for _ in range(count)))

    submit(ask(2 * at_once)).result()
    started, worked = time.perf_counter(), time.process_time()
    submit(ask(count)).result()
    took, worked = time.perf_counter() - started, time.process_time() - worked
    submit(engine.close()).result()
    ideal = at_once / LATENCY
    return {
        "calls": count,
        "calls_per_second": round(count / took, 1),
        "share_of_ideal": round(count / took / ideal, 3),
        "processor_ms_per_call": round(1000 * worked / count, 3),
    }


class _Bare(asyncio.Protocol):
    """Sends one request after another, and does nothing else: what the machine allows."""

    left = 0
    done: asyncio.Event

    def __init__(self, request: bytes) -> None:
        self._request = request

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        _Bare.left -= 1
        if _Bare.left > 0:
            self._transport.write(self._request)
        else:
            _Bare.done.set()


def bare(port: int, count: int) -> dict[str, float]:
    """The same without any client at all: raw bytes over so many connections."""
    body = json.dumps({"messages": [{"role": "user", "content": "x" * CHARACTERS}]}).encode()
    request = b"POST /v1 HTTP/1.1\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)

    async def run() -> float:
        _Bare.left, _Bare.done = count, asyncio.Event()
        loop = asyncio.get_running_loop()
        started = time.perf_counter()
        made = [
            await loop.create_connection(lambda: _Bare(request), "127.0.0.1", port)
            for _ in range(AT_ONCE)
        ]
        await _Bare.done.wait()
        took = time.perf_counter() - started
        for transport, _ in made:
            transport.abort()
        return took

    rate = count / asyncio.run(run())
    return {
        "calls": count,
        "calls_per_second": round(rate, 1),
        "share_of_ideal": round(rate * LATENCY / AT_ONCE, 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--calls", type=int, default=4000)
    parser.add_argument("--litellm-calls", type=int, default=400)
    parser.add_argument("--serve", action="store_true")
    chosen = parser.parse_args()
    if chosen.serve:
        serve()
        return
    os.environ.setdefault("OPENAI_API_KEY", "sk-benchmark")
    with endpoint() as url:
        result = {
            "at_once": AT_ONCE,
            "latency_seconds": LATENCY,
            "load": os.getloadavg()[0],
            "bare": bare(int(url.rpartition(":")[2].removesuffix("/v1")), chosen.calls),
            "http": measured(HTTPEngine("test", url), chosen.calls),
            "litellm": measured(LiteLLMEngine("openai/test", url), chosen.litellm_calls),
        }
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()
