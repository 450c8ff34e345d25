"""An endpoint that speaks OpenAI's chat protocol at an address that the user names.

Most model servers speak it, and it is one request and one answer: to ask them takes a tenth of the
time that the large client library needs for a call, loads it not at all, and leaves nothing about
where a key goes to anybody else. Redirects are not followed, answers are bounded while they are
read, and proxies are used only where that was asked for.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cragru_cli.generation.engines import address
from cragru_cli.generation.engines.base import Answer, Question
from cragru_cli.generation.engines.chat import LARGEST_ANSWER, ChatEngine, answer_of, body_of
from cragru_cli.generation.failures import (
    MalformedError,
    OversizedError,
    StatusError,
    UnreachableError,
    asked_wait,
)

if TYPE_CHECKING:
    import aiohttp

KEY = "OPENAI_API_KEY"
_CONNECT_SECONDS = 10.0
_CHUNK = 1 << 16
_HINT = 4096  # bytes of a failure's body that are looked at


class HTTPEngine(ChatEngine):
    """Asks at ``ADDRESS/chat/completions``, with the key of the environment if there is one.

    Args:
        api_base: The address, with ``/v1`` where the server wants it.
        trust_proxies: Take proxies from the environment.
    """

    def __init__(self, model: str, api_base: str, *, trust_proxies: bool = False) -> None:
        base = address.checked(api_base)
        super().__init__(model, f"{address.host_of(base)}, model {model}")
        self._url = f"{base}/chat/completions"
        self._trust_proxies = trust_proxies
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, question: Question, schema: Mapping[str, Any] | None) -> Answer:
        import aiohttp

        from cragru_cli.generation.engines.bodies import GuardedBody

        body = GuardedBody(body_of(question, schema, self.model), self.may_send)
        try:
            async with self._open().post(
                self._url, data=body, headers=_headers(), allow_redirects=False
            ) as response:
                if response.status != 200:
                    raise await _refused(response)
                content = await _read(response, LARGEST_ANSWER)
        except aiohttp.ClientError as problem:
            self.may_send()  # if that was why, this is the end
            raise UnreachableError from problem
        try:
            return answer_of(json.loads(content))
        except (ValueError, RecursionError) as problem:
            raise MalformedError from problem

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _open(self) -> aiohttp.ClientSession:
        """The session of the running loop."""
        import aiohttp

        loop = asyncio.get_running_loop()
        if self._session is None or self._loop is not loop:
            self._loop = loop
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0),  # calls are bounded elsewhere
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=_CONNECT_SECONDS),
                trust_env=self._trust_proxies,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
            )
        return self._session


def _headers() -> dict[str, str]:
    headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
    key = os.environ.get(KEY, "").strip()
    return headers | ({"Authorization": f"Bearer {key}"} if key else {})


async def _refused(response: aiohttp.ClientResponse) -> StatusError:
    body = await response.content.read(_HINT)
    asked = asked_wait(response.headers)
    return StatusError(response.status, asked, body.decode("utf-8", "replace"))


async def _read(response: aiohttp.ClientResponse, limit: int) -> bytes:
    """The body, as long as it has an honest size."""
    if response.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise OversizedError
    if (response.content_length or 0) > limit:
        raise OversizedError
    found = bytearray()
    async for part in response.content.iter_chunked(_CHUNK):
        found += part
        if len(found) > limit:
            raise OversizedError
    return bytes(found)
