"""Groups in the same resamples."""

from __future__ import annotations

import numpy as np
import pytest

from cragru_cli.evaluation.bootstrap import intervals
from cragru_cli.evaluation.discrimination import Estimate
from cragru_cli.evaluation.resampling import Resamples, known, size, spread


def test_all_users_have_the_usual_interval() -> None:
    values = np.random.default_rng(0).random(60)
    found = Resamples(60, 4).group(np.ones(60, dtype=np.bool_)).mean(values)
    assert found.value == pytest.approx(values.mean())
    assert found.interval == pytest.approx(intervals(values[:, None], 4)[:, 0])


def test_a_group_has_the_mean_of_its_own_and_a_wider_interval() -> None:
    values = np.random.default_rng(0).normal(size=400)
    members = np.arange(400) < 40
    resamples = Resamples(400, 4)
    few, many = (resamples.group(one).mean(values) for one in (members, ~members))
    assert few.value == pytest.approx(values[:40].mean())
    lower, upper = few.interval or (0.0, 0.0)
    assert upper - lower == pytest.approx(4 * 0.98 * values[:40].std() / np.sqrt(40), rel=0.15)
    assert np.ptp(many.interval or ()) < np.ptp(few.interval or ()) / 2


def test_a_group_of_nobody_has_no_figure() -> None:
    found = Resamples(5, 0).group(np.zeros(5, dtype=np.bool_)).mean(np.ones(5))
    assert np.isnan(found.value)
    assert found.interval is None


def test_resamples_without_anybody_of_the_group_are_left_out() -> None:
    found = Resamples(5, 0).group(np.arange(5) == 2).mean(np.arange(5.0))
    assert np.isnan(found.samples).any()
    assert found.interval == (2.0, 2.0)


def test_figures_of_figures() -> None:
    one = Estimate(-0.2, np.array([-0.3, 0.1]))
    other = Estimate(0.4, np.array([0.5, 0.0]))
    assert size(one).samples.tolist() == [0.3, 0.1]
    assert size(other, 0.5).value == pytest.approx(0.1)
    assert spread([one, other]).samples == pytest.approx([0.8, 0.1])
    assert known(0.3, one).samples.tolist() == [0.3, 0.3]
