"""Any order of commands, deaths and old copies leaves what a plain model says."""

from __future__ import annotations

import functools
import shutil
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from cragru_cli.errors import CragruError
from cragru_cli.unlearning import dates, orders
from cragru_cli.usecases import Project, init
from tests.unlearning.machine import checks, commands, drawing, killing, plugin
from tests.unlearning.machine.commands import STARTS, Clock, Command, Ids
from tests.unlearning.machine.drawing import calls, salts
from tests.unlearning.machine.rows import Order, Rows, Wish
from tests.unlearning.machine.world import (
    DAY,
    RETRAINS,
    Policy,
    RefusedError,
    Ways,
    World,
    outside_after,
)

sources = st.sampled_from(["first", "old", "new", "returning"])
starts = st.sampled_from(["status", "requests"])
numbers = st.integers(0, 7)


class Machine(RuleBasedStateMachine):
    """A project, its model, and a saved copy of both."""

    base: ClassVar[Path]
    current: ClassVar[Machine]

    def __init__(self) -> None:
        super().__init__()
        Machine.current = self
        self.clock, self.ids = Clock(), Ids()
        self.root, self.own, self.files = (self.base / name for name in ("shop", "own", "files"))
        self.first = Rows()
        self.world = World(self.first)
        self.outside: dict[str, Order] = {}
        self.saved: World | None = None

    def teardown(self) -> None:
        shutil.rmtree(self.base)

    @initialize(salt=salts, policy=drawing.policies)
    def begin(self, salt: int, policy: Policy) -> None:
        self.first = drawing.first_rows(salt)
        init(self.root, commands.write(self.first, self.files))
        with (self.root / "cragru.toml").open("a") as file:
            file.write(
                f'[forget]\npurge = "{"now" if policy.now else "later"}"\n'
                f"purge_after_requests = {policy.after_requests}\n"
                f"purge_after_days = {policy.after_days}\n"
            )
        self.world = World(self.first, policy)

    # How commands are run

    @property
    def project(self) -> Project:
        return Project(self.root)

    def run(self, command: Command) -> None:
        """To the end: it does what the model says, or refuses where that does."""
        try:
            after = command.worlds(self.world)[-1]
        except RefusedError as refusal:
            with pytest.raises(CragruError) as raised:
                command.act(self.project)
            assert int(raised.value.exit_code) == refusal.code, str(raised.value)  # noqa: PT017
            after = self.world
        else:
            command.agrees(command.act(self.project), self.world, after)
        self.become(after)

    def become(self, world: World, before: World | None = None) -> None:
        self.clock.now += 60
        self.outside = outside_after(self.outside, before or self.world, world)
        self.world = world

    def kill(self, command: Command, last_call: int, start: str, again: int = 0) -> None:
        """Before its end; perhaps the next one dies as well, and then one starts that does not."""
        refused = 0
        try:
            worlds = command.worlds(self.world)
        except RefusedError as refusal:
            worlds, refused = [self.world], refusal.code
        ended = self.dying(command, last_call)
        if not ended.killed:
            assert ended.refused == refused
            worlds = worlds[-1:]
        if again:
            self.dying(commands.starting(start), again)
        STARTS[start](self.project)
        different = [checks.differences(self.root, world) for world in worlds]
        assert [] in different, different
        self.become(worlds[different.index([])])

    def dying(self, command: Command, last_call: int) -> killing.Ended:
        return killing.run(
            lambda: command.act(self.project), last_call=last_call, note=self.files / "note"
        )

    @property
    def list_outside(self) -> Path:
        """The copy of the suppression list in the person's own directory."""
        return next(self.own.rglob("suppression.json"), self.own / "none")

    # Commands

    def forgetting(self, wishes: list[Wish], ways: Ways) -> Command:
        return commands.forgetting(wishes, ways, self.clock, self.ids)

    def importing(self, source: str, salt: int) -> Command:
        made = {
            "first": lambda: self.first,
            "old": lambda: drawing.rows(salt, 8),
            "new": lambda: drawing.rows(salt, 8, lambda: self.clock.now),
            "returning": lambda: drawing.rows(salt, 8, lambda: self.clock.now - salt % 2 * DAY),
        }
        rows = made[source]()
        returning = source == "returning"
        return commands.importing(rows, self.files, allow_returning=returning)

    def restoring(self, number: int) -> Command:
        return commands.restoring(self.request(number))

    def purging(self, number: int, *, due: bool) -> Command:
        names = [self.request(number)] if number < 4 else []
        return commands.purging(names, self.clock, due=due)

    def request(self, number: int) -> str:
        """One that is held, most often; else any; one that nobody made, if there is none."""
        named = sorted(self.world.held) if number % 4 else sorted(self.world.receipts)
        return named[number % len(named)] if named else "r-000000000000"

    @rule(days=st.sampled_from([0, 1, 4, 20]))
    def wait(self, days: int) -> None:
        self.clock.now += days * DAY

    @rule(wishes=drawing.wishes, ways=drawing.ways)
    def forget(self, wishes: list[Wish], ways: Ways) -> None:
        self.run(self.forgetting(wishes, ways))

    @rule(
        wishes=drawing.wishes, ways=drawing.ways, call=calls, start=starts, again=calls | st.just(0)
    )
    def forget_killed(
        self, wishes: list[Wish], ways: Ways, call: int, start: str, again: int
    ) -> None:
        self.kill(self.forgetting(wishes, ways), call, start, again)

    @rule(source=sources, salt=salts)
    def import_(self, source: str, salt: int) -> None:
        self.run(self.importing(source, salt))

    @rule(source=sources, salt=salts, call=calls, start=starts)
    def import_killed(self, source: str, salt: int, call: int, start: str) -> None:
        self.kill(self.importing(source, salt), call, start)

    @rule(backbone=drawing.backbones, seed=st.integers(0, 1))
    def train(self, backbone: str, seed: int) -> None:
        self.run(commands.training(backbone, seed))

    @rule(backbone=drawing.backbones, seed=st.integers(0, 1), call=calls, start=starts)
    def train_killed(self, backbone: str, seed: int, call: int, start: str) -> None:
        self.kill(commands.training(backbone, seed), call, start)

    @rule(number=numbers)
    def restore(self, number: int) -> None:
        self.run(self.restoring(number))

    @precondition(lambda self: self.world.held)
    @rule(number=numbers, call=calls, start=starts, again=calls | st.just(0))
    def restore_killed(self, number: int, call: int, start: str, again: int) -> None:
        self.kill(self.restoring(number), call, start, again)

    @rule(number=numbers, due=st.booleans())
    def purge(self, number: int, due: bool) -> None:
        self.run(self.purging(number, due=due))

    @precondition(lambda self: self.world.held or self.world.is_stale)
    @rule(number=numbers, call=calls, start=starts, again=calls | st.just(0))
    def purge_killed(self, number: int, call: int, start: str, again: int) -> None:
        self.kill(self.purging(number, due=False), call, start, again)

    # Old copies

    @property
    def copy(self) -> Path:
        return self.base / "copy"

    @rule()
    def save(self) -> None:
        shutil.rmtree(self.copy, ignore_errors=True)
        shutil.copytree(self.root / ".cragru", self.copy)
        self.saved = self.world

    @precondition(lambda self: self.saved)
    @rule(call=calls | st.just(0), start=starts)
    def put_back(self, call: int, start: str) -> None:
        assert self.saved is not None
        shutil.rmtree(self.root / ".cragru")
        shutil.copytree(self.copy, self.root / ".cragru")
        after = self.saved.replay(checks.with_returns(self.list_outside, self.outside))
        if call:
            self.dying(commands.starting(start), call)
        STARTS[start](self.project)
        self.become(after, before=self.saved)

    # What holds after each

    @invariant()
    def holds(self) -> None:
        root, own, world = self.root, self.own, self.world
        if not root.exists():
            return
        different = checks.differences(root, world)
        assert not different, different
        checks.tells_the_same(root, world)
        checks.nothing_is_left_over(root, own)
        checks.nobody_is_named(root, own, world)
        checks.chain_is_whole(root, world)
        checks.outside_knows(self.list_outside, self.outside)
        if world.training:
            checks.lists_are_of_the_remaining(root, world, (*drawing.USERS, "nobody"))


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[type[Machine]]:
    """The machine, with a clock and names of its own; nothing waits for the disk."""
    base = tmp_path / "run"
    Machine.base = base
    monkeypatch.setenv("CRAGRU_STATE_DIR", str(base / "own"))
    monkeypatch.syspath_prepend(str(plugin.install(tmp_path / "site", RETRAINS)))
    monkeypatch.setattr(dates, "now", lambda: Machine.current.clock.text())
    monkeypatch.setattr(orders, "new_request_id", lambda: Machine.current.ids.take())
    # Processes die here, not the computer: what was written is there.
    monkeypatch.setattr("os.fsync", lambda descriptor: None)
    # Which packages are installed does not change meanwhile.
    monkeypatch.setattr(metadata, "entry_points", functools.cache(metadata.entry_points))
    yield Machine
    sys.modules.pop(plugin.PACKAGE, None)


def run(machine: type[Machine], runs: int, steps: int) -> None:
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=runs,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_a_plain_model_agrees(machine: type[Machine]) -> None:
    run(seed(1)(machine), 6, 25)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(4))
def test_a_plain_model_agrees_for_long(machine: type[Machine], number: int) -> None:
    run(seed(number)(machine), 6, 500)
