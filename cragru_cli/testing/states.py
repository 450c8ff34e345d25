"""Comparing states of backbones, with messages that say where they differ."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from cragru_cli.backbones.base import State

TOLERANCE = 1e-9


def frozen(state: State) -> State:
    """A copy of a state as the host hands it back: read-only."""
    copies = {name: np.array(array, order="C") for name, array in state.items()}
    for array in copies.values():
        array.setflags(write=False)
    return copies


def assert_plain_numbers(state: State, what: str) -> None:
    """Fail unless these are named arrays of numbers that a file without pickle can hold."""
    for name, array in state.items():
        assert name.isidentifier(), f"{what}: array `{name}` must be named by an identifier"
        assert isinstance(array, np.ndarray), f"{what}: `{name}` is a {type(array).__name__}"
        assert array.dtype.kind in "biuf", f"{what}: array `{name}` has dtype {array.dtype}"
        assert array.ndim > 0, f"{what}: array `{name}` needs an axis: use shape (1,)"


def assert_same_bytes(found: State, expected: State, what: str) -> None:
    """Fail unless both hold the same arrays, byte for byte."""
    _assert_alike(found, expected, what)
    for name, array in found.items():
        same = array.tobytes() == expected[name].tobytes()
        assert same, f"{what}: state array `{name}` differs in {_difference(array, expected[name])}"


def assert_close(found: State, expected: State, what: str) -> None:
    """Fail unless both hold the same arrays to within 1e-9 (relative where values exceed 1)."""
    _assert_alike(found, expected, what)
    for name, array in found.items():
        one, other = array.astype(np.float64), expected[name].astype(np.float64)
        close = np.abs(one - other) <= TOLERANCE * np.maximum(1.0, np.abs(other))
        assert np.all(close), f"{what}: state array `{name}` differs in {_difference(one, other)}"


def assert_same_scores(found: NDArray[Any], expected: NDArray[Any], what: str) -> None:
    """Fail unless two score arrays are equal to the last bit."""
    described = f"{found.dtype}{list(found.shape)}", f"{expected.dtype}{list(expected.shape)}"
    assert described[0] == described[1], f"{what}: {described[0]} instead of {described[1]}"
    same = found.tobytes() == expected.tobytes()
    assert same, f"{what}: scores differ in {_difference(found, expected)}"


def _assert_alike(found: State, expected: State, what: str) -> None:
    assert found.keys() == expected.keys(), f"{what}: arrays {list(found)}, not {list(expected)}"
    for name, array in found.items():
        other = expected[name]
        assert (array.shape, array.dtype) == (other.shape, other.dtype), (
            f"{what}: state array `{name}` is {array.dtype}{list(array.shape)}, "
            f"not {other.dtype}{list(other.shape)}"
        )


def _difference(found: NDArray[Any], expected: NDArray[Any]) -> str:
    """How many values of two arrays of one shape differ, and the largest difference."""
    one, other = found.astype(np.float64), expected.astype(np.float64)
    unequal = int(np.sum((one != other) & ~(np.isnan(one) & np.isnan(other))))
    if unequal == 0:
        return "the sign of zeros or the bits of NaN alone"
    return f"{unequal} of {one.size} values, at most by {np.abs(one - other).max():.3g}"
