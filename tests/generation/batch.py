"""One batch as a process that can be killed: ``python -m tests.generation.batch PROJECT URL``.

Prints a line a list, as ``--jsonl`` does, for the first 200 users, and keeps answers to resume.
"""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

from cragru_cli.generation.base import Setup
from cragru_cli.project.directory import Project
from cragru_cli.usecases.generating import Asking
from cragru_cli.usecases.recommend import recommend

USERS = [f"u{at:03d}" for at in range(1, 201)]
AT_ONCE = 4


def main(place: str, url: str) -> None:
    project = Project(Path(place))
    settings = project.settings()
    llm = replace(settings.llm, model="openai/test", api_base=url)
    settings = replace(settings, llm=llm, recommend=replace(settings.recommend, candidates=8, k=8))
    calls = Asking(Setup(mode="scores", concurrency=AT_ONCE), resume=True)
    for row in recommend(project, users=USERS, settings=settings, calls=calls).rows:
        print(json.dumps(row.document()), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
