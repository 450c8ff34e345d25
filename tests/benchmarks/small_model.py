"""The model that scripts ask in this process: the one that is named, else the one of the tests."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

from cragru_cli.generation.engines.local import LocalEngine
from cragru_cli.generation.modes import MODES
from tests.models import NoModelError, fetched


def engine(named: str, threads: int) -> LocalEngine:
    """The model, loaded, so that no ranking pays for that."""
    try:
        path = Path(named) if named else fetched()
    except NoModelError as problem:
        sys.exit(f"{problem}; name a model with --model")
    found = LocalEngine(path, threads)
    found.load()
    return found


def close(engine: LocalEngine) -> None:
    asyncio.run(engine.close())


def known(modes: str) -> list[str]:
    """The names of ways to rank in a list with commas, all of them for none."""
    named = [one for one in modes.split(",") if one] or list(MODES)
    if unknown := [one for one in named if one not in MODES]:
        sys.exit(f"no way to rank: {', '.join(unknown)}; known: {', '.join(MODES)}")
    return named


def circumstances(engine: LocalEngine, threads: int) -> dict[str, Any]:
    """What figures of a model depend on beside the data."""
    load = [round(one, 2) for one in os.getloadavg()]
    return {"model": engine.path.name, "threads": threads, "load": load}
