"""The connections that litellm is given: imported with it, not before."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextvars import ContextVar
from typing import Any

import httpx

from cragru_cli.generation.engines import address
from cragru_cli.generation.engines.base import anything_may_leave
from cragru_cli.generation.engines.chat import LARGEST_ANSWER
from cragru_cli.generation.failures import OversizedError, StatusError

MAY_SEND: ContextVar[Callable[[], None]] = ContextVar("may_send", default=anything_may_leave)
"""Of the engine whose question is under way; litellm hands nothing through."""
_CONNECT_SECONDS = 10.0
_KEPT_OPEN = 64  # connections


class Client(httpx.AsyncClient):
    """Sends no question where it could be read, follows nobody, reads no answer without end.

    Args:
        trusts_proxies: Take proxies from the environment.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport | None, trusts_proxies: bool) -> None:
        self.trusts_proxies = trusts_proxies
        super().__init__(
            transport=transport,
            follow_redirects=False,
            trust_env=trusts_proxies,
            timeout=httpx.Timeout(None, connect=_CONNECT_SECONDS),
            limits=httpx.Limits(max_connections=None, max_keepalive_connections=_KEPT_OPEN),
        )

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        if request.url.scheme != "https" and not address.is_here(request.url.host):
            raise StatusError(307)
        MAY_SEND.get()()  # to set up litellm's client may take seconds
        request.headers["accept-encoding"] = "identity"
        is_streamed = options.pop("stream", False)
        response = await super().send(request, stream=True, **options)
        if response.headers.get("content-encoding", "identity").lower() != "identity":
            await response.aclose()
            raise OversizedError
        response.stream = _Bounded(response.stream)
        if not is_streamed:
            try:
                await response.aread()
            finally:
                await response.aclose()
        return response


class _Bounded(httpx.AsyncByteStream):
    """Reads as much as an honest answer has."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        read = 0
        async for part in self._stream:
            read += len(part)
            if read > LARGEST_ANSWER:
                raise OversizedError
            yield part

    async def aclose(self) -> None:
        await self._stream.aclose()
