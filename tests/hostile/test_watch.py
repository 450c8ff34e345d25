"""The watch itself: harm that is done on purpose is noticed, and good behaviour is not."""

from __future__ import annotations

import pytest

from tests.hostile.case import EVERY
from tests.hostile.harm import HARMS
from tests.hostile.scene import Rules, Scene


@pytest.mark.parametrize("name", HARMS)
def test_harm_on_purpose_is_noticed(scene: Scene, name: str) -> None:
    rules = Rules(seconds=0.3) if name == "hangs" else Rules()
    visit = scene.visit([f"@harm {name}"], rules)
    assert any(HARMS[name][1] in one for one in visit.broken), visit


def test_a_good_project_breaks_no_rule(scene: Scene) -> None:
    visit = scene.visit(EVERY, Rules(seconds=20))
    assert not visit.broken
    assert {*visit.codes} == {0}
