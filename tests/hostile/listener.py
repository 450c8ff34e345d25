"""An HTTP server on this machine's loopback that notes who calls and what key they bring."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple


def reply(content: str) -> str:
    """A sound answer of a language model."""
    message = {"role": "assistant", "content": content}
    return json.dumps(
        {
            "id": "1",
            "object": "chat.completion",
            "created": 1,
            "model": "test",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
            "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
        }
    )


class Answer(NamedTuple):
    """What comes back; ``@KEY@`` in it stands for the key that was brought."""

    status: int = 200
    body: str = reply('{"1": 50, "2": 40}')
    headers: Mapping[str, str] = {}


class Listener:
    """Answers a call by the model that it asks for.

    Attributes:
        answers: Of single models; the others get a good one.
        calls: The Authorization header of each call.
    """

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.calls: list[str] = []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def _respond(self) -> None:
                listener.respond(self)

            do_GET = do_POST = do_CONNECT = do_PUT = _respond

            def log_message(self, format: str, *arguments: Any) -> None:
                """The test reads what came in elsewhere."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)

    @property
    def port(self) -> int:
        return self.server.server_port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def respond(self, handler: BaseHTTPRequestHandler) -> None:
        raw = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        brought = handler.headers.get("Authorization") or ""
        self.calls.append(brought)
        answer = self.answers.get(json.loads(raw or b"{}").get("model", ""), Answer())
        body = answer.body.replace("@KEY@", brought).encode()
        handler.send_response(answer.status)
        for name, value in {"Content-Type": "application/json", **answer.headers}.items():
            handler.send_header(name, value.replace("@KEY@", brought))
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)


@contextmanager
def listening() -> Iterator[Listener]:
    """One for the block."""
    listener = Listener()
    thread = threading.Thread(target=listener.server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield listener
    finally:
        listener.server.shutdown()
        listener.server.server_close()
        thread.join()
