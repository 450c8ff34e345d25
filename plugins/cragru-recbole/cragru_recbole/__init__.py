"""RecBole's general models, as a backbone of cragru.

RecBole runs in a process of its own (:mod:`cragru_recbole.process`), since it reads the command
line, writes into the working directory, seeds everything and prints. What comes back are vectors of
items.
"""

from __future__ import annotations

import os
from importlib.util import find_spec

from cragru_recbole.process import INTERPRETER

if INTERPRETER not in os.environ and find_spec("recbole") is None:
    raise ModuleNotFoundError("No module named 'recbole'", name="recbole")

from cragru_recbole.backbone import RecBole, RecBoleOptions

__all__ = ["RecBole", "RecBoleOptions"]
