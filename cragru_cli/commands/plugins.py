"""``cragru plugins``: the exchangeable parts that are installed."""

from __future__ import annotations

from typing import Annotated

import typer

from cragru_cli import console
from cragru_cli.commands.options import AsJson
from cragru_cli.errors import PluginError


def plugins(
    check: Annotated[
        bool, typer.Option("--check", help="Import each part; exit 20 if one is broken.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List backbones, strategies, generators, unlearning methods and audits.

    Parts are read from package metadata; nothing of them is imported without --check.

    Example: cragru plugins --check
    """
    from cragru_cli import plugins as registry

    parts = [part for kind in registry.KINDS for part in registry.listed(kind)]
    reasons = registry.broken(parts) if check else {}
    if as_json:
        document = {
            "schema": "cragru.plugins/1",
            "plugins": [
                {
                    "kind": part.kind,
                    "name": part.name,
                    "package": part.package,
                    "version": part.version,
                    "broken": reasons.get(part) if check else None,
                }
                for part in parts
            ],
        }
        console.write([console.as_json(document), "\n"], None)
    else:
        table = console.table("kind", "name", "package", *(["state"] if check else []))
        for part in parts:
            state = ["broken" if part in reasons else "ok"] if check else []
            package = f"{part.package} {part.version}"
            table.add_row(registry.kind_singular(part.kind), part.name, package, *state)
        console.show(table)
    for reason in reasons.values():
        console.remark(reason)
    if reasons:
        raise PluginError(f"{len(reasons)} of {len(parts)} parts are broken")
