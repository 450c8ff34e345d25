"""Models of the library implicit, as backbones of cragru.

Each fit makes a new object of the library: one that was fitted before would start from its earlier
factors, and with them from data that may have been forgotten since. Of the fitted object only what
scores is kept: no factors of users and no matrix of interactions.
"""

from __future__ import annotations

from importlib.util import find_spec

if find_spec("implicit") is None:  # looked for, but not imported before it is used
    raise ModuleNotFoundError("No module named 'implicit'", name="implicit")

from cragru_implicit.factors import Als, AlsOptions, Bpr, BprOptions
from cragru_implicit.items import Items, ItemsOptions

__all__ = ["Als", "AlsOptions", "Bpr", "BprOptions", "Items", "ItemsOptions"]
