"""What decides the figures of a cell, and nothing else: by this a finished cell is found again.

Whoever adds a method, a backbone, a seed or a forget set to a comparison has the other cells
already. So whatever a cell does not use is left out: other backbones and methods, and packages
that bring none of its parts.
"""

from __future__ import annotations

import hashlib
import importlib.util
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, get_args

from cragru_cli import plugins
from cragru_cli.evaluation.cells import REFERENCE, Cell, Plan, is_compared_with, training_for
from cragru_cli.evaluation.system import Serving
from cragru_cli.plugins import Part
from cragru_cli.project.checkpoint import versions


class Deciding:
    """JSON documents of what decides the cells of a plan, beside the data."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._versions = versions()
        self._parts = [part for kind in plugins.KINDS for part in plugins.listed(kind)]

    def documents(self, cell: Cell) -> Iterator[dict[str, Any]]:
        """The cell as it is run; then as it may have been run for more than is wanted of it.

        What all methods are compared with is served in each of their ways. Where it was served in
        more ways than these methods ask for, their own are among them.
        """
        found = self._document(cell)
        if cell.stream or not is_compared_with(cell):
            yield found
            return
        for servings in dict.fromkeys((self._plan.servings, get_args(Serving))):
            yield {**found, "servings": list(servings)}

    def _document(self, cell: Cell) -> dict[str, Any]:
        plan, training = self._plan, training_for(self._plan, cell)
        document = {
            "cell": cell.document(),
            "training": training.document(),
            "protocol": asdict(replace(plan.protocol, seed=cell.seed)),
            "versions": self._versions,
        }
        used = {("backbones", cell.backbone), *_named(training.options)}
        if cell.kind is None:  # the control of membership attacks has no method
            return {**document, "parts": self._stated(used)}
        methods = [cell.method, *([REFERENCE] if cell.stream else [])]
        options = {name: dict(plan.options.get(name, {})) for name in methods}
        audits = [] if cell.stream else sorted(plan.audits)
        used |= {("methods", name) for name in methods} | {("audits", name) for name in audits}
        used |= {("strategies", plan.strategy)}.union(*map(_named, options.values()))
        if plan.llm:
            used |= {("generators", part.name) for part in self._parts if part.kind == "generators"}
        return {
            **document,
            "options": options,
            "audits": audits,
            "strategy": plan.strategy,
            "profile_fields": list(plan.profile_fields),
            "llm": self._asked(),
            "parts": self._stated(used),
        }

    def _asked(self) -> dict[str, Any] | None:
        """Which language model is asked, and how."""
        generator = self._plan.generator
        if not self._plan.llm:
            return None
        setup = generator.setup
        stated = {"model": self._plan.llm, "api_base": setup.api_base, "way": generator.way}
        told = {"version": generator.version, "seed": setup.seed}
        return {**setup.document(), **stated, **told}

    def _stated(self, used: set[tuple[str, str]]) -> list[list[str]]:
        """Which packages bring the parts that are used, in which version."""
        return [_statement(part) for part in self._parts if (part.kind, part.name) in used]


def _statement(part: Part) -> list[str]:
    code = "" if part.built_in else _code(part.reference.partition(":")[0].partition(".")[0])
    return [part.kind, part.name, part.package, part.version, code]


@lru_cache(maxsize=64)
def _code(module: str) -> str:
    """A hash of a package's code: whoever works on a plugin changes it without a new version."""
    spec = importlib.util.find_spec(module)
    if spec is None or not spec.origin:
        return ""
    origin = Path(spec.origin)
    places = [Path(one) for one in spec.submodule_search_locations or ()]
    sources = [one for place in places for one in sorted(place.rglob("*.py"))] or [origin]
    digest = hashlib.sha256()
    for source in sources:
        digest.update(hashlib.sha256(source.read_bytes()).digest())
    return digest.hexdigest()


def _named(options: Mapping[str, Any]) -> set[tuple[str, str]]:
    """Parts that options may name, as `sharded` names the backbone of its shards."""
    words = {value for value in options.values() if isinstance(value, str)}
    return {(kind, word) for kind in plugins.KINDS for word in words}
