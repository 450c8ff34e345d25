"""``cragru status``: what the project holds, after checking every file."""

from __future__ import annotations

from cragru_cli import console
from cragru_cli.commands.options import AsJson, ProjectDir, find_project


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
    options = (
        ", ".join(f"{key} {value}" for key, value in trained.options.items()) if trained else ""
    )
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
        "pending": "; ".join(result.pending) or "nothing",
        "size": f"{result.size / 1e6:,.1f} MB",
        "content hash": result.content_hash,
    }
    width = max(map(len, lines))
    console.show(*(console.data(f"{name:<{width}}  {value}") for name, value in lines.items()))
