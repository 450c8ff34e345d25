"""Ranking by any model that litellm reaches.

litellm is imported late and made quiet first: by default its import reads a ``.env`` file from the
working directory (a stranger's project could redirect a key with it) and fetches a price list.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from cragru_cli.errors import LLMError
from cragru_cli.generation.base import Generator, Ranking, RankRequest, Setup
from cragru_cli.generation.none import base_order
from cragru_cli.generation.parse import ranking_from
from cragru_cli.generation.prompt import build

_BEFORE_IMPORT = {
    "LITELLM_MODE": "PRODUCTION",
    "LITELLM_LOCAL_MODEL_COST_MAP": "True",
    "LITELLM_LOG": "ERROR",
}
_TOKENS_PER_CANDIDATE = 12
_FAILURES_IN_A_ROW = 3
_FATAL = (
    "AuthenticationError",
    "PermissionDeniedError",
    "NotFoundError",
)
_FATAL_STATUS = {401, 403, 404}


class CallFailedError(LLMError):
    """One call came to nothing; another may not."""


class LiteLLM(Generator):
    """One call a user; a call that fails gives the backbone's order, marked, with the reason.

    After three failures in a row no further calls are made.
    """

    def __init__(self, model: str = "", setup: Setup | None = None) -> None:
        super().__init__(model, setup)
        self._failures = 0

    def rank(self, requests: Iterable[RankRequest]) -> Iterator[Ranking]:
        for request in requests:
            if len(request.candidates) == 0:
                yield base_order(request)  # nothing to ask about
            else:
                yield self._rank_one(request)

    def ask(self, messages: Sequence[Mapping[str, str]], *, max_tokens: int) -> str:
        reply, _ = self._complete(messages, max_tokens)
        return reply

    def _rank_one(self, request: RankRequest) -> Ranking:
        prompt = build(request, self.setup.seed)
        length = 64 + _TOKENS_PER_CANDIDATE * len(prompt.labels)
        try:
            reply, usage = self._complete(prompt.messages, length)
        except CallFailedError as problem:
            return _fallback(request, problem.what)
        return ranking_from(reply, prompt, request, usage)

    def _complete(
        self, messages: Sequence[Mapping[str, str]], max_tokens: int
    ) -> tuple[str, dict[str, int]]:
        """The reply and what it used.

        Raises:
            CallFailedError: The call failed, or so many before it that it was not made.
            LLMError: The provider refuses every call; further ones are not made.
        """
        if self._failures >= _FAILURES_IN_A_ROW:
            raise CallFailedError("the model failed three times in a row; not called again")
        try:
            found = self._call(messages, max_tokens)
        except LLMError:
            self._failures = _FAILURES_IN_A_ROW
            raise
        except Exception as problem:
            self._failures += 1
            raise CallFailedError(f"the call failed ({_reason(problem)})") from None
        self._failures = 0
        return found

    def _call(
        self, messages: Sequence[Mapping[str, str]], max_tokens: int
    ) -> tuple[str, dict[str, int]]:
        litellm = quiet_litellm()
        try:
            response = litellm.completion(
                model=self.model,
                messages=[dict(message) for message in messages],
                temperature=0,
                max_tokens=max_tokens,
                timeout=self.setup.timeout_seconds,
                max_retries=2,
                api_base=self.setup.api_base,
                drop_params=True,
            )
        except Exception as problem:
            if type(problem).__name__ in _FATAL or _status(problem) in _FATAL_STATUS:
                raise _refused(self.model, problem) from None
            raise
        usage = getattr(response, "usage", None)
        counts = {
            name: int(getattr(usage, name, 0) or 0)
            for name in ("prompt_tokens", "completion_tokens")
        }
        return response.choices[0].message.content or "", counts


def _reason(problem: Exception) -> str:
    """Why a call failed, in our words: the provider's own text may hold a key."""
    text, kind = str(problem).lower(), type(problem).__name__
    if "missing credentials" in text or "api_key" in text:
        return f"{kind}: no API key is set for this provider"
    if "llm provider not provided" in text:
        return f"{kind}: unknown provider; write PROVIDER/MODEL"
    if "connection" in text or "connection" in kind.lower():
        return f"{kind}: no connection to its address"
    return kind


def _status(problem: Exception) -> int | None:
    """The HTTP status behind a failure, where there is one."""
    status = getattr(problem, "status_code", None)
    return status if isinstance(status, int) else None


def quiet_litellm() -> Any:
    """The litellm module, imported so that it neither reads ``.env`` nor opens a connection."""
    for name, value in _BEFORE_IMPORT.items():
        os.environ[name] = value
    try:
        import litellm
    except ImportError as problem:
        raise LLMError(
            f"litellm cannot be imported ({problem})", hint="Install cragru again."
        ) from problem
    litellm.suppress_debug_info = True
    litellm.telemetry = False
    return litellm


def _refused(model: str, problem: Exception) -> LLMError:
    """A failure that every call would meet. The provider's own text may hold a key: left out."""
    return LLMError(
        f"the provider refused the call to `{model}` ({type(problem).__name__})",
        hint="Check the model's name, the key in the environment, and `--api-base`.",
    )


def _fallback(request: RankRequest, reason: str) -> Ranking:
    base = base_order(request)
    return Ranking(base.order, base.scores, "base", reason)
