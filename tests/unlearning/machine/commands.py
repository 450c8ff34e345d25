"""The commands of a run: what the tool does, and what the model says it comes to."""

from __future__ import annotations

import calendar
import csv
import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cragru_cli.data.readers import ColumnNames, Sources
from cragru_cli.usecases import (
    ForgetRequest,
    Project,
    import_data,
    purge,
    recommend,
    requests,
    restore,
    status,
    train,
)
from cragru_cli.usecases import Ways as ToolWays
from cragru_cli.usecases import forget as tool_forget
from tests.unlearning.machine.rows import Rows, Wish, taken
from tests.unlearning.machine.world import Ways, World

_MOMENT = "%Y-%m-%dT%H:%M:%SZ"


class Clock:
    """The only clock of a run."""

    def __init__(self) -> None:
        self.now = calendar.timegm((2026, 1, 1, 0, 0, 0))

    def text(self) -> str:
        return time.strftime(_MOMENT, time.gmtime(self.now))


def seconds(moment: str) -> int:
    """Since 1970; 0 for none."""
    return calendar.timegm(time.strptime(moment, _MOMENT)) if moment else 0


class Ids:
    """Names of requests, drawn alike by the tool and by the model, in no order."""

    def __init__(self) -> None:
        self._made = self._reserved = 0

    def take(self) -> str:
        """The next one."""
        self._made += 1
        return _request_id(self._made - 1)

    def reserve(self, number: int) -> list[str]:
        """The names that the next takers get; whoever takes fewer leaves the others to nobody."""
        self._made = self._reserved
        self._reserved += number
        return [_request_id(at) for at in range(self._made, self._reserved)]


def _request_id(number: int) -> str:
    return f"r-{hashlib.sha256(str(number).encode()).hexdigest()[:12]}"


@dataclass(frozen=True)
class Command:
    """One command.

    Attributes:
        worlds: What it may leave of a world if it is killed and finished; the last is the whole.
        act: Carries it out.
        agrees: Compares what it says with the worlds before and after.
    """

    worlds: Callable[[World], list[World]]
    act: Callable[[Project], Any]
    agrees: Callable[[Any, World, World], None] = lambda result, before, after: None


def forgetting(wishes: Sequence[Wish], ways: Ways, clock: Clock, ids: Ids) -> Command:
    """``forget``."""
    now, names = clock.now, ids.reserve(len(wishes))
    asked = [_request(wish) for wish in wishes]
    chosen = ToolWays(
        ignore_missing=ways.ignore_missing,
        grace_days=ways.grace_days,
        one_by_one=ways.one_by_one,
        drop_suppression=ways.drop,
    )

    def agrees(result: Any, before: World, after: World) -> None:
        _, verdicts = before.forget(wishes, ways, now, iter(names).__next__)
        found = [one.verdict for one in result.outcomes]
        assert found == verdicts, f"{found}, not {verdicts}"
        removed = result.removed
        assert removed.interactions == len(before.rows.log) - len(after.rows.log)
        assert removed.items == len(before.rows.item_ids) - len(after.rows.item_ids)
        assert removed.profiles == len(before.rows.profiles) - len(after.rows.profiles)
        if "forgotten" in verdicts and after.training:
            weights = {layer.name: layer.status for layer in result.layers}["weights"]
            assert weights == ("pending" if after.is_stale else "verified")

    return Command(
        lambda world: world.forget(wishes, ways, now, iter(names).__next__)[0],
        lambda project: tool_forget(project, asked, ways=chosen),
        agrees,
    )


def _request(wish: Wish) -> ForgetRequest:
    return ForgetRequest(
        user=wish.user or None,
        item=wish.item or None,
        where=f"genre={wish.value}" if wish.value else None,
        since=None if wish.since is None else str(wish.since),
        until=None if wish.until is None else str(wish.until),
    )


def importing(rows: Rows, files: Path, *, allow_returning: bool) -> Command:
    """``import``."""
    sources = write(rows, files)

    def agrees(result: Any, before: World, after: World) -> None:
        gone = taken(after.listed.values(), rows)
        assert result.skipped.interactions == len(gone.pairs)
        assert result.skipped.profiles == len(gone.users & set(rows.profiles))
        assert result.skipped.items == len(gone.items)
        came = rows.minus(gone).log
        new = [pair for pair in came if pair not in before.rows.log]
        better = [pair for pair, row in came.items() if row > before.rows.log.get(pair, row)]
        assert (result.added, result.replaced) == (len(new), len(better))
        assert result.unchanged == len(came) - len(new) - len(better)
        assert result.trained == (after.training is not None)

    return Command(
        lambda world: world.add(rows, allow_returning=allow_returning),
        lambda project: import_data(project, sources, allow_returning=allow_returning),
        agrees,
    )


def write(rows: Rows, files: Path) -> Sources:
    """Put rows into files; a table without rows has none."""
    files.mkdir(parents=True, exist_ok=True)
    tables = {
        "interactions": (
            ("user", "item", "rating", "timestamp"),
            [(*pair, rating, moment) for pair, (moment, rating) in rows.log.items()],
        ),
        "items": (
            ("item", "title", "genre", "year"),
            [(item, *row) for item, row in rows.items.items()],
        ),
        "users": (("user", "about"), list(rows.profiles.items())),
    }
    places: dict[str, str | None] = {}
    for name, (header, lines) in tables.items():
        with (files / f"{name}.csv").open("w", newline="") as file:
            csv.writer(file).writerows((header, *lines))
        places[name] = str(files / f"{name}.csv") if lines else None
    assert places["interactions"] is not None
    columns = ColumnNames(categories="genre", category_separator="|")
    return Sources(places["interactions"], places["items"], places["users"], columns=columns)


def training(backbone: str, seed: int) -> Command:
    """``train``."""
    return Command(
        lambda world: world.train(backbone, seed),
        lambda project: train(project, backbone=backbone, seed=seed),
    )


def restoring(name: str) -> Command:
    """``restore``."""

    def agrees(result: Any, before: World, after: World) -> None:
        assert result.interactions == len(after.rows.log) - len(before.rows.log)

    return Command(
        lambda world: world.restore(name), lambda project: restore(project, name), agrees
    )


def purging(names: Sequence[str], clock: Clock, *, due: bool) -> Command:
    """``purge``."""
    now = clock.now

    def agrees(result: Any, before: World, after: World) -> None:
        assert set(result.graces) == set(before.held) - set(after.held)
        assert set(result.weights) == set(before.waiting) - set(after.waiting)
        left = {name for name, one in after.receipts.items() if one.state in ("pending", "held")}
        assert set(result.waiting) == left

    return Command(
        lambda world: world.purge(names, due=due, now=now),
        lambda project: purge(project, names, due=due),
        agrees,
    )


STARTS: dict[str, Callable[[Project], Any]] = {
    "status": status,
    "requests": requests,
    "recommend": lambda project: list(recommend(project, history=[]).rows),
}
"""Commands that change nothing but what an earlier one left open."""


def starting(name: str) -> Command:
    """One of :data:`STARTS`."""
    return Command(lambda world: [world], STARTS[name])
