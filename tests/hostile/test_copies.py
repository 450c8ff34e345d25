"""A copy of one's own project that a stranger has had in his hands."""

from __future__ import annotations

import json
import shutil

from tests.hostile.case import STATUS
from tests.hostile.forging import order, pseudonym, seal, sealed
from tests.hostile.scene import Scene

USERS = ("anna-lang", "björn-77", "carl:9")


def test_looking_at_a_doctored_copy_takes_nothing_from_the_project_itself(scene: Scene) -> None:
    """Copies of one project tell each other what was forgotten; the key lies in each of them.

    Somebody who was given a copy can put requests on its list that nobody made here. To look at
    that copy once must not make the project at home carry them out.
    """
    shutil.copytree(scene.project, scene.out / "mine")
    listed = sealed(scene.state / "suppression.json")
    users = {pseudonym(scene, user): None for user in USERS}
    listed["orders"].append(order(scene, users=users))
    seal(scene.state / "suppression.json", listed)
    mine = "status -C {out}/mine --json"
    visit = scene.visit([mine, STATUS, mine])
    assert not visit.broken
    assert visit.codes[0] == visit.codes[2] == 0
    before, after = (json.loads(visit.ran[at].out)["content_hash"] for at in (0, 2))
    assert after == before
