"""A plain model of a project: what each command makes of it, with none of the tool's code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from tests.unlearning.machine.rows import Gone, Order, Rows, Wish, taken

DAY = 86_400
DUE = 30 * DAY
USAGE, BAD_DATA = 2, 14
RETRAINS = "drifting"
"""The backbone that only a fresh fit makes forget."""


class RefusedError(Exception):
    """The command must fail with this exit code and change nothing."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class Policy(NamedTuple):
    """``[forget]`` of the project's settings; 0 where there is no such rule."""

    now: bool = False
    after_requests: int = 0
    after_days: int = 0


class Ways(NamedTuple):
    """How wishes are to be granted."""

    ignore_missing: bool = False
    one_by_one: bool = False
    grace_days: int = 0
    drop: bool = False


@dataclass(frozen=True)
class Receipt:
    """What the ledger must tell of a request.

    Attributes:
        until: As of its order.
        waits: Whether the weights were fitted with what it took.
    """

    kind: str
    at: int
    until: int
    waits: bool
    restored: bool = False
    dropped: bool = False

    @property
    def state(self) -> str:
        if self.restored:
            return "restored"
        return "held" if self.until else "pending" if self.waits else "done"


@dataclass(frozen=True)
class World:
    """A project.

    Attributes:
        rows: What it remembers.
        listed: The requests in force, by id.
        held: Request -> what it took and could still be restored.
        training: Backbone and seed; None while it is untrained.
        fitted: The rows that the weights were fitted on.
        is_stale: Whether those are not the rows of today.
    """

    rows: Rows
    policy: Policy = Policy()  # noqa: RUF009
    listed: Mapping[str, Order] = field(default_factory=dict)
    held: Mapping[str, Rows] = field(default_factory=dict)
    receipts: Mapping[str, Receipt] = field(default_factory=dict)
    training: tuple[str, int] | None = None
    fitted: Rows = field(default_factory=Rows)
    is_stale: bool = False

    @property
    def ended(self) -> set[str]:
        """Requests that are not honoured any more."""
        return {name for name, one in self.receipts.items() if one.restored or one.dropped}

    @property
    def waiting(self) -> list[str]:
        """Requests whose weights are still to be fitted."""
        return [name for name, one in self.receipts.items() if one.waits and not one.restored]

    def covering(self, wish: Wish, *, final: bool = False) -> str:
        """The request that did already what is asked for, or "".

        Args:
            final: One that cannot be restored.
        """
        fitting = (name for name, one in self.listed.items() if one.covers(wish))
        return next((name for name in fitting if not (final and self.listed[name].until)), "")

    @staticmethod
    def _aside(wish: Wish, world: World) -> list[Gone]:
        """What a wish means of what is held for each request."""
        found = [wish.found_in(world.held[name]) for name in sorted(world.held)]
        return [gone for gone in found if gone]

    # Commands: the worlds that one may leave that is killed and then finished, the last of which
    # is that of a whole run.

    def forget(
        self, wishes: Sequence[Wish], ways: Ways, now: int, new_id: Callable[[], str]
    ) -> tuple[list[World], list[str]]:
        """And what is said of each wish."""
        self._refuse(wishes, ways)
        # On the disk the list is sorted; what comes in meanwhile is at its end.
        listed = {name: self.listed[name] for name in sorted(self.listed)}
        until = now + ways.grace_days * DAY if ways.grace_days else 0
        world, orders, verdicts = replace(self, listed=listed), list[Order](), list[str]()
        begun = [(self, orders)]
        for group in [[one] for one in wishes] if ways.one_by_one else [wishes]:
            new: list[Order] = []
            for wish in group:
                gone, known = wish.found_in(world.rows), world.covering(wish)
                if not known and wish.kind == "item":  # that nothing mentions any more, just now
                    gone |= Gone(items=wish.found_in(self.rows).items)
                aside = () if until else self._aside(wish, world)
                if any(one.wish == wish for one in new):
                    verdicts.append("already")
                elif gone or (aside and not world.covering(wish, final=True)):
                    verdicts.append("forgotten")
                    found = gone if gone else aside[0]
                    pairs = frozenset[tuple[str, str]]()
                    if not (found.users or found.items or wish.kind in ("user", "item")):
                        pairs = frozenset().union(gone.pairs, *(one.pairs for one in aside))
                    new.append(Order(new_id(), wish, now, until, pairs))
                else:
                    verdicts.append("already" if known else "missing")
            if new:
                world, orders = world._obey(new), orders + new
                begun.append((world, orders))
        worlds = [one._receipted(self, new, drop=ways.drop) for one, new in begun]
        if orders:
            fit = self.policy.now or 0 < self.policy.after_requests <= len(self.waiting) + len(
                orders
            )
            worlds.append(world._receipted(self, orders, drop=ways.drop, fit=fit))
        earlier = {name for wish in wishes for name in self._about(wish)}
        if ways.drop and earlier:
            worlds.append(worlds[-1]._dropped(earlier))
        return worlds, verdicts

    def _refuse(self, wishes: Sequence[Wish], ways: Ways) -> None:
        known = {wish: self.covering(wish) for wish in wishes if not wish.found_in(self.rows)}
        missing = [
            wish
            for wish, name in known.items()
            if not name and (ways.grace_days or not self._aside(wish, self))
        ]
        if ways.grace_days and ways.drop:
            raise RefusedError(USAGE)
        if ways.drop:
            about = [(wish, self._about(wish)) for wish in wishes]
            if any(self.listed[name].until for _, names in about for name in names):
                raise RefusedError(USAGE)
            if any(one.covers(wish) for wish, names in about for one in self._others(names)):
                raise RefusedError(USAGE)
        if missing and not ways.ignore_missing:
            raise RefusedError(BAD_DATA)

    def _about(self, wish: Wish) -> list[str]:
        """The requests in force about the very subject of a wish."""
        return [
            name
            for name, one in self.listed.items()
            if one.wish == wish or (wish.kind == "user" and one.wish.user == wish.user)
        ]

    def _others(self, names: Iterable[str]) -> list[Order]:
        return [one for name, one in self.listed.items() if name not in names]

    def add(self, addition: Rows, *, allow_returning: bool) -> list[World]:
        """Import further rows."""
        world = self._welcoming(addition) if allow_returning else self
        allowed = addition.minus(taken(world.listed.values(), addition))
        rows = world.rows.plus(allowed)
        return [self, world, replace(world, rows=rows, fitted=rows, is_stale=False)._settled()]

    def _welcoming(self, addition: Rows) -> World:
        """After users came back who did something after they were forgotten."""
        of_users = [one for one in self.listed.values() if one.wish.kind == "user"]
        latest: dict[str, int] = {}
        for one in of_users:
            latest[one.wish.user] = max(one.at, latest.get(one.wish.user, 0))
        came = {
            user
            for (user, _), (time, _) in addition.log.items()
            if user in latest and time > latest[user]
        }
        bound = {one.id: replace(one, bound=one.at) for one in of_users if one.wish.user in came}
        return replace(self, listed={**self.listed, **bound})

    def train(self, backbone: str, seed: int) -> list[World]:
        """Fit afresh."""
        if not self.rows.log:
            raise RefusedError(BAD_DATA)
        return [self, replace(self, training=(backbone, seed))._fitted()]

    def restore(self, name: str) -> list[World]:
        """Bring back what is held, but for what others took as well."""
        if name not in self.held:
            raise RefusedError(BAD_DATA)
        aside = self.held[name]
        others = {other: one for other, one in self.listed.items() if other != name}
        held = {other: rows for other, rows in self.held.items() if other != name}
        for other, one in others.items():
            gone = one.takes_of(aside)
            if one.until and gone:
                held[other] = aside.only(gone).plus(held.get(other, Rows()))
        rows = aside.minus(taken(others.values(), aside)).plus(self.rows)
        receipts = {**self.receipts, name: replace(self.receipts[name], restored=True)}
        back = replace(self, rows=rows, listed=others, held=held, receipts=receipts)
        return [self, back._fitted()]

    def purge(self, names: Iterable[str], *, due: bool, now: int) -> list[World]:
        """Fit what waits for it, and end graces."""
        chosen = set(names)
        if not chosen <= set(self.receipts):
            raise RefusedError(BAD_DATA)
        ended = {one for one in self.held if one in chosen or self.receipts[one].until <= now}
        enough = 0 < self.policy.after_requests <= len(self.waiting)
        is_due = enough or any(self.due(one) <= now for one in self.waiting)
        world = self._fitted() if self.waiting and (is_due or not due) else self
        return [self, world._ended_graces(ended)]

    def due(self, name: str) -> int:
        """When the weights of a waiting request are due."""
        days = self.policy.after_days
        return self.receipts[name].at + min(DUE, days * DAY if days else DUE)

    def replay(self, outside: Mapping[str, Order]) -> World:
        """What an older copy makes of itself, given what was forgotten elsewhere."""
        missed = [
            one
            for name, one in outside.items()
            if name not in self.listed and name not in self.ended
        ]
        world = self
        if missed:
            # All that the copy has of a user is from before: nobody has come back to it.
            world = self._obey([replace(one, bound=None) for one in missed])
            world = replace(world, listed={**world.listed, **{one.id: one for one in missed}})
            world = world._receipted(self, missed)
        ended = {
            name
            for name, one in self.listed.items()
            if one.until and name in outside and not outside[name].until
        }
        return world._ended_graces(ended) if ended else world

    # Steps

    def _obey(self, orders: Sequence[Order]) -> World:
        """From here on, nobody sees what the orders name."""
        rows = self.rows
        aside = {one.id: rows.only(one.takes_of(rows)) for one in orders if one.until}
        return replace(
            self,
            rows=rows.minus(taken(orders, rows)),
            listed={**self.listed, **{one.id: one for one in orders}},
            held={**aside, **self.held},
        )

    def _receipted(
        self,
        before: World,
        orders: Sequence[Order],
        *,
        drop: bool = False,
        fit: bool = False,
    ) -> World:
        """After the orders are carried out in every place."""
        lost = self.rows.log != before.rows.log or self.rows.item_ids != before.rows.item_ids
        keeps = self.training is not None and self.training[0] == RETRAINS and not fit
        is_stale = keeps and (before.is_stale or lost)
        new = {one.id: Receipt(one.wish.kind, one.at, one.until, is_stale) for one in orders}
        world = replace(
            self,
            receipts={**self.receipts, **new},
            is_stale=is_stale,
            fitted=self.fitted if is_stale else self.rows,
        )
        world = world._erased()._settled()
        return world._dropped({one.id for one in orders}) if drop else world

    def _fitted(self) -> World:
        """With weights of today's rows, if there are any."""
        return replace(self, fitted=self.rows, is_stale=False)._settled()

    def _settled(self) -> World:
        if self.is_stale:
            return self
        receipts = {name: replace(one, waits=False) for name, one in self.receipts.items()}
        return replace(self, receipts=receipts)

    def _ended_graces(self, names: set[str]) -> World:
        final = {name: replace(self.listed[name], until=0) for name in names}
        receipts = {name: replace(self.receipts[name], until=0) for name in names}
        return replace(
            self,
            held={name: rows for name, rows in self.held.items() if name not in names},
            listed={**self.listed, **final},
            receipts={**self.receipts, **receipts},
        )._erased()

    def _erased(self) -> World:
        """What is forgotten for good leaves what is held for others."""
        final = [one for one in self.listed.values() if not one.until]
        own = {one.id: {one.wish.item} for one in self.listed.values() if one.wish.kind == "item"}
        held = {
            name: rows.minus(taken(final, rows)).telling_of(own.get(name, set()))
            for name, rows in self.held.items()
        }
        return replace(self, held=held)

    def _dropped(self, names: set[str]) -> World:
        """Without the pseudonyms of some requests."""
        return replace(
            self,
            listed={name: one for name, one in self.listed.items() if name not in names},
            receipts={
                name: replace(one, dropped=one.dropped or name in names)
                for name, one in self.receipts.items()
            },
        )


def outside_after(outside: Mapping[str, Order], before: World, after: World) -> dict[str, Order]:
    """The list outside the project, after a command: it follows what was asked for here."""
    new = after.receipts.keys() - before.receipts.keys()
    purged = {
        name
        for name, one in before.receipts.items()
        if one.until and name in after.receipts and not after.receipts[name].until
    }
    told = {name: after.listed[name] for name in new | purged if name in after.listed}
    ended = after.ended - before.ended
    return {name: one for name, one in {**outside, **told}.items() if name not in ended}
