"""Every failure of a call has its place, and our words for it."""

from __future__ import annotations

import inspect
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from typing import Any

import pytest

from cragru_cli.generation.engines.litellm import quiet_litellm
from cragru_cli.generation.failures import (
    NO_KEY,
    TABLE,
    UNKNOWN,
    MalformedError,
    OversizedError,
    StatusError,
    UnreachableError,
    asked_wait,
    judge,
    retry_after,
)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
SECRET = "sk-canary-0b7d"


def exceptions_of_litellm() -> dict[str, type[BaseException]]:
    quiet_litellm()
    from litellm import exceptions

    return {
        name: one
        for name, one in vars(exceptions).items()
        if inspect.isclass(one) and issubclass(one, BaseException) and not name.startswith("_")
    }


def test_every_exception_of_litellm_is_in_the_table() -> None:
    found = exceptions_of_litellm()
    assert len(found) >= 20
    missing = sorted(set(found) - set(TABLE))
    assert missing == [], "litellm has new exceptions: say in failures.py what we do about them"
    assert {one.__name__ for one in quiet_litellm().LITELLM_EXCEPTION_TYPES} <= set(TABLE)


@pytest.mark.parametrize("name", sorted(TABLE))
def test_each_is_judged_by_the_table_and_in_our_words(name: str) -> None:
    kind = exceptions_of_litellm().get(name)
    if kind is None:
        pytest.skip("this version of litellm has no such exception")
    told = f"{SECRET} was no good"
    parts: dict[str, Any] = {"__init__": lambda self: None, "__str__": lambda self: told}
    problem = type(name, (kind,), {**parts, "status_code": None})()
    failure = judge(problem)
    assert failure == TABLE[name]
    assert failure.words
    assert SECRET not in repr(failure)


@pytest.mark.parametrize(
    ("status", "action"),
    [
        *((one, "run") for one in (301, 307, 401, 402, 403, 404)),
        *((one, "row") for one in (400, 413, 422, 418)),
        *((one, "retry") for one in (408, 429, 500, 502, 503, 504, 529)),
    ],
)
def test_statuses(status: int, action: str) -> None:
    assert judge(StatusError(status, hint=f"no use for {SECRET}")).action == action


@pytest.mark.parametrize(
    ("problem", "kind", "action"),
    [
        (TimeoutError(), "timeout", "retry"),
        (UnreachableError(), "connection", "retry"),
        (ConnectionResetError(), "connection", "retry"),
        (MalformedError(), "answer", "row"),
        (OversizedError(), "answer", "row"),
        (StatusError(429, hint='{"code": "insufficient_quota"}'), "credit", "run"),
        (StatusError(400, hint="context_length_exceeded"), "too long", "row"),
        (KeyError("whatever"), UNKNOWN.kind, "row"),
    ],
)
def test_what_engines_find(problem: Exception, kind: str, action: str) -> None:
    failure = judge(problem)
    assert (failure.kind, failure.action) == (kind, action)


def test_what_lies_behind_a_failure_counts() -> None:
    outer = RuntimeError("anything")
    outer.__cause__ = OversizedError()
    assert judge(outer) == judge(OversizedError())


def test_a_missing_key_is_told_from_a_broken_server() -> None:
    found = exceptions_of_litellm()
    telling = "OpenAIException - Missing credentials. Please pass an `api_key`"
    missing = found["InternalServerError"](telling, "openai", "test")  # type: ignore[call-arg]
    assert judge(missing) == NO_KEY
    broken = found["InternalServerError"]("it broke", "openai", "test")  # type: ignore[call-arg]
    assert judge(broken).kind == "server"


def test_how_long_a_provider_asks_to_wait() -> None:
    assert asked_wait({"retry-after": "7"}) == 7
    assert asked_wait({"retry-after-ms": "1500", "retry-after": "7"}) == 1.5
    assert asked_wait({"retry-after": "-3"}) == 0
    assert asked_wait({"retry-after": "1e9"}) == 3600
    for useless in ("soon", "nan", "inf", ""):
        assert asked_wait({"retry-after": useless}) is None
    assert asked_wait({}) is None
    moment = datetime.now(timezone.utc) + timedelta(seconds=30)
    asked = asked_wait({"retry-after": format_datetime(moment, usegmt=True)})
    assert asked == pytest.approx(30, abs=2)
    assert retry_after(StatusError(429, 2.5)) == 2.5
    assert retry_after(ValueError()) is None
