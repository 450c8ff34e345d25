"""Cells one after another or in parallel processes; what is finished is kept and not run again."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import replace
from typing import Protocol

from cragru_cli.backbones.base import Report, no_report
from cragru_cli.errors import CragruError
from cragru_cli.evaluation import cells, stream
from cragru_cli.evaluation.cells import Cell, Outcome, Plan, training_for
from cragru_cli.evaluation.holdout import Holdout
from cragru_cli.evaluation.membership_control import membership_control


class Results(Protocol):
    """Where outcomes are kept."""

    def load(self, cell: Cell) -> Outcome | None:
        """What was kept of a cell."""

    def save(self, cell: Cell, outcome: Outcome) -> None:
        """Keep an outcome; what cannot be kept now is no reason to stop."""


class Progress:
    """How far the cells are, as steps of a report; the time left is that of those done so far."""

    def __init__(self, total: int, report: Report) -> None:
        self._report, self._total = report, total
        self._done = self._run = 0
        self._begin = time.monotonic()

    def loaded(self) -> None:
        """A cell was there already."""
        self._done += 1

    def finished(self, cell: Cell) -> None:
        """A cell has been run."""
        self._done += 1
        self._run += 1
        self._report(f"{cell}{self._left()}", done=self._done, total=self._total)

    def phase(self, step: str, /, *, done: int = 0, total: int = 0, **figures: float) -> None:
        """What the running cell does; its own count would be taken for that of cells."""
        own = f" {done}/{total}" if total else ""
        self._report(f"{step}{own}{self._left()}", done=self._done, total=self._total, **figures)

    def _left(self) -> str:
        waiting = self._total - self._done
        if not self._run or not waiting:
            return ""
        seconds = (time.monotonic() - self._begin) / self._run * waiting
        amount = f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"
        return f", about {amount} left"


def run(
    plan: Plan,
    wanted: Sequence[Cell],
    results: Results,
    *,
    jobs: int = 1,
    report: Report = no_report,
) -> dict[Cell, Outcome]:
    """All outcomes, in the order in which the cells were asked for.

    Args:
        jobs: Processes; with more than one, each has the data for itself.
    """
    progress = Progress(len(wanted), report)
    found: dict[Cell, Outcome] = {}
    for cell in wanted:
        kept = results.load(cell)
        if kept is not None:
            found[cell] = kept
            progress.loaded()
    missing = [cell for cell in wanted if cell not in found]
    ways = _here(plan, missing, progress.phase) if jobs == 1 else _apart(plan, missing, jobs)
    for cell, outcome in ways:
        if outcome.is_whole:  # what failed is tried again
            results.save(cell, outcome)
        found[cell] = outcome
        progress.finished(cell)
    return {cell: found[cell] for cell in wanted}


def run_cell(plan: Plan, cell: Cell, report: Report = no_report) -> Outcome:
    """One cell of any kind."""
    if cell.kind is None:
        return _control(plan, cell, report)
    way: Callable[[Plan, Cell, Report], Outcome] = stream.run if cell.stream else cells.run
    return way(plan, cell, report)


def _control(plan: Plan, cell: Cell, report: Report) -> Outcome:
    """What a membership attack finds where nothing is forgotten."""
    holdout = Holdout(plan.dataset, replace(plan.protocol, seed=cell.seed))
    report(str(cell))
    try:
        found = membership_control(holdout, training_for(plan, cell), report)
    except cells.UNABLE as problem:
        return Outcome({"reason": problem.what}, {})
    return Outcome({"finding": found.document()}, {})


def _here(plan: Plan, missing: Sequence[Cell], report: Report) -> Iterator[tuple[Cell, Outcome]]:
    for cell in missing:
        yield cell, run_cell(plan, cell, report)


def _apart(plan: Plan, missing: Sequence[Cell], jobs: int) -> Iterator[tuple[Cell, Outcome]]:
    """Each cell in one of so many processes, as they end.

    Raises:
        CragruError: A process ended without an answer.
    """
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(jobs, context, initializer=_adopt, initargs=(plan,))
    try:
        running: dict[Future[Outcome], Cell] = {
            pool.submit(_run_there, one): one for one in missing
        }
        while running:
            ended, _ = wait(running, return_when=FIRST_COMPLETED)
            # What ended well is kept before one that did not ends the run.
            for future in sorted(ended, key=lambda one: one.exception() is not None):
                cell = running.pop(future)
                yield cell, _answer(future, cell)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _answer(future: Future[Outcome], cell: Cell) -> Outcome:
    try:
        return future.result()
    except BrokenProcessPool:
        raise CragruError(
            f"a process ended before it was done ({cell})",
            hint="Too little memory, or killed: use fewer --jobs; what is finished is kept.",
        ) from None


_plan: list[Plan] = []


def _adopt(plan: Plan) -> None:
    """In a new process: the plan of all its cells."""
    _plan[:] = [plan]


def _run_there(cell: Cell) -> Outcome:
    return run_cell(_plan[0], cell)
