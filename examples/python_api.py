"""The main job from Python: make a project, train, recommend, forget, compare.

python examples/python_api.py
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from cragru_cli.usecases import ForgetRequest, forget, init_demo, recommend, status, train


def main(directory: Path) -> None:
    """Walk through the verbs; each returns a result with a ``document()``."""
    project = init_demo(directory / "shop").project
    print("trained:", train(project).content_hash[:16])

    for row in recommend(project, users=["u017"], explain=True).rows:
        print(row.user, "gets", ", ".join(one.title for one in row.items[:3]))
        print("because of", ", ".join(one.title for one in (row.evidence or ())[:3]))

    result = forget(project, [ForgetRequest(user="u017"), ForgetRequest(user="u003", item="f055")])
    print("removed", result.removed.interactions, "interactions")
    for layer in result.layers:
        print(f"  {layer.name}: {layer.status}")

    (stranger,) = recommend(project, users=["u017"]).rows
    print("u017 now gets the", stranger.source, "list;", status(project).users, "users are left")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        main(Path(place))
