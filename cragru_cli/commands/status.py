"""``cragru status``: what the project holds, after checking every file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, find_project

if TYPE_CHECKING:
    from cragru_cli.usecases.status import Status


def status(project: ProjectDir = None, as_json: AsJson = False) -> None:
    """Check every file of the project and say what it holds.

    Two projects with the same content hash hold the same state, byte for byte.

    Example: cragru status -C shop --json
    """
    from cragru_cli.usecases.status import status as run

    result = run(find_project(project))
    if as_json:
        console.write([console.as_json(result.document()), "\n"], None)
        return
    trained = result.training
    options = ", ".join(_options(trained.options)) if trained else ""
    described = (
        f"{trained.backbone} ({options})"
        if trained and options
        else (trained.backbone if trained else "not trained")
    )
    lines = {
        "project": str(result.root),
        "users": f"{result.users:,}",
        "items": f"{result.items:,}",
        "interactions": f"{result.interactions:,}",
        "backbone": described,
        "requests": f"{result.requests:,}",
        "pending": _pending(result),
        "size": f"{result.size / 1e6:,.1f} MB",
        "content hash": result.content_hash,
    }
    width = max(map(len, lines))
    console.show(*(console.data(f"{name:<{width}}  {value}") for name, value in lines.items()))


def _options(options: Mapping[str, Any]) -> Iterator[str]:
    """Each as a word and a value; those of a backbone within it only by how many there are."""
    for key, value in options.items():
        nested = isinstance(value, dict)
        yield f"{key} ({console.count(len(value), 'option')})" if nested else f"{key} {value}"


def _pending(result: Status) -> str:
    """What requests wait for, and what a killed command left if it cannot be finished now."""
    until = [f"{one.id} ({one.state} until {one.until[:10]})" for one in result.pending[:3]]
    more = [f"{len(result.pending) - 3:,} more"] if len(result.pending) > 3 else []
    return "; ".join([*until, *more, *result.open_work]) or "nothing"
