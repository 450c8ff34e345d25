"""What can go wrong with a call, what we do about it, and how we put it.

The words are ours alone: what a provider or a library says of a failure may hold a key. It is read
here, for what it tells, and shown nowhere.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Any, Literal

Action = Literal["retry", "row", "run"]
"""``retry``: it may pass; ``row``: this question cannot be answered; ``run``: none can be."""


@dataclass(frozen=True)
class Failure:
    """A judged failure.

    Attributes:
        kind: One or two words, by which failures are counted.
        words: Why, for people.
    """

    kind: str
    action: Action
    words: str

    @property
    def is_of_question(self) -> bool:
        """Whether the provider is well, and another question may fare better at once."""
        return self.action == "row" and self.kind in _OF_QUESTION


_OF_QUESTION = {"request", "too long", "filtered"}


class CallError(Exception):
    """A failure that our own engines found."""


class StatusError(CallError):
    """The endpoint answered with an HTTP status that is no success.

    Args:
        retry_after: Seconds that it asks to wait; None if it asks for nothing.
        hint: What of the body is worth judging; never shown.
    """

    def __init__(self, status: int, retry_after: float | None = None, hint: str = "") -> None:
        super().__init__(f"HTTP status {status}")
        self.status, self.retry_after, self.hint = status, retry_after, hint


class UnreachableError(CallError):
    """No connection, or it broke."""


class OversizedError(CallError):
    """The answer is larger than any honest one, or compressed, which hides how large it is."""


class TooLongError(CallError):
    """The prompt is longer than what the model can read."""


class MalformedError(CallError):
    """The answer is not in the protocol."""


NO_KEY = Failure("no key", "run", "no API key is set for this provider")
_WRONG_KEY = Failure("key", "run", "the provider does not accept the key")
_NOT_ALLOWED = Failure("refused", "run", "the key may not use this model")
_NO_CREDIT = Failure("credit", "run", "the account has no credit left")
_NOT_FOUND = Failure("not found", "run", "there is no such model or address")
_NO_PROVIDER = Failure("provider", "run", "unknown provider; write PROVIDER/MODEL")
_AWAY = Failure("redirect", "run", "the address sends callers elsewhere, which is not followed")
_BUSY = Failure("busy", "retry", "the provider had too many calls")
_SERVER = Failure("server", "retry", "the provider's server failed")
_LATE = Failure("timeout", "retry", "no answer in time")
_LOST = Failure("connection", "retry", "no connection to its address")
_BAD = Failure("request", "row", "the provider did not accept the request")
_OPTION = Failure("request", "run", "the provider does not take an option that the call needs")
_TOO_LONG = Failure("too long", "row", "the prompt is too long for the model")
_FILTERED = Failure("filtered", "row", "a content filter stopped it")
_UNREADABLE = Failure("answer", "row", "the answer is not in the protocol")
_OVERSIZED = Failure("answer", "row", "the answer is larger than any honest one")
_LIBRARY_BUDGET = Failure("budget", "run", "litellm's own budget is used up")
UNKNOWN = Failure("unknown", "row", "it failed in an unknown way")

TABLE: Mapping[str, Failure] = {
    "APIConnectionError": _LOST,
    "APIError": _SERVER,
    "APIResponseValidationError": _UNREADABLE,
    "AuthenticationError": _WRONG_KEY,
    "BadGatewayError": _SERVER,
    "BadRequestError": _BAD,
    "BlockedPiiEntityError": _FILTERED,
    "BudgetExceededError": _LIBRARY_BUDGET,
    "ContentPolicyViolationError": _FILTERED,
    "ContextWindowExceededError": _TOO_LONG,
    "GuardrailRaisedException": _FILTERED,
    "ImageFetchError": _BAD,
    "InternalServerError": _SERVER,
    "InvalidRequestError": _BAD,
    "JSONSchemaValidationError": _UNREADABLE,
    "LiteLLMUnknownProvider": _NO_PROVIDER,
    "MidStreamFallbackError": _SERVER,
    "MockException": UNKNOWN,
    "ModelNotMappedError": _NOT_FOUND,
    "ModifyResponseException": _FILTERED,
    "NotFoundError": _NOT_FOUND,
    "OpenAIError": UNKNOWN,
    "PaymentRequiredError": _NO_CREDIT,
    "PermissionDeniedError": _NOT_ALLOWED,
    "RateLimitError": _BUSY,
    "RejectedRequestError": _BAD,
    "SensitiveDataRouteException": _FILTERED,
    "ServiceUnavailableError": _SERVER,
    "Timeout": _LATE,
    "UnprocessableEntityError": _BAD,
    "UnsupportedParamsError": _OPTION,
    "VectorStoreSearchError": _BAD,
}
"""Every exception of litellm by its name; a test fails when litellm grows one."""

_BY_STATUS: Mapping[int, Failure] = {
    400: _BAD,
    401: _WRONG_KEY,
    402: _NO_CREDIT,
    403: _NOT_ALLOWED,
    404: _NOT_FOUND,
    408: _LATE,
    413: _TOO_LONG,
    422: _BAD,
    429: _BUSY,
    504: _LATE,
}
_BY_TEXT: Mapping[str, Failure] = {
    "missing credentials": NO_KEY,
    "api_key client option must be set": NO_KEY,
    "llm provider not provided": _NO_PROVIDER,
    "insufficient_quota": _NO_CREDIT,
    "context_length_exceeded": _TOO_LONG,
    "exceed_context_size": _TOO_LONG,
    "maximum context length": _TOO_LONG,
    "content_filter": _FILTERED,
    "content management policy": _FILTERED,
}
_MISSING_KEY = re.compile(r"missing [a-z_ ]{0,30}api key|api key is missing|no api key")
_CONNECTION = ("connection error", "connection refused", "cannot connect", "name or service")
_NEVER_CONNECTED = {
    "ClientConnectorError",
    "ConnectError",
    "ConnectTimeout",
    "ConnectionRefusedError",
    "ConnectionTimeoutError",
    "gaierror",
}
"""Exceptions of the libraries that connect, of what never reached a provider."""
_LONGEST_TEXT = 4096  # characters of a failure's text that are looked at
_LONGEST_WAIT = 3600.0  # seconds that a provider may ask for


def judge(problem: BaseException) -> Failure:
    """What a failure is."""
    for one in _chain(problem):
        if isinstance(one, OversizedError):
            return _OVERSIZED
        if isinstance(one, TooLongError):
            return _TOO_LONG
        if isinstance(one, MalformedError):
            return _UNREADABLE
        if isinstance(one, UnreachableError):
            return _LOST
        if isinstance(one, StatusError):
            return _told(one.hint) or _of_status(one.status)
    if isinstance(problem, TimeoutError) or type(problem).__name__ == "TimeoutError":
        return _LATE
    if isinstance(problem, OSError):
        return _LOST
    return _of_library(problem)


def may_be_billed(problem: BaseException, failure: Failure) -> bool:
    """Whether the provider may have computed an answer that did not reach us as one."""
    if failure.kind == _LOST.kind:
        names = {kind.__name__ for one in _chain(problem) for kind in type(one).__mro__}
        return not names & _NEVER_CONNECTED
    return failure.kind in {_LATE.kind, _UNREADABLE.kind, UNKNOWN.kind}


def status_of(problem: BaseException) -> int | None:
    """The HTTP status behind a failure, where there is one."""
    status = getattr(problem, "status", None) or getattr(problem, "status_code", None)
    return status if isinstance(status, int) else None


def retry_after(problem: BaseException) -> float | None:
    """Seconds that the provider asks to wait."""
    if isinstance(problem, StatusError):
        return problem.retry_after
    for one in _chain(problem):
        response = getattr(one, "response", None)
        for headers in (getattr(one, "litellm_response_headers", None), _headers(response)):
            if headers and (asked := asked_wait(headers)) is not None:
                return asked
    return None


def asked_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds in ``retry-after-ms`` or ``Retry-After``, a number or a date; never negative."""
    try:
        if (exact := headers.get("retry-after-ms")) is not None:
            return _bounded(float(exact) / 1000)
        if (asked := headers.get("retry-after")) is None:
            return None
        try:
            return _bounded(float(asked))
        except ValueError:
            moment = parsedate_to_datetime(asked)
            if moment.tzinfo is None:
                moment = moment.replace(tzinfo=timezone.utc)
            return _bounded((moment - datetime.now(timezone.utc)).total_seconds())
    except (ValueError, TypeError, OverflowError):
        return None


