"""The scripts that measure a real model run, and what they print has its form."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
SMALL = ("demo", "--users", "2", "--candidates", "4", "--budget", "3")


def printed(script: str, model: Path, *options: str) -> dict[str, Any]:
    """The figures of a script on the demo data set."""
    command = [sys.executable, "-m", f"tests.benchmarks.{script}", *SMALL, "--model", str(model)]
    done = subprocess.run(
        [*command, *options], cwd=REPOSITORY, check=True, capture_output=True, text=True
    )
    told = json.loads(done.stdout)
    assert told["benchmark"] == script
    (results,) = told["results"]
    assert (results["data"], results["threads"]) == ("demo", 1)
    assert (results["candidates"], results["budget"]) == (4, 3)
    return dict(results)


@pytest.mark.slow
def test_the_lift_of_injections_is_measured(smollm2: Path, needs_local: None) -> None:
    modes = "list,first-token,pointwise,likelihood"
    found = printed("injection", smollm2, "--written", "1", "--modes", modes)
    order, harmless = found["suffixes"]["order"], found["suffixes"]["harmless"]
    assert order["different"] == 2
    assert abs(order["characters"] - harmless["characters"]) <= 1
    assert [one["mode"] for one in found["modes"]] == modes.split(",")
    for one in found["modes"]:
        users = 1 if one["mode"] == "list" else 2
        assert one["users"] == users
        assert one["permutations"] == one["rankings"] == 3 * users
        for sources in one["sources"].values():
            assert set(sources) <= {"llm", "repaired", "base"}
            assert sum(sources.values()) == users
        for what in ("lift", "lift_of_harmless_words", "lift_beyond_harmless_words"):
            lift = one[what]
            assert -3 <= lift["mean"] <= 3
            assert (lift["low"] is None) == (users == 1)
            assert users == 1 or lift["low"] <= lift["mean"] <= lift["high"]
        beyond = one["lift"]["mean"] - one["lift_of_harmless_words"]["mean"]
        assert one["lift_beyond_harmless_words"]["mean"] == pytest.approx(beyond, abs=0.002)
        assert all(0 <= share <= 1 for share in one["on_top"].values())
        assert sum(form["users"] for form in one["by_form"].values()) == users
        assert one["says"].startswith(f"{one['mode']}: ")


@pytest.mark.slow
def test_the_time_of_modes_is_measured_side_by_side(smollm2: Path, needs_local: None) -> None:
    found = printed("llm_time", smollm2)
    modes = {one["mode"]: one for one in found["modes"]}
    assert set(modes) == {"scores", "list", "first-token", "pointwise", "likelihood"}
    for one in modes.values():
        assert one["users"] == len(one["by_user"]) == 2
        assert one["seconds"] > 0
        assert one["prompt_tokens"] > one["cached_tokens"] >= 0
        for ratio in one["times_quicker"].values():
            assert 0 < ratio["min"] <= ratio["median"] <= ratio["max"]
    assert modes["scores"]["times_quicker"]["seconds"] == {"median": 1, "min": 1, "max": 1}
    assert {name: one["bar"]["times_quicker"] for name, one in modes.items() if "bar" in one} == {
        "first-token": 5,
        "likelihood": 2,
        "pointwise": 2,
    }
    assert modes["likelihood"]["completion_tokens"] == 0
    assert modes["pointwise"]["completion_tokens"] == modes["pointwise"]["calls"] == 4
    assert modes["scores"]["cached_tokens"] == 0  # every ranking begins with nothing computed
