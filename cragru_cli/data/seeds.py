"""Randomness by name: one stream a purpose, all derived from one seed.

Streams are named by texts such as user ids, never by positions, so that a user's numbers stay the
same when somebody else is forgotten and positions move.
"""

from __future__ import annotations

import hashlib

import numpy as np


def rng(seed: int, *names: str) -> np.random.Generator:
    """The random stream of a purpose: a function of the seed and the names alone."""
    digest = hashlib.sha256("\x1f".join((str(seed), *names)).encode("utf-8", "surrogatepass"))
    return np.random.default_rng(int.from_bytes(digest.digest()[:16], "big"))
