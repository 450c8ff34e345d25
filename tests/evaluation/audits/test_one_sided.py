"""When others pay, and when it is chance."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.evaluation.audits.compared import NO_REFERENCE, TOO_FEW, Compared
from cragru_cli.evaluation.discrimination import Estimate


def around(value: float, width: float = 0.01) -> Estimate:
    return Estimate(value, value + width * np.linspace(-1, 1, 1000))


def exactly(value: float) -> Estimate:
    return Estimate(value, np.full(1000, value))


@pytest.mark.parametrize(
    ("after", "again", "expected"),
    [
        (around(0.30), None, "harm"),
        (around(0.30), exactly(0.40), "harm"),
        (around(0.30), exactly(0.30), "passed"),  # another seed does the same
        (around(0.30), exactly(0.20), "passed"),  # or worse
        (around(0.395), None, "passed"),  # within the interval
        (exactly(0.397), None, "passed"),  # within the tolerance
        (around(0.50), None, "passed"),  # better
    ],
)
def test_less_is_worse(after: Estimate, again: Estimate | None, expected: str) -> None:
    compared = Compared(50, after, None, exactly(0.4), again)
    assert compared.one_sided(-1, "harm") == (expected, "")


def test_more_may_be_worse_as_well() -> None:
    compared = Compared(50, around(0.3), None, exactly(0.2), None)
    assert compared.one_sided(1, "leak") == ("leak", "")
    assert compared.one_sided(-1, "harm") == ("passed", "")


@pytest.mark.parametrize(
    ("after", "reference", "expected"),
    [
        (around(0.7), around(0.6), "leak"),
        (around(0.3), around(0.6), "leak"),  # further away on the other side
        (around(0.45), around(0.6), "passed"),
        (around(0.52, 0.1), exactly(0.5), "passed"),  # whichever way chance goes
        (around(0.405), around(0.6), "passed"),  # turned round, and no further
    ],
)
def test_far_is_far_on_either_side(after: Estimate, reference: Estimate, expected: str) -> None:
    compared = Compared(50, after, None, reference, None)
    assert compared.farther(0.5, "leak") == (expected, "")


def test_of_many_figures_each_needs_a_wider_interval() -> None:
    samples = np.full(1000, 0.45)
    samples[:10] = 0.39  # one in a hundred resamples says that nothing is wrong
    compared = Compared(50, Estimate(0.45, samples), None, exactly(0.4), None)
    assert compared.one_sided(1, "harm")[0] == "harm"
    assert compared.one_sided(1, "harm", judged=9)[0] == "passed"


def test_without_a_reference_or_users_there_is_no_verdict() -> None:
    alone = Compared(50, around(0.3), None, None, None)
    assert alone.one_sided(-1, "harm") == ("unknown", NO_REFERENCE)
    few = Compared(3, around(0.3), None, exactly(0.4), None)
    assert few.one_sided(-1, "harm") == ("unknown", TOO_FEW)
