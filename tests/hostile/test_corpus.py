"""The hostile corpus: no code runs, no key leaves, no path leaves the project, nothing hangs."""

from __future__ import annotations

import pytest

from tests.hostile import arrays, configuration, documents, inputs, paths, texts
from tests.hostile.case import CASES, EVERY, Case
from tests.hostile.scene import Scene

ATTACKS = (arrays, configuration, documents, inputs, paths, texts)


def named(case: Case) -> str:
    return case.name.encode("ascii", "backslashreplace").decode()


@pytest.mark.parametrize(
    "case",
    [pytest.param(one, marks=pytest.mark.slow if one.is_slow else ()) for one in CASES],
    ids=named,
)
def test_a_hostile_case_does_no_harm(scene: Scene, case: Case) -> None:
    case.arrange(scene)
    visit = scene.visit(case.lines, case.rules)
    wrong = [
        f"{one} ends with {one.code}: {one.err[:300]}"
        for one in visit.ran
        if one.code not in {*case.codes, 1} and not one.line.startswith("@")
    ]
    assert not (found := visit.broken + wrong), "\n".join(found)


def test_the_corpus_is_as_large_as_it_claims() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 45
    assert EVERY
