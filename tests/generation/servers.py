"""Endpoints on the loopback that misbehave as told, or speak Ollama's protocol."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

Respond = Callable[["Exchange"], Awaitable[None]]


class Exchange:
    """One request, and the connection to answer on."""

    def __init__(self, path: str, headers: dict[str, str], body: bytes) -> None:
        self.path, self.headers, self.body = path, headers, body
        self.writer: asyncio.StreamWriter
        self.at = time.monotonic()

    @property
    def document(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.body or b"{}")
        return found

    async def send(self, document: Any, status: int = 200, **headers: str) -> None:
        """A whole answer."""
        content = document if isinstance(document, bytes) else json.dumps(document).encode()
        await self.send_head(len(content), status, **headers)
        self.writer.write(content)
        await self.writer.drain()

    async def send_head(self, length: int, status: int = 200, **headers: str) -> None:
        told = {"Content-Type": "application/json", "Content-Length": str(length), **headers}
        lines = [f"HTTP/1.1 {status} Told"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in told.items()]
        self.writer.write("\r\n".join([*lines, "", ""]).encode())
        await self.writer.drain()

    def reset(self) -> None:
        """Break the connection off."""
        self.writer.transport.abort()


class Server:
    """Answers requests by ``respond``; what came in can be read.

    Attributes:
        most: The most requests that were under way at once.
    """

    def __init__(self) -> None:
        self.exchanges: list[Exchange] = []
        self.respond: Respond
        self.port = 0
        self.inside = self.most = 0
        self.loop = asyncio.new_event_loop()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> asyncio.Server:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=1 << 22)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                first, *lines = head.decode().split("\r\n")
                told = (line.partition(": ") for line in lines if line)
                headers = {name.lower(): value for name, _, value in told}
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                exchange = Exchange(first.split()[1], headers, body)
                exchange.writer = writer
                self.exchanges.append(exchange)
                self.inside += 1
                self.most = max(self.most, self.inside)
                try:
                    await self.respond(exchange)
                finally:
                    self.inside -= 1
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()


@contextmanager
def serving(respond: Respond) -> Iterator[Server]:
    """A server in a thread of its own."""
    server = Server()
    server.respond = respond
    loop = server.loop
    listening = loop.run_until_complete(server.start())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(listening.close)

        async def end() -> None:
            tasks = asyncio.all_tasks() - {asyncio.current_task()}
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(end(), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()


def chat(text: str, *, usage: bool = True, top: dict[str, float] | None = None) -> dict[str, Any]:
    """A sound answer of OpenAI's protocol."""
    choice: dict[str, Any] = {
        "index": 0,
        "finish_reason": "stop",
        "message": {"role": "assistant", "content": text},
    }
    if top is not None:
        told = [{"token": token, "logprob": one, "bytes": None} for token, one in top.items()]
        choice["logprobs"] = {"content": [{**told[0], "top_logprobs": told}]}
    document = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 0,
        "model": "test",
        "choices": [choice],
    }
    if usage:
        details = {"cached_tokens": 40}
        counts = {"prompt_tokens": 100, "completion_tokens": 20, "total_tokens": 120}
        document["usage"] = {**counts, "prompt_tokens_details": details}
    return document


async def ollama(exchange: Exchange) -> None:
    """``/api/chat``, ``/api/generate``, ``/api/show``, ``/api/tags``, as Ollama documents them."""
    asked = exchange.document
    counts = {
        "total_duration": 5_191_566_416,
        "load_duration": 2_154_458,
        "prompt_eval_count": 26,
        "prompt_eval_duration": 383_809_000,
        "eval_count": 11,
        "eval_duration": 4_799_921_000,
    }
    told = {"model": asked.get("model", ""), "created_at": "2023-08-04T19:22:45.499127Z"}
    done = {"done": True, "done_reason": "stop", **counts}
    text = '{"best": ["B", "A"]}'
    if exchange.path == "/api/chat":
        await exchange.send({**told, "message": {"role": "assistant", "content": text}, **done})
    elif exchange.path == "/api/generate":
        await exchange.send({**told, "response": text, "context": [1, 2, 3], **done})
    elif exchange.path == "/api/show":
        details = {"format": "gguf", "family": "llama", "parameter_size": "135M"}
        shown = {"modelfile": "", "parameters": "", "template": "{{ .Prompt }}"}
        await exchange.send({**shown, "details": details, "capabilities": ["completion"]})
    elif exchange.path == "/api/tags":
        await exchange.send({"models": [{"name": "test:latest", "model": "test:latest"}]})
    else:
        await exchange.send({"error": "not found"}, 404)
