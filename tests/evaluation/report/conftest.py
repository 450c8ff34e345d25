"""Sample documents and the pages made of them, once for all tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from cragru_cli.evaluation.report.page import render
from tests.evaluation.report import sample

COMMAND = "cragru evaluate -C shop --forget-users 10% --report report.html"
Page = Callable[[str], str]


@pytest.fixture(scope="session")
def documents() -> dict[str, dict[str, Any]]:
    names = ("tiny", "usual", "one_method", "seeds", "large", "cure4rec", "hostile")
    return {name: getattr(sample, name)() for name in names}


@pytest.fixture(scope="session")
def page(documents: dict[str, dict[str, Any]]) -> Page:
    """The page of a sample document."""
    made: dict[str, str] = {}

    def of(name: str) -> str:
        if name not in made:
            made[name] = render(documents[name], COMMAND)
        return made[name]

    return of
