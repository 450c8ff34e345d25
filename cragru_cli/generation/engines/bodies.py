"""What is sent, checked at the last moment: imported with the HTTP library, not before."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import BytesPayload
from aiohttp.abc import AbstractStreamWriter


class GuardedBody(BytesPayload):
    """A JSON body that leaves only if it still may when the connection stands.

    Names are looked up and connections are opened after a call was let go, which may take seconds;
    what is forgotten meanwhile must not follow.

    Args:
        may_send: Raises when nothing may leave any more.
    """

    def __init__(self, document: Mapping[str, Any], may_send: Callable[[], None]) -> None:
        super().__init__(json.dumps(document).encode(), content_type="application/json")
        self._may_send = may_send

    async def write(self, writer: AbstractStreamWriter) -> None:
        self._may_send()
        await super().write(writer)

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        self._may_send()
        await super().write_with_length(writer, content_length)