def _of_library(problem: BaseException) -> Failure:
    """Of an exception of litellm, or of one that nobody expected."""
    text = _text(problem)
    found = _told(text)
    names = [one.__name__ for one in type(problem).__mro__]
    listed = next((TABLE[name] for name in names if name in TABLE), None)
    if found or listed is None:
        return found or UNKNOWN
    if listed in (_LOST, _SERVER, UNKNOWN) and (status := _deeper_status(problem)):
        return _of_status(status)
    if listed is _LOST and "traceback" in text:
        return UNKNOWN  # litellm's name for what went wrong within itself
    if listed is _SERVER and any(words in text for words in _CONNECTION):
        return _LOST
    if listed in (_SERVER, UNKNOWN, _BAD) and (status := status_of(problem)):
        return _of_status(status)
    return listed


def _text(problem: BaseException) -> str:
    """What a failure says of itself, to be judged, never shown."""
    try:
        return str(problem)[:_LONGEST_TEXT].lower()
    except Exception:  # it cannot even say it
        return ""


def _deeper_status(problem: BaseException) -> int | None:
    """The HTTP status of what a failure came from: some adapters call everything lost."""
    inner = problem.__cause__ or problem.__context__
    found = [status_of(one) for one in _chain(inner)]
    return next((one for one in found if one is not None and one >= 300), None)


def _of_status(status: int) -> Failure:
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if status >= 500:
        return _SERVER
    return _AWAY if 300 <= status < 400 else _BAD


def _told(text: str) -> Failure | None:
    lower = text[:_LONGEST_TEXT].lower()
    if _MISSING_KEY.search(lower):
        return NO_KEY
    return next((failure for words, failure in _BY_TEXT.items() if words in lower), None)


def _chain(problem: BaseException | None) -> Iterator[BaseException]:
    """A failure and what it came from."""
    for _ in range(10):
        if problem is None:
            return
        yield problem
        problem = problem.__cause__ or problem.__context__


def _headers(response: Any) -> Mapping[str, str] | None:
    found = getattr(response, "headers", None)
    return found if isinstance(found, Mapping) else None


def _bounded(seconds: float) -> float | None:
    return min(max(seconds, 0.0), _LONGEST_WAIT) if math.isfinite(seconds) else None
